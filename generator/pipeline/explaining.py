"""rules: what the comparison can find, explained with examples that are compared on the spot."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from generator.lower.document import lower

if TYPE_CHECKING:
    from generator.reference.examples import Book, Example
    from generator.reference.explain import Case, Explained
    from generator.rules.finding import Finding
    from generator.rules.registry import Rule


def rules() -> Mapping[str, Rule]:
    """Every rule by id."""
    from generator.rules import across_rules, all_rules

    return dict(sorted({**all_rules(), **across_rules()}.items()))


def rule(rule_id: str) -> Rule:
    """The rule of an id or alias. Raises InputError with a suggestion for an unknown one."""
    from generator.rules import judge  # noqa: F401  # fills the registry
    from generator.rules.registry import find_rule

    return find_rule(rule_id)


def explained(codes: Collection[str] | None = None) -> Mapping[str, Explained]:
    """The rules (all when not told which), each with its examples and what comparing them gives."""
    from generator.reference.examples import examples
    from generator.reference.explain import Explained, case_of
    from generator.rules import all_rules

    known = rules()
    wanted = set(all_rules()) if codes is None else set(codes)
    cases: dict[str, list[Case]] = {code: [] for code in sorted(wanted)}
    for pair in examples(_book()):
        if wanted.isdisjoint((*pair[0].ids, *pair[1].ids)):
            continue
        told = [_compared(example) for example in pair]
        for example, own, other in zip(pair, told, told[::-1], strict=True):
            for code in wanted & set(example.ids):
                cases[code].append(case_of(code, example, own, other))
    return {code: Explained(known[code], tuple(found)) for code, found in cases.items()}


def _book() -> Book:
    from generator.reference.examples import read_book
    from generator.specs.load import load_part

    return read_book(lambda path: load_part(path).data)


def _compared(example: Example) -> tuple[Finding, ...]:
    from generator.diff.compare import compare
    from generator.document import RawDocument
    from generator.rules import Options, judge

    sides = (RawDocument("", side, "", {}) for side in (example.before, example.after))
    old, new = (lower(document, api="api")[0] for document in sides)
    days = {"beta": example.days, "stable": example.days}
    return judge(compare(old, new), old, new, Options(as_of=example.as_of, notice_days=days))


def explain_rule(code: str) -> str:
    """One rule with its examples, ready to print. Raises InputError for an id that nobody knows."""
    from generator.reference.explain import text

    found = rule(code).id
    return text(explained([found])[found])


def rules_json(codes: Collection[str]) -> str:
    """These rules with their examples as one JSON object."""
    from generator.reference.explain import as_json

    entries = [as_json(told) for told in explained(codes).values()]
    return json.dumps({"rules": entries}, ensure_ascii=False, indent=2)


def rule_reference() -> str:
    """The page docs/rules.md."""
    from generator.reference.page import page

    return page(_book(), explained())
