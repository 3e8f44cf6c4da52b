"""Operations as the view of `operations.py`: one `OperationSpec` constant each, and header classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.contract import Encoding
from generator.pyview.api import Api
from generator.pyview.files import FilePart
from generator.pyview.layout import Item, call, lines, mapping, sequence
from generator.pyview.models import field_view
from generator.pyview.operations import (
    ContentDef,
    OperationDef,
    ParameterDef,
    ResponseDef,
    asynchronous,
    plain,
    server_urls,
)
from generator.pyview.statuses import status_class
from generator.pyview.text import docstring, literal, one_line, quote
from generator.pyview.types import OPERATIONS, Generic, Imports, Name, Type
from generator.pyview.views import ClassView, Lines, OperationsView, SpecView

_OPERATION = "_runtime.operation"
_HEADERS = Name("_runtime.response", "ResponseHeaders")


def operations_view(
    api: Api, operations: Sequence[OperationDef], api_slug: str, doc: Lines
) -> OperationsView:
    taken = {o.constant for o in operations} | {o.headers for o in operations if o.headers}
    taken |= {f.name for o in operations for f in o.header_fields}
    imports = Imports(taken, here=OPERATIONS, up=api.up)
    headers = tuple(_headers(o, imports) for o in operations if o.headers is not None)
    specs = tuple(_spec(o, api_slug, imports) for o in operations)
    return OperationsView(doc=doc, headers=headers, specs=specs, imports=imports.lines())


def _headers(defined: OperationDef, imports: Imports) -> ClassView:
    told = defined.operation.id or str(defined.operation.key)
    return ClassView(
        name=defined.headers or "",
        bases=imports.name(_HEADERS),
        doc=(*docstring([[f"Headers of the success response of `{one_line(told)}`."]], 4), ""),
        fields=tuple(field_view(f, imports) for f in defined.header_fields),
        is_empty=False,
        has_input=False,
        input_class="",
        as_input="",
    )


def _spec(defined: OperationDef, api_slug: str, imports: Imports) -> SpecView:
    return SpecView(
        name=defined.constant,
        annotation=imports.render(spec_type(defined)),
        arguments=tuple(
            line
            for name, item in _arguments(defined, api_slug, imports)
            for line in lines(f"{name}=", item, ",", 4)
        ),
    )


def spec_type(defined: OperationDef) -> Type:
    """`OperationSpec[body, headers, async body]`, as short as the defaults allow."""
    body = plain(defined.answer)
    async_body = asynchronous(body)
    args: tuple[Type, ...] = (body,)
    if defined.headers is not None or async_body != body:
        args += (header_type(defined),)
    if async_body != body:
        args += (async_body,)
    return Generic(Name(_OPERATION, "OperationSpec"), args)


def header_type(defined: OperationDef) -> Name:
    """The class of the headers: in `operations.py` itself, or the runtime's base."""
    return _HEADERS if defined.headers is None else Name(OPERATIONS, defined.headers)


def _arguments(defined: OperationDef, api_slug: str, imports: Imports) -> list[tuple[str, Item]]:
    operation = defined.operation
    found: list[tuple[str, Item]] = [
        ("id", quote(operation.id or str(operation.key))),
        ("api", quote(api_slug)),
        ("method", quote(operation.key.method.upper())),
        ("path", quote(operation.key.path)),
    ]
    if defined.parameters:
        found.append(("parameters", sequence([_parameter(p, imports) for p in defined.parameters])))
    if defined.body:
        body: list[tuple[str, Item]] = [("content", _contents(defined.body, imports))]
        if defined.body_required:
            body.append(("required", "True"))
        found.append(("body", call(imports.name(Name(_OPERATION, "BodySpec")), body)))
    found.append(("responses", sequence([_response(r, imports) for r in defined.responses])))
    errors = {quote(r.status): _error(r.status, imports) for r in defined.errors}
    if errors:
        found.append(("errors", mapping(errors)))
    accept = [quote(media_type) for media_type in defined.answers if media_type]
    if accept:
        found.append(("accept", sequence(accept)))
    if operation.own_servers and operation.servers:
        urls = [quote(url) for url in server_urls(operation.servers)]
        found.append(("servers", sequence(urls)))
    if operation.security:
        found.append(("security", sequence([_requirement(r.schemes) for r in operation.security])))
    if operation.deprecated:
        found.append(("deprecated", "True"))
    sunset = operation.extensions.get("x-sunset")
    if isinstance(sunset, str):
        found.append(("sunset", quote(sunset)))
    return found


