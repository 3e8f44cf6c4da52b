"""Items of a list are read when somebody asks: nobody sees the difference but in time."""

from __future__ import annotations

import copy
import os
import pickle
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import cached_property
from threading import Barrier, Event
from typing import Any, cast

import pytest
from pydantic import PrivateAttr
from skifteportal_runtime import unread
from skifteportal_runtime.errors import DecodeError
from skifteportal_runtime.models import Model
from skifteportal_runtime.shape import adapter
from skifteportal_runtime.unread import from_json

from tests.runtime.samples import (
    Anmelder,
    Kort,
    Krav,
    Kravstatus,
    Person,
    Virksomhed,
)

FULL = (
    '{"kravId":"00000000-0000-4000-8000-000000000012","beloeb":12500.75,"status":"ANMELDT",'
    '"anmelder":{"parttype":"PERSON","navn":"Fie Fiktiv","cprNummer":"010190-9997"},'
    '"bemaerkning":null,"prioritet":2,"oprettet":"2026-01-02T03:04:05Z","forfald":"2026-02-01",'
    '"underkrav":[{"beloeb":1,"status":"NY","anmelder":{"parttype":"FOND","navn":"x"}}],'
    '"maal":{"a":1},"stempel":"AAEC","ukendt":{"b":[1,2.5]}}'
)


class Note(Model):
    """What is text in one answer and a moment in another."""

    naar: datetime | str


class Sagskrav(Krav):
    """A class of the caller's own, with what pydantic and Python offer for it."""

    _own: int = PrivateAttr(default=1)

    @cached_property
    def told(self) -> str:
        return f"{self.beloeb} {self.status}"


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    """What one test reads is no habit of the next."""
    unread._items.cache_clear()
    unread._habits.clear()
    yield
    unread._items.cache_clear()
    unread._habits.clear()


def listed(text: str = FULL, kind: Any = Krav) -> Any:
    """The one item of a list, not read yet."""
    found = from_json(list[kind], f"[{text}]".encode())
    return cast("list[Any]", found)[0]


def at_once(text: str = FULL, kind: Any = Krav) -> Any:
    """The same as pydantic reads it."""
    return adapter(kind).validate_json(text)


def is_read(item: Model) -> bool:
    return unread._RAW not in unread._held(item)


def test_an_item_is_of_its_class_before_it_is_read() -> None:
    item = listed()
    assert type(item) is Krav
    assert not is_read(item)


def test_one_property_is_typed_by_itself() -> None:
    item = listed()
    assert item.status is Kravstatus.ANMELDT
    assert item.status is item.status
    assert not is_read(item)


def test_a_second_property_reads_the_whole_and_leaves_the_first_as_it_is() -> None:
    item = listed()
    first = item.underkrav
    assert item.oprettet == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert is_read(item)
    assert item.underkrav is first
    assert item == at_once()


def test_what_an_item_lacks_has_its_default() -> None:
    item = listed('{"beloeb":1,"status":"ANMELDT","anmelder":{"parttype":"PERSON","navn":"a"}}')
    assert item.rente is None
    assert item.model_fields_set == {"beloeb", "status", "anmelder"}


WHOLE: dict[str, Callable[[Any], object]] = {
    "equal to another": lambda item: item == at_once(),
    "another equal to it": lambda item: at_once() == item,
    "repr": repr,
    "str": str,
    "iterated": list,
    "its dict": vars,
    "copy": copy.copy,
    "deep copy": copy.deepcopy,
    "model_copy": lambda item: item.model_copy(update={"bemaerkning": "ny"}),
    "pickled": lambda item: pickle.loads(pickle.dumps(item)),
    "dumped": lambda item: item.model_dump(),
    "dumped as JSON data": lambda item: item.model_dump(mode="json"),
    "dumped as it was set": lambda item: item.model_dump(exclude_unset=True),
    "dumped as text": lambda item: item.model_dump_json(),
    "dumped inside another": lambda item: Krav(
        beloeb=1, status="NY", anmelder=Person(navn="a"), underkrav=[item]
    ).model_dump_json(),
    "validated": lambda item: adapter(Krav).validate_python(item),
    "to_dict": lambda item: item.to_dict(),
    "to_json": lambda item: item.to_json(),
    "deviations": lambda item: item.deviations,
    "fields that were set": lambda item: item.model_fields_set,
    "unknown properties": lambda item: item.model_extra,
    "an unknown property": lambda item: item.ukendt,
    "names": dir,
    "matched": lambda item: [item for case in [item] if _matches(case)],
}


def _matches(item: object) -> bool:
    match item:
        case Krav(status=Kravstatus.ANMELDT, anmelder=Person(navn="Fie Fiktiv")):
            return True
    return False


@pytest.mark.parametrize("what", WHOLE)
@pytest.mark.parametrize("seen", ["nothing", "one property"])
def test_who_wants_the_whole_gets_what_was_there_from_the_start(what: str, seen: str) -> None:
    item = listed()
    if seen == "one property":
        assert item.anmelder.navn == "Fie Fiktiv"
    assert not is_read(item)
    assert WHOLE[what](item) == WHOLE[what](at_once())
    assert is_read(item)


def test_what_is_set_stays_set() -> None:
    item = listed()
    item.bemaerkning = "ny"
    item.mere = 1
    assert item.bemaerkning == "ny"
    assert item.to_dict()["mere"] == 1
    assert item.status is Kravstatus.ANMELDT
    assert "bemaerkning" in item.model_fields_set


def test_what_is_deleted_is_gone() -> None:
    item = listed()
    del item.ukendt
    del item.bemaerkning
    assert not hasattr(item, "ukendt")
    assert not hasattr(item, "bemaerkning")


