"""Findings -> the lines of the SDK's changelog, for a reader who knows Python and no OpenAPI."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.pyview.views import ChangeGroupView, ReleaseView
from generator.release.record import Change, Release
from generator.report import words
from generator.report.result import ApiResult, Result
from generator.rules.documentation import QUIET
from generator.rules.finding import Finding, Level

_SHOWN_PLACES = 3
_TITLES = {"breaking": "Breaking", "changed": "May behave differently", "added": "Added and eased"}
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#])")


def changes(result: Result) -> tuple[Change, ...]:
    """What breaks first, then what behaves differently, then what came; one line for each cause."""
    found = [change for api in result.apis for change in _of_api(api)]
    order = list(_TITLES)
    return tuple(sorted(found, key=lambda change: order.index(change.kind)))


def release_views(releases: Sequence[Release]) -> tuple[ReleaseView, ...]:
    """What the changelog's template needs, newest first."""
    return tuple(
        ReleaseView(
            version=release.version,
            day=release.day.isoformat(),
            specs=", ".join(f"{api} {version}" for api, version in release.specs.items()),
            groups=tuple(_groups(release)),
        )
        for release in reversed(releases)
    )


def _groups(release: Release) -> Iterator[ChangeGroupView]:
    for kind, title in _TITLES.items():
        lines = [f"{c.api}: {_plain(c.text)}" for c in release.changes if c.kind == kind]
        if lines:
            yield ChangeGroupView(title=title, lines=tuple(lines))


def _plain(text: str) -> str:
    """A spec's words as text, not as Markdown."""
    return _SPECIAL.sub(r"\\\1", text)


def _of_api(api: ApiResult) -> Iterator[Change]:
    for alike in words.alike(finding for finding in api.findings if finding.id not in QUIET):
        yield Change(_kind(alike[0]), api.api, _line(alike))


def _kind(finding: Finding) -> str:
    if Level.BREAKING in (finding.level, finding.verdicts.source):
        return "breaking"
    if finding.level is Level.POTENTIAL or finding.verdicts.source is Level.POTENTIAL:
        return "changed"
    return "added"


def _line(alike: list[Finding]) -> str:
    """What happened and where; what to do about it, where something breaks."""
    shown = ", ".join(finding.place for finding in alike[:_SHOWN_PLACES])
    more = len(alike) - _SHOWN_PLACES
    places = f"{shown} and {more} more" if more > 0 else shown
    return f"{alike[0].message} ({places})"
