"""A small value that meets all layers of a schema. Whether it does is for the validator to say."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from generator.contract import JsonValue, Schema
from generator.contract.fingerprint import canonical
from generator.witness.layers import (
    ImpossibleError,
    Layer,
    Layers,
    below,
    layers_of,
    property_layers,
    types_of,
    without_unions,
)
from generator.witness.texts import texts

_DEEPEST = 25
_MOST_ITEMS = 300
_ORDER = ("object", "array", "string", "integer", "number", "boolean", "null")
UNDECLARED = "andet"


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes values for one direction; `masked` tells the layers of a property that does not travel in it."""

    masked: Callable[[Layers], bool]
    depth: int = field(default=0)

    def value(self, layers: Layers, wanted: Mapping[str, JsonValue] | None = None) -> JsonValue:
        """A value of all layers; of the firm ones alone where the soft ones contradict them.

        `wanted` are properties that are given already. Raises ImpossibleError.
        """
        if self.depth > _DEEPEST:
            raise ImpossibleError
        try:
            return self._value(without_unions(layers), wanted)
        except ImpossibleError:
            firm = tuple(layer for layer in layers if not layer.soft)
            if len(firm) == len(layers):
                raise
            return self._value(without_unions(firm), wanted)

    def _value(self, layers: Layers, wanted: Mapping[str, JsonValue] | None) -> JsonValue:
        if any(layer.schema.nothing for layer in layers):
            raise ImpossibleError
        allowed = allowed_values(layers)
        if allowed is not None and not wanted:
            return _first(allowed)
        match _type(layers, bool(wanted)):
            case "object":
                return self.object(layers, wanted or {})
            case "array":
                return self.array(layers)
            case "string":
                return text(layers)
            case "integer":
                return number(layers, whole=True)
            case "number":
                return number(layers, whole=False)
            case "boolean":
                return True
            case _:
                return None

    def object(self, layers: Layers, wanted: Mapping[str, JsonValue]) -> JsonValue:
        """An object of the wanted and the required properties, and so many more as it must have."""
        names = dict.fromkeys(n for layer in layers for n in sorted(layer.schema.required))
        declared = dict.fromkeys(n for layer in layers for n in layer.schema.properties)
        soft_only = {n for n in names if not _declares(layers, n)}
        found: dict[str, JsonValue] = {}
        for name in names:
            if name not in wanted and name not in soft_only:
                self._property(found, layers, name)
        found.update(wanted)
        for layer in layers:
            for name in sorted(
                {n for has in found for n in layer.schema.dependent_required.get(has, ())}
            ):
                if not layer.soft and name not in found:
                    self._property(found, layers, name)
        least = _most(layers, "min_properties") or 0
        for name in declared:
            if len(found) < least and name not in found:
                self._property(found, layers, name)
        for index in range(max(0, least - len(found))):
            found[f"{UNDECLARED}{index or ''}"] = "tekst"
        return {name: found[name] for name in sorted(found)}

    def _property(self, into: dict[str, JsonValue], layers: Layers, name: str) -> None:
        inside = property_layers(layers, name)
        if not self.masked(inside):
            into[name] = self.below().value(inside)

    def below(self) -> Maker:
        return Maker(self.masked, self.depth + 1)

    def array(self, layers: Layers, least: int = 0) -> JsonValue:
        size = max(_most(layers, "min_items") or 0, least)
        if size > _MOST_ITEMS:
            raise ImpossibleError
        deeper, items = self.below(), below(layers, "items")
        first = [
            deeper.value(item)
            for item in (prefix_layers(layers, i) for i in range(min(size, _prefixes(layers))))
        ]
        contained = below(layers, "contains")
        if contained and size + len(first) == 0:
            first.append(deeper.value((*contained, *items)))
        rest = size - len(first)
        if rest <= 0:
            return first
        if any(layer.schema.unique_items for layer in layers):
            return first + distinct(deeper, items, rest)
        return first + [deeper.value(items)] * rest


def _declares(layers: Layers, name: str) -> bool:
    """Whether a firm layer knows the property; what only the other version requires cannot be filled."""
    return any(
        name in s.properties or name in s.required
        for s in (layer.schema for layer in layers if not layer.soft)
    )


