"""What people and logs see of calls, errors and objects: never a secret, a token or a CPR number."""

from __future__ import annotations

import logging
import types
from typing import Any

import pytest
from skifteportal_runtime import errors, telemetry
from skifteportal_runtime.auth import Bearer, HeaderPair
from skifteportal_runtime.clock import VirtualClock
from skifteportal_runtime.headers import Headers
from skifteportal_runtime.operation import ParameterSpec
from skifteportal_runtime.options import RequestOptions
from skifteportal_runtime.redact import redact_text, shown_headers, shown_url
from skifteportal_runtime.retry import NO_RETRIES, RetryPolicy

from tests.runtime.calls import both, call_sync
from tests.runtime.samples import operation, returning
from tests.runtime.server import Answer

CPR = "610180-9001"
TOKEN = "abc.DEF_123~/+=="
JWS = "eyJhbGciOiJQUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXI"
SECRETS = (CPR, CPR.replace("-", ""), CPR.replace("-", "%2D"), TOKEN, JWS, "hemmelig")


def parameter(name: str, place: Any) -> ParameterSpec:
    style = "form" if place == "query" else "simple"
    return ParameterSpec(
        name=name, python_name=name.lower(), place=place, style=style, explode=True, type=str
    )


LOOKUP = operation(
    path="/personer/{id}",
    parameters=(
        parameter("id", "path"),
        parameter("cpr", "query"),
        parameter("q", "query"),
        parameter("X-Cpr", "header"),
    ),
)
VALUES = {"id": CPR, "cpr": "1", "q": f"Åse {CPR}", "x-cpr": CPR}


def clean(text: str) -> bool:
    return not [secret for secret in SECRETS if secret.lower() in text.lower()]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"person {CPR} er kendt", "person ******-**** er kendt"),
        ("6101809001", "******-****"),
        ("610180%2D9001", "******-****"),
        ("610180+9001", "******-****"),
        ("%20610180-9001%20", "%20******-****%20"),
        ("610180\u22129001", "******-****"),
        ("610180\u00a09001", "******-****"),
        ("610180 - 9001", "******-****"),
        ("61.01.80-9001", "******-****"),
        ("61 01 80 9001", "******-****"),
        ("610180%E2%88%929001", "******-****"),
        (r'{"cpr":"610180\u002d9001"}', '{"cpr":"******-****"}'),
        ("2026-11-23T15:03:46.788 after 1234.567 s", "2026-11-23T15:03:46.788 after 1234.567 s"),
        ("999999999999.99 12345678.99 1234567.05", "999999999999.99 12345678.99 1234567.05"),
        ("127.0.0.1:34567 10.10.10.10:4000", "127.0.0.1:34567 10.10.10.10:4000"),
        ("99000163", "99000163"),
        ("222222222", "222222222"),
        (
            "sag 596fba3d-6039-493c-8b58-d3ce0123456789",
            "sag 596fba3d-6039-493c-8b58-d3ce******-****",
        ),
        ("[596fba3d-6039-493c-8b58-1234567890ff]", "[596fba3d-6039-493c-8b58-1234567890ff]"),
        ("00000000-0000-4000-8000-0000000000FF", "00000000-0000-4000-8000-0000000000FF"),
        (f"Authorization: Bearer {TOKEN}!", "Authorization: ***!"),
        (f"token={JWS}", "token=***"),
        ("Basic training", "***"),
    ],
)
def test_texts_lose_what_looks_like_a_secret(text: str, shown: str) -> None:
    assert redact_text(text) == shown


def test_urls_lose_secret_parameters() -> None:
    url = f"https://x.dk/p/{CPR}?token=hemmelig&page=2&cpr=1&q=610180%2D9001"
    assert shown_url(url) == "https://x.dk/p/******-****?token=***&page=2&cpr=***&q=******-****"


def test_headers_lose_secret_lines() -> None:
    told = {"Authorization": "x", "X-Client-Secret": "x", "Set-Cookie": "x", "ETag": '"7"'}
    assert list(shown_headers(Headers(told.items())).values()) == ["***", "***", "***", '"7"']


@both
@pytest.mark.parametrize("auth", [Bearer(TOKEN), HeaderPair("id-1", "hemmelig")], ids=repr)
@pytest.mark.parametrize("status", [200, 400, 503, None])
def test_no_log_line_of_anybody_tells_secrets(
    call: Any, server: Any, caplog: Any, auth: Any, status: int | None
) -> None:
    body = f'{{"title":"Ukendt {CPR}","valideringsfejl":[{{"felt":"cpr","besked":"{CPR}"}}]}}'
    told = {"Content-Type": "application/problem+json", "Set-Cookie": "s=hemmelig"}
    server.answer(Answer(raw=b"") if status is None else Answer(status, told, body.encode()))
    options = RequestOptions(headers={"X-Api-Key": "hemmelig", "X-Note": f"om {CPR} {JWS}"})
    with caplog.at_level(logging.DEBUG):
        try:
            call(server, LOOKUP, VALUES, client={"auth": auth}, options=options)
            said = ""
        except errors.SkifteError as problem:
            said = str(problem) + repr(problem)
    assert clean(said)
    lines = [record.getMessage() for record in caplog.records if record.name != "asyncio"]
    assert [line for line in lines if line.startswith("probe attempt 1: GET http")]
    assert clean("\n".join(lines)), lines


