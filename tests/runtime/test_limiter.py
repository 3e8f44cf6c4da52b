"""Keeping under limits: simulated servers in simulated time, then a real one with threads and tasks."""

from __future__ import annotations

import asyncio
import heapq
import math
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from skifteportal_runtime import errors
from skifteportal_runtime.client import AsyncClient, Client
from skifteportal_runtime.limiter import Limiter
from skifteportal_runtime.options import RequestOptions
from skifteportal_runtime.retry import NO_RETRIES

from tests.runtime.samples import operation

PROBE = operation()
TODAY = 1_700_000_000.0
Serve = Callable[[float], tuple[int, Mapping[str, str]]]


def windowed(
    limit: int, length: float, rounding: Callable[[float], float] = float, epoch: bool = False
) -> Serve:
    """A server that counts in fixed windows and tells all about them."""
    counts: dict[int, int] = {}

    def serve(now: float) -> tuple[int, Mapping[str, str]]:
        window = int(now // length)
        counts[window] = counts.get(window, 0) + 1
        left = (window + 1) * length - now
        told = {
            "x-ratelimit-limit": str(limit),
            "x-ratelimit-remaining": str(max(0, limit - counts[window])),
            "x-ratelimit-reset": str(rounding(left) + (int(TODAY + now) if epoch else 0)),
        }
        return (200 if counts[window] <= limit else 429), told

    return serve


def leaky(rate: float, burst: int) -> Serve:
    """A server like nginx with `limit_req`: it refuses, and says no more than when to come back."""
    level, last = 0.0, 0.0

    def serve(now: float) -> tuple[int, Mapping[str, str]]:
        nonlocal level, last
        level, last = max(0.0, level - (now - last) * rate), now
        if level + 1 > burst:
            return 429, {"retry-after": "1"}
        level += 1
        return 200, {}

    return serve


def simulate(limiter: Limiter, serve: Serve, workers: int, calls: int) -> tuple[int, float]:
    """The number of refusals and the time until every worker's calls have succeeded; a way takes 20 ms."""
    events: list[tuple[float, int, str, int]] = [(0.0, n, "ask", calls) for n in range(workers)]
    refused, order, now = 0, workers, 0.0
    answers: dict[int, tuple[int, Mapping[str, str]]] = {}
    while events:
        now, number, event, left = heapq.heappop(events)
        order += 1
        if event == "ask":
            wait = limiter.reserve(PROBE, now)
            follows = (now + wait, order, "ask", left) if wait else (now + 0.02, order, "at", left)
            heapq.heappush(events, follows)
        elif event == "at":
            answers[order] = serve(now)
            heapq.heappush(events, (now + 0.02, order, "back", left))
        else:
            status, told = answers.pop(number)
            limiter.answered(PROBE, status, told, now, TODAY + now)
            refused += status == 429
            left -= status != 429
            if left:
                heapq.heappush(events, (now, order, "ask", left))
    return refused, now


class TestSimulated:
    @pytest.mark.parametrize("workers", [1, 8, 50])
    @pytest.mark.parametrize("epoch", [False, True])
    def test_a_told_limit_is_never_overrun(self, workers: int, epoch: bool) -> None:
        serve = windowed(10, 5.0, math.ceil, epoch)
        refused, took = simulate(Limiter(), serve, workers, 200 // workers)
        assert refused == 0
        # 200 calls at 10 in 5 s take 95 s at least; the rest is lost to rounding and caution.
        assert took < 190

    def test_a_server_that_rounds_down_is_seen_through(self) -> None:
        refused, _ = simulate(Limiter(), windowed(10, 5.0, math.floor), 8, 50)
        assert refused <= 10

    def test_a_limit_that_is_not_told_is_measured(self) -> None:
        refused, took = simulate(Limiter(), leaky(10.0, 5), 50, 4)
        assert took < 60
        assert refused < 100

    def test_without_limits_nobody_waits(self) -> None:
        refused, took = simulate(Limiter(), lambda now: (200, {}), 50, 10)
        # The first answer is awaited, then all go at once.
        assert (refused, took < 0.6) == (0, True)

    def test_a_known_limit_is_kept_in_any_span(self) -> None:
        sent: list[float] = []

        def serve(now: float) -> tuple[int, Mapping[str, str]]:
            sent.append(now)
            return 200, {}

        simulate(Limiter(calls=10, seconds=2.0), serve, 50, 2)
        assert all(later - earlier > 1.999 for earlier, later in zip(sent, sent[10:], strict=False))


class TestFacts:
    @pytest.mark.parametrize("reset", ["1700000060000", "90000", "99999999999999"])
    def test_a_window_that_no_server_means_is_none(self, reset: str) -> None:
        limiter = Limiter()
        limiter.reserve(PROBE, 0.0)
        told = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": reset}
        limiter.answered(PROBE, 200, told, 1.0, TODAY)
        assert limiter.reserve(PROBE, 1.0) == 0.0

    def test_nobody_is_held_back_for_more_than_a_day(self) -> None:
        limiter = Limiter()
        limiter.reserve(PROBE, 0.0)
        limiter.answered(PROBE, 429, {"retry-after": "99999999999"}, 1.0, TODAY)
        assert limiter.reserve(PROBE, 1.0) == 86_400.0

    def test_a_refusal_holds_everybody_back(self) -> None:
        limiter = Limiter()
        assert limiter.reserve(PROBE, 0.0) == 0.0
        limiter.answered(PROBE, 429, {"retry-after": "3"}, 1.0, TODAY)
        assert limiter.reserve(PROBE, 1.5) == pytest.approx(2.5)
        assert limiter.reserve(PROBE, 4.0) == 0.0

    def test_a_503_holds_nobody_else_back(self) -> None:
        limiter = Limiter()
        limiter.reserve(PROBE, 0.0)
        limiter.answered(PROBE, 503, {"retry-after": "3"}, 1.0, TODAY)
        assert limiter.reserve(PROBE, 1.1) == 0.0

    def test_lost_attempts_do_not_lock_the_gate(self) -> None:
        limiter = Limiter()
        limiter.reserve(PROBE, 0.0)
        told = {"x-ratelimit-limit": "1", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "2"}
        limiter.answered(PROBE, 200, told, 0.0, TODAY)
        assert limiter.reserve(PROBE, 2.0) == 0.0
        assert limiter.reserve(PROBE, 2.0) > 0
        limiter.lost(PROBE)
        assert limiter.reserve(PROBE, 2.1) == 0.0

    @pytest.mark.parametrize(("scope", "free"), [("operation", True), ("api", False)])
    def test_scope_says_what_shares_a_limit(self, scope: str, free: bool) -> None:
        limiter = Limiter(scope=scope)  # type: ignore[arg-type]
        limiter.reserve(PROBE, 0.0)
        limiter.answered(PROBE, 429, {"retry-after": "3"}, 0.0, TODAY)
        other = operation()
        object.__setattr__(other, "id", "another")
        assert (limiter.reserve(other, 0.0) == 0.0) is free

    def test_headers_that_make_no_sense_change_nothing(self) -> None:
        limiter = Limiter()
        limiter.reserve(PROBE, 0.0)
        told = {"x-ratelimit-remaining": "none", "x-ratelimit-reset": "-1", "retry-after": "soon"}
        limiter.answered(PROBE, 200, told, 0.0, TODAY)
        assert limiter.reserve(PROBE, 0.0) == 0.0


@pytest.fixture
def gate() -> Iterator[tuple[str, list[int]]]:
    """A real server that lets 20 calls in 0.3 s through and tells so; and the statuses it gave."""
    statuses: list[int] = []
    serve, lock = windowed(20, 0.3), threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            with lock:
                status, told = serve(time.monotonic())
                statuses.append(status)
            self.send_response_only(status, "Status")
            for name, text in {**told, "Content-Length": "0"}.items():
                self.send_header(name, text)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    class Backlogged(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 64

    with Backlogged(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}", statuses
        server.shutdown()


def test_eight_threads_stay_under_the_limit(gate: tuple[str, list[int]]) -> None:
    url, statuses = gate
    with Client(base_url=url, retry=NO_RETRIES) as client, ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: client._session.call(PROBE, {}), range(60)))
    assert statuses == [200] * 60


def test_fifty_tasks_stay_under_the_limit(gate: tuple[str, list[int]]) -> None:
    url, statuses = gate

    async def run() -> None:
        async with AsyncClient(base_url=url, retry=NO_RETRIES) as client:
            await asyncio.gather(*(client._session.call(PROBE, {}) for _ in range(50)))

    asyncio.run(run())
    assert statuses == [200] * 50


def test_a_wait_for_the_limit_counts_against_the_deadline(gate: tuple[str, list[int]]) -> None:
    url, _ = gate
    limiter = Limiter(calls=1, seconds=30.0)
    with Client(base_url=url, limiter=limiter) as client:
        client._session.call(PROBE, {})
        begun = time.monotonic()
        with pytest.raises(errors.TimeoutError) as caught:
            client._session.call(PROBE, {}, options=RequestOptions(deadline=1.0))
        assert time.monotonic() - begun < 0.5
        assert (caught.value.phase, caught.value.delivery) == ("limit", "not_sent")
        free = RequestOptions(limiter=Limiter())
        assert client._session.call(PROBE, {}, options=free).status == 200
