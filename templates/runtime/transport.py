"""The one seam to the network, and its form over httpcore2, the engine of httpx2 (engine.py).

Whoever brings an own transport (a test double, another HTTP library, a certificate store) implements `send`.
It must follow no redirects: credentials travel in the headers.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from . import engine
from .coding import AsyncPieces, Pieces, decoded, decoded_async
from .errors import TransportError
from .headers import Headers
from .options import Timeout
from .redact import shown_headers, shown_url
from .sources import ByteStream

if TYPE_CHECKING:
    import httpcore2


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


class HttpTransport:
    """Connections that are kept alive and shared between threads."""

    def __init__(
        self, *, verify: ssl.SSLContext | bool = True, proxy: str | None = None, http2: bool = False
    ) -> None:
        self._pools = engine.pools(verify, proxy, http2)

    def send(self, request: Request, /) -> RawResponse:
        with engine.translated(), engine.unlogged():
            sent = engine.prepared(request, _content(request.body))
            return _Raw(self._pools.of(request.url).handle_request(sent))

    def close(self) -> None:
        for pool in self._pools:
            pool.close()


class AsyncHttpTransport:
    """The same for async."""

    def __init__(
        self, *, verify: ssl.SSLContext | bool = True, proxy: str | None = None, http2: bool = False
    ) -> None:
        self._pools = engine.async_pools(verify, proxy, http2)

    async def send(self, request: Request, /) -> AsyncRawResponse:
        with engine.translated(), engine.unlogged():
            sent = engine.prepared(request, _content(request.body))
            return _AsyncRaw(await self._pools.of(request.url).handle_async_request(sent))

    async def close(self) -> None:
        for pool in self._pools:
            await pool.aclose()


def _content(body: bytes | ByteStream | None) -> bytes | _Body | None:
    return body if body is None or isinstance(body, bytes) else _Body(body)


class _Body:
    """Our stream, held to the size that was told (h11's own error would leak through)."""

    def __init__(self, stream: ByteStream) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        for chunk in self._stream:
            sent += len(chunk)
            self._hold_to_size(sent, at_end=False)
            yield chunk
        self._hold_to_size(sent, at_end=True)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        sent = 0
        async for chunk in self._stream:
            sent += len(chunk)
            self._hold_to_size(sent, at_end=False)
            yield chunk
        self._hold_to_size(sent, at_end=True)

    def _hold_to_size(self, sent: int, *, at_end: bool) -> None:
        length = self._stream.length
        if length is not None and (sent > length or (at_end and sent < length)):
            raise TransportError(
                f"the body changed while it was sent: {length} bytes were told", permanent=True
            )


class _Raw:
    def __init__(self, response: httpcore2.Response) -> None:
        self._response = response
        self._taken = False
        self.status = response.status
        self.headers = engine.headers_of(response)

    def iter_bytes(self) -> Iterator[bytes]:
        with engine.translated("response_started"):
            yield from self._pieces()

    def read(self) -> bytes:
        with engine.translated("response_started"):
            try:
                return b"".join(self._pieces())
            finally:
                self._response.close()

    def _pieces(self) -> Pieces:
        _hold_untaken(self._taken)
        self._taken = True
        return decoded(self.headers, engine.stream_of(self._response))

    def close(self) -> None:
        self._taken = True
        self._response.close()


class _AsyncRaw:
    def __init__(self, response: httpcore2.Response) -> None:
        self._response = response
        self._taken = False
        self.status = response.status
        self.headers = engine.headers_of(response)

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        with engine.translated("response_started"):
            async for piece in self._pieces():
                yield piece

    async def read(self) -> bytes:
        with engine.translated("response_started"):
            try:
                return b"".join([piece async for piece in self._pieces()])
            finally:
                await self._response.aclose()

    def _pieces(self) -> AsyncPieces:
        _hold_untaken(self._taken)
        self._taken = True
        return decoded_async(self.headers, engine.async_stream_of(self._response))

    async def close(self) -> None:
        self._taken = True
        await self._response.aclose()


def _hold_untaken(taken: bool) -> None:
    if taken:
        raise TransportError(
            "the body was read or closed already", delivery="response_started", permanent=True
        )
