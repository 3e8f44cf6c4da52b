"""Facts about the properties of one schema pair."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from generator.contract import Schema, SchemaLike
from generator.diff.access import compare_access, names_of, property_flags
from generator.diff.changes import Effect
from generator.diff.containment import effect_of
from generator.diff.idle import matches
from generator.diff.pairing import renames
from generator.diff.record import Around, Record, Spot

Compare = Callable[[Record, SchemaLike, SchemaLike, Spot], None]


_OBJECT = Around(("object",), ("object",))


def compare_objects(record: Record, old: Schema, new: Schema, spot: Spot, compare: Compare) -> None:
    _properties(record, old, new, spot, compare)
    _required(record, old, new, spot)
    _rest(record, old, new, spot, compare)
    _mapped(record, old, new, spot, compare, "pattern_properties", "pattern-property", "~")
    _mapped(record, old, new, spot, compare, "dependent_schemas", "dependent-schema", "(if has) ")
    _dependent_required(record, old, new, spot)


def _properties(record: Record, old: Schema, new: Schema, spot: Spot, compare: Compare) -> None:
    gone = {n: s for n, s in old.properties.items() if n not in new.properties}
    come = {n: s for n, s in new.properties.items() if n not in old.properties}
    renamed = renames(record.old, gone, record.new, come)
    for name in gone:
        _lost(record, old, new, name, spot, renamed.get(name, ""))
    for name in come:
        _gained(record, old, new, name, spot)
    for name, before in old.properties.items():
        after = new.properties.get(name)
        if after is not None:
            place = spot.down(name, "properties", name)
            compare_access(record, old, new, name, place)
            record.owned |= names_of(after)
            compare(record, before, after, place.among(Around(access=True)))


def _lost(record: Record, old: Schema, new: Schema, name: str, spot: Spot, renamed: str) -> None:
    traits = property_flags(record.old, old, name)
    record.fact(
        "property",
        "removed",
        spot.down(name, "properties", name),
        name=name,
        at=(_node(old.properties[name], old), new.properties.get(renamed, new)),
        flags=traits,
        renamed=renamed,
    )
    record.claim(spot.into("required", name))


def _gained(record: Record, old: Schema, new: Schema, name: str, spot: Spot) -> None:
    known = {"required-before"} if name in old.required else set[str]()
    record.fact(
        "property",
        "added",
        spot.down(name, "properties", name),
        name=name,
        at=(old, _node(new.properties[name], new)),
        flags=property_flags(record.new, new, name) | known,
        effect=_effect_of_naming(record, old, new.properties[name], name),
    )
    record.claim(spot.into("required", name))


def _effect_of_naming(record: Record, old: Schema, after: SchemaLike, name: str) -> Effect | None:
    """What a schema for one name does where something held for the name before; None elsewhere.

    That is one for every name, one for a pattern, or that the name was required.
    """
    said = [s for pattern, s in old.pattern_properties.items() if matches(pattern, name)]
    rest = old.additional_properties or old.unevaluated_properties
    for before in said or ([] if rest is None else [rest]):
        if before != Schema() and not _forbids(before):
            return effect_of(record.old, before, record.new, after)
    return Effect.NARROWS if name in old.required and after != Schema() else None


def _node(schema: SchemaLike, owner: Schema) -> SchemaLike:
    return schema if schema.origin.pointer else owner


def _required(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    """Names that changed side; of a property that came or went with it, that is told already."""
    for name in sorted(old.required ^ new.required):
        mine, other = (old, new) if name in old.required else (new, old)
        if name in mine.properties and name not in other.properties:
            continue
        before, after = old.properties.get(name, old), new.properties.get(name, new)
        place = spot.into("required", name)
        trail = spot.trail.down(name)
        became = name in new.required
        record.fact(
            "required",
            "became" if became else "became-not",
            Spot(trail, place.path),
            name=name,
            at=(before, new) if became else (old, new if new.required else after),
            key=("", "required") if became else ("required", "required" if new.required else ""),
            flags=property_flags(record.new, new, name)
            & property_flags(record.old, old, name) - {"default"}
            | property_flags(record.new, new, name) & {"default"},
        )


def _rest(record: Record, old: Schema, new: Schema, spot: Spot, compare: Compare) -> None:
    """additionalProperties: `true`, `{}` and absence are the same open object."""
    before, after = _additional(old), _additional(new)
    place = spot.into("additional_properties")
    if before is None or after is None or _forbids(before) or _forbids(after):
        record.claim(place)
        if _word(before) != _word(after):
            record.fact(
                "additional-properties",
                f"{_word(before)}-to-{_word(after)}",
                place,
                old=_word(before),
                new=_word(after),
                at=(before or old, after or new),
            )
        return
    compare(record, before, after, spot.down("*", "additional_properties"))


def _additional(schema: Schema) -> SchemaLike | None:
    found = schema.additional_properties
    return None if found in (Schema(), Schema(nullable=True)) else found


def _forbids(schema: SchemaLike) -> bool:
    return isinstance(schema, Schema) and schema.nothing


def _word(schema: SchemaLike | None) -> str:
    if schema is None:
        return "open"
    return "closed" if _forbids(schema) else "typed"


def _mapped(
    record: Record,
    old: Schema,
    new: Schema,
    spot: Spot,
    compare: Compare,
    field: str,
    word: str,
    prefix: str,
) -> None:
    before: Mapping[str, SchemaLike] = getattr(old, field)
    after: Mapping[str, SchemaLike] = getattr(new, field)
    for name in sorted(before.keys() | after.keys()):
        place = spot.down(prefix + name, field, name)
        if name in before and name in after:
            inside = place.among(_OBJECT) if field == "dependent_schemas" else place
            compare(record, before[name], after[name], inside)
        else:
            action = "added" if name in after else "removed"
            at = (before.get(name, old), after.get(name, new))
            effect = _of_pattern(old, new, action) if field == "pattern_properties" else None
            if field == "dependent_schemas" and (after.get(name) or before.get(name)) == Schema():
                effect = Effect.KEEPS
            record.fact(word, action, spot.into(field, name), name=name, at=at, effect=effect)


def _of_pattern(old: Schema, new: Schema, action: str) -> Effect | None:
    """A pattern limits the names of an open object; in a closed one it lets names in."""
    rests = (_additional(old), _additional(new))
    if rests == (None, None):
        return None
    if all(rest is not None and _forbids(rest) for rest in rests):
        return Effect.WIDENS if action == "added" else Effect.NARROWS
    return Effect.REPLACES


def _of_dependents(before: Collection[str] | None, after: Collection[str] | None) -> Effect | None:
    if before is None or after is None:
        return None if before or after else Effect.KEEPS
    if set(before) < set(after):
        return Effect.NARROWS
    return Effect.WIDENS if set(after) < set(before) else Effect.REPLACES


def _dependent_required(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    before, after = old.dependent_required, new.dependent_required
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) == after.get(name):
            continue
        action = "removed" if name not in after else "changed" if name in before else "added"
        record.fact(
            "dependent-required",
            action,
            spot.into("dependent_required", name),
            name=name,
            old=", ".join(sorted(before.get(name, ()))),
            new=", ".join(sorted(after.get(name, ()))),
            at=(old, new),
            key="dependentRequired",
            effect=_of_dependents(before.get(name), after.get(name)),
        )
