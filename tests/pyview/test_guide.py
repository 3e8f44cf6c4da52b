"""What a README shows: calls made of a spec's own examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from generator.contract import Contract, Doc, MediaType, Operation
from generator.pyview.views import ExampleView, GuideView
from tests.factories import (
    array,
    contract,
    enum,
    number,
    operation,
    parameter,
    record,
    response,
    schema,
    tagged,
)
from tests.pyview.looking import package_of


def guide(given: Contract) -> GuideView:
    return package_of(given)[0].guide


def text(views: tuple[ExampleView, ...]) -> str:
    (view,) = views
    return "\n".join([view.first_line, *view.more_lines])


def with_example(given: Operation, value: Any) -> Operation:
    """The operation with an example of its body."""
    assert given.body is not None
    content: Mapping[str, MediaType] = {
        name: replace(media_type, doc=Doc(examples={"": value}))
        for name, media_type in given.body.content.items()
    }
    return replace(given, body=replace(given.body, content=content))


def post(body: Any, example: Any, **schemas: Any) -> ExampleView:
    made = with_example(operation("POST /x", "send", body=body, answer="string"), example)
    (found,) = guide(contract(schemas=schemas, operations=[made])).calls
    return found


def test_the_call_that_needs_least_is_the_first() -> None:
    sager = [
        operation("GET /sager/{id}", "getSag", answer="string", tag="sag"),
        operation("POST /sager", "createSag", answer="string", tag="sag"),
        operation("GET /sager", "listSager", answer="string", tag="sag"),
    ]
    assert text(guide(contract(operations=sager)).calls) == "client.sag.list_sager()"


def test_an_argument_without_an_example_is_found_by_the_name_of_a_property() -> None:
    given = operation(
        "GET /sager/{sagId}", "getSag", tag="sag",
        parameters=[parameter("sagId", "path", "string!uuid")],
        responses=[response("200", record(sagId="string!uuid"))],
    )  # fmt: skip
    (media_type,) = given.responses["200"].content.values()
    shown = replace(media_type, doc=Doc(examples={"": {"sagId": "0f0e"}}))
    answers = {"200": replace(given.responses["200"], content={media_type.name: shown})}
    found = guide(contract(operations=[replace(given, responses=answers)]))
    assert text(found.calls) == 'client.sag.get_sag(UUID("0f0e"))'
    assert found.calls[0].standard_imports == ("from uuid import UUID", "")


def test_an_operation_without_an_example_is_not_shown() -> None:
    given = operation("GET /sager/{sagId}", "getSag", answer="string")
    assert guide(contract(operations=[given])).calls == ()


@pytest.mark.parametrize(
    ("body", "example", "written"),
    [
        ("string", "tekst", '"tekst"'),
        ("@krav", {"beloeb": 12.5}, 'models.Krav(beloeb=Decimal("12.5"))'),
        ("@krav", {"beloeb": 1, "id": "x"}, 'models.Krav(beloeb=Decimal("1"))'),
        ("@status", "AABEN", "models.Status.AABEN"),
        (array("@status"), ["AABEN"], "[models.Status.AABEN]"),
        (schema("object", additional_properties="integer"), {"a": 1}, '{"a": 1}'),
        ("@part", {"type": "B", "navn": "x"}, 'models.Firma(navn="x")'),
        ("string!date", "2023-05-01", 'date.fromisoformat("2023-05-01")'),
    ],
)
def test_an_example_of_a_body_is_written_in_python(body: Any, example: Any, written: str) -> None:
    found = post(
        body,
        example,
        krav=record("beloeb", beloeb=number(multiple_of=0.01), id=schema("string", read_only=True)),
        status=enum("AABEN", "LUKKET"),
        person=record("type", "navn", type="string", navn="string"),
        firma=record("type", "navn", type="string", navn="string"),
        part=tagged("type", {"A": "person", "B": "firma"}),
    )
    assert "\n".join([found.first_line, *found.more_lines]) == f"client.send({written})"
    assert bool(found.module_imports) == ("models." in written)


@pytest.mark.parametrize(
    "example", [{"beloeb": "meget"}, {}, {"beloeb": 1, "andet": 2}, [], "tekst", None]
)
def test_an_example_that_does_not_fit_is_not_shown(example: Any) -> None:
    krav = record("beloeb", beloeb=number(multiple_of=0.01))
    made = with_example(operation("POST /x", "send", body="@krav"), example)
    assert guide(contract(schemas={"krav": krav}, operations=[made])).calls == ()


def test_sections_are_shown_where_the_api_has_such_operations() -> None:
    page = parameter("page", "query", schema("integer", minimum=0))
    operations = [
        operation("GET /sager", "listSager", answer=array("string"), responses=[response("404")],
                  parameters=[page, parameter("size", "query", "integer")]),
        operation("GET /fil", "hentFil", answer={"application/pdf": None}),
        operation("POST /fil", "sendFil", body={"application/octet-stream": None}, answer="string"),
    ]  # fmt: skip
    found = guide(contract(schemas={"status": enum("A", "B")}, operations=operations))
    assert text(found.paging) == "client.iter_list_sager()"
    assert text(found.errors) == "client.list_sager()"
    assert text(found.downloads) == "client.hent_fil()"
    assert text(found.uploads) == 'client.send_fil(Path("dokument.pdf"))'
    assert text(found.enums) == "models.Status"
    bare = guide(contract(operations=[operation("GET /x", "x", answer="string")]))
    assert (bare.paging, bare.errors, bare.downloads, bare.uploads, bare.enums) == ((),) * 5
