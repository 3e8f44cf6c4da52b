"""Facts about listed values (enum and const), those that an extensible enum knows, and the default."""

from __future__ import annotations

from collections.abc import Mapping

from generator.contract import JsonValue, Schema
from generator.contract.fingerprint import canonical
from generator.diff.idle import is_possible
from generator.diff.record import Record, Spot, show
from generator.diff.valuetypes import listed_values


def compare_enumeration(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    """Enum and const: a const is an enum of one value where the other side has an enum."""
    _extensible_enum(record, old, new, spot)
    if old.enum is None and new.enum is None:
        _const(record, old, new, spot)
        return
    before, after = _values(old), _values(new)
    place = spot.into("enum")
    record.claim(spot.into("const"))
    if before is None and after is None:
        record.claim(place)
        return
    if before is None:
        record.fact("enum", "added", place, new=_listing(after), at=(old, new), key="enum")
        return
    if after is None:
        record.fact("enum", "removed", place, old=_listing(before), at=(old, new), key="enum")
        return
    at = (old, new)
    for value in (before[key] for key in before if key not in after):
        where, text = place.idle(not is_possible(old, value)), show(value)
        record.fact("enum-value", "removed", where, name=text, old=text, at=at, key="enum")
    for value in (after[key] for key in after if key not in before):
        where, text = place.idle(not is_possible(new, value)), show(value)
        record.fact("enum-value", "added", where, name=text, new=text, at=at, key="enum")
    record.claim(place)


def _values(schema: Schema) -> dict[str, JsonValue] | None:
    """Canonical text -> every value allowed; None when any is."""
    found = listed_values(schema)
    return None if found is None else {canonical(value): value for value in found}


def _listing(values: Mapping[str, JsonValue] | None) -> str:
    return ", ".join(map(show, (values or {}).values()))


def _const(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    before, after = _values(old), _values(new)
    if (before or {}).keys() == (after or {}).keys():
        return
    action = "added" if before is None else "removed" if after is None else "changed"
    record.fact(
        "const",
        action,
        spot.into("const"),
        old=_listing(before),
        new=_listing(after),
        at=(old, new),
        key="const",
    )


def _extensible_enum(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    before, after = (s.extensions.get("x-extensible-enum") for s in (old, new))
    if not isinstance(before, list) or before == after:
        return
    known = {canonical(v) for v in after} if isinstance(after, list) else set[str]()
    at = spot.into("extensions", "x-extensible-enum")
    for value in before:
        if canonical(value) not in known:
            text = show(value)
            record.fact(
                "x-extensible-enum-value", "removed", at, name=text, old=text, at=(old, new)
            )
    earlier = {canonical(v) for v in before}
    for value in after if isinstance(after, list) else ():
        if canonical(value) not in earlier:
            text = show(value)
            record.fact("x-extensible-enum-value", "added", at, name=text, new=text, at=(old, new))


def compare_default(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    before = None if old.default is None else canonical(old.default.value)
    after = None if new.default is None else canonical(new.default.value)
    if before == after:
        return
    action = "added" if before is None else "removed" if after is None else "changed"
    record.fact(
        "default-value",
        action,
        spot.into("default"),
        old=before or "",
        new=after or "",
        at=(old, new),
        key="default",
    )
