"""However many calls need a token, it is asked for once: among threads, among tasks, among both."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from skifteportal_runtime import errors
from skifteportal_runtime.clock import VirtualClock
from skifteportal_runtime.errors import AuthenticationError
from skifteportal_runtime.limiter import Limiter
from skifteportal_runtime.options import RequestOptions
from skifteportal_runtime.retry import NO_RETRIES
from skifteportal_runtime.tokens import TokenStore

from tests.runtime.access.world import PROBE, World

MANY = 12


def _slowly(world: World) -> None:
    world.portal.rules.before_token = lambda: time.sleep(0.15)


def _open() -> Limiter:
    """A limiter that knows the server already; one that does not sends one call ahead of the others."""
    limiter = Limiter()
    limiter.reserve(PROBE, 0.0)
    limiter.answered(PROBE, 200, {}, 0.0, 0.0)
    return limiter


def _threads(world: World, auth: Any, **settings: Any) -> list[Any]:
    with (
        world.client(auth=auth, limiter=_open(), **settings) as client,
        ThreadPoolExecutor(MANY) as pool,
    ):
        together = threading.Barrier(MANY)

        def one(_: int) -> object:
            together.wait(5)
            try:
                return client._session.call(PROBE, {}).status
            except AuthenticationError as problem:
                return problem

        return list(pool.map(one, range(MANY)))


def _tasks(world: World, auth: Any, **settings: Any) -> list[Any]:
    async def run() -> list[Any]:
        async with world.async_client(auth=auth, limiter=_open(), **settings) as client:
            calls = (client._session.call(PROBE, {}) for _ in range(MANY))
            found = await asyncio.gather(*calls, return_exceptions=True)
            return [getattr(one, "status", one) if hasattr(one, "body") else one for one in found]

    return asyncio.run(run())


crowds = pytest.mark.parametrize("crowd", [_threads, _tasks], ids=["threads", "tasks"])


@crowds
def test_the_first_token_is_asked_for_once(crowd: Any, world: World) -> None:
    _slowly(world)
    assert crowd(world, world.oauth2()) == [200] * MANY
    assert len(world.portal.token_requests) == 1


@crowds
def test_a_token_that_was_taken_back_is_renewed_once(crowd: Any, world: World) -> None:
    auth = world.oauth2()
    crowd(world, auth)
    world.portal.revoke()
    _slowly(world)
    assert crowd(world, auth) == [200] * MANY
    assert len(world.portal.token_requests) == 2


@crowds
def test_an_early_renewal_holds_nobody_up(crowd: Any, world: World) -> None:
    clock = VirtualClock(time.time())
    world.portal.rules.clock = clock.now
    auth = world.oauth2(store=TokenStore(clock))
    crowd(world, auth)
    clock.advance(250)
    old = len(world.portal.calls)
    _slowly(world)
    assert crowd(world, auth) == [200] * MANY
    assert len(world.portal.token_requests) == 2
    sent = [seen.headers["authorization"] for seen in world.portal.calls[old:]]
    assert sent[0] == world.portal.calls[0].headers["authorization"]
    assert len(set(sent)) == 2, "who renews takes the new one, the others the old"


@crowds
def test_all_who_wait_get_the_refusal(crowd: Any, world: World) -> None:
    _slowly(world)
    world.portal.rules.failures = [(400, b'{"error":"invalid_scope"}')]
    found = crowd(world, world.oauth2(), retry=NO_RETRIES)
    assert all(isinstance(one, AuthenticationError) for one in found)
    assert {one.error for one in found} == {"invalid_scope"}
    assert len({id(one) for one in found}) == MANY, "an error of its own for each"
    assert len(world.portal.token_requests) == 1


def test_when_the_one_who_asks_is_cancelled_another_takes_over(world: World) -> None:
    _slowly(world)

    async def run() -> list[Any]:
        async with world.async_client(auth=world.oauth2(), limiter=_open()) as client:
            first = asyncio.create_task(client._session.call(PROBE, {}))
            await asyncio.sleep(0.05)
            others = [asyncio.create_task(client._session.call(PROBE, {})) for _ in range(4)]
            await asyncio.sleep(0.02)
            first.cancel()
            others[0].cancel()
            return await asyncio.gather(first, *others, return_exceptions=True)

    found = asyncio.run(run())
    assert [type(one) for one in found[:2]] == [asyncio.CancelledError] * 2
    assert [one.status for one in found[2:]] == [200] * 3
    assert len(world.portal.token_requests) == 2


def test_threads_and_tasks_share_a_store(world: World) -> None:
    _slowly(world)
    auth = world.oauth2()
    with ThreadPoolExecutor(2) as pool:
        done = [pool.submit(crowd, world, auth) for crowd in (_threads, _tasks)]
        assert [one.result() for one in done] == [[200] * MANY] * 2
    assert len(world.portal.token_requests) == 1


def test_waiting_for_a_token_does_not_hold_up_the_event_loop(world: World) -> None:
    _slowly(world)
    auth = world.oauth2()

    async def run() -> float:
        longest, last = 0.0, time.perf_counter()
        async with world.async_client(auth=auth, limiter=_open()) as client:
            calls = asyncio.gather(*(client._session.call(PROBE, {}) for _ in range(3)))
            while not calls.done():
                await asyncio.sleep(0)
                now = time.perf_counter()
                longest, last = max(longest, now - last), now
            await calls
        return longest

    asyncio.run(run())
    # The token took 150 ms; machines under load may well hold up a loop for a third of that.
    auth._store._slots.clear()
    assert asyncio.run(run()) < 0.1


@pytest.mark.parametrize("kind", ["thread", "task"])
def test_who_waits_for_anothers_token_keeps_to_its_deadline(world: World, kind: str) -> None:
    held = threading.Event()
    world.portal.rules.before_token = lambda: held.wait(5)
    auth = world.oauth2()

    options = RequestOptions(deadline=0.2)

    async def hurried() -> None:
        async with world.async_client(auth=auth, limiter=_open()) as client:
            await client._session.call(PROBE, {}, options=options)

    with world.client(auth=auth, limiter=_open()) as client, ThreadPoolExecutor(1) as pool:
        calls = {
            "thread": lambda: client._session.call(PROBE, {}, options=options),
            "task": lambda: asyncio.run(hurried()),
        }
        patient = pool.submit(client._session.call, PROBE, {})
        while not world.portal.token_requests:
            time.sleep(0.01)
        begun = time.perf_counter()
        with pytest.raises(errors.TimeoutError):
            calls[kind]()
        assert time.perf_counter() - begun < 1.0
        held.set()
        assert patient.result().status == 200
    assert len(world.portal.token_requests) == 1
