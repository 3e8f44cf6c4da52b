"""Arguments as text: every parameter style of OAS 3.x (Parameter Object, "Style Values" and "Style Examples").

Values are first flattened to text, a list of texts, or a list of pairs; each style is then one way to join
those. What a style leaves undefined (a list inside a list) is sent as JSON text; null inside is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeAlias, cast
from urllib.parse import quote, quote_plus

from . import json
from .errors import RequestValidationError
from .operation import ParameterSpec
from .wire import plain

Quote: TypeAlias = Callable[[str], str]
Flat: TypeAlias = str | list[str] | dict[str, str]

# RFC 3986 reserved characters that may stand as they are; those that would end or split the place may not.
_RESERVED = {"path": ":/@!$&'()*,;=+", "query": ":/?@!$'()*,;="}
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
# Not the tab, which a header may hold.
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]")
_TRIPLET = re.compile(r"(%[0-9A-Fa-f]{2})")


def path_value(spec: ParameterSpec, value: object) -> str:
    """The text that takes the place of `{name}` in the path.

    Raises RequestValidationError for a text that would turn the path into another one.
    """
    escape = _escape(spec)
    if spec.content_type:
        text = escape(_content(spec.content_type, value))
    else:
        flat = flatten(value)
        match spec.style:
            case "label":
                text = "." + _joined(flat, escape, "." if spec.explode else ",", spec.explode)
            case "matrix":
                text = "".join(
                    ";" + piece for piece in _matrix(spec.name, flat, spec.explode, escape)
                )
            case _:
                text = _joined(flat, escape, ",", spec.explode)
    if text in ("", ".", ".."):
        raise RequestValidationError(f"the path parameter {spec.name} must not be empty or dots")
    return text


def query_pieces(spec: ParameterSpec, value: object) -> list[str]:
    """The `name=value` pieces of a query parameter, percent-encoded."""
    escape = _escape(spec)
    if spec.place == "querystring":
        return _whole_query(spec, value)
    if spec.content_type:
        return [f"{quote(spec.name, safe='')}={escape(_content(spec.content_type, value))}"]
    return styled(spec.name, value, spec.style, spec.explode, escape)


def header_value(spec: ParameterSpec, value: object) -> str:
    """The text of a header parameter: style simple, not percent-encoded."""
    if spec.content_type:
        text = _content(spec.content_type, value)
    else:
        text = _joined(flatten(value), str, ",", spec.explode)
    return header_text(spec.name, text)


def header_text(name: str, text: str) -> str:
    """The text, unless it or the name would break the header. Raises RequestValidationError then."""
    if not _TOKEN.fullmatch(name):
        raise RequestValidationError("a header's name must be letters, digits and hyphens")
    if _CONTROL.search(text):
        raise RequestValidationError(f"the header {name} must not hold control characters")
    return text.strip(" \t")


def cookie_pieces(spec: ParameterSpec, value: object) -> list[str]:
    """The `name=value` pieces of a cookie parameter, for one Cookie header."""
    escape = str if spec.style == "cookie" else _escape(spec)
    if spec.content_type:
        return [f"{spec.name}={quote(_content(spec.content_type, value), safe='')}"]
    pieces = _form(spec.name, flatten(value), spec.explode, escape, ",", str)
    for piece in pieces:
        if ";" in header_text(spec.name, piece):
            raise RequestValidationError(f"the cookie {spec.name} must not hold a semicolon")
    return pieces


def styled(name: str, value: object, style: str, explode: bool, escape: Quote) -> list[str]:
    """The `name=value` pieces of a query parameter or a form property in one of the query styles."""
    flat = flatten(value)
    match style:
        case "deepObject":
            tree = plain(value, request=True)
            return [f"{escape(key)}={escape(text)}" for key, text in deep_pairs(name, tree)]
        case "spaceDelimited":
            return _form(name, flat, explode, escape, escape(" "), escape)
        case "pipeDelimited":
            return _form(name, flat, explode, escape, escape("|"), escape)
        case _:
            return _form(name, flat, explode, escape, ",", escape)


def deep_pairs(name: str, value: object) -> list[tuple[str, str]]:
    """`name[key]` pairs of an object at any depth; a list repeats its key."""
    match value:
        case None:
            return []
        case Mapping():
            entries = cast("Mapping[object, object]", value).items()
            return [pair for key, inner in entries for pair in deep_pairs(f"{name}[{key}]", inner)]
        case list():
            items = cast("list[object]", value)
            return [pair for inner in items for pair in deep_pairs(name, inner)]
        case _:
            return [(name, _text(value))]


def flatten(value: object) -> Flat:
    """The value as text, texts or pairs of texts; a model by its wire names."""
    value = plain(value, request=True)
    match value:
        case Mapping():
            entries = cast("Mapping[object, object]", value).items()
            return {str(key): _text(inner) for key, inner in entries if inner is not None}
        case list():
            return [_text(inner) for inner in cast("list[object]", value) if inner is not None]
        case None:
            return ""
        case _:
            return _text(value)


def is_nested(value: object) -> bool:
    """Whether plain data is an object or a list, which a parameter's style may leave undefined."""
    return isinstance(value, Mapping | list)


