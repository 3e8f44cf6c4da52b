"""What a test of access needs, and the calls it makes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from skifteportal_runtime.certificates import Certificate
from skifteportal_runtime.client import AsyncClient, Client
from skifteportal_runtime.client_auth import TlsClientAuth
from skifteportal_runtime.oauth2 import OAuth2

from tests.runtime.access.authority import Authority, Issued
from tests.runtime.access.portal import CLIENT, Portal
from tests.runtime.samples import operation

SECURITY = ({"jwt": ()}, {"oauth2": ("sager.skriv", "sager.laes")}, {"oauth2": ("z",)})
PROBE = operation(path="/x", security=SECURITY)


@dataclass
class World:
    """One authority, one portal, and an organisation with its certificate."""

    authority: Authority
    portal: Portal
    issued: Issued
    certificate: Certificate
    ca_file: Path

    def oauth2(self, client: Any = None, **settings: Any) -> OAuth2:
        """Client credentials that the portal's rules take."""
        own = {"certificate": self.certificate, **settings}
        return OAuth2(self.portal.token_url, client or TlsClientAuth(CLIENT), **own)

    def client(self, **settings: Any) -> Client:
        return Client(**self._settings(settings))

    def async_client(self, **settings: Any) -> AsyncClient:
        return AsyncClient(**self._settings(settings))

    def _settings(self, settings: dict[str, Any]) -> dict[str, Any]:
        own = {"base_url": self.portal.url, "certificate": self.certificate}
        return {**own, "ca_file": self.ca_file, **settings}


def call_sync(world: World, spec: Any = PROBE, *, times: int = 1, **settings: Any) -> Any:
    with world.client(**settings) as client:
        return [client._session.call(spec, {}) for _ in range(times)]


def call_async(world: World, spec: Any = PROBE, *, times: int = 1, **settings: Any) -> Any:
    async def run() -> Any:
        async with world.async_client(**settings) as client:
            return [await client._session.call(spec, {}) for _ in range(times)]

    return asyncio.run(run())


Call = Callable[..., Any]
both = pytest.mark.parametrize("call", [call_sync, call_async], ids=["sync", "async"])
