"""The transports over httpcore2; imported by those who make connections and not before, for it takes its time."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from . import engine
from .coding import AsyncPieces, Pieces, decoded, decoded_async
from .errors import TransportError

if TYPE_CHECKING:
    import httpcore2

    from .sources import ByteStream
    from .transport import AsyncRawResponse, RawResponse, Request


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
