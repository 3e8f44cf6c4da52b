"""Scenarios Type_Enum_Fixed_String_*."""

from __future__ import annotations

from spector.type_enum_fixed import TypeEnumFixedClient, errors, models
from tests.spector.judge import Judge, raises

PREFIX = "Type_Enum_Fixed_String"
CLIENT = TypeEnumFixedClient


def all_scenarios(client: TypeEnumFixedClient, passes: Judge) -> None:
    with passes("getKnownValue"):
        assert client.string_get_known_value() == models.DaysOfWeekEnum.MONDAY
    with passes("putKnownValue"):
        client.string_put_known_value(models.DaysOfWeekEnum.MONDAY)
    with passes("putUnknownValue"):
        weekend = models.DaysOfWeekEnum("Weekend")
        raises(errors.InternalServerError, lambda: client.string_put_unknown_value(weekend))
