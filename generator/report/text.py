"""The report for people: by API, worst first, both places on every entry, a summary at the end."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from generator.contract import JsonValue
from generator.diagnostics import Location
from generator.document import split_pointer
from generator.policy.verdict import Counts, Step
from generator.report.result import ApiResult, Result
from generator.rules.documentation import QUIET
from generator.rules.finding import Finding, Level, Witness

_COLOURS = {Level.BREAKING: "31", Level.POTENTIAL: "33", Level.SAFE: "32"}
_SHOWN_OPERATIONS = 3
_LONGEST_WITNESS = 80


def render(result: Result, color: bool = False, *, everything: bool = False) -> str:
    """The whole report; `color` adds ANSI colours to the level words.

    Changes of texts and examples are one line for each API unless `everything` is asked for.
    """
    lines: list[str] = []
    for api in result.apis:
        lines.extend(_api(api, color, everything))
    lines.append(_summary(result))
    return "\n".join(lines) + "\n"


def _api(api: ApiResult, color: bool, everything: bool) -> Iterator[str]:
    yield _paint(f"{api.api}  {api.old} -> {api.new}", "1", color)
    if not api.findings:
        yield "  no difference"
        yield ""
        return
    for alike in _alike(finding for finding in api.findings if finding.id not in QUIET):
        yield from _findings(alike, color)
    yield from _quiet([finding for finding in api.findings if finding.id in QUIET], everything)
    yield f"  {_counts(api.counts)}{_step(api.step)}"
    yield ""


def _quiet(findings: list[Finding], everything: bool) -> Iterator[str]:
    """What binds nobody: every change on its own, or how many there are."""
    if everything:
        for finding in findings:
            yield f"  text       {_places(finding)}  {finding.id}"
            yield f"             {finding.place}"
    elif findings:
        many = len(findings)
        yield f"  text       {many} change{'s' if many != 1 else ''} of text and examples; --all lists them"


def _alike(findings: Iterable[Finding]) -> Iterator[list[Finding]]:
    """Findings that say the same of several places, together where the first of them stands."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        key = (finding.id, finding.message, finding.verdicts)
        groups.setdefault(key, []).append(finding)
    yield from groups.values()


def _findings(alike: list[Finding], color: bool) -> Iterator[str]:
    """One entry; of several that say the same, what they say once and each one's place."""
    first = alike[0]
    word = _paint(f"{first.level:<9}", _COLOURS[first.level], color)
    source = "  [source]" if first.breaks_source else ""
    if len(alike) == 1:
        yield f"  {word}  {_places(first)}  {first.id}{source}"
        yield f"             {first.place}"
        yield f"             {first.message}{_operations(first)}"
    else:
        yield f"  {word}  {first.id}{source}  at {len(alike)} places"
        for finding in alike:
            yield f"             {_places(finding)}  {finding.place}{_operations(finding)}"
        yield f"             {first.message}"
    if first.witness is not None and (shown := _witness(first.witness)):
        yield f"             {shown}"
    if first.advice:
        yield f"             {first.advice}"


def _witness(witness: Witness) -> str:
    """What the witness is about, in one short line; nothing where it does not fit, the JSON report has it whole."""
    other = "new" if witness.valid_against == "old" else "old"
    value = json.dumps(_about(witness), ensure_ascii=False)
    if len(value) > _LONGEST_WITNESS:
        return ""
    return f"e.g. {value}: the {witness.valid_against} version accepts it, the {other} one does not"


def _about(witness: Witness) -> JsonValue:
    value = witness.value
    for step in split_pointer(witness.at):
        if isinstance(value, dict) and step in value:
            value = value[step]
        elif isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
    return value


def _places(finding: Finding) -> str:
    """`old.yaml:3:4 -> new.yaml:5:6`, or the one side there is."""
    sides = [str(side) for side in (finding.old, finding.new) if _known(side)]
    return " -> ".join(sides) or "-"


def _known(location: Location | None) -> bool:
    return location is not None and bool(location.file)


def _operations(finding: Finding) -> str:
    others = [name for name in finding.operations if not finding.place.startswith(name)]
    if not others:
        return ""
    shown = ", ".join(others[:_SHOWN_OPERATIONS])
    more = len(others) - _SHOWN_OPERATIONS
    word = "reaches" if len(others) == len(finding.operations) else "also reaches"
    return f" ({word} {shown}{f' and {more} more' if more > 0 else ''})"


def _counts(counts: Counts) -> str:
    source = f", {counts.source} of them break source" if counts.source else ""
    return (
        f"{counts.breaking} breaking, {counts.potential} potentially breaking, "
        f"{counts.safe} safe{source}"
    )


def _step(step: Step) -> str:
    return "" if step is Step.NONE else f"; the SDK's next version is a {step} one"


def _summary(result: Result) -> str:
    apis = len(result.apis)
    broken = sum(1 for api in result.apis if api.counts.breaking)
    return (
        f"{apis} API{'s' if apis != 1 else ''} compared, {broken} with breaking changes: "
        f"{_counts(result.counts)}"
    )


def _paint(text: str, code: str, color: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if color else text
