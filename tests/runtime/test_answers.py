"""What a caller gets for every kind of answer."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from skifteportal_runtime import errors
from skifteportal_runtime.binary import AsyncBinaryBody, BinaryBody
from skifteportal_runtime.client import Client
from skifteportal_runtime.errors import DecodeError, StatusError
from skifteportal_runtime.operation import Content, ResponseSpec
from skifteportal_runtime.retry import NO_RETRIES

from tests.runtime.calls import both, call_sync
from tests.runtime.samples import (
    GET_KRAV,
    KRAV_JSON,
    Fejl,
    Krav,
    KravHeaders,
    KravNotFound,
    Person,
    json_content,
    operation,
    returning,
)
from tests.runtime.server import Answer

IDS = {"sag_id": "s/1", "krav_id": "00000000-0000-4000-8000-000000000012"}
PROBLEM = (
    '{"title":"Findes ikke","status":404,"detail":"Krav for 610180-9001 findes ikke",'
    '"korrelationsId":"00000000-0000-4000-8000-0000000000aa"}'
)


@both
def test_a_success_has_status_body_and_headers_in_their_types(call: Any, server: Any) -> None:
    server.json(
        KRAV_JSON,
        ETag='"v1"',
        X_Total_Count="7",
        Last_Modified="Wed, 21 Oct 2015 07:28:00 GMT",
        X_Tags="a, b",
        X_Correlation_Id="k-1",
    )
    answer = call(server, GET_KRAV, IDS)
    assert server.last.target == "/sager/s%2F1/krav/00000000-0000-4000-8000-000000000012"
    assert server.last.header("accept") == "application/json"
    assert answer.status == 200
    assert isinstance(answer.body, Krav)
    assert answer.body.beloeb == Decimal("12500.70")
    assert isinstance(answer.headers, KravHeaders)
    assert answer.headers.etag == '"v1"'
    assert answer.headers.x_total_count == 7
    assert answer.headers.last_modified == datetime(2015, 10, 21, 7, 28, tzinfo=UTC)
    assert answer.headers.tags == ["a", "b"]
    assert answer.raw_headers["content-TYPE"] == "application/json"
    assert answer.correlation_id == "k-1"


def test_headers_that_are_missing_or_odd_do_not_raise(server: Any) -> None:
    server.json(KRAV_JSON, X_Total_Count="mange")
    headers = call_sync(server, GET_KRAV, IDS).headers
    assert (headers.etag, headers.x_total_count) == (None, "mange")
    assert {deviation.pointer for deviation in headers.deviations} == {"/ETag", "/X-Total-Count"}


@both
def test_a_documented_error_is_its_own_class_with_the_typed_problem(call: Any, server: Any) -> None:
    server.answer(Answer(404, {"Content-Type": "application/problem+json"}, PROBLEM.encode()))
    with pytest.raises(KravNotFound) as caught:
        call(server, GET_KRAV, IDS)
    error = caught.value
    assert isinstance(error, errors.NotFound)
    assert isinstance(error.problem, Fejl)
    assert error.problem.title == "Findes ikke"
    assert error.correlation_id == "00000000-0000-4000-8000-0000000000aa"
    assert (error.status, error.operation, error.body) == (404, "getKrav", PROBLEM.encode())
    assert error.headers["Content-Type"] == "application/problem+json"
    assert str(error) == ("getKrav: 404 Not Found: Findes ikke: Krav for ******-**** findes ikke")


def test_a_range_types_the_problem_of_each_of_its_statuses(server: Any) -> None:
    server.answer(Answer(507, {"Content-Type": "application/problem+json"}, PROBLEM.encode()))
    with pytest.raises(errors.ServerError) as caught:
        call_sync(server, GET_KRAV, IDS)
    assert isinstance(caught.value.problem, Fejl)


def test_default_types_what_nothing_else_does(server: Any) -> None:
    class Anything(StatusError["Fejl"]):
        """The API's class for `default`."""

    responses = (
        ResponseSpec(status="200", content=json_content(Person)),
        ResponseSpec(status="default", content=json_content(Fejl)),
    )
    spec = operation(responses=responses, errors={"default": Anything})
    server.json('{"title":"x","status":418}', status=418)
    with pytest.raises(Anything) as caught:
        call_sync(server, spec)
    assert isinstance(caught.value.problem, Fejl)
    server.json('{"navn":"a"}', status=201)
    assert isinstance(call_sync(server, spec).body, Person)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (304, errors.NotModified),
        (400, errors.BadRequest),
        (401, errors.Unauthorized),
        (403, errors.Forbidden),
        (409, errors.Conflict),
        (412, errors.PreconditionFailed),
        (428, errors.PreconditionRequired),
        (429, errors.TooManyRequests),
        (430, errors.ClientError),
        (500, errors.InternalServerError),
        (503, errors.ServiceUnavailable),
        (599, errors.ServerError),
        (302, errors.StatusError),
        (999, errors.StatusError),
    ],
)
def test_a_status_without_a_word_in_the_spec_has_its_general_class(
    server: Any, status: int, kind: type[Exception]
) -> None:
    server.json('{"a":1.10}' if status != 304 else "", status=status)
    with pytest.raises(errors.StatusError) as caught:
        call_sync(server, GET_KRAV, IDS)
    assert type(caught.value) is kind
    if status not in (304, 507) and status < 500:
        assert caught.value.problem == {"a": Decimal("1.10")}


