"""Access tokens, kept as long as they are good and fetched once however many calls need them.

The store serves threads and tasks alike, at once: who fetches does so with its own call's transport, and the
others yield its Future to their drivers, which wait in the way that suits them.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future
from copy import copy
from dataclasses import dataclass, field
from typing import TypeAlias, cast

from .auth import Flow, Reply, Step, with_headers
from .clock import SYSTEM, Clock
from .errors import SkifteError
from .sources import ByteStream
from .transport import Request

# How long a refresh that failed is not tried again, while the old token still serves.
_PAUSE = 10.0
# A token is renewed when this share of its life is left, or these many seconds, whichever is less.
_EARLY_SHARE = 0.2
_EARLY_SECONDS = 60.0
# Nor is it used in its last moments: it has to arrive while it is valid.
_LAST_SHARE = 0.05
_LAST_SECONDS = 5.0
_log = logging.getLogger("skifteportal.tokens")


@dataclass(frozen=True, slots=True)
class TokenKey:
    """What a token was issued for; `thumbprint` is of the certificate that it may be bound to."""

    endpoint: str
    client_id: str
    audience: str | None = None
    scope: str | None = None
    thumbprint: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Token:
    """A token, from when on it is renewed and from when on it is not used, in seconds since 1970."""

    value: str = field(repr=False)
    refresh_at: float
    ends_at: float

    @classmethod
    def lasting(cls, value: str, seconds: float, now: float) -> Token:
        """A token that was issued now for so many seconds."""
        early = min(_EARLY_SECONDS, seconds * _EARLY_SHARE)
        last = min(_LAST_SECONDS, seconds * _LAST_SHARE)
        return cls(value, now + seconds - early, now + seconds - last)


Fetching: TypeAlias = Generator[Step, Reply, Token]
Obtaining: TypeAlias = Generator[Step, Reply, tuple[TokenKey, Token]]
_Outcome: TypeAlias = "Token | SkifteError | None"


@dataclass(slots=True)
class _Slot:
    token: Token | None = None
    pending: Future[_Outcome] | None = None
    not_before: float = 0.0

    def usable(self, now: float) -> Token | None:
        return self.token if self.token and now < self.token.ends_at else None


class TokenStore:
    """Tokens by what they were issued for. One store may serve all clients of a process."""

    def __init__(self, clock: Clock = SYSTEM) -> None:
        self.clock = clock
        self._lock = threading.Lock()
        self._slots: dict[TokenKey, _Slot] = {}

    def obtain(self, key: TokenKey, fetch: Callable[[], Fetching]) -> Fetching:
        """The token for the key, fetched if need be; steps of an auth flow.

        When renewing fails, the old token serves as long as it is valid; else everyone who waits gets the error.
        """
        while True:
            with self._lock:
                slot = self._slots.setdefault(key, _Slot())
                now = self.clock.now()
                usable = slot.usable(now)
                if usable and (now < usable.refresh_at or slot.pending or now < slot.not_before):
                    return usable
                pending = slot.pending
                if pending is None:
                    own = slot.pending = Future()
                    # Those who wait cannot cancel it for the others.
                    own.set_running_or_notify_cancel()
                    break
            yield cast("Future[object]", pending)
            outcome = pending.result()
            if isinstance(outcome, Token):
                return outcome
            if outcome is not None:
                raise copy(outcome)
        return (yield from self._fetch(key, slot, own, usable, fetch))

    def bearing(self, request: Request, obtain: Callable[[], Obtaining]) -> Flow:
        """The call with its token; answered 401, once more with a new one."""
        key, token = yield from obtain()
        reply = yield bearing(request, token)
        if reply.status != 401:
            return
        self.drop(key, token)
        if not _replayable(request.body):
            return
        _, token = yield from obtain()
        yield bearing(request, token)

    def drop(self, key: TokenKey, token: Token) -> None:
        """Forgets a token that was refused, unless another took its place already."""
        with self._lock:
            slot = self._slots.get(key)
            if slot is not None and slot.token is token:
                slot.token = None

    def _fetch(
        self,
        key: TokenKey,
        slot: _Slot,
        own: Future[_Outcome],
        usable: Token | None,
        fetch: Callable[[], Fetching],
    ) -> Fetching:
        # Stays None when the call is given up: then one of those who wait takes over.
        outcome: _Outcome = None
        try:
            token = outcome = yield from fetch()
        except SkifteError as problem:
            if usable is None:
                outcome = copy(problem)
                raise
            outcome = token = usable
            _log.warning("the access token could not be renewed yet: %s", problem)
        finally:
            with self._lock:
                slot.pending = None
                if isinstance(outcome, Token):
                    self._keep(key, slot, outcome, renewed=outcome is not usable)
            own.set_result(outcome)
        return token

    def _keep(self, key: TokenKey, slot: _Slot, token: Token, *, renewed: bool) -> None:
        if not renewed:
            slot.not_before = self.clock.now() + _PAUSE
            return
        slot.token = token
        # Those bound to a certificate that was replaced are of no more use.
        for other in [other for other in self._slots if _superseded(other, key)]:
            if self._slots[other].pending is None:
                del self._slots[other]

    def __repr__(self) -> str:
        return f"TokenStore({len(self._slots)} tokens)"


def bearing(request: Request, token: Token) -> Request:
    """The request with the token on it."""
    return with_headers(request, {"Authorization": f"Bearer {token.value}"})


def _replayable(body: bytes | ByteStream | None) -> bool:
    return body is None or isinstance(body, bytes) or body.replayable


def _superseded(other: TokenKey, key: TokenKey) -> bool:
    same = (other.endpoint, other.client_id) == (key.endpoint, key.client_id)
    return same and other.thumbprint != key.thumbprint
