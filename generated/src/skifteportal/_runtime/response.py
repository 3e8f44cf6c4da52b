"""What a call returns besides the body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Generic, Self, Union, get_origin

from typing_extensions import TypeVar

from .decode import value
from .models import Model
from .outgoing import SentFile
from .redact import Redacted
from .shape import Form, properties

if TYPE_CHECKING:
    from .headers import Headers


class ResponseHeaders(Model):
    """Typed headers of a response; a subclass declares a field per documented header."""

    @classmethod
    def of(cls, raw: Mapping[str, str]) -> Self:
        """The declared headers, decoded leniently: one that is missing or does not fit never raises here."""
        values: dict[str, object] = {}
        for wire, kind in _kinds(cls):
            text = raw.get(wire)
            if text is not None:
                values[wire] = _value(kind, text)
        decoded = value(cls, values)
        assert isinstance(decoded, cls)
        return decoded


@cache
def _kinds(model: type[ResponseHeaders]) -> tuple[tuple[str, object], ...]:
    """The name of each declared header, and its type."""
    return tuple((prop.wire, _type(prop.form)) for prop in properties(model))


def _type(kind: Form) -> object:
    """The type itself, without its metadata and None."""
    if kind.origin is not Union:
        return kind.base
    return _type(next(one for one in kind.inside if one.base is not NoneType))


def _value(kind: object, text: str) -> object:
    """A header's text as its type is decoded from: lists split (style simple), HTTP dates read."""
    if get_origin(kind) is list:
        return [item.strip() for item in text.split(",") if item.strip()]
    if kind is datetime:
        try:
            return parsedate_to_datetime(text)
        except (ValueError, OverflowError):
            return text
    return text


B_co = TypeVar("B_co", covariant=True, default=object)
H_co = TypeVar("H_co", covariant=True, bound=ResponseHeaders, default=ResponseHeaders)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Response(Redacted, Generic[B_co, H_co]):
    """A success: its body and headers in their types, and the headers as they came.

    `sent` tells size and checksum of the files that went out.
    """

    status: int
    headers: H_co
    body: B_co
    raw_headers: Headers
    operation: str
    correlation_id: str | None = None
    sent: tuple[SentFile, ...] = ()
