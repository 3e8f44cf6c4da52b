"""What oneOf, anyOf and discriminator say once their spelling is taken away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.contract import Discriminator, Ref, Schema, SchemaLike
from generator.lower.node import Node

_NULL = Schema(types=("null",), nullable=True)


def without_null_branch(schema: Schema) -> Schema:
    """A branch `{type: null}` of a oneOf or anyOf told as `nullable`; a lone branch left joins allOf."""
    if schema.types and not schema.nullable:
        return schema
    one_of, alone = _others(schema.one_of)
    any_of, lone = _others(schema.any_of)
    if one_of is schema.one_of and any_of is schema.any_of:
        return schema
    return replace(
        schema, nullable=True, one_of=one_of, any_of=any_of, all_of=(*schema.all_of, *alone, *lone)
    )


def _others(
    branches: tuple[SchemaLike, ...],
) -> tuple[tuple[SchemaLike, ...], tuple[SchemaLike, ...]]:
    """The branches that are not null, and the one that is left alone by its removal."""
    others = tuple(branch for branch in branches if not _only_null(branch))
    if not others or len(others) == len(branches):
        return branches, ()
    return ((), others) if len(others) == 1 else (others, ())


def _only_null(branch: SchemaLike) -> bool:
    return isinstance(branch, Schema) and replace(branch, extensions={}) == _NULL


def lower_discriminator(node: Node, schema: Schema) -> Discriminator | None:
    """The discriminator with the implicit mapping of the union's own variants filled in.

    Variants that inherit from a base by allOf are added by `complete_discriminators` once all are known.
    """
    found = node.get("discriminator")
    if found is None:
        return None
    if isinstance(found.value, str):
        found.wrong_type("a discriminator object")
        return None
    name = found.text("propertyName")
    if name is None:
        found.run.say(found, "discriminator-without-property", "discriminator has no propertyName")
        return None
    found.extensions({"propertyName", "mapping", "defaultMapping"})
    mapping: dict[str, str] = {}
    for value, target in found.items("mapping"):
        schema_of = _mapped_schema(target)
        if schema_of is not None:
            mapping[value] = schema_of
    explicit = frozenset(mapping)
    mapped = set(mapping.values())
    for branch in (*schema.one_of, *schema.any_of):
        if isinstance(branch, Ref) and branch.target not in mapped:
            mapping.setdefault(branch.target, branch.target)
    default = found.get("defaultMapping")
    return Discriminator(
        property_name=name,
        mapping=mapping,
        explicit=explicit,
        default=None if default is None else _mapped_schema(default),
        origin=found.origin,
    )


def _mapped_schema(node: Node) -> str | None:
    """A mapping's target is a schema name or a reference; the name wins where both could be meant."""
    from_name = node.run.names.get(f"/components/schemas/{node.value}")
    if from_name is not None:
        return from_name
    target = node.target(str(node.value))
    if target is not None and target.pointer in node.run.names:
        return node.run.names[target.pointer]
    node.run.say(
        node,
        "discriminator-dangling",
        f"discriminator maps {node.key!r} to {node.value!r}: no such schema",
    )
    return None


def complete_discriminators(schemas: Mapping[str, SchemaLike]) -> dict[str, SchemaLike]:
    """Each base with a discriminator and no union of its own gets its allOf children as implicit variants."""
    children: dict[str, list[str]] = {}
    for name, schema in schemas.items():
        if isinstance(schema, Schema):
            for parent in schema.all_of:
                if isinstance(parent, Ref):
                    children.setdefault(parent.target, []).append(name)
    return {
        name: _with_children(schema, children, name) if isinstance(schema, Schema) else schema
        for name, schema in schemas.items()
    }


def _with_children(schema: Schema, children: Mapping[str, list[str]], name: str) -> Schema:
    discriminator = schema.discriminator
    if discriminator is None or schema.one_of or schema.any_of:
        return schema
    mapping = dict(discriminator.mapping)
    mapped, queue, seen = set(mapping.values()), list(children.get(name, ())), {name}
    while queue:
        child = queue.pop(0)
        if child in seen:
            continue
        seen.add(child)
        if child not in mapped:
            mapping.setdefault(child, child)
        queue.extend(children.get(child, ()))
    return replace(schema, discriminator=replace(discriminator, mapping=mapping))
