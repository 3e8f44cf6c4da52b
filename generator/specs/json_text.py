"""JSON text as data with the place of each key and item.

Strict RFC 8259, in one pass over the text. YAML's reader would take most JSON, but not all of it
(surrogate escapes, keys over 1024 characters, a few control characters) and would let `tru` pass as text;
this one is also faster than libyaml's events on the same text.
"""

from __future__ import annotations

import re
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]
from typing import NoReturn

from generator.contract.schema import JsonValue
from generator.document import Places, pack
from generator.specs.text import MAX_DEPTH, duplicate_key, place_of, problem, short, too_deep

_SPACE = re.compile(r"[ \t\n\r]*")
_KEY = re.compile(r'[ \t\n\r]*"([^"\\\x00-\x1f]*)"[ \t\n\r]*:[ \t\n\r]*')
_PLAIN = re.compile(r'"([^"\\\x00-\x1f]*)"')
_OTHER = re.compile(
    r"(?P<int>-?(?:0|[1-9][0-9]*))(?P<real>(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)|true|false|null"
)
_WORDS: dict[str, JsonValue] = {"true": True, "false": False, "null": None}
_SURROGATE = re.compile("[\ud800-\udfff]")


def read_json(text: str, file: str) -> tuple[JsonValue, dict[int, Places]]:
    """The value of a JSON text and the places of its keys and items. Raises InputError."""
    reader = _Reader(text, file)
    value, end = reader.value(_skip(text, 0), 0)
    end = _skip(text, end)
    if end < len(text):
        reader.fail(end, "nothing may follow the end of the document")
    return value, reader.places


def _skip(text: str, offset: int) -> int:
    return _SPACE.match(text, offset).end()  # type: ignore[union-attr]  # it matches nothing, too


class _Reader:
    """The text, the places found so far, and a cursor that turns growing offsets into places."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.places: dict[int, Places] = {}
        self._line = 1
        self._start = 0
        self._break = self._next_break(0)

    def value(self, at: int, depth: int) -> tuple[JsonValue, int]:
        """The value that starts at an offset, and the offset after it."""
        text = self.text
        plain = _PLAIN.match(text, at)
        if plain:
            return plain[1], plain.end()
        match text[at : at + 1]:
            case "{":
                return self._object(at, depth + 1)
            case "[":
                return self._array(at, depth + 1)
            case '"':
                return self._string(at)
        return self._word(at)

    def _object(self, at: int, depth: int) -> tuple[JsonValue, int]:
        text = self.text
        node: dict[str, JsonValue] = {}
        here: dict[str, int] = {}
        self.places[id(node)] = here
        self._check_depth(at, depth)
        end = _skip(text, at + 1)
        if text.startswith("}", end):
            return node, end + 1
        while True:
            found = _KEY.match(text, end)
            if found:
                key, start, end = found[1], found.start(1) - 1, found.end()
            else:
                key, start, end = self._key(end)
            if key in node:
                self._duplicate(key, start, here[key])
            here[key] = self._place(start)
            node[key], end = self.value(end, depth)
            end = _skip(text, end)
            if text.startswith("}", end):
                return node, end + 1
            if not text.startswith(",", end):
                self.fail(end, "expected ',' or '}' after the value", opened=at)
            end += 1

    def _array(self, at: int, depth: int) -> tuple[JsonValue, int]:
        text = self.text
        node: list[JsonValue] = []
        here: list[int] = []
        self.places[id(node)] = here
        self._check_depth(at, depth)
        end = _skip(text, at + 1)
        if text.startswith("]", end):
            return node, end + 1
        while True:
            end = _skip(text, end)
            here.append(self._place(end))
            item, end = self.value(end, depth)
            node.append(item)
            end = _skip(text, end)
            if text.startswith("]", end):
                return node, end + 1
            if not text.startswith(",", end):
                self.fail(end, "expected ',' or ']' after the item", opened=at)
            end += 1

    def _key(self, at: int) -> tuple[str, int, int]:
        """A key that the quick pattern does not take: one with escapes, or an error."""
        start = _skip(self.text, at)
        if not self.text.startswith('"', start):
            self.fail(start, "expected a key in double quotes")
        key, end = self._string(start)
        end = _skip(self.text, end)
        if not self.text.startswith(":", end):
            self.fail(end, f"expected ':' after the key {short(key)}")
        return key, start, _skip(self.text, end + 1)

    def _string(self, at: int) -> tuple[str, int]:
        try:
            value, end = scanstring(self.text, at + 1, True)
        except JSONDecodeError as error:
            if error.msg.startswith("Unterminated"):
                self.fail(at, "the text that starts here is never closed by a double quote")
            self.fail(error.pos, f"{error.msg.removesuffix(' at').lower()} in a text")
        if _SURROGATE.search(value):
            half = re.search(r"\\u[dD][89a-fA-F]", self.text[at:end])
            offset = at + half.start() if half else at
            self.fail(offset, "a surrogate escape stands without its other half")
        return str(value), int(end)

    def _word(self, at: int) -> tuple[JsonValue, int]:
        found = _OTHER.match(self.text, at)
        if found is None or self.text[found.end() : found.end() + 1].isalnum():
            self.fail(
                at, "expected a value: text in double quotes, a number, true, false, null, { or ["
            )
        if found["int"] is None:
            return _WORDS[found[0]], found.end()
        if found["real"]:
            return float(found[0]), found.end()
        try:
            return int(found[0]), found.end()
        except ValueError:
            self.fail(at, f"a whole number of {len(found[0])} digits is too long")

    def _place(self, offset: int) -> int:
        while offset > self._break:
            self._line += 1
            self._start = self._break + 1
            self._break = self._next_break(self._start)
        return pack(self._line, offset - self._start + 1)

    def _next_break(self, start: int) -> int:
        found = self.text.find("\n", start)
        return found if found >= 0 else len(self.text)

    def _check_depth(self, at: int, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise too_deep(self.file, place_of(self.text, at))

    def _duplicate(self, key: str, at: int, first: int) -> NoReturn:
        raise duplicate_key(key, self.file, place_of(self.text, at), first)

    def fail(self, at: int, message: str, opened: int | None = None) -> NoReturn:
        """Raises the error of a place, quoting what stands there."""
        line, column = place_of(self.text, at)
        found = self.text[at : at + 12].split("\n")[0].rstrip()
        if at >= len(self.text):
            message += ", but the file ends here: it may be cut off"
        elif found:
            message += f", found {found}"
        hint = ""
        if opened is not None:
            open_line, open_column = place_of(self.text, opened)
            hint = f"it belongs to the {self.text[opened]} opened at {open_line}:{open_column}"
        raise problem("json-syntax", message, self.file, line, column, hint)
