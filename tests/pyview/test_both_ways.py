"""Schemas with readOnly or writeOnly properties: one class for answers, one for requests."""

from __future__ import annotations

import pytest

from generator.contract import Discriminator, Operation
from generator.pyview.views import ApiView
from tests.factories import Word, array, contract, operation, parameter, record, schema, tagged
from tests.pyview.looking import (
    aliases,
    class_of,
    enums,
    fields,
    method,
    models_of,
    signature,
    view_of,
)

ID = schema("string", read_only=True)
CODE = schema("string", write_only=True)


def own(name: str = "navn") -> Word:
    """A thing with an id that the server gives and a code that it never shows."""
    return record("id", "kode", name, id=ID, kode=CODE, **{name: "string"})


def both(**schemas: Word) -> ApiView:
    """`ting` sent and answered."""
    return models_of(schemas, operation("PUT /x", body="@ting", answer="@ting"))


def names(view: ApiView) -> list[str]:
    return [found.name for found in view.models.classes]


def turned(view: ApiView) -> dict[str, str]:
    return {c.name: c.input_class for c in view.models.classes if c.has_input}


def test_a_schema_of_both_ways_is_two_classes() -> None:
    view = both(ting=own())
    assert fields(view, "Ting") == {"id": "ReadOnly[str]", "navn": "str"}
    assert fields(view, "TingInput") == {"kode": "str", "navn": "str"}
    found = signature(method(view, "put_x").signature)
    assert "body: models.TingInput," in found
    assert found.endswith("-> models.Ting")
    assert turned(view) == {"Ting": "TingInput"}


def test_each_of_the_two_says_which_it_is() -> None:
    view = both(ting=own())
    assert class_of(view, "Ting").doc[0].endswith("What answers hold; requests carry `TingInput`.")
    assert class_of(view, "TingInput").doc[0].endswith("What requests carry; answers hold `Ting`.")
    assert class_of(view, "TingInput").doc[2].endswith("schema `ting`")


@pytest.mark.parametrize(
    ("used", "expected"),
    [
        (operation("PUT /x", body="@ting"), {"kode": "str", "navn": "str"}),
        (operation("GET /x", answer="@ting"), {"id": "ReadOnly[str]", "navn": "str"}),
    ],
)
def test_a_schema_of_one_way_is_one_class_with_what_travels_that_way(
    used: Operation, expected: dict[str, str]
) -> None:
    view = models_of({"ting": own()}, used)
    assert names(view) == ["Ting"]
    assert fields(view, "Ting") == expected
    assert turned(view) == {}


def test_a_schema_that_no_operation_uses_keeps_everything() -> None:
    view = models_of({"ting": own()})
    assert fields(view, "Ting") == {"id": "str", "kode": "str", "navn": "str"}


def test_a_schema_without_such_properties_stays_one() -> None:
    view = both(ting=record("del", **{"del": "@del"}), **{"del": record("navn", navn="string")})
    assert names(view) == ["Ting", "Del"]


def test_whatever_leads_to_such_a_schema_is_split_and_what_it_leads_to_is_not() -> None:
    view = both(
        ting=record(
            "liste", liste=array("@del"), kort=schema("object", additional_properties="@del")
        ),
        **{"del": record("id", "sted", id=ID, sted="@sted")},
        sted=record("by", by="string"),
    )
    assert set(names(view)) == {"Ting", "TingInput", "Del", "DelInput", "Sted"}
    assert fields(view, "Ting") == {"liste": "list[Del]", "kort": "dict[str, Del] | None = None"}
    assert fields(view, "TingInput") == {
        "liste": "list[DelInput]",
        "kort": "dict[str, DelInput] | None = None",
    }
    assert fields(view, "Del")["sted"] == fields(view, "DelInput")["sted"] == "Sted"


def test_what_only_a_read_only_property_leads_to_is_not_split() -> None:
    spor = record("id", "af", id=ID, af="string")
    view = both(ting=record("spor", spor=schema(all_of=["@spor"], read_only=True)), spor=spor)
    assert set(names(view)) == {"Ting", "TingInput", "Spor"}
    assert fields(view, "Spor") == {"id": "ReadOnly[str]", "af": "str"}


def test_a_schema_that_holds_itself_holds_its_own_kind() -> None:
    view = both(ting=record("id", id=ID, boern=array("@ting")))
    assert fields(view, "Ting")["boern"] == "list[Ting] | None = None"
    assert fields(view, "TingInput")["boern"] == "list[TingInput] | None = None"


def test_aliases_and_tagged_unions_follow() -> None:
    variants = {"a": own("a"), "b": record("type", type="string")}
    view = both(ting=array("@valg"), valg=tagged("type", {"A": "a", "B": "b"}), **variants)
    found = aliases(view)
    assert found["Ting"] == "list[Valg]"
    assert found["TingInput"] == "list[ValgInput]"
    assert found["Valg"] == ('Annotated[A | B | UnknownVariant, Tagged("type", {"A": A, "B": B})]')
    assert found["ValgInput"] == (
        'Annotated[AInput | B | UnknownVariant, Tagged("type", {"A": AInput, "B": B})]'
    )


