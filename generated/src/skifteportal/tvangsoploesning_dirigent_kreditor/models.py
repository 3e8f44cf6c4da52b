"""Models of tvangsoploesning-dirigent-kreditor 1.0.0-rc.

Rendered from specs/tvangsoploesning-dirigent-kreditor/1.0.0-rc.yaml; changes made here are lost.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias
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
from .._runtime.turn import as_input
from typing import TYPE_CHECKING
from .._runtime.renamed import module_attribute


class Kravstatus(OpenEnum):
    """Et kravs status

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `kravstatus`
    """

    KLADDE = "KLADDE"
    ANMELDT = "ANMELDT"
    UNDER_BEHANDLING = "UNDER_BEHANDLING"
    ANERKENDT = "ANERKENDT"
    DELVIST_ANERKENDT = "DELVIST_ANERKENDT"
    BESTRIDT = "BESTRIDT"
    AFVIST = "AFVIST"
    TILBAGEKALDT = "TILBAGEKALDT"


class Sagsstatus(OpenEnum):
    """Sagens status

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `sagsstatus`
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


class KravBaseKravtype(OpenEnum):
    """Hvad kravet udspringer af

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/kravBase/properties/kravtype`
    """

    VARELEVERANCE = "VARELEVERANCE"
    TJENESTEYDELSE = "TJENESTEYDELSE"
    HUSLEJE = "HUSLEJE"
    LOEN = "LOEN"
    SKAT = "SKAT"
    MOMS = "MOMS"
    AFGIFT = "AFGIFT"
    LAAN = "LAAN"
    FORSIKRING = "FORSIKRING"
    ERSTATNING = "ERSTATNING"
    REGRES = "REGRES"
    ANDET = "ANDET"


class KravBaseValuta(OpenEnum):
    """Beløbets valuta

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/kravBase/properties/valuta`
    """

    DKK = "DKK"
    EUR = "EUR"
    SEK = "SEK"
    NOK = "NOK"
    USD = "USD"


class KravBaseKonkursorden(OpenEnum):
    """Den plads i konkursordenen, kreditor gør gældende (konkurslovens kapitel 10)

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/kravBase/properties/konkursorden`
    """

    KL_93 = "KL_93"
    KL_94 = "KL_94"
    KL_95 = "KL_95"
    KL_96 = "KL_96"
    KL_97 = "KL_97"
    KL_98 = "KL_98"


class RenteType(OpenEnum):
    """Hvad renten bygger på

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/rente/properties/type`
    """

    PROCESRENTE = "PROCESRENTE"
    AFTALT = "AFTALT"
    INGEN = "INGEN"


class PantSikkerhedSikkerhedstype(OpenEnum):
    """Sikkerhedens art

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/pantSikkerhed/properties/sikkerhedstype`
    """

    PANT = "PANT"


class KautionSikkerhedSikkerhedstype(OpenEnum):
    """Sikkerhedens art

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/kautionSikkerhed/properties/sikkerhedstype`
    """

    KAUTION = "KAUTION"


class EjendomsforbeholdSikkerhedstype(OpenEnum):
    """Sikkerhedens art

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/ejendomsforbehold/properties/sikkerhedstype`
    """

    EJENDOMSFORBEHOLD = "EJENDOMSFORBEHOLD"


class PersonAnmelderParttype(OpenEnum):
    """Partens art

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/personAnmelder/properties/parttype`
    """

    PERSON = "PERSON"


class VirksomhedAnmelderParttype(OpenEnum):
    """Partens art

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/virksomhedAnmelder/properties/parttype`
    """

    VIRKSOMHED = "VIRKSOMHED"


class TilgodehavendeInputValuta(OpenEnum):
    """Beløbets valuta

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/tilgodehavendeInput/properties/valuta`
    """

    DKK = "DKK"
    EUR = "EUR"
    SEK = "SEK"
    NOK = "NOK"
    USD = "USD"


