"""Keeping secrets and CPR numbers out of texts that people and logs see."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from decimal import Decimal
from typing import Any, cast

MASK = "***"

_SECRET_NAMES = re.compile(
    r"cpr|secret|password|passphrase|adgangskode|authorization|api[-_]?key|token|cookie"
    r"|client[-_]?assertion|private[-_]?key",
    re.IGNORECASE,
)
# A CPR number is DDMMYY-SSSS; in a text any ten digits of that shape may be one, with whatever people and encodings put
# between them. Those of a UUID are none, and a correlation id that was blanked out would help nobody.
_BETWEEN = (
    r"(?:[-\u00ad\u2010-\u2015\u2212\u00a0 \t+_./]"
    r"|%2D|%20|%C2%A[0D]|%E2%80%9[0-5]|%E2%88%92|\\u002d|\\u00a[0d]|\\u201[0-5]|\\u2212){0,3}"
)
_CPR = re.compile(
    r"(?<![0-9A-F])([0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})(?![0-9A-F])"
    rf"|(?:(?<!\d)|(?<=%[0-9A-F]{{2}}))\d\d([-. /]?)\d\d\2\d\d{_BETWEEN}\d{{4}}(?!\d)",
    re.IGNORECASE,
)
# A token after its scheme, or a signed one (JWS) by itself.
_TOKEN = re.compile(
    r"\b(Bearer|Basic|DPoP) +[\w.~+/=-]+|\beyJ[\w-]+\.[\w-]+\.[\w-]*", re.IGNORECASE
)


def is_secret(name: str) -> bool:
    """Whether the value behind a property or header of this name must not be shown."""
    return _SECRET_NAMES.search(name) is not None


def redact_text(text: str) -> str:
    """The text with everything that looks like a CPR number or a token blanked out."""
    return _TOKEN.sub(MASK, _CPR.sub(lambda found: found[1] or "******-****", text))


def shown_url(url: str) -> str:
    """The URL as a log may show it: secrets in the query masked, what looks like a CPR number anywhere."""
    path, mark, query = url.partition("?")
    pairs = [pair.partition("=") for pair in query.split("&")]
    shown = "&".join(
        name + sign + (MASK if value and is_secret(name) else value) for name, sign, value in pairs
    )
    return redact_text(path + mark + shown)


def shown_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Header lines as a log may show them."""
    return {name: MASK if is_secret(name) else redact_text(text) for name, text in headers.items()}


def masked(value: object) -> object:
    """The value as it may be shown: secrets blanked out at every depth of plain containers."""
    if isinstance(value, str) and type(value) is str:
        return redact_text(value)
    if isinstance(value, Mapping):
        items = cast("Mapping[object, object]", value).items()
        return {_key(key): MASK if is_secret(str(key)) else masked(inner) for key, inner in items}
    if isinstance(value, list | tuple | set | frozenset):
        return [masked(inner) for inner in cast("list[object]", value)]
    if isinstance(value, str | bytes | int | float | Decimal):
        told = repr(value)
        return value if redact_text(told) == told else MASK
    return value


def _key(key: object) -> object:
    return redact_text(key) if isinstance(key, str) else key


class Redacted:
    """Base of dataclasses (`repr=False`) that hold what callers send or servers answer."""

    __slots__ = ()

    def __repr__(self) -> str:
        named = (
            (one.name, getattr(self, one.name)) for one in fields(cast("Any", self)) if one.repr
        )
        shown = ", ".join(f"{name}={_shown(name, value)}" for name, value in named)
        return f"{type(self).__name__}({shown})"


def _shown(name: str, value: object) -> str:
    if is_secret(name) and value is not None:
        return MASK
    if isinstance(value, bytes | bytearray):
        return f"<{len(value)} bytes>"
    # What is no plain container shows itself; that is looked over once more.
    return redact_text(repr(masked(value)))
