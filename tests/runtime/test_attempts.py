"""Calls over several attempts, against a real server; waits are counted, not waited for."""

from __future__ import annotations

import asyncio
import math
import threading
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from skifteportal_runtime import errors
from skifteportal_runtime.client import AsyncClient, Client
from skifteportal_runtime.clock import VirtualClock
from skifteportal_runtime.operation import BodySpec, Content, ParameterSpec
from skifteportal_runtime.options import RequestOptions
from skifteportal_runtime.retry import RetryPolicy, Stop
from skifteportal_runtime.watch import Attempt, Hooks, Outcome

from tests.runtime.calls import both
from tests.runtime.samples import operation, returning
from tests.runtime.server import Answer

OK = Answer(200, {"Content-Type": "application/json"}, b"1")
BUSY = Answer(503)
CUT = Answer(raw=b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n1")
GONE = Answer(raw=b"")
GET = returning(int)
KEY = ParameterSpec(
    name="Idempotency-Key",
    python_name="idempotency_key",
    place="header",
    style="simple",
    explode=False,
    type=UUID,
)
CORRELATION = ParameterSpec(
    name="X-Correlation-ID",
    python_name="x_correlation_id",
    place="header",
    style="simple",
    explode=False,
    type=UUID,
)
BYTES = BodySpec(
    content={
        "application/octet-stream": Content(media_type="application/octet-stream", kind="binary")
    }
)
POST = operation("POST", body=BYTES)
KEYED = operation("POST", body=BYTES, parameters=(KEY, CORRELATION))


def refused(seconds: str) -> Answer:
    return Answer(429, {"Retry-After": seconds})


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


def settings(clock: VirtualClock, **rest: Any) -> dict[str, Any]:
    return {"clock": clock, "retry": RetryPolicy(base=1.0), **rest}


@both
class TestRepeated:
    def test_backoff_doubles_until_it_works(
        self, call: Any, server: Any, clock: VirtualClock
    ) -> None:
        server.answer(BUSY, GONE, CUT, OK)
        assert call(server, GET, client=settings(clock)).body == 1
        assert (len(server.requests), clock.slept) == (4, [1.0, 2.0, 4.0])

    def test_the_last_failure_tells_what_it_cost(
        self, call: Any, server: Any, clock: VirtualClock
    ) -> None:
        server.answer(BUSY)
        with pytest.raises(errors.ServiceUnavailable) as caught:
            call(server, GET, client=settings(clock))
        told = caught.value
        assert (told.attempts, told.elapsed, told.stopped) == (4, 7.0, Stop.ATTEMPTS)
        assert str(told).endswith("(4 attempts in 7.0 s; attempts-used-up)")

    def test_retry_after_is_kept_in_full(self, call: Any, server: Any, clock: VirtualClock) -> None:
        date = formatdate(clock.now() + 90, usegmt=True)
        server.answer(refused("120"), Answer(503, {"Retry-After": date}), OK)
        late = VirtualClock(now=clock.now() - 120)
        assert call(server, GET, client=settings(late)).body == 1
        assert late.slept == [120.0, 90.0]

    def test_a_wait_beyond_the_deadline_is_not_begun(
        self, call: Any, server: Any, clock: VirtualClock
    ) -> None:
        server.answer(refused("120"), OK)
        with pytest.raises(errors.TooManyRequests) as caught:
            call(server, GET, client=settings(clock, deadline=60.0))
        assert (caught.value.stopped, clock.slept) == (Stop.RETRY_AFTER, [])
        server.answer(refused("120"), OK)
        options = RequestOptions(deadline=math.inf)
        assert call(server, GET, client=settings(clock, deadline=60.0), options=options).body == 1

    def test_a_call_may_have_its_own_policy(
        self, call: Any, server: Any, clock: VirtualClock
    ) -> None:
        server.answer(BUSY)
        options = RequestOptions(retry=RetryPolicy(attempts=2, base=8.0))
        with pytest.raises(errors.ServiceUnavailable):
            call(server, GET, client=settings(clock), options=options)
        assert clock.slept == [8.0]

    def test_a_post_is_not_repeated(self, call: Any, server: Any, clock: VirtualClock) -> None:
        server.answer(GONE, OK)
        with pytest.raises(errors.TransportError) as caught:
            call(server, POST, {}, b"x", client=settings(clock))
        assert (caught.value.stopped, len(server.requests)) == (Stop.METHOD, 1)

    def test_a_post_with_a_key_is_repeated_under_the_same_key(
        self, call: Any, server: Any, clock: VirtualClock
    ) -> None:
        server.answer(GONE, BUSY, Answer(204))
        call(server, KEYED, {}, b"x" * 100_000, client=settings(clock))
        keys = [request.header("idempotency-key") for request in server.requests]
        assert len(keys) == 3
        assert len({UUID(key) for key in keys}) == 1
        assert {len(request.body) for request in server.requests} == {100_000}
        call(server, KEYED, {"idempotency_key": UUID(int=7)}, b"x", client=settings(clock))
        assert server.last.header("idempotency-key") == str(UUID(int=7))
        assert str(UUID(int=7)) not in keys

    def test_a_file_is_sent_again_and_an_iterator_is_not(
        self, call: Any, server: Any, clock: VirtualClock, tmp_path: Path
    ) -> None:
        path = tmp_path / "a.bin"
        path.write_bytes(b"abc")
        server.answer(BUSY, Answer(204))
        call(server, KEYED, {}, path, client=settings(clock))
        assert [request.body for request in server.requests] == [b"abc", b"abc"]
        server.answer(BUSY, Answer(204))
        with pytest.raises(errors.ServiceUnavailable) as caught:
            call(server, KEYED, {}, iter([b"abc"]), client=settings(clock))
        assert caught.value.stopped is Stop.BODY

    def test_a_refused_connection_is_tried_again(
        self, call: Any, server: Any, clock: VirtualClock
    ) -> None:
        with pytest.raises(errors.TransportError) as caught:
            call(server, GET, client=settings(clock, base_url="http://127.0.0.1:9"))
        assert (caught.value.delivery, caught.value.attempts) == ("not_sent", 4)

    def test_what_would_fail_alike_is_not(
        self, call: Any, server: Any, clock: VirtualClock
    ) -> None:
        server.json("oops")
        with pytest.raises(errors.DecodeError) as caught:
            call(server, GET, client=settings(clock))
        assert (caught.value.stopped, caught.value.attempts) == (Stop.PERMANENT, 1)

    def test_nothing_is_sent_for_a_wrong_argument(
        self, call: Any, server: Any, clock: VirtualClock
    ) -> None:
        with pytest.raises(errors.RequestValidationError) as caught:
            call(server, KEYED, {"idempotency_key": "x"}, client=settings(clock))
        assert (caught.value.attempts, caught.value.stopped) == (0, None)


@both
class TestDeadline:
    """These wait for real, a moment."""

    def test_a_slow_answer_is_cut_off(self, call: Any, server: Any) -> None:
        done = threading.Event()
        server.answer(Answer(204, before=lambda: done.wait(2)))
        begun = time.monotonic()
        with pytest.raises(errors.TimeoutError) as caught:
            call(server, GET, client={"deadline": 0.15, "retry": RetryPolicy()})
        done.set()
        assert 0.1 < time.monotonic() - begun < 1.0
        assert caught.value.stopped is Stop.DEADLINE

    def test_a_body_that_drips_is_cut_off(self, call: Any, server: Any) -> None:
        def drip() -> Any:
            for _ in range(60):
                time.sleep(0.03)
                yield b"1"

        server.answer(Answer(200, {"Content-Type": "application/json"}, chunks=drip()))
        begun = time.monotonic()
        with pytest.raises(errors.TimeoutError) as caught:
            call(server, GET, client={"deadline": 0.2, "retry": RetryPolicy()})
        assert time.monotonic() - begun < 1.0
        assert (caught.value.phase, caught.value.stopped) == ("deadline", Stop.DEADLINE)


@both
class TestSeen:
    def test_hooks_see_each_attempt_and_what_follows(
        self, call: Any, server: Any, clock: VirtualClock
    ) -> None:
        seen: list[object] = []

        def before(attempt: Attempt) -> None:
            seen.append((attempt.operation, attempt.number))

        def after(outcome: Outcome) -> None:
            seen.append((outcome.status, outcome.wait))

        server.answer(BUSY, OK)
        hooks = (Hooks(before=before, after=after),)
        call(server, GET, client=settings(clock, hooks=hooks))
        assert seen == [("probe", 1), (503, 1.0), ("probe", 2), (200, None)]

    def test_every_attempt_carries_the_same_correlation_id(
        self, call: Any, server: Any, clock: VirtualClock
    ) -> None:
        server.answer(GONE)
        with pytest.raises(errors.TransportError) as caught:
            call(server, KEYED, {}, b"x", client=settings(clock))
        sent = {request.header("x-correlation-id") for request in server.requests}
        assert sent == {caught.value.correlation_id}
        call_options = RequestOptions(correlation_id="min-egen")
        server.answer(Answer(204))
        call(server, KEYED, {}, b"x", client=settings(clock), options=call_options)
        assert server.last.header("x-correlation-id") == "min-egen"

    def test_an_operation_without_the_parameter_gets_none(self, call: Any, server: Any) -> None:
        server.answer(OK)
        call(server, GET)
        assert server.last.header("x-correlation-id") is None


def test_async_hooks_are_awaited(server: Any) -> None:
    seen: list[int] = []

    async def before(attempt: Attempt) -> None:
        await asyncio.sleep(0)
        seen.append(attempt.number)

    async def run() -> None:
        async with AsyncClient(base_url=server.url, hooks=(Hooks(before=before),)) as client:
            await client._session.call(operation(), {})

    asyncio.run(run())
    assert seen == [1]


def test_a_hook_that_raises_ends_the_call(server: Any) -> None:
    def stop(_: Attempt) -> None:
        raise KeyError("nej")

    with Client(base_url=server.url, hooks=(Hooks(before=stop),)) as client:
        with pytest.raises(KeyError):
            client._session.call(GET, {})
        # Nothing is left counted as being on its way.
        assert not [
            lane.in_flight
            for lane in client._session.settings.limiter._lanes.values()
            if lane.in_flight
        ]
    assert server.requests == []


@both
@pytest.mark.parametrize("seconds", ["99999999999", "Fri, 31 Dec 9999 23:59:59 GMT", "7200"])
def test_a_server_that_asks_for_ages_is_not_waited_for(
    call: Any, server: Any, clock: VirtualClock, seconds: str
) -> None:
    server.answer(refused(seconds), OK)
    with pytest.raises(errors.TooManyRequests) as caught:
        call(server, GET, client=settings(clock))
    assert caught.value.stopped is Stop.TOO_LONG
    assert not clock.slept


def test_nor_do_later_calls_wait_so_long(server: Any, clock: VirtualClock) -> None:
    server.answer(refused("7200"), OK)
    with Client(base_url=server.url, **settings(clock)) as client:
        with pytest.raises(errors.TooManyRequests):
            client._session.call(GET, {})
        with pytest.raises(errors.TimeoutError, match="longer than the policy") as caught:
            client._session.call(GET, {})
        patient = RequestOptions(retry=RetryPolicy(longest_wait=math.inf))
        assert client._session.call(GET, {}, options=patient).status == 200
    assert (caught.value.stopped, caught.value.delivery) == (Stop.TOO_LONG, "not_sent")
    assert sum(clock.slept) == pytest.approx(7200)
