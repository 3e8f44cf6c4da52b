"""The result as the pieces of an HTML page; templates/report/page.html.jinja lays them out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from generator.diagnostics import Location
from generator.policy.verdict import Counts
from generator.report import words
from generator.report.result import ApiResult, Result
from generator.report.timeline import Plot, Point, plot
from generator.rules.documentation import QUIET
from generator.rules.finding import Finding, SymbolChange

Lines = Callable[[str], Sequence[str]]
"""The lines of a file that a location names; none when it cannot be read."""

_BEFORE, _AFTER = 2, 7
_WIDTH = 140


@dataclass(frozen=True, slots=True)
class LineView:
    number: int
    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class ExcerptView:
    """Some lines of a spec around a place; `lines` is empty when the side has none."""

    title: str
    place: str
    lines: tuple[LineView, ...]


@dataclass(frozen=True, slots=True)
class SymbolView:
    """A Python name that a finding changes: what happens to it, and from what to what, where that is known."""

    name: str
    change: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """One finding. `anchor` is its id on the page, `text` what a search looks through."""

    anchor: str
    api: str
    level: str
    rule: str
    source: str
    place: str
    message: str
    advice: str
    decided: tuple[str, ...]
    verdicts: str
    fingerprint: str
    reach: tuple[str, ...]
    symbols: tuple[SymbolView, ...]
    witness: str
    excerpts: tuple[ExcerptView, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiView:
    """One API at a glance, with its findings, worst first."""

    api: str
    old: str
    new: str
    counts: Counts
    step: str
    gate: str
    findings: tuple[FindingView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    title: str
    summary: str
    counts: Counts
    apis: tuple[ApiView, ...]
    rules: tuple[str, ...]
    plot: Plot


def page_view(result: Result, points: Sequence[Point], lines: Lines) -> PageView:
    """Everything the page shows. `points` are the versions of the timeline."""
    seen: Counter[str] = Counter()
    return PageView(
        title="API changes",
        summary=words.summary(result),
        counts=result.counts,
        apis=tuple(_api(api, lines, seen) for api in result.apis),
        rules=tuple(sorted({finding.id for finding in result.findings})),
        plot=plot(points),
    )


def _api(api: ApiResult, lines: Lines, seen: Counter[str]) -> ApiView:
    return ApiView(
        api=api.api,
        old=api.old,
        new=api.new,
        counts=api.counts,
        step=str(api.step),
        gate=words.gate(api),
        findings=tuple(_finding(api, finding, lines, seen) for finding in api.findings),
    )


def _finding(api: ApiResult, finding: Finding, lines: Lines, seen: Counter[str]) -> FindingView:
    shown = words.witness(finding.witness) if finding.witness is not None else ""
    verdicts = finding.verdicts
    quiet = finding.id in QUIET
    return FindingView(
        anchor=_anchor(finding, seen),
        api=finding.api,
        level="text" if quiet else str(finding.level),
        rule=finding.id,
        source="yes" if finding.breaks_source else "no",
        place=finding.place,
        message=finding.message,
        advice=finding.advice,
        decided=tuple(words.settled(api, finding)),
        verdicts=f"wire {verdicts.wire}, source {verdicts.source}, runtime {verdicts.runtime}",
        fingerprint=finding.fingerprint,
        reach=finding.operations,
        symbols=tuple(_symbol(symbol) for symbol in finding.symbols),
        witness=shown,
        excerpts=tuple(_excerpts(finding, lines)),
        text=" ".join(_words(finding)).lower(),
    )


def _words(finding: Finding) -> Iterator[str]:
    """What a search looks through."""
    yield from (finding.id, finding.place, finding.message, *finding.operations)
    yield from (symbol.name for symbol in finding.symbols)


def _symbol(symbol: SymbolChange) -> SymbolView:
    sides = [side for side in (symbol.old, symbol.new) if side]
    return SymbolView(symbol.name, symbol.change, " → ".join(sides))


def _anchor(finding: Finding, seen: Counter[str]) -> str:
    """`f-` and the fingerprint; findings that share one are numbered from the second on."""
    seen[finding.fingerprint] += 1
    number = seen[finding.fingerprint]
    return f"f-{finding.fingerprint}" + (f"-{number}" if number > 1 else "")


def _excerpts(finding: Finding, lines: Lines) -> Iterator[ExcerptView]:
    for title, place in (("before", finding.old), ("after", finding.new)):
        known = place if place is not None and place.line else None
        yield ExcerptView(
            title, str(known or ""), tuple(_around(known, lines(known.file))) if known else ()
        )


def _around(place: Location, lines: Sequence[str]) -> Iterator[LineView]:
    first = max(place.line - _BEFORE, 1)
    for number, text in enumerate(lines[first - 1 : place.line + _AFTER], first):
        yield LineView(number, _cut(text, place.column), number == place.line)


def _cut(text: str, column: int) -> str:
    """A line as far as it can be read; of a very long one, what stands at the column."""
    if len(text) <= _WIDTH:
        return text
    start = max(0, min(column - _WIDTH // 3, len(text) - _WIDTH))
    return f"{'…' if start else ''}{text[start : start + _WIDTH]}…"
