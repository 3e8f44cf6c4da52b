"""specs/releases.toml: which SDK was released when, from which versions of the specs, and what had changed.

The tool writes it, and nothing else about a release is kept: the version and the changelog in generated/ follow
from it. Newest last.
"""

from __future__ import annotations

import json
import os
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostic, InputError, Location

FILE = "releases.toml"
_HEAD = "# What was released, newest last. `skiftegen release` writes it.\n"


@dataclass(frozen=True, slots=True)
class Change:
    """One line of a changelog. `kind`: breaking, changed or added."""

    kind: str
    api: str
    text: str


@dataclass(frozen=True, slots=True)
class Release:
    """`specs`: slug of each API -> its version in this release."""

    version: str
    day: date
    specs: Mapping[str, str]
    changes: tuple[Change, ...] = field(default=())


def read_releases(specs_dir: Path) -> tuple[Release, ...]:
    """Oldest first; none where nothing was released yet. Raises InputError for a file that was damaged."""
    path = specs_dir / FILE
    if not path.is_file():
        return ()
    try:
        data = tomllib.loads(path.read_text("utf-8"))
        return tuple(_release(table) for table in data.get("release", []))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise InputError(_damaged(path, str(problem))) from None
    except (KeyError, TypeError, AttributeError) as problem:
        raise InputError(_damaged(path, f"a release lacks {problem}")) from None


def _release(table: dict[str, Any]) -> Release:
    changes = tuple(Change(one["kind"], one["api"], one["text"]) for one in table.get("change", []))
    return Release(table["version"], table["date"], dict(table["specs"]), changes)


def _damaged(path: Path, why: str) -> Diagnostic:
    return Diagnostic(
        code="releases-file",
        message=f"cannot be read: {why}",
        location=Location(path.as_posix()),
        hint="bring back the file as it was committed",
    )


def write_releases(specs_dir: Path, releases: Sequence[Release]) -> None:
    """The whole file, in one step. Raises OSError when it cannot be written."""
    text = _HEAD + "".join(f"\n{_text(release)}" for release in releases)
    handle, name = tempfile.mkstemp(dir=specs_dir, prefix=".releases-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(specs_dir / FILE)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _text(release: Release) -> str:
    lines = ["[[release]]", f"version = {_quoted(release.version)}", f"date = {release.day}"]
    lines += ["", "[release.specs]"]
    lines += [f"{_quoted(api)} = {_quoted(version)}" for api, version in release.specs.items()]
    for change in release.changes:
        lines += ["", "[[release.change]]", f"kind = {_quoted(change.kind)}"]
        lines += [f"api = {_quoted(change.api)}", f"text = {_quoted(change.text)}"]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A TOML basic string; JSON's escapes are TOML's, but for the delete character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
