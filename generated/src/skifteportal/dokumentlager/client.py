"""Client of dokumentlager 1.0.0-rc.

Rendered from specs/dokumentlager/1.0.0-rc.txt; changes made here are lost.
"""

from __future__ import annotations

from functools import cached_property
from os import PathLike
from typing import ClassVar, Literal
from uuid import UUID

from .._runtime.binary import BinaryBody, FileInput
from .._runtime.client import Client, Group
from .._runtime.links import LinkedResponse, Links
from .._runtime.options import RequestOptions
from .._runtime.outgoing import Progress
from .._runtime.paging import Paged, Paging
from .._runtime.response import Response
from .._runtime.uploads import UploadSpec, upload as _upload
from . import models, operations


class UploadDokumentLinks(Links):
    """Where the answer of `upload_dokument` leads."""

    def hent_dokument(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dokument:
        """Hent dokumentets oplysninger

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Dokumentets oplysninger

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `getDokument` (GET /dokumenter/{dokumentId})
        """
        return self._session.call(
            operations.GET_DOKUMENT,
            {
                "dokument_id": self._source.given("hentDokument", "$response.body#/dokumentId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class SearchDokumenterLinks(Links):
    """Where the answer of `search_dokumenter` leads."""

    def hent_dokument(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dokument:
        """Hent dokumentets oplysninger

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Dokumentets oplysninger

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `getDokument` (GET /dokumenter/{dokumentId})
        """
        return self._session.call(
            operations.GET_DOKUMENT,
            {
                "dokument_id": self._source.given("hentDokument", "$response.body#/0/dokumentId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class GetDokumentLinks(Links):
    """Where the answer of `get_dokument` leads."""

    def hent_indhold(
        self,
        *,
        range: str | None = None,
        if_none_match: str | None = None,
        version: int | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/pdf", "application/octet-stream"] | None = None,
        options: RequestOptions | None = None,
    ) -> BinaryBody:
        """Hent dokumentets bytes

        Args:
            range: Det ønskede byteinterval, fx bytes=0-1023
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            version: Nummeret på den ønskede version; udeladt giver den nyeste
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            accept: The media type to ask for.
            options: Settings of this call alone.

        Returns:
            200: Hele filen
            206: Det ønskede interval af filen
            The body is a stream: read it, save it, or close it.

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.RangeNotSatisfiable: 416 Requested Range Not Satisfiable. Ugyldigt
                Range-interval
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `downloadDokument` (GET /dokumenter/{dokumentId}/indhold)
        """
        return self._session.call(
            operations.DOWNLOAD_DOKUMENT,
            {
                "dokument_id": self._source.given("hentIndhold", "$response.body#/dokumentId"),
                "range": range,
                "if_none_match": if_none_match,
                "version": version,
                "x_correlation_id": x_correlation_id,
            },
            accept=accept,
            options=options,
        ).body


class PatchDokumentLinks(Links):
    """Where the answer of `patch_dokument` leads."""

    def hent_dokument(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dokument:
        """Hent dokumentets oplysninger

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Dokumentets oplysninger

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `getDokument` (GET /dokumenter/{dokumentId})
        """
        return self._session.call(
            operations.GET_DOKUMENT,
            {
                "dokument_id": self._source.given("hentDokument", "$response.body#/dokumentId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class ListDokumentVersionerLinks(Links):
    """Where the answer of `list_dokument_versioner` leads."""

    def hent_dokument(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dokument:
        """Hent dokumentets oplysninger

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Dokumentets oplysninger

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `getDokument` (GET /dokumenter/{dokumentId})
        """
        return self._session.call(
            operations.GET_DOKUMENT,
            {
                "dokument_id": self._source.given("hentDokument", "$request.path.dokumentId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class CreateUploadLinks(Links):
    """Where the answer of `create_upload` leads."""

    def hent_upload(
        self,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Upload:
        """Hent uploadsessionens tilstand

        Args:
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Uploadsessionens tilstand

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `getUpload` (GET /dokumenter/uploads/{uploadId})
        """
        return self._session.call(
            operations.GET_UPLOAD,
            {
                "upload_id": self._source.given("hentUpload", "$response.body#/uploadId"),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class CompleteUploadLinks(Links):
    """Where the answer of `complete_upload` leads."""

    def hent_dokument(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dokument:
        """Hent dokumentets oplysninger

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Dokumentets oplysninger

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `getDokument` (GET /dokumenter/{dokumentId})
        """
        return self._session.call(
            operations.GET_DOKUMENT,
            {
                "dokument_id": self._source.given("hentDokument", "$response.body#/dokumentId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class DokumentGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def upload_dokument(
        self,
        body: models.UploadDokumentBody,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Dokument, operations.UploadDokumentHeaders, UploadDokumentLinks]:
        """As `upload_dokument`, with status, headers and links."""
        return UploadDokumentLinks.call(
            self._session,
            operations.UPLOAD_DOKUMENT,
            {"idempotency_key": idempotency_key, "x_correlation_id": x_correlation_id},
            body,
            progress=progress,
            options=options,
        )

    def search_dokumenter(
        self,
        body: models.DokumentQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["oprettet", "titel", "stoerrelse"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Dokument], operations.SearchDokumenterHeaders, SearchDokumenterLinks
    ]:
        """As `search_dokumenter`, with status, headers and links."""
        return SearchDokumenterLinks.call(
            self._session,
            operations.SEARCH_DOKUMENTER,
            {
                "page": page,
                "size": size,
                "sort": sort,
                "direction": direction,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    def get_dokument(
        self,
        dokument_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Dokument, operations.GetDokumentHeaders, GetDokumentLinks]:
        """As `get_dokument`, with status, headers and links."""
        return GetDokumentLinks.call(
            self._session,
            operations.GET_DOKUMENT,
            {
                "dokument_id": dokument_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    def delete_dokument(
        self,
        dokument_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.DeleteDokumentHeaders]:
        """As `delete_dokument`, with status and headers."""
        return self._session.call(
            operations.DELETE_DOKUMENT,
            {
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    def patch_dokument(
        self,
        dokument_id: UUID,
        body: models.DokumentPatch,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Dokument, operations.PatchDokumentHeaders, PatchDokumentLinks]:
        """As `patch_dokument`, with status, headers and links."""
        return PatchDokumentLinks.call(
            self._session,
            operations.PATCH_DOKUMENT,
            {
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    def download_dokument(
        self,
        dokument_id: UUID,
        *,
        range: str | None = None,
        if_none_match: str | None = None,
        version: int | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/pdf", "application/octet-stream"] | None = None,
        options: RequestOptions | None = None,
    ) -> Response[BinaryBody, operations.DownloadDokumentHeaders]:
        """As `download_dokument`, with status and headers."""
        return self._session.call(
            operations.DOWNLOAD_DOKUMENT,
            {
                "dokument_id": dokument_id,
                "range": range,
                "if_none_match": if_none_match,
                "version": version,
                "x_correlation_id": x_correlation_id,
            },
            accept=accept,
            options=options,
        )

    def head_dokument_indhold(
        self,
        dokument_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.HeadDokumentIndholdHeaders]:
        """As `head_dokument_indhold`, with status and headers."""
        return self._session.call(
            operations.HEAD_DOKUMENT_INDHOLD,
            {"dokument_id": dokument_id, "x_correlation_id": x_correlation_id},
            options=options,
        )

    def list_dokument_versioner(
        self,
        dokument_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Dokumentversion],
        operations.ListDokumentVersionerHeaders,
        ListDokumentVersionerLinks,
    ]:
        """As `list_dokument_versioner`, with status, headers and links."""
        return ListDokumentVersionerLinks.call(
            self._session,
            operations.LIST_DOKUMENT_VERSIONER,
            {"dokument_id": dokument_id, "x_correlation_id": x_correlation_id},
            options=options,
        )


class DokumentGroup(Group):
    """Dokumenter og deres indhold"""

    @cached_property
    def with_response(self) -> DokumentGroupWithResponse:
        """The same operations with status and headers."""
        return DokumentGroupWithResponse(self._session)

    def upload_dokument(
        self,
        body: models.UploadDokumentBody,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dokument:
        """Upload et dokument

        Uploader en PDF-fil på højst 3 GB sammen med dens metadata. Filen scannes, før dokumentet
        bliver KLAR.

        Args:
            body: Filen og dens metadata
            idempotency_key: Kalderens nøgle, så et gentaget kald ikke udføres to gange. Made
                for the call where none is given.
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            progress: Called with the bytes of files that are sent, and with how many there are.
            options: Settings of this call alone.

        Returns:
            201: Dokumentet er modtaget

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.Conflict: 409 Conflict. Ressourcens tilstand tillader ikke handlingen
            errors.PayloadTooLarge: 413 Request Entity Too Large. Filen er større end 3 GB
            errors.UnsupportedMediaType: 415 Unsupported Media Type. Medietypen understøttes
                ikke
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `uploadDokument` (POST /dokumenter)
        """
        return self._session.call(
            operations.UPLOAD_DOKUMENT,
            {"idempotency_key": idempotency_key, "x_correlation_id": x_correlation_id},
            body,
            progress=progress,
            options=options,
        ).body

    def search_dokumenter(
        self,
        body: models.DokumentQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["oprettet", "titel", "stoerrelse"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Dokument]:
        """Søg dokumenter

        Søger blandt de dokumenter, som kalderen har adgang til. Svaret er én side af resultatet.

        Args:
            body: Søgekriterier
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            sort: Felt, der sorteres efter
            direction: Sorteringsretning
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Fundne dokumenter

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.UnsupportedMediaType: 415 Unsupported Media Type. Medietypen understøttes
                ikke
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `searchDokumenter` (POST /dokumenter/soegninger)
        """
        return self._session.call(
            operations.SEARCH_DOKUMENTER,
            {
                "page": page,
                "size": size,
                "sort": sort,
                "direction": direction,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        ).body

    def iter_search_dokumenter(
        self,
        body: models.DokumentQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["oprettet", "titel", "stoerrelse"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> Paged[models.Dokument]:
        """The items of all pages of `search_dokumenter`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return Paged(
            self._session,
            operations.SEARCH_DOKUMENTER,
            {
                "page": page,
                "size": size,
                "sort": sort,
                "direction": direction,
                "x_correlation_id": x_correlation_id,
            },
            [body],
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    def get_dokument(
        self,
        dokument_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dokument:
        """Hent et dokuments oplysninger

        Henter oplysninger om ét dokument; selve filen hentes med downloadDokument. Oplysingerne
        ændrer sig, mens filen scannes.

        Args:
            dokument_id: Dokumentets nøgle
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Dokumentets oplysninger

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `getDokument` (GET /dokumenter/{dokumentId})
        """
        return self._session.call(
            operations.GET_DOKUMENT,
            {
                "dokument_id": dokument_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    def delete_dokument(
        self,
        dokument_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Slet et dokument

        Sletter et dokument. Kun ejeren kan slette det, og et indsendt dokument kan ikke slettes.

        Args:
            dokument_id: Dokumentets nøgle
            if_match: ETag for den version, der ændres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.Conflict: 409 Conflict. Ressourcens tilstand tillader ikke handlingen
            errors.PreconditionFailed: 412 Precondition Failed. If-Match svarer ikke til den
                aktuelle version
            errors.PreconditionRequired: 428 Precondition Required. If-Match mangler
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `deleteDokument` (DELETE /dokumenter/{dokumentId})
        """
        return self._session.call(
            operations.DELETE_DOKUMENT,
            {
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    def patch_dokument(
        self,
        dokument_id: UUID,
        body: models.DokumentPatch,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dokument:
        """Ret et dokuments metadata

        Ændrer de angivne metadata på et dokument. Kun ejeren kan ændre dokumentet, og kun indtil
        det er indsendt.

        Args:
            dokument_id: Dokumentets nøgle
            body: De felter, der ændres
            if_match: ETag for den version, der ændres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Dokumentet er ændret

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.Conflict: 409 Conflict. Ressourcens tilstand tillader ikke handlingen
            errors.PreconditionFailed: 412 Precondition Failed. If-Match svarer ikke til den
                aktuelle version
            errors.UnsupportedMediaType: 415 Unsupported Media Type. Medietypen understøttes
                ikke
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.PreconditionRequired: 428 Precondition Required. If-Match mangler
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `patchDokument` (PATCH /dokumenter/{dokumentId})
        """
        return self._session.call(
            operations.PATCH_DOKUMENT,
            {
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        ).body

    def download_dokument(
        self,
        dokument_id: UUID,
        *,
        range: str | None = None,
        if_none_match: str | None = None,
        version: int | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/pdf", "application/octet-stream"] | None = None,
        options: RequestOptions | None = None,
    ) -> BinaryBody:
        """Hent et dokuments indhold

        Henter dokumentets bytes, enten som PDF eller som rå bytes. En afbrudt hentning kan
        genoptages med Range.

        Args:
            dokument_id: Dokumentets nøgle
            range: Det ønskede byteinterval, fx bytes=0-1023
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            version: Nummeret på den ønskede version; udeladt giver den nyeste
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            accept: The media type to ask for.
            options: Settings of this call alone.

        Returns:
            200: Hele filen
            206: Det ønskede interval af filen
            The body is a stream: read it, save it, or close it.

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.RangeNotSatisfiable: 416 Requested Range Not Satisfiable. Ugyldigt
                Range-interval
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `downloadDokument` (GET /dokumenter/{dokumentId}/indhold)
        """
        return self._session.call(
            operations.DOWNLOAD_DOKUMENT,
            {
                "dokument_id": dokument_id,
                "range": range,
                "if_none_match": if_none_match,
                "version": version,
                "x_correlation_id": x_correlation_id,
            },
            accept=accept,
            options=options,
        ).body

    def head_dokument_indhold(
        self,
        dokument_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Hent kun headere for et dokuments indhold

        Giver indholdets længde og versionsmærke uden at hente filen.

        Args:
            dokument_id: Dokumentets nøgle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `headDokumentIndhold` (HEAD /dokumenter/{dokumentId}/indhold)
        """
        return self._session.call(
            operations.HEAD_DOKUMENT_INDHOLD,
            {"dokument_id": dokument_id, "x_correlation_id": x_correlation_id},
            options=options,
        ).body

    def list_dokument_versioner(
        self,
        dokument_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Dokumentversion]:
        """List et dokuments versioner

        Lister dokumentets versioner med den nyeste først. Hver version peger på den foregående.

        Args:
            dokument_id: Dokumentets nøgle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Dokumentets versioner

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `listDokumentVersioner` (GET /dokumenter/{dokumentId}/versioner)
        """
        return self._session.call(
            operations.LIST_DOKUMENT_VERSIONER,
            {"dokument_id": dokument_id, "x_correlation_id": x_correlation_id},
            options=options,
        ).body


class UploadGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def create_upload(
        self,
        body: models.UploadInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Upload, operations.CreateUploadHeaders, CreateUploadLinks]:
        """As `create_upload`, with status, headers and links."""
        return CreateUploadLinks.call(
            self._session,
            operations.CREATE_UPLOAD,
            {"idempotency_key": idempotency_key, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )

    def get_upload(
        self,
        upload_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.Upload, operations.GetUploadHeaders]:
        """As `get_upload`, with status and headers."""
        return self._session.call(
            operations.GET_UPLOAD,
            {"upload_id": upload_id, "x_correlation_id": x_correlation_id},
            options=options,
        )

    def abort_upload(
        self,
        upload_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.AbortUploadHeaders]:
        """As `abort_upload`, with status and headers."""
        return self._session.call(
            operations.ABORT_UPLOAD,
            {"upload_id": upload_id, "x_correlation_id": x_correlation_id},
            options=options,
        )

    def upload_del(
        self,
        upload_id: UUID,
        delnummer: int,
        body: FileInput,
        *,
        content_range: str | None = None,
        digest: str | None = None,
        x_correlation_id: UUID | None = None,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.UploadDelHeaders]:
        """As `upload_del`, with status and headers."""
        return self._session.call(
            operations.UPLOAD_DEL,
            {
                "upload_id": upload_id,
                "delnummer": delnummer,
                "content_range": content_range,
                "digest": digest,
                "x_correlation_id": x_correlation_id,
            },
            body,
            progress=progress,
            options=options,
        )

    def complete_upload(
        self,
        upload_id: UUID,
        body: models.UploadAfslutning,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Dokument, operations.CompleteUploadHeaders, CompleteUploadLinks]:
        """As `complete_upload`, with status, headers and links."""
        return CompleteUploadLinks.call(
            self._session,
            operations.COMPLETE_UPLOAD,
            {"upload_id": upload_id, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )


class UploadGroup(Group):
    """Upload af store filer i dele"""

    @cached_property
    def with_response(self) -> UploadGroupWithResponse:
        """The same operations with status and headers."""
        return UploadGroupWithResponse(self._session)

    def create_upload(
        self,
        body: models.UploadInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Upload:
        """Opret en uploadsession

        Opretter en session til en stor fil, som derefter sendes i dele. Svaret angiver delenes
        størrelse og antal.

        Args:
            body: Filen, der skal uploades
            idempotency_key: Kalderens nøgle, så et gentaget kald ikke udføres to gange. Made
                for the call where none is given.
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            201: Uploadsessionen er oprettet

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.Conflict: 409 Conflict. Ressourcens tilstand tillader ikke handlingen
            errors.PayloadTooLarge: 413 Request Entity Too Large. Filen er større end 3 GB
            errors.UnsupportedMediaType: 415 Unsupported Media Type. Medietypen understøttes
                ikke
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `createUpload` (POST /dokumenter/uploads)
        """
        return self._session.call(
            operations.CREATE_UPLOAD,
            {"idempotency_key": idempotency_key, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        ).body

    def upload_file(
        self,
        file: FileInput,
        *,
        metadata: models.DokumentMetadata,
        resume: str | PathLike[str] | None = None,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dokument:
        """Sends a file in parts, however large.

        Drives `create_upload`, `upload_del`, `complete_upload`, `get_upload`, `abort_upload`.
        With `resume`, the name of a small file of yours, what was sent is noted there, and the next call
        with the same file goes on from what the server has; without it a failure ends the session.

        Args:
            file: A path, bytes, or a file that can seek: it is read more than once.
            metadata: As `create_upload` has it.
            resume: Where to note what was sent; gone when the upload is complete.
            progress: Called with the bytes that the server has, and with how many there are.
            options: Settings of these calls; a deadline is that of the whole upload.
        """
        return _upload(
            self._session,
            UploadSpec(
                create=operations.CREATE_UPLOAD,
                part=operations.UPLOAD_DEL,
                complete=operations.COMPLETE_UPLOAD,
                state=operations.GET_UPLOAD,
                abort=operations.ABORT_UPLOAD,
                id="uploadId",
                id_parameter="upload_id",
                number_parameter="delnummer",
                range_parameter="content_range",
                digest_parameter="digest",
                part_size="delstoerrelse",
                parts="dele",
                number="delnummer",
                etag="etag",
                received="modtagneDele",
                file_name="filnavn",
                size="stoerrelseBytes",
                sha256="sha256",
                sha256_told="sha256",
                max_bytes=3221225472,
                pdf=True,
            ),
            file,
            {"metadata": metadata},
            resume=resume,
            progress=progress,
            options=options,
        )

    def get_upload(
        self,
        upload_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Upload:
        """Hent en uploadsession

        Henter uploadsessionens tilstand, så en afbrudt upload kan genoptages fra de dele, der
        mangler.

        Args:
            upload_id: Uploadsessionens nøgle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Uploadsessionens tilstand

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `getUpload` (GET /dokumenter/uploads/{uploadId})
        """
        return self._session.call(
            operations.GET_UPLOAD,
            {"upload_id": upload_id, "x_correlation_id": x_correlation_id},
            options=options,
        ).body

    def abort_upload(
        self,
        upload_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Afbryd en uploadsession

        Afbryder uploadsessionen og sletter de modtagne dele.

        Args:
            upload_id: Uploadsessionens nøgle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.Conflict: 409 Conflict. Ressourcens tilstand tillader ikke handlingen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `abortUpload` (DELETE /dokumenter/uploads/{uploadId})
        """
        return self._session.call(
            operations.ABORT_UPLOAD,
            {"upload_id": upload_id, "x_correlation_id": x_correlation_id},
            options=options,
        ).body

    def upload_del(
        self,
        upload_id: UUID,
        delnummer: int,
        body: FileInput,
        *,
        content_range: str | None = None,
        digest: str | None = None,
        x_correlation_id: UUID | None = None,
        progress: Progress | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Upload en del af en fil

        Sender én del af filen. En del kan sendes igen og erstatter så den tidligere.

        Args:
            upload_id: Uploadsessionens nøgle
            delnummer: Delens nummer, fra 1
            body: Delens bytes
            content_range: Delens placering i hele filen
            digest: Kontrolsum for delen (RFC 3230)
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            progress: Called with the bytes of files that are sent, and with how many there are.
            options: Settings of this call alone.

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.Conflict: 409 Conflict. Ressourcens tilstand tillader ikke handlingen
            errors.PayloadTooLarge: 413 Request Entity Too Large. Filen er større end 3 GB
            errors.UnsupportedMediaType: 415 Unsupported Media Type. Medietypen understøttes
                ikke
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `uploadDel` (PUT /dokumenter/uploads/{uploadId}/dele/{delnummer})
        """
        return self._session.call(
            operations.UPLOAD_DEL,
            {
                "upload_id": upload_id,
                "delnummer": delnummer,
                "content_range": content_range,
                "digest": digest,
                "x_correlation_id": x_correlation_id,
            },
            body,
            progress=progress,
            options=options,
        ).body

    def complete_upload(
        self,
        upload_id: UUID,
        body: models.UploadAfslutning,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Dokument:
        """Afslut en uploadsession

        Samler de modtagne dele til ét dokument. Mangler der dele, svares der 409.

        Args:
            upload_id: Uploadsessionens nøgle
            body: Delenes numre og ETags
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            201: Dokumentet er oprettet

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.Conflict: 409 Conflict. Ressourcens tilstand tillader ikke handlingen
            errors.UnsupportedMediaType: 415 Unsupported Media Type. Medietypen understøttes
                ikke
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: dokumentlager 1.0.0-rc, operation `completeUpload` (POST /dokumenter/uploads/{uploadId}/afslutning)
        """
        return self._session.call(
            operations.COMPLETE_UPLOAD,
            {"upload_id": upload_id, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        ).body


class DokumentlagerClient(Client):
    """Dokumentlager-oas

    Source: dokumentlager 1.0.0-rc
    """

    _api: ClassVar[str] = "dokumentlager"
    _api_version: ClassVar[str] = "1.0.0-rc"
    _servers: ClassVar[tuple[str, ...]] = (
        "https://api.domstol.dk",
        "https://api.test-minskiftesag.net",
    )
    _user_agent: ClassVar[str] = "skifteportal/0.1.0"

    @cached_property
    def dokument(self) -> DokumentGroup:
        """Dokumenter og deres indhold"""
        return DokumentGroup(self._session)

    @cached_property
    def upload(self) -> UploadGroup:
        """Upload af store filer i dele"""
        return UploadGroup(self._session)
