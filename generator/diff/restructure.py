"""Pairs of schemas in forms that compare member by member: unions, allOf and what they wrap."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.contract import Schema, SchemaLike
from generator.diff.changes import Effect
from generator.diff.containment import bare, effect_of
from generator.diff.flatten import flattened
from generator.diff.record import Record, Spot
from generator.diff.valuetypes import is_scalar

_UNIONS = {"one_of": "one-of", "any_of": "any-of"}


def restructured(
    record: Record, old: Schema, new: Schema, spot: Spot
) -> tuple[Schema, Schema, bool]:
    """The same pair in forms that compare member by member; True when all is said already.

    A union of bare types is a list of types. A schema that became a union, or the other way round, is one
    fact about the value set. allOf that was taken apart or put together is merged where nothing is lost.
    """
    listed = _as_types(record, old, spot), _as_types(record, new, spot)
    if not any(schema.one_of or schema.any_of for schema in listed) or not (
        (old.one_of or old.any_of) and (new.one_of or new.any_of)
    ):
        old, new = listed
    old, new = _lone_as_part(record, old, new, spot)
    old, new = _spliced(record, old, spot), _spliced(record, new, spot)
    unions = tuple(bool(s.one_of or s.any_of) for s in (old, new))
    if unions[0] != unions[1] and _is_part_of(record, old, new):
        record.claim(spot)
        return _as_part(old), _as_part(new), False
    if unions[0] != unions[1]:
        kind = "wrapped-in-one-of" if unions[1] else "unwrapped-from-one-of"
        effect = _wrap_effect(record, old, new)
        word = _union_word(new if unions[1] else old)
        record.fact(kind, "", spot, at=(old, new), effect=effect, union=word)
        return old, new, True
    if unions[0] and (old.one_of, old.any_of) != (new.one_of, new.any_of):
        for kind, union, contract, variant, effect in (
            ("wrapped-in-one-of", new, record.new, old, Effect.WIDENS),
            ("unwrapped-from-one-of", old, record.old, new, Effect.NARROWS),
        ):
            if any(contract.resolve(m) == variant for m in union.one_of + union.any_of):
                word = _union_word(union)
                record.fact(kind, "", spot, at=(old, new), effect=effect, union=word)
                return old, new, True
    if old.one_of and new.any_of and not (old.any_of or new.one_of):
        old = replace(old, one_of=(), any_of=old.one_of)
        record.fact("union-keyword", "one-of-to-any-of", spot, at=(old, new))
    elif old.any_of and new.one_of and not (old.one_of or new.any_of):
        old = replace(old, any_of=(), one_of=old.any_of)
        record.fact("union-keyword", "any-of-to-one-of", spot, at=(old, new))
    if _constrains(old) != _constrains(new):
        merged = flattened(record.old, old), flattened(record.new, new)
        if merged[0] is not None and merged[1] is not None:
            record.claim(spot)
            return merged[0], merged[1], False
        if _is_part_of(record, old, new):
            record.claim(spot)
            return _as_part(old), _as_part(new), False
    return old, new, False


def _is_part_of(record: Record, old: Schema, new: Schema) -> bool:
    """Whether one of the two is a member of the other's allOf as it is."""
    return any(record.new.resolve(member) == old for member in new.all_of) or any(
        record.old.resolve(member) == new for member in old.all_of
    )


def _as_part(schema: Schema) -> Schema:
    if _constrains(schema):
        return schema
    return Schema(all_of=(schema,), doc=schema.doc, origin=schema.origin)


def _lone_as_part(record: Record, old: Schema, new: Schema, spot: Spot) -> tuple[Schema, Schema]:
    """A union of one member beside other keywords says what a member of allOf says; where both sides have no more."""
    for field in ("one_of", "any_of"):
        members = [getattr(schema, field) for schema in (old, new)]
        if {len(found) for found in members} == {0, 1} and not (
            old.discriminator or new.discriminator
        ):
            record.claim(spot.into(field))
            record.claim(spot.into("all_of"))
            old, new = (_moved(schema, field) for schema in (old, new))
    return old, new


def _spliced(record: Record, schema: Schema, spot: Spot) -> Schema:
    """An allOf whose members are bare allOf themselves, as one."""
    members: list[SchemaLike] = []
    for member in schema.all_of:
        inner = member.all_of if isinstance(member, Schema) else ()
        members += inner if inner and member == Schema(all_of=inner) else [member]
    if len(members) == len(schema.all_of):
        return schema
    record.claim(spot.into("all_of"))
    return replace(schema, all_of=tuple(members))


def _moved(schema: Schema, field: str) -> Schema:
    lone: dict[str, Any] = {field: (), "all_of": (*schema.all_of, *getattr(schema, field))}
    return replace(schema, **lone)


def _union_word(schema: Schema) -> str:
    return _UNIONS["one_of" if schema.one_of else "any_of"]


def _wrap_effect(record: Record, old: Schema, new: Schema) -> Effect:
    """By value set; objects of several kinds are more than one, even where an open object takes them all."""
    effect = effect_of(record.old, old, record.new, new)
    if effect is not Effect.KEEPS:
        return effect
    contract, union = (record.new, new) if new.one_of or new.any_of else (record.old, old)
    members = union.one_of + union.any_of
    if all(is_scalar(bare(contract, member)[0]) for member in members):
        return effect
    return Effect.WIDENS if union is new else Effect.NARROWS


def _as_types(record: Record, schema: Schema, spot: Spot) -> Schema:
    """`anyOf: [{type: a}, {type: b}]` says no more than `type: [a, b]`."""
    types = () if schema.types else _bare_types(schema.one_of) or _bare_types(schema.any_of)
    if not types:
        return schema
    for field in ("types", "one_of", "any_of"):
        record.claim(spot.into(field))
    if _bare_types(schema.one_of):
        return replace(schema, types=types, one_of=())
    return replace(schema, types=types, any_of=())


def _bare_types(members: tuple[SchemaLike, ...]) -> tuple[str, ...]:
    """The types of a union whose members say nothing else; none otherwise."""
    types: set[str] = set()
    for member in members:
        if not isinstance(member, Schema) or not member.types:
            return ()
        if member != Schema(types=member.types):
            return ()
        types.update(member.types)
    return tuple(sorted(types))


def _constrains(schema: Schema) -> bool:
    """Whether the schema has a member of allOf that does more than annotate."""
    return any(not annotation_only("all_of", member) for member in schema.all_of)


def annotation_only(field: str, member: SchemaLike) -> tuple[str, ...]:
    """A flag for a member of allOf that rules nothing out; of a union such a member lets everything pass."""
    if field != "all_of" or not isinstance(member, Schema):
        return ()
    silent = replace(
        member,
        deprecated=False,
        read_only=False,
        write_only=False,
        default=None,
        xml=None,
        extensions={},
    )
    return ("annotation-only",) if silent == Schema() else ()
