"""Which names of two surfaces are the same thing under another name, by what the comparison paired."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.contract import Contract, Operation
from generator.diff.changes import Comparison
from generator.impact.symbols import Kind, Surface, Symbol

_CLASSES = (Kind.CLASS, Kind.ENUM, Kind.ALIAS)


@dataclass(frozen=True, slots=True)
class Moves:
    """Old JSON pointers -> new ones, of renamed schemas and of operations whose path changed."""

    pointers: Mapping[str, str]

    def moved(self, pointer: str) -> str:
        """Where the part that stood at an old pointer stands now."""
        head = pointer
        while head:
            if head in self.pointers:
                return self.pointers[head] + pointer[len(head) :]
            head = head.rpartition("/")[0]
        return pointer


def moves(comparison: Comparison, old: Contract, new: Contract) -> Moves:
    found: dict[str, str] = {}
    for change in comparison.changes:
        if change.kind == "schema" and change.action == "renamed":
            before, after = old.schemas[change.old], new.schemas[change.new]
            found[before.origin.pointer] = after.origin.pointer
    earlier, later = _by_key(old.operations), _by_key(new.operations)
    for root in comparison.roots:
        if root.unit.kind == "operation" and root.unit.old != root.unit.new:
            found[earlier[root.unit.old]] = later[root.unit.new]
    return Moves(found)


def _by_key(operations: Iterable[Operation]) -> dict[str, str]:
    return {str(operation.key): operation.origin.pointer for operation in operations}


def new_names(old: Surface, new: Surface, moves: Moves) -> dict[str, str]:
    """Old symbol names -> new ones, of classes, methods, groups and constants that live on under another name.

    A symbol that both sides have under one name is itself, whatever it is made of.
    """
    come: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for symbol in new.symbols.values():
        if symbol.name not in old.symbols and (places := _places(symbol)):
            come.setdefault((_family(symbol), places), []).append(symbol.name)
    found: dict[str, str] = {}
    for symbol in old.symbols.values():
        if symbol.name not in new.symbols and (places := _places(symbol)):
            candidates = come.get((_family(symbol), tuple(moves.moved(p) for p in places)))
            if candidates:
                found[symbol.name] = candidates.pop(0)
    return found


def _family(symbol: Symbol) -> str:
    """What can become one another: any class, or what is of one kind; a walk through pages is no plain method."""
    if symbol.kind in _CLASSES:
        return f"class {symbol.name.split('.')[-2]}"
    if symbol.kind is Kind.METHOD:
        return (
            f"method {'Links.' in symbol.name} {symbol.name.rpartition('.')[2].startswith('iter_')}"
        )
    return symbol.kind


def _places(symbol: Symbol) -> tuple[str, ...]:
    """The pointers by which it is known again; nothing for what lives in a class or method."""
    if symbol.kind in (Kind.FIELD, Kind.MEMBER, Kind.PARAMETER, Kind.EXCEPTION):
        return ()
    within = symbol.within if symbol.kind is Kind.METHOD else symbol.within[:1]
    nodes = within or symbol.nodes[:1]
    return tuple(node.origin.pointer for node in nodes)


def renamed_symbol(name: str, names: Mapping[str, str]) -> str:
    """The name of a symbol today, when it or what it lives in was renamed."""
    head = name
    while True:
        if head in names:
            return names[head] + name[len(head) :]
        cut = max(head.rfind("."), head.rfind("("))
        if cut < 0:
            return name
        head = head[:cut]


def class_names(names: Mapping[str, str]) -> dict[str, str]:
    """Only the classes of `models`, by their bare names, as types mention them."""
    pairs = ((old.split("."), new.split(".")) for old, new in names.items())
    return {old[-1]: new[-1] for old, new in pairs if len(old) > 1 and old[-2] == "models"}
