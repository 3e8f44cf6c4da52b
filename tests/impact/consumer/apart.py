"""Every break for itself, so that none hides behind another one."""

from sager import SagerClient, errors, models, operations


def reads(sag: models.Sag) -> str:
    return sag.titel  # uses: titel


def reads_another_type(sag: models.Sag) -> str:
    return sag.note.lower()  # uses: note


def reads_what_may_be_none(sag: models.Sag) -> object:
    return sag.part.navn  # uses: part


def compares(sag: models.Sag) -> bool:
    return sag.status == models.Sagsstatus.LUKKET  # uses: LUKKET


def calls(client: SagerClient) -> object:
    return client.sag.hent_sag("1")  # uses: hent_sag


def calls_what_is_gone(client: SagerClient) -> None:
    client.sag.slet_sag("1")  # uses: slet_sag


def calls_another_group(client: SagerClient) -> object:
    return client.ret  # uses: ret


def leaves_out_an_argument(client: SagerClient) -> object:
    return client.part.list_parter()  # uses: list_parter


def gives_an_argument_too_many(client: SagerClient) -> object:
    return client.sag.list_sager(antal=1)  # uses: antal


def gives_another_value(client: SagerClient) -> object:
    return client.sag.list_sager(status="lukket")  # uses: status


def leaves_out_fields() -> object:
    return models.SagInput(titel="a")  # uses: SagInput, SagInput


def gives_a_field_too_many(rolle: str) -> object:
    return models.Adresse(vej=rolle, by=rolle)  # uses: by


def reads_a_header(headers: operations.ListSagerHeaders) -> object:
    return headers.x_antal  # uses: x_antal


def reads_a_problem(problem: models.Fejl) -> object:
    return problem.tekst  # uses: tekst


def catches(problem: Exception) -> bool:
    return isinstance(problem, errors.ImATeapot)  # uses: ImATeapot


def names(part: object) -> object:
    return isinstance(part, models.Part)  # uses: Part


def names_an_operation() -> object:
    return operations.HENT_SAG  # uses: HENT_SAG
