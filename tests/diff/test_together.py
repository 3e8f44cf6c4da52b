"""Compositions judged with what stands around them: types, null and bounds that are said elsewhere."""

from __future__ import annotations

import pytest

from tests.diff.build import Raw, contract, getting, posting, told

TEXT, WHOLE, FLAG = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
RECORD: Raw = {"type": "object", "propertyNames": {"maxLength": 9}}


def request(old: Raw, new: Raw, oas: str = "3.1.0", **schemas: Raw) -> list[tuple[str, str]]:
    return told(contract(posting(old), schemas, oas=oas), contract(posting(new), schemas, oas=oas))


def response(old: Raw, new: Raw, oas: str = "3.1.0", **schemas: Raw) -> list[tuple[str, str]]:
    return told(contract(getting(old), schemas, oas=oas), contract(getting(new), schemas, oas=oas))


def levels(old: Raw, new: Raw, oas: str = "3.1.0") -> set[str]:
    both = request(old, new, oas) + response(old, new, oas)
    return {level for level, _ in both}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"oneOf": [TEXT, FLAG]}, {"oneOf": [TEXT, FLAG], "minimum": 3}),
        ({"allOf": [TEXT, {"maxLength": 9}]}, {"allOf": [TEXT, {"maxLength": 9, "minimum": 3}]}),
        ({**TEXT, "not": RECORD}, {**TEXT, "not": {**RECORD, "maxProperties": 3}}),
        ({"type": "object", "if": {"required": ["a"]}, "then": {"maxLength": 9}},
         {"type": "object", "if": {"required": ["a"]}, "then": {"maxLength": 3}}),
        ({"type": "object", "dependentSchemas": {"a": {"maxLength": 9}}},
         {"type": "object", "dependentSchemas": {"a": {"maxLength": 3}}}),
        ({"type": "array", "contains": TEXT, "minContains": 0}, {"type": "array", "minContains": 0}),
        ({**WHOLE, "multipleOf": 0.5}, {**WHOLE, "multipleOf": 1}),
        ({"type": "object", "required": ["a"]}, {"type": "object", "required": ["a"], "minProperties": 1}),
    ],
    ids=["union", "allOf", "not", "then", "dependentSchemas", "contains", "multipleOf", "minProperties"],
)  # fmt: skip
def test_a_keyword_that_no_value_there_meets_is_safe(old: Raw, new: Raw) -> None:
    assert levels(old, new) == levels(new, old) == {"safe"}


def test_properties_required_that_travel_one_way_do_not_count_for_the_other() -> None:
    shape = {"type": "object", "required": ["a"], "properties": {"a": {**TEXT, "readOnly": True}}}
    assert request(shape, {**shape, "minProperties": 1}) == [
        ("breaking", "request-body-min-properties-set")
    ]


def test_null_said_in_one_member_more_of_a_union_that_lets_it_pass_is_safe() -> None:
    old = {"oneOf": [{"type": ["object", "null"]}, {**WHOLE, "maximum": 3}]}
    new = {"oneOf": [{"type": ["object", "null"]}, {"type": ["integer", "null"], "maximum": 3}]}
    assert levels(old, new) == levels(new, old) == {"safe"}
    alone = {"oneOf": [{"type": "object"}, {"type": ["integer", "null"], "maximum": 3}]}
    before = {"oneOf": [{"type": "object"}, {**WHOLE, "maximum": 3}]}
    assert response(before, alone) == [("breaking", "response-property-became-nullable")]


def test_null_said_in_one_member_of_an_all_of_whose_others_refuse_it_is_safe() -> None:
    old = {"allOf": [{**RECORD, "required": ["a"]}, RECORD]}
    new = {"allOf": [{**RECORD, "required": ["a"]}, {**RECORD, "nullable": True}]}
    assert levels(old, new, "3.0.3") == levels(new, old, "3.0.3") == {"safe"}


def test_what_lets_everything_pass_lets_null_pass() -> None:
    assert levels({"maxLength": 5}, {"maxLength": 5, "nullable": True}, "3.0.3") == {"safe"}
    assert request({"type": "object", "nullable": True}, {}, "3.0.3") == [
        ("safe", "request-body-became-not-nullable"),
        ("safe", "request-body-type-generalized"),
    ]


def test_a_type_said_in_all_of_is_said() -> None:
    old, new = {**RECORD, "minProperties": 1}, {"allOf": [RECORD, {"minProperties": 1}]}
    assert "type" not in str(request(old, new) + response(old, new))


def test_a_schema_that_is_extended_is_still_the_schema() -> None:
    base = {"type": "object", "oneOf": [{"required": ["a"]}, {"required": ["b"]}]}
    old = {"$ref": "#/components/schemas/Base"}
    new = {"allOf": [old], "properties": {"c": TEXT}}
    assert request(old, new, Base=base) == [("safe", "new-optional-request-property")]


def test_all_of_within_all_of_is_one() -> None:
    parts = [{**RECORD, "title": "A"}, {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}]
    assert request({"allOf": parts}, {"allOf": [{"allOf": parts}]}) == []
    last = {"maxProperties": 9}
    assert request({"allOf": [*parts, last]}, {"allOf": [{"allOf": parts}, last]}) == []


def test_one_more_type_in_a_member_of_a_union_of_bare_types_widens() -> None:
    old = {"oneOf": [{"type": "object"}, FLAG]}
    new = {"oneOf": [{"type": "object"}, {"type": ["boolean", "null"]}]}
    assert {level for level, _ in request(old, new)} == {"safe"}


def test_a_name_that_was_required_before_it_got_a_schema_is_no_new_demand() -> None:
    old = {"type": "object", "required": ["a"]}
    assert request(old, {**old, "properties": {"a": {}}}) == [
        ("safe", "new-required-request-property")
    ]
    assert request(old, {**old, "properties": {"a": TEXT}}) == [
        ("breaking", "new-required-request-property")
    ]


def test_items_that_let_everything_pass_are_none() -> None:
    assert request({"type": "array"}, {"type": "array", "items": {"nullable": True}}, "3.0.3") == []
