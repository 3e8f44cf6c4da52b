"""Tables of the project's TOML files, read with a diagnostic at the place of whatever is wrong in them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from difflib import get_close_matches

from generator.diagnostics import Diagnostic, InputError, Location
from generator.specs.text import decode
from generator.specs.toml_places import Path, place_in, syntax_place, toml_places

_KIND = {
    str: "text",
    int: "a whole number",
    date: "a date such as 2026-11-23",
    list: "[[tables]]",
    dict: "a [table]",
    bool: "true or false",
}


@dataclass(slots=True)
class Tables:
    """The tables of one file; collects problems, each under a code that starts with `prefix`."""

    file: str
    prefix: str
    places: dict[Path, tuple[int, int]]
    found: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def table(
        self,
        raw: object,
        path: Path,
        keys: Mapping[str, type],
        required: tuple[str, ...] | None = None,
    ) -> dict[str, object] | None:
        """The table itself when every key is known, of its type, and none (of `required`) is missing."""
        before = len(self.found)
        if not isinstance(raw, dict):
            self.say("type", f"{name_of(path)} is not a table", path)
            return None
        for key, value in raw.items():
            if key not in keys:
                near = get_close_matches(key, keys, n=1)
                hint = f"did you mean {near[0]}?" if near else f"known keys: {', '.join(keys)}"
                self.say("unknown-key", f"unknown key {key!r}", (*path, key), hint)
            elif not _is(value, keys[key]):
                self.say("type", f"{key} is not {_KIND[keys[key]]}", (*path, key))
        for key in keys if required is None else required:
            if key not in raw:
                hint = f"add {key} = ..." if keys[key] is not list else f"add [[{key}]]"
                self.say("missing-key", f"{name_of(path)} has no {key}", path, hint)
        return raw if len(self.found) == before else None

    def one_of(
        self, table: Mapping[str, object], key: str, words: tuple[str, ...], at: Path
    ) -> bool:
        """Whether the word under `key` is one of `words`; a suggestion is made when it is not."""
        word = str(table[key])
        if word in words:
            return True
        near = get_close_matches(word, words, n=1)
        hint = f"did you mean {near[0]}?" if near else ""
        self.say(key, f"the {key} is {word!r}, expected {' or '.join(words)}", (*at, key), hint)
        return False

    def unique(self, what: str, name: str, path: Path, taken: dict[str, Path]) -> None:
        if name not in taken:
            taken[name] = path
            return
        line, _ = place_in(self.places, taken[name])
        message = f"the {what} {name!r} is taken already, at line {line}"
        self.say(f"duplicate-{what.split()[-1].lower()}", message, path)

    def say(self, code: str, message: str, path: Path, hint: str = "") -> None:
        self.found.append(
            Diagnostic(
                code=f"{self.prefix}-{code}", message=message, location=self.at(path), hint=hint
            )
        )

    def at(self, path: Path) -> Location:
        return Location(self.file, *place_in(self.places, path))

    def settle(self) -> None:
        """Raises InputError with everything that was found, in the order of the file."""
        if self.found:
            raise InputError(sorted(self.found, key=lambda one: (one.location, one.code)))


def read_toml(content: bytes, file: str, prefix: str) -> tuple[dict[str, object], Tables]:
    """The data of a TOML file, and the reader of its tables. Raises InputError when it is not TOML."""
    text = decode(content, file) if content.strip() else ""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = re.sub(r" \(at .*\)$", "", str(error))
        at = Location(file, *syntax_place(error, text))
        hint = "a quote or a bracket may be missing, here or in the line above"
        raise InputError(
            Diagnostic(
                code=f"{prefix}-syntax", message=f"not TOML: {message}", location=at, hint=hint
            )
        ) from None
    return data, Tables(file, prefix, toml_places(text))


def _is(value: object, kind: type) -> bool:
    """Whether a value is of a kind; in Python true is a number, and a time of day a date, but not here."""
    exact = kind not in (bool, object)
    return isinstance(value, kind) and not (exact and isinstance(value, (bool, datetime)))


def items(value: object) -> list[object]:
    """The tables of an array of tables; nothing for whatever else there is."""
    return value if isinstance(value, list) else []


def name_of(path: Path) -> str:
    """`[[api.version]]`"""
    words = [part for part in path if isinstance(part, str)]
    return f"[[{'.'.join(words)}]]" if words else "the file"
