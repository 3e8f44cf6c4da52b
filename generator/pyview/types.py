"""Python types as values, rendered per module with the imports that they need."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

MODELS = "models"
OPERATIONS = "operations"
RUNTIME_MODELS = "_runtime.models"

_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Name:
    """A class or alias.

    `module` is "" for a builtin, `models` or `operations` for a sibling module that is imported as a whole,
    `_runtime.x` for the runtime, else a module of another package.
    """

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Generic:
    base: Name
    args: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Union:
    members: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Literal:
    """Allowed values, each as Python source, or as an enum class and a member of it."""

    values: tuple[str | tuple[Name, str], ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """`Annotated[base, mark]`."""

    base: Type
    mark: Call


@dataclass(frozen=True, slots=True)
class Call:
    """An expression `function(parts...)`: pieces of source with types between them."""

    function: Name
    parts: tuple[str | Type, ...] = ()


Type: TypeAlias = Name | Generic | Union | Literal | Marked

NONE = Name("", "None")
OBJECT = Name("", "object")
STR, INT, FLOAT, BOOL = Name("", "str"), Name("", "int"), Name("", "float"), Name("", "bool")
LIST, DICT, TUPLE = Name("", "list"), Name("", "dict"), Name("", "tuple")


def list_of(item: Type) -> Type:
    return Generic(LIST, (item,))


def dict_of(value: Type) -> Type:
    return Generic(DICT, (STR, value))


def union(*members: Type) -> Type:
    """The members once each, None last; object swallows everything, and of nothing None is left."""
    flat: dict[Type, None] = {}
    for member in members:
        for part in member.members if isinstance(member, Union) else (member,):
            flat[part] = None
    if OBJECT in flat:
        return OBJECT
    if NONE in flat:
        del flat[NONE]
        flat[NONE] = None
    found = tuple(flat)
    return Union(found) if len(found) > 1 else found[0] if found else NONE


def optional(type_: Type) -> Type:
    return union(type_, NONE)


def names_in(type_: Type | Call) -> Iterator[Name]:
    """Every name that a type mentions."""
    match type_:
        case Name():
            yield type_
        case Generic(base, args):
            yield base
            for arg in args:
                yield from names_in(arg)
        case Union(members):
            for member in members:
                yield from names_in(member)
        case Literal(values):
            for value in values:
                if isinstance(value, tuple):
                    yield value[0]
        case Marked(inner, mark):
            yield from names_in(inner)
            yield from names_in(mark)
        case Call(function, parts):
            yield function
            for part in parts:
                if not isinstance(part, str):
                    yield from names_in(part)


@dataclass(slots=True)
class Imports:
    """The imports of one module, gathered while its types are rendered.

    `here` is the module itself. `taken` are names that it defines, classes and attributes alike: an import
    of the same name, even of a builtin, gets a leading underscore, so that a field `date` never hides the
    class `date`.
    """

    taken: Collection[str] = ()
    here: str = ""
    up: str = ".."
    _wanted: dict[tuple[str, str], None] = field(default_factory=dict[tuple[str, str], None])

    def local(self, name: str) -> str:
        return f"_{name}" if name in self.taken else name

    def name(self, name: Name) -> str:
        """How the module says `name`, imported where it has to be."""
        if name == NONE:
            return "None"
        if name.module in (MODELS, OPERATIONS):
            local = name.module == self.here
            return name.name if local else f"{self.module(name.module)}.{name.name}"
        if not name.module and name.name not in self.taken:
            return name.name
        self._wanted[(name.module or "builtins", name.name)] = None
        return self.local(name.name)

    def module(self, name: str) -> str:
        """A sibling module as a whole: `from . import models`."""
        self._wanted[(".", name)] = None
        return self.local(name)

    def render(self, type_: Type | Call, *, as_value: bool = False) -> str:
        """The source of a type, or of the call of a mark.

        `as_value` is for a type that is passed as an argument instead of standing as an annotation: there
        checkers do not take every `A | B`, so it is `Union[A, B]`.
        """

        def inner(part: Type | Call) -> str:
            return self.render(part, as_value=as_value)

        match type_:
            case Name():
                return self.name(type_)
            case Generic(base, args):
                return f"{self.name(base)}[{', '.join(map(inner, args))}]"
            case Union(members) if as_value:
                return f"{self.name(Name('typing', 'Union'))}[{', '.join(map(inner, members))}]"
            case Union(members):
                return " | ".join(map(inner, members))
            case Literal(values):
                texts = (v if isinstance(v, str) else f"{self.name(v[0])}.{v[1]}" for v in values)
                return f"{self.name(Name('typing', 'Literal'))}[{', '.join(texts)}]"
            case Marked(base, mark):
                annotated = self.name(Name("typing", "Annotated"))
                return f"{annotated}[{inner(base)}, {inner(mark)}]"
            case Call(function, parts):
                inside = "".join(p if isinstance(p, str) else inner(p) for p in parts)
                return f"{self.name(function)}({inside})"

    def lines(self) -> tuple[str, ...]:
        """The import statements, grouped and sorted, with an empty line between groups."""
        groups: dict[int, dict[str, list[str]]] = {}
        for module, name in self._wanted:
            path = module
            group = 1 if module in ("pydantic", "typing_extensions") else 0
            if module.startswith("."):
                group = 2
            elif module.startswith("_"):
                path, group = self.up + module, 2
            local = self.local(name)
            said = name if local == name else f"{name} as {local}"
            groups.setdefault(group, {}).setdefault(path, []).append(said)
        found: list[str] = []
        for _, modules in sorted(groups.items()):
            if found:
                found.append("")
            for path in sorted(modules, key=lambda p: (p == ".", p)):
                found.extend(_statement(path, sorted(modules[path], key=_by_case)))
        return tuple(found)


def _by_case(name: str) -> tuple[int, str]:
    """Constants, then classes, then functions and modules: the order that isort prefers."""
    word = name.split(" ")[0]
    return (0 if word.isupper() and len(word) > 1 else 1 if word[:1].isupper() else 2, word)


def _statement(path: str, names: list[str]) -> list[str]:
    line = f"from {path} import {', '.join(names)}"
    if len(line) <= _WIDTH:
        return [line]
    return [f"from {path} import (", *(f"    {name}," for name in names), ")"]
