from __future__ import annotations

import copy
import pickle
import random
from decimal import Decimal
from typing import Annotated
from uuid import UUID

import pytest
from skifteportal_runtime.errors import DecodeError, RequestValidationError
from skifteportal_runtime.json import floats_are_exact
from skifteportal_runtime.models import Model, Tagged, UnknownVariant
from skifteportal_runtime.unread import from_json
from skifteportal_runtime.wire import plain

from tests.runtime.samples import (
    KRAV_JSON,
    FirmaEmne,
    Kort,
    Krav,
    Kravstatus,
    Person,
    PersonEmne,
    Prioritet,
    Soegning,
    Virksomhed,
)


class Hund(Model):
    navn: str


class Hvalp(Hund):
    """Inherits from another variant."""


Dyr = Annotated[Hund | Hvalp | UnknownVariant, Tagged("art", {"hund": Hund, "hvalp": Hvalp})]


class Sted(Model):
    bredde: float


class Kennel(Model):
    dyr: Dyr
    alle: list[Dyr]
    gaest: Hund


def krav(**more: object) -> Krav:
    return Krav.model_validate(
        {"beloeb": Decimal(1), "status": "ANMELDT", "anmelder": Person(navn="Åse"), **more}
    )


def told(model: Model) -> list[tuple[str, str]]:
    return [(deviation.pointer, deviation.kind) for deviation in model.deviations]


class TestThreeStates:
    def test_an_absent_property_is_not_sent(self) -> None:
        assert "bemaerkning" not in krav().to_dict()

    def test_null_on_a_nullable_property_is_sent_as_null(self) -> None:
        assert krav(bemaerkning=None).to_dict()["bemaerkning"] is None

    def test_null_on_another_optional_property_leaves_it_out(self) -> None:
        assert "rente" not in krav(rente=None).to_dict()

    def test_a_received_null_is_told_from_absence(self) -> None:
        received = Krav.from_json(KRAV_JSON.replace("}}", '},"bemaerkning":null}'))
        assert received.bemaerkning is None
        assert "bemaerkning" in received.model_fields_set
        assert "rente" not in received.model_fields_set

    def test_assignment_sets_a_property(self) -> None:
        changed = krav()
        changed.bemaerkning = None
        assert changed.to_dict()["bemaerkning"] is None


class TestDirection:
    def test_a_constant_is_sent_without_being_set(self) -> None:
        assert Person(navn="Åse").to_dict() == {"parttype": "PERSON", "navn": "Åse"}

    def test_a_read_only_property_is_kept_in_a_copy_and_left_out_of_a_request(self) -> None:
        received = Krav.from_json(KRAV_JSON)
        assert received.to_dict()["kravId"] == UUID("00000000-0000-4000-8000-000000000012")
        sent = plain(received, request=True)
        assert isinstance(sent, dict)
        assert "kravId" not in sent

    def test_python_and_wire_names_both_build_a_model(self) -> None:
        assert Virksomhed(cvr_nummer="1") == Virksomhed.from_json('{"cvrNummer":"1"}').model_copy(
            update={"parttype": "VIRKSOMHED"}
        )


