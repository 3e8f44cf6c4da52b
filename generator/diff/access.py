"""Facts about who may read or write a value, and whether it is on its way out: said of properties, by whatever they are.

A named schema that becomes readOnly changes every property that is it, also in schemas that say the same as before.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from generator.contract import Contract, Schema, SchemaLike
from generator.contract.reach import Trail, children, sole_member
from generator.contract.schema import Ref
from generator.diff.documentation import SPOKEN_FOR
from generator.diff.record import Record, Spot

_WORDS = {"read_only": "read-only", "write_only": "write-only", "deprecated": "deprecated"}


def compare_access(record: Record, old: Schema, new: Schema, name: str, place: Spot) -> None:
    """readOnly, writeOnly, deprecated and sunset of a property, seen through references."""
    before, after = property_flags(record.old, old, name), property_flags(record.new, new, name)
    at = (old.properties[name], new.properties[name])
    kept = (before & after & {"required"}) | (after & {"required"})
    for word in ("read-only", "write-only"):
        if (word in before) != (word in after):
            action = "became" if word in after else "became-not"
            record.fact(word, action, place, name=name, at=at, flags=kept)
            record.claims.discard(place.path)
    sunset = tuple(
        str(_extension(c, s.properties[name], "x-sunset") or "")
        for c, s in ((record.old, old), (record.new, new))
    )
    stability = tuple(
        str(_extension(c, s.properties[name], "x-stability-level") or "")
        for c, s in ((record.old, old), (record.new, new))
    )
    if "deprecated" in before ^ after or ("deprecated" in after and sunset[0] != sunset[1]):
        action = "set" if "deprecated" in after - before else "unset"
        record.fact(
            "deprecated",
            "kept" if "deprecated" in before & after else action,
            place.into("deprecated"),
            name=name,
            at=at,
            old=sunset[0],
            new=sunset[1],
            stability=stability[1],
        )
    if stability[0] != stability[1]:
        here = place.into("extensions", "x-stability-level")
        record.fact("stability", "changed", here, old=stability[0], new=stability[1], at=at)


def property_flags(contract: Contract, owner: Schema, name: str) -> frozenset[str]:
    """required, default, read-only, write-only, deprecated: what holds for a property, wherever it is said."""
    found = {"required"} if name in owner.required else set[str]()
    for schema in _layers(contract, owner.properties.get(name)):
        if schema.read_only:
            found.add("read-only")
        if schema.write_only:
            found.add("write-only")
        if schema.deprecated:
            found.add("deprecated")
        if schema.default is not None:
            found.add("default")
    return frozenset(found)


def _layers(contract: Contract, schema: SchemaLike | None) -> list[Schema]:
    """The schema itself, what it wraps or refers to, and the members of its allOf, which all speak of the value."""
    found: list[Schema] = []
    pending = [] if schema is None else [schema]
    while pending and len(found) < 20:
        one = contract.resolve(pending.pop(0))
        found.append(one)
        inner = sole_member(one)
        pending += one.all_of if inner is None else (inner,)
    return found


def _extension(contract: Contract, schema: SchemaLike, name: str) -> object:
    assert name in SPOKEN_FOR
    for layer in _layers(contract, schema):
        if name in layer.extensions:
            return layer.extensions[name]
    return None


def compare_elsewhere(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    """The same words where no property is: they say nothing there but that the schema is deprecated."""
    for field, word in _WORDS.items():
        before, after = getattr(old, field), getattr(new, field)
        if before == after:
            continue
        place = spot.into(field)
        if word == "deprecated":
            record.fact(word, "set" if after else "unset", place, at=(old, new))
        else:
            record.fact(word, "became" if after else "became-not", place.idle(), at=(old, new))


def turned_schemas(old: Contract, new: Contract) -> frozenset[str]:
    """The named schemas that say otherwise, themselves or by what they are, who may read or write them."""
    return frozenset(
        name
        for name in old.schemas.keys() & new.schemas.keys()
        if _said(old, name) != _said(new, name)
    )


def _said(contract: Contract, name: str) -> tuple[bool, ...]:
    layers = _layers(contract, Ref(name))
    return tuple(any(getattr(layer, field) for layer in layers) for field in _WORDS)


def compare_users(
    record: Record, inline: Iterable[tuple[SchemaLike, Trail]], turned: Collection[str]
) -> Iterator[str]:
    """Facts about the properties, in schemas that say the same, that are one of these; the names met."""
    pending = list(inline)
    while pending:
        schema, trail = pending.pop()
        if isinstance(schema, Ref):
            continue
        for name, value in schema.properties.items():
            met = names_of(value) & set(turned)
            if met:
                compare_access(record, schema, schema, name, Spot(trail.down(name)))
                yield from met
        for _, step, child, sign in children(schema):
            pending.append((child, trail.down(step, sign=sign)))


def names_of(schema: SchemaLike) -> set[str]:
    """The names that a property's schema is, through wrappers and as a part of its allOf."""
    found: set[str] = set()
    pending = [schema]
    while pending:
        one = pending.pop()
        if isinstance(one, Ref):
            found.add(one.target)
            continue
        inner = sole_member(one)
        pending += one.all_of if inner is None else (inner,)
    return found
