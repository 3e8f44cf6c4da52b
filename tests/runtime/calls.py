"""Making the same call through the sync and the async session."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from skifteportal_runtime.client import AsyncClient, Client
from skifteportal_runtime.operation import OperationSpec

Call = Callable[..., Any]


def call_sync(server: Any, spec: OperationSpec[Any, Any, Any], /, *args: Any, **kwargs: Any) -> Any:
    client_kwargs = kwargs.pop("client", {})
    with Client(base_url=server.url, **client_kwargs) as client:
        return client._session.call(spec, *(args or ({},)), **kwargs)


def call_async(
    server: Any, spec: OperationSpec[Any, Any, Any], /, *args: Any, **kwargs: Any
) -> Any:
    client_kwargs = kwargs.pop("client", {})

    async def run() -> Any:
        async with AsyncClient(base_url=server.url, **client_kwargs) as client:
            return await client._session.call(spec, *(args or ({},)), **kwargs)

    return asyncio.run(run())


both = pytest.mark.parametrize("call", [call_sync, call_async], ids=["sync", "async"])
