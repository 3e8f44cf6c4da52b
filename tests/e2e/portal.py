"""A stand-in for the portal: an HTTP server on loopback that answers from the specs' own examples.

Every request is checked against its spec; what contradicts it is answered as a documented error and recorded in
`Portal.violations`. A header `X-Provoke: 409` makes an operation answer that documented error, `X-Provoke: default`
one that is documented only as `default`.
"""

from __future__ import annotations

import base64
import hashlib
import re
import sys
import tempfile
import threading
import traceback
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from .answers import acceptable, documented, encode, example_of, from_example
from .bodies import chunks_of
from .exchange import Answer, Json, RefusalError
from .files import Documents, sample_file
from .operations import Operation, match
from .reading import read, status_of
from .state import State, example

UNLISTED = "418"


class Portal:
    """The server; use as a context manager. `url` is its address.

    `calls` are the operations called so far, `received` the JSON bodies of their requests (None where there is
    none), `answered` the JSON bodies of successes, `violations` what contradicted a spec.
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="portal-")
        self.folder = Path(self._folder.name) / "uploads"
        self.folder.mkdir()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.portal = self
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self.reset()

    def reset(self) -> None:
        """Forget everything that happened."""
        self.state, self.documents = State(self.folder), Documents(self.folder)
        self.violations: list[str] = []
        self.calls: list[str] = []
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self.received: list[Json] = []
        self.answered: list[Json] = []
        self.connections = 0

    def __enter__(self) -> Portal:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._folder.cleanup()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    portal: Portal

    def process_request(self, request: Any, client_address: Any) -> None:
        self.portal.connections += 1
        super().process_request(request, client_address)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no error; anything else is a fault of the portal that a test must see."""
        if not isinstance(sys.exception(), ConnectionError):
            self.portal.violations.append(f"the portal failed: {traceback.format_exc()}")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def log_message(self, *_: object) -> None:
        """The portal keeps its own record."""

    def handle_request(self) -> None:
        portal = self.server.portal
        target, _, query = self.path.partition("?")
        portal.requests.append((self.command, self.path, dict(self.headers.items())))
        body = chunks_of(self.rfile, self.headers)
        operation, path, known = match(self.command, target)
        if operation is None:
            portal.violations.append(f"{self.command} {target}: no such operation")
            for _ in body:
                pass
            self._send(405 if known else 404, {}, "", b"")
            return
        portal.calls.append(str(operation))
        answer, problem = self._decide(operation, path, target, query, body)
        for _ in body:
            pass
        self._answer(operation, answer, problem, target, query)

    def __getattr__(self, name: str) -> Any:
        """`do_GET`, `do_POST`... as the base class looks them up."""
        if name.startswith("do_"):
            return self.handle_request
        raise AttributeError(name)

    def _decide(
        self,
        operation: Operation,
        path: Mapping[str, str],
        target: str,
        query: str,
        body: Iterator[bytes],
    ) -> tuple[Answer, str]:
        """The answer, and the detail of its problem when it is an error."""
        portal = self.server.portal
        try:
            call, found = read(operation, path, target, query, self.headers, body, portal.folder)
            portal.violations += [f"{operation}: {problem}" for problem in found]
            portal.received.append(call.json)
            if provoked := self.headers.get("X-Provoke"):
                raise RefusalError(provoked)
            if found:
                raise RefusalError(status_of(found, operation), "; ".join(found))
            answer = portal.state.answer(call) or portal.documents.answer(call)
            answer = answer or from_example(call, portal.folder)
            if self.headers.get("If-None-Match") == answer.etag and "304" in operation.responses:
                return Answer("304", etag=answer.etag), ""
            return answer, ""
        except RefusalError as refusal:
            if refusal.status not in operation.responses:
                portal.violations.append(f"{operation}: {refusal.status} is not documented")
                return Answer("default"), refusal.detail
            return Answer(refusal.status), refusal.detail

    def _answer(
        self, operation: Operation, answer: Answer, problem: str, target: str, query: str
    ) -> None:
        """Send an answer with all headers that the spec documents for it."""
        response = operation.responses[answer.status]
        status = int(UNLISTED if answer.status == "default" else answer.status)
        content = response.get("content", {})
        kind = acceptable(self.headers.get("Accept", "*/*"), list(content))
        if content and kind is None and answer.status.startswith("2"):
            self.server.portal.violations.append(
                f"{operation}: Accept {self.headers['Accept']} takes none of {', '.join(content)}"
            )
        headers = documented(operation, answer, self.headers, target, query)
        if not content and answer.file is None:
            return self._send(status, headers, "", b"")
        kind = kind or next(iter(content), "")
        if answer.status[0] not in "23":
            value = example(operation, answer.status)
            value = {**value, "status": status, "detail": problem or value.get("detail", "")}
            return self._send(status, headers, kind, encode(value))
        if answer.file is not None or not kind.endswith("json"):
            file = answer.file or sample_file(kind, self.server.portal.folder)
            return self._send_file(operation, file, kind, headers)
        value = answer.json if answer.json is not None else example_of(content[kind])
        self.server.portal.answered.append(value)
        self._send(status, headers, kind, encode(value))

    def _send(self, status: int, headers: Mapping[str, str], kind: str, body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if kind:
            self.send_header("Content-Type", kind)
        if status not in (204, 304) and "Content-Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _send_file(
        self, operation: Operation, file: Path, kind: str, headers: dict[str, str]
    ) -> None:
        """A file in pieces, or the range of it that was asked for (RFC 9110, section 14)."""
        size = file.stat().st_size
        start, end, status = 0, size, 200
        if (wanted := self.headers.get("Range")) and "206" in operation.responses:
            found = re.fullmatch(r"bytes=([0-9]+)-([0-9]*)", wanted)
            if not found or int(found[1]) >= size:
                headers["Content-Range"] = f"bytes */{size}"
                headers.pop("Content-Disposition", None)
                problem = encode({**example(operation, "416"), "detail": wanted})
                return self._send(416, headers, "application/problem+json", problem)
            start, status = int(found[1]), 206
            end = min(int(found[2]) + 1, size) if found[2] else size
            headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
        if "Digest" in headers:
            digest = hashlib.sha256()
            with file.open("rb") as stream:
                while piece := stream.read(64 * 1024):
                    digest.update(piece)
            headers["Digest"] = "sha-256=" + base64.b64encode(digest.digest()).decode()
        headers["Content-Length"] = str(end - start)
        self._send(status, headers, kind, b"")
        if self.command == "HEAD":
            return
        with file.open("rb") as stream:
            stream.seek(start)
            while start < end and (piece := stream.read(min(64 * 1024, end - start))):
                self.wfile.write(piece)
                start += len(piece)
