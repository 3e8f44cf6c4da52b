"""Operations carry everything that holds for them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.contract import Contract, Operation, Place
from generator.diagnostics import Diagnostic

One = Callable[..., Operation]
Lowered = Callable[..., tuple[Contract, tuple[Diagnostic, ...]]]


@pytest.mark.parametrize(
    ("place", "style", "explode"),
    [
        ("path", "simple", False),
        ("header", "simple", False),
        ("query", "form", True),
        ("cookie", "form", True),
    ],
)
def test_style_and_explode_are_filled_in_from_the_place(
    operation: One, place: str, style: str, explode: bool
) -> None:
    (parameter,) = operation(
        f"parameters: [{{name: a, in: {place}, required: true, schema: {{}}}}]"
    ).parameters
    assert (parameter.style, parameter.explode) == (style, explode)


def test_an_explicit_style_sets_the_default_of_explode(operation: One) -> None:
    (parameter,) = operation(
        "parameters: [{name: a, in: query, style: pipeDelimited, schema: {}}]"
    ).parameters
    assert (parameter.style, parameter.explode) == ("pipeDelimited", False)


def test_path_level_parameters_are_merged_and_may_be_overridden(lowered: Lowered) -> None:
    contract, _ = lowered("""
        paths:
          /p/{id}:
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - {name: q, in: query, schema: {type: string}}
            get:
              parameters:
                - {name: q, in: query, schema: {type: integer}}
              responses: {}
        """)
    (found,) = contract.operations
    assert [(p.place, p.name, p.from_path_item) for p in found.parameters] == [
        (Place.PATH, "id", True),
        (Place.QUERY, "q", False),
    ]
    assert found.parameters[1].schema.types == ("integer",)


def test_a_component_is_one_object_wherever_it_is_referred_to(lowered: Lowered) -> None:
    contract, _ = lowered("""
        paths:
          /a:
            get: &op
              parameters: [{$ref: '#/components/parameters/P'}]
              responses: {'400': {$ref: '#/components/responses/R'}}
          /b:
            get: *op
        components:
          parameters: {P: {name: p, in: query, schema: {}}}
          responses: {R: {description: bad}}
        """)
    a, b = contract.operations
    assert a.parameters[0] is b.parameters[0]
    assert a.parameters[0].component == "P"
    assert a.responses["400"] is b.responses["400"]


def test_security_falls_back_to_the_document_and_may_be_emptied(lowered: Lowered) -> None:
    contract, _ = lowered("""
        security: [{a: [x]}, {}]
        paths:
          /a: {get: {responses: {}}, put: {security: [], responses: {}}}
        """)
    get, put = contract.operations
    assert [dict(r.schemes) for r in get.security] == [{"a": frozenset({"x"})}, {}]
    assert (put.security, put.own_security) == ((), True)


def test_header_parameters_that_openapi_ignores_are_left_out_with_a_note(
    lowered: Lowered,
) -> None:
    contract, diagnostics = lowered("""
        paths:
          /a: {get: {parameters: [{name: Accept, in: header, schema: {}}], responses: {}}}
        """)
    assert contract.operations[0].parameters == ()
    assert [d.code for d in diagnostics] == ["header-parameter-ignored"]


def test_callbacks_webhooks_and_links(lowered: Lowered) -> None:
    contract, diagnostics = lowered(
        """
        webhooks:
          changed: {post: {requestBody: {content: {application/json: {}}}, responses: {}}}
        paths:
          /a:
            post:
              responses:
                2xx:
                  description: ok
                  links: {next: {operationId: b, parameters: {id: $response.body#/id}}}
              callbacks:
                done: {'{$request.body#/url}': {post: {responses: {}}}}
        """,
        "3.1.0",
    )
    assert not diagnostics
    (found,) = contract.operations
    assert found.responses["2XX"].links["next"].operation == "b"
    (callback,) = found.callbacks
    assert callback.expression == "{$request.body#/url}"
    assert [str(o.key) for o in contract.webhooks] == ["POST changed"]


def test_a_3_2_query_method_and_additional_operations(lowered: Lowered) -> None:
    contract, diagnostics = lowered(
        """
        paths:
          /a:
            query: {responses: {}}
            additionalOperations: {COPY: {responses: {}}}
        """,
        "3.2.0",
    )
    assert not diagnostics
    assert [o.key.method for o in contract.operations] == ["query", "COPY"]


def test_an_unknown_field_is_reported_by_name_and_place(lowered: Lowered) -> None:
    _, (diagnostic,) = lowered("paths:\n  /a:\n    get:\n      respones: {}\n      x-fine: 1\n")
    assert diagnostic.code == "unknown-field"
    assert "'respones'" in diagnostic.message
    assert str(diagnostic.location) == "spec.yaml:6:7"


def test_a_dangling_component_is_an_error(lowered: Lowered) -> None:
    _, diagnostics = lowered(
        "paths:\n  /a:\n    get:\n      responses: {'200': {$ref: '#/components/responses/No'}}\n"
    )
    assert [d.code for d in diagnostics] == ["ref-dangling"]
