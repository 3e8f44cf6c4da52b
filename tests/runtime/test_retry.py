"""The decision about another attempt, as a table of facts."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest
from skifteportal_runtime.asked import retry_after
from skifteportal_runtime.headers import Headers
from skifteportal_runtime.retry import (
    NO_RETRIES,
    Failure,
    FailureKind,
    RetryPolicy,
    Stop,
    Wait,
    backoff,
    decide,
)

POLICY = RetryPolicy(attempts=4, base=1.0, longest_backoff=10.0)
LOST = Failure(kind=FailureKind.CONNECTION, delivery="maybe_sent", method="GET", attempts=1)
UNSENT = replace(LOST, delivery="not_sent")
CUT = replace(LOST, delivery="response_started")
SLOW = replace(LOST, kind=FailureKind.TIMEOUT)
NOW = 1_700_000_000.0


def told(status: int, **rest: Any) -> Failure:
    return replace(
        LOST, kind=FailureKind.STATUS, delivery="response_started", status=status, **rest
    )


def to(method: str, failure: Failure, **rest: Any) -> Failure:
    return replace(failure, method=method, **rest)


TABLE: list[tuple[Failure, RetryPolicy, Wait | Stop]] = [
    # Safe methods: whatever became of the attempt.
    (LOST, POLICY, Wait(0.5)),
    (UNSENT, POLICY, Wait(0.5)),
    (CUT, POLICY, Wait(0.5)),
    (SLOW, POLICY, Wait(0.5)),
    (to("HEAD", LOST), POLICY, Wait(0.5)),
    (to("options", LOST), POLICY, Wait(0.5)),
    (told(429), POLICY, Wait(0.5)),
    (told(503), POLICY, Wait(0.5)),
    (told(502), POLICY, Wait(0.5)),
    (told(504), POLICY, Wait(0.5)),
    (told(500), POLICY, Stop.STATUS),
    (told(500), replace(POLICY, statuses=frozenset({500})), Wait(0.5)),
    (told(404), POLICY, Stop.STATUS),
    (told(412), POLICY, Stop.STATUS),
    # The wait doubles up to its bound.
    (told(503, attempts=2), POLICY, Wait(1.0)),
    (told(503, attempts=3), POLICY, Wait(2.0)),
    (told(503, attempts=9), replace(POLICY, attempts=10), Wait(5.0)),
    # The server's own time is kept, to the end.
    (told(429, retry_after=7.0), POLICY, Wait(7.0)),
    (told(429, retry_after=7.0, attempts=3), POLICY, Wait(7.0)),
    (told(503, retry_after=3600.0), POLICY, Wait(3600.0)),
    (told(503, retry_after=0.0), POLICY, Wait(0.5)),
    (told(429, retry_after=7.0, remaining=7.1), POLICY, Wait(7.0)),
    (told(429, retry_after=7.0, remaining=7.0), POLICY, Stop.RETRY_AFTER),
    (told(429, retry_after=7.0), replace(POLICY, longest_wait=6.0), Stop.TOO_LONG),
    # What is left.
    (told(503, attempts=4), POLICY, Stop.ATTEMPTS),
    (told(503, remaining=0.4), POLICY, Stop.WAIT),
    (told(503, remaining=0.0), POLICY, Stop.DEADLINE),
    (replace(SLOW, kind=FailureKind.DEADLINE, method="POST"), POLICY, Stop.DEADLINE),
    (LOST, NO_RETRIES, Stop.SWITCHED_OFF),
    (told(404), NO_RETRIES, Stop.STATUS),
    # Failures that would come again.
    (replace(LOST, kind=FailureKind.PERMANENT), POLICY, Stop.PERMANENT),
    # PUT and DELETE: only what the server cannot have acted on, unless it is said otherwise.
    (to("PUT", UNSENT), POLICY, Wait(0.5)),
    (to("DELETE", UNSENT), POLICY, Wait(0.5)),
    (to("DELETE", told(429)), POLICY, Wait(0.5)),
    (to("DELETE", told(503)), POLICY, Stop.METHOD),
    (to("PUT", LOST), POLICY, Stop.METHOD),
    (to("PUT", CUT), POLICY, Stop.METHOD),
    (to("PUT", LOST), replace(POLICY, resend_idempotent=True), Wait(0.5)),
    # POST and PATCH: only with a key, even when nothing was sent.
    (to("POST", UNSENT), POLICY, Stop.METHOD),
    (to("POST", told(429, retry_after=1.0)), POLICY, Stop.METHOD),
    (to("PATCH", LOST), replace(POLICY, resend_idempotent=True), Stop.METHOD),
    (to("POST", LOST, has_key=True), POLICY, Wait(0.5)),
    (to("POST", CUT, has_key=True), POLICY, Wait(0.5)),
    (to("PATCH", told(503), has_key=True), POLICY, Wait(0.5)),
    (to("POST", LOST), replace(POLICY, resend_any=True), Wait(0.5)),
    # A body that can be had only once.
    (to("POST", LOST, has_key=True, replayable=False), POLICY, Stop.BODY),
    (to("POST", UNSENT, has_key=True, replayable=False), POLICY, Wait(0.5)),
    (to("PUT", told(429), replayable=False), POLICY, Stop.BODY),
]


@pytest.mark.parametrize(("failure", "policy", "expected"), TABLE)
def test_the_decision_follows_from_the_facts(
    failure: Failure, policy: RetryPolicy, expected: Wait | Stop
) -> None:
    assert decide(failure, policy, 0.5) == expected


def test_every_reason_to_stop_is_in_the_table() -> None:
    # RANGE is no decision: a body that comes without ranges cannot be taken up (test_downloads.py).
    found = {expected for *_, expected in TABLE if isinstance(expected, Stop)}
    assert found == set(Stop) - {Stop.RANGE}


def test_jitter_spans_from_nothing_to_the_bound() -> None:
    assert [backoff(POLICY, 3, chance) for chance in (0.0, 0.25, 1.0)] == [0.0, 1.0, 4.0]
    assert backoff(POLICY, 10_000, 1.0) == 10.0


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7.0),
        (" 1.5 ", 1.5),
        ("3, 3", 3.0),
        ("Tue, 14 Nov 2023 22:13:50 GMT", 30.0),
        ("Tue, 14 Nov 2023 22:13:50", 30.0),
        ("Tuesday, 14-Nov-23 22:13:50 GMT", 30.0),
        ("Tue, 14 Nov 2023 22:13:00 GMT", 0.0),
        ("-4", None),
        ("inf", None),
        ("nan", None),
        ("soon", None),
        ("", None),
        ("Tue, 99 Nov 2023 22:13:00 GMT", None),
    ],
)
def test_retry_after_is_a_number_or_a_date(text: str, seconds: float | None) -> None:
    assert retry_after(Headers([("Retry-After", text)]), NOW) == seconds


def test_a_policy_that_makes_no_sense_is_refused() -> None:
    for wrong in ({"attempts": 0}, {"base": -1.0}, {"longest_wait": -math.inf}):
        with pytest.raises(ValueError, match="retry policy"):
            RetryPolicy(**wrong)  # type: ignore[arg-type]
