"""How requests are signed, free of any network.

An auth is a generator: it yields a request, the driver sends it and passes in the answer, until the one that
is the call itself. So one text serves sync and async, and an auth that must fetch a token first yields that
request (marked `for_auth`) before the other; when that one gets no answer, its TransportError is thrown in.
A flow that has to wait for other work yields its Future, and is passed an empty Reply when that is done.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

from .errors import ConfigurationError, TransportError
from .headers import Headers
from .redact import Redacted
from .transport import Request

if TYPE_CHECKING:
    from concurrent.futures import Future


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reply(Redacted):
    """An answer as a flow sees it. `body` is read for requests marked `for_auth` only."""

    status: int
    headers: Headers
    body: bytes = field(default=b"", repr=False)


SETTLED = Reply(status=0, headers=Headers())
Step: TypeAlias = "Request | Future[object]"
Flow: TypeAlias = Generator[Step, Reply, None]


@runtime_checkable
class Auth(Protocol):
    """Signs requests. The last request that `flow` yields is the call; its answer goes to the caller."""

    def flow(self, request: Request, /) -> Flow: ...


@dataclass(frozen=True, slots=True)
class HeaderPair:
    """Client ID and Client Secret on every call, as the portal hands them out."""

    client_id: str
    client_secret: str = field(repr=False)
    id_header: str = "X-Client-Id"
    secret_header: str = "X-Client-Secret"

    def __post_init__(self) -> None:
        header_text(self.client_id, "client_id")
        header_text(self.client_secret, "client_secret")

    def flow(self, request: Request, /) -> Flow:
        pair = {self.id_header: self.client_id, self.secret_header: self.client_secret}
        yield with_headers(request, pair)


@dataclass(frozen=True, slots=True)
class Bearer:
    """A token that the caller already has."""

    token: str = field(repr=False)

    def __post_init__(self) -> None:
        header_text(self.token, "token")

    def flow(self, request: Request, /) -> Flow:
        yield with_headers(request, {"Authorization": f"Bearer {self.token}"})


def resume(flow: Flow, outcome: Reply | TransportError) -> Step:
    """The step after one that was not the call. Raises ConfigurationError when there is none."""
    try:
        return flow.throw(outcome) if isinstance(outcome, TransportError) else flow.send(outcome)
    except StopIteration:
        raise ConfigurationError("an auth flow ended without making the call") from None


def with_headers(request: Request, headers: Mapping[str, str]) -> Request:
    """The request with these headers, in place of others of the same name."""
    taken = {name.lower() for name in headers}
    kept = {name: text for name, text in request.headers.items() if name.lower() not in taken}
    return replace(request, headers={**kept, **headers})


def header_text(text: str, what: str) -> None:
    """Raises ConfigurationError for a secret that cannot travel; the text does not show it."""
    if not text or text != text.strip() or not text.isprintable() or not text.isascii():
        raise ConfigurationError(f"{what} is empty or holds characters that no header can carry")
