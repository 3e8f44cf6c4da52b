"""The home of `cryptography`: reading certificates and keys, checking them, signing with them.

Imported when a certificate is loaded and not before; without the package it raises ConfigurationError.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal

from .errors import ConfigurationError
from .jwt import thumbprint

try:
    from cryptography import x509
except ImportError as problem:
    package = __name__.partition(".")[0]
    raise ConfigurationError(
        f"certificates and signing need the extra oces: pip install '{package}[oces]'"
    ) from problem
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes, PublicKeyTypes
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    pkcs12,
)
from cryptography.x509.oid import NameOID

_PRIVATE_KEY = re.compile(
    rb"-----BEGIN ((?:[A-Z0-9]+ )*PRIVATE KEY)-----.*?-----END \1-----", re.DOTALL
)
# OCES3 as we know it: the organisation by its CVR number, the holder as an organisation (O), an employee (E)
# or a person (P).
_CVR = re.compile(r"NTRDK-(\d{8})")
_HOLDER = "UI:DK-"
_ORGANISATION = "UI:DK-O:"
_COORDINATE = 32
_OLD = "is of a kind that `cryptography` does not read: export it anew, encrypted by AES-256"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """A certificate as it was at one reading: with its key, and with its chain up to the root, root left out.

    `pem` holds all of it for OpenSSL, the key encrypted under a passphrase that exists in this process only.
    """

    chain: tuple[bytes, ...] = field(repr=False)
    thumbprint: str
    cvr: str | None
    holder: str | None
    not_valid_before: datetime
    not_valid_after: datetime
    pem: bytes = field(repr=False)
    passphrase: bytes = field(repr=False)
    key: PrivateKeyTypes = field(repr=False, compare=False)


def identify(data: bytes, key: bytes | None, password: bytes | None) -> Identity:
    """The identity in PEM or PKCS#12 bytes. Raises ConfigurationError, which tells nothing of what was read."""
    if b"-----BEGIN" in data:
        private, found = _from_pem(data, key if key is not None else data, password)
    else:
        private, found = _from_pkcs12(data, password)
    chain = _chain(private.public_key(), found)
    own = chain[0]
    passphrase = secrets.token_hex(32).encode()
    secured = private.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase)
    )
    cvr = _CVR.fullmatch(_attribute(own, NameOID.ORGANIZATION_IDENTIFIER) or "")
    return Identity(
        chain=tuple(one.public_bytes(Encoding.DER) for one in chain),
        thumbprint=thumbprint(own.public_bytes(Encoding.DER)),
        cvr=cvr[1] if cvr else None,
        holder=_attribute(own, NameOID.SERIAL_NUMBER),
        not_valid_before=own.not_valid_before_utc,
        not_valid_after=own.not_valid_after_utc,
        pem=b"".join(one.public_bytes(Encoding.PEM) for one in chain) + secured,
        passphrase=passphrase,
        key=private,
    )


def check(identity: Identity, now: datetime, *, organisation: bool) -> None:
    """Raises ConfigurationError for a certificate that is out of its time, or is not an organisation's."""
    if now >= identity.not_valid_after:
        raise ConfigurationError(f"the certificate expired on {identity.not_valid_after:%Y-%m-%d}")
    if now < identity.not_valid_before:
        raise ConfigurationError(
            f"the certificate is not valid before {identity.not_valid_before:%Y-%m-%d %H:%M} UTC"
        )
    if not organisation:
        return
    holder = identity.holder or ""
    if holder.startswith(_HOLDER) and not holder.startswith(_ORGANISATION):
        raise ConfigurationError(
            "the certificate is a person's or an employee's (its serialNumber does not begin with "
            f"{_ORGANISATION}); the portal takes an OCES3 organisation certificate"
        )
    if identity.cvr is None:
        raise ConfigurationError(
            "the certificate names no organisation (its subject has no organizationIdentifier "
            "NTRDK-<CVR>); the portal takes an OCES3 organisation certificate"
        )


def signature(key: PrivateKeyTypes, algorithm: str, data: bytes) -> bytes:
    """A JWS signature (RFC 7518 §3.3-3.5). Raises ConfigurationError when the key cannot make it."""
    match key, algorithm:
        case rsa.RSAPrivateKey(), "RS256":
            return key.sign(data, padding.PKCS1v15(), SHA256())
        case rsa.RSAPrivateKey(), "PS256":
            return key.sign(data, _pss(), SHA256())
        case ec.EllipticCurvePrivateKey(curve=ec.SECP256R1()), "ES256":
            r, s = decode_dss_signature(key.sign(data, ec.ECDSA(SHA256())))
            return r.to_bytes(_COORDINATE, "big") + s.to_bytes(_COORDINATE, "big")
        case _:
            raise ConfigurationError(f"the key of the certificate cannot sign by {algorithm}")


