"""Texts of a format, a length or a pattern. Never one that could be a person's CPR number."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A replacement number (day + 60) stands for every CPR number, as in the test data of the specs.
REPLACEMENT = ("610180-9001", "6101809001")
FORMATS = {
    "date": "2026-01-31",
    "date-time": "2026-01-31T12:00:00Z",
    "time": "12:00:00Z",
    "duration": "P1D",
    "email": "navn@example.dk",
    "idn-email": "navn@example.dk",
    "hostname": "example.dk",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.dk/",
    "url": "https://example.dk/",
    "iri": "https://example.dk/",
    "uri-reference": "/sager",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "byte": "dGVrc3Q=",
    "json-pointer": "/sager",
    "regex": "a",
}
_PLAIN = (
    *(
        "tekst",
        "a",
        "A",
        "0",
        "1",
        "",
        "12",
        "123",
        "1234",
        "12345678",
        "DK",
        "da",
        "x y",
        "a-b",
        "æ",
    ),
    *("TEKST", "Tekst", "a1", "A1", "1.0", "01-01", "!", *REPLACEMENT, *FORMATS.values()),
)
_CPR = re.compile(r"(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}-?\d{4}(?!\d)")


def like_a_person(text: str) -> bool:
    """Whether the text holds what could be a real CPR number; replacement numbers could not."""
    return _CPR.search(text) is not None


def texts(pattern: str | None, format_: str | None, least: int, most: int | None) -> Iterator[str]:
    """Texts that may fit, likely ones first."""
    if format_ in FORMATS:
        yield FORMATS[format_]
    candidates = [*_PLAIN, *(_of_pattern(pattern) if pattern else ())]
    if not pattern:
        candidates += ["tekst" * (least // 5 + 1)]
    expression = _compiled(pattern)
    for text in candidates:
        for fitted in dict.fromkeys((text, _fitted(text, least, most))):
            long_enough = least <= len(fitted) and (most is None or len(fitted) <= most)
            fits = long_enough and (expression is None or expression.search(fitted))
            if fits and not like_a_person(fitted):
                yield fitted


def _fitted(text: str, least: int, most: int | None) -> str:
    if text and len(text) < least:
        text = text * (least // len(text) + 1)
        text = text[:least]
    return text if most is None else text[:most]


def _compiled(pattern: str | None) -> re.Pattern[str] | None:
    """The pattern in Python's dialect; None where there is none or Python cannot read it."""
    try:
        return re.compile(pattern) if pattern else None
    except re.error:
        return None


_CLASSES = {"d": "0", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a"}
_SILENT = "bBAZzG"


def _of_pattern(pattern: str) -> Iterator[str]:
    """A few texts by the pattern's own words: the shortest, and with one more of what repeats."""
    for extra in (0, 1, 2):
        try:
            text, rest = _alternatives(pattern, extra)
        except (IndexError, ValueError, RecursionError):
            return
        if not rest:
            yield text


def _alternatives(rest: str, extra: int) -> tuple[str, str]:
    """The first of several alternatives; the rest begins after the group."""
    text, rest = _sequence(rest, extra)
    while rest.startswith("|"):
        _, rest = _sequence(rest[1:], extra)
    return text, rest


def _sequence(rest: str, extra: int) -> tuple[str, str]:
    text = ""
    while rest and rest[0] not in "|)":
        piece, rest = _atom(rest, extra)
        low, rest = _count(rest, extra)
        text += piece * low
    return text, rest


def _atom(rest: str, extra: int) -> tuple[str, str]:
    first = rest[0]
    if first in "^$":
        return "", rest[1:]
    if first == ".":
        return "a", rest[1:]
    if first == "(":
        silent = rest.startswith(("(?=", "(?!", "(?<=", "(?<!"))
        inner = re.sub(r"^\((\?(:|=|!|<=|<!|P?<\w+>))?", "", rest)
        text, after = _alternatives(inner, extra)
        return "" if silent else text, after[1:]
    if first == "[":
        return _one_of(rest[1:])
    if first == "\\":
        if rest[1] == "p":
            return "a", rest[rest.index("}") + 1 :]
        word = rest[1]
        return "" if word in _SILENT else _CLASSES.get(word, word), rest[2:]
    return first, rest[1:]


def _one_of(rest: str) -> tuple[str, str]:
    """A character of a class; of a negated one, the first common character that it lets through."""
    end = 1 if rest[0] != "^" else 2
    while rest[end] != "]":
        end += 2 if rest[end] == "\\" else 1
    body, after = rest[:end], rest[end + 1 :]
    expression = re.compile(f"[{body}]")
    for character in "0aA- _.æ!/@":
        if expression.fullmatch(character):
            return character, after
    return next(chr(c) for c in range(32, 1000) if expression.fullmatch(chr(c))), after


def _count(rest: str, extra: int) -> tuple[int, str]:
    """How often the piece before is repeated, and what follows the quantifier."""
    found = re.match(r"(\*|\+|\?|\{(\d+)(,(\d*))?\})[?+]?", rest)
    if found is None:
        return 1, rest
    word, least, is_range, most = found.group(1), found.group(2), found.group(3), found.group(4)
    low = {"*": 0, "+": 1, "?": 0}.get(word, int(least or 0))
    high = {"*": 99, "+": 99, "?": 1}.get(word, int(most) if most else 99 if is_range else low)
    return min(low + extra, high), rest[found.end() :]
