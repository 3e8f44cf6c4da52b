"""The report as a comment on a pull request: a table, then a fold for each API; never longer than a comment may be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.report import words
from generator.report.result import ApiResult, Result
from generator.rules.documentation import QUIET
from generator.rules.finding import Finding, Level

LIMIT = 60_000
"""Characters. GitHub takes 65,536 in a comment, GitLab more."""

_WORDS = {Level.BREAKING: "breaking", Level.POTENTIAL: "potentially breaking", Level.SAFE: "safe"}
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#@])")
_CUT = "\n_{many} more findings do not fit here; the JSON or HTML report has them all._\n"


@dataclass(frozen=True, slots=True)
class _Entry:
    """Findings that say the same, as text."""

    rank: int
    api: int
    text: str
    findings: int


def render(result: Result, limit: int = LIMIT) -> str:
    """At most `limit` characters, the worst first; what does not fit is counted, as are texts and examples."""
    head = "\n".join(_head(result)) + "\n"
    frames = [_frame(api) for api in result.apis]
    entries = [
        _Entry(alike[0].level.rank, number, "\n".join(_entry(api, alike)) + "\n", len(alike))
        for number, api in enumerate(result.apis)
        for alike in words.alike(finding for finding in api.findings if finding.id not in QUIET)
    ]
    left = limit - len(head) - len(_CUT) - 10 - sum(map(len, chain.from_iterable(frames)))
    told, unsaid = _fitting(entries, left)
    parts = [head]
    for number, (top, bottom) in enumerate(frames):
        parts += [top, *(entry.text for entry in told if entry.api == number), bottom]
    if unsaid:
        parts.append(_CUT.format(many=unsaid))
    return "".join(parts)


def _fitting(entries: Sequence[_Entry], room: int) -> tuple[list[_Entry], int]:
    """The worst entries that fit, in the order given, and how many findings the others hold."""
    kept: set[int] = set()
    for number in sorted(range(len(entries)), key=lambda i: entries[i].rank):
        room -= len(entries[number].text)
        if room < 0:
            break
        kept.add(number)
    told = [entry for number, entry in enumerate(entries) if number in kept]
    unsaid = sum(entry.findings for entry in entries) - sum(entry.findings for entry in told)
    return told, unsaid


def _head(result: Result) -> Iterator[str]:
    yield f"## API changes: {_verdict(result)}"
    yield ""
    yield words.summary(result) + "."
    yield ""
    yield "| API | versions | breaking | potentially breaking | safe | breaks source | SDK version step | gate |"
    yield "|---|---|--:|--:|--:|--:|---|---|"
    for api in result.apis:
        counts = api.counts
        yield (
            f"| {plain(api.api)} | {plain(api.old)} → {plain(api.new)} | {counts.breaking} "
            f"| {counts.potential} | {counts.safe} | {counts.source} | {api.step} | {_gate(api)} |"
        )


def _gate(api: ApiResult) -> str:
    phase = f" ({api.gate.phase})" if api.gate.phase else ""
    return f"{api.gate.word}{phase}" if api.gate.reasons else ""


def _verdict(result: Result) -> str:
    if result.counts.breaking:
        return "something breaks"
    if result.counts.potential:
        return "something may break"
    return "nothing breaks"


def _frame(api: ApiResult) -> tuple[str, str]:
    """What stands above and below the entries of an API; nothing for one without findings."""
    if not api.findings:
        return "", ""
    opened = " open" if api.counts.breaking else ""
    name, counts = plain(api.api), words.counts(api.counts)
    top = f"\n<details{opened}><summary><b>{name}</b>: {counts}</summary>\n\n"
    quiet = sum(finding.id in QUIET for finding in api.findings)
    texts = f"- {quiet} changes of text and examples\n" if quiet else ""
    gate = f"- {plain(words.gate(api))}\n" if words.gate(api) else ""
    return top, f"{texts}{gate}\n</details>\n"


def _entry(api: ApiResult, alike: list[Finding]) -> Iterator[str]:
    first = alike[0]
    source = ", breaks source" if first.breaks_source else ""
    yield f"- **{_WORDS[first.level]}**{source}: {plain(first.message)} (`{first.id}`)"
    for finding in alike:
        name = f", {_code(words.short(finding))}" if words.short(finding) else ""
        reach = plain(words.operations(finding))
        yield f"  - {_code(finding.place)} {reach} at {_code(words.places(finding))}{name}"
    if first.witness is not None and (shown := words.witness(first.witness)):
        yield f"  - {plain(shown)}"
    if python := words.symbols(first):
        yield f"  - Python: {plain(python)}"
    if first.advice:
        yield f"  - {plain(first.advice)}"
    for line in dict.fromkeys(line for one in alike for line in words.settled(api, one)):
        yield f"  - {plain(line)}"


def plain(text: str) -> str:
    """Spec text as text: no markup, no mention, no new line of its own."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _code(text: str) -> str:
    return f"`{text.replace('`', chr(0x2018))}`"
