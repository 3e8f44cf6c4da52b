"""The one recursive walk over a pair of schemas, through every subschema slot.

It stops at references, which are units of their own, and at pairs it has seen, so cycles end.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.contract import Ref, Schema, SchemaLike
from generator.contract.fingerprint import same
from generator.contract.reach import SINGLE_SLOTS, references, sole_member
from generator.contract.schema import NO_DOC
from generator.diff.access import compare_elsewhere
from generator.diff.changes import Effect, Unit
from generator.diff.compositions import (
    compare_compositions,
    compare_prefix_items,
)
from generator.diff.documentation import compare_doc, compare_extensions
from generator.diff.enumeration import compare_default, compare_enumeration
from generator.diff.idle import is_idle, kinds
from generator.diff.joint import both_types, joint_types, null_passes
from generator.diff.keywords import compare_keywords
from generator.diff.null import compare_null, compare_wrapped_null
from generator.diff.objects import compare_objects
from generator.diff.record import Around, Record, Spot, keyword
from generator.diff.restructure import restructured
from generator.diff.spelling import spelled_alike
from generator.diff.types import compare_types

_WORDS = {
    "items": "items",
    "contains": "contains",
    "property_names": "property-names",
    "unevaluated_items": "unevaluated-items",
    "unevaluated_properties": "unevaluated-properties",
    "content_schema": "content-schema",
    "not_": "not",
    "if_": "if",
    "then": "then",
    "else_": "else",
}
# Slots whose empty schema says no more than its absence.
_OPEN_WHEN_EMPTY = frozenset({
    "items", "property_names", "unevaluated_items", "unevaluated_properties", "content_schema", "then", "else_",
})  # fmt: skip
_TOGETHER = ("nullable", "read_only", "write_only", "deprecated", "default", "extensions")


def compare_schema(record: Record, old: SchemaLike, new: SchemaLike, spot: Spot) -> None:
    """Everything that differs between two schemas at one place; of equal ones only what they refer to."""
    if same(old, new):
        for name, trail in references(new, spot.trail):
            if name in record.old.schemas:
                named = record.old.schemas[name], record.new.schemas[name]
                record.use(schema_unit(name, name), *named, Spot(trail))
        record.alike.append((new, spot.trail))
        return
    if _same_composition(old, new):
        left, shell, right, new_shell = old, None, new, None
    else:
        left, shell = _unwrap(old)
        right, new_shell = _unwrap(new)
    if shell is not None or new_shell is not None:
        for field in _TOGETHER:
            record.claim(spot.into(field))
    if shell is not None and new_shell is not None:
        _wrapped_texts(record, (left, shell), (right, new_shell), spot)
    if (shell is None) != (new_shell is None) or isinstance(left, Ref) != isinstance(right, Ref):
        record.claim(spot)
    if isinstance(left, Ref) and isinstance(right, Ref):
        _references(record, left, right, spot, (shell, new_shell))
        return
    before, after = record.old.resolve(left), record.new.resolve(right)
    if (id(before), id(after)) in record.visited:
        return
    record.visited.add((id(before), id(after)))
    before, after = _with_shell(before, left, shell), _with_shell(after, right, new_shell)
    _compare(record, before, after, spot)


def _wrapped_texts(
    record: Record, old: tuple[SchemaLike, Schema], new: tuple[SchemaLike, Schema], spot: Spot
) -> None:
    """Texts of what is wrapped, where the wrapper has its own: both are told."""
    for field in ("all_of", "any_of", "one_of"):
        record.claim(spot.into(field))
    (left, shell), (right, other) = old, new
    if (
        isinstance(left, Schema)
        and isinstance(right, Schema)
        and NO_DOC not in (shell.doc, other.doc)
    ):
        compare_doc(record, left, right, spot.into("all_of"))


def schema_unit(old: str, new: str) -> Unit:
    return Unit("schema", old, new)


def _references(
    record: Record,
    old: Ref,
    new: Ref,
    spot: Spot,
    shells: tuple[Schema | None, Schema | None],
) -> None:
    before, after = (s if s is not None else _BARE for s in shells)
    inside = spot.seen_in(
        read_only=before.read_only and after.read_only,
        write_only=before.write_only and after.write_only,
    )
    left_schema, right_schema = record.old.schemas[old.target], record.new.schemas[new.target]
    record.use(schema_unit(old.target, new.target), left_schema, right_schema, inside)
    if old.target != new.target:
        record.claim(spot)
    if before is _BARE and after is _BARE:
        return
    left = replace(before, origin=old.origin) if before is _BARE else before
    right = replace(after, origin=new.origin) if after is _BARE else after
    if before.nullable != after.nullable:
        compare_wrapped_null(record, left, right, spot, (old, new))
    compare_default(record, left, right, spot)
    compare_doc(record, left, right, spot)
    compare_extensions(record, left, right, spot)
    for field in ("read_only", "write_only", "deprecated", "all_of", "any_of", "one_of"):
        record.claim(spot.into(field))


_BARE = Schema()


def _same_composition(old: SchemaLike, new: SchemaLike) -> bool:
    """Both are compositions of one kind, and not both of one member: compared member by member."""
    if not isinstance(old, Schema) or not isinstance(new, Schema):
        return False
    return any(
        getattr(old, field)
        and getattr(new, field)
        and len(getattr(old, field)) + len(getattr(new, field)) > 2
        for field in ("all_of", "any_of", "one_of")
    )


def _unwrap(schema: SchemaLike) -> tuple[SchemaLike, Schema | None]:
    """What a one-member composition wraps, and the wrapper, which may carry `nullable` or texts."""
    shell: Schema | None = None
    while isinstance(schema, Schema):
        inner = sole_member(schema)
        if inner is None:
            break
        shell = schema if shell is None else _over(shell, schema)
        schema = inner
    return schema, shell


def _over(outer: Schema, inner: Schema) -> Schema:
    """Two wrappers as one; the outer one speaks first."""
    return replace(outer, **_together(outer, inner))


def _together(outer: Schema, inner: Schema) -> dict[str, Any]:
    found: dict[str, Any] = {f: getattr(outer, f) or getattr(inner, f) for f in _TOGETHER}
    found["half_null"] = "" if found["nullable"] else outer.half_null or inner.half_null
    found["doc"] = inner.doc if outer.doc == NO_DOC else outer.doc
    return found


def _with_shell(schema: Schema, core: SchemaLike, shell: Schema | None) -> Schema:
    """The schema as it is seen from where it is used."""
    if shell is None:
        return replace(schema, origin=core.origin) if isinstance(core, Ref) else schema
    return replace(schema, **_together(shell, schema), origin=shell.origin)


def _compare(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    spot = spot.seen_in(
        read_only=old.read_only and new.read_only,
        write_only=old.write_only and new.write_only,
    )
    compare_doc(record, old, new, spot)
    compare_extensions(record, old, new, spot)
    compare_default(record, old, new, spot)
    for field in ("read_only", "write_only", "deprecated"):
        record.claim(spot.into(field))
    if spot.path and not spot.around.access:
        compare_elsewhere(record, old, new, spot)
    if old.nothing != new.nothing:
        action = "added" if new.nothing else "removed"
        record.fact("everything-forbidden", action, spot, at=(old, new))
        return
    old, new, done = restructured(record, old, new, spot)
    if done:
        return
    old, new = spelled_alike(record, old, new, spot)
    compare_null(record, old, new, spot)
    unrelated = compare_types(record, *_with_types(record, old, new, spot), spot)
    compare_enumeration(record, old, new, spot)
    if unrelated:
        record.claim(spot)
        return
    around = _around(record, old, new, spot)
    compare_compositions(record, old, new, spot, compare_schema, around)
    old, new = replace(old, types=around.old), replace(new, types=around.new)
    compare_keywords(record, old, new, spot)
    no_object = is_idle(old, new, "properties")
    compare_objects(record, old, new, spot.idle(no_object), compare_schema)
    no_list = is_idle(old, new, "prefix_items")
    compare_prefix_items(record, old, new, spot.idle(no_list), compare_schema)
    _slots(record, old, new, spot)


def _around(record: Record, old: Schema, new: Schema, spot: Spot) -> Around:
    """What both schemas, and what holds them, leave to their parts."""
    return Around(
        both_types(joint_types(record.old, old, unions=True), spot.around.old),
        both_types(joint_types(record.new, new, unions=True), spot.around.new),
        null_passes(record.old, old) == null_passes(record.new, new),
    )


def _with_types(record: Record, old: Schema, new: Schema, spot: Spot) -> tuple[Schema, Schema]:
    """The same pair, where only one side says its type itself and the other in its allOf."""
    if old.types and not new.types and new.all_of:
        record.claim(spot.into("types"))
        return old, replace(new, types=joint_types(record.new, new, unions=False))
    if new.types and not old.types and old.all_of:
        record.claim(spot.into("types"))
        return replace(old, types=joint_types(record.old, old, unions=False)), new
    return old, new


def _not_idle(record: Record, old: Schema, new: Schema) -> bool:
    """Whether what is excluded is of other types than any value there is, on both sides."""
    for contract, schema in ((record.old, old), (record.new, new)):
        if schema.not_ is None:
            continue
        excluded = joint_types(contract, schema.not_, unions=True)
        if schema.nullable and null_passes(contract, schema.not_):
            return False
        if not excluded or kinds(schema) & kinds(Schema(types=excluded)):
            return False
    return True


def _slots(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    """Slots that hold one schema: added, removed, or compared."""
    for field, word in _WORDS.items():
        before: SchemaLike | None = getattr(old, field)
        after: SchemaLike | None = getattr(new, field)
        if before is None and after is None:
            continue
        step, sign = SINGLE_SLOTS[field]
        if field == "contains" and (old.max_contains, new.max_contains) != (None, None):
            sign = 0
        at = spot.idle(
            is_idle(old, new, field) or (field == "not_" and _not_idle(record, old, new))
        )
        place = at.down(step, field, sign=sign)
        if before is not None and after is not None:
            same_value = field in ("not_", "if_", "then", "else_")
            inside = place.among(Around(old.types, new.types)) if same_value else place
            compare_schema(record, before, after, inside)
            continue
        if field in _OPEN_WHEN_EMPTY and (before or after) in (_BARE, Schema(nullable=True)):
            record.claim(spot.into(field))
            continue
        # What `items` and `contains` look into is not left for unevaluatedItems.
        rest = old.unevaluated_items or new.unevaluated_items
        lets_more = field in ("items", "contains") and rest is not None
        record.fact(
            word,
            "removed" if after is None else "added",
            at.into(field),
            at=(before or old, after or new),
            key="" if before or after else keyword(field),
            effect=Effect.REPLACES if lets_more else None,
        )
