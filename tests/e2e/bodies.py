"""Request bodies as they come in over a socket: framed by HTTP/1.1, and cut into parts by multipart."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from email.policy import HTTP
from pathlib import Path
from typing import Protocol

CHUNK = 64 * 1024
LIMIT = 4 * 1024 * 1024


class Readable(Protocol):
    """What is read of a socket's file."""

    def read(self, size: int, /) -> bytes: ...

    def readline(self, limit: int, /) -> bytes: ...


class BadBodyError(Exception):
    """The bytes are not what the headers say."""


def chunks_of(stream: Readable, headers: Message) -> Iterator[bytes]:
    """The body of a request, never more than CHUNK bytes at a time, by Content-Length or chunked."""
    if headers.get("Transfer-Encoding", "").lower() == "chunked":
        while size := int(stream.readline(100).split(b";")[0], 16):
            yield from _exactly(stream, size)
            stream.readline(10)
        while stream.readline(1000).strip():
            pass
    else:
        yield from _exactly(stream, int(headers.get("Content-Length", 0)))


def _exactly(stream: Readable, size: int) -> Iterator[bytes]:
    while size:
        data = stream.read(min(size, CHUNK))
        if not data:
            raise BadBodyError(f"the connection ended {size} bytes before the end of the body")
        size -= len(data)
        yield data


@dataclass(frozen=True)
class Part:
    """One part of a multipart body; a file's bytes are on disk, other parts' in `data`."""

    name: str
    filename: str | None
    content_type: str | None
    size: int
    sha256: str
    data: bytes
    path: Path | None


def parts_of(body: Iterator[bytes], boundary: str, folder: Path) -> Iterator[Part]:
    """The parts of a multipart/form-data body (RFC 7578), read as a stream; files land in `folder`."""
    source = _Source(body)
    delimiter = b"\r\n--" + boundary.encode()
    source.buffer = b"\r\n"
    if b"".join(source.until(delimiter)):
        raise BadBodyError("there is something before the first boundary")
    for number in range(1000):
        end = source.take(2)
        if end == b"--":
            return
        if end != b"\r\n":
            raise BadBodyError(f"a boundary is followed by {end!r}")
        head = b"".join(source.until(b"\r\n\r\n"))
        headers = HeaderParser(policy=HTTP).parsestr(head.decode() + "\r\n\r\n")
        yield _part(headers, source.until(delimiter), folder / f"part-{number}")
    raise BadBodyError("more than 1000 parts")


def _part(headers: Message, content: Iterator[bytes], path: Path) -> Part:
    disposition = headers.get("Content-Disposition", "")
    if not disposition.startswith("form-data"):
        raise BadBodyError(f"a part has Content-Disposition {disposition!r}")
    name = headers.get_param("name", header="Content-Disposition")
    filename = headers.get_filename()
    digest, size, kept = hashlib.sha256(), 0, b""
    with path.open("wb") as file:
        for piece in content:
            digest.update(piece)
            size += len(piece)
            if filename is not None:
                file.write(piece)
            elif (kept := kept + piece) and size > LIMIT:
                raise BadBodyError(f"part {name} is no file and larger than {LIMIT} bytes")
    kind = headers.get_content_type() if "Content-Type" in headers else None
    where = path if filename is not None else None
    return Part(str(name), filename, kind, size, digest.hexdigest(), kept, where)


class _Source:
    """A stream of pieces that can be read up to a delimiter."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self.pieces = pieces
        self.buffer = b""

    def more(self) -> None:
        piece = next(self.pieces, b"")
        if not piece:
            raise BadBodyError("the multipart body has no closing boundary")
        self.buffer += piece

    def take(self, size: int) -> bytes:
        while len(self.buffer) < size:
            self.more()
        taken, self.buffer = self.buffer[:size], self.buffer[size:]
        return taken

    def until(self, delimiter: bytes) -> Iterator[bytes]:
        """What comes before the delimiter, which is passed over."""
        while (at := self.buffer.find(delimiter)) < 0:
            safe = len(self.buffer) - len(delimiter) + 1
            if safe > 0:
                yield self.buffer[:safe]
                self.buffer = self.buffer[safe:]
            self.more()
        found, self.buffer = self.buffer[:at], self.buffer[at + len(delimiter) :]
        yield found
