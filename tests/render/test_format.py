"""black behind a cache."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.diagnostics import InputError
from generator.render.format import Formatter


def test_a_module_is_formatted_once(tmp_path: Path) -> None:
    first = Formatter(tmp_path)
    assert first.format("x=1", "a.py") == "x = 1\n"
    assert first.format("x=1", "b.py") == "x = 1\n"
    assert first.calls == 1
    second = Formatter(tmp_path)
    assert second.format("x=1", "a.py") == "x = 1\n"
    assert second.calls == 0


def test_another_version_of_black_formats_anew(tmp_path: Path) -> None:
    Formatter(tmp_path).format("x=1", "a.py")
    other = Formatter(tmp_path, _version="0")
    other.format("x=1", "a.py")
    assert other.calls == 1


def test_black_is_not_even_imported_when_everything_is_known(tmp_path: Path) -> None:
    Formatter(tmp_path).format("x=1", "a.py")
    program = (
        "import sys; from pathlib import Path; from generator.render.format import Formatter;"
        f"f = Formatter(Path({str(tmp_path)!r})); f.format('x=1', 'a.py');"
        "assert 'black' not in sys.modules and f.calls == 0"
    )
    root = Path(__file__).parent.parent.parent
    subprocess.run([sys.executable, "-c", program], cwd=root, check=True)


@pytest.mark.parametrize("source", ["def (", "x = '\x00'", "\ud800 = 1", "if 1:\n  x\n y"])
def test_what_is_not_python_is_told(tmp_path: Path, source: str) -> None:
    formatter = Formatter(tmp_path)
    with pytest.raises(InputError, match="not valid Python"):
        formatter.format(source, "a.py")
    assert formatter.calls == 0


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "black").write_text("a file where a folder should be")
    formatter = Formatter(tmp_path)
    assert formatter.format("x=1", "a.py") == "x = 1\n"
