"""Models of aggregator 1.0.0-rc.

Rendered from specs/aggregator/1.0.0-rc.txt; changes made here are lost.
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


class Sagsstatus(OpenEnum):
    """Sagens status

    Source: aggregator 1.0.0-rc, schema `sagsstatus`
    """

    MODTAGET = "MODTAGET"
    UNDER_FORBEREDELSE = "UNDER_FORBEREDELSE"
    HOS_LIKVIDATOR = "HOS_LIKVIDATOR"
    HOS_SKIFTERETTEN = "HOS_SKIFTERETTEN"
    UDSAT = "UDSAT"
    UNDER_KAERE = "UNDER_KAERE"
    UNDER_KONKURS = "UNDER_KONKURS"
    GENOPTAGET = "GENOPTAGET"
    OPLOEST = "OPLOEST"
    AFSLUTTET = "AFSLUTTET"


class SagQueryRolle(OpenEnum):
    """Den rolle, kalderen har i sagen

    Source: aggregator 1.0.0-rc, `#/components/schemas/sagQuery/properties/rolle`
    """

    KREDITOR = "KREDITOR"
    LIKVIDATOR = "LIKVIDATOR"
    MEDLIKVIDATOR = "MEDLIKVIDATOR"
    BOBESTYRER = "BOBESTYRER"


class SagQuerySagstyperItem(OpenEnum):
    """Source: aggregator 1.0.0-rc, `#/components/schemas/sagQuery/properties/sagstyper/items`"""

    TVANGSOPLOESNING = "TVANGSOPLOESNING"
    DOEDSBO = "DOEDSBO"


class SagAendringAendringstype(OpenEnum):
    """Hvad der er sket; ADGANG_TILDELT og ADGANG_OPHOERT betyder, at kalderen har fået eller
    mistet adgang til sagen

    Source: aggregator 1.0.0-rc, `#/components/schemas/sagAendring/properties/aendringstype`
    """

    OPRETTET = "OPRETTET"
    AENDRET = "AENDRET"
    ADGANG_TILDELT = "ADGANG_TILDELT"
    ADGANG_OPHOERT = "ADGANG_OPHOERT"
    AFSLUTTET = "AFSLUTTET"


class SagBaseRollerItem(OpenEnum):
    """Source: aggregator 1.0.0-rc, `#/components/schemas/sagBase/allOf/1/properties/roller/items`"""

    KREDITOR = "KREDITOR"
    LIKVIDATOR = "LIKVIDATOR"
    MEDLIKVIDATOR = "MEDLIKVIDATOR"
    BOBESTYRER = "BOBESTYRER"


class RessourceReferenceRessourcetype(OpenEnum):
    """Source: aggregator 1.0.0-rc, `#/components/schemas/ressourceReference/properties/ressourcetype`"""

    SAG = "SAG"
    KRAV = "KRAV"
    TILGODEHAVENDE = "TILGODEHAVENDE"
    PERSON = "PERSON"
    VIRKSOMHED = "VIRKSOMHED"
    LIKVIDATOR = "LIKVIDATOR"
    DOKUMENT = "DOKUMENT"
    RETSKREDS = "RETSKREDS"


class RessourceReferenceApi(OpenEnum):
    """Source: aggregator 1.0.0-rc, `#/components/schemas/ressourceReference/properties/api`"""

    AGGREGATOR = "aggregator"
    TVANGSOPLOESNING_DIRIGENT_KREDITOR = "tvangsoploesning-dirigent-kreditor"
    TVANGSOPLOESNING_DIRIGENT_LIKVIDATOR = "tvangsoploesning-dirigent-likvidator"
    PERSON = "person"
    LIKVIDATOR_REGISTER = "likvidator-register"
    DOKUMENTLAGER = "dokumentlager"
    VIRKSOMHED = "virksomhed"
    RETSKREDS = "retskreds"


class PengebeloebValuta(OpenEnum):
    """Source: aggregator 1.0.0-rc, `#/components/schemas/pengebeloeb/properties/valuta`"""

    DKK = "DKK"
    EUR = "EUR"
    SEK = "SEK"
    NOK = "NOK"
    USD = "USD"


class GenericErrorFejlkode(OpenEnum):
    """Source: aggregator 1.0.0-rc, `#/components/schemas/genericError/properties/fejlkode`"""

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


class SagQuery(Model):
    """Søgekriterier til sagslisten; alle udfyldte kriterier skal være opfyldt

    Source: aggregator 1.0.0-rc, schema `sagQuery`
    """

    rolle: SagQueryRolle
    """Den rolle, kalderen har i sagen"""
    sagstyper: Annotated[list[SagQuerySagstyperItem], Limits(min_items=1, max_items=2)] | None = (
        None
    )
    """Kun sager af disse typer"""
    status: (
        Annotated[list[Sagsstatus], Limits(min_items=0, max_items=9, unique_items=True)] | None
    ) = None
    """Kun sager med en af disse statusser"""
    cvr_nummer: CvrNummer | None = Field(
        default=None, validation_alias="cvrNummer", serialization_alias="cvrNummer"
    )
    """Selskabets CVR-nummer"""
    sagsnummer: Sagsnummer | None = None
    """Sagens nummer, som det står på skærmen"""
    selskabsnavn: Annotated[str, Limits(min_length=2, max_length=200)] | None = None
    """Hele selskabets navn eller begyndelsen af det"""
    frist_foer: date | None = Field(
        default=None, validation_alias="fristFoer", serialization_alias="fristFoer"
    )
    """Kun sager, hvis næste frist ligger før denne dato"""
    retskreds_koder: Annotated[list[RetskredsKode], Limits(min_items=0, max_items=25)] | None = (
        Field(default=None, validation_alias="retskredsKoder", serialization_alias="retskredsKoder")
    )
    """Kun sager i disse retskredse"""
    fritekst: Nullable[Annotated[str, Limits(min_length=2, max_length=100)]] = None
    """Fri søgetekst. Flere alternativer adskilles med |, fx ApS | A/S"""


class SagAendringer(Model):
    """Spørgsmål om, hvilke sager der er ændret siden et tidspunkt

    Source: aggregator 1.0.0-rc, schema `sagAendringer`
    """

    siden: datetime
    """Eksklusiv nedre grænse"""
    sag_ider: Annotated[list[UUID], Limits(min_items=1, max_items=1000)] = Field(
        validation_alias="sagIder", serialization_alias="sagIder"
    )
    """De sager, der spørges til"""


class SagAendring(Model):
    """Én ændring af en sag

    Source: aggregator 1.0.0-rc, schema `sagAendring`
    """

    sag_id: UUID = Field(validation_alias="sagId", serialization_alias="sagId")
    """Sagens id"""
    aendringstype: SagAendringAendringstype
    """Hvad der er sket; ADGANG_TILDELT og ADGANG_OPHOERT betyder, at kalderen har fået eller
    mistet adgang til sagen
    """
    tidspunkt: datetime
    """Hvornår ændringen skete"""


class Auditfelter(Model):
    """Oplysninger om ressourcens version

    Source: aggregator 1.0.0-rc, schema `auditfelter`
    """

    oprettet: ReadOnly[datetime]
    senest_aendret: ReadOnly[datetime] = Field(
        validation_alias="senestAendret", serialization_alias="senestAendret"
    )
    version: ReadOnly[Annotated[int, Limits(minimum=1)]]


class SagBase(Auditfelter):
    """Det, som alle sager har til fælles

    Source: aggregator 1.0.0-rc, schema `sagBase`
    """

    sag_id: ReadOnly[UUID] = Field(validation_alias="sagId", serialization_alias="sagId")
    """Sagens id"""
    sagsnummer: Sagsnummer
    sagstype: str
    """Sagens type"""
    roller: Annotated[list[SagBaseRollerItem], Limits(min_items=1, max_items=4)]
    """De roller, kalderen har i sagen"""
    status: Sagsstatus
    modtaget: date
    """Den dag, skifteretten modtog sagen"""
    naeste_frist: date | None = Field(
        validation_alias="naesteFrist", serialization_alias="naesteFrist"
    )
    """Den tidligste åbne frist i sagen; null, hvis der ingen er"""
    retskreds: RessourceReference
    """Den retskreds, sagen hører under"""
    referencer: list[RessourceReference]
    """Hvor sagen og dens ressourcer hentes"""
    ulaeste_beskeder: Annotated[int, Limits(minimum=0)] | None = Field(
        default=None, validation_alias="ulaesteBeskeder", serialization_alias="ulaesteBeskeder"
    )
    """Antal ulæste beskeder fra retten"""


class Tvangsoploesningssag(SagBase):
    """En sag om tvangsopløsning af et selskab

    Source: aggregator 1.0.0-rc, schema `tvangsoploesningssag`
    """

    selskabsnavn: str
    """Selskabets navn"""
    cvr_nummer: CvrNummer = Field(validation_alias="cvrNummer", serialization_alias="cvrNummer")
    selskab: RessourceReference
    """Selskabet i virksomhedstjenesten"""
    likvidator: Nullable[RessourceReference] = None
    """Den udpegede likvidator; null, hvis ingen er udpeget"""
    krav_sum: Nullable[Pengebeloeb] = Field(
        default=None, validation_alias="kravSum", serialization_alias="kravSum"
    )
    """Summen af de anmeldte krav"""
    sagstype: Constant[str] = "TVANGSOPLOESNING"
    """Sagens type"""


class Doedsbosag(SagBase):
    """En sag om et dødsbo; selve boet hentes i tjenesten for dødsboer

    Source: aggregator 1.0.0-rc, schema `doedsbosag`
    """

    doedsbojournal_id: UUID = Field(
        validation_alias="doedsbojournalId", serialization_alias="doedsbojournalId"
    )
    """Nøglen til boet i dødsbojournalen"""
    afdoedes_navn: str = Field(validation_alias="afdoedesNavn", serialization_alias="afdoedesNavn")
    """Den afdødes navn"""
    sagstype: Constant[str] = "DOEDSBO"
    """Sagens type"""


class SagStatistik(Model):
    """Antal sager fordelt på grupper

    Source: aggregator 1.0.0-rc, schema `sagStatistik`
    """

    optalt: datetime
    """Hvornår der blev talt op"""
    antal: dict[str, int]
    """Antal sager i hver gruppe; nøglen er gruppens værdi"""


class RessourceReference(Model):
    """Reference til en ressource, som hentes i et andet udstillet endpoint

    Source: aggregator 1.0.0-rc, schema `ressourceReference`
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
    """Et beløb i en valuta

    Source: aggregator 1.0.0-rc, schema `pengebeloeb`
    """

    beloeb: Beloeb
    valuta: PengebeloebValuta
    """Default: "DKK"."""


