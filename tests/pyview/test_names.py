"""Names of a spec as names of Python."""

from __future__ import annotations

import builtins
import keyword

import pytest
from pydantic import BaseModel

from generator.diagnostics import Severity
from generator.pyview.names import (
    BUILTIN_CLASSES,
    MODEL_ATTRIBUTES,
    Names,
    distinct,
    pascal,
    snake,
    words,
)
from tests.factories import contract, enum, operation, parameter, record, schema
from tests.pyview.looking import (
    class_of,
    enums,
    fields,
    method,
    models_of,
    package_of,
    signature,
    view_of,
)


@pytest.mark.parametrize(
    ("name", "attribute", "class_name"),
    [
        ("kravId", "krav_id", "KravId"),
        ("X-Total-Count", "x_total_count", "XTotalCount"),
        ("ETag", "etag", "Etag"),
        ("sagsoplysningerForÅr", "sagsoplysninger_for_aar", "SagsoplysningerForAar"),
        ("Ægteskab/Ø", "aegteskab_oe", "AegteskabOe"),
        ("HTTPServer", "http_server", "HTTPServer"),
        ("userIDs", "user_ids", "UserIDs"),
        ("iPhone12Pro", "i_phone12_pro", "IPhone12Pro"),
        ("café", "cafe", "Cafe"),
        ("名前", "名前", "名前"),
        ("class", "class_", "Class"),
        ("None", "none", "None_"),
        ("2fa", "field_2fa", "Type2fa"),
        ("_links", "links", "Links"),
        ("@type", "type", "Type"),
        ("+", "plus", "Plus"),
        ("", "field", "Type"),
        ("Warning", "warning", "Warning_"),
        ("a" * 200, "a" * 200, "A" + "a" * 199),
    ],
)
def test_a_name_is_written_as_python_writes_it(name: str, attribute: str, class_name: str) -> None:
    assert snake(name, "field") == attribute
    assert pascal(name) == class_name
    assert attribute.isidentifier()
    assert class_name.isidentifier()


@pytest.mark.parametrize("name", ["\u202eabc", "a\u0301b", "x\ny", "\ud800", "🙂", "ﬁn", "Ⅷ", "·"])
def test_no_character_gets_past_the_rules_of_identifiers(name: str) -> None:
    for found in (snake(name, "field"), pascal(name), *Names().members([name])):
        assert found.isidentifier()
        assert not keyword.iskeyword(found)


def test_digits_stay_with_the_word_before_them() -> None:
    assert words("oauth2Token v10beta ISO8601") == ("oauth2", "Token", "v10", "beta", "ISO8601")


def test_enum_members_keep_signs_apart() -> None:
    values = ["created", "-created", "+1", "-1", ">=", "", "1.5", "på hold", "mro", "NORD/SYD"]
    assert Names().members(values) == [
        "CREATED",
        "MINUS_CREATED",
        "PLUS_1",
        "MINUS_1",
        "GREATER_EQUAL",
        "EMPTY",
        "VALUE_1_5",
        "PAA_HOLD",
        "MRO",
        "NORD_SYD",
    ]


def test_enum_values_that_differ_by_case_or_punctuation_only_all_become_members() -> None:
    assert Names().members(["A", "a", "a-b", "a_b", "a b"]) == ["A", "a", "A_B", "a_b", "A_B_2"]


def test_given_enum_names_are_used() -> None:
    view = models_of({"x": enum("1", "2", extensions={"x-enum-varnames": ["En", "To"]})})
    assert enums(view)["X"] == {"EN": '"1"', "TO": '"2"'}


def test_a_name_that_nobody_else_wants_never_changes() -> None:
    alone = distinct([("b", "navn", "navn_fuld")])
    crowded = distinct([("a", "id", "id_a"), ("b", "navn", "navn_fuld"), ("c", "id", "id_c")])
    assert alone["b"] == crowded["b"] == "navn"
    assert crowded == {"a": "id", "b": "navn", "c": "id_c"}


def test_properties_that_collide_spell_out_their_signs() -> None:
    holder = schema("object", properties={"type": "string", "@type": "string", "$type": "string"})
    assert [*fields(models_of({"x": holder}), "X")] == ["type", "at_type", "dollar_type"]


def test_attributes_of_models_are_not_hidden() -> None:
    holder = schema(
        "object",
        properties=dict.fromkeys(["json", "copy", "modelDump", "deviations", "self"], "string"),
    )
    expected = ["json_", "copy_", "model_dump_", "deviations_", "self_"]
    assert [*fields(models_of({"x": holder}), "X")] == expected


def test_the_attributes_of_pydantic_are_all_known() -> None:
    public = {name for name in dir(BaseModel) if not name.startswith("_")}
    assert public <= MODEL_ATTRIBUTES


