"""A stand-in of the portal over TLS: a token endpoint that checks how clients sign in, and an API that checks tokens.

Written against the RFCs with `cryptography` alone, so that it shares no mistake with the runtime.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, unquote_plus

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

CLIENT = "klient-1"
SECRET = "hemmeligt+ord/%"
JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


class RefusedError(Exception):
    """Why a client or a call is turned away."""


@dataclass
class Seen:
    """A request as it came, header names in lower case, with the thumbprint of the certificate that its connection showed."""

    target: str
    headers: dict[str, str]
    body: bytes
    thumbprint: str | None
    form: dict[str, str] = field(default_factory=dict)


@dataclass
class Rules:
    """What the portal demands, and how it behaves; set by each test.

    `registered` are the certificates that it knows the client by, `confirmation` what it binds tokens to: the
    certificate of the connection ("own"), nothing, or a thumbprint.
    """

    registered: list[x509.Certificate] = field(default_factory=list)
    sign_in: str = "tls_client_auth"
    access: str = "token"
    lifetime: float | None = 300.0
    clock: Callable[[], float] = time.time
    opaque: bool = False
    confirmation: str | None = "own"
    failures: list[tuple[int, bytes]] = field(default_factory=list)
    refusals: int = 0
    before_token: Callable[[], object] = lambda: None


class Portal:
    """Starts on enter; `reset` gives it the rules of a new test."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._server = _Quiet(("127.0.0.1", 0), _handler(self))
        self._server.socket = context.wrap_socket(
            self._server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.url = f"https://localhost:{self._server.server_address[1]}"
        self._key = ec.generate_private_key(ec.SECP256R1())
        self.reset(Rules())

    def reset(self, rules: Rules) -> None:
        self.rules = rules
        self.token_requests: list[Seen] = []
        self.calls: list[Seen] = []
        self._tokens: dict[str, dict[str, Any]] = {}
        self._jtis: set[str] = set()

    def revoke(self) -> None:
        """No token that was issued is good any more."""
        self._tokens.clear()

    @property
    def token_url(self) -> str:
        return self.url + "/oauth2/token"

    def answer(self, seen: Seen) -> tuple[int, bytes]:
        if seen.target == "/oauth2/token":
            return self._token(seen)
        self.calls.append(seen)
        if seen.target.startswith("/redirect"):
            return 307, b""
        if self.rules.refusals:
            self.rules.refusals -= 1
            return 401, b""
        try:
            self._admit(seen)
        except RefusedError as refused:
            return 401, json.dumps({"title": str(refused)}).encode()
        return 200, b"{}"

    def _token(self, seen: Seen) -> tuple[int, bytes]:
        seen.form = {k: v[0] for k, v in parse_qs(seen.body.decode()).items()}
        self.token_requests.append(seen)
        self.rules.before_token()
        if self.rules.failures:
            return self.rules.failures.pop(0)
        try:
            if seen.form.get("grant_type") != "client_credentials":
                raise RefusedError("grant_type")
            getattr(self, f"_{self.rules.sign_in}")(seen)
        except RefusedError as refused:
            told = {"error": "invalid_client", "error_description": str(refused)}
            return 401, json.dumps(told).encode()
        return 200, json.dumps(self._issue(seen)).encode()

    def _issue(self, seen: Seen) -> dict[str, Any]:
        now = self.rules.clock()
        claims: dict[str, Any] = {"sub": CLIENT, "scope": seen.form.get("scope"), "exp": now + 300}
        bound = seen.thumbprint if self.rules.confirmation == "own" else self.rules.confirmation
        if bound:
            claims["cnf"] = {"x5t#S256": bound}
        if self.rules.lifetime is not None:
            claims["exp"] = now + self.rules.lifetime
        token = secrets.token_urlsafe() if self.rules.opaque else self._signed(claims)
        self._tokens[token] = claims
        issued = {"access_token": token, "token_type": "Bearer"}
        return issued | ({} if self.rules.lifetime is None else {"expires_in": self.rules.lifetime})

    def _signed(self, claims: dict[str, Any]) -> str:
        parts = ({"alg": "ES256", "typ": "at+jwt"}, {**claims, "jti": secrets.token_urlsafe()})
        text = ".".join(_coded(json.dumps(part).encode()) for part in parts)
        r, s = decode_dss_signature(self._key.sign(text.encode(), ec.ECDSA(SHA256())))
        return f"{text}.{_coded(r.to_bytes(32, 'big') + s.to_bytes(32, 'big'))}"

    def _tls_client_auth(self, seen: Seen) -> None:
        if seen.form.get("client_id") != CLIENT or seen.thumbprint not in self._known():
            raise RefusedError("unknown certificate")
        if "client_secret" in seen.form or "client_assertion" in seen.form:
            raise RefusedError("more than one way to sign in")

    def _client_secret_basic(self, seen: Seen) -> None:
        kind, _, coded = seen.headers["authorization"].partition(" ")
        pair = base64.b64decode(coded).decode().partition(":")
        if kind != "Basic" or [unquote_plus(pair[0]), unquote_plus(pair[2])] != [CLIENT, SECRET]:
            raise RefusedError("wrong secret")

    def _client_secret_post(self, seen: Seen) -> None:
        if (seen.form.get("client_id"), seen.form.get("client_secret")) != (CLIENT, SECRET):
            raise RefusedError("wrong secret")

    def _private_key_jwt(self, seen: Seen) -> None:
        if seen.form.get("client_assertion_type") != JWT_BEARER:
            raise RefusedError("assertion type")
        self._checked(seen.form["client_assertion"], self.token_url)

    def _checked(self, token: str, audience: str) -> None:
        """A JWT that the client signed itself, with everything that is to be right about it."""
        header, claims = verified(token, self.rules.registered)
        now = self.rules.clock()
        if not claims["iss"] == claims["sub"] == CLIENT or claims["aud"] != audience:
            raise RefusedError("not from the client, or not for this server")
        if claims["iat"] > now + 5 or not now < claims["exp"] <= now + 60:
            raise RefusedError("not of now, or too long")
        if claims["jti"] in self._jtis and self.rules.access != "self_signed":
            raise RefusedError("used before")
        self._jtis.add(claims["jti"])
        if header["x5t#S256"] not in self._known():
            raise RefusedError("unknown certificate")

    def _admit(self, seen: Seen) -> None:
        if self.rules.access == "header_pair":
            pair = (seen.headers.get("x-client-id"), seen.headers.get("x-client-secret"))
            if pair != (CLIENT, SECRET) or seen.thumbprint not in self._known():
                raise RefusedError("wrong pair or certificate")
            return
        kind, _, token = seen.headers.get("authorization", "").partition(" ")
        if kind != "Bearer":
            raise RefusedError("no token")
        if self.rules.access == "self_signed":
            return self._checked(token, self.url)
        claims = self._tokens.get(token)
        if claims is None or self.rules.clock() >= claims["exp"]:
            raise RefusedError("token unknown or expired")
        if "cnf" in claims and claims["cnf"]["x5t#S256"] != seen.thumbprint:
            raise RefusedError("token of another certificate")
        return None

    def _known(self) -> list[str]:
        return [thumbprint(c.public_bytes(Encoding.DER)) for c in self.rules.registered]

    def __enter__(self) -> Self:
        threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        ).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


