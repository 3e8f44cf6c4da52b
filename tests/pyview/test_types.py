"""What a schema is in Python, keyword by keyword."""

from __future__ import annotations

import pytest

from generator.contract import Discriminator, Schema
from generator.diagnostics import Severity
from tests.factories import (
    Word,
    array,
    contract,
    enum,
    number,
    operation,
    parameter,
    record,
    ref,
    schema,
    tagged,
)
from tests.pyview.looking import (
    aliases,
    class_of,
    enums,
    field,
    fields,
    method,
    models_of,
    package_of,
    signature,
)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("string", "str"),
        ("string!date", "date"),
        ("string!date-time", "datetime"),
        ("string!uuid", "UUID"),
        ("string!byte", "Base64"),
        ("string!base64url", "Base64Url"),
        ("string!time", "time"),
        ("string!duration", "str"),
        ("!time", "time"),
        ("string!email", "str"),
        ("string!binary", "str"),
        ("integer!int64", "int"),
        ("number", "float"),
        (number(multiple_of=0.01), "Annotated[Decimal, Limits(multiple_of=0.01)]"),
        ("number!decimal", "Decimal"),
        ("boolean", "bool"),
        ("null", "None"),
        ("", "object"),
        (schema(nothing=True), "object"),
        ("object", "dict[str, object]"),
        (schema("object", additional_properties="integer"), "dict[str, int]"),
        (schema("object", unevaluated_properties=schema("integer")), "dict[str, int]"),
        (schema(unevaluated_properties=schema("integer")), "dict[str, int]"),
        (schema("object", additional_properties=schema(nothing=True)), "dict[str, object]"),
        (schema("object", pattern_properties={"^x": schema("integer")}), "dict[str, int]"),
        (array("string"), "list[str]"),
        (schema("array"), "list[object]"),
        (array(schema("string", nullable=True)), "list[str | None]"),
        (
            schema("array", prefix_items=["string", "integer"], items=schema(nothing=True)),
            "tuple[str, int]",
        ),
        (schema("array", prefix_items=["string", "integer"], items="boolean"), "list[str | int | bool]"),
        (schema("array", prefix_items=["string"]), "list[object]"),
        (schema(const="a"), 'Constant[Literal["a"]] = "a"'),
        (schema(const=1), "Constant[Literal[1]] = 1"),
        (schema(const=True), "Constant[Literal[True]] = True"),
        (schema(const=1.5), "float"),
        ("integer|string", "int | str"),
        (schema("string", nullable=True), "str | None"),
        (schema("string", half_null="type"), "str | None"),
        (schema(one_of=["string", "integer"]), "str | int"),
        (schema(any_of=["string", "string"]), "str"),
        (schema(one_of=["string", "null"]), "str | None"),
        (schema("string", min_length=1, pattern="^a$"), 'Annotated[str, Limits(min_length=1, pattern="^a$")]'),
        (array("string", max_items=3), "Annotated[list[str], Limits(max_items=3)]"),
        (schema(min_length=1), "Annotated[str, Limits(min_length=1)]"),
        (schema(minimum=1), "Annotated[float, Limits(minimum=1)]"),
    ],
)  # fmt: skip
def test_a_schema_has_a_type(given: Word, expected: str) -> None:
    assert field(given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("string", "str | None = None"),
        (schema("string", nullable=True), "Nullable[str] = None"),
        ("", "Nullable[object] = None"),
        (schema("string", default="a"), 'str = "a"'),
        (schema("string", default="a", nullable=True), 'Nullable[str] = "a"'),
        (schema("integer", default="a"), "int | None = None"),
        (schema("boolean", default=False), "bool = False"),
        (number(multiple_of=0.01, default=0.5), 'Annotated[Decimal, Limits(multiple_of=0.01)] = Decimal("0.5")'),
        (array("string", default=[]), "list[str] = Field(default_factory=list)"),
        (schema("string!date", default="2023-01-01"), "date | None = None"),
        (schema(const="a"), 'Literal["a"] | None = None'),
    ],
)  # fmt: skip
def test_an_optional_property_may_be_left_out(given: Word, expected: str) -> None:
    assert field(given, required=False) == expected


