"""Files that come down: taken up again where they broke off, checked, named and put in their place whole."""

from __future__ import annotations

import asyncio
import gc
import gzip
import io
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from skifteportal_runtime import drafts
from skifteportal_runtime.client import AsyncClient, Client
from skifteportal_runtime.clock import VirtualClock
from skifteportal_runtime.errors import (
    ChecksumError,
    FileChangedError,
    RequestValidationError,
    TransportError,
)
from skifteportal_runtime.files import file_name, safe_name
from skifteportal_runtime.options import RequestOptions
from skifteportal_runtime.retry import NO_RETRIES, RetryPolicy, Stop

from tests.runtime.file_server import FileServer, Rules, piece, sha256_of
from tests.runtime.samples import returning
from tests.runtime.server import Answer, Server

PDF = returning(None, "application/pdf", "binary")
SIZE = 1_000_000


@pytest.fixture(scope="module")
def _portal() -> Iterator[FileServer]:
    with FileServer().running() as server:
        yield server


@pytest.fixture
def portal(_portal: FileServer) -> FileServer:
    _portal.rules = Rules(size=SIZE)
    _portal.asked.clear()
    return _portal


def save_sync(portal: FileServer, target: Path, /, *, options: Any = None, **kwargs: Any) -> Any:
    with Client(base_url=portal.url, clock=VirtualClock()) as client:
        return client._session.call(PDF, {}, options=options).body.save(target, **kwargs)


def save_async(portal: FileServer, target: Path, /, *, options: Any = None, **kwargs: Any) -> Any:
    async def run() -> Any:
        async with AsyncClient(base_url=portal.url, clock=VirtualClock()) as client:
            body = (await client._session.call(PDF, {}, options=options)).body
            return await body.save(target, **kwargs)

    return asyncio.run(run())


both = pytest.mark.parametrize("save", [save_sync, save_async], ids=["sync", "async"])


@both
def test_a_saved_file_tells_its_size_and_checksum(
    save: Any, portal: FileServer, tmp_path: Path
) -> None:
    portal.rules.digest = sha256_of(SIZE)
    saved = save(portal, tmp_path / "ud.pdf")
    assert (saved.size, saved.sha256, saved.verified) == (SIZE, sha256_of(SIZE), True)
    assert Path(saved).read_bytes() == piece(0, SIZE)
    assert [path.name for path in tmp_path.iterdir()] == ["ud.pdf"]


@both
def test_progress_tells_what_has_come_and_what_there_is(
    save: Any, portal: FileServer, tmp_path: Path
) -> None:
    told: list[tuple[int, int | None]] = []
    portal.rules.breaks = [300_000]
    save(portal, tmp_path / "ud.pdf", progress=lambda *numbers: told.append(numbers))
    assert told[-1] == (SIZE, SIZE)
    assert told == sorted(told)


@both
def test_a_download_that_breaks_off_is_taken_up_where_it_broke(
    save: Any, portal: FileServer, tmp_path: Path
) -> None:
    portal.rules.breaks = [300_000, 200_000]
    saved = save(portal, tmp_path / "ud.pdf")
    assert Path(saved).read_bytes() == piece(0, SIZE)
    assert portal.asked == [None, "bytes=300000-999999", "bytes=500000-999999"]


@both
def test_a_server_that_answers_the_rest_with_the_whole_is_understood(
    save: Any, portal: FileServer, tmp_path: Path
) -> None:
    portal.rules.breaks = [300_000]
    portal.rules.ranges = False
    portal.rules.headers = {"Accept-Ranges": "bytes"}
    saved = save(portal, tmp_path / "ud.pdf")
    assert saved.sha256 == sha256_of(SIZE)


@both
def test_a_busy_server_is_asked_for_the_rest_again(
    save: Any, portal: FileServer, tmp_path: Path
) -> None:
    portal.rules.breaks = [300_000]
    portal.rules.statuses = [200, 503, 200]
    assert save(portal, tmp_path / "ud.pdf").sha256 == sha256_of(SIZE)
    assert len(portal.asked) == 3


