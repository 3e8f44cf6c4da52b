"""Files that go up: looked at before they leave, summed up as they pass, and not sent when they change."""

from __future__ import annotations

import asyncio
import hashlib
import math
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from skifteportal_runtime import sources
from skifteportal_runtime.client import AsyncClient
from skifteportal_runtime.errors import (
    ChecksumError,
    FileChangedError,
    RequestValidationError,
)
from skifteportal_runtime.operation import (
    BodySpec,
    Content,
    OperationSpec,
    PartSpec,
    ResponseSpec,
)
from skifteportal_runtime.options import RequestOptions
from skifteportal_runtime.outgoing import FilePolicy, SentFile
from skifteportal_runtime.retry import RetryPolicy, Stop
from skifteportal_runtime.sources import FilePart
from skifteportal_runtime.streams import CHUNK

from tests.runtime.calls import both, call_async
from tests.runtime.samples import DokumentUpload, Model, Person, operation, taking
from tests.runtime.server import Answer
from tests.runtime.test_bodies import content_of, parts_of

DATA = b"%PDF-1.7\n" + bytes(range(256)) * 3000
SUM = hashlib.sha256(DATA).hexdigest()
BYTES = taking(None, "application/octet-stream", "binary")
PDF = taking(None, "application/pdf", "binary")
SMALL = 1024


class Kvittering(Model):
    sha256: str


PARTS = {
    "fil": PartSpec(content_type="application/pdf", max_bytes=1024 * 1024),
    "sha256": PartSpec(sha256_of="fil"),
}
UPLOAD: OperationSpec[Any, Any, Any] = operation(
    "POST",
    body=BodySpec(
        content={
            "multipart/form-data": Content(
                media_type="multipart/form-data",
                kind="multipart",
                type=DokumentUpload,
                parts=PARTS,
            )
        },
        required=True,
    ),
    responses=(
        ResponseSpec(
            status="200",
            content={
                "application/json": Content(
                    media_type="application/json", kind="json", type=Kvittering, sha256="sha256"
                )
            },
        ),
    ),
)


def body(fil: Any, **rest: Any) -> DokumentUpload:
    return DokumentUpload(fil=fil, metadata=Person(navn="Åse"), **rest)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "sagens akt æ.pdf"
    found.write_bytes(DATA)
    return found


@both
def test_the_checksum_follows_its_file_and_is_compared_with_the_answer(
    call: Any, server: Any, path: Path
) -> None:
    server.json(f'{{"sha256": "{SUM}"}}')
    answer = call(server, UPLOAD, {}, body(path))
    assert answer.sent == (SentFile("fil", len(DATA), SUM),)
    fil, _, told = parts_of(server.last)
    assert content_of(fil) == DATA
    assert told.get_param("name", header="content-disposition") == "sha256"
    assert content_of(told).decode() == SUM


@both
def test_a_checksum_of_the_caller_is_sent_as_it_is(call: Any, server: Any, path: Path) -> None:
    server.json(f'{{"sha256": "{SUM}"}}')
    call(server, UPLOAD, {}, body(path, sha256="min egen"))
    assert [content_of(part) for part in parts_of(server.last)][-1] == b"min egen"
    assert len(parts_of(server.last)) == 3


@both
def test_a_server_that_received_something_else_is_an_error(
    call: Any, server: Any, path: Path
) -> None:
    server.json(f'{{"sha256": "{"ab" * 32}"}}')
    with pytest.raises(ChecksumError) as caught:
        call(server, UPLOAD, {}, body(path))
    assert (caught.value.expected, caught.value.actual) == ("ab" * 32, SUM)
    options = RequestOptions(files=FilePolicy(checksum=False))
    assert call(server, UPLOAD, {}, body(path), options=options).sent[0].sha256 == SUM


@both
def test_the_zeros_of_a_mock_server_are_no_checksum(call: Any, server: Any, path: Path) -> None:
    server.json(f'{{"sha256": "{"0" * 64}"}}')
    assert call(server, UPLOAD, {}, body(path)).status == 200


