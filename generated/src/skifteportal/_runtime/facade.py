"""What the facade of several APIs is built on: one set of connections, tokens, limits and settings for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from os import PathLike
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, Unpack

from .auth import Auth
from .catalogue import ApiEntry, ReferenceTable
from .connections import async_connections, connections
from .environment import Environment
from .errors import ConfigurationError, SkifteError
from .limiter import Limiter
from .options import RequestOptions, Timeout
from .servers import below, server_of
from .settings import Conduct, Settings
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .certificates import Certificate
    from .client import AsyncClient, Client
    from .configuration import Configuration
    from .ledger import Ledger
    from .report import ErrorReport
    from .resolve import ReferenceCache
    from .trust import CaFile

C = TypeVar("C", bound="Client")
A = TypeVar("A", bound="AsyncClient")

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """What every client of a facade is made with; `addresses` holds the base URL of each API by its slug."""

    addresses: Mapping[str, str]
    auth: Auth | None = field(default=None, repr=False)
    timeout: Timeout | float | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    conduct: Conduct = field(default_factory=Conduct, repr=False)

    def __post_init__(self) -> None:
        # Whatever is wrong is told when the facade is made, not when an API is first used.
        for api in self.addresses:
            self.settings(api)

    def settings(self, api: str, version: str = "", user_agent: str = "skifteportal") -> Settings:
        """What the calls of an API are made with that go through no client of its own."""
        return Settings(
            base_url=self.addresses[api],
            auth=self.auth,
            timeout=Timeout() if self.timeout is None else Timeout.of(self.timeout),
            headers=self.headers,
            user_agent=user_agent,
            api_version=version,
            **self.conduct,
        )

    def changed(
        self,
        timeout: Timeout | float | None,
        headers: Mapping[str, str],
        conduct: Conduct,
    ) -> _Plan:
        return replace(
            self,
            timeout=self.timeout if timeout is None else timeout,
            headers={**self.headers, **headers},
            conduct={**self.conduct, **conduct},
        )


class _Base:
    """What the sync and the async facade share; a generated class lists its APIs."""

    _apis: ClassVar[tuple[ApiEntry, ...]] = ()
    _references: ClassVar[ReferenceTable | None] = None
    _package: ClassVar[str] = ""
    _user_agent: ClassVar[str] = "skifteportal"

    _plan: _Plan
    ledger: Ledger | None
    """The operations that were exercised, where a ledger was asked for."""

    @classmethod
    def _addresses(
        cls,
        base_url: str | None,
        environment: Environment | None,
        base_urls: Mapping[str, str],
    ) -> dict[str, str]:
        """The base URL of each API: its own, else the server of its spec, at `base_url` where that is given."""
        if base_url is not None and environment is not None:
            raise ConfigurationError("give base_url or environment, not both")
        known = {api.slug for api in cls._apis}
        if unknown := sorted(base_urls.keys() - known):
            raise ConfigurationError(
                f"base_urls names {', '.join(unknown)}, but the APIs are {', '.join(sorted(known))}"
            )
        found: dict[str, str] = {}
        for api in cls._apis:
            if api.slug in base_urls:
                found[api.slug] = base_urls[api.slug]
            elif base_url is not None:
                found[api.slug] = below(base_url, api.servers)
            else:
                found[api.slug] = server_of(api.slug, api.servers, environment)
        return found

    def _begin(self, plan: _Plan, ledger: Ledger | str | PathLike[str] | None) -> None:
        if ledger is None:
            self._plan, self.ledger = plan, None
            return
        from .ledger import Ledger

        self.ledger = ledger if isinstance(ledger, Ledger) else Ledger(ledger, self._apis)
        hooks = (*plan.conduct.get("hooks", ()), self.ledger.hooks)
        self._plan = replace(plan, conduct={**plan.conduct, "hooks": hooks})

    def _settings(self, slug: str) -> Settings:
        version = next(api.version for api in self._apis if api.slug == slug)
        return self._plan.settings(slug, version, self._user_agent)

    def base_url(self, api: str) -> str:
        """Where the calls of an API go; `api` is its slug."""
        return self._plan.addresses[api]

    def error_report(self, error: SkifteError) -> ErrorReport:
        """What the authority's error form asks for, of one failed call; without secrets and CPR numbers."""
        return error.report()

    def __repr__(self) -> str:
        places = ", ".join(sorted(set(self._plan.addresses.values())))
        return f"{type(self).__name__}({places})"


