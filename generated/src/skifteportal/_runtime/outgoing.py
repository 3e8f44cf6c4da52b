"""Files on their way out: looked at before the first byte leaves, measured as they pass."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from .digests import Checksum
from .errors import ChecksumError, FieldProblem, RequestValidationError
from .sources import AsyncIteratorSource, source_of
from .streams import HEAD, BytesSource, Source, in_turn

# Called with the bytes that have passed and with how many there are, where that is known.
Progress: TypeAlias = Callable[[int, int | None], object]

_PDF = "application/pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePolicy:
    """What is looked at before a file is sent, and after.

    `max_bytes` is the largest size that may be sent: None is the spec's own limit, `math.inf` none at all.
    `signature` wants what is sent as a PDF to begin like one. `checksum` compares the SHA-256 that the server
    tells of a file with that of the bytes that were sent.
    """

    max_bytes: float | None = None
    signature: bool = True
    checksum: bool = True


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file as it was sent. `part` is the property of the body that it was; empty where it was the body."""

    part: str
    size: int
    sha256: str


class Outgoing:
    """The files of one call, and how far they have come together."""

    def __init__(self, policy: FilePolicy, progress: Progress | None) -> None:
        self._policy = policy
        self._progress = progress
        self.files: list[MeasuredFile] = []

    def add(
        self, part: str, content: object, media_type: str, *, max_bytes: int | None, pdf: bool
    ) -> MeasuredFile:
        """The stream of a file. Raises RequestValidationError when it cannot be read or must not be sent.

        `pdf` says that the spec asks for a PDF here.
        """
        limit = max_bytes if self._policy.max_bytes is None else self._policy.max_bytes
        source = source_of(content)
        checks = _Checks(part or "the body", math.inf if limit is None else limit)
        checks.hold_size(source.length or 0)
        if pdf and media_type == _PDF and self._policy.signature:
            head = source.head()
            if head is not None:
                checks.hold_signature(head)
            checks.signature = head is None
        measured = MeasuredFile(part, source, checks, self._tell)
        self.files.append(measured)
        return measured

    def _tell(self) -> None:
        if self._progress is not None:
            sizes = [file.length for file in self.files]
            known = [size for size in sizes if size is not None]
            total = sum(known) if len(known) == len(sizes) else None
            self._progress(sum(file.sent for file in self.files), total)

    def sent(self) -> tuple[SentFile, ...]:
        """The files that have gone out whole."""
        return tuple(SentFile(f.part, f.sent, f.sha256) for f in self.files if f.is_whole)

    def compare(self, told: object, files: tuple[SentFile, ...] | None = None) -> None:
        """Raises ChecksumError when the one file that was sent is not what the server says it received.

        Mock servers answer with the zeros of a spec's example; no file has that checksum.
        """
        files = self.sent() if files is None else files
        if not self._policy.checksum or len(files) != 1 or not isinstance(told, str):
            return
        expected = told.strip().lower()
        if expected.strip("0") and expected != files[0].sha256:
            raise ChecksumError("sha256", expected, files[0].sha256)


class _Checks:
    """What must hold of a file, for errors that say what to do; `signature` is to be looked at under way."""

    def __init__(self, name: str, limit: float) -> None:
        self._name = name
        self._limit = limit
        self.signature = False

    def hold_size(self, size: int) -> None:
        if size > self._limit:
            raise _refused(
                self._name,
                "too-large",
                f"has {size:,} bytes or more, and {self._limit:,.0f} are allowed; send a smaller file, or set "
                "FilePolicy(max_bytes=...) if the server takes more",
            )

    def hold_signature(self, head: bytes) -> None:
        if b"%PDF-" not in head:
            what = "does not begin with %PDF-" if head else "is empty"
            raise _refused(
                self._name,
                "not-a-pdf",
                f"{what}, and the spec asks for a PDF; send another file, or set "
                "FilePolicy(signature=False) if the server takes it",
            )


def _refused(part: str, kind: str, message: str) -> RequestValidationError:
    problem = FieldProblem(part, kind, message)
    return RequestValidationError("a file must not be sent like this", fields=(problem,))


class MeasuredFile:
    """A file that is counted, checked and summed up while it is sent; each attempt begins anew."""

    def __init__(
        self, part: str, source: Source, checks: _Checks, tell: Callable[[], None]
    ) -> None:
        self.part = part
        self.length = source.length
        self.replayable = source.replayable
        self.is_whole = False
        self._source = source
        self._checks = checks
        self._tell = tell
        self._begin()

    @property
    def sent(self) -> int:
        return self._checksum.size

    @property
    def sha256(self) -> str:
        return self._checksum.sha256

    def _begin(self) -> None:
        self._checksum = Checksum()
        self._head = b""
        self.is_whole = False

    def _take(self, chunk: bytes) -> None:
        if self._checks.signature and len(self._head) < HEAD:
            self._head += chunk[:HEAD]
            if len(self._head) >= HEAD:
                self._checks.hold_signature(self._head)
        self._checksum.update(chunk)
        self._checks.hold_size(self.sent)

    def _end(self) -> None:
        if self._checks.signature and len(self._head) < HEAD:
            self._checks.hold_signature(self._head)
        self.is_whole = True

    def _measured(self) -> Iterator[bytes]:
        self._begin()
        for chunk in self._source:
            self._take(chunk)
            yield chunk
        self._end()

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._measured():
            self._tell()
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """The work is done in a worker thread; progress is told in the event loop, where the caller lives."""
        chunks = (
            self._taken_over(self._source)
            if isinstance(self._source, AsyncIteratorSource)
            else in_turn(self._measured())
        )
        async for chunk in chunks:
            self._tell()
            yield chunk

    async def _taken_over(self, source: AsyncIteratorSource) -> AsyncIterator[bytes]:
        self._begin()
        async for chunk in source:
            self._take(chunk)
            yield chunk
        self._end()


class LateChecksum(BytesSource):
    """The SHA-256 of a file as a part of its own, known when the file before it has been sent."""

    def __init__(self, file: MeasuredFile) -> None:
        super().__init__(b"0" * 64)
        self._file = file
        self.replayable = file.replayable

    def __iter__(self) -> Iterator[bytes]:
        yield self._file.sha256.encode("ascii")
