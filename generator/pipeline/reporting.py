"""Reports: the one result as text, for programs, for services, as a page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from generator.pipeline.comparing import diff
from generator.pipeline.gating import Judging
from generator.pipeline.workspace import Workspace, templates_dir
from generator.specs.manifest import read_manifest

if TYPE_CHECKING:
    from generator.report.result import Result
    from generator.report.timeline import Point


def report(
    result: Result,
    style: str,
    colour: bool = False,
    *,
    everything: bool = False,
    project: Workspace | None = None,
    judging: Judging | None = None,
) -> str:
    """The result in one of the report formats, ready to print.

    `everything` unfolds texts for people; `project`, judged as `judging`, gives the HTML page the versions of its timeline.
    """
    if style == "html":
        return _page(result, timeline(project, judging) if project is not None else ())
    from generator.report.formats import render

    return render(result, style, color=colour, everything=everything)


def timeline(workspace: Workspace, judging: Judging | None = None) -> list[Point]:
    """Every version of every API with what it changed against the one before."""
    from generator.report.timeline import Point

    points = []
    for api in read_manifest(workspace.specs).apis:
        for before, version in zip((None, *api.versions), api.versions, strict=False):
            counts = None
            if before is not None:
                result, _ = diff(workspace, [api.slug], before.version, version.version, judging)
                counts = result.counts
            points.append(Point(api.slug, version.version, version.released, counts))
    return points


def _page(result: Result, points: Sequence[Point]) -> str:
    from generator.render.environment import Templates
    from generator.report.page import page_view

    view = page_view(result, points, cache(_lines))
    return Templates(templates_dir()).render("report/page.html.jinja", {"page": view})


def _lines(file: str) -> Sequence[str]:
    """The lines of a spec; none where it is not a file that can be read, such as one of a git revision."""
    try:
        return Path(file).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ()
