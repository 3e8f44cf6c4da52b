"""Keeping secrets and CPR numbers out of texts that people and logs see."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

MASK = "***"

_SECRET_NAMES = re.compile(
    r"cpr|secret|password|passphrase|adgangskode|authorization|api[-_]?key|token|cookie"
    r"|client[-_]?assertion|private[-_]?key",
    re.IGNORECASE,
)
# A CPR number is DDMMYY-SSSS; in a text any ten digits of that shape may be one.
_CPR = re.compile(r"(?<!\d)\d{6}[-\u2010-\u2013 ]?\d{4}(?!\d)")


def is_secret(name: str) -> bool:
    """Whether the value behind a property or header of this name must not be shown."""
    return _SECRET_NAMES.search(name) is not None


def redact_text(text: str) -> str:
    """The text with everything that looks like a CPR number blanked out."""
    return _CPR.sub("******-****", text)


def masked(value: object) -> object:
    """The value as it may be shown: secrets blanked out at every depth of plain containers."""
    if isinstance(value, str) and type(value) is str:
        return redact_text(value)
    if isinstance(value, Mapping):
        items = cast("Mapping[object, object]", value).items()
        return {key: MASK if is_secret(str(key)) else masked(inner) for key, inner in items}
    if isinstance(value, list | tuple):
        return [masked(inner) for inner in cast("list[object]", value)]
    return value
