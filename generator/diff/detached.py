"""Uses of changed schemas that the walk met on no pair of places.

Where a property was replaced by another, or a schema by a union, what stands below is compared with nothing,
and yet the same named schema may flow to the same operation on both sides. Then it counts as used there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.contract import Contract, Operation
from generator.diff.changes import Edge, Root, Unit
from generator.diff.reach import Reach, Use
from generator.diff.uses import uses_of

Pair = tuple[Root, Operation, Operation]


def detached_uses(
    old: Contract, new: Contract, units: Iterable[Unit], pairs: Iterable[Pair]
) -> Iterator[Edge]:
    """An edge from each operation that sees the schema in the same part of the message on both sides."""
    pairs = list(pairs)
    before = _whole(old, [(root, operation) for root, operation, _ in pairs])
    after = _whole(new, [(root, operation) for root, _, operation in pairs])
    roots = {root.name: root.unit for root, _, _ in pairs}
    for unit in units:
        known = {
            seen for use in before.uses(Unit("schema", unit.old, unit.old)) for seen in _seen(use)
        }
        for use in after.uses(Unit("schema", unit.new, unit.new)):
            for name in use.operations:
                if (name, use.trail.part, use.inverted) in known:
                    yield Edge(roots[name], unit, use.trail)


def _seen(use: Use) -> Iterator[tuple[str, object, bool]]:
    for name in use.operations:
        yield name, use.trail.part, use.inverted


def _whole(contract: Contract, operations: Iterable[tuple[Root, Operation]]) -> Reach:
    """Who reaches what within one contract."""
    edges: list[Edge] = []
    roots: list[Root] = []
    waiting: list[tuple[Unit, object]] = []
    for root, operation in operations:
        unit = Unit(root.unit.kind, root.name, root.name)
        roots.append(Root(unit=unit, name=root.name, inverted=root.inverted))
        waiting.append((unit, operation))
    known = {unit for unit, _ in waiting}
    while waiting:
        unit, node = waiting.pop()
        for target, _, right, trail in uses_of(contract, contract, unit, node, node):
            edges.append(Edge(unit, target, trail))
            if target not in known:
                known.add(target)
                waiting.append((target, right))
    return Reach(edges, roots)