class TilgodehavendeInputArt(OpenEnum):
    """Hvad gælden til selskabet udspringer af

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/tilgodehavendeInput/properties/art`
    """

    DEPOSITUM = "DEPOSITUM"
    FORUDBETALING = "FORUDBETALING"
    KREDITNOTA = "KREDITNOTA"
    FORSIKRING = "FORSIKRING"
    SKAT = "SKAT"
    ANDET = "ANDET"


class TilgodehavendeStatus(OpenEnum):
    """Hvor langt behandlingen er

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/tilgodehavende/allOf/2/properties/status`
    """

    ANMELDT = "ANMELDT"
    BEKRAEFTET = "BEKRAEFTET"
    BETALT = "BETALT"
    BESTRIDT = "BESTRIDT"
    TILBAGEKALDT = "TILBAGEKALDT"


class HistorikpostHaendelsestype(OpenEnum):
    """Hvad der skete

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/historikpost/properties/haendelsestype`
    """

    ANMODNING_OM_OPLOESNING = "ANMODNING_OM_OPLOESNING"
    TRUSSELSBREV = "TRUSSELSBREV"
    RETSBOG = "RETSBOG"
    UDPEGNING_AF_LIKVIDATOR = "UDPEGNING_AF_LIKVIDATOR"
    ANMODNING_OM_LIKVIDATORATTEST = "ANMODNING_OM_LIKVIDATORATTEST"
    HANDLING = "HANDLING"
    REDEGOERELSE = "REDEGOERELSE"
    KRAV = "KRAV"
    BESKED = "BESKED"
    DOKUMENT = "DOKUMENT"
    FRIST = "FRIST"
    STATUSSKIFT = "STATUSSKIFT"


class MasseanmeldelseStatus(OpenEnum):
    """Hvor langt behandlingen er

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/masseanmeldelse/properties/status`
    """

    MODTAGET = "MODTAGET"
    BEHANDLES = "BEHANDLES"
    FAERDIG = "FAERDIG"
    FEJLET = "FEJLET"


class RessourceReferenceRessourcetype(OpenEnum):
    """Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/ressourceReference/properties/ressourcetype`"""

    SAG = "SAG"
    KRAV = "KRAV"
    TILGODEHAVENDE = "TILGODEHAVENDE"
    PERSON = "PERSON"
    VIRKSOMHED = "VIRKSOMHED"
    LIKVIDATOR = "LIKVIDATOR"
    DOKUMENT = "DOKUMENT"
    RETSKREDS = "RETSKREDS"


class RessourceReferenceApi(OpenEnum):
    """Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/ressourceReference/properties/api`"""

    AGGREGATOR = "aggregator"
    TVANGSOPLOESNING_DIRIGENT_KREDITOR = "tvangsoploesning-dirigent-kreditor"
    TVANGSOPLOESNING_DIRIGENT_LIKVIDATOR = "tvangsoploesning-dirigent-likvidator"
    PERSON = "person"
    LIKVIDATOR_REGISTER = "likvidator-register"
    DOKUMENTLAGER = "dokumentlager"
    VIRKSOMHED = "virksomhed"
    RETSKREDS = "retskreds"


class PengebeloebValuta(OpenEnum):
    """Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/pengebeloeb/properties/valuta`"""

    DKK = "DKK"
    EUR = "EUR"
    SEK = "SEK"
    NOK = "NOK"
    USD = "USD"


class GenericErrorFejlkode(OpenEnum):
    """Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/genericError/properties/fejlkode`"""

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


