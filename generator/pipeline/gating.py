"""The gate over a comparison: levels of the project's own, phases, notice, acceptances."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from generator.diagnostics import Diagnostic, InputError, Location
from generator.specs.accepted import Accepted, read_accepted
from generator.specs.manifest import Api, Manifest, Version

if TYPE_CHECKING:
    from generator.policy.accepted import Standing
    from generator.policy.phase import Notice
    from generator.report.result import ApiResult, Result
    from generator.rules.finding import Finding
    from generator.rules.view import Options
    from generator.specs.settings import Phase

ZONE = "Europe/Copenhagen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """What the user settles about the verdicts.

    `as_of` is the day of judgement; None: no sunset date counts as passed, no dated phase has begun and no
    acceptance has ended. `notice_days` None: those of the API's phase. `fail_on` is the lowest level that
    fails the gate: `breaking`, `potential` or `never`. `python`: whether findings name what they change in the
    generated code; None: in a project, and of loose files that are not large.
    """

    as_of: date | None = None
    notice_days: int | None = None
    least_stability: str = "draft"
    fail_on: str = "breaking"
    allow_pre_pilot: bool = False
    python: bool | None = None

    @property
    def day(self) -> date:
        return self.as_of or date.min

    def options(self, phase: Phase | None) -> Options:
        from generator.rules.view import Options

        notice = self.notice_days
        if notice is None:
            notice = phase.notice_days if phase is not None else 0
        days = {"beta": notice, "stable": notice}
        return Options(as_of=self.as_of, notice_days=days, least_stability=self.least_stability)


@dataclass(frozen=True, slots=True)
class Brought:
    """The versions of an API that a comparison brings, oldest first.

    `whole`: it is the newest version against the one before, which every acceptance has to match.
    """

    api: Api
    versions: tuple[Version, ...]
    whole: bool


def today(now: datetime | None = None) -> date:
    """The day it is in Copenhagen, where the specs' dates are meant. `now` needs a time zone."""
    try:
        zone = ZoneInfo(ZONE)
    except ZoneInfoNotFoundError:
        hint = "install the Python package tzdata, or give the day with --as-of"
        message = f"this machine does not know the time zone {ZONE}"
        where = Location("time zone")
        raise InputError(
            Diagnostic(code="no-time-zone", message=message, location=where, hint=hint)
        ) from None
    return (now or datetime.now(zone)).astimezone(zone).date()


def phase_of(manifest: Manifest | None, slug: str, day: date) -> Phase | None:
    """The phase of an API on a day; None for a loose file."""
    from generator.policy.phase import phase_on

    for api in manifest.apis if manifest is not None else ():
        if api.slug == slug:
            return phase_on(manifest.phases_of(api), day) if manifest is not None else None
    return None


def settled(findings: Sequence[Finding], manifest: Manifest | None) -> Sequence[Finding]:
    """The findings at the levels that the project gives them. Raises InputError for an unknown rule."""
    if manifest is None or not manifest.severities:
        return findings
    from generator.policy.severity import check_rules, overridden
    from generator.rules import across_rules, all_rules

    check_rules(manifest.severities, {**all_rules(), **across_rules()})
    return overridden(findings, manifest.severities)


def gated(
    apis: Iterable[ApiResult], manifest: Manifest, brought: Sequence[Brought], judging: Judging
) -> Result:
    """The results with the verdict on each API, and what is wrong with acceptances."""
    from generator.policy.accepted import State, problem
    from generator.report.result import Result

    found = list(apis)
    stand = standing(found, manifest, brought, judging.day)
    of_api = {one.api.slug: one for one in brought}
    told = [_gated(api, of_api.get(api.api), stand, manifest, judging) for api in found]
    whole = {one.api.slug for one in brought if one.whole}
    known = {api.slug for api in manifest.apis}
    problems = [
        problem(one)
        for one in stand
        if one.state is not State.UNMATCHED or one.entry.api in whole or one.entry.api not in known
    ]
    return Result(tuple(told), tuple(one for one in problems if one is not None))


def ungated(api: ApiResult, judging: Judging) -> ApiResult:
    """The verdict on loose files, which have no phase and no acceptances."""
    from generator.policy.gate import gate

    return replace(api, gate=gate(api.findings, fail_on=judging.fail_on))


def standing(
    apis: Sequence[ApiResult], manifest: Manifest, brought: Sequence[Brought], day: date
) -> tuple[Standing, ...]:
    """How every acceptance of the project stands to a comparison."""
    from generator.policy.accepted import standings

    entries = read_accepted(manifest.root)
    findings: Mapping[str, Sequence[Finding]] = {api.api: api.findings for api in apis}
    versions = {one.api.slug: [v.version for v in one.versions] for one in brought}
    return standings(entries, findings, versions, day)


def _gated(
    api: ApiResult,
    brought: Brought | None,
    stand: Sequence[Standing],
    manifest: Manifest,
    judging: Judging,
) -> ApiResult:
    from generator.policy.accepted import State
    from generator.policy.gate import gate

    accepted: dict[str, Accepted] = {
        one.entry.finding: one.entry
        for one in stand
        if one.state is State.ACTIVE and one.entry.api == api.api
    }
    verdict = gate(
        api.findings,
        fail_on=judging.fail_on,
        phase=phase_of(manifest, api.api, judging.day),
        notice=_notice(brought),
        accepted=accepted,
        allow_pre_pilot=judging.allow_pre_pilot,
    )
    return replace(api, gate=verdict, accepted=tuple(accepted.values()))


def _notice(brought: Brought | None) -> Notice | None:
    """The least notice that was given for any of the versions."""
    from generator.policy.phase import Notice

    if brought is None or not brought.versions:
        return None
    notices = [Notice(v.announced or v.retrieved, v.released) for v in brought.versions]
    return min(notices, key=lambda one: one.days)
