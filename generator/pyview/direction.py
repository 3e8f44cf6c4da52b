"""Which way a schema travels: in requests, in responses, in multipart bodies, in patches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Flag, auto

from generator.contract import Contract, MediaType, Operation, Ref, SchemaLike
from generator.pyview.media import is_form, is_merge_patch
from generator.pyview.shape import chain, children, essence


class Direction(Flag):
    """How a schema is used; NONE for one that no operation reaches.

    SENT and RECEIVED tell that a request or a response holds it as it is, and not only what builds on it.
    """

    NONE = 0
    REQUEST = auto()
    RESPONSE = auto()
    FORM = auto()
    PATCH = auto()
    SENT = auto()
    RECEIVED = auto()
    BOTH = REQUEST | RESPONSE


def directions(contract: Contract) -> dict[int, Direction]:
    """id(schema node) -> how it is used, by walking from every operation.

    What stands under a name may be a mere reference to another name; that counts as a node too. A property
    that does not travel a way leads nowhere on it.
    """
    found: dict[int, Direction] = {}
    for node, way in roots(contract):
        _spread(contract, node, way, found)
    return found


def travels(contract: Contract, node: SchemaLike) -> Direction:
    """Which ways a property may travel: readOnly in responses only, writeOnly in requests only.

    One that is both would travel no way at all, so it is taken as neither.
    """
    read_only = write_only = False
    for link in chain(contract, node):
        read_only, write_only = read_only or link.read_only, write_only or link.write_only
    if read_only == write_only:
        return Direction.BOTH
    return Direction.RESPONSE if read_only else Direction.REQUEST


def is_left_out(may: Direction, way: Direction) -> bool:
    """Whether a property that `may` travel so has no place in an object that travels `way`."""
    return bool(way & Direction.BOTH) and not may & way


def roots(contract: Contract) -> Iterator[tuple[SchemaLike, Direction]]:
    """Every schema that an operation uses itself, with its way.

    Webhooks and callbacks are requests that the server sends: their bodies travel the other way.
    """
    for operation in contract.operations:
        yield from _used(operation, Direction.REQUEST, Direction.RESPONSE)
        for callback in operation.callbacks:
            for called in callback.operations:
                yield from _used(called, Direction.RESPONSE, Direction.REQUEST)
    for webhook in contract.webhooks:
        yield from _used(webhook, Direction.RESPONSE, Direction.REQUEST)


def _used(
    operation: Operation, there: Direction, back: Direction
) -> Iterator[tuple[SchemaLike, Direction]]:
    for parameter in operation.parameters:
        for schema in _of((parameter.schema,), parameter.content.values()):
            yield schema, there
    if operation.body is not None:
        for media_type in operation.body.content.values():
            way = Direction.FORM if is_form(media_type.name) else Direction.NONE
            way |= Direction.PATCH if is_merge_patch(media_type.name) else Direction.NONE
            for schema in _of((), [media_type]):
                yield schema, there | way
    for response in operation.responses.values():
        headers = response.headers.values()
        contents = [*response.content.values(), *(c for h in headers for c in h.content.values())]
        for schema in _of((header.schema for header in headers), contents):
            yield schema, back


def _of(schemas: Iterable[SchemaLike | None], content: Iterable[MediaType]) -> Iterator[SchemaLike]:
    for schema in (*schemas, *(s for m in content for s in (m.schema, m.item_schema))):
        if schema is not None:
            yield schema


def below(
    contract: Contract, node: SchemaLike, way: Direction = Direction.NONE
) -> Iterator[tuple[SchemaLike, Direction]]:
    """What a node that travels `way` is made of, with the way of each; a base leads to all its heirs."""
    if isinstance(node, Ref):
        yield contract.schemas[node.target], way
        return
    hidden = {
        id(child)
        for child in node.properties.values()
        if is_left_out(travels(contract, child), way)
    }
    whole = essence(node)
    merged = {id(part) for part in node.all_of if part is not whole}
    parts = [child for _, child in children(node) if id(child) not in hidden]
    if node.discriminator is not None:
        parts += [Ref(name) for name in node.discriminator.mapping.values()]
        parts += [Ref(node.discriminator.default)] if node.discriminator.default else []
    if node.content_schema is not None:
        parts.append(node.content_schema)
    for part in parts:
        found = contract.schemas[part.target] if isinstance(part, Ref) else part
        if part is whole:
            yield found, way
        else:
            yield found, _as_part(way) if id(part) in merged else as_value(way)


def as_value(way: Direction) -> Direction:
    """The way of something that travels as it is."""
    way |= Direction.SENT if Direction.REQUEST in way else Direction.NONE
    return way | (Direction.RECEIVED if Direction.RESPONSE in way else Direction.NONE)


def _as_part(way: Direction) -> Direction:
    return way & ~(Direction.SENT | Direction.RECEIVED)


def _spread(
    contract: Contract, root: SchemaLike, way: Direction, found: dict[int, Direction]
) -> None:
    stack = [(root, as_value(way))]
    while stack:
        node, here = stack.pop()
        known = found.get(id(node), Direction.NONE)
        if known | here != known:
            found[id(node)] = known | here
            stack.extend(below(contract, node, here))
