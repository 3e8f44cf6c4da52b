"""What holds for any pair of documents: identity, order, completeness, bounds, determinism."""

from __future__ import annotations

import copy
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.contract import Contract
from generator.diff.compare import compare
from generator.document import RawDocument
from generator.lower.document import lower
from generator.rules import Finding, Level, judge
from generator.specs.load import load

ROOT = Path(__file__).parents[2]
SLUGS = ("aggregator", "person", "dokumentlager")
Raw = dict[str, Any]


def newest(slug: str) -> Path:
    (path,) = (ROOT / "specs" / slug).glob("1.0.0-rc.*")
    return path


def lowered(data: Raw) -> Contract:
    return lower(RawDocument("api.yaml", data, "", {}), api="api")[0]


def between(old: Raw, new: Raw) -> tuple[Finding, ...]:
    before, after = lowered(old), lowered(new)
    return judge(compare(before, after), before, after)


def schemas(node: Any, inside: bool = False) -> Iterator[Raw]:
    """Every schema object with a type, outside examples."""
    if isinstance(node, dict):
        if isinstance(node.get("type"), str) and inside:
            yield node
        for key, value in node.items():
            if key not in ("example", "examples", "default", "enum"):
                yield from schemas(value, inside or key in ("schema", "schemas"))
    elif isinstance(node, list):
        for item in node:
            yield from schemas(item, inside)


EDITS: dict[str, tuple[str, Raw]] = {
    "type": ("string", {"type": "boolean"}),
    "maxLength": ("string", {"maxLength": 7777}),
    "minLength": ("string", {"minLength": 7}),
    "pattern": ("string", {"pattern": "^zz$"}),
    "format": ("string", {"format": "hostname"}),
    "enum": ("string", {"enum": ["Q1"]}),
    "default": ("string", {"default": "Q2"}),
    "maximum": ("integer", {"maximum": 7777}),
    "multipleOf": ("integer", {"multipleOf": 77}),
    "maxItems": ("array", {"maxItems": 7777}),
    "uniqueItems": ("array", {"uniqueItems": True, "minItems": 7}),
    "nullable": ("string", {"nullable": True, "x-mere": 1}),
    "closed": ("object", {"additionalProperties": False, "minProperties": 77}),
    "required": ("object", {"required": ["nyt"], "properties": {"nyt": {"type": "string"}}}),
    "not": ("object", {"not": {"type": "string"}}),
    "description": ("object", {"description": "Andet"}),
    "unknown": ("object", {"farve": 1}),
}


@pytest.mark.parametrize("slug", SLUGS)
def test_a_document_does_not_differ_from_itself(slug: str) -> None:
    data = load(newest(slug)).data
    assert between(data, copy.deepcopy(data)) == ()


def turned(node: Any) -> Any:
    """The same document with the keys of every object in the opposite order."""
    if isinstance(node, dict):
        return {key: turned(node[key]) for key in reversed(list(node))}
    return [turned(item) for item in node] if isinstance(node, list) else node


@pytest.mark.parametrize("slug", SLUGS)
def test_the_order_of_keys_does_not_matter(slug: str) -> None:
    data = load(newest(slug)).data
    assert between(data, turned(data)) == ()


@pytest.mark.parametrize("name", EDITS)
def test_no_edit_is_lost_and_one_edit_stays_small(name: str) -> None:
    kind, keywords = EDITS[name]
    data: Raw = load(newest("aggregator")).data
    count = sum(1 for s in schemas(data) if s["type"] == kind)
    for index in random.Random(name).sample(range(count), min(3, count)):
        edited = copy.deepcopy(data)
        target = [s for s in schemas(edited) if s["type"] == kind][index]
        before = dict(target)
        target.update(copy.deepcopy(keywords))
        if target == before:
            continue
        forward, backward = between(data, edited), between(edited, data)
        assert forward
        assert backward
        parts = len(keywords) + len(before.get("properties", ())) + len(before.get("enum", ()))
        assert len(forward) <= 4 * parts
        known = name != "unknown"
        assert all(f.id != "unclassified-change" for f in forward) is known


def test_a_break_one_way_is_found_in_the_other_direction_as_a_safe_or_other_break() -> None:
    """What narrows a request only must not break when it is taken back."""
    data: Raw = load(newest("aggregator")).data
    edited = copy.deepcopy(data)
    edited["components"]["schemas"]["sagQuery"]["properties"]["nyt"] = {"type": "string"}
    edited["components"]["schemas"]["sagQuery"].setdefault("required", []).append("nyt")
    forward = [f for f in between(data, edited) if f.level is Level.BREAKING]
    backward = [f for f in between(edited, data) if f.level is Level.BREAKING]
    assert [f.id for f in forward] == ["new-required-request-property"]
    assert backward == []


def test_two_steps_tell_nothing_of_what_was_undone() -> None:
    data: Raw = load(newest("person")).data
    there = copy.deepcopy(data)
    there["components"]["schemas"]["person"]["maxProperties"] = 3
    assert between(data, there)
    assert between(data, copy.deepcopy(data)) == ()


def test_fingerprints_outlive_an_extracted_component() -> None:
    inline = {"type": "object", "properties": {"rolle": {"type": "string", "maxLength": 9}}}
    tighter = copy.deepcopy(inline)
    tighter["properties"]["rolle"]["maxLength"] = 5

    def spec(schema: Raw, named: Raw | None = None) -> Raw:
        body = {"content": {"application/json": {"schema": schema}}}
        operation = {"requestBody": body, "responses": {"204": {"description": ""}}}
        head = {"openapi": "3.1.0", "info": {"title": "", "version": ""}}
        return {
            **head,
            "paths": {"/sager": {"post": operation}},
            "components": {"schemas": named or {}},
        }

    ref = {"$ref": "#/components/schemas/Sag"}
    one = {f.fingerprint for f in between(spec(inline), spec(tighter))}
    two = {f.fingerprint for f in between(spec(ref, {"Sag": inline}), spec(ref, {"Sag": tighter}))}
    assert one == two
    assert len(one) == 1


def test_any_hash_seed_gives_the_same_findings() -> None:
    code = (
        "import sys; from pathlib import Path; from generator.specs.load import load;"
        "from generator.lower.document import lower; from generator.diff.compare import compare;"
        "from generator.rules import judge; from generator.report.json import render;"
        "from generator.report.result import Result, api_result;"
        "a, b = (lower(load(Path(p)), api='x')[0] for p in sys.argv[1:3]);"
        "print(render(Result((api_result('x', 'a', 'b', judge(compare(a, b), a, b)),))))"
    )
    paths = [str(next((ROOT / "specs" / "aggregator").glob(f"{v}.*"))) for v in ("0.1.0", "0.2.0")]
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, *paths],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
    assert json.loads(outputs.pop())["summary"]["total"] > 0
