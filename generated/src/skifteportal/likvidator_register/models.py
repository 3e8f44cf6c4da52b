"""Models of likvidator-register 1.0.0-rc.

Rendered from specs/likvidator-register/1.0.0-rc.yaml; changes made here are lost.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime.models import Limits, Model, Nullable, OpenEnum, ReadOnly
from .._runtime.turn import as_input
from typing import TYPE_CHECKING
from .._runtime.renamed import module_attribute


class Speciale(OpenEnum):
    """Branche, som likvidatoren har erfaring med

    Source: likvidator-register 1.0.0-rc, schema `speciale`
    """

    BYGGERI = "BYGGERI"
    FAST_EJENDOM = "FAST_EJENDOM"
    FINANSIEL = "FINANSIEL"
    HANDEL = "HANDEL"
    IT = "IT"
    LANDBRUG = "LANDBRUG"
    RESTAURATION = "RESTAURATION"
    TRANSPORT = "TRANSPORT"
    ANDET = "ANDET"


class GenericErrorFejlkode(OpenEnum):
    """Source: likvidator-register 1.0.0-rc, `#/components/schemas/genericError/properties/fejlkode`"""

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
    """Source: likvidator-register 1.0.0-rc, `#/components/schemas/ressourceReference/properties/ressourcetype`"""

    SAG = "SAG"
    KRAV = "KRAV"
    TILGODEHAVENDE = "TILGODEHAVENDE"
    PERSON = "PERSON"
    VIRKSOMHED = "VIRKSOMHED"
    LIKVIDATOR = "LIKVIDATOR"
    DOKUMENT = "DOKUMENT"
    RETSKREDS = "RETSKREDS"


class RessourceReferenceApi(OpenEnum):
    """Source: likvidator-register 1.0.0-rc, `#/components/schemas/ressourceReference/properties/api`"""

    AGGREGATOR = "aggregator"
    TVANGSOPLOESNING_DIRIGENT_KREDITOR = "tvangsoploesning-dirigent-kreditor"
    TVANGSOPLOESNING_DIRIGENT_LIKVIDATOR = "tvangsoploesning-dirigent-likvidator"
    PERSON = "person"
    LIKVIDATOR_REGISTER = "likvidator-register"
    DOKUMENTLAGER = "dokumentlager"
    VIRKSOMHED = "virksomhed"
    RETSKREDS = "retskreds"


class LikvidatorInputTitel(OpenEnum):
    """Likvidatorens titel

    Source: likvidator-register 1.0.0-rc, `#/components/schemas/likvidatorInput/properties/titel`
    """

    ADVOKAT = "ADVOKAT"
    ADVOKATFULDMAEGTIG = "ADVOKATFULDMAEGTIG"


class MedarbejderRolle(OpenEnum):
    """Medarbejderens rolle i firmaet

    Source: likvidator-register 1.0.0-rc, `#/components/schemas/medarbejder/properties/rolle`
    """

    PARTNER = "PARTNER"
    ADVOKAT = "ADVOKAT"
    FULDMAEGTIG = "FULDMAEGTIG"
    SEKRETAER = "SEKRETAER"
    REVISOR = "REVISOR"


class InhabilitetInputGrund(OpenEnum):
    """Grunden til inhabiliteten, jf. konkurslovens § 238

    Source: likvidator-register 1.0.0-rc, `#/components/schemas/inhabilitetInput/properties/grund`
    """

    NAERSTAAENDE = "NAERSTAAENDE"
    AFHAENGIGHED = "AFHAENGIGHED"
    INTERESSE_I_UDFALD = "INTERESSE_I_UDFALD"
    TIDLIGERE_RAADGIVER = "TIDLIGERE_RAADGIVER"
    ANDEN = "ANDEN"


class GenericError(Model):
    """Fejl i form af Problem Details med danske felter

    Source: likvidator-register 1.0.0-rc, schema `genericError`
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
    """Fejl i et enkelt felt

    Source: likvidator-register 1.0.0-rc, schema `valideringsfejl`
    """

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

    Source: likvidator-register 1.0.0-rc, schema `ressourceReference`
    """

    ressourcetype: RessourceReferenceRessourcetype
    id: Annotated[str, Limits(min_length=1, max_length=64)]
    """Nøglen i det api, som referencen peger på (uuid, CVR-nummer eller kode)"""
    href: str
    """Relativ til serverens URL"""
    api: RessourceReferenceApi
    titel: str | None = None
    etag: str | None = None


class Periode(Model):
    """Periode med fra- og til-dato

    Source: likvidator-register 1.0.0-rc, schema `periode`
    """

    fra: date
    til: Nullable[date] = None
    """Åben periode, hvis null"""


class Adresse(Model):
    """Adresse med feltnavne som i DAWA/DAR

    Source: likvidator-register 1.0.0-rc, schema `adresse`
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
    """Felter om oprettelse og ændring

    Source: likvidator-register 1.0.0-rc, schema `auditfelter`
    """

    oprettet: ReadOnly[datetime]
    """Tidspunkt for oprettelsen"""
    senest_aendret: ReadOnly[datetime] = Field(
        validation_alias="senestAendret", serialization_alias="senestAendret"
    )
    """Tidspunkt for seneste ændring"""
    version: ReadOnly[Annotated[int, Limits(minimum=1)]]
    """Stiger med en for hver ændring"""


