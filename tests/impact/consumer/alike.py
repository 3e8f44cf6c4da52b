"""Nothing here is hit: the same words, but other things."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace

from sager import Bearer, SagerClient, models
from sager.models import Adresse

# titel, note, part, by, hent_sag and LUKKET are words of a comment; so are Part and beloeb.
TITEL = "sag.titel"  # like: titel
NAMES = {"titel": 1, "note": 2, "by": 3, "beloeb": 4}  # like: titel, note, by, beloeb
QUERY = "SELECT titel, note FROM sag WHERE by = ?"  # like: titel, note, by


@dataclass
class Part:  # like: Part
    navn: str
    by: str = ""  # like: by
    titel: str = ""  # like: titel


@dataclass
class Bog:
    titel: str  # like: titel
    note: str = ""  # like: note
    part: Part | None = None  # like: part, Part
    beloeb: float = 0.0  # like: beloeb
    tekst: list[str] = field(default_factory=list)  # like: tekst


class Register:
    LUKKET = "LUKKET"  # like: LUKKET, LUKKET

    def hent_sag(self, id: str) -> Bog:  # like: hent_sag, id  # noqa: A002
        return Bog(titel=id, note=id, beloeb=1.0)  # like: titel, note, beloeb

    def slet_sag(self, antal: int) -> None:  # like: slet_sag, antal
        self.hent_sag(id=str(antal))  # like: hent_sag, id

    def list_parter(self, status: str = "") -> list[Part]:  # like: list_parter, status, Part
        return [Part(navn=status, by=status)]  # like: Part, by


def use() -> str:
    register = Register()
    bog = register.hent_sag("1")  # like: hent_sag
    register.slet_sag(antal=3)  # like: slet_sag, antal
    parts = register.list_parter(status="lukket")  # like: list_parter, status
    print(bog.titel, bog.note, bog.part, bog.tekst)  # like: titel, note, part, tekst
    print(parts[0].by, Register.LUKKET)  # like: by, LUKKET
    loose = SimpleNamespace(titel="a", by="b")  # like: titel, by
    print("a titel of a note".title(), loose)
    return bog.titel.strip()  # like: titel


def shadowed(models: Register, Adresse: type[Part]) -> str:  # like: Part  # noqa: N803
    models.hent_sag("2")  # like: hent_sag
    by = Adresse(navn="x", by="y").by  # like: by, by, by
    titel = note = by  # like: titel, note, by
    return titel + note  # like: titel, note


def untouched() -> None:
    client = SagerClient(auth=Bearer("t"))
    for sag in client.sag.list_sager(soeg="titel"):  # like: titel
        print(sag.sag_id, sag.status)
        if sag.status is models.Sagsstatus.AKTIV:
            print(sag.model_dump()["titel"])  # like: titel
    client.sag.opret_sag(
        models.SagInput.model_validate({"titel": "a", "beloeb": 1})
    )  # like: titel, beloeb
    print(Adresse.__name__, models.Ret(navn="by").navn)  # like: by
