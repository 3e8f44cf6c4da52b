"""The registry: permanent ids, complete texts, nothing judged twice."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from generator.diagnostics import InputError
from generator.reference.elsewhere import MOOT
from generator.rules import all_rules, find_rule
from generator.rules.registry import judges, rule


def test_ids_are_kebab_case_and_every_rule_says_what_it_means() -> None:
    for code, known in all_rules().items():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code), code
        assert known.meaning, code


def test_what_can_break_says_why() -> None:
    silent = [
        code
        for code, known in all_rules().items()
        if not known.why
        and re.search(r"removed-without|request.*became-required$|decreased$", code)
    ]
    assert silent == []


def test_a_rule_is_found_by_its_id_and_by_an_alias() -> None:
    assert find_rule("endpoint-added").id == "endpoint-added"
    assert find_rule("operation-id-changed").id == "api-operation-id-removed"


def test_an_unknown_id_is_an_error_with_a_suggestion() -> None:
    with pytest.raises(InputError) as raised:
        find_rule("endpoint-aded")
    assert raised.value.diagnostics[0].hint == "did you mean endpoint-added?"


def test_an_id_and_a_kind_of_change_are_taken_once() -> None:
    with pytest.raises(ValueError, match="registered twice"):
        rule("endpoint-added", "again")
    with pytest.raises(ValueError, match="judged twice"):
        judges("operation")(lambda view: ())


@pytest.mark.shared
def test_every_id_of_the_field_is_a_rule_or_an_alias() -> None:
    path = Path(__file__).parents[2].parent / "shared" / "reference" / "oasdiff-rules.json"
    if not path.is_file():
        pytest.skip(f"{path} is not there: the list of ids lies beside the checkout")
    known = set(all_rules()) | {alias for r in all_rules().values() for alias in r.aliases}
    theirs = {entry["id"] for entry in json.loads(path.read_text("utf-8"))}
    assert theirs - known == MOOT.keys()
