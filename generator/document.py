"""Parsed raw data of one spec together with where each key stands in its file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.contract.schema import JsonValue, Origin
from generator.diagnostics import Location

Places = dict[str, int] | list[int]


def pack(line: int, column: int) -> int:
    """A 1-based line and column as one int: small to keep by the hundred thousand."""
    return line << 32 | column


def unpack(place: int) -> tuple[int, int]:
    return place >> 32, place & 0xFFFFFFFF


@dataclass(frozen=True, slots=True, eq=False)
class RawDocument:
    """One spec as data; every mapping key is a string.

    `places` maps id(container) -> the packed place of each key (mapping) or item (list); containers stay
    alive through `data`. `files` names the file of containers that came from another file than `file`.
    `sha256` is the hash of the bytes as received (of all files, when there are several). `corrected` has the
    place of what an overlay put in, by id(container) and key.
    """

    file: str
    data: dict[str, JsonValue]
    sha256: str
    places: Mapping[int, Places] = field(repr=False)
    files: Mapping[int, str] = field(default_factory=dict[int, str], repr=False)
    corrected: Mapping[tuple[int, str | int], Location] = field(
        default_factory=dict[tuple[int, str | int], Location], repr=False
    )

    def location(self, container: JsonValue, key: str | int) -> Location:
        """Where `container[key]` stands: its key for a mapping, its first character for a list item.

        A part that was brought in from another file has no key of its own: there its first member counts.
        """
        if self.corrected and (id(container), key) in self.corrected:
            return self.corrected[id(container), key]
        file = self.files.get(id(container), self.file)
        places = self.places.get(id(container))
        try:
            place = places[key]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            return self._first(container, key) or Location(file)
        return Location(file, *unpack(place))

    def _first(self, container: JsonValue, key: str | int) -> Location | None:
        try:
            part = container[key]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            return None
        places = self.places.get(id(part))
        if not places:
            return None
        place = places[0] if isinstance(places, list) else next(iter(places.values()))
        return Location(self.files.get(id(part), self.file), *unpack(place))

    def locate(self, pointer: str) -> Location:
        """Where a JSON pointer leads, or its nearest ancestor that exists."""
        node: JsonValue = self.data
        found = Location(self.file, 1, 1)
        for part in split_pointer(pointer):
            if isinstance(node, dict) and part in node:
                found, node = self.location(node, part), node[part]
            elif isinstance(node, list) and part.isdecimal() and int(part) < len(node):
                found, node = self.location(node, int(part)), node[int(part)]
            else:
                break
        return found

    def origin(self, pointer: str) -> Origin:
        at = self.locate(pointer)
        return Origin(at.file, pointer, at.line, at.column)

    def resolve(self, pointer: str) -> JsonValue:
        """The node a JSON pointer names. Raises KeyError when there is none."""
        node: JsonValue = self.data
        for part in split_pointer(pointer):
            if isinstance(node, dict):
                node = node[part]
            elif isinstance(node, list) and part.isdecimal() and int(part) < len(node):
                node = node[int(part)]
            else:
                raise KeyError(pointer)
        return node


def split_pointer(pointer: str) -> Iterator[str]:
    """The unescaped parts of an RFC 6901 pointer; the empty pointer has none."""
    if pointer:
        for part in pointer.lstrip("#").split("/")[1:]:
            yield part.replace("~1", "/").replace("~0", "~")


def join_pointer(parent: str, key: str | int) -> str:
    """The pointer of a child."""
    text = str(key)
    if "~" in text or "/" in text:
        text = text.replace("~", "~0").replace("/", "~1")
    return f"{parent}/{text}"
