"""Values at one place that one side accepts and the other may not: just across each of its keywords.

Each keyword of the refusing side is turned round into a demand on the value, which is then made from the
accepting side's layers and that demand. What comes out is only a candidate.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from generator.contract import JsonValue, Schema
from generator.contract.fingerprint import canonical
from generator.diff.valuetypes import json_type
from generator.witness.layers import (
    ImpossibleError,
    Layers,
    below,
    choices,
    constraint,
    property_layers,
    softened,
    types_of,
    with_members,
)
from generator.witness.texts import FORMATS, texts
from generator.witness.values import UNDECLARED, Maker, allowed_values, distinct

_TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
_SCALARS: dict[str, tuple[JsonValue, ...]] = {
    "string": ("tekst", "a", "", "1", "x y", *FORMATS.values()),
    "integer": (1, 0, -1, 2, 3, 10, 12345, 2**31 - 1, 2**31, 2**40),
    "number": (0.5, 1.5, 1e39),
    "boolean": (True, False),
    "null": (None,),
}


def candidates(maker: Maker, accepts: Layers, refuses: Layers, name: str) -> Iterator[JsonValue]:
    """Values to try, those first that are about `name` (a value or a property, as the change tells it)."""
    spread = with_members(refuses)
    types = types_of(accepts)
    for made in (_values, _properties, _made, _members, _numbers, _lists, _scalars):
        try:
            for value in made(maker, accepts, spread, name):
                if types is None or value is None or json_type(value) in _wide(types):
                    yield value
        except ImpossibleError:
            continue


def _wide(types: set[str]) -> set[str]:
    return types | {"integer"} if "number" in types else types


def _values(maker: Maker, accepts: Layers, refuses: Layers, name: str) -> Iterator[JsonValue]:
    """The listed values; null where it passes."""
    listed = allowed_values(accepts) or []
    yield from sorted(listed, key=lambda value: canonical(value) != name)
    if any(layer.schema.nullable for layer in accepts):
        yield None


def _properties(maker: Maker, accepts: Layers, refuses: Layers, name: str) -> Iterator[JsonValue]:
    """Objects without one property that the other side requires, or with one that it does not let in."""
    both = (*accepts, *softened(refuses))
    needed = sorted(
        {n for layer in refuses for n in layer.schema.required}, key=lambda n: n != name
    )
    for missing in needed:
        spared = _without(both, missing)
        if (made := _tried(maker, spared)) is not None and isinstance(made, dict):
            yield {k: v for k, v in made.items() if k != missing}
    declared = {n: True for layer in accepts for n in layer.schema.properties}
    extra = {n: True for layer in refuses for n in layer.schema.dependent_required} | {
        UNDECLARED: True
    }
    extra |= {n: True for layer in refuses for n in layer.schema.dependent_schemas}
    extra |= dict.fromkeys(_odd_names(refuses), True)
    for word in sorted({**declared, **extra}, key=lambda n: n != name):
        inside = property_layers(accepts, word)
        if word in needed or (inside and maker.masked(inside)):
            continue
        for value in _samples(maker, inside):
            for layers in (both, accepts):
                if (made := _tried(maker, layers, {word: value})) is not None:
                    yield made


def _odd_names(refuses: Layers) -> Iterator[str]:
    """Names of properties that the other side has a say about, though nobody declares them."""
    for schema in (layer.schema for layer in refuses):
        for pattern in schema.pattern_properties:
            yield from islice(texts(pattern, None, 0, None), 1)
        if schema.property_names is not None:
            yield from ("a", "A", "1", "x y", "etnavnderermegetlangt", "et-navn", "æ")


def _samples(maker: Maker, layers: Layers) -> Iterator[JsonValue]:
    if layers:
        made = _tried(maker.below(), layers)
        if made is not None:
            yield made
        return
    yield from ("tekst", 1, [])


def _without(layers: Layers, name: str) -> Layers:
    """The layers where the soft ones no longer ask for a property."""
    return tuple(
        (
            replace(layer, schema=replace(layer.schema, required=layer.schema.required - {name}))
            if layer.soft
            else layer
        )
        for layer in layers
    )


def _tried(maker: Maker, layers: Layers, wanted: dict[str, JsonValue] | None = None) -> JsonValue:
    """A value, or None where there is none; null is tried elsewhere."""
    try:
        return maker.value(layers, wanted)
    except ImpossibleError:
        return None


def _made(maker: Maker, accepts: Layers, refuses: Layers, name: str) -> Iterator[JsonValue]:
    """Values of the accepting side under each demand in turn, and without any."""
    for demand in _demands(refuses):
        for layers in choices(accepts):
            made = _tried(maker, constraint(layers, demand))
            if made is not None:
                yield made
    for word in _TYPES[:-1]:
        made = _tried(maker, constraint(accepts, Schema(types=(word,))))
        if made is not None:
            yield made
    made = _tried(maker, accepts)
    if made is not None:
        yield made


def _demands(refuses: Layers) -> Iterator[Schema]:
    """What a value has to be like to be refused, keyword by keyword."""
    for schema in (layer.schema for layer in refuses):
        if schema.max_length is not None:
            yield Schema(types=("string",), min_length=schema.max_length + 1)
        if schema.min_length:
            yield Schema(types=("string",), max_length=schema.min_length - 1)
        if schema.maximum is not None:
            yield Schema(exclusive_minimum=schema.maximum)
        if schema.minimum is not None:
            yield Schema(exclusive_maximum=schema.minimum)
        if schema.exclusive_maximum is not None:
            yield Schema(minimum=schema.exclusive_maximum)
        if schema.exclusive_minimum is not None:
            yield Schema(maximum=schema.exclusive_minimum)
        if schema.max_items is not None:
            yield Schema(types=("array",), min_items=schema.max_items + 1)
        if schema.min_items:
            yield Schema(types=("array",), max_items=schema.min_items - 1)
        if schema.max_properties is not None:
            yield Schema(types=("object",), min_properties=schema.max_properties + 1)
        if schema.contains is not None:
            yield Schema(types=("array",))


def _members(maker: Maker, accepts: Layers, refuses: Layers, name: str) -> Iterator[JsonValue]:
    """A value of each member of a union, and what the other side's `not` and `if` are about."""
    for layers in choices(accepts):
        made = _tried(maker, layers)
        if made is not None:
            yield made
    for field in ("not_", "if_"):
        inside = below(refuses, field)
        if inside:
            yield maker.value((*inside, *softened(accepts)))


