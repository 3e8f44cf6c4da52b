"""skiftegen release, as a maintainer runs it."""

from __future__ import annotations

import hashlib
import json
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tests.cli.project import SPEC, Project

Run = Callable[..., Result]
ROOT = Path(__file__).parent.parent.parent
CONSTRAINTS = ("--constraints", ROOT / ".ci" / "constraints.txt")
DAY = ("--date", "2026-01-02")
BROKEN = SPEC.replace("titel: {type: string}", "titel: {type: integer}")


def files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def ready(project: Project, run: Run) -> Project:
    """A project whose generated/ is fresh."""
    assert run("generate", "--root", project.root).exit_code == 0
    return project


def test_a_stale_output_is_refused(project: Project, run: Run) -> None:
    result = run("release", "--root", project.root, "--plan")
    assert result.exit_code == 2
    assert "run `skiftegen generate`" in result.stderr


def test_a_change_of_templates_alone_is_told_apart(
    ready: Project, run: Run, tmp_path: Path
) -> None:
    own = tmp_path / "templates" / "package"
    own.mkdir(parents=True)
    (own / "CHANGELOG.md.jinja").write_text("{{ package.version }}\n")
    check = ("generate", "--check", "--root", ready.root)
    alone = "only templates or the tool changed"
    assert alone in run(*check, "--templates", own.parent).stdout
    ready.write(("sag", "1", SPEC), ("sag", "2", BROKEN))
    both = run(*check, "--templates", own.parent)
    assert both.exit_code == 1
    assert alone not in both.stdout


def test_the_plan_of_a_first_release_is_the_manifests_version(ready: Project, run: Run) -> None:
    result = run("release", "--root", ready.root, "--plan")
    assert (result.exit_code, result.stdout) == (0, "0.1.0\n")
    assert not (ready.root / "dist").exists()


def test_the_version_follows_the_change_since_the_last_release(ready: Project, run: Run) -> None:
    (ready.root / "specs" / "releases.toml").write_text(
        '[[release]]\nversion = "1.2.0"\ndate = 2025-01-01\n[release.specs]\nsag = "2"\n'
    )
    assert run("generate", "--root", ready.root).exit_code == 0
    assert run("release", "--root", ready.root, "--plan").stdout == "1.2.1\n"
    ready.write(("sag", "1", SPEC), ("sag", "2", SPEC), ("sag", "3", BROKEN))
    assert run("generate", "--root", ready.root).exit_code == 0
    result = run("release", "--root", ready.root, "--plan")
    assert (result.exit_code, result.stdout) == (1, "2.0.0\n")
    assert "the gate is shut for sag" in result.stderr
    assert run("release", "--root", ready.root, "--plan", "--no-gate").exit_code == 0
    low = run("release", "--root", ready.root, "--plan", "--version", "1.3.0")
    assert low.exit_code == 2
    assert "the changes since ask for 2.0.0" in low.stderr


@pytest.mark.slow
def test_a_release_is_checked_reproducible_and_on_record(
    ready: Project, run: Run, tmp_path: Path
) -> None:
    consumer = tmp_path / "consumer.py"
    consumer.write_text("import skifteportal\nfrom skifteportal import sag\nassert sag.models\n")
    options = ("release", "--root", ready.root, *DAY, *CONSTRAINTS, "--consumer", consumer)
    before = files(ready.root)
    dry = run(*options, "--dry-run")
    assert dry.exit_code == 0, dry.stderr
    assert files(ready.root) == before

    made = run(*options)
    assert made.exit_code == 0, made.stderr
    assert made.stdout == dry.stdout
    kept = files(ready.root / "dist")
    assert sorted(kept) == [
        "provenance.json",
        "skifteportal-0.1.0-py3-none-any.whl",
        "skifteportal-0.1.0.tar.gz",
    ]
    told = json.loads((ready.root / "dist" / "provenance.json").read_text())
    assert {one["file"]: one["sha256"] for one in told["artifacts"]}.items() <= kept.items()
    assert told["specs"]["sag"]["version"] == "2"
    with zipfile.ZipFile(ready.root / "dist" / "skifteportal-0.1.0-py3-none-any.whl") as wheel:
        assert "skifteportal/py.typed" in wheel.namelist()
    with tarfile.open(ready.root / "dist" / "skifteportal-0.1.0.tar.gz") as sdist:
        assert "skifteportal-0.1.0/CHANGELOG.md" in sdist.getnames()
    assert "## 0.1.0 (2026-01-02)" in (ready.root / "generated" / "CHANGELOG.md").read_text()
    assert run("generate", "--check", "--root", ready.root).exit_code == 0


@pytest.mark.slow
def test_a_consumer_that_fails_stops_the_release(ready: Project, run: Run, tmp_path: Path) -> None:
    consumer = tmp_path / "consumer.py"
    consumer.write_text("import skifteportal\nskifteportal.findes_ikke\n")
    before = files(ready.root)
    result = run("release", "--root", ready.root, *DAY, *CONSTRAINTS, "--consumer", consumer)
    assert result.exit_code == 2
    assert "findes_ikke" in result.stderr
    assert "nothing was released" in result.stderr
    assert files(ready.root) == before


@pytest.mark.slow
def test_a_distribution_for_each_api(ready: Project, run: Run) -> None:
    ready.write(("sag", "1", SPEC), ("retskreds", "1", SPEC))
    assert run("generate", "--root", ready.root).exit_code == 0
    result = run("release", "--root", ready.root, *DAY, *CONSTRAINTS, "--split", "--dry-run")
    assert result.exit_code == 0, result.stderr
    names = sorted(line.split()[1] for line in result.stdout.splitlines())
    assert names == [
        f"skifteportal_{api}-0.1.0{end}"
        for api in ("retskreds", "sag")
        for end in ("-py3-none-any.whl", ".tar.gz")
    ]
