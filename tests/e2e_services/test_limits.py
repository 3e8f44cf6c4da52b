"""Many callers under nginx's limit of calls, with one limiter and one token between them."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.e2e.driver import client_class, method_of

from .calling import PROBE
from .running import BURST, RATE, Services

pytestmark = pytest.mark.services
CALLERS = 8
CALLS = 60


def settings(running: Services, way: str, **more: Any) -> dict[str, Any]:
    from skifteportal import Certificate, OAuth2, TlsClientAuth

    certificate = Certificate(running.ec.pem())
    return {
        "base_url": running.base(way, PROBE.api.slug),
        "ca_file": running.ca_file,
        "certificate": certificate,
        "auth": OAuth2(
            running.token_url, TlsClientAuth("mtls"), certificate=certificate, bound=True
        ),
        **more,
    }


def by_threads(given: dict[str, Any], between: Callable[[], object] | None = None) -> list[Any]:
    """CALLS calls by CALLERS threads, twice when there is something to do between."""
    with client_class(PROBE.api)(**given) as client, ThreadPoolExecutor(CALLERS) as pool:
        start = threading.Barrier(CALLERS)

        def run(number: int) -> Any:
            if number < CALLERS:
                start.wait()
            return method_of(client, PROBE)()

        found = list(pool.map(run, range(CALLS)))
        if between is not None:
            between()
            found += pool.map(run, range(CALLS))
        return found


def by_tasks(given: dict[str, Any], between: Callable[[], object] | None = None) -> list[Any]:
    """The same by as many tasks as there are calls."""

    async def run() -> list[Any]:
        async with client_class(PROBE.api, asynchronous=True)(**given) as client:
            method = method_of(client, PROBE)
            found = await asyncio.gather(*(method() for _ in range(CALLS)))
            if between is not None:
                between()
                found += await asyncio.gather(*(method() for _ in range(CALLS)))
            return list(found)

    return asyncio.run(run())


together = pytest.mark.parametrize("call", [by_threads, by_tasks], ids=["threads", "tasks"])


@together
def test_all_callers_get_through_a_limit_that_one_of_them_would_break(
    call: Any, running: Services
) -> None:
    from skifteportal import Hooks

    seen: list[Any] = []
    answers = call(settings(running, "limited", hooks=(Hooks(after=seen.append),)))
    assert len(answers) == CALLS
    assert all(answers)
    statuses = Counter(outcome.status for outcome in seen)
    assert statuses[200] == CALLS
    # More callers than the burst: somebody was refused and waited; and most were held back before they were.
    assert 0 < statuses[429] < CALLS
    assert set(statuses) == {200, 429}


def test_without_retries_the_limit_is_an_error_that_tells_when_to_come_back(
    running: Services,
) -> None:
    from skifteportal import Limiter, RequestOptions, RetryPolicy
    from skifteportal.errors import TooManyRequests

    given = settings(running, "limited", retry=RetryPolicy(attempts=1))
    with client_class(PROBE.api)(**given) as client:

        def hurry() -> None:
            for _ in range(RATE + BURST + 50):
                method_of(client, PROBE)(options=RequestOptions(limiter=Limiter()))

        with pytest.raises(TooManyRequests) as caught:
            hurry()
    assert caught.value.headers["retry-after"] == "1"
    assert b"FOR_MANGE_KALD" in caught.value.body


@together
def test_one_token_serves_all_and_is_renewed_once(call: Any, running: Services) -> None:
    before = running.issued()
    answers = call(settings(running, "token"), running.revoke)
    assert len(answers) == 2 * CALLS
    assert running.issued() == before + 2
