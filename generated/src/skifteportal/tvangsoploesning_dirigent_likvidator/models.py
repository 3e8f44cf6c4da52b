"""Models of tvangsoploesning-dirigent-likvidator 1.0.0-rc.

Rendered from specs/tvangsoploesning-dirigent-likvidator/1.0.0-rc.yaml; changes made here are lost.
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


class Sagsstatus(OpenEnum):
    """Sagens status

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `sagsstatus`
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


class Dokumenttype(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `dokumenttype`"""

    REDEGOERELSE = "REDEGOERELSE"
    RETSBOG = "RETSBOG"
    TRUSSELSBREV = "TRUSSELSBREV"
    LIKVIDATORATTEST = "LIKVIDATORATTEST"
    ANMODNING = "ANMODNING"
    KRAVBILAG = "KRAVBILAG"
    SALAERINDSTILLING = "SALAERINDSTILLING"
    KAERESKRIFT = "KAERESKRIFT"
    VIDNEINDKALDELSE = "VIDNEINDKALDELSE"
    AARSRAPPORT = "AARSRAPPORT"
    KORRESPONDANCE = "KORRESPONDANCE"
    ANDET = "ANDET"


class Partrolle(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `partrolle`"""

    SELSKAB = "SELSKAB"
    DIREKTOER = "DIREKTOER"
    BESTYRELSESMEDLEM = "BESTYRELSESMEDLEM"
    EJER = "EJER"
    REEL_EJER = "REEL_EJER"
    REVISOR = "REVISOR"
    LIKVIDATOR = "LIKVIDATOR"
    MEDLIKVIDATOR = "MEDLIKVIDATOR"
    KREDITOR = "KREDITOR"
    VIDNE = "VIDNE"
    ADVOKAT = "ADVOKAT"
    MYNDIGHED = "MYNDIGHED"


class Dokumentafsender(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `dokumentafsender`"""

    LIKVIDATOR = "LIKVIDATOR"
    SKIFTERET = "SKIFTERET"
    KREDITOR = "KREDITOR"
    ERHVERVSSTYRELSEN = "ERHVERVSSTYRELSEN"
    ANDEN = "ANDEN"


class Datakilde(OpenEnum):
    """Register, som retten indhenter data fra

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `datakilde`
    """

    SKATTEFORVALTNINGEN = "SKATTEFORVALTNINGEN"
    CVR = "CVR"
    CPR = "CPR"
    TINGLYSNING = "TINGLYSNING"
    BILBOG = "BILBOG"
    PERSONBOG = "PERSONBOG"


class Kravtype(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `kravtype`"""

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


class Kravstatus(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `kravstatus`"""

    KLADDE = "KLADDE"
    ANMELDT = "ANMELDT"
    UNDER_BEHANDLING = "UNDER_BEHANDLING"
    ANERKENDT = "ANERKENDT"
    DELVIST_ANERKENDT = "DELVIST_ANERKENDT"
    BESTRIDT = "BESTRIDT"
    AFVIST = "AFVIST"
    TILBAGEKALDT = "TILBAGEKALDT"


class Haendelsestype(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `haendelsestype`"""

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


class Handlingstype(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `handlingstype`"""

    FRISTUDSAETTELSE = "FRISTUDSAETTELSE"
    KONKURSBEGAERING = "KONKURSBEGAERING"
    LIKVIDATORATTEST = "LIKVIDATORATTEST"
    MEDLIKVIDATOR = "MEDLIKVIDATOR"
    ERKLAER_INHABIL = "ERKLAER_INHABIL"
    APPEL_KAERE = "APPEL_KAERE"
    SALAERINDSTILLING = "SALAERINDSTILLING"
    VIDNEAFHOERING = "VIDNEAFHOERING"
    ANMOD_OM_REVISOR = "ANMOD_OM_REVISOR"
    SKRIV_TIL_RETTEN = "SKRIV_TIL_RETTEN"


class Handlingsstatus(OpenEnum):
    """Rettens behandling af handlingen

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `handlingsstatus`
    """

    KLADDE = "KLADDE"
    INDSENDT = "INDSENDT"
    MODTAGET = "MODTAGET"
    UNDER_BEHANDLING = "UNDER_BEHANDLING"
    IMOEDEKOMMET = "IMOEDEKOMMET"
    DELVIST_IMOEDEKOMMET = "DELVIST_IMOEDEKOMMET"
    AFSLAAET = "AFSLAAET"
    TILBAGEKALDT = "TILBAGEKALDT"


class GenericErrorFejlkode(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/genericError/properties/fejlkode`"""

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
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/ressourceReference/properties/ressourcetype`"""

    SAG = "SAG"
    KRAV = "KRAV"
    TILGODEHAVENDE = "TILGODEHAVENDE"
    PERSON = "PERSON"
    VIRKSOMHED = "VIRKSOMHED"
    LIKVIDATOR = "LIKVIDATOR"
    DOKUMENT = "DOKUMENT"
    RETSKREDS = "RETSKREDS"


class RessourceReferenceApi(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/ressourceReference/properties/api`"""

    AGGREGATOR = "aggregator"
    TVANGSOPLOESNING_DIRIGENT_KREDITOR = "tvangsoploesning-dirigent-kreditor"
    TVANGSOPLOESNING_DIRIGENT_LIKVIDATOR = "tvangsoploesning-dirigent-likvidator"
    PERSON = "person"
    LIKVIDATOR_REGISTER = "likvidator-register"
    DOKUMENTLAGER = "dokumentlager"
    VIRKSOMHED = "virksomhed"
    RETSKREDS = "retskreds"


class PengebeloebValuta(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/pengebeloeb/properties/valuta`"""

    DKK = "DKK"
    EUR = "EUR"
    SEK = "SEK"
    NOK = "NOK"
    USD = "USD"


class LikvidatorSagQueryEgenRolle(OpenEnum):
    """Kalderens egen rolle i sagen

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/likvidatorSagQuery/properties/egenRolle`
    """

    LIKVIDATOR = "LIKVIDATOR"
    MEDLIKVIDATOR = "MEDLIKVIDATOR"


class SagsoverblikSagstype(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/sagsoverblik/allOf/1/properties/sagstype`"""

    TVANGSOPLOESNING = "TVANGSOPLOESNING"


class SagsoverblikOploesningsgrund(OpenEnum):
    """Grundlaget for opløsningen (selskabslovens §§ 225, 226 og 230)

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/sagsoverblik/allOf/1/properties/oploesningsgrund`
    """

    MANGLENDE_AARSRAPPORT = "MANGLENDE_AARSRAPPORT"
    MANGLENDE_LEDELSE = "MANGLENDE_LEDELSE"
    MANGLENDE_HJEMSTED = "MANGLENDE_HJEMSTED"
    MANGLENDE_REVISOR = "MANGLENDE_REVISOR"
    KAPITALTAB = "KAPITALTAB"
    IKKE_INDBETALT_KAPITAL = "IKKE_INDBETALT_KAPITAL"
    PAALAGT_AF_RET = "PAALAGT_AF_RET"
    ANDET = "ANDET"


class IndhentetDataOversigtStatus(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/indhentetDataOversigt/properties/status`"""

    HENTET = "HENTET"
    AFVENTER = "AFVENTER"
    FEJLET = "FEJLET"
    IKKE_RELEVANT = "IKKE_RELEVANT"


class AfgoerelseType(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/afgoerelse/properties/type`"""

    KENDELSE = "KENDELSE"
    BESLUTNING = "BESLUTNING"
    DEKRET = "DEKRET"


class KravBaseValuta(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/kravBase/properties/valuta`"""

    DKK = "DKK"
    EUR = "EUR"
    SEK = "SEK"
    NOK = "NOK"
    USD = "USD"


class KravBaseKonkursorden(OpenEnum):
    """Den plads i konkursordenen, som kreditor gør gældende

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/kravBase/properties/konkursorden`
    """

    KL_93 = "KL_93"
    KL_94 = "KL_94"
    KL_95 = "KL_95"
    KL_96 = "KL_96"
    KL_97 = "KL_97"
    KL_98 = "KL_98"


class RenteType(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/rente/properties/type`"""

    PROCESRENTE = "PROCESRENTE"
    AFTALT = "AFTALT"
    INGEN = "INGEN"


class PantSikkerhedSikkerhedstype(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/pantSikkerhed/properties/sikkerhedstype`"""

    PANT = "PANT"


class KautionSikkerhedSikkerhedstype(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/kautionSikkerhed/properties/sikkerhedstype`"""

    KAUTION = "KAUTION"


class EjendomsforbeholdSikkerhedstype(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/ejendomsforbehold/properties/sikkerhedstype`"""

    EJENDOMSFORBEHOLD = "EJENDOMSFORBEHOLD"


class PersonAnmelderParttype(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/personAnmelder/properties/parttype`"""

    PERSON = "PERSON"


class VirksomhedAnmelderParttype(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/virksomhedAnmelder/properties/parttype`"""

    VIRKSOMHED = "VIRKSOMHED"


class KravindstillingIndstilling(OpenEnum):
    """Likvidators anbefaling

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/kravindstilling/properties/indstilling`
    """

    ANERKEND = "ANERKEND"
    ANERKEND_DELVIST = "ANERKEND_DELVIST"
    BESTRID = "BESTRID"


class LikvidatorTilgodehavendeStatus(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/likvidatorTilgodehavende/properties/status`"""

    ANMELDT = "ANMELDT"
    BEKRAEFTET = "BEKRAEFTET"
    BETALT = "BETALT"
    BESTRIDT = "BESTRIDT"
    TILBAGEKALDT = "TILBAGEKALDT"


class FristFristtype(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/frist/properties/fristtype`"""

    REDEGOERELSE = "REDEGOERELSE"
    KAERE = "KAERE"
    ANMELDELSE = "ANMELDELSE"
    GENOPTAGELSE = "GENOPTAGELSE"
    SALAERINDSTILLING = "SALAERINDSTILLING"
    BERIGTIGELSE = "BERIGTIGELSE"


class FristStatus(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/frist/properties/status`"""

    AABEN = "AABEN"
    OVERHOLDT = "OVERHOLDT"
    OVERSKREDET = "OVERSKREDET"
    UDSAT = "UDSAT"
    BORTFALDET = "BORTFALDET"


class VigtigDatoDatotype(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/vigtigDato/properties/datotype`"""

    AFGOERELSE = "AFGOERELSE"
    RETSMOEDE = "RETSMOEDE"
    UDPEGNING = "UDPEGNING"
    KAEREFRIST = "KAEREFRIST"


class VigtigDatoStatus(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/vigtigDato/properties/status`"""

    PLANLAGT = "PLANLAGT"
    AFHOLDT = "AFHOLDT"
    AFLYST = "AFLYST"


class HandlingBaseStatus(OpenEnum):
    """Om handlingen er en kladde eller endelig

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/handlingBase/properties/status`
    """

    KLADDE = "KLADDE"
    INDSENDT = "INDSENDT"


class KonkursbegaeringInputInsolvensgrundlag(OpenEnum):
    """Hvorfor selskabet anses for insolvent (konkurslovens § 18)

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/konkursbegaeringInput/allOf/1/properties/insolvensgrundlag`
    """

    ERKENDT = "ERKENDT"
    BETALINGSSTANDSNING = "BETALINGSSTANDSNING"
    FORGAEVES_UDLAEG = "FORGAEVES_UDLAEG"
    REKONSTRUKTION = "REKONSTRUKTION"
    ANDET = "ANDET"


class LikvidatorattestInputFormaal(OpenEnum):
    """Hvad attesten skal bruges til

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/likvidatorattestInput/allOf/1/properties/formaal`
    """

    BANK = "BANK"
    SKAT = "SKAT"
    TINGLYSNING = "TINGLYSNING"
    MYNDIGHED = "MYNDIGHED"
    ANDET = "ANDET"


class LikvidatorattestInputLeveringsform(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/likvidatorattestInput/allOf/1/properties/leveringsform`"""

    HENT = "HENT"
    PRINT = "PRINT"


class ErklaerInhabilInputGrund(OpenEnum):
    """Grunden til inhabilitet (konkurslovens § 238)

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/erklaerInhabilInput/allOf/1/properties/grund`
    """

    NAERSTAAENDE = "NAERSTAAENDE"
    AFHAENGIGHED = "AFHAENGIGHED"
    INTERESSE_I_UDFALD = "INTERESSE_I_UDFALD"
    TIDLIGERE_RAADGIVER = "TIDLIGERE_RAADGIVER"
    ANDEN = "ANDEN"


class VidneafhoeringInputFremmoedeform(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/vidneafhoeringInput/allOf/1/properties/fremmoedeform`"""

    FYSISK = "FYSISK"
    VIDEO = "VIDEO"


class AnmodOmRevisorInputAnmodning(OpenEnum):
    """Anmod retten om en revisor, eller tilføj en bestemt

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/anmodOmRevisorInput/allOf/1/properties/anmodning`
    """

    ANMOD = "ANMOD"
    TILFOEJ = "TILFOEJ"


class KonkursbegaeringHandlingInsolvensgrundlag(OpenEnum):
    """Hvorfor selskabet anses for insolvent (konkurslovens § 18)

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/konkursbegaeringHandling/allOf/1/properties/insolvensgrundlag`
    """

    ERKENDT = "ERKENDT"
    BETALINGSSTANDSNING = "BETALINGSSTANDSNING"
    FORGAEVES_UDLAEG = "FORGAEVES_UDLAEG"
    REKONSTRUKTION = "REKONSTRUKTION"
    ANDET = "ANDET"


class LikvidatorattestHandlingFormaal(OpenEnum):
    """Hvad attesten skal bruges til

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/likvidatorattestHandling/allOf/1/properties/formaal`
    """

    BANK = "BANK"
    SKAT = "SKAT"
    TINGLYSNING = "TINGLYSNING"
    MYNDIGHED = "MYNDIGHED"
    ANDET = "ANDET"


class LikvidatorattestHandlingLeveringsform(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/likvidatorattestHandling/allOf/1/properties/leveringsform`"""

    HENT = "HENT"
    PRINT = "PRINT"


class ErklaerInhabilHandlingGrund(OpenEnum):
    """Grunden til inhabilitet (konkurslovens § 238)

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/erklaerInhabilHandling/allOf/1/properties/grund`
    """

    NAERSTAAENDE = "NAERSTAAENDE"
    AFHAENGIGHED = "AFHAENGIGHED"
    INTERESSE_I_UDFALD = "INTERESSE_I_UDFALD"
    TIDLIGERE_RAADGIVER = "TIDLIGERE_RAADGIVER"
    ANDEN = "ANDEN"


class VidneafhoeringHandlingFremmoedeform(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/vidneafhoeringHandling/allOf/1/properties/fremmoedeform`"""

    FYSISK = "FYSISK"
    VIDEO = "VIDEO"


class AnmodOmRevisorHandlingAnmodning(OpenEnum):
    """Anmod retten om en revisor, eller tilføj en bestemt

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/anmodOmRevisorHandling/allOf/1/properties/anmodning`
    """

    ANMOD = "ANMOD"
    TILFOEJ = "TILFOEJ"


class VidneRelation(OpenEnum):
    """Vidnets relation til selskabet

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/vidne/properties/relation`
    """

    DIREKTOER = "DIREKTOER"
    BESTYRELSESMEDLEM = "BESTYRELSESMEDLEM"
    REVISOR = "REVISOR"
    EJER = "EJER"
    MEDARBEJDER = "MEDARBEJDER"
    ANDEN = "ANDEN"


class RedegoerelseInputKonklusion(OpenEnum):
    """Det udfald, likvidatoren anbefaler

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/redegoerelseInput/properties/konklusion`
    """

    FORMLOES_OPLOESNING = "FORMLOES_OPLOESNING"
    SOLVENT_LIKVIDATION = "SOLVENT_LIKVIDATION"
    KONKURS = "KONKURS"
    GENOPTAGELSE = "GENOPTAGELSE"
    YDERLIGERE_UNDERSOEGELSE = "YDERLIGERE_UNDERSOEGELSE"


class RedegoerelseStatus(OpenEnum):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/redegoerelse/allOf/2/properties/status`"""

    KLADDE = "KLADDE"
    INDSENDT = "INDSENDT"
    MODTAGET = "MODTAGET"
    RETURNERET = "RETURNERET"
    GODKENDT = "GODKENDT"


class GenericError(Model):
    """Fejl i form af Problem Details med danske felter

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `genericError`
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
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `valideringsfejl`"""

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

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `ressourceReference`
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
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `pengebeloeb`"""

    beloeb: Beloeb
    valuta: PengebeloebValuta
    """Default: "DKK"."""


class Periode(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `periode`"""

    fra: date
    til: Nullable[date] = None
    """Åben periode, hvis null"""


class Adresse(Model):
    """Adresse med feltnavne som i DAWA/DAR

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `adresse`
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
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `auditfelter`"""

    oprettet: ReadOnly[datetime]
    senest_aendret: ReadOnly[datetime] = Field(
        validation_alias="senestAendret", serialization_alias="senestAendret"
    )
    version: ReadOnly[Annotated[int, Limits(minimum=1)]]


class SagAendringer(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `sagAendringer`"""

    siden: datetime
    """Eksklusiv nedre grænse"""
    sag_ider: Annotated[list[UUID], Limits(min_items=1, max_items=1000)] = Field(
        validation_alias="sagIder", serialization_alias="sagIder"
    )


class LikvidatorSagQuery(Model):
    """Søgekriterier; udeladte kriterier begrænser ikke

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `likvidatorSagQuery`
    """

    status: list[Sagsstatus] | None = None
    cvr_nummer: CvrNummer | None = Field(
        default=None, validation_alias="cvrNummer", serialization_alias="cvrNummer"
    )
    sagsnummer: Sagsnummer | None = None
    selskabsnavn: Annotated[str, Limits(min_length=2, max_length=200)] | None = None
    frist_foer: date | None = Field(
        default=None, validation_alias="fristFoer", serialization_alias="fristFoer"
    )
    """Kun sager med en åben frist før denne dato"""
    egen_rolle: LikvidatorSagQueryEgenRolle | None = Field(
        default=None, validation_alias="egenRolle", serialization_alias="egenRolle"
    )
    """Kalderens egen rolle i sagen"""


class Sagsoverblik(Auditfelter):
    """Sagens overblik for likvidatoren

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `sagsoverblik`
    """

    sag_id: ReadOnly[UUID] = Field(validation_alias="sagId", serialization_alias="sagId")
    sagsnummer: Sagsnummer
    sagstype: SagsoverblikSagstype
    status: Sagsstatus
    selskabsnavn: str
    selskab: RessourceReference
    """Selskabet i Virksomhed (VIRKSOMHED)"""
    skifteret: RessourceReference
    """Skifteretten i Retskreds (RETSKREDS)"""
    likvidatorer: Annotated[list[RessourceReference], Limits(min_items=1, max_items=5)]
    oploesningsgrund: SagsoverblikOploesningsgrund
    """Grundlaget for opløsningen (selskabslovens §§ 225, 226 og 230)"""
    modtaget: date
    """Datoen for rettens modtagelse af anmodningen"""
    udpeget: Nullable[date] = None
    """Datoen for udpegning af likvidator"""
    frister: list[Frist] | None = None
    vigtige_datoer: list[VigtigDato] | None = Field(
        default=None, validation_alias="vigtigeDatoer", serialization_alias="vigtigeDatoer"
    )
    historik: Annotated[list[Historikpost], Limits(min_items=0, max_items=4)] | None = None
    """De fire seneste hændelser"""
    mulige_handlinger: list[MuligHandling] | None = Field(
        default=None, validation_alias="muligeHandlinger", serialization_alias="muligeHandlinger"
    )
    antal: dict[str, int] | None = None
    """Antal elementer pr. menupunkt"""
    referencer: list[RessourceReference]
    """Ressourcer, som hentes i andre udstillede endpoints"""


class PartBase(Model):
    """Det, der er fælles for alle parter

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `partBase`
    """

    part_id: ReadOnly[UUID] = Field(validation_alias="partId", serialization_alias="partId")
    parttype: str
    """PERSON eller VIRKSOMHED"""
    roller: Annotated[list[Partrolle], Limits(min_items=1, max_items=5)]
    repraesenteret_af: Nullable[RessourceReference] = Field(
        default=None, validation_alias="repraesenteretAf", serialization_alias="repraesenteretAf"
    )
    """Advokat eller anden repræsentant"""
    kontakt: Nullable[Kontaktoplysninger] = None


class PersonPart(PartBase):
    """En person som part

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `personPart`
    """

    navn: str
    person: RessourceReference
    """Personen i Person (PERSON)"""
    parttype: Constant[str] = "PERSON"
    """PERSON eller VIRKSOMHED"""


class VirksomhedPart(PartBase):
    """En virksomhed som part

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `virksomhedPart`
    """

    navn: str
    cvr_nummer: CvrNummer | None = Field(
        validation_alias="cvrNummer", serialization_alias="cvrNummer"
    )
    """Null for udenlandske virksomheder"""
    virksomhed: Nullable[RessourceReference] = None
    """Virksomheden i Virksomhed (VIRKSOMHED)"""
    parttype: Constant[str] = "VIRKSOMHED"
    """PERSON eller VIRKSOMHED"""


class Kontaktoplysninger(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `kontaktoplysninger`"""

    email: Nullable[str] = None
    telefon: Nullable[Annotated[str, Limits(pattern="^\\+?[0-9]{8,15}$")]] = None
    digital_post: Nullable[bool] = Field(
        default=None, validation_alias="digitalPost", serialization_alias="digitalPost"
    )
    adresse: Nullable[Adresse] = None


class Sagsdokument(Model):
    """Et dokument på sagen; selve filen hentes i Dokumentlager

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `sagsdokument`
    """

    dokument: RessourceReference
    """Dokumentet i Dokumentlager (DOKUMENT)"""
    dokumenttype: Dokumenttype
    titel: str
    filnavn: str
    stoerrelse_bytes: int = Field(
        validation_alias="stoerrelseBytes", serialization_alias="stoerrelseBytes"
    )
    modtaget: datetime
    afsender: Dokumentafsender
    fortroligt: bool | None = None


class SagsdokumentInput(Model):
    """Et uploadet dokument, som lægges på sagen

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `sagsdokumentInput`
    """

    dokument_id: UUID = Field(validation_alias="dokumentId", serialization_alias="dokumentId")
    """Nøglen fra Dokumentlager"""
    dokumenttype: Dokumenttype
    titel: str | None = None


class IndhentetDataOversigt(Model):
    """Hvor langt indhentningen fra en kilde er

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `indhentetDataOversigt`
    """

    kilde: Datakilde
    status: IndhentetDataOversigtStatus
    hentet: Nullable[datetime] = None


class IndhentetData(IndhentetDataOversigt):
    """Data indhentet fra en kilde

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `indhentetData`
    """

    vaerdier: dict[str, object]
    """Frie værdier, som afhænger af kilden"""
    tabeller: dict[str, Tabel] | None = None
    dokumenter: list[RessourceReference] | None = None


class Tabel(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `tabel`"""

    kolonner: list[str]
    raekker: list[list[str | None]]
    """Rækker med samme antal celler som kolonner; null er en tom celle"""


class Retsbog(Model):
    """Udskrift af rettens retsbog

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `retsbog`
    """

    retsbog_id: UUID = Field(validation_alias="retsbogId", serialization_alias="retsbogId")
    titel: str
    dato: date
    afgoerelser: list[Afgoerelse]
    dokument: RessourceReference
    """Retsbogen i Dokumentlager (DOKUMENT)"""


class Afgoerelse(Model):
    """En afgørelse i en retsbog

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `afgoerelse`
    """

    afgoerelse_id: UUID = Field(validation_alias="afgoerelseId", serialization_alias="afgoerelseId")
    type: AfgoerelseType
    resultat: str
    kaerefrist: date | None
    """Null, hvis afgørelsen ikke kan kæres"""


class Besked(Model):
    """En besked i korrespondancen med retten

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `besked`
    """

    besked_id: ReadOnly[UUID] = Field(validation_alias="beskedId", serialization_alias="beskedId")
    traad_id: ReadOnly[UUID] = Field(validation_alias="traadId", serialization_alias="traadId")
    """Nøglen på trådens første besked"""
    emne: Annotated[str, Limits(min_length=1, max_length=200)]
    tekst: Annotated[str, Limits(min_length=1, max_length=20000)]
    afsender: Part
    modtagere: list[Part]
    sendt: ReadOnly[datetime]
    laest: ReadOnly[Nullable[datetime]] = None
    """Hvornår beskeden blev læst; null, hvis ulæst"""
    bilag: list[RessourceReference] | None = None
    svar: Annotated[list[Besked], Limits(min_items=0, max_items=100)]
    """Svar på beskeden, så langt ned dybde rækker"""
    antal_svar: int = Field(validation_alias="antalSvar", serialization_alias="antalSvar")
    """Antal svar, der ikke er foldet ud i svar"""


class BeskedInput(Model):
    """En ny besked eller et svar

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `beskedInput`
    """

    emne: Annotated[str, Limits(min_length=1, max_length=200)]
    tekst: Annotated[str, Limits(min_length=1, max_length=20000)]
    bilag: Annotated[list[UUID], Limits(min_items=0, max_items=20)] | None = None
    """dokumentId fra Dokumentlager"""


class BeskedPatch(Model):
    """Ændring af en beskeds læsemarkering

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `beskedPatch`
    """

    laest: bool | None = None
    """Markér beskeden som læst eller ulæst"""


class KravBase(Model):
    """Det, der er fælles for et anmeldt krav

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `kravBase`
    """

    kravtype: Kravtype
    beloeb: Annotated[Beloeb, Limits(minimum=0.01)]
    valuta: KravBaseValuta = KravBaseValuta.DKK
    rente: Nullable[Rente] = None
    beskrivelse: Annotated[str, Limits(min_length=0, max_length=2000)] | None = None
    egen_reference: (
        Annotated[str, Limits(min_length=0, max_length=50, pattern="^[A-Za-z0-9._/-]*$")] | None
    ) = Field(default=None, validation_alias="egenReference", serialization_alias="egenReference")
    """Kreditors eget nummer"""
    stiftelsesdato: date
    """Hvornår kravet opstod; har betydning for konkursordenen"""
    forfaldsdato: date | None
    konkursorden: KravBaseKonkursorden | None = None
    """Den plads i konkursordenen, som kreditor gør gældende"""
    sikkerhed: Nullable[Sikkerhed] = None


class Kravafgoerelse(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `kravafgoerelse`"""

    begrundelse: str
    dato: date
    retsbog: Nullable[RessourceReference] = None


class Rente(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `rente`"""

    sats: Annotated[float, Limits(minimum=0, maximum=100)]
    type: RenteType
    beregnet_fra: date = Field(validation_alias="beregnetFra", serialization_alias="beregnetFra")
    tilskrevet: Beloeb | None = None
    """Renter, der allerede er tilskrevet"""


class PantSikkerhed(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `pantSikkerhed`"""

    sikkerhedstype: Constant[Literal["PANT"]] = "PANT"
    genstand: str
    tinglysningsdato: Nullable[date] = None
    beloeb: Beloeb


class KautionSikkerhed(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `kautionSikkerhed`"""

    sikkerhedstype: Constant[Literal["KAUTION"]] = "KAUTION"
    kautionist: Anmelder


class Ejendomsforbehold(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `ejendomsforbehold`"""

    sikkerhedstype: Constant[Literal["EJENDOMSFORBEHOLD"]] = "EJENDOMSFORBEHOLD"
    genstand: str
    stelnummer: Nullable[Annotated[str, Limits(min_length=17, max_length=17)]] = None


class PersonAnmelder(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `personAnmelder`"""

    parttype: Constant[Literal["PERSON"]] = "PERSON"
    navn: Annotated[str, Limits(min_length=1, max_length=200)]
    person: ReadOnly[RessourceReference | None] = None
    email: str | None = None
    telefon: str | None = None


class VirksomhedAnmelder(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `virksomhedAnmelder`"""

    parttype: Constant[Literal["VIRKSOMHED"]] = "VIRKSOMHED"
    cvr_nummer: CvrNummer = Field(validation_alias="cvrNummer", serialization_alias="cvrNummer")
    p_nummer: Nullable[PNummer] = Field(
        default=None, validation_alias="pNummer", serialization_alias="pNummer"
    )
    virksomhed: ReadOnly[RessourceReference | None] = None
    kontaktperson: Nullable[str] = None
    email: str | None = None


class LikvidatorKrav(KravBase, Auditfelter):
    """Et anmeldt krav, som likvidatoren ser det

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `likvidatorKrav`
    """

    krav_id: ReadOnly[UUID] = Field(validation_alias="kravId", serialization_alias="kravId")
    """Samme nøgle som i kreditors api"""
    sag: ReadOnly[RessourceReference]
    anmelder: Anmelder
    status: ReadOnly[Kravstatus]
    anerkendt_beloeb: ReadOnly[Beloeb | None] = Field(
        validation_alias="anerkendtBeloeb", serialization_alias="anerkendtBeloeb"
    )
    """Null, indtil kravet er afgjort"""
    afgoerelse: ReadOnly[Nullable[Kravafgoerelse]] = None
    bilag: Annotated[list[RessourceReference], Limits(min_items=0, max_items=50)]
    indstilling: Nullable[Kravindstilling] = None
    """Likvidators indstilling; retten afgør"""
    kreditor: Part


class Kravindstilling(Model):
    """Likvidators indstilling til retten om et krav

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `kravindstilling`
    """

    indstilling: KravindstillingIndstilling
    """Likvidators anbefaling"""
    beloeb: Nullable[Beloeb] = None
    """Det beløb, der anbefales anerkendt"""
    begrundelse: Annotated[str, Limits(min_length=0, max_length=4000)] | None = None


class LikvidatorTilgodehavende(Model):
    """Et tilgodehavende, som nogen har anmeldt at skylde selskabet

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `likvidatorTilgodehavende`
    """

    tilgodehavende_id: UUID = Field(
        validation_alias="tilgodehavendeId", serialization_alias="tilgodehavendeId"
    )
    beloeb: Beloeb
    debitor: Part
    """Den, der skylder selskabet penge"""
    status: LikvidatorTilgodehavendeStatus
    modtaget_betaling: Nullable[Pengebeloeb] = Field(
        default=None, validation_alias="modtagetBetaling", serialization_alias="modtagetBetaling"
    )


class Historikpost(Model):
    """En hændelse i sagens historik

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `historikpost`
    """

    historik_id: UUID = Field(validation_alias="historikId", serialization_alias="historikId")
    tidspunkt: datetime
    haendelsestype: Haendelsestype
    tekst: str
    aktoer: Nullable[Part] = None
    """Den, der udførte hændelsen"""
    reference: Nullable[RessourceReference] = None


class Frist(Model):
    """En frist i sagen

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `frist`
    """

    frist_id: UUID = Field(validation_alias="fristId", serialization_alias="fristId")
    fristtype: FristFristtype
    fristdato: date
    """Fristens dato; kan falde på en lukkedag"""
    status: FristStatus
    oprindelig_fristdato: Nullable[date] = Field(
        default=None,
        validation_alias="oprindeligFristdato",
        serialization_alias="oprindeligFristdato",
    )
    """Datoen før fristudsættelse"""
    kan_udsaettes: bool = Field(validation_alias="kanUdsaettes", serialization_alias="kanUdsaettes")


class VigtigDato(Model):
    """En vigtig dato i sagen

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `vigtigDato`
    """

    datotype: VigtigDatoDatotype
    tidspunkt: datetime
    """Tidspunkt med tidszone; ugedagen udledes af modtageren"""
    sted: Nullable[Moedested] = None
    status: VigtigDatoStatus


class MuligHandling(Model):
    """En handling og om den kan vælges i sagens nuværende tilstand

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `muligHandling`
    """

    handlingstype: Handlingstype
    titel: str
    vejledning: str
    tilgaengelig: bool
    aarsag_ikke_tilgaengelig: Nullable[str] = Field(
        default=None,
        validation_alias="aarsagIkkeTilgaengelig",
        serialization_alias="aarsagIkkeTilgaengelig",
    )
    """Hvorfor handlingen ikke kan vælges nu"""
    genvej: bool
    """Handlingen vises som genvej på overblikket"""


class HandlingBase(Model):
    """Det, der er fælles for alle handlinger

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `handlingBase`
    """

    handlingstype: Handlingstype
    """Afgør, hvilken slags handling der er tale om"""
    status: HandlingBaseStatus = HandlingBaseStatus.INDSENDT
    """Om handlingen er en kladde eller endelig"""
    bemaerkning: Nullable[Annotated[str, Limits(min_length=0, max_length=4000)]] = None
    bilag: Annotated[list[UUID], Limits(min_items=0, max_items=20)] | None = None
    """dokumentId fra Dokumentlager"""


class HandlingResultat(Auditfelter):
    """Rettens behandling af en handling

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `handlingResultat`
    """

    handling_id: ReadOnly[UUID] = Field(
        validation_alias="handlingId", serialization_alias="handlingId"
    )
    behandlingsstatus: ReadOnly[Handlingsstatus]
    """Hvor langt retten er"""
    svar_fra_retten: ReadOnly[Nullable[str]] = Field(
        default=None, validation_alias="svarFraRetten", serialization_alias="svarFraRetten"
    )
    afgoerelse: ReadOnly[Nullable[RessourceReference]] = None
    bilagsreferencer: ReadOnly[list[RessourceReference] | None] = None


class FristudsaettelseInput(HandlingBase):
    """Fristudsættelse

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `fristudsaettelseInput`
    """

    frist_id: UUID = Field(validation_alias="fristId", serialization_alias="fristId")
    """Den frist, der ønskes udsat"""
    oensket_frist: date = Field(validation_alias="oensketFrist", serialization_alias="oensketFrist")
    """Den nye dato, der ønskes"""
    begrundelse: Annotated[str, Limits(min_length=10, max_length=4000)]
    handlingstype: Constant[Handlingstype] = Handlingstype.FRISTUDSAETTELSE
    """Afgør, hvilken slags handling der er tale om"""


class KonkursbegaeringInput(HandlingBase):
    """Konkursbegæring

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `konkursbegaeringInput`
    """

    insolvensgrundlag: KonkursbegaeringInputInsolvensgrundlag
    """Hvorfor selskabet anses for insolvent (konkurslovens § 18)"""
    begrundelse: str
    fristdag: Nullable[date] = None
    """Skæringsdagen i insolvensbehandlingen (konkurslovens § 1)"""
    aktiver: Beloeb | None = None
    passiver: Beloeb | None = None
    kuratorforslag: Nullable[RessourceReference] = None
    """Foreslået kurator (LIKVIDATOR)"""
    sikkerhed: Nullable[Pengebeloeb] = None
    """Sikkerhed, der stilles for omkostningerne"""
    handlingstype: Constant[Handlingstype] = Handlingstype.KONKURSBEGAERING
    """Afgør, hvilken slags handling der er tale om"""


class LikvidatorattestInput(HandlingBase):
    """Likvidatorattest

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `likvidatorattestInput`
    """

    formaal: LikvidatorattestInputFormaal
    """Hvad attesten skal bruges til"""
    leveringsform: LikvidatorattestInputLeveringsform
    antal: Annotated[int, Limits(minimum=1, maximum=10)] = 1
    """Antal eksemplarer; kræves ved PRINT"""
    handlingstype: Constant[Handlingstype] = Handlingstype.LIKVIDATORATTEST
    """Afgør, hvilken slags handling der er tale om"""


class MedlikvidatorInput(HandlingBase):
    """Medlikvidator

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `medlikvidatorInput`
    """

    likvidator: RessourceReference
    """Den foreslåede medlikvidator i Likvidator-register"""
    opgavefordeling: Nullable[str] = None
    samtykke: bool
    """Den foreslåede har samtykket; skal være true"""
    fra: date | None = None
    handlingstype: Constant[Handlingstype] = Handlingstype.MEDLIKVIDATOR
    """Afgør, hvilken slags handling der er tale om"""


class ErklaerInhabilInput(HandlingBase):
    """Erklæring om inhabilitet

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `erklaerInhabilInput`
    """

    grund: ErklaerInhabilInputGrund
    """Grunden til inhabilitet (konkurslovens § 238)"""
    begrundelse: Annotated[str, Limits(min_length=10, max_length=4000)]
    oensker_udtraeden: bool = Field(
        validation_alias="oenskerUdtraeden", serialization_alias="oenskerUdtraeden"
    )
    """Likvidatoren ønsker at udtræde af sagen"""
    handlingstype: Constant[Handlingstype] = Handlingstype.ERKLAER_INHABIL
    """Afgør, hvilken slags handling der er tale om"""


class AppelKaereInput(HandlingBase):
    """Appel eller kære

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `appelKaereInput`
    """

    afgoerelse_id: UUID = Field(validation_alias="afgoerelseId", serialization_alias="afgoerelseId")
    """Den afgørelse, der kæres"""
    afgoerelsesdato: date
    paastand: Annotated[str, Limits(min_length=1, max_length=8000)]
    kaereskrift: UUID
    """dokumentId i Dokumentlager"""
    opsaettende_virkning: bool = Field(
        default=False,
        validation_alias="opsaettendeVirkning",
        serialization_alias="opsaettendeVirkning",
    )
    """Der anmodes om opsættende virkning"""
    handlingstype: Constant[Handlingstype] = Handlingstype.APPEL_KAERE
    """Afgør, hvilken slags handling der er tale om"""


class SalaerindstillingInput(HandlingBase):
    """Salærindstilling

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `salaerindstillingInput`
    """

    periode: Periode
    timer: Annotated[list[Timepost], Limits(min_items=1, max_items=500)]
    udlaeg: Annotated[list[Udlaegspost], Limits(min_items=0, max_items=200)] | None = None
    beloeb_ex_moms: Beloeb = Field(
        validation_alias="beloebExMoms", serialization_alias="beloebExMoms"
    )
    moms: Beloeb
    handlingstype: Constant[Handlingstype] = Handlingstype.SALAERINDSTILLING
    """Afgør, hvilken slags handling der er tale om"""


class VidneafhoeringInput(HandlingBase):
    """Vidneafhøring

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `vidneafhoeringInput`
    """

    vidner: Annotated[list[VidneInput], Limits(min_items=1, max_items=10)]
    temaer: Annotated[list[str], Limits(min_items=1, max_items=20)]
    """Hvad vidnerne skal afhøres om"""
    oensket_periode: Nullable[Periode] = Field(
        default=None, validation_alias="oensketPeriode", serialization_alias="oensketPeriode"
    )
    varighed_minutter: Annotated[int, Limits(minimum=15, maximum=480)] | None = Field(
        default=None, validation_alias="varighedMinutter", serialization_alias="varighedMinutter"
    )
    fremmoedeform: VidneafhoeringInputFremmoedeform | None = None
    handlingstype: Constant[Handlingstype] = Handlingstype.VIDNEAFHOERING
    """Afgør, hvilken slags handling der er tale om"""


class AnmodOmRevisorInput(HandlingBase):
    """Anmodning om revisor

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `anmodOmRevisorInput`
    """

    anmodning: AnmodOmRevisorInputAnmodning
    """Anmod retten om en revisor, eller tilføj en bestemt"""
    revisor: Nullable[RessourceReference] = None
    """Revisor, der tilføjes (VIRKSOMHED); kræves ved TILFOEJ, ellers svares 422"""
    opgave: str
    budget: Nullable[Pengebeloeb] = None
    handlingstype: Constant[Handlingstype] = Handlingstype.ANMOD_OM_REVISOR
    """Afgør, hvilken slags handling der er tale om"""


class SkrivTilRettenInput(HandlingBase):
    """Henvendelse til retten

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `skrivTilRettenInput`
    """

    emne: Annotated[str, Limits(min_length=1, max_length=200)]
    tekst: Annotated[str, Limits(min_length=1, max_length=20000)]
    svar_oenskes_foer: Nullable[date] = Field(
        default=None, validation_alias="svarOenskesFoer", serialization_alias="svarOenskesFoer"
    )
    handlingstype: Constant[Handlingstype] = Handlingstype.SKRIV_TIL_RETTEN
    """Afgør, hvilken slags handling der er tale om"""


class FristudsaettelseHandling(HandlingBase, HandlingResultat):
    """Fristudsættelse med rettens behandling

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `fristudsaettelseHandling`
    """

    frist_id: UUID = Field(validation_alias="fristId", serialization_alias="fristId")
    """Den frist, der ønskes udsat"""
    oensket_frist: date = Field(validation_alias="oensketFrist", serialization_alias="oensketFrist")
    """Den nye dato, der ønskes"""
    begrundelse: Annotated[str, Limits(min_length=10, max_length=4000)]
    handlingstype: Constant[Handlingstype] = Handlingstype.FRISTUDSAETTELSE
    """Afgør, hvilken slags handling der er tale om"""


class KonkursbegaeringHandling(HandlingBase, HandlingResultat):
    """Konkursbegæring med rettens behandling

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `konkursbegaeringHandling`
    """

    insolvensgrundlag: KonkursbegaeringHandlingInsolvensgrundlag
    """Hvorfor selskabet anses for insolvent (konkurslovens § 18)"""
    begrundelse: str
    fristdag: Nullable[date] = None
    """Skæringsdagen i insolvensbehandlingen (konkurslovens § 1)"""
    aktiver: Beloeb | None = None
    passiver: Beloeb | None = None
    kuratorforslag: Nullable[RessourceReference] = None
    """Foreslået kurator (LIKVIDATOR)"""
    sikkerhed: Nullable[Pengebeloeb] = None
    """Sikkerhed, der stilles for omkostningerne"""
    handlingstype: Constant[Handlingstype] = Handlingstype.KONKURSBEGAERING
    """Afgør, hvilken slags handling der er tale om"""


class LikvidatorattestHandling(HandlingBase, HandlingResultat):
    """Likvidatorattest med rettens behandling

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `likvidatorattestHandling`
    """

    formaal: LikvidatorattestHandlingFormaal
    """Hvad attesten skal bruges til"""
    leveringsform: LikvidatorattestHandlingLeveringsform
    antal: Annotated[int, Limits(minimum=1, maximum=10)] = 1
    """Antal eksemplarer; kræves ved PRINT"""
    handlingstype: Constant[Handlingstype] = Handlingstype.LIKVIDATORATTEST
    """Afgør, hvilken slags handling der er tale om"""


class MedlikvidatorHandling(HandlingBase, HandlingResultat):
    """Medlikvidator med rettens behandling

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `medlikvidatorHandling`
    """

    likvidator: RessourceReference
    """Den foreslåede medlikvidator i Likvidator-register"""
    opgavefordeling: Nullable[str] = None
    samtykke: bool
    """Den foreslåede har samtykket; skal være true"""
    fra: date | None = None
    handlingstype: Constant[Handlingstype] = Handlingstype.MEDLIKVIDATOR
    """Afgør, hvilken slags handling der er tale om"""


class ErklaerInhabilHandling(HandlingBase, HandlingResultat):
    """Erklæring om inhabilitet med rettens behandling

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `erklaerInhabilHandling`
    """

    grund: ErklaerInhabilHandlingGrund
    """Grunden til inhabilitet (konkurslovens § 238)"""
    begrundelse: Annotated[str, Limits(min_length=10, max_length=4000)]
    oensker_udtraeden: bool = Field(
        validation_alias="oenskerUdtraeden", serialization_alias="oenskerUdtraeden"
    )
    """Likvidatoren ønsker at udtræde af sagen"""
    handlingstype: Constant[Handlingstype] = Handlingstype.ERKLAER_INHABIL
    """Afgør, hvilken slags handling der er tale om"""


class AppelKaereHandling(HandlingBase, HandlingResultat):
    """Appel eller kære med rettens behandling

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `appelKaereHandling`
    """

    afgoerelse_id: UUID = Field(validation_alias="afgoerelseId", serialization_alias="afgoerelseId")
    """Den afgørelse, der kæres"""
    afgoerelsesdato: date
    paastand: Annotated[str, Limits(min_length=1, max_length=8000)]
    kaereskrift: UUID
    """dokumentId i Dokumentlager"""
    opsaettende_virkning: bool = Field(
        default=False,
        validation_alias="opsaettendeVirkning",
        serialization_alias="opsaettendeVirkning",
    )
    """Der anmodes om opsættende virkning"""
    handlingstype: Constant[Handlingstype] = Handlingstype.APPEL_KAERE
    """Afgør, hvilken slags handling der er tale om"""


class SalaerindstillingHandling(HandlingBase, HandlingResultat):
    """Salærindstilling med rettens behandling

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `salaerindstillingHandling`
    """

    periode: Periode
    timer: Annotated[list[Timepost], Limits(min_items=1, max_items=500)]
    udlaeg: Annotated[list[Udlaegspost], Limits(min_items=0, max_items=200)] | None = None
    beloeb_ex_moms: Beloeb = Field(
        validation_alias="beloebExMoms", serialization_alias="beloebExMoms"
    )
    moms: Beloeb
    beloeb_inkl_moms: ReadOnly[Beloeb | None] = Field(
        default=None, validation_alias="beloebInklMoms", serialization_alias="beloebInklMoms"
    )
    """Summen af beloebExMoms og moms"""
    handlingstype: Constant[Handlingstype] = Handlingstype.SALAERINDSTILLING
    """Afgør, hvilken slags handling der er tale om"""


class VidneafhoeringHandling(HandlingBase, HandlingResultat):
    """Vidneafhøring med rettens behandling

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `vidneafhoeringHandling`
    """

    vidner: Annotated[list[Vidne], Limits(min_items=1, max_items=10)]
    temaer: Annotated[list[str], Limits(min_items=1, max_items=20)]
    """Hvad vidnerne skal afhøres om"""
    oensket_periode: Nullable[Periode] = Field(
        default=None, validation_alias="oensketPeriode", serialization_alias="oensketPeriode"
    )
    varighed_minutter: Annotated[int, Limits(minimum=15, maximum=480)] | None = Field(
        default=None, validation_alias="varighedMinutter", serialization_alias="varighedMinutter"
    )
    fremmoedeform: VidneafhoeringHandlingFremmoedeform | None = None
    handlingstype: Constant[Handlingstype] = Handlingstype.VIDNEAFHOERING
    """Afgør, hvilken slags handling der er tale om"""


class AnmodOmRevisorHandling(HandlingBase, HandlingResultat):
    """Anmodning om revisor med rettens behandling

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `anmodOmRevisorHandling`
    """

    anmodning: AnmodOmRevisorHandlingAnmodning
    """Anmod retten om en revisor, eller tilføj en bestemt"""
    revisor: Nullable[RessourceReference] = None
    """Revisor, der tilføjes (VIRKSOMHED); kræves ved TILFOEJ, ellers svares 422"""
    opgave: str
    budget: Nullable[Pengebeloeb] = None
    handlingstype: Constant[Handlingstype] = Handlingstype.ANMOD_OM_REVISOR
    """Afgør, hvilken slags handling der er tale om"""


class SkrivTilRettenHandling(HandlingBase, HandlingResultat):
    """Henvendelse til retten med rettens behandling

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `skrivTilRettenHandling`
    """

    emne: Annotated[str, Limits(min_length=1, max_length=200)]
    tekst: Annotated[str, Limits(min_length=1, max_length=20000)]
    svar_oenskes_foer: Nullable[date] = Field(
        default=None, validation_alias="svarOenskesFoer", serialization_alias="svarOenskesFoer"
    )
    handlingstype: Constant[Handlingstype] = Handlingstype.SKRIV_TIL_RETTEN
    """Afgør, hvilken slags handling der er tale om"""


class Timepost(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `timepost`"""

    dato: date
    timer: Annotated[Decimal, Limits(multiple_of=0.25, exclusive_minimum=0)]
    """Timer i kvarte"""
    timesats: Beloeb
    opgave: Annotated[str, Limits(min_length=1, max_length=500)]


class Udlaegspost(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `udlaegspost`"""

    tekst: str
    beloeb: Beloeb
    bilag: Nullable[UUID] = None


class Vidne(Model):
    """What answers hold; requests carry `VidneInput`.

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `vidne`
    """

    navn: str
    adresse: Nullable[Adresse] = None
    relation: VidneRelation
    """Vidnets relation til selskabet"""

    def to_input(self) -> VidneInput:
        """What of this may be sent back: all but the properties that are only received."""
        return as_input(self, VidneInput)


class VidneInput(Model):
    """What requests carry; answers hold `Vidne`.

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `vidne`
    """

    navn: str
    cpr_nummer: CprNummer | None = Field(
        default=None, validation_alias="cprNummer", serialization_alias="cprNummer", repr=False
    )
    adresse: Nullable[Adresse] = None
    relation: VidneRelation
    """Vidnets relation til selskabet"""


class Likvidatorattest(Model):
    """Bevis for, hvem der er likvidator i sagen

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `likvidatorattest`
    """

    attest_id: UUID = Field(validation_alias="attestId", serialization_alias="attestId")
    udstedt: datetime
    gyldig_til: Nullable[date] = Field(
        default=None, validation_alias="gyldigTil", serialization_alias="gyldigTil"
    )
    skifteret: RessourceReference
    likvidator: RessourceReference
    verifikationskode: Annotated[str, Limits(pattern="^[A-Z0-9]{12}$")]
    """Kode, som modtageren kan kontrollere attesten med"""


class RedegoerelseInput(Model):
    """Likvidatorens redegørelse til skifteretten

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `redegoerelseInput`
    """

    dato: date
    """Redegørelsens dato"""
    konklusion: RedegoerelseInputKonklusion
    """Det udfald, likvidatoren anbefaler"""
    resume: Nullable[Annotated[str, Limits(min_length=0, max_length=20000)]] = None
    aktiver: Nullable[Beloeb] = None
    passiver: Nullable[Beloeb] = None
    ansvarsforhold: Nullable[dict[str, str]] = None
    """Bemærkninger om ansvar pr. personkreds"""
    dokumenter: Annotated[list[UUID], Limits(min_items=0, max_items=100)]
    """dokumentId fra Dokumentlager"""


class Redegoerelse(RedegoerelseInput, Auditfelter):
    """En redegørelse med status og frist

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `redegoerelse`
    """

    redegoerelse_id: ReadOnly[UUID] = Field(
        validation_alias="redegoerelseId", serialization_alias="redegoerelseId"
    )
    status: ReadOnly[RedegoerelseStatus]
    frist: ReadOnly[Frist]
    dokumentreferencer: ReadOnly[list[RessourceReference]]


class IndsendelseInput(Model):
    """Bekræftelse af indsendelsen

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `indsendelseInput`
    """

    bekraeftet: bool
    """Likvidatoren bekræfter, at redegørelsen er endelig"""


class Indsendelseskvittering(Model):
    """Kvittering for en indsendt redegørelse

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `indsendelseskvittering`
    """

    kvitterings_id: UUID = Field(
        validation_alias="kvitteringsId", serialization_alias="kvitteringsId"
    )
    modtaget: datetime
    """Redegørelsen er kommet frem, når den er tilgængelig for skifteretten (selskabslovens § 229
    a)
    """
    antal_dokumenter: int = Field(
        validation_alias="antalDokumenter", serialization_alias="antalDokumenter"
    )
    samlet_stoerrelse: int = Field(
        validation_alias="samletStoerrelse", serialization_alias="samletStoerrelse"
    )
    """Dokumenternes samlede størrelse i bytes"""


class MoedestedOption1(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/moedested/oneOf/0`"""

    retssal: str
    retskreds: RessourceReference


class MoedestedOption2(Model):
    """Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, `#/components/schemas/moedested/oneOf/1`"""

    videomoede_url: str = Field(
        validation_alias="videomoedeUrl", serialization_alias="videomoedeUrl"
    )


CvrNummer: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{8}$")]
"""CVR-nummer, otte cifre (modulus 11)

Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `cvrNummer`
"""

CprNummer: TypeAlias = Annotated[
    str,
    Limits(
        pattern="^(0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(0[1-9]|1[0-2])[0-9]{2}-?[0-9]{4}$"
    ),
]
"""CPR-nummer DDMMÅÅ-NNNN; dag 61-91 er erstatningsnumre. Må aldrig kontrolleres med modulus 11

Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `cprNummer`
"""

PNummer: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{10}$")]
"""P-nummer, ti cifre uden moduluskontrol

Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `pNummer`
"""

Sagsnummer: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{9}$")]
"""Sagsnummer, ni cifre (Sags-ID på skærmen)

Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `sagsnummer`
"""

Beloeb: TypeAlias = Annotated[
    Decimal, Limits(multiple_of=0.01, minimum=-999999999999.99, maximum=999999999999.99)
]
"""Beløb i kroner med øre som JSON-tal

Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `beloeb`
"""

Part: TypeAlias = Annotated[
    PersonPart | VirksomhedPart | UnknownVariant,
    Tagged("parttype", {"PERSON": PersonPart, "VIRKSOMHED": VirksomhedPart}),
]
"""En part i sagen

Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `part`
"""

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
"""Sikkerhed for kravet

Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `sikkerhed`
"""

Anmelder: TypeAlias = Annotated[
    PersonAnmelder | VirksomhedAnmelder | UnknownVariant,
    Tagged("parttype", {"PERSON": PersonAnmelder, "VIRKSOMHED": VirksomhedAnmelder}),
]
"""Den, der har anmeldt kravet

Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `anmelder`
"""

Moedested: TypeAlias = MoedestedOption1 | MoedestedOption2
"""Hvor et møde holdes: i en retssal eller som videomøde

Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `moedested`
"""

HandlingInput: TypeAlias = Annotated[
    FristudsaettelseInput
    | KonkursbegaeringInput
    | LikvidatorattestInput
    | MedlikvidatorInput
    | ErklaerInhabilInput
    | AppelKaereInput
    | SalaerindstillingInput
    | VidneafhoeringInput
    | AnmodOmRevisorInput
    | SkrivTilRettenInput
    | UnknownVariant,
    Tagged(
        "handlingstype",
        {
            "FRISTUDSAETTELSE": FristudsaettelseInput,
            "KONKURSBEGAERING": KonkursbegaeringInput,
            "LIKVIDATORATTEST": LikvidatorattestInput,
            "MEDLIKVIDATOR": MedlikvidatorInput,
            "ERKLAER_INHABIL": ErklaerInhabilInput,
            "APPEL_KAERE": AppelKaereInput,
            "SALAERINDSTILLING": SalaerindstillingInput,
            "VIDNEAFHOERING": VidneafhoeringInput,
            "ANMOD_OM_REVISOR": AnmodOmRevisorInput,
            "SKRIV_TIL_RETTEN": SkrivTilRettenInput,
        },
    ),
]
"""En handling, som likvidatoren foretager over for skifteretten

Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `handlingInput`
"""

Handling: TypeAlias = Annotated[
    FristudsaettelseHandling
    | KonkursbegaeringHandling
    | LikvidatorattestHandling
    | MedlikvidatorHandling
    | ErklaerInhabilHandling
    | AppelKaereHandling
    | SalaerindstillingHandling
    | VidneafhoeringHandling
    | AnmodOmRevisorHandling
    | SkrivTilRettenHandling
    | UnknownVariant,
    Tagged(
        "handlingstype",
        {
            "FRISTUDSAETTELSE": FristudsaettelseHandling,
            "KONKURSBEGAERING": KonkursbegaeringHandling,
            "LIKVIDATORATTEST": LikvidatorattestHandling,
            "MEDLIKVIDATOR": MedlikvidatorHandling,
            "ERKLAER_INHABIL": ErklaerInhabilHandling,
            "APPEL_KAERE": AppelKaereHandling,
            "SALAERINDSTILLING": SalaerindstillingHandling,
            "VIDNEAFHOERING": VidneafhoeringHandling,
            "ANMOD_OM_REVISOR": AnmodOmRevisorHandling,
            "SKRIV_TIL_RETTEN": SkrivTilRettenHandling,
        },
    ),
]
"""En handling og rettens behandling af den

Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, schema `handling`
"""

if not TYPE_CHECKING:

    def __getattr__(name):
        return module_attribute(__name__, name)
