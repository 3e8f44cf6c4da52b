"""Client of aggregator 1.0.0-rc.

Rendered from specs/aggregator/1.0.0-rc.txt; changes made here are lost.
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


class SearchSagerLinks(Links):
    """Where the answer of `search_sager` leads."""

    def get_sag(
        self,
        *,
        if_none_match: str | None = None,
        x_felter: list[str] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Sag:
        """Henter den første sag i listen

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_felter: Kun de nævnte felter returneres
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

        Source: aggregator 1.0.0-rc, operation `getSag` (GET /sager/{sagId})
        """
        return self._session.call(
            operations.GET_SAG,
            {
                "sag_id": self._source.given("getSag", "$response.body#/0/sagId"),
                "if_none_match": if_none_match,
                "x_felter": x_felter,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class FindChangedSinceLinks(Links):
    """Where the answer of `find_changed_since` leads."""

    def get_sag(
        self,
        *,
        if_none_match: str | None = None,
        x_felter: list[str] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Sag:
        """Henter den første af de ændrede sager

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_felter: Kun de nævnte felter returneres
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

        Source: aggregator 1.0.0-rc, operation `getSag` (GET /sager/{sagId})
        """
        return self._session.call(
            operations.GET_SAG,
            {
                "sag_id": self._source.given("getSag", "$response.body#/0/sagId"),
                "if_none_match": if_none_match,
                "x_felter": x_felter,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class GetSagReferencerLinks(Links):
    """Where the answer of `get_sag_referencer` leads."""

    def get_sag(
        self,
        *,
        if_none_match: str | None = None,
        x_felter: list[str] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Sag:
        """Henter sagen, som referencerne hører til

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_felter: Kun de nævnte felter returneres
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

        Source: aggregator 1.0.0-rc, operation `getSag` (GET /sager/{sagId})
        """
        return self._session.call(
            operations.GET_SAG,
            {
                "sag_id": self._source.given("getSag", "$request.path.sagId"),
                "if_none_match": if_none_match,
                "x_felter": x_felter,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class SagGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def search_sager(
        self,
        body: models.SagQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["modtaget", "frist", "selskabsnavn", "status"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[list[models.Sag], operations.SearchSagerHeaders, SearchSagerLinks]:
        """As `search_sager`, with status, headers and links."""
        return SearchSagerLinks.call(
            self._session,
            operations.SEARCH_SAGER,
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
        list[models.SagAendring], operations.FindChangedSinceHeaders, FindChangedSinceLinks
    ]:
        """As `find_changed_since`, with status, headers and links."""
        return FindChangedSinceLinks.call(
            self._session,
            operations.FIND_CHANGED_SINCE,
            {"page": page, "size": size, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )

    def get_sag_statistik(
        self,
        *,
        gruppering: Literal["STATUS", "RETSKREDS", "ROLLE"],
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.SagStatistik, operations.GetSagStatistikHeaders]:
        """As `get_sag_statistik`, with status and headers."""
        return self._session.call(
            operations.GET_SAG_STATISTIK,
            {"gruppering": gruppering, "x_correlation_id": x_correlation_id},
            options=options,
        )

    def get_sag(
        self,
        sag_id: UUID,
        *,
        if_none_match: str | None = None,
        x_felter: list[str] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.Sag, operations.GetSagHeaders]:
        """As `get_sag`, with status and headers."""
        return self._session.call(
            operations.GET_SAG,
            {
                "sag_id": sag_id,
                "if_none_match": if_none_match,
                "x_felter": x_felter,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    def get_sag_referencer(
        self,
        sag_id: UUID,
        *,
        ressourcetype: (
            list[
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
            ]
            | None
        ) = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        dict[str, list[models.RessourceReference]],
        operations.GetSagReferencerHeaders,
        GetSagReferencerLinks,
    ]:
        """As `get_sag_referencer`, with status, headers and links."""
        return GetSagReferencerLinks.call(
            self._session,
            operations.GET_SAG_REFERENCER,
            {
                "sag_id": sag_id,
                "ressourcetype": ressourcetype,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )


class SagGroup(Group):
    """Sagsliste på tværs af sagstyper"""

    @cached_property
    def with_response(self) -> SagGroupWithResponse:
        """The same operations with status and headers."""
        return SagGroupWithResponse(self._session)

    def search_sager(
        self,
        body: models.SagQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["modtaget", "frist", "selskabsnavn", "status"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Sag]:
        """Søg efter sager

        Søger på tværs af sagstyper blandt de sager, hvor kalderen har en rolle. Svaret er én side
        af sagslisten med referencer til de tjenester, der ejer sagerne; det samlede antal står i
        X-Total-Count.

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

        Source: aggregator 1.0.0-rc, operation `searchSager` (POST /sager)
        """
        return self._session.call(
            operations.SEARCH_SAGER,
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

    def iter_search_sager(
        self,
        body: models.SagQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["modtaget", "frist", "selskabsnavn", "status"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> Paged[models.Sag]:
        """The items of all pages of `search_sager`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return Paged(
            self._session,
            operations.SEARCH_SAGER,
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
    ) -> list[models.SagAendring]:
        """Find ændrede sager

        Finder ud af, hvilke af de nævnte sager der er ændret efter et tidspunkt. Brug den til
        løbende opdatering i stedet for at hente alle sager igen; tidspunktet er en eksklusiv nedre
        grænse, så intet bliver meldt to gnage.

        Args:
            body: Sager og tidspunkt
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: De ændringer, der er sket siden tidspunktet

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

        Source: aggregator 1.0.0-rc, operation `findChangedSince` (POST /sager/aendringer)
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
    ) -> Paged[models.SagAendring]:
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
    ) -> Paged[models.SagAendring]:
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

    def get_sag_statistik(
        self,
        *,
        gruppering: Literal["STATUS", "RETSKREDS", "ROLLE"],
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.SagStatistik:
        """Hent statistik over sager

        Tæller kalderens sager op, fordelt på status, retskreds eller rolle.

        Args:
            gruppering: Hvad sagerne fordeles på
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Antal sager i hver gruppe

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: aggregator 1.0.0-rc, operation `getSagStatistik` (GET /sager/statistik)
        """
        return self._session.call(
            operations.GET_SAG_STATISTIK,
            {"gruppering": gruppering, "x_correlation_id": x_correlation_id},
            options=options,
        ).body

    def get_sag(
        self,
        sag_id: UUID,
        *,
        if_none_match: str | None = None,
        x_felter: list[str] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Sag:
        """Hent en sag

        Henter én sag fra sagslisten. Sendes If-None-Match med den ETag, kalderen har, svares der
        304, når intet er ændret; med X-Felter kan svaret afgrænses til enkelte felter.

        Args:
            sag_id: Sagens id
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_felter: Kun de nævnte felter returneres
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

        Source: aggregator 1.0.0-rc, operation `getSag` (GET /sager/{sagId})
        """
        return self._session.call(
            operations.GET_SAG,
            {
                "sag_id": sag_id,
                "if_none_match": if_none_match,
                "x_felter": x_felter,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    def get_sag_referencer(
        self,
        sag_id: UUID,
        *,
        ressourcetype: (
            list[
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
            ]
            | None
        ) = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, list[models.RessourceReference]]:
        """Hent en sags referencer

        Henter referencerne til de ressourcer, der hører til sagen, samlet efter ressourcetype.
        Ukendte ressourcetyper skal kalderen se bort fra.

        Args:
            sag_id: Sagens id
            ressourcetype: Kun referencer til disse ressourcetyper
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Referencer; nøglen er ressourcetypen

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

        Source: aggregator 1.0.0-rc, operation `getSagReferencer` (GET /sager/{sagId}/referencer)
        """
        return self._session.call(
            operations.GET_SAG_REFERENCER,
            {
                "sag_id": sag_id,
                "ressourcetype": ressourcetype,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class AggregatorClient(Client):
    """Aggregator-oas

    Source: aggregator 1.0.0-rc
    """

    _api: ClassVar[str] = "aggregator"
    _api_version: ClassVar[str] = "1.0.0-rc"
    _servers: ClassVar[tuple[str, ...]] = (
        "https://api.domstol.dk",
        "https://api.test-minskiftesag.net",
    )
    _user_agent: ClassVar[str] = "skifteportal/0.1.0"

    @cached_property
    def sag(self) -> SagGroup:
        """Sagsliste på tværs af sagstyper"""
        return SagGroup(self._session)
