"""How two types relate as sets of values: what the checker of a caller would say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from generator.impact.symbols import Surface
from generator.pyview.types import (
    BOOL,
    FLOAT,
    INT,
    MODELS,
    OBJECT,
    STR,
    Generic,
    Literal,
    Marked,
    Name,
    Type,
    Union,
    union,
)


class Relation(StrEnum):
    """The new type seen from the old one."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


# What a checker takes for the other: the promotions of PEP 484, and a class of the standard library.
_PROMOTED = {
    (BOOL, INT),
    (BOOL, FLOAT),
    (INT, FLOAT),
    (Name("datetime", "datetime"), Name("datetime", "date")),
}


def renamed(type_: Type, names: Mapping[str, str]) -> Type:
    """The type with the classes of `models` under their later names, and without marks."""
    match type_:
        case Name(module=module, name=name) if module == MODELS:
            return Name(MODELS, names.get(name, name))
        case Generic(base, args):
            return Generic(base, tuple(renamed(arg, names) for arg in args))
        case Union(members):
            return union(*(renamed(member, names) for member in members))
        case Marked(base, _):
            return renamed(base, names)
        case Literal(values):
            return Literal(
                tuple(v if isinstance(v, str) else (_named(v[0], names), v[1]) for v in values)
            )
        case _:
            return type_


def _named(name: Name, names: Mapping[str, str]) -> Name:
    return Name(name.module, names.get(name.name, name.name)) if name.module == MODELS else name


@dataclass(slots=True)
class Relations:
    """Compares types of two versions; `names` are old class names and what they are called now."""

    old: Surface
    new: Surface
    names: Mapping[str, str]
    former: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.former = {new: old for old, new in self.names.items()}

    def of(self, old: Type, new: Type) -> Relation:
        before, after = renamed(old, self.names), renamed(new, {})
        if before == after:
            return Relation.SAME
        fits = self._fits(before, after, frozenset(), forwards=True)
        fitted = self._fits(after, before, frozenset(), forwards=False)
        if fits:
            return Relation.SAME if fitted else Relation.WIDER
        return Relation.NARROWER if fitted else Relation.OTHER

    def _fits(
        self, one: Type, other: Type, seen: frozenset[tuple[Type, Type]], *, forwards: bool
    ) -> bool:
        """Whether every value of `one` is one of `other`; `forwards` when `one` is the old type."""
        if one == other or other == OBJECT or (one, other) in seen:
            return True
        seen |= {(one, other)}
        opened = self._opened(one, old=forwards)
        if isinstance(opened, Union):
            return all(self._fits(m, other, seen, forwards=forwards) for m in opened.members)
        choices = self._opened(other, old=not forwards)
        if isinstance(choices, Union):
            if isinstance(opened, Literal) and len(opened.values) > 1:
                single = (Literal((v,)) for v in opened.values)
                return all(self._fits(s, choices, seen, forwards=forwards) for s in single)
            return any(self._fits(opened, m, seen, forwards=forwards) for m in choices.members)
        return opened == choices or self._atom(opened, choices, seen, forwards=forwards)

    def _atom(
        self, one: Type, other: Type, seen: frozenset[tuple[Type, Type]], *, forwards: bool
    ) -> bool:
        match one, other:
            case Literal(values), Literal(others):
                return set(values) <= set(others)
            case Literal(values), Name():
                return all(other == _type_of(value) for value in values)
            case Generic(base, args), Generic(other_base, others):
                return (
                    base == other_base
                    and len(args) == len(others)
                    and all(
                        self._fits(a, b, seen, forwards=forwards)
                        for a, b in zip(args, others, strict=True)
                    )
                )
            case Name(), Name():
                return (one, other) in _PROMOTED or self._is_one(one, other, old=forwards)
            case _:
                return one == other

    def _opened(self, type_: Type, *, old: bool) -> Type:
        """What an alias stands for."""
        seen: set[Type] = set()
        while isinstance(type_, Name) and type_.module == MODELS and type_ not in seen:
            seen.add(type_)
            found = self._alias(type_.name, old=old)
            if found is None:
                break
            type_ = found
        return type_

    def _alias(self, name: str, *, old: bool) -> Type | None:
        if not old:
            found = self.new.aliases.get(name)
            return None if found is None else renamed(found, {})
        before = self.former.get(name, name)
        found = self.old.aliases.get(before)
        return None if found is None else renamed(found, self.names)

    def lineage(self, name: str, *, old: bool) -> frozenset[str]:
        """The class itself and those that it is one of, in its own version but under today's names."""
        if not old:
            return frozenset(self.new.bases.get(name, (name,)))
        bases = self.old.bases.get(name, (name,))
        return frozenset(self.names.get(base, base) for base in bases)

    def _is_one(self, one: Name, other: Name, *, old: bool) -> bool:
        """Whether a class of `models` inherits from the other; an enum is one of text or of numbers."""
        name = self.former.get(one.name, one.name) if old else one.name
        found = self.lineage(name, old=old)
        return one.module == MODELS and other.name in found and other.module in ("", MODELS)


def _type_of(value: str | tuple[Name, str]) -> Name:
    if isinstance(value, tuple):
        return value[0]
    if value in ("True", "False"):
        return BOOL
    return STR if value.startswith(("'", '"')) else INT
