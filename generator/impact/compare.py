"""Two surfaces -> what differs, and how bad that is for code that was written against the old one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.contract import Contract
from generator.diff.changes import Comparison
from generator.impact.pairs import class_names, moves, new_names, renamed_symbol
from generator.impact.relation import Relation, Relations
from generator.impact.symbols import CONTAINERS, Kind, Surface, Symbol, Way
from generator.rules.finding import Level

BREAKING, SAFE = Level.BREAKING, Level.SAFE


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One symbol that is not what it was. `change` is a word: added, removed, renamed, type-changed, ..."""

    change: str
    level: Level
    old: Symbol | None = None
    new: Symbol | None = None

    @property
    def symbol(self) -> Symbol:
        """The one that a consumer's code knows: the old one where there is one."""
        found = self.old or self.new
        assert found is not None, "a difference has a side"
        return found


@dataclass(frozen=True, slots=True)
class Compared:
    """The differences, sorted by name; `names` are old names and today's, of what was renamed."""

    old: Surface
    new: Surface
    differences: tuple[Difference, ...]
    names: Mapping[str, str]


def compare_surfaces(
    old: Surface, new: Surface, comparison: Comparison, before: Contract, after: Contract
) -> Compared:
    """What a caller of the old package meets in the new one.

    The members of a class, enum or method that is gone or new are not told on their own.
    """
    names = new_names(old, new, moves(comparison, before, after))
    relations = Relations(old, new, class_names(names))
    today = {renamed_symbol(name, names): symbol for name, symbol in old.symbols.items()}
    found: list[Difference] = []
    for name, symbol in today.items():
        later = new.symbols.get(name) or _inherited(name, new)
        if later is not None:
            is_renamed = symbol.name != name and name in new.symbols
            found += _differences(symbol, later, is_renamed, relations)
        elif all(holder in new.symbols for holder in _holders(name, today)):
            found.append(Difference(change="removed", level=BREAKING, old=symbol))
    for name, symbol in new.symbols.items():
        if (
            name not in today
            and not _inherited(name, old)
            and all(holder in today for holder in _holders(name, new.symbols))
        ):
            found.append(Difference(change="added", level=_of_new(symbol), new=symbol))
    found = _renamed_in_place(found, relations, names)
    found.sort(key=lambda difference: (difference.symbol.name, difference.change))
    return Compared(old, new, tuple(found), names)


def _inherited(name: str, surface: Surface) -> Symbol | None:
    """The field that a class has from one of its bases."""
    owner, _, field = name.rpartition(".")
    module, _, own = owner.rpartition(".")
    bases = (f"{module}.{base}.{field}" for base in surface.bases.get(own, ())[1:])
    return next((surface.symbols[path] for path in bases if path in surface.symbols), None)


def _renamed_in_place(
    differences: Sequence[Difference], relations: Relations, names: Mapping[str, str]
) -> list[Difference]:
    """Arguments given by their place that have another name now: they are the same, not gone and new."""
    come = {
        (d.new.name.rpartition("(")[0], d.new.place): d.new
        for d in differences
        if d.change == "added" and d.new is not None and d.new.place is not None
    }
    found: list[Difference] = []
    paired: set[str] = set()
    for d in differences:
        gone = d.old if d.change == "removed" else None
        new = None
        if gone is not None and gone.place is not None:
            method = renamed_symbol(gone.name.rpartition("(")[0], names)
            new = come.get((method, gone.place))
        if gone is None or new is None:
            found.append(d)
        else:
            paired.add(new.name)
            found.append(Difference(change="renamed", level=BREAKING, old=gone, new=new))
            found += _differences(gone, new, False, relations)
    return [d for d in found if d.change != "added" or d.symbol.name not in paired]


def _holders(name: str, symbols: Mapping[str, Symbol]) -> Iterator[str]:
    """The class, enum or method that a symbol belongs to."""
    head = name[: max(name.rfind("."), name.rfind("("))]
    if head in symbols and symbols[head].kind in CONTAINERS:
        yield head


def _of_new(symbol: Symbol) -> Level:
    """A new name harms nobody, unless the caller has to give it."""
    asked_for = symbol.kind in (Kind.FIELD, Kind.PARAMETER) and not symbol.default
    return BREAKING if asked_for and Way.GIVEN in symbol.way else SAFE


def _differences(
    old: Symbol, new: Symbol, is_renamed: bool, relations: Relations
) -> Iterator[Difference]:
    def told(change: str, level: Level) -> Difference:
        return Difference(change=change, level=level, old=old, new=new)

    if is_renamed and old.kind not in (Kind.FIELD, Kind.MEMBER, Kind.PARAMETER):
        yield told("renamed", BREAKING)
    if old.kind is not new.kind:
        yield told("kind-changed", BREAKING)
        return
    if new.deprecated and not old.deprecated:
        yield told("deprecated", SAFE)
    if old.place != new.place and old.place is not None:
        yield told("moved", BREAKING)
    if old.kind is Kind.CLASS and ".models." in old.name:
        yield from _bases(told, old, new, relations)
    elif old.type is not None and new.type is not None:
        yield from _typed(told, old, new, relations.of(old.type, new.type))
    elif old.default != new.default:
        yield told("value-changed", SAFE)


Tell = Callable[[str, Level], Difference]


def _bases(told: Tell, old: Symbol, new: Symbol, relations: Relations) -> Iterator[Difference]:
    """What the class is no longer one of, in either spelling of its bases."""
    before = relations.lineage(old.name.rpartition(".")[2], old=True)
    after = relations.lineage(new.name.rpartition(".")[2], old=False)
    if before != after:
        yield told("bases-changed", SAFE if before <= after else BREAKING)


def _typed(told: Tell, old: Symbol, new: Symbol, relation: Relation) -> Iterator[Difference]:
    """The type and the need to give a value are one difference: null goes with what may be left out."""
    way = old.way | new.way
    level = _of_type(relation, way)
    is_asked = old.kind in (Kind.FIELD, Kind.PARAMETER)
    if is_asked and bool(old.default) != bool(new.default):
        if not new.default:
            yield told("became-required", BREAKING if Way.GIVEN in way else level)
        else:
            yield told("became-optional", level)
    elif relation is not Relation.SAME:
        yield told("type-changed", level)
    elif old.default != new.default:
        yield told("default-changed", SAFE)


def _of_type(relation: Relation, way: Way) -> Level:
    """A caller may go on giving what it gave, and can go on using what it received."""
    match relation:
        case Relation.SAME:
            return SAFE
        case Relation.WIDER:
            return BREAKING if Way.RECEIVED in way else SAFE
        case Relation.NARROWER:
            return BREAKING if Way.GIVEN in way else SAFE
        case Relation.OTHER:
            return BREAKING
