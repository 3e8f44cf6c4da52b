"""Client of likvidator-register 1.0.0-rc.

Rendered from specs/likvidator-register/1.0.0-rc.yaml; changes made here are lost.
"""

from __future__ import annotations

from functools import cached_property
from typing import ClassVar, Literal
from uuid import UUID

from .._runtime.binary import BinaryBody
from .._runtime.client import Client, Group
from .._runtime.links import LinkedResponse, Links
from .._runtime.options import RequestOptions
from .._runtime.paging import Paged, Paging
from .._runtime.response import Response
from . import models, operations


class SearchLikvidatorerLinks(Links):
    """Where the answer of `search_likvidatorer` leads."""

    def hent_likvidator(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Likvidator:
        """Hent den første af de fundne likvidatorer

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Likvidatoren

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

        Source: likvidator-register 1.0.0-rc, operation `getLikvidator` (GET /likvidatorer/{likvidatorId})
        """
        return self._session.call(
            operations.GET_LIKVIDATOR,
            {
                "likvidator_id": self._source.given(
                    "hentLikvidator", "$response.body#/0/likvidatorId"
                ),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class GetOwnLikvidatorLinks(Links):
    """Where the answer of `get_own_likvidator` leads."""

    def hent_likvidator(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Likvidator:
        """Hent likvidatoren

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Likvidatoren

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

        Source: likvidator-register 1.0.0-rc, operation `getLikvidator` (GET /likvidatorer/{likvidatorId})
        """
        return self._session.call(
            operations.GET_LIKVIDATOR,
            {
                "likvidator_id": self._source.given(
                    "hentLikvidator", "$response.body#/likvidatorId"
                ),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class GetLikvidatorLinks(Links):
    """Where the answer of `get_likvidator` leads."""

    def hent_likvidator(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Likvidator:
        """Hent likvidatoren

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Likvidatoren

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

        Source: likvidator-register 1.0.0-rc, operation `getLikvidator` (GET /likvidatorer/{likvidatorId})
        """
        return self._session.call(
            operations.GET_LIKVIDATOR,
            {
                "likvidator_id": self._source.given(
                    "hentLikvidator", "$response.body#/likvidatorId"
                ),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class UpdateLikvidatorLinks(Links):
    """Where the answer of `update_likvidator` leads."""

    def hent_likvidator(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Likvidator:
        """Hent likvidatoren

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Likvidatoren

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

        Source: likvidator-register 1.0.0-rc, operation `getLikvidator` (GET /likvidatorer/{likvidatorId})
        """
        return self._session.call(
            operations.GET_LIKVIDATOR,
            {
                "likvidator_id": self._source.given(
                    "hentLikvidator", "$response.body#/likvidatorId"
                ),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class UpdateKapacitetLinks(Links):
    """Where the answer of `update_kapacitet` leads."""

    def hent_likvidator(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Likvidator:
        """Hent likvidatoren

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Likvidatoren

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

        Source: likvidator-register 1.0.0-rc, operation `getLikvidator` (GET /likvidatorer/{likvidatorId})
        """
        return self._session.call(
            operations.GET_LIKVIDATOR,
            {
                "likvidator_id": self._source.given("hentLikvidator", "$request.path.likvidatorId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class ListInhabiliteterLinks(Links):
    """Where the answer of `list_inhabiliteter` leads."""

    def hent_likvidator(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Likvidator:
        """Hent likvidatoren

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Likvidatoren

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

        Source: likvidator-register 1.0.0-rc, operation `getLikvidator` (GET /likvidatorer/{likvidatorId})
        """
        return self._session.call(
            operations.GET_LIKVIDATOR,
            {
                "likvidator_id": self._source.given("hentLikvidator", "$request.path.likvidatorId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class CreateInhabilitetLinks(Links):
    """Where the answer of `create_inhabilitet` leads."""

    def hent_inhabiliteter(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        aktiv: bool | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Inhabilitet]:
        """Hent likvidatorens inhabiliteter

        Args:
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            aktiv: Kun inhabiliteter, der gælder nu (sand) eller ikke gælder nu (falsk)
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Likvidatorens inhabiliteter

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

        Source: likvidator-register 1.0.0-rc, operation `listInhabiliteter` (GET /likvidatorer/{likvidatorId}/inhabiliteter)
        """
        return self._session.call(
            operations.LIST_INHABILITETER,
            {
                "likvidator_id": self._source.given(
                    "hentInhabiliteter", "$request.path.likvidatorId"
                ),
                "page": page,
                "size": size,
                "aktiv": aktiv,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class GetLikvidatorBilledeLinks(Links):
    """Where the answer of `get_likvidator_billede` leads."""

    def hent_likvidator(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Likvidator:
        """Hent likvidatoren

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Likvidatoren

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

        Source: likvidator-register 1.0.0-rc, operation `getLikvidator` (GET /likvidatorer/{likvidatorId})
        """
        return self._session.call(
            operations.GET_LIKVIDATOR,
            {
                "likvidator_id": self._source.given("hentLikvidator", "$request.path.likvidatorId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class LikvidatorGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def search_likvidatorer(
        self,
        body: models.LikvidatorQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["navn", "retskreds", "ledigKapacitet"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Likvidator], operations.SearchLikvidatorerHeaders, SearchLikvidatorerLinks
    ]:
        """As `search_likvidatorer`, with status, headers and links."""
        return SearchLikvidatorerLinks.call(
            self._session,
            operations.SEARCH_LIKVIDATORER,
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

    def get_own_likvidator(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Likvidator, operations.GetOwnLikvidatorHeaders, GetOwnLikvidatorLinks
    ]:
        """As `get_own_likvidator`, with status, headers and links."""
        return GetOwnLikvidatorLinks.call(
            self._session,
            operations.GET_OWN_LIKVIDATOR,
            {"if_none_match": if_none_match, "x_correlation_id": x_correlation_id},
            options=options,
        )

    def get_likvidator(
        self,
        likvidator_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Likvidator, operations.GetLikvidatorHeaders, GetLikvidatorLinks]:
        """As `get_likvidator`, with status, headers and links."""
        return GetLikvidatorLinks.call(
            self._session,
            operations.GET_LIKVIDATOR,
            {
                "likvidator_id": likvidator_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    def update_likvidator(
        self,
        likvidator_id: UUID,
        body: models.LikvidatorInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Likvidator, operations.UpdateLikvidatorHeaders, UpdateLikvidatorLinks
    ]:
        """As `update_likvidator`, with status, headers and links."""
        return UpdateLikvidatorLinks.call(
            self._session,
            operations.UPDATE_LIKVIDATOR,
            {
                "likvidator_id": likvidator_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    def get_likvidator_billede(
        self,
        likvidator_id: UUID,
        *,
        bredde: Literal[64, 128, 256] | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["image/png", "image/jpeg"] | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        BinaryBody, operations.GetLikvidatorBilledeHeaders, GetLikvidatorBilledeLinks
    ]:
        """As `get_likvidator_billede`, with status, headers and links."""
        return GetLikvidatorBilledeLinks.call(
            self._session,
            operations.GET_LIKVIDATOR_BILLEDE,
            {
                "likvidator_id": likvidator_id,
                "bredde": bredde,
                "x_correlation_id": x_correlation_id,
            },
            accept=accept,
            options=options,
        )


class LikvidatorGroup(Group):
    """Likvidatorer i registret"""

    @cached_property
    def with_response(self) -> LikvidatorGroupWithResponse:
        """The same operations with status and headers."""
        return LikvidatorGroupWithResponse(self._session)

    def search_likvidatorer(
        self,
        body: models.LikvidatorQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["navn", "retskreds", "ledigKapacitet"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Likvidator]:
        """Søg efter likvidatorer

        Søger efter likvidatorer efter navn, retskreds, speciale eller ledig kapasitet. Bruges
        blandt andet til at finde en medlikvidator.

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
            200: De fundne likvidatorer

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

        Source: likvidator-register 1.0.0-rc, operation `searchLikvidatorer` (POST /likvidatorer)
        """
        return self._session.call(
            operations.SEARCH_LIKVIDATORER,
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

    def iter_search_likvidatorer(
        self,
        body: models.LikvidatorQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["navn", "retskreds", "ledigKapacitet"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> Paged[models.Likvidator]:
        """The items of all pages of `search_likvidatorer`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return Paged(
            self._session,
            operations.SEARCH_LIKVIDATORER,
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

    def get_own_likvidator(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Likvidator:
        """Hent egne oplysninger

        Henter den likvidator, som kalderen selv er registreret som.

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kalderens egen likvidator

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

        Source: likvidator-register 1.0.0-rc, operation `getOwnLikvidator` (GET /likvidatorer/mig)
        """
        return self._session.call(
            operations.GET_OWN_LIKVIDATOR,
            {"if_none_match": if_none_match, "x_correlation_id": x_correlation_id},
            options=options,
        ).body

    def get_likvidator(
        self,
        likvidator_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Likvidator:
        """Hent en likvidator

        Henter en likvidator med kontaktpunkter, medarbejdere og kapacitet. Personen og
        advokatfirmaet er henvisninger, som hentes i deres egne api'er.

        Args:
            likvidator_id: Likvidatorens nøgle
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Likvidatoren

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

        Source: likvidator-register 1.0.0-rc, operation `getLikvidator` (GET /likvidatorer/{likvidatorId})
        """
        return self._session.call(
            operations.GET_LIKVIDATOR,
            {
                "likvidator_id": likvidator_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    def update_likvidator(
        self,
        likvidator_id: UUID,
        body: models.LikvidatorInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Likvidator:
        """Ret en likvidator

        Erstatter de oplysninger, som likvidatoren selv vedligeholder. Kan kun kaldes for ens egen
        registrering.

        Args:
            likvidator_id: Likvidatorens nøgle
            body: Likvidatorens nye oplysninger
            if_match: ETag for den version, der ændres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Den rettede likvidator

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

        Source: likvidator-register 1.0.0-rc, operation `updateLikvidator` (PUT /likvidatorer/{likvidatorId})
        """
        return self._session.call(
            operations.UPDATE_LIKVIDATOR,
            {
                "likvidator_id": likvidator_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        ).body

    def get_likvidator_billede(
        self,
        likvidator_id: UUID,
        *,
        bredde: Literal[64, 128, 256] | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["image/png", "image/jpeg"] | None = None,
        options: RequestOptions | None = None,
    ) -> BinaryBody:
        """Hent et billede af en likvidator

        Henter likvidatorens portrætbillede som PNG eller JPEG i den ønskede bredde.

        Args:
            likvidator_id: Likvidatorens nøgle
            bredde: Billedets bredde i pixel
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            accept: The media type to ask for.
            options: Settings of this call alone.

        Returns:
            200: Billedet
            The body is a stream: read it, save it, or close it.

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

        Source: likvidator-register 1.0.0-rc, operation `getLikvidatorBillede` (GET /likvidatorer/{likvidatorId}/billede)
        """
        return self._session.call(
            operations.GET_LIKVIDATOR_BILLEDE,
            {
                "likvidator_id": likvidator_id,
                "bredde": bredde,
                "x_correlation_id": x_correlation_id,
            },
            accept=accept,
            options=options,
        ).body


class KapacitetGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def update_kapacitet(
        self,
        likvidator_id: UUID,
        body: models.KapacitetInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Kapacitet, operations.UpdateKapacitetHeaders, UpdateKapacitetLinks]:
        """As `update_kapacitet`, with status, headers and links."""
        return UpdateKapacitetLinks.call(
            self._session,
            operations.UPDATE_KAPACITET,
            {
                "likvidator_id": likvidator_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )


class KapacitetGroup(Group):
    """Likvidatorers kapacitet"""

    @cached_property
    def with_response(self) -> KapacitetGroupWithResponse:
        """The same operations with status and headers."""
        return KapacitetGroupWithResponse(self._session)

    def update_kapacitet(
        self,
        likvidator_id: UUID,
        body: models.KapacitetInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Kapacitet:
        """Ret en likvidators kapacitet

        Erstatter likvidatorens kapacitet, f.eks. modtagerNyeSager = sand|falsk eller perioder med
        fravær. Antallet af ledige sager beregnes af registret.

        Args:
            likvidator_id: Likvidatorens nøgle
            body: Den nye kapacitet
            if_match: ETag for den version, der ændres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Den rettede kapacitet

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

        Source: likvidator-register 1.0.0-rc, operation `updateKapacitet` (PUT /likvidatorer/{likvidatorId}/kapacitet)
        """
        return self._session.call(
            operations.UPDATE_KAPACITET,
            {
                "likvidator_id": likvidator_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        ).body


class InhabilitetGroupWithResponse(Group):
    """The same operations; each returns status and headers beside the body."""

    def list_inhabiliteter(
        self,
        likvidator_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        aktiv: bool | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Inhabilitet], operations.ListInhabiliteterHeaders, ListInhabiliteterLinks
    ]:
        """As `list_inhabiliteter`, with status, headers and links."""
        return ListInhabiliteterLinks.call(
            self._session,
            operations.LIST_INHABILITETER,
            {
                "likvidator_id": likvidator_id,
                "page": page,
                "size": size,
                "aktiv": aktiv,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    def create_inhabilitet(
        self,
        likvidator_id: UUID,
        body: models.InhabilitetInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Inhabilitet, operations.CreateInhabilitetHeaders, CreateInhabilitetLinks
    ]:
        """As `create_inhabilitet`, with status, headers and links."""
        return CreateInhabilitetLinks.call(
            self._session,
            operations.CREATE_INHABILITET,
            {
                "likvidator_id": likvidator_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    def delete_inhabilitet(
        self,
        likvidator_id: UUID,
        inhabilitet_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.DeleteInhabilitetHeaders]:
        """As `delete_inhabilitet`, with status and headers."""
        return self._session.call(
            operations.DELETE_INHABILITET,
            {
                "likvidator_id": likvidator_id,
                "inhabilitet_id": inhabilitet_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )


class InhabilitetGroup(Group):
    """Likvidatorers inhabiliteter"""

    @cached_property
    def with_response(self) -> InhabilitetGroupWithResponse:
        """The same operations with status and headers."""
        return InhabilitetGroupWithResponse(self._session)

    def list_inhabiliteter(
        self,
        likvidator_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        aktiv: bool | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Inhabilitet]:
        """Hent en likvidators inhabiliteter

        Henter de virksomheder og personer, som likvidatoren er inhabil over for. Kan kun kaldes for
        ens egen registrering.

        Args:
            likvidator_id: Likvidatorens nøgle
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            aktiv: Kun inhabiliteter, der gælder nu (sand) eller ikke gælder nu (falsk)
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Likvidatorens inhabiliteter

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

        Source: likvidator-register 1.0.0-rc, operation `listInhabiliteter` (GET /likvidatorer/{likvidatorId}/inhabiliteter)
        """
        return self._session.call(
            operations.LIST_INHABILITETER,
            {
                "likvidator_id": likvidator_id,
                "page": page,
                "size": size,
                "aktiv": aktiv,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body

    def iter_list_inhabiliteter(
        self,
        likvidator_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        aktiv: bool | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> Paged[models.Inhabilitet]:
        """The items of all pages of `list_inhabiliteter`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return Paged(
            self._session,
            operations.LIST_INHABILITETER,
            {
                "likvidator_id": likvidator_id,
                "page": page,
                "size": size,
                "aktiv": aktiv,
                "x_correlation_id": x_correlation_id,
            },
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    def create_inhabilitet(
        self,
        likvidator_id: UUID,
        body: models.InhabilitetInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Inhabilitet:
        """Meld en inhabilitet

        Melder, at likvidatoren er inhabil over for en virksomhed eller en person i en periode.
        Likvidatoren udpeges derefter ikke i sager, hvor de er part.

        Args:
            likvidator_id: Likvidatorens nøgle
            body: Inhabiliteten
            idempotency_key: Kalderens nøgle, så et gentaget kald ikke udføres to gange. Made
                for the call where none is given.
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            201: Inhabiliteten er oprettet

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

        Source: likvidator-register 1.0.0-rc, operation `createInhabilitet` (POST /likvidatorer/{likvidatorId}/inhabiliteter)
        """
        return self._session.call(
            operations.CREATE_INHABILITET,
            {
                "likvidator_id": likvidator_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        ).body

    def delete_inhabilitet(
        self,
        likvidator_id: UUID,
        inhabilitet_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Slet en inhabilitet

        Sletter en inhabilitet, som er meldt ved en fejl eller ikke gælder længere.

        Args:
            likvidator_id: Likvidatorens nøgle
            inhabilitet_id: Inhabilitetens nøgle
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

        Source: likvidator-register 1.0.0-rc, operation `deleteInhabilitet` (DELETE /likvidatorer/{likvidatorId}/inhabiliteter/{inhabilitetId})
        """
        return self._session.call(
            operations.DELETE_INHABILITET,
            {
                "likvidator_id": likvidator_id,
                "inhabilitet_id": inhabilitet_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        ).body


class LikvidatorRegisterClient(Client):
    """Likvidator-register-oas

    Source: likvidator-register 1.0.0-rc
    """

    _api: ClassVar[str] = "likvidator-register"
    _api_version: ClassVar[str] = "1.0.0-rc"
    _servers: ClassVar[tuple[str, ...]] = (
        "https://api.domstol.dk",
        "https://api.test-minskiftesag.net",
    )
    _user_agent: ClassVar[str] = "skifteportal/0.1.0"

    @cached_property
    def likvidator(self) -> LikvidatorGroup:
        """Likvidatorer i registret"""
        return LikvidatorGroup(self._session)

    @cached_property
    def kapacitet(self) -> KapacitetGroup:
        """Likvidatorers kapacitet"""
        return KapacitetGroup(self._session)

    @cached_property
    def inhabilitet(self) -> InhabilitetGroup:
        """Likvidatorers inhabiliteter"""
        return InhabilitetGroup(self._session)