def test_pythons_own_classes_are_all_known() -> None:
    own = {n for n in dir(builtins) if n[0].isupper() and not keyword.iskeyword(n)}
    assert own <= BUILTIN_CLASSES


def test_parameters_of_one_name_are_told_apart_by_their_place() -> None:
    given = [
        parameter("id", "path"),
        parameter("id", "query"),
        parameter("ID", "header"),
        parameter("body"),
        parameter("from"),
    ]
    view = view_of(contract(operations=[operation("GET /x/{id}", "hent", parameters=given)]))
    assert signature(method(view, "hent").signature) == (
        "(self, id: str, *, id_query: str | None = None, id_header: str | None = None, "
        "body_query: str | None = None, from_: str | None = None, "
        "options: RequestOptions | None = None) -> None"
    )


@pytest.mark.parametrize(
    ("key", "id_", "tag", "name"),
    [
        ("GET /sager/{sagId}/krav", None, None, "get_sager_by_sag_id_krav"),
        ("GET /x", "import", None, "import_"),
        ("GET /x", "repos/list-for-user", "repos", "list_for_user"),
        ("GET /x", "Repos.List", "repos", "list"),
        ("GET /x", "repos_list", "users", "repos_list"),
        ("GET /x", "reposList", "repos", "repos_list"),
        ("GET /x", "with_response", "repos", "with_response_"),
        ("GET /x", "close", None, "close_"),
        ("DELETE /", None, None, "delete"),
    ],
)
def test_a_method_is_named_after_its_operation(
    key: str, id_: str | None, tag: str | None, name: str
) -> None:
    view = view_of(contract(operations=[operation(key, id_, tag=tag)]))
    assert method(view, name)


def test_an_operation_without_a_tag_keeps_clear_of_the_groups() -> None:
    view = view_of(
        contract(operations=[operation("GET /a", "sag"), operation("GET /b", "hent", tag="sag")])
    )
    assert method(view, "sag_")
    assert [a.attribute for a in view.client.attributes] == ["sag"]


def test_two_spellings_of_a_tag_are_one_group() -> None:
    view = view_of(
        contract(
            operations=[
                operation("GET /a", "a", tag="Vigtige datoer"),
                operation("GET /b", "b", tag="vigtigeDatoer"),
            ]
        )
    )
    assert [a.attribute for a in view.client.attributes] == ["vigtige_datoer"]
    assert method(view, "a")
    assert method(view, "b")


def test_schemas_whose_names_collide_are_an_error_with_both_places() -> None:
    given = contract(
        schemas={
            "krav-type": schema("object", properties={"a": "string"}),
            "kravType": schema("object", properties={"b": "string"}),
        }
    )
    _, diagnostics = package_of(given, collisions=Severity.ERROR)
    (found,) = [d for d in diagnostics if d.severity is Severity.ERROR]
    assert found.code == "name-collision"
    assert "'kravType'" in found.message
    assert "'krav-type'" in found.message
    assert "KravType" in found.message


def test_schemas_whose_names_collide_are_both_rendered_where_that_is_asked_for() -> None:
    view = models_of({"krav-type": record(a="string"), "kravType": record(b="string")})
    assert [*fields(view, "KravType")] == ["a"]
    assert [*fields(view, "KravType_2")] == ["b"]


def test_operations_whose_names_collide_are_an_error_in_one_group_only() -> None:
    def codes(tag: str) -> list[str]:
        given = contract(
            operations=[
                operation("GET /a", "getKrav", tag="krav"),
                operation("GET /b", "get_krav", tag=tag),
            ]
        )
        view, diagnostics = package_of(given, collisions=Severity.ERROR)
        assert len({s.name for s in view.apis[0].operations.specs}) == 2
        return [d.code for d in diagnostics]

    assert codes("krav") == ["name-collision"]
    assert codes("sag") == []


def test_unnamed_classes_are_named_after_their_place() -> None:
    inner = record(navn="string")
    holder = schema("object", properties={"ejer": inner, "lister": schema("array", items=inner)})
    view = models_of(
        {"sag": holder}, operation("POST /sag", "opretSag", body=record(a=record(b="string")))
    )
    assert class_of(view, "SagEjer")
    assert class_of(view, "OpretSagBody")
    assert class_of(view, "OpretSagBodyA")


@pytest.mark.parametrize("names", [("a", "a"), ("class",), ("min-pakke",), ("errors",), ("2a",)])
def test_package_names_that_cannot_be_are_an_error(names: tuple[str, ...]) -> None:
    _, diagnostics = package_of(*(contract(api=name) for name in names))
    (found,) = diagnostics
    assert (found.code, found.severity) == ("package-name", Severity.ERROR)
