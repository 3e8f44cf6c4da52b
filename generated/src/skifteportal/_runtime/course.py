"""A call over all its attempts: when it may go, what is sent, whether it goes again. No waiting, no network here."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import replace
from typing import cast

from . import errors
from .answer import sent_correlation_id
from .asked import retry_after
from .errors import SkifteError, StatusError, TransportError
from .incoming import Recall
from .limiter import Limiter
from .operation import AnyOperation
from .options import RequestOptions, Timeout
from .report import Called
from .retry import Failure, FailureKind, Stop, Wait, decide
from .settings import Settings
from .sources import ByteStream
from .transport import Request
from .watch import Attempt, Outcome, Watch


class Course:
    """The state of one call; made when the call begins, for then its deadline starts to run."""

    def __init__(self, settings: Settings, spec: AnyOperation, options: RequestOptions) -> None:
        self.spec = spec
        self.attempts = 0
        self._clock = settings.clock
        self._settings = settings
        self._options = options
        self._policy = options.retry or settings.retry
        self._limiter: Limiter = options.limiter or settings.limiter
        self._begun = self._attempt_begun = self._clock.monotonic()
        deadline = settings.deadline if options.deadline is None else options.deadline
        self._ends = self._begun + (math.inf if deadline is None else deadline)
        self._attempt: Attempt | None = None
        self._watch: Watch | None = None
        self._counted = False

    @property
    def remaining(self) -> float:
        """Seconds until the deadline; infinite without one."""
        return self._ends - self._clock.monotonic()

    def again(self) -> Course:
        """A course for the rest of an answer that broke off; it ends when this one does."""
        return Course(self._settings, self.spec, replace(self._options, deadline=self.remaining))

    def recall(self, request: Request) -> Recall:
        """What an answer that comes as a stream may cost beyond its beginning."""
        return Recall(
            method=request.method,
            url=request.url,
            policy=self._policy,
            clock=self._clock,
            ends=self._ends,
            spend=self.spend,
        )

    def pause(self) -> float:
        """Seconds to wait before asking again; zero when an attempt may be made. Raises TimeoutError."""
        wait = self._limiter.reserve(self.spec, self._clock.monotonic())
        if wait <= 0:
            self._counted = True
        elif wait >= self.remaining:
            raise _held_back("beyond the deadline", Stop.WAIT)
        elif wait > self._policy.longest_wait:
            raise _held_back("longer than the policy lets it wait", Stop.TOO_LONG)
        return wait

    def attempt(self, request: Request) -> Attempt:
        """The next attempt at the request, cut to the time that is left."""
        self.attempts += 1
        self._attempt_begun = self._clock.monotonic()
        self._attempt = Attempt(
            api=self.spec.api,
            operation=self.spec.id,
            path=self.spec.path,
            number=self.attempts,
            request=request if self._ends == math.inf else self._cut(request),
            correlation_id=sent_correlation_id(request.headers),
        )
        self._watch = Watch(self._attempt)
        return self._attempt

    def _cut(self, request: Request) -> Request:
        left, phases = max(self.remaining, 0.001), request.timeout
        timeout = Timeout(
            connect=min(left, phases.connect or left),
            read=min(left, phases.read or left),
            write=min(left, phases.write or left),
            pool=min(left, phases.pool or left),
        )
        stream = request.body
        body = stream if stream is None or isinstance(stream, bytes) else _Timed(stream, self)
        return replace(request, timeout=timeout, body=body)

    def hold_to_deadline(self) -> None:
        """Raises TimeoutError when the time of the whole call is up."""
        if self.remaining <= 0:
            raise self.late()

    def late(self) -> errors.TimeoutError:
        """The error for a call whose time is up."""
        return errors.TimeoutError("the deadline of the call has passed", phase="deadline")

    def answered(self, status: int, headers: Mapping[str, str]) -> None:
        """Takes note of an answer's beginning."""
        self._counted = False
        now = self._clock.monotonic()
        self._limiter.answered(self.spec, status, headers, now, self._clock.now())

    def succeeded(self, status: int, headers: Mapping[str, str]) -> Outcome:
        """The end of a good attempt."""
        return self._end(status, headers, None, None)

    def failed(self, error: SkifteError) -> Outcome:
        """The end of a bad attempt; its `wait` says whether and when there is another."""
        decision = decide(self._facts(error), self._policy, self._clock.chance())
        self.spend(error)
        wait = decision.seconds if isinstance(decision, Wait) else None
        error.stopped = decision if isinstance(decision, Stop) else None
        answer = _answer(error)
        if answer is None:
            return self._end(None, {}, error, wait)
        return self._end(answer.status, answer.headers, error, wait)

    def spend(self, error: SkifteError) -> None:
        """Tells the error what the call has cost."""
        sent = self._attempt.correlation_id if self._attempt is not None else None
        error.after(self.attempts, self._clock.monotonic() - self._begun, sent).at(self.spec.id)
        error.call = Called(
            time=self._clock.now(),
            base_url=self._settings.base_url,
            api=self.spec.api,
            api_version=self._settings.api_version,
            method=self.spec.method,
            path=self.spec.path,
            sdk=self._settings.user_agent,
        )

    def abandon(self) -> None:
        """Leaves nothing open, when an attempt was broken off from outside."""
        self._release()
        if self._watch is not None:
            self._watch.abandon()
            self._watch = None

    def _release(self) -> None:
        if self._counted:
            self._counted = False
            self._limiter.lost(self.spec)

    def _end(
        self,
        status: int | None,
        headers: Mapping[str, str],
        error: SkifteError | None,
        wait: float | None,
    ) -> Outcome:
        self._release()
        assert self._attempt is not None
        assert self._watch is not None
        outcome = Outcome(
            attempt=self._attempt,
            elapsed=self._clock.monotonic() - self._attempt_begun,
            status=status,
            headers=headers,
            error=error,
            wait=wait,
        )
        self._watch.end(outcome)
        self._watch = None
        return outcome

    def _facts(self, error: SkifteError) -> Failure:
        assert self._attempt is not None
        request = self._attempt.request
        body = request.body
        answer = _answer(error)
        return Failure(
            kind=self._kind(error),
            delivery=error.delivery if isinstance(error, TransportError) else "response_started",
            method=request.method,
            attempts=self.attempts,
            replayable=body is None or isinstance(body, bytes) or body.replayable,
            has_key=any(name.lower() == "idempotency-key" for name in request.headers),
            status=answer.status if answer is not None else None,
            retry_after=self._asked(error),
            remaining=self.remaining,
        )

    def _asked(self, error: SkifteError) -> float | None:
        """The pause that the server asked for, or the one that issues tokens."""
        if isinstance(error, errors.AuthenticationError):
            return error.retry_after
        answer = _answer(error)
        return None if answer is None else retry_after(answer.headers, self._clock.now())

    def _kind(self, error: SkifteError) -> FailureKind:
        if _answer(error) is not None:
            return FailureKind.STATUS
        if isinstance(error, errors.TimeoutError):
            return FailureKind.TIMEOUT if self.remaining > 0 else FailureKind.DEADLINE
        if isinstance(error, TransportError) and not error.permanent:
            return FailureKind.CONNECTION
        return FailureKind.PERMANENT


def _held_back(how: str, stopped: Stop) -> errors.TimeoutError:
    late = errors.TimeoutError(
        f"the limit of calls holds it back {how}", phase="limit", delivery="not_sent"
    )
    late.stopped = stopped
    return late


def _answer(error: SkifteError) -> StatusError | None:
    return cast("StatusError", error) if isinstance(error, StatusError) else None


class _Timed:
    """A body that stops when the time of the call is up."""

    def __init__(self, stream: ByteStream, course: Course) -> None:
        self._stream = stream
        self._course = course
        self.length = stream.length
        self.replayable = stream.replayable

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._course.hold_to_deadline()
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._course.hold_to_deadline()
            yield chunk
