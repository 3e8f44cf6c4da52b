"""Facts about the keywords of one schema pair that hold a plain value."""

from __future__ import annotations

from generator.contract import Schema
from generator.contract.fingerprint import canonical
from generator.diff.changes import Effect
from generator.diff.record import Record, Spot, keyword, show, show_type
from generator.diff.valuetypes import (
    by_values,
    format_within,
    is_scalar,
    is_text,
    listed_values,
    type_within,
    written_types,
)

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
_COUNTS_FROM_ZERO = frozenset({"min_length", "min_items", "min_properties"})
_CONTENT = {
    "content_media_type": "content-media-type",
    "content_encoding": "content-encoding",
}
_TRIVIAL_PATTERNS = frozenset({".*", "^.*$", "^", "$", "^.*", ".*$"})


def compare_keywords(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    _bounds(record, old, new, spot)
    _multiple_of(record, old, new, spot)
    _pattern(record, old, new, spot)
    _content(record, old, new, spot)
    if old.unique_items != new.unique_items:
        action = "set" if new.unique_items else "unset"
        _keyword(record, "unique-items", action, "unique_items", old, new, spot)
    if old.discriminator is None and new.discriminator is None and old.xml != new.xml:
        _keyword(record, "xml", "changed", "xml", old, new, spot)


def _keyword(
    record: Record,
    word: str,
    action: str,
    field: str,
    old: Schema,
    new: Schema,
    spot: Spot,
    effect: Effect | None = None,
) -> None:
    record.fact(
        word,
        action,
        spot.into(field),
        old=_text(getattr(old, field)),
        new=_text(getattr(new, field)),
        at=(old, new),
        key=keyword(field),
        effect=effect,
    )


def _text(value: object) -> str:
    return "" if value is None else show(value)  # type: ignore[arg-type]


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
            room = sign * (edge - limit)
            whole = _whole(old) and _whole(new) and room == 1
            wider = Effect.KEEPS if whole else Effect.WIDENS if room > 0 else Effect.NARROWS
            effect = wider if action == "set" else _OPPOSITE[wider]
            texts = (str(limit), f"{'below' if sign > 0 else 'above'} {edge}")
            keys = (keyword(closed), keyword(open_))
            if action == "unset":
                texts, keys = texts[::-1], keys[::-1]
            told |= {closed, open_}
            record.claim(spot.into(closed))
            record.claim(spot.into(open_))
            if effect is not Effect.KEEPS:
                record.fact(
                    word,
                    action,
                    spot.into(open_),
                    old=texts[0],
                    new=texts[1],
                    at=(old, new),
                    key=keys,
                    effect=effect,
                )
    return told


_OPPOSITE = {
    Effect.WIDENS: Effect.NARROWS,
    Effect.NARROWS: Effect.WIDENS,
    Effect.KEEPS: Effect.KEEPS,
}


def _whole(schema: Schema) -> bool:
    return schema.types == ("integer",)


def _bounds(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    told = _turned_exclusive(record, old, new, spot)
    for field, word in (*UPPER.items(), *LOWER.items()):
        before, after = getattr(old, field), getattr(new, field)
        if before == after or field in told:
            continue
        one = old.contains is not None and new.contains is not None and field == "min_contains"
        if (one and {before, after} == {None, 1}) or (
            field in _COUNTS_FROM_ZERO and (before or 0) == (after or 0)
        ):
            record.claim(spot.into(field))
        elif before is None or after is None:
            action = "unset" if after is None else "set"
            _keyword(record, word, action, field, old, new, spot)
        else:
            action = "increased" if after > before else "decreased"
            _keyword(record, word, action, field, old, new, spot)


def _multiple_of(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    before, after = old.multiple_of, new.multiple_of
    if before == after:
        return
    effect = None
    if before is None or after is None:
        action = "unset" if after is None else "set"
        # Whole numbers are multiples of 0.01 anyway.
        given, bare = (after, old) if before is None else (before, new)
        if given and bare.types == ("integer",) and _divides(given, 1):
            effect = Effect.KEEPS
    elif _divides(after, before):
        action = "generalized"
    else:
        action = "specialized" if _divides(before, after) else "changed"
    _keyword(record, "multiple-of", action, "multiple_of", old, new, spot, effect)


def _divides(divisor: float, value: float) -> bool:
    quotient = value / divisor
    return abs(quotient - round(quotient)) < 1e-9


def _pattern(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    if (old.pattern or None) == (new.pattern or None):
        record.claim(spot.into("pattern"))
        return
    if not old.pattern:
        action = "added"
    elif not new.pattern:
        action = "removed"
    else:
        action = "generalized" if new.pattern in _TRIVIAL_PATTERNS else "changed"
    any_before = action == "changed" and old.pattern in _TRIVIAL_PATTERNS
    effect = Effect.NARROWS if any_before else None
    _keyword(record, "pattern", action, "pattern", old, new, spot, effect)


def _content(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    for field, word in _CONTENT.items():
        if getattr(old, field) != getattr(new, field):
            _keyword(record, word, "changed", field, old, new, spot)


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
        listing = ", ".join((after or {}).values())
        record.fact("enum", "added", place, new=listing, at=(old, new), key="enum")
        return
    if after is None:
        record.fact(
            "enum", "removed", place, old=", ".join(before.values()), at=(old, new), key="enum"
        )
        return
    for value in (v for v in before if v not in after):
        text = before[value]
        record.fact("enum-value", "removed", place, name=text, old=text, at=(old, new), key="enum")
    for value in (v for v in after if v not in before):
        text = after[value]
        record.fact("enum-value", "added", place, name=text, new=text, at=(old, new), key="enum")
    record.claim(place)


def _values(schema: Schema) -> dict[str, str] | None:
    """Canonical text -> shown text of every value allowed; None when any is."""
    found = listed_values(schema)
    return None if found is None else {canonical(value): show(value) for value in found}


def _const(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    before, after = _values(old), _values(new)
    if (before or {}).keys() == (after or {}).keys():
        return
    action = "added" if before is None else "removed" if after is None else "changed"
    record.fact(
        "const",
        action,
        spot.into("const"),
        old=", ".join((before or {}).values()),
        new=", ".join((after or {}).values()),
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


def compare_types(record: Record, old: Schema, new: Schema, spot: Spot) -> bool:
    """The types and formats; True when nothing below can be compared any more."""
    before, after = (written_types(s) for s in (old, new))
    record.claim(spot.into("unknown", "type"))
    if by_values(old) or by_values(new):
        before = after = ()
    if before == after and old.format == new.format:
        if old.types != new.types:
            _said_or_not(record, old, new, spot)
        return False
    effect = _type_effect(before, after, old.format, new.format)
    is_list = len(before) > 1 or len(after) > 1
    kind, action = "type", _TYPE_ACTIONS[effect]
    if is_list and effect in (Effect.WIDENS, Effect.NARROWS) and before and after:
        kind, action = "list-of-types", "widened" if effect is Effect.WIDENS else "narrowed"
    flags = {"format-only"} if before == after else set[str]()
    if is_text(new) and is_scalar(old):
        flags.add("to-text")
    if is_text(old) and is_scalar(new):
        flags.add("from-text")
    record.claim(spot.into("format"))
    record.fact(
        kind,
        action,
        spot.into("types"),
        old=show_type(before, old.format),
        new=show_type(after, new.format),
        at=(old, new),
        key="type" if before != after else "format",
        effect=effect,
        flags=flags,
    )
    related = not before or not after or bool(_names(before) & _names(after))
    return not related and effect is Effect.REPLACES


def _said_or_not(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    """A type that the other keywords imply, said on one side only."""
    record.fact(
        "type",
        "compatible",
        spot.into("types"),
        old=" or ".join(old.types) or "not said",
        new=" or ".join(new.types) or "not said",
        at=(old, new),
        key=("type" if old.types else "", "type" if new.types else ""),
        effect=Effect.KEEPS,
    )


_TYPE_ACTIONS = {
    Effect.WIDENS: "generalized",
    Effect.NARROWS: "specialized",
    Effect.REPLACES: "changed",
    Effect.KEEPS: "compatible",
}


def _names(types: tuple[str, ...]) -> set[str]:
    return {"number" if t == "integer" else t for t in types}


def _type_effect(
    before: tuple[str, ...], after: tuple[str, ...], old_format: str | None, new_format: str | None
) -> Effect:
    wider = type_within(before, after) and format_within(old_format, new_format)
    narrower = type_within(after, before) and format_within(new_format, old_format)
    if wider and narrower:
        return Effect.KEEPS
    if wider:
        return Effect.WIDENS
    return Effect.NARROWS if narrower else Effect.REPLACES
