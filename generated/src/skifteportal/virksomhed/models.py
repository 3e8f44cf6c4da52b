"""Models of virksomhed 1.0.0-rc.

Rendered from specs/virksomhed/1.0.0-rc.yaml; changes made here are lost.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime.models import (
    Constant,
    Limits,
    Model,
    Nullable,
    OpenEnum,
    ReadOnly,
    Tagged,
    UnknownVariant,
)
from typing import TYPE_CHECKING
from .._runtime.renamed import module_attribute


class Virksomhedsstatus(OpenEnum):
    """Virksomhedens registrerede status

    Source: virksomhed 1.0.0-rc, schema `virksomhedsstatus`
    """

    NORMAL = "NORMAL"
    UNDER_TVANGSOPLOESNING = "UNDER_TVANGSOPLOESNING"
    TVANGSOPLOEST = "TVANGSOPLOEST"
    UNDER_KONKURS = "UNDER_KONKURS"
    OPLOEST_EFTER_KONKURS = "OPLOEST_EFTER_KONKURS"
    OPLOEST_EFTER_ERKLAERING = "OPLOEST_EFTER_ERKLAERING"
    UNDER_FRIVILLIG_LIKVIDATION = "UNDER_FRIVILLIG_LIKVIDATION"
    OPLOEST_EFTER_FRIVILLIG_LIKVIDATION = "OPLOEST_EFTER_FRIVILLIG_LIKVIDATION"
    UNDER_REKONSTRUKTION = "UNDER_REKONSTRUKTION"
    UNDER_REASSUMERING = "UNDER_REASSUMERING"
    OPLOEST_EFTER_FUSION = "OPLOEST_EFTER_FUSION"
    OPLOEST_EFTER_SPALTNING = "OPLOEST_EFTER_SPALTNING"
    UDEN_RETSVIRKNING = "UDEN_RETSVIRKNING"
    SLETTET = "SLETTET"
    OPHOERT = "OPHOERT"


class GenericErrorFejlkode(OpenEnum):
    """Source: virksomhed 1.0.0-rc, `#/components/schemas/genericError/properties/fejlkode`"""

    UGYLDIG_FORESPOERGSEL = "UGYLDIG_FORESPOERGSEL"
    IKKE_AUTENTIFICERET = "IKKE_AUTENTIFICERET"
    INGEN_ADGANG = "INGEN_ADGANG"
    IKKE_FUNDET = "IKKE_FUNDET"
    KONFLIKT = "KONFLIKT"
    FORAELDET_VERSION = "FORAELDET_VERSION"
    IF_MATCH_MANGLER = "IF_MATCH_MANGLER"
    FIL_FOR_STOR = "FIL_FOR_STOR"
    IKKE_UNDERSTOETTET_MEDIETYPE = "IKKE_UNDERSTOETTET_MEDIETYPE"
    UGYLDIGT_INTERVAL = "UGYLDIGT_INTERVAL"
    FORRETNINGSREGEL = "FORRETNINGSREGEL"
    FOR_MANGE_KALD = "FOR_MANGE_KALD"
    INTERN_FEJL = "INTERN_FEJL"
    IKKE_TILGAENGELIG = "IKKE_TILGAENGELIG"


class RessourceReferenceRessourcetype(OpenEnum):
    """Source: virksomhed 1.0.0-rc, `#/components/schemas/ressourceReference/properties/ressourcetype`"""

    SAG = "SAG"
    KRAV = "KRAV"
    TILGODEHAVENDE = "TILGODEHAVENDE"
    PERSON = "PERSON"
    VIRKSOMHED = "VIRKSOMHED"
    LIKVIDATOR = "LIKVIDATOR"
    DOKUMENT = "DOKUMENT"
    RETSKREDS = "RETSKREDS"


class RessourceReferenceApi(OpenEnum):
    """Source: virksomhed 1.0.0-rc, `#/components/schemas/ressourceReference/properties/api`"""

    AGGREGATOR = "aggregator"
    TVANGSOPLOESNING_DIRIGENT_KREDITOR = "tvangsoploesning-dirigent-kreditor"
    TVANGSOPLOESNING_DIRIGENT_LIKVIDATOR = "tvangsoploesning-dirigent-likvidator"
    PERSON = "person"
    LIKVIDATOR_REGISTER = "likvidator-register"
    DOKUMENTLAGER = "dokumentlager"
    VIRKSOMHED = "virksomhed"
    RETSKREDS = "retskreds"


class PengebeloebValuta(OpenEnum):
    """Source: virksomhed 1.0.0-rc, `#/components/schemas/pengebeloeb/properties/valuta`"""

    DKK = "DKK"
    EUR = "EUR"
    SEK = "SEK"
    NOK = "NOK"
    USD = "USD"


class IntervalKilde(OpenEnum):
    """Source: virksomhed 1.0.0-rc, `#/components/schemas/interval/properties/kilde`"""

    AARSRAPPORT = "AARSRAPPORT"
    REGISTER = "REGISTER"


class DeltagerBaseRollerItem(OpenEnum):
    """Source: virksomhed 1.0.0-rc, `#/components/schemas/deltagerBase/properties/roller/items`"""

    DIREKTOER = "DIREKTOER"
    FORMAND = "FORMAND"
    BESTYRELSESMEDLEM = "BESTYRELSESMEDLEM"
    STIFTER = "STIFTER"
    EJER = "EJER"
    REEL_EJER = "REEL_EJER"
    REVISOR = "REVISOR"
    LIKVIDATOR = "LIKVIDATOR"


class GenericError(Model):
    """Fejl i form af Problem Details med danske felter

    Source: virksomhed 1.0.0-rc, schema `genericError`
    """

    type: str | None = None
    """Problemtype"""
    title: Annotated[str, Limits(min_length=1, max_length=200)]
    status: Annotated[int, Limits(minimum=100, maximum=599)]
    detail: Annotated[str, Limits(min_length=0, max_length=4000)] | None = None
    """Dansk tekst til mennesker"""
    instance: str | None = None
    fejlkode: GenericErrorFejlkode
    korrelations_id: UUID = Field(
        validation_alias="korrelationsId", serialization_alias="korrelationsId"
    )
    tidspunkt: datetime
    valideringsfejl: Annotated[list[Valideringsfejl], Limits(min_items=0, max_items=100)] | None = (
        None
    )
    detaljer: dict[str, object] | None = None
    """Frie oplysninger om fejlen"""


class Valideringsfejl(Model):
    """Source: virksomhed 1.0.0-rc, schema `valideringsfejl`"""

    felt: str
    """JSON-sti til feltet"""
    regel: str
    besked: str
    afvist_vaerdi: Nullable[object] = Field(
        default=None, validation_alias="afvistVaerdi", serialization_alias="afvistVaerdi"
    )
    """Den afviste værdi, som den blev modtaget"""


class RessourceReference(Model):
    """Reference til en ressource, som hentes i et andet udstillet endpoint

    Source: virksomhed 1.0.0-rc, schema `ressourceReference`
    """

    ressourcetype: RessourceReferenceRessourcetype
    id: Annotated[str, Limits(min_length=1, max_length=64)]
    """Nøglen i det api, som referencen peger på (uuid, CVR-nummer eller kode)"""
    href: str
    """Relativ til serverens URL"""
    api: RessourceReferenceApi
    titel: str | None = None
    etag: str | None = None


class Pengebeloeb(Model):
    """Source: virksomhed 1.0.0-rc, schema `pengebeloeb`"""

    beloeb: Beloeb
    valuta: PengebeloebValuta
    """Default: "DKK"."""


class Periode(Model):
    """Source: virksomhed 1.0.0-rc, schema `periode`"""

    fra: date
    til: Nullable[date] = None
    """Åben periode, hvis null"""


class Adresse(Model):
    """Adresse med feltnavne som i DAWA/DAR

    Source: virksomhed 1.0.0-rc, schema `adresse`
    """

    adresse_id: Nullable[UUID] = Field(
        default=None, validation_alias="adresseId", serialization_alias="adresseId"
    )
    vejnavn: Annotated[str, Limits(min_length=1, max_length=40)]
    husnr: Annotated[str, Limits(pattern="^[1-9][0-9]{0,2}[A-Z]?$")]
    etage: Nullable[Annotated[str, Limits(pattern="^(kl|st|[1-9][0-9]?)$")]] = None
    doer: Nullable[Annotated[str, Limits(min_length=1, max_length=4)]] = None
    supplerende_bynavn: Nullable[Annotated[str, Limits(min_length=1, max_length=34)]] = Field(
        default=None, validation_alias="supplerendeBynavn", serialization_alias="supplerendeBynavn"
    )
    postnr: Annotated[str, Limits(pattern="^[0-9]{4}$")]
    postnrnavn: Annotated[str, Limits(min_length=1, max_length=20)]
    kommunekode: Annotated[str, Limits(pattern="^[0-9]{4}$")] | None = None
    landekode: Annotated[str, Limits(pattern="^[A-Z]{2}$")] = "DK"


class Auditfelter(Model):
    """Source: virksomhed 1.0.0-rc, schema `auditfelter`"""

    oprettet: ReadOnly[datetime]
    senest_aendret: ReadOnly[datetime] = Field(
        validation_alias="senestAendret", serialization_alias="senestAendret"
    )
    version: ReadOnly[Annotated[int, Limits(minimum=1)]]


class Virksomhedsform(Model):
    """Virksomhedens form, som den er registreret

    Source: virksomhed 1.0.0-rc, schema `virksomhedsform`
    """

    kode: int
    """60 A/S, 80 ApS, 81 IVS; andre fx 30 I/S, 40 K/S og 70 P/S"""
    kort_beskrivelse: str = Field(
        validation_alias="kortBeskrivelse", serialization_alias="kortBeskrivelse"
    )
    lang_beskrivelse: str | None = Field(
        default=None, validation_alias="langBeskrivelse", serialization_alias="langBeskrivelse"
    )


class VirksomhedQuery(Model):
    """Søgekriterier; enten cvrNumre eller navn skal angives

    Source: virksomhed 1.0.0-rc, schema `virksomhedQuery`
    """

    cvr_numre: Annotated[list[CvrNummer], Limits(min_items=1, max_items=100)] | None = Field(
        default=None, validation_alias="cvrNumre", serialization_alias="cvrNumre"
    )
    """CVR-numre, der slås op på én gang"""
    navn: Annotated[str, Limits(min_length=2, max_length=200)] | None = None
    """Hele navnet eller en del af det"""
    postnr: Annotated[str, Limits(pattern="^[0-9]{4}$")] | None = None
    """Kun virksomheder med beliggenhed i postnummeret"""
    status: list[Virksomhedsstatus] | None = None
    virksomhedsformkoder: list[int] | None = None
    """Koder som i virksomhedsform"""


class Virksomhed(Auditfelter):
    """En virksomhed med oplysninger fra CVR

    Source: virksomhed 1.0.0-rc, schema `virksomhed`
    """

    cvr_nummer: ReadOnly[CvrNummer] = Field(
        validation_alias="cvrNummer", serialization_alias="cvrNummer"
    )
    navn: str
    """Virksomhedens navn"""
    binavne: list[str] | None = None
    virksomhedsform: Virksomhedsform
    status: Virksomhedsstatus
    stiftelsesdato: date | None
    """Stiftelsesdato; null, hvis den ikke er registreret"""
    ophoersdato: date | None
    """Ophørsdato; null, hvis virksomheden ikke er ophørt"""
    beliggenhed: Adresse
    """Virksomhedens belligenhedsadresse"""
    postadresse: Nullable[Adresse] = None
    """Adresse til post, hvis den er en anden end beliggenheden"""
    branche: Branche | None = None
    hjemmeside: Nullable[Annotated[str, Limits(min_length=0, max_length=200)]] = None
    """Som registreret; registret rummer også tekster, der ikke er gyldige adresser"""
    antal_ansatte: Nullable[Interval] = Field(
        default=None, validation_alias="antalAnsatte", serialization_alias="antalAnsatte"
    )
    """Antal ansatte; registrene offentliggør intervaller"""
    kapital: Nullable[Pengebeloeb] = None
    """Registreret selskabskapital"""
    formaal: Nullable[str] = None
    """Selskabets formål efter vedtægterne"""
    tegningsregel: Nullable[str] = None
    """Hvem der kan tegne selskabet"""
    reklamebeskyttet: bool
    """Oplysningerne må ikke bruges til reklame"""
    revisor: Nullable[RessourceReference] = None
    """Selskabets revisor"""
    navnehistorik: list[Navneperiode] | None = None
    attributter: dict[str, str] | None = None
    """Øvrige oplysninger fra registret"""


class Branche(Model):
    """Hovedbranche

    Source: virksomhed 1.0.0-rc, schema `branche`
    """

    kode: Annotated[str, Limits(pattern="^[0-9]{6}$")]
    tekst: str


class Interval(Model):
    """Et talinterval, som registret offentliggør det

    Source: virksomhed 1.0.0-rc, schema `interval`
    """

    fra: Annotated[int, Limits(minimum=0)]
    til: int | None
    """Åbent interval, hvis null"""
    kilde: IntervalKilde | None = None


class Navneperiode(Periode):
    """Et tidligere navn og den periode, det gjaldt

    Source: virksomhed 1.0.0-rc, schema `navneperiode`
    """

    navn: str


class Produktionsenhed(Model):
    """En produktionsenhed under virksomheden

    Source: virksomhed 1.0.0-rc, schema `produktionsenhed`
    """

    p_nummer: PNummer = Field(validation_alias="pNummer", serialization_alias="pNummer")
    navn: str
    adresse: Adresse
    hovedafdeling: bool
    """Produktionsenheden er virksomhedens hovedafdeling"""
    status: Virksomhedsstatus


class DeltagerBase(Model):
    """Fælles felter for deltagere

    Source: virksomhed 1.0.0-rc, schema `deltagerBase`
    """

    deltagertype: str
    """PERSON eller VIRKSOMHED"""
    roller: list[DeltagerBaseRollerItem]
    periode: Periode
    """Perioden, hvor deltageren har rollerne"""
    ejerandel: Nullable[Andel] = None


class Persondeltager(DeltagerBase):
    """En deltager, der er en person

    Source: virksomhed 1.0.0-rc, schema `persondeltager`
    """

    person: RessourceReference
    deltagertype: Constant[str] = "PERSON"
    """PERSON eller VIRKSOMHED"""


class Virksomhedsdeltager(DeltagerBase):
    """En deltager, der er en virksomhed

    Source: virksomhed 1.0.0-rc, schema `virksomhedsdeltager`
    """

    virksomhed: RessourceReference
    deltagertype: Constant[str] = "VIRKSOMHED"
    """PERSON eller VIRKSOMHED"""


class Andel(Model):
    """Andel i procent, som registret offentliggør den

    Source: virksomhed 1.0.0-rc, schema `andel`
    """

    procent_fra: Annotated[float, Limits(minimum=0, maximum=100)] = Field(
        validation_alias="procentFra", serialization_alias="procentFra"
    )
    procent_til: Annotated[float, Limits(minimum=0, maximum=100)] = Field(
        validation_alias="procentTil", serialization_alias="procentTil"
    )
    stemmer_fra: float | None = Field(
        default=None, validation_alias="stemmerFra", serialization_alias="stemmerFra"
    )
    """Nedre grænse for andelen af stemmerne"""


class Regnskab(Model):
    """Et regnskab for én periode

    Source: virksomhed 1.0.0-rc, schema `regnskab`
    """

    periode: Periode
    """Regnskabsperioden"""
    modtaget: date | None
    """Datoen, hvor årsrapporten blev modtaget; null, hvis den mangler"""
    aarsresultat: Nullable[Beloeb] = None
    """Årets resultat i kroner"""
    egenkapital: Nullable[Beloeb] = None
    """Egenkapital i kroner"""
    noegletal: dict[str, float] | None = None
    """Nøgletal efter navn"""
    dokument: Nullable[RessourceReference] = None
    """Årsrapporten i dokumentlageret"""


class Koncernknude(Model):
    """En virksomhed i koncernen med dens datterselskaber

    Source: virksomhed 1.0.0-rc, schema `koncernknude`
    """

    virksomhed: RessourceReference
    datterselskaber: list[Koncernknude]
    ejerandel: Nullable[Andel] = None
    """Moderselskabets andel"""


CvrNummer: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{8}$")]
"""CVR-nummer, otte cifre (modulus 11)

Source: virksomhed 1.0.0-rc, schema `cvrNummer`
"""

PNummer: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{10}$")]
"""P-nummer, ti cifre uden moduluskontrol

Source: virksomhed 1.0.0-rc, schema `pNummer`
"""

Beloeb: TypeAlias = Annotated[
    Decimal, Limits(multiple_of=0.01, minimum=-999999999999.99, maximum=999999999999.99)
]
"""Beløb i kroner med øre som JSON-tal

Source: virksomhed 1.0.0-rc, schema `beloeb`
"""

Deltager: TypeAlias = Annotated[
    Persondeltager | Virksomhedsdeltager | UnknownVariant,
    Tagged("deltagertype", {"PERSON": Persondeltager, "VIRKSOMHED": Virksomhedsdeltager}),
]
"""En person eller virksomhed, der deltager i virksomheden

Source: virksomhed 1.0.0-rc, schema `deltager`
"""

if not TYPE_CHECKING:

    def __getattr__(name):
        return module_attribute(__name__, name)
