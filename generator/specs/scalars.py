"""What an unquoted YAML scalar means.

The core schema of YAML 1.2 (section 10.3.2) with one difference on purpose: a decimal number with a leading
zero stays text, as in the JSON schema (10.2.2), because codes and postal numbers are written that way.
"""

from __future__ import annotations

import re

Scalar = None | bool | int | float | str

_WORDS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), float("inf")),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
_NUMBER = re.compile(
    r"(?P<int>[-+]?(?:0|[1-9][0-9]*))"
    r"|(?P<octal>0o[0-7]+)"
    r"|(?P<hex>0x[0-9a-fA-F]+)"
    r"|(?P<float>[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)"
)
# What starts with none of these is text; callers in a hurry ask first.
MAY_BE_SPECIAL = frozenset("-+.0123456789nNtTfF~")


def resolve(text: str) -> Scalar:
    """The value of an unquoted scalar. Raises ValueError for a number of thousands of digits."""
    if text and text[0] not in MAY_BE_SPECIAL:
        return text
    if text in _WORDS:
        return _WORDS[text]
    found = _NUMBER.fullmatch(text)
    match found and found.lastgroup:
        case "int":
            return int(text)
        case "octal":
            return int(text[2:], 8)
        case "hex":
            return int(text[2:], 16)
        case "float":
            return float(text)
    return text
