"""Same specs, same templates, same bytes: on any machine, in any order of files, under any hash seed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.project import SPEC, Project

ROOT = Path(__file__).parent.parent


def generate(root: Path, out: Path, cache: Path, cwd: Path, **environment: str) -> dict[str, bytes]:
    """The output of one run in a process of its own."""
    subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--root", root, "--out", out, "--cache-dir", cache],
        check=True,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
    )  # fmt: skip
    return {
        p.relative_to(out).as_posix(): p.read_bytes() for p in sorted(out.rglob("*")) if p.is_file()
    }


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project(tmp_path / "project")
    made.write(("sag", "1", SPEC), ("krav", "1", SPEC.replace("Sag", "Krav")))
    return made


def test_the_bytes_do_not_depend_on_folder_hash_seed_locale_or_cache(
    project: Project, tmp_path: Path
) -> None:
    here = generate(project.root, tmp_path / "a", tmp_path / "cache", ROOT, PYTHONHASHSEED="1")
    there = generate(
        Path("project"),
        tmp_path / "deep" / "er",
        tmp_path / "other-cache",
        tmp_path,
        PYTHONHASHSEED="2",
        LC_ALL="C",
        TZ="Pacific/Auckland",
    )
    warm = generate(project.root, tmp_path / "c", tmp_path / "cache", ROOT, PYTHONHASHSEED="3")
    assert here == there == warm


def test_the_report_does_not_depend_on_the_hash_seed(tmp_path: Path) -> None:
    reports = {
        subprocess.run(
            [sys.executable, "-m", "generator", "diff", "--api", "person", "--format", style],
            capture_output=True,
            cwd=ROOT,
            check=False,
            env={**os.environ, "PYTHONHASHSEED": seed, "SKIFTEGEN_CACHE": str(tmp_path)},
        ).stdout
        for style in ("json",)
        for seed in ("1", "2", "3")
    }
    assert len(reports) == 1


@pytest.mark.slow
def test_generated_is_what_the_specs_and_templates_say(tmp_path: Path) -> None:
    committed = {
        p.relative_to(ROOT / "generated").as_posix(): p.read_bytes()
        for p in sorted((ROOT / "generated").rglob("*"))
        if p.is_file() and "__pycache__" not in p.parts
    }
    assert (
        generate(ROOT, tmp_path / "out", tmp_path / "cache", tmp_path, PYTHONHASHSEED="7")
        == committed
    )
