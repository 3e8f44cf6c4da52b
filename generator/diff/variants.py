"""From a base with a discriminator to the schemas that inherit from it: a use that no reference shows."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.contract import Contract, Schema
from generator.contract.reach import HERE
from generator.diff.changes import Edge, Unit


def variant_edges(old: Contract, new: Contract, units: Collection[Unit]) -> Iterator[Edge]:
    """An edge for each variant that both sides know; those of a union are used by reference already."""
    heirs: dict[str, list[Unit]] = {}
    for unit in sorted(units):
        heirs.setdefault(unit.old, []).append(unit)
    for unit in sorted(units):
        after = _variants(new, unit.new)
        for name in sorted(_variants(old, unit.old)) if after else ():
            for target in heirs.get(name, ()):
                if target.new in after and target != unit:
                    yield Edge(unit, target, HERE.down(f"variant({target})"), variant=True)


def _variants(contract: Contract, name: str) -> set[str]:
    """The names that a schema's discriminator leads to, where the schema is no union that lists them."""
    schema = contract.schemas.get(name)
    if not isinstance(schema, Schema) or schema.discriminator is None:
        return set()
    if schema.one_of or schema.any_of:
        return set()
    default = schema.discriminator.default
    return {*schema.discriminator.mapping.values(), *([default] if default else ())}