def is_signature(certificate: bytes, algorithm: str, data: bytes, made: bytes) -> bool:
    """Whether the key of the DER certificate made this signature."""
    public = x509.load_der_x509_certificate(certificate).public_key()
    try:
        match public, algorithm:
            case rsa.RSAPublicKey(), "RS256":
                public.verify(made, data, padding.PKCS1v15(), SHA256())
            case rsa.RSAPublicKey(), "PS256":
                public.verify(made, data, _pss(), SHA256())
            case ec.EllipticCurvePublicKey(curve=ec.SECP256R1()), "ES256":
                numbers = (made[:_COORDINATE], made[_COORDINATE:])
                r, s = (int.from_bytes(number, "big") for number in numbers)
                public.verify(encode_dss_signature(r, s), data, ec.ECDSA(SHA256()))
                return len(made) == 2 * _COORDINATE
            case _:
                return False
    except InvalidSignature:
        return False
    return True


def usual_algorithm(key: PrivateKeyTypes) -> Literal["RS256", "ES256"]:
    """The algorithm that most servers take from such a key."""
    return "ES256" if isinstance(key, ec.EllipticCurvePrivateKey) else "RS256"


def public_chain(data: bytes) -> tuple[bytes, ...]:
    """The certificates in PEM or DER bytes, in DER, own first, without the root."""
    try:
        if b"-----BEGIN" in data:
            found = x509.load_pem_x509_certificates(data)
        else:
            found = [x509.load_der_x509_certificate(data)]
    except ValueError:
        raise ConfigurationError("the signer's certificate is neither PEM nor DER") from None
    # An issuer's certificate is no signer's; where several could be it, the first is.
    names = {one.issuer for one in found if one.issuer != one.subject}
    own = next((one for one in found if one.subject not in names), found[0])
    return tuple(one.public_bytes(Encoding.DER) for one in _chain(own.public_key(), found))


def _pss() -> padding.PSS:
    return padding.PSS(padding.MGF1(SHA256()), padding.PSS.DIGEST_LENGTH)


def _from_pem(
    data: bytes, key: bytes, password: bytes | None
) -> tuple[PrivateKeyTypes, Sequence[x509.Certificate]]:
    try:
        found = x509.load_pem_x509_certificates(data)
    except ValueError:
        raise ConfigurationError("the PEM data holds no certificate that can be read") from None
    block = _PRIVATE_KEY.search(key)
    if block is None:
        raise ConfigurationError("the PEM data holds no private key")
    try:
        try:
            return load_pem_private_key(block[0], password), found
        except TypeError:
            # The key is not encrypted, though a password was given; or the other way round.
            if password is None:
                raise ConfigurationError(
                    "the private key is encrypted; give its password"
                ) from None
            return load_pem_private_key(block[0], None), found
    except ValueError:
        raise ConfigurationError("the private key cannot be read: is the password right?") from None
    except UnsupportedAlgorithm:
        raise ConfigurationError(f"the private key {_OLD}") from None


def _from_pkcs12(
    data: bytes, password: bytes | None
) -> tuple[PrivateKeyTypes, Sequence[x509.Certificate]]:
    try:
        key, own, others = pkcs12.load_key_and_certificates(data, password)
    except (ValueError, TypeError):
        raise ConfigurationError(
            "the certificate is neither PEM nor a PKCS#12 file that the password opens"
        ) from None
    except UnsupportedAlgorithm:
        raise ConfigurationError(f"the PKCS#12 file {_OLD}") from None
    if key is None:
        raise ConfigurationError("the PKCS#12 file holds no private key")
    return key, [*([own] if own else []), *others]


def _chain(key: PublicKeyTypes, found: Sequence[x509.Certificate]) -> list[x509.Certificate]:
    """The key's certificate, then its issuers in order; a root is left out, for the server has its own."""
    own = next((one for one in found if _spki(one.public_key()) == _spki(key)), None)
    if own is None:
        raise ConfigurationError("the private key does not match the certificate")
    chain = [own]
    while issuer := _issuer(chain[-1], found):
        if issuer in chain or issuer.issuer == issuer.subject:
            break
        chain.append(issuer)
    return chain


def _issuer(
    certificate: x509.Certificate, found: Sequence[x509.Certificate]
) -> x509.Certificate | None:
    for one in found:
        try:
            certificate.verify_directly_issued_by(one)
        except (ValueError, TypeError, InvalidSignature):
            continue
        return one
    return None


def _spki(key: PublicKeyTypes) -> bytes:
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _attribute(certificate: x509.Certificate, oid: x509.ObjectIdentifier) -> str | None:
    for attribute in certificate.subject.get_attributes_for_oid(oid):
        return attribute.value if isinstance(attribute.value, str) else None
    return None


def utc(seconds: float) -> datetime:
    """A time of day out of seconds since 1970."""
    return datetime.fromtimestamp(seconds, UTC)
