"""Paged operations and feeds of changes as methods that walk through them."""

from __future__ import annotations

from typing import Any

import pytest

from generator.pyview.views import ApiView, MethodView
from tests.factories import Word, array, contract, operation, parameter, record, schema
from tests.pyview.looking import method, signature, view_of

PAGING = [parameter("page", word=schema("integer", minimum=0)), parameter("size", word="integer")]
FEED = record(
    "siden", "sagIder", siden="string!date-time", sagIder=array("string!uuid", max_items=9)
)


def paged(*operations: Any, **schemas: Word) -> ApiView:
    return view_of(contract(operations=operations, schemas={"sag": record(), **schemas}))


def names(view: ApiView) -> list[str]:
    return [m.name for m in view.client.client.methods]


def source(found: MethodView) -> str:
    return " ".join(" ".join(found.call).split())


def test_a_paged_list_can_be_iterated() -> None:
    view = paged(operation("GET /sager", "listSager", parameters=PAGING, answer=array("@sag")))
    assert names(view) == ["list_sager", "iter_list_sager"]
    found = method(view, "iter_list_sager")
    assert (found.define, signature(found.signature)) == (
        "def",
        "(self, *, page: int | None = None, size: int | None = None, prefetch: bool = False, "
        "options: RequestOptions | None = None) -> Paged[models.Sag]",
    )
    assert 'paging=Paging(page="page", first=0)' in source(found)
    both = {m.name: m for m in view.async_client.client.methods}
    found = both["iter_list_sager"]
    assert (found.define, found.signature.returns) == ("def", "AsyncPaged[models.Sag]")


def test_of_several_media_types_the_list_is_asked_for() -> None:
    answer = {"application/geo+json": "@samling", "application/json": array("@sag")}
    view = paged(
        operation("GET /sager", "listSager", parameters=PAGING, answer=answer), samling=record()
    )
    found = method(view, "iter_list_sager")
    assert found.signature.returns == "Paged[models.Sag]"
    assert 'accept="application/json"' in source(found)


@pytest.mark.parametrize(
    ("parameters", "answer"),
    [
        ([parameter("page", word="integer")], array("@sag")),
        ([parameter("size", word="integer")], array("@sag")),
        ([parameter("page"), parameter("size", word="integer")], array("@sag")),
        (PAGING, "@sag"),
        ([*PAGING, parameter("prefetch")], array("@sag")),
    ],
)
def test_what_is_not_paged_is_not_iterated(parameters: Any, answer: Any) -> None:
    view = paged(operation("GET /sager", "listSager", parameters=parameters, answer=answer))
    assert names(view) == ["list_sager"]


@pytest.mark.parametrize(("keywords", "first"), [({"default": 1}, 1), ({"minimum": 1}, 1), ({}, 0)])
def test_the_first_page_is_the_specs(keywords: dict[str, int], first: int) -> None:
    page = parameter("pageNumber", word=schema("integer", **keywords))
    given = [page, parameter("page_size", word="integer")]
    view = paged(operation("GET /sager", "listSager", parameters=given, answer=array("@sag")))
    told = f'paging=Paging(page="page_number", first={first})'
    assert told in source(method(view, "iter_list_sager"))


def test_an_operation_of_that_name_keeps_it() -> None:
    view = paged(
        operation("GET /sager", "listSager", parameters=PAGING, answer=array("@sag")),
        operation("GET /x", "iterListSager", answer="@sag"),
    )
    assert sorted(names(view)) == ["iter_list_sager", "list_sager"]
    assert method(view, "iter_list_sager").signature.returns == "models.Sag"


def test_a_feed_is_asked_for_any_number_of_ids() -> None:
    feed = operation(
        "POST /aendringer",
        "findChangedSince",
        parameters=PAGING,
        body="@feed",
        answer=array("@sag"),
    )
    view = paged(feed, feed=FEED)
    assert names(view) == ["find_changed_since", "iter_find_changed_since", "changes_since"]
    found = method(view, "changes_since")
    assert signature(found.signature) == (
        "(self, sag_ider: Iterable[UUID], siden: datetime, *, size: int | None = None, "
        "prefetch: bool = False, options: RequestOptions | None = None) -> Paged[models.Sag]"
    )
    assert (
        '(models.Feed.model_validate({"siden": siden, "sagIder": some}) '
        "for some in chunks(sag_ider, 9))"
    ) in source(found)


@pytest.mark.parametrize(
    "body",
    [
        record("siden", siden="string!date-time", sagIder=array("string")),
        record("siden", "a", "b", siden="string!date-time", a=array("string"), b="string"),
        record("siden", "sagIder", siden="string", sagIder=array("string")),
    ],
)
def test_another_body_is_no_feed(body: Any) -> None:
    search = operation("POST /x", "findX", parameters=PAGING, body="@feed", answer=array("@sag"))
    assert names(paged(search, feed=body)) == ["find_x", "iter_find_x"]
