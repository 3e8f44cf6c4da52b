"""A change as one use sees it: side, place prefix, names for the message."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from generator.contract.reach import Part, Trail
from generator.diff.changes import Change, Effect
from generator.rules.finding import Level
from generator.rules.variance import Side, wire_level


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the caller may settle: the day of judgement and the notice that a deprecation needs.

    `as_of` None: no date is taken as passed, so that a verdict never depends on the clock. The days are by
    stability level (`stable` counts for everything unmarked, draft and alpha need none). What only operations
    below `least_stability` see is not told.
    """

    as_of: date | None = None
    notice_days: Mapping[str, int] = field(default_factory=lambda: {"beta": 0, "stable": 0})
    least_stability: str = "draft"


# part -> (prefix of the part itself, prefix of a value inside it)
_PREFIXES = {
    Part.PARAMETER: ("request-parameter", "request-parameter-property"),
    Part.BODY: ("request-body", "request-property"),
    Part.RESPONSE: ("response-body", "response-property"),
    Part.HEADER: ("response-header", "response-header-property"),
}
_INVERTED = {
    Part.PARAMETER: Part.HEADER,
    Part.BODY: Part.RESPONSE,
    Part.RESPONSE: Part.BODY,
    Part.HEADER: Part.PARAMETER,
}
UNREACHED = "unreferenced-schema"
PREFIXES = tuple(p for pair in _PREFIXES.values() for p in pair)


@dataclass(frozen=True)
class View:
    """`trail` leads from the operation; `inverted` when the API is the one that calls.

    `reached`: some operation that both sides have sees the change.
    """

    change: Change
    trail: Trail
    inverted: bool = False
    reached: bool = True
    options: Options = field(default_factory=Options)

    @cached_property
    def part(self) -> Part | None:
        """The part as the client sees it; None where no operation reaches the change."""
        part = self.trail.part if self.reached else None
        return _INVERTED[part] if self.inverted and part is not None else part

    @cached_property
    def side(self) -> Side:
        match self.part:
            case Part.PARAMETER | Part.BODY:
                return Side.REQUEST
            case Part.RESPONSE | Part.HEADER:
                return Side.RESPONSE
            case None:
                return Side.NOBODY

    @cached_property
    def prefix(self) -> str:
        """The first words of an id: `request-property`, `response-body`."""
        if self.part is None:
            return UNREACHED
        return _PREFIXES[self.part][self.trail.nested]

    @cached_property
    def whole_prefix(self) -> str:
        """The prefix for a property of this place, which is always inside the part."""
        return UNREACHED if self.part is None else _PREFIXES[self.part][1]

    @property
    def in_header_parameter(self) -> bool:
        return self.part is Part.PARAMETER and self.trail.label.startswith("header ")

    @property
    def part_is_parameter(self) -> bool:
        return self.part is Part.PARAMETER

    @cached_property
    def masked(self) -> bool:
        """readOnly in a request, writeOnly in a response: the value does not travel."""
        if self.side is Side.REQUEST:
            return self.trail.read_only
        return self.trail.write_only and self.side is Side.RESPONSE

    def wire(self, effect: Effect) -> Level:
        return wire_level(effect, self.side, sign=self.trail.sign, masked=self.masked)

    @cached_property
    def subject(self) -> str:
        """What the message is about: `request property Sag.rolle`."""
        words = self.prefix.replace("-", " ")
        if self.part is Part.PARAMETER and not self.trail.nested:
            return f"{self.trail.label}"
        if self.part is Part.HEADER and not self.trail.nested:
            return self.trail.label
        name = ".".join(self.trail.steps[-2:])
        return f"{words} {name}".strip()

    def has(self, flag: str) -> bool:
        return flag in self.change.flags


def place_of(operation: str, trail: Trail) -> str:
    """`POST /sager request body > rolle`."""
    start = " ".join(word for word in (operation, trail.label) if word)
    return " > ".join((start, *trail.steps)) if start else " > ".join(trail.steps)
