"""The running services, and the table of what was called; only `pytest -m services` (nox -s e2e) runs any of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .running import Services, missing, services
from .tally import TALLY, table

GENERATED = Path(__file__).parent.parent.parent / "generated" / "src"
sys.path.insert(0, str(GENERATED))
HERE = Path(__file__).parent


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves these tests out of every run that does not ask for them by their mark."""
    if config.option.markexpr == "services":
        return
    ours = [item for item in items if HERE in item.path.parents]
    if ours:
        items[:] = [item for item in items if item not in ours]
        config.hook.pytest_deselected(items=ours)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if TALLY:
        terminalreporter.write_line(table())


@pytest.fixture(scope="session")
def running() -> Iterator[Services]:
    if lacking := missing():
        pytest.skip(lacking)
    with services() as started:
        yield started
