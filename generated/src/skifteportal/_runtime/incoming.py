"""A body on its way in: how much has come, and how the rest is asked for when it breaks off. No network here."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from . import errors
from .asked import count
from .clock import Clock
from .digests import Checksum, told_digests
from .errors import FileChangedError, SkifteError, TransportError
from .headers import Headers
from .redact import Redacted
from .retry import Failure, FailureKind, RetryPolicy, Stop, Wait, decide

_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(?:\d+|\*)$", re.ASCII)
# A connection that brought so much was worth having: what breaks after it counts as a first failure.
_WORTHWHILE = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Recall(Redacted):
    """What a call may still cost: `ends` is its deadline on the clock. `url` tells one file from another, and
    `spend` tells an error what the call has cost."""

    method: str
    url: str
    policy: RetryPolicy
    clock: Clock
    spend: Callable[[SkifteError], object]
    ends: float = math.inf


class Incoming:
    """Which bytes of a file an answer brings, and where it stands.

    `start` is the first of them, `end` the one after the last where it is known, `position` the next to come.
    A call that can be made again has a `recall`; the server has to know ranges and tell files apart by a strong
    ETag, or else what comes later may be of another file.
    """

    def __init__(self, status: int, headers: Headers, recall: Recall | None) -> None:
        coded = headers.get("content-encoding", "identity").strip().lower() not in ("", "identity")
        # What the headers tell of coded bytes does not hold for those that come out.
        self.start, self.end = (0, None) if coded else _span(status, headers)
        self.position = self.start
        self.checksum = Checksum(told_digests(status, headers))
        self.received = 0
        self._etag = headers.get("etag", "")
        rangy = recall is not None and not coded and self._is_rangy(headers, recall)
        self._recall = recall if rangy else None
        self._spend = None if recall is None else recall.spend
        self._failures = 0
        self._since = 0
        self._skip = 0

    def _is_rangy(self, headers: Headers, recall: Recall) -> bool:
        ranges = headers.get("accept-ranges", "").strip().lower()
        strong = self._etag.startswith('"')
        return recall.method == "GET" and ranges != "none" and strong

    @property
    def key(self) -> str | None:
        """What names these very bytes across processes; None when they cannot be told from others."""
        if self._recall is None or self.end is None:
            return None
        return f"{self._recall.url} {self._etag} {self.start}-{self.end}"

    @property
    def total(self) -> int | None:
        """How many bytes there are to come, those that have come included."""
        return None if self.end is None else self.end - self.start

    def take(self, chunk: bytes) -> bytes:
        """What of the chunk is new."""
        if self._skip:
            chunk, self._skip = chunk[self._skip :], max(self._skip - len(chunk), 0)
        self.position += len(chunk)
        self.received += len(chunk)
        self._since += len(chunk)
        self.checksum.update(chunk)
        return chunk

    def hold(self, size: int) -> None:
        """Goes on after so many bytes that were there already; their checksum has been taken."""
        self.position = self.start + size

    def rest(self) -> dict[str, str]:
        """The header lines that ask for what is missing, of the same file only."""
        last = "" if self.end is None else str(self.end - 1)
        return {"Range": f"bytes={self.position}-{last}", "If-Range": self._etag}

    def joined(self, status: int, headers: Mapping[str, str]) -> None:
        """Takes the answer to that. Raises FileChangedError when it is of another file."""
        start, end = _span(status, headers)
        same = headers.get("etag", self._etag) == self._etag
        if not same or start > self.position or (self.end is not None and end != self.end):
            raise FileChangedError(
                "the file changed on the server while it was fetched: fetch it again from its beginning",
                delivery="response_started",
            )
        self._skip = self.position - start

    def broke(self, problem: TransportError) -> tuple[Recall, float]:
        """How to go on after a connection failed, and after how many seconds; raises the problem when not to."""
        recall = self._recall
        if recall is None:
            problem.stopped = Stop.PERMANENT if problem.permanent else Stop.RANGE
            raise problem
        self._failures = 1 if self._since >= _WORTHWHILE else self._failures + 1
        self._since = 0
        kind = FailureKind.PERMANENT if problem.permanent else FailureKind.CONNECTION
        if isinstance(problem, errors.TimeoutError):
            kind = FailureKind.TIMEOUT
        failure = Failure(
            kind=kind,
            delivery="response_started",
            method=recall.method,
            attempts=self._failures,
            remaining=recall.ends - recall.clock.monotonic(),
        )
        decision = decide(failure, recall.policy, recall.clock.chance())
        if isinstance(decision, Wait):
            return recall, decision.seconds
        problem.stopped = decision
        raise problem

    def finish(self) -> bool:
        """Whether the bytes were compared with a checksum.

        Raises ChecksumError where they differ, FileChangedError where there are more or fewer than was told.
        """
        if self.end not in (None, self.position):
            raise FileChangedError(
                "other bytes came than the server told of: fetch the file again from its beginning",
                delivery="response_started",
            )
        return self.checksum.compare()

    def failed(self, problem: BaseException) -> None:
        """Tells an error what its call has cost."""
        if isinstance(problem, SkifteError) and problem.call is None and self._spend is not None:
            self._spend(problem)
            problem.stopped = problem.stopped or Stop.PERMANENT


def _span(status: int, headers: Mapping[str, str]) -> tuple[int, int | None]:
    """The first byte, and the one after the last where it is known."""
    if status == 206 and (found := _RANGE.match(headers.get("content-range", "").strip())):
        return int(found[1]), int(found[2]) + 1
    return 0, count(headers.get("content-length", ""))
