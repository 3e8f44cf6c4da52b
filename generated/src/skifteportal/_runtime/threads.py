"""Blocking work beside an event loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


async def in_thread(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """The result of a blocking call, made in a worker thread."""
    # Whoever awaits this has asyncio loaded; a program without a loop is spared its import (15 ms).
    import asyncio

    return await asyncio.to_thread(work, *args, **kwargs)