def test_a_redirect_is_not_followed(server: Any) -> None:
    server.answer(Answer(302, {"Location": "http://example.org/"}), Answer(204))
    with pytest.raises(StatusError) as caught:
        call_sync(server, GET_KRAV, IDS)
    assert caught.value.headers["location"] == "http://example.org/"
    assert len(server.requests) == 1


def test_a_documented_status_outside_2xx_without_an_error_is_a_success(server: Any) -> None:
    spec = operation(responses=(ResponseSpec(status="303"),))
    server.answer(Answer(303, {"Location": "/y"}))
    assert call_sync(server, spec).status == 303


@both
@pytest.mark.parametrize("status", [200, 202, 204])
def test_a_success_without_content_in_the_spec_gives_none(
    call: Any, server: Any, status: int
) -> None:
    server.answer(Answer(status, {}, b"" if status == 204 else b"overset"))
    assert call(server, operation(responses=(ResponseSpec(status="2XX"),))).body is None


@pytest.mark.parametrize(
    "media_type",
    [
        "application/json",
        "application/json; charset=utf-8",
        "APPLICATION/JSON;charset=UTF-8",
        "application/hal+json",
        "text/json",
        "",
    ],
)
def test_any_label_of_json_is_json(server: Any, media_type: str) -> None:
    headers = {"Content-Type": media_type} if media_type else {}
    server.answer(Answer(200, headers, '{"navn":"Åse"}'.encode()))
    assert call_sync(server, returning(Person)).body.navn == "Åse"


def test_json_in_another_charset_is_read_by_its_label(server: Any) -> None:
    headers = {"Content-Type": "application/json; charset=iso-8859-1"}
    server.answer(Answer(200, headers, '{"navn":"Åse"}'.encode("latin-1")))
    assert call_sync(server, returning(Person)).body.navn == "Åse"


@both
def test_of_several_media_types_the_answer_tells_which(call: Any, server: Any) -> None:
    csv = Content(media_type="text/csv", kind="text", type=str)
    pdf = Content(media_type="application/pdf", kind="binary")
    content = {**json_content(Person), "text/csv": csv, "application/pdf": pdf}
    accept = tuple(content)
    spec = operation(responses=(ResponseSpec(status="200", content=content),), accept=accept)
    server.json('{"navn":"a"}')
    assert isinstance(call(server, spec).body, Person)
    server.answer(Answer(200, {"Content-Type": "text/csv; charset=latin-1"}, "ø".encode("latin-1")))
    assert call(server, spec, accept="text/csv").body == "ø"
    assert server.last.header("accept") == "text/csv"
    server.answer(Answer(200, {"Content-Type": "application/pdf"}, b"%PDF"))
    assert isinstance(call(server, spec).body, BinaryBody | AsyncBinaryBody)
    assert server.requests[0].header("accept") == "application/json, text/csv, application/pdf"


def test_lists_maps_and_scalars_come_in_their_types(server: Any) -> None:
    server.json('[{"navn":"a"},{"navn":"b"}]')
    assert [person.navn for person in call_sync(server, returning(list[Person])).body] == ["a", "b"]
    server.json('{"x":{"navn":"a"}}')
    assert call_sync(server, returning(dict[str, Person])).body["x"].navn == "a"
    server.json("1.10")
    assert str(call_sync(server, returning(Decimal)).body) == "1.10"
    server.json('{"a":[1]}')
    assert call_sync(server, returning(None)).body == {"a": [1]}


def test_one_odd_item_does_not_spoil_the_list(server: Any) -> None:
    server.json('[{"navn":"a"},{"navn":7},{}]')
    body = call_sync(server, returning(list[Person])).body
    assert [person.navn for person in body] == ["a", 7, None]
    assert [bool(person.deviations) for person in body] == [False, True, True]


