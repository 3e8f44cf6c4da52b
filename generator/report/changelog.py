"""What changed from version to version, for people: newest first, what breaks first, in English or Danish."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.report import danish, english
from generator.report.result import ApiResult
from generator.rules.documentation import QUIET
from generator.rules.finding import Finding, Level

LANGUAGES = ("en", "da")
STYLES = ("markdown", "text")
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Release:
    """One version of an API and what it changed; `result` is None for the first one."""

    api: str
    version: str
    released: date
    result: ApiResult | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """What is written between the changes."""

    title: str
    first: str
    nothing: str
    after: str
    levels: Mapping[Level, str]
    quiet: tuple[str, str]
    more: str


_WORDS = {
    "en": _Words(
        title="Changes of the APIs",
        first="First version.",
        nothing="Nothing that a client could notice.",
        after="after",
        levels={
            Level.BREAKING: "Breaking",
            Level.POTENTIAL: "Potentially breaking",
            Level.SAFE: "Not breaking",
        },
        quiet=("1 change of text and examples.", "{} changes of text and examples."),
        more="and {} more places",
    ),
    "da": _Words(
        title="Ændringer i API'erne",
        first="Første version.",
        nothing="Intet, som en klient kan mærke.",
        after="efter",
        levels=danish.LEVELS,
        quiet=("1 ændring i tekster og eksempler.", "{} ændringer i tekster og eksempler."),
        more="og {} steder til",
    ),
}


def render(releases: Sequence[Release], lang: str = "en", style: str = "markdown") -> str:
    """The changelog in one of LANGUAGES and STYLES; an API's versions are given oldest first."""
    told = _WORDS[lang]
    markdown = style == "markdown"
    blocks = [_heading(told.title, 1, markdown)]
    for api in dict.fromkeys(release.api for release in releases):
        blocks.append(_heading(api, 2, markdown))
        for release in reversed([one for one in releases if one.api == api]):
            blocks.extend(_release(release, told, lang, markdown))
    return "\n\n".join(blocks) + "\n"


def _release(release: Release, told: _Words, lang: str, markdown: bool) -> Iterator[str]:
    result = release.result
    before = f", {told.after} {result.old}" if result is not None else ""
    yield _heading(f"{release.version} ({release.released}{before})", 3, markdown)
    if result is None:
        yield told.first
        return
    findings = [finding for finding in result.findings if finding.id not in QUIET]
    for level in Level:
        lines = _entries([f for f in findings if f.level is level], told, lang, markdown)
        if lines:
            yield _heading(told.levels[level], 4, markdown)
            yield "\n".join(lines)
    quiet = len(result.findings) - len(findings)
    if not findings and not quiet:
        yield told.nothing
    elif quiet:
        yield _count(quiet, told.quiet)


def _entries(findings: list[Finding], told: _Words, lang: str, markdown: bool) -> list[str]:
    """A line for each thing that is said, with the first places of which it is."""
    places: dict[tuple[str, str], list[str]] = {}
    for finding in findings:
        where, what = (danish if lang == "da" else english).told(finding, markdown)
        places.setdefault((finding.id, what), []).append(where)
    return [f"- {_places(where, told)}: {what}" for (_, what), where in places.items()]


def _places(places: list[str], told: _Words) -> str:
    more = len(places) - _SHOWN
    shown = places[: _SHOWN if more > 1 else _SHOWN + 1]
    return "; ".join(shown) + (f" {told.more.format(more)}" if more > 1 else "")


def _count(many: int, forms: tuple[str, str]) -> str:
    return forms[0] if many == 1 else forms[1].format(many)


def _heading(text: str, depth: int, markdown: bool) -> str:
    if markdown:
        return f"{'#' * depth} {text}"
    if depth <= 2:
        return f"{text}\n{('=' if depth == 1 else '-') * len(text)}"
    return f"{text}:" if depth == 4 else text
