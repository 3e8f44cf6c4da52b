"""Everything the SDK raises.

SkifteError
├── ConfigurationError            the client was set up wrongly; nothing was sent
├── RequestValidationError        the arguments do not fit the spec; nothing was sent (also a ValueError)
├── UnknownReference              a reference leads to no operation that is known; nothing was sent
├── TransportError                no whole answer arrived
│   ├── TimeoutError              ... in time (also a builtin TimeoutError)
│   ├── FileChangedError          ... for the file is no longer what it was when the transfer began
│   └── AuthenticationError       ... for there was no access token to send the call with
├── DecodeError                   an answer arrived, but it is not what its spec or its headers say
│   └── ChecksumError             ... for a checksum differs from that of the bytes
└── StatusError[P]                an answer arrived that is not a success; `problem: P | None`
    ├── NotModified               304
    ├── ClientError               4XX
    │   ├── BadRequest 400, Unauthorized 401, Forbidden 403, NotFound 404, MethodNotAllowed 405,
    │   ├── NotAcceptable 406, Conflict 409, Gone 410, PreconditionFailed 412, PayloadTooLarge 413,
    │   ├── UnsupportedMediaType 415, RangeNotSatisfiable 416, UnprocessableContent 422,
    │   └── PreconditionRequired 428, TooManyRequests 429
    └── ServerError               5XX
        └── InternalServerError 500, BadGateway 502, ServiceUnavailable 503, GatewayTimeout 504

Texts name the operation, the status and the field, never a value that was sent or received: those may be
personal data. What arrived is in the attributes. Each error also tells how many attempts were made, how long the
call took, and (`stopped`) why there was no further one.
"""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Generic, Self

from typing_extensions import TypeVar

from .redact import Redacted, redact_text
from .retry import Delivery, Stop

if TYPE_CHECKING:
    from .report import Called, ErrorReport

__all__ = [
    "AuthenticationError",
    "BadGateway",
    "BadRequest",
    "ChecksumError",
    "ClientError",
    "ConfigurationError",
    "Conflict",
    "DecodeError",
    "FieldProblem",
    "FileChangedError",
    "Forbidden",
    "GatewayTimeout",
    "Gone",
    "InternalServerError",
    "MethodNotAllowed",
    "NotAcceptable",
    "NotFound",
    "NotModified",
    "PayloadTooLarge",
    "PreconditionFailed",
    "PreconditionRequired",
    "RangeNotSatisfiable",
    "RequestValidationError",
    "ServerError",
    "ServiceUnavailable",
    "SkifteError",
    "StatusError",
    "TimeoutError",
    "TooManyRequests",
    "TransportError",
    "Unauthorized",
    "UnknownReference",
    "UnprocessableContent",
    "UnsupportedMediaType",
]

P_co = TypeVar("P_co", covariant=True, default=object)


@dataclass(frozen=True, slots=True, repr=False)
class FieldProblem(Redacted):
    """What is wrong with one field; `pointer` is a JSON pointer into the body, or a parameter's name."""

    pointer: str
    kind: str
    message: str

    def __str__(self) -> str:
        return redact_text(f"{self.pointer or '(the whole value)'}: {self.message}")


class SkifteError(Exception):
    """Base of everything the SDK raises on purpose; `operation` is the operation's id, where there is one.

    `elapsed` is the time of the whole call in seconds, waits included; `call` says what was called, where and when.
    """

    operation: str | None = None
    correlation_id: str | None = None
    attempts: int = 0
    elapsed: float = 0.0
    stopped: Stop | None = None
    call: Called | None = None

    def __init__(self, message: str, *, operation: str | None = None) -> None:
        self.message = redact_text(message)
        super().__init__(self.message)
        self.operation = operation

    def at(self, operation: str) -> Self:
        """The same error, told of the operation it happened in."""
        self.operation = self.operation or operation
        return self

    def after(self, attempts: int, elapsed: float, correlation_id: str | None) -> Self:
        """The same error, told of the call it ended; the server's own correlation id goes before ours."""
        self.attempts = attempts
        self.elapsed = elapsed
        self.correlation_id = self.correlation_id or correlation_id
        return self

    def report(self) -> ErrorReport:
        """What the authority's error form asks for, without secrets and CPR numbers."""
        from .report import ErrorReport

        return ErrorReport.of(self)

    def __str__(self) -> str:
        text = f"{self.operation}: {self.message}" if self.operation else self.message
        if self.attempts < 2:
            return text
        return f"{text} ({self.attempts} attempts in {self.elapsed:.1f} s; {self.stopped})"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[object, ...]:
        return _revive, (type(self), self.args, self.__dict__)


