"""Every way in, with nginx demanding certificates and oidc-provider issuing tokens."""

from __future__ import annotations

import base64
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.access.authority import PASSWORD, Authority, Issued

from .calling import Recorder, both
from .running import PAIR, Services

pytestmark = pytest.mark.services
ALGORITHMS = pytest.mark.parametrize("algorithm", ["ES256", "RS256", "PS256"])


def oauth2(running: Services, certificate: Any, client: Any = None) -> Any:
    from skifteportal import OAuth2, TlsClientAuth

    client = client or TlsClientAuth("mtls")
    return OAuth2(running.token_url, client, certificate=certificate, bound=True)


def signing(running: Services, algorithm: Any) -> tuple[Any, Any]:
    """The certificate whose key can sign so, and its signer."""
    from skifteportal import Certificate, CertificateSigner

    issued = running.ec if algorithm == "ES256" else running.rsa
    certificate = Certificate(issued.pem())
    return certificate, CertificateSigner(certificate, algorithm)


def claims(token: str) -> dict[str, Any]:
    payload = token.split(".")[1]
    found: dict[str, Any] = json.loads(
        base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4))
    )
    return found


@both
@pytest.mark.parametrize("form", ["pem", "encrypted pem", "p12", "p12 file"])
def test_a_certificate_in_any_form_opens_the_gateway(
    call: Any, form: str, running: Services, tmp_path: Path
) -> None:
    from skifteportal import Certificate

    issued = running.ec
    path = tmp_path / "organisation.p12"
    path.write_bytes(issued.p12())
    certificate = {
        "pem": lambda: Certificate(issued.pem()),
        "encrypted pem": lambda: Certificate(issued.pem(PASSWORD), password=PASSWORD),
        "p12": lambda: Certificate(issued.p12(), password=PASSWORD),
        "p12 file": lambda: Certificate(path, password=PASSWORD),
    }[form]()
    (answer,) = call(running, "token", auth=oauth2(running, certificate), certificate=certificate)
    assert answer


@both
def test_a_token_is_bound_to_the_certificate_and_good_with_no_other(
    call: Any, running: Services
) -> None:
    from skifteportal import Bearer, Certificate
    from skifteportal.errors import Unauthorized

    certificate = Certificate(running.ec.pem())
    auth = Recorder(oauth2(running, certificate))
    call(running, "token", auth=auth, certificate=certificate)
    (token,) = auth.carried
    assert claims(token)["cnf"] == {"x5t#S256": running.ec.thumbprint}
    other = Certificate(running.rsa.pem())
    with pytest.raises(Unauthorized):
        call(running, "token", auth=Bearer(token), certificate=other)


@both
def test_without_a_certificate_the_gateway_refuses_before_anything_is_looked_at(
    call: Any, running: Services
) -> None:
    from skifteportal import Bearer
    from skifteportal.errors import BadRequest

    with pytest.raises(BadRequest, match="400 Bad Request") as caught:
        call(running, "token", auth=Bearer("x"))
    assert b"No required SSL certificate was sent" in caught.value.body
    assert caught.value.problem is None


@both
def test_the_token_endpoint_demands_the_certificate_too(call: Any, running: Services) -> None:
    from skifteportal import OAuth2, TlsClientAuth
    from skifteportal.errors import AuthenticationError

    with pytest.raises(AuthenticationError, match="answered 400"):
        call(running, "token", auth=OAuth2(running.token_url, TlsClientAuth("mtls")))


@both
def test_a_certificate_of_another_authority_is_refused(call: Any, running: Services) -> None:
    from skifteportal import Bearer, Certificate
    from skifteportal.errors import BadRequest

    stranger = Certificate(Authority().organisation().pem())
    with pytest.raises(BadRequest) as caught:
        call(running, "token", auth=Bearer("x"), certificate=stranger)
    assert b"The SSL certificate error" in caught.value.body


