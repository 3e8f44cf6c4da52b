"""Client of tvangsoploesning-dirigent-kreditor 1.0.0-rc.

Rendered from specs/tvangsoploesning-dirigent-kreditor/1.0.0-rc.yaml; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from typing import ClassVar, Literal
from uuid import UUID

from .._runtime.client import Client, Group
from .._runtime.links import LinkedResponse, Links
from .._runtime.options import RequestOptions
from .._runtime.paging import Paged, Paging, chunks
from .._runtime.response import Response
from . import models, operations
from .._runtime.renamed import renamed_arguments


class SearchTvangsoploesningerLinks(Links):
    """Where the answer of `search_tvangsoploesninger` leads."""

    def get_tvangsoploesning(
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
        return self._session.call(
            operations.GET_TVANGSOPLOESNING,
            {
                "sag_id": self._source.given("getTvangsoploesning", "$response.body#/0/sagId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class FindChangedSinceLinks(Links):
    """Where the answer of `find_changed_since` leads."""

    def get_tvangsoploesning(
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
        return self._session.call(
            operations.GET_TVANGSOPLOESNING,
            {
                "sag_id": self._source.given("getTvangsoploesning", "$response.body#/0/sagId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class ListKravLinks(Links):
    """Where the answer of `list_krav` leads."""

    def get_krav(
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
        return self._session.call(
            operations.GET_KRAV,
            {
                "sag_id": self._source.given("getKrav", "$request.path.sagId"),
                "krav_id": self._source.given("getKrav", "$response.body#/0/kravId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class CreateKravLinks(Links):
    """Where the answer of `create_krav` leads."""

    def get_krav(
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
        return self._session.call(
            operations.GET_KRAV,
            {
                "sag_id": self._source.given("getKrav", "$request.path.sagId"),
                "krav_id": self._source.given("getKrav", "$response.body#/kravId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class UpdateKravLinks(Links):
    """Where the answer of `update_krav` leads."""

    def get_krav(
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
        return self._session.call(
            operations.GET_KRAV,
            {
                "sag_id": self._source.given("getKrav", "$request.path.sagId"),
                "krav_id": self._source.given("getKrav", "$response.body#/kravId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class PatchKravLinks(Links):
    """Where the answer of `patch_krav` leads."""

    def get_krav(
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
        return self._session.call(
            operations.GET_KRAV,
            {
                "sag_id": self._source.given("getKrav", "$request.path.sagId"),
                "krav_id": self._source.given("getKrav", "$response.body#/kravId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class ListTilgodehavenderLinks(Links):
    """Where the answer of `list_tilgodehavender` leads."""

    def get_tilgodehavende(
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
        return self._session.call(
            operations.GET_TILGODEHAVENDE,
            {
                "sag_id": self._source.given("getTilgodehavende", "$request.path.sagId"),
                "tilgodehavende_id": self._source.given(
                    "getTilgodehavende", "$response.body#/0/tilgodehavendeId"
                ),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class CreateTilgodehavendeLinks(Links):
    """Where the answer of `create_tilgodehavende` leads."""

    def get_tilgodehavende(
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
        return self._session.call(
            operations.GET_TILGODEHAVENDE,
            {
                "sag_id": self._source.given("getTilgodehavende", "$request.path.sagId"),
                "tilgodehavende_id": self._source.given(
                    "getTilgodehavende", "$response.body#/tilgodehavendeId"
                ),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class UpdateTilgodehavendeLinks(Links):
    """Where the answer of `update_tilgodehavende` leads."""

    def get_tilgodehavende(
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
        return self._session.call(
            operations.GET_TILGODEHAVENDE,
            {
                "sag_id": self._source.given("getTilgodehavende", "$request.path.sagId"),
                "tilgodehavende_id": self._source.given(
                    "getTilgodehavende", "$response.body#/tilgodehavendeId"
                ),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class CreateMasseanmeldelseLinks(Links):
    """Where the answer of `create_masseanmeldelse` leads."""

    def get_masseanmeldelse(
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
        return self._session.call(
            operations.GET_MASSEANMELDELSE,
            {
                "masseanmeldelse_id": self._source.given(
                    "getMasseanmeldelse", "$response.body#/masseanmeldelseId"
                ),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class SagGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def search_tvangsoploesninger(
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
        SearchTvangsoploesningerLinks,
    ]:
        """As `search_tvangsoploesninger`, with status, headers and links."""
        return SearchTvangsoploesningerLinks.call(
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

    def find_changed_since(
        self,
        body: models.SagAendringer,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.KreditorSag], operations.FindChangedSinceHeaders, FindChangedSinceLinks
    ]:
        """As `find_changed_since`, with status, headers and links."""
        return FindChangedSinceLinks.call(
            self._session,
            operations.FIND_CHANGED_SINCE,
            {"page": page, "size": size, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )

    def get_tvangsoploesning(
        self,
        sag_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.KreditorSag, operations.GetTvangsoploesningHeaders]:
        """As `get_tvangsoploesning`, with status and headers."""
        return self._session.call(
            operations.GET_TVANGSOPLOESNING,
            {
                "sag_id": sag_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    def list_historik(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[list[models.Historikpost], operations.ListHistorikHeaders]:
        """As `list_historik`, with status and headers."""
        return self._session.call(
            operations.LIST_HISTORIK,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            options=options,
        )


class SagGroup(Group):
    """Sagen, som en kreditor ser den"""

    @cached_property
    def with_response(self) -> SagGroupWithResponse:
        """The same operations with status and headers."""
        return SagGroupWithResponse(self._session)

    def search_tvangsoploesninger(
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
        return self._session.call(
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
        ).body

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
    ) -> Paged[models.KreditorSag]:
        """The items of all pages of `search_tvangsoploesninger`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return Paged(
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

    def find_changed_since(
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
        return self._session.call(
            operations.FIND_CHANGED_SINCE,
            {"page": page, "size": size, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        ).body

    def iter_find_changed_since(
        self,
        body: models.SagAendringer,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> Paged[models.KreditorSag]:
        """The items of all pages of `find_changed_since`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return Paged(
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
    ) -> Paged[models.KreditorSag]:
        """What has changed since a time, by `find_changed_since`.

        All pages, for any number of ids, 1000 at a time.
        """
        return Paged(
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

    def get_tvangsoploesning(
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
        return self._session.call(
            operations.GET_TVANGSOPLOESNING,
            {
                "sag_id": sag_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    def list_historik(
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
        return self._session.call(
            operations.LIST_HISTORIK,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            options=options,
        ).body

    def iter_list_historik(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> Paged[models.Historikpost]:
        """The items of all pages of `list_historik`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return Paged(
            self._session,
            operations.LIST_HISTORIK,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )


class KravGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def list_krav(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        status: list[models.Kravstatus] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[list[models.Krav], operations.ListKravHeaders, ListKravLinks]:
        """As `list_krav`, with status, headers and links."""
        return ListKravLinks.call(
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

    def create_krav(
        self,
        sag_id: UUID,
        body: models.KravInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Krav, operations.CreateKravHeaders, CreateKravLinks]:
        """As `create_krav`, with status, headers and links."""
        return CreateKravLinks.call(
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
    def get_krav(
        self,
        sag_id: UUID,
        krav_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.Krav, operations.GetKravHeaders]:
        """As `get_krav`, with status and headers."""
        return self._session.call(
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
    def update_krav(
        self,
        sag_id: UUID,
        krav_id: UUID,
        body: models.KravInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Krav, operations.UpdateKravHeaders, UpdateKravLinks]:
        """As `update_krav`, with status, headers and links."""
        return UpdateKravLinks.call(
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
    def delete_krav(
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
        return self._session.call(
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

    def patch_krav(
        self,
        sag_id: UUID,
        krav_id: UUID,
        body: models.KravPatch,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Krav, operations.PatchKravHeaders, PatchKravLinks]:
        """As `patch_krav`, with status, headers and links."""
        return PatchKravLinks.call(
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
    def add_krav_bilag(
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
        return self._session.call(
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
    def remove_krav_bilag(
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
        return self._session.call(
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


class KravGroup(Group):
    """Krav mod selskabet"""

    @cached_property
    def with_response(self) -> KravGroupWithResponse:
        """The same operations with status and headers."""
        return KravGroupWithResponse(self._session)

    def list_krav(
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
        return self._session.call(
            operations.LIST_KRAV,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "status": status,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

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
    ) -> Paged[models.Krav]:
        """The items of all pages of `list_krav`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return Paged(
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

    def create_krav(
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
        return self._session.call(
            operations.CREATE_KRAV,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        ).body

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    def get_krav(
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
        return self._session.call(
            operations.GET_KRAV,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    def update_krav(
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
        return self._session.call(
            operations.UPDATE_KRAV,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        ).body

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    def delete_krav(
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
        return self._session.call(
            operations.DELETE_KRAV,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "if_match": if_match,
                "aarsag": aarsag,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    def patch_krav(
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
        return self._session.call(
            operations.PATCH_KRAV,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        ).body

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    def add_krav_bilag(
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
        return self._session.call(
            operations.ADD_KRAV_BILAG,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    @renamed_arguments(fordring_id=("krav_id", "2024-03-23"))
    def remove_krav_bilag(
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
        return self._session.call(
            operations.REMOVE_KRAV_BILAG,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class TilgodehavendeGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def list_tilgodehavender(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Tilgodehavende], operations.ListTilgodehavenderHeaders, ListTilgodehavenderLinks
    ]:
        """As `list_tilgodehavender`, with status, headers and links."""
        return ListTilgodehavenderLinks.call(
            self._session,
            operations.LIST_TILGODEHAVENDER,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            options=options,
        )

    def create_tilgodehavende(
        self,
        sag_id: UUID,
        body: models.TilgodehavendeInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Tilgodehavende, operations.CreateTilgodehavendeHeaders, CreateTilgodehavendeLinks
    ]:
        """As `create_tilgodehavende`, with status, headers and links."""
        return CreateTilgodehavendeLinks.call(
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

    def get_tilgodehavende(
        self,
        sag_id: UUID,
        tilgodehavende_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.Tilgodehavende, operations.GetTilgodehavendeHeaders]:
        """As `get_tilgodehavende`, with status and headers."""
        return self._session.call(
            operations.GET_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "tilgodehavende_id": tilgodehavende_id,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    def update_tilgodehavende(
        self,
        sag_id: UUID,
        tilgodehavende_id: UUID,
        body: models.TilgodehavendeInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Tilgodehavende, operations.UpdateTilgodehavendeHeaders, UpdateTilgodehavendeLinks
    ]:
        """As `update_tilgodehavende`, with status, headers and links."""
        return UpdateTilgodehavendeLinks.call(
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

    def delete_tilgodehavende(
        self,
        sag_id: UUID,
        tilgodehavende_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.DeleteTilgodehavendeHeaders]:
        """As `delete_tilgodehavende`, with status and headers."""
        return self._session.call(
            operations.DELETE_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "tilgodehavende_id": tilgodehavende_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )


class TilgodehavendeGroup(Group):
    """Selskabets tilgodehavender hos anmelderen"""

    @cached_property
    def with_response(self) -> TilgodehavendeGroupWithResponse:
        """The same operations with status and headers."""
        return TilgodehavendeGroupWithResponse(self._session)

    def list_tilgodehavender(
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
        return self._session.call(
            operations.LIST_TILGODEHAVENDER,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            options=options,
        ).body

    def iter_list_tilgodehavender(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> Paged[models.Tilgodehavende]:
        """The items of all pages of `list_tilgodehavender`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return Paged(
            self._session,
            operations.LIST_TILGODEHAVENDER,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    def create_tilgodehavende(
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
        return self._session.call(
            operations.CREATE_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        ).body

    def get_tilgodehavende(
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
        return self._session.call(
            operations.GET_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "tilgodehavende_id": tilgodehavende_id,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    def update_tilgodehavende(
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
        return self._session.call(
            operations.UPDATE_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "tilgodehavende_id": tilgodehavende_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        ).body

    def delete_tilgodehavende(
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
        return self._session.call(
            operations.DELETE_TILGODEHAVENDE,
            {
                "sag_id": sag_id,
                "tilgodehavende_id": tilgodehavende_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class MasseanmeldelseGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def create_masseanmeldelse(
        self,
        body: models.MasseanmeldelseInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Masseanmeldelse, operations.CreateMasseanmeldelseHeaders, CreateMasseanmeldelseLinks
    ]:
        """As `create_masseanmeldelse`, with status, headers and links."""
        return CreateMasseanmeldelseLinks.call(
            self._session,
            operations.CREATE_MASSEANMELDELSE,
            {"idempotency_key": idempotency_key, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )

    def get_masseanmeldelse(
        self,
        masseanmeldelse_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.Masseanmeldelse, operations.GetMasseanmeldelseHeaders]:
        """As `get_masseanmeldelse`, with status and headers."""
        return self._session.call(
            operations.GET_MASSEANMELDELSE,
            {"masseanmeldelse_id": masseanmeldelse_id, "x_correlation_id": x_correlation_id},
            options=options,
        )


class MasseanmeldelseGroup(Group):
    """Anmeldelse af mange krav på én gang"""

    @cached_property
    def with_response(self) -> MasseanmeldelseGroupWithResponse:
        """The same operations with status and headers."""
        return MasseanmeldelseGroupWithResponse(self._session)

    def create_masseanmeldelse(
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
        return self._session.call(
            operations.CREATE_MASSEANMELDELSE,
            {"idempotency_key": idempotency_key, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        ).body

    def get_masseanmeldelse(
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
        return self._session.call(
            operations.GET_MASSEANMELDELSE,
            {"masseanmeldelse_id": masseanmeldelse_id, "x_correlation_id": x_correlation_id},
            options=options,
        ).body


class TvangsoploesningDirigentKreditorClient(Client):
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
    def sag(self) -> SagGroup:
        """Sagen, som en kreditor ser den"""
        return SagGroup(self._session)

    @cached_property
    def krav(self) -> KravGroup:
        """Krav mod selskabet"""
        return KravGroup(self._session)

    @cached_property
    def tilgodehavende(self) -> TilgodehavendeGroup:
        """Selskabets tilgodehavender hos anmelderen"""
        return TilgodehavendeGroup(self._session)

    @cached_property
    def masseanmeldelse(self) -> MasseanmeldelseGroup:
        """Anmeldelse af mange krav på én gang"""
        return MasseanmeldelseGroup(self._session)