class TestRoundTrip:
    @pytest.mark.parametrize(
        "amount", ["0.1", "999999999999.99", "12500.70", "98765432109876543210.10"]
    )
    def test_money_keeps_value_and_written_form(self, amount: str) -> None:
        text = KRAV_JSON.replace("12500.70", amount)
        received = Krav.from_json(text)
        assert received.beloeb == Decimal(amount)
        assert str(received.beloeb) == amount
        assert received.to_json() == text

    def test_unknown_properties_are_kept_in_order_at_every_depth(self) -> None:
        text = KRAV_JSON.replace(
            'datter"}}', 'datter","z":[1.10,{"y":null}],"a":1},"z":0.1,"a":{}}'
        )
        assert Krav.from_json(text).to_json() == text

    def test_an_unknown_word_of_an_enum_is_kept(self) -> None:
        text = KRAV_JSON.replace("ANMELDT", "FORÆLDET")
        received = Krav.from_json(text)
        assert received.to_json() == text
        assert received.status == "FORÆLDET"
        assert not received.status.is_known

    def test_an_unknown_variant_is_kept_with_everything_in_it(self) -> None:
        text = KRAV_JSON.replace("PERSON", "FOND").replace('datter"', 'datter","kapital":1.50')
        received = Krav.from_json(text)
        assert isinstance(received.anmelder, UnknownVariant)
        assert received.anmelder.raw["kapital"] == Decimal("1.50")
        assert received.to_json() == text
        assert plain(krav(anmelder=received.anmelder))["anmelder"]["parttype"] == "FOND"  # type: ignore[index]

    def test_a_variant_without_a_property_for_the_tag_gets_it_where_the_union_is(self) -> None:
        hund = Hund(navn="Fido")
        kennel = Kennel(dyr=hund, alle=[hund, Hvalp(navn="Bob")], gaest=hund)
        text = (
            '{"dyr":{"navn":"Fido","art":"hund"},"alle":[{"navn":"Fido","art":"hund"},'
            '{"navn":"Bob","art":"hvalp"}],"gaest":{"navn":"Fido"}}'
        )
        assert kennel.to_json() == text
        assert hund.to_dict() == {"navn": "Fido"}
        received = Kennel.from_json(text)
        assert received == kennel
        assert type(received.alle[1]) is Hvalp
        assert received.to_json() == text
        assert received.deviations == ()

    def test_undeclared_properties_go_into_a_typed_map_and_out_again(self) -> None:
        text = '{"navn":"a","b":1,"c":2}'
        received = Kort.from_json(text)
        assert received.additional_properties == {"b": 1, "c": 2}
        assert received.to_json() == text
        assert Kort(navn="a", additional_properties={"b": 1, "c": 2}).to_json() == text

    def test_base64_is_bytes_in_python(self) -> None:
        text = KRAV_JSON.replace("}}", '},"stempel":"/wA="}')
        received = Krav.from_json(text)
        assert received.stempel == b"\xff\x00"
        assert received.to_json() == text

    def test_models_can_be_pickled_and_copied(self) -> None:
        received = Krav.from_json(KRAV_JSON.replace("ANMELDT", "NY"))
        assert pickle.loads(pickle.dumps(received)) == received
        assert copy.deepcopy(received) == received


