"""Bytes that are sent, from wherever a caller has them."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import IO, Annotated, BinaryIO, Protocol, TypeAlias, TypeVar, cast

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .errors import RequestValidationError
from .threads import in_thread

CHUNK = 256 * 1024
T = TypeVar("T")


class _Opaque:
    """Keeps pydantic from looking into a value: an iterator must not be started before it is sent."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.any_schema()


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file with the name and media type it is sent under; both follow from the content when left out."""

    content: (
        bytes | PathLike[str] | BinaryIO | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]
    ) = field(repr=False)
    filename: str | None = None
    content_type: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


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


class ByteStream(Protocol):
    """A body in pieces. `length` is its size in bytes where it is known; `replayable` whether it can be sent again."""

    @property
    def length(self) -> int | None: ...
    @property
    def replayable(self) -> bool: ...
    def __iter__(self) -> Iterator[bytes]: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...


class BytesSource:
    """Bytes in memory."""

    replayable = True

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.length: int | None = len(data)

    def __iter__(self) -> Iterator[bytes]:
        view = memoryview(self._data)
        for start in range(0, len(view), CHUNK):
            yield bytes(view[start : start + CHUNK])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class FileSource:
    """A file object from where it stands; read in a worker thread when sent by an async client."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._start = _position(file)
        self.replayable = self._start is not None
        self.length: int | None = None if self._start is None else _size(file, self._start)

    def __iter__(self) -> Iterator[bytes]:
        self._rewind()
        while chunk := _read(self._file):
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        await in_thread(self._rewind)
        while chunk := await in_thread(_read, self._file):
            yield chunk

    def _rewind(self) -> None:
        if self._start is not None:
            self._file.seek(self._start)


def _position(file: IO[bytes]) -> int | None:
    try:
        return file.tell() if file.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None


def _size(file: IO[bytes], start: int) -> int:
    end = file.seek(0, os.SEEK_END)
    file.seek(start)
    return max(end - start, 0)


def _read(file: IO[bytes]) -> bytes:
    """The next chunk. Raises RequestValidationError for a file that fails or is open for text."""
    try:
        return _checked(file.read(CHUNK))
    except (OSError, UnicodeError) as problem:
        raise RequestValidationError("the file cannot be read") from problem


def _checked(chunk: object) -> bytes:
    if not isinstance(chunk, bytes):
        raise RequestValidationError(f"a file must give bytes, not {type(chunk).__name__}")
    return chunk


class PathSource:
    """A file on disk, opened when it is sent and closed after it."""

    replayable = True

    def __init__(self, path: PathLike[str]) -> None:
        self._path = Path(path)
        try:
            self.length: int | None = self._path.stat().st_size
        except OSError as problem:
            raise self._unreadable(problem) from problem

    def __iter__(self) -> Iterator[bytes]:
        with self._open() as file:
            while chunk := _read(file):
                yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with await in_thread(self._open) as file:
            while chunk := await in_thread(_read, file):
                yield chunk

    def _open(self) -> IO[bytes]:
        try:
            return self._path.open("rb")
        except OSError as problem:
            raise self._unreadable(problem) from problem

    def _unreadable(self, problem: OSError) -> RequestValidationError:
        return RequestValidationError(
            f"the file {self._path.name} cannot be read: {problem.strerror}"
        )


class IteratorSource:
    """Chunks from the caller's own iterator; advanced in a worker thread when sent by an async client."""

    length: int | None = None

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = chunks
        self.replayable = not isinstance(chunks, Iterator)

    def __iter__(self) -> Iterator[bytes]:
        return map(_checked, self._chunks)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = iter(self)
        while (chunk := await in_thread(next, chunks, None)) is not None:
            yield chunk


class AsyncIteratorSource:
    """Chunks from the caller's own async iterator."""

    length: int | None = None

    def __init__(self, chunks: AsyncIterable[bytes]) -> None:
        self._chunks = chunks
        self.replayable = not isinstance(chunks, AsyncIterator)

    def __iter__(self) -> Iterator[bytes]:
        raise RequestValidationError("an async iterator can only be sent by an async client")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._chunks:
            yield _checked(chunk)


def source_of(content: object) -> ByteStream:
    """The stream of whatever a caller may give as a file.

    Raises RequestValidationError for a file that cannot be read, or something that is no file.
    """
    match content:
        case FilePart():
            return source_of(content.content)
        case bytes():
            return BytesSource(content)
        case bytearray():
            return BytesSource(bytes(content))
        case PathLike():
            return PathSource(cast("PathLike[str]", content))
        case AsyncIterable():
            return AsyncIteratorSource(cast("AsyncIterable[bytes]", content))
        case _ if hasattr(content, "read"):
            return FileSource(cast("IO[bytes]", content))
        case Iterable() if not isinstance(content, str):
            return IteratorSource(cast("Iterable[bytes]", content))
        case _:
            raise RequestValidationError(
                f"a value of type {type(content).__name__} cannot be sent as a file"
            )


def filename_of(content: object) -> str | None:
    """The name a file brings along: the caller's, the path's or the open file's."""
    match content:
        case FilePart():
            return content.filename or filename_of(content.content)
        case PathLike():
            return Path(cast("PathLike[str]", content)).name
        case _:
            name = cast("object", getattr(content, "name", None))
            return Path(name).name if isinstance(name, str) else None