@both
def test_progress_counts_the_bytes_of_the_file(call: Any, server: Any, path: Path) -> None:
    server.json(f'{{"sha256": "{SUM}"}}')
    told: list[tuple[int, int | None]] = []
    call(server, UPLOAD, {}, body(path), progress=lambda *numbers: told.append(numbers))
    assert told[0] == (CHUNK, len(DATA))
    assert told[-1] == (len(DATA), len(DATA))
    assert told == sorted(told)


def test_progress_of_an_async_call_is_told_in_its_loop(server: Any, path: Path) -> None:
    loops: list[asyncio.AbstractEventLoop] = []
    call_async(
        server, BYTES, {}, path, progress=lambda *_: loops.append(asyncio.get_running_loop())
    )
    assert len(loops) >= 3


WAYS = {
    "path": lambda path: path,
    "file": lambda path: path.open("rb"),
    "bytes": lambda _: DATA,
    "iterator": lambda _: iter([DATA[:7], DATA[7:]]),
    "part": lambda path: FilePart(path, "x.pdf"),
}


@pytest.mark.parametrize("way", WAYS)
@both
def test_a_file_comes_from_wherever_a_caller_has_it(
    call: Any, server: Any, path: Path, way: str
) -> None:
    given = WAYS[way](path)
    answer = call(server, PDF, {}, given)
    assert server.last.body == DATA
    assert answer.sent == (SentFile("", len(DATA), SUM),)
    if way == "file":
        given.close()


