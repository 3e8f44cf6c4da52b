"""allOf told as one schema, where that loses nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.contract import Contract, Ref, Schema, SchemaLike

_KEPT = {"all_of", "properties", "required", "types", "doc", "origin", "extensions", "nullable"}
_KEPT |= {"additional_properties", "deprecated", "read_only", "write_only", "discriminator"}
_LEAST = ("maximum", "exclusive_maximum", "max_length", "max_items", "max_properties")
_MOST = ("minimum", "exclusive_minimum", "min_length", "min_items", "min_properties")
_ALIKE = ("format", "enum", "const", "pattern", "multiple_of", "items")
_MERGED = {*_LEAST, *_MOST, *_ALIKE, "unique_items"}


def flattened(
    contract: Contract, schema: Schema, seen: frozenset[int] = frozenset()
) -> Schema | None:
    """The schema with the parts of its allOf merged in: of two bounds the tighter.

    None when a part says something that does not merge: a union, a closed object, or the same property or
    keyword in two ways. The parts are then compared one by one.
    """
    if not schema.all_of:
        return schema if _simple(schema) else None
    if id(schema) in seen or not _simple(schema):
        return None
    properties: dict[str, SchemaLike] = dict(schema.properties)
    required = set(schema.required)
    types = set(schema.types)
    nullable = not schema.types
    limits = {field: getattr(schema, field) for field in _MERGED}
    for member in schema.all_of:
        target = contract.resolve(member) if isinstance(member, Ref) else member
        part = flattened(contract, target, seen | {id(schema)})
        if part is None or not _is_open(part):
            return None
        nullable = nullable and part.nullable
        if not _merge(properties, part.properties) or not _tighten(limits, part):
            return None
        required |= part.required
        types |= set(part.types)
    if len(types) > 1 or not _is_open(schema):
        return None
    return replace(
        schema,
        all_of=(),
        properties=properties,
        required=frozenset(required),
        types=tuple(types),
        nullable=schema.nullable or nullable,
        additional_properties=None,
        **limits,
    )


def _is_open(schema: Schema) -> bool:
    return schema.additional_properties in (None, Schema())


def _simple(schema: Schema) -> bool:
    for field in Schema.__dataclass_fields__:
        value = getattr(schema, field)
        if (
            field not in _KEPT
            and field not in _MERGED
            and (value or (value == 0 and value is not False))
        ):
            return False
    return True


def _merge(into: dict[str, SchemaLike], more: Mapping[str, SchemaLike]) -> bool:
    for name, schema in more.items():
        if name in into and into[name] != schema:
            return False
        into.setdefault(name, schema)
    return True


def _tighten(limits: dict[str, Any], part: Schema) -> bool:
    """Whether the keywords of one more part can be joined to those so far."""
    for field, mine in limits.items():
        other = getattr(part, field)
        if other is None or mine == other:
            continue
        if mine is None or field == "unique_items":
            limits[field] = mine or other
        elif field in _ALIKE:
            return False
        else:
            limits[field] = min(mine, other) if field in _LEAST else max(mine, other)
    return True
