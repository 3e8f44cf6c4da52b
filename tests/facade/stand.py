"""A server on loopback that answers by path and keeps what it was asked."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = tuple[int, object]


class Stand:
    """`routes`: path -> status and JSON; all else is 404. Use as a context manager."""

    def __init__(self) -> None:
        self.routes: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.connections = 0
        self.most_at_once = 0
        self.delay = threading.Event()
        self._now = 0
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def reset(self) -> None:
        self.routes, self.asked, self.headers = {}, [], []
        self.connections = self.most_at_once = 0

    def __enter__(self) -> Stand:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        stand = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self) -> None:
                super().setup()
                stand.connections += 1

            def do_GET(self) -> None:
                with stand._lock:
                    stand._now += 1
                    stand.most_at_once = max(stand.most_at_once, stand._now)
                    stand.asked.append(self.path)
                    stand.headers.append({n.lower(): t for n, t in self.headers.items()})
                stand.delay.wait(0.03)
                status, value = stand.routes.get(self.path, (404, {"title": "findes ikke"}))
                body = json.dumps(value).encode()
                kind = "application/json" if status < 400 else "application/problem+json"
                with stand._lock:
                    stand._now -= 1
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.send_header("X-Correlation-ID", "k-1")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                """Kept by the stand itself."""

        return Handler
