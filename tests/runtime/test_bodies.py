"""What goes over the wire for every kind of body, from a real client to a real server."""

from __future__ import annotations

import email.parser
import email.policy
import io
import json
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from skifteportal_runtime.binary import FilePart
from skifteportal_runtime.errors import RequestValidationError, TransportError
from skifteportal_runtime.models import Model, Nullable
from skifteportal_runtime.operation import BodySpec, Content, ParameterSpec, PartSpec

from tests.runtime.calls import both, call_async, call_sync
from tests.runtime.samples import DokumentUpload, Krav, Kravstatus, Person, operation, taking


def parts_of(received: Any) -> list[EmailMessage]:
    head = f"Content-Type: {received.header('content-type')}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + received.body)
    return [part for part in message.iter_parts() if isinstance(part, EmailMessage)]


def name_of(part: EmailMessage) -> str:
    return str(part.get_param("name", header="content-disposition"))


def content_of(part: EmailMessage) -> bytes:
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content


class Rettelse(Model):
    bemaerkning: Nullable[str] = None
    rente: Decimal | None = None
    underkrav: list[Rettelse] | None = None


KRAV = Krav(
    beloeb=Decimal("12500.70"),
    status=Kravstatus.ANMELDT,
    anmelder=Person(navn="Åse"),
    bemaerkning=None,
)


@both
@pytest.mark.parametrize("media_type", ["application/json", "application/merge-patch+json"])
def test_json_has_exact_numbers_and_its_own_media_type(
    call: Any, server: Any, media_type: str
) -> None:
    call(server, taking(Krav, media_type), {}, KRAV)
    assert server.last.header("content-type") == media_type
    assert server.last.body.decode() == (
        '{"beloeb":12500.70,"status":"ANMELDT","anmelder":{"parttype":"PERSON","navn":"Åse"},'
        '"bemaerkning":null}'
    )
    assert server.last.header("content-length") == str(len(server.last.body))


@both
@pytest.mark.parametrize(
    ("media_type", "sent"),
    [
        ("application/json", {"bemaerkning": None, "underkrav": [{}]}),
        (
            "application/merge-patch+json; charset=utf-8",
            {"bemaerkning": None, "rente": None, "underkrav": [{"rente": None}]},
        ),
    ],
)
def test_a_merge_patch_sends_every_null_that_was_set(
    call: Any, server: Any, media_type: str, sent: object
) -> None:
    patch = Rettelse(bemaerkning=None, rente=None, underkrav=[Rettelse(rente=None)])
    call(server, taking(Rettelse, media_type), {}, patch)
    assert json.loads(server.last.body) == sent


def test_json_of_any_media_type_is_sent_as_json(server: Any) -> None:
    call_sync(server, taking(Person, "*/*"), {}, Person(navn="Åse"))
    assert server.last.header("content-type") == "application/json"


@both
def test_a_list_of_models_is_a_json_body(call: Any, server: Any) -> None:
    call(server, taking(list[Person]), {}, [Person(navn="a"), Person(navn="b")])
    assert [item["navn"] for item in json.loads(server.last.body)] == ["a", "b"]


def test_a_broken_limit_names_the_field_and_nothing_is_sent(server: Any) -> None:
    body = KRAV.model_copy(deep=True)
    body.beloeb = Decimal("1.001")
    body.anmelder = Person(navn="x" * 41, cpr_nummer="123")
    with pytest.raises(RequestValidationError) as caught:
        call_sync(server, taking(Krav), {}, body)
    assert [(field.pointer, field.kind) for field in caught.value.fields] == [
        ("/beloeb", "limit"),
        ("/anmelder/navn", "limit"),
        ("/anmelder/cprNummer", "limit"),
    ]
    assert caught.value.operation == "probe"
    assert server.requests == []


