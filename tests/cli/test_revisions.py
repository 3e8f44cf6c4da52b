"""skiftegen diff: git revisions as input, and a work tree that is left alone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.cli.project import SPEC, Project
from tests.cli.repository import Repository, repository

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
Run = Callable[..., Result]
BROKEN = SPEC.replace("titel: {type: string}", "titel: {type: integer}")


@pytest.fixture
def repo(tmp_path: Path) -> Repository:
    return repository(tmp_path)


@pytest.fixture
def project(project: Project, repo: Repository) -> Project:
    """In a folder of a repository whose branch `main` has version 1."""
    project.write(("sag", "1", SPEC))
    repo.commit()
    return project


def diff(run: Run, project: Project, *options: str) -> tuple[int, dict[str, Any]]:
    result = run("diff", "--root", project.root, "--format", "json", *options)
    document: dict[str, Any] = json.loads(result.stdout)
    return result.exit_code, document


def test_a_new_version_is_compared_with_the_newest_of_the_base(
    run: Run, project: Project, repo: Repository
) -> None:
    project.write(("sag", "1", SPEC), ("sag", "2", SPEC), ("sag", "3", BROKEN))
    before = repo.state()
    code, told = diff(run, project, "--base", "main")
    assert code == 1
    assert (told["apis"][0]["old"], told["apis"][0]["new"]) == ("1", "3")
    (finding,) = told["findings"]
    assert finding["old"]["file"] == "main:project/specs/sag/1.yaml"
    assert "titel" in SPEC.splitlines()[finding["old"]["line"] - 1]
    assert finding["new"]["file"].endswith("/project/specs/sag/3.yaml")
    assert repo.state() == before


def test_what_the_base_has_already_is_not_told_again(
    run: Run, project: Project, repo: Repository
) -> None:
    project.write(("sag", "1", SPEC), ("sag", "2", BROKEN))
    repo.commit()
    code, told = diff(run, project, "--base", "HEAD")
    assert (code, told["findings"]) == (0, [])
    assert diff(run, project, "--base", "HEAD~1")[0] == 1


def test_a_file_changed_under_its_version_is_compared(
    run: Run, project: Project, repo: Repository
) -> None:
    project.write(("sag", "1", BROKEN))
    code, told = diff(run, project, "--base", "main")
    assert code == 1
    assert (told["apis"][0]["old"], told["apis"][0]["new"]) == ("1", "1")


def test_an_api_that_is_gone_fails_and_a_new_one_passes(run: Run, project: Project) -> None:
    project.write(("andet", "1", BROKEN))
    code, told = diff(run, project, "--base", "main")
    assert code == 1
    assert [problem["code"] for problem in told["gate"]["problems"]] == ["api-gone"]
    project.write(("sag", "1", SPEC), ("andet", "1", BROKEN))
    assert diff(run, project, "--base", "main")[0] == 0


def test_an_acceptance_holds_against_a_base_too(run: Run, project: Project) -> None:
    project.write(("sag", "1", SPEC), ("sag", "2", BROKEN))
    (finding,) = diff(run, project)[1]["findings"]
    why = ("--reason", "r", "--owner", "o", "--until", "2999-01-01")
    assert run("accept", finding["fingerprint"], *why, "--root", project.root).exit_code == 0
    assert diff(run, project, "--base", "main")[0] == 0


def test_a_base_without_specs_is_no_error(run: Run, tmp_path: Path, cache_dir: Path) -> None:
    outer = repository(tmp_path / "outer")
    (outer.root / "README").write_text("empty")
    outer.commit()
    project = Project(outer.root)
    project.write(("sag", "1", SPEC))
    result = run("diff", "--root", project.root, "--base", "main")
    assert result.exit_code == 0
    assert "main:specs: note: there are no specs here yet" in result.stderr


def test_a_file_at_a_revision_is_compared_with_one_on_disk(
    run: Run, project: Project, repo: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = project.root / "specs" / "sag" / "1.yaml"
    file.write_text(BROKEN, "utf-8")
    monkeypatch.chdir(project.root)
    for word in ("HEAD:project/specs/sag/1.yaml", "HEAD:./specs/sag/1.yaml"):
        result = run("diff", word, "specs/sag/1.yaml", "--format", "json")
        assert result.exit_code == 1, result.stderr
        (finding,) = json.loads(result.stdout)["findings"]
        assert finding["old"]["file"] == "HEAD:project/specs/sag/1.yaml"
        assert finding["new"]["file"] == "specs/sag/1.yaml"


def test_a_file_with_parts_beside_it_is_read_whole_from_the_revision(
    run: Run, project: Project, repo: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = project.root / "loose"
    folder.mkdir()
    api = SPEC.replace("#/components/schemas/sag'", "./parts.yaml#/sag'").partition("components:")[
        0
    ]
    part = "sag:\n  type: object\n  properties:\n    titel: {type: string}\n"
    (folder / "api.yaml").write_text(api, "utf-8")
    (folder / "parts.yaml").write_text(part, "utf-8")
    repo.commit()
    (folder / "parts.yaml").write_text(part.replace("string", "integer"), "utf-8")
    monkeypatch.chdir(folder)
    result = run("diff", "HEAD:./api.yaml", "api.yaml", "--format", "json")
    assert result.exit_code == 1, result.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--base", "nowhere"), "git knows no revision 'nowhere'"),
        (("--base", "--upload-pack=x"), "git knows no revision"),
        (("HEAD:specs/none.yaml", "x.yaml"), "there is no file 'specs/none.yaml' at HEAD"),
        (("nowhere:x.yaml", "x.yaml"), "git knows no revision 'nowhere'"),
        (("--base", "main", "--from", "1"), "--base and --since do not go together"),
    ],
)
def test_what_git_does_not_have_is_said(
    run: Run,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    words: str,
) -> None:
    monkeypatch.chdir(project.root)
    (project.root / "x.yaml").write_text(SPEC, "utf-8")
    result = run("diff", *arguments)
    assert result.exit_code == 2
    assert words in result.stderr


def test_outside_a_repository_that_is_said(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    project = Project(tmp_path / "bare")
    project.write(("sag", "1", SPEC))
    result = run("diff", "--root", project.root, "--base", "main")
    assert result.exit_code == 2
    assert "this folder is in no git repository" in result.stderr


def test_a_shallow_clone_is_told_to_fetch(
    run: Run, project: Project, repo: Repository, tmp_path: Path
) -> None:
    project.write(("sag", "1", SPEC), ("sag", "2", SPEC))
    repo.commit()
    repo.git("clone", "--quiet", "--depth", "1", f"file://{repo.root}", str(tmp_path / "clone"))
    result = run("diff", "--root", tmp_path / "clone" / "project", "--base", "HEAD~1")
    assert result.exit_code == 2
    assert "the clone is shallow" in result.stderr


def test_a_machine_without_git_is_told_so(
    run: Run, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(project.root))
    result = run("diff", "--root", project.root, "--base", "main")
    assert result.exit_code == 2
    assert "git is not installed" in result.stderr


OVERLAY = """\
[[correction]]
versions = ["1"]
pointer = "/components/schemas/sag/properties/titel/type"
expected = "string"
value = "integer"
reason = "titles are numbers"
"""


def test_an_overlay_is_that_of_the_revision(run: Run, project: Project, repo: Repository) -> None:
    overlay = project.root / "specs" / "sag" / "overlay.toml"
    overlay.write_text(OVERLAY, "utf-8")
    repo.commit()
    assert diff(run, project, "--base", "HEAD")[1]["findings"] == []
    overlay.unlink()
    (finding,) = diff(run, project, "--base", "HEAD")[1]["findings"]
    assert finding["old"] == {
        "file": "HEAD:project/specs/sag/overlay.toml",
        "line": 1,
        "column": 1,
    }
    assert finding["new"]["file"].endswith("/project/specs/sag/1.yaml")
