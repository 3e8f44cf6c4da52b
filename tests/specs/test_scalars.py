"""Unquoted YAML scalars mean what YAML 1.2 says, and codes stay text."""

from __future__ import annotations

import math

import pytest

from generator.specs.scalars import Scalar, resolve


@pytest.mark.parametrize(
    "text",
    ["NO", "no", "on", "off", "yes", "Y", "0123", "00", "-01", "2024-01-11", "2001-12-14t21:59:43Z",
     "12:30", "12:30:45", "1_000", "0b11", "0x", "0o8", "1.2.3", "1e", "+", "-", ".", "..", "nUll",
     "True false", "tRUE", "infinity", "nan", "0X1F", "1,5", "01.5", "999-123"],
)  # fmt: skip
def test_text_stays_text(text: str) -> None:
    assert resolve(text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [("", None), ("~", None), ("null", None), ("Null", None), ("NULL", None),
     ("true", True), ("True", True), ("TRUE", True), ("false", False), ("False", False),
     ("FALSE", False), ("0", 0), ("-0", 0), ("42", 42), ("-17", -17), ("+3", 3), ("0o17", 15),
     ("0x1F", 31), ("1e3", 1000.0), ("1.5", 1.5), ("-.5", -0.5), ("1.", 1.0), ("1E-2", 0.01),
     (".inf", math.inf), ("-.INF", -math.inf), ("12345678901234567890123", 12345678901234567890123)],
)  # fmt: skip
def test_what_yaml_1_2_gives_a_meaning_has_it(text: str, value: Scalar) -> None:
    found = resolve(text)
    assert found == value
    assert type(found) is type(value)


def test_nan_is_a_number() -> None:
    found = resolve(".nan")
    assert isinstance(found, float)
    assert math.isnan(found)
