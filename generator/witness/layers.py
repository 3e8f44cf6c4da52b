"""A schema as what it says all at once: itself and the members of its allOf, references followed.

A value has to meet every layer. Layers of the other version are *soft*: met where that is possible, so that a
witness differs from a harmless value in one thing only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.contract import Contract, Ref, Schema, SchemaLike
from generator.contract.reach import member_label

_DEEPEST = 40


class ImpossibleError(Exception):
    """No value meets these layers, or none is found simply."""


@dataclass(frozen=True, slots=True)
class Layer:
    contract: Contract
    schema: Schema
    soft: bool = False


Layers = tuple[Layer, ...]


def layers_of(contract: Contract, schema: SchemaLike | None, *, soft: bool = False) -> Layers:
    """The layers of a schema, unions left as they are."""
    found: list[Layer] = []
    seen: set[int] = set()
    pending = [] if schema is None else [schema]
    while pending:
        one = contract.resolve(pending.pop(0))
        if id(one) not in seen:
            seen.add(id(one))
            found.append(Layer(contract, one, soft))
            pending.extend(one.all_of)
    return tuple(found)


def constraint(layers: Layers, schema: Schema) -> Layers:
    """The layers and one demand more."""
    return (*layers, Layer(layers[0].contract, schema)) if layers else layers


def softened(layers: Layers) -> Layers:
    return tuple(replace(layer, soft=True) for layer in layers)


def below(layers: Iterable[Layer], field: str, name: str = "") -> Layers:
    """The layers of a subschema: a slot that holds one schema, or the entry `name` of a mapping."""
    found: list[Layer] = []
    for layer in layers:
        slot = getattr(layer.schema, field)
        child = slot.get(name) if name else slot
        if child is not None and child != {}:
            found.extend(layers_of(layer.contract, child, soft=layer.soft))
    return tuple(found)


def property_layers(layers: Iterable[Layer], name: str) -> Layers:
    """What is said of a property: by name, or by the schema for all others."""
    found: list[Layer] = []
    for layer in layers:
        child = layer.schema.properties.get(name, layer.schema.additional_properties)
        found.extend(layers_of(layer.contract, child, soft=layer.soft))
    return tuple(found)


def union_of(layer: Layer) -> tuple[SchemaLike, ...]:
    return layer.schema.one_of + layer.schema.any_of


def with_members(layers: Layers) -> Layers:
    """The layers and those of every member of their unions: all that any of them asks for."""
    members = [
        found
        for layer in layers
        for member in union_of(layer)
        for found in layers_of(layer.contract, member, soft=layer.soft)
    ]
    return (*layers, *members)


def without_unions(layers: Layers, choice: int = 0) -> Layers:
    """Each union replaced by one of its members. Raises ImpossibleError where that never ends."""
    for _ in range(_DEEPEST):
        index = next((i for i, layer in enumerate(layers) if union_of(layer)), None)
        if index is None:
            return layers
        members = union_of(layers[index])
        layers = chosen(layers, index, members[min(choice, len(members) - 1)])
    raise ImpossibleError


def chosen(layers: Layers, index: int, member: SchemaLike) -> Layers:
    """The layers with one union settled on a member, by the discriminator's word for it too."""
    layer = layers[index]
    rest = replace(layer.schema, one_of=(), any_of=())
    word = _discriminated(layer.schema, member)
    own = (replace(layer, schema=rest),)
    more = (replace(layer, schema=word),) if word is not None else ()
    variant = layers_of(layer.contract, member, soft=layer.soft)
    return (*layers[:index], *own, *more, *variant, *layers[index + 1 :])


def _discriminated(schema: Schema, member: SchemaLike) -> Schema | None:
    about = schema.discriminator
    if about is None or not isinstance(member, Ref):
        return None
    value = next((key for key, name in about.mapping.items() if name == member.target), None)
    if value is None:
        return None
    name = about.property_name
    return Schema(properties={name: Schema(enum=(value,))}, required=frozenset({name}))


def choices(layers: Layers) -> Iterator[Layers]:
    """Every way to settle the first union; the layers themselves where there is none."""
    for index, layer in enumerate(layers):
        if union_of(layer) and not layer.soft:
            for member in union_of(layer):
                yield chosen(layers, index, member)
            return
    yield layers


def labelled(layers: Layers, word: str, label: str) -> Layers | None:
    """The layers with the union member of this label chosen; `word` is oneOf or anyOf."""
    for index, layer in enumerate(layers):
        members = layer.schema.one_of if word == "oneOf" else layer.schema.any_of
        for place, member in enumerate(members or union_of(layer)):
            if member_label(member, place) == label:
                return chosen(layers, index, member)
    return None


def types_of(layers: Sequence[Layer]) -> set[str] | None:
    """The types that all layers with types allow; None when no layer says any."""
    found: set[str] | None = None
    for layer in layers:
        types = set(layer.schema.types)
        if not types:
            continue
        if found is None:
            found = types
            continue
        whole = "integer" in found | types and "number" in found | types
        found = (found & types) | ({"integer"} if whole else set())
    return found
