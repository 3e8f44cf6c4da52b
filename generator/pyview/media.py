"""What a media type means for the Python side."""

from __future__ import annotations

import re

from generator.contract import Contract, MediaType, Schema
from generator.contract.schema import SchemaLike

_JSON = re.compile(r"(?:application|text)/json$|[^/]+/[^/]+\+json$", re.IGNORECASE)


def essence_of(name: str) -> str:
    """The media type without its parameters, in lower case."""
    return name.split(";")[0].strip().lower()


def is_form(name: str) -> bool:
    """A form or multipart body, whose properties are fields or parts."""
    plain = essence_of(name)
    return plain == "application/x-www-form-urlencoded" or plain.startswith("multipart/")


def is_merge_patch(name: str) -> bool:
    """A patch in which null takes away what it stands for (RFC 7396)."""
    return essence_of(name) == "application/merge-patch+json"


def content_kind(contract: Contract, media_type: MediaType) -> str:
    """json, form, multipart, text or binary.

    A wildcard is JSON where its schema has a structure, text for `text/*`, else binary. XML, server-sent
    events and JSON lines are binary: they are read as a stream.
    """
    plain = essence_of(media_type.name)
    if _JSON.match(plain):
        return "json"
    if plain == "application/x-www-form-urlencoded":
        return "form"
    if plain.startswith("multipart/"):
        return "multipart"
    if plain.startswith("text/") and plain != "text/event-stream":
        return "text"
    if "*" in plain and media_type.schema is not None and _structured(contract, media_type.schema):
        return "json"
    return "binary"


def _structured(contract: Contract, schema: SchemaLike) -> bool:
    found = contract.resolve(schema)
    plain = found == Schema(content_media_type=found.content_media_type, format=found.format)
    return found.types != ("string",) and not plain
