"""A server with one large file: knows ranges, tells an ETag and checksums, and breaks off when it is told to."""

from __future__ import annotations

import base64
import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BLOCK = 64 * 1024
HEAD = b"%PDF-1.7\n"


def piece(start: int, end: int) -> bytes:
    """Those bytes of the file: its signature, then a pattern in which every block differs."""
    found = bytearray()
    for number in range(start // BLOCK, (end + BLOCK - 1) // BLOCK):
        block = bytearray(block_of(number))
        first = number * BLOCK
        found += block[max(start - first, 0) : max(min(end - first, BLOCK), 0)]
    return bytes(found)


@cache
def _filler() -> bytes:
    return bytes(range(256)) * (BLOCK // 256)


def block_of(number: int) -> bytes:
    block = bytearray(_filler())
    block[:16] = number.to_bytes(16, "big")
    if number == 0:
        block[: len(HEAD)] = HEAD
    return bytes(block)


@cache
def sha256_of(size: int) -> str:
    digest = hashlib.sha256()
    for start in range(0, size, BLOCK):
        digest.update(piece(start, min(start + BLOCK, size)))
    return digest.hexdigest()


@dataclass
class Rules:
    """What the server does. `breaks` are the numbers of bytes after which connections end, one per connection."""

    size: int = 1_000_000
    etag: str | None = '"v1"'
    breaks: list[int] = field(default_factory=list)
    ranges: bool = True
    digest: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    statuses: list[int] = field(default_factory=list)


class FileServer:
    """`asked` lists the Range of every request, `received` size and SHA-256 of every body."""

    def __init__(self) -> None:
        self.rules = Rules()
        self.asked: list[str | None] = []
        self.received: list[tuple[int, str]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                rules = outer.rules
                asked = self.headers.get("Range")
                outer.asked.append(asked)
                if rules.statuses and (status := rules.statuses.pop(0)) != 200:
                    self.send_response_only(status)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    return
                start, end = 0, rules.size
                same = self.headers.get("If-Range", rules.etag) == rules.etag
                if asked and rules.ranges and same:
                    first, _, last = asked.removeprefix("bytes=").partition("-")
                    start, end = int(first), int(last) + 1 if last else rules.size
                    self.send_response_only(206)
                    self.send_header("Content-Range", f"bytes {start}-{end - 1}/{rules.size}")
                else:
                    self.send_response_only(200)
                if rules.etag:
                    self.send_header("ETag", rules.etag)
                if rules.digest:
                    raw = base64.b64encode(bytes.fromhex(rules.digest)).decode()
                    self.send_header("Digest", f"sha-256={raw}")
                for name, text in rules.headers.items():
                    self.send_header(name, text)
                self.send_header("Accept-Ranges", "bytes" if rules.ranges else "none")
                self.send_header("Content-Type", "application/pdf")
                self.send_header("Content-Length", str(end - start))
                self.end_headers()
                if rules.breaks:
                    end = min(end, start + rules.breaks.pop(0))
                    self.close_connection = True
                for at in range(start, end, BLOCK):
                    self.wfile.write(piece(at, min(at + BLOCK, end)))

            def do_POST(self) -> None:
                left, digest = int(self.headers["Content-Length"]), hashlib.sha256()
                outer.received.append((left, ""))
                size = left
                while left:
                    chunk = self.rfile.read(min(left, BLOCK))
                    if not chunk:
                        self.close_connection = True
                        return
                    digest.update(chunk)
                    left -= len(chunk)
                outer.received[-1] = (size, digest.hexdigest())
                self.send_response_only(204)
                self.end_headers()

            def log_message(self, *args: object) -> None:
                """Quiet."""

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request: object, client_address: object) -> None:
                """A client that goes away is part of some tests."""

        self._server = Quiet(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    @contextmanager
    def running(self) -> Iterator[FileServer]:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
