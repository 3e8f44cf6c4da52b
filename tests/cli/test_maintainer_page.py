"""docs/maintainer.md says what holds: its commands are run on a copy of the project, and say what stands there.

Numbers are left out of the comparison: they move with every rule.

`python -m tests.cli.test_maintainer_page` writes what they say anew.
"""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.pipeline import today

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "maintainer.md"
BLOCK = re.compile(r"```(console|toml)\n(.*?)```\n", re.S)


def copy_of_the_project(folder: Path) -> Path:
    """The specs, which is all that these commands need, as they were when the page was written."""
    shutil.copytree(ROOT / "specs", folder / "specs")
    return folder


def transcript(block: str) -> Iterator[tuple[str, str]]:
    """Each command of a block with what it is to say."""
    for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
        command, _, told = part.partition("\n")
        yield command, told


def told_by(command: str) -> str:
    """What a command says, on both streams, and its exit code where that is not 0."""
    if command.split()[0] != "skiftegen":
        done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=True)
        return done.stdout + done.stderr
    words = [
        path
        for word in shlex.split(command)[1:]
        for path in (sorted(map(str, Path().glob(word))) if "*" in word else [word])
    ]
    result = CliRunner().invoke(main, words)
    code = f"exit code {result.exit_code}\n" if result.exit_code else ""
    return result.output.replace(today().isoformat(), "…") + code


def written(block: str) -> None:
    """A TOML block begins with the name of its file."""
    name, _, text = block.partition("\n")
    Path(name.removeprefix("# ")).write_text(text, "utf-8")


def in_words(text: str) -> list[list[str]]:
    """The words of each line, a hash or a number being any."""
    return [
        re.sub(r"\b[0-9a-f]{64}\b|\d+|(?<= )-(?= |$)", "#", line).split()
        for line in text.splitlines()
    ]


@pytest.mark.slow
def test_the_page_says_what_the_commands_say(tmp_path: Path) -> None:
    with chdir(copy_of_the_project(tmp_path)):
        for kind, block in BLOCK.findall(PAGE.read_text("utf-8")):
            if kind == "toml":
                written(block)
                continue
            for command, expected in transcript(block):
                told = told_by(command)
                assert in_words(told) == in_words(expected), command


def refresh() -> None:
    """Runs the page's commands and writes what they say into it."""

    def run(found: re.Match[str]) -> str:
        if found[1] == "toml":
            written(found[2])
            return found[0]
        said = "".join(f"$ {command}\n{told_by(command)}" for command, _ in transcript(found[2]))
        return f"```console\n{said}```\n"

    text = PAGE.read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder, chdir(copy_of_the_project(Path(folder))):
        PAGE.write_text(BLOCK.sub(run, text), "utf-8")


if __name__ == "__main__":
    refresh()
    sys.stdout.write(f"{PAGE}\n")
