"""Scenarios Type_Enum_Extensible_String_*."""

from __future__ import annotations

from spector.type_enum_extensible import TypeEnumExtensibleClient
from tests.spector.judge import Judge

PREFIX = "Type_Enum_Extensible_String"
CLIENT = TypeEnumExtensibleClient


def all_scenarios(client: TypeEnumExtensibleClient, passes: Judge) -> None:
    with passes("getKnownValue"):
        assert client.string_get_known_value() == "Monday"
    with passes("putKnownValue"):
        client.string_put_known_value("Monday")
    with passes("getUnknownValue"):
        assert client.string_get_unknown_value() == "Weekend"
    with passes("putUnknownValue"):
        client.string_put_unknown_value("Weekend")
