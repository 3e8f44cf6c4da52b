"""What runtime expressions find in a call and its answer, and how a link is followed."""

from __future__ import annotations

import asyncio
from contextlib import closing
from dataclasses import fields
from typing import Any
from uuid import UUID

import pytest
from pydantic import Field
from skifteportal_runtime.client import AsyncClient, Client
from skifteportal_runtime.errors import RequestValidationError
from skifteportal_runtime.headers import Headers
from skifteportal_runtime.http import AsyncHttpTransport, HttpTransport
from skifteportal_runtime.links import AsyncLinks, LinkedResponse, Links, Source
from skifteportal_runtime.models import Model
from skifteportal_runtime.operation import (
    BodySpec,
    Content,
    OperationSpec,
    ParameterSpec,
    ResponseSpec,
)
from skifteportal_runtime.response import Response, ResponseHeaders

from tests.runtime.calls import CONTEXT
from tests.runtime.server import Answer

ID = UUID("11111111-1111-4111-8111-111111111111")


class Krav(Model):
    krav_id: UUID = Field(validation_alias="kravId", serialization_alias="kravId")
    navne: list[str] | None = None


def parameter(name: str, place: Any, python_name: str, kind: Any = str) -> ParameterSpec:
    return ParameterSpec(
        name=name, python_name=python_name, place=place, style="simple", explode=False, type=kind
    )


JSON = {"application/json": Content(media_type="application/json", kind="json", type=Krav)}
CREATE: Any = OperationSpec(
    id="createKrav",
    api="proeve",
    method="POST",
    path="/sager/{sagId}/krav",
    parameters=(
        parameter("sagId", "path", "sag_id"),
        parameter("side.nr", "query", "side_nr"),
        parameter("X-Spor", "header", "x_spor"),
    ),
    body=BodySpec(content=JSON, required=True),
    responses=(ResponseSpec(status="201", content=JSON),),
    accept=("application/json",),
)
GET: Any = OperationSpec(
    id="getKrav",
    api="proeve",
    method="GET",
    path="/krav/{kravId}",
    parameters=(parameter("kravId", "path", "krav_id", UUID),),
    responses=(ResponseSpec(status="200", content=JSON),),
    accept=("application/json",),
)


def source(answer: object = None, **values: object) -> Source:
    return Source(
        CREATE,
        {"sag_id": "s/1", "side_nr": 3, "x_spor": None, **values},
        {"a": [{"b/c": "fundet"}]},
        Response(
            status=201,
            headers=ResponseHeaders(),
            body=Krav(krav_id=ID, navne=["Åse"]) if answer is None else answer,
            raw_headers=Headers([("Location", "/krav/9")]),
            operation="createKrav",
        ),
    )


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("$method", "POST"),
        ("$statusCode", 201),
        ("$request.path.sagId", "s/1"),
        ("$request.query.side.nr", 3),
        ("$request.header.x-spor", None),
        ("$request.header.sagId", None),
        ("$request.body#/a/0/b~1c", "fundet"),
        ("$request.body#/a/1", None),
        ("$request.body#/a/x", None),
        ("$response.body#/kravId", str(ID)),
        ("$response.body#/krav_id", None),
        ("$response.body#/navne/0", "Åse"),
        ("$response.body#/navne/0/dybere", None),
        ("$response.body", {"kravId": str(ID), "navne": ["Åse"]}),
        ("$response.header.location", "/krav/9"),
        ("$response.header.ETag", None),
        ("sag {$request.path.sagId}, side {$request.query.side.nr}", "sag s/1, side 3"),
        ("sag {$request.header.X-Spor}", None),
        ("bare tekst", "bare tekst"),
    ],
)
def test_an_expression_yields_what_travelled_or_nothing(expression: str, found: object) -> None:
    assert source().value(expression) == found


def test_an_empty_list_has_no_first_element() -> None:
    assert source([]).value("$response.body#/0/kravId") is None


def test_an_argument_that_is_not_there_names_the_link_and_the_expression() -> None:
    with pytest.raises(RequestValidationError) as problem:
        source([]).given("getKrav", "$response.body#/0/kravId")
    told = (
        "createKrav: the link getKrav cannot be followed: $response.body#/0/kravId yields nothing"
    )
    assert str(problem.value) == told


class CreateKravLinks(Links):
    def get_krav(self) -> Krav:
        value = self._source.given("getKrav", "$response.body#/kravId")
        found = self._session.call(GET, {"krav_id": value}).body
        assert isinstance(found, Krav)
        return found


class AsyncCreateKravLinks(AsyncLinks):
    async def get_krav(self) -> Krav:
        value = self._source.given("getKrav", "$response.body#/kravId")
        found = (await self._session.call(GET, {"krav_id": value})).body
        assert isinstance(found, Krav)
        return found


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_a_link_is_followed_with_what_the_answer_says(is_async: bool, server: Any) -> None:
    body = f'{{"kravId":"{ID}"}}'.encode()
    kind = {"Content-Type": "application/json", "ETag": '"1"'}
    server.answer(Answer(201, kind, body), Answer(200, kind, body))
    values, krav = {"sag_id": "1"}, Krav(krav_id=ID)

    def run() -> tuple[LinkedResponse[Any, Any, Any], Krav]:
        with closing(HttpTransport(verify=CONTEXT)) as transport:
            session = Client(base_url=server.url, transport=transport)._session
            answer = CreateKravLinks.call(session, CREATE, values, krav)
            return answer, answer.links.get_krav()

    async def run_async() -> tuple[LinkedResponse[Any, Any, Any], Krav]:
        transport = AsyncHttpTransport(verify=CONTEXT)
        session = AsyncClient(base_url=server.url, transport=transport)._session
        answer = await AsyncCreateKravLinks.call(session, CREATE, values, krav)
        found = await answer.links.get_krav()
        await transport.close()
        return answer, found

    answer, found = asyncio.run(run_async()) if is_async else run()
    assert found.krav_id == ID
    assert [r.target for r in server.requests] == ["/sager/1/krav", f"/krav/{ID}"]
    assert (answer.status, answer.raw_headers["etag"]) == (201, '"1"')


def test_an_answer_with_links_keeps_all_that_an_answer_has(server: Any) -> None:
    kind = {"Content-Type": "application/json", "X-Correlation-Id": "spor-1"}
    server.answer(Answer(201, kind, f'{{"kravId":"{ID}"}}'.encode()))
    with closing(HttpTransport(verify=CONTEXT)) as transport:
        session = Client(base_url=server.url, transport=transport)._session
        call = CREATE, {"sag_id": "1"}, Krav(krav_id=ID)
        plain, linked = session.call(*call), CreateKravLinks.call(session, *call)
    one, other = ({f.name: getattr(a, f.name) for f in fields(plain)} for a in (plain, linked))
    assert (one.pop("raw_headers").keys(), one) == (other.pop("raw_headers").keys(), other)
    assert one["correlation_id"] == "spor-1"
