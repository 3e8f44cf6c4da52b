"""Facts about types and formats."""

from __future__ import annotations

from generator.contract import Schema
from generator.diff.bounds import is_in_range
from generator.diff.changes import Effect
from generator.diff.idle import value_format, value_types
from generator.diff.joint import both_types
from generator.diff.record import Record, Spot, show_type
from generator.diff.valuetypes import (
    by_values,
    format_within,
    is_only_null,
    is_scalar,
    is_text,
    listed_values,
    type_within,
    written_types,
)


def compare_types(record: Record, old: Schema, new: Schema, spot: Spot) -> bool:
    """The types and formats; True when nothing below can be compared any more."""
    before, after = (written_types(s) for s in (old, new))
    really = value_types(old), value_types(new)
    really = both_types(really[0], spot.around[0]), both_types(really[1], spot.around[1])
    record.claim(spot.into("unknown", "type"))
    unsaid = not (old.types or new.types or {"type"} & {*old.unknown, *new.unknown})
    if unsaid and (_is_part(spot) or (old.all_of and new.all_of)):
        before, after = really = (), ()
    if by_values(old) or by_values(new):
        told = (by_values(old) and by_values(new)) or not all(really) or really[0] == really[1]
        before, after = really = ((), ()) if told else really
    if before == after and old.format == new.format:
        if old.types != new.types:
            _said_or_not(record, old, new, spot)
        return False
    effect = seeming = _type_effect(before, after, old.format, new.format)
    if new.nullable and is_only_null(old):
        effect = Effect.WIDENS
    elif old.nullable and is_only_null(new):
        effect = Effect.NARROWS
    elif effect is not Effect.KEEPS:
        effect = _type_effect(*really, *_formats(old, new))
    if effect is not Effect.KEEPS:
        seeming = effect
    is_list = len(before) > 1 or len(after) > 1
    kind, action = "type", _TYPE_ACTIONS[seeming]
    if is_list and seeming in (Effect.WIDENS, Effect.NARROWS) and before and after:
        kind, action = "list-of-types", "widened" if seeming is Effect.WIDENS else "narrowed"
    flags = {"format-only"} if before == after else set[str]()
    if is_text(new) and is_scalar(old):
        flags.add("to-text")
    if is_text(old) and is_scalar(new):
        flags.add("from-text")
    record.claim(spot.into("format"))
    record.fact(
        kind,
        action,
        spot.into("types").idle(effect is not seeming),
        old=show_type(before, old.format),
        new=show_type(after, new.format),
        at=(old, new),
        key="type" if before != after else "format",
        effect=effect,
        flags=flags,
    )
    related = not before or not after or bool(_names(before) & _names(after))
    return not related and effect is Effect.REPLACES


def _is_part(spot: Spot) -> bool:
    """Whether the place is about a value whose type another schema says."""
    last = spot.trail.steps[-1] if spot.trail.steps else ""
    return spot.trail.inherited or last.startswith(("(then)", "(else)", "(if", "(not)"))


def _formats(old: Schema, new: Schema) -> tuple[str | None, str | None]:
    """The formats that say something; listed values are what they are."""
    if listed_values(old) is not None and listed_values(new) is not None:
        return None, None
    before, after = value_format(old), value_format(new)
    given = [format_ for format_ in (before, after) if format_ is not None]
    if all(is_in_range(schema, format_) for schema in (old, new) for format_ in given):
        return None, None
    return before, after


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
