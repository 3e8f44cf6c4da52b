"""A module formatted in parts is the module formatted as a whole."""

from __future__ import annotations

import ast
import random
from pathlib import Path

import pytest

from generator.render import format as home
from generator.render import pieces
from generator.render.format import Formatter
from generator.render.pieces import cut

ROOT = Path(__file__).parents[2]
PARTS = (
    "class A:\n    x = 1\n",
    '@one\n@two(\n  1)\nclass B(A):\n    """Doc."""\n    def f(self): ...\n',
    "def f( a,b ):\n    return (a)\n",
    "async def g():\n    pass\n",
    "X: int = 1\n",
    "Y = [1,\n2,]\n",
    '"""A string behind it."""\n',
    "# a comment\n",
    "if X:\n    Z = 1\nelse:\n    Z = 2\n",
)


@pytest.fixture(autouse=True)
def everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut wherever it may be cut."""
    monkeypatch.setattr(pieces, "SIZE", 0)


def in_parts(source: str) -> str:
    found = cut(source, ast.parse(source))
    return found.together([home._black(text) for text in found.texts])


@pytest.mark.parametrize("seed", range(60))
def test_any_module_comes_out_the_same(seed: int) -> None:
    drawn = random.Random(seed)
    source = "import x\n"
    for part in drawn.choices(PARTS, k=8):
        source += "\n" * drawn.randrange(4) + part
    assert in_parts(source) == home._black(source)


@pytest.mark.parametrize(
    "path", sorted((ROOT / "tests/golden/zoo/expected").glob("*.txt")), ids=lambda p: p.stem
)
def test_a_generated_module_comes_out_the_same(path: Path) -> None:
    source = path.read_text("utf-8")
    assert in_parts(source) == source


def test_definitions_and_assignments_are_cut_and_nothing_is_lost() -> None:
    source = "class A:\n    pass\n\n\n@x\nclass B:\n    pass\n\n\nC = 1\nD = 2\n\nE = 3\n"
    found = cut(source, ast.parse(source))
    assert found.texts == (
        "class A:\n    pass\n",
        "@x\nclass B:\n    pass\n\n\nC = 1\n",
        "D = 2\n",
        "E = 3\n",
    )
    assert found.gaps == (2, 0, 1)
    assert found.together(found.texts) == source


@pytest.mark.parametrize("beside", ["# fmt: off\n", "\r"])
def test_a_module_that_black_reads_as_a_whole_is_not_cut(beside: str) -> None:
    source = f"{beside}class A:\n    pass\n\n\nclass B:\n    pass\n"
    assert cut(source, ast.parse(source)).texts == (source,)


def test_several_processes_give_the_same_in_the_same_order(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    modules = {f"m{i}.py": f"class A{i}:\n  x = {i}\nclass B{i}: pass\n" for i in range(4)}
    alone = Formatter(None).format_all(modules)
    monkeypatch.setattr(home, "_is_worth_it", lambda texts: True)
    assert Formatter(None).format_all(modules) == alone
    assert list(alone) == list(modules)