def test_a_compressed_answer_is_read(server: Any) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    server.answer(Answer(200, headers, gzip.compress(b'{"navn":"a"}')))
    assert call_sync(server, returning(Person)).body.navn == "a"


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (Answer(200, {"Content-Type": "text/html"}, b"<html>log ind</html>"), "text/html"),
        (Answer(200, {"Content-Type": "application/json"}, b'{"navn":"Aa'), "line 1 column 9"),
        (Answer(200, {"Content-Type": "application/json"}, b""), "is empty"),
        (Answer(200, {"Content-Type": "application/json"}, b"[1]"), "JSON object was expected"),
        (Answer(200, {"Content-Type": "application/json"}, b'{"navn":"\xf8"}'), "utf-8"),
        (Answer(200, {"Content-Type": "application/json;charset=x-y"}, b"{}"), "x-y"),
        (
            Answer(200, {"Content-Type": "application/json", "Content-Encoding": "gzip"}, b"nej"),
            "",
        ),
    ],
    ids=["html", "truncated", "empty", "list", "not utf-8", "unknown charset", "not gzip"],
)
@both
def test_a_success_that_cannot_be_read_is_one_error_with_the_operation(
    call: Any, server: Any, answer: Answer, told: str
) -> None:
    server.answer(answer)
    with pytest.raises(errors.SkifteError) as caught:
        call(server, returning(Person))
    assert caught.value.operation == "probe"
    assert told in str(caught.value)
    assert isinstance(caught.value, DecodeError)
    if told:
        assert caught.value.status == 200
        assert caught.value.body == answer.body
        assert "log ind" not in str(caught.value)


STATUSES = (200, 201, 204, 206, 302, 304, 400, 404, 430, 500, 503, 599)
TYPES = (
    None,
    "application/json",
    "application/json; charset=nonsens",
    "application/problem+json",
    "text/html; charset=iso-8859-1",
    "text/plain",
    "application/pdf",
    "noget/helt andet;;;",
)
BODIES = (
    b"",
    b"<html><body>502 Bad Gateway</body></html>",
    b'{"navn":',
    b'{"navn":"\xe6\xf8\xe5"}',
    b"\xff\xfe\x00",
    b"null",
    b"[]",
    b'"tekst"',
    b"NaN",
    b"1e999",
    b'{"title":{"a":1},"status":"x","detail":[]}',
    b"[" * 3000 + b"]" * 3000,
    b'{"navn":' * 900 + b"1" + b"}" * 900,
)


@pytest.mark.parametrize("status", STATUSES)
def test_whatever_comes_is_a_result_or_one_exception_of_the_tree(server: Any, status: int) -> None:
    """Every status x content type x body; a bare ValueError or KeyError would fail here."""
    specs = (GET_KRAV, returning(list[Person]), returning(str, "text/plain", "text"))
    with Client(base_url=server.url, retry=NO_RETRIES) as client:
        for media_type, body, spec in product(TYPES, BODIES, specs):
            headers = {"Content-Type": media_type} if media_type else {}
            server.answer(Answer(status, headers, b"" if status in (204, 304) else body))
            try:
                told = client._session.call(spec, IDS)
            except errors.SkifteError as problem:
                told = problem
            if isinstance(told, errors.SkifteError):
                assert told.operation == spec.id
                assert str(told)
                assert repr(told)
            else:
                assert 200 <= told.status < 300


def test_an_error_page_of_any_size_is_cut(server: Any) -> None:
    server.answer(Answer(502, {"Content-Type": "text/html"}, chunks=[b"x" * 65536] * 64))
    with pytest.raises(errors.BadGateway) as caught:
        call_sync(server, GET_KRAV, IDS)
    assert len(caught.value.body) == 1024 * 1024


def test_an_error_that_breaks_off_still_has_its_status(server: Any) -> None:
    raw = b"HTTP/1.1 503 Nej\r\nContent-Length: 100\r\n\r\nkort"
    server.answer(Answer(raw=raw))
    with pytest.raises(errors.ServiceUnavailable) as caught:
        call_sync(server, GET_KRAV, IDS)
    assert caught.value.body == b"kort"


def test_head_has_no_body(server: Any) -> None:
    server.json('{"navn":"a"}')
    assert call_sync(server, returning(Person, method="HEAD")).body is None


def test_a_date_that_no_clock_can_tell_stays_a_text(server: Any) -> None:
    text = "Mon, 01 Jan 2024 00:00:00 +" + "9" * 20
    server.json("{}", last_modified=text, etag='"1"')
    answer = call_sync(
        server, GET_KRAV, {"sag_id": "a", "krav_id": "00000000-0000-4000-8000-000000000012"}
    )
    assert answer.headers.last_modified == text