class KreditorSagQuery(Model):
    """Søgekriterier; mindst ét af CVR-nummer, sagsnummer og selskabsnavn skal være med

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `kreditorSagQuery`
    """

    cvr_nummer: CvrNummer | None = Field(
        default=None, validation_alias="cvrNummer", serialization_alias="cvrNummer"
    )
    """Selskabets CVR-nummer"""
    sagsnummer: Sagsnummer | None = None
    """Sagens nummer, som det står på skærmen"""
    selskabsnavn: Annotated[str, Limits(min_length=2, max_length=200)] | None = None
    """Hele selskabets navn eller begyndelsen af det"""
    postnr: Annotated[str, Limits(pattern="^[0-9]{4}$")] | None = None
    """Postnummer for selskabets beliggenhed"""
    kun_aabne: bool = Field(
        default=True, validation_alias="kunAabne", serialization_alias="kunAabne"
    )
    """Kun sager, der ikke er afsluttet"""


class SagAendringer(Model):
    """Spørgsmål om, hvilke sager der er ændret siden et tidspunkt

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `sagAendringer`
    """

    siden: datetime
    """Eksklusiv nedre grænse"""
    sag_ider: Annotated[list[UUID], Limits(min_items=1, max_items=1000)] = Field(
        validation_alias="sagIder", serialization_alias="sagIder"
    )
    """De sager, der spørges til"""


class Auditfelter(Model):
    """Oplysninger om ressourcens version

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `auditfelter`
    """

    oprettet: ReadOnly[datetime]
    senest_aendret: ReadOnly[datetime] = Field(
        validation_alias="senestAendret", serialization_alias="senestAendret"
    )
    version: ReadOnly[Annotated[int, Limits(minimum=1)]]


class KreditorSag(Auditfelter):
    """Sagen, som en kreditor ser den

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `kreditorSag`
    """

    sag_id: ReadOnly[UUID] = Field(validation_alias="sagId", serialization_alias="sagId")
    """Sagens id"""
    sagsnummer: Sagsnummer
    selskabsnavn: str
    """Selskabets navn"""
    selskab: RessourceReference
    """Selskabet i virksomhedstjenesten"""
    status: Sagsstatus
    skifteret: RessourceReference
    """Den skifteret, der behandler sagen"""
    likvidator: RessourceReference | None
    """Den udpegede likvidator; null, indtil en er udpeget"""
    kan_anmelde_krav: bool = Field(
        validation_alias="kanAnmeldeKrav", serialization_alias="kanAnmeldeKrav"
    )
    """Om sagen stadig tager imod krav"""
    anmeldelsesfrist: date | None
    """Sidste dag for anmeldelse af krav; null, hvis ingen frist er fastsat"""
    egne_krav: KravOversigt = Field(validation_alias="egneKrav", serialization_alias="egneKrav")
    """Kalderens egne krav i sagen"""


class KravOversigt(Model):
    """Optælling af krav

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `kravOversigt`
    """

    antal: Annotated[int, Limits(minimum=0)]
    """Antal krav"""
    sum: Pengebeloeb
    """Kravenes samlede beløb"""
    per_status: dict[str, int] | None = Field(
        default=None, validation_alias="perStatus", serialization_alias="perStatus"
    )
    """Antal krav i hver status"""


class KravBase(Model):
    """Det, som et anmeldt krav og svaret har til fælles

    What answers hold; requests carry `KravBaseInput`.

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `kravBase`
    """

    kravtype: KravBaseKravtype
    """Hvad kravet udspringer af"""
    beloeb: Annotated[Beloeb, Limits(minimum=0.01)]
    """Kravets hovedstol"""
    valuta: KravBaseValuta = KravBaseValuta.DKK
    """Beløbets valuta"""
    rente: Nullable[Rente] = None
    """Rente af kravet; null, hvis kravet ikke forrentes"""
    beskrivelse: Annotated[str, Limits(min_length=0, max_length=2000)] | None = None
    """Kreditors beskrivelse af kravet"""
    egen_reference: (
        Annotated[str, Limits(min_length=0, max_length=50, pattern="^[A-Za-z0-9._/-]*$")] | None
    ) = Field(default=None, validation_alias="egenReference", serialization_alias="egenReference")
    """Kreditors eget nummer for kravet"""
    stiftelsesdato: date
    """Den dag, gælden opstod; den har betydning for kravets plads i konkursordenen"""
    forfaldsdato: date | None
    """Den dag, kravet forfaldt; null, hvis der ingen er"""
    konkursorden: KravBaseKonkursorden | None = None
    """Den plads i konkursordenen, kreditor gør gældende (konkurslovens kapitel 10)"""
    sikkerhed: Nullable[Sikkerhed] = None
    """Sikkerhed for kravet; null, hvis der ingen er"""


