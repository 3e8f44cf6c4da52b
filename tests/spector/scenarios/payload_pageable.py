"""Scenarios Payload_Pageable_*."""

from __future__ import annotations

from spector.payload_pageable import PayloadPageableClient, models
from tests.spector.judge import Judge

PREFIX = "Payload_Pageable"
CLIENT = PayloadPageableClient
FIRST = [models.Pet(id="1", name="dog"), models.Pet(id="2", name="cat")]
SECOND = [models.Pet(id="3", name="bird"), models.Pet(id="4", name="fish")]


def continuation_token_in_body(client: PayloadPageableClient, passes: Judge) -> None:
    with passes("ServerDrivenPagination_ContinuationToken_requestQueryResponseBody"):
        by_query = client.continuation_token_request_query_response_body
        page = by_query(foo="foo", bar="bar")
        assert page.pets == FIRST
        assert by_query(token=page.next_token, foo="foo", bar="bar").pets == SECOND
    with passes("ServerDrivenPagination_ContinuationToken_requestHeaderResponseBody"):
        by_header = client.continuation_token_request_header_response_body
        start = by_header(foo="foo", bar="bar")
        assert start.pets == FIRST
        assert by_header(token=start.next_token, foo="foo", bar="bar").pets == SECOND


def continuation_token_in_header(client: PayloadPageableClient, passes: Judge) -> None:
    answers = client.with_response
    with passes("ServerDrivenPagination_ContinuationToken_requestQueryResponseHeader"):
        by_query = answers.continuation_token_request_query_response_header
        page = by_query(foo="foo", bar="bar")
        assert page.body.pets == FIRST
        assert by_query(token=page.headers.next_token, foo="foo", bar="bar").body.pets == SECOND
    with passes("ServerDrivenPagination_ContinuationToken_requestHeaderResponseHeader"):
        by_header = answers.continuation_token_request_header_response_header
        start = by_header(foo="foo", bar="bar")
        assert start.body.pets == FIRST
        assert by_header(token=start.headers.next_token, foo="foo", bar="bar").body.pets == SECOND


def continuation_token_nested(client: PayloadPageableClient, passes: Judge) -> None:
    with passes("ServerDrivenPagination_ContinuationToken_requestQueryNestedResponseBody"):
        by_query = client.continuation_token_request_query_nested_response_body
        page = by_query(foo="foo", bar="bar")
        assert page.nested_items.pets == FIRST
        assert page.nested_next is not None
        following = by_query(token=page.nested_next.next_token, foo="foo", bar="bar")
        assert following.nested_items.pets == SECOND
    with passes("ServerDrivenPagination_ContinuationToken_requestHeaderNestedResponseBody"):
        by_header = client.continuation_token_request_header_nested_response_body
        start = by_header(foo="foo", bar="bar")
        assert start.nested_items.pets == FIRST
        assert start.nested_next is not None
        rest = by_header(token=start.nested_next.next_token, foo="foo", bar="bar")
        assert rest.nested_items.pets == SECOND


def page_size(client: PayloadPageableClient, passes: Judge) -> None:
    with passes("PageSize_listWithoutContinuation"):
        assert client.page_size_list_without_continuation().pets == [*FIRST, *SECOND]
    with passes("PageSize_listWithPageSize"):
        assert client.page_size_list_with_page_size(page_size=2).pets == FIRST
        assert client.page_size_list_with_page_size(page_size=4).pets == [*FIRST, *SECOND]


def xml_pagination(client: PayloadPageableClient, passes: Judge) -> None:
    with passes("XmlPagination_listWithContinuation"):
        with client.xml_pagination_list_with_continuation() as answer:
            assert b"<NextMarker>page2</NextMarker>" in answer.read()
        with client.xml_pagination_list_with_continuation(marker="page2") as answer:
            assert b"<Name>fish</Name>" in answer.read()
