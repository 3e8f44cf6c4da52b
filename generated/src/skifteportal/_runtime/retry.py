"""Whether a failed attempt is made again, decided from facts alone: no clock, no chance, no network here."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, TypeAlias

Delivery = Literal["not_sent", "maybe_sent", "response_started"]

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_IDEMPOTENT = frozenset({"PUT", "DELETE"})
_REFUSED = 429


class Stop(StrEnum):
    """Why no further attempt was made."""

    SWITCHED_OFF = "retries-are-switched-off"
    ATTEMPTS = "attempts-used-up"
    DEADLINE = "deadline-passed"
    WAIT = "wait-would-pass-the-deadline"
    RETRY_AFTER = "retry-after-would-pass-the-deadline"
    TOO_LONG = "retry-after-is-longer-than-allowed"
    STATUS = "status-is-final"
    PERMANENT = "failure-would-come-again"
    METHOD = "call-must-not-be-repeated"
    BODY = "body-cannot-be-sent-again"
    RANGE = "answer-cannot-be-taken-up-again"


@dataclass(frozen=True, slots=True)
class Wait:
    """Another attempt is made, after so many seconds."""

    seconds: float


Decision: TypeAlias = Wait | Stop


class FailureKind(StrEnum):
    """What an attempt ended in."""

    CONNECTION = "connection"
    TIMEOUT = "timeout"
    STATUS = "status"
    DEADLINE = "deadline"
    PERMANENT = "permanent"


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """What is tried again, how often and how soon.

    Safe methods (GET, HEAD, OPTIONS) are always repeated, and whatever carries an Idempotency-Key. PUT and
    DELETE are when the server cannot have acted on them: never sent, or refused by 429; `resend_idempotent`
    repeats them after any failure, which with If-Match can end in a 412 for a write that had succeeded.
    `resend_any` vouches for every method. Waits double from `base` up to `longest_backoff` and are drawn between
    zero and that (full jitter); a Retry-After is kept in full, unless it is longer than `longest_wait` (an hour).
    """

    attempts: int = 4
    base: float = 0.5
    longest_backoff: float = 20.0
    longest_wait: float = 3600.0
    statuses: frozenset[int] = frozenset({429, 502, 503, 504})
    resend_idempotent: bool = False
    resend_any: bool = False

    def __post_init__(self) -> None:
        if self.attempts < 1 or self.base < 0 or self.longest_backoff < 0 or self.longest_wait < 0:
            raise ValueError("a retry policy needs one attempt at least, and no negative waits")


NO_RETRIES = RetryPolicy(attempts=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """The facts about a failed attempt.

    `attempts` counts this one too; `remaining` is what is left of the deadline, in seconds; `retry_after` what
    the server asked for.
    """

    kind: FailureKind
    delivery: Delivery
    method: str
    attempts: int
    replayable: bool = True
    has_key: bool = False
    status: int | None = None
    retry_after: float | None = None
    remaining: float = math.inf


def decide(failure: Failure, policy: RetryPolicy, chance: float) -> Decision:
    """How long to wait before the next attempt, or why there is none. `chance` is drawn from [0, 1)."""
    return _obstacle(failure, policy) or _wait(failure, policy, chance)


def _obstacle(failure: Failure, policy: RetryPolicy) -> Stop | None:
    """What is wrong with another attempt, however long the wait: the nature of things first, then what is left."""
    if failure.kind is FailureKind.PERMANENT:
        return Stop.PERMANENT
    if failure.kind is FailureKind.DEADLINE:
        return Stop.DEADLINE
    if failure.kind is FailureKind.STATUS and failure.status not in policy.statuses:
        return Stop.STATUS
    if policy.attempts == 1:
        return Stop.SWITCHED_OFF
    if not _may_repeat(failure, policy):
        return Stop.METHOD
    if not failure.replayable and failure.delivery != "not_sent":
        return Stop.BODY
    if failure.attempts >= policy.attempts:
        return Stop.ATTEMPTS
    return Stop.DEADLINE if failure.remaining <= 0 else None


def _may_repeat(failure: Failure, policy: RetryPolicy) -> bool:
    method = failure.method.upper()
    if method in _SAFE or failure.has_key or policy.resend_any:
        return True
    untouched = failure.delivery == "not_sent" or failure.status == _REFUSED
    return method in _IDEMPOTENT and (untouched or policy.resend_idempotent)


def _wait(failure: Failure, policy: RetryPolicy, chance: float) -> Decision:
    asked = failure.retry_after or 0.0
    if asked > policy.longest_wait:
        return Stop.TOO_LONG
    if asked > 0:
        return Wait(asked) if asked < failure.remaining else Stop.RETRY_AFTER
    pause = backoff(policy, failure.attempts, chance)
    return Wait(pause) if pause < failure.remaining else Stop.WAIT


def backoff(policy: RetryPolicy, attempts: int, chance: float) -> float:
    """Seconds between nothing and a bound that doubles with every attempt (full jitter)."""
    # Beyond 2**60 the bound has long been reached, and a float would overflow.
    return chance * min(policy.longest_backoff, policy.base * 2.0 ** min(attempts - 1, 60))
