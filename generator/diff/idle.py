"""Keywords that rule nothing out: about values of a kind that the type leaves out, or that are listed anyway."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Any

from generator.contract import JsonValue, Schema, SchemaLike
from generator.contract.fingerprint import canonical
from generator.diff.valuetypes import json_type, listed_values, written_types

_NUMBER, _STRING, _ARRAY, _OBJECT = "number", "string", "array", "object"
KINDS = frozenset({_NUMBER, _STRING, _ARRAY, _OBJECT, "boolean"})

OF_NUMBERS = frozenset({"maximum", "minimum", "exclusive_maximum", "exclusive_minimum"})
# keyword -> the kind of value it is about (JSON Schema validation, 6; core, 10)
ABOUT = {
    **dict.fromkeys((*OF_NUMBERS, "multiple_of"), _NUMBER),
    **dict.fromkeys(("max_length", "min_length", "pattern"), _STRING),
    **dict.fromkeys(("content_media_type", "content_encoding", "content_schema"), _STRING),
    **dict.fromkeys(("max_items", "min_items", "unique_items", "max_contains"), _ARRAY),
    **dict.fromkeys(("min_contains", "items", "contains", "prefix_items"), _ARRAY),
    "unevaluated_items": _ARRAY,
    **dict.fromkeys(("max_properties", "min_properties", "property_names"), _OBJECT),
    **dict.fromkeys(("properties", "pattern_properties", "unevaluated_properties"), _OBJECT),
    **dict.fromkeys(("dependent_required", "dependent_schemas"), _OBJECT),
}
_PLAIN = (
    *("maximum", "minimum", "exclusive_maximum", "exclusive_minimum", "multiple_of", "pattern"),
    *("unique_items", "max_length", "max_items", "max_properties"),
    *("min_length", "min_items", "min_properties"),
)
_OF_TEXTS = frozenset(
    """date-time date time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference
    iri iri-reference uuid uri-template json-pointer relative-json-pointer regex""".split()
)
_OF_NUMBERS = frozenset({"int32", "int64", "float", "double"})


def kinds(schema: Schema) -> frozenset[str]:
    """The kinds of value that pass the type and the listed values; integers are numbers here."""
    found = KINDS
    if schema.types and "type" not in schema.unknown:
        found = frozenset(_kind(t) for t in schema.types) & KINDS
    listed = listed_values(schema)
    return found if listed is None else found & {_kind(json_type(value)) for value in listed}


def _kind(word: str) -> str:
    return _NUMBER if word == "integer" else word


def is_idle(old: Schema, new: Schema, *fields: str) -> bool:
    """Whether a difference in these keywords alone, of one kind, tells no value apart that is of both sides."""
    field = fields[0]
    about = ABOUT.get(field)
    if about is None:
        return _has_no_partner(old, new, field)
    if about not in kinds(old) & kinds(new) or _has_no_partner(old, new, field):
        return True
    if field == "contains" and all(_asks_for_none(schema) for schema in (old, new)):
        return True
    if field == "min_properties" and _least(old) == _least(new):
        return True
    if field in _CLOSED and _most(old, field) == _most(new, field):
        return True
    both = _listed_by_both(old, new)
    return (field in _PLAIN and both is not None) and all(
        _pass(old, fields, value) == _pass(new, fields, value) for value in both
    )


def _pass(schema: Schema, fields: Iterable[str], value: JsonValue) -> bool:
    return all(passes(schema, field, value) for field in fields)


def _asks_for_none(schema: Schema) -> bool:
    return schema.contains is None or (schema.min_contains == 0 and schema.max_contains is None)


# keyword -> those beside it of which one has to be there for it to say anything
_NEEDS = {
    "max_contains": ("contains",),
    "min_contains": ("contains",),
    "then": ("if_",),
    "else_": ("if_",),
    "if_": ("then", "else_"),
}
# keyword -> one beside it that leaves it nothing to look at
_LEFT_NOTHING = {
    "unevaluated_properties": "additional_properties",
    "unevaluated_items": "items",
}


def _has_no_partner(old: Schema, new: Schema, field: str) -> bool:
    partners, taker = _NEEDS.get(field, ()), _LEFT_NOTHING.get(field, "")
    for schema in (old, new):
        alone = bool(partners) and all(getattr(schema, name) is None for name in partners)
        taken = bool(taker) and getattr(schema, taker) is not None
        if getattr(schema, field) is not None and not alone and not taken:
            return False
    return bool(partners or taker)


# keyword -> what it counts, and the rest that makes a closed object or tuple of these
_CLOSED = {
    "max_properties": ("properties", "additional_properties"),
    "max_items": ("prefix_items", "items"),
}


def _least(schema: Schema) -> int:
    """The higher of `minProperties` and the number of names required both ways."""
    one_way = {n for n, s in schema.properties.items() if n in schema.required and _may_stay_out(s)}
    return max(schema.min_properties or 0, len(schema.required - one_way))


def _may_stay_out(schema: SchemaLike) -> bool:
    """Whether a property might travel in one direction only; what a reference says is not looked up."""
    return (
        not isinstance(schema, Schema)
        or schema.read_only
        or schema.write_only
        or bool(schema.all_of)
    )


def _most(schema: Schema, field: str) -> float:
    """The lower of a count and the one that a closed object or a closed tuple keeps to anyway."""
    limit, (places, rest) = getattr(schema, field), _CLOSED[field]
    beyond = getattr(schema, rest)
    closed = isinstance(beyond, Schema) and beyond.nothing and not schema.pattern_properties
    most = len(getattr(schema, places)) if closed else math.inf
    return most if limit is None else min(limit, most)


def _listed_by_both(old: Schema, new: Schema) -> list[JsonValue] | None:
    """The values that no side leaves off its list; None where neither has a list."""
    before, after = listed_values(old), listed_values(new)
    if before is None or after is None:
        found = after if before is None else before
        return None if found is None else list(found)
    known = {canonical(value) for value in after}
    return [value for value in before if canonical(value) in known]


def passes(schema: Schema, field: str, value: Any) -> bool:
    """Whether one of the plain keywords lets a value pass."""
    limit = getattr(schema, field)
    if limit is None or limit is False or _kind(json_type(value)) != ABOUT[field]:
        return True
    match field:
        case "maximum":
            return bool(value <= limit)
        case "minimum":
            return bool(value >= limit)
        case "exclusive_maximum":
            return bool(value < limit)
        case "exclusive_minimum":
            return bool(value > limit)
        case "multiple_of":
            return is_multiple(value, limit)
        case "pattern":
            return matches(limit, value)
        case "unique_items":
            return len({canonical(item) for item in value}) == len(value)
        case "max_length" | "max_items" | "max_properties":
            return bool(len(value) <= limit)
        case _:
            return bool(len(value) >= limit)


def is_multiple(value: float, of: float) -> bool:
    quotient = value / of
    return abs(quotient - round(quotient)) < 1e-9


def matches(pattern: str, text: str) -> bool:
    """Whether a pattern finds something in a text; one that cannot be read finds nothing."""
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return False


def is_possible(schema: Schema, value: JsonValue) -> bool:
    """Whether the type and the plain keywords beside the list let a listed value pass."""
    if schema.types and "type" not in schema.unknown:
        word = _type(value)
        if word not in schema.types and not (word == "integer" and "number" in schema.types):
            return False
    return _pass(schema, _PLAIN, value)


def _type(value: JsonValue) -> str:
    """1.0 is a whole number in JSON."""
    return "integer" if isinstance(value, float) and value.is_integer() else json_type(value)


def value_types(schema: Schema) -> tuple[str, ...]:
    """The types that values really have: of listed values their own, else those written."""
    listed = listed_values(schema)
    if listed is None or "type" in schema.unknown:
        return written_types(schema)
    found = tuple(sorted({_type(value) for value in listed if is_possible(schema, value)}))
    return found or written_types(schema)


def value_format(schema: Schema) -> str | None:
    """The format, where it is about values that there are; an unknown word may be about any."""
    return None if is_idle_format(schema.types, schema.format) else schema.format


def is_idle_format(types: Iterable[str], format_: str | None) -> bool:
    """Whether a format is about values of another type than these; of words that nobody knows it is not."""
    kinds_ = {_kind(word) for word in types}
    if format_ in _OF_TEXTS:
        return bool(kinds_) and _STRING not in kinds_
    return format_ in _OF_NUMBERS and bool(kinds_) and not kinds_ & {_STRING, _NUMBER}
