"""Client credentials against a token endpoint that checks them, and an API that checks the tokens."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from skifteportal_runtime import errors
from skifteportal_runtime.assertion import PrivateKeyJwt
from skifteportal_runtime.auth import Reply
from skifteportal_runtime.certificates import Certificate
from skifteportal_runtime.client_auth import ClientSecretBasic, ClientSecretPost, TlsClientAuth
from skifteportal_runtime.clock import VirtualClock
from skifteportal_runtime.errors import (
    AuthenticationError,
    ConfigurationError,
    TransportError,
    Unauthorized,
)
from skifteportal_runtime.headers import Headers
from skifteportal_runtime.oauth2 import OAuth2, _issued, scope_of
from skifteportal_runtime.retry import NO_RETRIES, RetryPolicy, Stop
from skifteportal_runtime.tokens import TokenStore

from tests.runtime.access.portal import CLIENT, SECRET
from tests.runtime.access.world import PROBE, World, both
from tests.runtime.calls import both as plain_both
from tests.runtime.samples import operation
from tests.runtime.server import Answer


def _client_auth(world: World, sign_in: str) -> Any:
    return {
        "tls_client_auth": lambda: TlsClientAuth(CLIENT),
        "client_secret_basic": lambda: ClientSecretBasic(CLIENT, SECRET),
        "client_secret_post": lambda: ClientSecretPost(CLIENT, SECRET),
        "private_key_jwt": lambda: PrivateKeyJwt(CLIENT, world.certificate),
    }[sign_in]()


@both
@pytest.mark.parametrize(
    "sign_in", ["tls_client_auth", "client_secret_basic", "client_secret_post", "private_key_jwt"]
)
@pytest.mark.parametrize("opaque", [False, True], ids=["jwt", "opaque"])
def test_every_way_to_sign_in_gives_a_bound_token(
    call: Any, world: World, sign_in: str, opaque: bool
) -> None:
    world.portal.rules.sign_in = sign_in
    world.portal.rules.opaque = opaque
    call(world, auth=world.oauth2(_client_auth(world, sign_in), bound=True), times=3)
    [asked] = world.portal.token_requests
    assert asked.form["grant_type"] == "client_credentials"
    assert asked.form["scope"] == "sager.laes sager.skriv"
    assert asked.thumbprint == world.issued.thumbprint
    assert len(world.portal.calls) == 3


@both
def test_a_client_that_the_endpoint_does_not_know_is_told_so(call: Any, world: World) -> None:
    auth = world.oauth2(TlsClientAuth("en-anden"))
    with pytest.raises(
        AuthenticationError, match=r"probe: .* answered 401 \(invalid_client\)"
    ) as e:
        call(world, auth=auth)
    assert (e.value.status, e.value.error) == (401, "invalid_client")
    assert e.value.description == "unknown certificate"
    assert world.portal.calls == []


class TestScopes:
    def test_the_first_alternative_that_names_any_decides(self) -> None:
        assert scope_of(({"jwt": ()}, {"a": ("y", "x"), "b": ("x",)}, {"a": ("z",)})) == "x y"
        assert scope_of(({"jwt": ()},)) is None
        assert scope_of(()) is None

    @both
    def test_each_set_of_scopes_has_its_token(self, call: Any, world: World) -> None:
        auth = world.oauth2(audience="https://api")
        read = operation(path="/r", security=({"oauth2": ("sager.laes",)},))
        for spec in (read, PROBE, read, operation(path="/n"), PROBE):
            call(world, spec, auth=auth)
        forms = [seen.form for seen in world.portal.token_requests]
        assert [form.get("scope") for form in forms] == [
            "sager.laes",
            "sager.laes sager.skriv",
            None,
        ]
        assert {form["audience"] for form in forms} == {"https://api"}

    def test_scopes_of_the_client_take_the_place_of_the_operations(self, world: World) -> None:
        auth = world.oauth2(scope="alt")
        with world.client(auth=auth) as client:
            client._session.call(PROBE, {})
            client._session.call(operation(path="/n"), {})
        assert [seen.form["scope"] for seen in world.portal.token_requests] == ["alt"]

    def test_two_audiences_have_two_tokens_in_one_store(self, world: World) -> None:
        store = TokenStore()
        for audience in ("a", "b", "a"):
            with world.client(auth=world.oauth2(audience=audience, store=store)) as client:
                client._session.call(PROBE, {})
        assert [seen.form["audience"] for seen in world.portal.token_requests] == ["a", "b"]


class TestBinding:
    @pytest.mark.parametrize("confirmation", ["own", None])
    def test_a_token_that_says_nothing_is_taken_unless_it_must_be_bound(
        self, world: World, confirmation: str | None
    ) -> None:
        world.portal.rules.confirmation = confirmation
        with world.client(auth=world.oauth2()) as client:
            client._session.call(PROBE, {})
        if confirmation is None:
            with (
                world.client(auth=world.oauth2(bound=True)) as client,
                pytest.raises(AuthenticationError, match="bound to no certificate"),
            ):
                client._session.call(PROBE, {})

    @both
    def test_a_token_of_another_certificate_is_not_used(self, call: Any, world: World) -> None:
        world.portal.rules.confirmation = world.authority.organisation().thumbprint
        with pytest.raises(AuthenticationError, match="bound to another certificate"):
            call(world, auth=world.oauth2())
        assert world.portal.calls == []

    def test_a_bound_token_needs_a_certificate(self, world: World) -> None:
        with pytest.raises(ConfigurationError, match="none was given"):
            world.oauth2(certificate=None, bound=True)

    @both
    def test_a_new_certificate_gets_a_new_token(
        self, call: Any, world: World, tmp_path: Path
    ) -> None:
        new = world.authority.organisation()
        world.portal.rules.registered.append(new.certificate)
        path = tmp_path / "oces3.pem"
        path.write_bytes(world.issued.pem())
        certificate = Certificate(path)
        auth = world.oauth2(certificate=certificate, bound=True)
        call(world, auth=auth, certificate=certificate)
        path.write_bytes(new.pem())
        call(world, auth=auth, certificate=certificate)
        expected = [world.issued.thumbprint, new.thumbprint]
        assert [seen.thumbprint for seen in world.portal.token_requests] == expected
        assert [seen.thumbprint for seen in world.portal.calls] == expected
        assert len(auth._store._slots) == 1


class TestLifetime:
    @pytest.fixture
    def clock(self, world: World) -> VirtualClock:
        clock = VirtualClock(time.time())
        world.portal.rules.clock = clock.now
        return clock

    @both
    @pytest.mark.parametrize(
        ("lifetime", "later", "asked"),
        [(300, 239, 1), (300, 241, 2), (60, 47, 1), (60, 49, 2), (None, 239, 1), (None, 241, 2)],
    )
    def test_a_token_is_renewed_before_it_expires(
        self, call: Any, world: World, clock: VirtualClock, lifetime: Any, later: int, asked: int
    ) -> None:
        world.portal.rules.lifetime = lifetime
        auth = world.oauth2(store=TokenStore(clock))
        call(world, auth=auth)
        clock.advance(later)
        call(world, auth=auth, times=2)
        assert len(world.portal.token_requests) == asked

    @both
    @pytest.mark.parametrize("failure", [(503, b""), (400, b'{"error":"invalid_scope"}')])
    def test_a_renewal_that_fails_keeps_the_old_token_while_it_lasts(
        self, call: Any, world: World, clock: VirtualClock, failure: Any
    ) -> None:
        auth = world.oauth2(store=TokenStore(clock))
        call(world, auth=auth)
        world.portal.rules.failures = [failure] * 3
        clock.advance(250)
        call(world, auth=auth, times=3)
        assert len(world.portal.token_requests) == 2, "one try, then a pause"
        clock.advance(11)
        call(world, auth=auth)
        assert len(world.portal.token_requests) == 3
        clock.advance(40)
        with pytest.raises(AuthenticationError):
            call(world, auth=auth, retry=NO_RETRIES)
        call(world, auth=auth)
        assert len(world.portal.token_requests) == 5

    def test_an_endpoint_that_is_away_keeps_the_old_token_too(
        self, world: World, clock: VirtualClock
    ) -> None:
        auth = world.oauth2(store=TokenStore(clock))
        with world.client(auth=auth) as client:
            client._session.call(PROBE, {})
            auth.token_url = "https://localhost:9/oauth2/token"
            key, slot = auth._store._slots.popitem()
            auth._store._slots[_with_endpoint(key, auth.token_url)] = slot
            clock.advance(250)
            client._session.call(PROBE, {})
        assert len(world.portal.calls) == 2


def _with_endpoint(key: Any, endpoint: str) -> Any:
    from dataclasses import replace

    return replace(key, endpoint=endpoint)


class TestRefusedCalls:
    @both
    def test_a_token_that_was_taken_back_is_renewed_once(self, call: Any, world: World) -> None:
        auth = world.oauth2()
        call(world, auth=auth)
        world.portal.revoke()
        call(world, auth=auth)
        assert (len(world.portal.token_requests), len(world.portal.calls)) == (2, 3)

    @both
    def test_a_call_that_stays_refused_is_not_made_a_third_time(
        self, call: Any, world: World
    ) -> None:
        world.portal.rules.refusals = 9
        with pytest.raises(Unauthorized):
            call(world, auth=world.oauth2())
        assert (len(world.portal.token_requests), len(world.portal.calls)) == (2, 2)

    def test_a_body_that_can_be_sent_once_is_sent_once(self, world: World) -> None:
        from skifteportal_runtime.operation import BodySpec, Content

        binary = Content(media_type="application/pdf", kind="binary")
        upload = operation("POST", body=BodySpec(content={"application/pdf": binary}))
        auth = world.oauth2()
        world.portal.rules.refusals = 1
        with world.client(auth=auth) as client:
            with pytest.raises(Unauthorized):
                client._session.call(upload, {}, iter([b"%PDF-", b"engang"]))
            client._session.call(upload, {}, b"%PDF-altid")
        assert [len(world.portal.token_requests), len(world.portal.calls)] == [2, 2]


class TestAnswers:
    """What a token endpoint may say instead of a token."""

    @pytest.mark.parametrize(
        ("status", "body", "said"),
        [
            (200, b"", "holds no token of type Bearer"),
            (200, b"[]", "holds no token of type Bearer"),
            (200, b"[" * 100_000, "holds no token of type Bearer"),
            (200, b'{"access_token":7}', "holds no token of type Bearer"),
            (200, b'{"access_token":"a","token_type":"DPoP"}', "holds no token of type Bearer"),
            (200, b'{"access_token":"a\\nb"}', "cannot travel"),
            (302, b"", "answered 302$"),
            (500, b"<html>", "answered 500$"),
            (400, b'{"error":"a b <secret>"}', "answered 400$"),
        ],
    )
    def test_no_token(self, world: World, status: int, body: bytes, said: str) -> None:
        world.portal.rules.failures = [(status, body)]
        with (
            world.client(auth=world.oauth2(), retry=NO_RETRIES) as client,
            pytest.raises(AuthenticationError, match=said),
        ):
            client._session.call(PROBE, {})

    @pytest.mark.parametrize(
        ("given", "seconds"),
        [
            ("120", 120),
            ('"120"', 120),
            ("120.5", 120.5),
            ("null", 300),
            ('"snart"', 300),
            ("[]", 300),
            ("-5", 300),
            ('"nan"', 300),
            ("1e999", 300),
            ("9" * 400, 300),
        ],
    )
    def test_a_lifetime_in_another_form(self, given: str, seconds: float) -> None:
        body = f'{{"access_token":"a","token_type":"bearer","expires_in":{given}}}'.encode()
        reply = Reply(status=200, headers=Headers(), body=body)
        assert _issued(reply, 0.0) == ("a", seconds)

    @both
    def test_an_endpoint_that_is_away_is_a_call_that_was_not_sent(
        self, call: Any, world: World
    ) -> None:
        auth = OAuth2("https://localhost:9/token", TlsClientAuth(CLIENT))
        with pytest.raises(TransportError) as caught:
            call(world, operation("POST"), auth=auth, retry=NO_RETRIES)
        assert caught.value.delivery == "not_sent"
        assert world.portal.calls == []


@both
def test_an_endpoint_that_is_busy_is_asked_again(call: Any, world: World) -> None:
    world.portal.rules.failures = [(503, b""), (429, b"")]
    clock = VirtualClock()
    call(world, auth=world.oauth2(), clock=clock)
    assert (len(world.portal.token_requests), len(world.portal.calls)) == (3, 1)
    assert len(clock.slept) == 2


def _token_of(server: Any) -> OAuth2:
    return OAuth2(f"{server.url}/token", ClientSecretPost(CLIENT, SECRET))


@plain_both
@pytest.mark.parametrize("status", [429, 503])
def test_an_endpoint_that_says_when_to_come_back_is_given_that_time(
    call: Any, server: Any, status: int
) -> None:
    token = Answer(200, {}, b'{"access_token":"a"}')
    server.answer(Answer(status, {"Retry-After": "17"}), token, Answer(204))
    clock = VirtualClock()
    settings = {"auth": _token_of(server), "clock": clock, "retry": RetryPolicy()}
    call(server, PROBE, client=settings)
    assert clock.slept == [17.0]


@plain_both
def test_a_token_that_trickles_in_is_not_waited_for_beyond_the_deadline(
    call: Any, server: Any
) -> None:
    def trickle() -> Iterator[bytes]:
        for _ in range(40):
            time.sleep(0.05)
            yield b" "

    server.answer(Answer(200, {}, chunks=trickle()))
    begun = time.monotonic()
    with pytest.raises(errors.TimeoutError) as caught:
        call(server, PROBE, client={"auth": _token_of(server), "deadline": 0.2})
    assert time.monotonic() - begun < 1.0
    assert caught.value.stopped is Stop.DEADLINE


def test_tokens_are_not_asked_for_over_plain_http() -> None:
    with pytest.raises(ConfigurationError, match="https"):
        OAuth2("http://api.domstol.dk/token", TlsClientAuth(CLIENT))
