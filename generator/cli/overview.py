"""skiftegen without a command"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.options import open_workspace

if TYPE_CHECKING:
    from generator.pipeline.overview import Overview

_HEAD = ("API", "version", "phase", "breaking", "may break", "gate")


def show_overview(cache_dir: Path | None = None) -> None:
    """Where the project in the current folder stands."""
    from generator import pipeline

    workspace, progress = open_workspace(Path(), cache_dir)
    found = pipeline.overview(workspace, pipeline.today())
    progress.done()
    for line in _lines(found):
        click.echo(line)


def _lines(found: Overview) -> Iterator[str]:
    cells = [
        (r.api, r.version, r.phase, str(r.breaking), str(r.potential), r.gate) for r in found.rows
    ]
    widths = [max(len(row[n]) for row in (_HEAD, *cells)) for n in range(len(_HEAD))]
    for row in (_HEAD, *cells):
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
    yield ""
    yield f"generated/  {found.state}"
    yield f"released    {found.released or 'nothing yet'}"
    for problem in found.problems:
        yield f"problem     {problem}"
    yield ""
    yield f"next: {found.next_step}"
    yield f"      {found.why}"
