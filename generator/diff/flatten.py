"""allOf told as one schema, where that loses nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.contract import Contract, Ref, Schema, SchemaLike

_KEPT = {"all_of", "properties", "required", "types", "doc", "origin", "extensions", "nullable"}
_KEPT |= {"additional_properties", "deprecated", "read_only", "write_only", "discriminator"}


def flattened(
    contract: Contract, schema: Schema, seen: frozenset[int] = frozenset()
) -> Schema | None:
    """The schema with the object parts of its allOf merged in.

    None when a part says something that does not merge: a union, a bound, a closed object, or the same
    property in two ways. The parts are then compared one by one.
    """
    if not schema.all_of:
        return schema if _simple(schema) else None
    if id(schema) in seen or not _simple(schema):
        return None
    properties: dict[str, SchemaLike] = dict(schema.properties)
    required = set(schema.required)
    types = set(schema.types)
    for member in schema.all_of:
        target = contract.resolve(member) if isinstance(member, Ref) else member
        part = flattened(contract, target, seen | {id(schema)})
        if part is None or part.nullable or part.additional_properties is not None:
            return None
        if not _merge(properties, part.properties):
            return None
        required |= part.required
        types |= set(part.types)
    if len(types) > 1 or schema.additional_properties is not None:
        return None
    return replace(
        schema,
        all_of=(),
        properties=properties,
        required=frozenset(required),
        types=tuple(types),
    )


def _simple(schema: Schema) -> bool:
    for field in Schema.__dataclass_fields__:
        value = getattr(schema, field)
        if field not in _KEPT and (value or (value == 0 and value is not False)):
            return False
    return True


def _merge(into: dict[str, SchemaLike], more: Mapping[str, SchemaLike]) -> bool:
    for name, schema in more.items():
        if name in into and into[name] != schema:
            return False
        into.setdefault(name, schema)
    return True
