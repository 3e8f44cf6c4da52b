"""What a law firm and a creditor do with the portal, through the generated sync and async clients."""

from __future__ import annotations

import asyncio
import hashlib
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from skifteportal import Bearer, FilePart, UnknownVariant
from skifteportal import aggregator as sager
from skifteportal import dokumentlager as lager
from skifteportal import tvangsoploesning_dirigent_kreditor as kreditor
from skifteportal import tvangsoploesning_dirigent_likvidator as likvidator

from .answers import encode
from .checking import parse_json
from .files import pdf_pieces
from .operations import find
from .portal import Portal
from .state import CASE_A, CASE_G, LIKVIDATOR

A, G = UUID(CASE_A), UUID(CASE_G)
TOKEN = Bearer("test")
NAME = "Redegørelse Åse Ægirsdatter-Østergård.pdf"
SIZE = 20 * 1024 * 1024
HANDLINGER = [
    *find(LIKVIDATOR, "createHandling").body["content"]["application/json"]["examples"]  # type: ignore[index]
]


@pytest.fixture(autouse=True)
def within_the_contract(portal: Portal) -> Iterator[None]:
    """Whatever a test does, nothing that it sent may contradict a spec."""
    yield
    assert portal.violations == []


def new_krav(**more: Any) -> kreditor.models.KravInput:
    return kreditor.models.KravInput.from_json(
        encode(
            {
                "kravtype": "VARELEVERANCE",
                "beloeb": Decimal("1234567.05"),
                "stiftelsesdato": "2023-05-01",
                "forfaldsdato": "2023-06-01",
                "anmelder": {"parttype": "VIRKSOMHED", "cvrNummer": "99000961"},
                **more,
            }
        )
    )


# Searching, paging and reading


def test_a_search_is_paged_through(portal: Portal) -> None:
    query = sager.models.SagQuery(rolle=sager.models.SagQueryRolle.LIKVIDATOR)
    found: list[object] = []
    with sager.AggregatorClient(base_url=portal.url, auth=TOKEN) as client:
        page = 0
        while True:
            answer = client.sag.with_response.search_sager(query, page=page, size=4)
            found += answer.body
            if 'rel="next"' not in (answer.headers.link or ""):
                break
            page += 1
    assert answer.headers.x_total_count == len(found) == 9
    assert portal.connections == 1


def test_a_search_is_paged_through_asynchronously(portal: Portal) -> None:
    async def run() -> list[Any]:
        query = sager.models.SagQuery(rolle=sager.models.SagQueryRolle.LIKVIDATOR)
        async with sager.AsyncAggregatorClient(base_url=portal.url, auth=TOKEN) as client:
            calls = (client.sag.search_sager(query, page=page, size=4) for page in range(3))
            return [sag for page in await asyncio.gather(*calls) for sag in page]

    assert len({sag.sag_id for sag in asyncio.run(run())}) == 9


def test_1250_krav_are_paged_through(portal: Portal) -> None:
    with kreditor.TvangsoploesningDirigentKreditorClient(base_url=portal.url, auth=TOKEN) as client:
        pages = [client.krav.list_krav(G, page=page, size=100) for page in range(13)]
    krav = [one for page in pages for one in page]
    assert len({one.krav_id for one in krav}) == 1250
    assert krav[-1].beloeb == Decimal("1250.05")


def test_a_case_is_told_apart_by_its_tag(portal: Portal) -> None:
    with sager.AggregatorClient(base_url=portal.url, auth=TOKEN) as client:
        forced = client.sag.get_sag(A)
        estate = client.sag.get_sag(UUID(CASE_A[:-1] + "9"))
    assert isinstance(forced, sager.models.Tvangsoploesningssag)
    assert forced.selskabsnavn == "Selskabet 2020 ApS"
    assert forced.krav_sum is not None
    assert forced.krav_sum.beloeb == Decimal("12500.75")
    assert isinstance(estate, sager.models.Doedsbosag)
    assert estate.afdoedes_navn == "Fie Fiktivsen"


def test_a_status_that_the_spec_does_not_know_is_kept(portal: Portal) -> None:
    with sager.AggregatorClient(base_url=portal.url, auth=TOKEN) as client:
        sag = client.sag.get_sag(UUID(CASE_A[:-1] + "8"))
    assert isinstance(sag, sager.models.Tvangsoploesningssag)
    assert sag.status == "ARKIVERET"
    assert not sag.status.is_known


