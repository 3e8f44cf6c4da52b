"""Bytes and times that travel as text come back as they came."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from skifteportal_runtime import json
from skifteportal_runtime.errors import RequestValidationError
from skifteportal_runtime.models import Base64Url, Model


class Maerke(Model):
    data: Base64Url | None = None
    klokken: time | None = None
    moment: datetime | None = None
    flere: list[datetime] | None = None


@pytest.mark.parametrize("text", ["_-8", "_-8=", "aGVq", ""])
def test_bytes_in_the_alphabet_for_urls_keep_their_text(text: str) -> None:
    given = f'{{"data":"{text}"}}'
    made = Maerke.from_json(given)
    assert isinstance(made.data, bytes)
    assert made.deviations == ()
    assert made.to_json() == given


def test_bytes_that_a_caller_gives_go_without_padding() -> None:
    assert Maerke(data=Base64Url(b"\xff\xef")).to_json() == '{"data":"_-8"}'
    assert Base64Url(b"hej") == b"hej"


def test_what_is_no_base64_is_kept_and_told_or_refused() -> None:
    made = Maerke.from_json('{"data":"æ"}')
    assert [found.kind for found in made.deviations] == ["wrong-type"]
    assert made.to_json() == '{"data":"æ"}'
    with pytest.raises(RequestValidationError):
        Maerke(data=1)


@pytest.mark.parametrize("text", ["12:30:00", "12:30:00Z", "12:30:00+02:00", "12:30:00.500000Z"])
def test_a_time_comes_back_as_it_came(text: str) -> None:
    assert Maerke.from_json(f'{{"klokken":"{text}"}}').to_json() == f'{{"klokken":"{text}"}}'


def test_a_time_in_utc_is_written_with_a_z() -> None:
    assert json.plain_text(time(1, 2, tzinfo=UTC)) == "01:02:00Z"
    assert json.plain_text(time(1, 2, tzinfo=timezone(timedelta(hours=1)))) == "01:02:00+01:00"


def test_a_moment_that_came_without_an_offset_is_told_and_goes_back_as_it_came() -> None:
    given = (
        '{"moment":"2023-05-01T12:00:00","flere":["2023-05-01T12:00:00Z","2023-05-02T00:00:00"]}'
    )
    made = Maerke.from_json(given)
    assert [found.pointer for found in made.deviations] == ["/moment", "/flere/1"]
    assert made.to_json() == given
