"""Scenarios Type_Property_Optional_*."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from spector.type_property_optionality import TypePropertyOptionalityClient, models
from tests.spector.judge import Judge

PREFIX = "Type_Property_Optional"
CLIENT = TypePropertyOptionalityClient


def string(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("String_getDefault"):
        assert client.string_get_default() == models.StringProperty()
    with passes("String_putDefault"):
        client.string_put_default(models.StringProperty())
    with passes("String_getAll"):
        assert client.string_get_all() == models.StringProperty(property="hello")
    with passes("String_putAll"):
        client.string_put_all(models.StringProperty(property="hello"))


def bytes_values(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("Bytes_getDefault"):
        assert client.bytes_get_default() == models.BytesProperty()
    with passes("Bytes_putDefault"):
        client.bytes_put_default(models.BytesProperty())
    with passes("Bytes_getAll"):
        assert client.bytes_get_all() == models.BytesProperty(property=b"hello, world!")
    with passes("Bytes_putAll"):
        client.bytes_put_all(models.BytesProperty(property=b"hello, world!"))


def datetime_values(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("Datetime_getDefault"):
        assert client.datetime_get_default() == models.DatetimeProperty()
    with passes("Datetime_putDefault"):
        client.datetime_put_default(models.DatetimeProperty())
    with passes("Datetime_getAll"):
        assert client.datetime_get_all() == models.DatetimeProperty(
            property=datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC)
        )
    with passes("Datetime_putAll"):
        client.datetime_put_all(
            models.DatetimeProperty(property=datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC))
        )


def duration(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("Duration_getDefault"):
        assert client.duration_get_default() == models.DurationProperty()
    with passes("Duration_putDefault"):
        client.duration_put_default(models.DurationProperty())
    with passes("Duration_getAll"):
        assert client.duration_get_all() == models.DurationProperty(property="P123DT22H14M12.011S")
    with passes("Duration_putAll"):
        client.duration_put_all(models.DurationProperty(property="P123DT22H14M12.011S"))


def plain_date(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("PlainDate_getDefault"):
        assert client.plain_date_get_default() == models.PlainDateProperty()
    with passes("PlainDate_putDefault"):
        client.plain_date_put_default(models.PlainDateProperty())
    with passes("PlainDate_getAll"):
        assert client.plain_date_get_all() == models.PlainDateProperty(property=date(2022, 12, 12))
    with passes("PlainDate_putAll"):
        client.plain_date_put_all(models.PlainDateProperty(property=date(2022, 12, 12)))


def plain_time(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("PlainTime_getDefault"):
        assert client.plain_time_get_default() == models.PlainTimeProperty()
    with passes("PlainTime_putDefault"):
        client.plain_time_put_default(models.PlainTimeProperty())
    with passes("PlainTime_getAll"):
        assert client.plain_time_get_all() == models.PlainTimeProperty(property=time(13, 6, 12))
    with passes("PlainTime_putAll"):
        client.plain_time_put_all(models.PlainTimeProperty(property=time(13, 6, 12)))


def collections_byte(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("CollectionsByte_getDefault"):
        assert client.collections_byte_get_default() == models.CollectionsByteProperty()
    with passes("CollectionsByte_putDefault"):
        client.collections_byte_put_default(models.CollectionsByteProperty())
    with passes("CollectionsByte_getAll"):
        assert client.collections_byte_get_all() == models.CollectionsByteProperty(
            property=[b"hello, world!", b"hello, world!"]
        )
    with passes("CollectionsByte_putAll"):
        client.collections_byte_put_all(
            models.CollectionsByteProperty(property=[b"hello, world!", b"hello, world!"])
        )


def collections_model(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("CollectionsModel_getDefault"):
        assert client.collections_model_get_default() == models.CollectionsModelProperty()
    with passes("CollectionsModel_putDefault"):
        client.collections_model_put_default(models.CollectionsModelProperty())
    with passes("CollectionsModel_getAll"):
        assert client.collections_model_get_all() == models.CollectionsModelProperty(
            property=[
                models.StringProperty(property="hello"),
                models.StringProperty(property="world"),
            ]
        )
    with passes("CollectionsModel_putAll"):
        client.collections_model_put_all(
            models.CollectionsModelProperty(
                property=[
                    models.StringProperty(property="hello"),
                    models.StringProperty(property="world"),
                ]
            )
        )


def string_literal(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("StringLiteral_getDefault"):
        assert client.string_literal_get_default() == models.StringLiteralProperty()
    with passes("StringLiteral_putDefault"):
        client.string_literal_put_default(models.StringLiteralProperty())
    with passes("StringLiteral_getAll"):
        assert client.string_literal_get_all() == models.StringLiteralProperty(
            property=models.StringLiteralPropertyProperty.HELLO
        )
    with passes("StringLiteral_putAll"):
        client.string_literal_put_all(
            models.StringLiteralProperty(property=models.StringLiteralPropertyProperty.HELLO)
        )


def int_literal(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("IntLiteral_getDefault"):
        assert client.int_literal_get_default() == models.IntLiteralProperty()
    with passes("IntLiteral_putDefault"):
        client.int_literal_put_default(models.IntLiteralProperty())
    with passes("IntLiteral_getAll"):
        assert client.int_literal_get_all() == models.IntLiteralProperty(
            property=models.IntLiteralPropertyProperty.VALUE_1
        )
    with passes("IntLiteral_putAll"):
        client.int_literal_put_all(
            models.IntLiteralProperty(property=models.IntLiteralPropertyProperty.VALUE_1)
        )


def float_literal(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("FloatLiteral_getDefault"):
        assert client.float_literal_get_default() == models.FloatLiteralProperty()
    with passes("FloatLiteral_putDefault"):
        client.float_literal_put_default(models.FloatLiteralProperty())
    with passes("FloatLiteral_getAll"):
        assert client.float_literal_get_all() == models.FloatLiteralProperty(property=1.25)
    with passes("FloatLiteral_putAll"):
        client.float_literal_put_all(models.FloatLiteralProperty(property=1.25))


def boolean_literal(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("BooleanLiteral_getDefault"):
        assert client.boolean_literal_get_default() == models.BooleanLiteralProperty()
    with passes("BooleanLiteral_putDefault"):
        client.boolean_literal_put_default(models.BooleanLiteralProperty())
    with passes("BooleanLiteral_getAll"):
        assert client.boolean_literal_get_all() == models.BooleanLiteralProperty(property=True)
    with passes("BooleanLiteral_putAll"):
        client.boolean_literal_put_all(models.BooleanLiteralProperty(property=True))


def union_string_literal(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("UnionStringLiteral_getDefault"):
        assert client.union_string_literal_get_default() == models.UnionStringLiteralProperty()
    with passes("UnionStringLiteral_putDefault"):
        client.union_string_literal_put_default(models.UnionStringLiteralProperty())
    with passes("UnionStringLiteral_getAll"):
        assert client.union_string_literal_get_all() == models.UnionStringLiteralProperty(
            property=models.UnionStringLiteralPropertyProperty.WORLD
        )
    with passes("UnionStringLiteral_putAll"):
        client.union_string_literal_put_all(
            models.UnionStringLiteralProperty(
                property=models.UnionStringLiteralPropertyProperty.WORLD
            )
        )


def union_int_literal(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("UnionIntLiteral_getDefault"):
        assert client.union_int_literal_get_default() == models.UnionIntLiteralProperty()
    with passes("UnionIntLiteral_putDefault"):
        client.union_int_literal_put_default(models.UnionIntLiteralProperty())
    with passes("UnionIntLiteral_getAll"):
        assert client.union_int_literal_get_all() == models.UnionIntLiteralProperty(
            property=models.UnionIntLiteralPropertyProperty.VALUE_2
        )
    with passes("UnionIntLiteral_putAll"):
        client.union_int_literal_put_all(
            models.UnionIntLiteralProperty(property=models.UnionIntLiteralPropertyProperty.VALUE_2)
        )


def union_float_literal(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("UnionFloatLiteral_getDefault"):
        assert client.union_float_literal_get_default() == models.UnionFloatLiteralProperty()
    with passes("UnionFloatLiteral_putDefault"):
        client.union_float_literal_put_default(models.UnionFloatLiteralProperty())
    with passes("UnionFloatLiteral_getAll"):
        assert client.union_float_literal_get_all() == models.UnionFloatLiteralProperty(
            property=2.375
        )
    with passes("UnionFloatLiteral_putAll"):
        client.union_float_literal_put_all(models.UnionFloatLiteralProperty(property=2.375))


def required_and_optional(client: TypePropertyOptionalityClient, passes: Judge) -> None:
    with passes("RequiredAndOptional_getRequiredOnly"):
        assert (
            client.required_and_optional_get_required_only()
            == models.RequiredAndOptionalProperty(required_property=42)
        )
    with passes("RequiredAndOptional_putRequiredOnly"):
        client.required_and_optional_put_required_only(
            models.RequiredAndOptionalProperty(required_property=42)
        )
    with passes("RequiredAndOptional_getAll"):
        assert client.required_and_optional_get_all() == models.RequiredAndOptionalProperty(
            optional_property="hello", required_property=42
        )
    with passes("RequiredAndOptional_putAll"):
        client.required_and_optional_put_all(
            models.RequiredAndOptionalProperty(optional_property="hello", required_property=42)
        )
