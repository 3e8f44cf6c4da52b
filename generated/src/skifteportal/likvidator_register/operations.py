"""Operations of likvidator-register 1.0.0-rc.

Rendered from specs/likvidator-register/1.0.0-rc.yaml; changes made here are lost.
"""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from .._runtime.binary import AsyncBinaryBody, BinaryBody
from .._runtime.models import Limits
from .._runtime.operation import BodySpec, Content, OperationSpec, ParameterSpec, ResponseSpec
from .._runtime.response import ResponseHeaders
from . import errors, models


class SearchLikvidatorerHeaders(ResponseHeaders):
    """Headers of the success response of `searchLikvidatorer`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetOwnLikvidatorHeaders(ResponseHeaders):
    """Headers of the success response of `getOwnLikvidator`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetLikvidatorHeaders(ResponseHeaders):
    """Headers of the success response of `getLikvidator`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class UpdateLikvidatorHeaders(ResponseHeaders):
    """Headers of the success response of `updateLikvidator`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class UpdateKapacitetHeaders(ResponseHeaders):
    """Headers of the success response of `updateKapacitet`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListInhabiliteterHeaders(ResponseHeaders):
    """Headers of the success response of `listInhabiliteter`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class CreateInhabilitetHeaders(ResponseHeaders):
    """Headers of the success response of `createInhabilitet`."""

    location: str | None = Field(default=None, validation_alias="Location")
    """Adressen på den oprettede ressource"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class DeleteInhabilitetHeaders(ResponseHeaders):
    """Headers of the success response of `deleteInhabilitet`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetLikvidatorBilledeHeaders(ResponseHeaders):
    """Headers of the success response of `getLikvidatorBillede`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


SEARCH_LIKVIDATORER: OperationSpec[list[models.Likvidator], SearchLikvidatorerHeaders] = (
    OperationSpec(
        id="searchLikvidatorer",
        api="likvidator-register",
        method="POST",
        path="/likvidatorer",
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
                type=Literal["navn", "retskreds", "ledigKapacitet"],
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
                    type=models.LikvidatorQuery,
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
                        type=list[models.Likvidator],
                    ),
                },
                headers=SearchLikvidatorerHeaders,
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
        security=({"oauth2": ("likvidatorregister.laes",)}, {"jwtBearer": ()}),
    )
)
GET_OWN_LIKVIDATOR: OperationSpec[models.Likvidator, GetOwnLikvidatorHeaders] = OperationSpec(
    id="getOwnLikvidator",
    api="likvidator-register",
    method="GET",
    path="/likvidatorer/mig",
    parameters=(
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
                    type=models.Likvidator,
                ),
            },
            headers=GetOwnLikvidatorHeaders,
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
    security=({"oauth2": ("likvidatorregister.laes",)}, {"jwtBearer": ()}),
)
GET_LIKVIDATOR: OperationSpec[models.Likvidator, GetLikvidatorHeaders] = OperationSpec(
    id="getLikvidator",
    api="likvidator-register",
    method="GET",
    path="/likvidatorer/{likvidatorId}",
    parameters=(
        ParameterSpec(
            name="likvidatorId",
            python_name="likvidator_id",
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
                    type=models.Likvidator,
                ),
            },
            headers=GetLikvidatorHeaders,
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
    security=({"oauth2": ("likvidatorregister.laes",)}, {"jwtBearer": ()}),
)
UPDATE_LIKVIDATOR: OperationSpec[models.Likvidator, UpdateLikvidatorHeaders] = OperationSpec(
    id="updateLikvidator",
    api="likvidator-register",
    method="PUT",
    path="/likvidatorer/{likvidatorId}",
    parameters=(
        ParameterSpec(
            name="likvidatorId",
            python_name="likvidator_id",
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
                type=models.LikvidatorInput,
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
                    type=models.Likvidator,
                ),
            },
            headers=UpdateLikvidatorHeaders,
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
    security=({"oauth2": ("likvidatorregister.skriv",)}, {"jwtBearer": ()}),
)
UPDATE_KAPACITET: OperationSpec[models.Kapacitet, UpdateKapacitetHeaders] = OperationSpec(
    id="updateKapacitet",
    api="likvidator-register",
    method="PUT",
    path="/likvidatorer/{likvidatorId}/kapacitet",
    parameters=(
        ParameterSpec(
            name="likvidatorId",
            python_name="likvidator_id",
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
                type=models.KapacitetInput,
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
                    type=models.Kapacitet,
                ),
            },
            headers=UpdateKapacitetHeaders,
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
    security=({"oauth2": ("likvidatorregister.skriv",)}, {"jwtBearer": ()}),
)
LIST_INHABILITETER: OperationSpec[list[models.Inhabilitet], ListInhabiliteterHeaders] = (
    OperationSpec(
        id="listInhabiliteter",
        api="likvidator-register",
        method="GET",
        path="/likvidatorer/{likvidatorId}/inhabiliteter",
        parameters=(
            ParameterSpec(
                name="likvidatorId",
                python_name="likvidator_id",
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
                name="aktiv",
                python_name="aktiv",
                place="query",
                style="form",
                explode=True,
                type=bool,
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
                        type=list[models.Inhabilitet],
                    ),
                },
                headers=ListInhabiliteterHeaders,
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
        security=({"oauth2": ("likvidatorregister.laes",)}, {"jwtBearer": ()}),
    )
)
CREATE_INHABILITET: OperationSpec[models.Inhabilitet, CreateInhabilitetHeaders] = OperationSpec(
    id="createInhabilitet",
    api="likvidator-register",
    method="POST",
    path="/likvidatorer/{likvidatorId}/inhabiliteter",
    parameters=(
        ParameterSpec(
            name="likvidatorId",
            python_name="likvidator_id",
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
                type=models.InhabilitetInput,
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
                    type=models.Inhabilitet,
                ),
            },
            headers=CreateInhabilitetHeaders,
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
    security=({"oauth2": ("likvidatorregister.skriv",)}, {"jwtBearer": ()}),
)
DELETE_INHABILITET: OperationSpec[None, DeleteInhabilitetHeaders] = OperationSpec(
    id="deleteInhabilitet",
    api="likvidator-register",
    method="DELETE",
    path="/likvidatorer/{likvidatorId}/inhabiliteter/{inhabilitetId}",
    parameters=(
        ParameterSpec(
            name="likvidatorId",
            python_name="likvidator_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
        ParameterSpec(
            name="inhabilitetId",
            python_name="inhabilitet_id",
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
        ResponseSpec(status="204", headers=DeleteInhabilitetHeaders),
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
    security=({"oauth2": ("likvidatorregister.skriv",)}, {"jwtBearer": ()}),
)
GET_LIKVIDATOR_BILLEDE: OperationSpec[BinaryBody, GetLikvidatorBilledeHeaders, AsyncBinaryBody] = (
    OperationSpec(
        id="getLikvidatorBillede",
        api="likvidator-register",
        method="GET",
        path="/likvidatorer/{likvidatorId}/billede",
        parameters=(
            ParameterSpec(
                name="likvidatorId",
                python_name="likvidator_id",
                place="path",
                style="simple",
                explode=False,
                required=True,
                type=UUID,
            ),
            ParameterSpec(
                name="bredde",
                python_name="bredde",
                place="query",
                style="form",
                explode=True,
                type=Literal[64, 128, 256],
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
                    "image/png": Content(media_type="image/png", kind="binary"),
                    "image/jpeg": Content(media_type="image/jpeg", kind="binary"),
                },
                headers=GetLikvidatorBilledeHeaders,
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
        accept=("image/png", "image/jpeg"),
        security=({"oauth2": ("likvidatorregister.laes",)}, {"jwtBearer": ()}),
    )
)
