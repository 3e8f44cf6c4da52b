"""What to look for in a consumer's code: the symbols that findings change, by where the old package has them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from generator.impact.compare import Compared
from generator.impact.symbols import Kind, Symbol
from generator.rules.finding import Finding, Level, SymbolChange, worst


@dataclass(frozen=True, slots=True)
class Target:
    """One symbol of one finding; `level` is what using it means, `place` that of an argument without a name."""

    finding: Finding
    change: SymbolChange
    level: Level
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Targets:
    """The targets by the ways in which code can meet them, each by a full name in the old package.

    `named`: by reading, importing or calling it, or by a keyword, `method(argument)`. `placed`: by an argument
    given by its place. `missing`: by a call of a method or class that leaves out an argument.
    """

    named: dict[str, list[Target]] = field(default_factory=dict[str, list[Target]])
    placed: dict[tuple[str, int], list[Target]] = field(
        default_factory=dict[tuple[str, int], list[Target]]
    )
    missing: dict[str, dict[str, list[Target]]] = field(
        default_factory=dict[str, dict[str, list[Target]]]
    )

    @property
    def attributes(self) -> dict[str, list[Target]]:
        """By the bare name of what is reached through a value: fields, methods, groups."""
        found: dict[str, list[Target]] = {}
        for targets in self.named.values():
            for target in targets:
                if target.change.kind in (Kind.FIELD, Kind.METHOD, Kind.GROUP):
                    found.setdefault(target.change.name.rpartition(".")[2], []).append(target)
        return {name: list(dict.fromkeys(targets)) for name, targets in found.items()}


def targets(found: Iterable[tuple[Sequence[Finding], Compared]]) -> Targets:
    """Everything that the findings of several APIs change or affect; what they merely reach is left out."""
    made = Targets()
    for findings, compared in found:
        for finding in findings:
            for change in finding.symbols:
                symbol = compared.old.symbols.get(change.name)
                level = _level(finding, change)
                if change.change == "added":
                    symbol = compared.new.symbols[change.name]
                if symbol is not None and change.change != "reached":
                    _add(made, symbol, Target(finding, change, level, symbol.place), compared)
    return made


def _level(finding: Finding, change: SymbolChange) -> Level:
    """A name that stays has the meaning of its finding; else it is what a checker would say."""
    if change.change in ("affected", "default-changed", "value-changed"):
        return worst(change.level, finding.level)
    return change.level


_ASKED = (Kind.PARAMETER, Kind.FIELD)
_LEFT_OUT = ("added", "became-required", "default-changed")


def _add(made: Targets, symbol: Symbol, target: Target, compared: Compared) -> None:
    change = target.change.change
    if symbol.kind in _ASKED and change in _LEFT_OUT:
        if target.level is not Level.SAFE:
            _add_missing(made, symbol, target, compared)
        return
    if change == "added":
        return
    for path in symbol.paths:
        made.named.setdefault(path, []).append(target)
    if symbol.kind is Kind.PARAMETER and symbol.place is not None and change != "renamed":
        for holder in symbol.holders:
            made.placed.setdefault((holder, symbol.place), []).append(target)


def _add_missing(made: Targets, symbol: Symbol, target: Target, compared: Compared) -> None:
    """For an argument of a method that was renamed too, its calls are those of the old method."""
    former = {new: old for old, new in compared.names.items()}
    if symbol.kind is Kind.FIELD:
        owner, _, argument = symbol.name.rpartition(".")
        holders: Iterable[str] = (former.get(owner, owner),)
    else:
        method, _, argument = symbol.name.removesuffix(")").rpartition("(")
        old = compared.old.symbols.get(former.get(method, method))
        holders = old.paths if old is not None else symbol.holders
    for holder in holders:
        made.missing.setdefault(holder, {}).setdefault(argument, []).append(target)
