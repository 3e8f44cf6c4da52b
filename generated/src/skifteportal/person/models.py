"""Models of person 1.0.0-rc.

Rendered from specs/person/1.0.0-rc.yaml; changes made here are lost.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime.models import Limits, Model, Nullable, OpenEnum, ReadOnly
from typing import TYPE_CHECKING
from .._runtime.renamed import module_attribute


class Virksomhedsstatus(OpenEnum):
    """Virksomhedens status i CVR

    Source: person 1.0.0-rc, schema `virksomhedsstatus`
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


class Personstatus(OpenEnum):
    """Status i CPR; ADMINISTRATIV er et nummer uden bopæl

    Source: person 1.0.0-rc, schema `personstatus`
    """

    BOPAEL_I_DANMARK = "BOPAEL_I_DANMARK"
    BOPAEL_I_GROENLAND = "BOPAEL_I_GROENLAND"
    UDREJST = "UDREJST"
    FORSVUNDET = "FORSVUNDET"
    DOED = "DOED"
    ADMINISTRATIV = "ADMINISTRATIV"


class GenericErrorFejlkode(OpenEnum):
    """Source: person 1.0.0-rc, `#/components/schemas/genericError/properties/fejlkode`"""

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
    """Source: person 1.0.0-rc, `#/components/schemas/ressourceReference/properties/ressourcetype`"""

    SAG = "SAG"
    KRAV = "KRAV"
    TILGODEHAVENDE = "TILGODEHAVENDE"
    PERSON = "PERSON"
    VIRKSOMHED = "VIRKSOMHED"
    LIKVIDATOR = "LIKVIDATOR"
    DOKUMENT = "DOKUMENT"
    RETSKREDS = "RETSKREDS"


class RessourceReferenceApi(OpenEnum):
    """Source: person 1.0.0-rc, `#/components/schemas/ressourceReference/properties/api`"""

    AGGREGATOR = "aggregator"
    TVANGSOPLOESNING_DIRIGENT_KREDITOR = "tvangsoploesning-dirigent-kreditor"
    TVANGSOPLOESNING_DIRIGENT_LIKVIDATOR = "tvangsoploesning-dirigent-likvidator"
    PERSON = "person"
    LIKVIDATOR_REGISTER = "likvidator-register"
    DOKUMENTLAGER = "dokumentlager"
    VIRKSOMHED = "virksomhed"
    RETSKREDS = "retskreds"


class PersonKoen(OpenEnum):
    """Køn ifølge CPR

    Source: person 1.0.0-rc, `#/components/schemas/person/allOf/1/properties/koen`
    """

    KVINDE = "KVINDE"
    MAND = "MAND"
    UOPLYST = "UOPLYST"


class VaergemaalType(OpenEnum):
    """Værgemålets art

    Source: person 1.0.0-rc, `#/components/schemas/vaergemaal/properties/type`
    """

    VAERGE = "VAERGE"
    SAMVAERGE = "SAMVAERGE"
    FRATAGET_HANDLEEVNE = "FRATAGET_HANDLEEVNE"


class AdresseperiodeAdressetype(OpenEnum):
    """Adressens art

    Source: person 1.0.0-rc, `#/components/schemas/adresseperiode/allOf/1/properties/adressetype`
    """

    BOPAEL = "BOPAEL"
    SUPPLERENDE = "SUPPLERENDE"
    UDENLANDSK = "UDENLANDSK"


class PersonrolleRolle(OpenEnum):
    """Personens rolle i virksomheden

    Source: person 1.0.0-rc, `#/components/schemas/personrolle/properties/rolle`
    """

    DIREKTOER = "DIREKTOER"
    BESTYRELSESMEDLEM = "BESTYRELSESMEDLEM"
    STIFTER = "STIFTER"
    EJER = "EJER"
    REEL_EJER = "REEL_EJER"
    REVISOR = "REVISOR"
    LIKVIDATOR = "LIKVIDATOR"


