"""What a caller may set per client and per call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .redact import Redacted

if TYPE_CHECKING:
    from .limiter import Limiter
    from .outgoing import FilePolicy
    from .retry import RetryPolicy


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeout:
    """Longest wait in seconds for each phase of an attempt; None waits for ever.

    `read` and `write` count from chunk to chunk, so that a large file may take its time.
    """

    connect: float | None = 5.0
    read: float | None = 30.0
    write: float | None = 30.0
    pool: float | None = 30.0

    @classmethod
    def of(cls, value: Timeout | float) -> Timeout:
        """The same number of seconds for every phase, unless the phases are told apart already."""
        if isinstance(value, Timeout):
            return value
        return cls(connect=value, read=value, write=value, pool=value)


def _no_headers() -> Mapping[str, str]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestOptions(Redacted):
    """Settings of a single call; what is left out follows the client.

    `deadline` is the longest time in seconds for the whole call, all attempts and waits together; `math.inf`
    lifts the client's. A body that is handed over as a stream is no longer part of the call, but a stream that
    breaks off is only taken up again within it. `files` says what is checked of files.
    """

    timeout: Timeout | float | None = None
    headers: Mapping[str, str] = field(default_factory=_no_headers)
    correlation_id: str | None = None
    deadline: float | None = None
    retry: RetryPolicy | None = None
    limiter: Limiter | None = field(default=None, repr=False)
    files: FilePolicy | None = None
