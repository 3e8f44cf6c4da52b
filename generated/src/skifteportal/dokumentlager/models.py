"""Models of dokumentlager 1.0.0-rc.

Rendered from specs/dokumentlager/1.0.0-rc.txt; changes made here are lost.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime.binary import FileInput
from .._runtime.models import Limits, Model, Nullable, OpenEnum, ReadOnly
from typing import TYPE_CHECKING
from .._runtime.renamed import module_attribute


class Dokumenttype(OpenEnum):
    """Dokumentets art

    Source: dokumentlager 1.0.0-rc, schema `dokumenttype`
    """

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


class Dokumentstatus(OpenEnum):
    """Dokumentets tilstand: MODTAGET | SCANNES | KLAR | AFVIST | INDSENDT | SLETTET. INDSENDT
    betyder, at dokumentet er låst af en indsendelse

    Source: dokumentlager 1.0.0-rc, schema `dokumentstatus`
    """

    MODTAGET = "MODTAGET"
    SCANNES = "SCANNES"
    KLAR = "KLAR"
    AFVIST = "AFVIST"
    INDSENDT = "INDSENDT"
    SLETTET = "SLETTET"


class GenericErrorFejlkode(OpenEnum):
    """Source: dokumentlager 1.0.0-rc, `#/components/schemas/genericError/properties/fejlkode`"""

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
    """Source: dokumentlager 1.0.0-rc, `#/components/schemas/ressourceReference/properties/ressourcetype`"""

    SAG = "SAG"
    KRAV = "KRAV"
    TILGODEHAVENDE = "TILGODEHAVENDE"
    PERSON = "PERSON"
    VIRKSOMHED = "VIRKSOMHED"
    LIKVIDATOR = "LIKVIDATOR"
    DOKUMENT = "DOKUMENT"
    RETSKREDS = "RETSKREDS"


class RessourceReferenceApi(OpenEnum):
    """Source: dokumentlager 1.0.0-rc, `#/components/schemas/ressourceReference/properties/api`"""

    AGGREGATOR = "aggregator"
    TVANGSOPLOESNING_DIRIGENT_KREDITOR = "tvangsoploesning-dirigent-kreditor"
    TVANGSOPLOESNING_DIRIGENT_LIKVIDATOR = "tvangsoploesning-dirigent-likvidator"
    PERSON = "person"
    LIKVIDATOR_REGISTER = "likvidator-register"
    DOKUMENTLAGER = "dokumentlager"
    VIRKSOMHED = "virksomhed"
    RETSKREDS = "retskreds"


class DokumentMimetype(OpenEnum):
    """Filens medietype

    Source: dokumentlager 1.0.0-rc, `#/components/schemas/dokument/allOf/2/properties/mimetype`
    """

    APPLICATION_PDF = "application/pdf"


class DokumentAfvistAarsag(OpenEnum):
    """Hvorfor dokumentet blev afvist

    Source: dokumentlager 1.0.0-rc, `#/components/schemas/dokument/allOf/2/properties/afvistAarsag`
    """

    VIRUS = "VIRUS"
    KRYPTERET_PDF = "KRYPTERET_PDF"
    UGYLDIG_PDF = "UGYLDIG_PDF"
    TOM = "TOM"


class UploadStatus(OpenEnum):
    """Uploadsessionens tilstand

    Source: dokumentlager 1.0.0-rc, `#/components/schemas/upload/allOf/1/properties/status`
    """

    AABEN = "AABEN"
    AFSLUTTES = "AFSLUTTES"
    FAERDIG = "FAERDIG"
    AFBRUDT = "AFBRUDT"
    UDLOEBET = "UDLOEBET"


class GenericError(Model):
    """Fejl i form af Problem Details med danske felter

    Source: dokumentlager 1.0.0-rc, schema `genericError`
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
    """Source: dokumentlager 1.0.0-rc, schema `valideringsfejl`"""

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

    Source: dokumentlager 1.0.0-rc, schema `ressourceReference`
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
    """Source: dokumentlager 1.0.0-rc, schema `periode`"""

    fra: date
    til: Nullable[date] = None
    """Åben periode, hvis null"""


