"""Files that go up in parts: begun, filled, completed, taken up again from what the server has."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pydantic import Field
from skifteportal_runtime import uploads
from skifteportal_runtime.client import AsyncClient, Client
from skifteportal_runtime.clock import VirtualClock
from skifteportal_runtime.errors import (
    ChecksumError,
    FileChangedError,
    RequestValidationError,
    ServiceUnavailable,
)
from skifteportal_runtime.errors import (
    TimeoutError as SkifteTimeoutError,
)
from skifteportal_runtime.operation import (
    BodySpec,
    Content,
    OperationSpec,
    ParameterSpec,
    ResponseSpec,
)
from skifteportal_runtime.options import RequestOptions
from skifteportal_runtime.retry import NO_RETRIES
from skifteportal_runtime.uploads import UploadSpec

from tests.runtime.samples import Model, json_content, operation
from tests.runtime.upload_server import SESSION, UploadServer

DATA = b"%PDF-1.7\n" + bytes(range(256)) * 13
SUM = hashlib.sha256(DATA).hexdigest()
BASE = "/dokumenter/uploads"


class UploadInput(Model):
    filnavn: str
    stoerrelse: int = Field(
        validation_alias="stoerrelseBytes", serialization_alias="stoerrelseBytes"
    )
    sha256: str
    titel: str


class Upload(Model):
    upload_id: UUID = Field(validation_alias="uploadId", serialization_alias="uploadId")
    delstoerrelse: int
    modtagne: list[int] = Field(validation_alias="modtagneDele", serialization_alias="modtagneDele")


class Del(Model):
    delnummer: int
    etag: str


class Afslutning(Model):
    dele: list[Del]


class Dokument(Model):
    dokument_id: str = Field(validation_alias="dokumentId", serialization_alias="dokumentId")
    sha256: str


def parameter(name: str, place: Any, python: str, kind: Any = str) -> ParameterSpec:
    style = "simple"
    return ParameterSpec(
        name=name, python_name=python, place=place, style=style, explode=False, type=kind
    )


ID = parameter("uploadId", "path", "upload_id", UUID)


def taking(kind: Any) -> BodySpec:
    return BodySpec(content=json_content(kind), required=True)


def answering(status: str, kind: Any) -> tuple[ResponseSpec, ...]:
    return (ResponseSpec(status=status, content=json_content(kind)),)


COMPLETE: OperationSpec[Dokument, Any, Any] = operation(
    "POST",
    f"{BASE}/{{uploadId}}/afslutning",
    parameters=(ID,),
    body=taking(Afslutning),
    responses=answering("201", Dokument),
)
SPEC: UploadSpec[Dokument] = UploadSpec(
    create=operation("POST", BASE, body=taking(UploadInput), responses=answering("201", Upload)),
    part=operation(
        "PUT",
        f"{BASE}/{{uploadId}}/dele/{{delnummer}}",
        parameters=(
            ID,
            parameter("delnummer", "path", "delnummer", int),
            parameter("Content-Range", "header", "content_range"),
            parameter("Digest", "header", "digest"),
        ),
        body=BodySpec(
            content={
                "application/octet-stream": Content(
                    media_type="application/octet-stream", kind="binary"
                )
            }
        ),
        responses=(ResponseSpec(status="204"),),
    ),
    complete=COMPLETE,
    state=operation(
        "GET", f"{BASE}/{{uploadId}}", parameters=(ID,), responses=answering("200", Upload)
    ),
    abort=operation("DELETE", f"{BASE}/{{uploadId}}", parameters=(ID,)),
    id="uploadId",
    part_size="delstoerrelse",
    received="modtagneDele",
    file_name="filnavn",
    size="stoerrelseBytes",
    sha256="sha256",
    id_parameter="upload_id",
    number_parameter="delnummer",
    range_parameter="content_range",
    digest_parameter="digest",
    parts="dele",
    number="delnummer",
    etag="etag",
    sha256_told="sha256",
    max_bytes=100_000,
    pdf=True,
)


def send_sync(portal: UploadServer, file: Any, **kwargs: Any) -> Any:
    given = {"resume": None, "progress": None, "options": None, **kwargs}
    with Client(base_url=portal.url, clock=VirtualClock()) as client:
        return uploads.upload(client._session, SPEC, file, {"titel": "Åben"}, **given)


def send_async(portal: UploadServer, file: Any, **kwargs: Any) -> Any:
    given = {"resume": None, "progress": None, "options": None, **kwargs}

    async def run() -> Any:
        async with AsyncClient(base_url=portal.url, clock=VirtualClock()) as client:
            return await uploads.upload_async(
                client._session, SPEC, file, {"titel": "Åben"}, **given
            )

    return asyncio.run(run())


both = pytest.mark.parametrize("send", [send_sync, send_async], ids=["sync", "async"])


@pytest.fixture
def portal() -> Iterator[UploadServer]:
    with UploadServer().running() as server:
        yield server


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "sagens akt æ.pdf"
    found.write_bytes(DATA)
    return found


def parts_sent(portal: UploadServer) -> list[int]:
    return [int(call.rpartition("/")[2]) for call in portal.calls if call.startswith("PUT")]


@both
def test_a_file_is_begun_filled_and_completed(send: Any, portal: UploadServer, path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    dokument = send(portal, path, progress=lambda *numbers: told.append(numbers))
    assert (dokument.dokument_id, dokument.sha256) == ("d-1", SUM)
    (held,) = portal.sessions.values()
    assert held.given == {
        "filnavn": "sagens akt æ.pdf",
        "stoerrelseBytes": len(DATA),
        "sha256": SUM,
        "titel": "Åben",
    }
    assert b"".join(held.parts.values()) == DATA
    assert parts_sent(portal) == [1, 2, 3, 4]
    assert told[-1] == (len(DATA), len(DATA))
    assert told == sorted(told)


@pytest.mark.parametrize("way", ["bytes", "file", "buffer"])
@both
def test_bytes_and_files_that_can_seek_are_sent_too(
    send: Any, portal: UploadServer, path: Path, way: str
) -> None:
    with path.open("rb") as file:
        given = {"bytes": DATA, "file": file, "buffer": io.BytesIO(DATA)}[way]
        assert send(portal, given).sha256 == SUM


@both
def test_an_iterator_is_refused_with_the_reason(send: Any, portal: UploadServer) -> None:
    with pytest.raises(RequestValidationError, match="more than once"):
        send(portal, iter([DATA]))
    assert portal.calls == []


@pytest.mark.parametrize("content", [b"GIF89a", b"%PDF-" + bytes(100_000)])
@both
def test_the_file_is_looked_at_before_the_session_begins(
    send: Any, portal: UploadServer, path: Path, content: bytes
) -> None:
    path.write_bytes(content)
    with pytest.raises(RequestValidationError, match="FilePolicy"):
        send(portal, path)
    assert portal.calls == []


@both
def test_a_part_that_is_lost_is_sent_again(send: Any, portal: UploadServer, path: Path) -> None:
    portal.refuse = [204, 503, 0]
    assert send(portal, path).sha256 == SUM
    assert parts_sent(portal) == [1, 2, 2, 2, 3, 4]


@both
def test_without_a_memory_a_failure_ends_the_session(
    send: Any, portal: UploadServer, path: Path
) -> None:
    portal.refuse = [204, 503]
    with pytest.raises(ServiceUnavailable):
        send(portal, path, options=RequestOptions(retry=NO_RETRIES))
    assert portal.calls[-1] == f"DELETE {BASE}/{SESSION.format(1)}"


@both
def test_the_next_call_goes_on_from_what_the_server_has(
    send: Any, portal: UploadServer, path: Path, tmp_path: Path
) -> None:
    memory = tmp_path / "upload.json"
    portal.refuse = [204, 204, 503]
    with pytest.raises(ServiceUnavailable):
        send(portal, path, resume=memory, options=RequestOptions(retry=NO_RETRIES))
    assert sorted(json.loads(memory.read_bytes())["etags"]) == ["1", "2"]
    del portal.sessions[SESSION.format(1)].parts[1]
    portal.calls.clear()

    told: list[int] = []
    assert (
        send(portal, path, resume=memory, progress=lambda sent, _: told.append(sent)).sha256 == SUM
    )
    assert parts_sent(portal) == [1, 3, 4]
    assert told[-1] == len(DATA)
    assert not memory.exists()


@pytest.mark.parametrize("lost", ["the session is gone", "the file is another", "no JSON"])
@both
def test_what_cannot_be_taken_up_begins_anew(
    send: Any, portal: UploadServer, path: Path, tmp_path: Path, lost: str
) -> None:
    memory = tmp_path / "upload.json"
    portal.refuse = [204, 503]
    with pytest.raises(ServiceUnavailable):
        send(portal, path, resume=memory, options=RequestOptions(retry=NO_RETRIES))
    match lost:
        case "the session is gone":
            portal.sessions[SESSION.format(9)] = portal.sessions.pop(SESSION.format(1))
        case "the file is another":
            path.write_bytes(DATA.replace(b"\x07", b"\x08"))
        case _:
            memory.write_text("{")
    portal.calls.clear()
    send(portal, path, resume=memory)
    assert parts_sent(portal) == [1, 2, 3, 4]
    assert not memory.exists()


@both
def test_a_file_that_changes_between_its_parts_is_noticed(
    send: Any, portal: UploadServer, path: Path
) -> None:
    def change(sent: int, total: int | None) -> None:
        if sent == 1000:
            path.write_bytes(DATA + b"more")

    with pytest.raises(FileChangedError):
        send(portal, path, progress=change)
    assert not any(call.endswith("/afslutning") for call in portal.calls)


@both
def test_a_wrong_checksum_of_the_whole_is_an_error(
    send: Any, portal: UploadServer, path: Path
) -> None:
    portal.sums["sha256"] = "ab" * 32
    with pytest.raises(ChecksumError):
        send(portal, path)


def test_a_deadline_is_that_of_the_whole_upload(portal: UploadServer, path: Path) -> None:
    """Each call has what the calls before it have left: here a clock that moves with every part."""
    clock = VirtualClock()
    options = RequestOptions(deadline=2.5)

    def pass_time(sent: int, total: int | None) -> None:
        clock.sleep(1.0)

    given = {"resume": None, "progress": pass_time, "options": options}
    with Client(base_url=portal.url, clock=clock) as client, pytest.raises(SkifteTimeoutError):
        uploads.upload(client._session, SPEC, path, {"titel": "x"}, **given)
    assert len(parts_sent(portal)) < 4