class TestLenient:
    def test_a_missing_required_property_reads_as_none_and_is_told(self) -> None:
        received = Krav.from_json('{"beloeb":1,"anmelder":{"parttype":"PERSON"}}')
        assert received.status is None  # type: ignore[comparison-overlap]
        assert told(received) == [("/status", "missing"), ("/anmelder/navn", "missing")]
        assert received.to_json() == '{"beloeb":1,"anmelder":{"parttype":"PERSON"}}'

    def test_a_value_of_the_wrong_type_is_kept_and_told(self) -> None:
        text = KRAV_JSON.replace("12500.70", '"gratis"').replace("}}", '},"forfald":"i dag"}')
        received = Krav.from_json(text)
        assert told(received) == [("/beloeb", "wrong-type"), ("/forfald", "wrong-type")]
        assert received.to_json() == text

    def test_what_fits_beside_it_is_typed(self) -> None:
        received = Krav.from_json(
            '{"beloeb":"x","status":"ANMELDT","anmelder":{"parttype":"VIRKSOMHED"},'
            '"underkrav":[{"beloeb":1.10,"status":"NY","anmelder":{"parttype":"PERSON","navn":"Å"}},5],'
            '"maal":{"a":"x","b":2}}'
        )
        assert isinstance(received.anmelder, Virksomhed)
        assert received.underkrav is not None
        assert received.underkrav[0].beloeb == Decimal("1.10")
        assert isinstance(received.underkrav[0].anmelder, Person)
        assert told(received) == [
            ("/beloeb", "wrong-type"),
            ("/anmelder/cvrNummer", "missing"),
            ("/underkrav/0/status", "unknown-value"),
            ("/underkrav/1", "wrong-type"),
            ("/maal/a", "wrong-type"),
        ]

    def test_limits_do_not_refuse_an_answer(self) -> None:
        received = Krav.from_json(KRAV_JSON.replace("12500.70", "-1.005"))
        assert received.beloeb == Decimal("-1.005")
        assert told(received) == [("/beloeb", "limit"), ("/beloeb", "limit")]

    def test_unknown_words_properties_and_variants_are_told(self) -> None:
        received = Krav.from_json(
            '{"beloeb":1,"status":"NY","prioritet":9,"anmelder":{"parttype":"FOND"},"ny":1}'
        )
        assert told(received) == [
            ("/status", "unknown-value"),
            ("/anmelder", "unknown-variant"),
            ("/prioritet", "unknown-value"),
            ("/ny", "unknown-property"),
        ]
        assert received.prioritet == Prioritet(9)

    @pytest.mark.parametrize("amount", ["1" * 30, "1E+999999", "-" + "9" * 5000, "1e-400"])
    def test_numbers_beyond_all_bounds_are_looked_at(self, amount: str) -> None:
        received = Krav.model_construct(beloeb=Decimal(amount))
        assert isinstance(received.deviations, tuple)
        received = Krav.model_construct(beloeb=int(float("1e300")))
        assert isinstance(received.deviations, tuple)

    @pytest.mark.parametrize("word", ["NaN", "Infinity", "-inf"])
    def test_a_word_for_no_number_stays_a_word(self, word: str) -> None:
        text = f'{{"bredde":"{word}"}}'
        items = from_json(list[Sted], f"[{text}]".encode())
        assert isinstance(items, list)
        for received in (Sted.from_json(text), items[0]):
            assert received.bredde == word
            assert received.to_json() == text
            assert told(received) == [("/bredde", "wrong-type")]
        with pytest.raises(RequestValidationError):
            Sted(bredde=float(word))

    def test_a_number_that_no_float_holds_stays_that_number(self) -> None:
        received = Sted.from_json('{"bredde":1e400}')
        assert told(received) == []
        assert received.to_json() == '{"bredde":1E+400}'

    @pytest.mark.parametrize("amount", ["NaN", "sNaN", "Infinity"])
    def test_no_finite_number_is_none(self, amount: str) -> None:
        received = Krav.from_json(KRAV_JSON)
        received.beloeb = Decimal(amount)
        assert told(received) == [("/beloeb", "wrong-value")]

    def test_nothing_is_told_of_a_body_that_fits(self) -> None:
        assert Krav.from_json(KRAV_JSON).deviations == ()

    def test_mending_an_object_takes_the_deviation_away(self) -> None:
        received = Krav.from_json(KRAV_JSON.replace("12500.70", '"x"'))
        received.beloeb = Decimal(1)
        assert received.deviations == ()

    def test_a_broken_typed_map_keeps_its_values(self) -> None:
        received = Kort.from_json('{"navn":"a","b":"x","c":2}')
        assert received.to_json() == '{"navn":"a","b":"x","c":2}'
        assert told(received) == [("/b", "wrong-type")]

    def test_a_union_without_discriminator_takes_what_fits_best(self) -> None:
        assert isinstance(Soegning.from_json('{"emne":{"cvr":"1"}}').emne, FirmaEmne)
        assert isinstance(Soegning.from_json('{"emne":{"cpr":"1"}}').emne, PersonEmne)
        near = Soegning.from_json('{"emne":{"cvr":7,"navn":"x"}}')
        assert isinstance(near.emne, FirmaEmne)
        assert told(near) == [("/emne/cvr", "wrong-type")]

    def test_a_union_that_holds_itself_ends_in_time(self) -> None:
        text = '{"beloeb":"x","status":"NY","anmelder":{"parttype":"PERSON"},"underkrav":['
        received = Krav.from_json(text * 60 + "5" + "]}" * 60)
        assert ("/underkrav/0/beloeb", "wrong-type") in told(received)

    @pytest.mark.parametrize("text", ["[]", "1", '"x"', "null", "", "{", '{"a":', "[" * 90_000])
    def test_what_is_no_object_is_one_decode_error(self, text: str) -> None:
        with pytest.raises(DecodeError):
            Krav.from_json(text)

    def test_deep_nesting_is_read_or_refused_but_never_a_crash(self) -> None:
        text = '{"beloeb":"x","underkrav":[' * 5000 + "]}" * 5000
        with pytest.raises(DecodeError):
            Krav.from_json(text)


