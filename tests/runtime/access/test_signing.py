"""JWTs that the organisation signs: as proof to a token endpoint, and in a token's place."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from skifteportal_runtime.assertion import PrivateKeyJwt, SelfSigned
from skifteportal_runtime.certificates import Certificate
from skifteportal_runtime.clock import VirtualClock
from skifteportal_runtime.errors import AuthenticationError, ConfigurationError, Unauthorized
from skifteportal_runtime.signer import CallableSigner, CertificateSigner, signed_jwt

from tests.runtime.access.authority import Issued
from tests.runtime.access.portal import CLIENT, verified
from tests.runtime.access.world import PROBE, World, both

ENDPOINT = "https://as.example/token"


def _header(token: str) -> dict[str, Any]:
    part = token.split(".")[0]
    found: dict[str, Any] = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return found


@pytest.mark.parametrize(
    ("kind", "asked", "algorithm"),
    [
        ("rsa", None, "RS256"),
        ("rsa", "RS256", "RS256"),
        ("rsa", "PS256", "PS256"),
        ("ec", None, "ES256"),
    ],
)
def test_an_assertion_says_who_to_whom_and_until_when(
    world: World, kind: str, asked: Any, algorithm: str
) -> None:
    issued = world.authority.organisation(kind=kind)
    key = CertificateSigner(Certificate(issued.pem()), asked)
    proof = PrivateKeyJwt(CLIENT, key).prove(ENDPOINT, 1_700_000_000.9)
    assertion = proof.form["client_assertion"]
    header, claims = verified(assertion, [issued.certificate])
    chain = [issued.certificate, issued.issuers[0]]
    assert header == {
        "typ": "JWT",
        "alg": algorithm,
        "x5t#S256": issued.thumbprint,
        "x5c": [base64.b64encode(c.public_bytes(Encoding.DER)).decode() for c in chain],
    }
    assert len(claims.pop("jti")) >= 32
    assert claims == {
        "iss": CLIENT,
        "sub": CLIENT,
        "aud": ENDPOINT,
        "iat": 1_700_000_000,
        "exp": 1_700_000_060,
    }


def test_each_assertion_is_new_and_may_be_shorter(world: World) -> None:
    way = PrivateKeyJwt(CLIENT, world.certificate, audience="https://as", lifetime=10, x5c=False)
    made = [way.prove(ENDPOINT, 0.0).form["client_assertion"] for _ in range(3)]
    claims = [verified(one, [world.issued.certificate])[1] for one in made]
    assert len({one["jti"] for one in claims}) == 3
    assert {(one["aud"], one["exp"]) for one in claims} == {("https://as", 10)}
    assert "x5c" not in _header(made[0])


@pytest.mark.parametrize("lifetime", [0, -1, 61, float("nan")])
def test_nothing_is_signed_for_longer_than_a_minute(world: World, lifetime: float) -> None:
    for kind in (PrivateKeyJwt, SelfSigned):
        with pytest.raises(ConfigurationError, match="from 1 to 60 seconds"):
            kind(CLIENT, world.certificate, lifetime=lifetime)


def test_an_assertion_of_another_time_is_turned_away(world: World) -> None:
    """The portal's own check bites: without this the test of the good case would prove nothing."""
    world.portal.rules.sign_in = "private_key_jwt"
    for drift in (-120, 120):
        world.portal.rules.clock = lambda drift=drift: time.time() + drift
        auth = world.oauth2(PrivateKeyJwt(CLIENT, world.certificate))
        with world.client(auth=auth) as client, pytest.raises(AuthenticationError):
            client._session.call(PROBE, {})


@pytest.mark.parametrize(("kind", "asked"), [("ec", "RS256"), ("rsa", "ES256"), ("ec", "none")])
def test_a_key_that_cannot_sign_so_is_told_at_once(world: World, kind: str, asked: Any) -> None:
    certificate = Certificate(world.authority.organisation(kind=kind).pem())
    with pytest.raises(ConfigurationError, match=f"cannot sign by {asked}"):
        CertificateSigner(certificate, asked)


