"""The home of httpcore2, the engine of httpx2: its connections, requests and exceptions as ours.

httpx2's own client costs as much again as the engine, and what it adds is not wanted here: redirects, cookies,
its own way with credentials.
"""

from __future__ import annotations

import logging
import re
import ssl
from collections.abc import AsyncIterable, Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Generic, TypeVar, cast
from urllib.parse import SplitResult, quote, unquote, urlsplit, urlunsplit
from urllib.request import getproxies, proxy_bypass

import httpcore2
import httpx2

from . import errors
from .errors import ConfigurationError, TransportError
from .headers import Headers
from .retry import Delivery

if TYPE_CHECKING:
    from .transport import Request

P = TypeVar("P")

# RFC 3986 §2.2, and the sign of what is percent-encoded already; letters, digits and -._~ go without saying.
_RESERVED = "%:/?#[]@!$&'()*+,;="
_PLAIN = re.compile(r"[%:/?#\[\]@!$&'()*+,;=A-Za-z0-9._~-]*")
# Up to path or query; what comes first is scheme and slashes.
_SERVER = re.compile(r".{8}[^/?]*", re.DOTALL)
_EXPECTING_A_BODY = ("POST", "PUT", "PATCH")
_PROXIES = ("http", "https", "socks5", "socks5h")
_MOST, _MOST_IDLE, _IDLE_SECONDS = 100, 20, 5.0


@cache
def _trusted(http2: bool) -> ssl.SSLContext:
    """The default trust, read once in a process: it costs more than a call. One per set of protocols."""
    return httpx2.create_ssl_context()


class Pools(Generic[P]):
    """Connections by the proxy that they go through; None is the one for those that go through none."""

    def __init__(self, proxy: str | None, make: Callable[[str | None], P]) -> None:
        self._given = proxy
        self._environment = getproxies()
        self._make = make
        self._made: dict[str | None, P] = {}

    def of(self, url: str) -> P:
        """The connections for a URL."""
        proxy = self._proxy(url)
        if proxy not in self._made:
            self._made.setdefault(proxy, self._make(proxy))
        return self._made[proxy]

    def __iter__(self) -> Iterator[P]:
        return iter(list(self._made.values()))

    def _proxy(self, url: str) -> str | None:
        # Plain http is for this machine only: a proxy would read the credentials along.
        if not url.startswith("https:"):
            return None
        if self._given is not None or not self._environment:
            return self._given
        found = self._environment.get("https") or self._environment.get("all")
        if not found or proxy_bypass(urlsplit(url).hostname or ""):
            return None
        return found if "://" in found else f"http://{found}"


def pools(
    verify: ssl.SSLContext | bool, proxy: str | None, http2: bool
) -> Pools[httpcore2.ConnectionPool]:
    """The connections of a sync transport."""
    kinds = (httpcore2.ConnectionPool, httpcore2.HTTPProxy, httpcore2.SOCKSProxy)
    return Pools(proxy, _maker(kinds, verify, http2))


def async_pools(
    verify: ssl.SSLContext | bool, proxy: str | None, http2: bool
) -> Pools[httpcore2.AsyncConnectionPool]:
    """The connections of an async transport."""
    kinds = (httpcore2.AsyncConnectionPool, httpcore2.AsyncHTTPProxy, httpcore2.AsyncSOCKSProxy)
    return Pools(proxy, _maker(kinds, verify, http2))


def _maker(
    kinds: tuple[Callable[..., P], Callable[..., P], Callable[..., P]],
    verify: ssl.SSLContext | bool,
    http2: bool,
) -> Callable[[str | None], P]:
    direct, over_http, over_socks = kinds
    if isinstance(verify, bool):
        verify = _trusted(http2) if verify else httpx2.create_ssl_context(verify=False)
    usual: dict[str, object] = {
        "ssl_context": verify,
        "http2": http2,
        "max_connections": _MOST,
        "max_keepalive_connections": _MOST_IDLE,
        "keepalive_expiry": _IDLE_SECONDS,
    }

    def make(proxy: str | None) -> P:
        if proxy is None:
            return direct(**usual)
        parts = _proxy_parts(proxy)
        host = parts.netloc.rpartition("@")[2]
        auth = (unquote(parts.username), unquote(parts.password or "")) if parts.username else None
        kind = over_socks if parts.scheme.startswith("socks5") else over_http
        address = urlunsplit((parts.scheme, host, parts.path or "/", "", ""))
        try:
            return kind(proxy_url=address, proxy_auth=auth, **usual)
        except RuntimeError:
            raise ConfigurationError("a SOCKS proxy needs the package socksio") from None

    return make


def _proxy_parts(proxy: str) -> SplitResult:
    """The proxy's address taken apart. Raises ConfigurationError, which does not show it: it may hold a password."""
    try:
        parts = urlsplit(proxy)
        # Asking for the port raises ValueError where it is none.
        if parts.port != 0 and parts.hostname and parts.scheme in _PROXIES:
            return parts
    except ValueError:
        pass
    raise ConfigurationError(
        "the proxy is no address such as http://proxy:8080; it is given as an argument or by HTTPS_PROXY"
    )


