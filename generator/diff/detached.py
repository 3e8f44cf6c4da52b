"""Uses of changed schemas that the walk met on no pair of places.

Where a property was replaced by another, or a schema by a union, what stands below is compared with nothing,
and yet the same named schema may flow to the same operation on both sides. Then it counts as used there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.contract import Contract
from generator.contract.reach import Part
from generator.diff.changes import Edge, Root, Unit
from generator.diff.reach import Reach, Use
from generator.diff.uses import uses_of

Walked = tuple[Unit, object, object]


def detached_uses(
    old: Contract,
    new: Contract,
    loose: Iterable[Unit],
    walked: Sequence[Walked],
    edges: Sequence[Edge],
    roots: Sequence[Root],
) -> Iterator[Edge]:
    """An edge from each operation that sees the schema in the same part of the message on both sides.

    Units that say the same use the same on both sides, so only those that were walked are asked again.
    """
    before = [e for unit, node, _ in walked for e in _one_sided(old, unit, node)]
    after = [e for unit, _, node in walked for e in _one_sided(new, unit, node)]
    was, now = Reach([*edges, *before], roots), Reach([*edges, *after], roots)
    units = {root.name: root.unit for root in roots}
    for unit in loose:
        known = {seen for use in was.uses(unit) for seen in _seen(use)}
        for use in now.uses(unit):
            for name, part, inverted in _seen(use):
                if (name, part, inverted) in known:
                    yield Edge(units[name], unit, use.trail)


def _one_sided(contract: Contract, unit: Unit, node: object) -> Iterator[Edge]:
    """What the unit uses on one side; a name stands for the pair of that name."""
    for target, _, _, trail in uses_of(contract, contract, unit, node, node):
        yield Edge(unit, target, trail)


def _seen(use: Use) -> Iterator[tuple[str, Part | None, bool]]:
    for name in use.operations:
        yield name, use.trail.part, use.inverted
