"""One request as the portal understood it, and the answer that it decided on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from .bodies import Part
from .operations import Operation

Json = Any


@dataclass(frozen=True)
class Call:
    """A request that was routed to an operation, with its body read."""

    operation: Operation
    path: Mapping[str, str]
    target: str
    query: str
    headers: Message
    json: Json = None
    parts: tuple[Part, ...] = ()

    def one(self, name: str, default: str) -> str:
        """A query parameter's text."""
        return parse_qs(self.query, keep_blank_values=True).get(name, [default])[-1]

    def many(self, name: str) -> list[str]:
        """A repeated query parameter's texts."""
        return parse_qs(self.query, keep_blank_values=True).get(name, [])

    @property
    def page(self) -> int:
        return int(self.one("page", "0"))

    @property
    def size(self) -> int:
        return int(self.one("size", "20"))


@dataclass(frozen=True)
class Answer:
    """A status, the headers that are not said by the spec's example, and a body: JSON or a file."""

    status: str
    json: Json = None
    file: Path | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str = '"3"'
    total: int | None = None


class RefusalError(Exception):
    """The portal answers with this documented error."""

    def __init__(self, status: str, detail: str = "") -> None:
        super().__init__(detail)
        self.status, self.detail = status, detail
