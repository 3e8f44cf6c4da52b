"""Scenarios Type_Property_AdditionalProperties_*."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from spector.type_property_additional_properties import (
    TypePropertyAdditionalPropertiesClient,
    models,
)
from tests.spector.judge import Judge

PREFIX = "Type_Property_AdditionalProperties"
CLIENT = TypePropertyAdditionalPropertiesClient
EXTRA: dict[str, Any] = {"prop1": 32, "prop2": True, "prop3": "abc"}


def extends_unknown(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("ExtendsUnknown_get"):
        assert client.extends_unknown_get() == models.ExtendsUnknownAdditionalProperties(
            name="ExtendsUnknownAdditionalProperties", **EXTRA
        )
    with passes("ExtendsUnknown_put"):
        client.extends_unknown_put(
            models.ExtendsUnknownAdditionalProperties(
                name="ExtendsUnknownAdditionalProperties", **EXTRA
            )
        )


def extends_unknown_derived(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("ExtendsUnknownDerived_get"):
        assert (
            client.extends_unknown_derived_get()
            == models.ExtendsUnknownAdditionalPropertiesDerived(
                name="ExtendsUnknownAdditionalProperties", index=314, age=2.71875, **EXTRA
            )
        )
    with passes("ExtendsUnknownDerived_put"):
        client.extends_unknown_derived_put(
            models.ExtendsUnknownAdditionalPropertiesDerived(
                name="ExtendsUnknownAdditionalProperties", index=314, age=2.71875, **EXTRA
            )
        )


def extends_unknown_discriminated(
    client: TypePropertyAdditionalPropertiesClient, passes: Judge
) -> None:
    with passes("ExtendsUnknownDiscriminated_get"):
        assert (
            client.extends_unknown_discriminated_get()
            == models.ExtendsUnknownAdditionalPropertiesDiscriminatedDerived(
                name="Derived", index=314, age=2.71875, **EXTRA
            )
        )
    with passes("ExtendsUnknownDiscriminated_put"):
        client.extends_unknown_discriminated_put(
            models.ExtendsUnknownAdditionalPropertiesDiscriminatedDerived(
                name="Derived", index=314, age=2.71875, **EXTRA
            )
        )


def is_unknown(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("IsUnknown_get"):
        assert client.is_unknown_get() == models.IsUnknownAdditionalProperties(
            name="IsUnknownAdditionalProperties", **EXTRA
        )
    with passes("IsUnknown_put"):
        client.is_unknown_put(
            models.IsUnknownAdditionalProperties(name="IsUnknownAdditionalProperties", **EXTRA)
        )


def is_unknown_derived(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("IsUnknownDerived_get"):
        assert client.is_unknown_derived_get() == models.IsUnknownAdditionalPropertiesDerived(
            name="IsUnknownAdditionalProperties", index=314, age=2.71875, **EXTRA
        )
    with passes("IsUnknownDerived_put"):
        client.is_unknown_derived_put(
            models.IsUnknownAdditionalPropertiesDerived(
                name="IsUnknownAdditionalProperties", index=314, age=2.71875, **EXTRA
            )
        )


def is_unknown_discriminated(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("IsUnknownDiscriminated_get"):
        assert (
            client.is_unknown_discriminated_get()
            == models.IsUnknownAdditionalPropertiesDiscriminatedDerived(
                name="Derived", index=314, age=2.71875, **EXTRA
            )
        )
    with passes("IsUnknownDiscriminated_put"):
        client.is_unknown_discriminated_put(
            models.IsUnknownAdditionalPropertiesDiscriminatedDerived(
                name="Derived", index=314, age=2.71875, **EXTRA
            )
        )


def extends_string(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("ExtendsString_get"):
        assert client.extends_string_get() == models.ExtendsStringAdditionalProperties(
            name="ExtendsStringAdditionalProperties", additional_properties={"prop": "abc"}
        )
    with passes("ExtendsString_put"):
        client.extends_string_put(
            models.ExtendsStringAdditionalProperties(
                name="ExtendsStringAdditionalProperties", additional_properties={"prop": "abc"}
            )
        )


def is_string(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("IsString_get"):
        assert client.is_string_get() == models.IsStringAdditionalProperties(
            name="IsStringAdditionalProperties", additional_properties={"prop": "abc"}
        )
    with passes("IsString_put"):
        client.is_string_put(
            models.IsStringAdditionalProperties(
                name="IsStringAdditionalProperties", additional_properties={"prop": "abc"}
            )
        )


def extends_float(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("ExtendsFloat_get"):
        assert client.extends_float_get() == models.ExtendsFloatAdditionalProperties(
            id=43.125, additional_properties={"prop": 43.125}
        )
    with passes("ExtendsFloat_put"):
        client.extends_float_put(
            models.ExtendsFloatAdditionalProperties(
                id=43.125, additional_properties={"prop": 43.125}
            )
        )


def is_float(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("IsFloat_get"):
        assert client.is_float_get() == models.IsFloatAdditionalProperties(
            id=43.125, additional_properties={"prop": 43.125}
        )
    with passes("IsFloat_put"):
        client.is_float_put(
            models.IsFloatAdditionalProperties(id=43.125, additional_properties={"prop": 43.125})
        )


def extends_model(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("ExtendsModel_get"):
        assert client.extends_model_get() == models.ExtendsModelAdditionalProperties(
            known_prop=models.ModelForRecord(state="ok"),
            additional_properties={"prop": models.ModelForRecord(state="ok")},
        )
    with passes("ExtendsModel_put"):
        client.extends_model_put(
            models.ExtendsModelAdditionalProperties(
                known_prop=models.ModelForRecord(state="ok"),
                additional_properties={"prop": models.ModelForRecord(state="ok")},
            )
        )


def is_model(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("IsModel_get"):
        assert client.is_model_get() == models.IsModelAdditionalProperties(
            known_prop=models.ModelForRecord(state="ok"),
            additional_properties={"prop": models.ModelForRecord(state="ok")},
        )
    with passes("IsModel_put"):
        client.is_model_put(
            models.IsModelAdditionalProperties(
                known_prop=models.ModelForRecord(state="ok"),
                additional_properties={"prop": models.ModelForRecord(state="ok")},
            )
        )


def extends_model_array(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("ExtendsModelArray_get"):
        assert client.extends_model_array_get() == models.ExtendsModelArrayAdditionalProperties(
            known_prop=[models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")],
            additional_properties={
                "prop": [models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")]
            },
        )
    with passes("ExtendsModelArray_put"):
        client.extends_model_array_put(
            models.ExtendsModelArrayAdditionalProperties(
                known_prop=[models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")],
                additional_properties={
                    "prop": [models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")]
                },
            )
        )


def is_model_array(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("IsModelArray_get"):
        assert client.is_model_array_get() == models.IsModelArrayAdditionalProperties(
            known_prop=[models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")],
            additional_properties={
                "prop": [models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")]
            },
        )
    with passes("IsModelArray_put"):
        client.is_model_array_put(
            models.IsModelArrayAdditionalProperties(
                known_prop=[models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")],
                additional_properties={
                    "prop": [models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")]
                },
            )
        )


def spread_string(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("SpreadString_get"):
        assert client.spread_string_get() == models.SpreadStringRecord(
            name="SpreadSpringRecord", additional_properties={"prop": "abc"}
        )
    with passes("SpreadString_put"):
        client.spread_string_put(
            models.SpreadStringRecord(
                name="SpreadSpringRecord", additional_properties={"prop": "abc"}
            )
        )


def spread_float(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("SpreadFloat_get"):
        assert client.spread_float_get() == models.SpreadFloatRecord(
            id=43.125, additional_properties={"prop": 43.125}
        )
    with passes("SpreadFloat_put"):
        client.spread_float_put(
            models.SpreadFloatRecord(id=43.125, additional_properties={"prop": 43.125})
        )


def spread_model(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("SpreadModel_get"):
        assert client.spread_model_get() == models.SpreadModelRecord(
            known_prop=models.ModelForRecord(state="ok"),
            additional_properties={"prop": models.ModelForRecord(state="ok")},
        )
    with passes("SpreadModel_put"):
        client.spread_model_put(
            models.SpreadModelRecord(
                known_prop=models.ModelForRecord(state="ok"),
                additional_properties={"prop": models.ModelForRecord(state="ok")},
            )
        )


def spread_model_array(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("SpreadModelArray_get"):
        assert client.spread_model_array_get() == models.SpreadModelArrayRecord(
            known_prop=[models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")],
            additional_properties={
                "prop": [models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")]
            },
        )
    with passes("SpreadModelArray_put"):
        client.spread_model_array_put(
            models.SpreadModelArrayRecord(
                known_prop=[models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")],
                additional_properties={
                    "prop": [models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")]
                },
            )
        )


def spread_different_string(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("SpreadDifferentString_get"):
        assert client.spread_different_string_get() == models.DifferentSpreadStringRecord(
            id=43.125, additional_properties={"prop": "abc"}
        )
    with passes("SpreadDifferentString_put"):
        client.spread_different_string_put(
            models.DifferentSpreadStringRecord(id=43.125, additional_properties={"prop": "abc"})
        )


def spread_different_float(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("SpreadDifferentFloat_get"):
        assert client.spread_different_float_get() == models.DifferentSpreadFloatRecord(
            name="abc", additional_properties={"prop": 43.125}
        )
    with passes("SpreadDifferentFloat_put"):
        client.spread_different_float_put(
            models.DifferentSpreadFloatRecord(name="abc", additional_properties={"prop": 43.125})
        )


def spread_different_model(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("SpreadDifferentModel_get"):
        assert client.spread_different_model_get() == models.DifferentSpreadModelRecord(
            known_prop="abc", additional_properties={"prop": models.ModelForRecord(state="ok")}
        )
    with passes("SpreadDifferentModel_put"):
        client.spread_different_model_put(
            models.DifferentSpreadModelRecord(
                known_prop="abc", additional_properties={"prop": models.ModelForRecord(state="ok")}
            )
        )


def spread_different_model_array(
    client: TypePropertyAdditionalPropertiesClient, passes: Judge
) -> None:
    with passes("SpreadDifferentModelArray_get"):
        assert client.spread_different_model_array_get() == models.DifferentSpreadModelArrayRecord(
            known_prop="abc",
            additional_properties={
                "prop": [models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")]
            },
        )
    with passes("SpreadDifferentModelArray_put"):
        client.spread_different_model_array_put(
            models.DifferentSpreadModelArrayRecord(
                known_prop="abc",
                additional_properties={
                    "prop": [models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")]
                },
            )
        )


def extends_different_spread_string(
    client: TypePropertyAdditionalPropertiesClient, passes: Judge
) -> None:
    with passes("ExtendsDifferentSpreadString_get"):
        assert client.extends_different_spread_string_get() == models.DifferentSpreadStringDerived(
            id=43.125, additional_properties={"prop": "abc"}, derived_prop="abc"
        )
    with passes("ExtendsDifferentSpreadString_put"):
        client.extends_different_spread_string_put(
            models.DifferentSpreadStringDerived(
                id=43.125, additional_properties={"prop": "abc"}, derived_prop="abc"
            )
        )


def extends_different_spread_float(
    client: TypePropertyAdditionalPropertiesClient, passes: Judge
) -> None:
    with passes("ExtendsDifferentSpreadFloat_get"):
        assert client.extends_different_spread_float_get() == models.DifferentSpreadFloatDerived(
            name="abc", additional_properties={"prop": 43.125}, derived_prop=43.125
        )
    with passes("ExtendsDifferentSpreadFloat_put"):
        client.extends_different_spread_float_put(
            models.DifferentSpreadFloatDerived(
                name="abc", additional_properties={"prop": 43.125}, derived_prop=43.125
            )
        )


def extends_different_spread_model(
    client: TypePropertyAdditionalPropertiesClient, passes: Judge
) -> None:
    with passes("ExtendsDifferentSpreadModel_get"):
        assert client.extends_different_spread_model_get() == models.DifferentSpreadModelDerived(
            known_prop="abc",
            additional_properties={"prop": models.ModelForRecord(state="ok")},
            derived_prop=models.ModelForRecord(state="ok"),
        )
    with passes("ExtendsDifferentSpreadModel_put"):
        client.extends_different_spread_model_put(
            models.DifferentSpreadModelDerived(
                known_prop="abc",
                additional_properties={"prop": models.ModelForRecord(state="ok")},
                derived_prop=models.ModelForRecord(state="ok"),
            )
        )


def extends_different_spread_model_array(
    client: TypePropertyAdditionalPropertiesClient, passes: Judge
) -> None:
    with passes("ExtendsDifferentSpreadModelArray_get"):
        assert (
            client.extends_different_spread_model_array_get()
            == models.DifferentSpreadModelArrayDerived(
                known_prop="abc",
                additional_properties={
                    "prop": [models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")]
                },
                derived_prop=[models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")],
            )
        )
    with passes("ExtendsDifferentSpreadModelArray_put"):
        client.extends_different_spread_model_array_put(
            models.DifferentSpreadModelArrayDerived(
                known_prop="abc",
                additional_properties={
                    "prop": [models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")]
                },
                derived_prop=[models.ModelForRecord(state="ok"), models.ModelForRecord(state="ok")],
            )
        )


def multiple_spread(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("MultipleSpread_get"):
        assert client.multiple_spread_get() == models.MultipleSpreadRecord(
            flag=True, additional_properties={"prop1": "abc", "prop2": 43.125}
        )
    with passes("MultipleSpread_put"):
        client.multiple_spread_put(
            models.MultipleSpreadRecord(
                flag=True, additional_properties={"prop1": "abc", "prop2": 43.125}
            )
        )


def spread_record_union(client: TypePropertyAdditionalPropertiesClient, passes: Judge) -> None:
    with passes("SpreadRecordUnion_get"):
        assert client.spread_record_union_get() == models.SpreadRecordForUnion(
            flag=True, additional_properties={"prop1": "abc", "prop2": 43.125}
        )
    with passes("SpreadRecordUnion_put"):
        client.spread_record_union_put(
            models.SpreadRecordForUnion(
                flag=True, additional_properties={"prop1": "abc", "prop2": 43.125}
            )
        )


def spread_record_non_discriminated_union(
    client: TypePropertyAdditionalPropertiesClient, passes: Judge
) -> None:
    with passes("SpreadRecordNonDiscriminatedUnion_get"):
        assert (
            client.spread_record_non_discriminated_union_get()
            == models.SpreadRecordForNonDiscriminatedUnion(
                name="abc",
                additional_properties={
                    "prop1": models.WidgetData0(kind=models.WidgetData0Kind.KIND0, foo_prop="abc"),
                    "prop2": models.WidgetData1(
                        kind=models.WidgetData1Kind.KIND1,
                        start=datetime(2021, 1, 1, 0, 0, 0, tzinfo=UTC),
                        end=datetime(2021, 1, 2, 0, 0, 0, tzinfo=UTC),
                    ),
                },
            )
        )
    with passes("SpreadRecordNonDiscriminatedUnion_put"):
        client.spread_record_non_discriminated_union_put(
            models.SpreadRecordForNonDiscriminatedUnion(
                name="abc",
                additional_properties={
                    "prop1": models.WidgetData0(kind=models.WidgetData0Kind.KIND0, foo_prop="abc"),
                    "prop2": models.WidgetData1(
                        kind=models.WidgetData1Kind.KIND1,
                        start=datetime(2021, 1, 1, 0, 0, 0, tzinfo=UTC),
                        end=datetime(2021, 1, 2, 0, 0, 0, tzinfo=UTC),
                    ),
                },
            )
        )


def spread_record_non_discriminated_union2(
    client: TypePropertyAdditionalPropertiesClient, passes: Judge
) -> None:
    with passes("SpreadRecordNonDiscriminatedUnion2_get"):
        assert (
            client.spread_record_non_discriminated_union2_get()
            == models.SpreadRecordForNonDiscriminatedUnion2(
                name="abc",
                additional_properties={
                    "prop1": models.WidgetData2(
                        kind=models.WidgetData2Kind.KIND1, start="2021-01-01T00:00:00Z"
                    ),
                    "prop2": models.WidgetData1(
                        kind=models.WidgetData1Kind.KIND1,
                        start=datetime(2021, 1, 1, 0, 0, 0, tzinfo=UTC),
                        end=datetime(2021, 1, 2, 0, 0, 0, tzinfo=UTC),
                    ),
                },
            )
        )
    with passes("SpreadRecordNonDiscriminatedUnion2_put"):
        client.spread_record_non_discriminated_union2_put(
            models.SpreadRecordForNonDiscriminatedUnion2(
                name="abc",
                additional_properties={
                    "prop1": models.WidgetData2(
                        kind=models.WidgetData2Kind.KIND1, start="2021-01-01T00:00:00Z"
                    ),
                    "prop2": models.WidgetData1(
                        kind=models.WidgetData1Kind.KIND1,
                        start=datetime(2021, 1, 1, 0, 0, 0, tzinfo=UTC),
                        end=datetime(2021, 1, 2, 0, 0, 0, tzinfo=UTC),
                    ),
                },
            )
        )


def spread_record_non_discriminated_union3(
    client: TypePropertyAdditionalPropertiesClient, passes: Judge
) -> None:
    with passes("SpreadRecordNonDiscriminatedUnion3_get"):
        assert (
            client.spread_record_non_discriminated_union3_get()
            == models.SpreadRecordForNonDiscriminatedUnion3(
                name="abc",
                additional_properties={
                    "prop1": [
                        models.WidgetData2(
                            kind=models.WidgetData2Kind.KIND1, start="2021-01-01T00:00:00Z"
                        ),
                        models.WidgetData2(
                            kind=models.WidgetData2Kind.KIND1, start="2021-01-01T00:00:00Z"
                        ),
                    ],
                    "prop2": models.WidgetData1(
                        kind=models.WidgetData1Kind.KIND1,
                        start=datetime(2021, 1, 1, 0, 0, 0, tzinfo=UTC),
                        end=datetime(2021, 1, 2, 0, 0, 0, tzinfo=UTC),
                    ),
                },
            )
        )
    with passes("SpreadRecordNonDiscriminatedUnion3_put"):
        client.spread_record_non_discriminated_union3_put(
            models.SpreadRecordForNonDiscriminatedUnion3(
                name="abc",
                additional_properties={
                    "prop1": [
                        models.WidgetData2(
                            kind=models.WidgetData2Kind.KIND1, start="2021-01-01T00:00:00Z"
                        ),
                        models.WidgetData2(
                            kind=models.WidgetData2Kind.KIND1, start="2021-01-01T00:00:00Z"
                        ),
                    ],
                    "prop2": models.WidgetData1(
                        kind=models.WidgetData1Kind.KIND1,
                        start=datetime(2021, 1, 1, 0, 0, 0, tzinfo=UTC),
                        end=datetime(2021, 1, 2, 0, 0, 0, tzinfo=UTC),
                    ),
                },
            )
        )
