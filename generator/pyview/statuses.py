"""HTTP statuses: which are successes, and the class that an error status becomes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from http import HTTPStatus

from generator.pyview.names import pascal

RUNTIME_ERRORS = (
    "AuthenticationError", "BadGateway", "BadRequest", "ChecksumError", "ClientError",
    "ConfigurationError", "Conflict", "DecodeError", "FieldProblem", "FileChangedError",
    "Forbidden", "GatewayTimeout", "Gone", "InternalServerError", "MethodNotAllowed",
    "NotAcceptable", "NotFound", "NotModified", "PayloadTooLarge", "PreconditionFailed",
    "PreconditionRequired", "RangeNotSatisfiable", "RequestValidationError", "ServerError",
    "ServiceUnavailable", "SkifteError", "StatusError", "TimeoutError", "TooManyRequests",
    "TransportError", "Unauthorized", "UnknownReference", "UnprocessableContent",
    "UnsupportedMediaType",
)  # fmt: skip

_OWN_NAMES = {413: "PayloadTooLarge", 416: "RangeNotSatisfiable", 422: "UnprocessableContent"}
_RANGES = {"4": "OtherClientError", "5": "OtherServerError"}
_FAMILIES = {"4": "ClientError", "5": "ServerError"}


def is_success(status: str, documented: Collection[str]) -> bool:
    """2XX; where none is documented, also `default` and what is no error by its number (1XX, 3XX but 304)."""
    if status.startswith("2"):
        return True
    if any(other.startswith("2") for other in documented):
        return False
    return status == "default" or (status[0] in "13" and status != "304")


def is_error(status: str, documented: Collection[str]) -> bool:
    """What raises; `default` without a 2XX is both, told apart by the status that arrives."""
    return status == "default" or not is_success(status, documented)


@dataclass(frozen=True, slots=True)
class StatusClass:
    """The exception class of a status: its name and the runtime's class that it specialises."""

    name: str
    base: str
    told: str


def status_class(status: str) -> StatusClass:
    """The class of an exact status, a range such as 4XX, or default."""
    if status == "default":
        return StatusClass("DefaultError", "StatusError", "any other status")
    family = _FAMILIES.get(status[0], "StatusError")
    if not status.isdecimal():
        name = _RANGES.get(status[0], f"Other{status[0]}XX")
        return StatusClass(name, family, f"another {status[0]}XX status")
    try:
        phrase = HTTPStatus(int(status)).phrase
    except ValueError:
        return StatusClass(f"Status{status}", family, status)
    name = _OWN_NAMES.get(int(status)) or pascal(phrase.replace("'", ""), "Status")
    return StatusClass(name, name if name in RUNTIME_ERRORS else family, f"{status} {phrase}")
