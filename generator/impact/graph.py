"""The contract as a graph: what a part uses, what a type is made of, what uses a part."""

from __future__ import annotations

from collections.abc import Iterator

from generator.contract import Contract, Operation, Ref, Schema, SchemaLike
from generator.contract.model import Header, MediaType, Parameter, RequestBody, Response
from generator.contract.reach import children
from generator.impact.symbols import Node


def merged_parts(contract: Contract, schema: Schema) -> Iterator[Schema]:
    """The schema and what its allOf merges in."""
    seen: set[int] = set()
    stack: list[SchemaLike] = [schema]
    while stack:
        part = contract.resolve(stack.pop())
        if id(part) not in seen:
            seen.add(id(part))
            yield part
            stack.extend(part.all_of)


def typed_by(contract: Contract, node: Node) -> Iterator[Node]:
    """What the type of a value is made of: a class ends it, for only its name is part of the type."""
    is_class = isinstance(node, Schema) and bool(node.properties)
    return iter(()) if is_class else below(contract, node)


def below(contract: Contract, node: Node) -> Iterator[Node]:
    """What a part of the contract uses directly."""
    match node:
        case Operation():
            yield from node.parameters
            if node.body is not None:
                yield node.body
            yield from node.responses.values()
            for callback in node.callbacks:
                yield from callback.operations
        case Response():
            yield from node.content.values()
            yield from node.headers.values()
        case RequestBody():
            yield from node.content.values()
        case Parameter() | Header():
            yield from node.content.values()
            if node.schema is not None:
                yield node.schema
        case MediaType():
            yield from (s for s in (node.schema, node.item_schema) if s is not None)
        case Ref():
            yield contract.schemas[node.target]
        case Schema():
            yield from (child for _, _, child, _ in children(node))
            if node.discriminator is not None:
                yield from (contract.schemas[n] for n in node.discriminator.mapping.values())


def collect_users(contract: Contract, users: dict[str, list[Node]], nodes: dict[str, Node]) -> None:
    """pointer of a part -> the parts that use it directly, and pointer -> the part itself."""
    stack: list[Node] = [*contract.operations, *contract.webhooks, *contract.schemas.values()]
    seen = {id(node) for node in stack}
    while stack:
        node = stack.pop()
        nodes.setdefault(node.origin.pointer, node)
        for part in below(contract, node):
            users.setdefault(part.origin.pointer, []).append(node)
            if id(part) not in seen:
                seen.add(id(part))
                stack.append(part)
