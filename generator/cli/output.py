"""Printing: reports to stdout, talk to stderr; progress and colour on a terminal only."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable

import click

from generator.diagnostics import Diagnostic, Severity

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "blue"}
_QUIET_SECONDS = 1.0


def show_diagnostics(diagnostics: Iterable[Diagnostic]) -> None:
    """Each diagnostic on stderr: place, fact, next step."""
    for diagnostic in diagnostics:
        word = click.style(str(diagnostic.severity), fg=_COLOURS[diagnostic.severity], bold=True)
        click.echo(
            f"{diagnostic.location}: {word}: {diagnostic.message} [{diagnostic.code}]", err=True
        )
        if diagnostic.hint:
            click.echo(f"  {diagnostic.hint}", err=True)


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
