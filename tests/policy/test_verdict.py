"""Findings as a whole: the gate and the next version."""

from __future__ import annotations

import pytest

from generator.policy.gate import gate
from generator.policy.verdict import Step, count, version_step
from generator.rules.finding import Finding, Level, Verdicts, worst

BREAKING, POTENTIAL, SAFE = Level.BREAKING, Level.POTENTIAL, Level.SAFE
QUIET = frozenset({"documentation-changed"})


def finding(
    wire: Level = SAFE, source: Level = SAFE, runtime: Level = SAFE, code: str = "x"
) -> Finding:
    verdicts = Verdicts(wire, source, runtime)
    return Finding(
        id=code, verdicts=verdicts, api="", place="", pointers=("", ""), message="", fingerprint=""
    )


def test_the_level_is_what_a_running_caller_meets() -> None:
    assert finding(source=BREAKING).level is SAFE
    assert finding(runtime=POTENTIAL).level is POTENTIAL
    assert finding(POTENTIAL, runtime=BREAKING).level is BREAKING
    assert worst() is SAFE


@pytest.mark.parametrize(
    ("level", "shut"),
    [(BREAKING, {"breaking", "potential"}), (POTENTIAL, {"potential"}), (SAFE, set[str]())],
)
def test_the_gate_shuts_at_the_level_named(level: Level, shut: set[str]) -> None:
    found = [finding(SAFE), finding(level)]
    words = ("breaking", "potential", "never")
    assert {word for word in words if gate(found, fail_on=word).fails} == shut


def test_counts_tell_source_breaks_apart() -> None:
    counts = count([finding(BREAKING, BREAKING), finding(source=BREAKING), finding(POTENTIAL)])
    assert (counts.breaking, counts.potential, counts.safe, counts.source) == (1, 1, 1, 2)
    assert counts.total == 3


@pytest.mark.parametrize(
    ("found", "step"),
    [
        ([], Step.NONE),
        ([finding(code="documentation-changed")], Step.PATCH),
        ([finding(), finding(code="documentation-changed")], Step.MINOR),
        ([finding(source=BREAKING)], Step.MAJOR),
        ([finding(runtime=BREAKING), finding()], Step.MAJOR),
    ],
)
def test_the_next_version_follows_the_worst_finding(found: list[Finding], step: Step) -> None:
    assert version_step(found, QUIET) is step
