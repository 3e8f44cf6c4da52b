"""Models of retskreds 1.0.0-rc.

Rendered from specs/retskreds/1.0.0-rc.json; changes made here are lost.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, TypeAlias
from uuid import UUID

from pydantic import Field

from .._runtime.models import Limits, Model, Nullable, OpenEnum
from typing import TYPE_CHECKING
from .._runtime.renamed import module_attribute


class Rettype(OpenEnum):
    """Rettens art

    Source: retskreds 1.0.0-rc, schema `rettype`
    """

    BYRET = "BYRET"
    SOE_OG_HANDELSRETTEN = "SOE_OG_HANDELSRETTEN"
    LANDSRET = "LANDSRET"


class GenericErrorFejlkode(OpenEnum):
    """Source: retskreds 1.0.0-rc, `#/components/schemas/genericError/properties/fejlkode`"""

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
    """Source: retskreds 1.0.0-rc, `#/components/schemas/ressourceReference/properties/ressourcetype`"""

    SAG = "SAG"
    KRAV = "KRAV"
    TILGODEHAVENDE = "TILGODEHAVENDE"
    PERSON = "PERSON"
    VIRKSOMHED = "VIRKSOMHED"
    LIKVIDATOR = "LIKVIDATOR"
    DOKUMENT = "DOKUMENT"
    RETSKREDS = "RETSKREDS"


class RessourceReferenceApi(OpenEnum):
    """Source: retskreds 1.0.0-rc, `#/components/schemas/ressourceReference/properties/api`"""

    AGGREGATOR = "aggregator"
    TVANGSOPLOESNING_DIRIGENT_KREDITOR = "tvangsoploesning-dirigent-kreditor"
    TVANGSOPLOESNING_DIRIGENT_LIKVIDATOR = "tvangsoploesning-dirigent-likvidator"
    PERSON = "person"
    LIKVIDATOR_REGISTER = "likvidator-register"
    DOKUMENTLAGER = "dokumentlager"
    VIRKSOMHED = "virksomhed"
    RETSKREDS = "retskreds"


class RetskredsLandsret(OpenEnum):
    """Landsretten, som retskredsen hører under

    Source: retskreds 1.0.0-rc, `#/components/schemas/retskreds/properties/landsret`
    """

    OESTRE_LANDSRET = "OESTRE_LANDSRET"
    VESTRE_LANDSRET = "VESTRE_LANDSRET"


class AabningstidUgedag(OpenEnum):
    """Ugedag

    Source: retskreds 1.0.0-rc, `#/components/schemas/aabningstid/properties/ugedag`
    """

    MANDAG = "MANDAG"
    TIRSDAG = "TIRSDAG"
    ONSDAG = "ONSDAG"
    TORSDAG = "TORSDAG"
    FREDAG = "FREDAG"


class LukkedagAarsag(OpenEnum):
    """Grunden til, at retten er lukket

    Source: retskreds 1.0.0-rc, `#/components/schemas/lukkedag/properties/aarsag`
    """

    HELLIGDAG = "HELLIGDAG"
    GRUNDLOVSDAG = "GRUNDLOVSDAG"
    JUL = "JUL"
    ANDEN = "ANDEN"


class GeometriType(OpenEnum):
    """Geometriens art

    Source: retskreds 1.0.0-rc, `#/components/schemas/geometri/properties/type`
    """

    POLYGON = "Polygon"
    MULTI_POLYGON = "MultiPolygon"


class RetskredsFeatureCollectionType(OpenEnum):
    """Altid FeatureCollection

    Source: retskreds 1.0.0-rc, `#/components/schemas/retskredsFeatureCollection/properties/type`
    """

    FEATURE_COLLECTION = "FeatureCollection"


class RetskredsFeatureCollectionFeaturesItemType(OpenEnum):
    """Altid Feature

    Source: retskreds 1.0.0-rc, `#/components/schemas/retskredsFeatureCollection/properties/features/items/properties/type`
    """

    FEATURE = "Feature"


class GenericError(Model):
    """Fejl i form af Problem Details med danske felter

    Source: retskreds 1.0.0-rc, schema `genericError`
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

    Source: retskreds 1.0.0-rc, schema `valideringsfejl`
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

    Source: retskreds 1.0.0-rc, schema `ressourceReference`
    """

    ressourcetype: RessourceReferenceRessourcetype
    id: Annotated[str, Limits(min_length=1, max_length=64)]
    """Nøglen i det api, som referencen peger på (uuid, CVR-nummer eller kode)"""
    href: str
    """Relativ til serverens URL"""
    api: RessourceReferenceApi
    titel: str | None = None
    etag: str | None = None


class Adresse(Model):
    """Adresse med feltnavne som i DAWA/DAR

    Source: retskreds 1.0.0-rc, schema `adresse`
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