@both
def test_a_path_that_is_no_file_is_told_so(call: Any, server: Any, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", tmp_path / "missing"):
        with pytest.raises(RequestValidationError, match=path.name):
            call(server, BYTES, {}, path)
    assert server.requests == []


def test_a_file_comes_from_an_async_iterator(server: Any) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        for start in range(0, len(DATA), 1000):
            yield DATA[start : start + 1000]

    answer = call_async(server, PDF, {}, FilePart(chunks(), size=len(DATA)))
    assert server.last.body == DATA
    assert server.last.header("content-length") == str(len(DATA))
    assert answer.sent[0].sha256 == SUM


@both
def test_what_is_too_large_is_not_sent(call: Any, server: Any, path: Path) -> None:
    with path.open("ab") as file:
        file.truncate(1024 * 1024 + 1)
    with pytest.raises(RequestValidationError, match=r"fil: has 1,048,577 bytes") as caught:
        call(server, UPLOAD, {}, body(path))
    assert "FilePolicy(max_bytes=...)" in str(caught.value)
    assert caught.value.fields[0].kind == "too-large"
    assert server.requests == []


@both
def test_the_limit_is_the_callers_to_set(call: Any, server: Any, path: Path) -> None:
    server.json(f'{{"sha256": "{"0" * 64}"}}')
    tight = RequestOptions(files=FilePolicy(max_bytes=1000))
    with pytest.raises(RequestValidationError, match="1,000 are allowed"):
        call(server, UPLOAD, {}, body(path), options=tight)
    with path.open("ab") as file:
        file.truncate(2 * 1024 * 1024)
    none = {"files": FilePolicy(max_bytes=math.inf)}
    assert call(server, UPLOAD, {}, body(path), client=none).sent[0].size == 2 * 1024 * 1024


@both
def test_an_iterator_that_grows_too_large_breaks_the_call_off(call: Any, server: Any) -> None:
    chunks = iter([b"%PDF-", *[bytes(CHUNK)] * 5])
    with pytest.raises(RequestValidationError, match=r"1,048,576 are allowed"):
        call(server, UPLOAD, {}, body(chunks))


@pytest.mark.parametrize("content", [b"GIF89a", b"", b"%PD"])
@both
def test_what_is_no_pdf_is_not_sent_as_one(
    call: Any, server: Any, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    for given in (path, content, iter([content])):
        with pytest.raises(RequestValidationError, match="FilePolicy") as caught:
            call(server, PDF, {}, given)
        assert caught.value.fields[0].kind == "not-a-pdf"
    assert server.requests == []
    options = RequestOptions(files=FilePolicy(signature=False))
    call(server, PDF, {}, path, options=options)
    assert server.last.body == content


def test_an_async_iterator_that_is_no_pdf_does_not_come_through(server: Any) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b"GIF89a"

    with pytest.raises(RequestValidationError, match="does not begin"):
        call_async(server, PDF, {}, chunks())


class Meddler:
    """Does something to a file while its first piece is on its way."""

    def __init__(self, deed: Any) -> None:
        self.deed = deed

    def __call__(self, sent: int, total: int | None) -> None:
        if self.deed is not None:
            self.deed, deed = None, self.deed
            deed()


def _grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def _touch(path: Path) -> None:
    os.utime(path, ns=(1, 1))


def _replace(path: Path) -> None:
    stat = path.stat()
    other = path.with_name("other")
    other.write_bytes(bytes(len(DATA)))
    os.utime(other, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    other.replace(path)


@pytest.mark.parametrize("deed", [_grow, _touch, _replace, os.unlink, lambda p: os.truncate(p, 9)])
@both
def test_a_file_that_changes_while_it_is_sent_is_noticed(
    call: Any, server: Any, path: Path, deed: Any
) -> None:
    with pytest.raises(FileChangedError) as caught:
        call(
            server,
            BYTES,
            {},
            path,
            progress=Meddler(lambda: deed(path)),
            client={"retry": RetryPolicy(resend_any=True)},
        )
    assert caught.value.attempts == 1
    assert caught.value.stopped is Stop.PERMANENT
    # Its thread may come to it only now; what is still on its way would be taken for the next test's.
    ends = time.monotonic() + 5
    while not server.requests and time.monotonic() < ends:
        time.sleep(0.002)
    assert len(server.last.body) < len(DATA)


@both
def test_a_failed_upload_says_whether_its_body_could_be_sent_again(
    call: Any, server: Any, path: Path
) -> None:
    vouched = {"retry": RetryPolicy(attempts=2, base=0, resend_any=True)}
    server.answer(Answer(503), Answer(503))
    with pytest.raises(Exception, match="503") as caught:
        call(server, PDF, {}, iter([DATA]), client=vouched)
    assert caught.value.stopped is Stop.BODY  # type: ignore[attr-defined]
    assert len(server.requests) == 1

    server.requests.clear()
    server.answer(Answer(503), Answer(204))
    assert call(server, PDF, {}, path, client=vouched).sent[0].sha256 == SUM
    assert [received.body for received in server.requests] == [DATA, DATA]


@both
def test_a_name_with_danish_letters_is_sent_in_both_forms(
    call: Any, server: Any, path: Path
) -> None:
    server.json(f'{{"sha256": "{SUM}"}}')
    call(server, UPLOAD, {}, body(path))
    assert b"filename*=UTF-8''sagens%20akt%20%C3%A6.pdf" in server.last.body


@both
def test_a_name_from_a_system_without_utf_8_is_sent_as_people_read_it(
    call: Any, server: Any, tmp_path: Path
) -> None:
    path = tmp_path / os.fsdecode(b"redeg\xf8relse.pdf")
    try:
        path.write_bytes(DATA)
    except OSError:
        pytest.skip("this file system takes UTF-8 only")
    server.json(f'{{"sha256": "{SUM}"}}')
    call(server, UPLOAD, {}, body(path))
    assert 'filename="redegørelse.pdf"'.encode() in server.last.body


@both
def test_a_file_that_was_closed_is_told(call: Any, server: Any, path: Path) -> None:
    with path.open("rb") as file:
        pass
    with pytest.raises(RequestValidationError, match="cannot be read"):
        call(server, PDF, {}, file)
    assert not server.requests


def test_reading_a_file_does_not_hold_up_the_event_loop(server: Any, path: Path) -> None:
    """A file that takes 0.2 s to open is opened twice: to look at it, and to send it."""

    class Slow(sources.PathSource):
        def _open(self) -> Any:
            time.sleep(0.2)
            return super()._open()

    async def run() -> float:
        loop, worst = asyncio.get_running_loop(), [0.0]

        async def watch() -> None:
            while True:
                before = loop.time()
                await asyncio.sleep(0.002)
                worst.append(loop.time() - before - 0.002)

        async with AsyncClient(base_url=server.url) as client:
            await client._session.call(BYTES, {}, b"warm")
            watcher = asyncio.create_task(watch())
            await client._session.call(PDF, {}, path)
            watcher.cancel()
        return max(worst)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sources, "PathSource", Slow)
        assert asyncio.run(run()) < 0.15
    assert server.last.body == DATA
