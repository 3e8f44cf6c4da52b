"""Operations of tvangsoploesning-dirigent-likvidator 1.0.0-rc.

Rendered from specs/tvangsoploesning-dirigent-likvidator/1.0.0-rc.yaml; changes made here are lost.
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


class SearchTvangsoploesningerHeaders(ResponseHeaders):
    """Headers of the success response of `searchTvangsoploesninger`."""

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


class GetTvangsoploesningHeaders(ResponseHeaders):
    """Headers of the success response of `getTvangsoploesning`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class DownloadSagHeaders(ResponseHeaders):
    """Headers of the success response of `downloadSag`."""

    content_disposition: str | None = Field(default=None, validation_alias="Content-Disposition")
    """Filnavn til den hentede fil"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListParterHeaders(ResponseHeaders):
    """Headers of the success response of `listParter`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetPartHeaders(ResponseHeaders):
    """Headers of the success response of `getPart`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListDokumenterHeaders(ResponseHeaders):
    """Headers of the success response of `listDokumenter`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class AddDokumentHeaders(ResponseHeaders):
    """Headers of the success response of `addDokument`."""

    location: str | None = Field(default=None, validation_alias="Location")
    """Adressen på den oprettede ressource"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListIndhentetDataHeaders(ResponseHeaders):
    """Headers of the success response of `listIndhentetData`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetIndhentetDataHeaders(ResponseHeaders):
    """Headers of the success response of `getIndhentetData`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class RefreshIndhentetDataHeaders(ResponseHeaders):
    """Headers of the success response of `refreshIndhentetData`."""

    retry_after: int | None = Field(default=None, validation_alias="Retry-After")
    """Sekunder, før kaldet kan gentages"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListRetsboegerHeaders(ResponseHeaders):
    """Headers of the success response of `listRetsboeger`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetRetsbogHeaders(ResponseHeaders):
    """Headers of the success response of `getRetsbog`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListKorrespondanceHeaders(ResponseHeaders):
    """Headers of the success response of `listKorrespondance`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class CreateBeskedHeaders(ResponseHeaders):
    """Headers of the success response of `createBesked`."""

    location: str | None = Field(default=None, validation_alias="Location")
    """Adressen på den oprettede ressource"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetBeskedHeaders(ResponseHeaders):
    """Headers of the success response of `getBesked`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class PatchBeskedHeaders(ResponseHeaders):
    """Headers of the success response of `patchBesked`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ReplyToBeskedHeaders(ResponseHeaders):
    """Headers of the success response of `replyToBesked`."""

    location: str | None = Field(default=None, validation_alias="Location")
    """Adressen på den oprettede ressource"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListKravHeaders(ResponseHeaders):
    """Headers of the success response of `listKrav`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetKravHeaders(ResponseHeaders):
    """Headers of the success response of `getKrav`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class UpdateKravindstillingHeaders(ResponseHeaders):
    """Headers of the success response of `updateKravindstilling`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListTilgodehavenderHeaders(ResponseHeaders):
    """Headers of the success response of `listTilgodehavender`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListHistorikHeaders(ResponseHeaders):
    """Headers of the success response of `listHistorik`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListFristerHeaders(ResponseHeaders):
    """Headers of the success response of `listFrister`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListVigtigeDatoerHeaders(ResponseHeaders):
    """Headers of the success response of `listVigtigeDatoer`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListMuligeHandlingerHeaders(ResponseHeaders):
    """Headers of the success response of `listMuligeHandlinger`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListHandlingerHeaders(ResponseHeaders):
    """Headers of the success response of `listHandlinger`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class CreateHandlingHeaders(ResponseHeaders):
    """Headers of the success response of `createHandling`."""

    location: str | None = Field(default=None, validation_alias="Location")
    """Adressen på den oprettede ressource"""
    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetHandlingHeaders(ResponseHeaders):
    """Headers of the success response of `getHandling`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class UpdateHandlingHeaders(ResponseHeaders):
    """Headers of the success response of `updateHandling`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class WithdrawHandlingHeaders(ResponseHeaders):
    """Headers of the success response of `withdrawHandling`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetLikvidatorattestHeaders(ResponseHeaders):
    """Headers of the success response of `getLikvidatorattest`."""

    content_disposition: str | None = Field(default=None, validation_alias="Content-Disposition")
    """Filnavn til den hentede fil"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListRedegoerelserHeaders(ResponseHeaders):
    """Headers of the success response of `listRedegoerelser`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class CreateRedegoerelseHeaders(ResponseHeaders):
    """Headers of the success response of `createRedegoerelse`."""

    location: str | None = Field(default=None, validation_alias="Location")
    """Adressen på den oprettede ressource"""
    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetRedegoerelseHeaders(ResponseHeaders):
    """Headers of the success response of `getRedegoerelse`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class UpdateRedegoerelseHeaders(ResponseHeaders):
    """Headers of the success response of `updateRedegoerelse`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class AddRedegoerelseDokumentHeaders(ResponseHeaders):
    """Headers of the success response of `addRedegoerelseDokument`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class RemoveRedegoerelseDokumentHeaders(ResponseHeaders):
    """Headers of the success response of `removeRedegoerelseDokument`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class SubmitRedegoerelseHeaders(ResponseHeaders):
    """Headers of the success response of `submitRedegoerelse`."""

    location: str | None = Field(default=None, validation_alias="Location")
    """Adressen på den oprettede ressource"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


