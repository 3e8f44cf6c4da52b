"""Classes, enums and aliases of `models` as symbols."""

from __future__ import annotations

from collections.abc import Iterator

from generator.contract import Schema
from generator.impact.symbols import Kind, Symbol, Way
from generator.pyview.classes import ClassDef
from generator.pyview.define import Defined
from generator.pyview.direction import Direction
from generator.pyview.fields import Field
from generator.pyview.types import Imports


def class_symbols(defined: Defined, module: str) -> Iterator[Symbol]:
    api = defined.api
    for found in defined.classes.found.values():
        yield from _class(found, f"{module}.models.{found.name}", api.way(found.schema), defined)
    for enum in api.enums.values():
        name, way = f"{module}.models.{enum.name}", api.way(enum.schema)
        yield Symbol(name=name, kind=Kind.ENUM, nodes=(enum.schema,), way=way_of(way))
        for member, source, _ in enum.members:
            yield Symbol(
                name=f"{name}.{member}",
                kind=Kind.MEMBER,
                default=source,
                nodes=(enum.schema,),
                way=way_of(way),
            )
    for name, alias in api.aliases.items():
        nodes = () if alias.schema is None else (alias.schema,)
        way = api.way(alias.schema) if alias.schema is not None else Direction.NONE
        yield Symbol(
            name=f"{module}.models.{name}",
            kind=Kind.ALIAS,
            type=alias.type,
            nodes=nodes,
            way=way_of(way),
        )


def way_of(way: Direction) -> Way:
    """What no operation reaches may be used in any way."""
    given = Way.GIVEN if Direction.REQUEST in way else Way(0)
    received = Way.RECEIVED if Direction.RESPONSE in way else Way(0)
    return given | received or Way.BOTH


def _class(found: ClassDef, name: str, way: Direction, defined: Defined) -> Iterator[Symbol]:
    parts = defined.api.shapes.parts(found.schema)
    bases = ", ".join(found.bases)
    yield Symbol(name=name, kind=Kind.CLASS, default=bases, nodes=parts, way=way_of(way))
    for field in found.fields:
        yield field_symbol(field, name, way, found.schema)


def field_symbol(field: Field, name: str, way: Direction, owner: Schema | None) -> Symbol:
    written = field.written
    default = written.factory or ""
    if written.default is not None:
        pieces = (p if isinstance(p, str) else Imports().render(p) for p in written.default)
        default = "".join(pieces)
    return Symbol(
        name=f"{name}.{field.name}",
        kind=Kind.FIELD,
        type=written.bare,
        default=default,
        deprecated=field.deprecated,
        nodes=field.nodes,
        owner=owner,
        wire=field.wire,
        way=way_of(way),
    )
