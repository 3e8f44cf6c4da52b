"""A server of fixed answers in a process of its own: `python -m tests.bench.canned FOLDER`.

FOLDER/paths.json names the file of each path. It prints its port; its time counts for nobody.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
from pathlib import Path

HEAD = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Total-Count: 100\r\n"
    b"X-Correlation-ID: 00000000-0000-4000-8000-000000000001\r\nContent-Length: %d\r\n\r\n"
)


def serve(bodies: dict[str, bytes]) -> None:
    """Answers until the process ends, a thread for each connection."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        print(server.getsockname()[1], flush=True)
        while True:
            connection, _ = server.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=_talk, args=(connection, bodies), daemon=True).start()


def _talk(connection: socket.socket, bodies: dict[str, bytes]) -> None:
    stream = connection.makefile("rb")
    while line := stream.readline():
        length = 0
        while header := stream.readline().strip():
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        stream.read(length)
        path = line.split(b" ")[1].partition(b"?")[0].decode()
        body = bodies[path]
        connection.sendall(HEAD % len(body) + body)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    names = json.loads((folder / "paths.json").read_text("utf-8"))
    serve({path: (folder / name).read_bytes() for path, name in names.items()})
