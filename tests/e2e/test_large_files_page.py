"""Every Python block of docs/large-files.md does what it says, and both type checkers agree."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.sdk.checkers import basedpyright, mypy

from .conftest import GENERATED
from .files import pdf_pieces
from .portal import Portal
from .test_sdk_page import _at, _run, folder, p12  # noqa: F401  fixtures

STALE = "def upload_file" not in (GENERATED / "skifteportal/dokumentlager/client.py").read_text()
pytestmark = pytest.mark.skipif(STALE, reason="generated/ is older than the templates: generate")

PAGE = (GENERATED.parent.parent / "docs" / "large-files.md").read_text("utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.S)
SIZE = 700_000


def _block(word: str) -> str:
    (found,) = [block for block in BLOCKS if word in block]
    return str(found)


@pytest.fixture
def desk(folder: Path) -> Path:  # noqa: F811
    """Where a reader of the page works, with a file to send."""
    (folder / "redegørelse.pdf").write_bytes(b"".join(pdf_pieces(SIZE)))
    return folder


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_a_block_runs(number: int, portal: Portal, desk: Path) -> None:
    assert _run(BLOCKS[number], desk, **_at(portal)).strip()
    assert portal.violations == []


def test_progress_tells_every_byte(portal: Portal, desk: Path) -> None:
    said = _run(_block("progress=show"), desk, **_at(portal)).splitlines()
    assert said[-2] == "700,000 of 700,000 bytes"
    assert len(said[-1].split()[1]) == 64


def test_what_is_refused_is_not_sent(portal: Portal, desk: Path) -> None:
    said = _run(_block("FilePolicy(max_bytes"), desk, **_at(portal))
    assert "700,000 bytes or more, and 1,000 are allowed" in said
    assert portal.calls == []


def test_a_file_in_parts_needs_all_of_its_operations(portal: Portal, desk: Path) -> None:
    _run(_block("upload_file"), desk, **_at(portal))
    assert [call.rpartition(" ")[2] for call in portal.calls] == [
        "createUpload",
        "uploadDel",
        "completeUpload",
    ]
    assert not (desk / "redegørelse.upload.json").exists()


def test_what_is_fetched_is_whole_and_checked(portal: Portal, desk: Path) -> None:
    said = _run(_block("hentet.pdf"), desk, **_at(portal)).split()
    assert (said[0], said[-1]) == ("hentet.pdf", "True")
    assert (desk / "hentet.pdf").stat().st_size == int(said[1])


@pytest.mark.slow
def test_both_checkers_take_every_block(tmp_path: Path) -> None:
    files = []
    for number, block in enumerate(BLOCKS):
        files.append(tmp_path / f"block_{number}.py")
        files[-1].write_text(block, "utf-8")
    assert mypy(files, tmp_path) == []
    assert basedpyright(files, tmp_path) == []
