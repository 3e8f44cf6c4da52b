from __future__ import annotations

import json as standard
import random
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from uuid import UUID

import pytest
from skifteportal_runtime import json

from tests.runtime.samples import Kravstatus, Prioritet

NUMBERS = [
    "0.1",
    "12500.70",
    "999999999999.99",
    "12345678901234567890.12",
    "0.30000000000000004",
    "1.0",
    "-0.0",
    "12345678901234567890123",
    "1E+2",
    "0.1000000000000000055511151231257827",
]


@pytest.mark.parametrize("text", NUMBERS)
def test_a_number_comes_back_as_it_was_written(text: str) -> None:
    assert json.dumps(json.loads(f'{{"a":{text}}}')) == f'{{"a":{text}}}'.encode()


@pytest.mark.parametrize("text", NUMBERS)
def test_a_number_has_its_exact_value(text: str) -> None:
    assert Decimal(str(json.loads(text))) == Decimal(text)


def test_what_is_held_to_be_exact_is_exact() -> None:
    """The quick look that lets a body go through binary floats never errs on the wrong side."""
    chance = random.Random(3)
    for _ in range(20_000):
        whole = chance.randrange(10 ** chance.randint(1, 20))
        fraction = "".join(chance.choice("0123456789") for _ in range(chance.randint(1, 9)))
        text = f"{whole}.{fraction}"
        if json.floats_are_exact(text.encode()):
            assert repr(float(text)) == text


@pytest.mark.parametrize("text", ["12500.70", "1234567890123.45", "0.12345678", "1.5e3", "[1.50]"])
def test_what_a_float_would_change_is_seen(text: str) -> None:
    assert not json.floats_are_exact(text.encode())


@pytest.mark.parametrize("text", ["0.1", "999999999999.99", '"12:00:00.000Z"', '{"a":1.0,"b":7}'])
def test_what_a_float_holds_takes_the_quick_way(text: str) -> None:
    assert json.floats_are_exact(text.encode())


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("0.10"), "0.10"),
        (Kravstatus.ANMELDT, '"ANMELDT"'),
        (Kravstatus("NY"), '"NY"'),
        (Prioritet.HOEJ, "2"),
        (Prioritet(9), "9"),
        (True, "true"),
        (None, "null"),
        ([], "[]"),
        ({}, "{}"),
        ((1, "a"), '[1,"a"]'),
        (UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        (date(2024, 1, 2), '"2024-01-02"'),
        (time(3, 4), '"03:04:00"'),
        (datetime(2024, 1, 2, 3, tzinfo=UTC), '"2024-01-02T03:00:00Z"'),
        (
            datetime(2024, 1, 2, 3, tzinfo=timezone(timedelta(hours=2))),
            '"2024-01-02T03:00:00+02:00"',
        ),
        (timedelta(days=1, hours=2, milliseconds=500), '"P1DT7200.5S"'),
        (timedelta(), '"PT0S"'),
        (-timedelta(seconds=5), '"-PT5S"'),
        (b"\xff\x00", '"/wA="'),
        ('æ"\\\n\x01', '"æ\\"\\\\\\n\\u0001"'),
        ({"a": {"b": [1, {}]}}, '{"a":{"b":[1,{}]}}'),
    ],
)
def test_python_values_have_one_json_text(value: object, text: str) -> None:
    assert json.dumps(value).decode() == text


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), Decimal("NaN"), object(), "\ud800", datetime(2024, 1, 1)]
)
def test_what_json_cannot_say_is_a_value_error(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        json.dumps({"a": value})


def test_written_text_is_what_the_standard_reads() -> None:
    value = {"a": [1, 2.5, "x\u2028", None, True], "Å": {"b": -3}}
    assert standard.loads(json.dumps(value)) == value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_in_any_marked_encoding_is_read(encoding: str) -> None:
    assert json.loads('{"a":"ø"}'.encode(encoding)) == {"a": "ø"}


@pytest.mark.parametrize("text", [b"", b"{", b"<html>", b'{"a":"\xf8"}', b"[" * 100_000, b"{} x"])
def test_what_is_no_json_is_a_value_error(text: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        json.loads(text)
