"""What was only renamed between two versions of a package, so that old names can live on for a while."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.diff.changes import Comparison
from generator.impact.compare import Compared, Difference
from generator.impact.pairs import renamed_symbol
from generator.impact.symbols import Kind, Symbol

_INNER = (Kind.FIELD, Kind.MEMBER, Kind.PARAMETER)
_TOP = (Kind.CLASS, Kind.ENUM, Kind.ALIAS, Kind.METHOD, Kind.GROUP)
_LIKE = 0.75


@dataclass(frozen=True, slots=True)
class Renaming:
    """A version's step: old names -> new ones of what was renamed, holders included.

    `own` are those whose own last part changed: what an old name can be kept for.
    """

    names: Mapping[str, str]
    own: tuple[tuple[str, str], ...]

    def today(self, name: str) -> str:
        """The name of a symbol after this step."""
        return renamed_symbol(name, self.names)


def renaming(compared: Compared, comparison: Comparison) -> Renaming:
    """Classes, methods, groups, arguments, fields and members of enums that have another name."""
    names = dict(compared.names)
    names |= {old.name: new.name for old, new in _inner(compared, comparison)}
    known = compared.old.symbols
    own = [
        (old, new)
        for old, new in sorted(names.items())
        if old in known and known[old].kind in (*_TOP, *_INNER) and leaf(old) != leaf(new)
    ]
    return Renaming(names, tuple(own))


def leaf(name: str) -> str:
    """The last part of a symbol's name: `Klient.sag.hent(sag_id)` -> `sag_id`."""
    return name[max(name.rfind("."), name.rfind("(")) + 1 :].rstrip(")")


def holder_of(name: str) -> str:
    """What a symbol lives in: `Klient.sag.hent(sag_id)` -> `Klient.sag.hent`."""
    return name[: max(name.rfind("."), name.rfind("("), 0)]


def _inner(compared: Compared, comparison: Comparison) -> Iterator[tuple[Symbol, Symbol]]:
    """Parts of one class, enum or method of which one is gone and a like one is there instead."""
    wires = {
        (change.name, change.detail["renamed"])
        for change in comparison.changes
        if change.detail.get("renamed")
    }
    gone = _by_holder(compared.differences, "removed", compared.names)
    come = _by_holder(compared.differences, "added", {})
    for holder, lost in gone.items():
        left = list(come.get(holder, ()))
        for old in lost:
            found = next((new for new in left if _same(old, new, wires)), None)
            if found is not None:
                left.remove(found)
                yield old, found
    for difference in compared.differences:
        if difference.change == "renamed" and difference.symbol.kind is Kind.PARAMETER:
            assert difference.old is not None
            assert difference.new is not None
            yield difference.old, difference.new


def _by_holder(
    differences: Iterable[Difference], change: str, names: Mapping[str, str]
) -> dict[str, list[Symbol]]:
    """Inner symbols by what they live in, under its name of today."""
    found: dict[str, list[Symbol]] = {}
    for difference in differences:
        symbol = difference.symbol
        if difference.change == change and symbol.kind in _INNER:
            holder = renamed_symbol(holder_of(symbol.name), names)
            found.setdefault(holder, []).append(symbol)
    return found


def _same(old: Symbol, new: Symbol, wires: set[tuple[str, str]]) -> bool:
    """Whether the new one is the old one: the comparison says so, or it has a like name and the same type."""
    if old.kind is not new.kind:
        return False
    if old.kind is Kind.FIELD and (old.wire, new.wire) in wires:
        return True
    if old.kind is not Kind.MEMBER and old.text != new.text:
        return False
    return SequenceMatcher(None, leaf(old.name), leaf(new.name)).ratio() >= _LIKE
