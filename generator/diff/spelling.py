"""Keywords that say the same under two names, told under one where the sides chose differently."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NamedTuple

from generator.contract import Schema
from generator.diff.changes import Effect
from generator.diff.record import Record, Spot, keyword
from generator.diff.valuetypes import is_only_null

# What OAS 3.0 has formats for, 3.1 has keywords for (OAS 3.1.0, "Migrating binary descriptions").
_CONTENT: dict[str | None, tuple[str | None, str | None]] = {
    "byte": (None, "base64"),
    "base64url": (None, "base64url"),
    "binary": ("application/octet-stream", None),
}


class _Words(NamedTuple):
    """Two keywords for the members that nothing names, and the fields that only one of them looks into."""

    unevaluated: str
    additional: str
    evaluating: tuple[str, ...]


_ANYWHERE = ("all_of", "any_of", "one_of", "if_")
_PROPERTIES = _Words(
    "unevaluated_properties", "additional_properties", (*_ANYWHERE, "dependent_schemas")
)
_ITEMS = _Words("unevaluated_items", "items", (*_ANYWHERE, "contains"))


def spelled_alike(record: Record, old: Schema, new: Schema, spot: Spot) -> tuple[Schema, Schema]:
    """The same pair, with the same keywords for the same thing."""
    old, new = _only_null(record, old, new, spot)
    old, new = _contents(record, old, new, spot)
    old, new = _rests(record, old, new, spot, _PROPERTIES)
    return _rests(record, old, new, spot, _ITEMS)


def _only_null(record: Record, old: Schema, new: Schema, spot: Spot) -> tuple[Schema, Schema]:
    """The type null is an empty list of values beside null: spelled as the other side spells its values."""
    sides = (old, new)
    if not any(is_only_null(schema) for schema in sides):
        return sides
    for word in ("types", "enum"):
        record.claim(spot.into(word))
    if all(is_only_null(schema) for schema in sides):
        return _as_type(old), _as_type(new)
    if is_only_null(old):
        return _as_list(old, new), new
    return old, _as_list(new, old)


def _as_type(schema: Schema) -> Schema:
    return replace(schema, types=("null",), enum=None)


def _as_list(schema: Schema, other: Schema) -> Schema:
    if other.enum is None and other.const is None:
        return _as_type(schema)
    return replace(schema, types=other.types, enum=())


def _rests(
    record: Record, old: Schema, new: Schema, spot: Spot, words: _Words
) -> tuple[Schema, Schema]:
    """What one side says of additional members and the other of unevaluated ones.

    With nothing beside that could evaluate more, both are the same; else the unevaluated are fewer.
    """
    for one, other, action in ((new, old, "added"), (old, new, "removed")):
        left, given = getattr(one, words.unevaluated), getattr(other, words.additional)
        said = getattr(one, words.additional), getattr(other, words.unevaluated)
        if left is None or given is None or said != (None, None):
            continue
        bare = not any(getattr(one, field) for field in words.evaluating)
        if not bare and left != given:
            continue
        record.claim(spot.into(words.unevaluated))
        record.claim(spot.into(words.additional))
        if bare:
            same: Any = {words.unevaluated: None, words.additional: left}
            one = replace(one, **same)
            return (other, one) if action == "added" else (one, other)
        keys = keyword(words.additional), keyword(words.unevaluated)
        record.fact(
            words.unevaluated.replace("_", "-"),
            action,
            spot.into(words.unevaluated),
            at=(old, new),
            key=keys if action == "added" else keys[::-1],
            effect=Effect.WIDENS if action == "added" else Effect.NARROWS,
        )
        none: Any = {words.unevaluated: None, words.additional: None}
        return replace(old, **none), replace(new, **none)
    return old, new


def _contents(record: Record, old: Schema, new: Schema, spot: Spot) -> tuple[Schema, Schema]:
    if not any(s.content_media_type or s.content_encoding for s in (old, new)):
        return old, new
    if old.format not in _CONTENT and new.format not in _CONTENT:
        return old, new
    record.claim(spot.into("format"))
    for field in ("content_media_type", "content_encoding"):
        record.claim(spot.into(field))
    return _by_keywords(old), _by_keywords(new)


def _by_keywords(schema: Schema) -> Schema:
    if schema.format not in _CONTENT:
        return schema
    media_type, encoding = _CONTENT[schema.format]
    return replace(
        schema,
        format=None,
        content_media_type=schema.content_media_type or media_type,
        content_encoding=schema.content_encoding or encoding,
    )
