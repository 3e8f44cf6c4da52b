"""Scenarios Type_Dictionary_*."""

from __future__ import annotations

from datetime import UTC, datetime

from spector.type_dictionary import TypeDictionaryClient, models
from tests.spector.judge import Judge

PREFIX = "Type_Dictionary"
CLIENT = TypeDictionaryClient


def int32_value(client: TypeDictionaryClient, passes: Judge) -> None:
    with passes("Int32Value_get"):
        assert client.int32_value_get() == {"k1": 1, "k2": 2}
    with passes("Int32Value_put"):
        client.int32_value_put({"k1": 1, "k2": 2})


def int64_value(client: TypeDictionaryClient, passes: Judge) -> None:
    with passes("Int64Value_get"):
        assert client.int64_value_get() == {"k1": 9007199254740991, "k2": -9007199254740991}
    with passes("Int64Value_put"):
        client.int64_value_put({"k1": 9007199254740991, "k2": -9007199254740991})


def boolean_value(client: TypeDictionaryClient, passes: Judge) -> None:
    with passes("BooleanValue_get"):
        assert client.boolean_value_get() == {"k1": True, "k2": False}
    with passes("BooleanValue_put"):
        client.boolean_value_put({"k1": True, "k2": False})


def string_value(client: TypeDictionaryClient, passes: Judge) -> None:
    with passes("StringValue_get"):
        assert client.string_value_get() == {"k1": "hello", "k2": ""}
    with passes("StringValue_put"):
        client.string_value_put({"k1": "hello", "k2": ""})


def float32_value(client: TypeDictionaryClient, passes: Judge) -> None:
    with passes("Float32Value_get"):
        assert client.float32_value_get() == {"k1": 43.125}
    with passes("Float32Value_put"):
        client.float32_value_put({"k1": 43.125})


def datetime_value(client: TypeDictionaryClient, passes: Judge) -> None:
    with passes("DatetimeValue_get"):
        assert client.datetime_value_get() == {"k1": datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC)}
    with passes("DatetimeValue_put"):
        client.datetime_value_put({"k1": datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC)})


def duration_value(client: TypeDictionaryClient, passes: Judge) -> None:
    with passes("DurationValue_get"):
        assert client.duration_value_get() == {"k1": "P123DT22H14M12.011S"}
    with passes("DurationValue_put"):
        client.duration_value_put({"k1": "P123DT22H14M12.011S"})


def unknown_value(client: TypeDictionaryClient, passes: Judge) -> None:
    with passes("UnknownValue_get"):
        assert client.unknown_value_get() == {"k1": 1, "k2": "hello", "k3": None}
    with passes("UnknownValue_put"):
        client.unknown_value_put({"k1": 1, "k2": "hello", "k3": None})


def model_value(client: TypeDictionaryClient, passes: Judge) -> None:
    with passes("ModelValue_get"):
        assert client.model_value_get() == {
            "k1": models.InnerModel(property="hello"),
            "k2": models.InnerModel(property="world"),
        }
    with passes("ModelValue_put"):
        client.model_value_put(
            {"k1": models.InnerModel(property="hello"), "k2": models.InnerModel(property="world")}
        )


def recursive_model_value(client: TypeDictionaryClient, passes: Judge) -> None:
    with passes("RecursiveModelValue_get"):
        assert client.recursive_model_value_get() == {
            "k1": models.InnerModel(property="hello", children={}),
            "k2": models.InnerModel(
                property="world", children={"k2.1": models.InnerModel(property="inner world")}
            ),
        }
    with passes("RecursiveModelValue_put"):
        client.recursive_model_value_put(
            {
                "k1": models.InnerModel(property="hello", children={}),
                "k2": models.InnerModel(
                    property="world", children={"k2.1": models.InnerModel(property="inner world")}
                ),
            }
        )


def nullable_float_value(client: TypeDictionaryClient, passes: Judge) -> None:
    with passes("NullableFloatValue_get"):
        assert client.nullable_float_value_get() == {"k1": 1.25, "k2": 0.5, "k3": None}
    with passes("NullableFloatValue_put"):
        client.nullable_float_value_put({"k1": 1.25, "k2": 0.5, "k3": None})
