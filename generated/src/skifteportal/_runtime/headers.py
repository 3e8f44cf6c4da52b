"""Header lines as they travel."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from .redact import shown_headers


class Headers(Mapping[str, str]):
    """Header lines in order, looked up without regard to case; repeated ones are joined by a comma."""

    __slots__ = ("_joined", "lines")

    def __init__(self, lines: Iterable[tuple[str, str]] = ()) -> None:
        self.lines = tuple(lines)
        self._joined: dict[str, str] = {}
        for name, value in self.lines:
            key = name.lower()
            held = self._joined.get(key)
            self._joined[key] = value if held is None else f"{held}, {value}"

    def __getitem__(self, name: str) -> str:
        return self._joined[name.lower()]

    if not TYPE_CHECKING:
        # The base class would raise and catch a KeyError for each line that is not there.
        def get(self, name, default=None):
            return self._joined.get(name.lower(), default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._joined)

    def __len__(self) -> int:
        return len(self._joined)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._joined

    def all(self, name: str) -> list[str]:
        """Every line of that name by itself (Set-Cookie may not be joined, RFC 9110 §5.3)."""
        return [value for held, value in self.lines if held.lower() == name.lower()]

    def __repr__(self) -> str:
        return f"Headers({shown_headers(self._joined)!r})"
