"""What every generated client is built on."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, ClassVar, Self, Unpack

from .auth import Auth
from .connections import async_connections, connections
from .environment import Environment
from .errors import ConfigurationError
from .options import Timeout
from .renamed import attribute, names_of
from .servers import server_of
from .session import AsyncSession, Session
from .settings import Conduct, Settings
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .certificates import Certificate
    from .configuration import Configuration
    from .trust import CaFile

__all__ = ["AsyncClient", "AsyncGroup", "Client", "Environment", "Group"]

_NO_HEADERS: Mapping[str, str] = MappingProxyType({})


class _Base:
    """Settings that the sync and the async client share.

    A generated class names its API and the version of it, the servers of its spec and the User-Agent it tells.
    """

    _api: ClassVar[str] = ""
    _api_version: ClassVar[str] = ""
    _servers: ClassVar[tuple[str, ...]] = ()
    _user_agent: ClassVar[str] = "skifteportal"

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            return attribute(self, names_of(type(self)), name)

    @classmethod
    def _settings(
        cls,
        base_url: str | None,
        environment: Environment | None,
        auth: Auth | None,
        timeout: Timeout | float | None,
        headers: Mapping[str, str],
        conduct: Conduct,
    ) -> Settings:
        if base_url is not None and environment is not None:
            raise ConfigurationError("give base_url or environment, not both")
        return Settings(
            base_url=cls._address(base_url, environment),
            api_version=cls._api_version,
            fixed_base=base_url is not None,
            auth=auth,
            timeout=Timeout() if timeout is None else Timeout.of(timeout),
            headers=dict(headers),
            user_agent=cls._user_agent,
            **conduct,
        )

    @classmethod
    def _address(cls, base_url: str | None, environment: Environment | None) -> str:
        if base_url is not None:
            return base_url
        return server_of(cls._api or cls.__name__, cls._servers, environment)


class Client(_Base):
    """Base of the generated clients: settings, connections, and a `with` block that closes them.

    `base_url` takes the place of the whole server URL of the spec, path included. A transport that was
    passed in belongs to the caller and stays open; else `certificate` is shown to the server of the base URL, and
    `ca_file` takes the place of the system's trust. `conduct` are the fields of Conduct: `retry`, `limiter`,
    `deadline`, `hooks`, `clock`.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        environment: Environment | None = None,
        auth: Auth | None = None,
        transport: Transport | None = None,
        certificate: Certificate | None = None,
        ca_file: CaFile | None = None,
        timeout: Timeout | float | None = None,
        headers: Mapping[str, str] = _NO_HEADERS,
        **conduct: Unpack[Conduct],
    ) -> None:
        settings = self._settings(base_url, environment, auth, timeout, headers, conduct)
        self._owned: Transport | None = None
        if transport is None:
            transport = self._owned = connections(certificate, ca_file)
        elif certificate is not None or ca_file is not None:
            raise ConfigurationError("a transport of your own brings its certificate and its trust")
        self._session = Session(settings, transport)

    @classmethod
    def configured(
        cls,
        configuration: Configuration | None = None,
        *,
        timeout: Timeout | float | None = None,
        headers: Mapping[str, str] = _NO_HEADERS,
        **conduct: Unpack[Conduct],
    ) -> Self:
        """A client that is reached and signs as the configuration says.

        Without one, it is loaded from the environment variables and the profile (`Configuration.load`).
        """
        chosen = configuration or _loaded()
        return cls(
            base_url=chosen.base_url,
            environment=chosen.environment if chosen.base_url is None else None,
            auth=chosen.auth,
            certificate=chosen.certificate,
            ca_file=chosen.ca_file,
            timeout=timeout,
            headers=headers,
            **conduct,
        )

    @property
    def base_url(self) -> str:
        """Where the calls go."""
        return self._session.settings.base_url

    def close(self) -> None:
        """Closes the connections."""
        if self._owned is not None:
            self._owned.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"


class AsyncClient(_Base):
    """The same for async: `async with`, `await close()`."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        environment: Environment | None = None,
        auth: Auth | None = None,
        transport: AsyncTransport | None = None,
        certificate: Certificate | None = None,
        ca_file: CaFile | None = None,
        timeout: Timeout | float | None = None,
        headers: Mapping[str, str] = _NO_HEADERS,
        **conduct: Unpack[Conduct],
    ) -> None:
        settings = self._settings(base_url, environment, auth, timeout, headers, conduct)
        self._owned: AsyncTransport | None = None
        if transport is None:
            transport = self._owned = async_connections(certificate, ca_file)
        elif certificate is not None or ca_file is not None:
            raise ConfigurationError("a transport of your own brings its certificate and its trust")
        self._session = AsyncSession(settings, transport)

    @classmethod
    def configured(
        cls,
        configuration: Configuration | None = None,
        *,
        timeout: Timeout | float | None = None,
        headers: Mapping[str, str] = _NO_HEADERS,
        **conduct: Unpack[Conduct],
    ) -> Self:
        """The same for async."""
        chosen = configuration or _loaded()
        return cls(
            base_url=chosen.base_url,
            environment=chosen.environment if chosen.base_url is None else None,
            auth=chosen.auth,
            certificate=chosen.certificate,
            ca_file=chosen.ca_file,
            timeout=timeout,
            headers=headers,
            **conduct,
        )

    @property
    def base_url(self) -> str:
        """Where the calls go."""
        return self._session.settings.base_url

    async def close(self) -> None:
        """Closes the connections."""
        if self._owned is not None:
            await self._owned.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"


class Group:
    """Operations that belong together, on a sync session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            return attribute(self, names_of(type(self)), name)


class AsyncGroup:
    """Operations that belong together, on an async session."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            return attribute(self, names_of(type(self)), name)


def _loaded() -> Configuration:
    # What reads certificates and profiles is imported by those who have any.
    from .configuration import Configuration

    return Configuration.load()
