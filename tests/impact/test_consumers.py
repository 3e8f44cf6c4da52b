"""Seeded consumers: what is marked `# uses:` is found, what is marked `# like:` is not, and a checker agrees."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.pipeline import Workspace, render, write_output

HERE = Path(__file__).parent
OLD, NEW = (HERE / "specs" / side / "sager.yaml" for side in ("old", "new"))
CONSUMER = HERE / "consumer"
FILES = sorted(CONSUMER.glob("*.py"))
Place = tuple[str, int, str]

pytestmark = pytest.mark.slow


def marked(word: str) -> Counter[Place]:
    """(file, line, name) of every mark."""
    found: Counter[Place] = Counter()
    for file in FILES:
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            for names in re.findall(rf"# {word}: ([^#]+)", line):
                found.update((file.name, number, name.strip()) for name in names.split(","))
    return found


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    cache = tmp_path_factory.mktemp("cache")
    told = CliRunner().invoke(
        main,
        [
            *("impact", str(CONSUMER), "--specs", str(OLD), str(NEW)),
            *("--format", "json", "--cache-dir", str(cache)),
        ],
    )
    assert told.exit_code == 1, told.output
    found = json.loads(told.stdout)
    assert isinstance(found, dict)
    return found


def uses(report: dict[str, Any]) -> list[dict[str, object]]:
    return [use for finding in report["findings"] for use in finding["uses"]]


def name_at(use: dict[str, object]) -> Place:
    """The word in the code where a use points to."""
    file = Path(str(use["file"]))
    line, column = int(str(use["line"])), int(str(use["column"]))
    text = file.read_text("utf-8").splitlines()[line - 1]
    word = re.match(r"\w+", text[column - 1 :])
    return file.name, line, word[0] if word else text[column - 1 :]


def test_every_use_is_found_and_nothing_that_only_looks_alike(report: dict[str, object]) -> None:
    expected, alike = marked("uses"), marked("like")
    assert expected.total() >= 40
    assert alike.total() >= 40
    found = {(name_at(use), use["symbol"], use["column"]) for use in uses(report) if use["certain"]}
    places = Counter(place for place, _, _ in {(p, s, c) for p, s, c in found})
    missed, wrong = expected - places, places - expected
    recall = 1 - missed.total() / expected.total()
    precision = 1 - wrong.total() / places.total()
    assert (precision, recall) == (1.0, 1.0), f"wrong: {wrong}, missed: {missed}"


def package(spec: Path, folder: Path) -> Path:
    """The generated package of a spec, in a folder that a checker can look into."""
    workspace = Workspace(HERE, folder / "cache", lambda _: None)
    write_output(render(workspace, spec=spec, package="sager"), folder / "sdk")
    return folder / "sdk" / "src"


def errors(packages: Path, folder: Path) -> set[tuple[str, int]]:
    """(file, line) of every error of mypy in the consumers, each file for itself."""
    config = folder / "mypy.ini"
    config.write_text(f"[mypy]\nmypy_path = {packages}\ncheck_untyped_defs = True\n")
    options = ("--config-file", config, "--cache-dir", folder / "mypy", "--no-error-summary")
    command = [sys.executable, "-m", "mypy", *map(str, options), *map(str, FILES)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    found = re.findall(r"^(?:.*/)?(\w+\.py):(\d+): error", told.stdout, re.M)
    assert found or told.returncode == 0, told.stdout + told.stderr
    return {(file, int(line)) for file, line in found}


def test_what_breaks_is_what_a_checker_finds_in_the_new_package(tmp_path: Path) -> None:
    assert errors(package(OLD, tmp_path / "old"), tmp_path / "old") == set()
    broken = errors(package(NEW, tmp_path / "new"), tmp_path / "new")
    used = {(file, line) for file, line, _ in marked("uses")}
    assert broken <= used
    # Elsewhere a value of a broken call has no type any more, so that what is done with it goes unseen.
    apart = {place for place in used if place[0] == "apart.py"}
    assert {place for place in broken if place[0] == "apart.py"} == apart


def test_code_that_uses_nothing_that_changed_gives_exit_code_0(tmp_path: Path) -> None:
    told = CliRunner().invoke(
        main,
        [
            *("impact", str(CONSUMER / "alike.py"), "--specs", str(OLD), str(NEW)),
            *("--cache-dir", str(tmp_path)),
        ],
    )
    assert told.exit_code == 0, told.output
    assert "0 places break" in told.stdout


@pytest.mark.parametrize("name", ["missing", "empty", "broken.py"])
def test_what_cannot_be_read_gives_exit_code_2(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.py").write_text("def broken(:\n")
    told = CliRunner().invoke(
        main,
        [
            *("impact", str(tmp_path / name), "--specs", str(OLD), str(NEW)),
            *("--cache-dir", str(tmp_path / "cache")),
        ],
    )
    assert told.exit_code == 2, told.output


@pytest.mark.parametrize("style", ["text", "sarif"])
def test_each_format_names_the_same_places(
    style: str, report: dict[str, object], tmp_path: Path
) -> None:
    told = CliRunner().invoke(
        main,
        [
            *("impact", str(CONSUMER), "--specs", str(OLD), str(NEW), "--format", style),
            *("--cache-dir", str(tmp_path)),
        ],
    )
    assert told.exit_code == 1, told.output
    expected = {(Path(str(use["file"])).name, use["line"], use["column"]) for use in uses(report)}
    if style == "text":
        found = {
            (file, int(line), int(column))
            for file, line, column in re.findall(r"(\w+\.py):(\d+):(\d+)", told.stdout)
        }
    else:
        places = [
            result["locations"][0]["physicalLocation"]
            for result in json.loads(told.stdout)["runs"][0]["results"]
        ]
        found = {
            (
                Path(place["artifactLocation"]["uri"]).name,
                place["region"]["startLine"],
                place["region"]["startColumn"],
            )
            for place in places
        }
    assert found == expected