class Retskreds(Model):
    """En retskreds med dens ret

    Source: retskreds 1.0.0-rc, schema `retskreds`
    """

    retskreds_kode: RetskredsKode = Field(
        validation_alias="retskredsKode", serialization_alias="retskredsKode"
    )
    navn: str
    """Retskredsens navn"""
    ret: Ret
    """Den byret, som retskredsen hører under"""
    skifteret: RessourceReference
    """Skifteretten; kan være Sø- og Handelsretten for tvangsopløsning, mens dødsbo bliver ved
    byretten
    """
    kommunekoder: list[Annotated[str, Limits(pattern="^[0-9]{4}$")]]
    """De kommuner, som retskredsen omfatter"""
    landsret: RetskredsLandsret
    """Landsretten, som retskredsen hører under"""
    geometri: Nullable[Geometri] = None
    """Retskredsens afgrænsning; null, hvis den ikke er digitaliseret"""


class Ret(Model):
    """En ret

    Source: retskreds 1.0.0-rc, schema `ret`
    """

    ret_id: UUID = Field(validation_alias="retId", serialization_alias="retId")
    """Rettens nøgle"""
    navn: str
    """Rettens navn"""
    rettype: Rettype
    cvr_nummer: Nullable[CvrNummer] = Field(
        default=None, validation_alias="cvrNummer", serialization_alias="cvrNummer"
    )
    """Rettens CVR-nummer; null, hvis den ikke har et"""
    kontakt: Retskontakt
    aabningstider: Annotated[list[Aabningstid], Limits(min_items=0, max_items=7)]
    """Rettens åbningstider; tom, hvis de ikke er oplyst"""


class Retskontakt(Model):
    """Rettens kontaktoplysninger

    Source: retskreds 1.0.0-rc, schema `retskontakt`
    """

    telefon: str | None = None
    """Rettens hovednummer"""
    email: str
    """Rettens e-mailadresse"""
    adresse: Adresse
    ean_nummer: Nullable[Annotated[str, Limits(pattern="^[0-9]{13}$")]] = Field(
        default=None, validation_alias="eanNummer", serialization_alias="eanNummer"
    )
    """EAN-lokationsnummer til fakturaer; null, hvis retten ikke har et"""
    afdelinger: dict[str, Afdeling] | None = None
    """Rettens afdelinger under en fast nøgle, f.eks. skifte"""


class Afdeling(Model):
    """En afdeling i retten

    Source: retskreds 1.0.0-rc, schema `afdeling`
    """

    navn: str
    """Afdelingens navn"""
    telefon: Nullable[str] = None
    """Direkte telefonnummer; null, hvis der ikke er et"""
    email: Nullable[str] = None
    """Afdelingens e-mailadresse; null, hvis der ikke er en"""