class KravBaseInput(Model):
    """Det, som et anmeldt krav og svaret har til fælles

    What requests carry; answers hold `KravBase`.

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `kravBase`
    """

    kravtype: KravBaseKravtype
    """Hvad kravet udspringer af"""
    beloeb: Annotated[Beloeb, Limits(minimum=0.01)]
    """Kravets hovedstol"""
    valuta: KravBaseValuta = KravBaseValuta.DKK
    """Beløbets valuta"""
    rente: Nullable[Rente] = None
    """Rente af kravet; null, hvis kravet ikke forrentes"""
    beskrivelse: Annotated[str, Limits(min_length=0, max_length=2000)] | None = None
    """Kreditors beskrivelse af kravet"""
    egen_reference: (
        Annotated[str, Limits(min_length=0, max_length=50, pattern="^[A-Za-z0-9._/-]*$")] | None
    ) = Field(default=None, validation_alias="egenReference", serialization_alias="egenReference")
    """Kreditors eget nummer for kravet"""
    stiftelsesdato: date
    """Den dag, gælden opstod; den har betydning for kravets plads i konkursordenen"""
    forfaldsdato: date | None
    """Den dag, kravet forfaldt; null, hvis der ingen er"""
    konkursorden: KravBaseKonkursorden | None = None
    """Den plads i konkursordenen, kreditor gør gældende (konkurslovens kapitel 10)"""
    sikkerhed: Nullable[SikkerhedInput] = None
    """Sikkerhed for kravet; null, hvis der ingen er"""


class KravInput(KravBaseInput):
    """Et krav, som det anmeldes

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `kravInput`
    """

    anmelder: AnmelderInput
    """Den, der anmelder kravet"""
    bankkonto: Bankkonto | None = None
    """Konto til udbetaling af dividende"""
    bilag: Annotated[list[UUID], Limits(min_items=0, max_items=50)] | None = None
    """Id på dokumenter, som allerede er lagt i dokumentlageret"""
    paa_vegne_af: Nullable[AnmelderInput] = Field(
        default=None, validation_alias="paaVegneAf", serialization_alias="paaVegneAf"
    )
    """Den, kravet tilhører, når en anden anmelder det, fx et inkassoselskab"""


class KravPatch(Model):
    """Ændring af enkelte felter i et krav (JSON Merge Patch)

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `kravPatch`
    """

    beloeb: Annotated[Beloeb, Limits(minimum=0.01)] | None = None
    """Kravets hovedstol"""
    rente: Nullable[Rente] = None
    """Rente af kravet; null fjerner den"""
    beskrivelse: Nullable[Annotated[str, Limits(min_length=0, max_length=2000)]] = None
    """Kreditors beskrivelse af kravet; null fjerner den"""
    forfaldsdato: Nullable[date] = None
    """Den dag, kravet forfaldt; null fjerner den"""
    egen_reference: Nullable[
        Annotated[str, Limits(min_length=0, max_length=50, pattern="^[A-Za-z0-9._/-]*$")]
    ] = Field(default=None, validation_alias="egenReference", serialization_alias="egenReference")
    """Kreditors eget nummer for kravet; null fjerner det"""


