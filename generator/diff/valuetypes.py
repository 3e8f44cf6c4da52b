"""Types and formats as sets of values."""

from __future__ import annotations

from generator.contract import JsonValue, Schema

_ORDER = {"int32": 1, "int64": 2, "float": 1, "double": 2}


def inferred_types(schema: Schema) -> tuple[str, ...]:
    """The types said, or those that the other keywords only make sense for."""
    if schema.types:
        return schema.types
    if schema.properties or schema.required or schema.additional_properties is not None:
        return ("object",)
    if schema.items is not None:
        return ("array",)
    if schema.enum is not None and schema.enum:
        return tuple(sorted({json_type(v) for v in schema.enum}))
    if schema.const is not None:
        return (json_type(schema.const.value),)
    return ()


def written_types(schema: Schema) -> tuple[str, ...]:
    """The types; where words that are no type (`int`) are among those said, as written."""
    words = schema.unknown.get("type")
    if not isinstance(words, list):
        return inferred_types(schema)
    return tuple(sorted({*schema.types, *map(str, words)}))


def listed_values(schema: Schema) -> tuple[JsonValue, ...] | None:
    """The only values there are, by enum, const or both; None where any is possible."""
    if schema.const is not None:
        value = schema.const.value
        in_both = schema.enum is None or value in schema.enum
        return (value,) if in_both else ()
    if (
        schema.enum is not None
        and schema.types == ("boolean",)
        and {True, False} <= set(schema.enum)
    ):
        return None
    return schema.enum


def is_only_null(schema: Schema) -> bool:
    """Whether null is all that passes."""
    return schema.nullable and (schema.types == ("null",) or schema.enum == ())


def by_values(schema: Schema) -> bool:
    """Whether the types are known from enum or const alone, which are then compared as values."""
    told = schema.types or "type" in schema.unknown
    return not told and (schema.enum is not None or schema.const is not None)


def json_type(value: object) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
        case _:
            return "null"


def type_within(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    """Whether every value of the old types has one of the new types; no type means any."""
    if not new:
        return True
    return bool(old) and all(t in new or (t == "integer" and "number" in new) for t in old)


def format_within(old: str | None, new: str | None) -> bool:
    if new is None or old == new:
        return True
    return old in _ORDER and new in _ORDER and _ORDER[old] <= _ORDER[new]


def is_text(schema: Schema) -> bool:
    """Any text at all."""
    return (
        schema.types == ("string",)
        and schema.format is None
        and schema.enum is None
        and schema.pattern is None
    )


def is_scalar(schema: Schema) -> bool:
    """Neither an object nor an array: one text where values travel as text."""
    types = inferred_types(schema)
    return bool(types) and not {"object", "array"} & set(types)