class GenericError(Model):
    """Fejl i form af Problem Details med danske felter

    Source: aggregator 1.0.0-rc, schema `genericError`
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
    """Source: aggregator 1.0.0-rc, schema `valideringsfejl`"""

    felt: str
    """JSON-sti til feltet"""
    regel: str
    besked: str
    afvist_vaerdi: Nullable[object] = Field(
        default=None, validation_alias="afvistVaerdi", serialization_alias="afvistVaerdi"
    )
    """Den afviste værdi, som den blev modtaget"""


Sag: TypeAlias = Annotated[
    Tvangsoploesningssag | Doedsbosag | UnknownVariant,
    Tagged("sagstype", {"TVANGSOPLOESNING": Tvangsoploesningssag, "DOEDSBO": Doedsbosag}),
]
"""En sag af en af de typer, som portalen behandler

Source: aggregator 1.0.0-rc, schema `sag`
"""

CvrNummer: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{8}$")]
"""CVR-nummer, otte cifre (modulus 11)

Source: aggregator 1.0.0-rc, schema `cvrNummer`
"""

Sagsnummer: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{9}$")]
"""Sagsnummer, ni cifre (Sags-ID på skærmen)

Source: aggregator 1.0.0-rc, schema `sagsnummer`
"""

RetskredsKode: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{4}$")]
"""Retskredsens kode, fire cifre

Source: aggregator 1.0.0-rc, schema `retskredsKode`
"""

Beloeb: TypeAlias = Annotated[
    Decimal, Limits(multiple_of=0.01, minimum=-999999999999.99, maximum=999999999999.99)
]
"""Beløb i kroner med øre som JSON-tal

Source: aggregator 1.0.0-rc, schema `beloeb`
"""

if not TYPE_CHECKING:

    def __getattr__(name):
        return module_attribute(__name__, name)
