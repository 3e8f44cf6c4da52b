"""Scenarios Type_Union_*."""

from __future__ import annotations

from spector.type_union import TypeUnionClient, models
from tests.spector.judge import Judge

PREFIX = "Type_Union"
CLIENT = TypeUnionClient


def strings_only(client: TypeUnionClient, passes: Judge) -> None:
    with passes("StringsOnly_get"):
        assert client.strings_only_get() == models.StringsOnlyGetResponse(
            prop=models.StringsOnlyGetResponseProp.B
        )
    with passes("StringsOnly_send"):
        client.strings_only_send(models.StringsOnlySendBody(prop=models.StringsOnlySendBodyProp.B))


def string_extensible(client: TypeUnionClient, passes: Judge) -> None:
    with passes("StringExtensible_get"):
        assert client.string_extensible_get() == models.StringExtensibleGetResponse(
            prop=models.StringExtensibleGetResponseProp("custom")
        )
    with passes("StringExtensible_send"):
        client.string_extensible_send(
            models.StringExtensibleSendBody(prop=models.StringExtensibleSendBodyProp("custom"))
        )


def string_extensible_named(client: TypeUnionClient, passes: Judge) -> None:
    with passes("StringExtensibleNamed_get"):
        assert client.string_extensible_named_get() == models.StringExtensibleNamedGetResponse(
            prop=models.StringExtensibleNamedUnion("custom")
        )
    with passes("StringExtensibleNamed_send"):
        client.string_extensible_named_send(
            models.StringExtensibleNamedSendBody(prop=models.StringExtensibleNamedUnion("custom"))
        )


def ints_only(client: TypeUnionClient, passes: Judge) -> None:
    with passes("IntsOnly_get"):
        assert client.ints_only_get() == models.IntsOnlyGetResponse(
            prop=models.IntsOnlyGetResponseProp.VALUE_2
        )
    with passes("IntsOnly_send"):
        client.ints_only_send(models.IntsOnlySendBody(prop=models.IntsOnlySendBodyProp.VALUE_2))


def floats_only(client: TypeUnionClient, passes: Judge) -> None:
    with passes("FloatsOnly_get"):
        assert client.floats_only_get() == models.FloatsOnlyGetResponse(prop=2.2)
    with passes("FloatsOnly_send"):
        client.floats_only_send(models.FloatsOnlySendBody(prop=2.2))


def models_only(client: TypeUnionClient, passes: Judge) -> None:
    with passes("ModelsOnly_get"):
        assert client.models_only_get() == models.ModelsOnlyGetResponse(
            prop=models.Cat(name="test")
        )
    with passes("ModelsOnly_send"):
        client.models_only_send(models.ModelsOnlySendBody(prop=models.Cat(name="test")))


def enums_only(client: TypeUnionClient, passes: Judge) -> None:
    with passes("EnumsOnly_get"):
        assert client.enums_only_get() == models.EnumsOnlyGetResponse(
            prop=models.EnumsOnlyCases(lr=models.LR.RIGHT, ud=models.UD.UP)
        )
    with passes("EnumsOnly_send"):
        client.enums_only_send(
            models.EnumsOnlySendBody(
                prop=models.EnumsOnlyCases(lr=models.LR.RIGHT, ud=models.UD.UP)
            )
        )


def string_and_array(client: TypeUnionClient, passes: Judge) -> None:
    with passes("StringAndArray_get"):
        assert client.string_and_array_get() == models.StringAndArrayGetResponse(
            prop=models.StringAndArrayCases(string="test", array=["test1", "test2"])
        )
    with passes("StringAndArray_send"):
        client.string_and_array_send(
            models.StringAndArraySendBody(
                prop=models.StringAndArrayCases(string="test", array=["test1", "test2"])
            )
        )


def mixed_literals(client: TypeUnionClient, passes: Judge) -> None:
    with passes("MixedLiterals_get"):
        assert client.mixed_literals_get() == models.MixedLiteralsGetResponse(
            prop=models.MixedLiteralsCases(
                string_literal=models.MixedLiteralsCasesStringLiteralOption1.A,
                int_literal=2,
                float_literal=3.3,
                boolean_literal=True,
            )
        )
    with passes("MixedLiterals_send"):
        client.mixed_literals_send(
            models.MixedLiteralsSendBody(
                prop=models.MixedLiteralsCases(
                    string_literal=models.MixedLiteralsCasesStringLiteralOption1.A,
                    int_literal=2,
                    float_literal=3.3,
                    boolean_literal=True,
                )
            )
        )


def mixed_types(client: TypeUnionClient, passes: Judge) -> None:
    with passes("MixedTypes_get"):
        assert client.mixed_types_get() == models.MixedTypesGetResponse(
            prop=models.MixedTypesCases(
                model=models.Cat(name="test"),
                literal=models.MixedTypesCasesLiteralOption2.A,
                int=2,
                boolean=True,
                array=[models.Cat(name="test"), models.MixedTypesCasesArrayItemOption2.A, 2, True],
            )
        )
    with passes("MixedTypes_send"):
        client.mixed_types_send(
            models.MixedTypesSendBody(
                prop=models.MixedTypesCases(
                    model=models.Cat(name="test"),
                    literal=models.MixedTypesCasesLiteralOption2.A,
                    int=2,
                    boolean=True,
                    array=[
                        models.Cat(name="test"),
                        models.MixedTypesCasesArrayItemOption2.A,
                        2,
                        True,
                    ],
                )
            )
        )
