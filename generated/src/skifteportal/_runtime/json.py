"""JSON text with exact numbers, both ways.

Python's own writer cannot put a Decimal into the text as a number, and a binary float loses digits: 12500.70
comes back as 12500.7 and a number of twenty digits as another number. So numbers that a float does not hold
exactly as written are read as Decimal, and Decimals are written as numbers.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from json import JSONDecodeError, JSONDecoder
from json.encoder import encode_basestring
from typing import cast
from uuid import UUID

from .encoded import text_of

# A fraction that ends in 0 (.0 is what a float writes too) or goes on with an exponent, or has so many digits around the point that a float may
# not hold them. It starts with the point because `re` then skips from point to point at memchr speed.
_INEXACT = re.compile(
    rb"\.(?=\d)(?:\d+0(?!\d)(?![^\s,\]}eE])|\d*[eE]|\d{7}|(?<=\d{9}\.)\d{3}|(?<=\d{13}\.))"
)
# What pydantic's reader of JSON makes a whole number of, though it was written with a point.
_WHOLE = re.compile(rb"\.0(?=[\s,\]}])")


def holds_whole_floats(text: bytes) -> bool:
    """Whether there may be a number such as 1.0 in the text."""
    return _WHOLE.search(text) is not None


def floats_are_exact(text: bytes) -> bool:
    """Whether reading every fraction in the text as a float keeps value and written form.

    Errs on the side of no: a match inside a string costs only time.
    """
    return _INEXACT.search(text) is None


def exact_number(text: str) -> float | Decimal:
    """A float where its own text is the same, else a Decimal, so that nothing is lost."""
    number = float(text)
    return number if repr(number) == text else Decimal(text)


def _no_constant(word: str) -> object:
    """NaN and Infinity are Python's own additions to JSON."""
    raise ValueError(f"{word} is not JSON")


_decode: Callable[[str], object] = JSONDecoder(
    parse_float=exact_number, parse_constant=_no_constant
).decode


def loads(text: bytes | str) -> object:
    """The value of a JSON text, UTF-8 or another encoding of Unicode with a byte order mark.

    Raises ValueError when it is not JSON or not Unicode.
    """
    if isinstance(text, bytes):
        text = text.decode(_encoding_of(text))
    try:
        return _decode(text)
    except JSONDecodeError as problem:
        raise ValueError(f"{problem.msg} at line {problem.lineno} column {problem.colno}") from None
    except RecursionError:
        raise ValueError("nested too deeply") from None


def _encoding_of(text: bytes) -> str:
    """UTF-8 unless a byte order mark or the pattern of zeros says otherwise (RFC 4627 §3)."""
    if text.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return "utf-32"
    if text.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    return "utf-8-sig"


def dumps(value: object) -> bytes:
    """The compact JSON text of plain data, in UTF-8.

    Takes what models hold: str, int, float, Decimal, bool, None, dates and times, UUID, Enum, bytes (as
    base64), timedelta (ISO 8601), lists and mappings. Raises ValueError for anything else.
    """
    parts: list[str] = []
    _write(value, parts.append)
    return "".join(parts).encode("utf-8")


def _write(value: object, emit: Callable[[str], object]) -> None:
    if isinstance(value, str) and not isinstance(value, Enum):
        emit(encode_basestring(value))
    elif isinstance(value, Mapping):
        _write_object(cast("Mapping[object, object]", value), emit)
    elif isinstance(value, list | tuple | set | frozenset):
        _write_array(cast("Iterable[object]", value), emit)
    else:
        emit(_scalar(value))


def _write_object(value: Mapping[object, object], emit: Callable[[str], object]) -> None:
    separator = "{"
    for key, inner in value.items():
        emit(f"{separator}{encode_basestring(plain_text(key))}:")
        _write(inner, emit)
        separator = ","
    emit("{}" if separator == "{" else "}")


def _write_array(values: Iterable[object], emit: Callable[[str], object]) -> None:
    separator = "["
    for inner in values:
        emit(separator)
        _write(inner, emit)
        separator = ","
    emit("[]" if separator == "[" else "]")


def _scalar(value: object) -> str:
    if isinstance(value, Enum):
        value = cast("object", value.value)
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return int.__repr__(value)
        case float() | Decimal():
            # A Decimal may be finite and beyond what a float can hold.
            if not (value.is_finite() if isinstance(value, Decimal) else math.isfinite(value)):
                raise ValueError("a number must be finite to be sent as JSON")
            return float.__repr__(value) if isinstance(value, float) else str(value)
        case _:
            return encode_basestring(plain_text(value))


def plain_text(value: object) -> str:
    """A scalar as the text that parameters, parts and JSON strings carry.

    Raises ValueError for what has no such text.
    """
    if isinstance(value, Enum):
        value = value.value
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int():
            return int.__repr__(value)
        case float():
            # A caller's 150 is a float by now; as text it has to be what was meant: 150, not 150.0.
            return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
        case Decimal():
            return format(value, "f")
        case datetime():
            return _moment_text(value)
        case time():
            return _in_utc(value.isoformat(), value.utcoffset())
        case date():
            return value.isoformat()
        case UUID():
            return str(value)
        case timedelta():
            return _duration_text(value)
        case bytes():
            return text_of(value)
        case _:
            raise ValueError(f"a value of type {type(value).__name__} cannot be sent")


def _moment_text(value: datetime) -> str:
    """RFC 3339; Z for UTC. A time without an offset means something else to every reader."""
    if value.tzinfo is None:
        raise ValueError("a date-time needs an offset, such as datetime.now(UTC) has")
    return _in_utc(value.isoformat(), value.utcoffset())


def _in_utc(text: str, offset: timedelta | None) -> str:
    return text.removesuffix("+00:00") + "Z" if offset == timedelta() else text


def _duration_text(value: timedelta) -> str:
    sign, span = ("-", -value) if value < timedelta() else ("", value)
    seconds = Decimal(span.seconds) + Decimal(span.microseconds) / 1_000_000
    days = f"{span.days}D" if span.days else ""
    clock = f"T{seconds.normalize():f}S" if seconds or not days else ""
    return f"{sign}P{days}{clock}"
