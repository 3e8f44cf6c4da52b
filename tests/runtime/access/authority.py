"""A throw-away authority shaped like OCES3: a root, an issuing CA below it, certificates of organisations."""

from __future__ import annotations

import base64
import hashlib
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import NameOID

CVR = "12345678"
PASSWORD = "kodeord-til-nøglen"


def _name(common: str, *more: tuple[x509.ObjectIdentifier, str]) -> x509.Name:
    pairs = [
        (NameOID.COUNTRY_NAME, "DK"),
        (NameOID.ORGANIZATION_NAME, "Testorganisation"),
        (NameOID.COMMON_NAME, common),
        *more,
    ]
    return x509.Name([x509.NameAttribute(oid, text) for oid, text in pairs])


@dataclass
class Issued:
    """A certificate with its key and the CA that issued it, in every form that files come in."""

    certificate: x509.Certificate
    key: Any
    issuers: tuple[x509.Certificate, ...]

    @property
    def thumbprint(self) -> str:
        digest = hashlib.sha256(self.certificate.public_bytes(Encoding.DER)).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

    def key_pem(self, password: str | None = None) -> bytes:
        locked: KeySerializationEncryption = (
            BestAvailableEncryption(password.encode()) if password else NoEncryption()
        )
        return bytes(self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked))

    @cached_property
    def chain_pem(self) -> bytes:
        return b"".join(c.public_bytes(Encoding.PEM) for c in (self.certificate, *self.issuers))

    def pem(self, password: str | None = None) -> bytes:
        return self.chain_pem + self.key_pem(password)

    def p12(self, password: str = PASSWORD) -> bytes:
        # As MitID Erhverv delivers it: everything in one file, the chain in no particular order.
        locked = BestAvailableEncryption(password.encode())
        others = list(reversed(self.issuers))
        return pkcs12.serialize_key_and_certificates(
            b"oces3", self.key, self.certificate, others, locked
        )


class Authority:
    """Issues certificates; what it issues chains over the issuing CA to the root."""

    def __init__(self) -> None:
        self._root_key = ec.generate_private_key(ec.SECP256R1())
        self._ca_key = ec.generate_private_key(ec.SECP256R1())
        root = _name("Test OCES3 rod-CA")
        self.root = self._sign(root, root, self._root_key, self._root_key, ca=True)
        issuing = _name("Test OCES3 udstedende-CA 1")
        self.issuing = self._sign(issuing, root, self._ca_key, self._root_key, ca=True)

    def organisation(
        self,
        cvr: str | None = CVR,
        holder: str | None = "UI:DK-O:G:6b8ed5c7-0d5b-4f5a-9a3a-0e6f0c5ad5d8",
        *,
        kind: str = "ec",
        begins: timedelta = timedelta(days=-1),
        ends: timedelta = timedelta(days=3 * 365),
    ) -> Issued:
        """A certificate as an organisation gets it, for a new key (`ec` or `rsa`)."""
        more = []
        if cvr:
            more.append((NameOID.ORGANIZATION_IDENTIFIER, f"NTRDK-{cvr}"))
        if holder:
            more.append((NameOID.SERIAL_NUMBER, holder))
        return self._issue(_name("Skiftesystem", *more), kind, begins, ends)

    def server(self) -> Issued:
        """A certificate for this machine."""
        return self._issue(
            _name("localhost"),
            "ec",
            timedelta(days=-1),
            timedelta(days=1),
            x509.SubjectAlternativeName(
                [x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))]
            ),
        )

    def _issue(
        self,
        subject: x509.Name,
        kind: str,
        begins: timedelta,
        ends: timedelta,
        *extensions: x509.ExtensionType,
    ) -> Issued:
        key: Any = _rsa_key() if kind == "rsa" else ec.generate_private_key(ec.SECP256R1())
        certificate = self._sign(
            subject,
            self.issuing.subject,
            key,
            self._ca_key,
            *extensions,
            begins=begins,
            ends=ends,
        )
        return Issued(certificate, key, (self.issuing, self.root))

    def _sign(
        self,
        subject: x509.Name,
        issuer: x509.Name,
        key: Any,
        by: ec.EllipticCurvePrivateKey,
        *extensions: x509.ExtensionType,
        ca: bool = False,
        begins: timedelta = timedelta(days=-2),
        ends: timedelta = timedelta(days=3650),
    ) -> x509.Certificate:
        now = datetime.now(UTC)
        authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key())
        made = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now + begins)
            .not_valid_after(now + ends)
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
            .add_extension(_usage(ca), critical=True)
            .add_extension(authority, critical=False)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
            )
        )
        for extension in extensions:
            made = made.add_extension(extension, critical=False)
        return made.sign(by, hashes.SHA256())

    def root_file(self, folder: Path) -> Path:
        """The root as a PEM file."""
        path = folder / "rod.pem"
        path.write_bytes(self.root.public_bytes(Encoding.PEM))
        return path


def _usage(ca: bool) -> x509.KeyUsage:
    """What a key is for: an authority without it is not believed any more (Python 3.13, RFC 5280)."""
    return x509.KeyUsage(
        digital_signature=not ca,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=ca,
        crl_sign=ca,
        encipher_only=False,
        decipher_only=False,
    )


_RSA: list[rsa.RSAPrivateKey] = []


def _rsa_key() -> rsa.RSAPrivateKey:
    """One for all: making it takes longer than a test."""
    if not _RSA:
        _RSA.append(rsa.generate_private_key(65537, 2048))
    return _RSA[0]


def server_context(authority: Authority, folder: Path) -> ssl.SSLContext:
    """TLS of a server that asks for a client certificate of the authority, and takes a call without."""
    issued = authority.server()
    path = folder / "server.pem"
    path.write_bytes(issued.pem())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    # Only the root is trusted, so that a client has to send its chain.
    context.load_verify_locations(cadata=authority.root.public_bytes(Encoding.DER))
    context.verify_mode = ssl.CERT_OPTIONAL
    return context
