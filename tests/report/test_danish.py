"""Every kind of change has a Danish sentence of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from generator.pipeline import explaining
from generator.reference.examples import examples as read_examples
from generator.report import danish
from generator.rules.finding import Cause, Finding

ENGLISH = re.compile(
    r"\b(added|removed|changed|became|was|is now|required|optional|increased|decreased|property|the|of)\b"
)


@cache
def examples() -> tuple[Finding, ...]:
    """What comparing the examples of all rules finds."""
    pairs = read_examples(explaining._book())
    return tuple(f for pair in pairs for one in pair for f in explaining._compared(one))


def causes() -> Iterator[tuple[Finding, Cause]]:
    for finding in examples():
        if finding.cause is not None:
            yield finding, finding.cause


def outside_code(text: str) -> str:
    return re.sub(r"`[^`]*`", "", text)


def test_the_examples_are_many() -> None:
    assert len(examples()) > 300


def test_no_sentence_falls_back_to_a_word_that_is_not_danish() -> None:
    wrong = {
        (cause.kind, cause.action): danish.sentence(finding)
        for finding, cause in causes()
        if ENGLISH.search(outside_code(danish.sentence(finding)))
    }
    assert wrong == {}


def test_every_action_is_said() -> None:
    """Only what has changed in no direction is told as merely changed."""
    vague = {
        (cause.kind, cause.action)
        for finding, cause in causes()
        if "er ændret" in danish.sentence(finding)
        and not cause.action.endswith("changed")
        and cause.kind != "serialization"
    }
    assert vague == set()


@pytest.mark.parametrize("quote", ['"a`b"', "`", 'x"y'])
def test_values_cannot_end_a_code_span(quote: str) -> None:
    finding = next(f for f, cause in causes() if cause.kind == "enum-value")
    assert finding.cause is not None
    hostile = replace(finding, cause=replace(finding.cause, name=quote))
    assert danish.sentence(hostile).count("`") == 2


def test_a_sentence_says_where_a_change_tells_no_values_apart() -> None:
    finding, cause = next(causes())
    idle = replace(cause, trail=cause.trail._replace(idle=True))
    assert danish.sentence(replace(finding, cause=idle)).endswith("; det skelner ingen værdier")
    half = replace(cause, half_null=True)
    assert danish.sentence(replace(finding, cause=half)).endswith("ikke enige om `null`")