class TestStrict:
    def test_a_wrong_type_in_the_constructor_names_the_field(self) -> None:
        with pytest.raises(RequestValidationError, match="/beloeb") as caught:
            Krav(beloeb="x", status=Kravstatus.ANMELDT, anmelder=Person(navn="a"))  # type: ignore[arg-type]
        assert caught.value.fields[0].pointer == "/beloeb"

    def test_no_value_is_in_the_text(self) -> None:
        with pytest.raises(RequestValidationError) as caught:
            Person(navn=["610180-9001"])  # type: ignore[arg-type]
        assert "610180" not in str(caught.value)
        assert "610180" not in repr(caught.value)


class TestEnums:
    def test_a_word_not_known_is_a_member_equal_to_its_text(self) -> None:
        word = Kravstatus("NY")
        assert (word, str(word), hash(word), word.is_known) == ("NY", "NY", hash("NY"), False)
        assert Kravstatus.ANMELDT.is_known

    def test_unknown_words_do_not_become_members_of_the_class(self) -> None:
        Kravstatus("ET ANDET")
        assert [member.value for member in Kravstatus] == ["ANMELDT", "GODKENDT"]

    def test_a_word_named_like_a_member_of_another_value_is_unknown(self) -> None:
        assert not Prioritet(7).is_known
        assert Prioritet(2) is Prioritet.HOEJ

    @pytest.mark.parametrize("value", [None, 1, [], b"x"])
    def test_what_is_no_text_is_no_word(self, value: object) -> None:
        with pytest.raises(ValueError, match="not a valid"):
            Kravstatus(value)

    def test_unknown_words_survive_pickling(self) -> None:
        assert pickle.loads(pickle.dumps(Kravstatus("NY"))) == "NY"


class TestMasking:
    def test_cpr_numbers_and_secrets_are_not_shown(self) -> None:
        shown = Person.from_json(
            '{"navn":"a","cprNummer":"610180-9001","client_secret":"hemmelig","x":{"password":"hemmelig"},'
            '"tekst":"cpr er 6101809001"}'
        )
        for text in (repr(shown), str(shown), f"{shown}", repr([shown])):
            assert "hemmelig" not in text
            assert "610180" not in text
        assert shown.cpr_nummer == "610180-9001"

    def test_whatever_the_number_is_written_as(self) -> None:
        shown = Person.model_validate(
            {
                "navn": Kravstatus("610180-9001"),
                "tal": 6101809001,
                "beloeb": Decimal(6101809001),
                "maengde": {"6101809001"},
                "noegle": {"6101809001": 1, (1, 2): 2},
                "bytes": b"6101809001",
            }
        )
        assert "610180" not in repr(shown)
        assert "navn=" in repr(shown)


def test_amounts_are_exact_on_the_quick_way_too() -> None:
    """Pydantic's parser reads fractions as floats; what is let through to it must come out unharmed."""
    chance = random.Random(5)
    texts = [
        f"{chance.randrange(10 ** chance.randint(1, 12))}.{chance.randrange(1, 100):02}"
        for _ in range(3000)
    ]
    quick = [text for text in texts if floats_are_exact(text.encode())]
    assert 2000 < len(quick) < len(texts)
    for group in (quick, texts):
        amounts = from_json(list[Decimal], f"[{','.join(group)}]".encode())
        assert isinstance(amounts, list)
        assert [str(amount) for amount in amounts] == group
