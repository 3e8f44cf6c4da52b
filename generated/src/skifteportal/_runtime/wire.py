"""Models as the plain data that goes into JSON, forms and parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import cast

from pydantic import BaseModel

from .shape import Property, properties


def plain(value: object, *, request: bool = False, patch: bool = False) -> object:
    """The value with every model turned into a dict under wire names; other values as they are.

    `request` leaves out what is only received; `patch` sends every None that was set (see wire_items).
    """
    if isinstance(value, BaseModel):
        items = wire_items(value, request=request, patch=patch)
        return {name: plain(inner, request=request, patch=patch) for name, inner in items}
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value).items()
        return {key: plain(inner, request=request, patch=patch) for key, inner in entries}
    if isinstance(value, list | tuple | set | frozenset):
        members = cast("list[object]", value)
        return [plain(inner, request=request, patch=patch) for inner in members]
    return value


def as_it_came(value: object) -> object:
    """Plain data with moments that lack an offset as text: an answer may hold them, a request may not."""
    if isinstance(value, dict):
        entries = cast("dict[str, object]", value).items()
        return {key: as_it_came(inner) for key, inner in entries}
    if isinstance(value, list):
        return [as_it_came(inner) for inner in cast("list[object]", value)]
    return value.isoformat() if isinstance(value, datetime) and value.tzinfo is None else value


def wire_items(
    model: BaseModel, *, request: bool = False, patch: bool = False
) -> Iterator[tuple[str, object]]:
    """What a model sends, under wire names: what was set, constants, and what it does not know by name.

    An optional property that may not be null is left out when it was set to None; in a merge patch null is
    no value but takes the property away (RFC 7396), so there it is sent.
    """
    for prop in properties(type(model)):
        if prop.read_only and request:
            continue
        value = cast("object", getattr(model, prop.name))
        if prop.additional:
            yield from cast("dict[str, object]", value or {}).items()
        elif _is_sent(prop, value, model.model_fields_set, patch):
            yield prop.wire, value
    yield from (model.model_extra or {}).items()


def _is_sent(prop: Property, value: object, chosen: set[str], patch: bool) -> bool:
    if prop.name in chosen:
        return value is not None or prop.nullable or patch
    return prop.constant
