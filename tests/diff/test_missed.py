"""Changes of values that a comparison of keywords one by one would let through."""

from __future__ import annotations

import pytest

from generator.contract import Contract
from tests.diff.build import Raw, contract, getting, posting, told

TEXT, WHOLE = {"type": "string"}, {"type": "integer"}


def record(**more: object) -> Raw:
    return {"type": "object", **more}


def request(old: Raw, new: Raw) -> list[tuple[str, str]]:
    return told(contract(posting(old)), contract(posting(new)))


def response(old: Raw, new: Raw) -> list[tuple[str, str]]:
    return told(contract(getting(old)), contract(getting(new)))


@pytest.mark.parametrize(
    "rest",
    [
        {"additionalProperties": WHOLE},
        {"unevaluatedProperties": WHOLE},
        {"patternProperties": {"^a": WHOLE}},
    ],
    ids=lambda rest: next(iter(rest)),
)
def test_a_property_named_among_further_ones_of_another_type_may_break(rest: Raw) -> None:
    old, new = record(**rest), record(**rest, properties={"a": TEXT})
    assert request(old, new) == [("potential", "new-optional-request-property")]
    assert response(old, new) == [("potential", "response-optional-property-added")]
    alike = record(**rest, properties={"a": WHOLE})
    assert [level for level, _ in request(old, alike) + response(old, alike)] == ["safe", "safe"]


def test_a_required_name_that_gets_a_schema_and_is_optional_then_is_told_as_both() -> None:
    old, new = record(required=["a"]), record(properties={"a": TEXT})
    assert request(old, new) == [
        ("potential", "new-optional-request-property"),
        ("safe", "request-property-became-optional"),
    ]
    assert ("breaking", "response-property-became-optional") in response(old, new)


def test_a_member_of_a_union_that_lets_everything_pass_is_no_annotation() -> None:
    short = {**TEXT, "maxLength": 3}
    old, new = {"oneOf": [WHOLE, short]}, {"oneOf": [WHOLE, short, {}]}
    assert response(old, new) == [("breaking", "response-body-one-of-added")]
    assert request(new, old) == [("breaking", "request-body-one-of-removed")]


def test_a_union_whose_member_excludes_zero_does_not_take_all_numbers() -> None:
    new = {"oneOf": [{**WHOLE, "exclusiveMinimum": 0}, {"type": "boolean"}]}
    assert request(WHOLE, new) == [("breaking", "request-body-wrapped-in-one-of")]


def test_no_match_needed_makes_contains_let_everything_pass() -> None:
    old = {"type": "array", "contains": WHOLE}
    assert response(old, {**old, "minContains": 0}) == [
        ("breaking", "response-body-min-contains-set")
    ]


def test_contains_leaves_less_for_unevaluated_items() -> None:
    old = {"type": "array", "unevaluatedItems": False}
    new = {**old, "contains": WHOLE}
    assert response(old, new) == [("breaking", "response-body-contains-added")]


def test_listed_values_that_a_type_now_rules_out_are_told() -> None:
    assert request({"enum": ["a", 1]}, {**TEXT, "enum": ["a", 1]}) == [
        ("breaking", "request-body-list-of-types-narrowed")
    ]


def test_a_referenced_place_of_a_tuple_that_went_is_known() -> None:
    old = {"type": "array", "prefixItems": [{"$ref": "#/components/schemas/S"}]}
    sides = (contract(posting(schema), {"S": TEXT}) for schema in (old, {"type": "array"}))
    assert "unclassified-change" not in {code for _, code in told(*sides)}


def test_null_said_again_around_a_nullable_schema_is_known() -> None:
    inner = {"oneOf": [{"type": "string", "nullable": True}]}
    old, new = (contract(posting(s), oas="3.0.3") for s in (inner, {**inner, "nullable": True}))
    assert told(old, new) == []


def test_a_value_more_below_a_not_is_refused_from_now_on() -> None:
    old, new = ({**TEXT, "not": {"enum": values}} for values in (["a"], ["a", "b"]))
    assert request(old, new) == [("breaking", "request-property-enum-value-added")]
    assert [level for level, _ in response(old, new)] == ["safe"]


