"""Scenarios Type_Scalar_*."""

from __future__ import annotations

from decimal import Decimal

from spector.type_scalar import TypeScalarClient
from tests.spector.judge import Judge

PREFIX = "Type_Scalar"
CLIENT = TypeScalarClient


def string(client: TypeScalarClient, passes: Judge) -> None:
    with passes("String_get"):
        assert client.string_get() == "test"
    with passes("String_put"):
        client.string_put("test")


def boolean(client: TypeScalarClient, passes: Judge) -> None:
    with passes("Boolean_get"):
        assert client.boolean_get() is True
    with passes("Boolean_put"):
        client.boolean_put(True)


def unknown(client: TypeScalarClient, passes: Judge) -> None:
    with passes("Unknown_get"):
        assert client.unknown_get() == "test"
    with passes("Unknown_put"):
        client.unknown_put("test")


def decimal_type(client: TypeScalarClient, passes: Judge) -> None:
    with passes("DecimalType_responseBody"):
        assert client.decimal_type_response_body() == Decimal("0.33333")
    with passes("DecimalType_requestBody"):
        client.decimal_type_request_body(Decimal("0.33333"))
    with passes("DecimalType_requestParameter"):
        client.decimal_type_request_parameter(value=Decimal("0.33333"))


def decimal128_type(client: TypeScalarClient, passes: Judge) -> None:
    with passes("Decimal128Type_responseBody"):
        assert client.decimal128_type_response_body() == 0.33333
    with passes("Decimal128Type_requestBody"):
        client.decimal128_type_request_body(0.33333)
    with passes("Decimal128Type_requestParameter"):
        client.decimal128_type_request_parameter(value=0.33333)


def decimal_verify(client: TypeScalarClient, passes: Judge) -> None:
    with passes("DecimalVerify_prepareVerify"):
        assert client.decimal_verify_prepare_verify() == [
            Decimal("0.1"),
            Decimal("0.1"),
            Decimal("0.1"),
        ]
    with passes("DecimalVerify_verify"):
        client.decimal_verify_verify(Decimal("0.3"))


def decimal128_verify(client: TypeScalarClient, passes: Judge) -> None:
    with passes("Decimal128Verify_prepareVerify"):
        assert client.decimal128_verify_prepare_verify() == [
            Decimal("0.1"),
            Decimal("0.1"),
            Decimal("0.1"),
        ]
    with passes("Decimal128Verify_verify"):
        client.decimal128_verify_verify(Decimal("0.3"))
