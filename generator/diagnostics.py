"""What a stage has to say about its input: values, never prints.

Expected problems are `Diagnostic` values that are collected and shown together; `InputError` carries them
to the command line, which alone turns them into text and an exit code.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a diagnostic stops: an error stops the run, a warning is shown, a note explains."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file; line and column count from 1, 0 means the whole file."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One problem: where, what, and what to do.

    `code` is a permanent kebab-case id. `pointer` is the JSON pointer of the place when there is one.
    """

    code: str
    message: str
    location: Location
    severity: Severity = Severity.ERROR
    pointer: str = ""
    hint: str = ""

    def __str__(self) -> str:
        text = f"{self.location}: {self.severity}: {self.message} [{self.code}]"
        return f"{text}\n  {self.hint}" if self.hint else text


class InputError(Exception):
    """The input cannot be used; `diagnostics` says why, each with its place. Ends as exit code 2."""

    def __init__(self, diagnostics: Diagnostic | Sequence[Diagnostic]) -> None:
        found = (diagnostics,) if isinstance(diagnostics, Diagnostic) else tuple(diagnostics)
        super().__init__("\n".join(str(d) for d in found))
        self.diagnostics = found


def errors(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Only those that stop the run."""
    return tuple(d for d in diagnostics if d.severity is Severity.ERROR)
