"""Bytes in pieces: what is sent is made of, and how a thread beside the event loop makes them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Protocol

from .errors import RequestValidationError
from .threads import in_thread

CHUNK = 256 * 1024
# A PDF may carry a little before its signature; readers look that far.
HEAD = 1024
SIGNATURE = 5


class ByteStream(Protocol):
    """A body in pieces. `length` is its size in bytes where it is known; `replayable` whether it can be sent again."""

    @property
    def length(self) -> int | None: ...
    @property
    def replayable(self) -> bool: ...
    def __iter__(self) -> Iterator[bytes]: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...


class Source(ByteStream, Protocol):
    """A file to be sent."""

    def head(self) -> bytes | None:
        """How it begins, before anything is sent; None when that cannot be known."""
        ...


async def in_turn(chunks: Iterator[bytes]) -> AsyncIterator[bytes]:
    """The same chunks, each made in a worker thread."""
    while (chunk := await in_thread(next, chunks, None)) is not None:
        yield chunk


def checked(chunk: object) -> bytes:
    if not isinstance(chunk, bytes):
        raise RequestValidationError(f"a file must give bytes, not {type(chunk).__name__}")
    return chunk


class BytesSource:
    """Bytes in memory."""

    replayable = True

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.length: int | None = len(data)

    def head(self) -> bytes | None:
        return self._data[:HEAD]

    def __iter__(self) -> Iterator[bytes]:
        view = memoryview(self._data)
        for start in range(0, len(view), CHUNK):
            yield bytes(view[start : start + CHUNK])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk
