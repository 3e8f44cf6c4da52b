"""What came of the scenarios, in words: for the terminal, and as docs/spector.md."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from tests.spector.judge import Played
from tests.spector.reasons import KNOWN, NO_FORM, reason_of, unused

GOAL = 0.95
"""The part of the scenarios with an OpenAPI form that has to pass."""


@dataclass(frozen=True)
class Outcome:
    """`verdicts` are the mock server's, `played` is what our own assertions say."""

    verdicts: Mapping[str, str]
    played: Played
    modules: int
    documents: int

    @cached_property
    def passed(self) -> list[str]:
        """Right on the wire, and everything came back as the scenario promises."""
        fine = set(self.played.names) - self.played.problems.keys()
        return [name for name, said in self.verdicts.items() if said == "pass" and name in fine]

    @cached_property
    def missed(self) -> dict[str, str]:
        """The other scenarios -> what was seen, in the order of their names."""
        names = sorted(self.verdicts.keys() - set(self.passed))
        return {name: self._seen(name) for name in names}

    def _seen(self, name: str) -> str:
        if name not in self.played.names:
            return "not played"
        return self.played.problems.get(name) or f"the server says {self.verdicts[name]}"

    @cached_property
    def without_form(self) -> dict[str, str]:
        """Missed scenarios that no OpenAPI document can say -> why."""
        found = {name: reason_of(name, NO_FORM) for name in self.missed}
        return {name: why for name, why in found.items() if why is not None}

    @cached_property
    def failing(self) -> dict[str, str]:
        """Missed scenarios that have an OpenAPI form -> what was seen."""
        return {name: seen for name, seen in self.missed.items() if name not in self.without_form}

    @property
    def expressible(self) -> int:
        return len(self.verdicts) - len(self.without_form)

    @property
    def rate(self) -> float:
        return len(self.passed) / self.expressible

    def problems(self) -> list[str]:
        """What makes the session fail: too few pass, or a reason is missing or has become untrue."""
        found = [
            f"{name}: {seen}; no reason in reasons.py"
            for name, seen in self.failing.items()
            if reason_of(name, KNOWN) is None
        ]
        found += [f"{p}: passes, take it out of reasons.py" for p in unused(NO_FORM, self.missed)]
        found += [f"{p}: passes, take it out of reasons.py" for p in unused(KNOWN, self.failing)]
        found += [f"{n}: is no scenario" for n in self.played.names if n not in self.verdicts]
        if self.rate < GOAL:
            found.append(f"{self.rate:.1%} of the scenarios pass, {GOAL:.0%} is the goal")
        return found


def summary(outcome: Outcome) -> str:
    """The counts in one line."""
    return (
        f"{outcome.modules} modules, {outcome.documents} documents, {len(outcome.verdicts)} scenarios:"
        f" {len(outcome.passed)} of the {outcome.expressible} with an OpenAPI form pass"
        f" ({outcome.rate:.1%}); {len(outcome.without_form)} have none"
    )


def areas(outcome: Outcome) -> list[tuple[str, int, int, int]]:
    """(area, passed, with an OpenAPI form, all), an area being the first word of the scenarios' names."""
    names: dict[str, list[str]] = {}
    for name in sorted(outcome.verdicts):
        names.setdefault(name.split("_")[0], []).append(name)
    passed = set(outcome.passed)
    return [
        (
            area,
            sum(name in passed for name in members),
            sum(name not in outcome.without_form for name in members),
            len(members),
        )
        for area, members in names.items()
    ]


def page(outcome: Outcome, introduction: str) -> str:
    """The text of docs/spector.md below its introduction, which is kept."""
    lines = [introduction.rstrip(), "", MARK, "", "## Coverage", "", f"{summary(outcome)}.", ""]
    lines += ["| area | passed | with an OpenAPI form | all |", "| --- | ---: | ---: | ---: |"]
    lines += [f"| {a} | {p} | {e} | {n} |" for a, p, e, n in areas(outcome)]
    lines += ["", "## Not passed, with an OpenAPI form", ""]
    lines += [f"- `{n}`: {reason_of(n, KNOWN) or seen}" for n, seen in outcome.failing.items()] or [
        "None."
    ]
    lines += ["", "## Without an OpenAPI form", ""]
    lines += [f"- `{name}`: {why}" for name, why in outcome.without_form.items()]
    return "\n".join(lines) + "\n"


MARK = "<!-- below this line: written by `nox -s spector -- --write` -->"
