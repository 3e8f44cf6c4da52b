"""API keys, HTTP basic, and choosing by what an operation demands."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from concurrent.futures import Future
from typing import Any

import pytest
from skifteportal_runtime.auth import Auth, Bearer, Flow, Reply, with_headers
from skifteportal_runtime.credentials import ApiKey, Basic, Schemes
from skifteportal_runtime.errors import ConfigurationError, TransportError
from skifteportal_runtime.headers import Headers
from skifteportal_runtime.transport import Request

URL = "https://example.com/x"


def request(*security: Mapping[str, tuple[str, ...]], url: str = URL, **headers: str) -> Request:
    return Request(method="GET", url=url, headers=headers, security=security)


def signed(auth: Auth, given: Request) -> Request:
    (only,) = auth.flow(given)
    assert isinstance(only, Request)
    return only


def test_a_key_goes_where_the_spec_puts_it() -> None:
    assert signed(ApiKey("k"), request()).headers == {"X-API-Key": "k"}
    assert signed(ApiKey("k", "X-Key"), request(**{"x-key": "old"})).headers == {"X-Key": "k"}
    assert signed(ApiKey("k", "sid", "cookie"), request(Cookie="a=b")).headers == {
        "Cookie": "a=b; sid=k"
    }


@pytest.mark.parametrize(
    ("url", "expected"),
    [(URL, f"{URL}?k%5B%5D=a%26b"), (f"{URL}?a=1#f", f"{URL}?a=1&k%5B%5D=a%26b#f")],
)
def test_a_key_in_the_query_is_escaped_and_joins_what_is_there(url: str, expected: str) -> None:
    assert signed(ApiKey("a&b", "k[]", "query"), request(url=url)).url == expected


def test_a_user_and_a_password_in_utf_8() -> None:
    found = signed(Basic("åse", "p:ø"), request()).headers["Authorization"]
    assert base64.b64decode(found.removeprefix("Basic ")).decode() == "åse:p:ø"
    with pytest.raises(ConfigurationError, match="colon"):
        Basic("a:b", "c")


@pytest.mark.parametrize("text", ["", "a\r\nb", " a"])
def test_a_key_that_no_header_can_carry_is_refused_without_being_shown(text: str) -> None:
    with pytest.raises(ConfigurationError) as problem:
        ApiKey(text)
    assert not text.strip() or text not in str(problem.value)


def test_no_secret_is_shown() -> None:
    shown = repr([ApiKey("hemmelig"), Basic("u", "hemmelig"), Schemes({"a": ApiKey("hemmelig")})])
    assert "hemmelig" not in shown


SCHEMES = Schemes({"key": ApiKey("k"), "user": Basic("u", "p"), "token": Bearer("t")})


def test_the_first_alternative_that_is_known_signs() -> None:
    given = request({"other": ()}, {"key": (), "user": ()}, {"token": ()})
    assert signed(SCHEMES, given).headers.keys() == {"X-API-Key", "Authorization"}
    assert signed(SCHEMES, request({"token": ()})).headers == {"Authorization": "Bearer t"}


def test_a_call_that_demands_nothing_is_not_signed() -> None:
    assert signed(SCHEMES, request()).headers == {}
    assert signed(SCHEMES, request({"other": ()}, {})).headers == {}


def test_a_demand_that_nothing_meets_is_told_by_name() -> None:
    with pytest.raises(ConfigurationError, match="a with b, or c, which are not all known"):
        signed(SCHEMES, request({"a": (), "b": ()}, {"c": ()}))


class Fetching:
    """Fetches something before it signs, and again where that gets no answer."""

    def flow(self, given: Request, /) -> Flow:
        work: Future[object] = Future()
        yield work
        try:
            reply = yield Request(
                method="POST", url="https://example.com/token", headers={}, for_auth=True
            )
        except TransportError:
            reply = yield Request(
                method="POST", url="https://example.com/other", headers={}, for_auth=True
            )
        yield with_headers(given, {"Authorization": reply.body.decode()})


@pytest.mark.parametrize("fails", [False, True])
def test_what_fetches_a_token_can_sign_together_with_a_key(fails: bool) -> None:
    both = Schemes({"a": Fetching(), "b": ApiKey("k")})
    flow: Any = both.flow(request({"a": (), "b": ()}))
    reply = Reply(status=200, headers=Headers(), body=b"token")
    assert isinstance(next(flow), Future)
    assert flow.send(reply).url.endswith("/token")
    if fails:
        assert flow.throw(TransportError("down")).url.endswith("/other")
    assert flow.send(reply).headers == {"Authorization": "token", "X-API-Key": "k"}
    with pytest.raises(StopIteration):
        flow.send(reply)
