"""How many of the breaks that a schema makes are shown by a witness, and that none contradicts the rules."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from generator.contract import Contract
from generator.diff.compare import compare
from generator.diff.containment import within
from generator.lower.document import lower
from generator.rules import Finding, judge
from generator.rules.variance import Side
from generator.specs.load import load
from generator.witness.find import has_schema_cause, with_witnesses
from generator.witness.parts import pairs

ROOT = Path(__file__).parents[2]
SPECS = ROOT / "specs"
CASES = ROOT.parent / "shared" / "cases" / "breaking"


def specs() -> Iterator[tuple[Contract, Contract]]:
    """Each version of the eight APIs with the one after it."""
    manifest = tomllib.loads((SPECS / "manifest.toml").read_text("utf-8"))
    for api in manifest["api"]:
        read = [lower(load(SPECS / v["file"]), api=api["slug"])[0] for v in api["version"]]
        yield from pairwise(read)


def cases() -> Iterator[tuple[Contract, Contract]]:
    for case in json.loads((CASES / "cases.json").read_text("utf-8")):
        old, new = (lower(load(CASES / case[s]), api="api")[0] for s in ("base", "revision"))
        yield old, new


def breaks(old: Contract, new: Contract) -> tuple[list[Finding], list[Finding]]:
    """The findings that a schema makes breaking, and those of them that the value sets speak against."""
    comparison = compare(old, new)
    found = with_witnesses(judge(comparison, old, new), comparison, old, new)
    roots = {root.name: root for root in comparison.roots}
    mine = [f for f in found if has_schema_cause(f)]
    against: list[Finding] = []
    for finding in mine:
        cause = finding.cause
        assert cause is not None
        root = roots.get(cause.operation)
        if root is None:
            continue
        called = cause.inverted != root.inverted
        whole = list(pairs(old, new, root, cause.trail, called=called))
        forward = cause.side == Side.REQUEST
        holds = [
            within(old, p.old, new, p.new) if forward else within(new, p.new, old, p.old)
            for p in whole
        ]
        if holds and all(held is True for held in holds):
            against.append(finding)
    return mine, against


def test_four_of_five_breaks_of_the_eight_apis_are_shown_and_none_is_contradicted() -> None:
    results = [breaks(*pair) for pair in specs()]
    found = [f for mine, _ in results for f in mine]
    shown = [f for f in found if f.witness is not None]
    assert len(found) > 50
    assert len(shown) >= 0.8 * len(found), [
        (f.id, f.place, f.message) for f in found if f.witness is None
    ]
    assert [(f.id, f.place) for _, against in results for f in against if f.witness] == []


@pytest.mark.shared
def test_four_of_five_breaks_of_the_rule_cases_are_shown_and_none_is_contradicted() -> None:
    if not CASES.is_dir():
        pytest.skip(f"{CASES} is not there: the conformance cases lie beside the checkout")
    results = [breaks(*pair) for pair in cases()]
    found = [f for mine, _ in results for f in mine]
    shown = [f for f in found if f.witness is not None]
    assert len(shown) >= 0.8 * len(found), f"{len(shown)} of {len(found)}"
    assert [(f.id, f.place) for _, against in results for f in against if f.witness] == []
