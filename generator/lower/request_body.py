"""Request Body Object."""

from __future__ import annotations

from generator.contract import RequestBody
from generator.lower.node import Node
from generator.lower.parameter import lower_content

_KNOWN = frozenset(["description", "content", "required", "$ref"])


def lower_request_body(node: Node) -> RequestBody | None:
    """The body of an operation, following a reference; None when there is none."""
    found = node.get("requestBody")
    return None if found is None else read_request_body(found)


def read_request_body(node: Node) -> RequestBody:
    """A Request Body Object itself."""
    target, component = node.follow()
    if target.pointer in node.run.bodies:
        return node.run.bodies[target.pointer]
    body = RequestBody(
        content=lower_content(target),
        required=target.flag("required"),
        component=component,
        extensions=target.extensions(_KNOWN),
        doc=target.doc(),
        origin=target.origin,
    )
    if component is not None:
        node.run.bodies[target.pointer] = body
    return body