def verified(
    token: str, registered: list[x509.Certificate]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims of a JWT that one of the certificates signed, and tells in `x5c` if at all."""
    head, body, mark = token.split(".")
    header, claims = json.loads(_plain(head)), json.loads(_plain(body))
    told = header.get("x5c")
    for certificate in registered:
        der = certificate.public_bytes(Encoding.DER)
        if told is not None and base64.b64decode(told[0]) != der:
            continue
        try:
            _verify(certificate, header["alg"], f"{head}.{body}".encode(), _plain(mark))
        except InvalidSignature:
            continue
        return header, claims
    raise RefusedError("no registered certificate signed this")


def _verify(certificate: x509.Certificate, algorithm: str, data: bytes, mark: bytes) -> None:
    key: Any = certificate.public_key()
    if algorithm == "ES256":
        assert len(mark) == 64
        numbers = (int.from_bytes(half, "big") for half in (mark[:32], mark[32:]))
        key.verify(encode_dss_signature(*numbers), data, ec.ECDSA(SHA256()))
    elif algorithm == "PS256":
        key.verify(mark, data, padding.PSS(padding.MGF1(SHA256()), 32), SHA256())
    else:
        assert algorithm == "RS256"
        key.verify(mark, data, padding.PKCS1v15(), SHA256())


def thumbprint(der: bytes) -> str:
    return _coded(hashlib.sha256(der).digest())


def _coded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _plain(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that is turned away in the handshake is part of some tests."""


def _handler(portal: Portal) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def _serve(self) -> None:
            connection = self.connection
            shown = connection.getpeercert(True) if isinstance(connection, ssl.SSLSocket) else None
            headers = {name.lower(): text for name, text in self.headers.items()}
            if self.headers.get("Transfer-Encoding") == "chunked":
                # What is left unread would be taken for the next request.
                body = b"".join(iter(self._chunk, b""))
            else:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            seen = Seen(self.path, headers, body, thumbprint(shown) if shown else None)
            status, answer = portal.answer(seen)
            self.send_response_only(status, "Status")
            if status == 307:
                self.send_header("Location", portal.url.replace("localhost", "127.0.0.1") + "/x")
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def _chunk(self) -> bytes:
            data = self.rfile.read(int(self.rfile.readline(), 16))
            self.rfile.readline()
            return data

        do_GET = do_POST = _serve  # noqa: N815

    return Handler
