"""The portal by itself, over plain HTTP: it offers what the specs say and notices what they forbid."""

from __future__ import annotations

import hashlib
import http.client
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest

from .answers import encode
from .checking import parse_json
from .files import pdf_pieces
from .operations import Operation, operations
from .portal import Portal
from .schemas import problems
from .state import CASE_A, CASE_G

KRAV = f"/kreditor/tvangsoploesninger/{CASE_A}/krav"
KRAV_11 = f"{KRAV}/00000000-0000-4000-8000-000000000011"
SAG = f"/likvidator/tvangsoploesninger/{CASE_A}"
KEY = {"Idempotency-Key": "00000000-0000-4000-8000-0000000000aa"}


@dataclass
class Got:
    status: int
    headers: Mapping[str, str]
    data: bytes

    @property
    def json(self) -> Any:
        return parse_json(self.data)


class Plain:
    """A client that sends what it is told to."""

    def __init__(self, portal: Portal) -> None:
        self.connection = http.client.HTTPConnection(portal.url.removeprefix("http://"))

    def __call__(self, method: str, target: str, body: Any = None, **more: str) -> Got:
        headers = {"Authorization": "Bearer x"}
        if isinstance(body, dict):
            body = encode(body)
            headers["Content-Type"] = "application/json"
        headers |= {name.replace("_", "-"): value for name, value in more.items()}
        self.connection.request(method, target, body, headers)
        response = self.connection.getresponse()
        return Got(response.status, dict(response.getheaders()), response.read())


@pytest.fixture
def plain(portal: Portal) -> Iterator[Plain]:
    client = Plain(portal)
    yield client
    client.connection.close()


def examples(media: Mapping[str, Any]) -> list[Any]:
    named = [item["value"] for item in media.get("examples", {}).values()]
    return ([media["example"]] if "example" in media else []) + named


def test_the_specs_have_104_operations() -> None:
    assert len(operations()) == 104


@pytest.mark.parametrize("operation", operations(), ids=str)
def test_every_example_of_an_operation_is_valid(operation: Operation) -> None:
    found: list[str] = []
    for kind, media in (operation.body or {}).get("content", {}).items():
        if kind.endswith("json"):
            for value in examples(media):
                exact = parse_json(encode(value))
                found += problems(operation.api, media["schema"], exact, "request")
    for status, response in operation.responses.items():
        for kind, media in response.get("content", {}).items():
            if kind.endswith("json"):
                assert examples(media), f"{status} {kind} has no example"
            for value in examples(media):
                exact = parse_json(encode(value))
                found += problems(operation.api, media["schema"], exact, "response")
    assert found == []


def test_a_path_without_parameters_goes_before_one_with(portal: Portal, plain: Plain) -> None:
    plain("GET", "/likvidatorer/mig")
    assert portal.calls == ["likvidator-register getOwnLikvidator"]


def test_requests_share_a_connection(portal: Portal, plain: Plain) -> None:
    for _ in range(3):
        plain("GET", KRAV_11)
    assert portal.connections == 1


def test_the_accept_header_chooses_the_media_type(portal: Portal, plain: Plain) -> None:
    target = f"{SAG}/likvidatorattest"
    assert plain("GET", target).headers["Content-Type"] == "application/json"
    assert plain("GET", target, Accept="application/pdf").data.startswith(b"%PDF")
    preferred = "application/json;q=0.5, application/pdf"
    assert plain("GET", target, Accept=preferred).headers["Content-Type"] == "application/pdf"
    assert plain("GET", target, Accept="text/html").status == 406
    assert portal.violations == []


def test_1250_krav_come_in_pages(plain: Plain) -> None:
    target = f"/kreditor/tvangsoploesninger/{CASE_G}/krav"
    pages = [plain("GET", f"{target}?page={page}&size=100") for page in range(14)]
    assert {page.headers["X-Total-Count"] for page in pages} == {"1250"}
    assert [len(page.json) for page in pages] == [100] * 12 + [50, 0]
    krav = [krav for page in pages for krav in page.json]
    assert len({k["kravId"] for k in krav}) == 1250
    assert krav[9]["beloeb"] == Decimal("10.05")


def test_a_search_links_to_its_neighbouring_pages(plain: Plain) -> None:
    got = plain("POST", "/sager?page=1&size=4", {"rolle": "LIKVIDATOR"})
    assert got.headers["X-Total-Count"] == "9"
    assert '</sager?page=2&size=4>; rel="next"' in got.headers["Link"]


def test_a_krav_lives_through_create_patch_and_delete(portal: Portal, plain: Plain) -> None:
    body = {
        "kravtype": "HUSLEJE",
        "beloeb": Decimal("1234567.05"),
        "stiftelsesdato": "2023-05-01",
        "forfaldsdato": "2023-06-01",
        "anmelder": {
            "parttype": "PERSON",
            "navn": "Åse Ægirsdatter-Østergård",
            "cprNummer": "6101809001",
        },
        "bankkonto": {"registreringsnummer": "0000", "kontonummer": "1"},
    }
    made = plain("POST", KRAV, body, **KEY)
    again = plain("POST", KRAV, body, **KEY)
    assert made.status == 201
    assert again.data == made.data
    assert made.json["beloeb"] == Decimal("1234567.05")
    assert "cprNummer" not in made.json["anmelder"]
    target = made.headers["Location"]
    merge = {"Content_Type": "application/merge-patch+json"}
    patch = json.dumps({"forfaldsdato": None, "beskrivelse": "Ny"}).encode()
    assert plain("PATCH", target, patch, **merge, If_Match='"9"').status == 412
    changed = plain("PATCH", target, patch, **merge, If_Match=made.headers["ETag"])
    assert changed.json["forfaldsdato"] is None
    assert changed.headers["ETag"] == '"2"'
    assert plain("GET", target, If_None_Match='"2"').status == 304
    assert plain("DELETE", target, If_Match='"2"').status == 204
    assert plain("GET", target).status == 404
    assert portal.violations == []


