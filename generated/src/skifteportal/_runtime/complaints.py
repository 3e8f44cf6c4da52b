"""What a problem document says about single fields, whatever its API calls them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from pydantic import BaseModel

from .errors import FieldProblem
from .wire import wire_items

_POINTERS = ("felt", "field", "pointer", "path", "sti", "parameter", "property", "name", "loc")
_KINDS = ("regel", "rule", "code", "kode", "kind", "type", "constraint")
_MESSAGES = ("besked", "message", "detail", "reason", "msg", "title")


def problem_fields(problem: Mapping[str, object]) -> tuple[FieldProblem, ...]:
    """Every entry of a list at the top level that names a field. The rejected values are not taken over."""
    return tuple(
        found
        for value in problem.values()
        if isinstance(value, list | tuple)
        for found in _complaints(cast("list[object]", value))
    )


def _complaints(entries: list[object]) -> Iterator[FieldProblem]:
    for entry in entries:
        if isinstance(entry, BaseModel):
            said: Mapping[str, object] = dict(wire_items(entry))
        elif isinstance(entry, dict):
            said = cast("dict[str, object]", entry)
        else:
            continue
        pointer = _text(said, _POINTERS)
        if pointer:
            yield FieldProblem(pointer, _text(said, _KINDS), _text(said, _MESSAGES))


def _text(said: Mapping[str, object], names: tuple[str, ...]) -> str:
    found = next((said[name] for name in names if said.get(name)), "")
    if isinstance(found, list | tuple):
        return ".".join(str(part) for part in cast("list[object]", found))
    return str(found)