class Facade(_Base):
    """All APIs as attributes; each is imported when it is first used.

    They share connections, tokens and limits. `environment` picks the server of each API from its spec;
    `base_url` takes the place of their hosts, and `base_urls` (slug -> URL) that of the whole URL of single APIs.
    `ledger` names the files that list which operations were exercised in the test environment. All else is as for
    a single client; a transport that was passed in belongs to the caller and stays open.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        environment: Environment | None = None,
        base_urls: Mapping[str, str] = _NOTHING,
        auth: Auth | None = None,
        transport: Transport | None = None,
        certificate: Certificate | None = None,
        ca_file: CaFile | None = None,
        timeout: Timeout | float | None = None,
        headers: Mapping[str, str] = _NOTHING,
        ledger: Ledger | str | PathLike[str] | None = None,
        **conduct: Unpack[Conduct],
    ) -> None:
        addresses = self._addresses(base_url, environment, base_urls)
        plan = _Plan(addresses=addresses, auth=auth, conduct={"limiter": Limiter()})
        self._begin(plan.changed(timeout, headers, conduct), ledger)
        self._owned: Transport | None = None
        if transport is None:
            transport = self._owned = connections(certificate, ca_file)
        elif certificate is not None or ca_file is not None:
            raise ConfigurationError("a transport of your own brings its certificate and its trust")
        self._transport = transport

    @classmethod
    def configured(
        cls,
        configuration: Configuration | None = None,
        *,
        base_urls: Mapping[str, str] = _NOTHING,
        timeout: Timeout | float | None = None,
        headers: Mapping[str, str] = _NOTHING,
        ledger: Ledger | str | PathLike[str] | None = None,
        **conduct: Unpack[Conduct],
    ) -> Self:
        """A facade that is reached and signs as the configuration says.

        Without one, it is loaded from the environment variables and the profile (`Configuration.load`).
        """
        chosen = configuration or _loaded()
        return cls(
            base_url=chosen.base_url,
            environment=chosen.environment if chosen.base_url is None else None,
            base_urls=base_urls,
            auth=chosen.auth,
            certificate=chosen.certificate,
            ca_file=chosen.ca_file,
            timeout=timeout,
            headers=headers,
            ledger=ledger,
            **conduct,
        )

    def with_options(
        self,
        *,
        timeout: Timeout | float | None = None,
        headers: Mapping[str, str] = _NOTHING,
        **conduct: Unpack[Conduct],
    ) -> Self:
        """The same portal with these settings in place of its own, over the same connections.

        Headers are added. What is returned is valid as long as this one is open; closing it closes nothing.
        """
        other = object.__new__(type(self))
        other._plan = self._plan.changed(timeout, headers, conduct)
        other._transport, other._owned, other.ledger = self._transport, None, None
        return other

    def close(self) -> None:
        """Writes the ledger, where there is one, and closes the connections."""
        try:
            if self.ledger is not None:
                self.ledger.save()
        finally:
            if self._owned is not None:
                self._owned.close()

    def _open(self, client: type[C], api: str) -> C:
        plan = self._plan
        return client(
            base_url=plan.addresses[api],
            auth=plan.auth,
            transport=self._transport,
            timeout=plan.timeout,
            headers=plan.headers,
            **plan.conduct,
        )

    # What is answered follows from the reference; the generated methods tell it in their types.
    def _resolve(
        self,
        references: Iterable[object],
        kind: str | None,
        cache: ReferenceCache | None,
        options: RequestOptions | None,
        at_once: int = 1,
    ) -> list[Any]:
        from .resolve import Search, fetch
        from .session import Session

        assert self._references is not None
        calls = Search(self._package, self._apis, self._references).calls(references, kind)
        sessions = {call.api: Session(self._settings(call.api), self._transport) for call in calls}
        return fetch(sessions, calls, cache, options, at_once)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncFacade(_Base):
    """The same for async: `async with`, `await close()`."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        environment: Environment | None = None,
        base_urls: Mapping[str, str] = _NOTHING,
        auth: Auth | None = None,
        transport: AsyncTransport | None = None,
        certificate: Certificate | None = None,
        ca_file: CaFile | None = None,
        timeout: Timeout | float | None = None,
        headers: Mapping[str, str] = _NOTHING,
        ledger: Ledger | str | PathLike[str] | None = None,
        **conduct: Unpack[Conduct],
    ) -> None:
        addresses = self._addresses(base_url, environment, base_urls)
        plan = _Plan(addresses=addresses, auth=auth, conduct={"limiter": Limiter()})
        self._begin(plan.changed(timeout, headers, conduct), ledger)
        self._owned: AsyncTransport | None = None
        if transport is None:
            transport = self._owned = async_connections(certificate, ca_file)
        elif certificate is not None or ca_file is not None:
            raise ConfigurationError("a transport of your own brings its certificate and its trust")
        self._transport = transport

    @classmethod
    def configured(
        cls,
        configuration: Configuration | None = None,
        *,
        base_urls: Mapping[str, str] = _NOTHING,
        timeout: Timeout | float | None = None,
        headers: Mapping[str, str] = _NOTHING,
        ledger: Ledger | str | PathLike[str] | None = None,
        **conduct: Unpack[Conduct],
    ) -> Self:
        """The same for async."""
        chosen = configuration or _loaded()
        return cls(
            base_url=chosen.base_url,
            environment=chosen.environment if chosen.base_url is None else None,
            base_urls=base_urls,
            auth=chosen.auth,
            certificate=chosen.certificate,
            ca_file=chosen.ca_file,
            timeout=timeout,
            headers=headers,
            ledger=ledger,
            **conduct,
        )

    def with_options(
        self,
        *,
        timeout: Timeout | float | None = None,
        headers: Mapping[str, str] = _NOTHING,
        **conduct: Unpack[Conduct],
    ) -> Self:
        """The same for async."""
        other = object.__new__(type(self))
        other._plan = self._plan.changed(timeout, headers, conduct)
        other._transport, other._owned, other.ledger = self._transport, None, None
        return other

    async def close(self) -> None:
        """Writes the ledger, where there is one, and closes the connections."""
        from .threads import in_thread

        try:
            if self.ledger is not None:
                await in_thread(self.ledger.save)
        finally:
            if self._owned is not None:
                await self._owned.close()

    def _open(self, client: type[A], api: str) -> A:
        plan = self._plan
        return client(
            base_url=plan.addresses[api],
            auth=plan.auth,
            transport=self._transport,
            timeout=plan.timeout,
            headers=plan.headers,
            **plan.conduct,
        )

    async def _resolve(
        self,
        references: Iterable[object],
        kind: str | None,
        cache: ReferenceCache | None,
        options: RequestOptions | None,
        at_once: int = 1,
    ) -> list[Any]:
        from .resolve import Search, fetch_async
        from .session import AsyncSession

        assert self._references is not None
        calls = Search(self._package, self._apis, self._references).calls(references, kind)
        sessions = {
            call.api: AsyncSession(self._settings(call.api), self._transport) for call in calls
        }
        return await fetch_async(sessions, calls, cache, options, at_once)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def _loaded() -> Configuration:
    from .configuration import Configuration

    return Configuration.load()
