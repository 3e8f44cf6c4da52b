"""Bytes that are sent, from wherever a caller has them."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, BinaryIO, Protocol, TypeAlias, TypeVar, cast

from .errors import FileChangedError, RequestValidationError
from .files import Stamp
from .threads import in_thread

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

CHUNK = 256 * 1024
# A PDF may carry a little before its signature; readers look that far.
HEAD = 1024
SIGNATURE = 5
T = TypeVar("T")


class _Opaque:
    """Keeps pydantic from looking into a value: an iterator must not be started before it is sent."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        # Whoever asks has pydantic loaded; the transport, which sends such bytes, does without (30 ms).
        from pydantic_core import core_schema

        return core_schema.any_schema()


@dataclass(frozen=True, slots=True)
class FilePart:
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


class FileSource:
    """A file object from where it stands."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._start = _position(file)
        self._stamp = Stamp.of_open(file)
        self.replayable = self._start is not None
        self.length: int | None = None if self._start is None else _size(file, self._start)

    def head(self) -> bytes | None:
        if self._start is None:
            return None
        found = _read(self._file, HEAD)
        self._file.seek(self._start)
        return found

    def __iter__(self) -> Iterator[bytes]:
        if self._start is not None:
            self._file.seek(self._start)
        return _chunks(self._file, self.length, self._hold)

    def _hold(self) -> None:
        if self._start is None:
            return
        if self._stamp is not None:
            self._stamp.hold(Stamp.of_open(self._file))
        elif self._file.seek(0, os.SEEK_END) - self._start != self.length:
            raise FileChangedError(
                "the body changed while it was sent: its file is longer or shorter"
            )

    def __aiter__(self) -> AsyncIterator[bytes]:
        return in_turn(_late(self))


def _late(source: Iterable[bytes]) -> Iterator[bytes]:
    """The same, begun by whoever asks for the first chunk: opening and seeking are work for that thread too."""
    yield from source


def _chunks(file: IO[bytes], length: int | None, hold: Callable[[], None]) -> Iterator[bytes]:
    """What the file holds, in pieces; what comes after `length` is not of this body.

    The last piece waits until `hold` has found the file unchanged, so that no server takes a mixture of two
    states for a whole file.
    """
    sent = 0
    while chunk := _read(file, CHUNK if length is None else min(CHUNK, length - sent)):
        sent += len(chunk)
        if sent == length:
            hold()
        yield chunk
        if sent == length:
            return
    hold()


def _position(file: IO[bytes]) -> int | None:
    try:
        return file.tell() if file.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None


def _size(file: IO[bytes], start: int) -> int:
    end = file.seek(0, os.SEEK_END)
    file.seek(start)
    return max(end - start, 0)


def _read(file: IO[bytes], size: int) -> bytes:
    """The next chunk. Raises RequestValidationError for a file that fails or is open for text."""
    try:
        return _checked(file.read(size))
    except (OSError, UnicodeError) as problem:
        raise RequestValidationError("the file cannot be read") from problem


def _checked(chunk: object) -> bytes:
    if not isinstance(chunk, bytes):
        raise RequestValidationError(f"a file must give bytes, not {type(chunk).__name__}")
    return chunk


class PathSource:
    """A file on disk, or `length` bytes of it from `start` on; opened when it is sent and closed after it."""

    replayable = True

    def __init__(self, path: PathLike[str], start: int = 0, length: int | None = None) -> None:
        self._path = Path(path)
        self._start = start
        try:
            self.stamp = Stamp.of(self._path.stat())
        except OSError as problem:
            raise self._unreadable(problem) from problem
        self.length: int | None = self.stamp.size - start if length is None else length

    def head(self) -> bytes | None:
        with self._open() as file:
            return _read(file, HEAD)

    def __iter__(self) -> Iterator[bytes]:
        with self._open() as file:
            self.stamp.hold(Stamp.of_open(file))
            yield from _chunks(file, self.length, self._hold)

    def _hold(self) -> None:
        """Looks at the name again and not at the open file, which another may have taken the place of."""
        try:
            self.stamp.hold(Stamp.of(self._path.stat()))
        except OSError:
            self.stamp.hold(None)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return in_turn(iter(self))

    def _open(self) -> IO[bytes]:
        try:
            file = self._path.open("rb")
            file.seek(self._start)
            return file
        except OSError as problem:
            raise self._unreadable(problem) from problem

    def _unreadable(self, problem: OSError) -> RequestValidationError:
        return RequestValidationError(
            f"the file {self._path.name} cannot be read: {problem.strerror}"
        )


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
        for chunk in map(_checked, self._chunks):
            begun.append(chunk)
            if sum(map(len, begun)) >= SIGNATURE:
                break
        self._begun = [] if self.replayable else begun
        return b"".join(begun)[:HEAD]

    def __iter__(self) -> Iterator[bytes]:
        begun, self._begun = self._begun, []
        yield from begun
        yield from map(_checked, self._chunks)

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
            yield _checked(chunk)


def source_of(content: object, size: int | None = None) -> Source:
    """The stream of whatever a caller may give as a file.

    Raises RequestValidationError for a file that cannot be read, or something that is no file.
    """
    match content:
        case FilePart():
            return source_of(content.content, content.size)
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
            return content.filename or filename_of(content.content)
        case PathLike():
            return Path(cast("PathLike[str]", content)).name
        case _:
            name = cast("object", getattr(content, "name", None))
            return Path(name).name if isinstance(name, str) else None