class Auditfelter(Model):
    """Source: dokumentlager 1.0.0-rc, schema `auditfelter`"""

    oprettet: ReadOnly[datetime]
    senest_aendret: ReadOnly[datetime] = Field(
        validation_alias="senestAendret", serialization_alias="senestAendret"
    )
    version: ReadOnly[Annotated[int, Limits(minimum=1)]]


class DokumentMetadata(Model):
    """Oplysninger om et dokument, som ejeren angiver

    Source: dokumentlager 1.0.0-rc, schema `dokumentMetadata`
    """

    titel: Annotated[str, Limits(min_length=1, max_length=200)]
    """Titel, som vises på dokumentlisten"""
    dokumenttype: Dokumenttype
    sag: Nullable[RessourceReference] = None
    """Sagen, som dokumentet hører til"""
    dokumentdato: Nullable[date] = None
    """Datoen på selve dokumentet"""
    fortroligt: bool = False
    """Dokumentet vises kun for ejeren og skifteretten"""
    maerker: (
        Annotated[
            dict[str, Annotated[str, Limits(min_length=1, max_length=100)]],
            Limits(max_properties=20),
        ]
        | None
    ) = None
    """Frie mærker, som ejeren selv vælger"""


class Dokument(DokumentMetadata, Auditfelter):
    """Et dokument i dokumentlageret

    Source: dokumentlager 1.0.0-rc, schema `dokument`
    """

    dokument_id: ReadOnly[UUID] = Field(
        validation_alias="dokumentId", serialization_alias="dokumentId"
    )
    """Dokumentets nøgle"""
    filnavn: Annotated[str, Limits(pattern='^[^/\\\\:*?"<>|]{1,255}$')]
    """Filens navn, som det blev uploadet"""
    mimetype: ReadOnly[DokumentMimetype]
    """Filens medietype"""
    stoerrelse_bytes: ReadOnly[Annotated[int, Limits(minimum=0, maximum=3221225472)]] = Field(
        validation_alias="stoerrelseBytes", serialization_alias="stoerrelseBytes"
    )
    """Filens størrelse i bytes"""
    sha256: ReadOnly[Annotated[str, Limits(pattern="^[a-f0-9]{64}$")]]
    """SHA-256 af hele filen som hex med små bogstaver"""
    status: ReadOnly[Dokumentstatus]
    afvist_aarsag: ReadOnly[Nullable[DokumentAfvistAarsag]] = Field(
        default=None, validation_alias="afvistAarsag", serialization_alias="afvistAarsag"
    )
    """Hvorfor dokumentet blev afvist"""
    ejer: ReadOnly[RessourceReference]
    """Den person eller virksomhed, der ejer dokumentet"""
    indhold: ReadOnly[RessourceReference]
    """Reference til dokumentets bytes"""
    sideantal: ReadOnly[Nullable[int]] = None
    """Antal sider, når dokumentet er læst"""


class DokumentPatch(Model):
    """Ændringer efter JSON Merge Patch; udeladte felter er uændrede

    Source: dokumentlager 1.0.0-rc, schema `dokumentPatch`
    """

    titel: Annotated[str, Limits(min_length=1, max_length=200)] | None = None
    dokumenttype: Dokumenttype | None = None
    dokumentdato: Nullable[date] = None
    """null rydder datoen"""
    fortroligt: bool | None = None
    maerker: Nullable[
        Annotated[
            dict[str, Annotated[str, Limits(min_length=1, max_length=100)] | None],
            Limits(max_properties=20),
        ]
    ] = None
    """Frie mærker; null rydder dem alle"""