def prepared(
    request: Request, content: bytes | Iterable[bytes] | AsyncIterable[bytes] | None
) -> httpcore2.Request:
    """The request as the engine takes it. Raises TransportError for a URL that is none."""
    url = request.url.partition("#")[0]
    server = _SERVER.match(url)
    begins = server.end() if server else len(url)
    target = url[begins:] if url[begins : begins + 1] == "/" else "/" + url[begins:]
    scheme, host, port, authority = _origin(url[:begins])
    # The engine leaves Host to whoever brings a stream; only bytes may carry æøå (RFC 9110 §5.5, obs-text).
    lines = {b"host": authority, b"accept-encoding": b"gzip, deflate"}
    for name, text in request.headers.items():
        lines[name.lower().encode("ascii")] = text.encode("utf-8")
    if content is None and request.method in _EXPECTING_A_BODY:
        lines[b"content-length"] = b"0"
    phases = request.timeout
    return httpcore2.Request(
        request.method,
        httpcore2.URL(scheme=scheme, host=host, port=port, target=_target(target)),
        headers=list(lines.items()),
        content=content,
        extensions={
            "timeout": {
                "connect": phases.connect,
                "read": phases.read,
                "write": phases.write,
                "pool": phases.pool,
            }
        },
    )


@lru_cache(maxsize=256)
def _origin(url: str) -> tuple[bytes, bytes, int | None, bytes]:
    """Scheme, host and port of a URL's beginning, and what the header Host says."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna")
        port = parts.port
    except ValueError:
        raise TransportError("the URL is none, by its host or port", permanent=True) from None
    named = b"[%b]" % host if b":" in host else host
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    return (
        parts.scheme.encode(),
        host,
        port,
        named if port in (None, usual) else b"%b:%d" % (named, port),
    )


def _target(text: str) -> bytes:
    """Path and query, what has no place in a URL percent-encoded."""
    return (text if _PLAIN.fullmatch(text) else quote(text, safe=_RESERVED)).encode("ascii")


def headers_of(response: httpcore2.Response) -> Headers:
    """The header lines of an answer, names in lower case."""
    return Headers((name.lower().decode("ascii"), _text(value)) for name, value in response.headers)


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def stream_of(response: httpcore2.Response) -> Iterable[bytes]:
    """The body as it comes in."""
    return cast("Iterable[bytes]", response.stream)


def async_stream_of(response: httpcore2.Response) -> AsyncIterable[bytes]:
    """The same for async."""
    return cast("AsyncIterable[bytes]", response.stream)


# httpcore2 logs the headers of answers, personal data and cookies included. What we send is told by our own logger
# instead (watch.py); the log lines of other users of the library stay.
_LOUD = ("httpcore2.connection", "httpcore2.http11", "httpcore2.http2", "httpcore2.proxy")
_sending: ContextVar[bool] = ContextVar("skifteportal_sending", default=False)


def _is_of_others(_: logging.LogRecord) -> bool:
    return not _sending.get()


for _name in _LOUD:
    logging.getLogger(_name).addFilter(_is_of_others)


@contextmanager
def unlogged() -> Generator[None]:
    token = _sending.set(True)
    try:
        yield
    finally:
        _sending.reset(token)


_FAILURES = (
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
)
# Before these nothing has left for the server.
_NOT_SENT = (
    httpcore2.ConnectError,
    httpcore2.ConnectTimeout,
    httpcore2.PoolTimeout,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
)
# Addresses that are none and certificates that nobody trusts stay so.
_PERMANENT = (
    httpcore2.UnsupportedProtocol,
    httpcore2.LocalProtocolError,
    ssl.SSLCertVerificationError,
)


@contextmanager
def translated(delivery: Delivery = "maybe_sent") -> Generator[None]:
    """Turns what httpcore2 raises into our tree; its texts may quote URLs and are not repeated."""
    try:
        yield
    except httpcore2.TimeoutException as problem:
        phase = type(problem).__name__.removesuffix("Timeout").lower()
        raise errors.TimeoutError(
            f"no answer in time ({phase})",
            phase=phase,
            delivery="not_sent" if isinstance(problem, _NOT_SENT) else delivery,
        ) from problem
    except _FAILURES as problem:
        raise TransportError(
            f"the connection failed ({type(problem).__name__}: {_said(problem)})",
            delivery="not_sent" if isinstance(problem, _NOT_SENT) else delivery,
            permanent=_is_permanent(problem),
        ) from problem


def _said(problem: BaseException) -> str:
    """What went wrong, without the bytes that the engine quotes of an answer."""
    return str(problem).partition(": bytearray(")[0]


def _is_permanent(problem: BaseException | None) -> bool:
    """Whether the next attempt would fail alike."""
    while problem is not None:
        if isinstance(problem, _PERMANENT):
            return True
        problem = problem.__cause__ or problem.__context__
    return False