def test_a_missing_if_match_is_428(portal: Portal, plain: Plain) -> None:
    assert plain("DELETE", KRAV_11).status == 428
    assert len(portal.violations) == 1


def test_an_upload_keeps_the_bytes_and_the_name(portal: Portal, plain: Plain) -> None:
    file = b"".join(pdf_pieces(200_000)) + b"\r\n--x\r\n--"
    parts = [
        b'--xyz\r\nContent-Disposition: form-data; name="metadata"\r\nContent-Type: application/json\r\n\r\n'
        + encode({"titel": "Årsrapport", "dokumenttype": "AARSRAPPORT"}),
        b'--xyz\r\nContent-Disposition: form-data; name="fil"; filename="'
        + "Redegørelse æøå.pdf".encode()
        + b'"\r\nContent-Type: application/pdf\r\n\r\n'
        + file,
        b"--xyz--\r\n",
    ]
    kind = {"Content_Type": "multipart/form-data; boundary=xyz"}
    got = plain("POST", "/dokumenter", b"\r\n".join(parts), **KEY, **kind)
    assert got.json["sha256"] == hashlib.sha256(file).hexdigest()
    assert got.json["filnavn"] == "Redegørelse æøå.pdf"
    content = got.headers["Location"] + "/indhold"
    assert plain("GET", content).data == file
    part = plain("GET", content, Range="bytes=10-19")
    assert (part.status, part.data) == (206, file[10:20])
    assert plain("GET", content, Range="bytes=900000-").status == 416
    assert plain("HEAD", content).headers["Content-Length"] == str(len(file))
    assert portal.violations == []


WRONG: dict[str, tuple[str, str, Any, dict[str, str]]] = {
    "an unknown path": ("GET", "/nix", None, {}),
    "an unknown query parameter": ("GET", f"{KRAV}?nix=1", None, {}),
    "an exploded array that is not exploded": ("GET", f"{KRAV}?status=ANMELDT,BESTRIDT", None, {}),
    "an array that is exploded": ("GET", f"{SAG}/parter?rolle=EJER&rolle=VIDNE", None, {}),
    "a pipe that is a comma": ("GET", f"{SAG}?medtag=FRISTER,DATOER", None, {}),
    "an object that is not deep": ("GET", f"{SAG}/historik?fra=2023-01-01", None, {}),
    "a size that is too large": ("GET", f"{KRAV}?size=101", None, {}),
    "a path parameter that is no UUID": ("GET", "/sager/1", None, {}),
    "a missing required parameter": ("GET", "/sager/statistik", None, {}),
    "no token": ("GET", KRAV_11, None, {"Authorization": ""}),
    "no Idempotency-Key": ("POST", KRAV, {"kravtype": "SKAT"}, {}),
    "a body that lacks a property": ("POST", "/sager", {"status": []}, {}),
    "a body with too many decimals": (
        "PATCH", KRAV_11, b'{"beloeb": 1.005}', {"If-Match": '"3"', "Content-Type": "application/merge-patch+json"},
    ),
    "a readOnly property": (
        "PUT", "/likvidatorer/00000000-0000-4000-8000-000000000041", {"likvidatorId": CASE_A}, {"If-Match": '"3"'},
    ),
    "another media type": ("PATCH", KRAV_11, {"beloeb": 1}, {"If-Match": '"3"'}),
    "a body where none is expected": ("GET", KRAV_11, {"x": 1}, {}),
}  # fmt: skip


@pytest.mark.parametrize("what", WRONG)
def test_a_violation_is_recorded(what: str, portal: Portal, plain: Plain) -> None:
    method, target, body, headers = WRONG[what]
    got = plain(method, target, body, **{k.replace("-", "_"): v for k, v in headers.items()})
    assert got.status >= 400
    assert portal.violations


@pytest.mark.parametrize("operation", operations(), ids=str)
def test_every_documented_error_can_be_provoked(
    operation: Operation, portal: Portal, plain: Plain
) -> None:
    path = operation.template.replace("{cvrNummer}", "99000163").replace("{pNummer}", "9900000001")
    path = (
        path.replace("{retskredsKode}", "1165")
        .replace("{delnummer}", "1")
        .replace("{kilde}", "CVR")
    )
    for part in path.split("/"):
        if part.startswith("{"):
            path = path.replace(part, CASE_A)
    for status in operation.errors:
        got = plain(operation.method, path, X_Provoke=status)
        expected = 418 if status == "default" else int(status)
        assert got.status == expected
        if got.data:
            assert got.headers["Content-Type"] == "application/problem+json"
            assert got.json["status"] == expected