def _text(value: object) -> str:
    try:
        return json.dumps(value).decode("utf-8") if is_nested(value) else json.plain_text(value)
    except ValueError as problem:
        raise RequestValidationError(str(problem)) from problem


def _joined(flat: Flat, escape: Quote, separator: str, explode: bool) -> str:
    """Everything in one text (styles simple and label)."""
    if isinstance(flat, str):
        return escape(flat)
    if isinstance(flat, list):
        return separator.join(map(escape, flat))
    between = "=" if explode else separator
    return separator.join(escape(key) + between + escape(text) for key, text in flat.items())


def _form(
    name: str, flat: Flat, explode: bool, escape: Quote, separator: str, escape_name: Quote
) -> list[str]:
    """`name=value` pieces; an empty list or object gives none."""
    if isinstance(flat, str):
        return [f"{escape_name(name)}={escape(flat)}"]
    if not flat:
        return []
    if not explode:
        return [f"{escape_name(name)}={_joined(flat, escape, separator, explode)}"]
    if isinstance(flat, list):
        return [f"{escape_name(name)}={escape(text)}" for text in flat]
    return [f"{escape_name(key)}={escape(text)}" for key, text in flat.items()]


def _matrix(name: str, flat: Flat, explode: bool, escape: Quote) -> list[str]:
    """As form, but an empty text has no equals sign (RFC 6570 §3.2.7)."""
    pieces = _form(name, flat, explode, escape, ",", escape)
    return [piece.removesuffix("=") for piece in pieces]


def _escape(spec: ParameterSpec) -> Quote:
    if spec.allow_reserved:
        safe = _RESERVED.get(spec.place, "")
        return lambda text: "".join(
            piece if _TRIPLET.fullmatch(piece) else quote(piece, safe=safe)
            for piece in _TRIPLET.split(text)
        )
    return lambda text: quote(text, safe="")


def _content(content_type: str, value: object) -> str:
    """A parameter that the spec gives a media type instead of a style."""
    data = plain(value, request=True)
    if content_type.startswith("text/") and not is_nested(data):
        return _text(data)
    try:
        return json.dumps(data).decode("utf-8")
    except ValueError as problem:
        raise RequestValidationError(str(problem)) from problem


def _whole_query(spec: ParameterSpec, value: object) -> list[str]:
    """The one parameter that is the whole query string (OAS 3.2, `in: querystring`)."""
    if spec.content_type and "urlencoded" in spec.content_type:
        return _form("", flatten(value), True, quote_plus, ",", quote_plus)
    return [quote(_content(spec.content_type or "application/json", value), safe="")]
