"""The specs that are edited, and the comparison of two of their contracts."""

from __future__ import annotations

import copy
from functools import cache
from pathlib import Path

import yaml

from generator.contract import Contract
from generator.diff.compare import compare
from generator.document import RawDocument
from generator.lower.document import lower
from generator.rules import Finding, judge
from generator.specs.load import load
from tests.mutation.sites import Raw

ROOT = Path(__file__).parents[2]
SEED = 20261123


@cache
def bases() -> dict[str, Raw]:
    """The synthetic specs and the newest version of each API."""
    here = Path(__file__).parent
    modern: Raw = yaml.load((here / "base_3_1.yaml").read_text("utf-8"), yaml.CSafeLoader)
    found = {"synthetic 3.1": modern, "synthetic 3.0": _downgraded(modern)}
    for folder in sorted((ROOT / "specs").iterdir()):
        if folder.is_dir():
            (path,) = folder.glob("1.0.0-rc.*")
            found[folder.name] = load(path).data
    return found


def _downgraded(data: Raw) -> Raw:
    """The same in OAS 3.0, without what it lacks."""
    old: Raw = copy.deepcopy(data)
    old["openapi"] = "3.0.3"
    del old["webhooks"]
    schemas = old["components"]["schemas"]
    for name in ("Ændring", "Hændelse"):
        schemas[name] = {"type": "object", "properties": {"a": {"type": "string"}}}
    for name in ("Person", "Firma"):
        schemas[name]["properties"]["art"] = {"type": "string", "enum": [name.lower()]}
    extra = schemas["Sag"]["allOf"][1]["properties"]
    extra["afsluttet"] = {"type": "string", "format": "date-time", "nullable": True}
    extra["note"] = {"type": "string", "maxLength": 99, "nullable": True}
    antal = {"type": "integer", "minimum": 0, "maximum": 100, "exclusiveMinimum": True}
    schemas["NySag"]["properties"]["antal"] = antal
    grund = {"type": "string", "nullable": True, "enum": ["DØD", "KONKURS", None]}
    schemas["NySag"]["properties"]["grund"] = grund
    return old


def lowered(data: Raw) -> Contract:
    return lower(RawDocument("api.yaml", data, "", {}), api="api")[0]


def between(old: Contract, new: Contract) -> tuple[Finding, ...]:
    return judge(compare(old, new), old, new)
