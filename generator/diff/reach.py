"""From a changed unit back to the operations that reach it, and as what."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from generator.contract.reach import HERE, Trail
from generator.diff.changes import Edge, Root, Unit


@dataclass(frozen=True, slots=True)
class Use:
    """One way in which a unit is seen: the shortest trail of that kind, and all operations that have it."""

    trail: Trail
    inverted: bool
    operations: tuple[str, ...]
    first: str


State = tuple[Unit, object]


class Reach:
    """The uses of every unit, worked out on demand by walking the edges backwards."""

    def __init__(self, edges: Iterable[Edge], roots: Iterable[Root]) -> None:
        self._into: dict[Unit, list[Edge]] = {}
        for edge in edges:
            self._into.setdefault(edge.target, []).append(edge)
        self._roots: dict[Unit, Root] = {root.unit: root for root in roots}
        self._uses: dict[Unit, tuple[Use, ...]] = {}
        self._sorted: set[Unit] = set()

    def uses(self, unit: Unit) -> tuple[Use, ...]:
        """Sorted by place; empty when no operation reaches the unit."""
        if unit not in self._uses:
            self._uses[unit] = tuple(self._find(unit))
        return self._uses[unit]

    def _edges(self, unit: Unit) -> list[Edge]:
        """In an order of their own: which of two equally short ways is told must not hang on other changes."""
        if unit not in self._sorted:
            self._sorted.add(unit)
            self._into.get(unit, []).sort(key=_order)
        return self._into.get(unit, [])

    def _find(self, unit: Unit) -> Iterable[Use]:
        """Breadth first over (unit, meaning so far), so that the first way found is the shortest."""
        trails: dict[tuple[object, bool], list[tuple[str, Trail]]] = {}
        seen: set[State] = {(unit, _meaning(HERE))}
        queue: deque[tuple[Unit, Trail, bool, bool]] = deque([(unit, HERE, False, False)])
        while queue:
            here, below, flipped, varied = queue.popleft()
            root = self._roots.get(here)
            if root is not None:
                key = (_meaning(below), root.inverted != flipped)
                trails.setdefault(key, []).append((root.name, below))
            for edge in self._edges(here):
                if varied and edge.trail.inherited:
                    continue
                trail = edge.trail.then(below)
                inverted = flipped != (here.kind == "callback")
                state = (edge.source, (_meaning(trail), inverted, edge.variant))
                if state not in seen:
                    seen.add(state)
                    queue.append((edge.source, trail, inverted, edge.variant))
        for (_, inverted), found in sorted(trails.items(), key=lambda item: str(item[0])):
            best = min(found, key=lambda f: (len(f[1].steps), f[0], f[1].steps))
            operations = tuple(sorted({name for name, _ in found}))
            yield Use(best[1], inverted, operations, best[0])


def _order(edge: Edge) -> tuple[int, tuple[str, ...], str, Unit]:
    return len(edge.trail.steps), edge.trail.steps, edge.trail.label, edge.source


def _meaning(trail: Trail) -> tuple[object, ...]:
    """What of a trail decides how a change is judged."""
    return (
        trail.part,
        trail.nested,
        trail.read_only,
        trail.write_only,
        trail.sign,
        trail.loose,
        trail.label.startswith("header "),
    )
