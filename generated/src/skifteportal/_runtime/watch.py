"""What can be seen of calls: log lines, the caller's hooks, spans. Nothing secret or personal is shown."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from .errors import SkifteError
from .redact import Redacted, shown_headers, shown_url
from .telemetry import Span, start_span
from .transport import Request

logger = logging.getLogger("skifteportal")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Attempt(Redacted):
    """One attempt at a call, before credentials are added. `number` counts from 1; `path` is the template."""

    api: str
    operation: str
    path: str
    number: int
    request: Request
    correlation_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Outcome(Redacted):
    """What an attempt ended in: an answer with this `status`, an `error`, or both.

    `elapsed` is the attempt's time in seconds; `wait` is set when another attempt follows after so many seconds.
    """

    attempt: Attempt
    elapsed: float
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    error: SkifteError | None = None
    wait: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hooks:
    """Called before and after each attempt; an async client awaits what they return, if it can be awaited.

    What a hook raises ends the call.
    """

    before: Callable[[Attempt], object] | None = None
    after: Callable[[Outcome], object] | None = None


def run_before(hooks: Sequence[Hooks], attempt: Attempt) -> None:
    """Calls the hooks of a sync client."""
    for hook in hooks:
        if hook.before is not None:
            hook.before(attempt)


def run_after(hooks: Sequence[Hooks], outcome: Outcome) -> None:
    """Calls the hooks of a sync client."""
    for hook in hooks:
        if hook.after is not None:
            hook.after(outcome)


async def run_before_async(hooks: Sequence[Hooks], attempt: Attempt) -> None:
    """Calls the hooks of an async client, and awaits them."""
    for hook in hooks:
        if hook.before is not None and isinstance(done := hook.before(attempt), Awaitable):
            await done


async def run_after_async(hooks: Sequence[Hooks], outcome: Outcome) -> None:
    """Calls the hooks of an async client, and awaits them."""
    for hook in hooks:
        if hook.after is not None and isinstance(done := hook.after(outcome), Awaitable):
            await done


class Watch:
    """The log lines and the span of one attempt."""

    def __init__(self, attempt: Attempt) -> None:
        self._attempt = attempt
        self._span: Span | None = start_span(
            attempt.operation,
            {
                "http.request.method": attempt.request.method,
                "url.template": attempt.path,
                "server.address": attempt.request.url.split("/", 3)[2],
                "http.request.resend_count": attempt.number - 1,
                "skifteportal.api": attempt.api,
                "skifteportal.correlation_id": attempt.correlation_id or "",
            },
        )
        if logger.isEnabledFor(logging.DEBUG):
            request = attempt.request
            logger.debug(
                "%s attempt %d: %s %s, headers %s",
                attempt.operation,
                attempt.number,
                request.method,
                shown_url(request.url),
                shown_headers(request.headers),
            )

    def end(self, outcome: Outcome) -> None:
        """Tells how it ended."""
        if self._span is not None:
            self._span.end(outcome.status, None if outcome.error is None else outcome.error.message)
        level = logging.DEBUG if outcome.error is None else logging.INFO
        if logger.isEnabledFor(level):
            logger.log(level, "%s", _line(outcome))

    def abandon(self) -> None:
        """The attempt was broken off from outside."""
        if self._span is not None:
            self._span.end(None, "broken off")


def _line(outcome: Outcome) -> str:
    attempt, error = outcome.attempt, outcome.error
    said = f"{attempt.operation} attempt {attempt.number}: "
    if outcome.status is not None:
        said += f"{outcome.status} "
    said += f"after {outcome.elapsed:.3f} s"
    if error is not None:
        # Only the first line: what follows is the server's word on single fields.
        said += f", {type(error).__name__}: {error.message.partition(chr(10))[0]}"
        follows = outcome.wait is not None
        said += f"; again in {outcome.wait:.3f} s" if follows else f"; {error.stopped}"
    known = (error.correlation_id if error is not None else None) or attempt.correlation_id
    return f"{said} [{known}]" if known else said
