"""Witnesses: what one version accepts and the other refuses, checked here by another validator."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.contract import Contract
from generator.diff.compare import compare
from generator.rules import Level, judge
from generator.rules.finding import Witness
from generator.witness.find import with_witnesses
from generator.witness.texts import like_a_person, texts
from tests.diff.build import asking, contract, getting, posting

Raw = dict[str, Any]
TEXT = {"type": "string"}


def witnesses(old: Contract, new: Contract) -> list[Witness | None]:
    """Those of the findings that break the wire."""
    comparison = compare(old, new)
    found = with_witnesses(judge(comparison, old, new), comparison, old, new)
    return [f.witness for f in found if f.verdicts.wire is Level.BREAKING]


def accepts(schema: Raw, value: object) -> bool:
    checker = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return bool(checker.is_valid(value))


NARROWED: list[tuple[Raw, Raw]] = [
    ({"type": "string", "maxLength": 9}, {"type": "string", "maxLength": 5}),
    ({"type": "string"}, {"type": "string", "minLength": 3}),
    ({"type": "integer", "maximum": 9}, {"type": "integer", "maximum": 5}),
    ({"type": "integer", "minimum": 1}, {"type": "integer", "minimum": 5}),
    ({"type": "number"}, {"type": "number", "exclusiveMaximum": 0.5}),
    ({"type": "number"}, {"type": "number", "multipleOf": 2}),
    ({"type": "array"}, {"type": "array", "maxItems": 2}),
    ({"type": "array", "items": TEXT}, {"type": "array", "items": TEXT, "minItems": 1}),
    ({"type": "array", "items": TEXT}, {"type": "array", "items": TEXT, "uniqueItems": True}),
    ({"type": "string"}, {"type": "string", "pattern": "^[A-Z]{2}[0-9]{3,}$"}),
    ({"type": "string", "pattern": "^x[0-9]+$"}, {"type": "string", "pattern": "^x[0-9]{4}$", "maxLength": 5}),
    ({"type": "object"}, {"type": "object", "maxProperties": 1}),
    ({"enum": ["A", "B"]}, {"enum": ["A"]}),
    ({}, {"const": 3}),
    ({}, {"not": TEXT}),
    ({"type": ["string", "null"]}, {"type": "string"}),
    ({"type": "object"}, {"type": "object", "additionalProperties": False}),
    ({"type": "object", "properties": {"a": TEXT}}, {"type": "object", "properties": {"a": TEXT}, "required": ["a"]}),
    ({"type": "object"}, {"type": "object", "propertyNames": {"maxLength": 3}}),
    ({"type": "object"}, {"type": "object", "dependentRequired": {"a": ["b"]}}),
    ({"type": "string"}, {"type": "integer"}),
    ({"type": "string"}, {"type": "string", "format": "date"}),
    ({"oneOf": [TEXT, {"type": "boolean"}]}, {"oneOf": [TEXT, {"type": "array"}]}),
]  # fmt: skip


@pytest.mark.parametrize(("wide", "narrow"), NARROWED, ids=lambda s: json.dumps(s)[:60])
def test_a_narrowed_request_is_shown_by_a_value_that_is_refused_now(wide: Raw, narrow: Raw) -> None:
    found = witnesses(contract(posting(wide)), contract(posting(narrow)))
    assert found
    for witness in found:
        assert witness is not None
        assert (witness.valid_against, witness.place) == ("old", "POST /sager request body")
        assert accepts(wide, witness.value)
        assert not accepts(narrow, witness.value)


@pytest.mark.parametrize(("wide", "narrow"), NARROWED, ids=lambda s: json.dumps(s)[:60])
def test_a_widened_response_is_shown_by_a_value_that_was_never_sent(wide: Raw, narrow: Raw) -> None:
    for witness in witnesses(contract(getting(narrow)), contract(getting(wide))):
        assert witness is not None
        assert (witness.valid_against, witness.place) == ("new", "GET /sager response 200")
        assert accepts(wide, witness.value)
        assert not accepts(narrow, witness.value)


def test_the_surroundings_of_the_break_suit_both_sides() -> None:
    parts = {"navn": TEXT, "rolle": TEXT, "alder": {"type": "integer", "maximum": 9}}
    old = {"type": "object", "properties": parts, "required": ["navn"]}
    new = {
        "type": "object",
        "properties": {**parts, "alder": {"type": "integer", "maximum": 5}},
        "required": ["navn", "rolle"],
    }
    found = witnesses(contract(posting(old)), contract(posting(new)))
    values = sorted(json.dumps(w.value, sort_keys=True) for w in found if w is not None)
    assert values == ['{"alder": 6, "navn": "tekst", "rolle": "tekst"}', '{"navn": "tekst"}']


def test_what_is_read_only_is_not_part_of_a_request() -> None:
    parts = {"id": {**TEXT, "readOnly": True}, "navn": TEXT}
    old = {"type": "object", "properties": parts, "required": ["id"]}
    new = {**old, "required": ["id", "navn"]}
    (witness,) = witnesses(contract(posting(old)), contract(posting(new)))
    assert witness is not None
    assert witness.value == {}


def test_a_break_in_a_member_of_a_union_names_the_member() -> None:
    kinds = {
        name: {
            "type": "object",
            "properties": {"art": {"enum": [name]}, more: TEXT},
            "required": ["art", more],
        }
        for name, more in (("PERSON", "navn"), ("FIRMA", "cvr"))
    }
    union = {
        "oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in kinds],
        "discriminator": {"propertyName": "art"},
    }
    stricter = json.loads(json.dumps(kinds))
    stricter["FIRMA"]["properties"]["cvr"]["pattern"] = "^[0-9]{8}$"
    (witness,) = witnesses(contract(posting(union), kinds), contract(posting(union), stricter))
    assert witness is not None
    assert isinstance(witness.value, dict)
    assert witness.value["art"] == "FIRMA"
    assert witness.at == "/cvr"


def test_in_a_url_a_number_is_a_text() -> None:
    """1 still passes where the text "1" does, so no witness is claimed."""
    old, new = {"type": "integer", "minimum": 1, "maximum": 9}, {**TEXT, "pattern": "^[1-9]$"}
    assert witnesses(contract(asking(old)), contract(asking(new))) == [None]
    old, new = {"type": "integer", "maximum": 500}, {"type": "integer", "maximum": 100}
    (witness,) = witnesses(contract(asking(old)), contract(asking(new)))
    assert witness is not None
    assert (witness.value, witness.place) == (101, "GET /sager query parameter status")


def test_a_finding_without_a_schema_for_a_cause_has_no_witness() -> None:
    gone = contract({"/sager": {"post": {"responses": {"204": {}}}}})
    assert witnesses(contract(posting(TEXT)), gone) == [None]


def test_circles_of_references_come_to_an_end() -> None:
    def node(most: int) -> Raw:
        here = {"$ref": "#/components/schemas/knude"}
        return {
            "knude": {
                "type": "object",
                "properties": {"navn": {**TEXT, "maxLength": most}, "under": here},
                "required": ["navn"],
            }
        }

    body = posting({"$ref": "#/components/schemas/knude"})
    (witness,) = witnesses(contract(body, node(9)), contract(body, node(5)))
    assert witness is not None
    assert isinstance(witness.value, dict)
    assert len(str(witness.value["navn"])) == 6


def test_no_text_could_be_a_persons_cpr_number() -> None:
    cpr = "^(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(0[1-9]|1[0-2])[0-9]{2}-?[0-9]{4}$"
    found = list(texts(cpr, None, 0, None))
    assert found
    assert not any(like_a_person(text) for text in found)
    assert like_a_person("010180-1234")
    assert not like_a_person("610180-9001")


@pytest.mark.parametrize(
    "pattern",
    ["^[A-Z]{2}\\d{3}$", "^(a|b)+c?$", "^[^x]{2,}$", "^\\w+@\\w+\\.dk$", "^https://.{3}", "^(?:ab){2}$"],
)  # fmt: skip
def test_a_text_is_made_from_a_pattern(pattern: str) -> None:
    assert next(texts(pattern, None, 0, None), None) is not None
