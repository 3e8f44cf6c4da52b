"""A tiny project, and the command line run in this process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.cli.project import SPEC, Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """One API `sag` with two equal versions."""
    made = Project(tmp_path / "project")
    made.write(("sag", "1", SPEC), ("sag", "2", SPEC))
    return made


@pytest.fixture(scope="session")
def cache_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def run(cache_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """skiftegen with these arguments; an exception that is not an exit is a failure of the test."""
    monkeypatch.setenv("SKIFTEGEN_CACHE", str(cache_dir))

    def call(*arguments: str | Path) -> Result:
        result = CliRunner().invoke(main, [str(a) for a in arguments])
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return call
