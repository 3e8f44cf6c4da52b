"""Facts about the keywords of one schema pair that hold a plain value."""

from __future__ import annotations

from generator.contract import Schema
from generator.diff.bounds import compare_bounds, keyword_fact
from generator.diff.changes import Effect
from generator.diff.idle import is_multiple
from generator.diff.record import Record, Spot

_CONTENT = {
    "content_media_type": "content-media-type",
    "content_encoding": "content-encoding",
}
_TRIVIAL_PATTERNS = frozenset({".*", "^.*$", "^", "$", "^.*", ".*$"})


def compare_keywords(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    compare_bounds(record, old, new, spot)
    _multiple_of(record, old, new, spot)
    _pattern(record, old, new, spot)
    _content(record, old, new, spot)
    if old.unique_items != new.unique_items:
        action = "set" if new.unique_items else "unset"
        keyword_fact(record, "unique-items", action, "unique_items", old, new, spot)
    if old.discriminator is None and new.discriminator is None and old.xml != new.xml:
        keyword_fact(record, "xml", "changed", "xml", old, new, spot)


def _multiple_of(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    before, after = old.multiple_of, new.multiple_of
    if before == after:
        return
    if before is None or after is None:
        action = "unset" if after is None else "set"
    elif is_multiple(before, after):
        action = "generalized"
    else:
        action = "specialized" if is_multiple(after, before) else "changed"
    effect = Effect.KEEPS if _step(old) == _step(new) else None
    keyword_fact(record, "multiple-of", action, "multiple_of", old, new, spot, effect)


def _step(schema: Schema) -> float | None:
    """The distance of the numbers that pass; whole numbers are multiples of 0.01 anyway."""
    step = 1 if "integer" in schema.types and "number" not in schema.types else None
    given = schema.multiple_of
    return step if given is None or (step and is_multiple(1, given)) else given


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
    keyword_fact(record, "pattern", action, "pattern", old, new, spot, effect)


def _content(record: Record, old: Schema, new: Schema, spot: Spot) -> None:
    for field, word in _CONTENT.items():
        if getattr(old, field) != getattr(new, field):
            keyword_fact(record, word, "changed", field, old, new, spot)