class DokumentQuery(Model):
    """Søgekriterier; alle angivne kriterier skal være opfyldt

    Source: dokumentlager 1.0.0-rc, schema `dokumentQuery`
    """

    sag_id: UUID | None = Field(default=None, validation_alias="sagId", serialization_alias="sagId")
    """Kun dokumenter på denne sag"""
    dokumenttyper: list[Dokumenttype] | None = None
    periode: Periode | None = None
    """Kun dokumenter, der er oprettet i perioden"""
    maerker: dict[str, str] | None = None
    """Kun dokumenter, der har alle disse mærker"""
    status: list[Dokumentstatus] | None = None
    min_stoerrelse: int | None = Field(
        default=None, validation_alias="minStoerrelse", serialization_alias="minStoerrelse"
    )
    """Mindste størrelse i bytes"""
    maks_stoerrelse: int | None = Field(
        default=None, validation_alias="maksStoerrelse", serialization_alias="maksStoerrelse"
    )
    """Største størrelse i bytes"""


class Dokumentversion(Model):
    """En version af et dokument med kæden af tidligere versioner

    Source: dokumentlager 1.0.0-rc, schema `dokumentversion`
    """

    version: int
    """Versionens nummer"""
    oprettet: datetime
    stoerrelse_bytes: int = Field(
        validation_alias="stoerrelseBytes", serialization_alias="stoerrelseBytes"
    )
    """Versionens størrelse i bytes"""
    sha256: str
    """SHA-256 af hele filen som hex med små bogstaver"""
    forrige: Nullable[Dokumentversion] = None
    """Den foregående version"""


class UploadInput(Model):
    """Den fil, som en uploadsession oprettes til

    Source: dokumentlager 1.0.0-rc, schema `uploadInput`
    """

    filnavn: Annotated[str, Limits(pattern='^[^/\\\\:*?"<>|]{1,255}$')]
    """Filens navn"""
    stoerrelse_bytes: Annotated[int, Limits(minimum=1, maximum=3221225472)] = Field(
        validation_alias="stoerrelseBytes", serialization_alias="stoerrelseBytes"
    )
    """Hele filens størrelse i bytes"""
    sha256: Annotated[str, Limits(pattern="^[a-f0-9]{64}$")]
    """SHA-256 af hele filen som hex med små bogstaver"""
    metadata: DokumentMetadata


class Upload(Auditfelter):
    """En uploadsession, hvor en stor fil sendes i dele

    Source: dokumentlager 1.0.0-rc, schema `upload`
    """

    upload_id: ReadOnly[UUID] = Field(validation_alias="uploadId", serialization_alias="uploadId")
    """Uploadsessionens nøgle"""
    status: UploadStatus
    """Uploadsessionens tilstand"""
    delstoerrelse: int
    """Bytes pr. del undtagen den sidste

    Default: 16777216.
    """
    antal_dele: int = Field(validation_alias="antalDele", serialization_alias="antalDele")
    """Antal dele i alt"""
    modtagne_dele: list[int] = Field(
        validation_alias="modtagneDele", serialization_alias="modtagneDele"
    )
    """Numrene på de dele, der er gemt sikkert"""
    udloeber: datetime
    """Tidspunkt, hvor sessionen lukkes"""


class UploadAfslutning(Model):
    """Kvitteringerne for de dele, som filen samles af

    Source: dokumentlager 1.0.0-rc, schema `uploadAfslutning`
    """

    dele: Annotated[list[UploadAfslutningDeleItem], Limits(min_items=1, max_items=10000)]
    """Alle dele i filen"""


class UploadAfslutningDeleItem(Model):
    """Source: dokumentlager 1.0.0-rc, `#/components/schemas/uploadAfslutning/properties/dele/items`"""

    delnummer: int
    """Delens nummer"""
    etag: str
    """ETag fra svaret, da delen blev modtaget"""


class UploadDokumentBody(Model):
    """Source: dokumentlager 1.0.0-rc, `#/paths/~1dokumenter/post/requestBody/content/multipart~1form-data/schema`"""

    fil: FileInput
    """PDF-filen"""
    metadata: DokumentMetadata
    sha256: str | None = None
    """SHA-256 af hele filen som hex med små bogstaver; kontrolleres ved modtagelsen"""


if not TYPE_CHECKING:

    def __getattr__(name):
        return module_attribute(__name__, name)
