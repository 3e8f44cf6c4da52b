"""Scenarios Type_Enum_Extensible_String_*."""

from __future__ import annotations

from spector.type_enum_extensible import TypeEnumExtensibleClient, models
from tests.spector.judge import Judge

PREFIX = "Type_Enum_Extensible_String"
CLIENT = TypeEnumExtensibleClient


def all_scenarios(client: TypeEnumExtensibleClient, passes: Judge) -> None:
    monday = models.DaysOfWeekExtensibleEnum.MONDAY
    weekend = models.DaysOfWeekExtensibleEnum("Weekend")
    with passes("getKnownValue"):
        assert client.string_get_known_value() is monday
    with passes("putKnownValue"):
        client.string_put_known_value(monday)
    with passes("getUnknownValue"):
        found = client.string_get_unknown_value()
        assert found == weekend
        assert not found.is_known
    with passes("putUnknownValue"):
        client.string_put_unknown_value(weekend)
