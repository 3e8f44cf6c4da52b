"""What a unit that says the same on both sides uses: found without comparing anything."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.contract import (
    Callback,
    Contract,
    Header,
    MediaType,
    Operation,
    Parameter,
    Response,
    SchemaLike,
)
from generator.contract.fingerprint import shared_name
from generator.contract.reach import HERE, Part, Trail, references
from generator.diff.changes import Unit
from generator.diff.contents import is_json
from generator.diff.parameters import parameter_trail
from generator.diff.responses import response_trail
from generator.diff.schemas import schema_unit

Use = tuple[Unit, object, object, Trail]


@dataclass(frozen=True, slots=True)
class _Sides:
    old: Contract
    new: Contract
    inline: list[tuple[SchemaLike, Trail]]


def uses_of(
    old: Contract,
    new: Contract,
    unit: Unit,
    before: Any,
    after: Any,
    inline: list[tuple[SchemaLike, Trail]] | None = None,
) -> Iterator[Use]:
    """The units used, each with both sides and the trail to it; the unit's own schemas join `inline`."""
    sides = _Sides(old, new, [] if inline is None else inline)
    match unit.kind:
        case "operation" | "webhook" | "callback":
            yield from _operation(sides, unit, before, after)
        case "parameter":
            yield from _parameter(sides, after)
        case "header":
            yield from _header(sides, after, "")
        case "body":
            yield from _content(sides, after.content, Trail(Part.BODY, "request body"))
        case "response":
            yield from _response(sides, before, after)
        case "schema":
            yield from _schema(sides, after, HERE)
        case _:
            return


def _schema(sides: _Sides, schema: SchemaLike | None, trail: Trail) -> Iterator[Use]:
    if schema is None:
        return
    sides.inline.append((schema, trail))
    for name, way in references(schema, trail):
        if name in sides.old.schemas:
            yield schema_unit(name, name), sides.old.schemas[name], sides.new.schemas[name], way


def _operation(sides: _Sides, unit: Unit, old: Operation, new: Operation) -> Iterator[Use]:
    for before, after in zip(old.parameters, new.parameters, strict=True):
        name = shared_name(after)
        if name is not None:
            yield Unit("parameter", name, name), before, after, HERE
        else:
            yield from _parameter(sides, after)
    if old.body is not None and new.body is not None:
        name = shared_name(new.body)
        if name is not None:
            yield Unit("body", name, name), old.body, new.body, HERE
        else:
            yield from _content(sides, new.body.content, Trail(Part.BODY, "request body"))
    for status, right in new.responses.items():
        left = old.responses[status]
        name = shared_name(right)
        if name is not None:
            yield Unit("response", name, name), left, right, HERE
        else:
            yield from _response(sides, left, right)
    for called, calls in zip(old.callbacks, new.callbacks, strict=True):
        for first, second in zip(called.operations, calls.operations, strict=True):
            yield callback_unit(calls, unit, second.key.method), first, second, HERE


def _parameter(sides: _Sides, parameter: Parameter) -> Iterator[Use]:
    trail = parameter_trail(parameter)
    yield from _schema(sides, parameter.schema, trail)
    yield from _content(sides, parameter.content, trail)


def _header(sides: _Sides, header: Header, label: str) -> Iterator[Use]:
    trail = Trail(Part.HEADER, f"{label} header {header.name}".strip(), loose=True)
    yield from _schema(sides, header.schema, trail)
    yield from _content(sides, header.content, trail)


def _response(sides: _Sides, old: Response, new: Response) -> Iterator[Use]:
    trail = response_trail(new.status)
    yield from _content(sides, new.content, trail)
    for name, header in new.headers.items():
        shared = shared_name(header)
        if shared is not None:
            yield Unit("header", shared, shared), old.headers[name], header, HERE
        else:
            yield from _header(sides, header, trail.label)


def _content(sides: _Sides, content: Mapping[str, MediaType], trail: Trail) -> Iterator[Use]:
    for media in content.values():
        way = trail
        if trail.part in (Part.BODY, Part.RESPONSE):
            way = trail._replace(loose=not is_json(media.name))
        yield from _schema(sides, media.schema, way)
        yield from _schema(sides, media.item_schema, way.down("[stream]"))
        for part in media.encoding.values():
            for header in part.headers.values():
                yield from _header(sides, header, way.label)


def callback_unit(callback: Callback, owner: Unit, method: str) -> Unit:
    """One operation of a callback: known by its owner and its expression, shown by its name."""
    label = f"callback {callback.name} {method.upper()}"
    return Unit("callback", f"{label} {callback.expression} of {owner.old}", label)