class Krav(KravBase, Auditfelter):
    """Et anmeldt krav

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `krav`
    """

    krav_id: ReadOnly[UUID] = Field(validation_alias="kravId", serialization_alias="kravId")
    """Kravets id"""
    sag: ReadOnly[RessourceReference]
    """Den sag, kravet er anmeldt i"""
    anmelder: Anmelder
    """Den, der anmeldte kravet"""
    status: ReadOnly[Kravstatus]
    """Hvor langt behandlingen er"""
    anerkendt_beloeb: ReadOnly[Beloeb | None] = Field(
        validation_alias="anerkendtBeloeb", serialization_alias="anerkendtBeloeb"
    )
    """Det beløb, der er anerkendt; null, indtil der er truffet afgørelse"""
    afgoerelse: ReadOnly[Nullable[Kravafgoerelse]] = None
    """Afgørelsen om kravet; null, indtil den er truffet"""
    bilag: Annotated[list[RessourceReference], Limits(min_items=0, max_items=50)]
    """Kravets bilag i dokumentlageret"""


class Kravafgoerelse(Model):
    """Afgørelse om et krav

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `kravafgoerelse`
    """

    begrundelse: str
    """Begrundelsen for afgørelsen"""
    dato: date
    """Afgørelsens dato"""
    retsbog: Nullable[RessourceReference] = None
    """Retsbogen med afgørelsen; null, hvis der ingen er"""


class Rente(Model):
    """Rente af et krav

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `rente`
    """

    sats: Annotated[float, Limits(minimum=0, maximum=100)]
    """Rentesats i procent pr. år"""
    type: RenteType
    """Hvad renten bygger på"""
    beregnet_fra: date = Field(validation_alias="beregnetFra", serialization_alias="beregnetFra")
    """Første dag, der beregnes rente for"""
    tilskrevet: Beloeb | None = None
    """Rente, som allerede er lagt til"""


class PantSikkerhed(Model):
    """Pant

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `pantSikkerhed`
    """

    sikkerhedstype: Constant[Literal["PANT"]] = "PANT"
    """Sikkerhedens art"""
    genstand: str
    """Det, der er pantsat"""
    tinglysningsdato: Nullable[date] = None
    """Den dag, pantet blev tinglyst; null, hvis det ikke er tinglyst"""
    beloeb: Beloeb
    """Det beløb, pantet dækker"""


class KautionSikkerhed(Model):
    """Kaution

    What answers hold; requests carry `KautionSikkerhedInput`.

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `kautionSikkerhed`
    """

    sikkerhedstype: Constant[Literal["KAUTION"]] = "KAUTION"
    """Sikkerhedens art"""
    kautionist: Anmelder
    """Den, der har kautioneret"""

    def to_input(self) -> KautionSikkerhedInput:
        """What of this may be sent back: all but the properties that are only received."""
        return as_input(self, KautionSikkerhedInput)


class KautionSikkerhedInput(Model):
    """Kaution

    What requests carry; answers hold `KautionSikkerhed`.

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `kautionSikkerhed`
    """

    sikkerhedstype: Constant[Literal["KAUTION"]] = "KAUTION"
    """Sikkerhedens art"""
    kautionist: AnmelderInput
    """Den, der har kautioneret"""


class Ejendomsforbehold(Model):
    """Ejendomsforbehold

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `ejendomsforbehold`
    """

    sikkerhedstype: Constant[Literal["EJENDOMSFORBEHOLD"]] = "EJENDOMSFORBEHOLD"
    """Sikkerhedens art"""
    genstand: str
    """Det, der er solgt med ejendomsforbehold"""
    stelnummer: Nullable[Annotated[str, Limits(min_length=17, max_length=17)]] = None
    """Køretøjets stelnummer, 17 tegn"""


class PersonAnmelder(Model):
    """En person som anmelder

    What answers hold; requests carry `PersonAnmelderInput`.

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `personAnmelder`
    """

    parttype: Constant[Literal["PERSON"]] = "PERSON"
    """Partens art"""
    navn: Annotated[str, Limits(min_length=1, max_length=200)]
    """Personens navn"""
    person: ReadOnly[RessourceReference | None] = None
    """Personen i persontjenesten"""
    email: str | None = None
    telefon: str | None = None

    def to_input(self) -> PersonAnmelderInput:
        """What of this may be sent back: all but the properties that are only received."""
        return as_input(self, PersonAnmelderInput)