class PersonkontaktForetrukken(OpenEnum):
    """Den kanal, personen helst vil kontaktes på

    Source: person 1.0.0-rc, `#/components/schemas/personkontakt/properties/foretrukken`
    """

    DIGITAL_POST = "DIGITAL_POST"
    EMAIL = "EMAIL"
    BREV = "BREV"


class PersonkontaktPatchForetrukken(OpenEnum):
    """Den kanal, personen helst vil kontaktes på

    Source: person 1.0.0-rc, `#/components/schemas/personkontaktPatch/properties/foretrukken`
    """

    DIGITAL_POST = "DIGITAL_POST"
    EMAIL = "EMAIL"
    BREV = "BREV"


class GenericError(Model):
    """Fejl i form af Problem Details med danske felter

    Source: person 1.0.0-rc, schema `genericError`
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

    Source: person 1.0.0-rc, schema `valideringsfejl`
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

    Source: person 1.0.0-rc, schema `ressourceReference`
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

    Source: person 1.0.0-rc, schema `periode`
    """

    fra: date
    til: Nullable[date] = None
    """Åben periode, hvis null"""


class Adresse(Model):
    """Adresse med feltnavne som i DAWA/DAR

    Source: person 1.0.0-rc, schema `adresse`
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

    Source: person 1.0.0-rc, schema `auditfelter`
    """

    oprettet: ReadOnly[datetime]
    """Tidspunkt for oprettelsen"""
    senest_aendret: ReadOnly[datetime] = Field(
        validation_alias="senestAendret", serialization_alias="senestAendret"
    )
    """Tidspunkt for seneste ændring"""
    version: ReadOnly[Annotated[int, Limits(minimum=1)]]
    """Stiger med en for hver ændring"""


class PersonQueryCpr(Model):
    """Søgning på CPR-nummer

    Source: person 1.0.0-rc, schema `personQueryCpr`
    """

    cpr_nummer: CprNummer = Field(
        validation_alias="cprNummer", serialization_alias="cprNummer", repr=False
    )
    """CPR-nummer på den person, der søges efter"""


class PersonQueryNavn(Model):
    """Søgning på navn og adresse

    Source: person 1.0.0-rc, schema `personQueryNavn`
    """

    navn: Annotated[str, Limits(min_length=2, max_length=200)]
    """Hele navnet eller dele af det"""
    adresse: PersonQueryNavnAdresse
    """Adressen, som personen har eller har haft"""
    foedselsdato: date | None = None
    """Indsnævrer søgningen, når flere har samme navn"""


class Person(Auditfelter):
    """En person, der optræder i en eller flere sager

    Source: person 1.0.0-rc, schema `person`
    """

    person_id: ReadOnly[UUID] = Field(validation_alias="personId", serialization_alias="personId")
    """Personens nøgle i Skifteportalen"""
    navn: Personnavn
    cpr_maskeret: ReadOnly[Annotated[str, Limits(pattern="^[0-9]{6}-\\*{4}$")]] = Field(
        validation_alias="cprMaskeret", serialization_alias="cprMaskeret", repr=False
    )
    """CPR-nummer, hvor de sidste fire cifre er skjult"""
    foedselsdato: date | None
    """Fødselsdato; null, hvis den ikke kendes"""
    koen: Nullable[PersonKoen] = None
    """Køn ifølge CPR"""
    status: Personstatus
    adressebeskyttet: bool
    """Personen har adressebeskyttelse; så er adresse null"""
    adresse: Adresse | None
    """Nuværende bopæl; null, når personen har adressebeskyttelse"""
    statsborgerskaber: list[Annotated[str, Limits(pattern="^[A-Z]{2}$")]] | None = None
    """Statsborgerskaber som landekoder"""
    doedsdato: Nullable[date] = None
    """Dødsdato; null, hvis personen lever"""
    vaergemaal: Nullable[Vaergemaal] = None
    """Gældende værgemål; null, hvis der ikke er et"""
    kontakt: Personkontakt | None = None
    """Kun med, når kalderen har bedt om den"""
    referencer: list[RessourceReference] | None = None
    """Henvisninger til sager og virksomheder"""


