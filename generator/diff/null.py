"""Facts about null: which of the type and the listed values lets it pass.

It passes where both do. Where only one of them changes and null passes on neither side, the set of values
stays; it is told all the same, since half of it is often written for the whole (`Schema.half_null`).
"""

from __future__ import annotations

from generator.contract import Ref, Schema
from generator.contract.fingerprint import canonical
from generator.diff.containment import bare, is_anything
from generator.diff.joint import null_passes
from generator.diff.record import Record, Spot

HALF = "half-null"


def compare_null(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    if (old.nullable, old.half_null) == (new.nullable, new.half_null):
        return
    record.claim(spot.into("nullable"))
    record.claim(spot.into("half_null"))
    turned = old.nullable != new.nullable
    if turned and null_passes(record.old, old) == null_passes(record.new, new):
        if not (is_anything(old) and is_anything(new)):
            _by_type(record, old, new, spot.idle(), half=False)
        return
    spot = spot.idle(turned and spot.around.null)
    by_type = _named(old, "type") != _named(new, "type")
    by_list = _lists(old) and _lists(new) and _named(old, "enum") != _named(new, "enum")
    if turned and by_type and by_list:
        without = new if old.nullable else old
        by_type = bool(without.types)
        by_list = not by_type
    if by_type:
        _by_type(record, old, new, spot, half=not turned)
    if by_list:
        _by_list(record, old, new, spot, half=not turned)


def compare_wrapped_null(
    record: Record, old: Schema, new: Schema, spot: Spot, targets: tuple[Ref, Ref]
) -> None:
    """Of wrappers around references: whether null passes, seen through to what is referred to."""
    was = old.nullable or null_passes(record.old, targets[0])
    now = new.nullable or null_passes(record.new, targets[1])
    place = spot.into("nullable")
    record.claim(place)
    said = [bare(c, t)[1] for c, t in zip((record.old, record.new), targets, strict=True)]
    if (old.nullable or said[0]) != (new.nullable or said[1]):
        action = "became" if new.nullable or said[1] else "became-not"
        record.fact("nullable", action, place.idle(was == now or spot.around.null), at=(old, new))


def _by_type(record: Record, old: Schema, new: Schema, spot: Spot, *, half: bool) -> None:
    record.fact(
        "nullable",
        "became" if _named(new, "type") else "became-not",
        spot.into("nullable"),
        at=(old, new),
        key="nullable",
        flags={HALF} if half else (),
    )


def _by_list(record: Record, old: Schema, new: Schema, spot: Spot, *, half: bool) -> None:
    added, null = _named(new, "enum"), canonical(None)
    record.fact(
        "enum-value",
        "added" if added else "removed",
        spot.into("enum"),
        name=null,
        old="" if added else null,
        new=null if added else "",
        at=(old, new),
        key="enum",
        flags={HALF} if half else (),
    )


def _named(schema: Schema, by: str) -> bool:
    return schema.nullable or schema.half_null == by


def _lists(schema: Schema) -> bool:
    return schema.enum is not None or schema.const is not None