@pytest.mark.parametrize("etag", [None, 'W/"v1"'])
@both
def test_without_a_strong_etag_nothing_is_taken_up(
    save: Any, portal: FileServer, tmp_path: Path, etag: str | None
) -> None:
    portal.rules.breaks, portal.rules.etag = [300_000], etag
    with pytest.raises(TransportError):
        save(portal, tmp_path / "ud.pdf")
    assert list(tmp_path.iterdir()) == []


@both
def test_a_line_that_keeps_breaking_ends_with_a_reason(
    save: Any, portal: FileServer, tmp_path: Path
) -> None:
    portal.rules.breaks = [1000] * 9
    policy = RequestOptions(retry=RetryPolicy(attempts=3))
    with pytest.raises(TransportError) as caught:
        save(portal, tmp_path / "ud.pdf", options=policy)
    assert caught.value.stopped is Stop.ATTEMPTS
    assert len(portal.asked) == 3


@both
def test_another_process_goes_on_where_the_first_was_stopped(
    save: Any, portal: FileServer, tmp_path: Path
) -> None:
    portal.rules.breaks = [400_000]
    portal.rules.digest = sha256_of(SIZE)
    with pytest.raises(TransportError):
        save(portal, tmp_path / "ud.pdf", options=RequestOptions(retry=NO_RETRIES))
    (part,) = tmp_path.iterdir()
    assert part.stat().st_size == 400_000

    code = (
        "import sys; from pathlib import Path; from tests.runtime import conftest;"
        "from tests.runtime.test_downloads import save_sync; from types import SimpleNamespace;"
        "saved = save_sync(SimpleNamespace(url=sys.argv[1]), Path(sys.argv[2]));"
        "print(saved.resumed_from, saved.sha256, saved.verified)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, portal.url, str(tmp_path / "ud.pdf")],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert run.stdout.split() == ["400000", sha256_of(SIZE), "True"], run.stderr
    assert portal.asked[-1] == "bytes=400000-999999"
    assert [path.name for path in tmp_path.iterdir()] == ["ud.pdf"]


@both
def test_what_is_left_of_another_version_is_not_used(
    save: Any, portal: FileServer, tmp_path: Path
) -> None:
    portal.rules.breaks = [400_000]
    with pytest.raises(TransportError):
        save(portal, tmp_path / "ud.pdf", options=RequestOptions(retry=NO_RETRIES))
    portal.rules.etag = '"v2"'
    assert save(portal, tmp_path / "ud.pdf").resumed_from == 0
    assert [path.name for path in tmp_path.iterdir()] == ["ud.pdf"]


@both
def test_a_file_that_was_complete_is_not_fetched_again(
    save: Any, portal: FileServer, tmp_path: Path
) -> None:
    """The process was stopped between the last byte and the new name."""
    portal.rules.breaks = [400_000]
    with pytest.raises(TransportError):
        save(portal, tmp_path / "ud.pdf", options=RequestOptions(retry=NO_RETRIES))
    (part,) = tmp_path.iterdir()
    part.write_bytes(piece(0, SIZE))
    saved = save(portal, tmp_path / "ud.pdf")
    assert (saved.resumed_from, saved.sha256) == (SIZE, sha256_of(SIZE))


@both
def test_a_file_that_changes_on_the_server_is_not_patched_together(
    save: Any, portal: FileServer, tmp_path: Path
) -> None:
    portal.rules.breaks = [300_000]

    def change(received: int, total: int | None) -> None:
        portal.rules.etag = '"v2"'

    with pytest.raises(FileChangedError):
        save(portal, tmp_path / "ud.pdf", progress=change)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("where", ["told by the server", "told by the caller"])
@both
def test_a_wrong_checksum_leaves_no_file(
    save: Any, portal: FileServer, tmp_path: Path, where: str
) -> None:
    wrong = "ab" * 32
    portal.rules.digest = wrong if where == "told by the server" else None
    given = {} if portal.rules.digest else {"sha256": wrong}
    with pytest.raises(ChecksumError) as caught:
        save(portal, tmp_path / "ud.pdf", **given)
    assert (caught.value.expected, caught.value.actual) == (wrong, sha256_of(SIZE))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["Content-Digest", "Repr-Digest"])
