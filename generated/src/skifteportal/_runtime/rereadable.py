"""A file that is sent in parts."""

from __future__ import annotations

from functools import cached_property
from typing import cast

from .digests import Checksum
from .errors import RequestValidationError
from .file_sources import FileSource, PathSource
from .sources import AsyncIteratorSource, FilePart, IteratorSource, source_of
from .streams import BytesSource, Source


class RereadableFile:
    """A file that can be read in any order and more than once.

    Raises RequestValidationError for anything else.
    """

    def __init__(self, content: object) -> None:
        self._content = content.content if isinstance(content, FilePart) else content
        source = source_of(self._content)
        if isinstance(source, IteratorSource | AsyncIteratorSource) or source.length is None:
            raise RequestValidationError(
                "a file that is sent in parts is read more than once: give a path, bytes, or a file object that can seek"
            )
        self.size = source.length
        self._source = source

    def slice(self, start: int, length: int) -> Source:
        """So many bytes of it. Raises FileChangedError while it is read, when it is not what it was."""
        match self._source:
            case PathSource():
                return self._source.slice(start, length)
            case FileSource():
                return self._source.slice(start, length)
            case _:
                return BytesSource(bytes(cast("bytes", self._content)[start : start + length]))

    @cached_property
    def sha256(self) -> str:
        """Of the whole file, which is read for it once."""
        return self.sum_up(0, self.size)

    def sum_up(self, start: int, length: int) -> str:
        """The SHA-256 of so many bytes of it."""
        checksum = Checksum()
        for chunk in self.slice(start, length):
            checksum.update(chunk)
        return checksum.sha256

    def hold(self) -> None:
        """Raises FileChangedError when it is no longer what it was."""
        if isinstance(self._source, FileSource | PathSource):
            self._source.hold()
