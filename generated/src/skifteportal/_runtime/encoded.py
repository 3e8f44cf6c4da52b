"""Bytes that travel as text: base64 in its two alphabets."""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode, urlsafe_b64decode, urlsafe_b64encode
from typing import Annotated, Self, TypeAlias

from pydantic import BeforeValidator, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema


def _decoded(text: str) -> bytes:
    """Bytes of a base64 text, in either alphabet and with or without padding. Raises ValueError."""
    padded = text + "=" * (-len(text) % 4)
    try:
        if "-" in text or "_" in text:
            return urlsafe_b64decode(padded)
        return b64decode(padded, validate=True)
    except binascii.Error:
        raise ValueError("not base64") from None


def _from_base64(value: object) -> object:
    return _decoded(value) if isinstance(value, str) else value


Base64: TypeAlias = Annotated[bytes, BeforeValidator(_from_base64)]


class Base64Url(bytes):
    """Bytes that travel in the alphabet for URLs: `Base64Url(b"...")`.

    `text` is how they travel: as they came, or without padding where they were made here.
    """

    text: str

    def __new__(cls, value: bytes, /) -> Self:
        made = super().__new__(cls, value)
        made.text = urlsafe_b64encode(value).decode("ascii").rstrip("=")
        return made

    @classmethod
    def from_text(cls, text: str) -> Self:
        """The bytes of a text. Raises ValueError when it is not base64."""
        made = cls(_decoded(text))
        made.text = text
        return made

    @classmethod
    def _read(cls, value: object) -> Self:
        if isinstance(value, cls):
            return value
        if isinstance(value, str):
            return cls.from_text(value)
        if isinstance(value, bytes):
            return cls(value)
        raise ValueError("not base64url")

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(cls._read)


def text_of(value: bytes) -> str:
    """How bytes travel where the spec says that they are base64."""
    return value.text if isinstance(value, Base64Url) else b64encode(value).decode("ascii")
