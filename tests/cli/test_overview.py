"""skiftegen alone, and shell completion."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tests.cli.project import SPEC, Project

Run = Callable[..., Result]
BROKEN = SPEC.replace("titel: {type: string}", "titel: {type: integer}")


def next_step(result: Result) -> str:
    assert result.exit_code == 0, result.stderr
    return next(line for line in result.stdout.splitlines() if line.startswith("next: "))[6:]


def test_each_step_leads_to_the_next(
    project: Project, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.root)
    assert next_step(run()) == "skiftegen generate"
    assert run("generate").exit_code == 0
    assert next_step(run()) == "skiftegen release --plan"
    (project.root / "specs" / "releases.toml").write_text(
        '[[release]]\nversion = "0.1.0"\ndate = 2026-01-01\n[release.specs]\nsag = "2"\n'
    )
    assert run("generate").exit_code == 0
    assert next_step(run()) == "skiftegen specs add FILE"
    project.write(("sag", "1", SPEC), ("sag", "2", BROKEN))
    assert run("generate").exit_code == 0
    shut = run()
    assert next_step(shut) == "skiftegen diff"
    assert shut.stdout.splitlines()[1].split() == ["sag", "2", "-", "1", "0", "shut"]
    project.write(("sag", "1", SPEC), ("sag", "2", "openapi: 3.0.3\n"))
    assert next_step(run()) == "skiftegen check"


def test_without_a_project_the_help_is_shown(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run()
    assert result.exit_code == 0
    assert "Usage: " in result.stdout
    assert "skiftegen check" in result.stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_gets_its_script(shell: str, run: Run) -> None:
    result = run("completion", shell)
    assert result.exit_code == 0
    assert "_SKIFTEGEN_COMPLETE" in result.stdout


def test_completion_offers_commands(tmp_path: Path) -> None:
    given = {
        "_SKIFTEGEN_COMPLETE": "bash_complete",
        "COMP_WORDS": "skiftegen gen",
        "COMP_CWORD": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", "from generator.cli import main; main(prog_name='skiftegen')"],
        env={**os.environ, **given},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "plain,generate\n"
