"""Work is done once: counts, not seconds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator import pipeline
from generator.diff.compare import compare
from generator.pipeline import Workspace
from tests.cli.project import SPEC, Project

HEAVY = ("openapi_spec_validator", "deepdiff", "black", "prance", "jinja2", "jsonschema_rs")


def quiet(message: str) -> None:
    """Progress that nobody sees."""


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    project = Project(tmp_path / "project")
    project.write(("sag", "1", SPEC), ("sag", "2", SPEC.replace("titel", "navn")))
    return Workspace(project.root, tmp_path / "cache", quiet)


def test_a_second_generate_calls_neither_the_validator_nor_black_and_writes_nothing(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = workspace.root / "generated"
    first = pipeline.render(workspace)
    assert first.black_calls > 0
    assert " 0 written" not in pipeline.write_output(first, out).text

    def refuse(*_: object) -> None:
        raise AssertionError("validated again")

    monkeypatch.setattr("generator.specs.validate.validate", refuse)
    second = pipeline.render(workspace)
    assert second.black_calls == 0
    assert " 0 written, 0 removed" in pipeline.write_output(second, out).text
    assert pipeline.check_output(second, out).fresh


def test_a_changed_schema_formats_only_the_modules_it_changes(workspace: Workspace) -> None:
    pipeline.render(workspace)
    Project(workspace.root).write(("sag", "1", SPEC), ("sag", "2", SPEC.replace("titel", "emne")))
    assert 0 < pipeline.render(workspace).black_calls <= 2


def test_equal_contracts_are_compared_without_deepdiff(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workspace.specs / "sag" / "1.yaml"
    spec = pipeline.read_spec(workspace, path, api="sag")
    assert spec.contract is not None
    comparison = compare(spec.contract, spec.contract)
    assert (comparison.changes, comparison.changed) == ((), 0)


def test_deepdiff_runs_once_for_each_changed_unit(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator.diff import leaves

    calls: list[object] = []
    real = leaves.DeepDiff
    monkeypatch.setattr(leaves, "DeepDiff", lambda *a, **k: calls.append(a) or real(*a, **k))
    old, new = (
        pipeline.read_spec(workspace, workspace.specs / "sag" / f"{v}.yaml", api="sag")
        for v in (1, 2)
    )
    assert old.contract is not None
    assert new.contract is not None
    assert compare(old.contract, new.contract).changed == len(calls) == 1


@pytest.mark.parametrize(
    ("arguments", "allowed"),
    [
        (("--help",), ()),
        (("diff", "--help"), ()),
        (("check",), ("prance",)),
        (("generate", "--check"), ("prance", "jinja2")),
    ],
    ids=str,
)
def test_a_warm_command_imports_only_what_it_uses(
    workspace: Workspace, arguments: tuple[str, ...], allowed: tuple[str, ...]
) -> None:
    pipeline.check(workspace)
    pipeline.write_output(pipeline.render(workspace), workspace.root / "generated")
    code = (
        "import sys\nfrom generator.cli import main\n"
        "try: main(sys.argv[1:])\nexcept SystemExit as exit: assert not exit.code, exit.code\n"
        f"print('loaded', *sorted(set({HEAVY!r}) & set(sys.modules)))"
    )
    options = ("--root", str(workspace.root), "--cache-dir", str(workspace.cache_dir))
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments, *(() if "--help" in arguments else options)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert run.returncode == 0, run.stderr
    assert set(run.stdout.splitlines()[-1].split()[1:]) <= set(allowed)
