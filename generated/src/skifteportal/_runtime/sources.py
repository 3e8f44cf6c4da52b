"""Bytes that are sent, from wherever a caller has them."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, BinaryIO, TypeAlias, TypeVar, cast

from .errors import RequestValidationError
from .file_sources import FileSource, PathSource
from .redact import Redacted
from .streams import HEAD, SIGNATURE, BytesSource, ByteStream, Source, checked, in_turn

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

__all__ = [
    "AsyncIteratorSource",
    "ByteStream",
    "BytesSource",
    "FileInput",
    "FilePart",
    "IteratorSource",
    "Source",
    "filename_of",
    "is_file",
    "source_of",
]

T = TypeVar("T")


class _Opaque:
    """Keeps pydantic from looking into a value: an iterator must not be started before it is sent."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        # Whoever asks has pydantic loaded; the transport, which sends such bytes, does without (30 ms).
        from pydantic_core import core_schema

        return core_schema.any_schema()


@dataclass(frozen=True, slots=True, repr=False)
class FilePart(Redacted):
    """A file with the name and media type it is sent under; both follow from the content when left out.

    `size` in bytes is for an iterator, so that the server is told how much will come.
    """

    content: (
        bytes | PathLike[str] | BinaryIO | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]
    ) = field(repr=False)
    filename: str | None = None
    content_type: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    size: int | None = None


FileInput: TypeAlias = Annotated[
    bytes
    | PathLike[str]
    | BinaryIO
    | IO[bytes]
    | Iterable[bytes]
    | AsyncIterable[bytes]
    | FilePart,
    _Opaque(),
]


def is_file(value: object) -> bool:
    """Whether the value is sent as bytes; text, lists and mappings are not, although they can be iterated."""
    if isinstance(value, str | list | tuple | Mapping | set | frozenset):
        return False
    return isinstance(
        value, bytes | bytearray | PathLike | FilePart | Iterable | AsyncIterable
    ) or hasattr(value, "read")


class IteratorSource:
    """Chunks from the caller's own iterator; advanced in a worker thread when sent by an async client."""

    def __init__(self, chunks: Iterable[bytes], length: int | None = None) -> None:
        self._chunks = chunks
        self._begun: list[bytes] = []
        self.length = length
        self.replayable = not isinstance(chunks, Iterator)

    def head(self) -> bytes | None:
        """Of an iterator that cannot begin anew, its first chunks are kept until they are sent."""
        begun: list[bytes] = []
        for chunk in map(checked, self._chunks):
            begun.append(chunk)
            if sum(map(len, begun)) >= SIGNATURE:
                break
        self._begun = [] if self.replayable else begun
        return b"".join(begun)[:HEAD]

    def __iter__(self) -> Iterator[bytes]:
        begun, self._begun = self._begun, []
        yield from begun
        yield from map(checked, self._chunks)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return in_turn(iter(self))


class AsyncIteratorSource:
    """Chunks from the caller's own async iterator."""

    def __init__(self, chunks: AsyncIterable[bytes], length: int | None = None) -> None:
        self._chunks = chunks
        self.length = length
        self.replayable = not isinstance(chunks, AsyncIterator)

    def head(self) -> bytes | None:
        return None

    def __iter__(self) -> Iterator[bytes]:
        raise RequestValidationError("an async iterator can only be sent by an async client")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._chunks:
            yield checked(chunk)


def source_of(content: object, size: int | None = None) -> Source:
    """The stream of whatever a caller may give as a file.

    Raises RequestValidationError for a file that cannot be read, or something that is no file.
    """
    match content:
        case FilePart():
            return source_of(content.content, content.size)
        case PathSource() | FileSource() | BytesSource():
            return content
        case bytes():
            return BytesSource(content)
        case bytearray():
            return BytesSource(bytes(content))
        case PathLike():
            return PathSource(cast("PathLike[str]", content))
        case AsyncIterable():
            return AsyncIteratorSource(cast("AsyncIterable[bytes]", content), size)
        case _ if hasattr(content, "read"):
            return FileSource(cast("IO[bytes]", content))
        case Iterable() if not isinstance(content, str):
            return IteratorSource(cast("Iterable[bytes]", content), size)
        case _:
            raise RequestValidationError(
                f"a value of type {type(content).__name__} cannot be sent as a file"
            )


def filename_of(content: object) -> str | None:
    """The name a file brings along: the caller's, the path's or the open file's."""
    match content:
        case FilePart():
            name = content.filename or filename_of(content.content)
        case PathLike():
            name = Path(cast("PathLike[str]", content)).name
        case _:
            told = cast("object", getattr(content, "name", None))
            name = Path(told).name if isinstance(told, str) else None
    return None if name is None else _readable(name)


def _readable(name: str) -> str:
    """The name of a file from a system that writes no UTF-8, as people know it."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return name.encode("utf-8", "surrogateescape").decode("latin-1")
    return name
