"""Which way a schema travels: in requests, in responses, in multipart bodies, in patches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Flag, auto

from generator.contract import Contract, MediaType, Operation, Ref, Schema, SchemaLike
from generator.pyview.media import is_form, is_merge_patch
from generator.pyview.shape import children


class Direction(Flag):
    """How a schema is used; NONE for one that no operation reaches."""

    NONE = 0
    REQUEST = auto()
    RESPONSE = auto()
    FORM = auto()
    PATCH = auto()


def directions(contract: Contract) -> dict[int, Direction]:
    """id(schema node) -> how it is used, by walking from every operation.

    Webhooks and callbacks are requests that the server sends: their bodies travel the other way.
    """
    found: dict[int, Direction] = {}
    for operation in contract.operations:
        _walk_operation(contract, operation, Direction.REQUEST, Direction.RESPONSE, found)
        for callback in operation.callbacks:
            for called in callback.operations:
                _walk_operation(contract, called, Direction.RESPONSE, Direction.REQUEST, found)
    for webhook in contract.webhooks:
        _walk_operation(contract, webhook, Direction.RESPONSE, Direction.REQUEST, found)
    return found


def _walk_operation(
    contract: Contract,
    operation: Operation,
    there: Direction,
    back: Direction,
    found: dict[int, Direction],
) -> None:
    for parameter in operation.parameters:
        _spread(contract, _of((parameter.schema,), parameter.content.values()), there, found)
    if operation.body is not None:
        for media_type in operation.body.content.values():
            way = Direction.FORM if is_form(media_type.name) else Direction.NONE
            way |= Direction.PATCH if is_merge_patch(media_type.name) else Direction.NONE
            _spread(contract, _of((), [media_type]), there | way, found)
    for response in operation.responses.values():
        _spread(contract, _of((), response.content.values()), back, found)
        for header in response.headers.values():
            _spread(contract, _of((header.schema,), header.content.values()), back, found)


def _of(schemas: Iterable[SchemaLike | None], content: Iterable[MediaType]) -> Iterator[SchemaLike]:
    for schema in (*schemas, *(s for m in content for s in (m.schema, m.item_schema))):
        if schema is not None:
            yield schema


def _spread(
    contract: Contract, roots: Iterable[SchemaLike], way: Direction, found: dict[int, Direction]
) -> None:
    stack = list(roots)
    while stack:
        node = stack.pop()
        if isinstance(node, Ref):
            node = contract.schemas[node.target]
            if isinstance(node, Ref):
                stack.append(node)
                continue
        known = found.get(id(node), Direction.NONE)
        if known | way == known:
            continue
        found[id(node)] = known | way
        stack.extend(child for _, child in children(node))
        if node.discriminator is not None:
            stack.extend(Ref(name) for name in node.discriminator.mapping.values())
        stack.extend(part for part in _unnamed(node))


def _unnamed(node: Schema) -> Iterator[SchemaLike]:
    if node.content_schema is not None:
        yield node.content_schema
