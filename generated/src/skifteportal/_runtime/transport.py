"""The one seam to the network; http.py has its form over httpcore2.

Whoever brings an own transport (a test double, another HTTP library, a certificate store) implements `send`.
It must follow no redirects: credentials travel in the headers.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from .headers import Headers
from .options import Timeout
from .redact import shown_headers, shown_url
from .sources import ByteStream


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One attempt, complete with its headers.

    `for_auth` marks those that an auth flow makes for itself, `certified` those whose server may see the client
    certificate. `security` is what the spec demands of the call: alternatives of scheme -> scopes.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | ByteStream | None = field(default=None, repr=False)
    timeout: Timeout = field(default_factory=Timeout)
    for_auth: bool = False
    certified: bool = False
    security: tuple[Mapping[str, tuple[str, ...]], ...] = ()

    def __repr__(self) -> str:
        url = shown_url(self.url.partition("?")[0])
        return f"Request({self.method} {url}, headers={shown_headers(self.headers)!r})"


class RawResponse(Protocol):
    """An answer whose body is still on its way; `iter_bytes` undoes content codings."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Headers: ...
    def iter_bytes(self) -> Iterator[bytes]: ...
    def read(self) -> bytes: ...
    def close(self) -> None: ...


class AsyncRawResponse(Protocol):
    """The same for async."""

    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> Headers: ...
    def iter_bytes(self) -> AsyncIterator[bytes]: ...
    async def read(self) -> bytes: ...
    async def close(self) -> None: ...


class Transport(Protocol):
    """Sends a request and returns when the headers of the answer are there. Raises TransportError only."""

    def send(self, request: Request, /) -> RawResponse: ...
    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """The same for async."""

    async def send(self, request: Request, /) -> AsyncRawResponse: ...
    async def close(self) -> None: ...
