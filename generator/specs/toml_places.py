"""Where the keys of a TOML text stand; `tomllib` gives values only."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

Path = tuple[str | int, ...]

_HEADER = re.compile(r"(\s*)(\[\[?)([^\[\]]+)\]\]?\s*(?:#.*)?$")
_KEY = re.compile(
    r"""(\s*)((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*="""
)
_PART = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")
_STRING = re.compile(r""""(?:[^"\\]|\\.)*"|'[^']*'|#.*""")


def toml_places(text: str) -> dict[Path, tuple[int, int]]:
    """The 1-based line and column of each table and key by path; tables of an array have their position.

    A key inside an inline table or a list has no entry of its own: ask for the nearest ancestor.
    """
    places: dict[Path, tuple[int, int]] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    for number, line in _logical_lines(text):
        header = _HEADER.match(line)
        if header:
            table = _enter(counts, _parts(header[3]), header[2] == "[[")
            here = number, len(header[1]) + 1
            places.setdefault(table, here)
            if table and isinstance(table[-1], int):
                places.setdefault(table[:-1], here)
            continue
        key = _KEY.match(line)
        if key:
            places.setdefault((*table, *_parts(key[2])), (number, len(key[1]) + 1))
    return places


def header_paths(text: str) -> list[tuple[int, Path]]:
    """The line and path of each table header, in the order of the text."""
    counts: dict[Path, int] = {}
    found: list[tuple[int, Path]] = []
    for number, line in _logical_lines(text):
        header = _HEADER.match(line)
        if header:
            found.append((number, _enter(counts, _parts(header[3]), header[2] == "[[")))
    return found


def key_lines(text: str) -> dict[Path, range]:
    """The 1-based lines that each key's value takes up; those of a long string or list are several."""
    starts = [number for number, _ in _logical_lines(text)]
    ends = dict(zip(starts, [*starts[1:], text.count("\n") + 2], strict=True))
    headers = {number for number, _ in header_paths(text)}
    return {
        path: range(line, ends[line])
        for path, (line, _) in toml_places(text).items()
        if line not in headers
    }


def place_in(places: dict[Path, tuple[int, int]], path: Path) -> tuple[int, int]:
    """The place of a path or of its nearest ancestor that has one; the file's start at last."""
    while path:
        if path in places:
            return places[path]
        path = path[:-1]
    return 1, 1


def syntax_place(error: tomllib.TOMLDecodeError, text: str) -> tuple[int, int]:
    """Where a TOML text is broken, read from the message."""
    found = re.search(r"line (\d+), column (\d+)", str(error))
    if found:
        return int(found[1]), int(found[2])
    return text.count("\n") + 1, len(text) - text.rfind("\n")


def _enter(counts: dict[Path, int], names: list[str], array: bool) -> Path:
    """The path of a table header; a name of an array of tables is followed by its latest position."""
    path: Path = ()
    for position, name in enumerate(names):
        path = (*path, name)
        if array and position == len(names) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _parts(dotted: str) -> list[str]:
    return [part.strip("\"'") for part in _PART.findall(dotted)]


def _logical_lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines on which a header or key may stand: not those inside a long string or list."""
    closing = ""
    depth = 0
    for number, line in enumerate(text.split("\n"), 1):
        if closing:
            if closing in line:
                closing = ""
            continue
        if depth <= 0:
            yield number, line
        for mark in ('"""', "'''"):
            if line.count(mark) % 2:
                closing = mark
        bare = _STRING.sub("", line)
        if depth > 0 or not _HEADER.match(line):
            depth += bare.count("[") - bare.count("]")
