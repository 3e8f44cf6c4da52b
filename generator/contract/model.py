"""What a spec promises as a whole: operations, named schemas, security.

Frozen values, wire names exactly as written. A reference to a component parameter, header, request body or
response is followed while lowering; the value keeps the component's name in `component` and the same Python
object is used at every place that refers to it. References to schemas stay `Ref`s.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from generator.contract.schema import (
    NO_DOC,
    NOWHERE,
    Doc,
    JsonValue,
    Origin,
    Schema,
    SchemaLike,
)


class Place(StrEnum):
    """The `in` of a parameter."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"
    QUERYSTRING = "querystring"


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A response header, or a header of a multipart part."""

    name: str
    schema: SchemaLike | None = None
    content: Mapping[str, MediaType] = field(default_factory=dict[str, "MediaType"])
    required: bool = False
    deprecated: bool = False
    style: str = "simple"
    explode: bool = False
    component: str | None = None
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    doc: Doc = field(default=NO_DOC, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How one property of a form or multipart body is sent."""

    content_type: str | None = None
    headers: Mapping[str, Header] = field(default_factory=dict[str, Header])
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaType:
    """One entry of a `content` map; `item_schema` is the 3.2 schema of a streamed item."""

    name: str
    schema: SchemaLike | None = None
    item_schema: SchemaLike | None = None
    encoding: Mapping[str, Encoding] = field(default_factory=dict[str, Encoding])
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    doc: Doc = field(default=NO_DOC, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter; `style` and `explode` are filled in from `place` where the spec is silent.

    Exactly one of `schema` and `content` says what the value is. A path-level parameter is merged into each
    operation of its path; `from_path_item` remembers that.
    """

    name: str
    place: Place
    schema: SchemaLike | None = None
    content: Mapping[str, MediaType] = field(default_factory=dict[str, MediaType])
    required: bool = False
    deprecated: bool = False
    style: str
    explode: bool
    allow_reserved: bool = False
    allow_empty_value: bool = False
    component: str | None = None
    from_path_item: bool = field(default=False, compare=False)
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    doc: Doc = field(default=NO_DOC, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    content: Mapping[str, MediaType]
    required: bool = False
    component: str | None = None
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    doc: Doc = field(default=NO_DOC, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link of a response; `operation` is an operationId, `operation_ref` a pointer as written."""

    name: str
    operation: str | None = None
    operation_ref: str | None = None
    parameters: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    request_body: JsonValue = None
    server: Server | None = None
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    doc: Doc = field(default=NO_DOC, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """The answer for one `status`: "200", a range such as "4XX", or "default"."""

    status: str
    content: Mapping[str, MediaType] = field(default_factory=dict[str, MediaType])
    headers: Mapping[str, Header] = field(default_factory=dict[str, Header])
    links: Mapping[str, Link] = field(default_factory=dict[str, Link])
    component: str | None = None
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    doc: Doc = field(default=NO_DOC, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Requirement:
    """One alternative of a `security` list: all schemes named must be met together. Empty: anonymous."""

    schemes: Mapping[str, frozenset[str]]
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, order=True)
class OperationKey:
    """Method (lower case) and path template as written; for a webhook or callback, its name or expression."""

    method: str
    path: str

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Callback:
    """What the server calls back: one expression of a Callback Object with its operations."""

    name: str
    expression: str
    operations: tuple[Operation, ...]
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation with everything that holds for it.

    Path-level parameters and servers, and the document's security and servers, are merged in.
    `security` empty means anonymous; `own_security` tells whether the operation said so itself.
    """

    key: OperationKey
    id: str | None = None
    tags: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: RequestBody | None = None
    responses: Mapping[str, Response] = field(default_factory=dict[str, Response])
    security: tuple[Requirement, ...] = ()
    own_security: bool = field(default=False, compare=False)
    servers: tuple[Server, ...] = ()
    own_servers: bool = field(default=False, compare=False)
    callbacks: tuple[Callback, ...] = ()
    deprecated: bool = False
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    doc: Doc = field(default=NO_DOC, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuthFlow:
    """One flow; `kind` is clientCredentials, authorizationCode, implicit, password or deviceAuthorization."""

    kind: str
    scopes: Mapping[str, str] = field(default_factory=dict[str, str])
    authorization_url: str | None = None
    token_url: str | None = None
    refresh_url: str | None = None
    device_authorization_url: str | None = None
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """`type` is apiKey, http, oauth2, openIdConnect or mutualTLS; the rest depends on it."""

    name: str
    type: str
    place: str | None = None
    parameter: str | None = None
    scheme: str | None = None
    bearer_format: str | None = None
    flows: Mapping[str, OAuthFlow] = field(default_factory=dict[str, OAuthFlow])
    open_id_connect_url: str | None = None
    oauth2_metadata_url: str | None = None
    deprecated: bool = False
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    doc: Doc = field(default=NO_DOC, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    default: str
    enum: tuple[str, ...] = ()
    doc: Doc = field(default=NO_DOC, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    url: str
    variables: Mapping[str, ServerVariable] = field(default_factory=dict[str, ServerVariable])
    name: str | None = None
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    doc: Doc = field(default=NO_DOC, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    name: str
    parent: str | None = None
    kind: str | None = None
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    doc: Doc = field(default=NO_DOC, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Info:
    """The Info Object; contact and licence as written."""

    title: str
    version: str
    terms_of_service: str = ""
    contact: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    license: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    doc: Doc = field(default=NO_DOC, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """Everything one version of one API promises.

    `api` is the slug (or the file's stem for a loose file), `oas` the `openapi` field. `schemas` are the named
    schemas in document order; a reference to any other place of the document is given a name of its own
    there. `webhooks` are operations whose key's path is the webhook's name. `unused` holds the component
    parameters, headers, bodies and responses that nothing refers to, by kind and name. `digests` are of named
    schemas as written: two of one digest say the same.
    """

    api: str
    oas: str
    info: Info
    servers: tuple[Server, ...] = ()
    tags: tuple[Tag, ...] = ()
    operations: tuple[Operation, ...] = ()
    webhooks: tuple[Operation, ...] = ()
    schemas: Mapping[str, SchemaLike] = field(default_factory=dict[str, SchemaLike])
    security: tuple[Requirement, ...] = ()
    security_schemes: Mapping[str, SecurityScheme] = field(
        default_factory=dict[str, SecurityScheme]
    )
    unused: Mapping[tuple[str, str], Parameter | Header | RequestBody | Response] = field(
        default_factory=dict[tuple[str, str], "Parameter | Header | RequestBody | Response"]
    )
    digests: Mapping[str, bytes] = field(default_factory=dict[str, bytes], compare=False)
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, JsonValue])
    doc: Doc = field(default=NO_DOC, compare=False)
    origin: Origin = field(default=NOWHERE, compare=False)

    def resolve(self, schema: SchemaLike) -> Schema:
        """The schema itself, following references.

        Raises KeyError for an unknown name and RecursionError for a loop of bare references; `lower`
        lets neither through.
        """
        seen: set[str] = set()
        while not isinstance(schema, Schema):
            if schema.target in seen:
                raise RecursionError(f"bare reference loop through {schema.target}")
            seen.add(schema.target)
            schema = self.schemas[schema.target]
        return schema
