"""What an import of the SDK costs: only what was asked for, without a warning, models built when used."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.operations import apis

from .checkers import GENERATED

PACKAGES = sorted(api.package for api in apis())
MODULES = sorted(
    ".".join(path.relative_to(GENERATED).with_suffix("").parts).removesuffix(".__init__")
    for path in GENERATED.rglob("*.py")
)


def run(code: str, *options: str) -> str:
    """What a fresh interpreter prints that knows nothing but the SDK and its dependencies."""
    done = subprocess.run(
        [sys.executable, *options, "-c", code],
        env={**os.environ, "PYTHONPATH": str(GENERATED), "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=GENERATED,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def loaded_by(statement: str) -> set[str]:
    """The names in sys.modules after a statement."""
    return set(run(f"import sys\n{statement}\nprint(*sys.modules)").split())


def test_every_api_has_its_package() -> None:
    for package in PACKAGES:
        for module in ("", ".models", ".operations", ".errors", ".client", ".async_client"):
            assert f"skifteportal.{package}{module}" in MODULES
    assert (GENERATED / "skifteportal" / "py.typed").exists()


@pytest.mark.slow
@pytest.mark.parametrize("module", MODULES)
def test_a_module_is_imported_by_itself_without_a_warning(module: str) -> None:
    run(f"import {module}", "-W", "error")


def test_all_modules_are_imported_without_a_warning() -> None:
    run("\n".join(f"import {module}" for module in MODULES), "-W", "error")


def test_the_package_imports_no_api_and_no_library() -> None:
    loaded = loaded_by("import skifteportal")
    assert loaded & {f"skifteportal.{package}" for package in PACKAGES} == set()
    assert loaded & {"pydantic", "pydantic_core", "httpx2", "typing_extensions", "ssl"} == set()


@pytest.mark.parametrize("package", PACKAGES)
def test_an_api_imports_only_itself(package: str) -> None:
    client = "".join(word.capitalize() for word in package.split("_")) + "Client"
    loaded = loaded_by(f"from skifteportal.{package} import {client}, models, errors\n{client}")
    others = {f"skifteportal.{other}" for other in PACKAGES if other != package}
    assert f"skifteportal.{package}" in loaded
    assert {
        name for name in loaded if any(name.startswith(o + ".") or name == o for o in others)
    } == set()


def test_the_package_of_an_api_is_lazy() -> None:
    loaded = loaded_by("\n".join(f"import skifteportal.{package}" for package in PACKAGES))
    own = {name for name in loaded if name.startswith("skifteportal.")}
    assert own == {f"skifteportal.{package}" for package in PACKAGES}
    assert "pydantic" not in loaded


def test_models_are_built_when_they_are_used() -> None:
    code = f"""
from importlib import import_module
from pydantic import BaseModel
for package in {PACKAGES}:
    models = import_module(f"skifteportal.{{package}}.models")
    classes = [c for c in vars(models).values() if isinstance(c, type) and issubclass(c, BaseModel)]
    own = [c for c in classes if c.__module__ == models.__name__]
    print(len(own), sum(c.__pydantic_complete__ for c in own))
"""
    counts = [tuple(map(int, line.split())) for line in run(code).splitlines()]
    assert len(counts) == len(PACKAGES)
    assert all(count > 5 and built == 0 for count, built in counts)


def test_an_unknown_name_is_an_attribute_error() -> None:
    code = f"""
from importlib import import_module
for name in {["skifteportal", *(f"skifteportal.{p}" for p in PACKAGES)]}:
    module = import_module(name)
    try:
        module.nix
    except AttributeError as error:
        print("nix" in str(error), name in str(error), set(module.__all__) <= set(dir(module)))
"""
    assert run(code).split() == ["True"] * 3 * (len(PACKAGES) + 1)


def test_every_public_name_of_every_package_is_there() -> None:
    code = f"""
import importlib
for name in {["skifteportal", *(f"skifteportal.{p}" for p in PACKAGES)]}:
    module = importlib.import_module(name)
    for public in module.__all__:
        getattr(module, public)
    print(len(module.__all__))
"""
    counts = list(map(int, run(code).split()))
    assert min(counts) >= 4


def test_the_sdk_does_not_need_the_generator() -> None:
    sources = [path.read_text("utf-8") for path in Path(GENERATED).rglob("*.py")]
    assert sources
    assert not any("import generator" in text or "from generator" in text for text in sources)
