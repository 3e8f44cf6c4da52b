"""Operations of aggregator 1.0.0-rc.

Rendered from specs/aggregator/1.0.0-rc.txt; changes made here are lost.
"""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from .._runtime.models import Limits
from .._runtime.operation import BodySpec, Content, OperationSpec, ParameterSpec, ResponseSpec
from .._runtime.response import ResponseHeaders
from . import errors, models


class SearchSagerHeaders(ResponseHeaders):
    """Headers of the success response of `searchSager`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    link: str | None = Field(default=None, validation_alias="Link")
    """Links til første, forrige, næste og sidste side (RFC 8288)"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class FindChangedSinceHeaders(ResponseHeaders):
    """Headers of the success response of `findChangedSince`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetSagStatistikHeaders(ResponseHeaders):
    """Headers of the success response of `getSagStatistik`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetSagHeaders(ResponseHeaders):
    """Headers of the success response of `getSag`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetSagReferencerHeaders(ResponseHeaders):
    """Headers of the success response of `getSagReferencer`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


SEARCH_SAGER: OperationSpec[list[models.Sag], SearchSagerHeaders] = OperationSpec(
    id="searchSager",
    api="aggregator",
    method="POST",
    path="/sager",
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
            type=Literal["modtaget", "frist", "selskabsnavn", "status"],
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
                type=models.SagQuery,
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
                    type=list[models.Sag],
                ),
            },
            headers=SearchSagerHeaders,
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
    security=({"oauth2": ("sager.laes",)}, {"jwtBearer": ()}),
)
FIND_CHANGED_SINCE: OperationSpec[list[models.SagAendring], FindChangedSinceHeaders] = (
    OperationSpec(
        id="findChangedSince",
        api="aggregator",
        method="POST",
        path="/sager/aendringer",
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
                        type=list[models.SagAendring],
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
        security=({"oauth2": ("sager.laes",)}, {"jwtBearer": ()}),
    )
)
GET_SAG_STATISTIK: OperationSpec[models.SagStatistik, GetSagStatistikHeaders] = OperationSpec(
    id="getSagStatistik",
    api="aggregator",
    method="GET",
    path="/sager/statistik",
    parameters=(
        ParameterSpec(
            name="gruppering",
            python_name="gruppering",
            place="query",
            style="form",
            explode=True,
            required=True,
            type=Literal["STATUS", "RETSKREDS", "ROLLE"],
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
                    type=models.SagStatistik,
                ),
            },
            headers=GetSagStatistikHeaders,
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
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/json",),
    security=({"oauth2": ("sager.laes",)}, {"jwtBearer": ()}),
)
GET_SAG: OperationSpec[models.Sag, GetSagHeaders] = OperationSpec(
    id="getSag",
    api="aggregator",
    method="GET",
    path="/sager/{sagId}",
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
            name="X-Felter",
            python_name="x_felter",
            place="header",
            style="simple",
            explode=False,
            type=list[str],
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
                    type=models.Sag,
                ),
            },
            headers=GetSagHeaders,
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
    security=({"oauth2": ("sager.laes",)}, {"jwtBearer": ()}),
)
GET_SAG_REFERENCER: OperationSpec[
    dict[str, list[models.RessourceReference]], GetSagReferencerHeaders
] = OperationSpec(
    id="getSagReferencer",
    api="aggregator",
    method="GET",
    path="/sager/{sagId}/referencer",
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
            name="ressourcetype",
            python_name="ressourcetype",
            place="query",
            style="form",
            explode=False,
            type=list[
                Literal[
                    "SAG",
                    "KRAV",
                    "TILGODEHAVENDE",
                    "PERSON",
                    "VIRKSOMHED",
                    "LIKVIDATOR",
                    "DOKUMENT",
                    "RETSKREDS",
                ]
            ],
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
                    type=dict[str, list[models.RessourceReference]],
                ),
            },
            headers=GetSagReferencerHeaders,
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
    security=({"oauth2": ("sager.laes",)}, {"jwtBearer": ()}),
)
