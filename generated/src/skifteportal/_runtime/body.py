"""The request body of a call: which media type it is sent as, and its bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import cast
from urllib.parse import quote, quote_plus

from pydantic import BaseModel, ValidationError

from . import json
from .check import require
from .encode import styled
from .errors import RequestValidationError
from .models import field_problems
from .multipart import MultipartStream, asks_for_pdf, media_type_of, parts_of
from .operation import BodySpec, Content, Kind, PartSpec
from .outgoing import Outgoing
from .redact import Redacted
from .shape import adapter
from .sources import ByteStream, filename_of, is_file
from .wire import plain, wire_items

_FORM = PartSpec()
_MERGE_PATCH = "application/merge-patch+json"


@dataclass(frozen=True, slots=True, repr=False)
class EncodedBody(Redacted):
    """What is sent. `payload` is a stream unless it is small and in memory anyway."""

    content_type: str
    payload: bytes | ByteStream


def encode_body(
    spec: BodySpec, body: object, content_type: str | None, files: Outgoing
) -> EncodedBody | None:
    """The body as it is sent; None when there is none. Its files are added to `files`.

    Raises RequestValidationError when it is missing or does not fit the spec.
    """
    if body is None:
        if spec.required:
            raise RequestValidationError("the operation needs a body")
        return None
    content = choose(spec, body, content_type)
    return _ENCODERS[content.kind](content, body, content_type, files)


def choose(spec: BodySpec, body: object, content_type: str | None) -> Content:
    """The media type that is meant: the one named, else the first that such a value can be sent as."""
    offered = list(spec.content.values())
    if content_type is not None:
        wanted = essence(content_type)
        named = [content for content in offered if essence(content.media_type) == wanted]
        fitting = named or [content for content in offered if "*" in content.media_type]
        if not fitting:
            raise RequestValidationError(f"the operation takes no body of type {wanted}")
        return fitting[0]
    kinds: tuple[Kind, ...] = ("json", "form", "multipart")
    exact: list[Content] = []
    if isinstance(body, BaseModel):
        exact = [content for content in offered if content.python_type() is type(body)]
    elif is_file(body):
        kinds = ("binary", "text")
    elif isinstance(body, str):
        kinds = ("text", "json")
    return (
        exact + [content for kind in kinds for content in offered if content.kind == kind] + offered
    )[0]


def essence(media_type: str) -> str:
    """The media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def fitted(annotation: object, value: object, what: str) -> object:
    """The value in its type, checked. Raises RequestValidationError naming every place that does not fit."""
    if annotation is None or annotation is object:
        return value
    try:
        value = adapter(annotation).validator.validate_python(value)
    except ValidationError as problem:
        raise RequestValidationError(
            f"{what} does not fit the spec", fields=field_problems(problem)
        ) from None
    require(annotation, value, what)
    return value


def _json(content: Content, body: object, content_type: str | None, files: Outgoing) -> EncodedBody:
    value = fitted(content.python_type(), body, "the body")
    media_type = content_type or content.media_type
    media_type = "application/json" if "*" in media_type else media_type
    try:
        text = json.dumps(plain(value, request=True, patch=essence(media_type) == _MERGE_PATCH))
    except ValueError as problem:
        raise RequestValidationError(f"the body cannot be sent: {problem}") from problem
    return EncodedBody(media_type, text)


def _form(content: Content, body: object, content_type: str | None, files: Outgoing) -> EncodedBody:
    """application/x-www-form-urlencoded; each property in its own style, form and exploded by default."""
    value = fitted(content.python_type(), body, "the body")
    pieces: list[str] = []
    for name, inner in _items(value):
        if inner is not None:
            pieces += _form_pieces(name, inner, content.parts.get(name, _FORM))
    return EncodedBody(content_type or content.media_type, "&".join(pieces).encode("ascii"))


def _form_pieces(name: str, value: object, spec: PartSpec) -> list[str]:
    style = spec.style or "form"
    explode = spec.explode if spec.explode is not None else style in ("form", "deepObject")
    nested = isinstance(plain(value), Mapping)
    # Encoding Object: contentType counts only where no style is given; an object's default is JSON.
    if spec.style is None and spec.explode is None and (nested or _names_json(spec)):
        text = json.dumps(plain(value, request=True)).decode("utf-8")
        return [f"{quote_plus(name)}={quote_plus(text)}"]
    escape: Callable[[str], str] = _form_reserved if spec.allow_reserved else quote_plus
    return styled(name, value, style, explode, escape)


def _form_reserved(text: str) -> str:
    return quote(text, safe=":/?@!$'()*,;")


def _names_json(spec: PartSpec) -> bool:
    return spec.content_type is not None and "json" in essence(spec.content_type)


def _multipart(
    content: Content, body: object, content_type: str | None, files: Outgoing
) -> EncodedBody:
    value = fitted(content.python_type(), body, "the body")
    stream = MultipartStream(parts_of(_items(value), content.parts, files))
    essential = essence(content.media_type)
    if "*" in essential or essential == "multipart/form-data":
        return EncodedBody(stream.content_type, stream)
    return EncodedBody(f"{essential}; boundary={stream.boundary}", stream)


def _items(value: object) -> Iterable[tuple[str, object]]:
    if isinstance(value, BaseModel):
        return wire_items(value, request=True)
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value).items()
    raise RequestValidationError(f"a body of type {type(value).__name__} has no named parts")


def _binary(
    content: Content, body: object, content_type: str | None, files: Outgoing
) -> EncodedBody:
    media_type = content_type or media_type_of(body, filename_of(body), content.media_type)
    stream = files.add(
        "",
        body.encode("utf-8") if isinstance(body, str) else body,
        essence(media_type),
        max_bytes=content.max_bytes,
        pdf=asks_for_pdf(content.media_type),
    )
    return EncodedBody(media_type, stream)


def _text(content: Content, body: object, content_type: str | None, files: Outgoing) -> EncodedBody:
    if is_file(body):
        return _binary(content, body, content_type, files)
    try:
        text = json.plain_text(body)
    except ValueError as problem:
        raise RequestValidationError(f"the body cannot be sent: {problem}") from problem
    media_type = content_type or content.media_type
    media_type = "text/plain" if "*" in media_type else media_type
    if "charset" not in media_type.lower():
        media_type += "; charset=utf-8"
    return EncodedBody(media_type, text.encode("utf-8"))


_ENCODERS: Mapping[str, Callable[[Content, object, str | None, Outgoing], EncodedBody]] = {
    "json": _json,
    "form": _form,
    "multipart": _multipart,
    "binary": _binary,
    "text": _text,
}
