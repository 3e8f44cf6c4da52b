"""The only place of this stage that writes: compares, stages, replaces file by file, removes what is no more."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath

from generator.diagnostics import Diagnostic, InputError, Location

RECORD = "GENERATED.json"


class State(StrEnum):
    """How a file on disk stands to what would be rendered now."""

    FRESH = "fresh"
    STALE = "stale"
    EDITED = "edited-by-hand"
    MISSING = "missing"
    OBSOLETE = "obsolete"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The state of every file that is rendered or was rendered, by path.

    *stale* holds what the record says but not what would be rendered now; *edited-by-hand* differs from the
    record as well; *obsolete* is no longer rendered; *missing* is not there.
    """

    states: Mapping[str, State]

    @property
    def is_fresh(self) -> bool:
        return all(state is State.FRESH for state in self.states.values())

    def paths(self, state: State) -> tuple[str, ...]:
        return tuple(path for path, found in self.states.items() if found is state)


@dataclass(frozen=True, slots=True)
class WriteResult:
    """What a write did, by path."""

    written: tuple[str, ...]
    removed: tuple[str, ...]


def check(out_dir: Path, files: Mapping[str, bytes]) -> CheckResult:
    """Compares what would be rendered with what is there; writes nothing."""
    recorded = _recorded(out_dir)
    states: dict[str, State] = {}
    for path, content in files.items():
        actual = _read(out_dir / path)
        if actual is None:
            states[path] = State.MISSING
        elif actual == content:
            states[path] = State.FRESH
        elif path != RECORD and _digest(actual) != recorded.get(path):
            states[path] = State.EDITED
        else:
            states[path] = State.STALE
    for path in recorded.keys() - files.keys():
        actual = _read(out_dir / path)
        if actual is not None:
            edited = _digest(actual) != recorded[path]
            states[path] = State.EDITED if edited else State.OBSOLETE
    return CheckResult(dict(sorted(states.items())))


def write(out_dir: Path, files: Mapping[str, bytes]) -> WriteResult:
    """Brings the folder up to date and touches only files that change.

    New content is staged beside the folder's own files and moved into place one by one, the record last, so
    that an interrupted write leaves whole files and a record that the next run can go by. Files that the
    record does not list are the user's and stay. Raises InputError when the folder cannot be written.
    """
    recorded = _recorded(out_dir)
    changed = {p: c for p, c in files.items() if _read(out_dir / p) != c}
    obsolete = sorted(p for p in recorded.keys() - files.keys() if (out_dir / p).is_file())
    if not changed and not obsolete:
        return WriteResult((), ())
    order = sorted(changed, key=lambda path: (path == RECORD, path))
    try:
        out_dir.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".skiftegen-", dir=out_dir))
        try:
            _stage(staging, changed)
            for path in (p for p in order if p != RECORD):
                _move(staging / path, out_dir / path)
            for path in obsolete:
                _remove(out_dir, path)
            if RECORD in changed:
                _move(staging / RECORD, out_dir / RECORD)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    except OSError as problem:
        raise InputError(
            Diagnostic(
                code="cannot-write",
                message=f"cannot write: {problem.strerror or problem}",
                location=Location(str(problem.filename or out_dir)),
                hint="files that were replaced already are whole; run the command again when it can write",
            )
        ) from problem
    return WriteResult(tuple(order), tuple(obsolete))


def _stage(staging: Path, changed: Mapping[str, bytes]) -> None:
    for path, content in changed.items():
        target = staging / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def _move(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source.replace(target)


def _remove(out_dir: Path, path: str) -> None:
    """Removes a file and the folders that it leaves empty, never the output folder itself."""
    target = out_dir / path
    target.unlink(missing_ok=True)
    for folder in target.parents:
        if folder == out_dir:
            break
        shutil.rmtree(folder / "__pycache__", ignore_errors=True)
        try:
            folder.rmdir()
        except OSError:
            break


def _recorded(out_dir: Path) -> dict[str, str]:
    """path -> sha256 from the last record; a record that cannot be read says nothing. Paths that lead out of
    the folder are not believed."""
    try:
        found = json.loads((out_dir / RECORD).read_bytes())["files"]
        return {p: str(d) for p, d in found.items() if isinstance(p, str) and _is_inside(p)}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _is_inside(path: str) -> bool:
    parts = PurePosixPath(path)
    return not parts.is_absolute() and ".." not in parts.parts and path not in ("", ".")


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
