"""The waits and numbers that a server tells in its headers."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

_DIGITS = 18


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that Retry-After asks for, told as a number or as a date; None when it tells neither.

    `now` is the time in seconds since 1970 (RFC 9110 §10.2.3).
    """
    text = headers.get("retry-after", "").strip()
    if seconds := number(text):
        return seconds
    try:
        when = parsedate_to_datetime(text)
        # A date without a zone is GMT, as all HTTP dates are.
        aware = when if when.tzinfo else when.replace(tzinfo=UTC)
        return max(0.0, aware.timestamp() - now)
    except (ValueError, OverflowError):
        return None


def number(text: str) -> float | None:
    """The number of seconds or calls that a header tells; None when it is none, or negative."""
    try:
        found = float(text.partition(",")[0].partition(";")[0])
    except ValueError:
        return None
    return found if 0 <= found < math.inf else None


def count(text: str) -> int | None:
    """The whole number that a header tells; None when it is none, or larger than anything there is."""
    return int(text) if len(text) <= _DIGITS and text.isascii() and text.isdigit() else None