class PersonAnmelderInput(Model):
    """En person som anmelder

    What requests carry; answers hold `PersonAnmelder`.

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `personAnmelder`
    """

    parttype: Constant[Literal["PERSON"]] = "PERSON"
    """Partens art"""
    navn: Annotated[str, Limits(min_length=1, max_length=200)]
    """Personens navn"""
    cpr_nummer: CprNummer | None = Field(
        default=None, validation_alias="cprNummer", serialization_alias="cprNummer", repr=False
    )
    """Personens CPR-nummer; gengives aldrig i svar"""
    email: str | None = None
    telefon: str | None = None


class VirksomhedAnmelder(Model):
    """En virksomhed som anmelder

    What answers hold; requests carry `VirksomhedAnmelderInput`.

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `virksomhedAnmelder`
    """

    parttype: Constant[Literal["VIRKSOMHED"]] = "VIRKSOMHED"
    """Partens art"""
    cvr_nummer: CvrNummer = Field(validation_alias="cvrNummer", serialization_alias="cvrNummer")
    p_nummer: Nullable[PNummer] = Field(
        default=None, validation_alias="pNummer", serialization_alias="pNummer"
    )
    """Produktionsenheden; null, hvis kravet ikke hører til en bestemt"""
    virksomhed: ReadOnly[RessourceReference | None] = None
    """Virksomheden i virksomhedstjenesten"""
    kontaktperson: Nullable[str] = None
    """Kontaktperson i virksomheden"""
    email: str | None = None

    def to_input(self) -> VirksomhedAnmelderInput:
        """What of this may be sent back: all but the properties that are only received."""
        return as_input(self, VirksomhedAnmelderInput)


class VirksomhedAnmelderInput(Model):
    """En virksomhed som anmelder

    What requests carry; answers hold `VirksomhedAnmelder`.

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `virksomhedAnmelder`
    """

    parttype: Constant[Literal["VIRKSOMHED"]] = "VIRKSOMHED"
    """Partens art"""
    cvr_nummer: CvrNummer = Field(validation_alias="cvrNummer", serialization_alias="cvrNummer")
    p_nummer: Nullable[PNummer] = Field(
        default=None, validation_alias="pNummer", serialization_alias="pNummer"
    )
    """Produktionsenheden; null, hvis kravet ikke hører til en bestemt"""
    kontaktperson: Nullable[str] = None
    """Kontaktperson i virksomheden"""
    email: str | None = None


class Bankkonto(Model):
    """En dansk bankkonto

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `bankkonto`
    """

    registreringsnummer: Annotated[str, Limits(pattern="^[0-9]{4}$")]
    """Bankens registreringsnummer"""
    kontonummer: Annotated[str, Limits(pattern="^[0-9]{1,10}$")]
    """Kontonummer"""


class TilgodehavendeInputAnswer(Model):
    """Et tilgodehavende, som det anmeldes

    What answers hold; requests carry `TilgodehavendeInput`.

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `tilgodehavendeInput`
    """

    beloeb: Annotated[Beloeb, Limits(minimum=0.01)]
    """Det beløb, anmelderen skylder selskabet"""
    valuta: TilgodehavendeInputValuta = TilgodehavendeInputValuta.DKK
    """Beløbets valuta"""
    anmelder: Anmelder
    """Den, der skylder selskabet penge"""
    art: TilgodehavendeInputArt
    """Hvad gælden til selskabet udspringer af"""
    beskrivelse: Annotated[str, Limits(min_length=0, max_length=2000)] | None = None
    """Anmelderens beskrivelse af tilgodehavendet"""
    betalingsdato: Nullable[date] = None
    """Den dag, beløbet blev eller bliver betalt; null, hvis den ikke kendes"""
    bilag: Annotated[list[UUID], Limits(min_items=0, max_items=50)] | None = None
    """Id på dokumenter, som allerede er lagt i dokumentlageret"""

    def to_input(self) -> TilgodehavendeInput:
        """What of this may be sent back: all but the properties that are only received."""
        return as_input(self, TilgodehavendeInput)


