"""The runtime as it stands in templates/, importable as the package `skifteportal_runtime`."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.runtime.server import Answer, Server

NAME = "skifteportal_runtime"
SOURCE = Path(__file__).parents[2] / "templates" / "runtime"


def _load() -> None:
    if NAME in sys.modules:
        return
    spec = importlib.util.spec_from_file_location(
        NAME, SOURCE / "__init__.py", submodule_search_locations=[str(SOURCE)]
    )
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules[NAME] = package
    spec.loader.exec_module(package)


_load()


@pytest.fixture(scope="session")
def running_server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture
def server(running_server: Server) -> Server:
    """The server with nothing left of earlier tests."""
    running_server.requests = []
    running_server.discard = False
    running_server.answer(Answer(204))
    return running_server
