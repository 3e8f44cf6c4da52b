"""Operations of dokumentlager 1.0.0-rc.

Rendered from specs/dokumentlager/1.0.0-rc.txt; changes made here are lost.
"""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from .._runtime.binary import AsyncBinaryBody, BinaryBody
from .._runtime.models import Limits
from .._runtime.operation import (
    BodySpec,
    Content,
    OperationSpec,
    ParameterSpec,
    PartSpec,
    ResponseSpec,
)
from .._runtime.response import ResponseHeaders
from . import errors, models


class UploadDokumentHeaders(ResponseHeaders):
    """Headers of the success response of `uploadDokument`."""

    location: str | None = Field(default=None, validation_alias="Location")
    """Adressen på den oprettede ressource"""
    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class SearchDokumenterHeaders(ResponseHeaders):
    """Headers of the success response of `searchDokumenter`."""

    x_total_count: int | None = Field(default=None, validation_alias="X-Total-Count")
    """Antal elementer i alt"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetDokumentHeaders(ResponseHeaders):
    """Headers of the success response of `getDokument`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class DeleteDokumentHeaders(ResponseHeaders):
    """Headers of the success response of `deleteDokument`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class PatchDokumentHeaders(ResponseHeaders):
    """Headers of the success response of `patchDokument`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class DownloadDokumentHeaders(ResponseHeaders):
    """Headers of the success response of `downloadDokument`."""

    content_disposition: str | None = Field(default=None, validation_alias="Content-Disposition")
    """Filens navn til visning eller lagring"""
    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    accept_ranges: str | None = Field(default=None, validation_alias="Accept-Ranges")
    """Enheden for Range, altid bytes"""
    digest: str | None = Field(default=None, validation_alias="Digest")
    """Kontrolsum for hele filen (RFC 3230)"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class HeadDokumentIndholdHeaders(ResponseHeaders):
    """Headers of the success response of `headDokumentIndhold`."""

    content_length: int | None = Field(default=None, validation_alias="Content-Length")
    """Indholdets længde i bytes"""
    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class ListDokumentVersionerHeaders(ResponseHeaders):
    """Headers of the success response of `listDokumentVersioner`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class CreateUploadHeaders(ResponseHeaders):
    """Headers of the success response of `createUpload`."""

    location: str | None = Field(default=None, validation_alias="Location")
    """Adressen på den oprettede ressource"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class GetUploadHeaders(ResponseHeaders):
    """Headers of the success response of `getUpload`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class AbortUploadHeaders(ResponseHeaders):
    """Headers of the success response of `abortUpload`."""

    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class UploadDelHeaders(ResponseHeaders):
    """Headers of the success response of `uploadDel`."""

    etag: str | None = Field(default=None, validation_alias="ETag")
    """Versionsmærke til If-Match og If-None-Match"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


class CompleteUploadHeaders(ResponseHeaders):
    """Headers of the success response of `completeUpload`."""

    location: str | None = Field(default=None, validation_alias="Location")
    """Adressen på den oprettede ressource"""
    x_correlation_id: UUID | None = Field(default=None, validation_alias="X-Correlation-ID")
    """Korrelations-id for kaldet"""


UPLOAD_DOKUMENT: OperationSpec[models.Dokument, UploadDokumentHeaders] = OperationSpec(
    id="uploadDokument",
    api="dokumentlager",
    method="POST",
    path="/dokumenter",
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
            "multipart/form-data": Content(
                media_type="multipart/form-data",
                kind="multipart",
                type=models.UploadDokumentBody,
                parts={
                    "fil": PartSpec(content_type="application/pdf", max_bytes=3221225472),
                    "metadata": PartSpec(content_type="application/json"),
                    "sha256": PartSpec(sha256_of="fil"),
                },
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
                    type=models.Dokument,
                    sha256="sha256",
                ),
            },
            headers=UploadDokumentHeaders,
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
    security=({"oauth2": ("dokument.skriv",)}, {"jwtBearer": ()}),
)
SEARCH_DOKUMENTER: OperationSpec[list[models.Dokument], SearchDokumenterHeaders] = OperationSpec(
    id="searchDokumenter",
    api="dokumentlager",
    method="POST",
    path="/dokumenter/soegninger",
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
            type=Literal["oprettet", "titel", "stoerrelse"],
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
                type=models.DokumentQuery,
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
                    type=list[models.Dokument],
                ),
            },
            headers=SearchDokumenterHeaders,
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
    security=({"oauth2": ("dokument.laes",)}, {"jwtBearer": ()}),
)
GET_DOKUMENT: OperationSpec[models.Dokument, GetDokumentHeaders] = OperationSpec(
    id="getDokument",
    api="dokumentlager",
    method="GET",
    path="/dokumenter/{dokumentId}",
    parameters=(
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
                    type=models.Dokument,
                ),
            },
            headers=GetDokumentHeaders,
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
    security=({"oauth2": ("dokument.laes",)}, {"jwtBearer": ()}),
)
DELETE_DOKUMENT: OperationSpec[None, DeleteDokumentHeaders] = OperationSpec(
    id="deleteDokument",
    api="dokumentlager",
    method="DELETE",
    path="/dokumenter/{dokumentId}",
    parameters=(
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
        ResponseSpec(status="204", headers=DeleteDokumentHeaders),
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
    security=({"oauth2": ("dokument.skriv",)}, {"jwtBearer": ()}),
)
PATCH_DOKUMENT: OperationSpec[models.Dokument, PatchDokumentHeaders] = OperationSpec(
    id="patchDokument",
    api="dokumentlager",
    method="PATCH",
    path="/dokumenter/{dokumentId}",
    parameters=(
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
    body=BodySpec(
        content={
            "application/merge-patch+json": Content(
                media_type="application/merge-patch+json",
                kind="json",
                type=models.DokumentPatch,
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
                    type=models.Dokument,
                ),
            },
            headers=PatchDokumentHeaders,
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
    security=({"oauth2": ("dokument.skriv",)}, {"jwtBearer": ()}),
)
DOWNLOAD_DOKUMENT: OperationSpec[BinaryBody, DownloadDokumentHeaders, AsyncBinaryBody] = (
    OperationSpec(
        id="downloadDokument",
        api="dokumentlager",
        method="GET",
        path="/dokumenter/{dokumentId}/indhold",
        parameters=(
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
                name="Range",
                python_name="range",
                place="header",
                style="simple",
                explode=False,
                type=str,
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
                name="version",
                python_name="version",
                place="query",
                style="form",
                explode=True,
                type=int,
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
                    "application/pdf": Content(media_type="application/pdf", kind="binary"),
                    "application/octet-stream": Content(
                        media_type="application/octet-stream",
                        kind="binary",
                    ),
                },
                headers=DownloadDokumentHeaders,
            ),
            ResponseSpec(
                status="206",
                content={
                    "application/pdf": Content(media_type="application/pdf", kind="binary"),
                    "application/octet-stream": Content(
                        media_type="application/octet-stream",
                        kind="binary",
                    ),
                },
                headers=DownloadDokumentHeaders,
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
            "304": errors.NotModified,
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
        accept=("application/pdf", "application/octet-stream"),
        security=({"oauth2": ("dokument.laes",)}, {"jwtBearer": ()}),
    )
)
HEAD_DOKUMENT_INDHOLD: OperationSpec[None, HeadDokumentIndholdHeaders] = OperationSpec(
    id="headDokumentIndhold",
    api="dokumentlager",
    method="HEAD",
    path="/dokumenter/{dokumentId}/indhold",
    parameters=(
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
            name="X-Correlation-ID",
            python_name="x_correlation_id",
            place="header",
            style="simple",
            explode=False,
            type=UUID,
        ),
    ),
    responses=(
        ResponseSpec(status="200", headers=HeadDokumentIndholdHeaders),
        ResponseSpec(status="400"),
        ResponseSpec(status="401"),
        ResponseSpec(status="403"),
        ResponseSpec(status="404"),
        ResponseSpec(status="429"),
        ResponseSpec(status="500"),
        ResponseSpec(status="503"),
        ResponseSpec(status="default"),
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
    security=({"oauth2": ("dokument.laes",)}, {"jwtBearer": ()}),
)
LIST_DOKUMENT_VERSIONER: OperationSpec[
    list[models.Dokumentversion], ListDokumentVersionerHeaders
] = OperationSpec(
    id="listDokumentVersioner",
    api="dokumentlager",
    method="GET",
    path="/dokumenter/{dokumentId}/versioner",
    parameters=(
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
                    type=list[models.Dokumentversion],
                ),
            },
            headers=ListDokumentVersionerHeaders,
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
    security=({"oauth2": ("dokument.laes",)}, {"jwtBearer": ()}),
)
CREATE_UPLOAD: OperationSpec[models.Upload, CreateUploadHeaders] = OperationSpec(
    id="createUpload",
    api="dokumentlager",
    method="POST",
    path="/dokumenter/uploads",
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
                type=models.UploadInput,
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
                    type=models.Upload,
                ),
            },
            headers=CreateUploadHeaders,
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
    security=({"oauth2": ("dokument.skriv",)}, {"jwtBearer": ()}),
)
GET_UPLOAD: OperationSpec[models.Upload, GetUploadHeaders] = OperationSpec(
    id="getUpload",
    api="dokumentlager",
    method="GET",
    path="/dokumenter/uploads/{uploadId}",
    parameters=(
        ParameterSpec(
            name="uploadId",
            python_name="upload_id",
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
                    type=models.Upload,
                ),
            },
            headers=GetUploadHeaders,
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
    security=({"oauth2": ("dokument.laes",)}, {"jwtBearer": ()}),
)
ABORT_UPLOAD: OperationSpec[None, AbortUploadHeaders] = OperationSpec(
    id="abortUpload",
    api="dokumentlager",
    method="DELETE",
    path="/dokumenter/uploads/{uploadId}",
    parameters=(
        ParameterSpec(
            name="uploadId",
            python_name="upload_id",
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
        ResponseSpec(status="204", headers=AbortUploadHeaders),
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
        "429": errors.TooManyRequests,
        "500": errors.InternalServerError,
        "503": errors.ServiceUnavailable,
        "default": errors.DefaultError,
    },
    security=({"oauth2": ("dokument.skriv",)}, {"jwtBearer": ()}),
)
UPLOAD_DEL: OperationSpec[None, UploadDelHeaders] = OperationSpec(
    id="uploadDel",
    api="dokumentlager",
    method="PUT",
    path="/dokumenter/uploads/{uploadId}/dele/{delnummer}",
    parameters=(
        ParameterSpec(
            name="uploadId",
            python_name="upload_id",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=UUID,
        ),
        ParameterSpec(
            name="delnummer",
            python_name="delnummer",
            place="path",
            style="simple",
            explode=False,
            required=True,
            type=Annotated[int, Limits(minimum=1, maximum=10000)],
        ),
        ParameterSpec(
            name="Content-Range",
            python_name="content_range",
            place="header",
            style="simple",
            explode=False,
            type=str,
        ),
        ParameterSpec(
            name="Digest",
            python_name="digest",
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
    body=BodySpec(
        content={
            "application/octet-stream": Content(
                media_type="application/octet-stream",
                kind="binary",
                max_bytes=3221225472,
            ),
        },
        required=True,
    ),
    responses=(
        ResponseSpec(status="204", headers=UploadDelHeaders),
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
    security=({"oauth2": ("dokument.skriv",)}, {"jwtBearer": ()}),
)
COMPLETE_UPLOAD: OperationSpec[models.Dokument, CompleteUploadHeaders] = OperationSpec(
    id="completeUpload",
    api="dokumentlager",
    method="POST",
    path="/dokumenter/uploads/{uploadId}/afslutning",
    parameters=(
        ParameterSpec(
            name="uploadId",
            python_name="upload_id",
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
            "application/json": Content(
                media_type="application/json",
                kind="json",
                type=models.UploadAfslutning,
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
                    type=models.Dokument,
                ),
            },
            headers=CompleteUploadHeaders,
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
    security=({"oauth2": ("dokument.skriv",)}, {"jwtBearer": ()}),
)
