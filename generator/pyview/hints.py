"""Names for unnamed schemas, from their place in the contract: parent and property, never a running number."""

from __future__ import annotations

from collections.abc import Mapping

from generator.contract import Contract, MediaType, Operation, Schema, SchemaLike
from generator.pyview.direction import Direction
from generator.pyview.media import content_kind
from generator.pyview.names import Names
from generator.pyview.shape import children, is_substantial


def hints(
    contract: Contract,
    names: Names,
    class_names: Mapping[str, str],
    made: Mapping[str, tuple[str, Direction]],
) -> dict[int, str]:
    """id(schema node) -> the class name it would get.

    Named schemas are walked first and in their order, then operations, so that a node met twice (a shared
    component) is named after its own component. What is below a version of a schema (`made`) is named as
    below that, with the suffix of the version.
    """
    found: dict[int, str] = {}
    for name, schema in contract.schemas.items():
        stem = class_names[made[name][0] if name in made else name]
        suffix = class_names[name].removeprefix(stem.rstrip("_")) if name in made else ""
        _walk(schema, (stem,), names, found, suffix)
    for operation in (*contract.operations, *contract.webhooks):
        _walk_operation(contract, operation, names, found)
    return found


def _walk_operation(
    contract: Contract, operation: Operation, names: Names, found: dict[int, str]
) -> None:
    stem = names.operation_class(operation)
    way: tuple[str, ...]
    for parameter in operation.parameters:
        if parameter.component is not None:
            way = (names.schema(parameter.component), "parameter")
        else:
            way = (stem, parameter.name)
        if parameter.schema is not None:
            _walk(parameter.schema, way, names, found)
        _walk_content(contract, parameter.content, way, names, found)
    if operation.body is not None:
        body = operation.body
        way = (names.schema(body.component), "") if body.component else (stem, "body")
        _walk_content(contract, body.content, way, names, found)
    successes = sorted(s for s in operation.responses if s.startswith("2"))
    for status, response in operation.responses.items():
        code = "" if successes and status == successes[0] else status
        own = (stem, "response", code)
        way = (names.schema(response.component), "") if response.component else own
        _walk_content(contract, response.content, way, names, found)
        for header_name, header in response.headers.items():
            if header.schema is not None:
                _walk(header.schema, (*way, header_name), names, found)
    for callback in operation.callbacks:
        for called in callback.operations:
            _walk_operation(contract, called, names, found)


def _walk_content(
    contract: Contract,
    content: Mapping[str, MediaType],
    way: tuple[str, ...],
    names: Names,
    found: dict[int, str],
) -> None:
    """The first JSON entry has the plain name, the others the name of their kind."""
    first = True
    for media_type in content.values():
        kind = content_kind(contract, media_type)
        tail = () if first else (kind,)
        first = False
        if media_type.schema is not None:
            _walk(media_type.schema, (*way, *tail), names, found)
        if media_type.item_schema is not None:
            _walk(media_type.item_schema, (*way, *tail, "item"), names, found)


def _walk(
    schema: SchemaLike,
    way: tuple[str, ...],
    names: Names,
    found: dict[int, str],
    suffix: str = "",
) -> None:
    """Iterative: a schema may be nested deeper than Python's stack. A wrapper's one substantial part takes
    the wrapper's name; of several parts of an allOf each is merged into it, so they share it too.
    """
    stack: list[tuple[SchemaLike, tuple[str, ...]]] = [(schema, way)]
    while stack:
        node, path = stack.pop()
        if not isinstance(node, Schema) or id(node) in found:
            continue
        found[id(node)] = names.anonymous(*path) + suffix
        below = [
            (child, (*path, *words))
            for words, child in children(node)
            if isinstance(child, Schema) and (is_substantial(child) or child.all_of)
        ]
        stack.extend(reversed(below))