def test_a_default_that_python_cannot_say_is_told() -> None:
    holder = record(fra=schema("string!date", default="2023-01-01"))
    (found,) = class_of(models_of({"x": holder}), "X").fields
    assert found.doc == ('    """Default: "2023-01-01"."""',)


def test_a_wire_name_of_its_own_is_an_alias() -> None:
    expected = 'str = Field(validation_alias="kravId", serialization_alias="kravId")'
    assert field("string", name="kravId") == expected


@pytest.mark.parametrize(
    ("name", "given"),
    [("cprNummer", "string"), ("kode", "string!password"), ("nr", "@cprNummer")],
)
def test_a_secret_is_left_out_of_repr(name: str, given: Word) -> None:
    assert "repr=False" in field(given, name=name, cprNummer="string")


def test_named_schemas_that_are_no_objects_are_aliases() -> None:
    view = models_of(
        {"beloeb": number(multiple_of=0.01), "sum": "@beloeb", "krav": record("a", a="@beloeb")}
    )
    expected = {"Beloeb": "Annotated[Decimal, Limits(multiple_of=0.01)]", "Sum": "Beloeb"}
    assert aliases(view) == expected
    assert fields(view, "Krav") == {"a": "Beloeb"}


def test_a_wrapped_reference_keeps_its_name_and_adds_its_limits() -> None:
    wrapped = schema(all_of=["@beloeb"], minimum=1)
    assert field(wrapped, beloeb="integer") == "Annotated[Beloeb, Limits(minimum=1)]"
    nullable = schema(all_of=["@beloeb"], nullable=True)
    assert field(nullable, beloeb="integer") == "Beloeb | None"


def test_a_nullable_named_schema_is_nullable_where_it_is_used() -> None:
    assert field("@navn", navn=schema("string", nullable=True)) == "Navn | None"


def test_enums_are_open_classes() -> None:
    view = models_of(
        {"status": enum("AABEN", "LUKKET"), "krav": record(art=enum("A"), status="@status")}
    )
    assert enums(view) == {
        "Status": {"AABEN": '"AABEN"', "LUKKET": '"LUKKET"'},
        "KravArt": {"A": '"A"'},
    }
    assert fields(view, "Krav") == {
        "art": "KravArt | None = None",
        "status": "Status | None = None",
    }


def test_integer_enums_are_open_classes_too() -> None:
    view = models_of({"trin": schema("integer", enum=[1, -2])})
    (found,) = view.models.enums
    assert found.base == "OpenIntEnum"
    assert enums(view)["Trin"] == {"VALUE_1": "1", "MINUS_2": "-2"}


def test_a_mixed_enum_falls_back_to_its_types_and_says_so() -> None:
    given = contract(schemas={"x": schema(enum=["a", 1, 1.5])})
    view, diagnostics = package_of(given)
    assert aliases(view.apis[0])["X"] == 'Annotated[str | int | float, Limits(enum=("a", 1, 1.5))]'
    assert [(d.code, d.severity) for d in diagnostics] == [("enum-mixed", Severity.NOTE)]


def test_an_enum_of_null_alone_is_none() -> None:
    assert field(schema("string", enum=(), nullable=True)) == "None"


def test_unnamed_enums_of_parameters_are_literals() -> None:
    given = [parameter("sort", word=enum("navn", "-navn")), parameter("a", word=array(enum("x")))]
    view = models_of({}, operation("GET /x", "hent", parameters=given))
    shown = signature(method(view, "hent").signature)
    assert 'sort: Literal["navn", "-navn"] | None = None' in shown
    assert 'a: list[Literal["x"]] | None = None' in shown


