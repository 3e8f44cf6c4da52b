"""Every rule about schemas at every place: it fires, a near miss does not, the reverse tells what it should."""

from __future__ import annotations

import pytest

from generator.contract import Contract
from generator.diff.compare import compare
from generator.rules import judge
from tests.rules.cases.edits import Edit, edits
from tests.rules.cases.places import lowered, message, whole


def contract(edit: Edit, place: str, schema: object) -> Contract:
    return lowered(message(whole(place) if edit.inside else place, schema, edit.media))


def told(old: Contract, new: Contract) -> list[tuple[str, str]]:
    return [(str(f.level), f.id) for f in judge(compare(old, new), old, new)]


@pytest.mark.parametrize("edit", edits(), ids=str)
def test_an_edit_and_its_reverse_are_one_finding_each_at_every_place(edit: Edit) -> None:
    found, expected = {}, {}
    for place in edit.places:
        before, after = contract(edit, place, edit.before), contract(edit, place, edit.after)
        found[place] = told(before, after) + told(after, before)
        expected[place] = [edit.expected(place, back) for back in (False, True)]
    assert found == expected


@pytest.mark.parametrize("edit", edits(), ids=str)
def test_a_near_miss_does_not_have_the_id(edit: Edit) -> None:
    for place in edit.places:
        sides = [contract(edit, place, schema) for schema in edit.near]
        ids = {code for pair in (sides, sides[::-1]) for _, code in told(*pair)}
        assert not ids & {edit.expected(place, back)[1] for back in edit.near_of}, place
