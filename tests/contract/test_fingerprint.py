"""Equal units have equal plain forms and fingerprints."""

from __future__ import annotations

import dataclasses

from generator.contract import Doc, Given, Origin, Parameter, Place, Ref, Schema
from generator.contract.fingerprint import canonical, fingerprint, plain, same

TEXT = Schema(types=("string",))


def test_order_of_what_has_no_order_does_not_count() -> None:
    old = Schema(properties={"a": TEXT, "b": TEXT}, enum=("x", "y"), required=frozenset("ab"))
    new = Schema(required=frozenset("ba"), enum=("y", "x"), properties={"b": TEXT, "a": TEXT})
    assert fingerprint(old) == fingerprint(new)


def test_where_a_schema_stands_does_not_count() -> None:
    old, new = (Schema(types=("string",), origin=Origin(f, "/x", 1, 1)) for f in ("a", "b"))
    assert same(old, new)
    assert fingerprint(old) == fingerprint(new)


def test_documentation_counts_though_it_does_not_for_equality() -> None:
    new = Schema(types=("string",), doc=Doc(description="Navn"))
    assert new == TEXT
    assert not same(TEXT, new)
    assert fingerprint(TEXT) != fingerprint(new)


def test_zero_and_false_and_absence_are_told_apart() -> None:
    prints = [fingerprint(s) for s in (Schema(), Schema(minimum=0), Schema(const=Given(False)))]
    prints += [fingerprint(Schema(const=Given(value))) for value in (0, None, "")]
    assert len(set(prints)) == len(prints)


def test_every_field_of_a_schema_shows_in_its_plain_form() -> None:
    examples: dict[type, object] = {bool: True}
    for field in dataclasses.fields(Schema):
        if field.name in ("origin", "doc"):
            continue
        value = examples.get(bool) if field.default is False else _other(field.name)
        changed = dataclasses.replace(Schema(), **{field.name: value})
        assert field.name in dict(plain(changed)), field.name  # type: ignore[call-overload]
        assert not same(Schema(), changed), field.name


def _other(name: str) -> object:
    if name in ("types", "enum"):
        return ("a",)
    if name in ("all_of", "any_of", "one_of", "prefix_items"):
        return (TEXT,)
    if name in ("properties", "pattern_properties", "dependent_schemas"):
        return {"a": TEXT}
    if name in ("extensions", "unknown", "xml"):
        return {"a": 1}
    if name == "required":
        return frozenset("a")
    if name == "dependent_required":
        return {"a": frozenset("b")}
    return 1


def test_a_shared_parameter_is_a_name_inside_the_operation() -> None:
    def parameter(component: str) -> Parameter:
        return Parameter(
            name="id", place=Place.PATH, style="simple", explode=False, component=component
        )

    assert plain((parameter("sagId"),)[0], root=False) == {"$shared": "sagId"}
    assert plain(parameter("sagId")) != plain(parameter("sagId"), root=False)


def test_numbers_that_json_takes_for_one_are_one() -> None:
    assert canonical(1.0) == canonical(1) != canonical(True)
    assert plain(Ref("Sag")) == {"$ref": "Sag"}
