"""Scenarios SpecialHeaders_ConditionalRequest_*."""

from __future__ import annotations

from spector.special_headers_conditional_request import SpecialHeadersConditionalRequestClient
from tests.spector.judge import Judge

PREFIX = "SpecialHeaders_ConditionalRequest"
CLIENT = SpecialHeadersConditionalRequestClient


def all_scenarios(client: SpecialHeadersConditionalRequestClient, passes: Judge) -> None:
    with passes("postIfUnmodifiedSince"):
        client.post_if_unmodified_since(if_unmodified_since="Fri, 26 Aug 2022 14:38:00 GMT")
    with passes("headIfModifiedSince"):
        client.head_if_modified_since(if_modified_since="Fri, 26 Aug 2022 14:38:00 GMT")
    with passes("postIfMatch"):
        client.post_if_match(if_match='"valid"')
    with passes("postIfNoneMatch"):
        client.post_if_none_match(if_none_match='"invalid"')