class TestHardware:
    """A key that we never see: only what it is asked to sign."""

    @staticmethod
    def _hsm(issued: Issued, algorithm: str) -> Any:
        def sign(data: bytes) -> bytes:
            if algorithm == "PS256":
                pss = padding.PSS(padding.MGF1(SHA256()), 32)
                return bytes(issued.key.sign(data, pss, SHA256()))
            r, s = decode_dss_signature(issued.key.sign(data, ec.ECDSA(SHA256())))
            return r.to_bytes(32, "big") + s.to_bytes(32, "big")

        return sign

    @both
    @pytest.mark.parametrize(("kind", "algorithm"), [("rsa", "PS256"), ("ec", "ES256")])
    def test_it_signs_in(self, call: Any, world: World, kind: str, algorithm: Any) -> None:
        issued = world.authority.organisation(kind=kind)
        world.portal.rules.registered = [issued.certificate]
        world.portal.rules.sign_in = "private_key_jwt"
        key = CallableSigner(
            self._hsm(issued, algorithm), certificate=issued.chain_pem, algorithm=algorithm
        )
        auth = world.oauth2(PrivateKeyJwt(CLIENT, key), certificate=None)
        call(world, auth=auth, certificate=None)
        assert [seen.thumbprint for seen in world.portal.calls] == [None]

    def test_its_chain_is_told_own_certificate_first(self, world: World) -> None:
        mixed = b"".join(
            c.public_bytes(Encoding.PEM) for c in (*world.issued.issuers, world.issued.certificate)
        )
        der = world.issued.certificate.public_bytes(Encoding.DER)
        issuer = world.issued.issuers[0].public_bytes(Encoding.DER)
        for given, chain in ((mixed, (der, issuer)), (der, (der,))):
            key = CallableSigner(lambda _: b"", certificate=given, algorithm="ES256")
            assert key.chain == chain
        with pytest.raises(ConfigurationError, match="neither PEM nor DER"):
            CallableSigner(lambda _: b"", certificate=b"x", algorithm="ES256")

    @pytest.mark.parametrize("made", [b"", b"x" * 64, b"x" * 300])
    def test_a_signature_that_is_none_is_not_sent(self, world: World, made: bytes) -> None:
        key = CallableSigner(lambda _: made, certificate=world.issued.chain_pem, algorithm="ES256")
        with pytest.raises(ConfigurationError, match="not one by ES256"):
            signed_jwt(key, {}, x5c=True)

    def test_a_signer_that_fails_fails_the_call_alone(self, world: World) -> None:
        world.portal.rules.sign_in = "private_key_jwt"
        sign = self._hsm(world.issued, "ES256")
        failing = [True]

        def moody(data: bytes) -> bytes:
            if failing.pop() if failing else False:
                raise RuntimeError("kortet er trukket ud")
            return bytes(sign(data))

        key = CallableSigner(moody, certificate=world.issued.chain_pem, algorithm="ES256")
        with world.client(auth=world.oauth2(PrivateKeyJwt(CLIENT, key))) as client:
            with pytest.raises(RuntimeError, match="kortet"):
                client._session.call(PROBE, {})
            assert client._session.call(PROBE, {}).status == 200


class TestSelfSigned:
    @pytest.fixture(autouse=True)
    def _rules(self, world: World) -> None:
        world.portal.rules.access = "self_signed"

    def _tokens(self, world: World) -> int:
        return len({seen.headers["authorization"] for seen in world.portal.calls})

    @both
    @pytest.mark.parametrize("certificate", ["shown", "kept"])
    def test_it_is_sent_in_a_tokens_place(self, call: Any, world: World, certificate: str) -> None:
        shown = world.certificate if certificate == "shown" else None
        call(world, auth=SelfSigned(CLIENT, world.certificate), certificate=shown, times=3)
        assert self._tokens(world) == 1
        assert world.portal.token_requests == []

    @both
    def test_it_is_signed_anew_before_it_expires(self, call: Any, world: World) -> None:
        clock = VirtualClock(time.time())
        world.portal.rules.clock = clock.now
        auth = SelfSigned(CLIENT, world.certificate, clock=clock)
        for passed in (0, 47, 2):
            clock.advance(passed)
            call(world, auth=auth)
        assert self._tokens(world) == 2

    @both
    def test_a_server_that_takes_each_once_gets_a_new_one_each_time(
        self, call: Any, world: World
    ) -> None:
        call(world, auth=SelfSigned(CLIENT, world.certificate, reuse=False), times=3)
        assert self._tokens(world) == 3

    @both
    def test_one_that_is_refused_is_signed_anew_once(self, call: Any, world: World) -> None:
        world.portal.rules.refusals = 1
        call(world, auth=SelfSigned(CLIENT, world.certificate))
        assert self._tokens(world) == len(world.portal.calls) == 2

    @both
    def test_one_for_another_audience_is_turned_away(self, call: Any, world: World) -> None:
        with pytest.raises(Unauthorized):
            call(world, auth=SelfSigned(CLIENT, world.certificate, audience="https://andre.dk"))

    def test_a_new_certificate_signs_a_new_one(self, world: World) -> None:
        new = world.authority.organisation()
        world.portal.rules.registered.append(new.certificate)
        certificate = Certificate(world.issued.pem())
        with world.client(auth=SelfSigned(CLIENT, certificate), certificate=None) as client:
            client._session.call(PROBE, {})
            certificate.reload(new.pem())
            client._session.call(PROBE, {})
        assert self._tokens(world) == 2
