"""skiftegen alone: where the project stands, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.diagnostics import errors
from generator.pipeline.checking import check
from generator.pipeline.comparing import diff
from generator.pipeline.gating import Judging, phase_of
from generator.pipeline.rendering import check_output, render
from generator.pipeline.workspace import Workspace
from generator.specs.manifest import Manifest, read_manifest


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One API: its newest version, its phase, and what is open against the version before."""

    api: str
    version: str
    versions: int
    phase: str
    breaking: int
    potential: int
    gate: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """`state` says how generated/ stands to the specs, `released` is the last release, `step` the next command."""

    rows: tuple[Row, ...]
    state: str
    released: str
    problems: tuple[str, ...]
    next_step: str
    why: str


def overview(workspace: Workspace, day: date) -> Overview:
    """Raises InputError when there is no project, or when its manifest cannot be read."""
    manifest = read_manifest(workspace.specs)
    broken = [spec for spec in check(workspace) if errors(spec.diagnostics)]
    if broken:
        names = tuple(f"{spec.api} {spec.version} cannot be used" for spec in broken)
        return Overview(
            rows=_rows(manifest, {}, day),
            state="unknown",
            released=_released(workspace),
            problems=names,
            next_step="skiftegen check",
            why="it tells what is wrong, each with its file and line",
        )
    result, _ = diff(workspace, judging=Judging(as_of=day))
    found = {api.api: (api.counts.breaking, api.counts.potential, api.gate) for api in result.apis}
    rows = _rows(
        manifest,
        {slug: (b, p, "shut" if gate.fails else "open") for slug, (b, p, gate) in found.items()},
        day,
    )
    folder = workspace.root / "generated"
    fresh = check_output(render(workspace), folder).fresh
    step, why = _next(workspace, manifest, rows, fresh, bool(result.problems))
    return Overview(
        rows=rows,
        state="fresh" if fresh else "not fresh",
        released=_released(workspace),
        problems=tuple(problem.message for problem in result.problems),
        next_step=step,
        why=why,
    )


def _rows(manifest: Manifest, found: dict[str, tuple[int, int, str]], day: date) -> tuple[Row, ...]:
    rows = []
    for api in manifest.apis:
        breaking, potential, gate = found.get(api.slug, (0, 0, "-"))
        phase = phase_of(manifest, api.slug, day)
        rows.append(
            Row(
                api=api.slug,
                version=api.versions[-1].version,
                versions=len(api.versions),
                phase=phase.name if phase is not None else "-",
                breaking=breaking,
                potential=potential,
                gate=gate,
            )
        )
    return tuple(rows)


def _released(workspace: Workspace) -> str:
    from generator.release.record import read_releases

    releases = read_releases(workspace.specs)
    return f"{releases[-1].version} ({releases[-1].day})" if releases else ""


def _next(
    workspace: Workspace, manifest: Manifest, rows: Sequence[Row], fresh: bool, problems: bool
) -> tuple[str, str]:
    """The next sensible command, and the reason for it."""
    from generator.release.record import read_releases

    if not fresh:
        return "skiftegen generate", "generated/ is not what the specs and templates say"
    if problems:
        return "skiftegen accept --list", "an acceptance has ended or matches nothing"
    if any(row.gate == "shut" for row in rows):
        return "skiftegen diff", "something breaks clients: wait, or `skiftegen accept` it"
    releases = read_releases(workspace.specs)
    newest = {api.slug: api.versions[-1].version for api in manifest.apis}
    if not releases or dict(releases[-1].specs) != newest:
        return "skiftegen release --plan", "these specs have not been released yet"
    return "skiftegen specs add FILE", "nothing is open: take in the next version when it comes"
