"""The package of two APIs, generated once a session and imported, and a server for it."""

from __future__ import annotations

import compileall
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .stand import Stand
from .two_apis import rendered, write


@pytest.fixture(scope="session")
def source(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder to import `bibliotek` from."""
    folder = tmp_path_factory.mktemp("bibliotek")
    write(rendered(folder / "project", readers="resolve"), folder)
    compileall.compile_dir(folder / "src", quiet=2)
    sys.path.insert(0, str(folder / "src"))
    yield folder / "src"
    sys.path.remove(str(folder / "src"))


@pytest.fixture(scope="session")
def running_stand() -> Iterator[Stand]:
    with Stand() as stand:
        yield stand


@pytest.fixture
def stand(running_stand: Stand, source: Path) -> Stand:
    """The server as empty as at first; the package can be imported."""
    running_stand.reset()
    return running_stand