@both
def test_a_retry_is_logged_with_its_reason(call: Any, server: Any, caplog: Any) -> None:
    server.answer(Answer(503), Answer(404))
    with caplog.at_level(logging.INFO), pytest.raises(errors.NotFound):
        call(server, operation(), client={"clock": VirtualClock(), "retry": RetryPolicy()})
    said = [record.getMessage() for record in caplog.records if record.name == "skifteportal"]
    assert said == [
        "probe attempt 1: 503 after 0.000 s, ServiceUnavailable: 503 Service Unavailable; "
        "again in 0.500 s",
        "probe attempt 2: 404 after 0.000 s, NotFound: 404 Not Found; status-is-final",
    ]


class TestErrors:
    PROBLEM = (
        '{"title":"Ugyldig","status":400,"korrelationsId":"k-1","valideringsfejl":['
        '{"felt":"krav.beloeb","regel":"multipleOf","besked":"Højst to decimaler",'
        '"afvistVaerdi":12.345},{"uden":"felt"},7],"andet":[1]}'
    )

    @both
    def test_the_fields_at_fault_are_named(self, call: Any, server: Any) -> None:
        server.json(self.PROBLEM, status=400)
        with pytest.raises(errors.BadRequest) as caught:
            call(server, operation())
        assert caught.value.fields == (
            errors.FieldProblem("krav.beloeb", "multipleOf", "Højst to decimaler"),
        )
        assert str(caught.value) == (
            "probe: 400 Bad Request: Ugyldig\n  krav.beloeb: Højst to decimaler"
        )
        assert (caught.value.correlation_id, caught.value.attempts) == ("k-1", 1)

    @pytest.mark.parametrize(
        ("body", "pointer"),
        [
            ('{"errors":[{"loc":["body","navn"],"msg":"x","type":"y"}]}', "body.navn"),
            ('{"invalid-params":[{"name":"age","reason":"x"}]}', "age"),
            ('{"errors":[{"pointer":"#/age","detail":"x"}]}', "#/age"),
        ],
    )
    def test_other_dialects_name_fields_too(self, server: Any, body: str, pointer: str) -> None:
        server.json(body, status=422)
        with pytest.raises(errors.UnprocessableContent) as caught:
            call_sync(server, operation())
        assert [(field.pointer, field.message) for field in caught.value.fields] == [(pointer, "x")]

    @both
    @pytest.mark.parametrize(
        ("status", "kind"),
        [(412, errors.PreconditionFailed), (428, errors.PreconditionRequired)],
    )
    def test_a_lost_race_tells_the_current_version(
        self, call: Any, server: Any, status: int, kind: type[Exception]
    ) -> None:
        server.answer(Answer(status, {"ETag": '"8"'}))
        with pytest.raises(kind) as caught:
            call(server, operation("PUT"))
        assert caught.value.current_etag == '"8"'  # type: ignore[attr-defined]
        server.answer(Answer(status))
        with pytest.raises(kind) as caught:
            call(server, operation("PUT"))
        assert caught.value.current_etag is None  # type: ignore[attr-defined]


class TestSpans:
    """Against a stand-in with the same surface; the real one is no dependency."""

    @pytest.fixture
    def spans(self, monkeypatch: pytest.MonkeyPatch) -> Any:
        made: list[Any] = []

        class Span:
            def __init__(self, name: str, kind: object, attributes: dict[str, Any]) -> None:
                self.name, self.kind, self.attributes = name, kind, dict(attributes)
                self.status: object = None
                self.ended = 0
                made.append(self)

            def set_attribute(self, key: str, value: object) -> None:
                self.attributes[key] = value

            def set_status(self, status: object, description: str | None = None) -> None:
                self.status = (status, description)

            def end(self) -> None:
                self.ended += 1

        class Tracer:
            def start_span(self, name: str, *, kind: object, attributes: Any) -> Span:
                return Span(name, kind, attributes)

        trace = types.SimpleNamespace(
            get_tracer=lambda name: Tracer(),
            SpanKind=types.SimpleNamespace(CLIENT="client"),
            StatusCode=types.SimpleNamespace(ERROR="error"),
        )
        monkeypatch.setattr(telemetry, "_opentelemetry", lambda: trace)
        return made

    @both
    def test_every_attempt_is_a_span(self, call: Any, server: Any, spans: Any) -> None:
        server.answer(Answer(503), Answer(200, {"Content-Type": "application/json"}, b"1"))
        client = {"clock": VirtualClock(), "retry": RetryPolicy()}
        call(server, returning(int), client=client)
        first, second = spans
        assert (first.name, first.kind, first.ended, second.ended) == ("probe", "client", 1, 1)
        assert first.attributes["http.response.status_code"] == 503
        assert first.status == ("error", "503 Service Unavailable")
        assert second.attributes["http.request.resend_count"] == 1
        assert (second.attributes["http.response.status_code"], second.status) == (200, None)

    @both
    def test_spans_hold_no_secrets(self, call: Any, server: Any, spans: Any) -> None:
        server.answer(Answer(raw=b""))
        with pytest.raises(errors.TransportError):
            call(server, LOOKUP, VALUES, client={"auth": Bearer(TOKEN), "retry": NO_RETRIES})
        assert clean(repr([vars(span) for span in spans]))
        assert spans[0].attributes["url.template"] == "/personer/{id}"
