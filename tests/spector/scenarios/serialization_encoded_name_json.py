"""Scenarios Serialization_EncodedName_Json_Property_*."""

from __future__ import annotations

from spector.serialization_encoded_name_json import SerializationEncodedNameJsonClient, models
from tests.spector.judge import Judge

PREFIX = "Serialization_EncodedName_Json_Property"
CLIENT = SerializationEncodedNameJsonClient


def all_scenarios(client: SerializationEncodedNameJsonClient, passes: Judge) -> None:
    with passes("send"):
        client.property_send(models.PropertyJsonEncodedNameModel(wire_name=True))
    with passes("get"):
        assert client.property_get() == models.PropertyJsonEncodedNameModel(wire_name=True)
