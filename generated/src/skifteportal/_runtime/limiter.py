"""Keeping under the server's limit of calls, learned from its answers; no clock and no waiting here.

One limiter may serve many threads and tasks, sync and async clients alike: each asks `reserve` before an attempt,
waits as long as it says, asks again, and tells `answered` or `lost` when the attempt is over.
"""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from .asked import number, retry_after

if TYPE_CHECKING:
    from .operation import AnyOperation

Scope = Literal["client", "api", "operation"]

# While the first answer is awaited, nothing is known; others are held back, but not for long.
_PROBE = 0.5
_POLL = 0.01
# Windows are told in whole seconds, so two tellings of the same end may lie this far apart.
_ROUNDING = 1.0
# A reset beyond this many seconds is a time of day, not a duration.
_DURATION = 100_000_000
# No server means a window or a pause longer than a day: it tells the time in another unit, or has lost its mind.
_LONGEST = 86_400.0
_SECOND = 1.0


@dataclass(slots=True)
class _Lane:
    """What is known about one limit. Times are those of the monotonic clock."""

    limit: float | None = None
    left: float = math.inf
    ends: float | None = None
    blocked: float = -math.inf
    margin: float = 0.0
    in_flight: int = 0
    known: bool = False
    probe_ends: float = -math.inf
    spacing: float = 0.0
    next_slot: float = -math.inf
    granted: deque[float] = field(default_factory=deque[float])
    accepted: deque[float] = field(default_factory=lambda: deque[float](maxlen=512))


class Limiter:
    """Learns from X-RateLimit-Limit, -Remaining and -Reset, from Retry-After and from every 429.

    `scope` says what shares a limit. `calls` per `seconds` is a limit known beforehand, kept in any span of that
    length, whatever the server tells.
    """

    def __init__(
        self, *, calls: int | None = None, seconds: float = 1.0, scope: Scope = "api"
    ) -> None:
        if calls is not None and (calls < 1 or seconds <= 0):
            raise ValueError("a limit is at least one call in a span longer than nothing")
        self._calls = calls
        self._seconds = seconds
        self._scope: Scope = scope
        self._lanes: dict[str, _Lane] = {}
        self._lock = threading.Lock()

    def reserve(self, spec: AnyOperation, now: float) -> float:
        """Zero when the attempt may be made, and is counted; else the seconds after which to ask again."""
        with self._lock:
            lane = self._lane(spec)
            wait = self._wait(lane, now)
            if wait > 0:
                return wait
            lane.left -= 1
            lane.in_flight += 1
            lane.next_slot = now + lane.spacing
            if self._calls is not None:
                lane.granted.append(now)
            if not lane.known and lane.probe_ends <= now:
                lane.probe_ends = now + _PROBE
            return 0.0

    def answered(
        self, spec: AnyOperation, status: int, headers: Mapping[str, str], now: float, today: float
    ) -> None:
        """Learns from an answer. `now` is monotonic, `today` the time in seconds since 1970."""
        with self._lock:
            lane = self._lane(spec)
            lane.in_flight -= 1
            lane.known = True
            told = _learn_window(lane, headers, now, today)
            if status == 429:
                _refused(lane, retry_after(headers, today), told, now)
            else:
                lane.accepted.append(now)
                # Slowly faster again, for a limit that was measured may be too low or may have been raised.
                lane.spacing = lane.spacing * 0.97 if lane.spacing > 0.002 else 0.0

    def lost(self, spec: AnyOperation) -> None:
        """Takes note that an attempt ended without an answer."""
        with self._lock:
            self._lane(spec).in_flight -= 1

    def _lane(self, spec: AnyOperation) -> _Lane:
        name = "" if self._scope == "client" else spec.api
        if self._scope == "operation":
            name = f"{name}/{spec.id}"
        lane = self._lanes.get(name)
        if lane is None:
            lane = self._lanes[name] = _Lane()
        return lane

    def _wait(self, lane: _Lane, now: float) -> float:
        wait = max(lane.blocked - now, lane.next_slot - now, self._span(lane, now))
        if wait > 0:
            return wait
        if not lane.known and lane.in_flight and now < lane.probe_ends:
            return _POLL
        if lane.ends is not None and now >= lane.ends:
            # Those on their way may arrive in the new window.
            lane.ends, lane.left = None, (lane.limit or math.inf) - lane.in_flight
        if lane.left > 0:
            return 0.0
        if lane.ends is not None:
            return lane.ends - now
        if lane.in_flight:
            return _POLL
        # Nobody is left to tell the end of the window: ask the server by trying.
        lane.known, lane.left = False, lane.limit or math.inf
        return 0.0

    def _span(self, lane: _Lane, now: float) -> float:
        """How long the limit that was known beforehand makes wait."""
        if self._calls is None:
            return 0.0
        while lane.granted and lane.granted[0] + self._seconds <= now:
            lane.granted.popleft()
        full = len(lane.granted) >= self._calls
        return lane.granted[0] + self._seconds - now if full else 0.0


def _learn_window(lane: _Lane, headers: Mapping[str, str], now: float, today: float) -> bool:
    """Takes over the window that the answer tells of; False when it tells of none."""
    limit = _told(headers, "limit")
    remaining, reset = _told(headers, "remaining"), _told(headers, "reset")
    if limit:
        lane.limit = limit
    if remaining is None or reset is None:
        return False
    span = reset if reset < _DURATION else max(0.0, reset - today)
    if span > _LONGEST:
        return False
    ends = now + lane.margin + span
    # The others on their way may or may not be in the server's count: they are taken not to be.
    left = remaining - lane.in_flight
    fresh = lane.ends is not None and ends > lane.ends + _ROUNDING
    lane.left = left if fresh else min(lane.left, left)
    lane.ends = ends if fresh or lane.ends is None else max(lane.ends, ends)
    return True


def _told(headers: Mapping[str, str], name: str) -> float | None:
    text = headers.get(f"x-ratelimit-{name}") or headers.get(f"ratelimit-{name}")
    return number(text) if text else None


def _refused(lane: _Lane, pause: float | None, told: bool, now: float) -> None:
    """A 429: nobody goes before the server's time; and where it tells no window, the pace is measured."""
    if pause:
        lane.blocked = max(lane.blocked, now + min(pause, _LONGEST))
    if told:
        # It may round its resets down, and refuse what comes early in the next window.
        lane.margin = _ROUNDING
        return
    while lane.accepted and lane.accepted[0] <= now - _SECOND:
        lane.accepted.popleft()
    lane.spacing = max(lane.spacing, min(1.1 / max(1, len(lane.accepted)), _SECOND))
