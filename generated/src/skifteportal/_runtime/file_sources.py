"""Files that are sent: from disk or open, whole or in part, and only while they stay what they were."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from os import PathLike
from pathlib import Path
from stat import S_ISREG
from typing import IO

from .errors import FileChangedError, RequestValidationError
from .files import Stamp
from .streams import CHUNK, HEAD, checked, in_turn


class FileSource:
    """A file object from where it stands, or `length` bytes of it from `start` on."""

    def __init__(
        self, file: IO[bytes], start: int | None = None, length: int | None = None
    ) -> None:
        self._file = file
        self._start = _position(file) if start is None else start
        self._stamp = Stamp.of_open(file)
        self._is_whole = length is None
        self.replayable = self._start is not None
        if self._start is not None and length is None:
            length = _size(file, self._start)
        self.length = length

    def slice(self, start: int, length: int) -> FileSource:
        """A part of it, which has to stay what the whole was."""
        found = FileSource(self._file, (self._start or 0) + start, length)
        found._stamp = self._stamp
        return found

    def head(self) -> bytes | None:
        if self._start is None:
            return None
        self._file.seek(self._start)
        found = _read(self._file, HEAD)
        self._file.seek(self._start)
        return found

    def __iter__(self) -> Iterator[bytes]:
        if self._start is not None:
            self._file.seek(self._start)
        return _chunks(self._file, self.length, self.hold)

    def hold(self) -> None:
        """Raises FileChangedError when it is no longer what it was."""
        if self._start is None:
            return
        if self._stamp is not None:
            self._stamp.hold(Stamp.of_open(self._file))
        elif self._is_whole and self._file.seek(0, os.SEEK_END) - self._start != self.length:
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
    """The next chunk. Raises RequestValidationError for a file that fails, is closed or is open for text."""
    try:
        chunk = file.read(size)
    except (OSError, ValueError) as problem:
        raise RequestValidationError("the file cannot be read") from problem
    return checked(chunk)


class PathSource:
    """A file on disk, or `length` bytes of it from `start` on; opened when it is sent and closed after it."""

    replayable = True

    def __init__(
        self,
        path: PathLike[str],
        start: int = 0,
        length: int | None = None,
        stamp: Stamp | None = None,
    ) -> None:
        self._path = Path(path)
        self._start = start
        try:
            self.stamp = stamp or self._looked_at()
        except OSError as problem:
            raise self._unreadable(problem) from problem
        self.length: int | None = self.stamp.size - start if length is None else length

    def _looked_at(self) -> Stamp:
        found = self._path.stat()
        if not S_ISREG(found.st_mode):
            raise RequestValidationError(
                f"{self._path.name} is no file whose size is known: open it and give what was opened"
            )
        return Stamp.of(found)

    def slice(self, start: int, length: int) -> PathSource:
        """A part of it, which has to stay what the whole was."""
        return PathSource(self._path, start, length, self.stamp)

    def head(self) -> bytes | None:
        with self._open() as file:
            return _read(file, HEAD)

    def __iter__(self) -> Iterator[bytes]:
        with self._open() as file:
            self.stamp.hold(Stamp.of_open(file))
            yield from _chunks(file, self.length, self.hold)

    def hold(self) -> None:
        """Raises FileChangedError when it is no longer what it was.

        Looks at the name and not at the open file, which another may have taken the place of.
        """
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
