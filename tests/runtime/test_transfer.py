"""Large bodies both ways: streamed, bounded in memory, and whole on disk or not there at all."""

from __future__ import annotations

import asyncio
import threading
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from skifteportal_runtime.client import AsyncClient, Client
from skifteportal_runtime.errors import TransportError

from tests.runtime.calls import both
from tests.runtime.samples import DokumentUpload, Person, returning, taking
from tests.runtime.server import Answer

PDF = returning(None, "application/pdf", "binary")
BYTES = taking(None, "application/octet-stream", "binary")
UPLOAD = taking(DokumentUpload, "multipart/form-data", "multipart")
LARGE = 48 * 1024 * 1024
BOUND = 6 * 1024 * 1024


def pdf(*chunks: bytes, **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(200, {"Content-Type": "application/pdf", **named}, chunks=chunks)


def save_sync(server: Any, target: Path) -> None:
    with Client(base_url=server.url) as client:
        client._session.call(PDF, {}).body.save(target)


def save_async(server: Any, target: Path) -> None:
    async def run() -> None:
        async with AsyncClient(base_url=server.url) as client:
            await (await client._session.call(PDF, {})).body.save(target)

    asyncio.run(run())


save = {"sync": save_sync, "async": save_async}


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "stor.pdf"
    with path.open("wb") as file:
        file.truncate(LARGE)
    return path


@pytest.fixture
def peak() -> Iterator[Any]:
    """The most memory that Python held at once since the fixture began."""
    tracemalloc.start()
    yield lambda: tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()


def test_a_download_can_be_read_iterated_and_saved(server: Any, tmp_path: Path) -> None:
    with Client(base_url=server.url) as client:
        server.answer(pdf(b"%PDF", b"-1.7", Content_Length="8"))
        with client._session.call(PDF, {}).body as body:
            assert (body.content_type, body.length) == ("application/pdf", 8)
            assert body.read() == b"%PDF-1.7"
        body = client._session.call(PDF, {}).body
        assert b"".join(body.iter_bytes()) == b"%PDF-1.7"
        target = tmp_path / "ud.pdf"
        assert client._session.call(PDF, {}).body.save(str(target)).path == target
        assert target.read_bytes() == b"%PDF-1.7"
        assert server.last.header("accept-encoding") == "identity"


def test_an_async_download_has_the_same_names(server: Any, tmp_path: Path) -> None:
    async def run() -> None:
        async with AsyncClient(base_url=server.url) as client:
            async with (await client._session.call(PDF, {})).body as body:
                assert await body.read() == b"%PDF-1.7"
            body = (await client._session.call(PDF, {})).body
            assert b"".join([chunk async for chunk in body.iter_bytes()]) == b"%PDF-1.7"
            await (await client._session.call(PDF, {})).body.save(tmp_path / "ud.pdf")

    server.answer(pdf(b"%PDF", b"-1.7"))
    asyncio.run(run())
    assert (tmp_path / "ud.pdf").read_bytes() == b"%PDF-1.7"


def test_the_call_returns_before_the_body_is_there(server: Any) -> None:
    held = threading.Event()

    def chunks() -> Iterator[bytes]:
        yield b"first"
        held.wait(5)
        yield b"last"

    server.answer(Answer(200, {"Content-Type": "application/pdf"}, chunks=chunks()))
    with Client(base_url=server.url) as client:
        stream = client._session.call(PDF, {}).body.iter_bytes()
        assert next(stream) == b"first"
        held.set()
        assert next(stream) == b"last"


@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_download_that_breaks_off_leaves_no_file(way: str, server: Any, tmp_path: Path) -> None:
    server.answer(pdf(b"half", Content_Length="100"))
    target = tmp_path / "ud.pdf"
    target.write_bytes(b"old")

    with pytest.raises(TransportError) as caught:
        save[way](server, target)
    assert caught.value.delivery == "response_started"
    assert [path.name for path in tmp_path.iterdir()] == ["ud.pdf"]
    assert target.read_bytes() == b"old"


def test_a_download_left_early_gives_its_connection_back(server: Any) -> None:
    with Client(base_url=server.url) as client:
        for _ in range(120):
            server.answer(pdf(b"x" * 100))
            with client._session.call(PDF, {}).body:
                pass


@both
def test_an_upload_holds_little_memory(call: Any, server: Any, large: Path, peak: Any) -> None:
    server.discard = True
    call(server, BYTES, {}, large)
    assert server.last.header("content-length") == str(LARGE)
    assert peak() < BOUND


@both
def test_a_multipart_upload_holds_little_memory(
    call: Any, server: Any, large: Path, peak: Any
) -> None:
    server.discard = True
    call(server, UPLOAD, {}, DokumentUpload(fil=large, metadata=Person(navn="Åse")))
    assert int(server.last.header("content-length")) > LARGE
    assert peak() < BOUND


@pytest.mark.parametrize("way", ["sync", "async"])
def test_a_download_holds_little_memory(way: str, server: Any, tmp_path: Path, peak: Any) -> None:
    chunk = bytes(256 * 1024)
    server.answer(pdf(*[chunk] * (LARGE // len(chunk))))
    target = tmp_path / "ud.pdf"

    save[way](server, target)
    assert target.stat().st_size == LARGE
    assert peak() < BOUND


def test_a_slow_file_does_not_hold_up_the_event_loop(server: Any) -> None:
    """While a part is read, which takes 0.3 s here, other tasks go on."""

    class Slow:
        left = 3

        def read(self, size: int) -> bytes:
            threading.Event().wait(0.1)
            self.left -= 1
            return b"x" if self.left >= 0 else b""

    async def run() -> float:
        loop = asyncio.get_running_loop()
        worst = 0.0

        async def watch() -> None:
            nonlocal worst
            while True:
                before = loop.time()
                await asyncio.sleep(0.005)
                worst = max(worst, loop.time() - before - 0.005)

        async with AsyncClient(base_url=server.url) as client:
            watcher = asyncio.create_task(watch())
            body = DokumentUpload(fil=Slow(), metadata=Person(navn="a"))  # type: ignore[arg-type]
            await client._session.call(UPLOAD, {}, body)
            watcher.cancel()
        return worst

    assert asyncio.run(run()) < 0.09
    assert b"xxx" in server.last.body