def test_files_of_multipart_bodies_are_file_inputs() -> None:
    body = record("fil", fil="string!binary", flere=array("string!binary"))
    view = models_of({}, operation("POST /x", "send", body={"multipart/form-data": body}))
    assert fields(view, "SendBody") == {
        "fil": "FileInput",
        "flere": "list[FileInput] | None = None",
    }


# Unions


def test_a_tagged_union_dispatches_on_its_property() -> None:
    variant = record("art", art="string", navn="string")
    view = models_of(
        {
            "part": tagged("art", {"P": "person", "V": "firma", "W": "firma"}),
            "person": variant,
            "firma": variant,
        }
    )
    assert aliases(view)["Part"] == (
        "Annotated[Person | Firma | UnknownVariant, "
        'Tagged("art", {"P": Person, "V": Firma, "W": Firma})]'
    )
    assert fields(view, "Person")["art"] == 'Constant[Literal["P"]] = "P"'
    assert fields(view, "Firma")["art"] == 'Literal["V", "W"]'


def test_the_tag_of_an_enum_type_is_its_member() -> None:
    view = models_of(
        {
            "art": enum("P", "V"),
            "part": tagged("art", {"P": "person"}),
            "person": record("art", art="@art"),
        }
    )
    assert fields(view, "Person")["art"] == "Constant[Art] = Art.P"


def test_an_inherited_tag_keeps_its_type() -> None:
    view = models_of(
        {
            "base": record("art", art="string"),
            "part": tagged("art", {"P": "person"}),
            "person": schema(all_of=["@base", record(navn="string")]),
        }
    )
    assert class_of(view, "Person").bases == "Base"
    assert fields(view, "Person")["art"] == 'Constant[str] = "P"'


def test_a_tag_that_a_variant_forgot_is_left_to_the_union() -> None:
    view = models_of({"part": tagged("art", {"P": "person"}), "person": record(navn="string")})
    assert fields(view, "Person").keys() == {"navn"}
    assert aliases(view)["Part"].endswith('Tagged("art", {"P": Person})]')


def test_a_tag_that_a_variant_forgot_is_asked_for_where_there_are_several() -> None:
    view = models_of(
        {"part": tagged("art", {"P": "person", "Q": "person"}), "person": record(navn="string")}
    )
    assert fields(view, "Person")["art"] == 'Literal["P", "Q"]'


def test_an_inherited_tag_has_its_value_behind_the_name_of_a_type_too() -> None:
    base = Schema(
        types=("object",),
        properties={"art": ref("ord")},
        required=frozenset(["art"]),
        discriminator=Discriminator(property_name="art", mapping={"kat": "kat"}),
    )
    view = models_of({"ord": schema("string"), "dyr": base, "kat": schema(all_of=["@dyr"])})
    assert fields(view, "Kat")["art"] == 'Constant[Ord] = "kat"'


def test_a_base_with_a_discriminator_stands_for_its_family() -> None:
    base = Schema(
        types=("object",),
        properties={"art": schema("string")},
        required=frozenset(["art"]),
        discriminator=Discriminator(property_name="art", mapping={"kat": "kat", "hund": "hund"}),
    )
    view = models_of(
        {
            "dyr": base,
            "kat": schema(all_of=["@dyr", record(miav="boolean")]),
            "hund": schema(all_of=["@dyr"]),
            "ejer": record("dyr", dyr=array("@dyr")),
        }
    )
    assert aliases(view) == {
        "AnyDyr": 'Annotated[Kat | Hund | Dyr, Tagged("art", {"kat": Kat, "hund": Hund}, fallback=Dyr)]'
    }
    assert fields(view, "Ejer")["dyr"] == "list[AnyDyr]"
    assert class_of(view, "Kat").bases == class_of(view, "Hund").bases == "Dyr"
    assert fields(view, "Hund") == {"art": 'Constant[str] = "hund"'}