def test_an_answer_that_lacks_something_cannot_be_sent_back(server: Any) -> None:
    received = Krav.from_json('{"beloeb":1,"anmelder":{"parttype":"PERSON","navn":"a"}}')
    with pytest.raises(RequestValidationError, match="/status: is required"):
        call_sync(server, taking(Krav), {}, received)
    assert server.requests == []


def test_a_missing_required_body_is_refused(server: Any) -> None:
    with pytest.raises(RequestValidationError, match="needs a body"):
        call_sync(server, taking(Krav))


@both
def test_an_optional_body_may_be_left_out(call: Any, server: Any) -> None:
    content = Content(media_type="application/json", kind="json", type=Krav)
    call(server, operation("POST", body=BodySpec(content={"application/json": content})))
    assert server.last.body == b""
    assert server.last.header("content-type") is None
    assert server.last.header("content-length") == "0"


@both
def test_a_form_is_urlencoded_property_by_property(call: Any, server: Any) -> None:
    parts = {
        "csv": PartSpec(style="form", explode=False),
        "dyb": PartSpec(style="deepObject", explode=True),
        "js": PartSpec(content_type="application/json"),
    }
    body = {
        "tekst": "å b&c",
        "liste": [1, 2],
        "csv": ["a", "b"],
        "dyb": {"x": 1},
        "js": [1],
        "obj": {"y": Decimal("1.10")},
        "nul": None,
    }
    spec = taking(None, "application/x-www-form-urlencoded", "form", parts)
    call(server, spec, {}, body)
    assert server.last.header("content-type") == "application/x-www-form-urlencoded"
    assert parse_qsl(server.last.body.decode()) == [
        ("tekst", "å b&c"),
        ("liste", "1"),
        ("liste", "2"),
        ("csv", "a,b"),
        ("dyb[x]", "1"),
        ("js", "[1]"),
        ("obj", '{"y":1.10}'),
    ]


UPLOAD_PARTS = {
    "fil": PartSpec(content_type="application/pdf"),
    "metadata": PartSpec(content_type="application/json"),
}
UPLOAD = taking(DokumentUpload, "multipart/form-data", "multipart", UPLOAD_PARTS)


@both
def test_multipart_carries_files_models_and_text(call: Any, server: Any, tmp_path: Path) -> None:
    path = tmp_path / 'redegørelse "æøå".pdf'
    path.write_bytes(b"%PDF-1.7 \r\n--skifte")
    body = DokumentUpload(
        fil=path,
        metadata=Person(navn="Åse"),
        sha256="abc",
        bilag=[b"en", FilePart(io.BytesIO(b"to"), "to.txt", "text/plain", {"X-Nr": "2"})],
        noegleord=["x", "ø"],
    )
    call(server, UPLOAD, {}, body)
    received = server.last
    assert received.header("content-length") == str(len(received.body))
    parts = parts_of(received)
    assert [name_of(part) for part in parts] == [
        *("fil", "metadata", "sha256", "bilag", "bilag", "noegleord", "noegleord")
    ]
    assert [part.get_content_type() for part in parts[:5]] == [
        "application/pdf",
        "application/json",
        "text/plain",
        "application/octet-stream",
        "text/plain",
    ]
    assert content_of(parts[0]) == b"%PDF-1.7 \r\n--skifte"
    assert json.loads(content_of(parts[1])) == {"parttype": "PERSON", "navn": "Åse"}
    assert [content_of(part) for part in parts[2:]] == [b"abc", b"en", b"to", b"x", "ø".encode()]
    assert parts[4]["X-Nr"] == "2"
    disposition = received.body.split(b"\r\n")[1].decode()
    assert 'filename="redegørelse %22æøå%22.pdf"' in disposition
    assert "filename*=UTF-8''redeg%C3%B8relse%20%22%C3%A6%C3%B8%C3%A5%22.pdf" in disposition


