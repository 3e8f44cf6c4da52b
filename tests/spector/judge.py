"""What a scenario's calls are written against: `with passes("String_getNonNull"): ...`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

E = TypeVar("E", bound=Exception)


@dataclass(slots=True)
class Played:
    """The scenarios that were played; `problems` has those whose calls raised or did not bring what they should."""

    names: list[str] = field(default_factory=list)
    problems: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Judge:
    """Plays scenarios of one area: `url` is where the mock server answers."""

    prefix: str
    url: str
    played: Played

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        """The calls and assertions of the scenario `<prefix>_<name>`; a problem is noted, never raised."""
        scenario = f"{self.prefix}_{name}"
        if scenario in self.played.names:
            raise ValueError(f"{scenario} is played twice")
        self.played.names.append(scenario)
        try:
            yield
        except Exception as problem:
            self.played.problems[scenario] = _told(problem)


def _told(problem: Exception) -> str:
    """The exception, with the line of the scenario where it came from."""
    trace = problem.__traceback__
    line = 0
    while trace is not None:
        if "scenarios" in trace.tb_frame.f_code.co_filename:
            line = trace.tb_lineno
        trace = trace.tb_next
    return f"line {line}: {type(problem).__name__}: {problem}".rstrip(": ")


def raises(kind: type[E], call: Callable[[], object]) -> E:
    """The error that the call ends with, where it is of this kind."""
    try:
        call()
    except kind as problem:
        return problem
    raise AssertionError(f"no {kind.__name__}")
