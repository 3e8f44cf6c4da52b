"""Every rule about messages, operations, dates, security: it fires, a near miss does not, the reverse tells its own."""

from __future__ import annotations

import pytest

from generator.diff.compare import compare
from generator.rules import Options, judge
from tests.rules.cases.documents import Pair, pairs
from tests.rules.cases.places import Raw, lowered


def told(old: Raw, new: Raw, options: Options) -> list[tuple[str, str]]:
    before, after = lowered(old), lowered(new)
    return sorted(
        (f.id, str(f.level)) for f in judge(compare(before, after), before, after, options)
    )


@pytest.mark.parametrize("pair", pairs(), ids=str)
def test_an_edit_and_its_reverse_tell_just_this(pair: Pair) -> None:
    assert told(pair.before, pair.after, pair.options) == sorted(pair.edit.items())
    assert told(pair.after, pair.before, pair.options) == sorted(pair.back.items())


@pytest.mark.parametrize("pair", pairs(), ids=str)
def test_a_near_miss_does_not_have_the_id(pair: Pair) -> None:
    one, other = pair.near
    assert not {code for code, _ in told(one, other, pair.options)} & pair.near_edit
    assert not {code for code, _ in told(other, one, pair.options)} & pair.near_back
