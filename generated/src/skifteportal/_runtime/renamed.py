"""Names of earlier versions: they work until a day that is told, and each use warns of what to write instead.

A package with such names has a module `renamed`, whose RENAMED lists them: `module.Class` (or `module`) ->
old name -> today's name and the day on which the old one goes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, wraps
from importlib import import_module
from importlib.util import find_spec
from typing import Any, TypeVar, cast
from warnings import warn

Names = Mapping[str, tuple[str, str]]
F = TypeVar("F", bound=Callable[..., Any])

_ROOT = __name__.partition("._runtime.")[0]
_NONE: Names = {}


@cache
def _table(package: str) -> Mapping[str, Names]:
    if find_spec(f"{package}.renamed") is None:
        return {}
    return cast("Mapping[str, Names]", import_module(f"{package}.renamed").RENAMED)


@cache
def names_of(owner: type) -> Names:
    """The old names of a class of the package, those of its bases included."""
    found: dict[str, tuple[str, str]] = {}
    for base in reversed(owner.__mro__):
        package, _, module = base.__module__.rpartition(".")
        if package.startswith(_ROOT) and not module.startswith("_") and "._runtime" not in package:
            found.update(_table(package).get(f"{module}.{base.__qualname__}", _NONE))
    return found


def attribute(owner: object, names: Names, name: str) -> object:
    """What an old name of `owner` stands for, with a DeprecationWarning. Raises AttributeError for any other."""
    what = owner.__name__ if isinstance(owner, type) else type(owner).__name__
    if name not in names:
        raise AttributeError(f"{what!r} has no attribute {name!r}", name=name, obj=owner)
    return getattr(owner, _today(what, names, name))


def module_attribute(module: str, name: str) -> object:
    """What an old name of a module stands for, with a DeprecationWarning. Raises AttributeError for any other."""
    package, _, last = module.rpartition(".")
    names = _table(package).get(last, _NONE)
    if name not in names:
        raise AttributeError(f"module {module!r} has no attribute {name!r}", name=name)
    return getattr(import_module(module), _today(last, names, name))


def fields(owner: type, data: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a model under today's names, each old one with a DeprecationWarning."""
    names = names_of(owner)
    if not names or names.keys().isdisjoint(data):
        return data
    found: dict[str, Any] = {}
    for name, value in data.items():
        found[_today(owner.__name__, names, name) if name in names else name] = value
    return found


def renamed_arguments(**names: tuple[str, str]) -> Callable[[F], F]:
    """Lets a method be called with old argument names, each with a DeprecationWarning."""

    def decorate(function: F) -> F:
        @wraps(function)
        def call(*args: Any, **given: Any) -> Any:
            for name in names.keys() & given.keys():
                given[_today(function.__name__, names, name, 3)] = given.pop(name)
            return function(*args, **given)

        return cast("F", call)

    return decorate


def _today(what: str, names: Names, name: str, level: int = 4) -> str:
    today, until = names[name]
    text = f"{what}: {name} is called {today} now; the old name goes on {until}"
    warn(text, DeprecationWarning, stacklevel=level)
    return today
