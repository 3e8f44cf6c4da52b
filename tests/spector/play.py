"""Play the scenarios: every function of every module of `scenarios/`, with a client of the module's API."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import warnings
from collections.abc import Callable, Iterator
from types import ModuleType

from tests.spector import scenarios
from tests.spector.judge import Judge, Played


def play(url: str) -> Played:
    """Every scenario against the server at `url`.

    A module says its PREFIX (what its scenarios' names begin with) and its CLIENT, whose instance its
    functions are given; the functions of a module without one client make their own.
    """
    warnings.simplefilter("ignore", DeprecationWarning)
    played = Played()
    for found in sorted(pkgutil.iter_modules(scenarios.__path__), key=lambda m: m.name):
        module = importlib.import_module(f"{scenarios.__name__}.{found.name}")
        judge = Judge(module.PREFIX, url, played)
        for function in _functions(module):
            if hasattr(module, "CLIENT"):
                with module.CLIENT(base_url=url) as client:
                    function(client, judge)
            else:
                function(judge)
    return played


def _functions(module: ModuleType) -> Iterator[Callable[..., None]]:
    for name, value in list(vars(module).items()):
        own = inspect.isfunction(value) and value.__module__ == module.__name__
        if own and not name.startswith("_"):
            yield value
