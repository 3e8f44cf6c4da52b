"""Which server a client calls: one of its spec's, or the caller's own."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from .environment import Environment
from .errors import ConfigurationError
from .settings import origin

_ABSOLUTE = ("http://", "https://")


def server_of(api: str, servers: Sequence[str], environment: Environment | None) -> str:
    """The server of the environment, or the only one there is. Raises ConfigurationError."""
    known = [url for url in servers if url.startswith(_ABSOLUTE)]
    if environment is not None:
        known = [url for url in known if origin(url) == origin(environment.value)]
    if len(known) == 1:
        return known[0]
    if environment is not None:
        raise ConfigurationError(f"{api} has no server in {environment.name}; give base_url")
    raise ConfigurationError(f"{api} needs to know its server; give base_url or environment")


def below(base_url: str, servers: Sequence[str]) -> str:
    """The base URL with the path that the API has on its servers."""
    path = urlsplit(servers[0]).path if servers else ""
    return base_url.rstrip("/") + path.rstrip("/")