def _revive(
    kind: type[SkifteError], args: tuple[object, ...], state: dict[str, object]
) -> SkifteError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class ConfigurationError(SkifteError):
    """The client was set up wrongly; nothing was sent."""


class RequestValidationError(SkifteError, ValueError):
    """The arguments do not fit the spec; nothing was sent. `fields` names each place."""

    def __init__(
        self, message: str, *, fields: tuple[FieldProblem, ...] = (), operation: str | None = None
    ) -> None:
        listed = "".join(f"\n  {field}" for field in fields)
        super().__init__(message + listed, operation=operation)
        self.fields = fields


class UnknownReference(SkifteError):  # noqa: N818
    """A reference leads to no operation that is known: a type, an API or an address that this package does not have."""


class TransportError(SkifteError):
    """No whole answer arrived. `delivery` says how far the request came.

    `permanent` says that the next attempt would fail alike: a certificate that is not trusted, an address that
    is none, a body that no longer is what its headers tell.
    """

    def __init__(
        self,
        message: str,
        *,
        delivery: Delivery = "maybe_sent",
        permanent: bool = False,
        operation: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.delivery: Delivery = delivery
        self.permanent = permanent


class TimeoutError(TransportError, builtins.TimeoutError):  # noqa: A001
    """No whole answer arrived in time.

    `phase` is connect, read, write or pool; `deadline` when the whole call's time is up, `limit` when the
    server's limit of calls would have held it back beyond that.
    """

    def __init__(
        self,
        message: str,
        *,
        phase: str = "read",
        delivery: Delivery = "maybe_sent",
        operation: str | None = None,
    ) -> None:
        super().__init__(message, delivery=delivery, operation=operation)
        self.phase = phase


class FileChangedError(TransportError):
    """A file is no longer what it was when its transfer began, so no whole copy of it can come about."""

    def __init__(self, message: str, *, delivery: Delivery = "maybe_sent") -> None:
        super().__init__(message, delivery=delivery, permanent=True)


class AuthenticationError(TransportError):
    """No access token was to be had, so the call was not sent.

    `status` is what the token endpoint answered; `error` and `description` are the reasons it gave (RFC 6749 §5.2).
    It is `permanent` unless the endpoint was busy or broken; `retry_after` is the pause in seconds that it asked for.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        error: str | None = None,
        description: str | None = None,
        retry_after: float | None = None,
        operation: str | None = None,
    ) -> None:
        busy = status is not None and (status == 429 or status >= 500)
        super().__init__(message, delivery="not_sent", permanent=not busy, operation=operation)
        self.status = status
        self.error = error
        self.description = description
        self.retry_after = retry_after


class DecodeError(SkifteError):
    """An answer arrived, but it is not what its spec or its headers say. `field` is a JSON pointer or header."""

    def __init__(
        self,
        message: str,
        *,
        field: str | None = None,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        operation: str | None = None,
        correlation_id: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.field = field
        self.status = status
        self.headers: Mapping[str, str] = headers or {}
        self.body = body
        self.correlation_id = correlation_id


class ChecksumError(DecodeError):
    """The bytes of a file are not those that a checksum tells.

    `algorithm` is such as sha256; `expected`, which was told, and `actual`, which was taken, are hex.
    """

    def __init__(self, algorithm: str, expected: str, actual: str) -> None:
        super().__init__(
            f"the {algorithm} of the bytes is not the one that was told: transfer the file again"
        )
        self.algorithm = algorithm
        self.expected = expected
        self.actual = actual


class StatusError(SkifteError, Generic[P_co]):
    """An answer that is not a success.

    `problem` is the body in the type the spec gives for this status; None when the body is absent or is not
    that. Where the spec gives no type, it is the parsed JSON value. `body` holds the bytes as they came, `fields`
    what the problem says about single fields of the request.
    """

    def __init__(
        self,
        *,
        status: int,
        problem: P_co | None = None,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        operation: str | None = None,
        correlation_id: str | None = None,
        message: str | None = None,
        fields: tuple[FieldProblem, ...] = (),
    ) -> None:
        listed = "".join(f"\n  {field}" for field in fields)
        super().__init__((message or f"{status} {reason(status)}") + listed, operation=operation)
        self.fields = fields
        self.status = status
        self.problem = problem
        self.body = body
        self.headers: Mapping[str, str] = headers or {}
        self.correlation_id = correlation_id

    @property
    def text(self) -> str:
        """The body as text, for reading; undecodable bytes are replaced."""
        return self.body.decode("utf-8", errors="replace")

    @property
    def current_etag(self) -> str | None:
        """The version that the server holds now, where the answer tells it (after 304, 412 and 428)."""
        return next((text for name, text in self.headers.items() if name.lower() == "etag"), None)


class NotModified(StatusError[P_co]):
    """304: what the caller holds is still current."""


class ClientError(StatusError[P_co]):
    """4XX: the server says that the request is at fault."""


class BadRequest(ClientError[P_co]):
    """400"""


class Unauthorized(ClientError[P_co]):
    """401"""


class Forbidden(ClientError[P_co]):
    """403"""


class NotFound(ClientError[P_co]):
    """404"""


class MethodNotAllowed(ClientError[P_co]):
    """405"""


class NotAcceptable(ClientError[P_co]):
    """406"""


class Conflict(ClientError[P_co]):
    """409"""


class Gone(ClientError[P_co]):
    """410"""


class PreconditionFailed(ClientError[P_co]):
    """412: someone else changed it since it was read; `current_etag` is the version to read again."""


class PayloadTooLarge(ClientError[P_co]):
    """413"""


class UnsupportedMediaType(ClientError[P_co]):
    """415"""


class RangeNotSatisfiable(ClientError[P_co]):
    """416"""


class UnprocessableContent(ClientError[P_co]):
    """422"""


class PreconditionRequired(ClientError[P_co]):
    """428: the request needs If-Match; `current_etag` is the version it would name."""


class TooManyRequests(ClientError[P_co]):
    """429"""


class ServerError(StatusError[P_co]):
    """5XX: the server says that it is at fault."""


class InternalServerError(ServerError[P_co]):
    """500"""


class BadGateway(ServerError[P_co]):
    """502"""


class ServiceUnavailable(ServerError[P_co]):
    """503"""


class GatewayTimeout(ServerError[P_co]):
    """504"""


_BY_STATUS: Mapping[int, type[StatusError]] = {
    304: NotModified,
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    406: NotAcceptable,
    409: Conflict,
    410: Gone,
    412: PreconditionFailed,
    413: PayloadTooLarge,
    415: UnsupportedMediaType,
    416: RangeNotSatisfiable,
    422: UnprocessableContent,
    428: PreconditionRequired,
    429: TooManyRequests,
    500: InternalServerError,
    502: BadGateway,
    503: ServiceUnavailable,
    504: GatewayTimeout,
}


def class_for(status: int) -> type[StatusError]:
    """The general class of a status, documented or not."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 400 <= status < 500:
        return ClientError
    if 500 <= status < 600:
        return ServerError
    return StatusError


def reason(status: int) -> str:
    """The phrase of a registered status, else a word that says so."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "(unregistered status)"