class LikvidatorQuery(Model):
    """Søgekriterier; alle skal være opfyldt

    Source: likvidator-register 1.0.0-rc, schema `likvidatorQuery`
    """

    navn: Annotated[str, Limits(min_length=2, max_length=200)] | None = None
    """Hele navnet eller dele af det"""
    retskreds_koder: (
        Annotated[list[RetskredsKode], Limits(min_items=0, max_items=25, unique_items=True)] | None
    ) = Field(default=None, validation_alias="retskredsKoder", serialization_alias="retskredsKoder")
    """Likvidatorer, der kan udpeges i mindst en af retskredsene"""
    specialer: list[Speciale] | None = None
    """Likvidatorer med mindst et af specialerne"""
    aktiv: bool | None = None
    """Kun aktive eller kun inaktive likvidatorer; udeladt giver begge"""
    min_ledig_kapacitet: Annotated[int, Limits(minimum=0)] | None = Field(
        default=None, validation_alias="minLedigKapacitet", serialization_alias="minLedigKapacitet"
    )
    """Mindste antal ledige sager"""
    cvr_nummer: CvrNummer | None = Field(
        default=None, validation_alias="cvrNummer", serialization_alias="cvrNummer"
    )
    """Likvidatorens advokatfirma"""


class LikvidatorInput(Model):
    """De oplysninger, som likvidatoren selv vedligeholder

    Source: likvidator-register 1.0.0-rc, schema `likvidatorInput`
    """

    titel: LikvidatorInputTitel | None = None
    """Likvidatorens titel"""
    retskreds_koder: Annotated[list[RetskredsKode], Limits(min_items=1, max_items=25)] = Field(
        validation_alias="retskredsKoder", serialization_alias="retskredsKoder"
    )
    """Retskredse, hvor likvidatoren kan udpeges"""
    specialer: Annotated[list[Speciale], Limits(min_items=0, max_items=10)] | None = None
    """Brancher, som likvidatoren har erfaring med"""
    sprog: list[Annotated[str, Limits(pattern="^[a-z]{2}$")]] | None = None
    """Sprog som tobogstavskoder (ISO 639-1)"""
    kontaktpunkter: dict[str, Kontaktpunkt]
    """Kontaktpunkter under en frit valgt nøgle, f.eks. kontor"""


class Likvidator(LikvidatorInput, Auditfelter):
    """En likvidator i registret

    Source: likvidator-register 1.0.0-rc, schema `likvidator`
    """

    likvidator_id: ReadOnly[UUID] = Field(
        validation_alias="likvidatorId", serialization_alias="likvidatorId"
    )
    """Likvidatorens nøgle"""
    navn: str
    """Likvidatorens navn"""
    person: RessourceReference
    """Personen bag likvidatoren"""
    virksomhed: RessourceReference | None
    """Advokatfirmaet; null, hvis likvidatoren ikke er knyttet til et"""
    aktiv: bool
    """Likvidatoren kan udpeges"""
    beskikkelsesdato: date | None
    """Dato for beskikkelse som advokat; null, hvis den ikke kendes"""
    kapacitet: Kapacitet
    medarbejdere: Annotated[list[Medarbejder], Limits(min_items=0, max_items=50)] | None = None
    """Medarbejdere, der arbejder med likvidatorens sager"""
    aktive_sager: int = Field(validation_alias="aktiveSager", serialization_alias="aktiveSager")
    """Antal sager, som likvidatoren har nu"""
    bedoemmelse: ReadOnly[Nullable[Annotated[float, Limits(minimum=0, maximum=5)]]] = None
    """Skifteretternes samlede bedømmelse; null, hvis der ikke er en"""