class Aabningstid(Model):
    """Rettens åbningstid på en ugedag

    Source: retskreds 1.0.0-rc, schema `aabningstid`
    """

    ugedag: AabningstidUgedag
    """Ugedag"""
    fra: Annotated[str, Limits(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    """Retten åbner"""
    til: Annotated[str, Limits(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    """Retten lukker"""


class Lukkedag(Model):
    """En dag, hvor retten er lukket; bruges ved beregning af frister

    Source: retskreds 1.0.0-rc, schema `lukkedag`
    """

    dato: date
    """Den dag, retten er lukket"""
    aarsag: LukkedagAarsag
    """Grunden til, at retten er lukket"""
    tekst: Nullable[str] = None
    """Dagens navn; null, hvis den ikke har et"""


class Geometri(Model):
    """Geometri som i GeoJSON (RFC 7946)

    Source: retskreds 1.0.0-rc, schema `geometri`
    """

    type: GeometriType
    """Geometriens art"""
    coordinates: list[list[list[float]]]
    """Koordinater i WGS 84, længdegrad før breddegrad"""


class RetskredsFeatureCollection(Model):
    """Retskredse som GeoJSON (RFC 7946)

    Source: retskreds 1.0.0-rc, schema `retskredsFeatureCollection`
    """

    type: RetskredsFeatureCollectionType
    """Altid FeatureCollection"""
    features: list[RetskredsFeatureCollectionFeaturesItem]
    """En feature for hver retskreds"""


class RetskredsOpslagOpslagPaaAdresse(Model):
    """Opslag på adresse

    Source: retskreds 1.0.0-rc, `#/components/schemas/retskredsOpslag/oneOf/0`
    """

    adresse: Adresse


class RetskredsOpslagOpslagPaaPostnummer(Model):
    """Opslag på postnummer

    Source: retskreds 1.0.0-rc, `#/components/schemas/retskredsOpslag/oneOf/1`
    """

    postnr: str
    """Postnummer"""


class RetskredsOpslagOpslagPaaKommune(Model):
    """Opslag på kommune

    Source: retskreds 1.0.0-rc, `#/components/schemas/retskredsOpslag/oneOf/2`
    """

    kommunekode: str
    """Kommunekode"""


class RetskredsOpslagOpslagPaaKoordinat(Model):
    """Opslag på koordinat

    Source: retskreds 1.0.0-rc, `#/components/schemas/retskredsOpslag/oneOf/3`
    """

    breddegrad: Annotated[float, Limits(minimum=-90, maximum=90)]
    """Breddegrad (WGS 84)"""
    laengdegrad: Annotated[float, Limits(minimum=-180, maximum=180)]
    """Længdegrad (WGS 84)"""


class RetskredsFeatureCollectionFeaturesItem(Model):
    """Source: retskreds 1.0.0-rc, `#/components/schemas/retskredsFeatureCollection/properties/features/items`"""

    type: RetskredsFeatureCollectionFeaturesItemType
    """Altid Feature"""
    geometry: Geometri | None
    """Retskredsens afgrænsning; null, hvis den ikke er digitaliseret"""
    properties: Retskreds
    """Retskredsens oplysninger"""


CvrNummer: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{8}$")]
"""CVR-nummer, otte cifre (modulus 11)

Source: retskreds 1.0.0-rc, schema `cvrNummer`
"""

RetskredsKode: TypeAlias = Annotated[str, Limits(pattern="^[0-9]{4}$")]
"""Retskredsens kode, fire cifre

Source: retskreds 1.0.0-rc, schema `retskredsKode`
"""

RetskredsOpslag: TypeAlias = (
    RetskredsOpslagOpslagPaaAdresse
    | RetskredsOpslagOpslagPaaPostnummer
    | RetskredsOpslagOpslagPaaKommune
    | RetskredsOpslagOpslagPaaKoordinat
)
"""Det sted, som retskredsen skal findes for; præcis en af formerne

Source: retskreds 1.0.0-rc, schema `retskredsOpslag`
"""

if not TYPE_CHECKING:

    def __getattr__(name):
        return module_attribute(__name__, name)
