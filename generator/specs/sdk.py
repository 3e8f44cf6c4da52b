"""What the manifest says about the SDK: its package, the class that holds all APIs, and where references lead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.diagnostics import Location
from generator.specs.toml_places import Path
from generator.specs.toml_tables import Tables

_KEYS: Mapping[str, type] = {
    "package": str,
    "version": str,
    "facade": str,
    "references": dict,
    "alias_days": int,
}


ALIAS_DAYS = 180


@dataclass(frozen=True, slots=True)
class Answer:
    """An operation that answers a type of reference, as `api.operationId`, and where that is written."""

    name: str
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Sdk:
    """The distribution that all APIs' packages are part of.

    `facade` is the class that holds all APIs; without one it is named after the package. `references`: the
    type of what is referred to -> the operations that answer it, one of each API that has it.
    For `alias_days` a name of an earlier version goes on working; 0 for not at all.
    """

    package: str = "skifteportal"
    version: str = "0.1.0"
    facade: str = ""
    alias_days: int = ALIAS_DAYS
    references: Mapping[str, Sequence[Answer]] = field(default_factory=dict[str, Sequence[Answer]])


def read_sdk(raw: object, tables: Tables) -> Sdk:
    """The table [sdk]; problems are told to `tables`."""
    path: Path = ("sdk",)
    table = tables.table(raw, path, _KEYS, required=())
    if table is None:
        return Sdk()
    texts = {key: value for key, value in table.items() if isinstance(value, str)}
    days = table.get("alias_days", ALIAS_DAYS)
    assert isinstance(days, int), "its kind is checked with its key"
    references = _references(table.get("references", {}), path, tables)
    return Sdk(**texts, alias_days=days, references=references)


def _references(raw: object, path: Path, tables: Tables) -> dict[str, tuple[Answer, ...]]:
    found: dict[str, tuple[Answer, ...]] = {}
    assert isinstance(raw, dict), "its kind is checked with its key"
    for kind, value in raw.items():
        here = (*path, "references", str(kind))
        names = value if isinstance(value, list) else [value]
        if not names or not all(isinstance(name, str) for name in names):
            tables.say("type", f"{kind} is not api.operationId, or a list of such", here)
            continue
        found[str(kind)] = tuple(Answer(name, tables.at(here)) for name in names)
    return found