@pytest.mark.parametrize("seen", [None, "bemaerkning", "status"])
def test_what_is_deleted_first_of_all_is_gone(seen: str | None) -> None:
    item, other = listed(), at_once()
    for one in (item, other):
        if seen:
            getattr(one, seen)
        del one.bemaerkning
    assert not hasattr(item, "bemaerkning")
    assert vars(item) == vars(other)
    with pytest.raises(AttributeError):
        del item.bemaerkning


def test_an_item_may_be_given_another_class() -> None:
    item = listed()
    item.__class__ = Sagskrav
    assert item.status is Kravstatus.ANMELDT
    assert item.told == "12500.75 ANMELDT"
    assert item._own == 1


def test_an_attribute_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(AttributeError, match="beloebet"):
        _ = listed().beloebet


def test_an_item_that_does_not_fit_is_read_as_far_as_it_does() -> None:
    text = '{"beloeb":"mange","status":"ANMELDT","oprettet":"i går"}'
    for first in ("beloeb", "oprettet", "anmelder"):
        item = listed(text)
        getattr(item, first)
        assert item.beloeb == "mange"
        assert item.oprettet == "i går"
        assert item.anmelder is None
        assert {problem.pointer for problem in item.deviations} == {
            "/beloeb",
            "/oprettet",
            "/anmelder",
        }


def test_what_is_no_object_stays_what_it_is() -> None:
    found = from_json(list[Krav], f"[{FULL},7,null]".encode())
    assert found == [at_once(), 7, None]


def test_a_choice_gives_each_item_its_class() -> None:
    texts = ('{"parttype":"PERSON","navn":"a"}', '{"parttype":"VIRKSOMHED","cvrNummer":"1"}')
    found = cast("list[Any]", from_json(list[Anmelder], f"[{','.join(texts)}]".encode()))
    assert [type(item) for item in found] == [Person, Virksomhed]
    assert not any(map(is_read, found))
    assert found == [at_once(text, Anmelder) for text in texts]


def test_named_and_other_properties_are_told_apart() -> None:
    for name in ("navn", "additional_properties"):
        item = listed('{"navn":"a","b":1}', Kort)
        getattr(item, name)
        assert item.additional_properties == {"b": 1}
        assert item == at_once('{"navn":"a","b":1}', Kort)


def test_text_and_what_is_written_as_text_are_told_apart_by_the_text() -> None:
    """Parsed data does not say which of the two a text is: such lists are read at once."""
    text = '{"naar":"2026-01-02T03:04:05Z"}'
    item = listed(text, Note)
    assert is_read(item)
    assert item == at_once(text, Note)


@pytest.mark.parametrize("text", ['[{"a":1}', "[1,", '[{"a":NaN}]', "{}", "7", "", "\ufeff[]x"])
def test_what_is_no_list_is_refused_in_the_same_words(text: str) -> None:
    with pytest.raises((DecodeError, ValueError)) as of_items:
        from_json(list[Krav], text.encode())
    with pytest.raises((DecodeError, ValueError)) as of_others:
        from_json(list[int], text.encode())
    assert str(of_items.value) == str(of_others.value)


@pytest.mark.parametrize("amount", ["1.0", "-0.0", "12500.0", "0.000001", "100", "0.5"])
def test_an_amount_is_the_same_however_it_is_read(amount: str) -> None:
    text = f'{{"beloeb":{amount},"status":"ANMELDT","anmelder":{{"parttype":"PERSON","navn":"a"}}}}'
    alone, item = Krav.from_json(text), listed(text)
    assert not is_read(item)
    for _ in range(2):
        read_at_once = listed(text)
        vars(read_at_once)
    assert is_read(listed(text))
    for found in (alone, item, listed(text)):
        assert str(found.beloeb) == amount
        assert found.to_json() == text


def test_amounts_that_a_float_would_round_are_exact() -> None:
    item = listed(FULL.replace("12500.75", "12500.70"))
    assert item.to_json() == at_once(FULL.replace("12500.75", '"12500.70"')).to_json()


def test_lists_whose_items_are_asked_for_are_read_at_once_from_then_on() -> None:
    for _ in range(3):
        items = cast("list[Any]", from_json(list[Krav], f"[{FULL},{FULL}]".encode()))
        assert not any(map(is_read, items)), "looking at one property is no reason"
        assert [item.status for item in items] == [Kravstatus.ANMELDT] * 2
    for _ in range(2):
        for item in cast("list[Any]", from_json(list[Krav], f"[{FULL},{FULL}]".encode())):
            assert item == at_once()
    assert is_read(listed())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_child_process_reads_although_a_thread_was_reading_when_it_was_born() -> None:
    item, held, done = listed(), Event(), Event()

    def read() -> None:
        with unread._lock:
            held.set()
            done.wait(10)

    with ThreadPoolExecutor(1) as pool:
        pool.submit(read)
        held.wait(10)
        child = os.fork()
        if child == 0:
            signal.alarm(5)
            os._exit(0 if item.status is Kravstatus.ANMELDT else 1)
        done.set()
    assert os.waitpid(child, 0)[1] == 0


def test_threads_that_read_an_item_at_once_get_the_same_objects() -> None:
    for number in range(200):
        unread._habits.clear()
        unread._items.cache_clear()
        item = listed()
        ready = Barrier(4)

        def look(name: str, item: Any = item, ready: Barrier = ready) -> tuple[object, object]:
            ready.wait()
            return getattr(item, name), item.underkrav

        names = ["underkrav", "anmelder", "maal", "ukendt"]
        with ThreadPoolExecutor(4) as pool:
            seen = list(pool.map(look, names[number % 4 :] + names[: number % 4]))
        assert all(inner is item.underkrav for _, inner in seen)
        assert item == at_once()
