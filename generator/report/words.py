"""How findings are put into words: shared by every report for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from generator.contract import JsonValue
from generator.diagnostics import Location
from generator.document import split_pointer
from generator.policy.verdict import Counts, Step
from generator.report.result import ApiResult, Result
from generator.rules.finding import Finding, Level, Witness

_SHOWN_OPERATIONS = 3
_SHOWN_APIS = 3
_LONGEST_WITNESS = 80
_SHOWN_SYMBOLS = 3


def alike(findings: Iterable[Finding]) -> Iterator[list[Finding]]:
    """Findings that say the same of several places, together where the first of them stands."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        key = (finding.id, finding.message, finding.verdicts)
        groups.setdefault(key, []).append(finding)
    yield from groups.values()


def witness(shown: Witness) -> str:
    """What the witness is about, in one short line; nothing where it does not fit, the JSON report has it whole."""
    other = "new" if shown.valid_against == "old" else "old"
    value = json.dumps(_about(shown), ensure_ascii=False)
    if len(value) > _LONGEST_WITNESS:
        return ""
    return f"e.g. {value}: the {shown.valid_against} version accepts it, the {other} one does not"


def _about(witness: Witness) -> JsonValue:
    value = witness.value
    for step in split_pointer(witness.at):
        if isinstance(value, dict) and step in value:
            value = value[step]
        elif isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
    return value


def symbols(finding: Finding) -> str:
    """The first few names of the generated code that a finding changes, shortest way; nothing where there are none."""
    named = [symbol for symbol in finding.symbols if symbol.change not in ("affected", "reached")]
    chosen = named or [symbol for symbol in finding.symbols if symbol.change == "affected"]
    if not chosen:
        return ""
    shown = ", ".join(f"{_short(s.name)} {s.change}" for s in chosen[:_SHOWN_SYMBOLS])
    more = len(chosen) - _SHOWN_SYMBOLS
    return f"{shown}{f', +{more} more' if more > 0 else ''}"


def _short(name: str) -> str:
    """`models.Person.navn` of `skifteportal.person.models.Person.navn`: what follows the API's package."""
    head, bracket, argument = name.partition("(")
    parts = head.split(".")
    known = ("models", "errors", "operations", "client")
    start = next((i for i, part in enumerate(parts) if part in known or part[:1].isupper()), 0)
    return ".".join(parts[start:]) + bracket + argument


def places(finding: Finding) -> str:
    """`old.yaml:3:4 -> new.yaml:5:6`, or the one side there is."""
    sides = [str(side) for side in (finding.old, finding.new) if _known(side)]
    return " -> ".join(sides) or "-"


def _known(location: Location | None) -> bool:
    return location is not None and bool(location.file)


def short(finding: Finding) -> str:
    """The name by which `skiftegen accept` knows a finding that can fail the gate; nothing for a safe one."""
    return "" if finding.level is Level.SAFE else finding.fingerprint[:8]


def settled(api: ApiResult, finding: Finding) -> Iterator[str]:
    """What else there is to a finding: the other APIs it is in, the project's own level, its acceptance."""
    others = [api for api in finding.apis if api != finding.api]
    if others and finding.cause is not None and finding.level is not Level.SAFE:
        yield f"the same change in {_some(others)}"
    if finding.override is not None:
        was, reason = finding.override.was, finding.override.reason
        yield f"{finding.level} here, {was} by the rule: {reason}"
    entry = api.acceptance(finding)
    if entry is not None:
        yield f"accepted until {entry.until} by {entry.owner}: {entry.reason}"


def _some(names: list[str]) -> str:
    more = len(names) - _SHOWN_APIS
    return ", ".join(names[:_SHOWN_APIS]) + (f" and {more} more APIs" if more > 0 else "")


def gate(api: ApiResult) -> str:
    """`gate: fail (pilot): 2 breaking; announced ...`; nothing where no verdict was asked for."""
    verdict = api.gate
    if not verdict.reasons:
        return ""
    phase = f" ({verdict.phase})" if verdict.phase else ""
    return f"gate: {verdict.word}{phase}: {'; '.join(verdict.reasons)}"


def operations(finding: Finding) -> str:
    """` (also reaches ...)`: the operations that the place does not name; nothing where there are none."""
    others = [name for name in finding.operations if not finding.place.startswith(name)]
    if not others:
        return ""
    shown = ", ".join(others[:_SHOWN_OPERATIONS])
    more = len(others) - _SHOWN_OPERATIONS
    word = "reaches" if len(others) == len(finding.operations) else "also reaches"
    return f" ({word} {shown}{f' and {more} more' if more > 0 else ''})"


def counts(of: Counts) -> str:
    """`3 breaking, 1 potentially breaking, 2 safe, 1 of them break source`."""
    source = f", {of.source} of them break source" if of.source else ""
    return f"{of.breaking} breaking, {of.potential} potentially breaking, {of.safe} safe{source}"


def step(taken: Step) -> str:
    """What the SDK's version has to do, as the end of a sentence; nothing where it may stay."""
    return "" if taken is Step.NONE else f"; the SDK's next version is a {taken} one"


def summary(result: Result) -> str:
    """One sentence for the whole run."""
    apis = len(result.apis)
    shut = [api.api for api in result.apis if api.gate.fails]
    gate = f"; the gate is shut by {', '.join(shut)}" if shut else ""
    broken = sum(1 for api in result.apis if api.counts.breaking)
    return (
        f"{apis} API{'s' if apis != 1 else ''} compared, {broken} with breaking changes: "
        f"{counts(result.counts)}{gate}"
    )
