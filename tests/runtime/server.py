"""A real HTTP server on loopback that answers what a test tells it to, and keeps what it was sent."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self


@dataclass
class Received:
    """One request as it came over the wire."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        return next((text for held, text in self.headers if held.lower() == name.lower()), None)


@dataclass
class Answer:
    """One answer. `chunks` are sent as they come; `raw` is written as it is and ends the connection."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    chunks: Iterable[bytes] | None = None
    raw: bytes | None = None
    before: Callable[[], object] = lambda: None


class Server:
    """Starts on enter; `answers` are given in order, the last one again and again.

    `discard` throws sized bodies away as they come, for those too large to keep.
    """

    def __init__(self) -> None:
        self.discard = False
        self.requests: list[Received] = []
        self.answers: list[Answer] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # Headers and body leave in one packet each; without this they wait for each other.
            disable_nagle_algorithm = True

            def handle_one_request(self) -> None:
                self.raw_requestline = self.rfile.readline(65537)
                if not self.raw_requestline or not self.parse_request():
                    self.close_connection = True
                    return
                # Those of the test that began it: a broken-off upload may end during the next one.
                requests, answers = outer.requests, outer.answers
                body = self._body()
                requests.append(Received(self.command, self.path, list(self.headers.items()), body))
                self._give(answers.pop(0) if len(answers) > 1 else answers[0])

            def _body(self) -> bytes:
                if outer.discard:
                    left = int(self.headers["Content-Length"])
                    while left:
                        left -= len(self.rfile.read(min(left, 65536)))
                    return b""
                if self.headers.get("Transfer-Encoding") == "chunked":
                    return b"".join(iter(self._chunk, b""))
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))

            def _chunk(self) -> bytes:
                size = int(self.rfile.readline(), 16)
                data = self.rfile.read(size)
                self.rfile.readline()
                return data

            def _give(self, answer: Answer) -> None:
                answer.before()
                if answer.raw is not None:
                    self.wfile.write(answer.raw)
                    self.close_connection = True
                    return
                self.send_response_only(answer.status, "Status")
                for name, text in answer.headers.items():
                    self.send_header(name, text)
                if answer.chunks is None:
                    bodiless = answer.status in (204, 304)
                    if not bodiless and "Content-Length" not in answer.headers:
                        self.send_header("Content-Length", str(len(answer.body)))
                    self.end_headers()
                    self.wfile.write(b"" if bodiless or self.command == "HEAD" else answer.body)
                else:
                    self.close_connection = True
                    self.send_header("Connection", "close")
                    self.end_headers()
                    for chunk in answer.chunks:
                        self.wfile.write(chunk)

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request: object, client_address: object) -> None:
                """A client that goes away is part of some tests."""

        self._server = Quiet(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def last(self) -> Received:
        return self.requests[-1]

    def answer(self, *answers: Answer) -> None:
        self.answers = [*answers]

    def json(self, text: str | bytes, status: int = 200, **headers: str) -> None:
        body = text if isinstance(text, bytes) else text.encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answer(Answer(status, {"Content-Type": "application/json", **named}, body))

    def __enter__(self) -> Self:
        threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        ).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
