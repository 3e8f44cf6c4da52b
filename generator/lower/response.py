"""Responses, Response and Link Objects."""

from __future__ import annotations

from collections.abc import Mapping

from generator.contract import JsonValue, Link, Response
from generator.lower.node import Node
from generator.lower.parameter import lower_content, lower_headers
from generator.lower.security import lower_server

_RESPONSE = frozenset(["summary", "description", "headers", "content", "links", "$ref"])
_LINK = frozenset(
    ["operationRef", "operationId", "parameters", "requestBody", "description", "server", "$ref"]
)


def lower_responses(node: Node) -> Mapping[str, Response]:
    """Responses by status; a range is spelled in upper case ("4XX"). Extensions of the map are kept out."""
    found: dict[str, Response] = {}
    for status, child in node.items("responses"):
        if status.startswith("x-"):
            continue
        status = status if status == "default" else status.upper()
        if status != "default" and not _is_status(status):
            node.run.say(
                child, "unknown-status", f"{status!r} is not a status, a range or 'default'"
            )
            continue
        found[status] = lower_response(status, child)
    return found


def _is_status(status: str) -> bool:
    return (
        len(status) == 3 and status[0] in "12345" and (status[1:].isdecimal() or status[1:] == "XX")
    )


def lower_response(status: str, node: Node) -> Response:
    """One response under its status; a component is lowered once for each status."""
    target, component = node.follow()
    key = f"{status} {target.pointer}"
    if key in node.run.responses:
        return node.run.responses[key]
    response = Response(
        status=status,
        content=lower_content(target),
        headers=lower_headers(target),
        links={name: _lower_link(name, child) for name, child in target.items("links")},
        component=component,
        extensions=target.extensions(_RESPONSE),
        doc=target.doc(),
        origin=target.origin,
    )
    if component is not None:
        node.run.responses[key] = response
    return response


def _lower_link(name: str, node: Node) -> Link:
    target, _ = node.follow()
    body = target.get("requestBody")
    server = target.get("server")
    parameters: dict[str, JsonValue] = {k: child.value for k, child in target.items("parameters")}
    return Link(
        name=name,
        operation=target.text("operationId"),
        operation_ref=target.text("operationRef"),
        parameters=parameters,
        request_body=None if body is None else body.value,
        server=None if server is None else lower_server(server),
        extensions=target.extensions(_LINK),
        doc=target.doc(),
        origin=target.origin,
    )
