"""Both strict type checkers accept the SDK and its consumers, and refuse what is wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .checkers import CHECKERS, GENERATED, SUPPRESSION

pytestmark = pytest.mark.slow
HERE = Path(__file__).parent
CONSUMERS = sorted(HERE.glob("consumer_*.py"))
WRONG = HERE / "wrong_calls.py"


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_whole_sdk_is_clean(checker: str, tmp_path: Path) -> None:
    assert CHECKERS[checker]([GENERATED / "skifteportal"], tmp_path) == []


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_consumers_are_clean(checker: str, tmp_path: Path) -> None:
    assert CONSUMERS
    assert CHECKERS[checker](CONSUMERS, tmp_path) == []


@pytest.mark.parametrize("checker", CHECKERS)
def test_each_wrong_call_is_refused_and_nothing_else(checker: str, tmp_path: Path) -> None:
    lines = WRONG.read_text("utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if "# wrong:" in line}
    found = {complaint.line: complaint.text for complaint in CHECKERS[checker]([WRONG], tmp_path)}
    assert len(marked) > 30
    assert {number: lines[number - 1].strip() for number in marked - found.keys()} == {}
    assert {number: text for number, text in found.items() if number not in marked} == {}


def test_no_module_silences_a_checker() -> None:
    modules = [*GENERATED.rglob("*.py"), *CONSUMERS, WRONG]
    found = [
        f"{path}:{number}: {line.strip()}"
        for path in modules
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if SUPPRESSION.search(re.sub(r"# noqa: [A-Z]+\d+\b", "", line))
    ]
    assert len(modules) > 40
    assert found == []
