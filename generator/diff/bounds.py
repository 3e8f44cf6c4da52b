"""Facts about bounds: of numbers by what they do together, of lengths and counts one by one."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from generator.contract import Schema
from generator.diff.changes import Effect
from generator.diff.idle import OF_NUMBERS, is_idle
from generator.diff.record import Record, Spot, keyword, show

# field -> word in rule ids
UPPER = {
    "maximum": "max",
    "exclusive_maximum": "exclusive-max",
    "max_length": "max-length",
    "max_items": "max-items",
    "max_properties": "max-properties",
    "max_contains": "max-contains",
}
LOWER = {
    "minimum": "min",
    "exclusive_minimum": "exclusive-min",
    "min_length": "min-length",
    "min_items": "min-items",
    "min_properties": "min-properties",
    "min_contains": "min-contains",
}
COUNTS_FROM_ZERO = frozenset({"min_length", "min_items", "min_properties"})
_RANGES = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}


_SIDES = (
    ("maximum", "exclusive_maximum", "exclusive-max", 1),
    ("minimum", "exclusive_minimum", "exclusive-min", -1),
)


def _turned_exclusive(record: Record, old: Schema, new: Schema, spot: Spot) -> set[str]:
    """A bound that became exclusive, or no longer is: one fact by what it does; the fields told so."""
    told: set[str] = set()
    for closed, open_, word, sign in _SIDES:
        for schema, other, action in ((old, new, "set"), (new, old, "unset")):
            limit, edge = getattr(schema, closed), getattr(other, open_)
            if limit is None or edge is None or getattr(schema, open_) is not None:
                continue
            if getattr(other, closed) is not None:
                continue
            effect = bound_effect(old, new, upper=sign > 0)
            texts = (str(limit), f"{'below' if sign > 0 else 'above'} {edge}")
            keys = (keyword(closed), keyword(open_))
            if action == "unset":
                texts, keys = texts[::-1], keys[::-1]
            told |= {closed, open_}
            record.claim(spot.into(closed))
            record.claim(spot.into(open_))
            if effect is not Effect.KEEPS:
                place = spot.into(open_)
                record.fact(
                    word,
                    action,
                    place.idle() if is_idle(old, new, closed, open_) else place,
                    old=texts[0],
                    new=texts[1],
                    at=(old, new),
                    key=keys,
                    effect=effect,
                )
    return told


def compare_bounds(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    told = _turned_exclusive(record, old, new, spot)
    for field, word in (*UPPER.items(), *LOWER.items()):
        before, after = getattr(old, field), getattr(new, field)
        if before == after or field in told:
            continue
        one = old.contains is not None and new.contains is not None and field == "min_contains"
        if (one and {before, after} == {None, 1}) or (
            field in COUNTS_FROM_ZERO and (before or 0) == (after or 0)
        ):
            record.claim(spot.into(field))
        else:
            effect = bound_effect(old, new, upper=field in UPPER) if field in OF_NUMBERS else None
            if one and 0 in (before, after):
                effect = Effect.WIDENS if after == 0 else Effect.NARROWS
            action = "increased" if (after or 0) > (before or 0) else "decreased"
            if before is None or after is None:
                action = "unset" if after is None else "set"
            keyword_fact(record, word, action, field, old, new, spot, effect)


def keyword_fact(
    record: Record,
    word: str,
    action: str,
    field: str,
    old: Schema,
    new: Schema,
    spot: Spot,
    effect: Effect | None = None,
) -> None:
    """One keyword on both sides; idle where the difference tells no values apart."""
    place = spot.into(field)
    record.fact(
        word,
        action,
        place.idle() if effect is Effect.KEEPS or is_idle(old, new, field) else place,
        old=_text(getattr(old, field)),
        new=_text(getattr(new, field)),
        at=(old, new),
        key=keyword(field),
        effect=effect,
    )


def _text(value: Any) -> str:
    return "" if value is None else show(value)


Edge = tuple[float, bool]


def bound_effect(old: Schema, new: Schema, *, upper: bool) -> Effect:
    """What the bounds of numbers and the format do together, seen from above or from below.

    Where one side has whole numbers only, only these are of both.
    """
    whole = ("integer",) in (old.types, new.types)
    before, after = (
        min(_edges(s, upper, whole)) if upper else max(_edges(s, upper, whole)) for s in (old, new)
    )
    if before == after:
        return Effect.KEEPS
    return Effect.NARROWS if (after < before) == upper else Effect.WIDENS


def _edges(schema: Schema, upper: bool, whole: bool) -> Iterator[Edge]:
    """The outermost number that each keyword lets pass, and a flag that orders an open end inside a closed one."""
    yield (math.inf if upper else -math.inf), upper
    if whole and schema.format in _RANGES:
        yield _RANGES[schema.format][upper], upper
    closed = schema.maximum if upper else schema.minimum
    open_ = schema.exclusive_maximum if upper else schema.exclusive_minimum
    if closed is not None:
        inner = math.floor(closed) if upper else math.ceil(closed)
        yield (inner if whole else closed), upper
    if open_ is not None:
        inner = math.ceil(open_) - 1 if upper else math.floor(open_) + 1
        yield (inner, upper) if whole else (open_, not upper)


def is_in_range(schema: Schema, format_: str | None) -> bool:
    """Whether the bounds keep whole numbers inside the range of a format anyway."""
    if schema.types != ("integer",) or format_ not in _RANGES:
        return False
    bare = replace(schema, format=None)
    ranged = Schema(types=schema.types, format=format_)
    low, high = (bound_effect(ranged, bare, upper=upper) for upper in (False, True))
    return Effect.WIDENS not in (low, high)
