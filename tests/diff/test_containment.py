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
