"""Making the same call through the sync and the async session."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import closing
from typing import Any

import httpx2
import pytest
from skifteportal_runtime.client import AsyncClient, Client
from skifteportal_runtime.http import AsyncHttpTransport, HttpTransport
from skifteportal_runtime.operation import OperationSpec
from skifteportal_runtime.retry import NO_RETRIES

# Building one takes 25 ms; no test here speaks TLS.
CONTEXT = httpx2.create_ssl_context()

Call = Callable[..., Any]


def _settings(server: Any, transport: object) -> dict[str, Any]:
    """One attempt, unless a test says otherwise."""
    return {"base_url": server.url, "transport": transport, "retry": NO_RETRIES}


def call_sync(server: Any, spec: OperationSpec[Any, Any, Any], /, *args: Any, **kwargs: Any) -> Any:
    transport = HttpTransport(verify=CONTEXT)
    settings = {**_settings(server, transport), **kwargs.pop("client", {})}
    with closing(transport):
        return Client(**settings)._session.call(spec, *(args or ({},)), **kwargs)


def call_async(
    server: Any, spec: OperationSpec[Any, Any, Any], /, *args: Any, **kwargs: Any
) -> Any:
    async def run() -> Any:
        transport = AsyncHttpTransport(verify=CONTEXT)
        settings = {**_settings(server, transport), **kwargs.pop("client", {})}
        try:
            return await AsyncClient(**settings)._session.call(spec, *(args or ({},)), **kwargs)
        finally:
            await transport.close()

    return asyncio.run(run())


both = pytest.mark.parametrize("call", [call_sync, call_async], ids=["sync", "async"])
