"""Printing: reports to stdout, talk to stderr; progress and colour on a terminal only."""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from collections.abc import Iterable

import click

from generator.diagnostics import Diagnostic, Severity

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "blue"}
_SHOWN_OF_A_KIND = 5
_QUIET_SECONDS = 1.0


def show_diagnostics(diagnostics: Iterable[Diagnostic]) -> None:
    """Each diagnostic on stderr: place, fact, next step.

    Of warnings and notes of one kind in one file the first few are shown, and the rest are counted.
    """
    seen: Counter[tuple[str, str]] = Counter()
    for diagnostic in diagnostics:
        if diagnostic.severity is not Severity.ERROR:
            kind = (diagnostic.location.file, diagnostic.code)
            seen[kind] += 1
            if seen[kind] > _SHOWN_OF_A_KIND:
                continue
        word = click.style(str(diagnostic.severity), fg=_COLOURS[diagnostic.severity], bold=True)
        click.echo(
            f"{diagnostic.location}: {word}: {diagnostic.message} [{diagnostic.code}]", err=True
        )
        if diagnostic.hint:
            click.echo(f"  {diagnostic.hint}", err=True)
    for (file, code), count in seen.items():
        if count > _SHOWN_OF_A_KIND:
            click.echo(f"{file}: {count - _SHOWN_OF_A_KIND} more of [{code}]", err=True)


def wants_colour() -> bool:
    """Whether stdout is a terminal that may be coloured (https://no-color.org)."""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


class Progress:
    """One line on stderr that says what is being done, once a run has taken over a second."""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._shown = False
        self._terminal = sys.stderr.isatty()

    def __call__(self, message: str) -> None:
        if self._terminal and time.monotonic() - self._start > _QUIET_SECONDS:
            click.echo(f"\r\x1b[2K{message}", err=True, nl=False)
            self._shown = True

    def done(self) -> None:
        """Wipe the line."""
        if self._shown:
            click.echo("\r\x1b[2K", err=True, nl=False)
            self._shown = False
