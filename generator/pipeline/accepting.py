"""accept: findings that are accepted on purpose, and how those stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostic, InputError, Location
from generator.pipeline.comparing import diff
from generator.pipeline.gating import Brought, Judging, standing
from generator.pipeline.workspace import Workspace, chosen
from generator.specs.accepted import FILE, Accepted, edit_accepted, read_accepted
from generator.specs.manifest import Manifest, read_manifest

if TYPE_CHECKING:
    from generator.policy.accepted import Standing
    from generator.report.result import Result
    from generator.rules.finding import Finding

_LEAST_PREFIX = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """Why findings are accepted, who decided (a role or a team), and the last day on which that holds."""

    reason: str
    owner: str
    until: date


def accept(
    workspace: Workspace,
    words: Sequence[str],
    decision: Decision,
    slugs: Sequence[str] = (),
    judging: Judging | None = None,
) -> tuple[Accepted, ...]:
    """Accepts findings of the newest versions, named by fingerprint, its first letters, or `rule@place`.

    An entry for a finding that has one already takes its place. Raises InputError for a word that names none
    or several, and then nothing is written.
    """
    judging = judging or Judging()
    _check(decision, judging.day)
    result, _ = diff(workspace, slugs, judging=judging)
    found, wrong = _found(result, words)
    if wrong:
        raise InputError(wrong)
    versions = {api.api: api.new for api in result.apis}
    entries = tuple(
        Accepted(
            finding=finding.fingerprint,
            api=finding.api,
            version=versions[finding.api],
            rule=finding.id,
            place=finding.place,
            message="; ".join(dict.fromkeys(_messages(result, finding))),
            reason=decision.reason.strip(),
            owner=decision.owner.strip(),
            until=decision.until,
        )
        for finding in found
    )
    edit_accepted(workspace.specs, added=entries, removed=entries)
    return entries


def acceptances(workspace: Workspace, judging: Judging | None = None) -> tuple[Standing, ...]:
    """How every entry stands to the newest versions on the day of judgement, in the order of the file."""
    judging = judging or Judging()
    manifest = read_manifest(workspace.specs)
    known = {api.slug for api in manifest.apis}
    slugs = sorted({entry.api for entry in read_accepted(workspace.specs)} & known)
    if not slugs:
        return standing((), manifest, (), judging.day)
    result, _ = diff(workspace, slugs, judging=judging)
    return standing(result.apis, manifest, _newest(manifest, slugs), judging.day)


def prune(workspace: Workspace, judging: Judging | None = None) -> tuple[Standing, ...]:
    """Takes out the entries that have ended or match nothing; returns them."""
    from generator.policy.accepted import State

    gone = tuple(one for one in acceptances(workspace, judging) if one.state is not State.ACTIVE)
    if gone:
        edit_accepted(workspace.specs, removed=[one.entry for one in gone])
    return gone


def standing_text(one: Standing) -> str:
    """An acceptance and how it stands, for people."""
    entry = one.entry
    soon = "  (soon)" if one.ends_soon else ""
    return (
        f"{entry.finding}  {one.text}{soon}  until {entry.until}  {entry.api} {entry.version}  "
        f"{entry.rule}\n  {entry.at}: {entry.place}\n  {entry.owner}: {entry.reason}"
    )


def _newest(manifest: Manifest, slugs: Sequence[str]) -> list[Brought]:
    apis = [api for api in chosen(manifest, slugs) if len(api.versions) > 1]
    return [Brought(api, api.versions[-1:], whole=True) for api in apis]


def _check(decision: Decision, day: date) -> None:
    where = Location(FILE)
    for name, value in (("reason", decision.reason), ("owner", decision.owner)):
        if not value.strip():
            raise InputError(
                Diagnostic(code=f"accepted-{name}", message=f"the {name} is empty", location=where)
            )
    if decision.until < day:
        message = f"--until {decision.until} is over: today is {day}"
        raise InputError(Diagnostic(code="accepted-until", message=message, location=where))


def _found(result: Result, words: Sequence[str]) -> tuple[list[Finding], list[Diagnostic]]:
    """The findings that the words name, each once, and what is wrong with words."""
    found: dict[tuple[str, str], Finding] = {}
    wrong: list[Diagnostic] = []
    for word in words:
        named = {(f.api, f.fingerprint): f for f in result.findings if _is_named(f, word)}
        if len(named) == 1:
            (finding,) = named.values()
            if finding.level == "safe":
                wrong.append(_problem(word, "is safe: there is nothing to accept"))
            found |= named
        elif named:
            several = ", ".join(f"{f.fingerprint} ({f.api}: {f.place})" for f in named.values())
            wrong.append(_problem(word, f"names several findings: {several}", "add --api SLUG"))
        else:
            wrong.append(_problem(word, "names no finding", _suggestion(result, word)))
    return list(found.values()), wrong


def _messages(result: Result, named: Finding) -> Iterator[str]:
    """What is said under one fingerprint: parts of an allOf may both say something of one place."""
    for finding in result.findings:
        if (finding.api, finding.fingerprint) == (named.api, named.fingerprint):
            yield finding.message


def _is_named(finding: Finding, word: str) -> bool:
    if "@" in word:
        return word == f"{finding.id}@{finding.place}"
    return len(word) >= _LEAST_PREFIX and finding.fingerprint.startswith(word.lower())


def _suggestion(result: Result, word: str) -> str:
    names = [f"{f.id}@{f.place}" if "@" in word else f.fingerprint for f in result.findings]
    near = get_close_matches(word, names, n=1, cutoff=0.8)
    if near:
        return f"did you mean {near[0]}?"
    return "`skiftegen diff` prints the fingerprint of each finding; its first four letters will do"


def _problem(word: str, told: str, hint: str = "") -> Diagnostic:
    return Diagnostic(
        code="unknown-finding",
        message=f"{word!r} {told}",
        location=Location("skiftegen diff"),
        hint=hint,
    )
