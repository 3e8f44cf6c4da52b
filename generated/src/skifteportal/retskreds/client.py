"""Client of retskreds 1.0.0-rc.

Rendered from specs/retskreds/1.0.0-rc.json; changes made here are lost.
"""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar, Literal, overload
from uuid import UUID

from .._runtime.client import Client, Group
from .._runtime.links import LinkedResponse, Links
from .._runtime.options import RequestOptions
from .._runtime.paging import Paged, Paging
from . import models, operations
from .._runtime.renamed import renamed_arguments


class ListRetskredseLinks(Links):
    """Where the answer of `list_retskredse` leads."""

    def hent_retskreds(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Retskreds:
        """Hent den første af retskredsene

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Retskredsen

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

        Source: retskreds 1.0.0-rc, operation `getRetskreds` (GET /retskredse/{retskredsKode})
        """
        return self._session.call(
            operations.GET_RETSKREDS,
            {
                "retskreds_kode": self._source.given(
                    "hentRetskreds", "$response.body#/0/retskredsKode"
                ),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class GetRetskredsLinks(Links):
    """Where the answer of `get_retskreds` leads."""

    def hent_retskreds(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Retskreds:
        """Hent retskredsen

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Retskredsen

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

        Source: retskreds 1.0.0-rc, operation `getRetskreds` (GET /retskredse/{retskredsKode})
        """
        return self._session.call(
            operations.GET_RETSKREDS,
            {
                "retskreds_kode": self._source.given(
                    "hentRetskreds", "$response.body#/retskredsKode"
                ),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class GetSkifteretLinks(Links):
    """Where the answer of `get_skifteret` leads."""

    def hent_retskreds(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Retskreds:
        """Hent retskredsen

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Retskredsen

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

        Source: retskreds 1.0.0-rc, operation `getRetskreds` (GET /retskredse/{retskredsKode})
        """
        return self._session.call(
            operations.GET_RETSKREDS,
            {
                "retskreds_kode": self._source.given(
                    "hentRetskreds", "$request.path.retskredsKode"
                ),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class FindRetskredsLinks(Links):
    """Where the answer of `find_retskreds` leads."""

    def hent_retskreds(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Retskreds:
        """Hent retskredsen

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Retskredsen

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

        Source: retskreds 1.0.0-rc, operation `getRetskreds` (GET /retskredse/{retskredsKode})
        """
        return self._session.call(
            operations.GET_RETSKREDS,
            {
                "retskreds_kode": self._source.given(
                    "hentRetskreds", "$response.body#/retskredsKode"
                ),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class ListLukkedageLinks(Links):
    """Where the answer of `list_lukkedage` leads."""

    def hent_retskreds(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Retskreds:
        """Hent retskredsen

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Retskredsen

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

        Source: retskreds 1.0.0-rc, operation `getRetskreds` (GET /retskredse/{retskredsKode})
        """
        return self._session.call(
            operations.GET_RETSKREDS,
            {
                "retskreds_kode": self._source.given(
                    "hentRetskreds", "$request.path.retskredsKode"
                ),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class RetskredsGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    @overload
    def list_retskredse(
        self,
        *,
        rettype: list[models.Rettype] | None = None,
        navn: str | None = None,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json"] = "application/json",
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Retskreds], operations.ListRetskredseHeaders, ListRetskredseLinks
    ]: ...

    @overload
    def list_retskredse(
        self,
        *,
        accept: Literal["application/geo+json"],
        rettype: list[models.Rettype] | None = None,
        navn: str | None = None,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.RetskredsFeatureCollection, operations.ListRetskredseHeaders, ListRetskredseLinks
    ]: ...

    def list_retskredse(
        self,
        *,
        rettype: list[models.Rettype] | None = None,
        navn: str | None = None,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json", "application/geo+json"] = "application/json",
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Retskreds] | models.RetskredsFeatureCollection,
        operations.ListRetskredseHeaders,
        ListRetskredseLinks,
    ]:
        """As `list_retskredse`, with status, headers and links."""
        return ListRetskredseLinks.call(
            self._session,
            operations.LIST_RETSKREDSE,
            {
                "rettype": rettype,
                "navn": navn,
                "page": page,
                "size": size,
                "x_correlation_id": x_correlation_id,
            },
            accept=accept,
            options=options,
        )

    @renamed_arguments(kode=("retskreds_kode", "2024-03-23"))
    def get_retskreds(
        self,
        retskreds_kode: models.RetskredsKode,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Retskreds, operations.GetRetskredsHeaders, GetRetskredsLinks]:
        """As `get_retskreds`, with status, headers and links."""
        return GetRetskredsLinks.call(
            self._session,
            operations.GET_RETSKREDS,
            {
                "retskreds_kode": retskreds_kode,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    @renamed_arguments(kode=("retskreds_kode", "2024-03-23"))
    def get_skifteret(
        self,
        retskreds_kode: models.RetskredsKode,
        *,
        sagstype: Literal["TVANGSOPLOESNING", "KONKURS", "DOEDSBO"],
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Ret, operations.GetSkifteretHeaders, GetSkifteretLinks]:
        """As `get_skifteret`, with status, headers and links."""
        return GetSkifteretLinks.call(
            self._session,
            operations.GET_SKIFTERET,
            {
                "retskreds_kode": retskreds_kode,
                "sagstype": sagstype,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    def find_retskreds(
        self,
        body: models.RetskredsOpslag,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Retskreds, operations.FindRetskredsHeaders, FindRetskredsLinks]:
        """As `find_retskreds`, with status, headers and links."""
        return FindRetskredsLinks.call(
            self._session,
            operations.FIND_RETSKREDS,
            {"x_correlation_id": x_correlation_id},
            body,
            options=options,
        )


class RetskredsGroup(Group):
    """Retskredse og deres retter"""

    @cached_property
    def with_response(self) -> RetskredsGroupWithResponse:
        """The same operations with status and headers."""
        return RetskredsGroupWithResponse(self._session)

    @overload
    def list_retskredse(
        self,
        *,
        rettype: list[models.Rettype] | None = None,
        navn: str | None = None,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json"] = "application/json",
        options: RequestOptions | None = None,
    ) -> list[models.Retskreds]: ...

    @overload
    def list_retskredse(
        self,
        *,
        accept: Literal["application/geo+json"],
        rettype: list[models.Rettype] | None = None,
        navn: str | None = None,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.RetskredsFeatureCollection: ...

    def list_retskredse(
        self,
        *,
        rettype: list[models.Rettype] | None = None,
        navn: str | None = None,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json", "application/geo+json"] = "application/json",
        options: RequestOptions | None = None,
    ) -> list[models.Retskreds] | models.RetskredsFeatureCollection:
        """Hent retskredse

        Henter alle retskredse eller dem, der passer på rettype og navn. Et navn kan være hele
        navnet | begyndelsen af det.

        Args:
            rettype: Kun retskredse, hvis ret er af en af disse typer
            navn: Kun retskredse med dette navn
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            accept: The media type to ask for.
            options: Settings of this call alone.

        Returns:
            200: Retskredsene

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotAcceptable: 406 Not Acceptable. Den ønskede medietype kan ikke leveres
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: retskreds 1.0.0-rc, operation `listRetskredse` (GET /retskredse)
        """
        return self._session.call(
            operations.LIST_RETSKREDSE,
            {
                "rettype": rettype,
                "navn": navn,
                "page": page,
                "size": size,
                "x_correlation_id": x_correlation_id,
            },
            accept=accept,
            options=options,
        ).body

    def iter_list_retskredse(
        self,
        *,
        rettype: list[models.Rettype] | None = None,
        navn: str | None = None,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> Paged[models.Retskreds]:
        """The items of all pages of `list_retskredse`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return Paged(
            self._session,
            operations.LIST_RETSKREDSE,
            {
                "rettype": rettype,
                "navn": navn,
                "page": page,
                "size": size,
                "x_correlation_id": x_correlation_id,
            },
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            accept="application/json",
            options=options,
        )

    @renamed_arguments(kode=("retskreds_kode", "2024-03-23"))
    def get_retskreds(
        self,
        retskreds_kode: models.RetskredsKode,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Retskreds:
        """Hent en retskreds

        Henter en retskreds med rettens kontaktoplysninger og åbningsider.

        Args:
            retskreds_kode: Retskredsens kode, fire cifre
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Retskredsen

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

        Source: retskreds 1.0.0-rc, operation `getRetskreds` (GET /retskredse/{retskredsKode})
        """
        return self._session.call(
            operations.GET_RETSKREDS,
            {
                "retskreds_kode": retskreds_kode,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    @renamed_arguments(kode=("retskreds_kode", "2024-03-23"))
    def get_skifteret(
        self,
        retskreds_kode: models.RetskredsKode,
        *,
        sagstype: Literal["TVANGSOPLOESNING", "KONKURS", "DOEDSBO"],
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Ret:
        """Hent retskredsens skifteret

        Henter den ret, der er skifteret for retskredsen. For nogle retskredse er det Sø- og
        Handelsretten.

        Args:
            retskreds_kode: Retskredsens kode, fire cifre
            sagstype: Den sagstype, som skifteretten skal behandle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Skifteretten

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

        Source: retskreds 1.0.0-rc, operation `getSkifteret` (GET /retskredse/{retskredsKode}/skifteret)
        """
        return self._session.call(
            operations.GET_SKIFTERET,
            {
                "retskreds_kode": retskreds_kode,
                "sagstype": sagstype,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    def find_retskreds(
        self,
        body: models.RetskredsOpslag,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Retskreds:
        """Find retskredsen for et sted

        Finder den retskreds, som en adresse, et postnummer, en kommune eller en koordinat hører
        til. Svarer 404, hvis stedet ikke ligger i en retskreds.

        Args:
            body: Det sted, der slås op
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Retskredsen for stedet

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.UnsupportedMediaType: 415 Unsupported Media Type. Medietypen understøttes
                ikke
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: retskreds 1.0.0-rc, operation `findRetskreds` (POST /retskredse/opslag)
        """
        return self._session.call(
            operations.FIND_RETSKREDS,
            {"x_correlation_id": x_correlation_id},
            body,
            options=options,
        ).body


class KalenderGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def list_lukkedage(
        self,
        retskreds_kode: models.RetskredsKode,
        *,
        aar: int,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[list[models.Lukkedag], operations.ListLukkedageHeaders, ListLukkedageLinks]:
        """As `list_lukkedage`, with status, headers and links."""
        return ListLukkedageLinks.call(
            self._session,
            operations.LIST_LUKKEDAGE,
            {"retskreds_kode": retskreds_kode, "aar": aar, "x_correlation_id": x_correlation_id},
            options=options,
        )


class KalenderGroup(Group):
    """Retternes lukkedage"""

    @cached_property
    def with_response(self) -> KalenderGroupWithResponse:
        """The same operations with status and headers."""
        return KalenderGroupWithResponse(self._session)

    def list_lukkedage(
        self,
        retskreds_kode: models.RetskredsKode,
        *,
        aar: int,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Lukkedag]:
        """Hent rettens lukkedage

        Henter de dage i et år, hvor retten er lukket. Bruges til at beregne frister.

        Args:
            retskreds_kode: Retskredsens kode, fire cifre
            aar: Årstal
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Rettens lukkedage i året

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

        Source: retskreds 1.0.0-rc, operation `listLukkedage` (GET /retskredse/{retskredsKode}/lukkedage)
        """
        return self._session.call(
            operations.LIST_LUKKEDAGE,
            {"retskreds_kode": retskreds_kode, "aar": aar, "x_correlation_id": x_correlation_id},
            options=options,
        ).body


class RetskredsClient(Client):
    """Retskreds-oas

    Source: retskreds 1.0.0-rc
    """

    _api: ClassVar[str] = "retskreds"
    _api_version: ClassVar[str] = "1.0.0-rc"
    _servers: ClassVar[tuple[str, ...]] = (
        "https://api.domstol.dk",
        "https://api.test-minskiftesag.net",
    )
    _user_agent: ClassVar[str] = "skifteportal/0.1.0"

    @cached_property
    def retskreds(self) -> RetskredsGroup:
        """Retskredse og deres retter"""
        return RetskredsGroup(self._session)

    @cached_property
    def kalender(self) -> KalenderGroup:
        """Retternes lukkedage"""
        return KalenderGroup(self._session)
