"""What CI services are given works: the commands of docs/ci.md, the action's script, the templates."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from click import Command, Group

from generator.cli import main
from generator.report.formats import FORMATS
from tests.cli.project import SPEC, Project
from tests.cli.repository import repository

ROOT = Path(__file__).parents[2]
BROKEN = SPEC.replace("titel: {type: string}", "titel: {type: integer}")
needs_shell = pytest.mark.skipif(
    shutil.which("git") is None or shutil.which("bash") is None, reason="needs git and bash"
)


@pytest.fixture
def there(tmp_path: Path, cache_dir: Path) -> tuple[Project, dict[str, str]]:
    """A committed project with a broken version 2, and an environment in which `skiftegen` is a command."""
    commands = tmp_path / "bin"
    commands.mkdir()
    script = f'#!/bin/sh\nexec "{sys.executable}" -m generator "$@"\n'
    (commands / "skiftegen").write_text(script, "utf-8")
    (commands / "skiftegen").chmod(0o755)
    repo = repository(tmp_path / "work")
    project = Project(repo.root)
    project.write(("sag", "1", SPEC), ("sag", "2", BROKEN))
    text = project.manifest.read_text("utf-8") + '[[phase]]\nname = "pre-pilot"\n'
    project.manifest.write_text(text, "utf-8")
    repo.commit()
    environment = {
        **os.environ,
        "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "SKIFTEGEN_CACHE": str(cache_dir),
    }
    return project, environment


def shell(
    script: str, folder: Path, environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-eu", "-o", "pipefail", "-c", script],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def commands(page: str) -> list[str]:
    text = (ROOT / "docs" / page).read_text("utf-8")
    return [
        line for block in re.findall(r"```sh\n(.*?)```", text, re.S) for line in block.splitlines()
    ]


@needs_shell
@pytest.mark.slow
def test_the_commands_of_the_page_do_what_it_says(there: tuple[Project, dict[str, str]]) -> None:
    project, environment = there
    told = shell("skiftegen diff --format json", project.root, environment)
    environment["FINDING"] = json.loads(told.stdout)["findings"][0]["fingerprint"][:8]
    codes = {
        line: shell(line.replace("2027-06", "2999-06"), project.root, environment).returncode
        for line in commands("ci.md")
    }
    assert codes == {
        "skiftegen ci --skip generate --reports reports/": 1,
        "skiftegen ci --skip generate --base main": 0,
        "skiftegen diff --base main": 0,
        "skiftegen diff HEAD:specs/sag/1.yaml specs/sag/1.yaml": 0,
        "skiftegen diff --allow-pre-pilot --as-of 2027-02-28": 0,
        'skiftegen accept "$FINDING" --reason "agreed with the case team" --owner "API team" '
        "--until 2027-06-30": 0,
        "skiftegen accept --list": 0,
        "skiftegen accept --prune": 0,
    }
    page = (ROOT / "docs" / "ci.md").read_text("utf-8")
    written = {path.name for path in (project.root / "reports").iterdir()}
    assert written == {*FORMATS.values(), "ci.json"}
    assert all(f"`{name}`" in page for name in written)


def test_the_manifest_of_the_page_can_be_read(project: Project) -> None:
    from generator.specs.manifest import read_manifest

    text = (ROOT / "docs" / "ci.md").read_text("utf-8")
    tables = "".join(re.findall(r"```toml\n(.*?)```", text, re.S))
    project.manifest.write_text(project.manifest.read_text("utf-8") + tables, "utf-8")
    manifest = read_manifest(project.root / "specs")
    assert [phase.name for phase in manifest.phases] == ["pre-pilot", "pilot"]
    assert manifest.severities[0].level == "potential"


def action() -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    return data


@needs_shell
@pytest.mark.slow
@pytest.mark.parametrize(("base", "code"), [("", 1), ("main", 0), ("nowhere", 2)])
def test_the_script_of_the_action_runs_and_tells_how_it_ended(
    there: tuple[Project, dict[str, str]], tmp_path: Path, base: str, code: int
) -> None:
    project, environment = there
    (step,) = (step for step in action()["runs"]["steps"] if step.get("id") == "run")
    defaults = {name: value["default"] for name, value in action()["inputs"].items()}
    given = {**defaults, "base": base, "skip": "generate"}
    for name, told in step["env"].items():
        environment[name] = given[told.removeprefix("${{ inputs.").removesuffix(" }}")]
    summary, output = tmp_path / "summary", tmp_path / "output"
    environment |= {"GITHUB_STEP_SUMMARY": str(summary), "GITHUB_OUTPUT": str(output)}
    done = shell(step["run"], project.root, environment)
    assert done.returncode == code, done.stderr
    assert output.read_text() == f"exit-code={code}\n"
    if code < 2:
        assert "sag" in summary.read_text()
        assert ("::error" in done.stdout) is (code == 1)


def words(line: str) -> list[str]:
    return re.sub(r"\$\{[^}]*\}|\$\w+", "", line).split()


def known(group: Group, line: list[str]) -> bool:
    """Whether `skiftegen command --option ...` has that command with those options."""
    command = group.commands[line[1]]
    assert isinstance(command, Command)
    options = {name for parameter in command.params for name in parameter.opts}
    return all(word in options for word in line[2:] if word.startswith("--"))


def test_templates_and_hooks_use_commands_that_exist() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    job = yaml.safe_load((ROOT / "ci" / "gitlab.yml").read_text("utf-8"))["skiftegen"]
    lines = [hook["entry"] for hook in hooks] + job["script"][1:]
    assert len(lines) == 4
    for line in lines:
        assert known(main, words(line)), line
    folder, *_ = job["artifacts"]["paths"]
    for path in job["artifacts"]["reports"].values():
        assert path.removeprefix(folder) in FORMATS.values()


def test_the_workflow_of_this_repository_uses_the_action_with_inputs_it_has() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/specs.yml").read_text("utf-8"))
    (own,) = (step for step in workflow["jobs"]["specs"]["steps"] if step.get("uses") == "./")
    assert own["with"].keys() <= action()["inputs"].keys()
