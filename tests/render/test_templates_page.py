"""docs/templates.md says what holds: its example is run, its tables are read from the source."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.render.reference import PAGE, ROOT, page

TEXT = PAGE.read_text("utf-8")
SPEC = ROOT / "tests" / "golden" / "zoo" / "spec.yaml"


def block(language: str, number: int = 0) -> str:
    found = re.findall(r"^```(\w*)\n(.*?)^```$", TEXT, re.S | re.M)
    return [text for name, text in found if name == language][number]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the spec and the template of the page."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "spec.yaml").write_bytes(SPEC.read_bytes())
    template = tmp_path / "house" / "package" / "README.md.jinja"
    template.parent.mkdir(parents=True)
    template.write_text(block("jinja"), "utf-8")
    return tmp_path


def run(*more: str) -> tuple[int, str]:
    """The command of the page."""
    command = block("").split()
    assert command[0] == "skiftegen"
    result = CliRunner().invoke(main, [*command[1:], *more])
    return result.exit_code, result.output


def test_the_reference_is_current() -> None:
    assert page(TEXT) == TEXT, "run `python -m tests.render.reference`"


def test_the_example_overrides_one_file(folder: Path) -> None:
    code, output = run()
    assert code == 0, output
    assert (folder / "out" / "README.md").read_text("utf-8") == block("markdown")
    (folder / "house" / "package" / "README.md.jinja").unlink()
    code, output = run("--check")
    assert code == 1
    stale = [line for line in output.splitlines() if line.startswith("stale: ")]
    assert stale == [f"stale: {Path('out', name)}" for name in ("GENERATED.json", "README.md")]


def test_a_name_that_no_view_has_is_told_as_the_page_says(folder: Path) -> None:
    template = folder / "house" / "package" / "README.md.jinja"
    template.write_text(template.read_text("utf-8").replace("api.title", "api.titel"), "utf-8")
    code, output = run()
    assert code == 2
    assert block("", 1).rstrip() in output
    assert not (folder / "out").exists()
