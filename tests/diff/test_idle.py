"""Keywords that tell no values apart: they are told, and break nothing."""

from __future__ import annotations

import pytest

from tests.diff.build import Raw, contract, findings, getting, posting, told

TEXT, WHOLE = {"type": "string"}, {"type": "integer"}
LISTED = {**WHOLE, "enum": [1, 2]}

# What is added or changed, by the words of the id; the reverse is as harmless.
OTHER_KIND = [
    (TEXT, {**TEXT, "maximum": 5}, "max-set"),
    ({**TEXT, "maximum": 5}, {**TEXT, "maximum": 4}, "max-decreased"),
    (TEXT, {**TEXT, "exclusiveMinimum": 5}, "exclusive-min-set"),
    (TEXT, {**TEXT, "multipleOf": 5}, "multiple-of-set"),
    (TEXT, {**TEXT, "minItems": 1}, "min-items-set"),
    (TEXT, {**TEXT, "uniqueItems": True}, "unique-items-set"),
    (TEXT, {**TEXT, "minProperties": 1}, "min-properties-set"),
    (TEXT, {**TEXT, "contains": TEXT}, "contains-added"),
    (TEXT, {**TEXT, "items": WHOLE}, "items-added"),
    (TEXT, {**TEXT, "propertyNames": {"maxLength": 3}}, "property-names-added"),
    (WHOLE, {**WHOLE, "maxLength": 3}, "max-length-set"),
    (WHOLE, {**WHOLE, "minLength": 3}, "min-length-increased"),
    (WHOLE, {**WHOLE, "pattern": "^a"}, "pattern-added"),
    (WHOLE, {**WHOLE, "format": "email"}, "type-changed"),
    ({"type": "boolean"}, {"type": "boolean", "format": "int32"}, "type-changed"),
    ({"type": "array"}, {"type": "array", "maxContains": 2}, "max-contains-set"),
    ({"type": "object"}, {"type": "object", "then": {"required": ["a"]}}, "then-added"),
    ({"type": "object"}, {"type": "object", "if": {"required": ["a"]}}, "if-added"),
]
ANYWAY = [
    ({**LISTED, "maximum": 100}, {**LISTED, "maximum": 50}, "max-decreased"),
    (LISTED, {**LISTED, "minimum": 1}, "min-set"),
    (LISTED, {**LISTED, "multipleOf": 1}, "multiple-of-set"),
    ({"const": "abc"}, {"const": "abc", "maxLength": 3}, "max-length-set"),
    ({**TEXT, "enum": ["abc"]}, {**TEXT, "enum": ["abc"], "pattern": "^a"}, "pattern-added"),
    ({**WHOLE, "minimum": 0}, {**WHOLE, "minimum": -0.5}, "min-decreased"),
    ({**WHOLE, "maximum": 9, "exclusiveMaximum": 5}, {**WHOLE, "maximum": 8, "exclusiveMaximum": 5}, "max-decreased"),
    ({**WHOLE, "minimum": 0, "maximum": 9}, {**WHOLE, "minimum": 0, "maximum": 9, "format": "int32"}, "type-changed"),
    ({**WHOLE, "format": "int32"}, {**WHOLE, "format": "int32", "maximum": 2**31 - 1}, "max-set"),
    ({"type": ["string", "integer"], "enum": ["a"]}, {**TEXT, "enum": ["a"]}, "list-of-types-narrowed"),
    ({**WHOLE, "enum": [1, "a"]}, {**WHOLE, "enum": [1]}, "enum-value-removed"),
    ({"type": "object", "additionalProperties": False, "properties": {"a": TEXT}}, {"type": "object", "additionalProperties": False, "properties": {"a": TEXT}, "maxProperties": 1}, "max-properties-set"),
    ({"type": "array", "prefixItems": [TEXT], "items": False}, {"type": "array", "prefixItems": [TEXT], "items": False, "maxItems": 3}, "max-items-set"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "words"), [*OTHER_KIND, *ANYWAY], ids=str)
def test_what_tells_no_values_apart_is_told_and_safe(old: Raw, new: Raw, words: str) -> None:
    before, after = contract(posting(old)), contract(posting(new))
    assert told(before, after) == [("safe", f"request-body-{words}")]
    assert "tells no values apart" in findings(before, after)[0].message
    for one, other in ((after, before), (contract(getting(new)), contract(getting(old)))):
        assert [level for level, _ in told(one, other)] == ["safe"]


BITES = [
    ({**LISTED, "maximum": 100}, {**LISTED, "maximum": 1}, "max-decreased"),
    ({"type": ["string", "integer"]}, {"type": ["string", "integer"], "maximum": 5}, "max-set"),
    ({}, {"maxLength": 5}, "max-length-set"),
    (TEXT, {**TEXT, "format": "email"}, "type-changed"),
    (TEXT, {**TEXT, "format": "int64"}, "type-changed"),
    ({**WHOLE, "minimum": 0}, {**WHOLE, "minimum": 0.5}, "min-increased"),
    ({"type": "number", "minimum": 0}, {"type": "number", "exclusiveMinimum": 0}, "exclusive-min-set"),
    (WHOLE, {**WHOLE, "format": "int32"}, "type-changed"),
    ({"enum": ["a", 1]}, {**TEXT, "enum": ["a", 1]}, "list-of-types-narrowed"),
    ({"type": "object", "required": ["a"]}, {"type": "object", "required": ["a"], "minProperties": 2}, "min-properties-set"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "words"), BITES, ids=str)
def test_what_tells_values_apart_still_breaks(old: Raw, new: Raw, words: str) -> None:
    assert told(contract(posting(old)), contract(posting(new))) == [
        ("breaking", f"request-body-{words}")
    ]


@pytest.mark.parametrize(
    ("keyword", "slot"),
    [("properties", {"a": TEXT}), ("items", TEXT), ("additionalProperties", TEXT)],
    ids=["properties", "items", "additionalProperties"],
)
def test_below_a_keyword_for_another_type_nothing_breaks(keyword: str, slot: Raw) -> None:
    harder = {"a": WHOLE} if keyword == "properties" else WHOLE
    old, new = ({"type": "boolean", keyword: there} for there in (slot, harder))
    assert [level for level, _ in told(contract(posting(old)), contract(posting(new)))] == ["safe"]


def test_required_beside_a_type_that_has_no_properties_breaks_nothing() -> None:
    old, new = contract(posting(TEXT)), contract(posting({**TEXT, "required": ["a"]}))
    assert told(old, new) == [("safe", "request-property-became-required")]


def test_a_schema_that_is_idle_in_one_place_breaks_in_another() -> None:
    body = {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/S"}}}
    idle = {"type": "boolean", "properties": {"a": {"$ref": "#/components/schemas/S"}}}
    for shape, level in ((body, "breaking"), ({**idle, "title": "x"}, "safe")):
        old = contract(posting(idle if level == "safe" else body), {"S": TEXT})
        new = contract(posting(shape), {"S": {**TEXT, "maxLength": 3}})
        assert level in {found for found, code in told(old, new) if "max-length" in code}
