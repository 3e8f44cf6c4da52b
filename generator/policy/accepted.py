"""How acceptances stand to the findings of a comparison on a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from generator.diagnostics import Diagnostic
from generator.rules.finding import Finding
from generator.specs.accepted import Accepted

SOON_DAYS = 14


class State(StrEnum):
    """How one acceptance stands. An expired or an unmatched one fails the gate."""

    ACTIVE = "active"
    EXPIRED = "expired"
    UNMATCHED = "unmatched"


@dataclass(frozen=True, slots=True)
class Standing:
    """An acceptance, its state on a day, and the findings that it covers."""

    entry: Accepted
    state: State
    days: int
    findings: tuple[Finding, ...] = ()

    @property
    def text(self) -> str:
        """`active, 12 days left`"""
        if self.state is State.UNMATCHED:
            return "unmatched"
        if self.state is State.EXPIRED:
            return f"expired {-self.days} day{'s' if self.days != -1 else ''} ago"
        left = (
            "ends today"
            if not self.days
            else f"{self.days} day{'s' if self.days != 1 else ''} left"
        )
        return f"active, {left}"

    @property
    def ends_soon(self) -> bool:
        return self.state is State.ACTIVE and self.days <= SOON_DAYS


def standings(
    entries: Iterable[Accepted],
    findings: Mapping[str, Sequence[Finding]],
    versions: Mapping[str, Sequence[str]],
    day: date,
) -> tuple[Standing, ...]:
    """Each entry's state on a day; its last day belongs to it.

    `findings` and `versions` by API: what was found, and the versions that the comparison brings.
    """
    return tuple(_standing(entry, findings, versions, day) for entry in entries)


def _standing(
    entry: Accepted,
    findings: Mapping[str, Sequence[Finding]],
    versions: Mapping[str, Sequence[str]],
    day: date,
) -> Standing:
    left = (entry.until - day).days
    covered = tuple(f for f in findings.get(entry.api, ()) if f.fingerprint == entry.finding)
    if not covered or entry.version not in versions.get(entry.api, ()):
        return Standing(entry, State.UNMATCHED, left)
    return Standing(entry, State.ACTIVE if left >= 0 else State.EXPIRED, left, covered)


def problem(standing: Standing) -> Diagnostic | None:
    """What is wrong with an acceptance, at its place; None for an active one."""
    entry = standing.entry
    if standing.state is State.ACTIVE:
        return None
    if standing.state is State.EXPIRED:
        message = f"the acceptance of {entry.finding} ({entry.rule}) ended on {entry.until}"
        hint = f"{entry.owner} decides: `skiftegen accept {entry.finding}` with a new --until, or mend the spec"
    else:
        message = (
            f"the acceptance of {entry.finding} ({entry.rule} at {entry.place}, {entry.api} "
            f"{entry.version}) matches no finding"
        )
        hint = "`skiftegen accept --prune` takes it out"
    return Diagnostic(
        code=f"acceptance-{standing.state}", message=message, location=entry.at, hint=hint
    )