@pytest.mark.parametrize("name", HANDLINGER)
def test_each_handling_comes_back_as_its_own_variant(name: str, portal: Portal) -> None:
    operation = find(LIKVIDATOR, "createHandling")
    assert operation.body is not None
    sent = operation.body["content"]["application/json"]["examples"][name]["value"]
    variant = name[0].upper() + name[1:]
    body = getattr(likvidator.models, f"{variant}Input").from_json(encode(sent))
    client_class = likvidator.TvangsoploesningDirigentLikvidatorClient
    with client_class(base_url=portal.url, auth=TOKEN) as client:
        made = client.handling.create_handling(A, body, idempotency_key=uuid4())
        assert not isinstance(made, UnknownVariant)
        read = client.handling.get_handling(A, made.handling_id)
    assert type(made) is type(read) is getattr(likvidator.models, f"{variant}Handling")
    assert not isinstance(read, UnknownVariant)
    assert read.handlingstype == sent["handlingstype"]
    assert portal.received[0] == parse_json(encode(sent))


# A krav from creation to deletion


def test_a_krav_is_created_patched_and_deleted(portal: Portal) -> None:
    with kreditor.TvangsoploesningDirigentKreditorClient(base_url=portal.url, auth=TOKEN) as client:
        made = client.krav.with_response.create_krav(A, new_krav(), idempotency_key=uuid4())
        id_ = made.body.krav_id
        assert made.status == 201
        assert made.headers.location == f"/kreditor/tvangsoploesninger/{A}/krav/{id_}"
        assert made.body.beloeb == Decimal("1234567.05")

        read = client.krav.with_response.get_krav(A, id_)
        assert read.headers.etag == made.headers.etag == '"1"'

        patch = kreditor.models.KravPatch(beloeb=Decimal("0.10"), forfaldsdato=None)
        changed = client.krav.with_response.patch_krav(A, id_, patch, if_match=read.headers.etag)
        assert portal.received[-1] == {"beloeb": Decimal("0.10"), "forfaldsdato": None}
        assert changed.body.beloeb == Decimal("0.10")
        assert changed.body.forfaldsdato is None
        assert changed.headers.etag == '"2"'

        with pytest.raises(kreditor.errors.PreconditionFailed) as stale:
            client.krav.delete_krav(A, id_, if_match=read.headers.etag)
        assert stale.value.problem is not None
        assert stale.value.problem.fejlkode == "FORAELDET_VERSION"

        etag = changed.headers.etag
        assert client.krav.delete_krav(A, id_, if_match=etag) is None  # type: ignore[func-returns-value]
        with pytest.raises(kreditor.errors.NotFound):
            client.krav.get_krav(A, id_)


def test_a_krav_is_created_patched_and_deleted_asynchronously(portal: Portal) -> None:
    async def run() -> None:
        client_class = kreditor.AsyncTvangsoploesningDirigentKreditorClient
        async with client_class(base_url=portal.url, auth=TOKEN) as client:
            made = await client.krav.with_response.create_krav(
                A, new_krav(), idempotency_key=uuid4()
            )
            id_ = made.body.krav_id
            patch = kreditor.models.KravPatch(rente=None, beskrivelse="Faktura 10023")
            etag = made.headers.etag or ""
            changed = await client.krav.with_response.patch_krav(A, id_, patch, if_match=etag)
            assert portal.received[-1] == {"rente": None, "beskrivelse": "Faktura 10023"}
            with pytest.raises(kreditor.errors.PreconditionFailed):
                await client.krav.delete_krav(A, id_, if_match=etag)
            await client.krav.delete_krav(A, id_, if_match=changed.headers.etag or "")
            with pytest.raises(kreditor.errors.NotFound):
                await client.krav.get_krav(A, id_)

    asyncio.run(run())


def test_a_krav_that_did_not_change_is_not_sent_again(portal: Portal) -> None:
    id_ = UUID("00000000-0000-4000-8000-000000000011")
    with kreditor.TvangsoploesningDirigentKreditorClient(base_url=portal.url, auth=TOKEN) as client:
        etag = client.krav.with_response.get_krav(A, id_).headers.etag
        with pytest.raises(kreditor.errors.NotModified):
            client.krav.get_krav(A, id_, if_none_match=etag)


def test_what_the_sdk_does_not_know_is_sent_back(portal: Portal) -> None:
    with kreditor.TvangsoploesningDirigentKreditorClient(base_url=portal.url, auth=TOKEN) as client:
        client.krav.create_krav(A, new_krav(nytFelt={"a": 1}), idempotency_key=uuid4())
    assert portal.received[0]["nytFelt"] == {"a": 1}


