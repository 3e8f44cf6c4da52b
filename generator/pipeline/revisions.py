"""Specs as they are at a git revision, as a workspace or a file of their own for as long as they are read."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath

from generator.diagnostics import Diagnostic, InputError, Location
from generator.pipeline.workspace import Workspace
from generator.specs.revision import files_at, resolve, top_level


@contextmanager
def workspace_at(workspace: Workspace, revision: str) -> Iterator[Workspace]:
    """The project's specs at a revision; diagnostics name its files `revision:path`. Raises InputError."""
    top = top_level(workspace.root)
    inside = workspace.root.resolve().relative_to(top.resolve()).as_posix()
    prefix = "" if inside == "." else f"{inside}/"
    with _unpacked(top, resolve(top, revision), f"{prefix}specs") as folder:
        yield replace(workspace, root=folder / inside, label=f"{revision}:{prefix}")


def names_revision(word: str) -> bool:
    """Whether a word is `REV:path`, as git writes it; a file of that very name goes first."""
    return ":" in word and not Path(word).exists()


@contextmanager
def file_at(workspace: Workspace, word: str) -> Iterator[tuple[Workspace, Path]]:
    """What `REV:path` names, with the folder it is in, as long as it is read. Raises InputError."""
    revision, _, path = word.partition(":")
    here = Path.cwd()
    top = top_level(here)
    if path.startswith(("./", "../")):
        path = (here / path).resolve().relative_to(top.resolve()).as_posix()
    parent = PurePosixPath(path).parent.as_posix()
    with _unpacked(top, resolve(top, revision), "" if parent == "." else parent) as folder:
        if not (folder / path).is_file():
            message = f"there is no file {path!r} at {revision}"
            hint = f"`git ls-tree -r --name-only {revision}` shows what there is"
            raise InputError(
                Diagnostic(code="file-missing", message=message, location=Location(word), hint=hint)
            )
        yield replace(workspace, root=folder, label=f"{revision}:"), folder / path


@contextmanager
def _unpacked(top: Path, commit: str, inside: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="skiftegen-") as made:
        folder = Path(made)
        for name, content in files_at(top, commit, inside):
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        yield folder
