"""Which phase an API is in on a day, and whether a break was announced in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.specs.settings import Phase


@dataclass(frozen=True, slots=True)
class Notice:
    """When a version was announced, as far as is known, and the day it takes effect."""

    announced: date
    effective: date

    @property
    def days(self) -> int:
        """Whole days between the two; none when it was announced afterwards."""
        return max((self.effective - self.announced).days, 0)


def phase_on(phases: Sequence[Phase], day: date) -> Phase | None:
    """The last phase that has begun; its first day belongs to it. None before the first, or without phases."""
    begun = [phase for phase in phases if phase.begins is None or phase.begins <= day]
    return begun[-1] if begun else None


def lets_through(phase: Phase | None, notice: Notice | None, *, allow_pre_pilot: bool) -> str:
    """Why a break passes in this phase; empty when it does not."""
    if phase is None:
        return ""
    if phase.name == "pre-pilot":
        if phase.gate == "report":
            return 'before the pilot breaking changes are reported only (gate = "report")'
        return "before the pilot, and --allow-pre-pilot was given" if allow_pre_pilot else ""
    if phase.gate == "report":
        return f'in {phase.name} breaking changes are reported only (gate = "report")'
    if notice is not None and phase.notice_days and notice.days >= phase.notice_days:
        return (
            f"announced {notice.announced}, {notice.days} days before it takes effect "
            f"({notice.effective}); {phase.name} asks for {phase.notice_days}"
        )
    return ""


def what_is_missing(phase: Phase | None, notice: Notice | None) -> str:
    """Why a break does not pass, and what would let it."""
    if phase is None:
        return ""
    if phase.name == "pre-pilot":
        return 'before the pilot; --allow-pre-pilot or gate = "report" in the manifest lets it pass'
    if not phase.notice_days:
        return f"in {phase.name}, and no notice_days are declared"
    if notice is None:
        return f"in {phase.name}, which asks for {phase.notice_days} days of notice"
    return (
        f"announced {notice.announced}, {notice.days} days before it takes effect "
        f"({notice.effective}); {phase.name} asks for {phase.notice_days}"
    )
