"""The sync and the async facade as one, for tests that hold for both."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest


class Sync:
    """Uses a facade in a `with` block."""

    name = "Bibliotek"

    @staticmethod
    def run(settings: dict[str, Any], work: Any) -> Any:
        import bibliotek

        with bibliotek.Bibliotek(**settings) as portal:
            return work(portal)


class Async:
    """The same on an event loop; `work` returns what is awaited."""

    name = "AsyncBibliotek"

    @staticmethod
    def run(settings: dict[str, Any], work: Any) -> Any:
        import bibliotek

        async def main() -> Any:
            async with bibliotek.AsyncBibliotek(**settings) as portal:
                return await work(portal)

        return asyncio.run(main())


both = pytest.mark.parametrize("way", [Sync, Async])