SEARCH_TVANGSOPLOESNINGER: OperationSpec[
    list[models.Sagsoverblik], SearchTvangsoploesningerHeaders
] = OperationSpec(
    id="searchTvangsoploesninger",
    api="tvangsoploesning-dirigent-likvidator",
    method="POST",
    path="/likvidator/tvangsoploesninger",
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
            type=Literal["modtaget", "frist", "selskabsnavn"],
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
                type=models.LikvidatorSagQuery,
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
                    type=list[models.Sagsoverblik],
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
FIND_CHANGED_SINCE: OperationSpec[list[models.Sagsoverblik], FindChangedSinceHeaders] = (
    OperationSpec(
        id="findChangedSince",
        api="tvangsoploesning-dirigent-likvidator",
        method="POST",
        path="/likvidator/tvangsoploesninger/aendringer",
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
                        type=list[models.Sagsoverblik],
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
        security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
    )
)
GET_TVANGSOPLOESNING: OperationSpec[models.Sagsoverblik, GetTvangsoploesningHeaders] = (
    OperationSpec(
        id="getTvangsoploesning",
        api="tvangsoploesning-dirigent-likvidator",
        method="GET",
        path="/likvidator/tvangsoploesninger/{sagId}",
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
                name="medtag",
                python_name="medtag",
                place="query",
                style="pipeDelimited",
                explode=False,
                type=list[Literal["FRISTER", "DATOER", "HISTORIK", "HANDLINGER"]],
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
                        type=models.Sagsoverblik,
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
        security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
    )
)
DOWNLOAD_SAG: OperationSpec[BinaryBody, DownloadSagHeaders, AsyncBinaryBody] = OperationSpec(
    id="downloadSag",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/download",
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
            name="Range",
            python_name="range",
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
                "application/zip": Content(media_type="application/zip", kind="binary"),
                "application/pdf": Content(media_type="application/pdf", kind="binary"),
            },
            headers=DownloadSagHeaders,
        ),
        ResponseSpec(
            status="206",
            content={
                "application/zip": Content(media_type="application/zip", kind="binary"),
                "application/pdf": Content(media_type="application/pdf", kind="binary"),
            },
            headers=DownloadSagHeaders,
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
            status="416",
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
        "416": errors.RangeNotSatisfiable,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/zip", "application/pdf"),
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
LIST_PARTER: OperationSpec[list[models.Part], ListParterHeaders] = OperationSpec(
    id="listParter",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/parter",
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
            name="rolle",
            python_name="rolle",
            place="query",
            style="form",
            explode=False,
            type=list[models.Partrolle],
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
                    type=list[models.Part],
                ),
            },
            headers=ListParterHeaders,
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
GET_PART: OperationSpec[models.Part, GetPartHeaders] = OperationSpec(
    id="getPart",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/parter/{partId}",
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
            name="partId",
            python_name="part_id",
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
                    type=models.Part,
                ),
            },
            headers=GetPartHeaders,
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
LIST_DOKUMENTER: OperationSpec[list[models.Sagsdokument], ListDokumenterHeaders] = OperationSpec(
    id="listDokumenter",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/dokumenter",
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
            name="sort",
            python_name="sort",
            place="query",
            style="form",
            explode=True,
            type=Literal["modtaget", "titel", "dokumenttype", "stoerrelseBytes"],
        ),
        ParameterSpec(
            name="dokumenttype",
            python_name="dokumenttype",
            place="query",
            style="form",
            explode=True,
            type=list[models.Dokumenttype],
        ),
        ParameterSpec(
            name="afsender",
            python_name="afsender",
            place="query",
            style="form",
            explode=True,
            type=models.Dokumentafsender,
        ),
        ParameterSpec(
            name="periode",
            python_name="periode",
            place="query",
            style="deepObject",
            explode=True,
            type=models.Periode,
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
                    type=list[models.Sagsdokument],
                ),
            },
            headers=ListDokumenterHeaders,
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
ADD_DOKUMENT: OperationSpec[models.Sagsdokument, AddDokumentHeaders] = OperationSpec(
    id="addDokument",
    api="tvangsoploesning-dirigent-likvidator",
    method="POST",
    path="/likvidator/tvangsoploesninger/{sagId}/dokumenter",
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
                type=models.SagsdokumentInput,
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
                    type=models.Sagsdokument,
                ),
            },
            headers=AddDokumentHeaders,
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
    security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
)
LIST_INDHENTET_DATA: OperationSpec[list[models.IndhentetDataOversigt], ListIndhentetDataHeaders] = (
    OperationSpec(
        id="listIndhentetData",
        api="tvangsoploesning-dirigent-likvidator",
        method="GET",
        path="/likvidator/tvangsoploesninger/{sagId}/indhentetdata",
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
                        type=list[models.IndhentetDataOversigt],
                    ),
                },
                headers=ListIndhentetDataHeaders,
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
        security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
    )
)
GET_INDHENTET_DATA: OperationSpec[models.IndhentetData, GetIndhentetDataHeaders] = OperationSpec(
    id="getIndhentetData",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/indhentetdata/{kilde}",
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
            name="kilde",
            python_name="kilde",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=models.Datakilde,
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
                    type=models.IndhentetData,
                ),
            },
            headers=GetIndhentetDataHeaders,
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
REFRESH_INDHENTET_DATA: OperationSpec[None, RefreshIndhentetDataHeaders] = OperationSpec(
    id="refreshIndhentetData",
    api="tvangsoploesning-dirigent-likvidator",
    method="POST",
    path="/likvidator/tvangsoploesninger/{sagId}/indhentetdata/{kilde}/opdatering",
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
            name="kilde",
            python_name="kilde",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=models.Datakilde,
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
    responses=(
        ResponseSpec(status="202", headers=RefreshIndhentetDataHeaders),
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
    security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
)
LIST_RETSBOEGER: OperationSpec[list[models.Retsbog], ListRetsboegerHeaders] = OperationSpec(
    id="listRetsboeger",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/retsboeger",
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
                    type=list[models.Retsbog],
                ),
            },
            headers=ListRetsboegerHeaders,
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
GET_RETSBOG: OperationSpec[
    models.Retsbog | BinaryBody, GetRetsbogHeaders, models.Retsbog | AsyncBinaryBody
] = OperationSpec(
    id="getRetsbog",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/retsboeger/{retsbogId}",
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
            name="retsbogId",
            python_name="retsbog_id",
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
                    type=models.Retsbog,
                ),
                "application/pdf": Content(media_type="application/pdf", kind="binary"),
            },
            headers=GetRetsbogHeaders,
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
            status="406",
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
        "406": errors.NotAcceptable,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/json", "application/pdf"),
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
LIST_KORRESPONDANCE: OperationSpec[list[models.Besked], ListKorrespondanceHeaders] = OperationSpec(
    id="listKorrespondance",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/korrespondance",
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
            name="ulaest",
            python_name="ulaest",
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
                    type=list[models.Besked],
                ),
            },
            headers=ListKorrespondanceHeaders,
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
CREATE_BESKED: OperationSpec[models.Besked, CreateBeskedHeaders] = OperationSpec(
    id="createBesked",
    api="tvangsoploesning-dirigent-likvidator",
    method="POST",
    path="/likvidator/tvangsoploesninger/{sagId}/korrespondance",
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
                type=models.BeskedInput,
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
                    type=models.Besked,
                ),
            },
            headers=CreateBeskedHeaders,
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
    security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
)
GET_BESKED: OperationSpec[models.Besked, GetBeskedHeaders] = OperationSpec(
    id="getBesked",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/korrespondance/{beskedId}",
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
            name="beskedId",
            python_name="besked_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
        ParameterSpec(
            name="dybde",
            python_name="dybde",
            place="query",
            style="form",
            explode=True,
            type=Annotated[int, Limits(minimum=0, maximum=10)],
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
                    type=models.Besked,
                ),
            },
            headers=GetBeskedHeaders,
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
PATCH_BESKED: OperationSpec[None, PatchBeskedHeaders] = OperationSpec(
    id="patchBesked",
    api="tvangsoploesning-dirigent-likvidator",
    method="PATCH",
    path="/likvidator/tvangsoploesninger/{sagId}/korrespondance/{beskedId}",
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
            name="beskedId",
            python_name="besked_id",
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
    body=BodySpec(
        content={
            "application/merge-patch+json": Content(
                media_type="application/merge-patch+json",
                kind="json",
                type=models.BeskedPatch,
            ),
        },
        required=True,
    ),
    responses=(
        ResponseSpec(status="204", headers=PatchBeskedHeaders),
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
    security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
)
REPLY_TO_BESKED: OperationSpec[models.Besked, ReplyToBeskedHeaders] = OperationSpec(
    id="replyToBesked",
    api="tvangsoploesning-dirigent-likvidator",
    method="POST",
    path="/likvidator/tvangsoploesninger/{sagId}/korrespondance/{beskedId}/svar",
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
            name="beskedId",
            python_name="besked_id",
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
                type=models.BeskedInput,
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
                    type=models.Besked,
                ),
            },
            headers=ReplyToBeskedHeaders,
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
    security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
)
LIST_KRAV: OperationSpec[list[models.LikvidatorKrav], ListKravHeaders] = OperationSpec(
    id="listKrav",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/krav",
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
            name="sort",
            python_name="sort",
            place="query",
            style="form",
            explode=True,
            type=Literal["stiftelsesdato", "beloeb", "kravtype", "status"],
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
            name="kravtype",
            python_name="kravtype",
            place="query",
            style="form",
            explode=True,
            type=list[models.Kravtype],
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
                    type=list[models.LikvidatorKrav],
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
GET_KRAV: OperationSpec[models.LikvidatorKrav, GetKravHeaders] = OperationSpec(
    id="getKrav",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/krav/{kravId}",
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
                    type=models.LikvidatorKrav,
                ),
            },
            headers=GetKravHeaders,
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
UPDATE_KRAVINDSTILLING: OperationSpec[models.LikvidatorKrav, UpdateKravindstillingHeaders] = (
    OperationSpec(
        id="updateKravindstilling",
        api="tvangsoploesning-dirigent-likvidator",
        method="PUT",
        path="/likvidator/tvangsoploesninger/{sagId}/krav/{kravId}/indstilling",
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
                    type=models.Kravindstilling,
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
                        type=models.LikvidatorKrav,
                    ),
                },
                headers=UpdateKravindstillingHeaders,
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
        security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
    )
)
LIST_TILGODEHAVENDER: OperationSpec[
    list[models.LikvidatorTilgodehavende], ListTilgodehavenderHeaders
] = OperationSpec(
    id="listTilgodehavender",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/tilgodehavender",
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
                    type=list[models.LikvidatorTilgodehavende],
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
LIST_HISTORIK: OperationSpec[list[models.Historikpost], ListHistorikHeaders] = OperationSpec(
    id="listHistorik",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/historik",
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
            name="periode",
            python_name="periode",
            place="query",
            style="deepObject",
            explode=True,
            type=models.Periode,
        ),
        ParameterSpec(
            name="haendelsestype",
            python_name="haendelsestype",
            place="query",
            style="form",
            explode=True,
            type=list[models.Haendelsestype],
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
LIST_FRISTER: OperationSpec[list[models.Frist], ListFristerHeaders] = OperationSpec(
    id="listFrister",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/frister",
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
            name="kunAabne",
            python_name="kun_aabne",
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
                    type=list[models.Frist],
                ),
            },
            headers=ListFristerHeaders,
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
LIST_VIGTIGE_DATOER: OperationSpec[list[models.VigtigDato], ListVigtigeDatoerHeaders] = (
    OperationSpec(
        id="listVigtigeDatoer",
        api="tvangsoploesning-dirigent-likvidator",
        method="GET",
        path="/likvidator/tvangsoploesninger/{sagId}/vigtigedatoer",
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
                        type=list[models.VigtigDato],
                    ),
                },
                headers=ListVigtigeDatoerHeaders,
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
        security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
    )
)
LIST_MULIGE_HANDLINGER: OperationSpec[list[models.MuligHandling], ListMuligeHandlingerHeaders] = (
    OperationSpec(
        id="listMuligeHandlinger",
        api="tvangsoploesning-dirigent-likvidator",
        method="GET",
        path="/likvidator/tvangsoploesninger/{sagId}/handlinger/mulige",
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
                        type=list[models.MuligHandling],
                    ),
                },
                headers=ListMuligeHandlingerHeaders,
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
        security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
    )
)
LIST_HANDLINGER: OperationSpec[list[models.Handling], ListHandlingerHeaders] = OperationSpec(
    id="listHandlinger",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/handlinger",
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
            name="handlingstype",
            python_name="handlingstype",
            place="query",
            style="form",
            explode=True,
            type=list[models.Handlingstype],
        ),
        ParameterSpec(
            name="status",
            python_name="status",
            place="query",
            style="form",
            explode=True,
            type=list[models.Handlingsstatus],
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
                    type=list[models.Handling],
                ),
            },
            headers=ListHandlingerHeaders,
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
CREATE_HANDLING: OperationSpec[models.Handling, CreateHandlingHeaders] = OperationSpec(
    id="createHandling",
    api="tvangsoploesning-dirigent-likvidator",
    method="POST",
    path="/likvidator/tvangsoploesninger/{sagId}/handlinger",
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
                type=models.HandlingInput,
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
                    type=models.Handling,
                ),
            },
            headers=CreateHandlingHeaders,
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
    security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
)
GET_HANDLING: OperationSpec[models.Handling, GetHandlingHeaders] = OperationSpec(
    id="getHandling",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/handlinger/{handlingId}",
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
            name="handlingId",
            python_name="handling_id",
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
                    type=models.Handling,
                ),
            },
            headers=GetHandlingHeaders,
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
UPDATE_HANDLING: OperationSpec[models.Handling, UpdateHandlingHeaders] = OperationSpec(
    id="updateHandling",
    api="tvangsoploesning-dirigent-likvidator",
    method="PUT",
    path="/likvidator/tvangsoploesninger/{sagId}/handlinger/{handlingId}",
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
            name="handlingId",
            python_name="handling_id",
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
                type=models.HandlingInput,
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
                    type=models.Handling,
                ),
            },
            headers=UpdateHandlingHeaders,
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
    security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
)
WITHDRAW_HANDLING: OperationSpec[None, WithdrawHandlingHeaders] = OperationSpec(
    id="withdrawHandling",
    api="tvangsoploesning-dirigent-likvidator",
    method="DELETE",
    path="/likvidator/tvangsoploesninger/{sagId}/handlinger/{handlingId}",
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
            name="handlingId",
            python_name="handling_id",
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
        ResponseSpec(status="204", headers=WithdrawHandlingHeaders),
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
    security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
)
GET_LIKVIDATORATTEST: OperationSpec[
    models.Likvidatorattest | BinaryBody,
    GetLikvidatorattestHeaders,
    models.Likvidatorattest | AsyncBinaryBody,
] = OperationSpec(
    id="getLikvidatorattest",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/likvidatorattest",
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
            name="sprog",
            python_name="sprog",
            place="query",
            style="form",
            explode=True,
            type=Literal["da", "en"],
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
                    type=models.Likvidatorattest,
                ),
                "application/pdf": Content(media_type="application/pdf", kind="binary"),
            },
            headers=GetLikvidatorattestHeaders,
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
            status="406",
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
        "406": errors.NotAcceptable,
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    accept=("application/json", "application/pdf"),
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
LIST_REDEGOERELSER: OperationSpec[list[models.Redegoerelse], ListRedegoerelserHeaders] = (
    OperationSpec(
        id="listRedegoerelser",
        api="tvangsoploesning-dirigent-likvidator",
        method="GET",
        path="/likvidator/tvangsoploesninger/{sagId}/redegoerelser",
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
                        type=list[models.Redegoerelse],
                    ),
                },
                headers=ListRedegoerelserHeaders,
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
        security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
    )
)
CREATE_REDEGOERELSE: OperationSpec[models.Redegoerelse, CreateRedegoerelseHeaders] = OperationSpec(
    id="createRedegoerelse",
    api="tvangsoploesning-dirigent-likvidator",
    method="POST",
    path="/likvidator/tvangsoploesninger/{sagId}/redegoerelser",
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
                type=models.RedegoerelseInput,
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
                    type=models.Redegoerelse,
                ),
            },
            headers=CreateRedegoerelseHeaders,
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
    security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
)
GET_REDEGOERELSE: OperationSpec[models.Redegoerelse, GetRedegoerelseHeaders] = OperationSpec(
    id="getRedegoerelse",
    api="tvangsoploesning-dirigent-likvidator",
    method="GET",
    path="/likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId}",
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
            name="redegoerelseId",
            python_name="redegoerelse_id",
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
                    type=models.Redegoerelse,
                ),
            },
            headers=GetRedegoerelseHeaders,
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
    security=({"oauth2": ("likvidator.laes",)}, {"jwtBearer": ()}),
)
UPDATE_REDEGOERELSE: OperationSpec[models.Redegoerelse, UpdateRedegoerelseHeaders] = OperationSpec(
    id="updateRedegoerelse",
    api="tvangsoploesning-dirigent-likvidator",
    method="PUT",
    path="/likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId}",
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
            name="redegoerelseId",
            python_name="redegoerelse_id",
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
                type=models.RedegoerelseInput,
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
                    type=models.Redegoerelse,
                ),
            },
            headers=UpdateRedegoerelseHeaders,
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
    security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
)
ADD_REDEGOERELSE_DOKUMENT: OperationSpec[None, AddRedegoerelseDokumentHeaders] = OperationSpec(
    id="addRedegoerelseDokument",
    api="tvangsoploesning-dirigent-likvidator",
    method="PUT",
    path="/likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId}/dokumenter/{dokumentId}",
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
            name="redegoerelseId",
            python_name="redegoerelse_id",
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
        ResponseSpec(status="204", headers=AddRedegoerelseDokumentHeaders),
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
    security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
)
REMOVE_REDEGOERELSE_DOKUMENT: OperationSpec[None, RemoveRedegoerelseDokumentHeaders] = (
    OperationSpec(
        id="removeRedegoerelseDokument",
        api="tvangsoploesning-dirigent-likvidator",
        method="DELETE",
        path="/likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId}/dokumenter/{dokumentId}",
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
                name="redegoerelseId",
                python_name="redegoerelse_id",
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
            ResponseSpec(status="204", headers=RemoveRedegoerelseDokumentHeaders),
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
        security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
    )
)
SUBMIT_REDEGOERELSE: OperationSpec[models.Indsendelseskvittering, SubmitRedegoerelseHeaders] = (
    OperationSpec(
        id="submitRedegoerelse",
        api="tvangsoploesning-dirigent-likvidator",
        method="POST",
        path="/likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId}/indsendelse",
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
                name="redegoerelseId",
                python_name="redegoerelse_id",
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
                    type=models.IndsendelseInput,
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
                        type=models.Indsendelseskvittering,
                    ),
                },
                headers=SubmitRedegoerelseHeaders,
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
        security=({"oauth2": ("likvidator.skriv",)}, {"jwtBearer": ()}),
    )
)
