"""What a request says against its operation: every contradiction in words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from email.message import Message
from typing import Any
from urllib.parse import unquote, unquote_plus

from .bodies import Part
from .operations import Operation
from .schemas import problems

SEPARATORS = {"form": ",", "simple": ",", "pipeDelimited": "|", "spaceDelimited": " "}


class UnparsableError(ValueError):
    """A text that is no value of the type it should have."""


def parse_json(data: bytes) -> Any:
    """JSON with every number with a fraction as an exact Decimal."""
    return json.loads(data, parse_float=Decimal, parse_constant=_refuse)


def check_parameters(
    operation: Operation, path: Mapping[str, str], query: str, headers: Message
) -> Iterator[str]:
    """Missing, unknown, badly written and wrong parameters."""
    pairs = [tuple(pair.partition("=")[::2]) for pair in query.split("&") if pair]
    unknown = {unquote_plus(name) for name, _ in pairs}
    for parameter in operation.parameters:
        name = parameter["name"]
        label = f"{parameter['in']} parameter {name}"
        try:
            if parameter["in"] == "query":
                value, used = _query_value(operation, parameter, pairs)
                unknown -= used
            elif parameter["in"] == "path":
                value = _typed(operation, parameter["schema"], path[name])
            else:
                value = _header_value(operation, parameter, headers)
        except UnparsableError as error:
            yield f"{label}: {error}"
            continue
        if value is None:
            if parameter.get("required"):
                yield f"{label}: required and missing"
        else:
            for problem in problems(operation.api, parameter["schema"], value, "request"):
                yield f"{label}: {problem}"
    for name in sorted(unknown):
        yield f"query parameter {name}: not in the contract"


def check_security(operation: Operation, headers: Message) -> Iterator[str]:
    """Every scheme of the newest versions ends in a bearer token (RFC 6750)."""
    if operation.security and not re.fullmatch(
        r"Bearer [A-Za-z0-9._~+/-]+=*", headers.get("Authorization", "")
    ):
        yield "Authorization: no bearer token"


def check_media_type(operation: Operation, kind: str | None, length: int) -> Iterator[str]:
    """A body where none is expected, a missing one, or one of another media type."""
    if operation.body is None:
        if length or kind:
            yield f"the operation has no body, but {kind or length} was sent"
    elif kind is None:
        if operation.body.get("required") or length:
            yield "the body has no Content-Type"
    elif kind not in operation.body["content"]:
        yield f"media type {kind}: expected {' or '.join(operation.body['content'])}"


def check_json(operation: Operation, kind: str, data: bytes) -> Iterator[str]:
    """The body of a JSON media type against its schema."""
    assert operation.body is not None
    try:
        value = parse_json(data)
    except ValueError as error:
        yield f"the body is not JSON: {error}"
        return
    schema = operation.body["content"][kind]["schema"]
    for problem in problems(operation.api, schema, value, "request"):
        yield f"body: {problem}"


def check_parts(operation: Operation, kind: str, parts: list[Part]) -> Iterator[str]:
    """The parts of a multipart body against schema and encoding."""
    assert operation.body is not None
    media = operation.body["content"][kind]
    schema = operation.api.resolve(media["schema"])
    encoding = media.get("encoding", {})
    seen = [part.name for part in parts]
    for name in schema.get("required", ()):
        if name not in seen:
            yield f"part {name}: required and missing"
    for part in parts:
        if part.name not in schema["properties"]:
            yield f"part {part.name}: not in the contract"
            continue
        if seen.count(part.name) > 1:
            yield f"part {part.name}: sent more than once"
        property_ = operation.api.resolve(schema["properties"][part.name])
        binary = property_.get("format") == "binary"
        expected = encoding.get(part.name, {}).get("contentType")
        if expected and part.content_type != expected:
            yield f"part {part.name}: media type {part.content_type}, expected {expected}"
        if binary != (part.filename is not None):
            yield f"part {part.name}: {'no' if binary else 'a'} filename"
        if not binary:
            json_part = (expected or "").endswith("json")
            try:
                value = parse_json(part.data) if json_part else part.data.decode()
            except ValueError as error:
                yield f"part {part.name}: {error}"
                continue
            for problem in problems(operation.api, property_, value, "request"):
                yield f"part {part.name}: {problem}"


def _refuse(text: str) -> Any:
    raise ValueError(f"{text} is no JSON")


def _typed(operation: Operation, schema: Any, text: str) -> Any:
    """A parameter's text as a value of the schema's type."""
    match operation.api.resolve(schema).get("type"):
        case "integer" if re.fullmatch(r"-?[0-9]+", text):
            return int(text)
        case "boolean" if text in ("true", "false"):
            return text == "true"
        case "number":
            try:
                return Decimal(text)
            except InvalidOperation:
                raise UnparsableError(f"{text!r} is no number") from None
        case "integer" | "boolean" as kind:
            raise UnparsableError(f"{text!r} is no {kind}")
    return text


def _items(operation: Operation, schema: Any, texts: list[str]) -> list[Any]:
    return [_typed(operation, schema["items"], text) for text in texts]


def _query_value(
    operation: Operation, parameter: Mapping[str, Any], pairs: list[tuple[str, ...]]
) -> tuple[Any, set[str]]:
    """The value of a query parameter by its style, and the names in the query that it took up."""
    name, schema = parameter["name"], operation.api.resolve(parameter["schema"])
    style = parameter.get("style", "form")
    if style == "deepObject":
        found = {}
        for key, text in pairs:
            inner = re.fullmatch(re.escape(name) + r"\[(.+)\]", unquote_plus(key))
            if inner and inner[1] in schema["properties"]:
                found[inner[1]] = _typed(
                    operation, schema["properties"][inner[1]], unquote_plus(text)
                )
        return found or None, {f"{name}[{key}]" for key in found}
    texts = [text for key, text in pairs if unquote_plus(key) == name]
    if not texts:
        return None, set()
    if schema.get("type") == "array" and parameter.get("explode", style == "form"):
        return _items(operation, schema, [unquote_plus(text) for text in texts]), {name}
    if len(texts) > 1:
        raise UnparsableError("sent more than once")
    if schema.get("type") != "array":
        return _typed(operation, schema, unquote_plus(texts[0])), {name}
    separator = SEPARATORS[style]
    raw = texts[0] if style == "form" else unquote(texts[0])
    items = [unquote_plus(text) for text in raw.split(separator)]
    return _items(operation, schema, items), {name}


def _header_value(operation: Operation, parameter: Mapping[str, Any], headers: Message) -> Any:
    texts = headers.get_all(parameter["name"], [])
    if not texts:
        return None
    if len(texts) > 1:
        raise UnparsableError("sent more than once")
    schema = operation.api.resolve(parameter["schema"])
    if schema.get("type") == "array":
        return _items(operation, schema, [item.strip() for item in texts[0].split(",")])
    return _typed(operation, schema, texts[0])
