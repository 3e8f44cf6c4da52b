"""Trails: from a unit to what it names."""

from __future__ import annotations

from generator.contract import Ref, Schema
from generator.contract.reach import Part, Trail, references, sole_member

SAG = Ref("Sag")


def trail_to_sag(schema: Schema) -> Trail:
    ((name, trail),) = references(schema)
    assert name == "Sag"
    return trail


def test_a_property_of_items_is_two_steps_down() -> None:
    schema = Schema(items=Schema(properties={"sag": SAG}))
    assert trail_to_sag(schema) == Trail(steps=("[]", "sag"), nested=True)


def test_allof_is_the_same_value_and_no_step() -> None:
    base = Schema(properties={"id": Schema(types=("string",))})
    assert trail_to_sag(Schema(all_of=(base, SAG))) == Trail(inherited=True)


def test_below_not_the_sign_turns_and_below_if_it_is_lost() -> None:
    assert trail_to_sag(Schema(not_=Schema(properties={"sag": SAG}))).sign == -1
    assert trail_to_sag(Schema(not_=Schema(not_=SAG))).sign == 1
    assert trail_to_sag(Schema(if_=SAG)).sign == 0


def test_a_read_only_wrapper_marks_what_it_wraps() -> None:
    schema = Schema(properties={"sag": Schema(all_of=(SAG,), read_only=True)})
    trail = trail_to_sag(schema)
    assert trail.read_only
    assert trail.steps == ("sag",)


def test_every_subschema_slot_is_followed() -> None:
    one = ("items", "contains", "additional_properties", "property_names", "unevaluated_items")
    one += ("unevaluated_properties", "content_schema", "not_", "if_", "then", "else_")
    for field in one:
        assert [name for name, _ in references(Schema(**{field: SAG}))] == ["Sag"], field  # type: ignore[arg-type]
    for field in ("properties", "pattern_properties", "dependent_schemas"):
        assert [n for n, _ in references(Schema(**{field: {"a": SAG}}))] == ["Sag"], field  # type: ignore[arg-type]
    for field in ("all_of", "any_of", "one_of", "prefix_items"):
        assert [n for n, _ in references(Schema(**{field: (SAG,)}))] == ["Sag"], field  # type: ignore[arg-type]


def test_trails_add_up_and_a_new_part_starts_over() -> None:
    body = Trail(Part.BODY, "request body")
    inner = Trail(steps=("sag",), nested=True, write_only=True)
    assert body.then(inner) == Trail(Part.BODY, "request body", ("sag",), True, False, True)
    assert inner.then(body) == body


def test_a_composition_of_one_is_transparent_unless_it_says_more() -> None:
    assert sole_member(Schema(all_of=(SAG,), nullable=True)) == SAG
    assert sole_member(Schema(all_of=(SAG,), max_length=3)) is None
    assert sole_member(Schema(all_of=(SAG,), minimum=0)) is None
    assert sole_member(Schema(all_of=(SAG, SAG))) is None
