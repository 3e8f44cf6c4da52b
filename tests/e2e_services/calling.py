"""One call of one operation, sync and async, by the way in that a test is about."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.e2e.driver import client_class, method_of
from tests.e2e.operations import find

from .running import Services

PROBE = find("retskreds", "listRetskredse")


def sync_call(running: Services, way: str, *, times: int = 1, **settings: Any) -> list[Any]:
    with client_class(PROBE.api)(**_settings(running, way, settings)) as client:
        return [method_of(client, PROBE)() for _ in range(times)]


def async_call(running: Services, way: str, *, times: int = 1, **settings: Any) -> list[Any]:
    async def run() -> list[Any]:
        made = client_class(PROBE.api, asynchronous=True)(**_settings(running, way, settings))
        async with made as client:
            return [await method_of(client, PROBE)() for _ in range(times)]

    return asyncio.run(run())


def _settings(running: Services, way: str, settings: dict[str, Any]) -> dict[str, Any]:
    return {"base_url": running.base(way, PROBE.api.slug), "ca_file": running.ca_file, **settings}


both = pytest.mark.parametrize("call", [sync_call, async_call], ids=["sync", "async"])


class Recorder:
    """An auth that keeps what the calls carried in Authorization."""

    def __init__(self, auth: Any) -> None:
        self._auth = auth
        self.carried: list[str] = []

    def flow(self, request: Any) -> Any:
        flow = self._auth.flow(request)
        step, reply = next(flow), None
        while True:
            if not getattr(step, "for_auth", True):
                self.carried.append(step.headers["Authorization"].removeprefix("Bearer "))
            try:
                reply = yield step
            except Exception as problem:
                step = flow.throw(problem)
            else:
                try:
                    step = flow.send(reply)
                except StopIteration:
                    return
