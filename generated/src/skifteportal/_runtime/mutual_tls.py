"""Connections that show the client certificate, to the servers that may see it and to no others.

A certificate that was replaced takes its connections with it: new calls get new connections, those under way end
on theirs, which are closed after the last.
"""

from __future__ import annotations

import os
import ssl
import sys
import tempfile
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from .certificates import Certificate
from .errors import ConfigurationError
from .http import AsyncHttpTransport, HttpTransport
from .pki import Identity
from .threads import in_thread
from .transport import AsyncRawResponse, RawResponse, Request
from .trust import CaFile, trusting

T = TypeVar("T")


class MutualTlsTransport:
    """HttpTransport with a client certificate. `ca_file` (PEM) takes the place of the system's trust."""

    def __init__(
        self,
        certificate: Certificate,
        *,
        ca_file: CaFile | None = None,
        proxy: str | None = None,
        http2: bool = False,
    ) -> None:
        def connect(context: ssl.SSLContext) -> HttpTransport:
            return HttpTransport(verify=context, proxy=proxy, http2=http2)

        self._pools = _Pools(certificate, ca_file, connect)

    def send(self, request: Request, /) -> RawResponse:
        if not request.certified:
            return self._pools.bare().send(request)
        self._pools.renew()
        pool = self._pools.take()
        try:
            raw = pool.connections.send(request)
        except BaseException:
            self._give_back(pool)
            raise
        return _Leased(raw, lambda: self._give_back(pool))

    def _give_back(self, pool: _Pool[HttpTransport]) -> None:
        self._pools.give_back(pool)
        for unused in self._pools.unused():
            unused.close()

    def close(self) -> None:
        for connections in self._pools.all():
            connections.close()


class AsyncMutualTlsTransport:
    """The same for async."""

    def __init__(
        self,
        certificate: Certificate,
        *,
        ca_file: CaFile | None = None,
        proxy: str | None = None,
        http2: bool = False,
    ) -> None:
        def connect(context: ssl.SSLContext) -> AsyncHttpTransport:
            return AsyncHttpTransport(verify=context, proxy=proxy, http2=http2)

        self._pools = _Pools(certificate, ca_file, connect)

    async def send(self, request: Request, /) -> AsyncRawResponse:
        if not request.certified:
            return await self._pools.bare().send(request)
        if self._pools.outdated():
            # Keys are unlocked and trust is read there: tens of milliseconds.
            await in_thread(self._pools.renew)
        pool = self._pools.take()
        try:
            raw = await pool.connections.send(request)
        except BaseException:
            await self._give_back(pool)
            raise
        return _AsyncLeased(raw, lambda: self._give_back(pool))

    async def _give_back(self, pool: _Pool[AsyncHttpTransport]) -> None:
        self._pools.give_back(pool)
        for unused in self._pools.unused():
            await unused.close()

    async def close(self) -> None:
        for connections in self._pools.all():
            await connections.close()


@dataclass(eq=False)
class _Pool(Generic[T]):
    """Connections under one certificate, and how many calls are on them."""

    connections: T
    identity: Identity
    users: int = 0


class _Pools(Generic[T]):
    """The connections in use, those of a certificate that was replaced, and those that show none."""

    def __init__(
        self,
        certificate: Certificate,
        ca_file: CaFile | None,
        connect: Callable[[ssl.SSLContext], T],
    ) -> None:
        self._certificate = certificate
        self._ca_file = ca_file
        self._connect = connect
        self._lock = threading.Lock()
        self._renewing = threading.Lock()
        self._bare: T | None = None
        self._retired: list[_Pool[T]] = []
        self._current = self._open()

    def bare(self) -> T:
        """Connections without the certificate."""
        with self._renewing:
            if self._bare is None:
                self._bare = self._connect(trusting(self._ca_file))
            return self._bare

    def outdated(self) -> bool:
        """Whether the certificate is another than the one of the connections."""
        certificate = self._certificate
        return certificate.changed() or certificate.identity is not self._current.identity

    def renew(self) -> None:
        """Turns to the certificate as it is now; takes its time when that is a new one."""
        if not self.outdated():
            return
        self._certificate.refresh()
        with self._renewing:
            if self._certificate.identity is self._current.identity:
                return
            opened = self._open()
            with self._lock:
                self._retired.append(self._current)
                self._current = opened

    def take(self) -> _Pool[T]:
        """The connections for one call, which gives them back."""
        with self._lock:
            self._current.users += 1
            return self._current

    def give_back(self, pool: _Pool[T]) -> None:
        with self._lock:
            pool.users -= 1

    def unused(self) -> list[T]:
        """Connections of old certificates that no call is on any more, to be closed."""
        if not self._retired:
            return []
        with self._lock:
            done = [pool for pool in self._retired if not pool.users]
            self._retired = [pool for pool in self._retired if pool.users]
        return [pool.connections for pool in done]

    def all(self) -> list[T]:
        """Everything that is open."""
        held = [pool.connections for pool in (*self._retired, self._current)]
        return held if self._bare is None else [*held, self._bare]

    def _open(self) -> _Pool[T]:
        identity = self._certificate.identity
        context = trusting(self._ca_file)
        load_chain(context, identity)
        return _Pool(self._connect(context), identity)


class _Leased:
    """An answer whose end is told, once."""

    def __init__(self, raw: RawResponse, end: Callable[[], None]) -> None:
        self._raw = raw
        self._end: Callable[[], None] | None = end
        self.status = raw.status
        self.headers = raw.headers

    def iter_bytes(self) -> Iterator[bytes]:
        return self._raw.iter_bytes()

    def read(self) -> bytes:
        try:
            return self._raw.read()
        finally:
            self.close()

    def close(self) -> None:
        end, self._end = self._end, None
        try:
            self._raw.close()
        finally:
            if end is not None:
                end()


class _AsyncLeased:
    """The same for async."""

    def __init__(self, raw: AsyncRawResponse, end: Callable[[], Awaitable[None]]) -> None:
        self._raw = raw
        self._end: Callable[[], Awaitable[None]] | None = end
        self.status = raw.status
        self.headers = raw.headers

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return self._raw.iter_bytes()

    async def read(self) -> bytes:
        try:
            return await self._raw.read()
        finally:
            await self.close()

    async def close(self) -> None:
        end, self._end = self._end, None
        try:
            await self._raw.close()
        finally:
            if end is not None:
                await end()


def load_chain(context: ssl.SSLContext, identity: Identity) -> None:
    """Gives certificate, chain and key to a TLS context. What OpenSSL reads holds the key encrypted.

    It takes a path only: one into memory where the system has that, else a file that only we may read, gone at
    once.
    """
    try:
        if not _load_from_memory(context, identity):
            _load_from_file(context, identity)
    except ssl.SSLError as problem:
        raise ConfigurationError(f"TLS does not take the certificate ({problem.reason})") from None


def _load_from_memory(context: ssl.SSLContext, identity: Identity) -> bool:
    if sys.platform != "linux":
        return False
    descriptor = os.memfd_create("certificate", os.MFD_CLOEXEC)
    with os.fdopen(descriptor, "wb") as file:
        file.write(identity.pem)
        file.flush()
        path = f"/proc/self/fd/{descriptor}"
        if not Path(path).exists():
            return False
        context.load_cert_chain(path, password=identity.passphrase)
    return True


def _load_from_file(context: ssl.SSLContext, identity: Identity) -> None:
    descriptor, path = tempfile.mkstemp(suffix=".pem")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(identity.pem)
        context.load_cert_chain(path, password=identity.passphrase)
    finally:
        Path(path).unlink()
