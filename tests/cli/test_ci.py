"""skiftegen ci: every step in one run, every report in one folder, one exit code."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from generator.report.formats import FORMATS
from tests.cli.project import SPEC, Project
from tests.cli.repository import repository

Run = Callable[..., Result]
BROKEN = SPEC.replace("titel: {type: string}", "titel: {type: integer}")
PLAIN = ("--skip", "generate")


def ci(run: Run, project: Project, *options: str | Path) -> Result:
    return run("ci", "--root", project.root, *options)


def steps(folder: Path) -> dict[str, int]:
    document = json.loads((folder / "ci.json").read_text("utf-8"))
    return {step["step"]: step["exit_code"] for step in document["steps"]}


def test_all_is_well_once_the_output_is_fresh(run: Run, project: Project, tmp_path: Path) -> None:
    reports = tmp_path / "reports"
    assert ci(run, project, "--reports", reports).exit_code == 1
    assert steps(reports) == {"check": 0, "diff": 0, "acceptance": 0, "generate": 1}
    assert run("generate", "--root", project.root).exit_code == 0
    assert ci(run, project, "--reports", reports).exit_code == 0
    assert steps(reports) == {"check": 0, "diff": 0, "acceptance": 0, "generate": 0}


def test_every_format_is_written_and_says_what_diff_says(
    run: Run, project: Project, tmp_path: Path
) -> None:
    project.write(("sag", "1", SPEC), ("sag", "2", BROKEN))
    reports = tmp_path / "reports"
    result = ci(run, project, *PLAIN, "--reports", reports, "--as-of", "2026-06-01")
    assert result.exit_code == 1
    assert "sag 1 -> 2: 1 breaking" in result.stdout
    assert {path.name for path in reports.iterdir()} == {*FORMATS.values(), "ci.json"}
    alone = run("diff", "--root", project.root, "--format", "json", "--as-of", "2026-06-01")
    assert (reports / FORMATS["json"]).read_text("utf-8") == alone.stdout


def test_what_may_pass_passes(run: Run, project: Project) -> None:
    project.write(("sag", "1", SPEC), ("sag", "2", BROKEN))
    assert ci(run, project, *PLAIN, "--fail-on", "never").exit_code == 0
    text = project.manifest.read_text("utf-8") + '[[phase]]\nname = "pre-pilot"\n'
    project.manifest.write_text(text, "utf-8")
    assert ci(run, project, *PLAIN).exit_code == 1
    assert ci(run, project, *PLAIN, "--allow-pre-pilot").exit_code == 0


def test_a_spec_that_cannot_be_used_gives_two_and_does_not_hide_the_rest(
    run: Run, project: Project, tmp_path: Path
) -> None:
    project.write(("sag", "1", SPEC), ("sag", "2", "openapi: 3.0.3\n"))
    reports = tmp_path / "reports"
    assert ci(run, project, "--reports", reports).exit_code == 2
    assert steps(reports) == {"check": 2, "diff": 2, "acceptance": 0, "generate": 2}
    problems = json.loads((reports / "ci.json").read_text("utf-8"))["steps"][0]["problems"]
    assert any("sag/2.yaml" in problem for problem in problems)


def test_an_acceptance_that_matches_nothing_fails_its_own_step(
    run: Run, project: Project, tmp_path: Path
) -> None:
    project.write(("sag", "1", SPEC), ("sag", "2", BROKEN))
    found = json.loads(run("diff", "--root", project.root, "--format", "json").stdout)["findings"]
    why = ("--reason", "r", "--owner", "o", "--until", "2999-01-01")
    run("accept", found[0]["fingerprint"], *why, "--root", project.root)
    assert ci(run, project, *PLAIN).exit_code == 0
    project.write(("sag", "1", SPEC), ("sag", "2", SPEC))
    reports = tmp_path / "reports"
    result = ci(run, project, *PLAIN, "--reports", reports)
    assert result.exit_code == 1
    assert steps(reports) == {"check": 0, "diff": 0, "acceptance": 1}
    assert "matches no finding" in result.stderr


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_a_base_tells_only_what_is_new(run: Run, project: Project, tmp_path: Path) -> None:
    repo = repository(tmp_path)
    project.write(("sag", "1", SPEC), ("sag", "2", BROKEN))
    repo.commit()
    assert ci(run, project, *PLAIN).exit_code == 1
    assert ci(run, project, *PLAIN, "--base", "main").exit_code == 0
    project.write(("sag", "1", SPEC), ("sag", "2", BROKEN), ("sag", "3", SPEC))
    assert ci(run, project, *PLAIN, "--base", "main").exit_code == 1
    assert ci(run, project, *PLAIN, "--base", "nowhere").exit_code == 2


def test_a_missing_manifest_gives_two(run: Run, tmp_path: Path) -> None:
    result = run("ci", "--root", tmp_path)
    assert result.exit_code == 2
    assert "manifest.toml" in result.stderr
