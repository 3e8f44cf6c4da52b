"""The report for people: by API, worst first, both places on every entry, a summary at the end."""

from __future__ import annotations

from collections.abc import Iterator

from generator.report import words
from generator.report.result import ApiResult, Result
from generator.rules.documentation import QUIET
from generator.rules.finding import Finding, Level

_COLOURS = {Level.BREAKING: "31", Level.POTENTIAL: "33", Level.SAFE: "32"}


def render(result: Result, color: bool = False, *, everything: bool = False) -> str:
    """The whole report; `color` adds ANSI colours to the level words.

    Changes of texts and examples are one line for each API unless `everything` is asked for.
    """
    lines: list[str] = []
    for api in result.apis:
        lines.extend(_api(api, color, everything))
    lines.append(words.summary(result))
    return "\n".join(lines) + "\n"


def _api(api: ApiResult, color: bool, everything: bool) -> Iterator[str]:
    yield _paint(f"{api.api}  {api.old} -> {api.new}", "1", color)
    if not api.findings:
        yield "  no difference"
        yield ""
        return
    for alike in words.alike(finding for finding in api.findings if finding.id not in QUIET):
        yield from _findings(api, alike, color)
    yield from _quiet([finding for finding in api.findings if finding.id in QUIET], everything)
    yield f"  {words.counts(api.counts)}{words.step(api.step)}"
    if told := words.gate(api):
        yield f"  {_paint(told, _COLOURS[Level.BREAKING], color and api.gate.fails)}"
    yield ""


def _quiet(findings: list[Finding], everything: bool) -> Iterator[str]:
    """What binds nobody: every change on its own, or how many there are."""
    if everything:
        for finding in findings:
            yield f"  text       {words.places(finding)}  {finding.id}"
            yield f"             {finding.place}"
    elif findings:
        many = len(findings)
        yield f"  text       {many} change{'s' if many != 1 else ''} of text and examples; --all lists them"


def _findings(api: ApiResult, alike: list[Finding], color: bool) -> Iterator[str]:
    """One entry; of several that say the same, what they say once and each one's place."""
    first = alike[0]
    word = _paint(f"{first.level:<9}", _COLOURS[first.level], color)
    source = "  [source]" if first.breaks_source else ""
    if len(alike) == 1:
        yield f"  {word}  {words.places(first)}  {first.id}{source}{_named(first)}"
        yield f"             {first.place}"
        yield f"             {first.message}{words.operations(first)}"
    else:
        yield f"  {word}  {first.id}{source}  at {len(alike)} places"
        for finding in alike:
            yield f"             {words.places(finding)}  {finding.place}{words.operations(finding)}{_named(finding)}"
        yield f"             {first.message}"
    if first.witness is not None and (shown := words.witness(first.witness)):
        yield f"             {shown}"
    if python := words.symbols(first):
        yield f"             Python: {python}"
    if first.advice:
        yield f"             {first.advice}"
    decided = dict.fromkeys(line for finding in alike for line in words.settled(api, finding))
    for line in decided:
        yield f"             {line}"


def _named(finding: Finding) -> str:
    name = words.short(finding)
    return f"  {name}" if name else ""


def _paint(text: str, code: str, color: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if color else text