@pytest.mark.parametrize(
    ("spec", "body"),
    [
        (taking(Person), Person(navn="\ud800")),
        (taking(Person, "application/x-www-form-urlencoded", "form"), Person(navn="\ud800")),
        (taking(str, "text/plain", "text"), "\ud800"),
        (UPLOAD, DokumentUpload(fil=b"%PDF-", metadata=Person(navn="\ud800"))),
        (UPLOAD, DokumentUpload(fil=FilePart(b"%PDF-", "\ud800"), metadata=Person(navn="a"))),
    ],
    ids=["json", "form", "text", "part", "filename"],
)
def test_a_text_that_is_no_unicode_is_refused(server: Any, spec: Any, body: object) -> None:
    with pytest.raises(RequestValidationError):
        call_sync(server, spec, {}, body)
    assert not server.requests


@pytest.mark.parametrize("place", ["path", "query", "header", "cookie"])
def test_so_is_a_parameter_that_is_none(server: Any, place: Any) -> None:
    style: Any = "simple" if place in ("path", "header") else "form"
    parameter = ParameterSpec(
        name="a", python_name="a", place=place, style=style, explode=False, type=str
    )
    with pytest.raises(RequestValidationError):
        call_sync(server, operation(path="/{a}", parameters=(parameter,)), {"a": "x\udcf8"})
    assert not server.requests


def test_no_two_multipart_bodies_share_a_boundary(server: Any) -> None:
    for _ in range(2):
        call_sync(server, UPLOAD, {}, DokumentUpload(fil=b"%PDF-1.7", metadata=Person(navn="a")))
    first, second = (received.header("content-type") for received in server.requests)
    assert first != second


@both
def test_multipart_of_unknown_size_is_chunked(call: Any, server: Any) -> None:
    body = DokumentUpload(fil=iter([b"%P", b"DF-"]), metadata=Person(navn="a"))
    call(server, UPLOAD, {}, body)
    assert server.last.header("transfer-encoding") == "chunked"
    assert content_of(parts_of(server.last)[0]) == b"%PDF-"


def test_a_wrong_model_in_a_part_names_its_field(server: Any) -> None:
    with pytest.raises(RequestValidationError, match="/metadata/navn"):
        call_sync(server, UPLOAD, {}, DokumentUpload(fil=b"x", metadata=Person(navn="")))


def test_a_part_header_cannot_be_split(server: Any) -> None:
    part = FilePart(b"x", headers={"X-A": "a\r\nX-B: b"})
    with pytest.raises(RequestValidationError):
        call_sync(server, UPLOAD, {}, DokumentUpload(fil=part, metadata=Person(navn="a")))


BYTES = taking(None, "application/octet-stream", "binary")


def chunks() -> Iterator[bytes]:
    yield b"hel"
    yield b"lo"


def opened(tmp_path: Path) -> object:
    path = tmp_path / "x.bin"
    path.write_bytes(b"__hello")
    file = path.open("rb")
    file.seek(2)
    return file


def on_disk(tmp_path: Path) -> object:
    path = tmp_path / "x.bin"
    path.write_bytes(b"hello")
    return path


SOURCES = {
    "bytes": lambda _: b"hello",
    "bytearray": lambda _: bytearray(b"hello"),
    "path": on_disk,
    "open file at an offset": opened,
    "memory file": lambda _: io.BytesIO(b"hello"),
    "iterator": lambda _: chunks(),
    "list in a FilePart": lambda _: FilePart([b"hel", b"lo"]),
}


@both
@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_bytes_come_from_anywhere(call: Any, server: Any, tmp_path: Path, source: Any) -> None:
    content = source(tmp_path)
    call(server, BYTES, {}, content)
    assert server.last.body == b"hello"
    assert server.last.header("content-type") == "application/octet-stream"
    if hasattr(content, "close"):
        content.close()


def test_an_async_iterator_is_sent_by_the_async_client(server: Any) -> None:
    async def produce() -> AsyncIterator[bytes]:
        yield b"hel"
        yield b"lo"

    call_async(server, BYTES, {}, produce())
    assert server.last.body == b"hello"


