"""What a change of a spec is for a caller's code: small specs, one difference each."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from generator.contract import Contract, JsonValue
from generator.diff.compare import compare
from generator.impact.compare import Compared, compare_surfaces
from generator.impact.link import link
from generator.impact.surface import surface
from generator.lower.document import lower
from generator.report import json as as_json
from generator.report import words
from generator.report.result import Result, api_result
from generator.rules.judge import judge
from generator.specs.load import load

Json = dict[str, JsonValue]
TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "number"}
WHOLE: Json = {"type": "integer"}


def spec(
    sag: Json | None = None,
    given: Json | None = None,
    query: list[JsonValue] | None = None,
    **more: JsonValue,
) -> Json:
    """A spec with one operation: `sag` is what it answers, `given` its body, `query` its parameters."""
    operation: Json = {
        "operationId": "soegSag",
        "tags": ["sag"],
        "parameters": query or [],
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Input"}}},
        },
        "responses": {
            "200": {
                "description": "",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sag"}}},
            }
        },
    }
    operation.update(more)
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {"/sager": {"post": operation}},
        "components": {
            "schemas": {
                "Sag": sag or {"type": "object", "properties": {"navn": TEXT}},
                "Input": given or {"type": "object", "properties": {"navn": TEXT}},
            }
        },
    }


def held(*, required: bool = False, **properties: JsonValue) -> Json:
    found: Json = {"type": "object", "properties": dict(properties)}
    return {**found, "required": list(properties)} if required else found


def contract(document: Json, folder: Path, name: str) -> Contract:
    path = folder / f"{name}.json"
    path.write_text(json.dumps(document))
    found, _ = lower(load(path, shown_as=path.name), api="t")
    return found


def compared(old: Json, new: Json, folder: Path) -> tuple[Compared, Contract, Contract]:
    before, after = contract(old, folder, "old"), contract(new, folder, "new")
    surfaces = (surface(c, module="t", package="t") for c in (before, after))
    return (
        compare_surfaces(*surfaces, compare(before, after), before, after),
        before,
        after,
    )


def told(old: Json, new: Json, folder: Path) -> list[tuple[str, str, str]]:
    """(name, change, level) of every difference."""
    found, _, _ = compared(old, new, folder)
    return [(d.symbol.name, d.change, str(d.level)) for d in found.differences]


def parameter(schema: Json, *, required: bool = False, name: str = "antal") -> list[JsonValue]:
    return [{"name": name, "in": "query", "required": required, "schema": schema}]


TABLE = {
    "a received field is gone": (
        spec(held(navn=TEXT)), spec(held(andet=TEXT)),
        [("t.models.Sag.andet", "added", "safe"), ("t.models.Sag.navn", "removed", "breaking")],
    ),
    "a received field is wider": (
        spec(held(navn=WHOLE)), spec(held(navn=NUMBER)),
        [("t.models.Sag.navn", "type-changed", "breaking")],
    ),
    "a received field is narrower": (
        spec(held(navn=NUMBER)), spec(held(navn=WHOLE)),
        [("t.models.Sag.navn", "type-changed", "safe")],
    ),
    "a given field is wider": (
        spec(given=held(navn=WHOLE)), spec(given=held(navn=NUMBER)),
        [("t.models.Input.navn", "type-changed", "safe")],
    ),
    "a given field is narrower": (
        spec(given=held(navn=NUMBER)), spec(given=held(navn=WHOLE)),
        [("t.models.Input.navn", "type-changed", "breaking")],
    ),
    "a given field has to be given": (
        spec(given=held(navn=TEXT)), spec(given=held(navn=TEXT, required=True)),
        [("t.models.Input.navn", "became-required", "breaking")],
    ),
    "a received field is always there": (
        spec(held(navn=TEXT)), spec(held(navn=TEXT, required=True)),
        [("t.models.Sag.navn", "became-required", "safe")],
    ),
    "a received field may be left out": (
        spec(held(navn=TEXT, required=True)), spec(held(navn=TEXT)),
        [("t.models.Sag.navn", "became-optional", "breaking")],
    ),
    "int64 is still an int": (
        spec(held(navn={"type": "integer", "format": "int32"})),
        spec(held(navn={"type": "integer", "format": "int64"})), [],
    ),
    "a limit is no type": (
        spec(given=held(navn=TEXT)), spec(given=held(navn={**TEXT, "maxLength": 3})), [],
    ),
    "an argument of two words takes one": (
        spec(query=parameter({**TEXT, "enum": ["a", "b"]})),
        spec(query=parameter({**TEXT, "enum": ["a"]})),
        [("t.TClient.sag.soeg_sag(antal)", "type-changed", "breaking")],
    ),
    "an argument of one word takes two": (
        spec(query=parameter({**TEXT, "enum": ["a"]})),
        spec(query=parameter({**TEXT, "enum": ["a", "b"]})),
        [("t.TClient.sag.soeg_sag(antal)", "type-changed", "safe")],
    ),
    "an argument that may be given": (
        spec(), spec(query=parameter(WHOLE)),
        [("t.TClient.sag.soeg_sag(antal)", "added", "safe")],
    ),
    "an argument that has to be given": (
        spec(), spec(query=parameter(WHOLE, required=True)),
        [("t.TClient.sag.soeg_sag(antal)", "added", "breaking")],
    ),
    "an argument is gone": (
        spec(query=parameter(WHOLE)), spec(),
        [("t.TClient.sag.soeg_sag(antal)", "removed", "breaking")],
    ),
    "another method": (
        spec(), spec(operationId="findSag"),
        [("t.TClient.sag.soeg_sag", "renamed", "breaking"), ("t.operations.SOEG_SAG", "renamed", "breaking")],
    ),
    "another group": (
        spec(), spec(tags=["sager"]),
        [("t.TClient.sag", "renamed", "breaking"), ("t.TClient.sag.soeg_sag", "renamed", "breaking")],
    ),
    "a class of another name is the same class": (
        spec(), json.loads(json.dumps(spec()).replace("Sag\"", "Sagen\"").replace("soegSagen", "soegSag")),
        [("t.models.Sag", "renamed", "breaking")],
    ),
    "an alias is what it stands for": (
        spec(held(navn=TEXT)),
        {**spec(held(navn={"$ref": "#/components/schemas/Navn"})),
         "components": {"schemas": {
             "Navn": TEXT, "Sag": held(navn={"$ref": "#/components/schemas/Navn"}), "Input": held(navn=TEXT)}}},
        [("t.models.Navn", "added", "safe")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", TABLE)
def test_a_change_of_the_spec_is_a_difference_of_the_code(case: str, tmp_path: Path) -> None:
    old, new, expected = TABLE[case]
    assert told(old, new, tmp_path) == expected


@pytest.mark.parametrize("case", TABLE)
def test_each_of_them_has_its_cause(case: str, tmp_path: Path) -> None:
    old, new, _ = TABLE[case]
    found, before, after = compared(old, new, tmp_path)
    linked = link(found, judge(compare(before, after), before, after))
    assert linked.unexplained == ()


def test_a_difference_without_a_cause_is_told(tmp_path: Path) -> None:
    found, before, after = compared(spec(), spec(operationId="findSag"), tmp_path)
    linked = link(found, ())
    assert {change.name for change in linked.unexplained} == {
        "t.TClient.sag.soeg_sag",
        "t.operations.SOEG_SAG",
    }
    result = replace(api_result("t", "1", "2", ()), unexplained=linked.unexplained)
    shown = json.loads(as_json.render(Result((result,))))
    assert [change["change"] for change in shown["unexplained"]] == ["renamed", "renamed"]
    assert judge(compare(before, after), before, after) != ()


def test_the_text_tells_the_first_few_names(tmp_path: Path) -> None:
    fields = dict.fromkeys("abcde", TEXT)
    found, before, after = compared(spec(), spec(given=held(required=True, **fields)), tmp_path)
    findings = link(found, judge(compare(before, after), before, after)).findings
    lines = {words.symbols(finding) for finding in findings}
    assert "models.Input.a added" in lines
    gone = next(f for f in findings if f.id == "request-property-removed")
    assert "models.Input.navn removed" in words.symbols(gone)
    added = {s for f in findings for s in f.symbols if s.change == "added"}
    many = replace(gone, symbols=tuple(sorted(added, key=lambda s: s.name)))
    assert (
        words.symbols(many)
        == "models.Input.a added, models.Input.b added, models.Input.c added, +2 more"
    )


def test_what_changes_no_name_is_told_by_the_names_that_it_affects(tmp_path: Path) -> None:
    old, new = spec(given=held(navn=TEXT)), spec(given=held(navn={**TEXT, "maxLength": 3}))
    found, before, after = compared(old, new, tmp_path)
    (finding,) = link(found, judge(compare(before, after), before, after)).findings
    assert [(s.name, s.change) for s in finding.symbols] == [
        ("t.models.Input.navn", "affected"),
        ("t.TClient.sag.soeg_sag", "reached"),
    ]
