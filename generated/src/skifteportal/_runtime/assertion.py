"""JWTs that the organisation signs itself: to get a token with, or in a token's place."""

from __future__ import annotations

from typing import cast

from .auth import Flow
from .certificates import Certificate
from .client_auth import Proof
from .clock import SYSTEM, Clock
from .errors import ConfigurationError
from .jwt import thumbprint
from .settings import origin
from .signer import Signer, signed_jwt, signer_of, timed_claims
from .threads import in_background
from .tokens import Fetching, Obtaining, Token, TokenKey, TokenStore, bearing
from .transport import Request

_LONGEST = 60.0
_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


class PrivateKeyJwt:
    """A fresh signed assertion is the proof (`private_key_jwt`, RFC 7523 §2.2); a way to sign in for OAuth2.

    `audience` is the token endpoint unless the server wants its issuer name there. `lifetime` is in seconds,
    60 at most. `x5c=False` tells the certificate by its thumbprint alone.
    """

    def __init__(
        self,
        client_id: str,
        key: Signer | Certificate,
        *,
        audience: str | None = None,
        lifetime: float = _LONGEST,
        x5c: bool = True,
    ) -> None:
        self.client_id = client_id
        self._signer = signer_of(key)
        self._audience = audience
        self._lifetime = _short(lifetime)
        self._x5c = x5c

    def prove(self, endpoint: str, now: float, /) -> Proof:
        claims = timed_claims(self.client_id, self._audience or endpoint, self._lifetime, now)
        assertion = signed_jwt(self._signer, claims, x5c=self._x5c)
        return Proof(
            form={
                "client_id": self.client_id,
                "client_assertion_type": _TYPE,
                "client_assertion": assertion,
            }
        )

    def __repr__(self) -> str:
        return f"PrivateKeyJwt({self.client_id!r}, {self._signer!r})"


class SelfSigned:
    """A JWT signed with the organisation's own key as bearer token, without any token endpoint.

    `audience` is the origin of the call unless it is given. It is signed anew before it expires, or for every
    call with `reuse=False`, for servers that take each `jti` once.
    """

    def __init__(
        self,
        client_id: str,
        key: Signer | Certificate,
        *,
        audience: str | None = None,
        lifetime: float = _LONGEST,
        x5c: bool = True,
        reuse: bool = True,
        clock: Clock = SYSTEM,
    ) -> None:
        self.client_id = client_id
        self._signer = signer_of(key)
        self._audience = audience
        self._lifetime = _short(lifetime)
        self._x5c = x5c
        self._reuse = reuse
        self._clock = clock
        self._store = TokenStore(clock)

    def flow(self, request: Request, /) -> Flow:
        scheme, host, port = origin(request.url)
        usual = {"https": 443, "http": 80}.get(scheme) == port
        audience = self._audience or f"{scheme}://{host}" + ("" if usual else f":{port}")
        if self._reuse:
            return self._store.bearing(request, lambda: self._kept(audience))
        return self._once(request, audience)

    def _kept(self, audience: str) -> Obtaining:
        key = TokenKey("", self.client_id, audience, None, thumbprint(self._signer.chain[0]))
        return key, (yield from self._store.obtain(key, lambda: self._make(audience)))

    def _once(self, request: Request, audience: str) -> Flow:
        yield bearing(request, (yield from self._make(audience)))

    def _make(self, audience: str) -> Fetching:
        now = self._clock.now()
        claims = timed_claims(self.client_id, audience, self._lifetime, now)
        work = in_background(lambda: signed_jwt(self._signer, claims, x5c=self._x5c))
        yield work
        return Token.lasting(cast("str", work.result()), self._lifetime, now)

    def __repr__(self) -> str:
        return f"SelfSigned({self.client_id!r}, {self._signer!r})"


def _short(lifetime: float) -> float:
    if not 1 <= lifetime <= _LONGEST:
        raise ConfigurationError(f"a signed JWT lasts from 1 to {_LONGEST:.0f} seconds")
    return lifetime
