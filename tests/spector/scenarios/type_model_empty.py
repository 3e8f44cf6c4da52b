"""Scenarios Type_Model_Empty_*."""

from __future__ import annotations

from spector.type_model_empty import TypeModelEmptyClient
from tests.spector.judge import Judge

PREFIX = "Type_Model_Empty"
CLIENT = TypeModelEmptyClient


def all_scenarios(client: TypeModelEmptyClient, passes: Judge) -> None:
    with passes("putEmpty"):
        client.put_empty({})
    with passes("getEmpty"):
        assert client.get_empty() == {}
    with passes("postRoundTripEmpty"):
        assert client.post_round_trip_empty({}) == {}