class TilgodehavendeInput(Model):
    """Et tilgodehavende, som det anmeldes

    What requests carry; answers hold `TilgodehavendeInputAnswer`.

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `tilgodehavendeInput`
    """

    beloeb: Annotated[Beloeb, Limits(minimum=0.01)]
    """Det beløb, anmelderen skylder selskabet"""
    valuta: TilgodehavendeInputValuta = TilgodehavendeInputValuta.DKK
    """Beløbets valuta"""
    anmelder: AnmelderInput
    """Den, der skylder selskabet penge"""
    art: TilgodehavendeInputArt
    """Hvad gælden til selskabet udspringer af"""
    beskrivelse: Annotated[str, Limits(min_length=0, max_length=2000)] | None = None
    """Anmelderens beskrivelse af tilgodehavendet"""
    betalingsdato: Nullable[date] = None
    """Den dag, beløbet blev eller bliver betalt; null, hvis den ikke kendes"""
    bilag: Annotated[list[UUID], Limits(min_items=0, max_items=50)] | None = None
    """Id på dokumenter, som allerede er lagt i dokumentlageret"""


class Tilgodehavende(TilgodehavendeInputAnswer, Auditfelter):
    """Et anmeldt tilgodehavende

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `tilgodehavende`
    """

    tilgodehavende_id: ReadOnly[UUID] = Field(
        validation_alias="tilgodehavendeId", serialization_alias="tilgodehavendeId"
    )
    """Tilgodehavendets id"""
    status: ReadOnly[TilgodehavendeStatus]
    """Hvor langt behandlingen er"""


class Historikpost(Model):
    """Én hændelse i sagens historik

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `historikpost`
    """

    historik_id: UUID = Field(validation_alias="historikId", serialization_alias="historikId")
    """Hændelsens id"""
    tidspunkt: datetime
    """Hvornår det skete"""
    haendelsestype: HistorikpostHaendelsestype
    """Hvad der skete"""
    tekst: str
    """Hændelsen, som den vises på skærmen"""
    reference: Nullable[RessourceReference] = None
    """Den ressource, hændelsen handler om; null, hvis der ingen er"""


class MasseanmeldelseInput(Model):
    """Anmeldelse af mange krav i ét kald

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `masseanmeldelseInput`
    """

    poster: Annotated[list[MasseanmeldelseInputPosterItem], Limits(min_items=1, max_items=500)]
    """De krav, der anmeldes"""


class Masseanmeldelse(Model):
    """En masseanmeldelse og dens resultater

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `masseanmeldelse`
    """

    masseanmeldelse_id: UUID = Field(
        validation_alias="masseanmeldelseId", serialization_alias="masseanmeldelseId"
    )
    """Masseanmeldelsens id"""
    status: MasseanmeldelseStatus
    """Hvor langt behandlingen er"""
    resultater: dict[str, Masseresultat]
    """Et resultat pr. post; nøglen er postens klientreference"""


class RessourceReference(Model):
    """Reference til en ressource, som hentes i et andet udstillet endpoint

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `ressourceReference`
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

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `pengebeloeb`
    """

    beloeb: Beloeb
    valuta: PengebeloebValuta
    """Default: "DKK"."""


