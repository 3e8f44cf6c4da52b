"""How a creditor's debt system uses the portal: find the case, report a claim, keep it up to date, withdraw it.

Read it as documentation; `tests/sdk/test_consumers.py` runs it against the stand-in portal, and both strict type
checkers read it. Every function takes a client, so a program decides once how it signs in.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from uuid import UUID, uuid4

from skifteportal import Bearer
from skifteportal.tvangsoploesning_dirigent_kreditor import (
    TvangsoploesningDirigentKreditorClient,
    errors,
    models,
)


def find_case(
    client: TvangsoploesningDirigentKreditorClient, cvr: str
) -> models.KreditorSag | None:
    """The open case against a company, by its CVR number; None when the creditor may not see one."""
    query = models.KreditorSagQuery(cvr_nummer=cvr, kun_aabne=True)
    for sag in client.sag.search_tvangsoploesninger(query, size=10):
        if sag.kan_anmelde_krav:
            return sag
    return None


def report_claim(
    client: TvangsoploesningDirigentKreditorClient, sag_id: UUID, invoice: str, amount: Decimal
) -> tuple[UUID, str]:
    """A new claim; its id and version. The key makes a repeated call harmless."""
    krav = models.KravInput(
        kravtype=models.KravBaseKravtype.VARELEVERANCE,
        beloeb=amount,
        valuta=models.KravBaseValuta.DKK,
        rente=models.Rente(
            sats=8.05,
            type=models.RenteType.PROCESRENTE,
            beregnet_fra=date(2023, 6, 1),
        ),
        egen_reference=invoice,
        stiftelsesdato=date(2023, 5, 1),
        forfaldsdato=date(2023, 6, 1),
        anmelder=models.VirksomhedAnmelderInput(cvr_nummer="99000961", email="krav@example.com"),
        sikkerhed=models.PantSikkerhed(genstand="Varelager", beloeb=Decimal("5000.00")),
        bankkonto=models.Bankkonto(registreringsnummer="0000", kontonummer="0000000001"),
    )
    answer = client.krav.with_response.create_krav(sag_id, krav, idempotency_key=uuid4())
    assert answer.headers.etag is not None
    return answer.body.krav_id, answer.headers.etag


def lower_claim(
    client: TvangsoploesningDirigentKreditorClient, sag_id: UUID, krav_id: UUID, amount: Decimal
) -> models.Krav:
    """The claim with a smaller amount and without a due date: absent is unchanged, None clears."""
    current = client.krav.with_response.get_krav(sag_id, krav_id)
    assert current.headers.etag is not None
    patch = models.KravPatch(beloeb=amount, forfaldsdato=None)
    return client.krav.patch_krav(sag_id, krav_id, patch, if_match=current.headers.etag)


def all_claims(
    client: TvangsoploesningDirigentKreditorClient, sag_id: UUID, *statuses: models.Kravstatus
) -> Iterator[models.Krav]:
    """Every claim in a case, a page at a time."""
    page, seen = 0, 0
    while True:
        answer = client.krav.with_response.list_krav(
            sag_id, page=page, size=100, status=list(statuses) or None
        )
        yield from answer.body
        page, seen = page + 1, seen + len(answer.body)
        if not answer.body or seen >= (answer.headers.x_total_count or 0):
            return


def describe(krav: models.Krav) -> str:
    """A line for a person: who claims how much, and what secures it."""
    match krav.anmelder:
        case models.PersonAnmelder(navn=navn):
            who = navn
        case models.VirksomhedAnmelder(cvr_nummer=cvr):
            who = f"CVR {cvr}"
        case unknown:
            who = f"part af ukendt art ({', '.join(sorted(unknown.raw))})"
    match krav.sikkerhed:
        case models.PantSikkerhed(genstand=genstand) | models.Ejendomsforbehold(genstand=genstand):
            security = f", sikret i {genstand}"
        case models.KautionSikkerhed():
            security = ", sikret ved kaution"
        case _:
            security = ""
    return f"{who}: {krav.beloeb} {krav.valuta or 'DKK'}{security}"


def guarantee(krav: models.Krav) -> models.KautionSikkerhedInput:
    """Security for another claim, by whoever reported this one: what an answer held becomes what a request
    carries."""
    return models.KautionSikkerhedInput(kautionist=krav.anmelder.to_input())


def withdraw(
    client: TvangsoploesningDirigentKreditorClient, sag_id: UUID, krav_id: UUID, etag: str
) -> str:
    """What became of a withdrawal, in words; shows how errors are told apart."""
    try:
        client.krav.delete_krav(sag_id, krav_id, if_match=etag, aarsag="BETALT")
    except errors.PreconditionFailed:
        return "kravet er ændret af en anden"
    except errors.NotFound as error:
        code = error.problem.fejlkode if error.problem else "uden fejlkode"
        return f"kravet findes ikke: {code}"
    except errors.TooManyRequests as error:
        return f"prøv igen om {error.headers.get('retry-after', '?')} sekunder"
    except errors.StatusError as error:
        return f"portalen svarede {error.status}, se {error.correlation_id}"
    return "kravet er trukket tilbage"


def main(base_url: str, token: str) -> list[str]:
    """The whole story; the lines that a person would read."""
    lines: list[str] = []
    with TvangsoploesningDirigentKreditorClient(base_url=base_url, auth=Bearer(token)) as client:
        sag = find_case(client, "99000163")
        if sag is None:
            return ["ingen sag"]
        lines.append(f"{sag.selskabsnavn}: {sag.status}")
        krav_id, etag = report_claim(client, sag.sag_id, "FAK-10023", Decimal("12500.75"))
        krav = lower_claim(client, sag.sag_id, krav_id, Decimal("12000.10"))
        lines.append(describe(krav))
        lines.append(f"forfalder {krav.forfaldsdato}")
        claims = all_claims(client, UUID("00000000-0000-4000-8000-000000000007"))
        total = sum((one.beloeb for one in claims), Decimal())
        lines.append(f"i alt {total}")
        lines.append(withdraw(client, sag.sag_id, krav_id, etag))
        fresh = client.krav.with_response.get_krav(sag.sag_id, krav_id).headers.etag or ""
        lines.append(withdraw(client, sag.sag_id, krav_id, fresh))
        lines.append(withdraw(client, sag.sag_id, krav_id, fresh))
    return lines
