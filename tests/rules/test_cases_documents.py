"""Every rule about messages, operations, dates, security: it fires, a near miss does not, the reverse tells its own."""

from __future__ import annotations

import pytest

from generator.diff.compare import compare
from generator.reference.examples import Pair, Raw
from generator.rules import Options, judge
from tests.rules.cases.documents import aliases, expected, near, near_ids, options
from tests.rules.cases.reading import lowered, pairs


def told(old: Raw, new: Raw, given: Options) -> list[tuple[str, str]]:
    before, after = lowered(old), lowered(new)
    return sorted((f.id, str(f.level)) for f in judge(compare(before, after), before, after, given))


@pytest.mark.parametrize("pair", pairs(), ids=str)
def test_an_edit_and_its_reverse_tell_just_this(pair: Pair) -> None:
    assert told(pair.before, pair.after, options(pair)) == expected(pair, False)
    assert told(pair.after, pair.before, options(pair)) == expected(pair, True)


@pytest.mark.parametrize("pair", [p for p in pairs() if "aliases" in p.raw], ids=str)
def test_findings_have_the_other_ids_that_are_rules_too(pair: Pair) -> None:
    sides = lowered(pair.before), lowered(pair.after)
    for back in (False, True):
        old, new = sides[::-1] if back else sides
        found = judge(compare(old, new), old, new, options(pair))
        told = {(alias, str(f.level)) for f in found for alias in f.aliases}
        assert set(aliases(pair, back).items()) <= told


@pytest.mark.parametrize("pair", pairs(), ids=str)
def test_a_near_miss_does_not_have_the_id(pair: Pair) -> None:
    one, other = near(pair)
    assert not {code for code, _ in told(one, other, options(pair))} & near_ids(pair, False)
    assert not {code for code, _ in told(other, one, options(pair))} & near_ids(pair, True)
