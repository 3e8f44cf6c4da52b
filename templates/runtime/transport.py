"""The one seam to the network, and its form over httpx2.

Whoever brings an own transport (a test double, another HTTP library, a certificate store) implements `send`.
It must follow no redirects: credentials travel in the headers.
"""

from __future__ import annotations

import logging
import ssl
from collections.abc import AsyncIterator, Generator, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from typing import Protocol

import httpx2

from . import errors
from .errors import TransportError
from .headers import Headers
from .options import Timeout
from .redact import shown_headers, shown_url
from .retry import Delivery
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


@cache
def _trusted(http2: bool) -> ssl.SSLContext:
    """The default trust, read once in a process: it costs more than a call. One per set of protocols."""
    return httpx2.create_ssl_context()


# Plain http is for this machine only: a proxy of the environment would read the credentials along.
_UNPROXIED: Mapping[str, None] = {"http://": None}


class HttpTransport:
    """Connections of an httpx2 client, kept alive and shared between threads."""

    def __init__(
        self, *, verify: ssl.SSLContext | bool = True, proxy: str | None = None, http2: bool = False
    ) -> None:
        self._client = httpx2.Client(
            verify=_trusted(http2) if verify is True else verify,
            proxy=proxy,
            http2=http2,
            follow_redirects=False,
            mounts=_UNPROXIED,
        )

    def send(self, request: Request, /) -> RawResponse:
        with _translated(), _unlogged():
            response = self._client.send(_prepared(request), stream=True, auth=None)
        return _Raw(response)

    def close(self) -> None:
        self._client.close()


class AsyncHttpTransport:
    """The same for async."""

    def __init__(
        self, *, verify: ssl.SSLContext | bool = True, proxy: str | None = None, http2: bool = False
    ) -> None:
        self._client = httpx2.AsyncClient(
            verify=_trusted(http2) if verify is True else verify,
            proxy=proxy,
            http2=http2,
            follow_redirects=False,
            mounts=_UNPROXIED,
        )

    async def send(self, request: Request, /) -> AsyncRawResponse:
        with _translated(), _unlogged():
            response = await self._client.send(_prepared(request), stream=True, auth=None)
        return _AsyncRaw(response)

    async def close(self) -> None:
        await self._client.aclose()


# httpx2 logs whole URLs and httpcore2 the headers of answers, personal data and cookies included. What we send is
# told by our own logger instead (watch.py); the log lines of other users of these libraries stay.
_LOUD = ("httpx2", "httpcore2.connection", "httpcore2.http11", "httpcore2.http2", "httpcore2.proxy")
_sending: ContextVar[bool] = ContextVar("skifteportal_sending", default=False)


def _is_of_others(_: logging.LogRecord) -> bool:
    return not _sending.get()


for _name in _LOUD:
    logging.getLogger(_name).addFilter(_is_of_others)


@contextmanager
def _unlogged() -> Generator[None]:
    token = _sending.set(True)
    try:
        yield
    finally:
        _sending.reset(token)


class _Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """Our stream as httpx2 takes one, held to the size that was told (h11's own error would leak through)."""

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


def _prepared(request: Request) -> httpx2.Request:
    body = request.body
    phases = request.timeout
    url = httpx2.URL(request.url)
    # httpx2 leaves Host to whoever brings a stream; and only bytes may carry æøå (RFC 9110 §5.5, obs-text).
    headers = {"host": url.netloc, "accept-encoding": b"gzip, deflate"}
    headers.update({name.lower(): text.encode("utf-8") for name, text in request.headers.items()})
    return httpx2.Request(
        request.method,
        url,
        headers=[(name.encode("ascii"), text) for name, text in headers.items()],
        content=body if isinstance(body, bytes) else None,
        stream=None if body is None or isinstance(body, bytes) else _Body(body),
        extensions={
            "timeout": {
                "connect": phases.connect,
                "read": phases.read,
                "write": phases.write,
                "pool": phases.pool,
            }
        },
    )


class _Raw:
    def __init__(self, response: httpx2.Response) -> None:
        self._response = response
        self.status = response.status_code
        self.headers = Headers(response.headers.multi_items())

    def iter_bytes(self) -> Iterator[bytes]:
        with _translated("response_started"):
            yield from self._response.iter_bytes()

    def read(self) -> bytes:
        with _translated("response_started"):
            try:
                return self._response.read()
            finally:
                self._response.close()

    def close(self) -> None:
        self._response.close()


class _AsyncRaw:
    def __init__(self, response: httpx2.Response) -> None:
        self._response = response
        self.status = response.status_code
        self.headers = Headers(response.headers.multi_items())

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        with _translated("response_started"):
            async for chunk in self._response.aiter_bytes():
                yield chunk

    async def read(self) -> bytes:
        with _translated("response_started"):
            try:
                return await self._response.aread()
            finally:
                await self._response.aclose()

    async def close(self) -> None:
        await self._response.aclose()


# Before these nothing has left for the server.
_NOT_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)
# Addresses that are none and certificates that nobody trusts stay so.
_PERMANENT = (
    httpx2.InvalidURL,
    httpx2.UnsupportedProtocol,
    httpx2.LocalProtocolError,
    ssl.SSLCertVerificationError,
)


@contextmanager
def _translated(delivery: Delivery = "maybe_sent") -> Generator[None]:
    """Turns what httpx2 raises into our tree; its texts may quote URLs and are not repeated."""
    try:
        yield
    except httpx2.TimeoutException as problem:
        phase = type(problem).__name__.removesuffix("Timeout").lower()
        raise errors.TimeoutError(
            f"no answer in time ({phase})",
            phase=phase,
            delivery="not_sent" if isinstance(problem, _NOT_SENT) else delivery,
        ) from problem
    except httpx2.DecodingError as problem:
        raise errors.DecodeError("the body is not coded as its headers say") from problem
    except httpx2.StreamError as problem:
        raise TransportError(
            "the body was read or closed already", delivery=delivery, permanent=True
        ) from problem
    except (httpx2.HTTPError, httpx2.InvalidURL) as problem:
        raise TransportError(
            f"the connection failed ({type(problem).__name__}: {problem})",
            delivery="not_sent" if isinstance(problem, _NOT_SENT) else delivery,
            permanent=_is_permanent(problem),
        ) from problem


def _is_permanent(problem: BaseException | None) -> bool:
    """Whether the next attempt would fail alike."""
    while problem is not None:
        if isinstance(problem, _PERMANENT):
            return True
        problem = problem.__cause__ or problem.__context__
    return False
