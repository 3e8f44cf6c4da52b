"""The reference: every rule explains itself, the page is current."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from click.testing import CliRunner

from generator import pipeline
from generator.cli import main
from generator.reference.elsewhere import MOOT
from generator.reference.explain import Explained
from generator.reference.page import page
from generator.rules import Level, all_rules
from tests.rules.cases.reading import book

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


@cache
def explained() -> Mapping[str, Explained]:
    return pipeline.explained()


def test_every_rule_has_an_example_with_verdicts_and_says_why() -> None:
    silent = [c for c, e in explained().items() if not (e.cases and e.rule.meaning and e.rule.why)]
    assert silent == []


def test_what_may_break_says_when_it_is_harmless_and_what_to_do() -> None:
    silent = [
        code
        for code, rule in explained().items()
        if rule.levels != (Level.SAFE,) and not (rule.rule.safe_when and rule.rule.advice)
    ]
    assert silent == []


def test_the_page_is_current() -> None:
    assert PAGE.read_text("utf-8") == page(
        book(), explained()
    ), "skiftegen rules reference writes it"


def test_the_page_names_every_rule_and_what_is_moot() -> None:
    text = PAGE.read_text("utf-8")
    assert [code for code in (*all_rules(), *MOOT) if f"`{code}`" not in text] == []
    assert len(text.splitlines()) < 4000


def test_a_rule_is_explained_on_the_command_line() -> None:
    result = CliRunner().invoke(main, ["rules", "explain", "operation-id-changed"])
    assert result.output.startswith("api-operation-id-removed\n")
    assert 'before:        {"op": {"operationId": "opret"}}' in result.output
    assert "verdicts:      wire safe, source breaking, runtime safe" in result.output


def test_rules_are_listed_for_other_programs() -> None:
    result = CliRunner().invoke(main, ["rules", "list", "webhook", "--format", "json"])
    added, removed = json.loads(result.output)["rules"]
    assert (added["id"], added["levels"]) == ("webhook-added", ["safe"])
    assert removed["examples"][0]["verdicts"]["wire"] == "breaking"
    assert removed["examples"][0]["reverse"] == [{"id": "webhook-added", "level": "safe"}]
