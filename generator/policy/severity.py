"""Levels that a project judges otherwise: each override with its reason, applied to the findings it names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from difflib import get_close_matches

from generator.diagnostics import Diagnostic, InputError
from generator.rules.finding import Finding, Level, Override, Verdicts, worst
from generator.specs.settings import Severity


def check_rules(severities: Iterable[Severity], known: Collection[str]) -> None:
    """Raises InputError with every override whose rule nobody knows, at its place, with a suggestion."""
    unknown = [one for one in severities if one.rule not in known]
    if not unknown:
        return
    raise InputError([_unknown(one, known) for one in unknown])


def _unknown(one: Severity, known: Collection[str]) -> Diagnostic:
    near = get_close_matches(one.rule, sorted(known), n=1)
    hint = f"did you mean {near[0]}?" if near else "`skiftegen rules list` shows all"
    return Diagnostic(
        code="manifest-rule", message=f"there is no rule {one.rule!r}", location=one.at, hint=hint
    )


def overridden(findings: Iterable[Finding], severities: Sequence[Severity]) -> list[Finding]:
    """The findings at the levels of this project; of several overrides the most particular one counts."""
    return [_judged(finding, severities) for finding in findings]


def _judged(finding: Finding, severities: Sequence[Severity]) -> Finding:
    fitting = [one for one in severities if _fits(one, finding)]
    if not fitting:
        return finding
    chosen = max(fitting, key=lambda one: (bool(one.place), bool(one.api), one.at))
    level = Level(chosen.level)
    verdicts = finding.verdicts
    runtime = verdicts.runtime if worst(verdicts.runtime, level) is level else level
    return replace(
        finding,
        verdicts=Verdicts(level, verdicts.source, runtime),
        override=Override(was=finding.level, reason=chosen.reason),
    )


def _fits(one: Severity, finding: Finding) -> bool:
    if one.rule != finding.id or one.api not in ("", finding.api):
        return False
    pattern = ".*".join(map(re.escape, one.place.split("*")))
    return not one.place or re.fullmatch(pattern, finding.place) is not None
