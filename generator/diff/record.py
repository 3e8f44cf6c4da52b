"""What is noted down while one unit is compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple, Protocol

from generator.contract import Contract, JsonValue, Origin, SchemaLike
from generator.contract.fingerprint import canonical
from generator.contract.reach import HERE, Trail
from generator.contract.schema import NOWHERE
from generator.diff.changes import Change, Edge, Effect, Unit

_LONGEST = 120


class Placed(Protocol):
    @property
    def origin(self) -> Origin: ...


class Around(NamedTuple):
    """What holds a pair of schemas says of the same value: the types it leaves, and whether null is settled.

    Null is settled where it passes the whole before and after, or neither: whatever this part says of it. Access
    is where a property has been compared: who may read or write it.
    """

    old: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    null: bool = False
    access: bool = False


NOTHING = Around()


@dataclass(frozen=True, slots=True)
class Spot:
    """A pair of places: the trail for judging, the path in the plain forms for claiming."""

    trail: Trail = HERE
    path: tuple[str, ...] = ()
    around: Around = NOTHING

    def into(self, *path: str) -> Spot:
        """Deeper in the plain form only."""
        return replace(self, path=self.path + path)

    def down(self, step: str, *path: str, sign: int = 1) -> Spot:
        """Down to a subschema."""
        return Spot(self.trail.down(step, sign=sign), self.path + path)

    def at(self, trail: Trail, *path: str) -> Spot:
        """Where a message part begins."""
        return Spot(trail, self.path + path)

    def seen_in(self, *, read_only: bool, write_only: bool) -> Spot:
        return replace(self, trail=self.trail.seen_in(read_only=read_only, write_only=write_only))

    def idle(self, is_so: bool = True) -> Spot:
        """The same place, where it is so that no value is told apart there."""
        return replace(self, trail=self.trail._replace(idle=True)) if is_so else self

    def among(self, around: Around) -> Spot:
        """The same place, where more is said of the same value around it."""
        return replace(self, around=around)


@dataclass(slots=True)
class Record:
    """The facts, claims and uses of one unit, and the shared units met on the way.

    `alike`: parts that say the same on both sides; `owned`: names of schemas that compared properties are.
    `stability` is the level of the operation that is compared, which its parameters share.
    """

    old: Contract
    new: Contract
    unit: Unit
    changes: list[Change] = field(default_factory=list[Change])
    claims: set[tuple[str, ...]] = field(default_factory=set[tuple[str, ...]])
    edges: list[Edge] = field(default_factory=list[Edge])
    met: list[tuple[Unit, object, object]] = field(
        default_factory=list[tuple[Unit, object, object]]
    )
    alike: list[tuple[SchemaLike, Trail]] = field(default_factory=list[tuple[SchemaLike, Trail]])
    owned: set[str] = field(default_factory=set[str])
    stability: str = ""
    visited: set[tuple[int, int]] = field(default_factory=set[tuple[int, int]])

    def fact(
        self,
        kind: str,
        action: str,
        spot: Spot,
        *,
        name: str = "",
        old: str = "",
        new: str = "",
        at: tuple[Placed | None, Placed | None] = (None, None),
        key: str | tuple[str, str] = "",
        effect: Effect | None = None,
        flags: Iterable[str] = (),
        **detail: str,
    ) -> None:
        """Note a fact and claim its place. `key` is the keyword below both places, or one for each."""
        keys = (key, key) if isinstance(key, str) else key
        self.claims.add(spot.path)
        self.changes.append(
            Change(
                kind=kind,
                action=action,
                unit=self.unit,
                trail=spot.trail,
                name=name,
                old=old,
                new=new,
                old_at=_below(at[0], keys[0]),
                new_at=_below(at[1], keys[1]),
                effect=effect,
                flags=frozenset(flags),
                detail=detail,
            )
        )

    def claim(self, spot: Spot) -> None:
        """The difference here is accounted for, or is none."""
        self.claims.add(spot.path)

    def use(self, unit: Unit, old: object, new: object, spot: Spot) -> None:
        """This unit uses that one, which is compared on its own."""
        self.edges.append(Edge(self.unit, unit, spot.trail))
        self.met.append((unit, old, new))


def _below(node: Placed | None, key: str) -> Origin | None:
    if node is None or node.origin is NOWHERE:
        return None
    if not key:
        return node.origin
    return replace(node.origin, pointer=f"{node.origin.pointer}/{key}")


def pointer_part(text: str) -> str:
    """One escaped step of a JSON pointer."""
    return text.replace("~", "~0").replace("/", "~1")


def keyword(field_name: str) -> str:
    """The wire spelling of a field: `max_length` -> `maxLength`, `not_` -> `not`."""
    first, *rest = field_name.rstrip("_").split("_")
    return first + "".join(word.capitalize() for word in rest)


def show(value: JsonValue) -> str:
    """A value as people read it, cut where it is long."""
    text = canonical(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def show_type(types: tuple[str, ...], format_: str | None) -> str:
    word = " or ".join(types) or "any type"
    return f"{word} ({format_})" if format_ else word
