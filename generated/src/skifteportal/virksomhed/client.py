"""Client of virksomhed 1.0.0-rc.

Rendered from specs/virksomhed/1.0.0-rc.yaml; changes made here are lost.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import ClassVar, Literal
from uuid import UUID

from typing_extensions import deprecated

from .._runtime.client import Client, Group
from .._runtime.links import LinkedResponse, Links
from .._runtime.options import RequestOptions
from .._runtime.paging import Paged, Paging
from . import models, operations


class SearchVirksomhederLinks(Links):
    """Where the answer of `search_virksomheder` leads."""

    def hent_virksomhed(
        self,
        *,
        gyldig_paa: date | None = None,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Virksomhed:
        """Hent virksomheden

        Args:
            gyldig_paa: Oplysningerne, som de var på datoen; udeladt giver de aktuelle
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Virksomheden

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: virksomhed 1.0.0-rc, operation `getVirksomhed` (GET /virksomheder/{cvrNummer})
        """
        return self._session.call(
            operations.GET_VIRKSOMHED,
            {
                "cvr_nummer": self._source.given("hentVirksomhed", "$response.body#/0/cvrNummer"),
                "gyldig_paa": gyldig_paa,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class GetVirksomhedLinks(Links):
    """Where the answer of `get_virksomhed` leads."""

    def hent_ledelse(
        self,
        *,
        rolle: (
            list[
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
            ]
            | None
        ) = None,
        gyldig_paa: date | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Deltager]:
        """Hent virksomhedens ledelse

        Args:
            rolle: Kun deltagere med mindst én af rollerne, fx
                DIREKTOER|FORMAND|BESTYRELSESMEDLEM, adskilt med komma
            gyldig_paa: Oplysningerne, som de var på datoen; udeladt giver de aktuelle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Virksomhedens ledelse

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

        Source: virksomhed 1.0.0-rc, operation `listLedelse` (GET /virksomheder/{cvrNummer}/ledelse)
        """
        return self._session.call(
            operations.LIST_LEDELSE,
            {
                "cvr_nummer": self._source.given("hentLedelse", "$response.body#/cvrNummer"),
                "rolle": rolle,
                "gyldig_paa": gyldig_paa,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class ListProduktionsenhederLinks(Links):
    """Where the answer of `list_produktionsenheder` leads."""

    def hent_produktionsenhed(
        self,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Produktionsenhed:
        """Hent produktionsenheden

        Args:
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Produktionsenheden

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

        Source: virksomhed 1.0.0-rc, operation `getProduktionsenhed` (GET /virksomheder/{cvrNummer}/produktionsenheder/{pNummer})
        """
        return self._session.call(
            operations.GET_PRODUKTIONSENHED,
            {
                "cvr_nummer": self._source.given("hentProduktionsenhed", "$request.path.cvrNummer"),
                "p_nummer": self._source.given("hentProduktionsenhed", "$response.body#/0/pNummer"),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class GetProduktionsenhedLinks(Links):
    """Where the answer of `get_produktionsenhed` leads."""

    def hent_virksomhed(
        self,
        *,
        gyldig_paa: date | None = None,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Virksomhed:
        """Hent virksomheden

        Args:
            gyldig_paa: Oplysningerne, som de var på datoen; udeladt giver de aktuelle
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Virksomheden

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: virksomhed 1.0.0-rc, operation `getVirksomhed` (GET /virksomheder/{cvrNummer})
        """
        return self._session.call(
            operations.GET_VIRKSOMHED,
            {
                "cvr_nummer": self._source.given("hentVirksomhed", "$request.path.cvrNummer"),
                "gyldig_paa": gyldig_paa,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class ListLedelseLinks(Links):
    """Where the answer of `list_ledelse` leads."""

    def hent_virksomhed(
        self,
        *,
        gyldig_paa: date | None = None,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Virksomhed:
        """Hent virksomheden

        Args:
            gyldig_paa: Oplysningerne, som de var på datoen; udeladt giver de aktuelle
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Virksomheden

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: virksomhed 1.0.0-rc, operation `getVirksomhed` (GET /virksomheder/{cvrNummer})
        """
        return self._session.call(
            operations.GET_VIRKSOMHED,
            {
                "cvr_nummer": self._source.given("hentVirksomhed", "$request.path.cvrNummer"),
                "gyldig_paa": gyldig_paa,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class ListEjereLinks(Links):
    """Where the answer of `list_ejere` leads."""

    def hent_virksomhed(
        self,
        *,
        gyldig_paa: date | None = None,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Virksomhed:
        """Hent virksomheden

        Args:
            gyldig_paa: Oplysningerne, som de var på datoen; udeladt giver de aktuelle
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Virksomheden

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: virksomhed 1.0.0-rc, operation `getVirksomhed` (GET /virksomheder/{cvrNummer})
        """
        return self._session.call(
            operations.GET_VIRKSOMHED,
            {
                "cvr_nummer": self._source.given("hentVirksomhed", "$request.path.cvrNummer"),
                "gyldig_paa": gyldig_paa,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class ListRegnskaberLinks(Links):
    """Where the answer of `list_regnskaber` leads."""

    def hent_virksomhed(
        self,
        *,
        gyldig_paa: date | None = None,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Virksomhed:
        """Hent virksomheden

        Args:
            gyldig_paa: Oplysningerne, som de var på datoen; udeladt giver de aktuelle
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Virksomheden

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: virksomhed 1.0.0-rc, operation `getVirksomhed` (GET /virksomheder/{cvrNummer})
        """
        return self._session.call(
            operations.GET_VIRKSOMHED,
            {
                "cvr_nummer": self._source.given("hentVirksomhed", "$request.path.cvrNummer"),
                "gyldig_paa": gyldig_paa,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class GetKoncernLinks(Links):
    """Where the answer of `get_koncern` leads."""

    def hent_virksomhed(
        self,
        *,
        gyldig_paa: date | None = None,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Virksomhed:
        """Hent virksomheden

        Args:
            gyldig_paa: Oplysningerne, som de var på datoen; udeladt giver de aktuelle
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Virksomheden

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: virksomhed 1.0.0-rc, operation `getVirksomhed` (GET /virksomheder/{cvrNummer})
        """
        return self._session.call(
            operations.GET_VIRKSOMHED,
            {
                "cvr_nummer": self._source.given("hentVirksomhed", "$request.path.cvrNummer"),
                "gyldig_paa": gyldig_paa,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class VirksomhedGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def search_virksomheder(
        self,
        body: models.VirksomhedQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["navn", "cvrNummer"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Virksomhed], operations.SearchVirksomhederHeaders, SearchVirksomhederLinks
    ]:
        """As `search_virksomheder`, with status, headers and links."""
        return SearchVirksomhederLinks.call(
            self._session,
            operations.SEARCH_VIRKSOMHEDER,
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

    def get_virksomhed(
        self,
        cvr_nummer: models.CvrNummer,
        *,
        gyldig_paa: date | None = None,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Virksomhed, operations.GetVirksomhedHeaders, GetVirksomhedLinks]:
        """As `get_virksomhed`, with status, headers and links."""
        return GetVirksomhedLinks.call(
            self._session,
            operations.GET_VIRKSOMHED,
            {
                "cvr_nummer": cvr_nummer,
                "gyldig_paa": gyldig_paa,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    def get_koncern(
        self,
        cvr_nummer: models.CvrNummer,
        *,
        dybde: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Koncernknude, operations.GetKoncernHeaders, GetKoncernLinks]:
        """As `get_koncern`, with status, headers and links."""
        return GetKoncernLinks.call(
            self._session,
            operations.GET_KONCERN,
            {"cvr_nummer": cvr_nummer, "dybde": dybde, "x_correlation_id": x_correlation_id},
            options=options,
        )


class VirksomhedGroup(Group):
    """Virksomheder og deres stamdata"""

    @cached_property
    def with_response(self) -> VirksomhedGroupWithResponse:
        """The same operations with status and headers."""
        return VirksomhedGroupWithResponse(self._session)

    def search_virksomheder(
        self,
        body: models.VirksomhedQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["navn", "cvrNummer"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Virksomhed]:
        """Søg virksomheder

        Søger virksomheder på CVR-numre eller på navn. Svaret er én side af resultatet.

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
            200: Fundne virksomheder

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

        Source: virksomhed 1.0.0-rc, operation `searchVirksomheder` (POST /virksomheder)
        """
        return self._session.call(
            operations.SEARCH_VIRKSOMHEDER,
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

    def iter_search_virksomheder(
        self,
        body: models.VirksomhedQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["navn", "cvrNummer"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> Paged[models.Virksomhed]:
        """The items of all pages of `search_virksomheder`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return Paged(
            self._session,
            operations.SEARCH_VIRKSOMHEDER,
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

    def get_virksomhed(
        self,
        cvr_nummer: models.CvrNummer,
        *,
        gyldig_paa: date | None = None,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Virksomhed:
        """Hent en virksomhed

        Henter én virksomhed, som den er registreret nu eller på en given dato. En dato før
        stiftelsen giver 422.

        Args:
            cvr_nummer: Virksomhedens CVR-nummer
            gyldig_paa: Oplysningerne, som de var på datoen; udeladt giver de aktuelle
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Virksomheden

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: virksomhed 1.0.0-rc, operation `getVirksomhed` (GET /virksomheder/{cvrNummer})
        """
        return self._session.call(
            operations.GET_VIRKSOMHED,
            {
                "cvr_nummer": cvr_nummer,
                "gyldig_paa": gyldig_paa,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    def get_koncern(
        self,
        cvr_nummer: models.CvrNummer,
        *,
        dybde: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Koncernknude:
        """Hent koncernen

        Henter virksomheden og dens datterselskaber som et træ. Dybden begrænser antallet af
        niveauer.

        Args:
            cvr_nummer: Virksomhedens CVR-nummer
            dybde: Antal niveauer under virksomheden
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Koncernen

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

        Source: virksomhed 1.0.0-rc, operation `getKoncern` (GET /virksomheder/{cvrNummer}/koncern)
        """
        return self._session.call(
            operations.GET_KONCERN,
            {"cvr_nummer": cvr_nummer, "dybde": dybde, "x_correlation_id": x_correlation_id},
            options=options,
        ).body


class ProduktionsenhedGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def list_produktionsenheder(
        self,
        cvr_nummer: models.CvrNummer,
        *,
        page: int | None = None,
        size: int | None = None,
        aktiv: bool | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Produktionsenhed],
        operations.ListProduktionsenhederHeaders,
        ListProduktionsenhederLinks,
    ]:
        """As `list_produktionsenheder`, with status, headers and links."""
        return ListProduktionsenhederLinks.call(
            self._session,
            operations.LIST_PRODUKTIONSENHEDER,
            {
                "cvr_nummer": cvr_nummer,
                "page": page,
                "size": size,
                "aktiv": aktiv,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    def get_produktionsenhed(
        self,
        cvr_nummer: models.CvrNummer,
        p_nummer: models.PNummer,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Produktionsenhed, operations.GetProduktionsenhedHeaders, GetProduktionsenhedLinks
    ]:
        """As `get_produktionsenhed`, with status, headers and links."""
        return GetProduktionsenhedLinks.call(
            self._session,
            operations.GET_PRODUKTIONSENHED,
            {"cvr_nummer": cvr_nummer, "p_nummer": p_nummer, "x_correlation_id": x_correlation_id},
            options=options,
        )


class ProduktionsenhedGroup(Group):
    """Virksomhedens produktionsenheder"""

    @cached_property
    def with_response(self) -> ProduktionsenhedGroupWithResponse:
        """The same operations with status and headers."""
        return ProduktionsenhedGroupWithResponse(self._session)

    def list_produktionsenheder(
        self,
        cvr_nummer: models.CvrNummer,
        *,
        page: int | None = None,
        size: int | None = None,
        aktiv: bool | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Produktionsenhed]:
        """List produktionsenheder

        Lister virksomhedens produktionsenheder, evt. kun de aktive.

        Args:
            cvr_nummer: Virksomhedens CVR-nummer
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            aktiv: true giver kun aktive, false kun ophørte; udeladt giver alle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Virksomhedens produktionsenheder

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

        Source: virksomhed 1.0.0-rc, operation `listProduktionsenheder` (GET /virksomheder/{cvrNummer}/produktionsenheder)
        """
        return self._session.call(
            operations.LIST_PRODUKTIONSENHEDER,
            {
                "cvr_nummer": cvr_nummer,
                "page": page,
                "size": size,
                "aktiv": aktiv,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    def iter_list_produktionsenheder(
        self,
        cvr_nummer: models.CvrNummer,
        *,
        page: int | None = None,
        size: int | None = None,
        aktiv: bool | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> Paged[models.Produktionsenhed]:
        """The items of all pages of `list_produktionsenheder`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return Paged(
            self._session,
            operations.LIST_PRODUKTIONSENHEDER,
            {
                "cvr_nummer": cvr_nummer,
                "page": page,
                "size": size,
                "aktiv": aktiv,
                "x_correlation_id": x_correlation_id,
            },
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    def get_produktionsenhed(
        self,
        cvr_nummer: models.CvrNummer,
        p_nummer: models.PNummer,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Produktionsenhed:
        """Hent en produktionsenhed

        Henter én produktionsenhed under virksomheden.

        Args:
            cvr_nummer: Virksomhedens CVR-nummer
            p_nummer: Produktionsenhedens P-nummer
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Produktionsenheden

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

        Source: virksomhed 1.0.0-rc, operation `getProduktionsenhed` (GET /virksomheder/{cvrNummer}/produktionsenheder/{pNummer})
        """
        return self._session.call(
            operations.GET_PRODUKTIONSENHED,
            {"cvr_nummer": cvr_nummer, "p_nummer": p_nummer, "x_correlation_id": x_correlation_id},
            options=options,
        ).body


class DeltagerGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def list_ledelse(
        self,
        cvr_nummer: models.CvrNummer,
        *,
        rolle: (
            list[
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
            ]
            | None
        ) = None,
        gyldig_paa: date | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[list[models.Deltager], operations.ListLedelseHeaders, ListLedelseLinks]:
        """As `list_ledelse`, with status, headers and links."""
        return ListLedelseLinks.call(
            self._session,
            operations.LIST_LEDELSE,
            {
                "cvr_nummer": cvr_nummer,
                "rolle": rolle,
                "gyldig_paa": gyldig_paa,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    def list_ejere(
        self,
        cvr_nummer: models.CvrNummer,
        *,
        reelle: bool | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[list[models.Deltager], operations.ListEjereHeaders, ListEjereLinks]:
        """As `list_ejere`, with status, headers and links."""
        return ListEjereLinks.call(
            self._session,
            operations.LIST_EJERE,
            {"cvr_nummer": cvr_nummer, "reelle": reelle, "x_correlation_id": x_correlation_id},
            options=options,
        )


class DeltagerGroup(Group):
    """Ledelse og ejere"""

    @cached_property
    def with_response(self) -> DeltagerGroupWithResponse:
        """The same operations with status and headers."""
        return DeltagerGroupWithResponse(self._session)

    def list_ledelse(
        self,
        cvr_nummer: models.CvrNummer,
        *,
        rolle: (
            list[
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
            ]
            | None
        ) = None,
        gyldig_paa: date | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Deltager]:
        """List ledelsen

        Lister dem, der har eller på en given dato havde en rolle i virksomhedens ledelse. Personer
        og virksomheder gives som referencer.

        Args:
            cvr_nummer: Virksomhedens CVR-nummer
            rolle: Kun deltagere med mindst én af rollerne, fx
                DIREKTOER|FORMAND|BESTYRELSESMEDLEM, adskilt med komma
            gyldig_paa: Oplysningerne, som de var på datoen; udeladt giver de aktuelle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Virksomhedens ledelse

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

        Source: virksomhed 1.0.0-rc, operation `listLedelse` (GET /virksomheder/{cvrNummer}/ledelse)
        """
        return self._session.call(
            operations.LIST_LEDELSE,
            {
                "cvr_nummer": cvr_nummer,
                "rolle": rolle,
                "gyldig_paa": gyldig_paa,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    def list_ejere(
        self,
        cvr_nummer: models.CvrNummer,
        *,
        reelle: bool | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Deltager]:
        """List ejere

        Lister virksomhedens legale ejere eller dens reelle ejere.

        Args:
            cvr_nummer: Virksomhedens CVR-nummer
            reelle: true giver de reelle ejere i stedet for de legale
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Virksomhedens ejere

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

        Source: virksomhed 1.0.0-rc, operation `listEjere` (GET /virksomheder/{cvrNummer}/ejere)
        """
        return self._session.call(
            operations.LIST_EJERE,
            {"cvr_nummer": cvr_nummer, "reelle": reelle, "x_correlation_id": x_correlation_id},
            options=options,
        ).body


class RegnskabGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    @deprecated("listRegnskaber is deprecated and ends 2024-06-30", category=None)
    def list_regnskaber(
        self,
        cvr_nummer: models.CvrNummer,
        *,
        aar: list[int] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Regnskab], operations.ListRegnskaberHeaders, ListRegnskaberLinks
    ]:
        """As `list_regnskaber`, with status, headers and links."""
        return ListRegnskaberLinks.call(
            self._session,
            operations.LIST_REGNSKABER,
            {"cvr_nummer": cvr_nummer, "aar": aar, "x_correlation_id": x_correlation_id},
            options=options,
        )


class RegnskabGroup(Group):
    """Registrerede regnskaber"""

    @cached_property
    def with_response(self) -> RegnskabGroupWithResponse:
        """The same operations with status and headers."""
        return RegnskabGroupWithResponse(self._session)

    @deprecated("listRegnskaber is deprecated and ends 2024-06-30", category=None)
    def list_regnskaber(
        self,
        cvr_nummer: models.CvrNummer,
        *,
        aar: list[int] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Regnskab]:
        """List regnskaber

        Lister de regnskaber, der er registreret for virksomheden. Kun likvidator og medlikvidator
        har adgang.

        Deprecated; ends 2024-06-30.

        Args:
            cvr_nummer: Virksomhedens CVR-nummer
            aar: Kun regnskaber, der slutter i disse år
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Virksomhedens regnskaber

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

        Source: virksomhed 1.0.0-rc, operation `listRegnskaber` (GET /virksomheder/{cvrNummer}/regnskaber)
        """
        return self._session.call(
            operations.LIST_REGNSKABER,
            {"cvr_nummer": cvr_nummer, "aar": aar, "x_correlation_id": x_correlation_id},
            options=options,
        ).body


class VirksomhedClient(Client):
    """Virksomhed-oas

    Source: virksomhed 1.0.0-rc
    """

    _api: ClassVar[str] = "virksomhed"
    _api_version: ClassVar[str] = "1.0.0-rc"
    _servers: ClassVar[tuple[str, ...]] = (
        "https://api.domstol.dk",
        "https://api.test-minskiftesag.net",
    )
    _user_agent: ClassVar[str] = "skifteportal/0.1.0"

    @cached_property
    def virksomhed(self) -> VirksomhedGroup:
        """Virksomheder og deres stamdata"""
        return VirksomhedGroup(self._session)

    @cached_property
    def produktionsenhed(self) -> ProduktionsenhedGroup:
        """Virksomhedens produktionsenheder"""
        return ProduktionsenhedGroup(self._session)

    @cached_property
    def deltager(self) -> DeltagerGroup:
        """Ledelse og ejere"""
        return DeltagerGroup(self._session)

    @cached_property
    def regnskab(self) -> RegnskabGroup:
        """Registrerede regnskaber"""
        return RegnskabGroup(self._session)
