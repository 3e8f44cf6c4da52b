"""From a changed unit back to the operations that reach it, and as what."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from generator.contract.reach import HERE, Trail
from generator.diff.changes import Edge, Root, Unit


@dataclass(frozen=True, slots=True)
class Use:
    """One way in which a unit is seen: the shortest trail of that kind, and all operations that have it.

    `called`: the callback that the first of them makes, where the trail begins in one.
    """

    trail: Trail
    inverted: bool
    operations: tuple[str, ...]
    first: str
    called: str = ""

    @property
    def start(self) -> str:
        """Where the trail begins: `POST /sager`, `POST /sager callback afgjort POST`."""
        return f"{self.first} {self.called}".rstrip()


State = tuple[Unit, object]


class _Step(NamedTuple):
    """A unit on the way back, and what is known of the way from it: see `Edge` and `Use`."""

    unit: Unit
    below: Trail
    inverted: bool = False
    varied: bool = False
    called: str = ""


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
        trails: dict[tuple[object, bool], list[tuple[str, Trail, str]]] = {}
        seen: set[State] = {(unit, _meaning(HERE))}
        queue = deque([_Step(unit, HERE)])
        while queue:
            here, below, flipped, varied, called = queue.popleft()
            root = self._roots.get(here)
            if root is not None:
                key = (_meaning(below), root.inverted != flipped)
                trails.setdefault(key, []).append((root.name, below, called))
            for edge in self._edges(here):
                if varied and edge.trail.inherited:
                    continue
                trail = edge.trail.then(below)
                is_call = here.kind == "callback"
                inverted = flipped != is_call
                label = " ".join((str(here), *called.split())) if is_call else called
                state = (edge.source, (_meaning(trail), inverted, edge.variant))
                if state not in seen:
                    seen.add(state)
                    queue.append(_Step(edge.source, trail, inverted, edge.variant, label))
        for (_, inverted), found in sorted(trails.items(), key=lambda item: str(item[0])):
            best = min(found, key=lambda f: (len(f[1].steps), f[0], f[1].steps, f[2]))
            operations = tuple(sorted({name for name, _, _ in found}))
            yield Use(best[1], inverted, operations, best[0], best[2])


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
        trail.idle,
        trail.label.startswith("header "),
    )
