"""The runtime as it stands in templates/, importable as the package `skifteportal_runtime`."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

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
