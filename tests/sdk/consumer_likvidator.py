"""How a law firm's case system uses the portal as likvidator: find the cases, read one, ask the court, report.

Read it as documentation; `tests/sdk/test_consumers.py` runs it against the stand-in portal, and both strict type
checkers read it. One program uses several APIs, each with its own client; this one is asynchronous.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeAlias
from uuid import UUID, uuid4

from skifteportal import Bearer, RequestOptions, UnknownVariant
from skifteportal import aggregator as sager
from skifteportal import dokumentlager as lager
from skifteportal import tvangsoploesning_dirigent_likvidator as likvidator

LikvidatorClient: TypeAlias = likvidator.AsyncTvangsoploesningDirigentLikvidatorClient


async def own_cases(client: sager.AsyncAggregatorClient) -> AsyncIterator[sager.models.Sag]:
    """Every case in which the firm is likvidator, whatever its type, the next deadline first."""
    query = sager.models.SagQuery(
        rolle=sager.models.SagQueryRolle.LIKVIDATOR,
        frist_foer=date(2023, 10, 31),
    )
    page = 0
    while True:
        cases = await client.sag.search_sager(query, page=page, size=4)
        for case in cases:
            yield case
        if not cases:
            return
        page += 1


def title(sag: sager.models.Sag) -> str:
    """What a case is called, by its type; types that this version does not know are kept."""
    match sag:
        case sager.models.Tvangsoploesningssag():
            owed = sag.krav_sum.beloeb if sag.krav_sum else Decimal()
            return f"{sag.sagsnummer} {sag.selskabsnavn} ({owed} kr.)"
        case sager.models.Doedsbosag():
            return f"{sag.sagsnummer} boet efter {sag.afdoedes_navn}"
        case _:
            return f"en sag af ny type: {sag.raw.get('sagstype')}"


async def ask_for_more_time(client: LikvidatorClient, sag_id: UUID) -> likvidator.models.Handling:
    """A fristudsættelse of the open deadline for the redegørelse."""
    frister = await client.frist.list_frister(sag_id, kun_aabne=True)
    frist = next(f for f in frister if f.fristtype is likvidator.models.FristFristtype.REDEGOERELSE)
    handling = likvidator.models.FristudsaettelseInput(
        frist_id=frist.frist_id,
        oensket_frist=date(2023, 11, 10),
        begrundelse="Afventer bankudskrifter.",
    )
    return await client.handling.create_handling(sag_id, handling, idempotency_key=uuid4())


async def ask_for_salary(client: LikvidatorClient, sag_id: UUID) -> likvidator.models.Handling:
    """A salærindstilling with hours and expenses; amounts are exact to the øre."""
    models = likvidator.models
    handling = models.SalaerindstillingInput(
        periode=models.Periode(fra=date(2022, 10, 10), til=None),
        timer=[
            models.Timepost(
                dato=date(2023, 9, 1),
                timer=Decimal("2.25"),
                timesats=Decimal("1500.00"),
                opgave="Gennemgang af bogføring",
            )
        ],
        udlaeg=[models.Udlaegspost(tekst="Tingbogsudskrift", beloeb=Decimal("175.50"))],
        beloeb_ex_moms=Decimal("3550.50"),
        moms=Decimal("887.63"),
    )
    return await client.handling.create_handling(sag_id, handling, idempotency_key=uuid4())


def outcome(handling: likvidator.models.Handling) -> str:
    """What a handling asked for."""
    models = likvidator.models
    if isinstance(handling, models.FristudsaettelseHandling):
        return f"ny frist {handling.oensket_frist:%d.%m.%Y}: {handling.behandlingsstatus}"
    if isinstance(handling, models.SalaerindstillingHandling):
        return f"salær {handling.beloeb_ex_moms + handling.moms}: {handling.behandlingsstatus}"
    if isinstance(handling, UnknownVariant):
        return "en handling af ny type"
    return f"{handling.handlingstype}: {handling.behandlingsstatus}"


async def file_report(
    archive: lager.AsyncDokumentlagerClient, client: LikvidatorClient, sag_id: UUID, pdf: Path
) -> str:
    """A redegørelse with its PDF, submitted. The file is streamed, however large it is."""
    metadata = lager.models.DokumentMetadata(
        titel="Redegørelse", dokumenttype=lager.models.Dokumenttype.REDEGOERELSE
    )
    form = lager.models.UploadDokumentBody(fil=pdf, metadata=metadata)
    dokument = await archive.dokument.upload_dokument(form, idempotency_key=uuid4())
    redegoerelse = likvidator.models.RedegoerelseInput(
        dato=date(2023, 10, 9),
        konklusion=likvidator.models.RedegoerelseInputKonklusion.KONKURS,
        aktiver=Decimal("1000.00"),
        passiver=Decimal("250000.55"),
        dokumenter=[dokument.dokument_id],
    )
    created = await client.redegoerelse.with_response.create_redegoerelse(
        sag_id, redegoerelse, idempotency_key=uuid4()
    )
    assert created.headers.etag is not None
    receipt = await client.redegoerelse.submit_redegoerelse(
        sag_id,
        created.body.redegoerelse_id,
        likvidator.models.IndsendelseInput(bekraeftet=True),
        if_match=created.headers.etag,
        idempotency_key=uuid4(),
    )
    return f"{dokument.filnavn} ({dokument.stoerrelse_bytes} bytes): {receipt.antal_dokumenter}"


async def fetch_certificate(client: LikvidatorClient, sag_id: UUID, target: Path) -> int:
    """The likvidatorattest as a PDF on disk; its size."""
    answer = await client.likvidatorattest.get_likvidatorattest(sag_id, accept="application/pdf")
    async with answer as body:
        await body.save(target)
    return target.stat().st_size


async def overview(client: LikvidatorClient, sag_id: UUID) -> str:
    """A case at a glance, or why it cannot be shown."""
    try:
        sag = await client.sag.get_tvangsoploesning(
            sag_id,
            medtag=["FRISTER", "HANDLINGER"],
            options=RequestOptions(timeout=10.0),
        )
    except likvidator.errors.NotFound as error:
        return f"{error.problem.title if error.problem else error}"
    deadlines = ", ".join(f"{f.fristtype} {f.fristdato}" for f in sag.frister or [])
    return f"{sag.selskabsnavn} ({sag.status}): {deadlines}"


async def main(base_url: str, token: str, pdf: Path) -> list[str]:
    """The whole story; the lines that a person would read."""
    auth = Bearer(token)
    sag_id = UUID("00000000-0000-4000-8000-000000000001")
    async with (
        sager.AsyncAggregatorClient(base_url=base_url, auth=auth) as cases,
        lager.AsyncDokumentlagerClient(base_url=base_url, auth=auth) as archive,
        LikvidatorClient(base_url=base_url, auth=auth) as client,
    ):
        lines = [title(sag) async for sag in own_cases(cases)]
        lines.append(await overview(client, sag_id))
        lines.append(await overview(client, uuid4()))
        lines.append(outcome(await ask_for_more_time(client, sag_id)))
        lines.append(outcome(await ask_for_salary(client, sag_id)))
        lines.append(await file_report(archive, client, sag_id, pdf))
        lines.append(str(await fetch_certificate(client, sag_id, pdf.with_name("attest.pdf"))))
    return lines
