"""Whatever a server answers, the caller gets a typed result or one exception of the SDK's own tree."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from uuid import UUID

import pytest

STATUSES = (200, 201, 204, 206, 226, 299, 300, 301, 304, 400, 401, 404, 409, 412, 418, 429, 430, 500, 502, 503, 599)  # fmt: skip
TYPES = (
    "application/json",
    "application/problem+json",
    "application/json; charset=utf-16",
    "application/json; charset=nonsense",
    "text/html; charset=iso-8859-1",
    "text/plain",
    "application/octet-stream",
    "nonsense",
    "",
)
BODIES = (
    b"",
    b"null",
    b"{}",
    b"[]",
    b'"text"',
    b'{"sagId": 1, "sagstype": ["x"], "status": {}}',
    b'{"title": 1, "status": "x", "fejlkode": null}',
    b'{"title": "t", "valideringsfejl": [1, {"felt": 2}]}',
    b'{"sagId": "00000000',
    b"<html><body>502 Bad Gateway</body></html>",
    '{"navn": "æøå"}'.encode("latin-1"),
    "\ufeff{}".encode(),
    b"\x00\xff\xfe",
    b'{"a": 1e999, "b": -0.0, "c": 123456789012345678901234567890}',
    b'{"a": "\\ud800"}',
    b"[" * 5000,
    b"NaN",
)


class Answer(BaseHTTPRequestHandler):
    """Answers as the path of the base URL says: /status/type/body."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        status, media_type, body = (int(part) for part in self.path.split("/")[1:4])
        content = b"" if STATUSES[status] in (204, 304) else BODIES[body]
        self.send_response(STATUSES[status])
        if TYPES[media_type]:
            self.send_header("Content-Type", TYPES[media_type])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_port}"
        http.shutdown()


@pytest.mark.parametrize("status", range(len(STATUSES)), ids=[str(s) for s in STATUSES])
def test_every_answer_is_a_typed_result_or_one_of_our_errors(server: str, status: int) -> None:
    from skifteportal import SkifteError
    from skifteportal._runtime.retry import NO_RETRIES
    from skifteportal.aggregator import AggregatorClient, models

    sag_id = UUID("00000000-0000-4000-8000-000000000001")
    shared = AggregatorClient(base_url=server)._owned
    for media_type, body in itertools.product(range(len(TYPES)), range(len(BODIES))):
        base = f"{server}/{status}/{media_type}/{body}"
        client = AggregatorClient(base_url=base, transport=shared, retry=NO_RETRIES)
        try:
            answer = client.sag.get_sag(sag_id)
        except SkifteError as error:
            str(error), repr(error)  # neither may raise
        else:
            assert STATUSES[status] < 300
            assert isinstance(answer, models.Model) or "Unknown" in type(answer).__name__
    shared.close()
