"""Signing with the organisation's key, wherever that is."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, Protocol, TypeAlias

from . import pki
from .certificates import Certificate, Source, content
from .errors import ConfigurationError
from .jwt import encoded, signing_input, thumbprint

Algorithm: TypeAlias = Literal["RS256", "PS256", "ES256"]


class Signer(Protocol):
    """Makes signatures that the certificate proves.

    `chain` holds the certificates in DER, the signer's own first. `sign` returns what RFC 7518 §3 wants: for
    ES256 that is r and s in 64 bytes, not DER. It may take its time: it is called outside any event loop.
    """

    @property
    def algorithm(self) -> Algorithm: ...
    @property
    def chain(self) -> Sequence[bytes]: ...
    def sign(self, data: bytes, /) -> bytes: ...


class CertificateSigner:
    """Signs with the key of a certificate, as it is now. RSA keys sign by RS256 unless `algorithm` says PS256."""

    def __init__(self, certificate: Certificate, algorithm: Algorithm | None = None) -> None:
        self._certificate = certificate
        self._algorithm: Algorithm | None = algorithm
        # A key that cannot sign so is told now, not at the first call.
        self.sign(b"")

    @property
    def algorithm(self) -> Algorithm:
        return self._algorithm or pki.usual_algorithm(self._certificate.identity.key)

    @property
    def chain(self) -> Sequence[bytes]:
        self._certificate.refresh()
        return self._certificate.identity.chain

    def sign(self, data: bytes, /) -> bytes:
        return pki.signature(self._certificate.identity.key, self.algorithm, data)

    def __repr__(self) -> str:
        return f"CertificateSigner({self._certificate!r}, {self.algorithm})"


class CallableSigner:
    """Signs with a key that stays in an HSM, a smart card or a key vault: `sign` is asked each time.

    `certificate` is the public part, PEM or DER, a path or bytes, with its chain if there is one.
    """

    def __init__(
        self, sign: Callable[[bytes], bytes], *, certificate: Source, algorithm: Algorithm
    ) -> None:
        self._sign = sign
        self._chain = pki.public_chain(content(certificate))
        self._algorithm: Algorithm = algorithm

    @property
    def algorithm(self) -> Algorithm:
        return self._algorithm

    @property
    def chain(self) -> Sequence[bytes]:
        return self._chain

    def sign(self, data: bytes, /) -> bytes:
        return self._sign(data)

    def __repr__(self) -> str:
        return f"CallableSigner({self._algorithm}, x5t#S256={thumbprint(self._chain[0])})"


def signed_jwt(signer: Signer, claims: Mapping[str, object], *, x5c: bool) -> str:
    """The claims, signed; the header tells the certificate by `x5t#S256`, and all of the chain with `x5c`.

    Raises ConfigurationError when the signature is not by the key of the certificate.
    """
    chain = signer.chain
    header: dict[str, object] = {
        "typ": "JWT",
        "alg": signer.algorithm,
        "x5t#S256": thumbprint(chain[0]),
    }
    if x5c:
        # Plain base64 here, unlike everywhere else in a JWT (RFC 7515 §4.1.6).
        header["x5c"] = [base64.b64encode(one).decode() for one in chain]
    text = signing_input(header, claims)
    made = signer.sign(text.encode())
    if pki.is_signature(chain[0], signer.algorithm, text.encode(), made):
        return f"{text}.{encoded(made)}"
    if signer.chain[0] != chain[0]:
        # The certificate was replaced between the header and the signature.
        return signed_jwt(signer, claims, x5c=x5c)
    raise ConfigurationError(
        f"the signature is not one by {header['alg']} with the key of the signer's certificate"
    )


def timed_claims(client_id: str, audience: str, lifetime: float, now: float) -> dict[str, object]:
    """Who speaks to whom and until when; `jti` is new each time."""
    return {
        "iss": client_id,
        "sub": client_id,
        "aud": audience,
        "iat": int(now),
        "exp": int(now + lifetime),
        "jti": secrets.token_urlsafe(24),
    }


def signer_of(key: Signer | Certificate) -> Signer:
    """The signer, or the one that signs with the certificate."""
    return CertificateSigner(key) if isinstance(key, Certificate) else key
