"""Async client of tvangsoploesning-dirigent-kreditor 1.0.0-rc.

Rendered from specs/tvangsoploesning-dirigent-kreditor/1.0.0-rc.yaml; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from typing import ClassVar, Literal
from uuid import UUID

from .._runtime.client import AsyncClient, AsyncGroup
from .._runtime.links import AsyncLinks, LinkedResponse
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPaged, Paging, chunks
from .._runtime.response import Response
from . import models, operations
from .._runtime.renamed import renamed_arguments


class AsyncSearchTvangsoploesningerLinks(AsyncLinks):
    """Where the answer of `search_tvangsoploesninger` leads."""

    async def get_tvangsoploesning(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.KreditorSag:
        """Henter den første sag i listen

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagen

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getTvangsoploesning` (GET /kreditor/tvangsoploesninger/{sagId})
        """
        _answer = await self._session.call(
            operations.GET_TVANGSOPLOESNING,
            {
                "sag_id": self._source.given("getTvangsoploesning", "$response.body#/0/sagId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncFindChangedSinceLinks(AsyncLinks):
    """Where the answer of `find_changed_since` leads."""

    async def get_tvangsoploesning(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.KreditorSag:
        """Henter den første sag i listen

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagen

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getTvangsoploesning` (GET /kreditor/tvangsoploesninger/{sagId})
        """
        _answer = await self._session.call(
            operations.GET_TVANGSOPLOESNING,
            {
                "sag_id": self._source.given("getTvangsoploesning", "$response.body#/0/sagId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncListKravLinks(AsyncLinks):
    """Where the answer of `list_krav` leads."""

    async def get_krav(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Krav:
        """Henter det første krav i listen

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kravet

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getKrav` (GET /kreditor/tvangsoploesninger/{sagId}/krav/{kravId})
        """
        _answer = await self._session.call(
            operations.GET_KRAV,
            {
                "sag_id": self._source.given("getKrav", "$request.path.sagId"),
                "krav_id": self._source.given("getKrav", "$response.body#/0/kravId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncCreateKravLinks(AsyncLinks):
    """Where the answer of `create_krav` leads."""

    async def get_krav(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Krav:
        """Henter kravet

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kravet

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getKrav` (GET /kreditor/tvangsoploesninger/{sagId}/krav/{kravId})
        """
        _answer = await self._session.call(
            operations.GET_KRAV,
            {
                "sag_id": self._source.given("getKrav", "$request.path.sagId"),
                "krav_id": self._source.given("getKrav", "$response.body#/kravId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncUpdateKravLinks(AsyncLinks):
    """Where the answer of `update_krav` leads."""

    async def get_krav(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Krav:
        """Henter kravet

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kravet

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getKrav` (GET /kreditor/tvangsoploesninger/{sagId}/krav/{kravId})
        """
        _answer = await self._session.call(
            operations.GET_KRAV,
            {
                "sag_id": self._source.given("getKrav", "$request.path.sagId"),
                "krav_id": self._source.given("getKrav", "$response.body#/kravId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncPatchKravLinks(AsyncLinks):
    """Where the answer of `patch_krav` leads."""

    async def get_krav(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Krav:
        """Henter kravet

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kravet

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getKrav` (GET /kreditor/tvangsoploesninger/{sagId}/krav/{kravId})
        """
        _answer = await self._session.call(
            operations.GET_KRAV,
            {
                "sag_id": self._source.given("getKrav", "$request.path.sagId"),
                "krav_id": self._source.given("getKrav", "$response.body#/kravId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncListTilgodehavenderLinks(AsyncLinks):
    """Where the answer of `list_tilgodehavender` leads."""

    async def get_tilgodehavende(
        self,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Tilgodehavende:
        """Henter det første tilgodehavende i listen

        Args:
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Tilgodehavendet

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getTilgodehavende` (GET /kreditor/tvangsoploesninger/{sagId}/tilgodehavender/{tilgodehavendeId})
        """
        _answer = await self._session.call(
            operations.GET_TILGODEHAVENDE,
            {
                "sag_id": self._source.given("getTilgodehavende", "$request.path.sagId"),
                "tilgodehavende_id": self._source.given(
                    "getTilgodehavende", "$response.body#/0/tilgodehavendeId"
                ),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncCreateTilgodehavendeLinks(AsyncLinks):
    """Where the answer of `create_tilgodehavende` leads."""

    async def get_tilgodehavende(
        self,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Tilgodehavende:
        """Henter tilgodehavendet

        Args:
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Tilgodehavendet

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getTilgodehavende` (GET /kreditor/tvangsoploesninger/{sagId}/tilgodehavender/{tilgodehavendeId})
        """
        _answer = await self._session.call(
            operations.GET_TILGODEHAVENDE,
            {
                "sag_id": self._source.given("getTilgodehavende", "$request.path.sagId"),
                "tilgodehavende_id": self._source.given(
                    "getTilgodehavende", "$response.body#/tilgodehavendeId"
                ),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncUpdateTilgodehavendeLinks(AsyncLinks):
    """Where the answer of `update_tilgodehavende` leads."""

    async def get_tilgodehavende(
        self,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Tilgodehavende:
        """Henter tilgodehavendet

        Args:
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Tilgodehavendet

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getTilgodehavende` (GET /kreditor/tvangsoploesninger/{sagId}/tilgodehavender/{tilgodehavendeId})
        """
        _answer = await self._session.call(
            operations.GET_TILGODEHAVENDE,
            {
                "sag_id": self._source.given("getTilgodehavende", "$request.path.sagId"),
                "tilgodehavende_id": self._source.given(
                    "getTilgodehavende", "$response.body#/tilgodehavendeId"
                ),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncCreateMasseanmeldelseLinks(AsyncLinks):
    """Where the answer of `create_masseanmeldelse` leads."""

    async def get_masseanmeldelse(
        self,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Masseanmeldelse:
        """Henter masseanmeldelsens resultater

        Args:
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Masseanmeldelsen

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getMasseanmeldelse` (GET /kreditor/masseanmeldelser/{masseanmeldelseId})
        """
        _answer = await self._session.call(
            operations.GET_MASSEANMELDELSE,
            {
                "masseanmeldelse_id": self._source.given(
                    "getMasseanmeldelse", "$response.body#/masseanmeldelseId"
                ),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncSagGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def search_tvangsoploesninger(
        self,
        body: models.KreditorSagQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["modtaget", "selskabsnavn"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.KreditorSag],
        operations.SearchTvangsoploesningerHeaders,
        AsyncSearchTvangsoploesningerLinks,
    ]:
        """As `search_tvangsoploesninger`, with status, headers and links."""
        return await AsyncSearchTvangsoploesningerLinks.call(
            self._session,
            operations.SEARCH_TVANGSOPLOESNINGER,
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

    async def find_changed_since(
        self,
        body: models.SagAendringer,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.KreditorSag], operations.FindChangedSinceHeaders, AsyncFindChangedSinceLinks
    ]:
        """As `find_changed_since`, with status, headers and links."""
        return await AsyncFindChangedSinceLinks.call(
            self._session,
            operations.FIND_CHANGED_SINCE,
            {"page": page, "size": size, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )

    async def get_tvangsoploesning(
        self,
        sag_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.KreditorSag, operations.GetTvangsoploesningHeaders]:
        """As `get_tvangsoploesning`, with status and headers."""
        return await self._session.call(
            operations.GET_TVANGSOPLOESNING,
            {
                "sag_id": sag_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def list_historik(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[list[models.Historikpost], operations.ListHistorikHeaders]:
        """As `list_historik`, with status and headers."""
        return await self._session.call(
            operations.LIST_HISTORIK,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            options=options,
        )


class AsyncSagGroup(AsyncGroup):
    """Sagen, som en kreditor ser den"""

    @cached_property
    def with_response(self) -> AsyncSagGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncSagGroupWithResponse(self._session)

    async def search_tvangsoploesninger(
        self,
        body: models.KreditorSagQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["modtaget", "selskabsnavn"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.KreditorSag]:
        """Søg efter sager

        Søger efter tvangsopløsningssager på CVR-nummer, sagsnummer eller selskabsnavn. Svaret er én
        side af resultatet; det samlede antal står i X-Total-Count.

        Args:
            body: Kriterier for søgningen
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            sort: Felt, der sorteres efter
            direction: Sorteringsretning
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sager, der opfylder kriterierne

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.UnsupportedMediaType: 415 Unsupported Media Type. Medietypen understøttes
                ikke
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `searchTvangsoploesninger` (POST /kreditor/tvangsoploesninger)
        """
        _answer = await self._session.call(
            operations.SEARCH_TVANGSOPLOESNINGER,
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
        return _answer.body

    def iter_search_tvangsoploesninger(
        self,
        body: models.KreditorSagQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["modtaget", "selskabsnavn"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPaged[models.KreditorSag]:
        """The items of all pages of `search_tvangsoploesninger`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return AsyncPaged(
            self._session,
            operations.SEARCH_TVANGSOPLOESNINGER,
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

    async def find_changed_since(
        self,
        body: models.SagAendringer,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.KreditorSag]:
        """Find ændrede sager

        Finder ud af, hvilke af de nævnte sager der er ændret efter et tidspunkt, og giver dem, som
        de ser ud nu.

        Args:
            body: Sager og tidspunkt
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: De sager, der er ændret siden tidspunktet

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `findChangedSince` (POST /kreditor/tvangsoploesninger/aendringer)
        """
        _answer = await self._session.call(
            operations.FIND_CHANGED_SINCE,
            {"page": page, "size": size, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )
        return _answer.body

    def iter_find_changed_since(
        self,
        body: models.SagAendringer,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPaged[models.KreditorSag]:
        """The items of all pages of `find_changed_since`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return AsyncPaged(
            self._session,
            operations.FIND_CHANGED_SINCE,
            {"page": page, "size": size, "x_correlation_id": x_correlation_id},
            [body],
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    def changes_since(
        self,
        sag_ider: Iterable[UUID],
        siden: datetime,
        *,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPaged[models.KreditorSag]:
        """What has changed since a time, by `find_changed_since`.

        All pages, for any number of ids, 1000 at a time.
        """
        return AsyncPaged(
            self._session,
            operations.FIND_CHANGED_SINCE,
            {"size": size, "x_correlation_id": x_correlation_id},
            (
                models.SagAendringer.model_validate({"siden": siden, "sagIder": some})
                for some in chunks(sag_ider, 1000)
            ),
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    async def get_tvangsoploesning(
        self,
        sag_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.KreditorSag:
        """Hent en sag

        Henter sagen, som en kreditor ser den, med en optælling af kalderens egne krav. Sendes
        If-None-Match, svares der 304, når intet er ændret.

        Args:
            sag_id: Sagens id
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagen

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getTvangsoploesning` (GET /kreditor/tvangsoploesninger/{sagId})
        """
        _answer = await self._session.call(
            operations.GET_TVANGSOPLOESNING,
            {
                "sag_id": sag_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    async def list_historik(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Historikpost]:
        """Hent sagens historik

        Henter de hændelser i sagen, som kreditor må se, nyeste hændlese først.

        Args:
            sag_id: Sagens id
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Hændelser i sagen

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `listHistorik` (GET /kreditor/tvangsoploesninger/{sagId}/historik)
        """
        _answer = await self._session.call(
            operations.LIST_HISTORIK,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body

    def iter_list_historik(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPaged[models.Historikpost]:
        """The items of all pages of `list_historik`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return AsyncPaged(
            self._session,
            operations.LIST_HISTORIK,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )


class AsyncKravGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def list_krav(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        status: list[models.Kravstatus] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[list[models.Krav], operations.ListKravHeaders, AsyncListKravLinks]:
        """As `list_krav`, with status, headers and links."""
        return await AsyncListKravLinks.call(
            self._session,
            operations.LIST_KRAV,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "status": status,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def create_krav(
        self,
        sag_id: UUID,
        body: models.KravInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Krav, operations.CreateKravHeaders, AsyncCreateKravLinks]:
        """As `create_krav`, with status, headers and links."""
        return await AsyncCreateKravLinks.call(
            self._session,
            operations.CREATE_KRAV,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    async def get_krav(
        self,
        sag_id: UUID,
        krav_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.Krav, operations.GetKravHeaders]:
        """As `get_krav`, with status and headers."""
        return await self._session.call(
            operations.GET_KRAV,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    async def update_krav(
        self,
        sag_id: UUID,
        krav_id: UUID,
        body: models.KravInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Krav, operations.UpdateKravHeaders, AsyncUpdateKravLinks]:
        """As `update_krav`, with status, headers and links."""
        return await AsyncUpdateKravLinks.call(
            self._session,
            operations.UPDATE_KRAV,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    async def delete_krav(
        self,
        sag_id: UUID,
        krav_id: UUID,
        *,
        if_match: str,
        aarsag: Literal["BETALT", "FEJL", "BORTFALDET", "ANDET"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.DeleteKravHeaders]:
        """As `delete_krav`, with status and headers."""
        return await self._session.call(
            operations.DELETE_KRAV,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "if_match": if_match,
                "aarsag": aarsag,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def patch_krav(
        self,
        sag_id: UUID,
        krav_id: UUID,
        body: models.KravPatch,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Krav, operations.PatchKravHeaders, AsyncPatchKravLinks]:
        """As `patch_krav`, with status, headers and links."""
        return await AsyncPatchKravLinks.call(
            self._session,
            operations.PATCH_KRAV,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    async def add_krav_bilag(
        self,
        sag_id: UUID,
        krav_id: UUID,
        dokument_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.AddKravBilagHeaders]:
        """As `add_krav_bilag`, with status and headers."""
        return await self._session.call(
            operations.ADD_KRAV_BILAG,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    async def remove_krav_bilag(
        self,
        sag_id: UUID,
        krav_id: UUID,
        dokument_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.RemoveKravBilagHeaders]:
        """As `remove_krav_bilag`, with status and headers."""
        return await self._session.call(
            operations.REMOVE_KRAV_BILAG,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )


class AsyncKravGroup(AsyncGroup):
    """Krav mod selskabet"""

    @cached_property
    def with_response(self) -> AsyncKravGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncKravGroupWithResponse(self._session)

    async def list_krav(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        status: list[models.Kravstatus] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Krav]:
        """Vis krav

        Viser de krav, kalderen har anmeldt i sagen. Listen kan afgrænses på status.

        Args:
            sag_id: Sagens id
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            status: Kun krav med en af de nævnte statusser
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kalderens krav i sagen

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `listKrav` (GET /kreditor/tvangsoploesninger/{sagId}/krav)
        """
        _answer = await self._session.call(
            operations.LIST_KRAV,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "status": status,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    def iter_list_krav(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        status: list[models.Kravstatus] | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPaged[models.Krav]:
        """The items of all pages of `list_krav`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return AsyncPaged(
            self._session,
            operations.LIST_KRAV,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "status": status,
                "x_correlation_id": x_correlation_id,
            },
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    async def create_krav(
        self,
        sag_id: UUID,
        body: models.KravInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Krav:
        """Anmeld et krav

        Anmelder et krav mod selskabet. Bilag lægges først i dokumentlageret og nævnes her med deres
        id. Et gentaget kald med samme Idempotency-Key opretter ikke kravet igen.

        Args:
            sag_id: Sagens id
            body: Kravet
            idempotency_key: Kalderens nøgle, så et gentaget kald ikke udføres to gange. Made
                for the call where none is given.
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            201: Kravet er anmeldt

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `createKrav` (POST /kreditor/tvangsoploesninger/{sagId}/krav)
        """
        _answer = await self._session.call(
            operations.CREATE_KRAV,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )
        return _answer.body

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    async def get_krav(
        self,
        sag_id: UUID,
        krav_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Krav:
        """Vis et krav

        Viser ét krav med status og afgørelse. Sendes If-None-Match, svares der 304, når intet er
        ændret.

        Args:
            sag_id: Sagens id
            krav_id: Kravets id
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kravet

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getKrav` (GET /kreditor/tvangsoploesninger/{sagId}/krav/{kravId})
        """
        _answer = await self._session.call(
            operations.GET_KRAV,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    async def update_krav(
        self,
        sag_id: UUID,
        krav_id: UUID,
        body: models.KravInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Krav:
        """Opdater et krav

        Erstatter kravets oplysninger med dem, der sendes. Kravet kan opdateres, indtil der er
        truffet afgørelse om det.

        Args:
            sag_id: Sagens id
            krav_id: Kravets id
            body: Kravet, som det skal være
            if_match: ETag for den version, der ændres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kravet er opdateret

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `updateKrav` (PUT /kreditor/tvangsoploesninger/{sagId}/krav/{kravId})
        """
        _answer = await self._session.call(
            operations.UPDATE_KRAV,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )
        return _answer.body

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    async def delete_krav(
        self,
        sag_id: UUID,
        krav_id: UUID,
        *,
        if_match: str,
        aarsag: Literal["BETALT", "FEJL", "BORTFALDET", "ANDET"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Slet et krav

        Trækker kravet tilbage. Årsagen vises for likvidator.

        Args:
            sag_id: Sagens id
            krav_id: Kravets id
            if_match: ETag for den version, der ændres
            aarsag: Hvorfor kravet trækkes tilbage
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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `deleteKrav` (DELETE /kreditor/tvangsoploesninger/{sagId}/krav/{kravId})
        """
        _answer = await self._session.call(
            operations.DELETE_KRAV,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "if_match": if_match,
                "aarsag": aarsag,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    async def patch_krav(
        self,
        sag_id: UUID,
        krav_id: UUID,
        body: models.KravPatch,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Krav:
        """Ret enkelte felter i et krav

        Retter de felter, der sendes, og lader resten være (JSON Merge Patch). Et felt, der sendes
        som null, fjernes.

        Args:
            sag_id: Sagens id
            krav_id: Kravets id
            body: De felter, der rettes
            if_match: ETag for den version, der ændres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kravet er rettet

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `patchKrav` (PATCH /kreditor/tvangsoploesninger/{sagId}/krav/{kravId})
        """
        _answer = await self._session.call(
            operations.PATCH_KRAV,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )
        return _answer.body

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    async def add_krav_bilag(
        self,
        sag_id: UUID,
        krav_id: UUID,
        dokument_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Knyt et bilag til et krav

        Knytter et dokument, som ligger i dokumentlageret, til kravet. Kaldet har ingen virkning,
        hvis dokumentet allerede er knyttet til.

        Args:
            sag_id: Sagens id
            krav_id: Kravets id
            dokument_id: Dokumentets id i dokumentlageret
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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `addKravBilag` (PUT /kreditor/tvangsoploesninger/{sagId}/krav/{kravId}/bilag/{dokumentId})
        """
        _answer = await self._session.call(
            operations.ADD_KRAV_BILAG,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    async def remove_krav_bilag(
        self,
        sag_id: UUID,
        krav_id: UUID,
        dokument_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Fjern et bilag fra et krav

        Fjerner bilaget fra kravet. Selve dokumentet bliver liggende i dokumentlageret.

        Args:
            sag_id: Sagens id
            krav_id: Kravets id
            dokument_id: Dokumentets id i dokumentlageret
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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `removeKravBilag` (DELETE /kreditor/tvangsoploesninger/{sagId}/krav/{kravId}/bilag/{dokumentId})
        """
        _answer = await self._session.call(
            operations.REMOVE_KRAV_BILAG,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncTilgodehavendeGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def list_tilgodehavender(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Tilgodehavende],
        operations.ListTilgodehavenderHeaders,
        AsyncListTilgodehavenderLinks,
    ]:
        """As `list_tilgodehavender`, with status, headers and links."""
        return await AsyncListTilgodehavenderLinks.call(
            self._session,
            operations.LIST_TILGODEHAVENDER,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            options=options,
        )

    async def create_tilgodehavende(
        self,
        sag_id: UUID,
        body: models.TilgodehavendeInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Tilgodehavende,
        operations.CreateTilgodehavendeHeaders,
        AsyncCreateTilgodehavendeLinks,
    ]:
        """As `create_tilgodehavende`, with status, headers and links."""
        return await AsyncCreateTilgodehavendeLinks.call(
            self._session,
            operations.CREATE_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    async def get_tilgodehavende(
        self,
        sag_id: UUID,
        tilgodehavende_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.Tilgodehavende, operations.GetTilgodehavendeHeaders]:
        """As `get_tilgodehavende`, with status and headers."""
        return await self._session.call(
            operations.GET_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "tilgodehavende_id": tilgodehavende_id,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def update_tilgodehavende(
        self,
        sag_id: UUID,
        tilgodehavende_id: UUID,
        body: models.TilgodehavendeInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Tilgodehavende,
        operations.UpdateTilgodehavendeHeaders,
        AsyncUpdateTilgodehavendeLinks,
    ]:
        """As `update_tilgodehavende`, with status, headers and links."""
        return await AsyncUpdateTilgodehavendeLinks.call(
            self._session,
            operations.UPDATE_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "tilgodehavende_id": tilgodehavende_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    async def delete_tilgodehavende(
        self,
        sag_id: UUID,
        tilgodehavende_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.DeleteTilgodehavendeHeaders]:
        """As `delete_tilgodehavende`, with status and headers."""
        return await self._session.call(
            operations.DELETE_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "tilgodehavende_id": tilgodehavende_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )


class AsyncTilgodehavendeGroup(AsyncGroup):
    """Selskabets tilgodehavender hos anmelderen"""

    @cached_property
    def with_response(self) -> AsyncTilgodehavendeGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncTilgodehavendeGroupWithResponse(self._session)

    async def list_tilgodehavender(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Tilgodehavende]:
        """Vis tilgodehavender

        Viser de tilgodehavender, kalderen har anmeldt i sagen.

        Args:
            sag_id: Sagens id
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kalderens tilgodehavender i sagen

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `listTilgodehavender` (GET /kreditor/tvangsoploesninger/{sagId}/tilgodehavender)
        """
        _answer = await self._session.call(
            operations.LIST_TILGODEHAVENDER,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body

    def iter_list_tilgodehavender(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPaged[models.Tilgodehavende]:
        """The items of all pages of `list_tilgodehavender`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return AsyncPaged(
            self._session,
            operations.LIST_TILGODEHAVENDER,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    async def create_tilgodehavende(
        self,
        sag_id: UUID,
        body: models.TilgodehavendeInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Tilgodehavende:
        """Anmeld et tilgodehavende

        Anmelder, at anmelderen skylder selskabet penge.

        Args:
            sag_id: Sagens id
            body: Tilgodehavendet
            idempotency_key: Kalderens nøgle, så et gentaget kald ikke udføres to gange. Made
                for the call where none is given.
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            201: Tilgodehavendet er anmeldt

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `createTilgodehavende` (POST /kreditor/tvangsoploesninger/{sagId}/tilgodehavender)
        """
        _answer = await self._session.call(
            operations.CREATE_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )
        return _answer.body

    async def get_tilgodehavende(
        self,
        sag_id: UUID,
        tilgodehavende_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Tilgodehavende:
        """Vis et tilgodehavende

        Viser ét tilgodehavende med dets status.

        Args:
            sag_id: Sagens id
            tilgodehavende_id: Tilgodehavendets id
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Tilgodehavendet

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getTilgodehavende` (GET /kreditor/tvangsoploesninger/{sagId}/tilgodehavender/{tilgodehavendeId})
        """
        _answer = await self._session.call(
            operations.GET_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "tilgodehavende_id": tilgodehavende_id,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    async def update_tilgodehavende(
        self,
        sag_id: UUID,
        tilgodehavende_id: UUID,
        body: models.TilgodehavendeInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Tilgodehavende:
        """Opdater et tilgodehavende

        Erstatter tilgodehavendets oplysninger med dem, der sendes.

        Args:
            sag_id: Sagens id
            tilgodehavende_id: Tilgodehavendets id
            body: Tilgodehavendet, som det skal være
            if_match: ETag for den version, der ændres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Tilgodehavendet er opdateret

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `updateTilgodehavende` (PUT /kreditor/tvangsoploesninger/{sagId}/tilgodehavender/{tilgodehavendeId})
        """
        _answer = await self._session.call(
            operations.UPDATE_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "tilgodehavende_id": tilgodehavende_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )
        return _answer.body

    async def delete_tilgodehavende(
        self,
        sag_id: UUID,
        tilgodehavende_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Slet et tilgodehavende

        Trækker anmeldelsen af tilgodehavendet tilbage.

        Args:
            sag_id: Sagens id
            tilgodehavende_id: Tilgodehavendets id
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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `deleteTilgodehavende` (DELETE /kreditor/tvangsoploesninger/{sagId}/tilgodehavender/{tilgodehavendeId})
        """
        _answer = await self._session.call(
            operations.DELETE_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "tilgodehavende_id": tilgodehavende_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncMasseanmeldelseGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def create_masseanmeldelse(
        self,
        body: models.MasseanmeldelseInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Masseanmeldelse,
        operations.CreateMasseanmeldelseHeaders,
        AsyncCreateMasseanmeldelseLinks,
    ]:
        """As `create_masseanmeldelse`, with status, headers and links."""
        return await AsyncCreateMasseanmeldelseLinks.call(
            self._session,
            operations.CREATE_MASSEANMELDELSE,
            {"idempotency_key": idempotency_key, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )

    async def get_masseanmeldelse(
        self,
        masseanmeldelse_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.Masseanmeldelse, operations.GetMasseanmeldelseHeaders]:
        """As `get_masseanmeldelse`, with status and headers."""
        return await self._session.call(
            operations.GET_MASSEANMELDELSE,
            {"masseanmeldelse_id": masseanmeldelse_id, "x_correlation_id": x_correlation_id},
            options=options,
        )


class AsyncMasseanmeldelseGroup(AsyncGroup):
    """Anmeldelse af mange krav på én gang"""

    @cached_property
    def with_response(self) -> AsyncMasseanmeldelseGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncMasseanmeldelseGroupWithResponse(self._session)

    async def create_masseanmeldelse(
        self,
        body: models.MasseanmeldelseInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Masseanmeldelse:
        """Anmeld mange krav

        Anmelder op til 500 krav på én gang. Kravene behandles efterfølgende; resultatet hentes på
        den adresse, der står i Location.

        Args:
            body: De krav, der anmeldes
            idempotency_key: Kalderens nøgle, så et gentaget kald ikke udføres to gange. Made
                for the call where none is given.
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            202: Masseanmeldelsen er modtaget og behandles

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.Conflict: 409 Conflict. Ressourcens tilstand tillader ikke handlingen
            errors.PayloadTooLarge: 413 Request Entity Too Large. Forespørgslen er for stor
            errors.UnsupportedMediaType: 415 Unsupported Media Type. Medietypen understøttes
                ikke
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `createMasseanmeldelse` (POST /kreditor/masseanmeldelser)
        """
        _answer = await self._session.call(
            operations.CREATE_MASSEANMELDELSE,
            {"idempotency_key": idempotency_key, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )
        return _answer.body

    async def get_masseanmeldelse(
        self,
        masseanmeldelse_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Masseanmeldelse:
        """Hent en masseanmeldelse

        Henter masseanmeldelsens status og resultatet for hver post.

        Args:
            masseanmeldelse_id: Masseanmeldelsens id
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Masseanmeldelsen

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

        Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc, operation `getMasseanmeldelse` (GET /kreditor/masseanmeldelser/{masseanmeldelseId})
        """
        _answer = await self._session.call(
            operations.GET_MASSEANMELDELSE,
            {"masseanmeldelse_id": masseanmeldelse_id, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body


class AsyncTvangsoploesningDirigentKreditorClient(AsyncClient):
    """Tvangsoploesning-dirigent-kreditor-oas

    Source: tvangsoploesning-dirigent-kreditor 1.0.0-rc
    """

    _api: ClassVar[str] = "tvangsoploesning-dirigent-kreditor"
    _api_version: ClassVar[str] = "1.0.0-rc"
    _servers: ClassVar[tuple[str, ...]] = (
        "https://api.domstol.dk",
        "https://api.test-minskiftesag.net",
    )
    _user_agent: ClassVar[str] = "skifteportal/0.1.0"

    @cached_property
    def sag(self) -> AsyncSagGroup:
        """Sagen, som en kreditor ser den"""
        return AsyncSagGroup(self._session)

    @cached_property
    def krav(self) -> AsyncKravGroup:
        """Krav mod selskabet"""
        return AsyncKravGroup(self._session)

    @cached_property
    def tilgodehavende(self) -> AsyncTilgodehavendeGroup:
        """Selskabets tilgodehavender hos anmelderen"""
        return AsyncTilgodehavendeGroup(self._session)

    @cached_property
    def masseanmeldelse(self) -> AsyncMasseanmeldelseGroup:
        """Anmeldelse af mange krav på én gang"""
        return AsyncMasseanmeldelseGroup(self._session)
