"""Findings -> what they mean as a whole: whether the gate opens, and the SDK's next version step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from generator.rules.finding import Finding, Level


class Step(StrEnum):
    """The part of a version that a change asks to raise (PEP 440 release segment)."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many findings there are of each level; `source` of those that break generated code's callers."""

    breaking: int = 0
    potential: int = 0
    safe: int = 0
    source: int = 0

    @property
    def total(self) -> int:
        return self.breaking + self.potential + self.safe


def count(findings: Iterable[Finding]) -> Counts:
    levels = [(finding.level, finding.breaks_source) for finding in findings]
    return Counts(
        breaking=sum(level is Level.BREAKING for level, _ in levels),
        potential=sum(level is Level.POTENTIAL for level, _ in levels),
        safe=sum(level is Level.SAFE for level, _ in levels),
        source=sum(breaks for _, breaks in levels),
    )


def version_step(findings: Iterable[Finding], quiet: frozenset[str]) -> Step:
    """The step the SDK's version needs; `quiet` are ids that reach no program."""
    steps = [_step(finding, quiet) for finding in findings]
    for step in (Step.MAJOR, Step.MINOR, Step.PATCH):
        if step in steps:
            return step
    return Step.NONE


def _step(finding: Finding, quiet: frozenset[str]) -> Step:
    verdicts = finding.verdicts
    if Level.BREAKING in (verdicts.wire, verdicts.source, verdicts.runtime):
        return Step.MAJOR
    return Step.PATCH if finding.id in quiet else Step.MINOR