def prefix_layers(layers: Layers, index: int) -> Layers:
    found: list[Layer] = []
    for layer in layers:
        listed = layer.schema.prefix_items
        child = listed[index] if index < len(listed) else layer.schema.items
        found.extend(layers_of(layer.contract, child, soft=layer.soft))
    return tuple(found)


def _prefixes(layers: Layers) -> int:
    return max((len(layer.schema.prefix_items) for layer in layers), default=0)


def distinct(maker: Maker, layers: Layers, count: int) -> list[JsonValue]:
    """So many different values. Raises ImpossibleError where too few are found."""
    allowed = allowed_values(layers)
    if allowed is not None:
        found = allowed[:count]
    else:
        found = [maker.value(layers)]
        if isinstance(found[0], str):
            found = list(islice(_texts(layers), count))
        elif isinstance(found[0], int | float) and not isinstance(found[0], bool):
            step = _most(layers, "multiple_of") or 1
            found = [found[0] + step * i for i in range(count)]
    if len(found) < count:
        raise ImpossibleError
    return found


def allowed_values(layers: Iterable[Layer]) -> list[JsonValue] | None:
    """The values that every enum and const lists; None where any goes. Empty is ImpossibleError."""
    lists = [[layer.schema.const.value] for layer in layers if layer.schema.const is not None]
    lists += [list(layer.schema.enum) for layer in layers if layer.schema.enum is not None]
    if not lists:
        return None
    known = [{canonical(value) for value in one} for one in lists[1:]]
    found = [v for v in lists[0] if all(canonical(v) in one for one in known)]
    if not found:
        raise ImpossibleError
    return found


def _first(values: list[JsonValue]) -> JsonValue:
    return values[0]


def _type(layers: Layers, is_object: bool) -> str:
    types = types_of(layers)
    if types is None:
        for layer in layers:
            if _speaks_of(layer.schema, "object") or is_object:
                return "object"
            if _speaks_of(layer.schema, "array"):
                return "array"
            if layer.schema.maximum is not None or layer.schema.minimum is not None:
                return "number"
        return "string"
    if is_object and "object" not in types:
        raise ImpossibleError
    if not types:
        raise ImpossibleError
    return next(word for word in _ORDER if word in types)


def _speaks_of(schema: Schema, word: str) -> bool:
    if word == "object":
        return bool(schema.properties or schema.required or schema.additional_properties)
    return bool(schema.items or schema.prefix_items or schema.min_items)


def _texts(layers: Layers) -> Iterable[str]:
    least, most = _most(layers, "min_length") or 0, _least(layers, "max_length")
    pattern = next((layer.schema.pattern for layer in layers if layer.schema.pattern), None)
    format_ = next((layer.schema.format for layer in layers if layer.schema.format), None)
    return texts(pattern, format_, least, None if most is None else int(most))


def text(layers: Layers) -> str:
    found = next(iter(_texts(layers)), None)
    if found is None:
        raise ImpossibleError
    return found


def number(layers: Layers, *, whole: bool) -> int | float:
    """The number nearest to 1 within the bounds, on the grid of multipleOf."""
    low, high = _edge(layers, "minimum", max), _edge(layers, "maximum", min)
    above, under = _edge(layers, "exclusive_minimum", max), _edge(layers, "exclusive_maximum", min)
    step: Any = _most(layers, "multiple_of") or (1 if whole else None)
    if whole and step and float(step) != int(step):
        step = 1
    found: Any = 1 if step is None or step == 1 else step
    if low is not None and found < low:
        found = low
    if above is not None and found <= above:
        found = above + (step or 1)
    if high is not None and found > high:
        found = high
    if under is not None and found >= under:
        found = under - (step or 1)
        if (low is not None and found < low) or (above is not None and found <= above):
            found = (under + (low if low is not None else above)) / 2
    if step is not None and found % step:
        up = math.ceil(found / step) * step
        found = up if high is None or up <= high else math.floor(found / step) * step
    return int(found) if float(found).is_integer() else found


def _edge(layers: Layers, name: str, pick: Callable[[list[Any]], Any]) -> Any:
    given = [v for layer in layers if (v := getattr(layer.schema, name)) is not None]
    return pick(given) if given else None


def _most(layers: Layers, name: str) -> Any:
    return _edge(layers, name, max)


def _least(layers: Layers, name: str) -> Any:
    return _edge(layers, name, min)
