"""Versions have an order, and names of files tell them without dots."""

from __future__ import annotations

from itertools import pairwise

import pytest

from generator.specs.order import agrees, digits_in_name, is_file_name, order_of


def test_versions_are_ordered_by_number_and_what_comes_before_a_release() -> None:
    rising = [
        "draft", "0.1.0", "0.2", "0.9.0", "0.10.0", "1.0.0-alpha", "1.0.0-rc", "1.0.0-rc.1", "1.0.0-rc2",
        "1.0.0-rc10", "1.0.0", "1.0.0+2", "1.0.0+10", "1.0.1-rc", "1.1", "2", "2024-01-11", "2024-02-01",
    ]  # fmt: skip
    for low, high in pairwise(rising):
        assert order_of(low) < order_of(high), (low, high)


@pytest.mark.parametrize(
    ("one", "other"), [("1.0", "1.0.0"), ("v1.2", "1.2"), ("1.0.0-RC", "1.0.0-rc"), ("1", "1.0")]
)
def test_other_spellings_are_the_same_version(one: str, other: str) -> None:
    assert order_of(one) == order_of(other)


@pytest.mark.parametrize(
    ("stem", "digits"),
    [
        ("dokumentlager-oas-version-020", "020"),
        ("doedsbojournal-dist-oas-version-130", "130"),
        ("person_v1.2.0", "120"),
        ("1.0.0-rc", "100"),
        ("person-oas", ""),
        ("openapi3", ""),
    ],
)
def test_a_name_tells_digits(stem: str, digits: str) -> None:
    assert digits_in_name(stem) == digits


@pytest.mark.parametrize(
    ("digits", "version", "same"),
    [("020", "0.2.0", True), ("130", "1.3.0", True), ("100", "1.0.0-rc", True), ("12", "1.2.0", True),
     ("1100", "1.10.0", True), ("020", "0.3.0", False), ("110", "1.0.1", False)],
)  # fmt: skip
def test_digits_agree_with_a_version(digits: str, version: str, same: bool) -> None:
    assert agrees(digits, version) is same


@pytest.mark.parametrize(
    "version", ["", ".", "../1", "1/2", "1 beta", "a\\b", "1:2", "1\n", "-1", "1."]
)
def test_what_cannot_name_a_file_is_known(version: str) -> None:
    assert not is_file_name(version)
    assert is_file_name("1.0.0-rc.1+2")
