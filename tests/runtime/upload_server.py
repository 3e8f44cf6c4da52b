"""A server of upload sessions as dokumentlager has them: begin, part, state, complete, abort."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

SESSION = "00000000-0000-4000-8000-0000000000{:02}"


@dataclass
class Held:
    """One session: what it was begun with, and its parts by number."""

    given: dict[str, Any]
    parts: dict[int, bytes] = field(default_factory=dict)
    status: str = "AABEN"


class UploadServer:
    """`calls` lists method and path of every call; `refuse` the statuses of the next parts, 0 to break off."""

    def __init__(self, part_size: int = 1000) -> None:
        self.part_size = part_size
        self.calls: list[str] = []
        self.sessions: dict[str, Held] = {}
        self.refuse: list[int] = []
        self.sums: dict[str, str] = {}
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _any(self) -> None:
                outer.calls.append(f"{self.command} {self.path}")
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                status, answer, headers = outer.answer(self.command, self.path, body, self.headers)
                if status == 0:
                    self.close_connection = True
                    return
                content = b"" if answer is None else json.dumps(answer).encode()
                self.send_response_only(status)
                for name, text in headers.items():
                    self.send_header(name, text)
                self.send_header("Content-Type", "application/json")
                if status != 204:
                    self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_PUT = do_POST = do_DELETE = _any  # noqa: N815

            def log_message(self, *args: object) -> None:
                """Quiet."""

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request: object, client_address: object) -> None:
                """A client that goes away is part of some tests."""

        self._server = Quiet(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def answer(
        self, method: str, path: str, body: bytes, headers: Any
    ) -> tuple[int, object, dict[str, str]]:
        if (method, path) == ("POST", "/dokumenter/uploads"):
            name = SESSION.format(len(self.sessions) + 1)
            self.sessions[name] = Held(json.loads(body))
            return 201, self._state(name), {}
        found = re.match(r"/dokumenter/uploads/([^/]+)(?:/(dele|afslutning)(?:/(\d+))?)?$", path)
        if found is None or found[1] not in self.sessions:
            return 404, {"title": "x"}, {}
        held = self.sessions[found[1]]
        match method, found[2]:
            case "GET", None:
                return 200, self._state(found[1]), {}
            case "DELETE", None:
                held.status = "AFBRUDT"
                return 204, None, {}
            case "PUT", "dele":
                return self._part(held, int(found[3]), body, headers)
            case _:
                return self._complete(held, json.loads(body))

    def _part(
        self, held: Held, number: int, body: bytes, headers: Any
    ) -> tuple[int, object, dict[str, str]]:
        refused = self.refuse.pop(0) if self.refuse else 204
        if refused != 204:
            return refused, {"title": "x"}, {}
        start = (number - 1) * self.part_size
        size = held.given["stoerrelseBytes"]
        assert headers["Content-Range"] == f"bytes {start}-{start + len(body) - 1}/{size}"
        digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
        assert headers["Digest"] == f"sha-256={digest}"
        held.parts[number] = body
        return 204, None, {"ETag": f'"del-{number}-{len(body)}"'}

    def _complete(self, held: Held, body: Any) -> tuple[int, object, dict[str, str]]:
        expected = [
            {"delnummer": number, "etag": f'"del-{number}-{len(part)}"'}
            for number, part in sorted(held.parts.items())
        ]
        whole = b"".join(part for _, part in sorted(held.parts.items()))
        if body["dele"] != expected or len(whole) != held.given["stoerrelseBytes"]:
            return 409, {"title": "x"}, {}
        held.status = "FAERDIG"
        told = self.sums.get("sha256", hashlib.sha256(whole).hexdigest())
        return 201, {"dokumentId": "d-1", "sha256": told, "stoerrelseBytes": len(whole)}, {}

    def _state(self, name: str) -> object:
        held = self.sessions[name]
        return {
            "uploadId": name,
            "status": held.status,
            "delstoerrelse": self.part_size,
            "modtagneDele": sorted(held.parts),
        }

    @contextmanager
    def running(self) -> Iterator[UploadServer]:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
