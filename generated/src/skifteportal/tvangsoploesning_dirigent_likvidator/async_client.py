"""Async client of tvangsoploesning-dirigent-likvidator 1.0.0-rc.

Rendered from specs/tvangsoploesning-dirigent-likvidator/1.0.0-rc.yaml; changes made here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from typing import ClassVar, Literal, overload
from uuid import UUID

from .._runtime.binary import AsyncBinaryBody
from .._runtime.client import AsyncClient, AsyncGroup
from .._runtime.links import AsyncLinks, LinkedResponse
from .._runtime.options import RequestOptions
from .._runtime.paging import AsyncPaged, Paging, chunks
from .._runtime.response import Response
from . import models, operations


class AsyncSearchTvangsoploesningerLinks(AsyncLinks):
    """Where the answer of `search_tvangsoploesninger` leads."""

    async def get_tvangsoploesning(
        self,
        *,
        if_none_match: str | None = None,
        medtag: list[Literal["FRISTER", "DATOER", "HISTORIK", "HANDLINGER"]] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Sagsoverblik:
        """Den første sag i svaret

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            medtag: Blokke, der indlejres i overblikket, adskilt af |, fx medtag=FRISTER|DATOER
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagens overblik

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getTvangsoploesning` (GET /likvidator/tvangsoploesninger/{sagId})
        """
        _answer = await self._session.call(
            operations.GET_TVANGSOPLOESNING,
            {
                "sag_id": self._source.given("getTvangsoploesning", "$response.body#/0/sagId"),
                "if_none_match": if_none_match,
                "medtag": medtag,
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
        medtag: list[Literal["FRISTER", "DATOER", "HISTORIK", "HANDLINGER"]] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Sagsoverblik:
        """Den første sag i svaret

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            medtag: Blokke, der indlejres i overblikket, adskilt af |, fx medtag=FRISTER|DATOER
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagens overblik

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getTvangsoploesning` (GET /likvidator/tvangsoploesninger/{sagId})
        """
        _answer = await self._session.call(
            operations.GET_TVANGSOPLOESNING,
            {
                "sag_id": self._source.given("getTvangsoploesning", "$response.body#/0/sagId"),
                "if_none_match": if_none_match,
                "medtag": medtag,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncListParterLinks(AsyncLinks):
    """Where the answer of `list_parter` leads."""

    async def get_part(
        self,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Part:
        """Den første part i svaret

        Args:
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Parten

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getPart` (GET /likvidator/tvangsoploesninger/{sagId}/parter/{partId})
        """
        _answer = await self._session.call(
            operations.GET_PART,
            {
                "sag_id": self._source.given("getPart", "$request.path.sagId"),
                "part_id": self._source.given("getPart", "$response.body#/0/partId"),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncAddDokumentLinks(AsyncLinks):
    """Where the answer of `add_dokument` leads."""

    async def list_dokumenter(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["modtaget", "titel", "dokumenttype", "stoerrelseBytes"] | None = None,
        dokumenttype: list[models.Dokumenttype] | None = None,
        afsender: models.Dokumentafsender | None = None,
        periode: models.Periode | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Sagsdokument]:
        """Sagens dokumenter

        Args:
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            sort: Felt, dokumenterne sorteres efter
            dokumenttype: Kun dokumenter af en af typerne
            afsender: Kun dokumenter fra denne afsender
            periode: Kun elementer i perioden, fx periode[fra]=2023-01-01
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagens dokumenter

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listDokumenter` (GET /likvidator/tvangsoploesninger/{sagId}/dokumenter)
        """
        _answer = await self._session.call(
            operations.LIST_DOKUMENTER,
            {
                "sag_id": self._source.given("listDokumenter", "$request.path.sagId"),
                "page": page,
                "size": size,
                "sort": sort,
                "dokumenttype": dokumenttype,
                "afsender": afsender,
                "periode": periode,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncListIndhentetDataLinks(AsyncLinks):
    """Where the answer of `list_indhentet_data` leads."""

    async def get_indhentet_data(
        self,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.IndhentetData:
        """Data fra den første kilde i svaret

        Args:
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Data fra kilden

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getIndhentetData` (GET /likvidator/tvangsoploesninger/{sagId}/indhentetdata/{kilde})
        """
        _answer = await self._session.call(
            operations.GET_INDHENTET_DATA,
            {
                "sag_id": self._source.given("getIndhentetData", "$request.path.sagId"),
                "kilde": self._source.given("getIndhentetData", "$response.body#/0/kilde"),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncListRetsboegerLinks(AsyncLinks):
    """Where the answer of `list_retsboeger` leads."""

    @overload
    async def get_retsbog(
        self,
        *,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json"] = "application/json",
        options: RequestOptions | None = None,
    ) -> models.Retsbog: ...

    @overload
    async def get_retsbog(
        self,
        *,
        accept: Literal["application/pdf"],
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncBinaryBody: ...

    async def get_retsbog(
        self,
        *,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json", "application/pdf"] = "application/json",
        options: RequestOptions | None = None,
    ) -> models.Retsbog | AsyncBinaryBody:
        """Den første retsbog i svaret

        Args:
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            accept: The media type to ask for.
            options: Settings of this call alone.

        Returns:
            200: Retsbogen
            The body is a stream: read it, save it, or close it.

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.NotAcceptable: 406 Not Acceptable. Den ønskede medietype kan ikke leveres
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getRetsbog` (GET /likvidator/tvangsoploesninger/{sagId}/retsboeger/{retsbogId})
        """
        _answer = await self._session.call(
            operations.GET_RETSBOG,
            {
                "sag_id": self._source.given("getRetsbog", "$request.path.sagId"),
                "retsbog_id": self._source.given("getRetsbog", "$response.body#/0/retsbogId"),
                "x_correlation_id": x_correlation_id,
            },
            accept=accept,
            options=options,
        )
        return _answer.body


class AsyncListKorrespondanceLinks(AsyncLinks):
    """Where the answer of `list_korrespondance` leads."""

    async def get_besked(
        self,
        *,
        dybde: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Besked:
        """Den første besked i svaret

        Args:
            dybde: Hvor mange niveauer af svar der foldes ud; resten tælles i antalSvar
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Beskeden

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getBesked` (GET /likvidator/tvangsoploesninger/{sagId}/korrespondance/{beskedId})
        """
        _answer = await self._session.call(
            operations.GET_BESKED,
            {
                "sag_id": self._source.given("getBesked", "$request.path.sagId"),
                "besked_id": self._source.given("getBesked", "$response.body#/0/beskedId"),
                "dybde": dybde,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncCreateBeskedLinks(AsyncLinks):
    """Where the answer of `create_besked` leads."""

    async def get_besked(
        self,
        *,
        dybde: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Besked:
        """Den sendte besked

        Args:
            dybde: Hvor mange niveauer af svar der foldes ud; resten tælles i antalSvar
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Beskeden

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getBesked` (GET /likvidator/tvangsoploesninger/{sagId}/korrespondance/{beskedId})
        """
        _answer = await self._session.call(
            operations.GET_BESKED,
            {
                "sag_id": self._source.given("getBesked", "$request.path.sagId"),
                "besked_id": self._source.given("getBesked", "$response.body#/beskedId"),
                "dybde": dybde,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncReplyToBeskedLinks(AsyncLinks):
    """Where the answer of `reply_to_besked` leads."""

    async def get_besked(
        self,
        *,
        dybde: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Besked:
        """Det sendte svar

        Args:
            dybde: Hvor mange niveauer af svar der foldes ud; resten tælles i antalSvar
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Beskeden

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getBesked` (GET /likvidator/tvangsoploesninger/{sagId}/korrespondance/{beskedId})
        """
        _answer = await self._session.call(
            operations.GET_BESKED,
            {
                "sag_id": self._source.given("getBesked", "$request.path.sagId"),
                "besked_id": self._source.given("getBesked", "$response.body#/beskedId"),
                "dybde": dybde,
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
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.LikvidatorKrav:
        """Det første krav i svaret

        Args:
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kravet

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getKrav` (GET /likvidator/tvangsoploesninger/{sagId}/krav/{kravId})
        """
        _answer = await self._session.call(
            operations.GET_KRAV,
            {
                "sag_id": self._source.given("getKrav", "$request.path.sagId"),
                "krav_id": self._source.given("getKrav", "$response.body#/0/kravId"),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncUpdateKravindstillingLinks(AsyncLinks):
    """Where the answer of `update_kravindstilling` leads."""

    async def get_krav(
        self,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.LikvidatorKrav:
        """Kravet

        Args:
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kravet

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getKrav` (GET /likvidator/tvangsoploesninger/{sagId}/krav/{kravId})
        """
        _answer = await self._session.call(
            operations.GET_KRAV,
            {
                "sag_id": self._source.given("getKrav", "$request.path.sagId"),
                "krav_id": self._source.given("getKrav", "$response.body#/kravId"),
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncListHandlingerLinks(AsyncLinks):
    """Where the answer of `list_handlinger` leads."""

    async def get_handling(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Handling:
        """Den første handling i svaret

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Handlingen

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getHandling` (GET /likvidator/tvangsoploesninger/{sagId}/handlinger/{handlingId})
        """
        _answer = await self._session.call(
            operations.GET_HANDLING,
            {
                "sag_id": self._source.given("getHandling", "$request.path.sagId"),
                "handling_id": self._source.given("getHandling", "$response.body#/0/handlingId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncCreateHandlingLinks(AsyncLinks):
    """Where the answer of `create_handling` leads."""

    async def get_handling(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Handling:
        """Den oprettede handling

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Handlingen

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getHandling` (GET /likvidator/tvangsoploesninger/{sagId}/handlinger/{handlingId})
        """
        _answer = await self._session.call(
            operations.GET_HANDLING,
            {
                "sag_id": self._source.given("getHandling", "$request.path.sagId"),
                "handling_id": self._source.given("getHandling", "$response.body#/handlingId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncUpdateHandlingLinks(AsyncLinks):
    """Where the answer of `update_handling` leads."""

    async def get_handling(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Handling:
        """Den rettede handling

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Handlingen

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getHandling` (GET /likvidator/tvangsoploesninger/{sagId}/handlinger/{handlingId})
        """
        _answer = await self._session.call(
            operations.GET_HANDLING,
            {
                "sag_id": self._source.given("getHandling", "$request.path.sagId"),
                "handling_id": self._source.given("getHandling", "$response.body#/handlingId"),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncListRedegoerelserLinks(AsyncLinks):
    """Where the answer of `list_redegoerelser` leads."""

    async def get_redegoerelse(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Redegoerelse:
        """Den første redegørelse i svaret

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Redegørelsen

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getRedegoerelse` (GET /likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId})
        """
        _answer = await self._session.call(
            operations.GET_REDEGOERELSE,
            {
                "sag_id": self._source.given("getRedegoerelse", "$request.path.sagId"),
                "redegoerelse_id": self._source.given(
                    "getRedegoerelse", "$response.body#/0/redegoerelseId"
                ),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncCreateRedegoerelseLinks(AsyncLinks):
    """Where the answer of `create_redegoerelse` leads."""

    async def get_redegoerelse(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Redegoerelse:
        """Den oprettede redegørelse

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Redegørelsen

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getRedegoerelse` (GET /likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId})
        """
        _answer = await self._session.call(
            operations.GET_REDEGOERELSE,
            {
                "sag_id": self._source.given("getRedegoerelse", "$request.path.sagId"),
                "redegoerelse_id": self._source.given(
                    "getRedegoerelse", "$response.body#/redegoerelseId"
                ),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncUpdateRedegoerelseLinks(AsyncLinks):
    """Where the answer of `update_redegoerelse` leads."""

    async def get_redegoerelse(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Redegoerelse:
        """Den rettede redegørelse

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Redegørelsen

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getRedegoerelse` (GET /likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId})
        """
        _answer = await self._session.call(
            operations.GET_REDEGOERELSE,
            {
                "sag_id": self._source.given("getRedegoerelse", "$request.path.sagId"),
                "redegoerelse_id": self._source.given(
                    "getRedegoerelse", "$response.body#/redegoerelseId"
                ),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncSubmitRedegoerelseLinks(AsyncLinks):
    """Where the answer of `submit_redegoerelse` leads."""

    async def get_redegoerelse(
        self,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Redegoerelse:
        """Den indsendte redegørelse

        Args:
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Redegørelsen

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getRedegoerelse` (GET /likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId})
        """
        _answer = await self._session.call(
            operations.GET_REDEGOERELSE,
            {
                "sag_id": self._source.given("getRedegoerelse", "$request.path.sagId"),
                "redegoerelse_id": self._source.given(
                    "getRedegoerelse", "$request.path.redegoerelseId"
                ),
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncSagGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def search_tvangsoploesninger(
        self,
        body: models.LikvidatorSagQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["modtaget", "frist", "selskabsnavn"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Sagsoverblik],
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
        list[models.Sagsoverblik], operations.FindChangedSinceHeaders, AsyncFindChangedSinceLinks
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
        medtag: list[Literal["FRISTER", "DATOER", "HISTORIK", "HANDLINGER"]] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.Sagsoverblik, operations.GetTvangsoploesningHeaders]:
        """As `get_tvangsoploesning`, with status and headers."""
        return await self._session.call(
            operations.GET_TVANGSOPLOESNING,
            {
                "sag_id": sag_id,
                "if_none_match": if_none_match,
                "medtag": medtag,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def download_sag(
        self,
        sag_id: UUID,
        *,
        range: str | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/zip", "application/pdf"] | None = None,
        options: RequestOptions | None = None,
    ) -> Response[AsyncBinaryBody, operations.DownloadSagHeaders]:
        """As `download_sag`, with status and headers."""
        return await self._session.call(
            operations.DOWNLOAD_SAG,
            {"sag_id": sag_id, "range": range, "x_correlation_id": x_correlation_id},
            accept=accept,
            options=options,
        )


class AsyncSagGroup(AsyncGroup):
    """Sagen og dens overblik"""

    @cached_property
    def with_response(self) -> AsyncSagGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncSagGroupWithResponse(self._session)

    async def search_tvangsoploesninger(
        self,
        body: models.LikvidatorSagQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["modtaget", "frist", "selskabsnavn"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Sagsoverblik]:
        """Søg tvangsopløsningssager

        Søger blandt de sager, hvor kalderen er likvidator eller medlikvidator. Svaret leveres
        sidevis med ét overblik pr. sag.

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
            200: De fundne sager

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `searchTvangsoploesninger` (POST /likvidator/tvangsoploesninger)
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
        body: models.LikvidatorSagQuery,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["modtaget", "frist", "selskabsnavn"] | None = None,
        direction: Literal["ASC", "DESC"] | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPaged[models.Sagsoverblik]:
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
    ) -> list[models.Sagsoverblik]:
        """Find ændrede sager

        Returnerer de af de nævnte sager, som er ændret siden det angivne tidspunkt.

        Args:
            body: Sager og tidspunkt
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: De ændrede sager

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `findChangedSince` (POST /likvidator/tvangsoploesninger/aendringer)
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
    ) -> AsyncPaged[models.Sagsoverblik]:
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
    ) -> AsyncPaged[models.Sagsoverblik]:
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
        medtag: list[Literal["FRISTER", "DATOER", "HISTORIK", "HANDLINGER"]] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Sagsoverblik:
        """Hent sagens overblik

        Henter overblikket over en sag. Med medtag vælger kalderen, hvilke blokke der indlejres.

        Args:
            sag_id: Sagens nøgle
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            medtag: Blokke, der indlejres i overblikket, adskilt af |, fx medtag=FRISTER|DATOER
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagens overblik

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getTvangsoploesning` (GET /likvidator/tvangsoploesninger/{sagId})
        """
        _answer = await self._session.call(
            operations.GET_TVANGSOPLOESNING,
            {
                "sag_id": sag_id,
                "if_none_match": if_none_match,
                "medtag": medtag,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    async def download_sag(
        self,
        sag_id: UUID,
        *,
        range: str | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/zip", "application/pdf"] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncBinaryBody:
        """Hent sagen

        Henter hele sagen som zip-arkiv eller samlet PDF; kalderen vælger med Accept. Store sager
        kan hentes i dele med Range.

        Args:
            sag_id: Sagens nøgle
            range: Kun en del af filen, fx bytes=0-1048575
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            accept: The media type to ask for.
            options: Settings of this call alone.

        Returns:
            200: Hele filen
            206: Den ønskede del af filen
            The body is a stream: read it, save it, or close it.

        Raises:
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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `downloadSag` (GET /likvidator/tvangsoploesninger/{sagId}/download)
        """
        _answer = await self._session.call(
            operations.DOWNLOAD_SAG,
            {"sag_id": sag_id, "range": range, "x_correlation_id": x_correlation_id},
            accept=accept,
            options=options,
        )
        return _answer.body


class AsyncPartGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def list_parter(
        self,
        sag_id: UUID,
        *,
        rolle: list[models.Partrolle] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[list[models.Part], operations.ListParterHeaders, AsyncListParterLinks]:
        """As `list_parter`, with status, headers and links."""
        return await AsyncListParterLinks.call(
            self._session,
            operations.LIST_PARTER,
            {"sag_id": sag_id, "rolle": rolle, "x_correlation_id": x_correlation_id},
            options=options,
        )

    async def get_part(
        self,
        sag_id: UUID,
        part_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.Part, operations.GetPartHeaders]:
        """As `get_part`, with status and headers."""
        return await self._session.call(
            operations.GET_PART,
            {"sag_id": sag_id, "part_id": part_id, "x_correlation_id": x_correlation_id},
            options=options,
        )


class AsyncPartGroup(AsyncGroup):
    """Sagens parter"""

    @cached_property
    def with_response(self) -> AsyncPartGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncPartGroupWithResponse(self._session)

    async def list_parter(
        self,
        sag_id: UUID,
        *,
        rolle: list[models.Partrolle] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Part]:
        """Hent sagens parter

        Viser sagens parter, eventuelt kun dem med bestemte roller.

        Args:
            sag_id: Sagens nøgle
            rolle: Kun parter med en af rollerne
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagens parter

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listParter` (GET /likvidator/tvangsoploesninger/{sagId}/parter)
        """
        _answer = await self._session.call(
            operations.LIST_PARTER,
            {"sag_id": sag_id, "rolle": rolle, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body

    async def get_part(
        self,
        sag_id: UUID,
        part_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Part:
        """Hent en part

        Henter en enkelt part med roller og kontaktoplysninger.

        Args:
            sag_id: Sagens nøgle
            part_id: Partens nøgle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Parten

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getPart` (GET /likvidator/tvangsoploesninger/{sagId}/parter/{partId})
        """
        _answer = await self._session.call(
            operations.GET_PART,
            {"sag_id": sag_id, "part_id": part_id, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body


class AsyncDokumentGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def list_dokumenter(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["modtaget", "titel", "dokumenttype", "stoerrelseBytes"] | None = None,
        dokumenttype: list[models.Dokumenttype] | None = None,
        afsender: models.Dokumentafsender | None = None,
        periode: models.Periode | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[list[models.Sagsdokument], operations.ListDokumenterHeaders]:
        """As `list_dokumenter`, with status and headers."""
        return await self._session.call(
            operations.LIST_DOKUMENTER,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "sort": sort,
                "dokumenttype": dokumenttype,
                "afsender": afsender,
                "periode": periode,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def add_dokument(
        self,
        sag_id: UUID,
        body: models.SagsdokumentInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Sagsdokument, operations.AddDokumentHeaders, AsyncAddDokumentLinks]:
        """As `add_dokument`, with status, headers and links."""
        return await AsyncAddDokumentLinks.call(
            self._session,
            operations.ADD_DOKUMENT,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )


class AsyncDokumentGroup(AsyncGroup):
    """Sagens dokumenter"""

    @cached_property
    def with_response(self) -> AsyncDokumentGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncDokumentGroupWithResponse(self._session)

    async def list_dokumenter(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["modtaget", "titel", "dokumenttype", "stoerrelseBytes"] | None = None,
        dokumenttype: list[models.Dokumenttype] | None = None,
        afsender: models.Dokumentafsender | None = None,
        periode: models.Periode | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Sagsdokument]:
        """Hent sagens dokumenter

        Viser sagens dokummenter med type, afsender og størrelse. Selve filerne hentes i
        Dokumentlager.

        Args:
            sag_id: Sagens nøgle
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            sort: Felt, dokumenterne sorteres efter
            dokumenttype: Kun dokumenter af en af typerne
            afsender: Kun dokumenter fra denne afsender
            periode: Kun elementer i perioden, fx periode[fra]=2023-01-01
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagens dokumenter

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listDokumenter` (GET /likvidator/tvangsoploesninger/{sagId}/dokumenter)
        """
        _answer = await self._session.call(
            operations.LIST_DOKUMENTER,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "sort": sort,
                "dokumenttype": dokumenttype,
                "afsender": afsender,
                "periode": periode,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    def iter_list_dokumenter(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["modtaget", "titel", "dokumenttype", "stoerrelseBytes"] | None = None,
        dokumenttype: list[models.Dokumenttype] | None = None,
        afsender: models.Dokumentafsender | None = None,
        periode: models.Periode | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPaged[models.Sagsdokument]:
        """The items of all pages of `list_dokumenter`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return AsyncPaged(
            self._session,
            operations.LIST_DOKUMENTER,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "sort": sort,
                "dokumenttype": dokumenttype,
                "afsender": afsender,
                "periode": periode,
                "x_correlation_id": x_correlation_id,
            },
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    async def add_dokument(
        self,
        sag_id: UUID,
        body: models.SagsdokumentInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Sagsdokument:
        """Læg et dokument på sagen

        Lægger et dokument, som allerede er uploadet i Dokumentlager, på sagen.

        Args:
            sag_id: Sagens nøgle
            body: Dokumentet og dets type
            idempotency_key: Kalderens nøgle, så et gentaget kald ikke udføres to gange. Made
                for the call where none is given.
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            201: Dokumentet ligger på sagen

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `addDokument` (POST /likvidator/tvangsoploesninger/{sagId}/dokumenter)
        """
        _answer = await self._session.call(
            operations.ADD_DOKUMENT,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )
        return _answer.body


class AsyncIndhentetDataGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def list_indhentet_data(
        self,
        sag_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.IndhentetDataOversigt],
        operations.ListIndhentetDataHeaders,
        AsyncListIndhentetDataLinks,
    ]:
        """As `list_indhentet_data`, with status, headers and links."""
        return await AsyncListIndhentetDataLinks.call(
            self._session,
            operations.LIST_INDHENTET_DATA,
            {"sag_id": sag_id, "x_correlation_id": x_correlation_id},
            options=options,
        )

    async def get_indhentet_data(
        self,
        sag_id: UUID,
        kilde: models.Datakilde,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.IndhentetData, operations.GetIndhentetDataHeaders]:
        """As `get_indhentet_data`, with status and headers."""
        return await self._session.call(
            operations.GET_INDHENTET_DATA,
            {"sag_id": sag_id, "kilde": kilde, "x_correlation_id": x_correlation_id},
            options=options,
        )

    async def refresh_indhentet_data(
        self,
        sag_id: UUID,
        kilde: models.Datakilde,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.RefreshIndhentetDataHeaders]:
        """As `refresh_indhentet_data`, with status and headers."""
        return await self._session.call(
            operations.REFRESH_INDHENTET_DATA,
            {
                "sag_id": sag_id,
                "kilde": kilde,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )


class AsyncIndhentetDataGroup(AsyncGroup):
    """Data indhentet fra registre"""

    @cached_property
    def with_response(self) -> AsyncIndhentetDataGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncIndhentetDataGroupWithResponse(self._session)

    async def list_indhentet_data(
        self,
        sag_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.IndhentetDataOversigt]:
        """Hent oversigt over indhentet data

        Viser for hver kilde, om data er hentet, afventer eller er fejlet.

        Args:
            sag_id: Sagens nøgle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Oversigt pr. kilde

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listIndhentetData` (GET /likvidator/tvangsoploesninger/{sagId}/indhentetdata)
        """
        _answer = await self._session.call(
            operations.LIST_INDHENTET_DATA,
            {"sag_id": sag_id, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body

    async def get_indhentet_data(
        self,
        sag_id: UUID,
        kilde: models.Datakilde,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.IndhentetData:
        """Hent indhentet data fra en kilde

        Henter de værdier, tabeller og dokumenter, som retten har indhentet fra kilden.

        Args:
            sag_id: Sagens nøgle
            kilde: Den kilde, data er indhentet fra
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Data fra kilden

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getIndhentetData` (GET /likvidator/tvangsoploesninger/{sagId}/indhentetdata/{kilde})
        """
        _answer = await self._session.call(
            operations.GET_INDHENTET_DATA,
            {"sag_id": sag_id, "kilde": kilde, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body

    async def refresh_indhentet_data(
        self,
        sag_id: UUID,
        kilde: models.Datakilde,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Indhent data igen

        Beder om, at data fra kilden indhentes på ny. Svaret kommer med det samme, mens
        indhentningen sker bagefter.

        Args:
            sag_id: Sagens nøgle
            kilde: Den kilde, data er indhentet fra
            idempotency_key: Kalderens nøgle, så et gentaget kald ikke udføres to gange. Made
                for the call where none is given.
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
            errors.UnsupportedMediaType: 415 Unsupported Media Type. Medietypen understøttes
                ikke
            errors.UnprocessableContent: 422 Unprocessable Entity. Forespørgslen er velformet,
                men bryder en forretningsregel
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `refreshIndhentetData` (POST /likvidator/tvangsoploesninger/{sagId}/indhentetdata/{kilde}/opdatering)
        """
        _answer = await self._session.call(
            operations.REFRESH_INDHENTET_DATA,
            {
                "sag_id": sag_id,
                "kilde": kilde,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncRetsbogGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def list_retsboeger(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Retsbog], operations.ListRetsboegerHeaders, AsyncListRetsboegerLinks
    ]:
        """As `list_retsboeger`, with status, headers and links."""
        return await AsyncListRetsboegerLinks.call(
            self._session,
            operations.LIST_RETSBOEGER,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            options=options,
        )

    @overload
    async def get_retsbog(
        self,
        sag_id: UUID,
        retsbog_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json"] = "application/json",
        options: RequestOptions | None = None,
    ) -> Response[models.Retsbog, operations.GetRetsbogHeaders]: ...

    @overload
    async def get_retsbog(
        self,
        sag_id: UUID,
        retsbog_id: UUID,
        *,
        accept: Literal["application/pdf"],
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[AsyncBinaryBody, operations.GetRetsbogHeaders]: ...

    async def get_retsbog(
        self,
        sag_id: UUID,
        retsbog_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json", "application/pdf"] = "application/json",
        options: RequestOptions | None = None,
    ) -> Response[models.Retsbog | AsyncBinaryBody, operations.GetRetsbogHeaders]:
        """As `get_retsbog`, with status and headers."""
        return await self._session.call(
            operations.GET_RETSBOG,
            {"sag_id": sag_id, "retsbog_id": retsbog_id, "x_correlation_id": x_correlation_id},
            accept=accept,
            options=options,
        )


class AsyncRetsbogGroup(AsyncGroup):
    """Rettens retsbøger"""

    @cached_property
    def with_response(self) -> AsyncRetsbogGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncRetsbogGroupWithResponse(self._session)

    async def list_retsboeger(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Retsbog]:
        """Hent sagens retsbøger

        Viser sagens retsbøger med de afgørelser, de indeholder.

        Args:
            sag_id: Sagens nøgle
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagens retsbøger

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listRetsboeger` (GET /likvidator/tvangsoploesninger/{sagId}/retsboeger)
        """
        _answer = await self._session.call(
            operations.LIST_RETSBOEGER,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body

    def iter_list_retsboeger(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPaged[models.Retsbog]:
        """The items of all pages of `list_retsboeger`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return AsyncPaged(
            self._session,
            operations.LIST_RETSBOEGER,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    @overload
    async def get_retsbog(
        self,
        sag_id: UUID,
        retsbog_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json"] = "application/json",
        options: RequestOptions | None = None,
    ) -> models.Retsbog: ...

    @overload
    async def get_retsbog(
        self,
        sag_id: UUID,
        retsbog_id: UUID,
        *,
        accept: Literal["application/pdf"],
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncBinaryBody: ...

    async def get_retsbog(
        self,
        sag_id: UUID,
        retsbog_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json", "application/pdf"] = "application/json",
        options: RequestOptions | None = None,
    ) -> models.Retsbog | AsyncBinaryBody:
        """Hent en retsbog

        Henter en retsbog som data eller som PDF; kalderen vælger med Accept.

        Args:
            sag_id: Sagens nøgle
            retsbog_id: Retsbogens nøgle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            accept: The media type to ask for.
            options: Settings of this call alone.

        Returns:
            200: Retsbogen
            The body is a stream: read it, save it, or close it.

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.NotAcceptable: 406 Not Acceptable. Den ønskede medietype kan ikke leveres
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getRetsbog` (GET /likvidator/tvangsoploesninger/{sagId}/retsboeger/{retsbogId})
        """
        _answer = await self._session.call(
            operations.GET_RETSBOG,
            {"sag_id": sag_id, "retsbog_id": retsbog_id, "x_correlation_id": x_correlation_id},
            accept=accept,
            options=options,
        )
        return _answer.body


class AsyncKorrespondanceGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def list_korrespondance(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        ulaest: bool | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Besked], operations.ListKorrespondanceHeaders, AsyncListKorrespondanceLinks
    ]:
        """As `list_korrespondance`, with status, headers and links."""
        return await AsyncListKorrespondanceLinks.call(
            self._session,
            operations.LIST_KORRESPONDANCE,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "ulaest": ulaest,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def create_besked(
        self,
        sag_id: UUID,
        body: models.BeskedInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Besked, operations.CreateBeskedHeaders, AsyncCreateBeskedLinks]:
        """As `create_besked`, with status, headers and links."""
        return await AsyncCreateBeskedLinks.call(
            self._session,
            operations.CREATE_BESKED,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    async def get_besked(
        self,
        sag_id: UUID,
        besked_id: UUID,
        *,
        dybde: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.Besked, operations.GetBeskedHeaders]:
        """As `get_besked`, with status and headers."""
        return await self._session.call(
            operations.GET_BESKED,
            {
                "sag_id": sag_id,
                "besked_id": besked_id,
                "dybde": dybde,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def patch_besked(
        self,
        sag_id: UUID,
        besked_id: UUID,
        body: models.BeskedPatch,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.PatchBeskedHeaders]:
        """As `patch_besked`, with status and headers."""
        return await self._session.call(
            operations.PATCH_BESKED,
            {"sag_id": sag_id, "besked_id": besked_id, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )

    async def reply_to_besked(
        self,
        sag_id: UUID,
        besked_id: UUID,
        body: models.BeskedInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[models.Besked, operations.ReplyToBeskedHeaders, AsyncReplyToBeskedLinks]:
        """As `reply_to_besked`, with status, headers and links."""
        return await AsyncReplyToBeskedLinks.call(
            self._session,
            operations.REPLY_TO_BESKED,
            {
                "sag_id": sag_id,
                "besked_id": besked_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )


class AsyncKorrespondanceGroup(AsyncGroup):
    """Korrespondance med retten"""

    @cached_property
    def with_response(self) -> AsyncKorrespondanceGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncKorrespondanceGroupWithResponse(self._session)

    async def list_korrespondance(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        ulaest: bool | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Besked]:
        """Hent korrespondancen

        Viser sagens korrespondance med retten som tråde, eventuelt kun ulæste.

        Args:
            sag_id: Sagens nøgle
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            ulaest: Kun tråde med ulæste beskeder
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Trådene i korrespondancen

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listKorrespondance` (GET /likvidator/tvangsoploesninger/{sagId}/korrespondance)
        """
        _answer = await self._session.call(
            operations.LIST_KORRESPONDANCE,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "ulaest": ulaest,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    def iter_list_korrespondance(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        ulaest: bool | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPaged[models.Besked]:
        """The items of all pages of `list_korrespondance`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return AsyncPaged(
            self._session,
            operations.LIST_KORRESPONDANCE,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "ulaest": ulaest,
                "x_correlation_id": x_correlation_id,
            },
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    async def create_besked(
        self,
        sag_id: UUID,
        body: models.BeskedInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Besked:
        """Send en besked til retten

        Sender en ny besked til skifteretten og starter dermed en tråd.

        Args:
            sag_id: Sagens nøgle
            body: Beskeden
            idempotency_key: Kalderens nøgle, så et gentaget kald ikke udføres to gange. Made
                for the call where none is given.
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            201: Beskeden er sendt

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `createBesked` (POST /likvidator/tvangsoploesninger/{sagId}/korrespondance)
        """
        _answer = await self._session.call(
            operations.CREATE_BESKED,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )
        return _answer.body

    async def get_besked(
        self,
        sag_id: UUID,
        besked_id: UUID,
        *,
        dybde: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Besked:
        """Hent en besked

        Henter en enkelt besked i korrespondancen.

        Args:
            sag_id: Sagens nøgle
            besked_id: Beskedens nøgle
            dybde: Hvor mange niveauer af svar der foldes ud; resten tælles i antalSvar
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Beskeden

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getBesked` (GET /likvidator/tvangsoploesninger/{sagId}/korrespondance/{beskedId})
        """
        _answer = await self._session.call(
            operations.GET_BESKED,
            {
                "sag_id": sag_id,
                "besked_id": besked_id,
                "dybde": dybde,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    async def patch_besked(
        self,
        sag_id: UUID,
        besked_id: UUID,
        body: models.BeskedPatch,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Markér en besked som læst

        Sætter eller fjerner læsemarkeringen på en besked.

        Args:
            sag_id: Sagens nøgle
            besked_id: Beskedens nøgle
            body: Ændringen som merge-patch
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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `patchBesked` (PATCH /likvidator/tvangsoploesninger/{sagId}/korrespondance/{beskedId})
        """
        _answer = await self._session.call(
            operations.PATCH_BESKED,
            {"sag_id": sag_id, "besked_id": besked_id, "x_correlation_id": x_correlation_id},
            body,
            options=options,
        )
        return _answer.body

    async def reply_to_besked(
        self,
        sag_id: UUID,
        besked_id: UUID,
        body: models.BeskedInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Besked:
        """Svar på en besked

        Sender et svar i samme tråd som beskeden.

        Args:
            sag_id: Sagens nøgle
            besked_id: Beskedens nøgle
            body: Svaret
            idempotency_key: Kalderens nøgle, så et gentaget kald ikke udføres to gange. Made
                for the call where none is given.
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            201: Svaret er sendt

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `replyToBesked` (POST /likvidator/tvangsoploesninger/{sagId}/korrespondance/{beskedId}/svar)
        """
        _answer = await self._session.call(
            operations.REPLY_TO_BESKED,
            {
                "sag_id": sag_id,
                "besked_id": besked_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )
        return _answer.body


class AsyncKravGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def list_krav(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        sort: Literal["stiftelsesdato", "beloeb", "kravtype", "status"] | None = None,
        status: list[models.Kravstatus] | None = None,
        kravtype: list[models.Kravtype] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.LikvidatorKrav], operations.ListKravHeaders, AsyncListKravLinks
    ]:
        """As `list_krav`, with status, headers and links."""
        return await AsyncListKravLinks.call(
            self._session,
            operations.LIST_KRAV,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "sort": sort,
                "status": status,
                "kravtype": kravtype,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def get_krav(
        self,
        sag_id: UUID,
        krav_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.LikvidatorKrav, operations.GetKravHeaders]:
        """As `get_krav`, with status and headers."""
        return await self._session.call(
            operations.GET_KRAV,
            {"sag_id": sag_id, "krav_id": krav_id, "x_correlation_id": x_correlation_id},
            options=options,
        )

    async def update_kravindstilling(
        self,
        sag_id: UUID,
        krav_id: UUID,
        body: models.Kravindstilling,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.LikvidatorKrav,
        operations.UpdateKravindstillingHeaders,
        AsyncUpdateKravindstillingLinks,
    ]:
        """As `update_kravindstilling`, with status, headers and links."""
        return await AsyncUpdateKravindstillingLinks.call(
            self._session,
            operations.UPDATE_KRAVINDSTILLING,
            {
                "sag_id": sag_id,
                "krav_id": krav_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    async def list_tilgodehavender(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[list[models.LikvidatorTilgodehavende], operations.ListTilgodehavenderHeaders]:
        """As `list_tilgodehavender`, with status and headers."""
        return await self._session.call(
            operations.LIST_TILGODEHAVENDER,
            {"sag_id": sag_id, "page": page, "size": size, "x_correlation_id": x_correlation_id},
            options=options,
        )


class AsyncKravGroup(AsyncGroup):
    """Krav og tilgodehavender"""

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
        sort: Literal["stiftelsesdato", "beloeb", "kravtype", "status"] | None = None,
        status: list[models.Kravstatus] | None = None,
        kravtype: list[models.Kravtype] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.LikvidatorKrav]:
        """Hent anmeldte krav

        Viser de krav, kreditorerne har anmeldt i sagen, eventuelt kun bestemte typer eller
        statusser.

        Args:
            sag_id: Sagens nøgle
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            sort: Felt, kravene sorteres efter
            status: Kun krav med en af statusserne
            kravtype: Kun krav af en af typerne
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Anmeldte krav

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listKrav` (GET /likvidator/tvangsoploesninger/{sagId}/krav)
        """
        _answer = await self._session.call(
            operations.LIST_KRAV,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "sort": sort,
                "status": status,
                "kravtype": kravtype,
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
        sort: Literal["stiftelsesdato", "beloeb", "kravtype", "status"] | None = None,
        status: list[models.Kravstatus] | None = None,
        kravtype: list[models.Kravtype] | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPaged[models.LikvidatorKrav]:
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
                "sort": sort,
                "status": status,
                "kravtype": kravtype,
                "x_correlation_id": x_correlation_id,
            },
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    async def get_krav(
        self,
        sag_id: UUID,
        krav_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.LikvidatorKrav:
        """Hent et krav

        Henter et anmeldt krav med kreditor, bilag og likvidators indstilling.

        Args:
            sag_id: Sagens nøgle
            krav_id: Kravets nøgle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kravet

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getKrav` (GET /likvidator/tvangsoploesninger/{sagId}/krav/{kravId})
        """
        _answer = await self._session.call(
            operations.GET_KRAV,
            {"sag_id": sag_id, "krav_id": krav_id, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body

    async def update_kravindstilling(
        self,
        sag_id: UUID,
        krav_id: UUID,
        body: models.Kravindstilling,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.LikvidatorKrav:
        """Indstil om et krav

        Gemmer likvidators indstilling om kravet. Det er retten, der afgør kravet.

        Args:
            sag_id: Sagens nøgle
            krav_id: Kravets nøgle
            body: Indstillingen
            if_match: ETag for den version, der ændres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Kravet med indstillingen

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `updateKravindstilling` (PUT /likvidator/tvangsoploesninger/{sagId}/krav/{kravId}/indstilling)
        """
        _answer = await self._session.call(
            operations.UPDATE_KRAVINDSTILLING,
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

    async def list_tilgodehavender(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.LikvidatorTilgodehavende]:
        """Hent anmeldte tilgodehavender

        Viser de tilgodehavender, som debitorer har anmeldt at skylde selskabet.

        Args:
            sag_id: Sagens nøgle
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Anmeldte tilgodehavender

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listTilgodehavender` (GET /likvidator/tvangsoploesninger/{sagId}/tilgodehavender)
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
    ) -> AsyncPaged[models.LikvidatorTilgodehavende]:
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


class AsyncHistorikGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def list_historik(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        periode: models.Periode | None = None,
        haendelsestype: list[models.Haendelsestype] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[list[models.Historikpost], operations.ListHistorikHeaders]:
        """As `list_historik`, with status and headers."""
        return await self._session.call(
            operations.LIST_HISTORIK,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "periode": periode,
                "haendelsestype": haendelsestype,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )


class AsyncHistorikGroup(AsyncGroup):
    """Sagens historik"""

    @cached_property
    def with_response(self) -> AsyncHistorikGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncHistorikGroupWithResponse(self._session)

    async def list_historik(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        periode: models.Periode | None = None,
        haendelsestype: list[models.Haendelsestype] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Historikpost]:
        """Hent sagens historik

        Viser sagens hændelser, nyeste først. Historikken kan afgrænses på tid og hændelsestype.

        Args:
            sag_id: Sagens nøgle
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            periode: Kun elementer i perioden, fx periode[fra]=2023-01-01
            haendelsestype: Kun hændelser af en af typerne
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagens hændelser

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listHistorik` (GET /likvidator/tvangsoploesninger/{sagId}/historik)
        """
        _answer = await self._session.call(
            operations.LIST_HISTORIK,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "periode": periode,
                "haendelsestype": haendelsestype,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    def iter_list_historik(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        periode: models.Periode | None = None,
        haendelsestype: list[models.Haendelsestype] | None = None,
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
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "periode": periode,
                "haendelsestype": haendelsestype,
                "x_correlation_id": x_correlation_id,
            },
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )


class AsyncFristGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def list_frister(
        self,
        sag_id: UUID,
        *,
        kun_aabne: bool | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[list[models.Frist], operations.ListFristerHeaders]:
        """As `list_frister`, with status and headers."""
        return await self._session.call(
            operations.LIST_FRISTER,
            {"sag_id": sag_id, "kun_aabne": kun_aabne, "x_correlation_id": x_correlation_id},
            options=options,
        )

    async def list_vigtige_datoer(
        self,
        sag_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[list[models.VigtigDato], operations.ListVigtigeDatoerHeaders]:
        """As `list_vigtige_datoer`, with status and headers."""
        return await self._session.call(
            operations.LIST_VIGTIGE_DATOER,
            {"sag_id": sag_id, "x_correlation_id": x_correlation_id},
            options=options,
        )


class AsyncFristGroup(AsyncGroup):
    """Frister og vigtige datoer"""

    @cached_property
    def with_response(self) -> AsyncFristGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncFristGroupWithResponse(self._session)

    async def list_frister(
        self,
        sag_id: UUID,
        *,
        kun_aabne: bool | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Frist]:
        """Hent sagens frister

        Viser sagens frister, eventuelt kun de åbne.

        Args:
            sag_id: Sagens nøgle
            kun_aabne: Kun åbne frister
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagens frister

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listFrister` (GET /likvidator/tvangsoploesninger/{sagId}/frister)
        """
        _answer = await self._session.call(
            operations.LIST_FRISTER,
            {"sag_id": sag_id, "kun_aabne": kun_aabne, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body

    async def list_vigtige_datoer(
        self,
        sag_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.VigtigDato]:
        """Hent vigtige datoer

        Viser retsmøder, afgørelser og andre vigtige datoer i sagen.

        Args:
            sag_id: Sagens nøgle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Vigtige datoer

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listVigtigeDatoer` (GET /likvidator/tvangsoploesninger/{sagId}/vigtigedatoer)
        """
        _answer = await self._session.call(
            operations.LIST_VIGTIGE_DATOER,
            {"sag_id": sag_id, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body


class AsyncHandlingGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def list_mulige_handlinger(
        self,
        sag_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[list[models.MuligHandling], operations.ListMuligeHandlingerHeaders]:
        """As `list_mulige_handlinger`, with status and headers."""
        return await self._session.call(
            operations.LIST_MULIGE_HANDLINGER,
            {"sag_id": sag_id, "x_correlation_id": x_correlation_id},
            options=options,
        )

    async def list_handlinger(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        handlingstype: list[models.Handlingstype] | None = None,
        status: list[models.Handlingsstatus] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Handling], operations.ListHandlingerHeaders, AsyncListHandlingerLinks
    ]:
        """As `list_handlinger`, with status, headers and links."""
        return await AsyncListHandlingerLinks.call(
            self._session,
            operations.LIST_HANDLINGER,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "handlingstype": handlingstype,
                "status": status,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def create_handling(
        self,
        sag_id: UUID,
        body: models.HandlingInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Handling, operations.CreateHandlingHeaders, AsyncCreateHandlingLinks
    ]:
        """As `create_handling`, with status, headers and links."""
        return await AsyncCreateHandlingLinks.call(
            self._session,
            operations.CREATE_HANDLING,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    async def get_handling(
        self,
        sag_id: UUID,
        handling_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.Handling, operations.GetHandlingHeaders]:
        """As `get_handling`, with status and headers."""
        return await self._session.call(
            operations.GET_HANDLING,
            {
                "sag_id": sag_id,
                "handling_id": handling_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def update_handling(
        self,
        sag_id: UUID,
        handling_id: UUID,
        body: models.HandlingInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Handling, operations.UpdateHandlingHeaders, AsyncUpdateHandlingLinks
    ]:
        """As `update_handling`, with status, headers and links."""
        return await AsyncUpdateHandlingLinks.call(
            self._session,
            operations.UPDATE_HANDLING,
            {
                "sag_id": sag_id,
                "handling_id": handling_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    async def withdraw_handling(
        self,
        sag_id: UUID,
        handling_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.WithdrawHandlingHeaders]:
        """As `withdraw_handling`, with status and headers."""
        return await self._session.call(
            operations.WITHDRAW_HANDLING,
            {
                "sag_id": sag_id,
                "handling_id": handling_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )


class AsyncHandlingGroup(AsyncGroup):
    """Likvidatorens handlinger"""

    @cached_property
    def with_response(self) -> AsyncHandlingGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncHandlingGroupWithResponse(self._session)

    async def list_mulige_handlinger(
        self,
        sag_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.MuligHandling]:
        """Hent mulige handlinger

        Viser de handlinger, likvidatoren kan vælge imellem, og hvorfor en handling eventuelt ikke
        kan vælges nu.

        Args:
            sag_id: Sagens nøgle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Mulige handlinger

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listMuligeHandlinger` (GET /likvidator/tvangsoploesninger/{sagId}/handlinger/mulige)
        """
        _answer = await self._session.call(
            operations.LIST_MULIGE_HANDLINGER,
            {"sag_id": sag_id, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body

    async def list_handlinger(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        handlingstype: list[models.Handlingstype] | None = None,
        status: list[models.Handlingsstatus] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Handling]:
        """Hent sagens handlinger

        Viser de handlinger, der er foretaget i sagen, med rettens behandling.

        Args:
            sag_id: Sagens nøgle
            page: Sidenummer, nulbaseret
            size: Antal elementer pr. side
            handlingstype: Kun handlinger af en af typerne
            status: Kun handlinger med en af behandlingsstatusserne
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagens handlinger

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listHandlinger` (GET /likvidator/tvangsoploesninger/{sagId}/handlinger)
        """
        _answer = await self._session.call(
            operations.LIST_HANDLINGER,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "handlingstype": handlingstype,
                "status": status,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    def iter_list_handlinger(
        self,
        sag_id: UUID,
        *,
        page: int | None = None,
        size: int | None = None,
        handlingstype: list[models.Handlingstype] | None = None,
        status: list[models.Handlingsstatus] | None = None,
        x_correlation_id: UUID | None = None,
        prefetch: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncPaged[models.Handling]:
        """The items of all pages of `list_handlinger`, fetched as they are needed.

        `page` is where to begin; `pages()` of the result gives page by page; with

        `prefetch` the next page is fetched while the items of one are worked on.
        """
        return AsyncPaged(
            self._session,
            operations.LIST_HANDLINGER,
            {
                "sag_id": sag_id,
                "page": page,
                "size": size,
                "handlingstype": handlingstype,
                "status": status,
                "x_correlation_id": x_correlation_id,
            },
            paging=Paging(page="page", first=0),
            prefetch=prefetch,
            options=options,
        )

    async def create_handling(
        self,
        sag_id: UUID,
        body: models.HandlingInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Handling:
        """Opret en handling

        Opretter en handling som kladde eller indsender den direkte til skifteretten. Feltet status
        afgør hvilken.

        Args:
            sag_id: Sagens nøgle
            body: Handlingen
            idempotency_key: Kalderens nøgle, så et gentaget kald ikke udføres to gange. Made
                for the call where none is given.
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            201: Handlingen er oprettet

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `createHandling` (POST /likvidator/tvangsoploesninger/{sagId}/handlinger)
        """
        _answer = await self._session.call(
            operations.CREATE_HANDLING,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )
        return _answer.body

    async def get_handling(
        self,
        sag_id: UUID,
        handling_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Handling:
        """Hent en handling

        Henter en handling med rettens svar og afgørelse.

        Args:
            sag_id: Sagens nøgle
            handling_id: Handlingens nøgle
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Handlingen

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getHandling` (GET /likvidator/tvangsoploesninger/{sagId}/handlinger/{handlingId})
        """
        _answer = await self._session.call(
            operations.GET_HANDLING,
            {
                "sag_id": sag_id,
                "handling_id": handling_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    async def update_handling(
        self,
        sag_id: UUID,
        handling_id: UUID,
        body: models.HandlingInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Handling:
        """Ret en handling

        Retter en handling, så længe den er en kladde.

        Args:
            sag_id: Sagens nøgle
            handling_id: Handlingens nøgle
            body: Handlingen i sin nye form
            if_match: ETag for den version, der ændres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Den rettede handling

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `updateHandling` (PUT /likvidator/tvangsoploesninger/{sagId}/handlinger/{handlingId})
        """
        _answer = await self._session.call(
            operations.UPDATE_HANDLING,
            {
                "sag_id": sag_id,
                "handling_id": handling_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )
        return _answer.body

    async def withdraw_handling(
        self,
        sag_id: UUID,
        handling_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Træk en handling tilbage

        Sletter en kladde eller trækker en indsendt handling tilbage, så længe retten ikke har
        afgjort den.

        Args:
            sag_id: Sagens nøgle
            handling_id: Handlingens nøgle
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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `withdrawHandling` (DELETE /likvidator/tvangsoploesninger/{sagId}/handlinger/{handlingId})
        """
        _answer = await self._session.call(
            operations.WITHDRAW_HANDLING,
            {
                "sag_id": sag_id,
                "handling_id": handling_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body


class AsyncLikvidatorattestGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    @overload
    async def get_likvidatorattest(
        self,
        sag_id: UUID,
        *,
        sprog: Literal["da", "en"] | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json"] = "application/json",
        options: RequestOptions | None = None,
    ) -> Response[models.Likvidatorattest, operations.GetLikvidatorattestHeaders]: ...

    @overload
    async def get_likvidatorattest(
        self,
        sag_id: UUID,
        *,
        accept: Literal["application/pdf"],
        sprog: Literal["da", "en"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[AsyncBinaryBody, operations.GetLikvidatorattestHeaders]: ...

    async def get_likvidatorattest(
        self,
        sag_id: UUID,
        *,
        sprog: Literal["da", "en"] | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json", "application/pdf"] = "application/json",
        options: RequestOptions | None = None,
    ) -> Response[models.Likvidatorattest | AsyncBinaryBody, operations.GetLikvidatorattestHeaders]:
        """As `get_likvidatorattest`, with status and headers."""
        return await self._session.call(
            operations.GET_LIKVIDATORATTEST,
            {"sag_id": sag_id, "sprog": sprog, "x_correlation_id": x_correlation_id},
            accept=accept,
            options=options,
        )


class AsyncLikvidatorattestGroup(AsyncGroup):
    """Attest for likvidatorens udpegning"""

    @cached_property
    def with_response(self) -> AsyncLikvidatorattestGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncLikvidatorattestGroupWithResponse(self._session)

    @overload
    async def get_likvidatorattest(
        self,
        sag_id: UUID,
        *,
        sprog: Literal["da", "en"] | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json"] = "application/json",
        options: RequestOptions | None = None,
    ) -> models.Likvidatorattest: ...

    @overload
    async def get_likvidatorattest(
        self,
        sag_id: UUID,
        *,
        accept: Literal["application/pdf"],
        sprog: Literal["da", "en"] | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncBinaryBody: ...

    async def get_likvidatorattest(
        self,
        sag_id: UUID,
        *,
        sprog: Literal["da", "en"] | None = None,
        x_correlation_id: UUID | None = None,
        accept: Literal["application/json", "application/pdf"] = "application/json",
        options: RequestOptions | None = None,
    ) -> models.Likvidatorattest | AsyncBinaryBody:
        """Hent likvidatorattesten

        Henter attesten for, hvem der er likvidator i sagen, så den kan gemmes eller printes.

        Args:
            sag_id: Sagens nøgle
            sprog: Attestens sprog
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            accept: The media type to ask for.
            options: Settings of this call alone.

        Returns:
            200: Likvidatorattesten
            The body is a stream: read it, save it, or close it.

        Raises:
            errors.BadRequest: 400 Bad Request. Ugyldig forespørgsel
            errors.Unauthorized: 401 Unauthorized. Ikke autentificeret
            errors.Forbidden: 403 Forbidden. Ingen adgang til sagen eller handlingen
            errors.NotFound: 404 Not Found. Ressourcen findes ikke eller er ikke synlig for
                kalderen
            errors.NotAcceptable: 406 Not Acceptable. Den ønskede medietype kan ikke leveres
            errors.TooManyRequests: 429 Too Many Requests. For mange kald inden for tidsrummet
            errors.InternalServerError: 500 Internal Server Error. Intern fejl
            errors.ServiceUnavailable: 503 Service Unavailable. Tjenesten er midlertidigt
                utilgængelig
            errors.DefaultError: any other status. Generel fejl

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getLikvidatorattest` (GET /likvidator/tvangsoploesninger/{sagId}/likvidatorattest)
        """
        _answer = await self._session.call(
            operations.GET_LIKVIDATORATTEST,
            {"sag_id": sag_id, "sprog": sprog, "x_correlation_id": x_correlation_id},
            accept=accept,
            options=options,
        )
        return _answer.body


class AsyncRedegoerelseGroupWithResponse(AsyncGroup):
    """The same operations; each returns status and headers beside the body."""

    async def list_redegoerelser(
        self,
        sag_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        list[models.Redegoerelse], operations.ListRedegoerelserHeaders, AsyncListRedegoerelserLinks
    ]:
        """As `list_redegoerelser`, with status, headers and links."""
        return await AsyncListRedegoerelserLinks.call(
            self._session,
            operations.LIST_REDEGOERELSER,
            {"sag_id": sag_id, "x_correlation_id": x_correlation_id},
            options=options,
        )

    async def create_redegoerelse(
        self,
        sag_id: UUID,
        body: models.RedegoerelseInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Redegoerelse, operations.CreateRedegoerelseHeaders, AsyncCreateRedegoerelseLinks
    ]:
        """As `create_redegoerelse`, with status, headers and links."""
        return await AsyncCreateRedegoerelseLinks.call(
            self._session,
            operations.CREATE_REDEGOERELSE,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    async def get_redegoerelse(
        self,
        sag_id: UUID,
        redegoerelse_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[models.Redegoerelse, operations.GetRedegoerelseHeaders]:
        """As `get_redegoerelse`, with status and headers."""
        return await self._session.call(
            operations.GET_REDEGOERELSE,
            {
                "sag_id": sag_id,
                "redegoerelse_id": redegoerelse_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def update_redegoerelse(
        self,
        sag_id: UUID,
        redegoerelse_id: UUID,
        body: models.RedegoerelseInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Redegoerelse, operations.UpdateRedegoerelseHeaders, AsyncUpdateRedegoerelseLinks
    ]:
        """As `update_redegoerelse`, with status, headers and links."""
        return await AsyncUpdateRedegoerelseLinks.call(
            self._session,
            operations.UPDATE_REDEGOERELSE,
            {
                "sag_id": sag_id,
                "redegoerelse_id": redegoerelse_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )

    async def add_redegoerelse_dokument(
        self,
        sag_id: UUID,
        redegoerelse_id: UUID,
        dokument_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.AddRedegoerelseDokumentHeaders]:
        """As `add_redegoerelse_dokument`, with status and headers."""
        return await self._session.call(
            operations.ADD_REDEGOERELSE_DOKUMENT,
            {
                "sag_id": sag_id,
                "redegoerelse_id": redegoerelse_id,
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def remove_redegoerelse_dokument(
        self,
        sag_id: UUID,
        redegoerelse_id: UUID,
        dokument_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> Response[None, operations.RemoveRedegoerelseDokumentHeaders]:
        """As `remove_redegoerelse_dokument`, with status and headers."""
        return await self._session.call(
            operations.REMOVE_REDEGOERELSE_DOKUMENT,
            {
                "sag_id": sag_id,
                "redegoerelse_id": redegoerelse_id,
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )

    async def submit_redegoerelse(
        self,
        sag_id: UUID,
        redegoerelse_id: UUID,
        body: models.IndsendelseInput,
        *,
        if_match: str,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> LinkedResponse[
        models.Indsendelseskvittering,
        operations.SubmitRedegoerelseHeaders,
        AsyncSubmitRedegoerelseLinks,
    ]:
        """As `submit_redegoerelse`, with status, headers and links."""
        return await AsyncSubmitRedegoerelseLinks.call(
            self._session,
            operations.SUBMIT_REDEGOERELSE,
            {
                "sag_id": sag_id,
                "redegoerelse_id": redegoerelse_id,
                "if_match": if_match,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )


class AsyncRedegoerelseGroup(AsyncGroup):
    """Likvidatorens redegørelse"""

    @cached_property
    def with_response(self) -> AsyncRedegoerelseGroupWithResponse:
        """The same operations with status and headers."""
        return AsyncRedegoerelseGroupWithResponse(self._session)

    async def list_redegoerelser(
        self,
        sag_id: UUID,
        *,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> list[models.Redegoerelse]:
        """Hent sagens redegørelser

        Viser sagens redegørelser med status og frist.

        Args:
            sag_id: Sagens nøgle
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Sagens redegørelser

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `listRedegoerelser` (GET /likvidator/tvangsoploesninger/{sagId}/redegoerelser)
        """
        _answer = await self._session.call(
            operations.LIST_REDEGOERELSER,
            {"sag_id": sag_id, "x_correlation_id": x_correlation_id},
            options=options,
        )
        return _answer.body

    async def create_redegoerelse(
        self,
        sag_id: UUID,
        body: models.RedegoerelseInput,
        *,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Redegoerelse:
        """Opret en redegørelse

        Opretter en redegørelse som kladde. Den sendes først til retten, når den indsendes.

        Args:
            sag_id: Sagens nøgle
            body: Redegørelsen
            idempotency_key: Kalderens nøgle, så et gentaget kald ikke udføres to gange. Made
                for the call where none is given.
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            201: Redegørelsen er oprettet

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `createRedegoerelse` (POST /likvidator/tvangsoploesninger/{sagId}/redegoerelser)
        """
        _answer = await self._session.call(
            operations.CREATE_REDEGOERELSE,
            {
                "sag_id": sag_id,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )
        return _answer.body

    async def get_redegoerelse(
        self,
        sag_id: UUID,
        redegoerelse_id: UUID,
        *,
        if_none_match: str | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Redegoerelse:
        """Hent en redegørelse

        Henter redegørelsen med status, frist og dokumenter.

        Args:
            sag_id: Sagens nøgle
            redegoerelse_id: Redegørelsens nøgle
            if_none_match: ETag fra et tidligere svar; giver 304, hvis intet er ændret
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Redegørelsen

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `getRedegoerelse` (GET /likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId})
        """
        _answer = await self._session.call(
            operations.GET_REDEGOERELSE,
            {
                "sag_id": sag_id,
                "redegoerelse_id": redegoerelse_id,
                "if_none_match": if_none_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    async def update_redegoerelse(
        self,
        sag_id: UUID,
        redegoerelse_id: UUID,
        body: models.RedegoerelseInput,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Redegoerelse:
        """Ret en redegørelse

        Retter redegørelsen, så længe den ikke er indsendt.

        Args:
            sag_id: Sagens nøgle
            redegoerelse_id: Redegørelsens nøgle
            body: Redegørelsen i sin nye form
            if_match: ETag for den version, der ændres
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            200: Den rettede redegørelse

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `updateRedegoerelse` (PUT /likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId})
        """
        _answer = await self._session.call(
            operations.UPDATE_REDEGOERELSE,
            {
                "sag_id": sag_id,
                "redegoerelse_id": redegoerelse_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )
        return _answer.body

    async def add_redegoerelse_dokument(
        self,
        sag_id: UUID,
        redegoerelse_id: UUID,
        dokument_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Tilføj et dokument til redegørelsen

        Tilføjer et uploadet PDF-dokument til redegørelsen.

        Args:
            sag_id: Sagens nøgle
            redegoerelse_id: Redegørelsens nøgle
            dokument_id: Dokumentets nøgle i Dokumentlager
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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `addRedegoerelseDokument` (PUT /likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId}/dokumenter/{dokumentId})
        """
        _answer = await self._session.call(
            operations.ADD_REDEGOERELSE_DOKUMENT,
            {
                "sag_id": sag_id,
                "redegoerelse_id": redegoerelse_id,
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    async def remove_redegoerelse_dokument(
        self,
        sag_id: UUID,
        redegoerelse_id: UUID,
        dokument_id: UUID,
        *,
        if_match: str,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Fjern et dokument fra redegørelsen

        Fjerner et dokument fra redegørelsen. Dokumentet bliver liggende i Dokumentlager.

        Args:
            sag_id: Sagens nøgle
            redegoerelse_id: Redegørelsens nøgle
            dokument_id: Dokumentets nøgle i Dokumentlager
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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `removeRedegoerelseDokument` (DELETE /likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId}/dokumenter/{dokumentId})
        """
        _answer = await self._session.call(
            operations.REMOVE_REDEGOERELSE_DOKUMENT,
            {
                "sag_id": sag_id,
                "redegoerelse_id": redegoerelse_id,
                "dokument_id": dokument_id,
                "if_match": if_match,
                "x_correlation_id": x_correlation_id,
            },
            options=options,
        )
        return _answer.body

    async def submit_redegoerelse(
        self,
        sag_id: UUID,
        redegoerelse_id: UUID,
        body: models.IndsendelseInput,
        *,
        if_match: str,
        idempotency_key: UUID | None = None,
        x_correlation_id: UUID | None = None,
        options: RequestOptions | None = None,
    ) -> models.Indsendelseskvittering:
        """Indsend redegørelsen

        Indsender redegørelsen og dens dokumenter til skifteretten. Derefter kan den ikke rettes.

        Args:
            sag_id: Sagens nøgle
            redegoerelse_id: Redegørelsens nøgle
            body: Bekræftelse af indsendelsen
            if_match: ETag for den version, der ændres
            idempotency_key: Kalderens nøgle, så et gentaget kald ikke udføres to gange. Made
                for the call where none is given.
            x_correlation_id: Kalderens korrelations-id; gentages i svaret. Made for the call
                where none is given.
            options: Settings of this call alone.

        Returns:
            202: Kvittering for indsendelsen

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

        Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc, operation `submitRedegoerelse` (POST /likvidator/tvangsoploesninger/{sagId}/redegoerelser/{redegoerelseId}/indsendelse)
        """
        _answer = await self._session.call(
            operations.SUBMIT_REDEGOERELSE,
            {
                "sag_id": sag_id,
                "redegoerelse_id": redegoerelse_id,
                "if_match": if_match,
                "idempotency_key": idempotency_key,
                "x_correlation_id": x_correlation_id,
            },
            body,
            options=options,
        )
        return _answer.body


class AsyncTvangsoploesningDirigentLikvidatorClient(AsyncClient):
    """Tvangsoploesning-dirigent-likvidator-oas

    Source: tvangsoploesning-dirigent-likvidator 1.0.0-rc
    """

    _api: ClassVar[str] = "tvangsoploesning-dirigent-likvidator"
    _api_version: ClassVar[str] = "1.0.0-rc"
    _servers: ClassVar[tuple[str, ...]] = (
        "https://api.domstol.dk",
        "https://api.test-minskiftesag.net",
    )
    _user_agent: ClassVar[str] = "skifteportal/0.1.0"

    @cached_property
    def sag(self) -> AsyncSagGroup:
        """Sagen og dens overblik"""
        return AsyncSagGroup(self._session)

    @cached_property
    def part(self) -> AsyncPartGroup:
        """Sagens parter"""
        return AsyncPartGroup(self._session)

    @cached_property
    def dokument(self) -> AsyncDokumentGroup:
        """Sagens dokumenter"""
        return AsyncDokumentGroup(self._session)

    @cached_property
    def indhentet_data(self) -> AsyncIndhentetDataGroup:
        """Data indhentet fra registre"""
        return AsyncIndhentetDataGroup(self._session)

    @cached_property
    def retsbog(self) -> AsyncRetsbogGroup:
        """Rettens retsbøger"""
        return AsyncRetsbogGroup(self._session)

    @cached_property
    def korrespondance(self) -> AsyncKorrespondanceGroup:
        """Korrespondance med retten"""
        return AsyncKorrespondanceGroup(self._session)

    @cached_property
    def krav(self) -> AsyncKravGroup:
        """Krav og tilgodehavender"""
        return AsyncKravGroup(self._session)

    @cached_property
    def historik(self) -> AsyncHistorikGroup:
        """Sagens historik"""
        return AsyncHistorikGroup(self._session)

    @cached_property
    def frist(self) -> AsyncFristGroup:
        """Frister og vigtige datoer"""
        return AsyncFristGroup(self._session)

    @cached_property
    def handling(self) -> AsyncHandlingGroup:
        """Likvidatorens handlinger"""
        return AsyncHandlingGroup(self._session)

    @cached_property
    def likvidatorattest(self) -> AsyncLikvidatorattestGroup:
        """Attest for likvidatorens udpegning"""
        return AsyncLikvidatorattestGroup(self._session)

    @cached_property
    def redegoerelse(self) -> AsyncRedegoerelseGroup:
        """Likvidatorens redegørelse"""
        return AsyncRedegoerelseGroup(self._session)
