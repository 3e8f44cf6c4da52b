"""A finding keeps its name when a spec is only written otherwise: what was accepted stays accepted."""

from __future__ import annotations

import copy
import json
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.diff.compare import compare
from generator.document import RawDocument
from generator.lower.document import lower
from generator.rules import Finding, Level, judge
from generator.specs.load import load, parse

ROOT = Path(__file__).parents[2]
SLUGS = ("person", "retskreds", "dokumentlager")
Raw = dict[str, Any]
Edit = Callable[[Raw], Raw]


def versions(slug: str) -> tuple[Raw, Raw]:
    old, new = (
        next((ROOT / "specs" / slug).glob(f"{version}.*")) for version in ("0.2.0", "1.0.0-rc")
    )
    return load(old).data, load(new).data


def names(old: Raw, new: Raw) -> set[str]:
    """The fingerprints of everything that can fail the gate."""
    return {f.fingerprint for f in serious(old, new)}


def serious(old: Raw, new: Raw) -> list[Finding]:
    before, after = (
        lower(RawDocument("api.yaml", copy.deepcopy(data), "", {}), api="api")[0]
        for data in (old, new)
    )
    return [f for f in judge(compare(before, after), before, after) if f.level is not Level.SAFE]


def shuffled(data: Raw) -> Raw:
    """Every mapping, and every list without an order, in another order."""
    chance = random.Random(7)

    def turn(node: Any, key: str = "") -> Any:
        if isinstance(node, dict):
            pairs = [(k, turn(v, k)) for k, v in node.items()]
            chance.shuffle(pairs)
            return dict(pairs)
        if isinstance(node, list):
            items = [turn(item) for item in node]
            if key in ("required", "parameters", "enum", "tags"):
                chance.shuffle(items)
            return items
        return node

    turned: Raw = turn(data)
    return turned


def moved(data: Raw) -> Raw:
    """The same through JSON with lines of its own."""
    text = "\n\n" + json.dumps(data, ensure_ascii=False, indent=3).replace("\n", "\n\n")
    return parse(text.encode(), "api.json").data


def holders(node: Any, at: str = "") -> Iterator[tuple[str, Raw]]:
    """What holds a schema: media types, parameters, headers, lists; each with where it stands."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("schema", "items") and isinstance(value, dict):
                yield at, node
            if key not in ("example", "examples", "default", "enum"):
                yield from holders(value, f"{at}.{re.sub(r'[^a-zA-Z0-9]+', '_', key)}")
    elif isinstance(node, list):
        for item in node:
            yield from holders(item, f"{at}.{item.get('name', '')}" if "name" in item else at)


def extracted(data: Raw) -> Raw:
    """Every inline schema of a media type, a parameter, a header or a list is a component."""
    data = copy.deepcopy(data)
    schemas = data.setdefault("components", {}).setdefault("schemas", {})
    for at, holder in list(holders(data)):
        for key in ("schema", "items"):
            schema = holder.get(key)
            if isinstance(schema, dict) and "$ref" not in schema:
                schemas[f"udtrukket{at}.{key}"] = schema
                holder[key] = {"$ref": f"#/components/schemas/udtrukket{at}.{key}"}
    return data


def inlined(data: Raw) -> Raw:
    """Every reference to a schema that a media type, parameter, header or list makes is written out, once."""
    data = copy.deepcopy(data)
    schemas = copy.deepcopy(data["components"]["schemas"])
    for _, holder in list(holders(data)):
        for key in ("schema", "items"):
            target = holder.get(key)
            if isinstance(target, dict) and "$ref" in target:
                holder[key] = copy.deepcopy(schemas[target["$ref"].rpartition("/")[2]])
    return data


EDITS: dict[str, Edit] = {
    "reordered": shuffled,
    "moved": moved,
    "extracted": extracted,
}


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("edit", EDITS)
def test_fingerprints_survive_another_spelling_of_the_new_version(slug: str, edit: str) -> None:
    old, new = versions(slug)
    expected = names(old, new)
    assert expected
    assert names(old, EDITS[edit](new)) == expected


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("edit", EDITS)
def test_fingerprints_survive_another_spelling_of_both(slug: str, edit: str) -> None:
    old, new = versions(slug)
    assert names(EDITS[edit](old), EDITS[edit](new)) == names(old, new)


@pytest.mark.parametrize("slug", SLUGS)
def test_writing_references_out_loses_no_name(slug: str) -> None:
    """One cause that many share becomes many, of which one is told where the one was told."""
    old, new = versions(slug)
    assert names(old, new) <= names(old, inlined(new))
    assert names(old, new) <= names(inlined(old), inlined(new))
