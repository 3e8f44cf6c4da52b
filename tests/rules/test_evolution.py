"""The 129 planned changes of the eight specs: each is found, at its place; how many levels are right."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.contract import Contract
from generator.diff.compare import compare
from generator.lower.document import lower
from generator.rules import Finding, Level, judge
from generator.specs.load import load

ROOT = Path(__file__).parents[2]
ROWS: list[dict[str, Any]] = json.loads((ROOT / "tests" / "evolution.json").read_text("utf-8"))


@cache
def contract(api: str, version: str) -> Contract:
    (path,) = (ROOT / "specs" / api).glob(f"{version}.*")
    return lower(load(path), api=api)[0]


@cache
def findings(api: str, old: str, new: str) -> tuple[Finding, ...]:
    before, after = contract(api, old), contract(api, new)
    return judge(compare(before, after), before, after)


def places(row: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for place in row["places"]:
        yield place.get("api") or row["apis"][0], place["side"], place["pointer"]


def at_place(row: Mapping[str, Any], api: str, side: str, pointer: str) -> list[Finding]:
    """Findings at the pointer or below; else those at its nearest ancestor that has any."""
    index = 0 if side == "old" else 1
    here = [
        (finding, finding.pointers[index])
        for finding in findings(api, row["from"], row["to"])
        if finding.pointers[index]
    ]
    below = [f for f, p in here if p == pointer or p.startswith(pointer + "/")]
    if below:
        return below
    while "/" in pointer[1:]:
        pointer = pointer.rsplit("/", 1)[0]
        found = [f for f, p in here if p == pointer]
        if found:
            return found
    return []


def agrees(row: Mapping[str, Any], found: list[Finding]) -> bool:
    """W: at least potentially breaking; S: only the source breaks; N: neither."""
    worst = min((f.level.rank for f in found), default=Level.SAFE.rank)
    match row["level"]:
        case "W":
            return worst < Level.SAFE.rank
        case "S":
            quiet = [f for f in found if f.level is Level.SAFE]
            return any(f.verdicts.source is not Level.SAFE for f in quiet)
        case _:
            return worst == Level.SAFE.rank


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_a_planned_change_is_found_at_its_place(row: dict[str, Any]) -> None:
    assert any(at_place(row, *place) for place in places(row))


def test_nothing_in_the_evolution_is_unclassified() -> None:
    pairs = {(api, row["from"], row["to"]) for row in ROWS for api, _, _ in places(row)}
    loose = [f for pair in sorted(pairs) for f in findings(*pair) if f.id == "unclassified-change"]
    assert loose == []


def test_the_levels_agree_with_the_plan_where_they_are_known_to() -> None:
    wrong = {
        row["id"]
        for row in ROWS
        if not agrees(row, [f for place in places(row) for f in at_place(row, *place)])
    }
    assert wrong <= DISAGREEMENTS.keys(), sorted(wrong - DISAGREEMENTS.keys())
    assert DISAGREEMENTS.keys() <= wrong, sorted(DISAGREEMENTS.keys() - wrong)


# Row -> why our level differs.
DISAGREEMENTS: dict[str, str] = {}
