"""Every rule about schemas at every place: it fires, a near miss does not, the reverse tells what it should."""

from __future__ import annotations

import pytest

from generator.contract import Contract
from generator.diff.compare import compare
from generator.reference.examples import Edit
from generator.rules import judge
from tests.rules.cases.edits import expected, near_of
from tests.rules.cases.reading import edits, lowered


def contract(edit: Edit, place: str, schema: object) -> Contract:
    return lowered(edit.document(place, schema))


def told(old: Contract, new: Contract) -> list[tuple[str, str]]:
    return [(str(f.level), f.id) for f in judge(compare(old, new), old, new)]


@pytest.mark.parametrize("edit", edits(), ids=str)
def test_an_edit_and_its_reverse_are_one_finding_each_at_every_place(edit: Edit) -> None:
    found, wanted = {}, {}
    for place in edit.places:
        before, after = contract(edit, place, edit.before), contract(edit, place, edit.after)
        found[place] = told(before, after) + told(after, before)
        wanted[place] = [expected(edit, place, back) for back in (False, True)]
    assert found == wanted


@pytest.mark.parametrize("edit", edits(), ids=str)
def test_a_near_miss_does_not_have_the_id(edit: Edit) -> None:
    for place in edit.places:
        sides = [contract(edit, place, schema) for schema in edit.near]
        ids = {code for pair in (sides, sides[::-1]) for _, code in told(*pair)}
        assert not ids & {edit.code(place, back) for back in near_of(edit)}, place
