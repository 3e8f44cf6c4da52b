"""Async client of person 1.0.0-rc.

Rendered from specs/person/1.0.0-rc.yaml; changes made here are lost.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import ClassVar
from uuid import UUID

from .._runtime.client import AsyncClient, AsyncGroup
from .._runtime.links import AsyncLinks, LinkedResponse
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPaged, Paging
from .._runtime.response import Response
from . import models, operations


class AsyncSearchPersonerLinks(AsyncLinks):
    """Where the answer of `search_personer` leads."""

    async def hent_person(
        self,
        *,
        if_none_match: str | None = None,
        x_felter: list[str] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Person:
        """Hent den første af de fundne personer

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_felter: Kun de nævnte felter returneres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Personen

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Personen er beskyttet, og kalderen har ikke adgang
                til oplysningerne
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: person 1.0.0-rc, operation `getPerson` (GET /personer/{personId})
        """
        _answer = await self._session.call(
            operations.GET_PERSON,
            {
                "person_id": self._source.given("hentPerson", "$response.body#/0/personId"),
                "if_none_match": if_none_match,
                "x_felter": x_felter,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncGetPersonLinks(AsyncLinks):
    """Where the answer of `get_person` leads."""

    async def hent_person(
        self,
        *,
        if_none_match: str | None = None,
        x_felter: list[str] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Person:
        """Hent personen

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_felter: Kun de nævnte felter returneres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Personen

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Personen er beskyttet, og kalderen har ikke adgang
                til oplysningerne
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: person 1.0.0-rc, operation `getPerson` (GET /personer/{personId})
        """
        _answer = await self._session.call(
            operations.GET_PERSON,
            {
                "person_id": self._source.given("hentPerson", "$response.body#/personId"),
                "if_none_match": if_none_match,
                "x_felter": x_felter,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncListPersonAdresserLinks(AsyncLinks):
    """Where the answer of `list_person_adresser` leads."""

    async def hent_person(
        self,
        *,
        if_none_match: str | None = None,
        x_felter: list[str] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Person:
        """Hent personen

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_felter: Kun de nævnte felter returneres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Personen

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Personen er beskyttet, og kalderen har ikke adgang
                til oplysningerne
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: person 1.0.0-rc, operation `getPerson` (GET /personer/{personId})
        """
        _answer = await self._session.call(
            operations.GET_PERSON,
            {
                "person_id": self._source.given("hentPerson", "$request.path.personId"),
                "if_none_match": if_none_match,
                "x_felter": x_felter,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncListPersonRollerLinks(AsyncLinks):
    """Where the answer of `list_person_roller` leads."""

    async def hent_person(
        self,
        *,
        if_none_match: str | None = None,
        x_felter: list[str] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Person:
        """Hent personen

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_felter: Kun de nævnte felter returneres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Personen

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Personen er beskyttet, og kalderen har ikke adgang
                til oplysningerne
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: person 1.0.0-rc, operation `getPerson` (GET /personer/{personId})
        """
        _answer = await self._session.call(
            operations.GET_PERSON,
            {
                "person_id": self._source.given("hentPerson", "$request.path.personId"),
                "if_none_match": if_none_match,
                "x_felter": x_felter,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncPatchPersonKontaktLinks(AsyncLinks):
    """Where the answer of `patch_person_kontakt` leads."""

    async def hent_person(
        self,
        *,
        if_none_match: str | None = None,
        x_felter: list[str] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Person:
        """Hent personen

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_felter: Kun de nævnte felter returneres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Personen

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Personen er beskyttet, og kalderen har ikke adgang
                til oplysningerne
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: person 1.0.0-rc, operation `getPerson` (GET /personer/{personId})
        """
        _answer = await self._session.call(
            operations.GET_PERSON,
            {
                "person_id": self._source.given("hentPerson", "$request.path.personId"),
                "if_none_match": if_none_match,
                "x_felter": x_felter,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncPersonGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def search_personer(
        self,
        body: models.PersonQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Person], operations.SearchPersonerHeaders, AsyncSearchPersonerLinks
    ]:
        """As `search_personer`, with status, headers and links."""
        return await AsyncSearchPersonerLinks.call(
            self._session,
            operations.SEARCH_PERSONER,
            {"page": page, "size": size, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )

    async def get_person(
        self,
        person_id: UUID,
        *,
        if_none_match: str | None = None,
        x_felter: list[str] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Person, operations.GetPersonHeaders, AsyncGetPersonLinks]:
        """As `get_person`, with status, headers and links."""
        return await AsyncGetPersonLinks.call(
            self._session,
            operations.GET_PERSON,
            {
                "person_id": person_id,
                "if_none_match": if_none_match,
                "x_felter": x_felter,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def head_person(
        self,
        person_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.HeadPersonHeaders]:
        """As `head_person`, with status and headers."""
        return await self._session.call(
            operations.HEAD_PERSON,
            {"person_id": person_id, "x_correlation_id": x_correlation_id},
            options=options,
        )

    async def list_person_roller(
        self,
        person_id: UUID,
        *,
        virksomhedsstatus: list[models.Virksomhedsstatus] | None = None,
        gyldig_paa: date | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Personrolle], operations.ListPersonRollerHeaders, AsyncListPersonRollerLinks
    ]:
        """As `list_person_roller`, with status, headers and links."""
        return await AsyncListPersonRollerLinks.call(
            self._session,
            operations.LIST_PERSON_ROLLER,
            {
                "person_id": person_id,
                "virksomhedsstatus": virksomhedsstatus,
                "gyldig_paa": gyldig_paa,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )


class AsyncPersonGroup(AsyncGroup):
    """Personer og deres roller"""

    @cached_property
    def with_response(self) -> AsyncPersonGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncPersonGroupWithResponse(self._session)

    async def search_personer(
        self,
        body: models.PersonQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Person]:
        """Søg efter personer

        Søger efter personer i sager, som kalderen har en relation til. Der søges på CPR-nummer
        eller på navn og adresse, og CPR-nummeret sendes altid i kroppen. Svaret er en liste, som
        kan være tom.

        Args:
            body: Søgekriterier
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: De fundne personer

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

        Source: person 1.0.0-rc, operation `searchPersoner` (POST /personer)
        """
        _answer = await self._session.call(
            operations.SEARCH_PERSONER,
            {"page": page, "size": size, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )
        return _answer.body

    def iter_search_personer(
        self,
        body: models.PersonQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPaged[models.Person]:
        """The items of all pages of `search_personer`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return AsyncPaged(
            self._session,
            operations.SEARCH_PERSONER,
            {"page": page, "size": size, "x_correlation_id": x_correlation_id},
            [body],
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    async def get_person(
        self,
        person_id: UUID,
        *,
        if_none_match: str | None = None,
        x_felter: list[str] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Person:
        """Hent en person

        Henter oplysninger om en person, som de står i CPR. Kalderen skal have en relation til en
        sag, hvor personen optræder. Med X-Felter kan svaret begrænses til enkelte felter.

        Args:
            person_id: Personens nøgle
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_felter: Kun de nævnte felter returneres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Personen

        Raises:
            errors.NotModified: 304 Not Modified. Ikke ændret siden den ETag, som kalderen
                sendte
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Personen er beskyttet, og kalderen har ikke adgang
                til oplysningerne
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: person 1.0.0-rc, operation `getPerson` (GET /personer/{personId})
        """
        _answer = await self._session.call(
            operations.GET_PERSON,
            {
                "person_id": person_id,
                "if_none_match": if_none_match,
                "x_felter": x_felter,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    async def head_person(
        self,
        person_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Undersøg, om en person er ændret

        Svarer som hentning af personen, men uden krop. Bruges til at se, om personen findes og
        hvornår den senest er ændret.

        Args:
            person_id: Personens nøgle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Personen er beskyttet, og kalderen har ikke adgang
                til oplysningerne
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: person 1.0.0-rc, operation `headPerson` (HEAD /personer/{personId})
        """
        _answer = await self._session.call(
            operations.HEAD_PERSON,
            {"person_id": person_id, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body

    async def list_person_roller(
        self,
        person_id: UUID,
        *,
        virksomhedsstatus: list[models.Virksomhedsstatus] | None = None,
        gyldig_paa: date | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Personrolle]:
        """Hent en persons roller i virksomheder

        Henter de roller, som personen har eller har haft i virksomheder, f.eks. som direktør eller
        ejer. Listen kan begrænses til virksomheder med bestemt status og til roller, der gjaldt på
        en bestemt dato.

        Args:
            person_id: Personens nøgle
            virksomhedsstatus: Kun roller i virksomheder med en af disse statusser, adskilt af
                komma
            gyldig_paa: Kun roller, der gjaldt på denne dato
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Personens roller

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

        Source: person 1.0.0-rc, operation `listPersonRoller` (GET /personer/{personId}/roller)
        """
        _answer = await self._session.call(
            operations.LIST_PERSON_ROLLER,
            {
                "person_id": person_id,
                "virksomhedsstatus": virksomhedsstatus,
                "gyldig_paa": gyldig_paa,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncAdresseGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def list_person_adresser(
        self,
        person_id: UUID,
        *,
        historik: bool | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Adresseperiode],
        operations.ListPersonAdresserHeaders,
        AsyncListPersonAdresserLinks,
    ]:
        """As `list_person_adresser`, with status, headers and links."""
        return await AsyncListPersonAdresserLinks.call(
            self._session,
            operations.LIST_PERSON_ADRESSER,
            {"person_id": person_id, "historik": historik, "x_correlation_id": x_correlation_id},
            options=options,
        )


class AsyncAdresseGroup(AsyncGroup):
    """Personers adresser"""

    @cached_property
    def with_response(self) -> AsyncAdresseGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncAdresseGroupWithResponse(self._session)

    async def list_person_adresser(
        self,
        person_id: UUID,
        *,
        historik: bool | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Adresseperiode]:
        """Hent en persons adresser

        Henter personens nuværende adresser med deres gyldighedsperoide. Tidligere adresser kommer
        med, når historik er sand.

        Args:
            person_id: Personens nøgle
            historik: Medtag også tidligere adresser
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Personens adresser

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Personen er beskyttet, og kalderen har ikke adgang
                til oplysningerne
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: person 1.0.0-rc, operation `listPersonAdresser` (GET /personer/{personId}/adresser)
        """
        _answer = await self._session.call(
            operations.LIST_PERSON_ADRESSER,
            {"person_id": person_id, "historik": historik, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body


class AsyncKontaktGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def patch_person_kontakt(
        self,
        person_id: UUID,
        body: models.PersonkontaktPatch,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Personkontakt, operations.PatchPersonKontaktHeaders, AsyncPatchPersonKontaktLinks
    ]:
        """As `patch_person_kontakt`, with status, headers and links."""
        return await AsyncPatchPersonKontaktLinks.call(
            self._session,
            operations.PATCH_PERSON_KONTAKT,
            {"person_id": person_id, "if_match": if_match, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )


class AsyncKontaktGroup(AsyncGroup):
    """Personers kontaktoplysninger"""

    @cached_property
    def with_response(self) -> AsyncKontaktGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncKontaktGroupWithResponse(self._session)

    async def patch_person_kontakt(
        self,
        person_id: UUID,
        body: models.PersonkontaktPatch,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Personkontakt:
        """Ret en persons kontaktoplysninger

        Retter de kontaktoplysninger, der er med i forespørgslen (email | telefon | foretrukken);
        null sletter en oplysning. Kalderen kan kun rette oplysninger om personer, som den selv
        repræsenterer.

        Args:
            person_id: Personens nøgle
            body: De kontaktoplysninger, der ændres
            if_match: ETag for den version, der ændres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: De ændrede kontaktoplysninger

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

        Source: person 1.0.0-rc, operation `patchPersonKontakt` (PATCH /personer/{personId}/kontakt)
        """
        _answer = await self._session.call(
            operations.PATCH_PERSON_KONTAKT,
            {"person_id": person_id, "if_match": if_match, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )
        return _answer.body


class AsyncPersonClient(AsyncClient):
    """Person-oas

    Source: person 1.0.0-rc
    """

    _api: ClassVar[str] = "person"
    _api_version: ClassVar[str] = "1.0.0-rc"
    _servers: ClassVar[tuple[str, ...]] = (
        "https://api.domstol.dk",
        "https://api.test-minskiftesag.net",
    )
    _user_agent: ClassVar[str] = "skifteportal/0.1.0"

    @cached_property
    def person(self) -> AsyncPersonGroup:
        """Personer og deres roller"""
        return AsyncPersonGroup(self._session)

    @cached_property
    def adresse(self) -> AsyncAdresseGroup:
        """Personers adresser"""
        return AsyncAdresseGroup(self._session)

    @cached_property
    def kontakt(self) -> AsyncKontaktGroup:
        """Personers kontaktoplysninger"""
        return AsyncKontaktGroup(self._session)
