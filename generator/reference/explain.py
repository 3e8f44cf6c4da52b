"""One rule explained: its texts, and what comparing its examples tells."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.reference.examples import Example
from generator.rules import Finding, Level, Rule, Verdicts

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Case:
    """An example of a rule with the verdicts it gets, and the findings of the reverse as id -> level."""

    example: Example
    verdicts: Verdicts
    message: str
    reverse: tuple[tuple[str, Level], ...]


@dataclass(frozen=True, slots=True)
class Explained:
    rule: Rule
    cases: tuple[Case, ...]

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels that the rule has in its examples, or that it tells itself, worst first."""
        found = {case.verdicts.level for case in self.cases} or self.rule.levels
        return tuple(sorted(found, key=lambda level: level.rank))


def case_of(
    code: str, example: Example, findings: Sequence[Finding], reverse: Sequence[Finding]
) -> Case:
    """The example as a case of this rule. Raises ValueError when comparing it does not tell the rule."""
    for finding in findings:
        if code in (finding.id, *finding.aliases):
            back = tuple((other.id, other.level) for other in reverse)
            return Case(example, finding.verdicts, finding.message, back)
    raise ValueError(f"the example of {code} does not show it")


def distinct(cases: Iterable[Case]) -> tuple[Case, ...]:
    """One case for each set of verdicts, worst first."""
    found: dict[Verdicts, Case] = {}
    for case in cases:
        found.setdefault(case.verdicts, case)
    return tuple(sorted(found.values(), key=lambda c: c.verdicts.level.rank))[:_SHOWN]


def verdict_text(verdicts: Verdicts) -> str:
    return f"wire {verdicts.wire}, source {verdicts.source}, runtime {verdicts.runtime}"


def code_text(value: object) -> str:
    """A part of a document on one line."""
    return json.dumps(value, ensure_ascii=False)


def reverse_text(case: Case) -> str:
    told = ", ".join(f"{code} ({level})" for code, level in case.reverse)
    return told or "nothing"


def text(explained: Explained) -> str:
    """A rule for a terminal."""
    rule, cases = explained.rule, distinct(explained.cases)
    lines = [rule.id]

    def line(label: str, value: str) -> None:
        if value:
            lines.append(f"  {label + ':':<14} {value}")

    line("meaning", rule.meaning)
    line("level", " or ".join(explained.levels))
    line("why", rule.why)
    if explained.levels != (Level.SAFE,):
        line("safe when", rule.safe_when)
        line("what to do", rule.advice)
    line("also known as", ", ".join(rule.aliases))
    line("replaced by", rule.replaced_by)
    for case in cases:
        lines.append("")
        line("example", case.message)
        line("before", code_text(case.example.shown[0]))
        line("after", code_text(case.example.shown[1]))
        line("where", case.example.where)
        line("verdicts", verdict_text(case.verdicts))
        line("the reverse", reverse_text(case))
    return "\n".join(lines)


def as_json(explained: Explained) -> dict[str, object]:
    """A rule for other programs."""
    rule = explained.rule
    return {
        "id": rule.id,
        "meaning": rule.meaning,
        "levels": [str(level) for level in explained.levels],
        "why": rule.why,
        "safe_when": rule.safe_when,
        "advice": rule.advice,
        "aliases": list(rule.aliases),
        "replaced_by": rule.replaced_by,
        "examples": [
            {
                "where": case.example.where,
                "before": case.example.shown[0],
                "after": case.example.shown[1],
                "verdicts": {
                    "wire": str(case.verdicts.wire),
                    "source": str(case.verdicts.source),
                    "runtime": str(case.verdicts.runtime),
                },
                "reverse": [{"id": code, "level": str(level)} for code, level in case.reverse],
            }
            for case in distinct(explained.cases)
        ],
    }
