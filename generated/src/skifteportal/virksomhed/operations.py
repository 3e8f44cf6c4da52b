"""Operations of virksomhed 1.0.0-rc.

Rendered from specs/virksomhed/1.0.0-rc.yaml; changes made here are lost.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from .._runtime.models import Limits
from .._runtime.operation import BodySpec, Content, OperationSpec, ParameterSpec, ResponseSpec
from .._runtime.response import ResponseHeaders
from . import errors, models


class SearchVirksomhederHeaders(ResponseHeaders):
    """Headers of the success response of `searchVirksomheder`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetVirksomhedHeaders(ResponseHeaders):
    """Headers of the success response of `getVirksomhed`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListProduktionsenhederHeaders(ResponseHeaders):
    """Headers of the success response of `listProduktionsenheder`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetProduktionsenhedHeaders(ResponseHeaders):
    """Headers of the success response of `getProduktionsenhed`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListLedelseHeaders(ResponseHeaders):
    """Headers of the success response of `listLedelse`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListEjereHeaders(ResponseHeaders):
    """Headers of the success response of `listEjere`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListRegnskaberHeaders(ResponseHeaders):
    """Headers of the success response of `listRegnskaber`."""

    deprecation: str | None = Field(default=None, validation_alias="Deprecation")
    """Tidspunkt, hvor operationen blev forældet"""
    sunset: str | None = Field(default=None, validation_alias="Sunset")
    """Tidspunkt, hvor operationen fjernes (RFC 8594)"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetKoncernHeaders(ResponseHeaders):
    """Headers of the success response of `getKoncern`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


SEARCH_VIRKSOMHEDER: OperationSpec[list[models.Virksomhed], SearchVirksomhederHeaders] = (
    OperationSpec(
        id="searchVirksomheder",
        api="virksomhed",
        method="POST",
        path="/virksomheder",
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
                type=Literal["navn", "cvrNummer"],
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
                    type=models.VirksomhedQuery,
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
                        type=list[models.Virksomhed],
                    ),
                },
                headers=SearchVirksomhederHeaders,
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
        security=({"oauth2": ("virksomhed.laes",)}, {"jwtBearer": ()}),
    )
)
GET_VIRKSOMHED: OperationSpec[models.Virksomhed, GetVirksomhedHeaders] = OperationSpec(
    id="getVirksomhed",
    api="virksomhed",
    method="GET",
    path="/virksomheder/{cvrNummer}",
    parameters=(
        ParameterSpec(
            name="cvrNummer",
            python_name="cvr_nummer",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=models.CvrNummer,
        ),
        ParameterSpec(
            name="gyldigPaa",
            python_name="gyldig_paa",
            place="query",
            style="form",
            explode=True,
            type=date,
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
                    type=models.Virksomhed,
                ),
            },
            headers=GetVirksomhedHeaders,
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
        "304": errors.NotModified,
        "400": errors.BadRequest,
        "401": errors.Unauthorized,
        "403": errors.Forbidden,
        "404": errors.NotFound,
        "422": errors.UnprocessableContent,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/json",),
    security=({"oauth2": ("virksomhed.laes",)}, {"jwtBearer": ()}),
)
LIST_PRODUKTIONSENHEDER: OperationSpec[
    list[models.Produktionsenhed], ListProduktionsenhederHeaders
] = OperationSpec(
    id="listProduktionsenheder",
    api="virksomhed",
    method="GET",
    path="/virksomheder/{cvrNummer}/produktionsenheder",
    parameters=(
        ParameterSpec(
            name="cvrNummer",
            python_name="cvr_nummer",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=models.CvrNummer,
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
                    type=list[models.Produktionsenhed],
                ),
            },
            headers=ListProduktionsenhederHeaders,
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
    security=({"oauth2": ("virksomhed.laes",)}, {"jwtBearer": ()}),
)
GET_PRODUKTIONSENHED: OperationSpec[models.Produktionsenhed, GetProduktionsenhedHeaders] = (
    OperationSpec(
        id="getProduktionsenhed",
        api="virksomhed",
        method="GET",
        path="/virksomheder/{cvrNummer}/produktionsenheder/{pNummer}",
        parameters=(
            ParameterSpec(
                name="cvrNummer",
                python_name="cvr_nummer",
                place="path",
                style="simple",
                explode=False,
                required=True,
                type=models.CvrNummer,
            ),
            ParameterSpec(
                name="pNummer",
                python_name="p_nummer",
                place="path",
                style="simple",
                explode=False,
                required=True,
                type=models.PNummer,
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
                        type=models.Produktionsenhed,
                    ),
                },
                headers=GetProduktionsenhedHeaders,
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
        security=({"oauth2": ("virksomhed.laes",)}, {"jwtBearer": ()}),
    )
)
LIST_LEDELSE: OperationSpec[list[models.Deltager], ListLedelseHeaders] = OperationSpec(
    id="listLedelse",
    api="virksomhed",
    method="GET",
    path="/virksomheder/{cvrNummer}/ledelse",
    parameters=(
        ParameterSpec(
            name="cvrNummer",
            python_name="cvr_nummer",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=models.CvrNummer,
        ),
        ParameterSpec(
            name="rolle",
            python_name="rolle",
            place="query",
            style="form",
            explode=False,
            type=list[
                Literal[
                    "DIREKTOER",
                    "FORMAND",
                    "BESTYRELSESMEDLEM",
                    "STIFTER",
                    "EJER",
                    "REEL_EJER",
                    "REVISOR",
                    "LIKVIDATOR",
                ]
            ],
        ),
        ParameterSpec(
            name="gyldigPaa",
            python_name="gyldig_paa",
            place="query",
            style="form",
            explode=True,
            type=date,
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
                    type=list[models.Deltager],
                ),
            },
            headers=ListLedelseHeaders,
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
    security=({"oauth2": ("virksomhed.laes",)}, {"jwtBearer": ()}),
)
LIST_EJERE: OperationSpec[list[models.Deltager], ListEjereHeaders] = OperationSpec(
    id="listEjere",
    api="virksomhed",
    method="GET",
    path="/virksomheder/{cvrNummer}/ejere",
    parameters=(
        ParameterSpec(
            name="cvrNummer",
            python_name="cvr_nummer",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=models.CvrNummer,
        ),
        ParameterSpec(
            name="reelle",
            python_name="reelle",
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
                    type=list[models.Deltager],
                ),
            },
            headers=ListEjereHeaders,
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
    security=({"oauth2": ("virksomhed.laes",)}, {"jwtBearer": ()}),
)
LIST_REGNSKABER: OperationSpec[list[models.Regnskab], ListRegnskaberHeaders] = OperationSpec(
    id="listRegnskaber",
    api="virksomhed",
    method="GET",
    path="/virksomheder/{cvrNummer}/regnskaber",
    parameters=(
        ParameterSpec(
            name="cvrNummer",
            python_name="cvr_nummer",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=models.CvrNummer,
        ),
        ParameterSpec(
            name="aar",
            python_name="aar",
            place="query",
            style="form",
            explode=True,
            type=list[int],
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
                    type=list[models.Regnskab],
                ),
            },
            headers=ListRegnskaberHeaders,
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
    security=({"oauth2": ("virksomhed.laes",)}, {"jwtBearer": ()}),
    deprecated=True,
    sunset="2024-06-30",
)
GET_KONCERN: OperationSpec[models.Koncernknude, GetKoncernHeaders] = OperationSpec(
    id="getKoncern",
    api="virksomhed",
    method="GET",
    path="/virksomheder/{cvrNummer}/koncern",
    parameters=(
        ParameterSpec(
            name="cvrNummer",
            python_name="cvr_nummer",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=models.CvrNummer,
        ),
        ParameterSpec(
            name="dybde",
            python_name="dybde",
            place="query",
            style="form",
            explode=True,
            type=Annotated[int, Limits(minimum=1, maximum=5)],
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
                    type=models.Koncernknude,
                ),
            },
            headers=GetKoncernHeaders,
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
    security=({"oauth2": ("virksomhed.laes",)}, {"jwtBearer": ()}),
)