def test_a_krav_that_breaks_the_spec_is_not_sent(portal: Portal) -> None:
    wrong = new_krav(beloeb=Decimal("0.001"))
    client = kreditor.TvangsoploesningDirigentKreditorClient(base_url=portal.url, auth=TOKEN)
    with client, pytest.raises(kreditor.errors.RequestValidationError, match="beloeb"):
        client.krav.create_krav(A, wrong, idempotency_key=uuid4())
    assert portal.calls == []


# Documents


def metadata() -> lager.models.DokumentMetadata:
    return lager.models.DokumentMetadata(
        titel="Redegørelse",
        dokumenttype=lager.models.Dokumenttype.REDEGOERELSE,
        dokumentdato=date(2023, 10, 2),
    )


def digest_of(pieces: Iterator[bytes]) -> str:
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()


class Peak:
    """The most memory that was in use at once inside the block, in bytes."""

    def __enter__(self) -> Peak:
        tracemalloc.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.bytes = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()


def test_a_pdf_goes_up_and_comes_down_as_a_stream(portal: Portal, tmp_path: Path) -> None:
    with lager.DokumentlagerClient(base_url=portal.url, auth=TOKEN) as client:
        client.dokument.list_dokument_versioner(UUID(CASE_A))  # what is built once is built
        with Peak() as peak:
            file = FilePart(pdf_pieces(SIZE), NAME, "application/pdf")
            form = lager.models.UploadDokumentBody(fil=file, metadata=metadata())
            made = client.dokument.upload_dokument(form, idempotency_key=uuid4())
            answer = client.dokument.with_response.download_dokument(made.dokument_id)
            with answer.body as body:
                received = digest_of(body.iter_bytes())
            with client.dokument.download_dokument(made.dokument_id) as body:
                body.save(tmp_path / "hentet.pdf")
    expected = digest_of(pdf_pieces(SIZE))
    assert made.filnavn == NAME
    assert made.stoerrelse_bytes == SIZE
    assert made.sha256 == received == expected
    assert digest_of(iter([(tmp_path / "hentet.pdf").read_bytes()])) == expected
    assert answer.headers.etag == '"1"'
    assert "UTF-8''Redeg%C3%B8relse" in (answer.headers.content_disposition or "")
    assert peak.bytes < SIZE / 4


def test_a_pdf_goes_up_and_comes_down_asynchronously(portal: Portal, tmp_path: Path) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for piece in pdf_pieces(SIZE):
            yield piece

    async def run() -> str:
        digest = hashlib.sha256()
        async with lager.AsyncDokumentlagerClient(base_url=portal.url, auth=TOKEN) as client:
            file = FilePart(pieces(), NAME, "application/pdf")
            form = lager.models.UploadDokumentBody(fil=file, metadata=metadata())
            made = await client.dokument.upload_dokument(form, idempotency_key=uuid4())
            async with await client.dokument.download_dokument(made.dokument_id) as body:
                async for piece in body.iter_bytes():
                    digest.update(piece)
        return digest.hexdigest()

    with Peak() as peak:
        received = asyncio.run(run())
    assert received == digest_of(pdf_pieces(SIZE))
    assert peak.bytes < SIZE / 4


def test_a_path_is_uploaded_under_its_own_name(portal: Portal, tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_bytes(b"".join(pdf_pieces(100_000)))
    with lager.DokumentlagerClient(base_url=portal.url, auth=TOKEN) as client:
        form = lager.models.UploadDokumentBody(fil=path, metadata=metadata())
        made = client.dokument.upload_dokument(form, idempotency_key=uuid4())
    assert made.filnavn == NAME


def test_a_part_of_a_file_is_downloaded(portal: Portal) -> None:
    id_ = UUID("00000000-0000-4000-8000-000000000061")
    with lager.DokumentlagerClient(base_url=portal.url, auth=TOKEN) as client:
        answer = client.dokument.with_response.download_dokument(id_, range="bytes=5-7")
        with answer.body as body:
            assert body.read() == b"1.7"
        assert answer.status == 206
        with pytest.raises(lager.errors.RangeNotSatisfiable):
            client.dokument.download_dokument(id_, range="bytes=9999999-")


def test_the_accepted_media_type_decides_the_type_of_the_answer(portal: Portal) -> None:
    client_class = likvidator.TvangsoploesningDirigentLikvidatorClient
    with client_class(base_url=portal.url, auth=TOKEN) as client:
        attest = client.likvidatorattest.get_likvidatorattest(A, accept="application/json")
        assert isinstance(attest, likvidator.models.Likvidatorattest)
        with client.likvidatorattest.get_likvidatorattest(A, accept="application/pdf") as pdf:
            assert pdf.read().startswith(b"%PDF")
