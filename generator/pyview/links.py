"""Links of responses as methods to be: what a link gives is filled in, the rest of its operation's arguments stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import unquote

from generator.contract import Doc, JsonValue, Link, OperationKey
from generator.pyview.api import Api
from generator.pyview.names import DECORATORS, distinct, snake
from generator.pyview.operations import ContentDef, OperationDef, ParameterDef
from generator.pyview.text import literal, quote

_WHOLE = re.compile(
    r"\$(?:method|statusCode|(request|response)\.(?:(body)(?:#(?:/.*)?)?|(path|query|header)\.(.+)))",
    re.S,
)
_EMBEDDED = re.compile(r"\{(\$[^{}]+)\}")
_RESERVED = DECORATORS | {"call"}


@dataclass(frozen=True, slots=True)
class LinkDef:
    """One method: `target` without the arguments that are `given`, those by Python name as source text.

    `body` is the source of the body, empty where the link gives none.
    """

    target: OperationDef
    given: Mapping[str, str]
    body: str


def define_links(api: Api, operations: Sequence[OperationDef]) -> dict[str, tuple[LinkDef, ...]]:
    """The links of each operation by its constant; what cannot be said is told and left out.

    The links of several success answers are one set; of two with one name the first counts.
    """
    by_id = {o.operation.id: o for o in operations if o.operation.id}
    by_key = {o.operation.key: o for o in operations}
    found: dict[str, tuple[LinkDef, ...]] = {}
    for operation in operations:
        links: dict[str, tuple[Link, OperationDef]] = {}
        for link in _success_links(api, operation):
            target = _target(link, by_id, by_key)
            if target is None or link.server is not None:
                _say(api, link, _WHY_NOT[target is None])
            elif link.name not in links:
                links[link.name] = link, target
            elif links[link.name][0] != link:
                _say(api, link, "another success answer has a link of this name already")
        names = distinct([(n, s := snake(n, "link"), s) for n in links], _RESERVED)
        if links:
            found[operation.constant] = tuple(
                _define(api, operation, link, target, names[name])
                for name, (link, target) in links.items()
            )
    return found


_WHY_NOT = {
    True: "its operation is none of this spec",
    False: "its server is another than the client's",
}


def _say(api: Api, link: Link, why: str) -> None:
    api.note("link-not-followed", f"the link {link.name!r} becomes no method: {why}", link.origin)


def _success_links(api: Api, operation: OperationDef) -> Iterator[Link]:
    successes = {id(r.response) for r in operation.successes}
    for response in operation.operation.responses.values():
        for link in response.links.values():
            if id(response) in successes:
                yield link
            else:
                _say(api, link, "it belongs to an error, which is raised")


def _target(
    link: Link,
    by_id: Mapping[str, OperationDef],
    by_key: Mapping[OperationKey, OperationDef],
) -> OperationDef | None:
    """The operation by its id, or by a pointer into this document such as `#/paths/~1krav~1{id}/get`."""
    if link.operation is not None:
        return by_id.get(link.operation)
    parts = unquote(link.operation_ref or "").split("/")
    if len(parts) != 4 or parts[:2] != ["#", "paths"]:
        return None
    path = parts[2].replace("~1", "/").replace("~0", "~")
    return by_key.get(OperationKey(parts[3], path))


def _define(api: Api, source: OperationDef, link: Link, target: OperationDef, name: str) -> LinkDef:
    given: dict[str, str] = {}
    for wire, value in link.parameters.items():
        parameter = _parameter(target, wire)
        if parameter is None:
            _shorten(api, link, f"{target.method} has no parameter {wire!r}")
        elif written := _written(api, source, link, value, required=parameter.required):
            given[parameter.name] = written
    body = ""
    if link.request_body is not None:
        if target.body:
            required = target.body_required
            body = _written(api, source, link, link.request_body, required=required)
        else:
            _shorten(api, link, f"{target.method} has no body")
    doc = target.operation.doc
    said = link.doc.description or f"Follows the link to `{target.method}`. {doc.summary}".strip()
    method = replace(
        target,
        method=name,
        operation=replace(target.operation, doc=Doc(summary=said)),
        parameters=tuple(p for p in target.parameters if p.name not in given),
        body=() if body else target.body,
        body_required=target.body_required and not body,
    )
    return LinkDef(method, given, body)


def _shorten(api: Api, link: Link, why: str) -> None:
    api.note("link-argument", f"the link {link.name!r} gives less than it says: {why}", link.origin)


def _parameter(target: OperationDef, wire: str) -> ParameterDef | None:
    """The parameter of a name, which may be qualified by its place (`path.id`)."""
    place, _, rest = wire.partition(".")
    named = [p for p in target.parameters if p.parameter.name == wire]
    placed = [
        p for p in target.parameters if (p.parameter.place.value, p.parameter.name) == (place, rest)
    ]
    return next(iter([*named, *placed]), None)


def _written(
    api: Api, source: OperationDef, link: Link, value: JsonValue, *, required: bool
) -> str:
    """The source of an argument; empty, and told, for an expression that yields nothing in this spec.

    A required argument raises when its expression yields nothing, an optional one is left out (OAS 3.x).
    """
    if not isinstance(value, str):
        return literal(value)
    expressions = [value] if value.startswith("$") else _EMBEDDED.findall(value)
    for expression in expressions:
        if not _is_sayable(source, expression):
            _shorten(api, link, f"{expression} is nothing that {source.method} has")
            return ""
    if not expressions:
        return quote(value)
    if not required:
        return f"self._source.value({quote(value)})"
    return f"self._source.given({quote(link.name)}, {quote(value)})"


def _is_sayable(source: OperationDef, expression: str) -> bool:
    read = _WHOLE.fullmatch(expression)
    if read is None:
        return False
    message, body, place, name = read.groups()
    if body:
        contents = source.body if message == "request" else _contents(source)
        return bool(contents) and all(content.kind != "binary" for content in contents)
    if message != "request":
        return place in (None, "header")
    known = {(p.parameter.place.value, p.parameter.name.lower()) for p in source.parameters}
    return (place, name.lower()) in known


def _contents(source: OperationDef) -> list[ContentDef]:
    return [content for response in source.successes for content in response.content]
