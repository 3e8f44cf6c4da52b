"""Scenarios Type_Array_*."""

from __future__ import annotations

from datetime import UTC, datetime

from spector.type_array import TypeArrayClient, models
from tests.spector.judge import Judge

PREFIX = "Type_Array"
CLIENT = TypeArrayClient


def int32_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("Int32Value_get"):
        assert client.int32_value_get() == [1, 2]
    with passes("Int32Value_put"):
        client.int32_value_put([1, 2])


def int64_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("Int64Value_get"):
        assert client.int64_value_get() == [9007199254740991, -9007199254740991]
    with passes("Int64Value_put"):
        client.int64_value_put([9007199254740991, -9007199254740991])


def boolean_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("BooleanValue_get"):
        assert client.boolean_value_get() == [True, False]
    with passes("BooleanValue_put"):
        client.boolean_value_put([True, False])


def string_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("StringValue_get"):
        assert client.string_value_get() == ["hello", ""]
    with passes("StringValue_put"):
        client.string_value_put(["hello", ""])


def float32_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("Float32Value_get"):
        assert client.float32_value_get() == [43.125]
    with passes("Float32Value_put"):
        client.float32_value_put([43.125])


def datetime_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("DatetimeValue_get"):
        assert client.datetime_value_get() == [datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC)]
    with passes("DatetimeValue_put"):
        client.datetime_value_put([datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC)])


def duration_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("DurationValue_get"):
        assert client.duration_value_get() == ["P123DT22H14M12.011S"]
    with passes("DurationValue_put"):
        client.duration_value_put(["P123DT22H14M12.011S"])


def unknown_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("UnknownValue_get"):
        assert client.unknown_value_get() == [1, "hello", None]
    with passes("UnknownValue_put"):
        client.unknown_value_put([1, "hello", None])


def model_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("ModelValue_get"):
        assert client.model_value_get() == [
            models.InnerModel(property="hello"),
            models.InnerModel(property="world"),
        ]
    with passes("ModelValue_put"):
        client.model_value_put(
            [models.InnerModel(property="hello"), models.InnerModel(property="world")]
        )


def nullable_float_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("NullableFloatValue_get"):
        assert client.nullable_float_value_get() == [1.25, None, 3.0]
    with passes("NullableFloatValue_put"):
        client.nullable_float_value_put([1.25, None, 3.0])


def nullable_boolean_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("NullableBooleanValue_get"):
        assert client.nullable_boolean_value_get() == [True, None, False]
    with passes("NullableBooleanValue_put"):
        client.nullable_boolean_value_put([True, None, False])


def nullable_int32_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("NullableInt32Value_get"):
        assert client.nullable_int32_value_get() == [1, None, 3]
    with passes("NullableInt32Value_put"):
        client.nullable_int32_value_put([1, None, 3])


def nullable_string_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("NullableStringValue_get"):
        assert client.nullable_string_value_get() == ["hello", None, "world"]
    with passes("NullableStringValue_put"):
        client.nullable_string_value_put(["hello", None, "world"])


def nullable_model_value(client: TypeArrayClient, passes: Judge) -> None:
    with passes("NullableModelValue_get"):
        assert client.nullable_model_value_get() == [
            models.InnerModel(property="hello"),
            None,
            models.InnerModel(property="world"),
        ]
    with passes("NullableModelValue_put"):
        client.nullable_model_value_put(
            [models.InnerModel(property="hello"), None, models.InnerModel(property="world")]
        )