def test_alternatives_that_are_not_all_classes_are_told_apart_by_form() -> None:
    given = contract(
        schemas={
            "x": tagged("art", {"a": "a", "b": "b"}),
            "a": record("art", art="string"),
            "b": array("string"),
        }
    )
    view, diagnostics = package_of(given)
    assert aliases(view.apis[0])["X"] == "A | B"
    assert "discriminator-not-used" in {d.code for d in diagnostics}


def test_unnamed_alternatives_are_named_by_title_or_number() -> None:
    titled = [record(a="string"), record(b="string")]
    view = models_of({"x": schema(one_of=titled)})
    assert aliases(view)["X"] == "XOption1 | XOption2"
    named = [
        schema("object", title="Et svar", properties={"a": "string"}),
        schema("object", title="En fejl", properties={"b": "string"}),
    ]
    assert aliases(models_of({"x": schema(one_of=named)}))["X"] == "XEtSvar | XEnFejl"


def test_alternatives_that_only_require_leave_the_class_alone() -> None:
    only = [schema(required=["a"]), schema(required=["b"])]
    view = models_of(
        {"x": schema("object", properties={"a": "string", "b": "string"}, any_of=only)}
    )
    assert fields(view, "X") == {"a": "str | None = None", "b": "str | None = None"}


def test_properties_beside_alternatives_are_merged_and_told() -> None:
    given = contract(
        schemas={
            "x": schema(
                "object",
                properties={"id": "string"},
                required=["id"],
                one_of=[record("a", a="string", c="string"), record("b", b="integer", c="integer")],
            )
        }
    )
    view, diagnostics = package_of(given)
    assert fields(view.apis[0], "X") == {
        "id": "str",
        "a": "str | None = None",
        "c": "str | int | None = None",
        "b": "int | None = None",
    }
    assert [d.code for d in diagnostics] == ["alternatives-merged"]


# Inheritance


def test_allof_of_a_reference_is_inheritance() -> None:
    view = models_of(
        {
            "base": record("id", id="string"),
            "krav": schema(all_of=["@base", record("a", a="string")]),
        }
    )
    assert class_of(view, "Krav").bases == "Base"
    assert fields(view, "Krav") == {"a": "str"}
    assert [c.name for c in view.models.classes] == ["Base", "Krav"]


def test_bases_come_before_their_heirs_whatever_the_order() -> None:
    view = models_of({"a": schema(all_of=["@b", record(x="string")]), "b": record(y="string")})
    assert [c.name for c in view.models.classes] == ["B", "A"]


def test_several_bases_are_inherited_side_by_side() -> None:
    view = models_of(
        {
            "a": record(a="string"),
            "b": schema(all_of=["@a", record(b="string")]),
            "c": record(c="string"),
            "x": schema(all_of=["@a", "@b", "@c"]),
        }
    )
    assert class_of(view, "X").bases == "B, C"


@pytest.mark.parametrize(
    "heir",
    [
        schema(all_of=["@base", record(id="integer")]),
        schema(all_of=["@base"], required=["id"]),
        schema(all_of=["@base", "@other"]),
    ],
)
def test_a_base_that_disagrees_is_merged_in(heir: Schema) -> None:
    view = models_of(
        {"base": record(id="string", a="string"), "other": record(id="integer"), "x": heir}
    )
    assert "Base" not in class_of(view, "X").bases
    assert "a" in fields(view, "X")


def test_allof_without_references_is_one_class() -> None:
    both = schema(all_of=[record("a", a="string"), record(b="string")], required=["b"])
    assert fields(models_of({"x": both}), "X") == {"a": "str", "b": "str"}


def test_allof_that_leads_back_to_itself_ends() -> None:
    view = models_of(
        {
            "a": schema(all_of=["@b", record(x="string")]),
            "b": schema(all_of=["@a", record(y="string")]),
        }
    )
    assert set(fields(view, "A")) | set(fields(view, "B")) == {"x", "y"}


def test_recursion_is_a_name() -> None:
    view = models_of({"knude": record("boern", boern=array("@knude"), far="@knude")})
    assert fields(view, "Knude") == {"boern": "list[Knude]", "far": "Knude | None = None"}