def test_heirs_inherit_within_their_way() -> None:
    view = both(ting=schema(all_of=["@base", record("navn", navn="string")]), base=own("felles"))
    assert class_of(view, "Ting").bases == "Base"
    assert class_of(view, "TingInput").bases == "BaseInput"
    assert fields(view, "TingInput") == {"navn": "str"}
    assert turned(view) == {"Ting": "TingInput"}


def test_a_family_is_split_as_a_whole() -> None:
    base = schema(
        "object",
        properties={"type": "string", "id": ID},
        required=["type", "id"],
        discriminator=Discriminator(property_name="type", mapping={"K": "kat", "H": "hund"}),
    )
    heirs = {n: schema(all_of=["@ting", record(**{f"{n}navn": "string"})]) for n in ("kat", "hund")}
    view = both(ting=base, **heirs)
    assert aliases(view)["AnyTingInput"] == (
        'Annotated[KatInput | HundInput | TingInput, Tagged("type", {"K": KatInput, "H": HundInput}, '
        "fallback=TingInput)]"
    )
    assert turned(view) == {"Ting": "TingInput", "Kat": "KatInput", "Hund": "HundInput"}
    assert fields(view, "KatInput")["type"] == 'Constant[str] = "K"'


def test_a_schema_that_answers_only_build_on_keeps_its_name_for_requests() -> None:
    """What a caller constructs has the name of the spec; the base of the answer is nobody's business."""
    view = models_of(
        {"ny": own(), "ting": schema(all_of=["@ny", record("dato", dato="string")])},
        operation("POST /x", body="@ny", answer="@ting"),
    )
    assert fields(view, "Ny") == {"kode": "str", "navn": "str"}
    assert fields(view, "NyAnswer") == {"id": "ReadOnly[str]", "navn": "str"}
    assert class_of(view, "Ting").bases == "NyAnswer"
    assert turned(view) == {"NyAnswer": "Ny"}


def test_a_property_that_one_part_makes_read_only_is_in_no_request() -> None:
    """Neither by the base that says nothing of it nor by a bare `required`."""
    view = both(
        ting=schema(all_of=["@base", record("kode", "id", id=ID)]),
        base=record("id", "navn", id="string", navn="string"),
    )
    assert fields(view, "TingInput") == {"kode": "object", "navn": "str"}
    assert class_of(view, "TingInput").bases == "Model"


def test_a_property_that_is_both_travels_both_ways() -> None:
    view = both(ting=record("id", id=schema("string", read_only=True, write_only=True)))
    assert names(view) == ["Ting"]
    assert fields(view, "Ting") == {"id": "str"}


def test_unnamed_objects_are_split_and_unnamed_enums_are_not() -> None:
    inner = record("id", "art", id=ID, art=schema("string", enum=["A"]))
    view = both(ting=record("sted", "art", sted=inner, art=schema("string", enum=["B"])))
    assert set(names(view)) == {"Ting", "TingInput", "TingSted", "TingStedInput"}
    assert enums(view).keys() == {"TingArt", "TingStedArt"}
    assert fields(view, "TingInput") == {"sted": "TingStedInput", "art": "TingArt"}
    assert turned(view) == {"Ting": "TingInput", "TingSted": "TingStedInput"}


def test_a_parameter_is_a_request() -> None:
    query = parameter("filter", word="@ting", style="deepObject")
    view = models_of({"ting": own()}, operation("GET /x", parameters=[query], answer="@ting"))
    assert "filter: models.TingInput | None = None" in signature(method(view, "get_x").signature)


def test_a_name_that_is_taken_becomes_another_and_nothing_else_changes() -> None:
    view = both(ting=own(), ting_input=record("x", x="string"))
    assert set(names(view)) == {"Ting", "TingWrite", "TingInput"}
    assert fields(view, "TingInput") == {"x": "str"}
    numbered = both(ting=own(), ting_input=record(x="string"), TingWrite=record(y="string"))
    assert "TingWrite2" in names(numbered)


def test_names_stay_when_other_schemas_come() -> None:
    before = both(ting=own())
    after = both(anden=own("x"), ting=own(), tredje=array("@anden"))
    assert set(names(before)) <= set(names(after))
    assert fields(before, "TingInput") == fields(after, "TingInput")


def test_a_webhook_travels_the_other_way() -> None:
    called = operation("POST hook", body="@ting", answer="@svar")
    view = view_of(contract(schemas={"ting": own(), "svar": own()}, webhooks=[called]))
    assert fields(view, "Ting") == {"id": "ReadOnly[str]", "navn": "str"}
    assert fields(view, "Svar") == {"kode": "str", "navn": "str"}


def test_an_heir_that_turns_otherwise_than_its_base_does_not_inherit() -> None:
    """A checker takes no method that an heir answers with another class."""
    view = models_of(
        {
            "ting": schema(all_of=["@base", record("navn", navn=ID)]),
            "base": record("id", "navn", id=ID, navn="string"),
        },
        operation("PUT /x", body="@ting", answer="@ting"),
        operation("PUT /y", body="@base", answer="@base"),
    )
    assert class_of(view, "Ting").bases == "Model"
    assert fields(view, "TingInput") == {}
    assert turned(view) == {"Base": "BaseInput", "Ting": "TingInput"}
