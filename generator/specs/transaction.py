"""Files and the manifest changed together, so that a run killed at any moment leaves a project that reads.

New files come first, each whole under its name (written beside it, synced, renamed); the manifest is replaced last,
and that one rename is the moment at which the change happens. What a killed run leaves behind is a file that the
manifest does not list, which the next run adopts when it brings the same bytes, or a piece called `.new-*`, which the
next run removes. Files are removed after the manifest has stopped listing them.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.diagnostics import Diagnostic, InputError, Location

_PIECE = ".new-"
_PATIENCE = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is to be written: paths are relative to the folder of the manifest.

    `before` is the manifest that the change was worked out from, None when there was none.
    """

    before: bytes | None
    after: bytes
    added: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    removed: tuple[str, ...] = ()


def commit(specs: Path, change: Change) -> None:
    """Carries out a change, or leaves everything as it was and raises InputError.

    It is refused when the manifest is no longer the one it was worked out from, when another run is writing,
    and when a file of a new name is there already with other bytes.
    """
    made: list[Path] = []
    try:
        made.extend(_make(specs))
        with _alone(specs) as alone:
            _settle(specs, change, alone)
            for name, data in change.added.items():
                made.extend(_make((specs / name).parent))
                if not (specs / name).exists():
                    made.append(specs / name)
                    _write(specs / name, data)
            _write(_real(specs / "manifest.toml"), change.after)
            for name in change.removed:
                _remove(specs / name)
    except BaseException as problem:
        with contextlib.suppress(OSError):
            if _read(specs / "manifest.toml") != change.after:
                _undo(made)
        if isinstance(problem, OSError):
            raise _cannot_write(problem, specs) from problem
        raise


def rewrite(path: Path, edit: Callable[[bytes | None], bytes]) -> None:
    """One file anew, from what it holds (None where there is none), while no other run writes in its folder.

    Raises InputError when it cannot be written; then the old file stands.
    """
    try:
        with _alone(path.parent):
            _write(_real(path), edit(_read(path)))
    except OSError as problem:
        raise _cannot_write(problem, path.parent) from problem


def strays(specs: Path, listed: Collection[str]) -> list[str]:
    """Files of the APIs' folders that look like specs or overlays and that nothing lists."""
    found = (
        path.relative_to(specs).as_posix()
        for suffix in ("yaml", "yml", "json", "txt", "toml")
        for path in specs.glob(f"*/*.{suffix}")
        if not path.name.startswith(_PIECE)
    )
    return sorted(name for name in found if name not in listed)


@contextlib.contextmanager
def _alone(specs: Path) -> Iterator[bool]:
    """The folder for this run only; the lock goes with the process, however that ends.

    False where folders cannot be locked: then only the comparison of the manifest guards against others.
    """
    if sys.platform == "win32":
        yield False
        return
    handle = os.open(specs, os.O_RDONLY)
    try:
        yield _lock(handle, specs)
    finally:
        os.close(handle)


if sys.platform == "win32":

    def _lock(handle: int, specs: Path) -> bool:
        return False

else:
    import fcntl

    def _lock(handle: int, specs: Path) -> bool:
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return True
            except BlockingIOError:
                if time.monotonic() > deadline:
                    message = "another run of skiftegen is writing in this folder"
                    hint = "run it again when that has ended"
                    raise _refused("specs-busy", message, specs, hint) from None
                time.sleep(0.02)
            except OSError:
                return False


def _settle(specs: Path, change: Change, alone: bool) -> None:
    """Nobody has changed what the change builds on; leftovers of killed runs are gone."""
    manifest = specs / "manifest.toml"
    if _read(manifest) != change.before:
        message = "the manifest was changed while this command ran; nothing was stored"
        raise _refused("manifest-changed", message, manifest, "run the command again")
    folders = {specs, *((specs / name).parent for name in change.added)}
    for piece in (p for folder in folders if alone for p in folder.glob(f"{_PIECE}*")):
        piece.unlink(missing_ok=True)
    for name, data in change.added.items():
        there = _read(specs / name)
        if there is not None and there != data:
            message = "this file is here already, is not in the manifest, and is not the one given"
            hint = "add this one, or remove it first"
            raise _refused("file-in-the-way", message, specs / name, hint)


def _write(path: Path, data: bytes) -> None:
    """A whole file under its name, or none; it survives a loss of power once this returns."""
    handle, piece = tempfile.mkstemp(dir=path.parent, prefix=_PIECE)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(piece).chmod(_mode(path))
        Path(piece).replace(path)
    except BaseException as problem:
        with contextlib.suppress(OSError):
            Path(piece).unlink()
        if isinstance(problem, OSError):
            problem.filename = str(path)
        raise
    _sync(path.parent)


def _mode(path: Path) -> int:
    """The permissions that a file has, or that a new one would get."""
    with contextlib.suppress(OSError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync(folder: Path) -> None:
    """Makes renames in a folder last, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _make(folder: Path) -> list[Path]:
    """The folders that had to be made, outermost first."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()][::-1]
    for path in missing:
        path.mkdir(exist_ok=True)
    return missing


def _remove(path: Path) -> None:
    """A file that nothing lists any more, and its folder when that is empty; a failure only leaves a stray file."""
    with contextlib.suppress(OSError):
        path.unlink()
        path.parent.rmdir()


def _undo(made: list[Path]) -> None:
    for path in reversed(made):
        with contextlib.suppress(OSError):
            if path.is_dir():
                path.rmdir()
            else:
                path.unlink()


def _real(path: Path) -> Path:
    """Where a link leads, so that the link itself stays."""
    return path.resolve()


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _refused(code: str, message: str, path: Path, hint: str) -> InputError:
    return InputError(
        Diagnostic(code=code, message=message, location=Location(path.as_posix()), hint=hint)
    )


def _cannot_write(problem: OSError, specs: Path) -> InputError:
    where = Path(str(problem.filename)) if problem.filename else specs
    full = problem.errno in (errno.ENOSPC, errno.EDQUOT)
    hint = "make room on the disk" if full else "make the folder writable"
    reason = problem.strerror or str(problem)
    message = f"cannot write: {reason}; nothing was stored"
    return _refused("cannot-write", message, where, f"{hint}, and run the command again")
