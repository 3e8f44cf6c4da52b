"""Walking through pages and feeds, against a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from skifteportal_runtime import errors
from skifteportal_runtime.client import AsyncClient, Client
from skifteportal_runtime.clock import VirtualClock
from skifteportal_runtime.operation import BodySpec, Content, ParameterSpec
from skifteportal_runtime.paging import AsyncPaged, Paged, Paging, chunks
from skifteportal_runtime.retry import NO_RETRIES

from tests.runtime.samples import returning
from tests.runtime.server import Answer, Server


@pytest.fixture
def server() -> Iterator[Server]:
    """A server for each test: what an abandoned walk had asked for ahead may arrive after the test."""
    with Server() as own:
        yield own


def _query(name: str) -> ParameterSpec:
    return ParameterSpec(
        name=name, python_name=f"the_{name}", place="query", style="form", explode=True, type=int
    )


LIST = returning(list[int], parameters=(_query("page"), _query("size")))
JSON = Content(media_type="application/json", kind="json", type=list[int])
SEARCH = returning(
    list[int],
    method="POST",
    parameters=(_query("page"),),
    body=BodySpec(content={"application/json": JSON}, required=True),
)


def page(*items: int, **headers: str) -> Answer:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    body = str(list(items)).encode()
    return Answer(200, {"Content-Type": "application/json", **named}, body)


def _settings(server: Any) -> dict[str, Any]:
    return {"base_url": server.url, "retry": NO_RETRIES, "clock": VirtualClock()}


def walk_sync(server: Any, spec: Any, values: Any = None, *bodies: Any, **rest: Any) -> Any:
    with Client(**_settings(server)) as client:

        def paged() -> Paged[int]:
            paging = rest.pop("paging", Paging(page="the_page"))
            return Paged(client._session, spec, values or {}, *bodies, paging=paging, **rest)

        if rest.pop("by_page", False):
            return [(p.number, len(p.items), p.total) for p in paged().pages()]
        return list(paged())


def walk_async(server: Any, spec: Any, values: Any = None, *bodies: Any, **rest: Any) -> Any:
    async def run() -> Any:
        async with AsyncClient(**_settings(server)) as client:

            def paged() -> AsyncPaged[int]:
                paging = rest.pop("paging", Paging(page="the_page"))
                return AsyncPaged(
                    client._session, spec, values or {}, *bodies, paging=paging, **rest
                )

            if rest.pop("by_page", False):
                return [(p.number, len(p.items), p.total) async for p in paged().pages()]
            return [item async for item in paged()]

    return asyncio.run(run())


both = pytest.mark.parametrize("walk", [walk_sync, walk_async], ids=["sync", "async"])
ahead = pytest.mark.parametrize("prefetch", [False, True], ids=["as-needed", "prefetch"])


def asked(server: Any) -> list[str]:
    queries = [parse_qs(urlsplit(request.target).query) for request in server.requests]
    return [query["page"][0] for query in queries]


@both
def test_the_media_type_of_the_list_is_asked_for(walk: Any, server: Any) -> None:
    server.answer(page(1, X_Total_Count="1"))
    assert walk(server, LIST, accept="application/json") == [1]
    assert [request.header("Accept") for request in server.requests] == ["application/json"]


@both
@ahead
class TestEnds:
    def test_the_total_ends_the_walk(self, walk: Any, server: Any, prefetch: bool) -> None:
        server.answer(page(1, 2, X_Total_Count="3"), page(3, X_Total_Count="3"))
        assert walk(server, LIST, {"the_size": 2}, prefetch=prefetch) == [1, 2, 3]
        assert asked(server) == ["0", "1"]

    def test_a_total_without_items_is_one_call(
        self, walk: Any, server: Any, prefetch: bool
    ) -> None:
        server.answer(page(X_Total_Count="0"))
        assert walk(server, LIST, prefetch=prefetch) == []
        assert asked(server) == ["0"]

    def test_a_walk_may_begin_later(self, walk: Any, server: Any, prefetch: bool) -> None:
        server.answer(page(5, 6, X_Total_Count="7"), page(7, X_Total_Count="7"))
        # The server gives two, whatever is asked for.
        values = {"the_page": 2, "the_size": 100}
        assert walk(server, LIST, values, prefetch=prefetch) == [5, 6, 7]
        assert asked(server) == ["2", "3"]

    def test_without_a_total_an_empty_page_ends_it(
        self, walk: Any, server: Any, prefetch: bool
    ) -> None:
        server.answer(page(1, 2), page(3), page(4, 5), page())
        assert walk(server, LIST, {"the_size": 2}, prefetch=prefetch) == [1, 2, 3, 4, 5]
        assert asked(server) == ["0", "1", "2", "3"]

    def test_links_are_followed(self, walk: Any, server: Any, prefetch: bool) -> None:
        first = '</x?page=0>; rel="first", </x?a=1&page=7>; title="a, b"; rel="last next"'
        server.answer(page(1, Link=first), page(2, Link='</x?page=0>; rel="first"'))
        assert walk(server, LIST, prefetch=prefetch) == [1, 2]
        assert asked(server) == ["0", "7"]

    def test_an_empty_page_with_a_next_link_does_not_end_it(
        self, walk: Any, server: Any, prefetch: bool
    ) -> None:
        server.answer(page(Link="<?page=1>; rel=next"), page(1, Link="<?page=0>; rel=prev"))
        assert walk(server, LIST, prefetch=prefetch) == [1]

    def test_a_link_that_leads_back_is_an_error(
        self, walk: Any, server: Any, prefetch: bool
    ) -> None:
        server.answer(page(1, Link="<?page=0>; rel=next"))
        with pytest.raises(errors.DecodeError, match="leads back"):
            walk(server, LIST, prefetch=prefetch)

    def test_the_first_page_is_the_apis(self, walk: Any, server: Any, prefetch: bool) -> None:
        server.answer(page(1, X_Total_Count="1"))
        paging = Paging(page="the_page", first=1)
        assert walk(server, LIST, prefetch=prefetch, paging=paging) == [1]
        assert asked(server) == ["1"]

    def test_every_body_is_walked_through(self, walk: Any, server: Any, prefetch: bool) -> None:
        server.answer(
            page(1, 2, X_Total_Count="3"),
            page(3, X_Total_Count="3"),
            page(X_Total_Count="0"),
            page(9, X_Total_Count="1"),
        )
        bodies = chunks(range(5), 2)
        assert walk(server, SEARCH, None, bodies, prefetch=prefetch) == [1, 2, 3, 9]
        sent = [request.body for request in server.requests]
        assert sent == [b"[0,1]", b"[0,1]", b"[2,3]", b"[4]"]

    def test_pages_tell_number_and_total(self, walk: Any, server: Any, prefetch: bool) -> None:
        server.answer(page(1, 2, X_Total_Count="3"), page(3, X_Total_Count="3"))
        assert walk(server, LIST, by_page=True, prefetch=prefetch) == [(0, 2, 3), (1, 1, 3)]

    def test_a_failure_ends_the_walk_after_what_came(
        self, walk: Any, server: Any, prefetch: bool
    ) -> None:
        server.answer(page(1), Answer(503))
        with pytest.raises(errors.ServiceUnavailable):
            walk(server, LIST, prefetch=prefetch)


def test_nothing_is_fetched_before_it_is_asked_for(server: Any) -> None:
    server.answer(page(1, 2), page(3), page())
    with Client(**_settings(server)) as client:
        items = Paged(client._session, LIST, {}, paging=Paging(page="the_page"))
        assert server.requests == []
        assert (next(items), next(items), len(server.requests)) == (1, 2, 1)
        assert list(items) == [3]


def test_an_abandoned_async_walk_drops_what_it_fetched_ahead(server: Any) -> None:
    server.answer(page(1), page(2))

    async def run() -> None:
        async with AsyncClient(**_settings(server)) as client:
            paging = Paging(page="the_page")
            items = AsyncPaged(client._session, LIST, {}, paging=paging, prefetch=True)
            assert await anext(items) == 1
            await items.aclose()
            await asyncio.sleep(0)
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())


def test_a_link_whose_address_is_none_still_tells_its_page(server: Any) -> None:
    server.answer(page(1, Link='<https://[evil?page=7#x>; rel="next"'), page(X_Total_Count="1"))
    assert walk_sync(server, LIST) == [1]
    assert asked(server) == ["0", "7"]


def test_numbers_beyond_all_bounds_are_none(server: Any) -> None:
    endless = "9" * 5000
    server.answer(
        page(1, X_Total_Count=endless, Link=f'</x?page={endless}>; rel="next"'),
        page(2, X_Total_Count="2"),
    )
    assert walk_sync(server, LIST) == [1, 2]
