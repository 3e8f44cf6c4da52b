"""Operations of the contract as methods to be: parameters, bodies, answers and errors with their types."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.contract import (
    Encoding,
    Header,
    MediaType,
    Operation,
    Parameter,
    Place,
    Response,
    Schema,
    SchemaLike,
    Server,
)
from generator.pyview.api import Api
from generator.pyview.fields import ABSENT, Field, Written
from generator.pyview.files import NO_FILES, Files, checksum_of, files_of
from generator.pyview.media import content_kind
from generator.pyview.names import CLIENT_ATTRIBUTES, GROUP_ATTRIBUTES, distinct, snake
from generator.pyview.resolve import FILE_INPUT, use
from generator.pyview.statuses import is_error, is_success
from generator.pyview.types import (
    BOOL,
    DICT,
    INT,
    MODELS,
    NONE,
    OBJECT,
    STR,
    Generic,
    Literal,
    Marked,
    Name,
    Type,
    Union,
    optional,
    union,
)

BINARY_BODY = Name("_runtime.binary", "BinaryBody")
ASYNC_BINARY_BODY = Name("_runtime.binary", "AsyncBinaryBody")
PROGRESS = "progress"
# As `_MADE` in templates/runtime/request.py.
_MADE = {"idempotency-key", "x-correlation-id", "correlation-id"}
_IGNORED_HEADERS = {"accept", "content-type", "authorization"}


@dataclass(frozen=True, slots=True)
class ParameterDef:
    """One argument; `full` is its type with limits, for the check before sending."""

    name: str
    parameter: Parameter
    full: Type
    required: bool
    content_type: str | None

    @property
    def annotation(self) -> Type:
        bare = plain(self.full)
        return bare if self.required else optional(bare)


@dataclass(frozen=True, slots=True)
class ContentDef:
    """One media type of a body: how it is encoded, the Python type, what of it a caller gets as an answer (`told`),
    its files and where an answer sums them up."""

    media_type: str
    kind: str
    type: Type
    told: Type
    encoding: Mapping[str, Encoding]
    files: Files = NO_FILES
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class ResponseDef:
    status: str
    response: Response
    content: tuple[ContentDef, ...]
    headers: str | None

    @property
    def types(self) -> dict[str, Type]:
        """media type -> what a caller gets; empty key for an answer without a body."""
        if not self.content:
            return {"": NONE}
        return {c.media_type: c.told for c in self.content}


@dataclass(frozen=True, slots=True)
class OperationDef:
    """Everything that the views of one operation are made of."""

    operation: Operation
    constant: str
    class_name: str
    method: str
    group: str
    parameters: tuple[ParameterDef, ...]
    body: tuple[ContentDef, ...]
    body_required: bool
    responses: tuple[ResponseDef, ...]
    headers: str | None
    header_fields: tuple[Field, ...]

    @property
    def successes(self) -> tuple[ResponseDef, ...]:
        return tuple(r for r in self.responses if is_success(r.status, self.operation.responses))

    @property
    def errors(self) -> tuple[ResponseDef, ...]:
        return tuple(r for r in self.responses if is_error(r.status, self.operation.responses))

    @property
    def answers(self) -> dict[str, Type]:
        """media type -> type of the success body, over all success statuses."""
        found: dict[str, Type] = {}
        for response in self.successes:
            for media_type, type_ in response.types.items():
                known = found.get(media_type)
                found[media_type] = union(known, type_) if known is not None else type_
        return found

    @property
    def answer(self) -> Type:
        return union(*self.answers.values()) if self.answers else NONE

    @property
    def sends_files(self) -> bool:
        """Whether a caller may want to see how far it has come."""
        taken = {parameter.name for parameter in self.parameters}
        return any(content.files for content in self.body) and PROGRESS not in taken

    @property
    def body_type(self) -> Type:
        return union(*(plain(content.type) for content in self.body))


def _answer(api: Api, type_: Type) -> Type:
    """What a caller gets. A Literal is told as its class: pyright widens it on the way through a call."""
    inner = type_
    while isinstance(inner, Name) and inner.module == MODELS and inner.name in api.aliases:
        inner = api.aliases[inner.name].type
    members = inner.members if isinstance(inner, Union) else (inner,)
    if not any(isinstance(member, Literal) for member in members):
        return type_
    return union(*(_widened(member) for member in members))


def _widened(type_: Type) -> Type:
    if not isinstance(type_, Literal):
        return type_
    return union(*map(_class_of, type_.values))


def _class_of(value: str | tuple[Name, str]) -> Type:
    if value in ("True", "False"):
        return BOOL
    return STR if isinstance(value, tuple) or value.startswith(("'", '"')) else INT


def plain(type_: Type) -> Type:
    """A type without its marks, as a signature shows it; file input keeps its name."""
    match type_:
        case Marked(base, _):
            return plain(base)
        case Generic(base, args):
            return Generic(base, tuple(plain(arg) for arg in args))
        case Union(members):
            return union(*(plain(member) for member in members))
        case _:
            return type_


def asynchronous(type_: Type) -> Type:
    """The same answer for an async caller."""
    match type_:
        case Union(members):
            return union(*(asynchronous(member) for member in members))
        case Name() if type_ == BINARY_BODY:
            return ASYNC_BINARY_BODY
        case _:
            return type_


def define_operations(api: Api) -> tuple[OperationDef, ...]:
    """Every operation, in the order of the contract."""
    operations = api.contract.operations
    by_index = dict(enumerate(operations))
    full = [
        (i, snake(o.id or f"{o.key.method} {o.key.path}", "call").rstrip("_").upper(), "")
        for i, o in by_index.items()
    ]
    constants = distinct([(i, name, name) for i, name, _ in full])
    methods = _method_names(api, operations)
    classes = distinct([(i, n := api.names.operation_class(o), n) for i, o in by_index.items()])
    return tuple(
        _define(api, operation, constants[i], methods[i], classes[i])
        for i, operation in by_index.items()
    )


def group_of(api: Api, operation: Operation) -> str:
    """The attribute of the client that holds the operation; empty for the client itself."""
    return api.names.group(operation.tags[0])[0] if operation.tags else ""


def _method_names(api: Api, operations: Sequence[Operation]) -> dict[int, str]:
    """Unique within each group; two operations that want one name are told as a collision."""
    groups: dict[str, list[int]] = {}
    for index, operation in enumerate(operations):
        groups.setdefault(group_of(api, operation), []).append(index)
    found: dict[int, str] = {}
    for group, indexes in groups.items():
        reserved = GROUP_ATTRIBUTES if group else CLIENT_ATTRIBUTES | groups.keys()
        wanted = [(i, n := api.names.operation(operations[i]), n) for i in indexes]
        first: dict[str, int] = {}
        for index, name, _ in wanted:
            other = first.setdefault(name, index)
            if other != index:
                one, two = operations[other], operations[index]
                api.collision(
                    "operation",
                    one.id or str(one.key),
                    two.id or str(two.key),
                    name,
                    one.origin,
                    two.origin,
                )
        found |= distinct(wanted, reserved)
    return found


def _define(
    api: Api, operation: Operation, constant: str, method: str, class_name: str
) -> OperationDef:
    body = operation.body
    bodies = _contents(api, operation, body.content) if body is not None else ()
    responses = {
        status: _answers(api, operation, response.content, any(b.files for b in bodies))
        for status, response in operation.responses.items()
    }
    successes = [r for s, r in operation.responses.items() if is_success(s, operation.responses)]
    header_fields = _header_fields(api, successes)
    headers = f"{class_name}Headers" if header_fields else None
    return OperationDef(
        operation=operation,
        constant=constant,
        class_name=class_name,
        method=method,
        group=group_of(api, operation),
        parameters=_parameters(api, operation),
        body=bodies,
        body_required=body is not None and body.required,
        responses=tuple(
            ResponseDef(
                status=status,
                response=operation.responses[status],
                content=() if _is_bodiless(operation, status) else content,
                headers=headers if operation.responses[status] in successes else None,
            )
            for status, content in responses.items()
        ),
        headers=headers,
        header_fields=header_fields,
    )


def _is_bodiless(operation: Operation, status: str) -> bool:
    return operation.key.method.lower() == "head" or status in ("204", "205", "304")


def _parameters(api: Api, operation: Operation) -> tuple[ParameterDef, ...]:
    """Path parameters in the order of the path, then the others in the order of the spec."""
    listed = list(re.findall(r"\{([^{}]*)\}", operation.key.path))
    given = {p.name: p for p in operation.parameters if p.place is Place.PATH}
    missing = [name for name in dict.fromkeys(listed) if name not in given]
    for name in missing:
        api.note(
            "path-parameter-undeclared",
            f"{{{name}}} in {operation.key.path} is not declared; it is taken as text",
            operation.origin,
        )
    parameters = [given.get(name) or _text_parameter(name) for name in dict.fromkeys(listed)]
    for parameter in operation.parameters:
        if parameter in parameters:
            continue
        if parameter.place is Place.HEADER and parameter.name.lower() in _IGNORED_HEADERS:
            api.note(
                "header-parameter-ignored",
                f"OpenAPI ignores a header parameter {parameter.name}; the client sets it itself",
                parameter.origin,
            )
            continue
        parameters.append(parameter)
    names = api.names.parameters(parameters, operation.id)
    return tuple(_parameter(api, p, names[p.name, p.place.value]) for p in parameters)


def _text_parameter(name: str) -> Parameter:
    return Parameter(
        name=name,
        place=Place.PATH,
        schema=Schema(types=("string",)),
        required=True,
        style="simple",
        explode=False,
    )


def is_made(parameter: Parameter) -> bool:
    """Whether the runtime makes the value where a caller gives none, one for a call and all its attempts."""
    return parameter.place is Place.HEADER and parameter.name.lower() in _MADE


def _parameter(api: Api, parameter: Parameter, name: str) -> ParameterDef:
    media_type = next(iter(parameter.content.values()), None)
    schema = media_type.schema if media_type is not None else parameter.schema
    used = use(api, schema, literals=True) if schema is not None else None
    return ParameterDef(
        name=name,
        parameter=parameter,
        full=used.full if used is not None else STR,
        required=parameter.place is Place.PATH or (parameter.required and not is_made(parameter)),
        content_type=media_type.name if media_type is not None else None,
    )


def _contents(
    api: Api, operation: Operation, content: Mapping[str, MediaType]
) -> tuple[ContentDef, ...]:
    return tuple(_content(api, operation, media_type) for media_type in content.values())


def _content(api: Api, operation: Operation, media_type: MediaType) -> ContentDef:
    kind = content_kind(api.contract, media_type)
    type_ = FILE_INPUT if kind == "binary" else _type(api, media_type, kind)
    files = files_of(api, operation, media_type, kind)
    return ContentDef(media_type.name, kind, type_, type_, media_type.encoding, files)


def _answers(
    api: Api, operation: Operation, content: Mapping[str, MediaType], to_files: bool
) -> tuple[ContentDef, ...]:
    """The media types of an answer; `to_files` says that files were sent, which it may sum up."""
    found: list[ContentDef] = []
    for media_type in content.values():
        kind = content_kind(api.contract, media_type)
        if kind in ("form", "multipart"):
            kind = "binary"
        type_ = BINARY_BODY if kind == "binary" else _type(api, media_type, kind)
        sha256 = checksum_of(api, media_type) if to_files and kind == "json" else None
        told, encoding = _answer(api, type_), media_type.encoding
        found.append(ContentDef(media_type.name, kind, type_, told, encoding, sha256=sha256))
    return tuple(found)


def _type(api: Api, media_type: MediaType, kind: str) -> Type:
    if kind == "text":
        return STR
    default = OBJECT if kind == "json" else Generic(DICT, (STR, OBJECT))
    return _full(api, media_type.schema) if media_type.schema is not None else default


def _full(api: Api, schema: SchemaLike) -> Type:
    return use(api, schema).full


def _header_fields(api: Api, responses: Sequence[Response]) -> tuple[Field, ...]:
    """A field for each header of the success responses; one that not all of them require is optional."""
    found: dict[str, tuple[Header, bool]] = {}
    for response in responses:
        for name, header in response.headers.items():
            if name.lower() != "content-type":
                everywhere = all(name in r.headers and r.headers[name].required for r in responses)
                found.setdefault(name, (header, everywhere))
    names = api.names.headers(list(found))
    return tuple(
        _header_field(api, name, names[name], header, required)
        for name, (header, required) in found.items()
    )


def _header_field(api: Api, wire: str, name: str, header: Header, required: bool) -> Field:
    media_type = next(iter(header.content.values()), None)
    schema = media_type.schema if media_type is not None else header.schema
    bare = plain(use(api, schema).type) if schema is not None else STR
    if isinstance(bare, Literal):
        bare = STR
    return Field(
        wire=wire,
        name=name,
        written=Written(bare) if required else Written(optional(bare), None, ABSENT),
        is_header=True,
        deprecated=header.deprecated,
        description=header.doc.description,
    )


def server_urls(servers: Iterable[Server]) -> tuple[str, ...]:
    """The URLs of servers, their variables at the defaults."""
    found: list[str] = []
    for server in servers:
        url = server.url
        for name, variable in server.variables.items():
            url = url.replace(f"{{{name}}}", variable.default)
        found.append(url)
    return tuple(dict.fromkeys(found))
