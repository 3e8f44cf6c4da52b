"""Cases of another tool's rule tests, run against ours: recall, level agreement, false alarms.

`nox -s conformance -- PATH...` prints the measures; PATH is a folder with cases.json, whose entries name a base
and a revision spec and the findings expected. docs/conformance.md says how to read what it prints.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from generator.diff.compare import compare
from generator.lower.document import lower
from generator.rules import Finding, Level, Options, judge
from generator.specs.load import load

_DEFAULT = Path(__file__).parents[2].parent / "shared" / "cases" / "breaking"
# The day of the cases' source, so that sunset dates are judged as they were there.
_AS_OF = date(2026, 8, 8)
_FILE = Path(__file__).with_name("disagreements.toml")
_DISAGREEMENTS: list[dict[str, Any]] = tomllib.loads(_FILE.read_text("utf-8"))["disagreement"]
# (id, their level) -> why ours differs
PURPOSE = {
    (code, entry["theirs"]): entry["reason"]
    for entry in _DISAGREEMENTS
    for code in entry.get("ids", ())
}
LEVELS = {"ERR": Level.BREAKING, "WARN": Level.POTENTIAL, "INFO": Level.SAFE}


@dataclass(slots=True)
class Score:
    """What was expected and what was found, over all cases."""

    expected: Counter[str] = field(default_factory=Counter[str])
    found: Counter[str] = field(default_factory=Counter[str])
    levels_right: int = 0
    levels_wrong: list[str] = field(default_factory=list[str])
    on_purpose: list[str] = field(default_factory=list[str])
    missed: list[str] = field(default_factory=list[str])
    quiet: int = 0
    alarms: list[str] = field(default_factory=list[str])
    forbidden: list[str] = field(default_factory=list[str])
    extra: list[str] = field(default_factory=list[str])
    crashes: list[str] = field(default_factory=list[str])


def findings_of(base: Path, revision: Path, options: Options) -> tuple[Finding, ...]:
    old, _ = lower(load(base), api="api")
    new, _ = lower(load(revision), api="api")
    return judge(compare(old, new), old, new, options)


def run(folder: Path, as_of: date) -> Score:
    score = Score()
    for case in json.loads((folder / "cases.json").read_text("utf-8")):
        try:
            found = findings_of(
                folder / case["base"], folder / case["revision"], _options(case, as_of)
            )
        except Exception as error:
            score.crashes.append(f"{case['test']}: {type(error).__name__} {error}")
            continue
        _score(score, case, found)
    return score


def _options(case: Mapping[str, Any], as_of: date) -> Options:
    given = case["options"] or {}
    days = {w: int(given.get(f"deprecation_days_{w}", 0)) for w in ("beta", "stable")}
    least = given.get("stability_level", "draft")
    return Options(as_of=as_of, notice_days=days, least_stability=least)


def _score(score: Score, case: Mapping[str, Any], found: tuple[Finding, ...]) -> None:
    by_id: dict[str, list[Finding]] = {}
    for finding in found:
        for code in (finding.id, *finding.aliases):
            by_id.setdefault(code, []).append(finding)
    for entry in case["expected"]:
        level = entry["level"]
        score.expected[level] += 1
        told = by_id.get(entry["id"])
        if not told:
            score.missed.append(f"{level:4} {entry['id']}  ({case['test']})")
            continue
        score.found[level] += 1
        if any(finding.level is LEVELS[level] for finding in told):
            score.levels_right += 1
        else:
            reason = _reason(entry["id"], level, told[0])
            line = f"{entry['id']}: {level}, ours {told[0].level}  ({case['test']})"
            if reason is None:
                score.levels_wrong.append(line)
            else:
                score.on_purpose.append(f"{line}: {reason}")
    score.forbidden += [f"{i}  ({case['test']})" for i in case["not_expected"] if i in by_id]
    if case["exact"] and case["scope_ids"] is not None:
        score.extra += _beyond(case, found)
    if case["exact"] and not case["expected"]:
        score.quiet += 1
        scope = case["scope_ids"]
        loud = [
            f.id for f in found if f.level is Level.BREAKING and (scope is None or f.id in scope)
        ]
        if loud:
            score.alarms.append(f"{', '.join(sorted(set(loud)))}  ({case['test']})")


def _reason(code: str, theirs: str, finding: Finding) -> str | None:
    """Why ours differs, by the id or by what the finding says; None where nobody has said so."""
    for entry in _DISAGREEMENTS:
        if entry["theirs"] == theirs and entry.get("says", "\0") in finding.message:
            return str(entry["reason"])
    return PURPOSE.get((code, theirs))


def _beyond(case: Mapping[str, Any], found: tuple[Finding, ...]) -> list[str]:
    """Findings in the scope and at the level of an exact case that it does not expect."""
    least = LEVELS[case["min_level"] or "INFO"].rank
    wanted = {entry["id"] for entry in case["expected"]}
    return [
        f"{finding.id}: {finding.level}  ({case['test']})"
        for finding in found
        if finding.id in case["scope_ids"]
        and finding.level.rank <= least
        and wanted.isdisjoint((finding.id, *finding.aliases))
    ]


def report(score: Score) -> str:
    lines = [
        f"{level}: {score.found[level]} of {score.expected[level]} found under the same id"
        f" ({100 * score.found[level] / max(score.expected[level], 1):.1f} %)"
        for level in LEVELS
    ]
    told = score.levels_right + len(score.levels_wrong) + len(score.on_purpose)
    purpose = len(score.on_purpose)
    agree = (
        f"{score.levels_right} of {told} agree ({100 * score.levels_right / max(told, 1):.1f} %)"
    )
    lines.append(f"levels: {agree}, {purpose} differ on purpose")
    lines.append(f"quiet cases: {len(score.alarms)} of {score.quiet} with a breaking finding")
    for title, items in (
        ("missed", score.missed),
        ("level differs", score.levels_wrong),
        ("on purpose", score.on_purpose),
        ("false alarm", score.alarms),
        ("must not appear", score.forbidden),
        ("beyond an exact list", score.extra),
        ("crashed", score.crashes),
    ):
        lines += [f"{title}: {item}" for item in items]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Print the measures for each folder; 1 when a case crashed, 0 also where there is nothing to run."""
    folders = [Path(argument) for argument in arguments] or [_DEFAULT]
    crashed = False
    for folder in folders:
        print(f"{folder}:")
        if not (folder / "cases.json").is_file():
            print("no cases.json is there: nothing to compare with (give the folder as PATH)")
            continue
        score = run(folder, _AS_OF)
        print(report(score))
        crashed = crashed or bool(score.crashes)
    return int(crashed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
