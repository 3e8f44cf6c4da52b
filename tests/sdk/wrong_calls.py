"""Calls that a type checker has to refuse: every line marked `wrong`, and no other. Never run."""

# fmt: off
from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from skifteportal import Bearer, RequestOptions
from skifteportal import aggregator as sager
from skifteportal import dokumentlager as lager
from skifteportal.tvangsoploesning_dirigent_kreditor import (
    AsyncTvangsoploesningDirigentKreditorClient,
    TvangsoploesningDirigentKreditorClient,
    errors,
    models,
)
from skifteportal.tvangsoploesning_dirigent_likvidator import (
    TvangsoploesningDirigentLikvidatorClient,
)

AMOUNT, DAY = Decimal("1.00"), date(2023, 5, 1)


def constructing(part: models.VirksomhedAnmelderInput) -> None:
    kind, kinds = models.KravBaseKravtype.LOEN, models.RenteType
    models.KravInput(kravtype=kind, beloeb=AMOUNT, stiftelsesdato=DAY, forfaldsdato=None, anmelder=part)
    models.KravInput(kravtype=kind, beloeb=AMOUNT, stiftelsesdato=DAY, anmelder=part)  # wrong: forfaldsdato is missing
    models.KravInput(kravtype=kind, beloeb=AMOUNT, stiftelsesdato=None, forfaldsdato=None, anmelder=part)  # wrong: not nullable
    models.KravInput(kravtype="LOEN", beloeb=AMOUNT, stiftelsesdato=DAY, forfaldsdato=None, anmelder=part)  # wrong: text, not a word of the list
    models.KravInput(kravtype=kind, beloeb=AMOUNT, stiftelsesdato=DAY, forfaldsdato=None, anmelder="x")  # wrong: text, not a part
    models.KravPatch(beloeb=12500.75)  # wrong: money is Decimal
    models.KravPatch(forfaldsdato="2023-06-01")  # wrong: text, not a date
    models.KravPatch(beskrivels="x")  # wrong: misspelled
    models.KravPatch(egenReference="x")  # wrong: the wire name
    models.KravPatch("x")  # wrong: positional
    models.PantSikkerhed(sikkerhedstype="KAUTION", genstand="x", beloeb=AMOUNT)  # wrong: the tag of another variant
    models.PersonAnmelderInput(navn=None)  # wrong: not nullable
    models.VirksomhedAnmelderInput(cvr_nummer="99000961", virksomhed=None)  # wrong: readOnly, not in a request
    print(models.PersonAnmelderInput(navn="x").person)  # wrong: readOnly, not in a request
    models.PersonAnmelder(navn="x", cpr_nummer="x")  # wrong: writeOnly, not in an answer
    models.Rente(sats=8.05, type=kinds.AFTALT, beregnet_fra=DAY, tilskrevet="1")  # wrong: text, not money
    models.Rente(sats=8.05, type=kinds.LAAN, beregnet_fra=DAY)  # wrong: no such member
    models.Kravv()  # wrong: no such model


