"""Ordinary use of the client: values as they come, keywords, enums, errors."""

from sager import Bearer, SagerClient, errors, models, operations
from sager.models import Adresse, Part, SagInput  # uses: Part


def main() -> None:
    client = SagerClient(auth=Bearer("token"))
    sag = client.sag.hent_sag("17")  # uses: hent_sag
    print(sag.titel, sag.sag_id)  # uses: titel
    print(sag.note.upper())  # uses: note
    print(sag.part.navn)  # uses: part
    print(sag.part.adresse.by, sag.part.adresse.vej)  # uses: part, by, part
    client.sag.slet_sag("17")  # uses: slet_sag
    for found in client.sag.list_sager(antal=10, soeg="x"):  # uses: antal
        print(found.titel)  # uses: titel
        if found.status is models.Sagsstatus.LUKKET:  # uses: LUKKET
            continue
    client.sag.list_sager(status="lukket")  # uses: status
    client.sag.list_sager(status="ny")
    client.sag.opret_sag(SagInput(titel="a"))  # uses: SagInput, SagInput
    given = models.SagInput(titel="a", rolle="b", beloeb=1.5)  # uses: SagInput, beloeb
    client.sag.opret_sag(body=given)
    print(client.part.list_parter())  # uses: list_parter
    print(client.ret.hent_ret(7).navn)  # uses: ret, hent_ret, 7
    client.ret.hent_ret(kode=7)  # uses: ret, hent_ret, kode
    try:
        client.sag.hent_sag(id="17")  # uses: hent_sag, id
    except errors.NotFound as problem:
        if problem.problem is not None:
            print(problem.problem.tekst, problem.problem.kode)  # uses: tekst
    except errors.ImATeapot:  # uses: ImATeapot
        raise
    answer = client.sag.with_response.list_sager()
    print(answer.headers.x_antal, answer.headers.x_tid)  # uses: x_antal
    print(answer.body[0].titel)  # uses: titel
    print(operations.HENT_SAG)  # uses: HENT_SAG


def written(part: Part) -> Adresse:  # uses: Part
    return Adresse(vej=part.adresse.vej, by="Ribe")  # uses: by


if __name__ == "__main__":
    main()
