"""The SDK's next version, and the spec's own steps."""

from __future__ import annotations

import pytest

from generator.diagnostics import InputError
from generator.policy.verdict import Step
from generator.release.version import chosen_version, contradiction, next_version
from generator.rules.finding import Level


@pytest.mark.parametrize(
    ("last", "step", "expected"),
    [
        ("1.4.2", Step.MAJOR, "2.0.0"),
        ("1.4.2", Step.MINOR, "1.5.0"),
        ("1.4.2", Step.PATCH, "1.4.3"),
        ("1.4.2", Step.NONE, "1.4.2"),
        ("0.4.2", Step.MAJOR, "0.5.0"),
        ("0.4.2", Step.MINOR, "0.4.3"),
        ("0.4.2", Step.PATCH, "0.4.3"),
        ("1.0.0rc1", Step.MAJOR, "1.0.0rc2"),
        ("2", Step.MINOR, "2.1.0"),
    ],
)
def test_the_next_version_follows_the_step(last: str, step: Step, expected: str) -> None:
    assert next_version(last, step) == expected


def test_a_chosen_version_may_be_higher_never_lower() -> None:
    assert chosen_version("2.0.0", "1.4.2", "1.5.0") == "2.0.0"
    for low in ("1.4.3", "1.4.2", "1.0"):
        with pytest.raises(InputError, match="too low"):
            chosen_version(low, "1.4.2", "1.5.0")
    with pytest.raises(InputError, match="PEP 440"):
        chosen_version("næste", "1.4.2", "1.5.0")


@pytest.mark.parametrize(
    ("old", "new", "level", "changed", "said"),
    [
        ("1.2.0", "2.0.0", Level.BREAKING, True, ""),
        ("1.2.0", "1.3.0", Level.BREAKING, True, "a minor step"),
        ("1.2.0", "1.2.1", Level.BREAKING, True, "a patch step"),
        ("1.2.0", "1.3.0", Level.POTENTIAL, True, ""),
        ("0.2.0", "0.3.0", Level.BREAKING, True, ""),
        ("0.2.0", "0.2.1", Level.BREAKING, True, "a patch step"),
        ("0.2.0", "1.0.0-rc", Level.BREAKING, True, ""),
        ("1.2.0", "1.2.0", Level.SAFE, True, "is still 1.2.0"),
        ("1.2.0", "1.2.0", Level.SAFE, False, ""),
        ("1.2.0", "1.1.0", Level.SAFE, True, "went back"),
        ("forår", "efterår", Level.BREAKING, True, ""),
    ],
)
def test_a_spec_that_promises_more_than_it_keeps_is_told(
    old: str, new: str, level: Level, changed: bool, said: str
) -> None:
    found = contradiction(old, new, level, changed)
    assert (said in found) if said else (found == "")
