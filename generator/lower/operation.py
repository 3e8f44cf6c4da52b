"""Operation and Callback Objects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.contract import (
    Callback,
    Operation,
    OperationKey,
    Parameter,
    Place,
    Requirement,
    Server,
)
from generator.lower.node import Node
from generator.lower.parameter import lower_parameters
from generator.lower.request_body import lower_request_body
from generator.lower.response import lower_responses
from generator.lower.security import lower_security, lower_servers

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_KNOWN = frozenset(
    """tags summary description externalDocs operationId parameters requestBody responses callbacks
    deprecated security servers""".split()
)
_PATH_ITEM = frozenset(
    ["$ref", "summary", "description", "servers", "parameters", "additionalOperations", *METHODS]
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What holds for an operation unless it says otherwise."""

    security: tuple[Requirement, ...] = ()
    servers: tuple[Server, ...] = ()


def lower_path_item(path: str, node: Node, around: Surroundings) -> Iterator[Operation]:
    """The operations of one path, each with the path's parameters and servers merged in."""
    target, _ = node.follow()
    target.extensions(_PATH_ITEM)
    shared = tuple(_from_path_item(p) for p in lower_parameters(target))
    servers = lower_servers(target) or around.servers
    for method in METHODS:
        found = target.get(method)
        if found is not None:
            yield _lower_operation(
                OperationKey(method, path), found, shared, Surroundings(around.security, servers)
            )
    for method, child in target.items("additionalOperations"):
        yield _lower_operation(
            OperationKey(method, path), child, shared, Surroundings(around.security, servers)
        )


def _from_path_item(parameter: Parameter) -> Parameter:
    # A component keeps its identity, so that a change in it is one change; an inline one is marked.
    return parameter if parameter.component else replace(parameter, from_path_item=True)


def _lower_operation(
    key: OperationKey, node: Node, shared: tuple[Parameter, ...], around: Surroundings
) -> Operation:
    security = lower_security(node)
    servers = lower_servers(node)
    return Operation(
        key=key,
        id=node.text("operationId"),
        tags=node.texts("tags"),
        parameters=_merged(shared, tuple(lower_parameters(node))),
        body=lower_request_body(node),
        responses=lower_responses(node),
        security=around.security if security is None else security,
        own_security=security is not None,
        servers=servers or around.servers,
        own_servers=bool(servers),
        callbacks=tuple(_lower_callbacks(node, around)),
        deprecated=node.flag("deprecated"),
        extensions=node.extensions(_KNOWN),
        doc=node.doc(),
        origin=node.origin,
    )


def _merged(shared: tuple[Parameter, ...], own: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    """The path's parameters that the operation does not override, then its own; a repeated one counts once."""
    by_key: dict[tuple[Place, str], Parameter] = {}
    for parameter in (*shared, *own):
        name = parameter.name.lower() if parameter.place is Place.HEADER else parameter.name
        by_key[parameter.place, name] = parameter
    return tuple(by_key.values())


def _lower_callbacks(node: Node, around: Surroundings) -> Iterator[Callback]:
    for name, child in node.items("callbacks"):
        target, _ = child.follow()
        for expression, item in target.items():
            if expression.startswith("x-") or expression == "$ref":
                continue
            yield Callback(
                name=name,
                expression=expression,
                operations=tuple(lower_path_item(expression, item, Surroundings(around.security))),
                origin=item.origin,
            )
