"""Bytes that are received, too many to hold; and the types of those that are sent."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import AsyncIterator, Generator, Iterator
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

from .sources import FileInput, FilePart
from .threads import in_thread

if TYPE_CHECKING:
    from types import TracebackType

    from .headers import Headers
    from .transport import AsyncRawResponse, RawResponse

__all__ = ["AsyncBinaryBody", "BinaryBody", "FileInput", "FilePart"]


class BinaryBody:
    """A body that is still on its way.

    Read it with `iter_bytes`, `read` or `save`, once; leaving the `with` block or reading to the end gives
    the connection back.
    """

    def __init__(self, raw: RawResponse) -> None:
        self._raw = raw

    @property
    def headers(self) -> Headers:
        """The headers it came with."""
        return self._raw.headers

    @property
    def content_type(self) -> str | None:
        """The media type it came with."""
        return self._raw.headers.get("content-type")

    @property
    def length(self) -> int | None:
        """The size in bytes that the server told, before any content coding."""
        return _told_length(self._raw.headers)

    def iter_bytes(self) -> Iterator[bytes]:
        """The body in pieces of any size. Raises TransportError when it breaks off."""
        try:
            yield from self._raw.iter_bytes()
        finally:
            self._raw.close()

    def read(self) -> bytes:
        """The whole body in memory."""
        return b"".join(self.iter_bytes())

    def save(self, path: str | PathLike[str]) -> Path:
        """Writes the body to a file, which appears whole or not at all."""
        with _atomic(Path(path)) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)
        return Path(path)

    def close(self) -> None:
        """Gives the connection back; what was not read is lost."""
        self._raw.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncBinaryBody:
    """The same for an async client; files are written in a worker thread."""

    def __init__(self, raw: AsyncRawResponse) -> None:
        self._raw = raw

    @property
    def headers(self) -> Headers:
        """The headers it came with."""
        return self._raw.headers

    @property
    def content_type(self) -> str | None:
        """The media type it came with."""
        return self._raw.headers.get("content-type")

    @property
    def length(self) -> int | None:
        """The size in bytes that the server told, before any content coding."""
        return _told_length(self._raw.headers)

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The body in pieces of any size. Raises TransportError when it breaks off."""
        try:
            async for chunk in self._raw.iter_bytes():
                yield chunk
        finally:
            await self._raw.close()

    async def read(self) -> bytes:
        """The whole body in memory."""
        return b"".join([chunk async for chunk in self.iter_bytes()])

    async def save(self, path: str | PathLike[str]) -> Path:
        """Writes the body to a file, which appears whole or not at all."""
        with _atomic(Path(path)) as file:
            async for chunk in self.iter_bytes():
                await in_thread(file.write, chunk)
        return Path(path)

    async def close(self) -> None:
        """Gives the connection back; what was not read is lost."""
        await self._raw.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def _told_length(headers: Headers) -> int | None:
    text = headers.get("content-length", "")
    return int(text) if text.isascii() and text.isdigit() else None


@contextlib.contextmanager
def _atomic(path: Path) -> Generator[IO[bytes]]:
    """A file beside the target that takes its place at the end, or is removed when something fails."""
    draft = path.with_name(f".{path.name[:200]}.{secrets.token_hex(6)}.part")
    try:
        with draft.open("xb") as file:
            yield file
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
