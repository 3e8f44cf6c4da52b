"""Time and chance as the SDK meets them; tests bring their own."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from typing import Protocol


class Clock(Protocol):
    """`monotonic` measures, `now` is the time of day in seconds since 1970, `chance` is drawn from [0, 1)."""

    def monotonic(self) -> float: ...
    def now(self) -> float: ...
    def chance(self) -> float: ...
    def sleep(self, seconds: float, /) -> None: ...
    async def sleep_async(self, seconds: float, /) -> None: ...


class SystemClock:
    """The machine's own time."""

    def monotonic(self) -> float:
        return time.monotonic()

    def now(self) -> float:
        return time.time()

    def chance(self) -> float:
        return random.random()

    def sleep(self, seconds: float, /) -> None:
        time.sleep(min(seconds, threading.TIMEOUT_MAX))

    async def sleep_async(self, seconds: float, /) -> None:
        # As in threads.py: whoever awaits has asyncio loaded already.
        import asyncio

        await asyncio.sleep(seconds)


class VirtualClock:
    """The test mode: time stands still but for what is slept, and sleeping takes none.

    `slept` lists every wait. Shared by threads and tasks, it moves on for all of them.
    """

    def __init__(
        self, now: float = 1_700_000_000.0, chance: Callable[[], float] = lambda: 1.0
    ) -> None:
        self.slept: list[float] = []
        self._start = now
        self._passed = 0.0
        self._chance = chance
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        return self._passed

    def now(self) -> float:
        return self._start + self._passed

    def chance(self) -> float:
        return self._chance()

    def advance(self, seconds: float) -> None:
        """Lets time pass that nobody slept."""
        with self._lock:
            self._passed += seconds

    def sleep(self, seconds: float, /) -> None:
        self.slept.append(seconds)
        self.advance(seconds)
        # Others get their turn, as in a real wait.
        time.sleep(0)

    async def sleep_async(self, seconds: float, /) -> None:
        import asyncio

        self.slept.append(seconds)
        self.advance(seconds)
        await asyncio.sleep(0)


SYSTEM = SystemClock()
