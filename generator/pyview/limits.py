"""The assertions of JSON Schema as `Limits(...)`, which the runtime checks on the way out."""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence

from generator.contract import Schema
from generator.pyview.api import Api
from generator.pyview.text import literal
from generator.pyview.types import NONE, OBJECT, RUNTIME_MODELS, Call, Marked, Name, Type

_WORDS = (
    "multiple_of minimum maximum exclusive_minimum exclusive_maximum min_length max_length pattern "
    "min_items max_items unique_items min_properties max_properties"
).split()


def with_limits(api: Api, type_: Type, parts: Sequence[Schema]) -> Type:
    """The type with the limits that the parts set, outermost first."""
    if type_ in (OBJECT, NONE):
        return type_
    found: dict[str, str] = {}
    for part in parts:
        for word in _WORDS:
            value = getattr(part, word)
            if value is None or value is False or word in found:
                continue
            if word != "pattern" or _is_python_pattern(api, part):
                found[word] = literal(value)
    if not found:
        return type_
    given = ", ".join(f"{word}={value}" for word, value in found.items())
    return Marked(type_, Call(Name(RUNTIME_MODELS, "Limits"), (given,)))


def _is_python_pattern(api: Api, part: Schema) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            re.compile(part.pattern or "")
    except (re.error, RecursionError, OverflowError, Warning):
        api.note(
            "pattern-not-python",
            f"pattern {part.pattern!r} is not a regular expression of Python and is not checked",
            part.origin,
        )
        return False
    return True
