"""A reference of one API is followed into the other, in its type, once."""

from __future__ import annotations

from typing import Any

import pytest

from .stand import Stand
from .ways import Async, Sync, both

BOOK = "/v1/boeger/bog/1"
READER = "/v2/laaner/7"


def reference(art: str, key: str, **more: str) -> dict[str, object]:
    return {"art": art, "id": key, **more}


@both
def test_a_reference_leads_into_the_api_that_has_it(way: Any, stand: Stand) -> None:
    told = reference("LAANER", "7", href="/laaner/7", tjeneste="laanere")
    stand.routes = {
        BOOK: (200, {"titel": "x", "laaner": told}),
        READER: (200, {"navn": "Åse"}),
    }
    import bibliotek

    book = way.run({"base_url": stand.url}, lambda p: p.boeger.bog.get_bog("1"))
    assert isinstance(book.laaner, bibliotek.boeger.models.Henvisning)
    reader = way.run({"base_url": stand.url}, lambda p: p.resolve(book.laaner, "LAANER"))
    assert isinstance(reader, bibliotek.resolve.models.Laaner)
    assert reader.navn == "Åse"
    assert stand.asked == [BOOK, READER]


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        (reference("BOG", "1"), BOOK),
        (reference("BOG", "1", href="/bog/1"), BOOK),
        (reference("BOG", "0", href="/bog/1"), BOOK),
        (reference("BOG", "1", href="/ude/af/drift"), BOOK),
        (reference("BOG", "1", href="/v1/boeger/bog/1/"), BOOK),
        (reference("BOG", "1", href="https://evil.example.com/bog/1"), BOOK),
        (reference("BOG", "1", href="/bog/1?x=2#y"), BOOK),
        (reference("EKSEMPLAR", "9", href="/bog/1/eksemplar/9"), f"{BOOK}/eksemplar/9"),
        (
            reference("UDGAVE", "1", href="/bog/1/udgave?aar=1999&x=2&sprog=da"),
            f"{BOOK}/udgave?aar=1999&sprog=da",
        ),
        (reference("BOG", "a/b c"), "/v1/boeger/bog/a%2Fb%20c"),
        (reference("BOG", "x", href="/bog/a%2Fb"), "/v1/boeger/bog/a%2Fb"),
    ],
)
def test_the_address_goes_before_the_id_and_never_leads_elsewhere(
    told: dict[str, object], asked: str, stand: Stand
) -> None:
    stand.routes = {asked: (200, {"titel": "x"})}
    Sync.run({"base_url": stand.url}, lambda p: p.resolve(told))
    assert stand.asked == [asked]


@both
@pytest.mark.parametrize(
    ("told", "kind", "text"),
    [
        (
            reference("FORLAG", "1"),
            None,
            "nothing is known of references to 'FORLAG'; known are BOG",
        ),
        (reference("NYT", "1"), None, "nothing is known of references to 'NYT'"),
        ({}, None, "nothing is known of references to 'nothing'"),
        (reference("BOG", "1"), "LAANER", "the reference is to a BOG, not to a LAANER"),
        (
            reference("EKSEMPLAR", "1"),
            None,
            "does not tell all that is needed: GET /bog/{isbn}/eksemp",
        ),
        (
            reference("BOG", "1", tjeneste="laanere"),
            None,
            "no operation of laanere answers references",
        ),
        (
            reference("UDGAVE", "1"),
            None,
            "does not tell all that is needed: GET /bog/{isbn}/udgave",
        ),
        (
            reference("UDGAVE", "1", href="/bog/1/udgave"),
            None,
            "does not tell all that is needed: GET /bog/{isbn}/udgave",
        ),
        (
            reference("UDGAVE", "1", href="https://[evil"),
            None,
            "does not tell all that is needed: GET /bog/{isbn}/udgave",
        ),
        ({"art": "BOG"}, None, "does not tell all that is needed: GET /bog/{isbn} of boeger"),
        ("BOG", None, "a str is no reference"),
    ],
)
def test_a_reference_that_leads_nowhere_is_told_before_anything_is_sent(
    way: Any, told: Any, kind: str | None, text: str, stand: Stand
) -> None:
    import bibliotek

    good = reference("BOG", "1")
    with pytest.raises(bibliotek.errors.UnknownReference) as caught:
        way.run({"base_url": stand.url}, lambda p: p.resolve_many([good, told], kind))
    if kind is None:
        assert text in str(caught.value)
    with pytest.raises(bibliotek.errors.UnknownReference) as caught:
        way.run({"base_url": stand.url}, lambda p: p.resolve(told, kind))
    assert text in str(caught.value)
    assert stand.asked == []


@both
def test_what_is_not_there_is_the_errors_class_of_its_api(way: Any, stand: Stand) -> None:
    import bibliotek

    with pytest.raises(bibliotek.boeger.errors.NotFound) as caught:
        way.run({"base_url": stand.url}, lambda p: p.resolve(reference("BOG", "1")))
    assert caught.value.operation == "getBog"
    assert caught.value.correlation_id == "k-1"


@both
def test_many_are_fetched_once_each_in_their_order(way: Any, stand: Stand) -> None:
    stand.routes = {f"/v1/boeger/bog/{n}": (200, {"titel": str(n)}) for n in range(6)}
    stand.routes[READER] = (200, {"navn": "Å"})
    told = [reference("BOG", str(n % 6)) for n in range(12)] + [reference("LAANER", "7")]
    found = way.run({"base_url": stand.url}, lambda p: p.resolve_many(told, at_once=3))
    assert [getattr(one, "titel", "laaner") for one in found] == [*"012345012345", "laaner"]
    assert sorted(stand.asked) == sorted(stand.routes)
    assert 1 < stand.most_at_once <= 3


@both
def test_a_cache_is_kept_over_calls_and_failures(way: Any, stand: Stand) -> None:
    import bibliotek

    stand.routes = {BOOK: (200, {"titel": "x"})}
    cache = bibliotek.ReferenceCache()
    with pytest.raises(bibliotek.errors.NotFound):
        way.run(
            {"base_url": stand.url},
            lambda p: p.resolve_many(
                [reference("BOG", "1"), reference("BOG", "2")], at_once=1, cache=cache
            ),
        )
    assert len(cache) == 1
    way.run({"base_url": stand.url}, lambda p: p.resolve(reference("BOG", "1"), cache=cache))
    assert stand.asked == [BOOK, "/v1/boeger/bog/2"]


def test_without_a_cache_each_call_is_new(stand: Stand) -> None:
    stand.routes = {BOOK: (200, {"titel": "x"})}
    for _ in range(2):
        Sync.run({"base_url": stand.url}, lambda p: p.resolve(reference("BOG", "1")))
    assert stand.asked == [BOOK, BOOK]


def test_none_and_one_need_no_threads(stand: Stand) -> None:
    stand.routes = {BOOK: (200, {"titel": "x"})}
    assert Sync.run({"base_url": stand.url}, lambda p: p.resolve_many([])) == []
    assert Async.run({"base_url": stand.url}, lambda p: p.resolve_many([])) == []
    assert stand.asked == []


def test_options_of_the_call_are_those_of_each(stand: Stand) -> None:
    import bibliotek

    stand.routes = {BOOK: (200, {"titel": "x"})}
    options = bibliotek.RequestOptions(headers={"X-A": "1"})
    Sync.run({"base_url": stand.url}, lambda p: p.resolve(reference("BOG", "1"), options=options))
    assert stand.headers[0]["x-a"] == "1"
    assert stand.headers[0]["user-agent"] == "bibliotek/0.3.0"
