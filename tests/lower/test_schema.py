"""Schema Objects become one spelling, and nothing is dropped in silence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

import pytest

from generator.contract import Contract, Given, Ref, Schema, SchemaLike
from generator.diagnostics import Diagnostic

Lower = Callable[..., SchemaLike]
Lowered = Callable[..., tuple[Contract, tuple[Diagnostic, ...]]]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{type: string, nullable: true}", "{type: [string, 'null']}"),
        (
            "{type: integer, minimum: 3, exclusiveMinimum: true}",
            "{type: integer, exclusiveMinimum: 3}",
        ),
        (
            "{type: number, maximum: 9, exclusiveMaximum: true}",
            "{type: number, exclusiveMaximum: 9}",
        ),
        ("{type: string, format: byte}", "{type: string, contentEncoding: base64}"),
        (
            "{type: string, format: binary}",
            "{type: string, contentMediaType: application/octet-stream}",
        ),
        (
            "{type: string, nullable: true, enum: [a, null]}",
            "{type: [string, 'null'], enum: [a, null]}",
        ),
        (
            "{nullable: true, allOf: [{$ref: '#/components/schemas/O'}]}",
            "{oneOf: [{$ref: '#/components/schemas/O'}, {type: 'null'}]}",
        ),
        (
            "{nullable: true, oneOf: [{type: string}, {type: integer}]}",
            "{oneOf: [{type: string}, {type: 'null'}, {type: integer}]}",
        ),
    ],
)
def test_both_spellings_of_one_thing_are_equal(schema: Lower, old: str, new: str) -> None:
    other = "{type: object}"
    assert schema(old, "3.0.3", O=other) == schema(new, "3.1.0", O=other)


def test_exclusive_false_is_no_bound(schema: Lower) -> None:
    assert schema("{minimum: 3, exclusiveMinimum: false}") == Schema(minimum=3)


def test_a_type_of_only_null_stays_itself(schema: Lower) -> None:
    assert schema("{type: 'null'}", "3.1.0") == Schema(types=("null",), nullable=True)


NULLS = [
    ("{type: string, nullable: true, enum: [a, null]}", "3.0.3", True, ""),
    ("{type: string, nullable: true, enum: [a]}", "3.0.3", False, "type"),
    ("{type: string, enum: [a, null]}", "3.0.3", False, "enum"),
    ("{type: string, enum: [a]}", "3.0.3", False, ""),
    ("{nullable: true, enum: [a]}", "3.0.3", False, "type"),
    ("{enum: [a, null]}", "3.0.3", True, ""),
    ("{type: string, nullable: true}", "3.0.3", True, ""),
    ("{type: [string, 'null'], enum: [a]}", "3.1.0", False, "type"),
    ("{type: string, enum: [a, null]}", "3.1.0", False, "enum"),
    ("{type: [string, 'null'], const: a}", "3.1.0", False, "type"),
    ("{type: string, const: null}", "3.1.0", False, "enum"),
    ("{type: [string, 'null'], enum: [a, null], const: a}", "3.1.0", False, "type"),
]


@pytest.mark.parametrize(("text", "version", "passes", "half"), NULLS)
def test_null_passes_where_the_type_and_the_listed_values_both_name_it(
    schema: Lower, text: str, version: str, passes: bool, half: str
) -> None:
    found = schema(text, version)
    assert isinstance(found, Schema)
    assert (found.nullable, found.half_null) == (passes, half)
    assert None not in (found.enum or ())


@pytest.mark.parametrize("text", ["{const: null}", "{type: [string, 'null'], const: null}"])
def test_only_null_is_the_type_null(schema: Lower, text: str) -> None:
    assert schema(text, "3.1.0") == Schema(types=("null",), nullable=True)


def test_a_reference_keeps_its_name(schema: Lower) -> None:
    assert schema("{$ref: '#/components/schemas/O'}", O="{}") == Ref("O")


def test_siblings_of_a_reference_hold_from_3_1_on(schema: Lower) -> None:
    found = schema("{$ref: '#/components/schemas/O', deprecated: true}", "3.1.0", O="{}")
    assert found == Schema(all_of=(Ref("O"),), deprecated=True)


def test_siblings_of_a_reference_are_reported_and_ignored_in_3_0(lowered: Lowered) -> None:
    contract, diagnostics = lowered("""
        paths: {}
        components:
          schemas:
            S: {$ref: '#/components/schemas/O', nullable: true}
            O: {}
        """)
    assert contract.schemas["S"] == Ref("O")
    (diagnostic,) = diagnostics
    assert diagnostic.code == "ref-siblings-ignored"
    assert str(diagnostic.location) == "spec.yaml:7:5"


def test_boolean_schemas(schema: Lower) -> None:
    found = schema("{properties: {a: true, b: false}, additionalProperties: false}", "3.1.0")
    assert isinstance(found, Schema)
    assert found.properties == {"a": Schema(), "b": Schema(nothing=True)}
    assert found.additional_properties == Schema(nothing=True)


def test_a_written_null_default_is_told_from_none(schema: Lower) -> None:
    assert schema("{default: null}") == Schema(default=Given(None))
    assert schema("{}") == Schema()


EVERY_KEYWORD = """
type: [object, array, string, number]
format: f
enum: [1, two]
const: 1
default: 1
multipleOf: 2
minimum: 1
maximum: 9
exclusiveMinimum: 0
exclusiveMaximum: 10
minLength: 1
maxLength: 2
pattern: p
contentMediaType: text/plain
contentEncoding: gzip
contentSchema: {type: string}
items: {type: string}
prefixItems: [{type: string}]
contains: {type: string}
minContains: 1
maxContains: 2
minItems: 1
maxItems: 2
uniqueItems: true
unevaluatedItems: false
properties: {a: {type: string}}
required: [a]
additionalProperties: false
patternProperties: {x: {type: string}}
propertyNames: {pattern: a}
minProperties: 1
maxProperties: 2
unevaluatedProperties: false
dependentRequired: {a: [b]}
dependentSchemas: {a: {type: object}}
allOf: [{type: string}]
anyOf: [{type: string}]
oneOf: [{type: string}]
not: {type: string}
if: {type: string}
then: {type: string}
else: {type: string}
discriminator: {propertyName: a}
readOnly: true
writeOnly: true
deprecated: true
xml: {name: n}
x-own: 1
unheardOf: 1
title: t
description: d
example: e
"""


def test_every_keyword_reaches_the_contract(schema: Lower) -> None:
    found = schema(EVERY_KEYWORD, "3.1.0")
    assert isinstance(found, Schema)
    blank = Schema()
    left_out = {
        field.name
        for field in fields(Schema)
        if getattr(found, field.name) == getattr(blank, field.name)
    }
    assert left_out == {"nullable", "half_null", "nothing"}
    assert found.unknown == {"unheardOf": 1}
    assert found.doc.examples == {"": "e"}
    assert found.origin.pointer == "/components/schemas/S"


def test_a_reference_to_a_place_without_a_name_gets_one(lowered: Lowered) -> None:
    contract, diagnostics = lowered("""
        paths: {}
        components:
          schemas:
            S: {properties: {a: {type: integer}, b: {$ref: '#/components/schemas/S/properties/a'}}}
        """)
    assert not diagnostics
    assert contract.schemas["S"].properties["b"] == Ref("S.properties.a")
    assert contract.schemas["S.properties.a"] == Schema(types=("integer",))


def test_percent_encoded_and_anchored_references(lowered: Lowered) -> None:
    contract, diagnostics = lowered(
        """
        paths: {}
        components:
          schemas:
            "My Thing": {$anchor: thing, type: string}
            A: {$ref: '#/components/schemas/My%20Thing'}
            B: {$ref: '#thing'}
        """,
        "3.1.0",
    )
    assert not diagnostics
    assert contract.schemas["A"] == contract.schemas["B"] == Ref("My Thing")


def test_a_circle_of_bare_references_is_an_error_and_accepts_everything(
    lowered: Lowered,
) -> None:
    contract, diagnostics = lowered("""
        paths: {}
        components:
          schemas:
            A: {$ref: '#/components/schemas/B'}
            B: {$ref: '#/components/schemas/A'}
        """)
    assert {d.code for d in diagnostics} == {"ref-loop"}
    assert contract.resolve(Ref("A")) == Schema()


@pytest.mark.parametrize(
    "bad", ["type: {}", "required: 3", "properties: []", "minimum: x", "minLength: 1.5"]
)
def test_a_value_of_the_wrong_type_is_reported_and_left_out(lowered: Lowered, bad: str) -> None:
    contract, diagnostics = lowered(f"paths: {{}}\ncomponents: {{schemas: {{S: {{{bad}}}}}}}")
    assert diagnostics
    assert contract.schemas["S"] == Schema()