def owner(value: Raw) -> Raw:
    return record(properties={"a": value}, required=["a"])


NAMED = {"$ref": "#/components/schemas/Id"}


@pytest.mark.parametrize(
    "around",
    [
        owner(NAMED),
        owner({"allOf": [NAMED]}),
        owner({"allOf": [NAMED, {"maxLength": 9}]}),
        {"type": "array", "items": owner(NAMED)},
        {"$ref": "#/components/schemas/Owner"},
    ],
    ids=["property", "wrapped", "with a limit", "in a list", "in a named schema"],
)
def test_a_named_schema_that_is_read_only_now_changes_the_properties_that_are_it(
    around: Raw,
) -> None:
    """The schemas that use it say the same as before."""
    names = {"Owner": owner(NAMED)} if "$ref" in around else {}
    free, bound = {"Id": TEXT, **names}, {"Id": {**TEXT, "readOnly": True}, **names}
    old, new = contract(posting(around), free), contract(posting(around), bound)
    assert told(old, new) == [("potential", "request-required-property-became-read-only")]
    assert told(new, old) == [("breaking", "request-required-property-became-not-read-only")]


def test_it_is_told_once_where_the_owner_changed_too() -> None:
    longer = owner(NAMED) | {"maxProperties": 9}
    old = contract(posting(owner(NAMED)), {"Id": TEXT})
    new = contract(posting(longer), {"Id": {**TEXT, "readOnly": True}})
    assert told(old, new) == [
        ("breaking", "request-body-max-properties-set"),
        ("potential", "request-required-property-became-read-only"),
    ]


@pytest.mark.parametrize("word", ["readOnly", "writeOnly", "deprecated"])
@pytest.mark.parametrize(
    "wrap", [lambda s: s, lambda s: {"type": "array", "items": s}], ids=["whole", "items"]
)
def test_a_word_about_access_where_no_property_is_is_told_and_safe(word: str, wrap: object) -> None:
    assert callable(wrap)
    for place in (request, response):
        assert [level for level, _ in place(wrap(TEXT), wrap({**TEXT, word: True}))] == ["safe"]
    named = [contract(posting(NAMED), {"Id": s}) for s in (TEXT, {**TEXT, word: True})]
    assert [level for level, _ in told(*named)] == ["safe"]


def asked(name: str, where: str, *, shared: bool, unused: bool = False) -> Contract:
    """An operation with a parameter of a path, or of the components."""
    parameter = {"name": name, "in": where, "schema": TEXT}
    answers = {"get": {"responses": {"204": {}}}}
    if shared:
        return contract({"/x": {**answers, "parameters": [parameter]}})
    used = {} if unused else {"parameters": [{"$ref": "#/components/parameters/P"}]}
    return contract({"/x": {**answers, **used}}, components={"parameters": {"P": parameter}})


@pytest.mark.parametrize("shared", [True, False], ids=["of the path", "of the components"])
def test_a_shared_parameter_with_another_name_is_another_parameter(shared: bool) -> None:
    before, after = asked("a", "query", shared=shared), asked("b", "query", shared=shared)
    words = "default-parameter-to-existing-path" if shared else "parameter"
    assert told(before, after) == [
        ("potential", "request-parameter-removed"),
        ("safe", f"new-optional-request-{words}"),
    ]


@pytest.mark.parametrize("shared", [True, False], ids=["of the path", "of the components"])
def test_a_shared_parameter_at_another_place_is_missed_where_it_was(shared: bool) -> None:
    before, after = asked("a", "query", shared=shared), asked("a", "header", shared=shared)
    assert ("breaking", "request-parameter-removed") in told(before, after)


def test_a_parameter_that_nothing_uses_is_told_with_another_name() -> None:
    before, after = (asked(name, "query", shared=False, unused=True) for name in "ab")
    assert told(before, after) == [("safe", "unreferenced-schema-changed")]
