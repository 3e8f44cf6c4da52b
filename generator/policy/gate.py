"""The gate: whether what was found in an API may pass on a day, and why."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from generator.policy.phase import Notice, lets_through, what_is_missing
from generator.rules.finding import Finding, Level
from generator.specs.settings import Phase


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """The verdict on one API. `phase` is empty where none is declared; `blocking` are the fingerprints that fail it."""

    fails: bool = False
    phase: str = ""
    reasons: tuple[str, ...] = ()
    blocking: tuple[str, ...] = ()

    @property
    def word(self) -> str:
        return "fail" if self.fails else "pass"


OPEN = Gate()


def gate(
    findings: Sequence[Finding],
    *,
    fail_on: str,
    phase: Phase | None = None,
    notice: Notice | None = None,
    accepted: Collection[str] = (),
    allow_pre_pilot: bool = False,
) -> Gate:
    """The verdict on one API's findings of the level `fail_on` (`breaking`, `potential`, `never`) or worse.

    They pass when each is accepted, or when the phase lets them through.
    """
    name = "" if phase is None else phase.name
    if fail_on == "never":
        return Gate(phase=name, reasons=("nothing fails: --fail-on never",))
    least = Level(fail_on).rank
    serious = [finding for finding in findings if finding.level.rank <= least]
    if not serious:
        return Gate(phase=name, reasons=(f"nothing {_word(fail_on)}",))
    left = [finding for finding in serious if finding.fingerprint not in accepted]
    reasons = [f"{len(serious) - len(left)} of {len(serious)} accepted"] if accepted else []
    if not left:
        return Gate(phase=name, reasons=tuple(reasons))
    through = lets_through(phase, notice, allow_pre_pilot=allow_pre_pilot)
    if through:
        return Gate(phase=name, reasons=(*reasons, through))
    told = what_is_missing(phase, notice)
    count = f"{len(left)} {_word(fail_on)}" + (" and not accepted" if accepted else "")
    return Gate(
        fails=True,
        phase=name,
        reasons=tuple(reason for reason in (*reasons, count, told) if reason),
        blocking=tuple(sorted({finding.fingerprint for finding in left})),
    )


def _word(fail_on: str) -> str:
    return "breaking" if fail_on == "breaking" else "breaking or potentially breaking"
