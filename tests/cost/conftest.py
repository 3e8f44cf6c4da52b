"""A package of two APIs with a facade, generated once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.facade.two_apis import rendered, write


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder to import `bibliotek` from, in an interpreter of its own."""
    folder = tmp_path_factory.mktemp("bibliotek")
    write(rendered(folder / "project", readers="resolve"), folder)
    return folder / "src"
