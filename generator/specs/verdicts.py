"""Verdicts of the validation kept by content, so that a version is validated once ever.

Kept apart from `validate`, whose import costs more than reading a spec: ask here first.
"""

from __future__ import annotations

import json
from functools import cache as once
from importlib.metadata import version
from pathlib import Path

from generator.diagnostics import Diagnostic, Location, Severity
from generator.document import RawDocument
from generator.specs.cache import Cache, key_of

_KIND = "verdict"
_JUDGES = ("openapi-spec-validator", "openapi-schema-validator", "jsonschema-rs")


def recall(document: RawDocument, cache: Cache) -> tuple[Diagnostic, ...] | None:
    """The verdict on a document with these bytes by these versions of the judges; None when there is none."""
    stored = cache.get(_KIND, _key(document))
    if stored is None:
        return None
    try:
        return tuple(_read(entry, document.file) for entry in json.loads(stored))
    except (ValueError, TypeError, KeyError):
        return None


def remember(document: RawDocument, cache: Cache, verdict: tuple[Diagnostic, ...]) -> None:
    """Keeps a verdict for the next run."""
    entries = [_written(diagnostic, document.file) for diagnostic in verdict]
    cache.put(_KIND, _key(document), json.dumps(entries, ensure_ascii=False).encode())


def _key(document: RawDocument) -> str:
    return key_of(document.sha256, _judges())


@once
def _judges() -> str:
    """The versions of the validator and the text of our own stage: whatever may change a verdict."""
    versions = [f"{name} {version(name)}" for name in _JUDGES]
    sources = sorted(Path(__file__).parent.glob("*.py"))
    return key_of(*versions, *(path.read_bytes() for path in sources))


def _written(diagnostic: Diagnostic, file: str) -> list[str | int]:
    at = diagnostic.location
    return [
        diagnostic.code,
        diagnostic.message,
        "" if at.file == file else at.file,
        at.line,
        at.column,
        diagnostic.severity.value,
        diagnostic.pointer,
        diagnostic.hint,
    ]


def _read(entry: list[str], file: str) -> Diagnostic:
    code, message, other, line, column, severity, pointer, hint = entry
    return Diagnostic(
        code=code,
        message=message,
        location=Location(other or file, int(line), int(column)),
        severity=Severity(severity),
        pointer=pointer,
        hint=hint,
    )
