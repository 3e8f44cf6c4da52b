"""How often work is done, as counts: seconds are for `nox -s bench`."""

from __future__ import annotations

from typing import Any

import pytest
from skifteportal_runtime import shape, unread
from skifteportal_runtime.unread import from_json

from tests.runtime.samples import Krav, Person

KRAV = (
    b'{"beloeb": 12500.75, "status": "ANMELDT", "anmelder": {"parttype": "PERSON", "navn": "Fie"}}'
)


def refuse(*_: Any) -> Any:
    raise AssertionError("parsed a second time")


def test_an_answer_that_fits_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """By pydantic, straight from the bytes; deviations are looked for when they are asked for."""
    monkeypatch.setattr(unread.json, "loads", refuse)
    monkeypatch.setattr(unread, "from_data", refuse)
    found = from_json(list[Krav], b"[" + b",".join([KRAV] * 100) + b"]")
    assert isinstance(found, list)
    assert len(found) == 100
    assert isinstance(found[0].anmelder, Person)


def test_the_validator_of_a_type_is_built_once(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[object] = []
    real = shape.TypeAdapter
    monkeypatch.setattr(
        shape, "TypeAdapter", lambda kind, **rest: built.append(kind) or real(kind, **rest)
    )
    shape.adapter.cache_clear()
    for _ in range(3):
        from_json(Krav, KRAV)
    assert built == [Krav]
