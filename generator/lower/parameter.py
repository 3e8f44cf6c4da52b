"""Parameter, Header, Media Type and Encoding Objects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.contract import Encoding, Header, MediaType, Parameter, Place, SchemaLike
from generator.contract.schema import NO_DOC, Doc
from generator.diagnostics import Severity
from generator.lower.node import Node
from generator.lower.schema import lower_schema

_PARAMETER = frozenset(
    """name in required deprecated allowEmptyValue style explode allowReserved schema content example
    examples description $ref""".split()
)
_HEADER = _PARAMETER | {"headers"}
_MEDIA_TYPE = frozenset(["schema", "itemSchema", "encoding", "example", "examples"])
_ENCODING = frozenset(["contentType", "headers", "style", "explode", "allowReserved"])
_STYLE = {
    Place.PATH: "simple",
    Place.HEADER: "simple",
    Place.QUERY: "form",
    Place.COOKIE: "form",
    Place.QUERYSTRING: "form",
}
_NOT_PARAMETERS = frozenset({"accept", "content-type", "authorization"})


def lower_parameters(node: Node, key: str = "parameters") -> Iterator[Parameter]:
    for element in node.elements(key):
        parameter = lower_parameter(element)
        if parameter is not None:
            yield parameter


def lower_parameter(node: Node) -> Parameter | None:
    """One parameter; None for what OpenAPI says to ignore (reported) or what has no name or place.

    `style` is filled in from `in` when absent (Parameter Object).
    """
    target, component = node.follow()
    if target.pointer in node.run.parameters:
        return node.run.parameters[target.pointer]
    name, where = target.text("name"), target.text("in")
    if name is None or where not in tuple(Place):
        node.run.say(
            node,
            "parameter-unreadable",
            f"parameter {name!r} in {where!r} is left out",
            Severity.ERROR,
        )
        return None
    place = Place(where)
    if place is Place.HEADER and name.lower() in _NOT_PARAMETERS:
        node.run.say(
            node,
            "header-parameter-ignored",
            f"header parameter {name!r} is ignored, as OpenAPI says",
            Severity.NOTE,
            hint="describe it by content, responses or security",
        )
        return None
    style = target.text("style") or _STYLE[place]
    parameter = Parameter(
        name=name,
        place=place,
        schema=_schema(target),
        content=lower_content(target),
        required=target.flag("required") or place is Place.PATH,
        deprecated=target.flag("deprecated"),
        style=style,
        explode=target.flag("explode", style in ("form", "cookie")),
        allow_reserved=target.flag("allowReserved"),
        allow_empty_value=target.flag("allowEmptyValue"),
        component=component,
        extensions=target.extensions(_PARAMETER),
        doc=_doc_over(node, target),
        origin=target.origin,
    )
    if component is not None:
        node.run.parameters[target.pointer] = parameter
    return parameter


def lower_headers(node: Node) -> Mapping[str, Header]:
    """Response or part headers by name; `Content-Type` is described by `content` and ignored here."""
    found: dict[str, Header] = {}
    for name, child in node.items("headers"):
        if name.lower() == "content-type":
            node.run.say(
                child,
                "header-ignored",
                "header Content-Type is ignored, as OpenAPI says",
                Severity.NOTE,
            )
            continue
        found[name] = lower_header(name, child)
    return found


def lower_header(name: str, node: Node) -> Header:
    """One header under its name."""
    target, component = node.follow()
    key = f"{name} {target.pointer}"
    if key in node.run.headers:
        return node.run.headers[key]
    header = Header(
        name=name,
        schema=_schema(target),
        content=lower_content(target),
        required=target.flag("required"),
        deprecated=target.flag("deprecated"),
        style=target.text("style") or "simple",
        explode=target.flag("explode"),
        component=component,
        extensions=target.extensions(_HEADER),
        doc=_doc_over(node, target),
        origin=target.origin,
    )
    if component is not None:
        node.run.headers[key] = header
    return header


def lower_content(node: Node) -> Mapping[str, MediaType]:
    """The media types of a `content` map, in document order."""
    return {name: _lower_media_type(name, child) for name, child in node.items("content")}


def _lower_media_type(name: str, node: Node) -> MediaType:
    target, _ = node.follow()
    item = target.get("itemSchema")
    return MediaType(
        name=name,
        schema=_schema(target),
        item_schema=None if item is None else lower_schema(item),
        encoding={part: _lower_encoding(child) for part, child in target.items("encoding")},
        extensions=target.extensions(_MEDIA_TYPE),
        doc=target.doc(),
        origin=target.origin,
    )


def _lower_encoding(node: Node) -> Encoding:
    return Encoding(
        content_type=node.text("contentType"),
        headers=lower_headers(node),
        style=node.text("style"),
        explode=node.flag("explode") if node.has("explode") else None,
        allow_reserved=node.flag("allowReserved"),
        extensions=node.extensions(_ENCODING),
        origin=node.origin,
    )


def _schema(node: Node) -> SchemaLike | None:
    found = node.get("schema")
    return None if found is None else lower_schema(found)


def _doc_over(node: Node, target: Node) -> Doc:
    """The target's documentation; from 3.1 on a Reference Object may carry its own description."""
    doc = target.doc()
    own = node.doc() if node is not target and not node.run.is_30 else NO_DOC
    if own.description or own.summary:
        return Doc(
            title=doc.title,
            summary=own.summary or doc.summary,
            description=own.description or doc.description,
            examples=doc.examples,
            external_docs=doc.external_docs,
        )
    return doc
