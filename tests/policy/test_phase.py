"""Which phase a day belongs to, and what lets a break pass."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from generator.pipeline import today
from generator.policy.gate import gate
from generator.policy.phase import Notice, phase_on
from generator.rules.finding import Finding, Level, Verdicts
from generator.specs.settings import Phase

PILOT = date(2026, 9, 1)
LIVE = date(2027, 1, 1)
PHASES = (
    Phase(name="pre-pilot"),
    Phase(name="pilot", begins=PILOT, notice_days=30),
    Phase(name="production", begins=LIVE, notice_days=90),
)
BREAK = Finding(
    id="x", verdicts=Verdicts(Level.BREAKING), api="a", place="p", pointers=("", ""), message="m",
    fingerprint="0123456789ab",
)  # fmt: skip


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2020, 1, 1), "pre-pilot"),
        (PILOT - timedelta(days=1), "pre-pilot"),
        (PILOT, "pilot"),
        (LIVE - timedelta(days=1), "pilot"),
        (LIVE, "production"),
        (date.max, "production"),
    ],
)
def test_the_first_day_of_a_phase_belongs_to_it(day: date, name: str) -> None:
    phase = phase_on(PHASES, day)
    assert phase is not None
    assert phase.name == name


def test_before_the_first_phase_and_without_phases_there_is_none() -> None:
    assert phase_on((), PILOT) is None
    assert phase_on(PHASES[1:], PILOT - timedelta(days=1)) is None


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 8, 31, 21, 59, 59, tzinfo=UTC), date(2026, 8, 31)),
        (datetime(2026, 8, 31, 22, 0, tzinfo=UTC), PILOT),
        (datetime(2026, 12, 31, 22, 59, 59, tzinfo=UTC), date(2026, 12, 31)),
        (datetime(2026, 12, 31, 23, 0, tzinfo=UTC), LIVE),
    ],
)
def test_a_day_begins_at_midnight_in_copenhagen_in_summer_and_winter(
    moment: datetime, day: date
) -> None:
    assert today(moment) == day


@pytest.mark.parametrize(("days", "fails"), [(0, True), (29, True), (30, False), (365, False)])
def test_in_the_pilot_a_break_needs_the_days_of_notice(days: int, fails: bool) -> None:
    notice = Notice(PILOT, PILOT + timedelta(days=days))
    verdict = gate([BREAK], fail_on="breaking", phase=PHASES[1], notice=notice)
    assert verdict.fails is fails
    assert f"{days} days before it takes effect" in " ".join(verdict.reasons)


def test_what_was_announced_afterwards_had_no_notice() -> None:
    assert Notice(PILOT, PILOT - timedelta(days=90)).days == 0


def test_before_the_pilot_the_gate_fails_unless_told_otherwise() -> None:
    free = Phase(name="pre-pilot")
    assert gate([BREAK], fail_on="breaking", phase=free).fails
    assert not gate([BREAK], fail_on="breaking", phase=free, allow_pre_pilot=True).fails
    assert not gate([BREAK], fail_on="breaking", phase=Phase(name="pre-pilot", gate="report")).fails


def test_allowing_what_is_before_the_pilot_changes_nothing_in_the_pilot() -> None:
    assert gate([BREAK], fail_on="breaking", phase=PHASES[1], allow_pre_pilot=True).fails


def test_without_days_of_notice_no_notice_is_enough() -> None:
    notice = Notice(date(2020, 1, 1), PILOT)
    assert gate([BREAK], fail_on="breaking", phase=Phase(name="pilot"), notice=notice).fails


def test_an_accepted_break_passes_and_the_next_one_does_not() -> None:
    assert not gate([BREAK], fail_on="breaking", accepted=["0123456789ab"]).fails
    verdict = gate([BREAK], fail_on="breaking", accepted=["ffffffffffff"])
    assert verdict.fails
    assert verdict.blocking == ("0123456789ab",)
    assert verdict.reasons == ("0 of 1 accepted", "1 breaking and not accepted")
