"""From the place of a finding to the two schemas of the message part that it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.contract import Contract, MediaType, Operation, Parameter, SchemaLike
from generator.contract.reach import Part, Trail
from generator.diff.changes import Root
from generator.diff.contents import is_json
from generator.diff.pairing import parameter_names
from generator.diff.parameters import parameter_trail


@dataclass(frozen=True, slots=True)
class Pair:
    """The schemas of one message part on both sides; `steps` lead from it to the place."""

    old: SchemaLike
    new: SchemaLike
    steps: tuple[str, ...]


def pairs(
    old: Contract, new: Contract, root: Root, trail: Trail, *, called: bool
) -> Iterator[Pair]:
    """The part's schema, once for each media type that both sides have; `called` inside a callback."""
    before, after = _operation(old, root, root.unit.old), _operation(new, root, root.unit.new)
    if before is None or after is None:
        return
    both = _callbacks(before, after) if called else [(before, after)]
    for left, right in both:
        first, second = _part(left, trail, right), _part(right, trail, right)
        for name in sorted(first.keys() & second.keys(), key=lambda n: (not is_json(n), n)):
            yield from _pair(first[name], second[name], steps=trail.steps)
        if not first.keys() & second.keys() and len(first) == len(second) == 1:
            yield from _pair(*first.values(), *second.values(), steps=trail.steps)


def _pair(old: MediaType, new: MediaType, *, steps: tuple[str, ...]) -> Iterator[Pair]:
    if steps[:1] == ("[stream]",):
        if old.item_schema is not None and new.item_schema is not None:
            yield Pair(old.item_schema, new.item_schema, steps[1:])
    elif old.schema is not None and new.schema is not None:
        yield Pair(old.schema, new.schema, steps)


def _operation(contract: Contract, root: Root, key: str) -> Operation | None:
    listed = contract.webhooks if root.unit.kind == "webhook" else contract.operations
    return next((operation for operation in listed if str(operation.key) == key), None)


def _callbacks(old: Operation, new: Operation) -> list[tuple[Operation, Operation]]:
    after = {(c.name, o.key.method): o for c in new.callbacks for o in c.operations}
    return [
        (operation, after[callback.name, operation.key.method])
        for callback in old.callbacks
        for operation in callback.operations
        if (callback.name, operation.key.method) in after
    ]


def _part(operation: Operation, trail: Trail, named_by: Operation) -> Mapping[str, MediaType]:
    """The media types of the part; what has a schema without one counts as one of no name."""
    match trail.part:
        case Part.BODY:
            return operation.body.content if operation.body is not None else {}
        case Part.RESPONSE:
            response = operation.responses.get(trail.label.removeprefix("response "))
            return response.content if response is not None else {}
        case Part.PARAMETER:
            return _described(_parameter(operation, trail, named_by))
        case Part.HEADER:
            return _header(operation, trail)
        case None:
            return {}


def _header(operation: Operation, trail: Trail) -> Mapping[str, MediaType]:
    start, _, name = trail.label.partition("header ")
    status = start.strip().removeprefix("response ")
    for code, response in operation.responses.items():
        if code == status or not status:
            for header in response.headers.values():
                if header.name.lower() == name.lower():
                    return header.content or {"": MediaType(name="", schema=header.schema)}
    return {}


def _described(parameter: Parameter | None) -> Mapping[str, MediaType]:
    if parameter is None:
        return {}
    return parameter.content or {"": MediaType(name="", schema=parameter.schema)}


def _parameter(operation: Operation, trail: Trail, named_by: Operation) -> Parameter | None:
    """By its label; a path parameter that is named otherwise on this side by its position."""
    wanted = trail.label.lower()
    for parameter in operation.parameters:
        if parameter_trail(parameter).label.lower() == wanted:
            return parameter
    names, others = parameter_names(operation.key.path), parameter_names(named_by.key.path)
    for mine, theirs in zip(names, others, strict=False):
        if wanted == f"path parameter {theirs}".lower():
            return next((p for p in operation.parameters if p.name == mine), None)
    return None
