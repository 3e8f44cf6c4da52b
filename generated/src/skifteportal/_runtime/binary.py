"""Bytes that are received, too many to hold; and the types of those that are sent."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Mapping
from contextlib import aclosing, closing
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

from .asked import count
from .drafts import Draft, Existing
from .errors import (
    ChecksumError,
    FileChangedError,
    RequestValidationError,
    SkifteError,
    TransportError,
)
from .files import file_name
from .incoming import Incoming, Recall
from .outgoing import Progress
from .redact import Redacted
from .sources import FileInput, FilePart
from .streams import CHUNK
from .threads import in_thread

if TYPE_CHECKING:
    from types import TracebackType

    from .headers import Headers
    from .transport import AsyncRawResponse, RawResponse

__all__ = ["AsyncBinaryBody", "BinaryBody", "FileInput", "FilePart", "Received", "SavedFile"]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Received(Redacted):
    """What came: `verified` says that the server told a checksum, and that the bytes have it."""

    size: int
    sha256: str
    verified: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SavedFile(Received):
    """A file as it was saved; `resumed_from` counts the bytes that an earlier attempt had left."""

    path: Path
    resumed_from: int = 0

    def __fspath__(self) -> str:
        return str(self.path)


_SHA256 = re.compile(r"[0-9A-Fa-f]{64}")


def _is_final(problem: BaseException) -> bool:
    """Whether what came so far is of no use for another attempt."""
    return isinstance(problem, ChecksumError | FileChangedError)


class _Body:
    """What both forms of a body know."""

    def __init__(self, status: int, headers: Headers, recall: Recall | None) -> None:
        self._headers = headers
        self._incoming = Incoming(status, headers, recall)

    @property
    def headers(self) -> Headers:
        """The headers it came with."""
        return self._headers

    @property
    def content_type(self) -> str | None:
        """The media type it came with."""
        return self._headers.get("content-type")

    @property
    def length(self) -> int | None:
        """The size in bytes that the server told, before any content coding."""
        return count(self._headers.get("content-length", ""))

    @property
    def filename(self) -> str | None:
        """The name that the server gives the file, with nothing in it that leads to another folder."""
        return file_name(self._headers)

    def _target(self, path: str | PathLike[str], sha256: str | None) -> Path:
        """The file to write; in a folder it is called what the server calls it."""
        if sha256 is not None:
            if not _SHA256.fullmatch(sha256):
                raise RequestValidationError("sha256 has to be 64 hexadecimal digits")
            self._incoming.checksum.told["sha256"] = bytes.fromhex(sha256)
        target = Path(path)
        if not target.is_dir():
            return target
        ending = mimetypes.guess_extension((self.content_type or "").partition(";")[0].strip())
        return target / (self.filename or f"download{ending or ''}")

    def _draft(self, target: Path, existing: Existing) -> Draft:
        """The file to write to; what it holds already has been summed up and need not come again."""
        draft = Draft(target, self._incoming.key, existing)
        total = self._incoming.total
        if draft.size and (total is None or draft.size > total):
            draft.empty()
        for chunk in draft.held():
            self._incoming.checksum.update(chunk)
        self._incoming.hold(draft.size)
        return draft

    def _received(self) -> Received:
        verified = self._incoming.finish()
        checksum = self._incoming.checksum
        return Received(size=checksum.size, sha256=checksum.sha256, verified=verified)

    def _saved(self, draft: Draft, held: int) -> SavedFile:
        found = self._received()
        return SavedFile(
            path=draft.land(),
            size=found.size,
            sha256=found.sha256,
            verified=found.verified,
            resumed_from=held,
        )


class BinaryBody(_Body):
    """A body that is still on its way.

    Read it with `iter_bytes`, `read`, `copy_to` or `save`, once; leaving the `with` block or reading to the end
    gives the connection back. When the connection breaks and the server knows ranges, the rest is asked for.
    """

    def __init__(
        self,
        raw: RawResponse,
        recall: Recall | None = None,
        again: Callable[[Mapping[str, str]], RawResponse] | None = None,
    ) -> None:
        super().__init__(raw.status, raw.headers, recall if again else None)
        # The answer that is being read; another one after the connection broke.
        self.raw = raw
        self._again = again

    def iter_bytes(self, progress: Progress | None = None) -> Generator[bytes]:
        """The body in pieces of any size.

        Raises TransportError when it breaks off for good, ChecksumError at its end when it is not what the
        server says that it is. `progress` is called with the bytes that have come and with how many there are.
        """
        incoming = self._incoming
        try:
            while True:
                try:
                    for chunk in self.raw.iter_bytes():
                        if new := incoming.take(chunk):
                            if progress is not None:
                                progress(incoming.position - incoming.start, incoming.total)
                            yield new
                    break
                except TransportError as problem:
                    recall, pause = incoming.broke(problem)
                    self.raw.close()
                    recall.clock.sleep(pause)
                    self._rejoin()
            incoming.finish()
        except SkifteError as problem:
            incoming.failed(problem)
            raise
        finally:
            self.raw.close()

    def _rejoin(self) -> None:
        assert self._again is not None
        self.raw = self._again(self._incoming.rest())
        self._incoming.joined(self.raw.status, self.raw.headers)

    def read(self) -> bytes:
        """The whole body in memory."""
        return b"".join(self.iter_bytes())

    def copy_to(self, file: IO[bytes], *, progress: Progress | None = None) -> Received:
        """Writes the body to a file that the caller has opened for bytes."""
        with closing(self.iter_bytes(progress)) as chunks:
            for chunk in chunks:
                file.write(chunk)
        return self._received()

    def save(
        self,
        path: str | PathLike[str],
        *,
        progress: Progress | None = None,
        sha256: str | None = None,
        existing: Existing = "replace",
    ) -> SavedFile:
        """Writes the body to a file, which appears whole or not at all.

        `path` may be a folder: then the server names the file. `sha256` (hex) is compared with that of the
        bytes; `existing` says what becomes of a file that is there already. What came before a failure is kept
        beside the file, if the server can send the rest, and the next `save` of the same bytes goes on there.
        """
        try:
            draft = self._draft(self._target(path, sha256), existing)
        except BaseException:
            self.close()
            raise
        held = draft.size
        try:
            if not held or held != self._incoming.total:
                if held:
                    self.raw.close()
                    self._rejoin()
                with closing(self.iter_bytes(progress)) as chunks:
                    for chunk in chunks:
                        draft.write(chunk)
            return self._saved(draft, held)
        except BaseException as problem:
            draft.leave(useless=_is_final(problem))
            self._incoming.failed(problem)
            raise
        finally:
            self.close()

    def close(self) -> None:
        """Gives the connection back; what was not read is lost."""
        self.raw.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncBinaryBody(_Body):
    """The same for an async client; files are written in a worker thread."""

    def __init__(
        self,
        raw: AsyncRawResponse,
        recall: Recall | None = None,
        again: Callable[[Mapping[str, str]], Awaitable[AsyncRawResponse]] | None = None,
    ) -> None:
        super().__init__(raw.status, raw.headers, recall if again else None)
        # The answer that is being read; another one after the connection broke.
        self.raw = raw
        self._again = again

    async def iter_bytes(self, progress: Progress | None = None) -> AsyncGenerator[bytes]:
        """The body in pieces of any size.

        Raises TransportError when it breaks off for good, ChecksumError at its end when it is not what the
        server says that it is. `progress` is called with the bytes that have come and with how many there are.
        """
        incoming = self._incoming
        try:
            while True:
                try:
                    async for chunk in self.raw.iter_bytes():
                        if new := incoming.take(chunk):
                            if progress is not None:
                                progress(incoming.position - incoming.start, incoming.total)
                            yield new
                    break
                except TransportError as problem:
                    recall, pause = incoming.broke(problem)
                    await self.raw.close()
                    await recall.clock.sleep_async(pause)
                    await self._rejoin()
            incoming.finish()
        except SkifteError as problem:
            incoming.failed(problem)
            raise
        finally:
            await self.raw.close()

    async def _rejoin(self) -> None:
        assert self._again is not None
        self.raw = await self._again(self._incoming.rest())
        self._incoming.joined(self.raw.status, self.raw.headers)

    async def read(self) -> bytes:
        """The whole body in memory."""
        return b"".join([chunk async for chunk in self.iter_bytes()])

    async def copy_to(self, file: IO[bytes], *, progress: Progress | None = None) -> Received:
        """Writes the body to a file that the caller has opened for bytes."""
        await self._write(file.write, progress)
        return self._received()

    async def _write(self, write: Callable[[bytes], object], progress: Progress | None) -> None:
        """Gathers what came until it is worth a thread's while; what came before a failure is written too."""
        gathered = bytearray()
        try:
            async with aclosing(self.iter_bytes(progress)) as chunks:
                async for chunk in chunks:
                    gathered += chunk
                    if len(gathered) >= CHUNK:
                        ready = bytes(gathered)
                        gathered.clear()
                        await in_thread(write, ready)
        finally:
            if gathered:
                await in_thread(write, bytes(gathered))

    async def save(
        self,
        path: str | PathLike[str],
        *,
        progress: Progress | None = None,
        sha256: str | None = None,
        existing: Existing = "replace",
    ) -> SavedFile:
        """Writes the body to a file, which appears whole or not at all.

        `path` may be a folder: then the server names the file. `sha256` (hex) is compared with that of the
        bytes; `existing` says what becomes of a file that is there already. What came before a failure is kept
        beside the file, if the server can send the rest, and the next `save` of the same bytes goes on there.
        """
        try:
            target = await in_thread(self._target, path, sha256)
            draft = await in_thread(self._draft, target, existing)
        except BaseException:
            await self.close()
            raise
        held = draft.size
        try:
            if not held or held != self._incoming.total:
                if held:
                    await self.raw.close()
                    await self._rejoin()
                await self._write(draft.write, progress)
            return await in_thread(self._saved, draft, held)
        except BaseException as problem:
            draft.leave(useless=_is_final(problem))
            self._incoming.failed(problem)
            raise
        finally:
            await self.close()

    async def close(self) -> None:
        """Gives the connection back; what was not read is lost."""
        await self.raw.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