class Personnavn(Model):
    """Personens navn delt op som i CPR

    Source: person 1.0.0-rc, schema `personnavn`
    """

    fornavn: str
    """Fornavn eller fornavne"""
    mellemnavn: Nullable[str] = None
    """Mellemnavn; null, hvis personen ikke har et"""
    efternavn: str
    """Efternavn"""
    adresseringsnavn: ReadOnly[Annotated[str, Limits(min_length=1, max_length=34)] | None] = None
    """Navnet, som det skrives på breve"""


class Vaergemaal(Model):
    """Værgemål for en person

    Source: person 1.0.0-rc, schema `vaergemaal`
    """

    type: VaergemaalType
    """Værgemålets art"""
    vaerge: Person
    """Den person, der er værge"""
    periode: Periode


class Adresseperiode(Periode):
    """En adresse i den periode, den gælder

    Source: person 1.0.0-rc, schema `adresseperiode`
    """

    adresse: Adresse
    adressetype: AdresseperiodeAdressetype
    """Adressens art"""


class Personrolle(Model):
    """En rolle, som personen har i en virksomhed

    Source: person 1.0.0-rc, schema `personrolle`
    """

    rolle: PersonrolleRolle
    """Personens rolle i virksomheden"""
    virksomhed: RessourceReference
    """Virksomheden, som rollen gælder"""
    periode: Periode


class Personkontakt(Model):
    """Personens kontaktoplysninger

    Source: person 1.0.0-rc, schema `personkontakt`
    """

    email: Nullable[str] = None
    """E-mailadresse; null, hvis den ikke er oplyst"""
    telefon: Nullable[Annotated[str, Limits(pattern="^\\+?[0-9]{8,15}$")]] = None
    """Telefonnummer; null, hvis det ikke er oplyst"""
    foretrukken: PersonkontaktForetrukken | None = None
    """Den kanal, personen helst vil kontaktes på"""
    digital_post_tilmeldt: ReadOnly[bool] = Field(
        validation_alias="digitalPostTilmeldt", serialization_alias="digitalPostTilmeldt"
    )
    """Personen er tilmeldt Digital Post"""


class PersonkontaktPatch(Model):
    """Ændring af kontaktoplysninger; udeladte felter ændres ikke

    Source: person 1.0.0-rc, schema `personkontaktPatch`
    """

    email: Nullable[str] = None
    """Null sletter e-mailadressen"""
    telefon: Nullable[Annotated[str, Limits(pattern="^\\+?[0-9]{8,15}$")]] = None
    """Null sletter telefonnummeret"""
    foretrukken: PersonkontaktPatchForetrukken | None = None
    """Den kanal, personen helst vil kontaktes på"""


class PersonQueryNavnAdresse(Model):
    """Adressen, som personen har eller har haft

    Source: person 1.0.0-rc, `#/components/schemas/personQueryNavn/properties/adresse`
    """

    vejnavn: str
    """Vejens navn"""
    husnr: str | None = None
    """Husnummer"""
    postnr: str
    """Postnummer"""


CprNummer: TypeAlias = Annotated[
    str,
    Limits(
        pattern="^(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(0[1-9]|1[0-2])[0-9]{2}-?[0-9]{4}$"
    ),
]
"""CPR-nummer DDMMÅÅ-NNNN; dag 61-91 er erstatningsnumre. Må aldrig kontrolleres med modulus 11

Source: person 1.0.0-rc, schema `cprNummer`
"""

PersonQuery: TypeAlias = PersonQueryCpr | PersonQueryNavn
"""Søgning på CPR-nummer eller på navn og adresse; præcis en af de to former

Source: person 1.0.0-rc, schema `personQuery`
"""

if not TYPE_CHECKING:

    def __getattr__(name):
        return module_attribute(__name__, name)
