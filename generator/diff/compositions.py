"""Facts about the members of oneOf, anyOf and allOf, about prefixItems and discriminators."""

from __future__ import annotations

from collections.abc import Callable

from generator.contract import Contract, Discriminator, Schema, SchemaLike
from generator.contract.fingerprint import keyed
from generator.contract.reach import member_label
from generator.diff.changes import Effect
from generator.diff.containment import bare, effect_of, within
from generator.diff.flatten import flattened
from generator.diff.pairing import pair_members
from generator.diff.record import Around, Record, Spot, keyword
from generator.diff.restructure import annotation_only
from generator.diff.valuetypes import is_scalar

Compare = Callable[[Record, SchemaLike, SchemaLike, Spot], None]


def compare_compositions(
    record: Record, old: Schema, new: Schema, spot: Spot, compare: Compare, around: Around
) -> None:
    """`around`: what the pair leaves to the members, which are about the same value."""
    for field in ("all_of", "any_of", "one_of"):
        _members(record, old, new, spot, compare, (field, around))
    _discriminator(record, old, new, spot)


def _members(
    record: Record,
    old: Schema,
    new: Schema,
    spot: Spot,
    compare: Compare,
    where: tuple[str, Around],
) -> None:
    field, around = where
    before: tuple[SchemaLike, ...] = getattr(old, field)
    after: tuple[SchemaLike, ...] = getattr(new, field)
    if not before and not after:
        return
    word = keyword(field)
    old_keys = [key for key, _ in keyed(field, before)]
    new_keys = [key for key, _ in keyed(field, after)]
    pairs, gone, come = pair_members(record.old, before, record.new, after)
    whole, lost = None, set[str]()
    if field == "all_of" and (gone or come):
        whole, lost = _effect_of_all(record, old, new)
    for i, j in pairs:
        if old_keys[i] != new_keys[j]:
            record.claim(spot.into(field, old_keys[i]))
            record.claim(spot.into(field, new_keys[j]))
        step = "" if field == "all_of" else f"{word}({member_label(after[j], j)})"
        place = spot.down(step, field, new_keys[j]).among(around)
        compare(record, before[i], after[j], place)
    for i in gone:
        if field == "all_of":
            kept = whole is None and _said_anyway(record.old, before[i], record.new, new)
            kept = kept and not bare(record.old, before[i])[0].properties
        else:
            kept = _accepted(record, before[i], after, forward=True)
        effect = Effect.KEEPS if kept else whole
        record.fact(
            _WORD[field],
            "removed",
            spot.into(field, old_keys[i]),
            name=member_label(before[i], i),
            at=(before[i], new),
            effect=effect,
            flags={*annotation_only(field, before[i]), *lost},
        )
    for j in come:
        if field == "all_of":
            kept = whole is None and _said_anyway(record.new, after[j], record.old, old)
        else:
            kept = _accepted(record, after[j], before, forward=False)
        effect = Effect.KEEPS if kept else whole
        record.fact(
            _WORD[field],
            "added",
            spot.into(field, new_keys[j]),
            name=member_label(after[j], j),
            at=(old, after[j]),
            effect=effect,
            flags=annotation_only(field, after[j]),
        )


_WORD = {"all_of": "all-of", "any_of": "any-of", "one_of": "one-of"}


def _said_anyway(its: Contract, member: SchemaLike, other: Contract, without: Schema) -> bool:
    """Whether a member of allOf rules nothing out that the other side lets pass without it."""
    return bool(within(other, without, its, member))


def _accepted(
    record: Record, member: SchemaLike, others: tuple[SchemaLike, ...], *, forward: bool
) -> bool:
    """Whether the other side accepts all that this member accepts, so that it makes no difference.

    An object that came is a variant of its own for those who receive it, whatever its properties. One that
    went makes no difference where another knows its properties; that it lets them pass is not enough.
    """
    mine, theirs = (record.old, record.new) if forward else (record.new, record.old)
    schema = bare(mine, member)[0]
    if not forward and not is_scalar(schema):
        return False
    return any(
        within(mine, member, theirs, other)
        and schema.properties.keys() <= bare(theirs, other)[0].properties.keys()
        for other in others
    )


def _effect_of_all(record: Record, old: Schema, new: Schema) -> tuple[Effect | None, set[str]]:
    """What the members that came and went do together (None when that cannot be told), and a flag when
    properties went with them."""
    left, right = flattened(record.old, old), flattened(record.new, new)
    if left is None or right is None:
        return None, set()
    lost = {"loses-properties"} if left.properties.keys() - right.properties.keys() else set[str]()
    return effect_of(record.old, left, record.new, right), lost


def compare_prefix_items(
    record: Record, old: Schema, new: Schema, spot: Spot, compare: Compare
) -> None:
    before, after = old.prefix_items, new.prefix_items
    # Past its end an open tuple takes anything: a new place there is a new rule for what was free.
    closed = all(isinstance(s.items, Schema) and s.items.nothing for s in (old, new))
    for index in range(max(len(before), len(after))):
        key = str(index)
        if index < len(before) and index < len(after):
            place = spot.down(f"prefixItems({key})", "prefix_items", key)
            compare(record, before[index], after[index], place)
        else:
            is_new = index < len(after)
            record.fact(
                "prefix-items",
                "added" if is_new else "removed",
                spot.into("prefix_items", key),
                name=key,
                at=(old, after[index]) if is_new else (before[index], new),
                effect=None if closed else Effect.REPLACES,
            )


def _discriminator(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    before, after = old.discriminator, new.discriminator
    if before == after:
        return
    place = spot.into("discriminator")
    if before is None or after is None:
        given = before or after
        record.fact(
            "discriminator",
            "removed" if after is None else "added",
            place,
            name=given.property_name if given else "",
            at=(before or old, after or new),
        )
        return
    record.claim(place)
    if before.property_name != after.property_name:
        record.fact(
            "discriminator-property-name",
            "changed",
            place,
            old=before.property_name,
            new=after.property_name,
            at=(before, after),
            key="propertyName",
        )
    told = [_told_values(old, before), _told_values(new, after)]
    for value in sorted(told[0] | told[1]):
        was = before.mapping.get(value) if value in told[0] else None
        now = after.mapping.get(value) if value in told[1] else None
        if was == now:
            continue
        action = "added" if was is None else "deleted" if now is None else "changed"
        record.fact(
            "discriminator-mapping",
            action,
            place,
            name=value,
            old=was or "",
            new=now or "",
            at=(before, after),
            key="mapping",
        )


def _told_values(schema: Schema, discriminator: Discriminator) -> set[str]:
    """The values written down, and those of heirs that no union lists: their coming and going is told here."""
    if schema.one_of or schema.any_of:
        return set(discriminator.explicit)
    return set(discriminator.mapping)
