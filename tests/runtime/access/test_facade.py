"""The APIs of a facade sign in once, over one set of connections."""

from __future__ import annotations

import asyncio
from typing import ClassVar

from skifteportal_runtime.catalogue import ApiEntry
from skifteportal_runtime.client import AsyncClient, Client
from skifteportal_runtime.facade import AsyncFacade, Facade

from tests.runtime.access.world import PROBE, World

APIS = tuple(ApiEntry(slug=slug, package=slug, attribute=slug) for slug in ("sager", "personer"))


class Both(Facade):
    _apis: ClassVar[tuple[ApiEntry, ...]] = APIS


class AsyncBoth(AsyncFacade):
    _apis: ClassVar[tuple[ApiEntry, ...]] = APIS


def test_one_token_serves_every_api(world: World) -> None:
    settings = {"auth": world.oauth2(), "certificate": world.certificate, "ca_file": world.ca_file}
    with Both(base_url=world.portal.url, **settings) as portal:
        for api in APIS:
            portal._open(Client, api.slug)._session.call(PROBE, {})
    assert (len(world.portal.calls), len(world.portal.token_requests)) == (2, 1)


def test_one_token_serves_every_api_at_once_for_async(world: World) -> None:
    async def run() -> None:
        settings = {
            "auth": world.oauth2(),
            "certificate": world.certificate,
            "ca_file": world.ca_file,
        }
        async with AsyncBoth(base_url=world.portal.url, **settings) as portal:
            clients = [portal._open(AsyncClient, api.slug) for api in APIS]
            await asyncio.gather(*(client._session.call(PROBE, {}) for client in clients))

    asyncio.run(run())
    assert (len(world.portal.calls), len(world.portal.token_requests)) == (2, 1)
