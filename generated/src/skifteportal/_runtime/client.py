"""What every generated client is built on."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType, TracebackType
from typing import ClassVar, Self

from .auth import Auth
from .errors import ConfigurationError
from .options import Timeout
from .session import AsyncSession, Session
from .settings import Settings, origin
from .transport import AsyncHttpTransport, AsyncTransport, HttpTransport, Transport

_NO_HEADERS: Mapping[str, str] = MappingProxyType({})


class Environment(Enum):
    """The portal's environments, by the origin of their APIs."""

    TEST = "https://api.test-minskiftesag.net"
    PRODUCTION = "https://api.domstol.dk"


class _Base:
    """Settings that the sync and the async client share.

    A generated class names its API, the servers of its spec and the User-Agent it tells.
    """

    _api: ClassVar[str] = ""
    _servers: ClassVar[tuple[str, ...]] = ()
    _user_agent: ClassVar[str] = "skifteportal"

    @classmethod
    def _settings(
        cls,
        base_url: str | None,
        environment: Environment | None,
        auth: Auth | None,
        timeout: Timeout | float | None,
        headers: Mapping[str, str],
    ) -> Settings:
        if base_url is not None and environment is not None:
            raise ConfigurationError("give base_url or environment, not both")
        return Settings(
            base_url=base_url if base_url is not None else cls._server(environment),
            fixed_base=base_url is not None,
            auth=auth,
            timeout=Timeout() if timeout is None else Timeout.of(timeout),
            headers=dict(headers),
            user_agent=cls._user_agent,
        )

    @classmethod
    def _server(cls, environment: Environment | None) -> str:
        """The server of the environment, or the only one there is. Raises ConfigurationError."""
        known = [url for url in cls._servers if url.startswith(("http://", "https://"))]
        if environment is not None:
            known = [url for url in known if origin(url) == origin(environment.value)]
        if len(known) == 1:
            return known[0]
        name = cls._api or cls.__name__
        if environment is not None:
            raise ConfigurationError(f"{name} has no server in {environment.name}; give base_url")
        raise ConfigurationError(f"{name} needs to know its server; give base_url or environment")


class Client(_Base):
    """Base of the generated clients: settings, connections, and a `with` block that closes them.

    `base_url` takes the place of the whole server URL of the spec, path included. A transport that was
    passed in belongs to the caller and stays open.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        environment: Environment | None = None,
        auth: Auth | None = None,
        transport: Transport | None = None,
        timeout: Timeout | float | None = None,
        headers: Mapping[str, str] = _NO_HEADERS,
    ) -> None:
        settings = self._settings(base_url, environment, auth, timeout, headers)
        self._owned: Transport | None = None
        if transport is None:
            transport = self._owned = HttpTransport()
        self._session = Session(settings, transport)

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
        timeout: Timeout | float | None = None,
        headers: Mapping[str, str] = _NO_HEADERS,
    ) -> None:
        settings = self._settings(base_url, environment, auth, timeout, headers)
        self._owned: AsyncTransport | None = None
        if transport is None:
            transport = self._owned = AsyncHttpTransport()
        self._session = AsyncSession(settings, transport)

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


class AsyncGroup:
    """Operations that belong together, on an async session."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
