"""Links of responses as methods of what `with_response` returns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from generator.contract import Contract, Link, Response, Server
from generator.diagnostics import Diagnostic
from generator.pyview.views import ApiView, GroupView
from tests.factories import contract, operation, parameter, record, response
from tests.pyview.looking import package_of, signature

GET = operation(
    "GET /sager/{sagId}/krav/{kravId}", "getKrav", answer="@krav", tag="krav",
    parameters=[parameter("sprog"), parameter("X-Spor", "header", required=True)],
)  # fmt: skip
GIVEN = {"sagId": "$request.path.sagId", "kravId": "$response.body#/id"}


def leading(given: Link, **answers: Response) -> Contract:
    """A contract whose createKrav answers 201 with that link."""
    created = replace(response("201", "@krav"), links={given.name: given})
    create = operation(
        "POST /sager/{sagId}/krav", "createKrav", body="@krav", tag="krav",
        responses=[created, *answers.values()],
    )  # fmt: skip
    return contract(schemas={"krav": record("id", id="string")}, operations=[create, GET])


def link(name: str = "getKrav", parameters: Mapping[str, Any] = GIVEN, **keywords: Any) -> Link:
    if "operation_ref" not in keywords:
        keywords.setdefault("operation", "getKrav")
    return Link(name=name, parameters=parameters, **keywords)


def seen(given: Contract) -> tuple[ApiView, list[Diagnostic]]:
    package, diagnostics = package_of(given)
    return package.apis[0], [*diagnostics]


def group(view: ApiView, name: str) -> GroupView | None:
    both = (*view.client.groups, *view.async_client.groups)
    return next((g for g in both if g.name == name), None)


def call(view: ApiView, name: str = "CreateKravLinks") -> str:
    found = group(view, name)
    assert found is not None
    (method,) = found.methods
    return "\n".join(method.call)


def test_what_the_link_gives_is_no_argument_of_the_method() -> None:
    view, said = seen(leading(link()))
    links = group(view, "CreateKravLinks")
    assert links is not None
    (method,) = links.methods
    assert method.name == "get_krav"
    assert signature(method.signature) == (
        "(self, *, x_spor: str, sprog: str | None = None, options: RequestOptions | None = None)"
        " -> models.Krav"
    )
    assert '"sag_id": self._source.given("getKrav", "$request.path.sagId")' in call(view)
    assert '"krav_id": self._source.given("getKrav", "$response.body#/id")' in call(view)
    assert said == []


def test_the_answer_with_status_has_the_links_in_its_type() -> None:
    view, _ = seen(leading(link()))
    for prefix, name in (("", "KravGroupWithResponse"), ("Async", "AsyncKravGroupWithResponse")):
        found = group(view, name)
        assert found is not None
        create, get = found.methods
        links = f"{prefix}CreateKravLinks"
        assert create.signature.returns == f"LinkedResponse[models.Krav, ResponseHeaders, {links}]"
        assert f"{links}.call(" in "".join(create.call)
        assert get.signature.returns == "Response[models.Krav]"


def test_an_operation_without_links_stays_as_it_is() -> None:
    view, _ = seen(contract(schemas={"krav": record("id", id="string")}, operations=[GET]))
    assert not any("Link" in line for line in view.client.imports)
    assert [g.name for g in view.client.groups] == ["KravGroupWithResponse", "KravGroup"]


@pytest.mark.parametrize(
    "reference",
    ["#/paths/~1sager~1{sagId}~1krav~1{kravId}/get", "#/paths/~1sager~1%7BsagId%7D~1krav~1%7BkravId%7D/get"],
)  # fmt: skip
def test_an_operation_is_found_by_its_place(reference: str) -> None:
    view, said = seen(leading(link(operation_ref=reference)))
    assert "operations.GET_KRAV" in call(view)
    assert said == []


@pytest.mark.parametrize(
    ("value", "source"),
    [
        ("fast", '"fast"'),
        (7, "7"),
        ("$response.header.Location", 'self._source.value("$response.header.Location")'),
        ("{$request.path.sagId}-da", 'self._source.value("{$request.path.sagId}-da")'),
        ("$statusCode", 'self._source.value("$statusCode")'),
        ("$request.body#/id", 'self._source.value("$request.body#/id")'),
    ],
)
def test_an_optional_argument_is_a_constant_or_whatever_is_found(value: Any, source: str) -> None:
    view, said = seen(leading(link(parameters={**GIVEN, "query.sprog": value})))
    assert f'"sprog": {source}' in call(view)
    assert said == []


@pytest.mark.parametrize("value", ["$url", "$request.query.mangler", "$response.query.x", "$noget"])
def test_what_cannot_be_expressed_stays_an_argument_and_is_told(value: str) -> None:
    view, (said,) = seen(leading(link(parameters={**GIVEN, "kravId": value})))
    found = group(view, "CreateKravLinks")
    assert found is not None
    assert "krav_id: str" in found.methods[0].signature.parameters
    assert said.code == "link-argument"
    assert value in said.message


def test_a_parameter_that_the_operation_does_not_have_is_told() -> None:
    _, (said,) = seen(leading(link(parameters={**GIVEN, "andet": "x"})))
    assert "has no parameter 'andet'" in said.message


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (link(operation="ukendt"), "none of this spec"),
        (link(operation_ref="andre.yaml#/paths/~1x/get"), "none of this spec"),
        (link(server=Server(url="https://andre.dk")), "another"),
    ],
)
def test_a_link_out_of_the_api_is_told_and_left_out(given: Link, why: str) -> None:
    view, (said,) = seen(leading(given))
    assert group(view, "CreateKravLinks") is None
    assert (said.code, said.severity.name) == ("link-not-followed", "NOTE")
    assert why in said.message


def test_a_link_of_an_error_is_told_and_left_out() -> None:
    error = replace(response("409", "@krav"), links={"hentKrav": link("hentKrav")})
    view, (said,) = seen(leading(link(), fejl=error))
    found = group(view, "CreateKravLinks")
    assert found is not None
    assert [method.name for method in found.methods] == ["get_krav"]
    assert "'hentKrav'" in said.message


def test_a_body_that_the_link_gives_is_no_argument() -> None:
    again = link("again", {"sagId": "1"}, operation="createKrav", request_body="$request.body")
    view, _ = seen(leading(again))
    found = group(view, "CreateKravLinks")
    assert found is not None
    (method,) = found.methods
    assert not any(p.startswith("body") for p in method.signature.parameters)
    assert 'self._source.given("again", "$request.body")' in "".join(method.call)
    # A link back to its own operation leads on from there no further than the body.
    assert method.signature.returns == "models.Krav"


def test_names_of_links_are_names_of_python() -> None:
    view, _ = seen(leading(link("call")))
    found = group(view, "CreateKravLinks")
    assert found is not None
    assert [method.name for method in found.methods] == ["call_"]
