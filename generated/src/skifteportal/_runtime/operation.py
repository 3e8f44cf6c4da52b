"""What a generated client says about an operation; the session does the rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import FunctionType
from typing import Generic, Literal, TypeAlias, cast

from typing_extensions import TypeVar

from .errors import StatusError
from .response import ResponseHeaders

# Covariant, for they only say what a call returns.
B_co = TypeVar("B_co", covariant=True, default=object)
H_co = TypeVar("H_co", covariant=True, bound=ResponseHeaders, default=ResponseHeaders)
A_co = TypeVar("A_co", covariant=True, default=B_co)
V = TypeVar("V")

Place = Literal["path", "query", "header", "cookie", "querystring"]
Kind = Literal["json", "form", "multipart", "binary", "text"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterSpec:
    """How one argument is written, and its type for the check before sending.

    `content_type` is set where the spec says `content` instead of `schema`.
    """

    name: str
    python_name: str
    place: Place
    style: str
    explode: bool
    required: bool = False
    allow_reserved: bool = False
    content_type: str | None = None
    deprecated: bool = False
    type: object = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartSpec:
    """How one property of a multipart or form body is sent (OAS Encoding Object); None: the default.

    `max_bytes` is the largest file, `sha256_of` names the file whose checksum this part tells.
    """

    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[str, ...] = ()
    max_bytes: int | None = None
    sha256_of: str | None = None


# Compared by identity, so that what is built for one (type adapters) can be cached under it.
@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Content:
    """One media type of a body. `type` is a type, a function that returns it, or None for any JSON value.

    `max_bytes` is the largest file that may be the body; `sha256` the property of an answer that tells the
    checksum of the file that was sent.
    """

    media_type: str
    kind: Kind
    type: Callable[[], object] | object = None
    parts: Mapping[str, PartSpec] = field(default_factory=dict[str, PartSpec])
    max_bytes: int | None = None
    sha256: str | None = None

    def python_type(self) -> object:
        """The type itself. Only functions are called: a class is a type, though it can be called too."""
        if isinstance(self.type, FunctionType):
            return cast("Callable[[], object]", self.type)()
        return self.type


@dataclass(frozen=True, slots=True, kw_only=True)
class BodySpec:
    """The request body: one Content per media type, in the order of the spec."""

    content: Mapping[str, Content]
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseSpec:
    """The answer for one `status`: "200", a range such as "4XX", or "default"."""

    status: str
    content: Mapping[str, Content] = field(default_factory=dict[str, Content])
    headers: type[ResponseHeaders] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class OperationSpec(Generic[B_co, H_co, A_co]):
    """One operation.

    The type arguments are the success body for a sync caller, the headers of the success response, and the
    body for an async caller, which differs for streams. `path` is the template; `accept` the media types of success answers; `servers` the
    URLs of the operation's own servers, where it has any.
    """

    id: str
    api: str
    method: str
    path: str
    parameters: tuple[ParameterSpec, ...] = ()
    body: BodySpec | None = None
    responses: tuple[ResponseSpec, ...] = ()
    errors: Mapping[str, type[StatusError]] = field(default_factory=dict[str, "type[StatusError]"])
    accept: tuple[str, ...] = ()
    servers: tuple[str, ...] = ()
    security: tuple[Mapping[str, tuple[str, ...]], ...] = ()
    deprecated: bool = False
    sunset: str | None = None

    def response_for(self, status: int) -> ResponseSpec | None:
        """What the spec says about a status: the exact code, else its range, else `default` (OAS 3.x)."""
        return _for_status({response.status: response for response in self.responses}, status)

    def error_for(self, status: int) -> type[StatusError] | None:
        """The API's own class for a status, looked up like the response."""
        return _for_status(self.errors, status)


def _for_status(by_status: Mapping[str, V], status: int) -> V | None:
    family = f"{status // 100}XX"
    for key in (str(status), family, family.lower(), "default"):
        if key in by_status:
            return by_status[key]
    return None


AnyOperation: TypeAlias = OperationSpec[object, ResponseHeaders, object]
