"""OAuth2 client credentials (RFC 6749 §4.4), with tokens bound to the certificate (RFC 8705)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast
from urllib.parse import urlencode

from . import json
from .asked import number, retry_after
from .auth import Flow, Reply, header_text
from .certificates import Certificate
from .client_auth import ClientAuth, Proof
from .errors import AuthenticationError, ConfigurationError
from .jwt import readable_claims
from .options import Timeout
from .settings import is_private
from .threads import in_background
from .tokens import Fetching, Obtaining, Token, TokenKey, TokenStore
from .transport import Request

# Where a server does not say how long its token lasts.
_USUAL_LIFETIME = 300.0
# What an error code consists of (RFC 6749 §5.2); a text of another kind is not repeated.
_CODE = re.compile(r"[a-z_]{1,40}")


class OAuth2:
    """Fetches access tokens as the calls need them, with the scopes that the spec names for each operation.

    `scope` takes the place of those. `audience` is sent where the server wants to be told which API is meant.
    `certificate` is the one of the connections: a token bound to another is refused, and with `bound` also one
    that says nothing of being bound. A call that is answered 401 is made once more, with a new token.
    """

    def __init__(
        self,
        token_url: str,
        client: ClientAuth,
        *,
        audience: str | None = None,
        scope: str | None = None,
        certificate: Certificate | None = None,
        bound: bool = False,
        store: TokenStore | None = None,
        timeout: Timeout | None = None,
    ) -> None:
        if not is_private(token_url):
            raise ConfigurationError("token_url must begin with https://")
        if bound and certificate is None:
            raise ConfigurationError("a token is bound to a certificate, and none was given")
        self.token_url = token_url
        self.client = client
        self.certificate = certificate
        self._audience = audience
        self._scope = scope
        self._bound = bound
        self._store = TokenStore() if store is None else store
        self._timeout = timeout

    def flow(self, request: Request, /) -> Flow:
        return self._store.bearing(request, lambda: self._token(request))

    def _token(self, request: Request) -> Obtaining:
        certificate = self.certificate
        if certificate is not None and certificate.changed():
            yield in_background(certificate.refresh)
        key = TokenKey(
            self.token_url,
            self.client.client_id,
            self._audience,
            self._scope or scope_of(request.security),
            None if certificate is None else certificate.thumbprint,
        )
        token = yield from self._store.obtain(key, lambda: self._fetch(request, key))
        return key, token

    def _fetch(self, call: Request, key: TokenKey) -> Fetching:
        clock = self._store.clock
        begun = clock.now()
        work = in_background(lambda: self.client.prove(self.token_url, clock.now()))
        yield work
        proof = cast("Proof", work.result())
        reply = yield self._request(call, key, proof)
        value, seconds = _issued(reply, clock.now())
        self._check_binding(value)
        return Token.lasting(value, seconds, begun)

    def _request(self, call: Request, key: TokenKey, proof: Proof) -> Request:
        form = {"grant_type": "client_credentials", "scope": key.scope, "audience": key.audience}
        told = {name: text for name, text in {**form, **proof.form}.items() if text}
        body = urlencode(told).encode()
        headers = {
            "Accept": "application/json",
            "Content-Type": "application/x-www-form-urlencoded",
            "Content-Length": str(len(body)),
            "User-Agent": call.headers.get("User-Agent", "skifteportal"),
            **proof.headers,
        }
        return Request(
            method="POST",
            url=self.token_url,
            headers=headers,
            body=body,
            timeout=self._timeout or call.timeout,
            for_auth=True,
            certified=True,
        )

    def _check_binding(self, token: str) -> None:
        claims = readable_claims(token)
        if self.certificate is None or claims is None:
            return
        confirmation = claims.get("cnf")
        told: object = None
        if isinstance(confirmation, dict):
            told = cast("dict[str, object]", confirmation).get("x5t#S256")
        if told is None and not self._bound:
            return
        if told != self.certificate.thumbprint:
            how = "bound to no certificate" if told is None else "bound to another certificate"
            raise AuthenticationError(f"the token endpoint issued a token that is {how}")

    def __repr__(self) -> str:
        return f"OAuth2({self.token_url!r}, client_id={self.client.client_id!r})"


def scope_of(security: tuple[Mapping[str, tuple[str, ...]], ...]) -> str | None:
    """The scopes of the first alternative that names any, sorted."""
    for alternative in security:
        scopes = {scope for scopes in alternative.values() for scope in scopes}
        if scopes:
            return " ".join(sorted(scopes))
    return None


def _issued(reply: Reply, now: float) -> tuple[str, float]:
    """The token of the answer and the seconds it lasts. Raises AuthenticationError when there is none."""
    answer = _object(reply.body)
    if reply.status != 200:
        raise _refusal(reply.status, answer, retry_after(reply.headers, now))
    value, kind = answer.get("access_token"), answer.get("token_type", "Bearer")
    if not isinstance(value, str) or not isinstance(kind, str) or kind.lower() != "bearer":
        raise AuthenticationError(
            "the token endpoint's answer holds no token of type Bearer", status=200
        )
    try:
        header_text(value, "access_token")
    except ConfigurationError:
        raise AuthenticationError(
            "the token endpoint's token cannot travel in a header", status=200
        ) from None
    # Some servers write the number as a string.
    seconds = number(str(answer.get("expires_in")))
    return value, _USUAL_LIFETIME if seconds is None else seconds


def _refusal(status: int, answer: Mapping[str, object], pause: float | None) -> AuthenticationError:
    code, description = answer.get("error"), answer.get("error_description")
    told = code if isinstance(code, str) and _CODE.fullmatch(code) else None
    return AuthenticationError(
        f"the token endpoint answered {status}" + (f" ({told})" if told else ""),
        status=status,
        error=told,
        description=description if isinstance(description, str) else None,
        retry_after=pause,
    )


def _object(body: bytes) -> Mapping[str, object]:
    try:
        found = json.loads(body)
    except ValueError:
        return {}
    return cast("dict[str, object]", found) if isinstance(found, dict) else {}