def test_the_newer_digest_headers_count_too(portal: FileServer, tmp_path: Path, name: str) -> None:
    import base64

    raw = base64.b64encode(bytes.fromhex(sha256_of(SIZE))).decode()
    portal.rules.headers = {name: f"unixsum=:AA==:, sha-256=:{raw}:"}
    assert save_sync(portal, tmp_path / "ud.pdf").verified


@both
def test_existing_files_are_replaced_refused_or_kept(
    save: Any, portal: FileServer, tmp_path: Path
) -> None:
    portal.rules.size = 100
    target = tmp_path / "ud.pdf"
    target.write_bytes(b"old")
    with pytest.raises(RequestValidationError, match="keep_both"):
        save(portal, target, existing="refuse")
    assert target.read_bytes() == b"old"
    assert save(portal, target, existing="keep_both").path == tmp_path / "ud (1).pdf"
    assert save(portal, target, existing="keep_both").path == tmp_path / "ud (2).pdf"
    assert target.read_bytes() == b"old"
    assert save(portal, target).path == target
    assert target.read_bytes() == piece(0, 100)
    assert len(list(tmp_path.iterdir())) == 3


@both
def test_a_folder_takes_the_name_that_the_server_gives(
    save: Any, portal: FileServer, tmp_path: Path
) -> None:
    portal.rules.size = 100
    portal.rules.headers = {
        "Content-Disposition": "attachment; filename=\"r.pdf\"; filename*=UTF-8''R%C3%B8dgr%C3%B8d.pdf"
    }
    assert save(portal, tmp_path).path == tmp_path / "Rødgrød.pdf"
    portal.rules.headers = {}
    assert save(portal, tmp_path).path == tmp_path / "download.pdf"


def test_a_download_goes_into_an_open_file(portal: FileServer) -> None:
    file = io.BytesIO()
    with Client(base_url=portal.url) as client:
        received = client._session.call(PDF, {}).body.copy_to(file)
    assert (received.size, file.getvalue()) == (SIZE, piece(0, SIZE))


def test_an_async_download_goes_into_an_open_file(portal: FileServer) -> None:
    file = io.BytesIO()

    async def run() -> Any:
        async with AsyncClient(base_url=portal.url) as client:
            return await (await client._session.call(PDF, {})).body.copy_to(file)

    assert asyncio.run(run()).sha256 == sha256_of(SIZE)
    assert file.getvalue() == piece(0, SIZE)


