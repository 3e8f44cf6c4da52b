"""Scenarios SpecialHeaders_Repeatability_*."""

from __future__ import annotations

from spector.special_headers_repeatability import SpecialHeadersRepeatabilityClient
from tests.spector.judge import Judge

PREFIX = "SpecialHeaders_Repeatability"
CLIENT = SpecialHeadersRepeatabilityClient


def all_scenarios(client: SpecialHeadersRepeatabilityClient, passes: Judge) -> None:
    with passes("immediateSuccess"):
        answer = client.with_response.immediate_success(
            repeatability_request_id="2378d9bc-1726-11ee-be56-0242ac120002",
            repeatability_first_sent="Tue, 15 Nov 2022 12:45:26 GMT",
        )
        assert answer.headers.repeatability_result == "accepted"
