"""The walk: what is skipped, what is claimed, what is counted."""

from __future__ import annotations

from typing import Any

import pytest

from generator.contract.reach import HERE
from generator.diff import leaves as net
from generator.diff.changes import Edge, Root, Unit
from generator.diff.compare import compare
from generator.diff.reach import Reach
from tests.diff.build import contract, findings, getting, posting

Raw = dict[str, Any]
TEXT: Raw = {"type": "string"}


def ref(name: str) -> Raw:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    seen: list[object] = []
    original = net.DeepDiff

    def counting(*args: Any, **options: Any) -> Any:
        seen.append(args)
        return original(*args, **options)

    monkeypatch.setattr(net, "DeepDiff", counting)
    return seen


def test_equal_contracts_never_reach_deepdiff(calls: list[object]) -> None:
    paths = getting(ref("Sag"))
    result = compare(contract(paths, {"Sag": TEXT}), contract(paths, {"Sag": TEXT}))
    assert (result.changes, result.leaves, result.changed, calls) == ((), (), 0, [])


def test_deepdiff_runs_once_for_each_changed_unit(calls: list[object]) -> None:
    paths = {f"/{n}": getting(ref(n), operationId=n)["/sager"] for n in "ABCDE"}
    same = {name: {"type": "object", "properties": {"x": TEXT}} for name in "ABCDE"}
    new = {**same, "A": {**same["A"], "maxProperties": 1}, "B": {**same["B"], "minProperties": 1}}
    result = compare(contract(paths, same), contract(paths, new))
    assert result.changed == len(calls) == 2


def test_reordering_what_has_no_order_is_no_change() -> None:
    old = {"Sag": {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "required": ["a", "b"]}}
    new = {"Sag": {"required": ["b", "a"], "properties": {"b": TEXT, "a": TEXT}, "type": "object"}}
    result = compare(contract(getting(ref("Sag")), old), contract(getting(ref("Sag")), new))
    assert (result.changes, result.leaves) == ((), ())


def test_a_recursive_schema_ends_and_is_told_once() -> None:
    def besked(limit: int) -> Raw:
        svar = {"type": "array", "items": ref("Besked")}
        return {
            "Besked": {
                "type": "object",
                "properties": {"svar": svar, "tekst": {**TEXT, "maxLength": limit}},
            }
        }

    old, new = (contract(posting(ref("Besked")), besked(limit)) for limit in (9, 5))
    assert [(f.id, f.place) for f in findings(old, new)] == [
        ("request-property-max-length-decreased", "POST /sager request body > tekst")
    ]


def test_three_hundred_schemas_in_cycles_and_one_edit_give_one_entry() -> None:
    names = [f"S{i}" for i in range(300)]

    def web(extra: Raw) -> Raw:
        schemas: Raw = {
            name: {
                "type": "object",
                "properties": {f"p{k}": ref(names[(i * 7 + k) % 300]) for k in range(5)},
            }
            for i, name in enumerate(names)
        }
        schemas["S150"]["properties"].update(extra)
        return schemas

    paths = {
        f"/r{i}": getting(ref(names[i]), operationId=f"op{i}")["/sager"] for i in range(0, 300, 3)
    }
    found = findings(contract(paths, web({})), contract(paths, web({"nyt": TEXT})))
    assert [f.id for f in found] == ["response-optional-property-added"]
    assert len(found[0].operations) == 100


def test_inline_and_ref_are_compared_through_the_ref() -> None:
    old, new = {**TEXT, "maxLength": 9}, {**TEXT, "maxLength": 5}
    found = findings(contract(posting(old)), contract(posting(ref("Navn")), {"Navn": new}))
    assert {f.id for f in found} == {"request-body-max-length-decreased", "api-schema-added"}


def test_a_replaced_media_type_is_still_compared_below() -> None:
    old = contract(getting(ref("Fejl"), "application/json"), {"Fejl": {**TEXT, "maxLength": 5}})
    new = contract(
        getting(ref("Fejl"), "application/problem+json"), {"Fejl": {**TEXT, "maxLength": 9}}
    )
    ids = {f.id for f in findings(old, new)}
    assert {"response-media-type-removed", "response-body-max-length-increased"} <= ids


def test_a_schema_that_moved_to_another_property_is_still_seen_by_the_operation() -> None:
    old = {
        "Sag": {"type": "object", "properties": {"kontor": ref("Tlf")}},
        "Tlf": {**TEXT, "maxLength": 5},
    }
    new = {
        "Sag": {"type": "object", "additionalProperties": ref("Tlf")},
        "Tlf": {**TEXT, "maxLength": 9},
    }
    ids = {
        f.id
        for f in findings(contract(getting(ref("Sag")), old), contract(getting(ref("Sag")), new))
    }
    assert "response-property-max-length-increased" in ids


def test_a_change_that_no_operation_sees_is_safe_and_told() -> None:
    old, new = contract(schemas={"Sag": TEXT}), contract(schemas={"Sag": {"type": "integer"}})
    (finding,) = findings(old, new)
    assert (finding.id, finding.level) == ("unreferenced-schema-changed", "safe")


def test_a_renamed_operation_is_removed_added_and_compared() -> None:
    body = {"requestBody": {"content": {"application/json": {"schema": ref("Krav")}}}}
    operation = {"operationId": "opret", "responses": {"201": {}}, **body}
    old = contract(
        {"/sager/{id}/fordringer": {"post": operation}},
        {"Krav": {"type": "object", "properties": {"art": TEXT}}},
    )
    new = contract(
        {"/sager/{id}/krav": {"post": operation}},
        {"Krav": {"type": "object", "properties": {"art": TEXT}, "required": ["art"]}},
    )
    found = {f.id: f for f in findings(old, new)}
    gone = found["api-path-removed-without-deprecation"]
    assert gone.message.endswith("it seems to live on as POST /sager/{id}/krav")
    assert found["request-property-became-required"].level == "breaking"


def test_the_shortest_way_from_an_operation_is_kept() -> None:
    a, b, c = (Unit("schema", n, n) for n in "abc")
    op = Unit("operation", "GET /x", "GET /x")
    edges = [Edge(op, a, HERE), Edge(a, b, HERE.down("lang")), Edge(b, c, HERE.down("vej"))]
    edges.append(Edge(a, c, HERE.down("kort")))
    (use,) = Reach(edges, [Root(unit=op, name="GET /x")]).uses(c)
    assert use.trail.steps == ("kort",)
