"""ci: check, diff, acceptances and the freshness of the output in one run, with every report."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostic, InputError, errors
from generator.pipeline.accepting import acceptances
from generator.pipeline.checking import check
from generator.pipeline.comparing import diff, diff_base
from generator.pipeline.gating import Judging
from generator.pipeline.rendering import check_output, render
from generator.pipeline.reporting import report
from generator.pipeline.workspace import Workspace

if TYPE_CHECKING:
    from generator.report.result import Result

SUMMARY = "ci.json"


class Step(StrEnum):
    """What a run does, in this order."""

    CHECK = "check"
    DIFF = "diff"
    ACCEPTANCE = "acceptance"
    GENERATE = "generate"


@dataclass(frozen=True, slots=True)
class StepResult:
    """How one step ended: exit code 0, 1 or 2, one line, and what there is to say beside it."""

    step: Step
    code: int
    told: str
    diagnostics: tuple[Diagnostic, ...] = ()
    result: Result | None = None

    @property
    def word(self) -> str:
        return ("ok", "failed", "cannot be used")[self.code]


def ci(
    workspace: Workspace,
    *,
    base: str | None = None,
    judging: Judging | None = None,
    generated: Path | None = None,
    skip: Collection[Step] = (),
    reports: Path | None = None,
) -> tuple[StepResult, ...]:
    """Every step, also after one that failed, and the reports of them all in the folder `reports`.

    `base` compares with what a git revision has instead of the version before. The run's exit code is the
    highest of the steps'.
    """
    judging = judging or Judging()
    steps = tuple(
        _attempted(step, workspace, base, judging, generated or workspace.root / "generated")
        for step in Step
        if step not in skip
    )
    if reports is not None:
        _write(reports, steps, workspace, judging)
    return steps


def _attempted(
    step: Step, workspace: Workspace, base: str | None, judging: Judging, generated: Path
) -> StepResult:
    try:
        match step:
            case Step.CHECK:
                return _check(workspace)
            case Step.DIFF:
                return _diff(workspace, base, judging)
            case Step.ACCEPTANCE:
                return _acceptance(workspace, judging)
            case Step.GENERATE:
                return _generate(workspace, generated)
    except InputError as problem:
        return StepResult(step, 2, "the input cannot be used", problem.diagnostics)


def _check(workspace: Workspace) -> StepResult:
    specs = check(workspace)
    said = tuple(diagnostic for spec in specs for diagnostic in spec.diagnostics)
    unusable = [spec for spec in specs if errors(spec.diagnostics)]
    told = f"{len(specs)} specs, {len(unusable)} cannot be used"
    return StepResult(Step.CHECK, 2 if unusable else 0, told, said)


def _diff(workspace: Workspace, base: str | None, judging: Judging) -> StepResult:
    from generator.report.words import summary

    compare = diff_base(workspace, base, (), judging) if base else diff(workspace, judging=judging)
    result, notes = compare
    # The warnings of the specs are those of the step before; acceptances have a step of their own.
    said = tuple(note for note in notes if note.code == "base-without-specs")
    gone = tuple(problem for problem in result.problems if problem.code == "api-gone")
    fails = bool(gone) or any(api.gate.fails for api in result.apis)
    return StepResult(Step.DIFF, int(fails), summary(result), (*said, *gone), result)


def _acceptance(workspace: Workspace, judging: Judging) -> StepResult:
    from generator.policy.accepted import State, problem

    stand = acceptances(workspace, judging)
    wrong = tuple(found for one in stand if (found := problem(one)) is not None)
    counts = {state: sum(one.state is state for one in stand) for state in State}
    told = ", ".join(f"{count} {state}" for state, count in counts.items())
    return StepResult(Step.ACCEPTANCE, int(bool(wrong)), told, wrong)


def _generate(workspace: Workspace, generated: Path) -> StepResult:
    outcome = check_output(render(workspace), generated)
    return StepResult(Step.GENERATE, int(not outcome.fresh), outcome.text.strip())


def _write(
    folder: Path, steps: tuple[StepResult, ...], workspace: Workspace, judging: Judging
) -> None:
    """One file for each format and the summary; formats that need a comparison are left out without one."""
    folder.mkdir(parents=True, exist_ok=True)
    for result in (step.result for step in steps if step.result is not None):
        from generator.report.formats import FORMATS

        for style, name in FORMATS.items():
            text = report(result, style, project=workspace, judging=judging)
            (folder / name).write_bytes(text.encode())
    document = {
        "schema": "skiftegen/ci",
        "version": 1,
        "exit_code": exit_code(steps),
        "steps": list(_told(steps)),
    }
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    (folder / SUMMARY).write_bytes(text.encode())


def _told(steps: tuple[StepResult, ...]) -> Iterator[dict[str, object]]:
    for step in steps:
        problems = [str(diagnostic) for diagnostic in step.diagnostics]
        yield {
            "step": str(step.step),
            "exit_code": step.code,
            "summary": step.told,
            "problems": problems,
        }


def exit_code(steps: tuple[StepResult, ...]) -> int:
    """0 fine, 1 something was found, 2 something cannot be used."""
    return max((step.code for step in steps), default=0)