def calling(client: TvangsoploesningDirigentKreditorClient, sag: UUID, krav: UUID) -> None:
    patch = models.KravPatch(beloeb=AMOUNT)
    client.krav.patch_krav(sag, krav, patch, if_match='"1"')
    client.krav.patch_krav(sag, krav, patch)  # wrong: If-Match is missing
    client.krav.patch_krav(sag, krav, if_match='"1"')  # wrong: the body is missing
    client.krav.patch_krav(sag, krav, patch, '"1"')  # wrong: positional
    client.krav.patch_krav(str(sag), krav, patch, if_match='"1"')  # wrong: text, not a UUID
    client.krav.patch_krav(sag, patch, krav, if_match='"1"')  # wrong: the other way round
    client.krav.patch_krav(sag, krav, {"beloeb": 1}, if_match='"1"')  # wrong: a mapping, not a KravPatch
    part = client.krav.get_krav(sag, krav).anmelder
    models.KautionSikkerhedInput(kautionist=part.to_input())
    models.KautionSikkerhedInput(kautionist=part)  # wrong: what answers hold
    models.Rente(sats=8.05, type=models.RenteType.AFTALT, beregnet_fra=DAY).to_input()  # wrong: one class for both
    client.krav.patch_krav(sag, krav, models.Krav, if_match='"1"')  # wrong: a class, and another one
    client.krav.list_krav(sag, page="0")  # wrong: text, not a number
    client.krav.list_krav(sag, pages=0)  # wrong: misspelled
    client.krav.list_krav(sag, status="ANMELDT")  # wrong: text, not a list
    client.krav.list_krav(sag, status=[models.KravBaseValuta.DKK])  # wrong: of another enum
    client.krav.list_krav(sag, options={"timeout": 1})  # wrong: not RequestOptions
    client.krav.hent_krav(sag, krav)  # wrong: no such method
    client.kravv.get_krav(sag, krav)  # wrong: no such group
    client.krav.get_krav(sag)  # wrong: kravId is missing
    RequestOptions(timeout="10")  # wrong: text, not seconds
    Bearer(None)  # wrong: no token
    TvangsoploesningDirigentKreditorClient("http://127.0.0.1")  # wrong: positional
    TvangsoploesningDirigentKreditorClient(auth="token")  # wrong: text, not an Auth


def reading(client: TvangsoploesningDirigentKreditorClient, sag: UUID, krav: UUID) -> None:
    found = client.krav.get_krav(sag, krav)
    answer = client.krav.with_response.get_krav(sag, krav)
    print(found.belob)  # wrong: misspelled
    print(found.rente.sats)  # wrong: may be None
    print(found.anmelder.navn)  # wrong: not narrowed
    print(found.sikkerhed.genstand)  # wrong: not narrowed, and may be None
    print(found.beloeb + 1.5)  # wrong: Decimal and float do not mix
    print(found.forfaldsdato.year)  # wrong: may be None
    print(answer.beloeb)  # wrong: the Response, not the body
    print(answer.headers.etagg)  # wrong: misspelled
    print(answer.headers.etag.strip())  # wrong: may be None
    when: datetime = found.stiftelsesdato  # wrong: a date
    many: list[models.Krav] = found  # wrong: one, not many
    one: models.Krav = client.krav.list_krav(sag)  # wrong: many, not one
    gone: str = client.krav.delete_krav(sag, krav, if_match="x")  # wrong: nothing comes back
    print(when, many, one, gone)


def telling_apart(client: sager.AggregatorClient, sag: UUID) -> None:
    found = client.sag.get_sag(sag)
    print(found.selskabsnavn)  # wrong: not narrowed
    if isinstance(found, sager.models.Doedsbosag):
        print(found.selskabsnavn)  # wrong: the other variant
    foreign: models.KreditorSag = found  # wrong: another API's model
    print(foreign)


def failing(client: TvangsoploesningDirigentKreditorClient, sag: UUID) -> None:
    try:
        client.krav.list_krav(sag)
    except errors.NotFound as error:
        print(error.problem.fejlkode)  # wrong: may be None
        print(error.problm)  # wrong: misspelled
    except errors.NotFund:  # wrong: no such error
        pass


async def waiting(client: AsyncTvangsoploesningDirigentKreditorClient, sag: UUID) -> None:
    found: list[models.Krav] = client.krav.list_krav(sag)  # wrong: not awaited
    with client:  # wrong: an async context manager
        print(found)


def streaming(
    documents: lager.DokumentlagerClient, cases: TvangsoploesningDirigentLikvidatorClient, id_: UUID
) -> None:
    content: bytes = documents.dokument.download_dokument(id_)  # wrong: a stream
    lager.models.UploadDokumentBody(fil=content)  # wrong: metadata is missing
    cases.likvidatorattest.get_likvidatorattest(id_, accept="text/html")  # wrong: not offered
    pdf = cases.likvidatorattest.get_likvidatorattest(id_, accept="application/pdf")
    print(pdf.attest_id)  # wrong: a stream, not a model
