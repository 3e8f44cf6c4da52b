"""Between our requests and the engine's: addresses, proxies, codings."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

import pytest
from skifteportal_runtime.coding import decoded
from skifteportal_runtime.engine import Pools, prepared
from skifteportal_runtime.errors import ConfigurationError, DecodeError, TransportError
from skifteportal_runtime.http import HttpTransport
from skifteportal_runtime.transport import Request

from tests.runtime.server import Answer

TEXT = b"Sagens akter " * 10_000
RAW_DEFLATE = zlib.compressobj(wbits=-zlib.MAX_WBITS)
BARE = RAW_DEFLATE.compress(TEXT) + RAW_DEFLATE.flush()


def sent(url: str, method: str = "GET", **headers: str) -> Any:
    return prepared(Request(method=method, url=url, headers=headers), None)


@pytest.mark.parametrize(
    ("url", "host", "target"),
    [
        ("https://api.domstol.dk", b"api.domstol.dk", b"/"),
        ("https://api.domstol.dk?x=1", b"api.domstol.dk", b"/?x=1"),
        ("https://api.domstol.dk:443/a/b?x=1#del", b"api.domstol.dk", b"/a/b?x=1"),
        ("https://api.domstol.dk:8443/a", b"api.domstol.dk:8443", b"/a"),
        ("https://[::1]:2/a%2Fb", b"[::1]:2", b"/a%2Fb"),
        ("https://prøve.dk/æ ø?å=|", b"xn--prve-hra.dk", b"/%C3%A6%20%C3%B8?%C3%A5=%7C"),
    ],
)
def test_a_url_becomes_host_and_target(url: str, host: bytes, target: bytes) -> None:
    request = sent(url)
    assert dict(request.headers)[b"host"] == host
    assert request.url.target == target


@pytest.mark.parametrize("url", ["https://x:y/", "https://x:99999/", "https://[::1/"])
def test_a_url_that_is_none_is_told_without_itself(url: str) -> None:
    with pytest.raises(TransportError, match="the URL is none") as caught:
        sent(url)
    assert caught.value.permanent


def test_headers_are_sent_once_whatever_their_case() -> None:
    request = sent("https://x/", **{"Accept-Encoding": "identity", "X-Navn": "Æble"})
    assert request.headers == [
        (b"host", b"x"),
        (b"accept-encoding", b"identity"),
        (b"x-navn", "Æble".encode()),
    ]


def proxy(url: str, given: str | None = None) -> str | None:
    return Pools(given, lambda chosen: [chosen]).of(url)[0]


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


def test_https_goes_through_the_proxy_of_the_environment(environment: Any) -> None:
    assert proxy("https://api.domstol.dk/x") is None
    environment.setenv("https_proxy", "proxy.dk:8080")
    environment.setenv("no_proxy", "intern.dk")
    assert proxy("https://api.domstol.dk/x") == "http://proxy.dk:8080"
    assert proxy("https://a.intern.dk/x") is None
    assert proxy("http://localhost/x") is None


def test_the_proxy_that_is_given_goes_before_the_environment(environment: Any) -> None:
    environment.setenv("https_proxy", "http://proxy.dk:8080")
    assert proxy("https://x/", "http://anden.dk") == "http://anden.dk"
    assert proxy("http://127.0.0.1/", "http://anden.dk") is None


def test_a_proxy_is_told_its_password_and_nothing_of_the_call(server: Any) -> None:
    """It is asked for a tunnel, in which TLS begins; this one refuses."""
    server.answer(Answer(407))
    address = server.url.replace("http://", "http://navn:hemmeligt%2Ford@")
    transport = HttpTransport(proxy=address)
    with pytest.raises(TransportError, match="ProxyError"):
        transport.send(Request(method="GET", url="https://x.dk/sag?token=1", headers={}))
    transport.close()
    assert (server.last.method, server.last.target) == ("CONNECT", "x.dk:443")
    assert server.last.header("proxy-authorization") == "Basic bmF2bjpoZW1tZWxpZ3Qvb3Jk"


@pytest.mark.parametrize(
    "proxy",
    ["::::", "http://[::1", "ftp://hemmelig@p", "http://", "http://u:hemmelig@p:99999", "p"],
)
def test_a_proxy_that_is_no_address_is_told_without_itself(proxy: str) -> None:
    transport = HttpTransport(proxy=proxy)
    with pytest.raises(ConfigurationError, match="HTTPS_PROXY") as caught:
        transport.send(Request(method="GET", url="https://x.dk/", headers={}))
    assert "hemmelig" not in str(caught.value)


def test_an_answer_that_is_none_is_not_quoted(server: Any) -> None:
    server.answer(Answer(raw=b"hemmelig 610180-9001\r\n\r\n"))
    with pytest.raises(TransportError, match=r"\(RemoteProtocolError: illegal status line\)$"):
        HttpTransport().send(Request(method="GET", url=server.url, headers={}))


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(TEXT)),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", BARE),
        ("gzip, deflate", zlib.compress(gzip.compress(TEXT))),
        ("gzip", gzip.compress(TEXT[:999]) + gzip.compress(TEXT[999:])),
        ("gzip", gzip.compress(TEXT) + bytes(10)),
        ("br", TEXT),
        ("", TEXT),
    ],
    ids=["gzip", "zlib", "deflate", "both", "members", "padded", "unknown", "none"],
)
@pytest.mark.parametrize("size", [1, 1000, 1_000_000])
def test_codings_are_undone_piece_by_piece(coding: str, body: bytes, size: int) -> None:
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    assert b"".join(decoded({"content-encoding": coding}, pieces)) == TEXT


def test_a_small_body_never_unpacks_to_more_than_a_piece_at_a_time() -> None:
    bomb = gzip.compress(bytes(50 * 1024 * 1024))
    sizes = [len(piece) for piece in decoded({"content-encoding": "gzip"}, [bomb])]
    assert sum(sizes) == 50 * 1024 * 1024
    assert max(sizes) <= 1024 * 1024


def test_a_body_that_is_not_coded_so_is_told() -> None:
    with pytest.raises(DecodeError, match="not coded as its headers say"):
        list(decoded({"content-encoding": "gzip"}, [b"nej"]))


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(TEXT)[:-1]),
        ("gzip", gzip.compress(TEXT)[:50]),
        ("gzip", gzip.compress(TEXT) + gzip.compress(TEXT)[:30]),
        ("deflate", zlib.compress(TEXT)[:-4]),
        ("deflate", BARE[:-1]),
        ("gzip", b"\x1f"),
    ],
)
def test_a_coded_body_that_breaks_off_is_not_taken_for_a_whole_one(
    coding: str, body: bytes
) -> None:
    with pytest.raises(DecodeError, match="not coded as its headers say"):
        list(decoded({"content-encoding": coding}, [body]))


def test_an_empty_body_needs_no_coding() -> None:
    assert not b"".join(decoded({"content-encoding": "gzip"}, [b""]))


def test_a_body_is_read_once(server: Any) -> None:
    server.answer(Answer(200, {}, b"x"))
    transport = HttpTransport()
    answer = transport.send(Request(method="GET", url=server.url, headers={}))
    assert answer.read() == b"x"
    with pytest.raises(TransportError, match="read or closed already"):
        answer.read()
    with pytest.raises(TransportError, match="read or closed already"):
        list(answer.iter_bytes())
    transport.close()
