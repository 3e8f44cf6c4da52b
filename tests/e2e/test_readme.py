"""Every Python block of the SDK's README does what it says, and both type checkers agree."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sdk.checkers import basedpyright, mypy

from .conftest import GENERATED
from .operations import apis
from .portal import Portal

README = (GENERATED.parent / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.S)
CALLS = [block for block in BLOCKS if "base_url=" in block]


def test_each_api_has_a_first_call() -> None:
    first = README.partition("## First calls")[2].partition("\n## ")[0]
    shown = re.findall(r"^`skifteportal\.(\w+)`$", first, re.M)
    assert shown == [api.package for api in apis()]
    assert first.count("```python") == len(shown) == 8


@pytest.mark.parametrize("heading", ["Errors", "Pages", "Uploads", "Downloads", "Values that are new"])  # fmt: skip
def test_each_section_shows_code(heading: str) -> None:
    section = README.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    assert section.count("```python") == 1


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_a_block_runs(number: int, portal: Portal, tmp_path: Path) -> None:
    """As it stands, but for the address."""
    program, replaced = re.subn(r'base_url="[^"]*"', f'base_url="{portal.url}"', BLOCKS[number])
    assert replaced == (BLOCKS[number] in CALLS)
    (tmp_path / "dokument.pdf").write_bytes(b"%PDF-1.7\n%%EOF\n")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(GENERATED), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert portal.violations == []
    assert bool(portal.calls) == bool(replaced)


def test_what_was_downloaded_is_a_file(portal: Portal, tmp_path: Path) -> None:
    (block,) = [block for block in BLOCKS if ".save(" in block]
    program = re.sub(r'base_url="[^"]*"', f'base_url="{portal.url}"', block)
    env = {**os.environ, "PYTHONPATH": str(GENERATED)}
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=env, check=True)
    (saved,) = tmp_path.iterdir()
    assert saved.stat().st_size > 0


@pytest.mark.slow
def test_both_checkers_take_every_block(tmp_path: Path) -> None:
    files = []
    for number, block in enumerate(BLOCKS):
        files.append(tmp_path / f"block_{number}.py")
        files[-1].write_text(block, "utf-8")
    assert mypy(files, tmp_path) == []
    assert basedpyright(files, tmp_path) == []
