"""Scenarios Type_Property_Nullable_*."""

from __future__ import annotations

from datetime import UTC, datetime

from spector.type_property_nullable import TypePropertyNullableClient, models
from tests.spector.judge import Judge

PREFIX = "Type_Property_Nullable"
CLIENT = TypePropertyNullableClient


def string(client: TypePropertyNullableClient, passes: Judge) -> None:
    with passes("String_getNonNull"):
        assert client.string_get_non_null() == models.StringProperty(
            required_property="foo", nullable_property="hello"
        )
    with passes("String_getNull"):
        assert client.string_get_null() == models.StringProperty(
            required_property="foo", nullable_property=None
        )
    with passes("String_patchNonNull"):
        client.string_patch_non_null(
            models.StringProperty(required_property="foo", nullable_property="hello")
        )
    with passes("String_patchNull"):
        client.string_patch_null(
            models.StringProperty(required_property="foo", nullable_property=None)
        )


def bytes_values(client: TypePropertyNullableClient, passes: Judge) -> None:
    with passes("Bytes_getNonNull"):
        assert client.bytes_get_non_null() == models.BytesProperty(
            required_property="foo", nullable_property=b"hello, world!"
        )
    with passes("Bytes_getNull"):
        assert client.bytes_get_null() == models.BytesProperty(
            required_property="foo", nullable_property=None
        )
    with passes("Bytes_patchNonNull"):
        client.bytes_patch_non_null(
            models.BytesProperty(required_property="foo", nullable_property=b"hello, world!")
        )
    with passes("Bytes_patchNull"):
        client.bytes_patch_null(
            models.BytesProperty(required_property="foo", nullable_property=None)
        )


def datetime_values(client: TypePropertyNullableClient, passes: Judge) -> None:
    with passes("Datetime_getNonNull"):
        assert client.datetime_get_non_null() == models.DatetimeProperty(
            required_property="foo", nullable_property=datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC)
        )
    with passes("Datetime_getNull"):
        assert client.datetime_get_null() == models.DatetimeProperty(
            required_property="foo", nullable_property=None
        )
    with passes("Datetime_patchNonNull"):
        client.datetime_patch_non_null(
            models.DatetimeProperty(
                required_property="foo",
                nullable_property=datetime(2022, 8, 26, 18, 38, 0, tzinfo=UTC),
            )
        )
    with passes("Datetime_patchNull"):
        client.datetime_patch_null(
            models.DatetimeProperty(required_property="foo", nullable_property=None)
        )


def duration(client: TypePropertyNullableClient, passes: Judge) -> None:
    with passes("Duration_getNonNull"):
        assert client.duration_get_non_null() == models.DurationProperty(
            required_property="foo", nullable_property="P123DT22H14M12.011S"
        )
    with passes("Duration_getNull"):
        assert client.duration_get_null() == models.DurationProperty(
            required_property="foo", nullable_property=None
        )
    with passes("Duration_patchNonNull"):
        client.duration_patch_non_null(
            models.DurationProperty(
                required_property="foo", nullable_property="P123DT22H14M12.011S"
            )
        )
    with passes("Duration_patchNull"):
        client.duration_patch_null(
            models.DurationProperty(required_property="foo", nullable_property=None)
        )


def collections_byte(client: TypePropertyNullableClient, passes: Judge) -> None:
    with passes("CollectionsByte_getNonNull"):
        assert client.collections_byte_get_non_null() == models.CollectionsByteProperty(
            required_property="foo", nullable_property=[b"hello, world!", b"hello, world!"]
        )
    with passes("CollectionsByte_getNull"):
        assert client.collections_byte_get_null() == models.CollectionsByteProperty(
            required_property="foo", nullable_property=None
        )
    with passes("CollectionsByte_patchNonNull"):
        client.collections_byte_patch_non_null(
            models.CollectionsByteProperty(
                required_property="foo", nullable_property=[b"hello, world!", b"hello, world!"]
            )
        )
    with passes("CollectionsByte_patchNull"):
        client.collections_byte_patch_null(
            models.CollectionsByteProperty(required_property="foo", nullable_property=None)
        )


def collections_model(client: TypePropertyNullableClient, passes: Judge) -> None:
    with passes("CollectionsModel_getNonNull"):
        assert client.collections_model_get_non_null() == models.CollectionsModelProperty(
            required_property="foo",
            nullable_property=[
                models.InnerModel(property="hello"),
                models.InnerModel(property="world"),
            ],
        )
    with passes("CollectionsModel_getNull"):
        assert client.collections_model_get_null() == models.CollectionsModelProperty(
            required_property="foo", nullable_property=None
        )
    with passes("CollectionsModel_patchNonNull"):
        client.collections_model_patch_non_null(
            models.CollectionsModelProperty(
                required_property="foo",
                nullable_property=[
                    models.InnerModel(property="hello"),
                    models.InnerModel(property="world"),
                ],
            )
        )
    with passes("CollectionsModel_patchNull"):
        client.collections_model_patch_null(
            models.CollectionsModelProperty(required_property="foo", nullable_property=None)
        )


def collections_string(client: TypePropertyNullableClient, passes: Judge) -> None:
    with passes("CollectionsString_getNonNull"):
        assert client.collections_string_get_non_null() == models.CollectionsStringProperty(
            required_property="foo", nullable_property=["hello", "world"]
        )
    with passes("CollectionsString_getNull"):
        assert client.collections_string_get_null() == models.CollectionsStringProperty(
            required_property="foo", nullable_property=None
        )
    with passes("CollectionsString_patchNonNull"):
        client.collections_string_patch_non_null(
            models.CollectionsStringProperty(
                required_property="foo", nullable_property=["hello", "world"]
            )
        )
    with passes("CollectionsString_patchNull"):
        client.collections_string_patch_null(
            models.CollectionsStringProperty(required_property="foo", nullable_property=None)
        )
