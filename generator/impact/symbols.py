"""The names of a generated package that a person can write, as values that two versions can be compared by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Flag, StrEnum, auto
from typing import TypeAlias

from generator.contract import (
    Contract,
    Header,
    MediaType,
    Operation,
    Parameter,
    RequestBody,
    Schema,
    SchemaLike,
)
from generator.contract import Response as ResponseNode
from generator.pyview.operations import plain
from generator.pyview.types import Imports, Type

Node: TypeAlias = (
    "Operation | Parameter | RequestBody | ResponseNode | Header | MediaType | SchemaLike"
)


class Kind(StrEnum):
    """What a symbol is in Python."""

    GROUP = "group"
    METHOD = "method"
    PARAMETER = "parameter"
    CLASS = "class"
    FIELD = "field"
    ENUM = "enum"
    MEMBER = "member"
    ALIAS = "alias"
    EXCEPTION = "exception"
    CONSTANT = "constant"


class Way(Flag):
    """Who makes the values: the caller gives them, or receives them."""

    GIVEN = auto()
    RECEIVED = auto()
    BOTH = GIVEN | RECEIVED


CONTAINERS = frozenset({Kind.METHOD, Kind.CLASS, Kind.ENUM})


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """One name: `skifteportal.person.PersonClient.personer.hent_person(felter)`.

    `type` is a field's or argument's type, what a method returns, what an alias stands for, the body of an
    exception. `default` is source text, empty for what has to be given. `place` counts the arguments that may
    be given without their name. `nodes` are the parts of the contract that it is made of and `within` the
    operations that these belong to; `owner` and `wire` the object and the name of a property. `holders` are
    the classes or methods below which it can be found in the modules, where the name is a shorter way.
    """

    name: str
    kind: Kind
    type: Type | None = None
    default: str = ""
    place: int | None = None
    way: Way = Way.BOTH
    deprecated: bool = False
    nodes: tuple[Node, ...] = ()
    within: tuple[Operation, ...] = ()
    owner: Schema | None = None
    wire: str = ""
    holders: tuple[str, ...] = ()

    @property
    def paths(self) -> tuple[str, ...]:
        """Where the modules define it: the sync class, the async one, those that return responses."""
        if self.kind is Kind.PARAMETER:
            tail = self.name[self.name.rindex("(") :]
            return tuple(f"{holder}{tail}" for holder in self.holders)
        if self.holders:
            return tuple(f"{holder}.{self.name.rpartition('.')[2]}" for holder in self.holders)
        return (self.name,)

    @property
    def text(self) -> str:
        """The annotation, and the default of what may be left out."""
        if self.type is None:
            return self.default
        text = Imports().render(plain(self.type))
        if self.kind is Kind.METHOD:
            return f"-> {text}"
        return f"{text} = {self.default}" if self.default else text


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """Every symbol of one version of one API by name, and what its class names stand for.

    `aliases` are the types behind names, `bases` the classes that a class is one of, enums included.
    """

    contract: Contract
    symbols: Mapping[str, Symbol]
    aliases: Mapping[str, Type]
    bases: Mapping[str, tuple[str, ...]]
