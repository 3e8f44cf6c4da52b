"""Models and operations as the generator writes them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field
from skifteportal_runtime import errors
from skifteportal_runtime.binary import FileInput
from skifteportal_runtime.models import (
    AdditionalProperties,
    Base64,
    Constant,
    Limits,
    Model,
    Nullable,
    OpenEnum,
    OpenIntEnum,
    ReadOnly,
    Tagged,
    UnknownVariant,
)
from skifteportal_runtime.operation import (
    BodySpec,
    Content,
    OperationSpec,
    ParameterSpec,
    PartSpec,
    ResponseSpec,
)
from skifteportal_runtime.response import ResponseHeaders


class Kravstatus(OpenEnum):
    ANMELDT = "ANMELDT"
    GODKENDT = "GODKENDT"


class Prioritet(OpenIntEnum):
    LAV = 1
    HOEJ = 2


class Person(Model):
    parttype: Constant[Literal["PERSON"]] = "PERSON"
    navn: Annotated[str, Limits(min_length=1, max_length=40)]
    cpr_nummer: Annotated[str, Limits(pattern=r"^\d{6}-?\d{4}$")] | None = Field(
        default=None, validation_alias="cprNummer", serialization_alias="cprNummer"
    )


class Virksomhed(Model):
    parttype: Constant[Literal["VIRKSOMHED"]] = "VIRKSOMHED"
    cvr_nummer: str = Field(validation_alias="cvrNummer", serialization_alias="cvrNummer")


class Krav(Model):
    krav_id: ReadOnly[UUID | None] = Field(
        default=None, validation_alias="kravId", serialization_alias="kravId"
    )
    beloeb: Annotated[Decimal, Limits(minimum=0, multiple_of=Decimal("0.01"))]
    status: Kravstatus
    anmelder: Anmelder
    bemaerkning: Nullable[str] = None
    rente: Decimal | None = None
    prioritet: Prioritet | None = None
    oprettet: datetime | None = None
    forfald: date | None = None
    underkrav: list[Krav] | None = None
    maal: dict[str, int] | None = None
    stempel: Base64 | None = None


class Kort(Model):
    navn: str
    additional_properties: AdditionalProperties[int] = Field(default_factory=dict)


class Soegning(Model):
    """A union without a discriminator as one property."""

    emne: PersonEmne | FirmaEmne


class PersonEmne(Model):
    cpr: str


class FirmaEmne(Model):
    cvr: str
    navn: str | None = None


class Fejl(Model):
    title: str
    status: int
    detail: str | None = None
    korrelations_id: UUID | None = Field(
        default=None, validation_alias="korrelationsId", serialization_alias="korrelationsId"
    )


class DokumentUpload(Model):
    fil: FileInput
    metadata: Person
    sha256: str | None = None
    bilag: list[FileInput] | None = None
    noegleord: list[str] | None = None


Anmelder = Annotated[
    Person | Virksomhed | UnknownVariant,
    Tagged("parttype", {"PERSON": Person, "VIRKSOMHED": Virksomhed}),
]


class KravHeaders(ResponseHeaders):
    etag: str = Field(validation_alias="ETag")
    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    last_modified: datetime | None = Field(default=None, validation_alias="Last-Modified")
    tags: list[str] | None = Field(default=None, validation_alias="X-Tags")


class KravNotFound(errors.NotFound["Fejl"]):
    """404 of this API."""


def json_content(kind: object, media_type: str = "application/json") -> dict[str, Content]:
    return {media_type: Content(media_type=media_type, kind="json", type=kind)}


KRAV_JSON = (
    '{"kravId":"00000000-0000-4000-8000-000000000012","beloeb":12500.70,"status":"ANMELDT",'
    '"anmelder":{"parttype":"PERSON","navn":"Åse Ægirsdatter"}}'
)

GET_KRAV: OperationSpec[Krav, KravHeaders] = OperationSpec(
    id="getKrav",
    api="kreditor",
    method="GET",
    path="/sager/{sagId}/krav/{kravId}",
    parameters=(
        ParameterSpec(
            name="sagId",
            python_name="sag_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=str,
        ),
        ParameterSpec(
            name="kravId",
            python_name="krav_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
    ),
    responses=(
        ResponseSpec(status="200", content=json_content(Krav), headers=KravHeaders),
        ResponseSpec(status="404", content=json_content(Fejl, "application/problem+json")),
        ResponseSpec(status="5XX", content=json_content(Fejl, "application/problem+json")),
    ),
    errors={"404": KravNotFound},
    accept=("application/json",),
)


def operation(method: str = "GET", path: str = "/x", **rest: Any) -> OperationSpec[Any, Any, Any]:
    return OperationSpec(id="probe", api="test", method=method, path=path, **rest)


def returning(
    kind: object, media_type: str = "application/json", content_kind: Any = "json", **rest: Any
) -> OperationSpec[Any, Any, Any]:
    content = Content(media_type=media_type, kind=content_kind, type=kind)
    responses = (ResponseSpec(status="200", content={media_type: content}),)
    return operation(responses=responses, **rest)


def taking(
    kind: object,
    media_type: str = "application/json",
    content_kind: Any = "json",
    parts: dict[str, PartSpec] | None = None,
) -> OperationSpec[Any, Any, Any]:
    content = Content(media_type=media_type, kind=content_kind, type=kind, parts=parts or {})
    return operation("POST", body=BodySpec(content={media_type: content}, required=True))