def _parameter(defined: ParameterDef, imports: Imports) -> Item:
    parameter = defined.parameter
    found: list[tuple[str, Item]] = [
        ("name", quote(parameter.name)),
        ("python_name", quote(defined.name)),
        ("place", quote(parameter.place.value)),
        ("style", quote(parameter.style)),
        ("explode", literal(parameter.explode)),
    ]
    if defined.required:
        found.append(("required", "True"))
    if parameter.allow_reserved:
        found.append(("allow_reserved", "True"))
    if defined.content_type is not None:
        found.append(("content_type", quote(defined.content_type)))
    if parameter.deprecated:
        found.append(("deprecated", "True"))
    found.append(("type", imports.render(defined.full, as_value=True)))
    return call(imports.name(Name(_OPERATION, "ParameterSpec")), found)


def _contents(contents: Sequence[ContentDef], imports: Imports) -> Item:
    return mapping({quote(c.media_type): _content(c, imports) for c in contents})


def _content(defined: ContentDef, imports: Imports) -> Item:
    found: list[tuple[str, Item]] = [
        ("media_type", quote(defined.media_type)),
        ("kind", quote(defined.kind)),
    ]
    if defined.kind != "binary":
        found.append(("type", imports.render(defined.type, as_value=True)))
    names = dict.fromkeys((*defined.encoding, *defined.files.parts))
    parts = {quote(name): part for name in names if (part := _part(defined, name, imports))}
    if parts and defined.kind in ("form", "multipart"):
        found.append(("parts", mapping(parts)))
    if defined.files.max_bytes is not None:
        found.append(("max_bytes", literal(defined.files.max_bytes)))
    if defined.sha256 is not None:
        found.append(("sha256", quote(defined.sha256)))
    return call(imports.name(Name(_OPERATION, "Content")), found)


def _part(content: ContentDef, name: str, imports: Imports) -> Item:
    encoding = content.encoding.get(name, Encoding())
    file = content.files.parts.get(name, FilePart())
    found: list[tuple[str, Item]] = []
    if encoding.content_type is not None:
        found.append(("content_type", quote(encoding.content_type)))
    if encoding.style is not None:
        found.append(("style", quote(encoding.style)))
    if encoding.explode is not None:
        found.append(("explode", literal(encoding.explode)))
    if encoding.allow_reserved:
        found.append(("allow_reserved", "True"))
    if encoding.headers:
        found.append(("headers", sequence([quote(name) for name in encoding.headers])))
    if file.max_bytes is not None:
        found.append(("max_bytes", literal(file.max_bytes)))
    if file.sha256_of is not None:
        found.append(("sha256_of", quote(file.sha256_of)))
    return call(imports.name(Name(_OPERATION, "PartSpec")), found) if found else ""


def _response(defined: ResponseDef, imports: Imports) -> Item:
    found: list[tuple[str, Item]] = [("status", quote(defined.status))]
    if defined.content:
        found.append(("content", _contents(defined.content, imports)))
    if defined.headers is not None:
        found.append(("headers", defined.headers))
    return call(imports.name(Name(_OPERATION, "ResponseSpec")), found)


def _error(status: str, imports: Imports) -> str:
    return f"{imports.module('errors')}.{status_class(status).name}"


def _requirement(schemes: Mapping[str, frozenset[str]]) -> Item:
    return mapping(
        {quote(n): sequence([quote(s) for s in sorted(scopes)]) for n, scopes in schemes.items()}
    )
