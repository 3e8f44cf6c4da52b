"""Schemas that only a discriminator leads to: a base in a message stands for what inherits from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.contract import Contract
from generator.diff.compare import compare
from generator.rules import judge
from generator.witness.find import with_witnesses
from tests.diff.build import contract, findings, getting, posting, told

Raw = dict[str, Any]
TEXT = {"type": "string"}
SHORT = {"type": "string", "maxLength": 3}
BASE = {"$ref": "#/components/schemas/Dyr"}


def animals(
    paths: Raw, age: Raw, mapping: Raw | None = None, kind: Raw = TEXT, **more: Raw
) -> Contract:
    """A base, a dog of that age, a cat."""
    told_by = {"propertyName": "art", **({"mapping": mapping} if mapping else {})}
    base = {"type": "object", "required": ["art"], "properties": {"art": kind}}
    schemas = {"Dyr": {**base, "discriminator": told_by}}
    return contract(paths, {**schemas, "Hund": heir({"alder": age}), "Kat": heir({}), **more})


def heir(properties: Raw, of: str = "Dyr") -> Raw:
    own = {"type": "object", "properties": properties}
    return {"allOf": [{"$ref": f"#/components/schemas/{of}"}, own]}


MAPPINGS = [None, {"vovse": "#/components/schemas/Hund"}]


@pytest.mark.parametrize("mapping", MAPPINGS, ids=["implicit", "mapped"])
@pytest.mark.parametrize(
    ("paths", "narrowed", "widened"),
    [(posting, "breaking", "safe"), (getting, "safe", "breaking")],
    ids=["request", "response"],
)
def test_a_variant_is_judged_where_its_base_is_used(
    mapping: Raw | None, paths: Callable[[Raw], Raw], narrowed: str, widened: str
) -> None:
    wide, narrow = (animals(paths(BASE), age, mapping) for age in (TEXT, SHORT))
    assert [level for level, _ in told(wide, narrow)] == [narrowed]
    assert [level for level, _ in told(narrow, wide)] == [widened]
    (finding,) = findings(wide, narrow)
    assert finding.place.endswith("> variant(Hund) > alder")


def test_a_sibling_that_inherits_from_the_base_does_not_lead_to_the_variant() -> None:
    cat = {"$ref": "#/components/schemas/Kat"}
    wide, narrow = (animals(posting(cat), age) for age in (TEXT, SHORT))
    assert told(wide, narrow) == [("safe", "unreferenced-schema-changed")]


def test_a_variant_of_a_variant_is_reached_too() -> None:
    wide, narrow = (
        animals(posting(BASE), TEXT, Hvalp=heir({"navn": name}, of="Hund"))
        for name in (TEXT, SHORT)
    )
    assert told(wide, narrow) == [("breaking", "request-property-max-length-set")]


def test_a_change_of_the_base_itself_is_told_once_at_its_own_place() -> None:
    old, new = (animals(posting(BASE), TEXT, kind=kind) for kind in (TEXT, SHORT))
    (finding,) = findings(old, new)
    assert (finding.id, finding.place) == (
        "request-property-max-length-set",
        "POST /sager request body > art",
    )


def test_a_new_variant_is_told() -> None:
    old = animals(getting(BASE), TEXT)
    new = animals(getting(BASE), TEXT, Fugl=heir({}))
    assert told(old, new) == [
        ("safe", "api-schema-added"),
        ("safe", "response-body-discriminator-mapping-added"),
    ]


def test_no_witness_is_shown_that_the_base_alone_does_not_bear_out() -> None:
    wide, narrow = (animals(posting(BASE), age) for age in (TEXT, SHORT))
    comparison = compare(wide, narrow)
    found = with_witnesses(judge(comparison, wide, narrow), comparison, wide, narrow)
    assert [finding.witness for finding in found] == [None]
