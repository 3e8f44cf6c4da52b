"""Variance, held once: what widening and narrowing mean to the one who sends and the one who receives."""

from __future__ import annotations

from enum import StrEnum

from generator.diff.changes import Effect
from generator.rules.finding import Level


class Side(StrEnum):
    """Whose values they are: the client's (request), the API's (response), nobody's (unreached)."""

    REQUEST = "request"
    RESPONSE = "response"
    NOBODY = "schema"


_FLIPPED = {Effect.WIDENS: Effect.NARROWS, Effect.NARROWS: Effect.WIDENS}


def seen_through(effect: Effect, sign: int) -> Effect | None:
    """The effect on the message as a whole, from inside a `not` (-1) or an `if` (0, cannot be told)."""
    if effect is Effect.KEEPS or sign > 0:
        return effect
    return _FLIPPED.get(effect, effect) if sign < 0 else None


def wire_level(effect: Effect, side: Side, *, sign: int = 1, masked: bool = False) -> Level:
    """Whether deployed callers fail.

    A client may go on sending what it sent: narrowing breaks a request. It may go on understanding what it
    understood: widening breaks a response. `masked`: the value does not travel in this direction.
    """
    if masked or side is Side.NOBODY:
        return Level.SAFE
    seen = seen_through(effect, sign)
    if seen is None:
        return Level.POTENTIAL
    if seen is Effect.KEEPS:
        return Level.SAFE
    harmless = Effect.WIDENS if side is Side.REQUEST else Effect.NARROWS
    return Level.SAFE if seen is harmless else Level.BREAKING
