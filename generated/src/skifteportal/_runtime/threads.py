"""Blocking work beside an event loop."""

from __future__ import annotations

import math
import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

P = ParamSpec("P")
T = TypeVar("T")


async def in_thread(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """The result of a blocking call, made in a worker thread."""
    # Whoever awaits this has asyncio loaded; a program without a loop is spared its import (15 ms).
    import asyncio

    return await asyncio.to_thread(work, *args, **kwargs)


async def within(seconds: float, work: Awaitable[T], late: Callable[[], Exception]) -> T:
    """The result of the work, broken off when it takes longer; then the error that `late` makes is raised."""
    if seconds == math.inf:
        return await work
    import asyncio

    timer = asyncio.timeout(seconds)
    try:
        async with timer:
            return await work
    except TimeoutError:
        if timer.expired():
            raise late() from None
        raise


def finished(future: Future[object], seconds: float | None) -> bool:
    """Whether the future is done, however it ended, within so many seconds."""
    try:
        future.exception(seconds)
    except TimeoutError:
        return future.done()
    return True


async def settled(future: Future[object]) -> None:
    """Returns when the future is done, however it ended; whoever stops waiting does not stop the work."""
    import asyncio

    waiting = asyncio.wrap_future(future)
    # Whoever yielded the future looks at its exception; asyncio is not to complain that nobody did.
    waiting.add_done_callback(lambda done: done.cancelled() or done.exception())
    await asyncio.wait([waiting])


def in_background(work: Callable[[], object]) -> Future[object]:
    """The outcome of work that would hold up an event loop, done in a thread of its own."""
    from concurrent.futures import Future

    outcome: Future[object] = Future()
    outcome.set_running_or_notify_cancel()

    def run() -> None:
        try:
            outcome.set_result(work())
        except BaseException as problem:
            outcome.set_exception(problem)

    threading.Thread(target=run, name="skifteportal-auth", daemon=True).start()
    return outcome
