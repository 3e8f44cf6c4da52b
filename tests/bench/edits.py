"""Fifty edits of the kinds that people make, the same on every run."""

from __future__ import annotations

import copy
import random
from typing import Any

Raw = dict[str, Any]


def edited(document: Raw, count: int = 50) -> Raw:
    """The document with so many schemas changed, one edit each (fewer where there are fewer schemas)."""
    chance = random.Random(1)
    made = copy.deepcopy(document)
    named = made.get("components", {}).get("schemas", {})
    schemas = [s for s in named.values() if isinstance(s, dict) and s.get("properties")]
    chance.shuffle(schemas)
    for index, schema in enumerate(schemas[:count]):
        _EDITS[index % len(_EDITS)](schema, chance.choice(sorted(schema["properties"])))
    return made


def _drop(schema: Raw, name: str) -> None:
    del schema["properties"][name]
    left = [word for word in schema.pop("required", []) if word != name]
    if left:
        schema["required"] = left


def _add(schema: Raw, name: str) -> None:
    schema["properties"]["nytFelt"] = {"type": "string"}


def _require(schema: Raw, name: str) -> None:
    schema["required"] = sorted({*schema.get("required", []), name})


def _retype(schema: Raw, name: str) -> None:
    schema["properties"][name] = {"type": "integer", "maximum": 7}


def _describe(schema: Raw, name: str) -> None:
    schema["description"] = "en anden tekst"


_EDITS = (_drop, _add, _require, _retype, _describe)