def _lists(maker: Maker, accepts: Layers, refuses: Layers, name: str) -> Iterator[JsonValue]:
    """Empty, of one, of two equal, of two different items."""
    items = below(accepts, "items")
    one = maker.below().value(items) if items else "tekst"
    yield []
    yield [one]
    yield [one, one]
    if items:
        yield [*distinct(maker.below(), items, 2)]
    else:
        yield [one, 1]


def _numbers(maker: Maker, accepts: Layers, refuses: Layers, name: str) -> Iterator[JsonValue]:
    """The bounds themselves, and numbers on and off the grid of multipleOf."""
    for layer in refuses:
        if (step := layer.schema.multiple_of) is not None:
            yield from (1 + step / 2, step / 2, 1)
    for schema in (layer.schema for layer in accepts):
        if schema.multiple_of is not None:
            yield from (schema.multiple_of * factor for factor in (1, 2, 3, 5))
        yield from (edge for edge in (schema.minimum, schema.maximum) if edge is not None)


def _scalars(maker: Maker, accepts: Layers, refuses: Layers, name: str) -> Iterator[JsonValue]:
    """Plain values of every type, and texts of the accepting side's pattern and length."""
    for layer in accepts:
        schema = layer.schema
        yield from texts(schema.pattern, schema.format, schema.min_length or 0, schema.max_length)
    for values in _SCALARS.values():
        yield from values
