"""What a client sends all its calls with, and where its credentials may go."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import lru_cache
from ipaddress import ip_address
from typing import TypedDict
from urllib.parse import urlsplit

from .auth import Auth, Flow, resume
from .clock import SYSTEM, Clock
from .environment import Environment
from .errors import ConfigurationError, TransportError
from .limiter import Limiter
from .options import Timeout
from .outgoing import FilePolicy
from .redact import is_secret
from .retry import RetryPolicy
from .transport import Request
from .watch import Hooks

_BEFORE_PATH = re.compile(r"[^/?#]*//[^/?#]*")


class Conduct(TypedDict, total=False):
    """How a client goes about its calls.

    `retry` says what is tried again, `limiter` keeps under the server's limit (share one between clients that
    share a limit), `deadline` is the longest time in seconds for a whole call, `hooks` see every attempt, `files`
    says what is checked of files, and `clock` is for tests.
    """

    retry: RetryPolicy
    limiter: Limiter
    deadline: float | None
    hooks: tuple[Hooks, ...]
    files: FilePolicy
    clock: Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a client sends all its calls with. `fixed_base` says that the caller chose the base URL."""

    base_url: str
    fixed_base: bool = True
    auth: Auth | None = field(default=None, repr=False)
    timeout: Timeout = field(default_factory=Timeout)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    user_agent: str = "skifteportal"
    api_version: str = ""
    deadline: float | None = None
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    limiter: Limiter = field(default_factory=Limiter, repr=False)
    hooks: tuple[Hooks, ...] = ()
    files: FilePolicy = field(default_factory=FilePolicy)
    clock: Clock = field(default=SYSTEM, repr=False)

    def __post_init__(self) -> None:
        if not is_address(self.base_url):
            raise ConfigurationError("the base URL must begin with http:// or https:// and a host")
        parts = urlsplit(self.base_url)
        if parts.username or parts.password or parts.query or parts.fragment:
            raise ConfigurationError("the base URL must hold no user, query or fragment")
        if self.auth is not None or any(is_secret(name) for name in self.headers):
            hold_private(self.base_url)


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port: what decides where credentials may go."""
    # Every call has a URL of its own, but there are few servers: only what comes before the path is remembered.
    begins = _BEFORE_PATH.match(url)
    return _origin(begins[0] if begins else url)


def is_address(url: str) -> bool:
    """Whether a URL leads to a server of the web at all."""
    try:
        scheme, host, _ = origin(url)
    except ValueError:
        return False
    return scheme in ("http", "https") and bool(host)


@lru_cache(maxsize=256)
def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname or "", port


def environment_of(url: str) -> Environment | None:
    """The environment that an address belongs to; None for any other address."""
    try:
        return next((one for one in Environment if origin(one.value) == origin(url)), None)
    except ValueError:
        return None


def hold_private(url: str) -> None:
    """Raises ConfigurationError where credentials would travel in the clear."""
    if not is_private(url):
        scheme, host, _ = origin(url)
        raise ConfigurationError(
            f"credentials are only sent over https, and {scheme}://{host} is not"
        )


def is_private(url: str) -> bool:
    """Whether nobody between here and the server can read along: https, or this very machine."""
    scheme, host, _ = origin(url)
    return scheme == "https" or _is_this_machine(host)


@lru_cache(maxsize=256)
def _is_this_machine(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def signed(settings: Settings, request: Request) -> Flow:
    """The requests that make up the call: with credentials at home, without them anywhere else."""
    if origin(request.url) != origin(settings.base_url) or not is_private(request.url):
        return _unsigned(request)
    call = replace(request, certified=True)
    return _unsigned(call) if settings.auth is None else _guarded(settings.auth.flow(call), call)


def _unsigned(request: Request) -> Flow:
    yield request


def _guarded(flow: Flow, call: Request) -> Flow:
    """The flow, kept from leading the call elsewhere or from sending secrets in the clear."""
    with closing(flow):
        step = next(flow)
        while True:
            if isinstance(step, Request):
                _hold_home(step, call)
            try:
                reply = yield step
            except TransportError as problem:
                step = resume(flow, problem)
                continue
            try:
                step = flow.send(reply)
            except StopIteration:
                return


def _hold_home(outgoing: Request, call: Request) -> None:
    if outgoing.url == call.url:
        return
    astray = not outgoing.for_auth and origin(outgoing.url) != origin(call.url)
    if astray or not is_private(outgoing.url):
        raise ConfigurationError("an auth flow must stay with the server, and off plain http")
