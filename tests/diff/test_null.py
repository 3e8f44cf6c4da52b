"""Null beside listed values: what passes is judged by the set of values, in OAS 3.0 as in 3.1."""

from __future__ import annotations

import pytest

from tests.diff.build import Raw, asking, contract, getting, posting, told

TEXT = {"type": "string"}
BOTH = {**TEXT, "nullable": True, "enum": ["A", None]}
BY_TYPE = {**TEXT, "nullable": True, "enum": ["A"]}
BY_LIST = {**TEXT, "enum": ["A", None]}
NEITHER = {**TEXT, "enum": ["A"]}
MODERN = {
    "both": {"type": ["string", "null"], "enum": ["A", None]},
    "by type": {"type": ["string", "null"], "enum": ["A"]},
}
QUIET = [("safe", "oas-version-changed")]


def request(old: Raw, new: Raw) -> list[tuple[str, str]]:
    return told(contract(posting(old), oas="3.0.3"), contract(posting(new), oas="3.0.3"))


def response(old: Raw, new: Raw) -> list[tuple[str, str]]:
    return told(contract(getting(old), oas="3.0.3"), contract(getting(new), oas="3.0.3"))


def test_null_that_leaves_the_enum_of_a_nullable_schema_is_a_value_removed() -> None:
    assert request(BOTH, BY_TYPE) == [("breaking", "request-body-enum-value-removed")]
    assert response(BOTH, BY_TYPE) == [("safe", "response-mediatype-enum-value-removed")]


def test_null_that_joins_the_enum_of_a_nullable_schema_is_a_value_added() -> None:
    assert request(BY_TYPE, BOTH) == [("safe", "request-body-enum-value-added")]
    assert response(BY_TYPE, BOTH) == [("potential", "response-body-enum-value-added")]


@pytest.mark.parametrize(
    "without", [BY_LIST, NEITHER], ids=["the enum lists it", "gone altogether"]
)
def test_null_that_the_type_no_longer_names_is_a_break_where_it_passed(without: Raw) -> None:
    assert request(BOTH, without) == [("breaking", "request-body-became-not-nullable")]
    assert response(BOTH, without) == [("safe", "response-body-became-not-nullable")]
    assert response(without, BOTH) == [("breaking", "response-body-became-nullable")]


def test_null_that_only_the_type_names_never_passed_and_many_mean_that_it_does() -> None:
    assert request(BY_TYPE, NEITHER) == [("potential", "request-body-became-not-nullable")]
    assert response(BY_TYPE, NEITHER) == [("safe", "response-body-became-not-nullable")]
    assert response(NEITHER, BY_TYPE) == [("potential", "response-body-became-nullable")]


def test_null_that_only_the_enum_lists_never_passed_and_is_told_all_the_same() -> None:
    assert request(BY_LIST, NEITHER) == [("potential", "request-body-enum-value-removed")]
    assert response(BY_LIST, NEITHER) == [("safe", "response-mediatype-enum-value-removed")]


@pytest.mark.parametrize(
    ("old", "new"),
    [(BOTH, MODERN["both"]), (BY_TYPE, MODERN["by type"])],
    ids=["passes", "does not"],
)
def test_the_spelling_of_3_1_says_the_same(old: Raw, new: Raw) -> None:
    for place in (posting, getting, asking):
        assert told(contract(place(old), oas="3.0.3"), contract(place(new))) == QUIET
        assert told(contract(place(new)), contract(place(old), oas="3.0.3")) == QUIET


@pytest.mark.parametrize(
    "new",
    [{"type": "null"}, {"const": None}, {"type": ["string", "null"], "enum": [None]}],
    ids=str,
)
def test_an_enum_of_only_null_is_the_type_null(new: Raw) -> None:
    old = {**TEXT, "nullable": True, "enum": [None]}
    assert told(contract(posting(old), oas="3.0.3"), contract(posting(new))) == QUIET


def test_nullable_around_a_reference_lets_null_pass_whatever_the_enum_referred_to_lists() -> None:
    around = {"allOf": [{"$ref": "#/components/schemas/E"}], "nullable": True}
    old = contract(posting(around), {"E": NEITHER}, oas="3.0.3")
    bare = contract(posting({"$ref": "#/components/schemas/E"}), {"E": NEITHER}, oas="3.0.3")
    modern = {"oneOf": [{"$ref": "#/components/schemas/E"}, {"type": "null"}]}
    assert told(old, bare) == [("breaking", "request-body-became-not-nullable")]
    assert told(old, contract(posting(modern), {"E": NEITHER})) == QUIET


@pytest.mark.parametrize(
    "within",
    [
        lambda s: {"type": "array", "items": s},
        lambda s: {"type": "object", "additionalProperties": s},
        lambda s: {"type": "object", "properties": {"a": s}},
        lambda s: {"type": "object", "properties": {"a": {"allOf": [s]}}},
    ],
    ids=["items", "additionalProperties", "property", "allOf"],
)
def test_null_is_judged_below_as_at_the_top(within: object) -> None:
    assert callable(within)
    assert request(within(BOTH), within(BY_TYPE)) == [
        ("breaking", "request-property-enum-value-removed")
    ]
    assert request(within(BY_TYPE), within(BY_TYPE)) == []


def test_a_type_that_becomes_only_null_loses_values_and_gains_none() -> None:
    old, new = contract(getting({"type": ["string", "null"]})), contract(getting({"type": "null"}))
    assert told(old, new) == [("safe", "response-body-type-specialized")]
    assert told(new, old) == [("breaking", "response-body-type-generalized")]


def test_nullable_says_nothing_from_3_1_on_and_its_change_is_told() -> None:
    old, new = contract(getting({**TEXT, "nullable": True})), contract(getting(TEXT))
    assert told(old, new) == told(new, old) == [("safe", "extension-changed")]