@both
def test_a_gateway_of_another_authority_is_not_believed(
    call: Any, running: Services, tmp_path: Path
) -> None:
    from skifteportal import Bearer, Certificate
    from skifteportal.errors import TransportError

    other = Authority().root_file(tmp_path)
    with pytest.raises(TransportError, match="CERTIFICATE_VERIFY_FAILED"):
        call(
            running,
            "token",
            auth=Bearer("x"),
            certificate=Certificate(running.ec.pem()),
            ca_file=other,
        )


def expired(running: Services) -> Issued:
    return running.authority.organisation(begins=timedelta(days=-400), ends=timedelta(days=-1))


def test_an_expired_certificate_is_not_even_loaded(running: Services) -> None:
    from skifteportal import Certificate
    from skifteportal.errors import ConfigurationError

    with pytest.raises(ConfigurationError, match="expired on"):
        Certificate(expired(running).pem())


@both
def test_a_certificate_that_expired_since_it_was_loaded_is_refused(
    call: Any, running: Services
) -> None:
    from skifteportal import Bearer, Certificate, VirtualClock
    from skifteportal.errors import BadRequest

    issued = expired(running)
    earlier = VirtualClock(issued.certificate.not_valid_before_utc.timestamp() + 60)
    certificate = Certificate(issued.pem(), clock=earlier)
    with pytest.raises(BadRequest) as caught:
        call(running, "token", auth=Bearer("x"), certificate=certificate)
    assert b"The SSL certificate error" in caught.value.body


@both
def test_the_header_pair_goes_with_the_certificate(call: Any, running: Services) -> None:
    from skifteportal import Certificate, HeaderPair
    from skifteportal.errors import Unauthorized

    certificate = Certificate(running.ec.p12(), password=PASSWORD)
    (answer,) = call(running, "pair", auth=HeaderPair(*PAIR), certificate=certificate)
    assert answer
    with pytest.raises(Unauthorized):
        call(running, "pair", auth=HeaderPair(PAIR[0], "gammelt-ord"), certificate=certificate)


@both
@ALGORITHMS
def test_a_signed_assertion_fetches_a_bound_token(
    call: Any, algorithm: str, running: Services
) -> None:
    from skifteportal import PrivateKeyJwt

    certificate, signer = signing(running, algorithm)
    auth = Recorder(oauth2(running, certificate, PrivateKeyJwt(algorithm.lower(), signer)))
    (answer,) = call(running, "token", auth=auth, certificate=certificate)
    assert answer
    assert claims(auth.carried[0])["cnf"] == {"x5t#S256": certificate.thumbprint}


@both
def test_an_assertion_by_another_key_fetches_nothing(call: Any, running: Services) -> None:
    from skifteportal import Certificate, PrivateKeyJwt
    from skifteportal.errors import AuthenticationError

    other = Certificate(running.authority.organisation().pem())
    auth = oauth2(running, other, PrivateKeyJwt("es256", other))
    with pytest.raises(AuthenticationError, match="invalid_client"):
        call(running, "token", auth=auth, certificate=other)


@both
@ALGORITHMS
def test_a_token_signed_by_the_organisation_itself_is_taken(
    call: Any, algorithm: str, running: Services
) -> None:
    from skifteportal import SelfSigned
    from skifteportal.errors import Unauthorized

    certificate, signer = signing(running, algorithm)
    (answer,) = call(
        running, "self-signed", auth=SelfSigned(PAIR[0], signer), certificate=certificate
    )
    assert answer
    with pytest.raises(Unauthorized):
        call(running, "self-signed", auth=SelfSigned("en-anden", signer), certificate=certificate)


@both
def test_a_token_that_was_revoked_is_fetched_anew_once(call: Any, running: Services) -> None:
    from skifteportal import Certificate

    certificate = Certificate(running.ec.pem())
    auth = oauth2(running, certificate)
    before = running.issued()
    call(running, "token", auth=auth, certificate=certificate, times=3)
    assert running.issued() == before + 1
    running.revoke()
    call(running, "token", auth=auth, certificate=certificate, times=3)
    assert running.issued() == before + 2