def test_an_alias_that_mentions_itself_is_quoted() -> None:
    tree = schema(one_of=["string", array("@trae")])
    (found,) = models_of({"trae": tree}).models.aliases
    assert found.is_recursive
    assert found.value == "str | list[Trae]"


def test_a_required_property_that_is_not_declared_is_a_field() -> None:
    assert fields(
        models_of({"x": schema("object", properties={"a": "string"}, required=["b"])}), "X"
    ) == {
        "a": "str | None = None",
        "b": "object",
    }


def test_declared_and_typed_undeclared_properties_live_together() -> None:
    view = models_of(
        {"x": schema("object", properties={"navn": "string"}, additional_properties="integer")}
    )
    expected = "AdditionalProperties[int] = Field(default_factory=dict)"
    assert fields(view, "X")["additional_properties"] == expected


def test_words_beside_plain_text_are_an_open_list_of_words() -> None:
    own = schema(any_of=["string", enum("A", "B")])
    view = models_of(
        {
            "x": record("art", "kort", art="@art", kort="@kort", egen=own),
            "art": schema(any_of=[enum("A", "B"), "string"]),
            "kort": schema(any_of=["@ord", "string"]),
            "ord": enum("C"),
        }
    )
    assert enums(view) == {
        "Art": {"A": '"A"', "B": '"B"'},
        "Ord": {"C": '"C"'},
        "XEgen": {"A": '"A"', "B": '"B"'},
    }
    assert aliases(view) == {"Kort": "Ord"}
    assert fields(view, "X") == {"art": "Art", "kort": "Kort", "egen": "XEgen | None = None"}


def test_words_beside_limited_text_stay_two_alternatives() -> None:
    either = schema(any_of=[schema("string", pattern="^x"), enum("A")])
    assert field("@art", art=either) == "Art"
    assert aliases(models_of({"art": either}))["Art"].startswith("Annotated[str, ")


def test_a_map_that_is_only_patched_takes_null_for_what_goes_away() -> None:
    thing = record(navne=schema("object", additional_properties="string"))
    patch = operation("PATCH /x", body={"application/merge-patch+json": "@ting"})
    both = operation("PATCH /x", body={"application/merge-patch+json": "@ting"}, answer="@ting")
    assert fields(models_of({"ting": thing}, patch), "Ting")["navne"] == (
        "dict[str, str | None] | None = None"
    )
    assert fields(models_of({"ting": thing}, both), "Ting")["navne"] == (
        "dict[str, str] | None = None"
    )


# What Python's types do not say


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (schema("string", not_="null"), "not-expressed"),
        (schema("string", pattern=r"\p{L}+"), "pattern-not-python"),
        (schema("string", if_="string"), "not-expressed"),
    ],
)
def test_what_is_not_expressed_is_told_with_its_place(given: Schema, code: str) -> None:
    _, diagnostics = package_of(contract(schemas={"x": given}))
    assert [(d.code, d.severity) for d in diagnostics] == [(code, Severity.NOTE)]


def test_a_name_that_an_import_would_hide_is_imported_under_another() -> None:
    view = models_of(
        {
            "x": record("date", "list", date="string!date", list=array("string"), Field="@field"),
            "field": record(a="string"),
        }
    )
    assert fields(view, "X") == {
        "date": "_date",
        "list": "_list[str]",
        "field": "Field | None = _Field(\n        "
        'default=None, validation_alias="Field", serialization_alias="Field"\n    )',
    }
    assert "from datetime import date as _date" in view.models.imports
    assert "from builtins import list as _list" in view.models.imports
    assert "from pydantic import Field as _Field" in view.models.imports


def test_a_boolean_schema_of_a_property_is_anything() -> None:
    assert field(ref("alt"), alt=Schema()) == "Alt"
    assert aliases(models_of({"alt": Schema()}))["Alt"] == "object"
