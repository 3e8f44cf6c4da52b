"""Scenarios Encode_Numeric_Property_*."""

from __future__ import annotations

from spector.encode_numeric import EncodeNumericClient, models
from tests.spector.judge import Judge

PREFIX = "Encode_Numeric_Property"
CLIENT = EncodeNumericClient


def all_scenarios(client: EncodeNumericClient, passes: Judge) -> None:
    with passes("safeintAsString"):
        assert client.property_safeint_as_string(
            models.PropertySafeintAsStringProperty(value="10000000000")
        ) == models.PropertySafeintAsStringProperty(value="10000000000")
    with passes("uint32AsStringOptional"):
        assert client.property_uint32_as_string_optional(
            models.PropertyUint32AsStringProperty(value="1")
        ) == models.PropertyUint32AsStringProperty(value="1")
    with passes("uint8AsString"):
        assert client.property_uint8_as_string(
            models.PropertyUint8AsStringProperty(value="255")
        ) == models.PropertyUint8AsStringProperty(value="255")