class GenericError(Model):
    """Fejl i form af Problem Details med danske felter

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `genericError`
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
    """Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `valideringsfejl`"""

    felt: str
    """JSON-sti til feltet"""
    regel: str
    besked: str
    afvist_vaerdi: Nullable[object] = Field(
        default=None, validation_alias="afvistVaerdi", serialization_alias="afvistVaerdi"
    )
    """Den afviste værdi, som den blev modtaget"""


class MasseanmeldelseInputPosterItem(Model):
    """Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/masseanmeldelseInput/properties/poster/items`"""

    klientreference: Annotated[str, Limits(min_length=1, max_length=50)]
    """Kalderens egen nøgle for posten"""
    sag_id: UUID = Field(validation_alias="sagId", serialization_alias="sagId")
    """Den sag, kravet anmeldes i"""
    krav: KravInput


class MasseresultatOption1(Model):
    """Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/masseresultat/oneOf/0`"""

    krav_id: UUID = Field(validation_alias="kravId", serialization_alias="kravId")
    """Id på det krav, der blev oprettet"""


class MasseresultatOption2(Model):
    """Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, `#/components/schemas/masseresultat/oneOf/1`"""

    fejl: GenericError
    """Hvorfor kravet ikke blev oprettet"""


Sikkerhed: TypeAlias = Annotated[
    PantSikkerhed | KautionSikkerhed | Ejendomsforbehold | UnknownVariant,
    Tagged(
        "sikkerhedstype",
        {
            "PANT": PantSikkerhed,
            "KAUTION": KautionSikkerhed,
            "EJENDOMSFORBEHOLD": Ejendomsforbehold,
        },
    ),
]
"""Sikkerhed for et krav

What answers hold; requests carry `SikkerhedInput`.

Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `sikkerhed`
"""

SikkerhedInput: TypeAlias = Annotated[
    PantSikkerhed | KautionSikkerhedInput | Ejendomsforbehold | UnknownVariant,
    Tagged(
        "sikkerhedstype",
        {
            "PANT": PantSikkerhed,
            "KAUTION": KautionSikkerhedInput,
            "EJENDOMSFORBEHOLD": Ejendomsforbehold,
        },
    ),
]
"""Sikkerhed for et krav

What requests carry; answers hold `Sikkerhed`.

Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `sikkerhed`
"""

Anmelder: TypeAlias = Annotated[
    PersonAnmelder | VirksomhedAnmelder | UnknownVariant,
    Tagged("parttype", {"PERSON": PersonAnmelder, "VIRKSOMHED": VirksomhedAnmelder}),
]
"""Den, der anmelder; en person eller en virksomhed

What answers hold; requests carry `AnmelderInput`.

Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `anmelder`
"""

AnmelderInput: TypeAlias = Annotated[
    PersonAnmelderInput | VirksomhedAnmelderInput | UnknownVariant,
    Tagged("parttype", {"PERSON": PersonAnmelderInput, "VIRKSOMHED": VirksomhedAnmelderInput}),
]
"""Den, der anmelder; en person eller en virksomhed

What requests carry; answers hold `Anmelder`.

Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `anmelder`
"""

Masseresultat: TypeAlias = MasseresultatOption1 | MasseresultatOption2
"""Resultatet for én post: kravId | fejl, aldrig begge dele

Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `masseresultat`
"""

CvrNummer: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{8}$")]
"""CVR-nummer, otte cifre (modulus 11)

Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `cvrNummer`
"""

CprNummer: TypeAlias = Annotated[
    str,
    Limits(
        pattern="^(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(0[1-9]|1[0-2])[0-9]{2}-?[0-9]{4}$"
    ),
]
"""CPR-nummer DDMMÅÅ-NNNN; dag 61-91 er erstatningsnumre. Må aldrig kontrolleres med modulus 11

Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `cprNummer`
"""

PNummer: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{10}$")]
"""P-nummer, ti cifre uden moduluskontrol

Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `pNummer`
"""

Sagsnummer: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{9}$")]
"""Sagsnummer, ni cifre (Sags-ID på skærmen)

Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `sagsnummer`
"""

Beloeb: TypeAlias = Annotated[
    Decimal, Limits(multiple_of=0.01, minimum=-999999999999.99, maximum=999999999999.99)
]
"""Beløb i kroner med øre som JSON-tal

Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, schema `beloeb`
"""

if not TYPE_CHECKING:

    def __getattr__(name):
        return module_attribute(__name__, name)
