"""One property of an object as a field of a class: its type, its marker and its default."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.contract import Given, JsonValue, Ref, Schema, SchemaLike
from generator.pyview.api import Api
from generator.pyview.resolve import DECIMAL, use
from generator.pyview.shape import Kind, essence
from generator.pyview.text import literal, quote
from generator.pyview.types import (
    BOOL,
    FLOAT,
    INT,
    MODELS,
    NONE,
    OBJECT,
    RUNTIME_MODELS,
    STR,
    Generic,
    Literal,
    Marked,
    Name,
    Type,
    Union,
    optional,
    union,
)

_SECRET = re.compile(r"cpr", re.IGNORECASE)

Expression = tuple[str | Type, ...]
ABSENT: Expression = ("None",)


@dataclass(frozen=True, slots=True)
class Written:
    """How a field is written: `bare` as a checker sees the type, `marker` the runtime's alias around it
    (Nullable, Constant, ...) and ReadOnly around that, `default` the source of its default or `factory` a
    callable; neither for a required one."""

    bare: Type
    marker: str | None = None
    default: Expression | None = None
    factory: str | None = None
    read_only: bool = False

    @property
    def has_default(self) -> bool:
        return self.default is not None or self.factory is not None


@dataclass(frozen=True, slots=True)
class Field:
    """One property of a class; `wire` is empty for the field that holds undeclared properties."""

    wire: str
    name: str
    written: Written
    nodes: tuple[SchemaLike, ...] = ()
    required: bool = False
    secret: bool = False
    deprecated: bool = False
    is_header: bool = False
    description: str = ""
    note: str = ""

    @property
    def annotation(self) -> Type:
        """The annotation: `Nullable[T]` says `T | None` itself."""
        found = self.written.bare
        if self.written.marker == "Nullable" and isinstance(found, Union):
            found = union(*(member for member in found.members if member != NONE))
        markers = (self.written.marker, "ReadOnly" if self.written.read_only else None)
        for marker in markers:
            if marker is not None:
                found = Generic(Name(RUNTIME_MODELS, marker), (found,))
        return found


@dataclass(frozen=True, slots=True)
class Property:
    """What is known of a property before its type is written down.

    Several `nodes` are alternatives; `tags` are the values by which a union knows the owner; `base` is the
    field of a class that the owner inherits from; `read_only` is said of a property of answers that no
    request may hold.
    """

    wire: str
    name: str
    nodes: tuple[SchemaLike, ...]
    required: bool
    tags: tuple[str, ...] = ()
    base: Field | None = None
    read_only: bool = False


def field_of(api: Api, what: Property) -> Field:
    """The field of a property."""
    nodes = what.nodes
    written = replace(_written(api, what), read_only=what.read_only)
    return Field(
        wire=what.wire,
        name=what.name,
        written=written,
        nodes=nodes,
        required=what.required,
        secret=bool(_SECRET.search(what.wire)) or any(_is_secret(api, node) for node in nodes),
        deprecated=any(_has(api, node, "deprecated") for node in nodes),
        description=_described(nodes[0]) if nodes else "",
        note=_default_note(api, nodes, written),
    )


def undeclared(values: Sequence[Type], taken: Iterable[str]) -> Field:
    """The field that holds properties which the schema does not declare, where it gives them a type."""
    name, used = "additional_properties", set(taken)
    while name in used:
        name += "_"
    return Field(
        wire="",
        name=name,
        written=Written(union(*values), "AdditionalProperties", None, "dict"),
        description="Properties that are not declared, by name.",
    )


def _written(api: Api, what: Property) -> Written:
    """Which of the ways to write a field holds."""
    uses = [use(api, node) for node in what.nodes]
    plain = union(*(one.type for one in uses)) if uses else OBJECT
    nullable = any(one.nullable for one in uses)
    if what.tags:
        return _tag(api, plain, what.tags, what.base)
    if what.required and isinstance(plain, Literal) and len(plain.values) == 1:
        return Written(plain, "Constant", (str(plain.values[0]),))
    full = optional(plain) if nullable else plain
    if what.required:
        return Written(full)
    may_be_null = "Nullable" if nullable or _is_anything(api, what.nodes) else None
    default, factory = _default(api, plain, what.nodes)
    if default is None and factory is None:
        return Written(optional(plain), may_be_null, ABSENT)
    return Written(full, "Nullable" if nullable else None, default, factory)


def _tag(api: Api, type_: Type, values: Sequence[str], base: Field | None) -> Written:
    """The property by which a union knows this class: with one value it is set without being asked for.

    An inherited field keeps its type, for a checker lets no heir change it; else it becomes a Literal.
    """
    if base is not None:
        type_ = base.written.bare
    bare = _unmarked(type_)
    while isinstance(bare, Name) and bare.module == MODELS and bare.name in api.aliases:
        bare = _unmarked(api.aliases[bare.name].type)
    member = api.member(bare, values[0])
    sources = [quote(value) for value in values]
    if member is not None and (base is not None or not api.is_unnamed(member[0])):
        members = [m for value in values if (m := api.member(bare, value)) is not None]
        sources = [f"{m[0]}.{m[1]}" for m in members]
    elif base is None and (bare in (STR, OBJECT) or member is not None):
        type_ = Literal(tuple(sources))
    elif not (bare == STR or (isinstance(bare, Literal) and sources[0] in bare.values)):
        return Written(type_)
    return Written(type_, "Constant", (sources[0],)) if len(values) == 1 else Written(type_)


def _has(api: Api, node: SchemaLike, flag: str) -> bool:
    own = isinstance(node, Schema) and getattr(node, flag)
    return bool(own or getattr(api.contract.resolve(node), flag))


def _is_anything(api: Api, nodes: Sequence[SchemaLike]) -> bool:
    return any(api.shapes.kind(api.contract.resolve(node)) is Kind.ANYTHING for node in nodes)


def _is_secret(api: Api, node: SchemaLike) -> bool:
    """A password, or a CPR number by the name of the schema that says what it is."""
    links = [node, *(inner for s in api.chain(node) if (inner := essence(s)) is not None)]
    if any(isinstance(link, Ref) and _SECRET.search(link.target) for link in links):
        return True
    return any(schema.format == "password" for schema in api.chain(node))


def _described(node: SchemaLike) -> str:
    return node.doc.description or node.doc.title if isinstance(node, Schema) else ""


def _unmarked(type_: Type) -> Type:
    return _unmarked(type_.base) if isinstance(type_, Marked) else type_


# defaults


def _given_default(api: Api, node: SchemaLike) -> Given | None:
    """The default that the spec writes at the property or at what it refers to."""
    return next((s.default for s in api.chain(node) if s.default is not None), None)


def _first_default(api: Api, nodes: Sequence[SchemaLike]) -> Given | None:
    return next((d for n in nodes if (d := _given_default(api, n)) is not None), None)


def _default(
    api: Api, type_: Type, nodes: Sequence[SchemaLike]
) -> tuple[Expression | None, str | None]:
    """The source of the default, or of a factory for it; neither where Python cannot say it."""
    given = _first_default(api, nodes)
    if given is None:
        return None, None
    bare = _unmarked(type_)
    if given.value == [] and isinstance(bare, Generic) and bare.base.name == "list":
        return None, "list"
    return _literal(api, type_, given.value), None


def _literal(api: Api, type_: Type, value: JsonValue) -> Expression | None:
    """The source of a value of this type; None where it does not fit."""
    bare = _unmarked(type_)
    alias = api.aliases.get(bare.name) if isinstance(bare, Name) else None
    if alias is not None:
        return _literal(api, alias.type, value)
    member = api.member(bare, value)
    if member is not None:
        return (f"{member[0]}.{member[1]}",)
    if isinstance(bare, Literal):
        return (literal(value),) if literal(value) in bare.values else None
    match value:
        case bool():
            return (literal(value),) if bare == BOOL else None
        case str():
            return (literal(value),) if bare == STR else None
        case int() | float() if bare == DECIMAL:
            return (DECIMAL, f'("{value}")')
        case int():
            return (literal(value),) if bare in (INT, FLOAT) else None
        case float():
            return (literal(value),) if bare == FLOAT else None
        case _:
            return None


def _default_note(api: Api, nodes: Sequence[SchemaLike], written: Written) -> str:
    """The default in words, where the code does not show it."""
    given = _first_default(api, nodes)
    if given is None or given.value is None or written.factory is not None:
        return ""
    shown = written.default is not None and written.default != ABSENT
    return "" if shown else f"Default: {literal(given.value)}."
