"""No rule without a case that fires, a near miss that does not, and the reverse; levels held against the field's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from generator.rules import all_rules
from tests.rules.cases.documents import aliases, near_ids
from tests.rules.cases.documents import expected as document_case
from tests.rules.cases.edits import expected as schema_case
from tests.rules.cases.edits import near_of
from tests.rules.cases.reading import edits, pairs
from tests.rules.conformance import LEVELS, PURPOSE

REFERENCE = Path(__file__).parents[2].parent / "shared" / "reference"

# Rule -> why it has no case of a kind.
NO_CASE: Mapping[str, str] = {}
NO_NEAR_MISS: Mapping[str, str] = {}


@cache
def fired() -> Mapping[str, set[str]]:
    """id -> the levels at which a case has it. Each case is also the reverse of another, or says why not."""
    found: dict[str, set[str]] = {}
    for edit in edits():
        for place in edit.places:
            for back in (False, True):
                level, code = schema_case(edit, place, back)
                found.setdefault(code, set()).add(level)
    for pair in pairs():
        for back in (False, True):
            for code, level in (*document_case(pair, back), *aliases(pair, back).items()):
                found.setdefault(code, set()).add(level)
    return found


def near_misses() -> set[str]:
    found = {e.code(place, back) for e in edits() for place in e.places for back in near_of(e)}
    return found.union(*(near_ids(p, back) for p in pairs() for back in (False, True)))


def test_every_rule_has_a_case_that_fires_and_every_case_a_rule() -> None:
    known = set(all_rules())
    assert sorted(known - fired().keys()) == sorted(NO_CASE)
    assert sorted(fired().keys() - known) == []


def test_every_rule_has_a_near_miss() -> None:
    assert sorted(set(all_rules()) - near_misses()) == sorted(NO_NEAR_MISS)


def test_every_case_has_a_reverse_or_says_why_not() -> None:
    assert [str(p) for p in pairs() if not p.back and "reverse" not in p.raw] == []


@pytest.mark.shared
def test_what_the_field_calls_breaking_has_a_case_of_that_level_or_a_reason() -> None:
    if not REFERENCE.is_dir():
        pytest.skip(f"{REFERENCE} is not there: the list of ids lies beside the checkout")
    theirs = json.loads((REFERENCE / "oasdiff-rules.json").read_text("utf-8"))
    later = json.loads((REFERENCE / "oasdiff-rules-delta.json").read_text("utf-8"))
    aliases = {alias: rule.id for rule in all_rules().values() for alias in rule.aliases}
    wrong = []
    for entry in [*theirs, *later["new_ids"]]:
        code, level = entry["id"], entry["level"]
        if level == "INFO":
            continue
        levels = fired().get(code) or fired().get(aliases.get(code, ""), set())
        if str(LEVELS[level]) not in levels and (code, level) not in PURPOSE:
            wrong.append(f"{code}: {level}, ours {sorted(levels) or 'none'}")
    assert wrong == []
