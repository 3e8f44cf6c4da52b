"""Errors of retskreds 1.0.0-rc.

Rendered from specs/retskreds/1.0.0-rc.json; changes made here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import errors as _errors
from .._runtime.errors import (
    AuthenticationError,
    BadGateway,
    ChecksumError,
    ClientError,
    ConfigurationError,
    Conflict,
    DecodeError,
    FieldProblem,
    FileChangedError,
    GatewayTimeout,
    Gone,
    MethodNotAllowed,
    PayloadTooLarge,
    PreconditionFailed,
    PreconditionRequired,
    RangeNotSatisfiable,
    RequestValidationError,
    ServerError,
    SkifteError,
    StatusError,
    TimeoutError,
    TransportError,
    UnknownReference,
)

if TYPE_CHECKING:
    from . import models

__all__ = [
    "AuthenticationError",
    "BadGateway",
    "BadRequest",
    "ChecksumError",
    "ClientError",
    "ConfigurationError",
    "Conflict",
    "DecodeError",
    "DefaultError",
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


class NotModified(_errors.NotModified):
    """304 Not Modified. Ikke ændret siden den ETag, som kalderen sendte

    Source: retskreds 1.0.0-rc
    """


class BadRequest(_errors.BadRequest["models.GenericError"]):
    """400 Bad Request. Ugyldig forespørgsel

    Source: retskreds 1.0.0-rc
    """


class Unauthorized(_errors.Unauthorized["models.GenericError"]):
    """401 Unauthorized. Ikke autentificeret

    Source: retskreds 1.0.0-rc
    """


class Forbidden(_errors.Forbidden["models.GenericError"]):
    """403 Forbidden. Ingen adgang til sagen eller handlingen

    Source: retskreds 1.0.0-rc
    """


class NotFound(_errors.NotFound["models.GenericError"]):
    """404 Not Found. Ressourcen findes ikke eller er ikke synlig for kalderen

    Source: retskreds 1.0.0-rc
    """


class NotAcceptable(_errors.NotAcceptable["models.GenericError"]):
    """406 Not Acceptable. Den ønskede medietype kan ikke leveres

    Source: retskreds 1.0.0-rc
    """


class UnsupportedMediaType(_errors.UnsupportedMediaType["models.GenericError"]):
    """415 Unsupported Media Type. Medietypen understøttes ikke

    Source: retskreds 1.0.0-rc
    """


class UnprocessableContent(_errors.UnprocessableContent["models.GenericError"]):
    """422 Unprocessable Entity. Forespørgslen er velformet, men bryder en forretningsregel

    Source: retskreds 1.0.0-rc
    """


class TooManyRequests(_errors.TooManyRequests["models.GenericError"]):
    """429 Too Many Requests. For mange kald inden for tidsrummet

    Source: retskreds 1.0.0-rc
    """


class InternalServerError(_errors.InternalServerError["models.GenericError"]):
    """500 Internal Server Error. Intern fejl

    Source: retskreds 1.0.0-rc
    """


class ServiceUnavailable(_errors.ServiceUnavailable["models.GenericError"]):
    """503 Service Unavailable. Tjenesten er midlertidigt utilgængelig

    Source: retskreds 1.0.0-rc
    """


class DefaultError(_errors.StatusError["models.GenericError"]):
    """any other status. Generel fejl

    Source: retskreds 1.0.0-rc
    """
