"""All APIs of this package through one object, with one set of connections, tokens and limits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias, overload

from . import catalogue
from ._runtime.catalogue import ApiEntry, ReferenceTable
from ._runtime.facade import AsyncFacade, Facade

if TYPE_CHECKING:
    from . import aggregator as _aggregator
    from . import tvangsoploesning_dirigent_kreditor as _tvangsoploesning_dirigent_kreditor
    from . import tvangsoploesning_dirigent_likvidator as _tvangsoploesning_dirigent_likvidator
    from . import person as _person
    from . import likvidator_register as _likvidator_register
    from . import dokumentlager as _dokumentlager
    from . import virksomhed as _virksomhed
    from . import retskreds as _retskreds
    from .aggregator.async_client import AsyncAggregatorClient
    from .aggregator.client import AggregatorClient
    from .tvangsoploesning_dirigent_kreditor.async_client import (
        AsyncTvangsoploesningDirigentKreditorClient,
    )
    from .tvangsoploesning_dirigent_kreditor.client import TvangsoploesningDirigentKreditorClient
    from .tvangsoploesning_dirigent_likvidator.async_client import (
        AsyncTvangsoploesningDirigentLikvidatorClient,
    )
    from .tvangsoploesning_dirigent_likvidator.client import (
        TvangsoploesningDirigentLikvidatorClient,
    )
    from .person.async_client import AsyncPersonClient
    from .person.client import PersonClient
    from .likvidator_register.async_client import AsyncLikvidatorRegisterClient
    from .likvidator_register.client import LikvidatorRegisterClient
    from .dokumentlager.async_client import AsyncDokumentlagerClient
    from .dokumentlager.client import DokumentlagerClient
    from .virksomhed.async_client import AsyncVirksomhedClient
    from .virksomhed.client import VirksomhedClient
    from .retskreds.async_client import AsyncRetskredsClient
    from .retskreds.client import RetskredsClient
    from ._runtime.options import RequestOptions
    from ._runtime.resolve import ReferenceCache

    Reference: TypeAlias = (
        _aggregator.models.RessourceReference
        | _tvangsoploesning_dirigent_kreditor.models.RessourceReference
        | _tvangsoploesning_dirigent_likvidator.models.RessourceReference
        | _person.models.RessourceReference
        | _likvidator_register.models.RessourceReference
        | _dokumentlager.models.RessourceReference
        | _virksomhed.models.RessourceReference
        | _retskreds.models.RessourceReference
        | Mapping[str, object]
    )
    Resource: TypeAlias = (
        _aggregator.models.Sag
        | _tvangsoploesning_dirigent_kreditor.models.KreditorSag
        | _tvangsoploesning_dirigent_likvidator.models.Sagsoverblik
        | _tvangsoploesning_dirigent_kreditor.models.Krav
        | _tvangsoploesning_dirigent_likvidator.models.LikvidatorKrav
        | _tvangsoploesning_dirigent_kreditor.models.Tilgodehavende
        | _person.models.Person
        | _virksomhed.models.Virksomhed
        | _likvidator_register.models.Likvidator
        | _dokumentlager.models.Dokument
        | _retskreds.models.Retskreds
        | _retskreds.models.Ret
    )

__all__ = [
    "Skifteportal",
    "AsyncSkifteportal",
]


class Skifteportal(Facade):
    """All 8 APIs, with one set of connections, tokens and limits.

    Each API is imported when it is first used.
    """

    _apis: ClassVar[tuple[ApiEntry, ...]] = catalogue.APIS
    _package: ClassVar[str] = __name__.rpartition(".")[0]
    _user_agent: ClassVar[str] = "skifteportal/0.1.0"
    _references: ClassVar[ReferenceTable | None] = catalogue.REFERENCES

    @cached_property
    def aggregator(self) -> AggregatorClient:
        """Aggregator-oas 1.0.0-rc"""
        from .aggregator.client import AggregatorClient

        return self._open(AggregatorClient, "aggregator")

    @cached_property
    def tvangsoploesning_dirigent_kreditor(self) -> TvangsoploesningDirigentKreditorClient:
        """Tvangsoploesning-dirigent-kreditor-oas 1.0.0-rc"""
        from .tvangsoploesning_dirigent_kreditor.client import (
            TvangsoploesningDirigentKreditorClient,
        )

        return self._open(
            TvangsoploesningDirigentKreditorClient, "tvangsoploesning-dirigent-kreditor"
        )

    @cached_property
    def tvangsoploesning_dirigent_likvidator(self) -> TvangsoploesningDirigentLikvidatorClient:
        """Tvangsoploesning-dirigent-likvidator-oas 1.0.0-rc"""
        from .tvangsoploesning_dirigent_likvidator.client import (
            TvangsoploesningDirigentLikvidatorClient,
        )

        return self._open(
            TvangsoploesningDirigentLikvidatorClient, "tvangsoploesning-dirigent-likvidator"
        )

    @cached_property
    def person(self) -> PersonClient:
        """Person-oas 1.0.0-rc"""
        from .person.client import PersonClient

        return self._open(PersonClient, "person")

    @cached_property
    def likvidator_register(self) -> LikvidatorRegisterClient:
        """Likvidator-register-oas 1.0.0-rc"""
        from .likvidator_register.client import LikvidatorRegisterClient

        return self._open(LikvidatorRegisterClient, "likvidator-register")

    @cached_property
    def dokumentlager(self) -> DokumentlagerClient:
        """Dokumentlager-oas 1.0.0-rc"""
        from .dokumentlager.client import DokumentlagerClient

        return self._open(DokumentlagerClient, "dokumentlager")

    @cached_property
    def virksomhed(self) -> VirksomhedClient:
        """Virksomhed-oas 1.0.0-rc"""
        from .virksomhed.client import VirksomhedClient

        return self._open(VirksomhedClient, "virksomhed")

    @cached_property
    def retskreds(self) -> RetskredsClient:
        """Retskreds-oas 1.0.0-rc"""
        from .retskreds.client import RetskredsClient

        return self._open(RetskredsClient, "retskreds")

    @overload
    def resolve(
        self,
        reference: Reference,
        kind: Literal["SAG"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> (
        _aggregator.models.Sag
        | _tvangsoploesning_dirigent_kreditor.models.KreditorSag
        | _tvangsoploesning_dirigent_likvidator.models.Sagsoverblik
    ): ...

    @overload
    def resolve(
        self,
        reference: Reference,
        kind: Literal["KRAV"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> (
        _tvangsoploesning_dirigent_kreditor.models.Krav
        | _tvangsoploesning_dirigent_likvidator.models.LikvidatorKrav
    ): ...

    @overload
    def resolve(
        self,
        reference: Reference,
        kind: Literal["TILGODEHAVENDE"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> _tvangsoploesning_dirigent_kreditor.models.Tilgodehavende: ...

    @overload
    def resolve(
        self,
        reference: Reference,
        kind: Literal["PERSON"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> _person.models.Person: ...

    @overload
    def resolve(
        self,
        reference: Reference,
        kind: Literal["VIRKSOMHED"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> _virksomhed.models.Virksomhed: ...

    @overload
    def resolve(
        self,
        reference: Reference,
        kind: Literal["LIKVIDATOR"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> _likvidator_register.models.Likvidator: ...

    @overload
    def resolve(
        self,
        reference: Reference,
        kind: Literal["DOKUMENT"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> _dokumentlager.models.Dokument: ...

    @overload
    def resolve(
        self,
        reference: Reference,
        kind: Literal["RETSKREDS"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> _retskreds.models.Retskreds | _retskreds.models.Ret: ...

    @overload
    def resolve(
        self,
        reference: Reference,
        kind: None = None,
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> Resource: ...

    def resolve(
        self,
        reference: Reference,
        kind: str | None = None,
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> object:
        """What a reference leads to, from the API that has it.

        Args:
            reference: The reference, as an answer of any API holds it.
            kind: The type that the reference is known to be of; then the type of the answer is known too.
            cache: What was fetched before, by this call or others that were passed it.
            options: Settings of this call alone.

        Returns:
            The resource.

        Raises:
            UnknownReference: The reference leads nowhere, or is not of the kind; nothing was sent.
            NotFound: The API does not have it, or not for this caller.
            SkifteError: Another failure of the call.
        """
        return (self._resolve([reference], kind, cache, options))[0]

    @overload
    def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["SAG"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[
        _aggregator.models.Sag
        | _tvangsoploesning_dirigent_kreditor.models.KreditorSag
        | _tvangsoploesning_dirigent_likvidator.models.Sagsoverblik
    ]: ...

    @overload
    def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["KRAV"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[
        _tvangsoploesning_dirigent_kreditor.models.Krav
        | _tvangsoploesning_dirigent_likvidator.models.LikvidatorKrav
    ]: ...

    @overload
    def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["TILGODEHAVENDE"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[_tvangsoploesning_dirigent_kreditor.models.Tilgodehavende]: ...

    @overload
    def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["PERSON"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[_person.models.Person]: ...

    @overload
    def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["VIRKSOMHED"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[_virksomhed.models.Virksomhed]: ...

    @overload
    def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["LIKVIDATOR"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[_likvidator_register.models.Likvidator]: ...

    @overload
    def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["DOKUMENT"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[_dokumentlager.models.Dokument]: ...

    @overload
    def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["RETSKREDS"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[_retskreds.models.Retskreds | _retskreds.models.Ret]: ...

    @overload
    def resolve_many(
        self,
        references: Iterable[Reference],
        kind: None = None,
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[Resource]: ...

    def resolve_many(
        self,
        references: Iterable[Reference],
        kind: str | None = None,
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> object:
        """What references lead to, in their order; each resource is fetched once, however often it is named.

        Args:
            references: The references, of one type or of several.
            kind: The type that all are known to be of.
            at_once: How many calls may be on their way at a time.
            cache: What was fetched before; it also keeps what was fetched when another fails.
            options: Settings of each call.

        Returns:
            The resources.

        Raises:
            UnknownReference: A reference leads nowhere, or is not of the kind; nothing was sent.
            NotFound: An API does not have one, or not for this caller.
            SkifteError: The first failure of a call.
        """
        return self._resolve(references, kind, cache, options, at_once)


class AsyncSkifteportal(AsyncFacade):
    """All 8 APIs, async, with one set of connections, tokens and limits.

    Each API is imported when it is first used.
    """

    _apis: ClassVar[tuple[ApiEntry, ...]] = catalogue.APIS
    _package: ClassVar[str] = __name__.rpartition(".")[0]
    _user_agent: ClassVar[str] = "skifteportal/0.1.0"
    _references: ClassVar[ReferenceTable | None] = catalogue.REFERENCES

    @cached_property
    def aggregator(self) -> AsyncAggregatorClient:
        """Aggregator-oas 1.0.0-rc"""
        from .aggregator.async_client import AsyncAggregatorClient

        return self._open(AsyncAggregatorClient, "aggregator")

    @cached_property
    def tvangsoploesning_dirigent_kreditor(self) -> AsyncTvangsoploesningDirigentKreditorClient:
        """Tvangsoploesning-dirigent-kreditor-oas 1.0.0-rc"""
        from .tvangsoploesning_dirigent_kreditor.async_client import (
            AsyncTvangsoploesningDirigentKreditorClient,
        )

        return self._open(
            AsyncTvangsoploesningDirigentKreditorClient, "tvangsoploesning-dirigent-kreditor"
        )

    @cached_property
    def tvangsoploesning_dirigent_likvidator(self) -> AsyncTvangsoploesningDirigentLikvidatorClient:
        """Tvangsoploesning-dirigent-likvidator-oas 1.0.0-rc"""
        from .tvangsoploesning_dirigent_likvidator.async_client import (
            AsyncTvangsoploesningDirigentLikvidatorClient,
        )

        return self._open(
            AsyncTvangsoploesningDirigentLikvidatorClient, "tvangsoploesning-dirigent-likvidator"
        )

    @cached_property
    def person(self) -> AsyncPersonClient:
        """Person-oas 1.0.0-rc"""
        from .person.async_client import AsyncPersonClient

        return self._open(AsyncPersonClient, "person")

    @cached_property
    def likvidator_register(self) -> AsyncLikvidatorRegisterClient:
        """Likvidator-register-oas 1.0.0-rc"""
        from .likvidator_register.async_client import AsyncLikvidatorRegisterClient

        return self._open(AsyncLikvidatorRegisterClient, "likvidator-register")

    @cached_property
    def dokumentlager(self) -> AsyncDokumentlagerClient:
        """Dokumentlager-oas 1.0.0-rc"""
        from .dokumentlager.async_client import AsyncDokumentlagerClient

        return self._open(AsyncDokumentlagerClient, "dokumentlager")

    @cached_property
    def virksomhed(self) -> AsyncVirksomhedClient:
        """Virksomhed-oas 1.0.0-rc"""
        from .virksomhed.async_client import AsyncVirksomhedClient

        return self._open(AsyncVirksomhedClient, "virksomhed")

    @cached_property
    def retskreds(self) -> AsyncRetskredsClient:
        """Retskreds-oas 1.0.0-rc"""
        from .retskreds.async_client import AsyncRetskredsClient

        return self._open(AsyncRetskredsClient, "retskreds")

    @overload
    async def resolve(
        self,
        reference: Reference,
        kind: Literal["SAG"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> (
        _aggregator.models.Sag
        | _tvangsoploesning_dirigent_kreditor.models.KreditorSag
        | _tvangsoploesning_dirigent_likvidator.models.Sagsoverblik
    ): ...

    @overload
    async def resolve(
        self,
        reference: Reference,
        kind: Literal["KRAV"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> (
        _tvangsoploesning_dirigent_kreditor.models.Krav
        | _tvangsoploesning_dirigent_likvidator.models.LikvidatorKrav
    ): ...

    @overload
    async def resolve(
        self,
        reference: Reference,
        kind: Literal["TILGODEHAVENDE"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> _tvangsoploesning_dirigent_kreditor.models.Tilgodehavende: ...

    @overload
    async def resolve(
        self,
        reference: Reference,
        kind: Literal["PERSON"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> _person.models.Person: ...

    @overload
    async def resolve(
        self,
        reference: Reference,
        kind: Literal["VIRKSOMHED"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> _virksomhed.models.Virksomhed: ...

    @overload
    async def resolve(
        self,
        reference: Reference,
        kind: Literal["LIKVIDATOR"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> _likvidator_register.models.Likvidator: ...

    @overload
    async def resolve(
        self,
        reference: Reference,
        kind: Literal["DOKUMENT"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> _dokumentlager.models.Dokument: ...

    @overload
    async def resolve(
        self,
        reference: Reference,
        kind: Literal["RETSKREDS"],
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> _retskreds.models.Retskreds | _retskreds.models.Ret: ...

    @overload
    async def resolve(
        self,
        reference: Reference,
        kind: None = None,
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> Resource: ...

    async def resolve(
        self,
        reference: Reference,
        kind: str | None = None,
        *,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> object:
        """What a reference leads to, from the API that has it.

        Args:
            reference: The reference, as an answer of any API holds it.
            kind: The type that the reference is known to be of; then the type of the answer is known too.
            cache: What was fetched before, by this call or others that were passed it.
            options: Settings of this call alone.

        Returns:
            The resource.

        Raises:
            UnknownReference: The reference leads nowhere, or is not of the kind; nothing was sent.
            NotFound: The API does not have it, or not for this caller.
            SkifteError: Another failure of the call.
        """
        return (await self._resolve([reference], kind, cache, options))[0]

    @overload
    async def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["SAG"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[
        _aggregator.models.Sag
        | _tvangsoploesning_dirigent_kreditor.models.KreditorSag
        | _tvangsoploesning_dirigent_likvidator.models.Sagsoverblik
    ]: ...

    @overload
    async def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["KRAV"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[
        _tvangsoploesning_dirigent_kreditor.models.Krav
        | _tvangsoploesning_dirigent_likvidator.models.LikvidatorKrav
    ]: ...

    @overload
    async def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["TILGODEHAVENDE"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[_tvangsoploesning_dirigent_kreditor.models.Tilgodehavende]: ...

    @overload
    async def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["PERSON"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[_person.models.Person]: ...

    @overload
    async def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["VIRKSOMHED"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[_virksomhed.models.Virksomhed]: ...

    @overload
    async def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["LIKVIDATOR"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[_likvidator_register.models.Likvidator]: ...

    @overload
    async def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["DOKUMENT"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[_dokumentlager.models.Dokument]: ...

    @overload
    async def resolve_many(
        self,
        references: Iterable[Reference],
        kind: Literal["RETSKREDS"],
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[_retskreds.models.Retskreds | _retskreds.models.Ret]: ...

    @overload
    async def resolve_many(
        self,
        references: Iterable[Reference],
        kind: None = None,
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> list[Resource]: ...

    async def resolve_many(
        self,
        references: Iterable[Reference],
        kind: str | None = None,
        *,
        at_once: int = 4,
        cache: ReferenceCache | None = None,
        options: RequestOptions | None = None,
    ) -> object:
        """What references lead to, in their order; each resource is fetched once, however often it is named.

        Args:
            references: The references, of one type or of several.
            kind: The type that all are known to be of.
            at_once: How many calls may be on their way at a time.
            cache: What was fetched before; it also keeps what was fetched when another fails.
            options: Settings of each call.

        Returns:
            The resources.

        Raises:
            UnknownReference: A reference leads nowhere, or is not of the kind; nothing was sent.
            NotFound: An API does not have one, or not for this caller.
            SkifteError: The first failure of a call.
        """
        return await self._resolve(references, kind, cache, options, at_once)
