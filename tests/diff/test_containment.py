"""Whether one schema accepts all that another does."""

from __future__ import annotations

import pytest

from generator.contract import Contract, Given, Info, Ref, Schema, SchemaLike
from generator.diff.containment import within

TEXT, NUMBER = Schema(types=("string",)), Schema(types=("number",))
INTEGER = Schema(types=("integer",))
SAG = Schema(types=("object",), properties={"id": TEXT}, required=frozenset({"id"}))
TREE = Schema(types=("object",), properties={"ned": Ref("Tree")})
WORLD = Contract(
    api="a", oas="3.1.0", info=Info(title="", version=""), schemas={"Sag": SAG, "Tree": TREE}
)
CLOSED = Schema(nothing=True)

INSIDE: list[tuple[SchemaLike, SchemaLike]] = [
    (INTEGER, NUMBER),
    (TEXT, Schema()),
    (Schema(nothing=True), TEXT),
    (Schema(enum=("a",)), Schema(enum=("a", "b"))),
    (Schema(enum=("a",)), TEXT),
    (Schema(const=Given("a")), Schema(enum=("a",))),
    (Schema(types=("string",), max_length=3), Schema(types=("string",), max_length=4)),
    (Schema(types=("integer",), format="int32"), Schema(types=("integer",), format="int64")),
    (Ref("Sag"), SAG),
    (Ref("Tree"), TREE),
    (SAG, Schema(types=("object",))),
    (Ref("Sag"), Schema(one_of=(TEXT, Ref("Sag")))),
    (Schema(any_of=(INTEGER, NUMBER)), NUMBER),
    (Schema(all_of=(Ref("Sag"),)), SAG),
    (Schema(items=INTEGER), Schema(items=NUMBER)),
    (Schema(types=("object",), properties={"id": TEXT}, additional_properties=CLOSED),
     Schema(types=("object",), properties={"id": TEXT})),
]  # fmt: skip
OUTSIDE: list[tuple[SchemaLike, SchemaLike]] = [
    (NUMBER, INTEGER),
    (Schema(), TEXT),
    (TEXT, Schema(enum=("a",))),
    (Schema(types=("string",), nullable=True), TEXT),
    (Schema(types=("string",), max_length=4), Schema(types=("string",), max_length=3)),
    (TEXT, Schema(types=("string",), min_length=1)),
    (Schema(types=("object",), properties={"id": TEXT}), Ref("Sag")),
    (Schema(one_of=(TEXT, Ref("Sag"))), Ref("Sag")),
    (Schema(types=("object",), properties={"id": TEXT}),
     Schema(types=("object",), properties={"id": TEXT, "x": TEXT}, required=frozenset({"x"}))),
    (Schema(types=("object",), properties={"a": TEXT}),
     Schema(types=("object",), properties={"id": TEXT}, additional_properties=CLOSED)),
]  # fmt: skip


@pytest.mark.parametrize(("small", "large"), INSIDE)
def test_it_is_inside(small: SchemaLike, large: SchemaLike) -> None:
    assert within(WORLD, small, WORLD, large) is True


@pytest.mark.parametrize(("small", "large"), OUTSIDE)
def test_it_is_not_inside(small: SchemaLike, large: SchemaLike) -> None:
    assert within(WORLD, small, WORLD, large) is False


def test_two_patterns_cannot_be_told() -> None:
    one, other = (Schema(types=("string",), pattern=p) for p in ("^a", "^b"))
    assert within(WORLD, one, WORLD, other) is None


def test_a_lower_bound_of_zero_is_a_bound() -> None:
    free, from_zero = Schema(types=("integer",)), Schema(types=("integer",), exclusive_minimum=0)
    assert not within(WORLD, free, WORLD, from_zero)
    assert within(WORLD, Schema(types=("string",)), WORLD, Schema(types=("string",), min_length=0))


def test_listed_values_have_to_meet_the_other_keywords() -> None:
    low = Schema(types=("integer",), enum=(1, 9))
    assert not within(WORLD, low, WORLD, Schema(types=("integer",), enum=(1, 9), maximum=5))
    assert within(WORLD, low, WORLD, Schema(types=("integer",), maximum=9))


def test_what_a_map_held_under_any_name_is_not_always_what_a_property_may_be() -> None:
    numbers = Schema(types=("object",), additional_properties=Schema(types=("integer",)))
    texts = Schema(types=("object",), properties={"a": Schema(types=("string",))})
    assert not within(WORLD, numbers, WORLD, texts)