def test_a_range_that_the_caller_asked_for_is_taken_up_too(portal: FileServer) -> None:
    portal.rules.breaks = [1000]
    options = RequestOptions(headers={"Range": "bytes=5000-9999"})
    with Client(base_url=portal.url, clock=VirtualClock()) as client:
        found = client._session.call(PDF, {}, options=options).body.read()
    assert found == piece(5000, 10_000)
    assert portal.asked == ["bytes=5000-9999", "bytes=6000-9999"]


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="a.pdf"', "a.pdf"),
        ("attachment; filename=a.pdf", "a.pdf"),
        ("inline; filename*=utf-8'da'%C3%86rlig%20s%C3%B8ster.pdf", "Ærlig søster.pdf"),
        ("attachment; filename*=iso-8859-1''%E6.pdf; filename=x.pdf", "æ.pdf"),
        ("attachment; filename*=x-none''%E6.pdf; filename=x.pdf", "x.pdf"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fcron.d%2Fx", "x"),
        (r'attachment; filename="..\\..\\boot.ini"', "boot.ini"),
        ('attachment; filename="a\\"b;c.pdf"', "a_b;c.pdf"),
        ('attachment; filename=".."', None),
        ("attachment", None),
        ("", None),
    ],
)
def test_a_file_is_named_as_the_server_says_but_stays_in_its_folder(
    header: str, name: str | None
) -> None:
    assert file_name({"content-disposition": header}) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NUL.txt", "_NUL.txt"),
        ("a:b?.pdf", "a_b_.pdf"),
        ("a\u202efdp.exe", "a_fdp.exe"),
        (" . a.pdf. ", "a.pdf"),
        ("æ" * 300 + ".pdf", "æ" * 98 + ".pdf"),
    ],
)
def test_names_are_such_as_every_file_system_takes(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_a_process_that_is_killed_leaves_what_the_next_one_needs(
    portal: FileServer, tmp_path: Path
) -> None:
    size = 40_000_000
    portal.rules.size = size
    code = (
        "import sys, os, signal; from pathlib import Path; from tests.runtime import conftest;"
        "from tests.runtime.test_downloads import save_sync; from types import SimpleNamespace;"
        "die = lambda had, _: had > 20_000_000 and os.kill(os.getpid(), signal.SIGKILL);"
        "save_sync(SimpleNamespace(url=sys.argv[1]), Path(sys.argv[2]), progress=die)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, portal.url, str(tmp_path / "ud.pdf")],
        cwd=Path(__file__).parents[2],
    )
    assert run.returncode == -signal.SIGKILL
    assert not (tmp_path / "ud.pdf").exists()
    saved = save_sync(portal, tmp_path / "ud.pdf")
    assert saved.resumed_from > 19_000_000
    assert saved.sha256 == sha256_of(size)
    assert [path.name for path in tmp_path.iterdir()] == ["ud.pdf"]


def test_two_downloads_to_one_place_do_not_disturb_each_other(
    portal: FileServer, tmp_path: Path
) -> None:
    target = tmp_path / "ud.pdf"
    with ThreadPoolExecutor(4) as pool:
        saved = [pool.submit(save_sync, portal, target) for _ in range(8)]
        assert {found.result().sha256 for found in saved} == {sha256_of(SIZE)}
    assert [path.name for path in tmp_path.iterdir()] == ["ud.pdf"]


def test_who_is_cancelled_while_the_draft_is_made_leaves_none(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, go_on = threading.Event(), threading.Event()
    opened = drafts.Draft._opened

    def slowly(self: drafts.Draft, key: str | None) -> Any:
        found = opened(self, key)
        made.set()
        go_on.wait(5)
        return found

    async def run() -> None:
        async with AsyncClient(base_url=server.url) as client:
            body = (await client._session.call(PDF, {})).body
            saving = asyncio.create_task(body.save(tmp_path / "ud.pdf"))
            await asyncio.to_thread(made.wait, 5)
            saving.cancel()
            with pytest.raises(asyncio.CancelledError):
                await saving
            go_on.set()

    monkeypatch.setattr(drafts.Draft, "_opened", slowly)
    server.answer(Answer(200, {"Content-Type": "application/pdf"}, b"%PDF-"))
    asyncio.run(run())
    gc.collect()
    assert not list(tmp_path.iterdir())


def test_a_draft_that_was_made_just_now_is_not_swept_away(tmp_path: Path) -> None:
    """Between making and locking it, another download to the same place may come to its end."""
    target = tmp_path / "ud.pdf"
    left = tmp_path / drafts._name(target, "left")
    left.write_bytes(b"x")
    made = tmp_path / drafts._name(target, "made")
    made.touch()
    done = drafts.Draft(target, None, "replace")
    done.write(b"whole")
    done.land()
    assert made.exists()
    assert not left.exists()


def test_a_link_in_the_place_of_a_draft_is_not_followed(portal: FileServer, tmp_path: Path) -> None:
    portal.rules.breaks = [400_000]
    with pytest.raises(TransportError):
        save_sync(portal, tmp_path / "ud.pdf", options=RequestOptions(retry=NO_RETRIES))
    (part,) = tmp_path.iterdir()
    part.unlink()
    other = tmp_path / "other"
    other.write_bytes(b"mine")
    part.symlink_to(other)
    with pytest.raises(OSError, match="symbolic link"):
        save_sync(portal, tmp_path / "ud.pdf")
    assert other.read_bytes() == b"mine"


@both
@pytest.mark.parametrize("etag", ['"v1"', None], ids=["ranges", "none"])
def test_an_error_on_the_way_tells_what_its_call_has_cost(
    save: Any, portal: FileServer, tmp_path: Path, etag: str | None
) -> None:
    portal.rules.etag = etag
    portal.rules.breaks = [9] * 9
    with pytest.raises(TransportError, match=r"^probe: ") as caught:
        save(portal, tmp_path / "ud.pdf")
    error = caught.value
    assert error.stopped is (Stop.ATTEMPTS if etag else Stop.RANGE)
    assert (error.operation, error.attempts) == ("probe", 1)
    assert error.report().request == "GET /x"


@both
def test_a_wrong_checksum_tells_its_call_too(save: Any, portal: FileServer, tmp_path: Path) -> None:
    with pytest.raises(ChecksumError, match=r"^probe: ") as caught:
        save(portal, tmp_path / "ud.pdf", sha256="0" * 64)
    assert (caught.value.stopped, caught.value.attempts) == (Stop.PERMANENT, 1)


@both
@pytest.mark.parametrize(
    "told", ["bytes 5-999999/1000000", f"bytes {'9' * 5000}-{'9' * 5000}/*", "bytes x-y/z"]
)
def test_a_rest_that_is_another_than_the_server_says_makes_no_file(
    save: Any, server: Server, tmp_path: Path, told: str
) -> None:
    head = b'HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nETag: "a"\r\n'
    broken = Answer(raw=head + b"Content-Length: 1000000\r\n\r\n" + bytes(900_000))
    lines = {"Content-Type": "application/pdf", "ETag": '"a"', "Content-Range": told}
    server.answer(broken, Answer(206, lines, bytes(100_000)))
    with pytest.raises(FileChangedError):
        save(server, tmp_path / "ud.pdf")
    assert not list(tmp_path.iterdir())


@both
def test_what_is_coded_is_longer_than_its_length_tells(
    save: Any, server: Server, tmp_path: Path
) -> None:
    told: list[int | None] = []
    lines = {"Content-Type": "application/pdf", "ETag": '"a"', "Content-Encoding": "gzip"}
    server.answer(Answer(200, lines, gzip.compress(bytes(5000))))
    saved = save(server, tmp_path / "ud.pdf", progress=lambda done, total: told.append(total))
    assert (saved.size, set(told)) == (5000, {None})


@both
@pytest.mark.parametrize("wrong", ["00", "zz" * 32, "", "sha256:" + "0" * 57])
def test_what_is_no_checksum_is_told_before_anything_is_written(
    save: Any, portal: FileServer, tmp_path: Path, wrong: str
) -> None:
    with pytest.raises(RequestValidationError, match="64 hexadecimal digits"):
        save(portal, tmp_path / "ud.pdf", sha256=wrong)
    assert not list(tmp_path.iterdir())


@both
def test_what_is_no_file_does_not_give_way_to_one(
    save: Any, portal: FileServer, tmp_path: Path
) -> None:
    """As root, `save("/dev/null")` would take it away from the whole system."""
    (tmp_path / "mappe" / "ud.pdf").mkdir(parents=True)
    os.mkfifo(tmp_path / "pipe")
    portal.rules.headers = {"Content-Disposition": 'attachment; filename="ud.pdf"'}
    for target in ("mappe", "pipe"):
        with pytest.raises(RequestValidationError, match="is there already, and is no file"):
            save(portal, tmp_path / target)
    assert save(portal, tmp_path / "mappe", existing="keep_both").path.name == "ud (1).pdf"
