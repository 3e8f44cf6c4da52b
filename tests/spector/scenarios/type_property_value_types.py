"""Scenarios Type_Property_ValueTypes_*."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from spector.type_property_value_types import TypePropertyValueTypesClient, models
from tests.spector.judge import Judge

PREFIX = "Type_Property_ValueTypes"
CLIENT = TypePropertyValueTypesClient


def boolean(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("Boolean_get"):
        assert client.boolean_get() == models.BooleanProperty(property=True)
    with passes("Boolean_put"):
        client.boolean_put(models.BooleanProperty(property=True))


def string(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("String_get"):
        assert client.string_get() == models.StringProperty(property="hello")
    with passes("String_put"):
        client.string_put(models.StringProperty(property="hello"))


def bytes_values(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("Bytes_get"):
        assert client.bytes_get() == models.BytesProperty(property=b"hello, world!")
    with passes("Bytes_put"):
        client.bytes_put(models.BytesProperty(property=b"hello, world!"))


def int_values(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("Int_get"):
        assert client.int_get() == models.IntProperty(property=42)
    with passes("Int_put"):
        client.int_put(models.IntProperty(property=42))


def float_values(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("Float_get"):
        assert client.float_get() == models.FloatProperty(property=43.125)
    with passes("Float_put"):
        client.float_put(models.FloatProperty(property=43.125))


def decimal(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("Decimal_get"):
        assert client.decimal_get() == models.DecimalProperty(property=Decimal("0.33333"))
    with passes("Decimal_put"):
        client.decimal_put(models.DecimalProperty(property=Decimal("0.33333")))


def decimal128(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("Decimal128_get"):
        assert client.decimal128_get() == models.Decimal128Property(property=0.33333)
    with passes("Decimal128_put"):
        client.decimal128_put(models.Decimal128Property(property=0.33333))


def datetime_values(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("Datetime_get"):
        assert client.datetime_get() == models.DatetimeProperty(
            property=datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC)
        )
    with passes("Datetime_put"):
        client.datetime_put(
            models.DatetimeProperty(property=datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC))
        )


def duration(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("Duration_get"):
        assert client.duration_get() == models.DurationProperty(property="P123DT22H14M12.011S")
    with passes("Duration_put"):
        client.duration_put(models.DurationProperty(property="P123DT22H14M12.011S"))


def enum(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("Enum_get"):
        assert client.enum_get() == models.EnumProperty(property=models.FixedInnerEnum.VALUE_ONE)
    with passes("Enum_put"):
        client.enum_put(models.EnumProperty(property=models.FixedInnerEnum.VALUE_ONE))


def extensible_enum(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("ExtensibleEnum_get"):
        assert client.extensible_enum_get() == models.ExtensibleEnumProperty(
            property=models.InnerEnum("UnknownValue")
        )
    with passes("ExtensibleEnum_put"):
        client.extensible_enum_put(
            models.ExtensibleEnumProperty(property=models.InnerEnum("UnknownValue"))
        )


def model(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("Model_get"):
        assert client.model_get() == models.ModelProperty(
            property=models.InnerModel(property="hello")
        )
    with passes("Model_put"):
        client.model_put(models.ModelProperty(property=models.InnerModel(property="hello")))


def collections_string(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("CollectionsString_get"):
        assert client.collections_string_get() == models.CollectionsStringProperty(
            property=["hello", "world"]
        )
    with passes("CollectionsString_put"):
        client.collections_string_put(models.CollectionsStringProperty(property=["hello", "world"]))


def collections_int(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("CollectionsInt_get"):
        assert client.collections_int_get() == models.CollectionsIntProperty(property=[1, 2])
    with passes("CollectionsInt_put"):
        client.collections_int_put(models.CollectionsIntProperty(property=[1, 2]))


def collections_model(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("CollectionsModel_get"):
        assert client.collections_model_get() == models.CollectionsModelProperty(
            property=[models.InnerModel(property="hello"), models.InnerModel(property="world")]
        )
    with passes("CollectionsModel_put"):
        client.collections_model_put(
            models.CollectionsModelProperty(
                property=[models.InnerModel(property="hello"), models.InnerModel(property="world")]
            )
        )


def dictionary_string(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("DictionaryString_get"):
        assert client.dictionary_string_get() == models.DictionaryStringProperty(
            property={"k1": "hello", "k2": "world"}
        )
    with passes("DictionaryString_put"):
        client.dictionary_string_put(
            models.DictionaryStringProperty(property={"k1": "hello", "k2": "world"})
        )


def never(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("Never_get"):
        assert client.never_get() == {}
    with passes("Never_put"):
        client.never_put({})


def unknown_string(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("UnknownString_get"):
        assert client.unknown_string_get() == models.UnknownStringProperty(property="hello")
    with passes("UnknownString_put"):
        client.unknown_string_put(models.UnknownStringProperty(property="hello"))


def unknown_int(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("UnknownInt_get"):
        assert client.unknown_int_get() == models.UnknownIntProperty(property=42)
    with passes("UnknownInt_put"):
        client.unknown_int_put(models.UnknownIntProperty(property=42))


def unknown_dict(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("UnknownDict_get"):
        assert client.unknown_dict_get() == models.UnknownDictProperty(
            property={"k1": "hello", "k2": 42}
        )
    with passes("UnknownDict_put"):
        client.unknown_dict_put(models.UnknownDictProperty(property={"k1": "hello", "k2": 42}))


def unknown_array(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("UnknownArray_get"):
        assert client.unknown_array_get() == models.UnknownArrayProperty(
            property=["hello", "world"]
        )
    with passes("UnknownArray_put"):
        client.unknown_array_put(models.UnknownArrayProperty(property=["hello", "world"]))


def string_literal(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("StringLiteral_get"):
        assert client.string_literal_get() == models.StringLiteralProperty(
            property=models.StringLiteralPropertyProperty.HELLO
        )
    with passes("StringLiteral_put"):
        client.string_literal_put(
            models.StringLiteralProperty(property=models.StringLiteralPropertyProperty.HELLO)
        )


def int_literal(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("IntLiteral_get"):
        assert client.int_literal_get() == models.IntLiteralProperty(
            property=models.IntLiteralPropertyProperty.VALUE_42
        )
    with passes("IntLiteral_put"):
        client.int_literal_put(
            models.IntLiteralProperty(property=models.IntLiteralPropertyProperty.VALUE_42)
        )


def float_literal(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("FloatLiteral_get"):
        assert client.float_literal_get() == models.FloatLiteralProperty(property=43.125)
    with passes("FloatLiteral_put"):
        client.float_literal_put(models.FloatLiteralProperty(property=43.125))


def boolean_literal(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("BooleanLiteral_get"):
        assert client.boolean_literal_get() == models.BooleanLiteralProperty(property=True)
    with passes("BooleanLiteral_put"):
        client.boolean_literal_put(models.BooleanLiteralProperty(property=True))


def union_string_literal(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("UnionStringLiteral_get"):
        assert client.union_string_literal_get() == models.UnionStringLiteralProperty(
            property=models.UnionStringLiteralPropertyProperty.WORLD
        )
    with passes("UnionStringLiteral_put"):
        client.union_string_literal_put(
            models.UnionStringLiteralProperty(
                property=models.UnionStringLiteralPropertyProperty.WORLD
            )
        )


def union_int_literal(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("UnionIntLiteral_get"):
        assert client.union_int_literal_get() == models.UnionIntLiteralProperty(
            property=models.UnionIntLiteralPropertyProperty.VALUE_42
        )
    with passes("UnionIntLiteral_put"):
        client.union_int_literal_put(
            models.UnionIntLiteralProperty(property=models.UnionIntLiteralPropertyProperty.VALUE_42)
        )


def union_float_literal(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("UnionFloatLiteral_get"):
        assert client.union_float_literal_get() == models.UnionFloatLiteralProperty(property=46.875)
    with passes("UnionFloatLiteral_put"):
        client.union_float_literal_put(models.UnionFloatLiteralProperty(property=46.875))


def union_enum_value(client: TypePropertyValueTypesClient, passes: Judge) -> None:
    with passes("UnionEnumValue_get"):
        assert client.union_enum_value_get() == models.UnionEnumValueProperty(
            property=models.UnionEnumValuePropertyProperty.VALUE2
        )
    with passes("UnionEnumValue_put"):
        client.union_enum_value_put(
            models.UnionEnumValueProperty(property=models.UnionEnumValuePropertyProperty.VALUE2)
        )
