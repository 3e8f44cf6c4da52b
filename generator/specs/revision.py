"""Files as they are at a git revision, read from git's own store: the work tree and the index are left alone."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from generator.diagnostics import Diagnostic, InputError, Location


def top_level(folder: Path) -> Path:
    """The root of the git work tree that a folder is in. Raises InputError when it is in none, or git is missing."""
    told = _git(folder, "rev-parse", "--show-toplevel")
    if told is None:
        raise _problem(
            "git-no-repository",
            "this folder is in no git repository",
            folder.resolve().as_posix(),
            "run it inside a clone, or compare two files instead",
        )
    return Path(told.decode().rstrip("\n"))


def resolve(repository: Path, revision: str) -> str:
    """The full name of the commit that a branch, tag or expression such as HEAD~1 means. Raises InputError."""
    told = _git(
        repository,
        *("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"),
    )
    if told is not None:
        return told.decode().strip()
    shallow = _git(repository, "rev-parse", "--is-shallow-repository") == b"true\n"
    hint = (
        "the clone is shallow: fetch the whole history (fetch-depth: 0, GIT_DEPTH: 0)"
        if shallow
        else "fetch it first, for instance with `git fetch origin`; `git branch --all` shows what is here"
    )
    raise _problem("git-no-revision", f"git knows no revision {revision!r}", str(repository), hint)


def files_at(repository: Path, commit: str, folder: str) -> Iterator[tuple[str, bytes]]:
    """Every ordinary file below a folder (`` for the root) at a commit: its path in the repository, its bytes."""
    where = ("--", f"{folder}/") if folder else ()
    listed = _git(repository, "ls-tree", "-r", "-z", "--full-tree", commit, *where) or b""
    entries = [line.partition(b"\t") for line in listed.split(b"\0") if line]
    files = {
        path.decode("utf-8", "surrogateescape"): about.split()[2]
        for about, _, path in entries
        if about.startswith(b"100")
    }
    blobs = _blobs(repository, list(files.values()))
    yield from zip(files, blobs, strict=True)


def _blobs(repository: Path, names: list[bytes]) -> Iterator[bytes]:
    """The bytes of blobs, exactly as stored: no filter and no change of line ends."""
    told = _git(repository, "cat-file", "--batch", given=b"".join(name + b"\n" for name in names))
    if told is None:
        raise _problem("git-unreadable", "git cannot read its objects", str(repository), "git fsck")
    at = 0
    for _ in names:
        line = told.index(b"\n", at)
        size = int(told[at:line].split()[2])
        yield told[line + 1 : line + 1 + size]
        at = line + 1 + size + 1


def _git(folder: Path, *arguments: str, given: bytes | None = None) -> bytes | None:
    """What git prints; None when it fails."""
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            input=given,
            capture_output=True,
            check=False,
            env=environment,
        )
    except FileNotFoundError:
        raise _problem(
            "git-missing", "git is not installed, or not on the PATH", "git", "install git"
        ) from None
    return done.stdout if done.returncode == 0 else None


def _problem(code: str, message: str, where: str, hint: str) -> InputError:
    return InputError(Diagnostic(code=code, message=message, location=Location(where), hint=hint))