class Kapacitet(Model):
    """Likvidatorens kapacitet

    What answers hold; requests carry `KapacitetInput`.

    Source: likvidator-register 1.0.0-rc, schema `kapacitet`
    """

    maks_sager: Annotated[int, Limits(minimum=1, maximum=50)] = Field(
        validation_alias="maksSager", serialization_alias="maksSager"
    )
    """Højeste antal samtidige sager"""
    ledige_sager: ReadOnly[int | None] = Field(
        default=None, validation_alias="ledigeSager", serialization_alias="ledigeSager"
    )
    """Antal sager, der er plads til; beregnes af registret"""
    fravaer: list[Periode] | None = None
    """Perioder, hvor likvidatoren ikke kan udpeges"""
    modtager_nye_sager: bool = Field(
        validation_alias="modtagerNyeSager", serialization_alias="modtagerNyeSager"
    )
    """Falsk skjuler likvidatoren ved udpegning"""

    def to_input(self) -> KapacitetInput:
        """What of this may be sent back: all but the properties that are only received."""
        return as_input(self, KapacitetInput)


class KapacitetInput(Model):
    """Likvidatorens kapacitet

    What requests carry; answers hold `Kapacitet`.

    Source: likvidator-register 1.0.0-rc, schema `kapacitet`
    """

    maks_sager: Annotated[int, Limits(minimum=1, maximum=50)] = Field(
        validation_alias="maksSager", serialization_alias="maksSager"
    )
    """Højeste antal samtidige sager"""
    fravaer: list[Periode] | None = None
    """Perioder, hvor likvidatoren ikke kan udpeges"""
    modtager_nye_sager: bool = Field(
        validation_alias="modtagerNyeSager", serialization_alias="modtagerNyeSager"
    )
    """Falsk skjuler likvidatoren ved udpegning"""


class Kontaktpunkt(Model):
    """Et sted, hvor likvidatoren kan træffes

    Source: likvidator-register 1.0.0-rc, schema `kontaktpunkt`
    """

    email: str
    """E-mailadresse"""
    telefon: Annotated[str, Limits(pattern="^\\+?[0-9]{8,15}$")] | None = None
    """Telefonnummer"""
    adresse: Nullable[Adresse] = None
    """Besøgsadresse; null, hvis der ikke er en"""


class Medarbejder(Model):
    """En medarbejder hos likvidatoren

    Source: likvidator-register 1.0.0-rc, schema `medarbejder`
    """

    navn: str
    """Medarbejderens navn"""
    rolle: MedarbejderRolle
    """Medarbejderens rolle i firmaet"""
    refererende: list[Medarbejder] | None = None
    """Medarbejdere, der refererer til denne"""


class InhabilitetInput(Model):
    """Inhabilitet over for en virksomhed eller en person

    Source: likvidator-register 1.0.0-rc, schema `inhabilitetInput`
    """

    virksomhed: Nullable[RessourceReference] = None
    """Den virksomhed, som likvidatoren er inhabil over for"""
    person: Nullable[RessourceReference] = None
    """Den person, som likvidatoren er inhabil over for"""
    grund: InhabilitetInputGrund
    """Grunden til inhabiliteten, jf. konkurslovens § 238"""
    periode: Periode
    """Den periode, inhabiliteten gælder"""


class Inhabilitet(InhabilitetInput, Auditfelter):
    """En registreret inhabilitet

    Source: likvidator-register 1.0.0-rc, schema `inhabilitet`
    """

    inhabilitet_id: ReadOnly[UUID] = Field(
        validation_alias="inhabilitetId", serialization_alias="inhabilitetId"
    )
    """Inhabilitetens nøgle"""
    kildesag: Nullable[RessourceReference] = None
    """Sagen, hvor inhabiliteten blev erklæret; null, hvis den er meldt uden en sag"""


CvrNummer: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{8}$")]
"""CVR-nummer, otte cifre (modulus 11)

Source: likvidator-register 1.0.0-rc, schema `cvrNummer`
"""

RetskredsKode: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{4}$")]
"""Retskredsens kode, fire cifre

Source: likvidator-register 1.0.0-rc, schema `retskredsKode`
"""

if not TYPE_CHECKING:

    def __getattr__(name):
        return module_attribute(__name__, name)
