"""Operations of tvangsoploesning-dirigent-kreditor 1.0.0-rc.

Rendered from specs/tvangsoploesning-dirigent-kreditor/1.0.0-rc.yaml; changes made here are lost.
"""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from .._runtime.models import Limits
from .._runtime.operation import BodySpec, Content, OperationSpec, ParameterSpec, ResponseSpec
from .._runtime.response import ResponseHeaders
from . import errors, models


class SearchTvangsoploesningerHeaders(ResponseHeaders):
    """Headers of the success response of `searchTvangsoploesninger`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class FindChangedSinceHeaders(ResponseHeaders):
    """Headers of the success response of `findChangedSince`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetTvangsoploesningHeaders(ResponseHeaders):
    """Headers of the success response of `getTvangsoploesning`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListHistorikHeaders(ResponseHeaders):
    """Headers of the success response of `listHistorik`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListKravHeaders(ResponseHeaders):
    """Headers of the success response of `listKrav`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class CreateKravHeaders(ResponseHeaders):
    """Headers of the success response of `createKrav`."""

    location: str | None = Field(default=None, validation_alias="Location")
    """Adressen på den oprettede ressource"""
    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetKravHeaders(ResponseHeaders):
    """Headers of the success response of `getKrav`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class UpdateKravHeaders(ResponseHeaders):
    """Headers of the success response of `updateKrav`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class DeleteKravHeaders(ResponseHeaders):
    """Headers of the success response of `deleteKrav`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class PatchKravHeaders(ResponseHeaders):
    """Headers of the success response of `patchKrav`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class AddKravBilagHeaders(ResponseHeaders):
    """Headers of the success response of `addKravBilag`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class RemoveKravBilagHeaders(ResponseHeaders):
    """Headers of the success response of `removeKravBilag`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListTilgodehavenderHeaders(ResponseHeaders):
    """Headers of the success response of `listTilgodehavender`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class CreateTilgodehavendeHeaders(ResponseHeaders):
    """Headers of the success response of `createTilgodehavende`."""

    location: str | None = Field(default=None, validation_alias="Location")
    """Adressen på den oprettede ressource"""
    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetTilgodehavendeHeaders(ResponseHeaders):
    """Headers of the success response of `getTilgodehavende`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class UpdateTilgodehavendeHeaders(ResponseHeaders):
    """Headers of the success response of `updateTilgodehavende`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class DeleteTilgodehavendeHeaders(ResponseHeaders):
    """Headers of the success response of `deleteTilgodehavende`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class CreateMasseanmeldelseHeaders(ResponseHeaders):
    """Headers of the success response of `createMasseanmeldelse`."""

    location: str | None = Field(default=None, validation_alias="Location")
    """Adressen på den oprettede ressource"""
    retry_after: int | None = Field(default=None, validation_alias="Retry-After")
    """Sekunder, før kaldet kan gentages"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetMasseanmeldelseHeaders(ResponseHeaders):
    """Headers of the success response of `getMasseanmeldelse`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


SEARCH_TVANGSOPLOESNINGER: OperationSpec[
    list[models.KreditorSag], SearchTvangsoploesningerHeaders
] = OperationSpec(
    id="searchTvangsoploesninger",
    api="tvangsoploesning-dirigent-kreditor",
    method="POST",
    path="/kreditor/tvangsoploesninger",
    parameters=(
        ParameterSpec(
            name="page",
            python_name="page",
            place="query",
            style="form",
            explode=True,
            type=Annotated[int, Limits(minimum=0)],
        ),
        ParameterSpec(
            name="size",
            python_name="size",
            place="query",
            style="form",
            explode=True,
            type=Annotated[int, Limits(minimum=1, maximum=100)],
        ),
        ParameterSpec(
            name="sort",
            python_name="sort",
            place="query",
            style="form",
            explode=True,
            type=Literal["modtaget", "selskabsnavn"],
        ),
        ParameterSpec(
            name="direction",
            python_name="direction",
            place="query",
            style="form",
            explode=True,
            type=Literal["ASC", "DESC"],
        ),
        ParameterSpec(
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    body=BodySpec(
        content={
            "application/json": Content(
                media_type="application/json",
                kind="json",
                type=models.KreditorSagQuery,
            ),
        },
        required=True,
    ),
    responses=(
        ResponseSpec(
            status="200",
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=list[models.KreditorSag],
                ),
            },
            headers=SearchTvangsoploesningerHeaders,
        ),
        ResponseSpec(
            status="400",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="401",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="403",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="415",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="422",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="429",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="500",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="503",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="default",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
    ),
    errors={
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "415": errors.UnsupportedMediaType,
        "422": errors.UnprocessableContent,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/json",),
    security=({"oauth2": ("kreditor.laes",)}, {"jwtBearer": ()}),
)
FIND_CHANGED_SINCE: OperationSpec[list[models.KreditorSag], FindChangedSinceHeaders] = (
    OperationSpec(
        id="findChangedSince",
        api="tvangsoploesning-dirigent-kreditor",
        method="POST",
        path="/kreditor/tvangsoploesninger/aendringer",
        parameters=(
            ParameterSpec(
                name="page",
                python_name="page",
                place="query",
                style="form",
                explode=True,
                type=Annotated[int, Limits(minimum=0)],
            ),
            ParameterSpec(
                name="size",
                python_name="size",
                place="query",
                style="form",
                explode=True,
                type=Annotated[int, Limits(minimum=1, maximum=100)],
            ),
            ParameterSpec(
                name="X-Correlation-ID",
                python_name="x_correlation_id",
                place="header",
                style="simple",
                explode=False,
                type=UUID,
            ),
        ),
        body=BodySpec(
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=models.SagAendringer,
                ),
            },
            required=True,
        ),
        responses=(
            ResponseSpec(
                status="200",
                content={
                    "application/json": Content(
                        media_type="application/json",
                        kind="json",
                        type=list[models.KreditorSag],
                    ),
                },
                headers=FindChangedSinceHeaders,
            ),
            ResponseSpec(
                status="400",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="401",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="403",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="415",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="429",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="500",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="503",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="default",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
        ),
        errors={
            "400": errors.BadRequest,
            "401": errors.Unauthorized,
            "403": errors.Forbidden,
            "415": errors.UnsupportedMediaType,
            "429": errors.TooManyRequests,
            "500": errors.InternalServerError,
            "503": errors.ServiceUnavailable,
            "default": errors.DefaultError,
        },
        accept=("application/json",),
        security=({"oauth2": ("kreditor.laes",)}, {"jwtBearer": ()}),
    )
)
GET_TVANGSOPLOESNING: OperationSpec[models.KreditorSag, GetTvangsoploesningHeaders] = OperationSpec(
    id="getTvangsoploesning",
    api="tvangsoploesning-dirigent-kreditor",
    method="GET",
    path="/kreditor/tvangsoploesninger/{sagId}",
    parameters=(
        ParameterSpec(
            name="sagId",
            python_name="sag_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
        ParameterSpec(
            name="If-None-Match",
            python_name="if_none_match",
            place="header",
            style="simple",
            explode=False,
            type=str,
        ),
        ParameterSpec(
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    responses=(
        ResponseSpec(
            status="200",
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=models.KreditorSag,
                ),
            },
            headers=GetTvangsoploesningHeaders,
        ),
        ResponseSpec(status="304"),
        ResponseSpec(
            status="400",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="401",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="403",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="404",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="429",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="500",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="503",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="default",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
    ),
    errors={
        "304": errors.NotModified,
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "404": errors.NotFound,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/json",),
    security=({"oauth2": ("kreditor.laes",)}, {"jwtBearer": ()}),
)
LIST_HISTORIK: OperationSpec[list[models.Historikpost], ListHistorikHeaders] = OperationSpec(
    id="listHistorik",
    api="tvangsoploesning-dirigent-kreditor",
    method="GET",
    path="/kreditor/tvangsoploesninger/{sagId}/historik",
    parameters=(
        ParameterSpec(
            name="sagId",
            python_name="sag_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
        ParameterSpec(
            name="page",
            python_name="page",
            place="query",
            style="form",
            explode=True,
            type=Annotated[int, Limits(minimum=0)],
        ),
        ParameterSpec(
            name="size",
            python_name="size",
            place="query",
            style="form",
            explode=True,
            type=Annotated[int, Limits(minimum=1, maximum=100)],
        ),
        ParameterSpec(
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    responses=(
        ResponseSpec(
            status="200",
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=list[models.Historikpost],
                ),
            },
            headers=ListHistorikHeaders,
        ),
        ResponseSpec(
            status="400",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="401",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="403",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="404",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="429",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="500",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="503",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="default",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
    ),
    errors={
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "404": errors.NotFound,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/json",),
    security=({"oauth2": ("kreditor.laes",)}, {"jwtBearer": ()}),
)
LIST_KRAV: OperationSpec[list[models.Krav], ListKravHeaders] = OperationSpec(
    id="listKrav",
    api="tvangsoploesning-dirigent-kreditor",
    method="GET",
    path="/kreditor/tvangsoploesninger/{sagId}/krav",
    parameters=(
        ParameterSpec(
            name="sagId",
            python_name="sag_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
        ParameterSpec(
            name="page",
            python_name="page",
            place="query",
            style="form",
            explode=True,
            type=Annotated[int, Limits(minimum=0)],
        ),
        ParameterSpec(
            name="size",
            python_name="size",
            place="query",
            style="form",
            explode=True,
            type=Annotated[int, Limits(minimum=1, maximum=100)],
        ),
        ParameterSpec(
            name="status",
            python_name="status",
            place="query",
            style="form",
            explode=True,
            type=list[models.Kravstatus],
        ),
        ParameterSpec(
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    responses=(
        ResponseSpec(
            status="200",
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=list[models.Krav],
                ),
            },
            headers=ListKravHeaders,
        ),
        ResponseSpec(
            status="400",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="401",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="403",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="404",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="429",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="500",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="503",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="default",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
    ),
    errors={
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "404": errors.NotFound,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/json",),
    security=({"oauth2": ("kreditor.laes",)}, {"jwtBearer": ()}),
)
CREATE_KRAV: OperationSpec[models.Krav, CreateKravHeaders] = OperationSpec(
    id="createKrav",
    api="tvangsoploesning-dirigent-kreditor",
    method="POST",
    path="/kreditor/tvangsoploesninger/{sagId}/krav",
    parameters=(
        ParameterSpec(
            name="sagId",
            python_name="sag_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
        ParameterSpec(
            name="Idempotency-Key",
            python_name="idempotency_key",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
        ParameterSpec(
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    body=BodySpec(
        content={
            "application/json": Content(
                media_type="application/json",
                kind="json",
                type=models.KravInput,
            ),
        },
        required=True,
    ),
    responses=(
        ResponseSpec(
            status="201",
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=models.Krav,
                ),
            },
            headers=CreateKravHeaders,
        ),
        ResponseSpec(
            status="400",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="401",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="403",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="404",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="409",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="415",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="422",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="429",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="500",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="503",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="default",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
    ),
    errors={
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "404": errors.NotFound,
        "409": errors.Conflict,
        "415": errors.UnsupportedMediaType,
        "422": errors.UnprocessableContent,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/json",),
    security=({"oauth2": ("kreditor.skriv",)}, {"jwtBearer": ()}),
)
GET_KRAV: OperationSpec[models.Krav, GetKravHeaders] = OperationSpec(
    id="getKrav",
    api="tvangsoploesning-dirigent-kreditor",
    method="GET",
    path="/kreditor/tvangsoploesninger/{sagId}/krav/{kravId}",
    parameters=(
        ParameterSpec(
            name="sagId",
            python_name="sag_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
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
        ParameterSpec(
            name="If-None-Match",
            python_name="if_none_match",
            place="header",
            style="simple",
            explode=False,
            type=str,
        ),
        ParameterSpec(
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    responses=(
        ResponseSpec(
            status="200",
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=models.Krav,
                ),
            },
            headers=GetKravHeaders,
        ),
        ResponseSpec(status="304"),
        ResponseSpec(
            status="400",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="401",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="403",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="404",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="429",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="500",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="503",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="default",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
    ),
    errors={
        "304": errors.NotModified,
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "404": errors.NotFound,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/json",),
    security=({"oauth2": ("kreditor.laes",)}, {"jwtBearer": ()}),
)
UPDATE_KRAV: OperationSpec[models.Krav, UpdateKravHeaders] = OperationSpec(
    id="updateKrav",
    api="tvangsoploesning-dirigent-kreditor",
    method="PUT",
    path="/kreditor/tvangsoploesninger/{sagId}/krav/{kravId}",
    parameters=(
        ParameterSpec(
            name="sagId",
            python_name="sag_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
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
        ParameterSpec(
            name="If-Match",
            python_name="if_match",
            place="header",
            style="simple",
            explode=False,
            required=True,
            type=str,
        ),
        ParameterSpec(
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    body=BodySpec(
        content={
            "application/json": Content(
                media_type="application/json",
                kind="json",
                type=models.KravInput,
            ),
        },
        required=True,
    ),
    responses=(
        ResponseSpec(
            status="200",
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=models.Krav,
                ),
            },
            headers=UpdateKravHeaders,
        ),
        ResponseSpec(
            status="400",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="401",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="403",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="404",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="409",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="412",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="415",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="422",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="428",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="429",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="500",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="503",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="default",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
    ),
    errors={
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "404": errors.NotFound,
        "409": errors.Conflict,
        "412": errors.PreconditionFailed,
        "415": errors.UnsupportedMediaType,
        "422": errors.UnprocessableContent,
        "428": errors.PreconditionRequired,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/json",),
    security=({"oauth2": ("kreditor.skriv",)}, {"jwtBearer": ()}),
)
DELETE_KRAV: OperationSpec[None, DeleteKravHeaders] = OperationSpec(
    id="deleteKrav",
    api="tvangsoploesning-dirigent-kreditor",
    method="DELETE",
    path="/kreditor/tvangsoploesninger/{sagId}/krav/{kravId}",
    parameters=(
        ParameterSpec(
            name="sagId",
            python_name="sag_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
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
        ParameterSpec(
            name="If-Match",
            python_name="if_match",
            place="header",
            style="simple",
            explode=False,
            required=True,
            type=str,
        ),
        ParameterSpec(
            name="aarsag",
            python_name="aarsag",
            place="query",
            style="form",
            explode=True,
            type=Literal["BETALT", "FEJL", "BORTFALDET", "ANDET"],
        ),
        ParameterSpec(
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    responses=(
        ResponseSpec(status="204", headers=DeleteKravHeaders),
        ResponseSpec(
            status="400",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="401",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="403",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="404",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="409",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="412",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="428",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="429",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="500",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="503",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="default",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
    ),
    errors={
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "404": errors.NotFound,
        "409": errors.Conflict,
        "412": errors.PreconditionFailed,
        "428": errors.PreconditionRequired,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    security=({"oauth2": ("kreditor.skriv",)}, {"jwtBearer": ()}),
)
PATCH_KRAV: OperationSpec[models.Krav, PatchKravHeaders] = OperationSpec(
    id="patchKrav",
    api="tvangsoploesning-dirigent-kreditor",
    method="PATCH",
    path="/kreditor/tvangsoploesninger/{sagId}/krav/{kravId}",
    parameters=(
        ParameterSpec(
            name="sagId",
            python_name="sag_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
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
        ParameterSpec(
            name="If-Match",
            python_name="if_match",
            place="header",
            style="simple",
            explode=False,
            required=True,
            type=str,
        ),
        ParameterSpec(
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    body=BodySpec(
        content={
            "application/merge-patch+json": Content(
                media_type="application/merge-patch+json",
                kind="json",
                type=models.KravPatch,
            ),
        },
        required=True,
    ),
    responses=(
        ResponseSpec(
            status="200",
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=models.Krav,
                ),
            },
            headers=PatchKravHeaders,
        ),
        ResponseSpec(
            status="400",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="401",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="403",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="404",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="409",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="412",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="415",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="422",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="428",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="429",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="500",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="503",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="default",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
    ),
    errors={
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "404": errors.NotFound,
        "409": errors.Conflict,
        "412": errors.PreconditionFailed,
        "415": errors.UnsupportedMediaType,
        "422": errors.UnprocessableContent,
        "428": errors.PreconditionRequired,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/json",),
    security=({"oauth2": ("kreditor.skriv",)}, {"jwtBearer": ()}),
)
ADD_KRAV_BILAG: OperationSpec[None, AddKravBilagHeaders] = OperationSpec(
    id="addKravBilag",
    api="tvangsoploesning-dirigent-kreditor",
    method="PUT",
    path="/kreditor/tvangsoploesninger/{sagId}/krav/{kravId}/bilag/{dokumentId}",
    parameters=(
        ParameterSpec(
            name="sagId",
            python_name="sag_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
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
        ParameterSpec(
            name="dokumentId",
            python_name="dokument_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
        ParameterSpec(
            name="If-Match",
            python_name="if_match",
            place="header",
            style="simple",
            explode=False,
            required=True,
            type=str,
        ),
        ParameterSpec(
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    responses=(
        ResponseSpec(status="204", headers=AddKravBilagHeaders),
        ResponseSpec(
            status="400",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="401",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="403",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="404",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="409",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="412",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="415",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="422",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="428",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="429",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="500",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="503",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="default",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
    ),
    errors={
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "404": errors.NotFound,
        "409": errors.Conflict,
        "412": errors.PreconditionFailed,
        "415": errors.UnsupportedMediaType,
        "422": errors.UnprocessableContent,
        "428": errors.PreconditionRequired,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    security=({"oauth2": ("kreditor.skriv",)}, {"jwtBearer": ()}),
)
REMOVE_KRAV_BILAG: OperationSpec[None, RemoveKravBilagHeaders] = OperationSpec(
    id="removeKravBilag",
    api="tvangsoploesning-dirigent-kreditor",
    method="DELETE",
    path="/kreditor/tvangsoploesninger/{sagId}/krav/{kravId}/bilag/{dokumentId}",
    parameters=(
        ParameterSpec(
            name="sagId",
            python_name="sag_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
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
        ParameterSpec(
            name="dokumentId",
            python_name="dokument_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
        ParameterSpec(
            name="If-Match",
            python_name="if_match",
            place="header",
            style="simple",
            explode=False,
            required=True,
            type=str,
        ),
        ParameterSpec(
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    responses=(
        ResponseSpec(status="204", headers=RemoveKravBilagHeaders),
        ResponseSpec(
            status="400",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="401",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="403",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="404",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="409",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="412",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="428",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="429",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="500",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="503",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="default",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
    ),
    errors={
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "404": errors.NotFound,
        "409": errors.Conflict,
        "412": errors.PreconditionFailed,
        "428": errors.PreconditionRequired,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    security=({"oauth2": ("kreditor.skriv",)}, {"jwtBearer": ()}),
)
LIST_TILGODEHAVENDER: OperationSpec[list[models.Tilgodehavende], ListTilgodehavenderHeaders] = (
    OperationSpec(
        id="listTilgodehavender",
        api="tvangsoploesning-dirigent-kreditor",
        method="GET",
        path="/kreditor/tvangsoploesninger/{sagId}/tilgodehavender",
        parameters=(
            ParameterSpec(
                name="sagId",
                python_name="sag_id",
                place="path",
                style="simple",
                explode=False,
                required=True,
                type=UUID,
            ),
            ParameterSpec(
                name="page",
                python_name="page",
                place="query",
                style="form",
                explode=True,
                type=Annotated[int, Limits(minimum=0)],
            ),
            ParameterSpec(
                name="size",
                python_name="size",
                place="query",
                style="form",
                explode=True,
                type=Annotated[int, Limits(minimum=1, maximum=100)],
            ),
            ParameterSpec(
                name="X-Correlation-ID",
                python_name="x_correlation_id",
                place="header",
                style="simple",
                explode=False,
                type=UUID,
            ),
        ),
        responses=(
            ResponseSpec(
                status="200",
                content={
                    "application/json": Content(
                        media_type="application/json",
                        kind="json",
                        type=list[models.Tilgodehavende],
                    ),
                },
                headers=ListTilgodehavenderHeaders,
            ),
            ResponseSpec(
                status="400",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="401",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="403",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="404",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="429",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="500",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="503",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="default",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
        ),
        errors={
            "400": errors.BadRequest,
            "401": errors.Unauthorized,
            "403": errors.Forbidden,
            "404": errors.NotFound,
            "429": errors.TooManyRequests,
            "500": errors.InternalServerError,
            "503": errors.ServiceUnavailable,
            "default": errors.DefaultError,
        },
        accept=("application/json",),
        security=({"oauth2": ("kreditor.laes",)}, {"jwtBearer": ()}),
    )
)
CREATE_TILGODEHAVENDE: OperationSpec[models.Tilgodehavende, CreateTilgodehavendeHeaders] = (
    OperationSpec(
        id="createTilgodehavende",
        api="tvangsoploesning-dirigent-kreditor",
        method="POST",
        path="/kreditor/tvangsoploesninger/{sagId}/tilgodehavender",
        parameters=(
            ParameterSpec(
                name="sagId",
                python_name="sag_id",
                place="path",
                style="simple",
                explode=False,
                required=True,
                type=UUID,
            ),
            ParameterSpec(
                name="Idempotency-Key",
                python_name="idempotency_key",
                place="header",
                style="simple",
                explode=False,
                type=UUID,
            ),
            ParameterSpec(
                name="X-Correlation-ID",
                python_name="x_correlation_id",
                place="header",
                style="simple",
                explode=False,
                type=UUID,
            ),
        ),
        body=BodySpec(
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=models.TilgodehavendeInput,
                ),
            },
            required=True,
        ),
        responses=(
            ResponseSpec(
                status="201",
                content={
                    "application/json": Content(
                        media_type="application/json",
                        kind="json",
                        type=models.Tilgodehavende,
                    ),
                },
                headers=CreateTilgodehavendeHeaders,
            ),
            ResponseSpec(
                status="400",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="401",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="403",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="404",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="409",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="415",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="422",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="429",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="500",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="503",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="default",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
        ),
        errors={
            "400": errors.BadRequest,
            "401": errors.Unauthorized,
            "403": errors.Forbidden,
            "404": errors.NotFound,
            "409": errors.Conflict,
            "415": errors.UnsupportedMediaType,
            "422": errors.UnprocessableContent,
            "429": errors.TooManyRequests,
            "500": errors.InternalServerError,
            "503": errors.ServiceUnavailable,
            "default": errors.DefaultError,
        },
        accept=("application/json",),
        security=({"oauth2": ("kreditor.skriv",)}, {"jwtBearer": ()}),
    )
)
GET_TILGODEHAVENDE: OperationSpec[models.Tilgodehavende, GetTilgodehavendeHeaders] = OperationSpec(
    id="getTilgodehavende",
    api="tvangsoploesning-dirigent-kreditor",
    method="GET",
    path="/kreditor/tvangsoploesninger/{sagId}/tilgodehavender/{tilgodehavendeId}",
    parameters=(
        ParameterSpec(
            name="sagId",
            python_name="sag_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
        ParameterSpec(
            name="tilgodehavendeId",
            python_name="tilgodehavende_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
        ParameterSpec(
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    responses=(
        ResponseSpec(
            status="200",
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=models.Tilgodehavende,
                ),
            },
            headers=GetTilgodehavendeHeaders,
        ),
        ResponseSpec(
            status="400",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="401",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="403",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="404",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="429",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="500",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="503",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="default",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
    ),
    errors={
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "404": errors.NotFound,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/json",),
    security=({"oauth2": ("kreditor.laes",)}, {"jwtBearer": ()}),
)
UPDATE_TILGODEHAVENDE: OperationSpec[models.Tilgodehavende, UpdateTilgodehavendeHeaders] = (
    OperationSpec(
        id="updateTilgodehavende",
        api="tvangsoploesning-dirigent-kreditor",
        method="PUT",
        path="/kreditor/tvangsoploesninger/{sagId}/tilgodehavender/{tilgodehavendeId}",
        parameters=(
            ParameterSpec(
                name="sagId",
                python_name="sag_id",
                place="path",
                style="simple",
                explode=False,
                required=True,
                type=UUID,
            ),
            ParameterSpec(
                name="tilgodehavendeId",
                python_name="tilgodehavende_id",
                place="path",
                style="simple",
                explode=False,
                required=True,
                type=UUID,
            ),
            ParameterSpec(
                name="If-Match",
                python_name="if_match",
                place="header",
                style="simple",
                explode=False,
                required=True,
                type=str,
            ),
            ParameterSpec(
                name="X-Correlation-ID",
                python_name="x_correlation_id",
                place="header",
                style="simple",
                explode=False,
                type=UUID,
            ),
        ),
        body=BodySpec(
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=models.TilgodehavendeInput,
                ),
            },
            required=True,
        ),
        responses=(
            ResponseSpec(
                status="200",
                content={
                    "application/json": Content(
                        media_type="application/json",
                        kind="json",
                        type=models.Tilgodehavende,
                    ),
                },
                headers=UpdateTilgodehavendeHeaders,
            ),
            ResponseSpec(
                status="400",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="401",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="403",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="404",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="409",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="412",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="415",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="422",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="428",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="429",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="500",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="503",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="default",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
        ),
        errors={
            "400": errors.BadRequest,
            "401": errors.Unauthorized,
            "403": errors.Forbidden,
            "404": errors.NotFound,
            "409": errors.Conflict,
            "412": errors.PreconditionFailed,
            "415": errors.UnsupportedMediaType,
            "422": errors.UnprocessableContent,
            "428": errors.PreconditionRequired,
            "429": errors.TooManyRequests,
            "500": errors.InternalServerError,
            "503": errors.ServiceUnavailable,
            "default": errors.DefaultError,
        },
        accept=("application/json",),
        security=({"oauth2": ("kreditor.skriv",)}, {"jwtBearer": ()}),
    )
)
DELETE_TILGODEHAVENDE: OperationSpec[None, DeleteTilgodehavendeHeaders] = OperationSpec(
    id="deleteTilgodehavende",
    api="tvangsoploesning-dirigent-kreditor",
    method="DELETE",
    path="/kreditor/tvangsoploesninger/{sagId}/tilgodehavender/{tilgodehavendeId}",
    parameters=(
        ParameterSpec(
            name="sagId",
            python_name="sag_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
        ParameterSpec(
            name="tilgodehavendeId",
            python_name="tilgodehavende_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
        ParameterSpec(
            name="If-Match",
            python_name="if_match",
            place="header",
            style="simple",
            explode=False,
            required=True,
            type=str,
        ),
        ParameterSpec(
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    responses=(
        ResponseSpec(status="204", headers=DeleteTilgodehavendeHeaders),
        ResponseSpec(
            status="400",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="401",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="403",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="404",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="409",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="412",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="428",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="429",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="500",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="503",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
        ResponseSpec(
            status="default",
            content={
                "application/problem+json": Content(
                    media_type="application/problem+json",
                    kind="json",
                    type=models.GenericError,
                ),
            },
        ),
    ),
    errors={
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "404": errors.NotFound,
        "409": errors.Conflict,
        "412": errors.PreconditionFailed,
        "428": errors.PreconditionRequired,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    security=({"oauth2": ("kreditor.skriv",)}, {"jwtBearer": ()}),
)
CREATE_MASSEANMELDELSE: OperationSpec[models.Masseanmeldelse, CreateMasseanmeldelseHeaders] = (
    OperationSpec(
        id="createMasseanmeldelse",
        api="tvangsoploesning-dirigent-kreditor",
        method="POST",
        path="/kreditor/masseanmeldelser",
        parameters=(
            ParameterSpec(
                name="Idempotency-Key",
                python_name="idempotency_key",
                place="header",
                style="simple",
                explode=False,
                type=UUID,
            ),
            ParameterSpec(
                name="X-Correlation-ID",
                python_name="x_correlation_id",
                place="header",
                style="simple",
                explode=False,
                type=UUID,
            ),
        ),
        body=BodySpec(
            content={
                "application/json": Content(
                    media_type="application/json",
                    kind="json",
                    type=models.MasseanmeldelseInput,
                ),
            },
            required=True,
        ),
        responses=(
            ResponseSpec(
                status="202",
                content={
                    "application/json": Content(
                        media_type="application/json",
                        kind="json",
                        type=models.Masseanmeldelse,
                    ),
                },
                headers=CreateMasseanmeldelseHeaders,
            ),
            ResponseSpec(
                status="400",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="401",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="403",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="404",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="409",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="413",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="415",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="422",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="429",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="500",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="503",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="default",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
        ),
        errors={
            "400": errors.BadRequest,
            "401": errors.Unauthorized,
            "403": errors.Forbidden,
            "404": errors.NotFound,
            "409": errors.Conflict,
            "413": errors.PayloadTooLarge,
            "415": errors.UnsupportedMediaType,
            "422": errors.UnprocessableContent,
            "429": errors.TooManyRequests,
            "500": errors.InternalServerError,
            "503": errors.ServiceUnavailable,
            "default": errors.DefaultError,
        },
        accept=("application/json",),
        security=({"oauth2": ("kreditor.skriv",)}, {"jwtBearer": ()}),
    )
)
GET_MASSEANMELDELSE: OperationSpec[models.Masseanmeldelse, GetMasseanmeldelseHeaders] = (
    OperationSpec(
        id="getMasseanmeldelse",
        api="tvangsoploesning-dirigent-kreditor",
        method="GET",
        path="/kreditor/masseanmeldelser/{masseanmeldelseId}",
        parameters=(
            ParameterSpec(
                name="masseanmeldelseId",
                python_name="masseanmeldelse_id",
                place="path",
                style="simple",
                explode=False,
                required=True,
                type=UUID,
            ),
            ParameterSpec(
                name="X-Correlation-ID",
                python_name="x_correlation_id",
                place="header",
                style="simple",
                explode=False,
                type=UUID,
            ),
        ),
        responses=(
            ResponseSpec(
                status="200",
                content={
                    "application/json": Content(
                        media_type="application/json",
                        kind="json",
                        type=models.Masseanmeldelse,
                    ),
                },
                headers=GetMasseanmeldelseHeaders,
            ),
            ResponseSpec(
                status="400",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="401",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="403",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="404",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="429",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="500",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="503",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
            ResponseSpec(
                status="default",
                content={
                    "application/problem+json": Content(
                        media_type="application/problem+json",
                        kind="json",
                        type=models.GenericError,
                    ),
                },
            ),
        ),
        errors={
            "400": errors.BadRequest,
            "401": errors.Unauthorized,
            "403": errors.Forbidden,
            "404": errors.NotFound,
            "429": errors.TooManyRequests,
            "500": errors.InternalServerError,
            "503": errors.ServiceUnavailable,
            "default": errors.DefaultError,
        },
        accept=("application/json",),
        security=({"oauth2": ("kreditor.laes",)}, {"jwtBearer": ()}),
    )
)
