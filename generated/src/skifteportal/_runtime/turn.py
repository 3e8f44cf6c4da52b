"""What an answer held as what a request carries, where the spec makes them two classes."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import TypeVar, cast

from pydantic import BaseModel

from .decode import build
from .shape import properties

M = TypeVar("M", bound=BaseModel)


def as_input(answer: BaseModel, kind: type[M]) -> M:
    """The object in its class for requests: what was set but for what is only received, and unknown
    properties. It shares nothing with the answer; what it still lacks is told when it is sent."""
    found: dict[str, object] = {}
    for prop in properties(type(answer)):
        if prop.name in answer.model_fields_set and not prop.read_only:
            value = _turned(cast("object", getattr(answer, prop.name)))
            found |= (
                cast("dict[str, object]", value or {}) if prop.additional else {prop.wire: value}
            )
    return build(kind, found | deepcopy(answer.model_extra or {}))


def _turned(value: object) -> object:
    """A value, and everything in it, as a request carries it."""
    if isinstance(value, BaseModel):
        turn = cast("object", getattr(type(value), "to_input", None))
        return turn(value) if callable(turn) else deepcopy(value)
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value).items()
        return {key: _turned(inner) for key, inner in entries}
    if isinstance(value, list):
        return [_turned(inner) for inner in cast("list[object]", value)]
    if isinstance(value, tuple):
        return tuple(_turned(inner) for inner in cast("tuple[object, ...]", value))
    return value
