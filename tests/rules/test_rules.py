"""Rules by example: before, after, what a request, a response and a parameter say to it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.rules import Options
from tests.diff.build import asking, contract, findings, getting, posting, told

Raw = dict[str, Any]

TEXT = {"type": "string"}
OBJECT = {"type": "object", "properties": {"rolle": TEXT}}


def requests(old: Raw, new: Raw) -> list[tuple[str, str]]:
    return told(contract(posting(old)), contract(posting(new)))


def responses(old: Raw, new: Raw) -> list[tuple[str, str]]:
    return told(contract(getting(old)), contract(getting(new)))


def parameters(old: Raw, new: Raw) -> list[tuple[str, str]]:
    return told(contract(asking(old)), contract(asking(new)))


BOUNDS = [
    ({"type": "string", "maxLength": 9}, {"type": "string", "maxLength": 5}, "max-length-decreased"),
    ({"type": "integer", "maximum": 9}, {"type": "integer", "maximum": 5}, "max-decreased"),
    ({"type": "integer", "minimum": 1}, {"type": "integer", "minimum": 5}, "min-increased"),
    ({"type": "array", "minItems": 1}, {"type": "array", "minItems": 2}, "min-items-increased"),
    ({"type": "array"}, {"type": "array", "maxItems": 2}, "max-items-set"),
    ({"type": "array"}, {"type": "array", "uniqueItems": True}, "unique-items-set"),
    ({"type": "string"}, {"type": "string", "pattern": "^a"}, "pattern-added"),
    ({"type": "object"}, {"type": "object", "maxProperties": 2}, "max-properties-set"),
    ({"type": "number"}, {"type": "number", "multipleOf": 2}, "multiple-of-set"),
    ({"type": "number", "multipleOf": 2}, {"type": "number", "multipleOf": 4}, "multiple-of-specialized"),
    ({"type": "integer", "exclusiveMaximum": 9}, {"type": "integer", "exclusiveMaximum": 5}, "exclusive-max-decreased"),
    ({}, {"const": 3}, "const-added"),
    ({}, {"not": {"type": "string"}}, "not-added"),
    ({"type": "object"}, {"type": "object", "propertyNames": {"maxLength": 3}}, "property-names-added"),
    ({"type": ["string", "null"]}, {"type": "string"}, "became-not-nullable"),
]  # fmt: skip


@pytest.mark.parametrize(("wide", "narrow", "words"), BOUNDS, ids=[b[2] for b in BOUNDS])
def test_narrowing_breaks_requests_and_spares_responses(wide: Raw, narrow: Raw, words: str) -> None:
    assert requests(wide, narrow) == [("breaking", f"request-body-{words}")]
    assert parameters(wide, narrow) == [("breaking", f"request-parameter-{words}")]
    assert [level for level, _ in responses(wide, narrow)] == ["safe"]


@pytest.mark.parametrize(("wide", "narrow", "words"), BOUNDS, ids=[b[2] for b in BOUNDS])
def test_widening_breaks_responses_and_spares_requests(wide: Raw, narrow: Raw, words: str) -> None:
    assert [level for level, _ in responses(narrow, wide)] == ["breaking"]
    assert [level for level, _ in requests(narrow, wide)] == ["safe"]


def test_a_constraint_inside_not_turns_round() -> None:
    old, new = {"not": {"type": "string", "maxLength": 9}}, {
        "not": {"type": "string", "maxLength": 5}
    }
    assert requests(old, new) == [("safe", "request-property-max-length-decreased")]
    assert responses(old, new) == [("breaking", "response-property-max-length-decreased")]


def test_an_integer_may_become_a_number_in_requests_only() -> None:
    old, new = {"type": "integer"}, {"type": "number"}
    assert requests(old, new) == [("safe", "request-body-type-generalized")]
    assert responses(old, new) == [("breaking", "response-body-type-generalized")]


def test_a_number_may_become_text_in_a_url_but_not_in_json() -> None:
    old, new = {"type": "integer"}, {"type": "string"}
    assert parameters(old, new) == [("safe", "request-parameter-type-generalized")]
    assert requests(old, new) == [("breaking", "request-body-type-changed")]


def test_a_dropped_format_widens() -> None:
    old, new = {"type": "string", "format": "uri"}, {"type": "string"}
    assert requests(old, new) == [("safe", "request-body-type-generalized")]
    assert responses(old, new) == [("breaking", "response-body-type-generalized")]


def test_an_enum_value_is_told_one_by_one_and_by_direction() -> None:
    old, new = {"enum": ["A", "B"]}, {"enum": ["B", "C"]}
    assert requests(old, new) == [
        ("breaking", "request-body-enum-value-removed"),
        ("safe", "request-body-enum-value-added"),
    ]
    assert responses(old, new) == [
        ("potential", "response-body-enum-value-added"),
        ("safe", "response-mediatype-enum-value-removed"),
    ]


def test_one_and_true_are_two_values() -> None:
    assert requests({"enum": [1]}, {"enum": [True]}) == [
        ("breaking", "request-body-enum-value-removed"),
        ("safe", "request-body-enum-value-added"),
    ]


def test_a_const_is_an_enum_of_one() -> None:
    assert requests({"const": "A"}, {"enum": ["A"]}) == []
    assert requests({"const": "A"}, {"enum": ["A", "B"]}) == [
        ("safe", "request-body-enum-value-added")
    ]


PROPERTY = [
    ({**OBJECT, "required": ["rolle"]}, [("breaking", "request-property-became-required")],
     [("safe", "response-property-became-required")]),
    ({"type": "object"}, [("potential", "request-property-removed")],
     [("potential", "response-optional-property-removed")]),
    ({**OBJECT, "properties": {"rolle": TEXT, "cvr": TEXT}}, [("safe", "new-optional-request-property")],
     [("safe", "response-optional-property-added")]),
    ({**OBJECT, "properties": {"rolle": TEXT, "cvr": TEXT}, "required": ["cvr"]},
     [("breaking", "new-required-request-property")], [("safe", "response-required-property-added")]),
    ({**OBJECT, "additionalProperties": False},
     [("breaking", "request-property-additional-properties-open-to-closed")],
     [("safe", "response-property-additional-properties-open-to-closed")]),
]  # fmt: skip


@pytest.mark.parametrize(("new", "sent", "received"), PROPERTY)
def test_properties(new: Raw, sent: list[str], received: list[str]) -> None:
    assert requests(OBJECT, new) == sent
    assert responses(OBJECT, new) == received


def test_a_removed_required_response_property_breaks() -> None:
    old = {**OBJECT, "required": ["rolle"]}
    assert responses(old, {"type": "object"}) == [
        ("breaking", "response-required-property-removed")
    ]


def test_a_renamed_property_is_told_as_such() -> None:
    old = {"type": "object", "properties": {"cvr": TEXT}, "required": ["cvr"]}
    new = {"type": "object", "properties": {"cvrNummer": TEXT}, "required": ["cvrNummer"]}
    (gone,) = [
        f for f in findings(contract(getting(old)), contract(getting(new))) if "removed" in f.id
    ]
    assert gone.message.endswith("it seems to live on as cvrNummer")
    assert gone.verdicts.wire == "breaking"


def test_what_is_read_only_does_not_matter_in_a_request() -> None:
    old = {"type": "object", "properties": {"id": {**TEXT, "readOnly": True}}}
    new = {"type": "object", "properties": {"id": {**TEXT, "readOnly": True, "maxLength": 3}}}
    assert [level for level, _ in requests(old, new)] == ["safe"]
    assert requests(OBJECT, {**OBJECT, "properties": {**OBJECT["properties"], "id": {**TEXT, "readOnly": True}}, "required": ["id"]}) == [
        ("safe", "new-optional-request-property")
    ]  # fmt: skip


def test_what_is_write_only_does_not_matter_in_a_response() -> None:
    old = {"type": "object", "properties": {"pin": {**TEXT, "writeOnly": True, "maxLength": 3}}}
    new = {"type": "object", "properties": {"pin": {**TEXT, "writeOnly": True}}}
    assert [level for level, _ in responses(old, new)] == ["safe"]


def test_a_property_that_becomes_write_only_is_gone_from_the_response() -> None:
    old = {"type": "object", "properties": {"konto": TEXT}, "required": ["konto"]}
    new = {**old, "properties": {"konto": {**TEXT, "writeOnly": True}}}
    assert responses(old, new) == [("breaking", "response-required-property-became-write-only")]


QUIET = [
    ({"allOf": [TEXT]}, TEXT),
    ({"oneOf": [TEXT]}, TEXT),
    ({"anyOf": [TEXT, {"type": "null"}]}, {"type": ["string", "null"]}),
    ({"oneOf": [TEXT, {"type": "integer"}]}, {"type": ["integer", "string"]}),
    ({"enum": ["A", "B"]}, {"enum": ["B", "A"]}),
    ({"allOf": [{"$ref": "#/components/schemas/Sag"}, OBJECT]}, {"allOf": [OBJECT, {"$ref": "#/components/schemas/Sag"}]}),
    ({"$ref": "#/components/schemas/Sag"}, {"type": "object", "properties": {"id": TEXT}}),
    ({"allOf": [{"$ref": "#/components/schemas/Sag"}, OBJECT]}, {"type": "object", "properties": {"id": TEXT, "rolle": TEXT}}),
    ({"type": "object", "additionalProperties": True}, {"type": "object"}),
    ({"type": "string", "minLength": 0}, {"type": "string"}),
    ({"type": "number", "minimum": 1.0}, {"type": "number", "minimum": 1}),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), QUIET)
def test_another_spelling_of_the_same_values_is_no_finding(one: Raw, other: Raw) -> None:
    named = {"Sag": {"type": "object", "properties": {"id": TEXT}}}
    for paths in (posting, getting):
        left, right = contract(paths(one), named), contract(paths(other), named)
        assert told(left, right) == []
        assert told(right, left) == []


def test_openapi_3_0_and_3_1_say_the_same_in_two_ways() -> None:
    old = {"type": "integer", "nullable": True, "minimum": 0, "exclusiveMinimum": True}
    new = {"type": ["integer", "null"], "exclusiveMinimum": 0}
    left, right = contract(posting(old), oas="3.0.3"), contract(posting(new), oas="3.1.0")
    assert told(left, right) == [("safe", "oas-version-changed")]


def test_a_union_that_takes_in_the_old_schema_widens_once() -> None:
    other = {"type": "object", "properties": {"cpr": TEXT}, "required": ["cpr"]}
    new = {"oneOf": [OBJECT, other]}
    assert requests(OBJECT, new) == [("safe", "request-body-wrapped-in-one-of")]
    assert responses(OBJECT, new) == [("breaking", "response-body-wrapped-in-one-of")]


def test_a_union_that_leaves_the_old_schema_out_breaks_requests_too() -> None:
    new = {"oneOf": [{"type": "integer", "minimum": 3}, {"type": "boolean"}]}
    assert requests(TEXT, new) == [("breaking", "request-body-wrapped-in-one-of")]


def test_operations_that_come_and_go() -> None:
    one = {"/sager": {"get": {"responses": {}}}}
    two = {"/sager": {"get": {"responses": {}}, "post": {"responses": {}}}}
    assert told(contract(one), contract(two)) == [("safe", "endpoint-added")]
    assert told(contract(two), contract(one)) == [("breaking", "api-removed-without-deprecation")]
    assert told(contract(one), contract()) == [("breaking", "api-path-removed-without-deprecation")]


def test_a_deprecated_operation_may_go_after_its_sunset() -> None:
    old = contract(
        {"/sager": {"get": {"responses": {}, "deprecated": True, "x-sunset": "2024-01-11"}}}
    )
    after, before = Options(as_of=date(2024, 1, 11)), Options(as_of=date(2024, 1, 10))
    assert told(old, contract(), after) == [("safe", "api-path-removed-with-deprecation")]
    assert told(old, contract(), before) == [("breaking", "api-path-removed-before-sunset")]
    assert told(old, contract()) == [("breaking", "api-path-removed-before-sunset")]


def test_a_prefix_that_moves_from_the_server_into_the_path_changes_no_url() -> None:
    get = {"get": {"responses": {}}}
    old = contract({"/sager": get}, servers=[{"url": "https://x.dk/skifte"}])
    new = contract({"/skifte/sager": get}, servers=[{"url": "https://x.dk"}])
    assert ("safe", "api-path-spelling-changed") in told(old, new)
    assert not [f for f in findings(old, new) if "removed" in f.id and "server" not in f.id]


def test_a_renamed_path_parameter_breaks_nothing_on_the_wire() -> None:
    def path(name: str) -> Raw:
        parameter = {"name": name, "in": "path", "required": True, "schema": TEXT}
        return {f"/sager/{{{name}}}": {"get": {"parameters": [parameter], "responses": {}}}}

    assert told(contract(path("id")), contract(path("sagId"))) == [
        ("safe", "request-path-parameter-renamed")
    ]


def test_path_level_parameters_count_as_the_operations_own() -> None:
    parameter = {"name": "rolle", "in": "query", "schema": TEXT}
    above = {"/sager": {"parameters": [parameter], "get": {"responses": {}}}}
    own = {"/sager": {"get": {"parameters": [parameter], "responses": {}}}}
    assert told(contract(above), contract(own)) == []


def test_style_and_explode_decide_the_wire_form() -> None:
    array = {"type": "array", "items": TEXT}
    old, new = asking(array, explode=True), asking(array, explode=False)
    assert told(contract(old), contract(new)) == [
        ("breaking", "request-parameter-serialization-changed")
    ]


def test_a_webhook_turns_the_direction_round() -> None:
    def hook(schema: Raw) -> Raw:
        body = {"content": {"application/json": {"schema": schema}}}
        return {"sagOpdateret": {"post": {"requestBody": body, "responses": {"204": {}}}}}

    old, new = {"type": "string", "maxLength": 5}, {"type": "string", "maxLength": 9}
    found = findings(contract(webhooks=hook(old)), contract(webhooks=hook(new)))
    assert [(str(f.level), f.id, f.place) for f in found] == [
        ("breaking", "response-body-max-length-increased", "webhook sagOpdateret request body")
    ]
    assert told(contract(webhooks=hook(new)), contract(webhooks=hook(old)))[0][0] == "safe"


def test_a_callback_turns_the_direction_round() -> None:
    def calls(schema: Raw) -> Raw:
        body = {"content": {"application/json": {"schema": schema}}}
        back = {"{$request.body#/url}": {"post": {"requestBody": body, "responses": {"204": {}}}}}
        return {"/sager": {"post": {"responses": {}, "callbacks": {"klar": back}}}}

    old, new = {"type": "string", "maxLength": 9}, {"type": "string", "maxLength": 5}
    assert [level for level, _ in told(contract(calls(old)), contract(calls(new)))] == ["safe"]
    assert [level for level, _ in told(contract(calls(new)), contract(calls(old)))] == ["breaking"]


SCHEMES = {"securitySchemes": {"a": {"type": "http", "scheme": "basic"}, "b": {"type": "http", "scheme": "bearer"}}}  # fmt: skip


def secured(*requirements: Raw) -> Any:
    operation = {"responses": {}, "security": list(requirements)}
    return contract({"/sager": {"get": operation}}, components=SCHEMES)


def test_security_is_alternatives_of_things_needed_together() -> None:
    assert told(secured(), secured({"a": []})) == [("breaking", "api-security-added")]
    assert told(secured({"a": []}), secured({"a": []}, {"b": []})) == [
        ("safe", "api-security-added")
    ]
    assert told(secured({"a": []}), secured({"a": [], "b": []})) == [
        ("breaking", "api-security-removed"),
        ("safe", "api-security-added"),
    ]
    assert told(secured({"a": []}, {"b": []}), secured({"b": []}, {"a": []})) == []
    assert told(secured({"a": []}), secured({"a": ["laes"]})) == [
        ("breaking", "api-security-scope-added")
    ]


def test_an_operation_id_breaks_the_source_and_not_the_wire() -> None:
    old, new = getting(TEXT, operationId="findSag"), getting(TEXT, operationId="soegSag")
    (finding,) = findings(contract(old), contract(new))
    assert (finding.id, finding.level) == ("api-operation-id-removed", "safe")
    assert finding.breaks_source


def test_a_renamed_schema_breaks_the_source_and_is_followed() -> None:
    ref = "#/components/schemas/"
    old = contract(getting({"$ref": ref + "SagDto"}), {"SagDto": OBJECT})
    new = contract(getting({"$ref": ref + "Sag"}), {"Sag": {**OBJECT, "required": ["rolle"]}})
    assert told(old, new) == [
        ("safe", "api-schema-renamed"),
        ("safe", "response-property-became-required"),
    ]


def test_texts_and_examples_are_told_and_bind_nobody() -> None:
    old = getting({"type": "string", "description": "navn", "example": "Retten i Århus"})
    new = getting(
        {"type": "string", "description": "Navn", "example": "Retten i Aarhus", "x-kilde": "a"}
    )
    assert told(contract(old), contract(new)) == [
        ("safe", "documentation-changed"),
        ("safe", "example-changed"),
        ("safe", "extension-changed"),
    ]


def test_a_keyword_that_nobody_knows_is_unclassified() -> None:
    found = findings(
        contract(getting({"type": "string"})), contract(getting({"type": "string", "farve": 1}))
    )
    assert [(str(f.level), f.id) for f in found] == [("potential", "unclassified-change")]
    assert found[0].pointers[1].startswith("/paths/~1sager/get/responses/200")


def test_a_cause_seen_from_many_operations_is_one_entry() -> None:
    ref = {"$ref": "#/components/schemas/Sag"}
    paths = {f"/sager{i}": getting(ref, operationId=f"hent{i}")["/sager"] for i in range(9)}
    old, new = {"Sag": OBJECT}, {
        "Sag": {**OBJECT, "properties": {"rolle": {**TEXT, "maxLength": 3}}}
    }
    (finding,) = findings(contract(paths, new), contract(paths, old))
    assert finding.place == "GET /sager0 response 200 > rolle"
    assert len(finding.operations) == 9


def test_an_extension_that_is_null_is_told_apart_from_none() -> None:
    old, new = getting({**TEXT, "x-kilde": None}), getting(TEXT)
    assert told(contract(old), contract(new)) == [("safe", "extension-changed")]


def test_a_new_title_is_told_once() -> None:
    old, new = (
        contract(info={"title": t, "version": "1"}) for t in ("Virksomhed-pas", "Virksomhed-oas")
    )
    assert told(old, new) == [("safe", "api-title-changed")]


def test_a_bound_that_became_exclusive_is_one_finding() -> None:
    closed, open_ = {"type": "number", "maximum": 9}, {"type": "number", "exclusiveMaximum": 9}
    assert requests(closed, open_) == [("breaking", "request-body-exclusive-max-set")]
    assert responses(closed, open_) == [("safe", "response-body-exclusive-max-set")]
    assert responses(open_, closed) == [("breaking", "response-body-exclusive-max-unset")]
    whole = {"type": "integer", "minimum": 1}, {"type": "integer", "exclusiveMinimum": 0}
    assert requests(*whole) == requests(*whole[::-1]) == []


def test_a_union_that_becomes_a_variant_of_a_union_is_one_finding() -> None:
    inner = {"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    outer = {"oneOf": [inner, {"type": "integer"}]}
    assert requests(inner, outer) == [("safe", "request-body-wrapped-in-one-of")]
    assert responses(inner, outer) == [("breaking", "response-body-wrapped-in-one-of")]
    assert requests(outer, inner) == [("breaking", "request-body-unwrapped-from-one-of")]


def test_null_in_a_variant_is_null_in_the_union() -> None:
    union = {"oneOf": [{"type": ["string", "null"]}, {"type": "object", "required": ["a"]}]}
    assert responses(union, {"type": ["string", "null"]})[0][0] == "safe"
    without = {"oneOf": [{"type": "string"}, {"type": "object", "required": ["a"]}]}
    nullable = {"anyOf": [without, {"type": "null"}]}
    assert responses(nullable, {"type": ["string", "null"]})[0][0] == "safe"


def test_operations_below_the_least_stability_level_are_left_out() -> None:
    def version(level: str, kind: str) -> Any:
        return contract(posting({"type": kind}, **{"x-stability-level": level}))

    beta, alpha = Options(least_stability="beta"), Options(least_stability="alpha")
    draft = version("draft", "string"), version("draft", "integer")
    assert told(*draft, beta) == told(*draft, alpha) == []
    assert [level for level, _ in told(*draft)] == ["breaking"]
    assert ("breaking", "request-body-type-changed") in told(
        version("stable", "string"), version("draft", "integer"), beta
    )


PARTS = {
    "parameters": (
        {"name": "side", "in": "query", "style": "form", "schema": TEXT},
        {"name": "side", "in": "query", "style": "pipeDelimited", "required": True, "schema": TEXT},
    ),
    "headers": ({"schema": TEXT}, {"schema": {"type": "integer"}}),
    "requestBodies": (
        {"content": {"application/json": {"schema": TEXT}}},
        {"content": {"text/csv": {"schema": TEXT}}},
    ),
    "responses": (
        {"description": "", "content": {"application/json": {"schema": TEXT}}},
        {"description": "", "content": {"application/json": {"schema": {"type": "integer"}}}},
    ),
}


@pytest.mark.parametrize("kind", PARTS)
def test_what_nothing_refers_to_is_told_as_safe(kind: str) -> None:
    before, after = PARTS[kind]
    old, new = (contract(components={kind: {"del": part}}) for part in (before, after))
    none = contract()
    for pair in ((old, new), (new, old), (old, none), (none, old)):
        found = told(*pair)
        assert found
        assert set(found) == {("safe", "unreferenced-schema-changed")}
    assert told(old, old) == []


def test_a_word_that_is_no_type_is_compared_as_written() -> None:
    assert requests(TEXT, {"type": "int"}) == [("breaking", "request-body-type-changed")]
    assert requests({"type": "int"}, {"type": "int"}) == []


def test_properties_that_go_with_a_member_of_all_of_are_missed_by_those_who_read_them() -> None:
    parts = [OBJECT, {"type": "object", "properties": {"cvr": TEXT}}, {"type": "object"}]
    old, new = {"allOf": parts}, {"allOf": [parts[0], parts[2]]}
    assert responses(old, new) == [("potential", "response-body-all-of-removed")]
    assert requests(old, new) == [("potential", "request-body-all-of-removed")]
    assert requests(new, old) == [("safe", "request-body-all-of-added")]
