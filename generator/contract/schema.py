"""Schemas of the contract: one node with every keyword, spelled one way.

OAS 3.0 and 3.1 say the same thing differently; here it is said once: `null` is never a member of `types`
or `enum` but is `nullable` (`half_null` where only one of the two names it), a boolean `exclusiveMinimum` becomes the number it means, and a branch
`{type: null}` of a oneOf or anyOf is `nullable` too. References keep their names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.diagnostics import Location

JsonValue: TypeAlias = "None | bool | int | float | str | list[JsonValue] | dict[str, JsonValue]"
Number: TypeAlias = int | float
HalfNull: TypeAlias = Literal["", "type", "enum"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a node was written: file, JSON pointer, and the 1-based line and column of its key."""

    file: str
    pointer: str
    line: int = 0
    column: int = 0

    @property
    def location(self) -> Location:
        return Location(self.file, self.line, self.column)


NOWHERE = Origin("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Doc:
    """Text for people. Never part of what a contract promises.

    `examples` holds `example` under the key "" and each named example under its name, the values only.
    """

    title: str = ""
    summary: str = ""
    description: str = ""
    examples: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    external_docs: str = ""


NO_DOC = Doc()


@dataclass(frozen=True, slots=True)
class Given:
    """A value that was written in the spec; its absence is None, so that a written null is told apart."""

    value: JsonValue


@dataclass(frozen=True, slots=True)
class Ref:
    """A reference by name to `Contract.schemas[target]`."""

    target: str
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """The property that tells the variants of a union apart.

    `mapping` is complete: value -> schema name, explicit entries first, then the implicit ones (the
    variants' own names). `explicit` holds the values that the spec wrote down itself.
    """

    property_name: str
    mapping: Mapping[str, str] = field(default_factory=dict[str, str])
    explicit: frozenset[str] = frozenset()
    default: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """One schema object with every keyword of OAS 3.0 to 3.2 / JSON Schema 2020-12.

    A keyword that was not written is None (or empty); `{}` accepts everything; `nothing` is the schema
    `false`. `required` may name properties that `properties` does not list. Siblings of a 3.1 `$ref` become
    a Schema whose `all_of` holds the Ref. Keywords nobody knows are kept in `unknown`, `x-` in `extensions`.

    `half_null`: null does not pass, though the type alone names it (`nullable: true` beside an enum without
    null) or the listed values alone do. Many who write that mean null to pass: who reads should let it.
    """

    types: tuple[str, ...] = ()
    nullable: bool = False
    half_null: HalfNull = ""
    nothing: bool = False
    format: str | None = None
    enum: tuple[JsonValue, ...] | None = None
    const: Given | None = None
    default: Given | None = None

    multiple_of: Number | None = None
    minimum: Number | None = None
    maximum: Number | None = None
    exclusive_minimum: Number | None = None
    exclusive_maximum: Number | None = None

    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    content_media_type: str | None = None
    content_encoding: str | None = None
    content_schema: SchemaLike | None = None

    items: SchemaLike | None = None
    prefix_items: tuple[SchemaLike, ...] = ()
    contains: SchemaLike | None = None
    min_contains: int | None = None
    max_contains: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    unevaluated_items: SchemaLike | None = None

    properties: Mapping[str, SchemaLike] = field(default_factory=dict[str, "SchemaLike"])
    required: frozenset[str] = frozenset()
    additional_properties: SchemaLike | None = None
    pattern_properties: Mapping[str, SchemaLike] = field(default_factory=dict[str, "SchemaLike"])
    property_names: SchemaLike | None = None
    min_properties: int | None = None
    max_properties: int | None = None
    unevaluated_properties: SchemaLike | None = None
    dependent_required: Mapping[str, frozenset[str]] = field(
        default_factory=dict[str, frozenset[str]]
    )
    dependent_schemas: Mapping[str, SchemaLike] = field(default_factory=dict[str, "SchemaLike"])

    all_of: tuple[SchemaLike, ...] = ()
    any_of: tuple[SchemaLike, ...] = ()
    one_of: tuple[SchemaLike, ...] = ()
    not_: SchemaLike | None = None
    if_: SchemaLike | None = None
    then: SchemaLike | None = None
    else_: SchemaLike | None = None
    discriminator: Discriminator | None = None

    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    xml: Mapping[str, JsonValue] | None = None
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    unknown: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])

    doc: Doc = field(default=NO_DOC, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)


SchemaLike: TypeAlias = Ref | Schema
