"""Findings with the names of the generated package that they change, and what of that nothing explains."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.impact.compare import Compared, Difference
from generator.impact.explain import explain, place_of
from generator.impact.symbols import Kind, Symbol
from generator.rules.documentation import QUIET
from generator.rules.finding import Finding, Level, SymbolChange, worst


@dataclass(frozen=True, slots=True)
class Linked:
    """The findings with their symbols and with the source verdict that these tell; `unexplained` should be empty."""

    findings: tuple[Finding, ...]
    unexplained: tuple[SymbolChange, ...]


def link(compared: Compared, findings: Sequence[Finding]) -> Linked:
    """Each difference of the surface to its findings, and each finding to what it changes, affects and reaches."""
    by_finding: dict[int, list[Difference]] = {}
    unexplained: list[SymbolChange] = []
    for difference, causes in explain(compared, findings):
        for index in causes:
            by_finding.setdefault(index, []).append(difference)
        if not causes:
            unexplained.append(told(difference))
    around = _Around(compared)
    linked = tuple(
        _linked(finding, by_finding.get(index, []), around)
        for index, finding in enumerate(findings)
    )
    return Linked(linked, tuple(unexplained))


def told(difference: Difference) -> SymbolChange:
    """A difference as reports tell it, under the name that the consumer's code has."""
    old, new = difference.old, difference.new
    by_name = difference.change == "renamed"
    return SymbolChange(
        name=difference.symbol.name,
        kind=difference.symbol.kind,
        change=difference.change,
        level=difference.level,
        old="" if old is None else old.name if by_name else old.text,
        new="" if new is None else new.name if by_name else new.text,
    )


def _linked(finding: Finding, differences: Sequence[Difference], around: _Around) -> Finding:
    """What the surface says of the source is the truth: the checker of a caller sees nothing else."""
    symbols = [told(difference) for difference in differences]
    source = worst(*(difference.level for difference in differences))
    verdicts = replace(finding.verdicts, source=source)
    is_told = finding.id not in QUIET
    is_felt = worst(verdicts.wire, verdicts.source, verdicts.runtime) != Level.SAFE
    if is_told and is_felt:
        if not symbols:
            symbols = [_stays(symbol, "affected") for symbol in around.at(finding)]
        known = {symbol.name for symbol in symbols}
        word = "reached" if symbols else "affected"
        symbols += [_stays(s, word) for s in around.methods(finding) if s.name not in known]
    return replace(finding, verdicts=verdicts, symbols=tuple(symbols))


def _stays(symbol: Symbol, change: str) -> SymbolChange:
    return SymbolChange(name=symbol.name, kind=symbol.kind, change=change)


class _Around:
    """Which symbol stands where in the spec, and which method calls an operation."""

    def __init__(self, compared: Compared) -> None:
        self._sides = (_places(compared.old.symbols), _places(compared.new.symbols))
        former = {new: old for old, new in compared.names.items()}
        methods = _methods(compared.new.symbols)
        self._methods = {
            key: compared.old.symbols.get(former.get(symbol.name, symbol.name), symbol)
            for key, symbol in methods.items()
        }
        for key, symbol in _methods(compared.old.symbols).items():
            self._methods.setdefault(key, symbol)

    def at(self, finding: Finding) -> list[Symbol]:
        """The innermost symbols at the place of a finding, as the old version has them where it does."""
        for number, places in enumerate(self._sides):
            pointer = place_of(finding, number)
            while pointer:
                if pointer in places:
                    return places[pointer]
                pointer = pointer.rpartition("/")[0]
        return []

    def methods(self, finding: Finding) -> Iterator[Symbol]:
        for operation in finding.operations:
            if operation in self._methods:
                yield self._methods[operation]


_INNER = (Kind.FIELD, Kind.PARAMETER)
_OUTER = (Kind.CLASS, Kind.ENUM, Kind.ALIAS)


def _places(symbols: Mapping[str, Symbol]) -> dict[str, list[Symbol]]:
    """pointer -> the fields and arguments that stand there, or else the class, enum or alias."""
    found: dict[str, list[Symbol]] = {}
    for kinds in (_INNER, _OUTER):
        known = set(found)
        for symbol in symbols.values():
            if symbol.kind in kinds and ".operations." not in symbol.name:
                for node in symbol.nodes[:1]:
                    if node.origin.pointer not in known:
                        found.setdefault(node.origin.pointer, []).append(symbol)
    return found


def _methods(symbols: Mapping[str, Symbol]) -> dict[str, Symbol]:
    """operation -> the method of the client that calls it."""
    found: dict[str, Symbol] = {}
    for symbol in symbols.values():
        if symbol.kind is Kind.METHOD and len(symbol.within) == 1:
            found.setdefault(str(symbol.within[0].key), symbol)
    return found
