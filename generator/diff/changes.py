"""Facts about what differs between two contracts. No judgement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from generator.contract.reach import HERE, Trail
from generator.contract.schema import Origin


class Effect(StrEnum):
    """What a change does to the set of accepted values."""

    WIDENS = "widens"
    NARROWS = "narrows"
    REPLACES = "replaces"
    KEEPS = "keeps"


class Unit(NamedTuple):
    """A pair of things that is compared once: an operation, a named schema, a shared part."""

    kind: str
    old: str
    new: str

    def __str__(self) -> str:
        return self.new or self.old


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One fact.

    `kind` and `action` are words of the rule tables (`max-length` `increased`). `name` is what the change is
    about (a property, a status, a scope). `old` and `new` are the values as text for people. `effect` is set
    where the comparison itself could tell. `flags` are circumstances that rules ask for.
    """

    kind: str
    action: str
    unit: Unit
    trail: Trail = HERE
    name: str = ""
    old: str = ""
    new: str = ""
    old_at: Origin | None = None
    new_at: Origin | None = None
    effect: Effect | None = None
    flags: frozenset[str] = frozenset()
    detail: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Leaf:
    """A difference that no change accounts for: its path inside the plain form of the unit."""

    unit: Unit
    path: tuple[str, ...]
    old: str
    new: str
    old_at: Origin | None
    new_at: Origin | None


class Edge(NamedTuple):
    """`source` uses `target` at `trail`.

    `variant`: the target is what a value of the source may really be, told by a discriminator. That holds
    where the source is used, not where it is inherited.
    """

    source: Unit
    target: Unit
    trail: Trail
    variant: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """An operation from where values flow; `inverted` when the API calls and the client answers."""

    unit: Unit
    name: str
    inverted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """All facts, the differences nobody claimed, and who reaches what.

    `changed` counts the units that differ, which is also how often deepdiff ran.
    """

    changes: tuple[Change, ...] = ()
    leaves: tuple[Leaf, ...] = ()
    edges: tuple[Edge, ...] = ()
    roots: tuple[Root, ...] = ()
    units: int = 0
    changed: int = 0