def test_an_async_iterator_is_refused_by_the_sync_client(server: Any) -> None:
    async def produce() -> AsyncIterator[bytes]:
        yield b"x"

    with pytest.raises(RequestValidationError, match="async"):
        call_sync(server, BYTES, {}, produce())


@both
def test_a_size_that_is_known_is_told(call: Any, server: Any, tmp_path: Path) -> None:
    call(server, BYTES, {}, on_disk(tmp_path))
    assert server.last.header("content-length") == "5"
    assert server.last.header("transfer-encoding") is None


def test_a_missing_file_is_refused_before_anything_is_sent(server: Any, tmp_path: Path) -> None:
    with pytest.raises(RequestValidationError, match=r"findes-ikke\.pdf"):
        call_sync(server, BYTES, {}, tmp_path / "findes-ikke.pdf")
    assert server.requests == []


@both
@pytest.mark.parametrize(
    "content",
    [io.StringIO("tekst"), ["tekst"], Path(__file__).parent, FilePart([1])],
    ids=["open for text", "list of text", "folder", "list of numbers"],
)
def test_what_gives_no_bytes_is_refused(call: Any, server: Any, content: object) -> None:
    with pytest.raises(RequestValidationError):
        call(server, BYTES, {}, content)


@both
def test_a_file_that_shrinks_while_it_is_sent_is_noticed(call: Any, server: Any) -> None:
    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            self.truncate(2)
            return super().read(size)

    with pytest.raises(TransportError) as caught:
        call(server, BYTES, {}, Shrinking(b"hello"))
    assert caught.value.delivery == "maybe_sent"


@pytest.mark.parametrize(
    ("allowed", "body", "told"),
    [
        ("image/*", FilePart(b"x", "a.png"), "image/png"),
        ("*/*", b"x", "application/octet-stream"),
        ("application/pdf", FilePart(b"%PDF-1.7", "a.png"), "application/pdf"),
        ("application/pdf", FilePart(b"x", content_type="application/x-own"), "application/x-own"),
    ],
)
def test_a_file_tells_its_media_type(server: Any, allowed: str, body: object, told: str) -> None:
    call_sync(server, taking(None, allowed, "binary"), {}, body)
    assert server.last.header("content-type") == told


@both
def test_text_is_utf8_and_says_so(call: Any, server: Any) -> None:
    call(server, taking(str, "text/plain", "text"), {}, "rødgrød")
    assert server.last.header("content-type") == "text/plain; charset=utf-8"
    assert server.last.body.decode() == "rødgrød"


SEVERAL = operation(
    "POST",
    body=BodySpec(
        content={
            "application/json": Content(media_type="application/json", kind="json", type=Krav),
            "application/x-www-form-urlencoded": Content(
                media_type="application/x-www-form-urlencoded", kind="form", type=Person
            ),
            "application/pdf": Content(media_type="application/pdf", kind="binary"),
            "text/csv": Content(media_type="text/csv", kind="text", type=str),
        }
    ),
)


@pytest.mark.parametrize(
    ("body", "content_type", "told"),
    [
        (KRAV, None, "application/json"),
        (Person(navn="a"), None, "application/x-www-form-urlencoded"),
        (b"%PDF-1.7", None, "application/pdf"),
        ("a;b", None, "text/csv; charset=utf-8"),
        (b"a;b", "text/csv", "text/csv"),
    ],
)
def test_of_several_media_types_the_value_or_the_caller_picks(
    server: Any, body: object, content_type: str | None, told: str
) -> None:
    call_sync(server, SEVERAL, {}, body, content_type=content_type)
    assert server.last.header("content-type") == told


def test_a_media_type_that_is_not_offered_is_refused(server: Any) -> None:
    with pytest.raises(RequestValidationError, match="image/png"):
        call_sync(server, SEVERAL, {}, b"x", content_type="image/png")
