"""Specs of everything that is odd and valid, as one package: it imports, both checkers pass, nothing is missing.

`odd/` has a spec for each field: names, enums, schemas of 3.0 and 3.1, compositions, defaults, parameters, media
types, references, servers, OAS 3.2. What broke the generator goes in there.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator import pipeline
from generator.diagnostics import Severity
from generator.pipeline import Workspace
from generator.pipeline.workspace import contract_of
from generator.pyview.package import ApiInput, package_view
from generator.render.format import Formatter
from generator.render.plan import render

pytestmark = pytest.mark.slow
HERE = Path(__file__).parent / "odd"
TEMPLATES = Path(__file__).parents[2] / "templates"
SPECS = {path.stem: path for path in sorted(HERE.glob("*.json"))}
SPECS["several_files"] = HERE / "several_files" / "root.yaml"
PROGRAM = """
import importlib, inspect, json, pkgutil, sys
import odd
from odd._runtime.models import Model
for module in pkgutil.walk_packages(odd.__path__, "odd."):
    importlib.import_module(module.name)
calls = {}
for api in sys.argv[1:]:
    models = importlib.import_module(f"odd.{api}.models")
    for name, kind in vars(models).items():
        if inspect.isclass(kind) and issubclass(kind, Model) and kind.__module__ == models.__name__:
            for text in ('{}', '{"unknown":{"a":[1.10,null]}}'):
                made = kind.from_json(text)
                made.deviations, repr(made)
                assert text[1:-1] in made.to_json(), (name, made.to_json())
    for client in ("client", "async_client"):
        module = importlib.import_module(f"odd.{api}.{client}")
        calls[f"{api}.{client}"] = sum(
            inspect.isfunction(value) and not method.startswith("_")
            for kind in vars(module).values()
            if inspect.isclass(kind) and kind.__module__ == module.__name__
            and not kind.__name__.endswith(("WithResponse", "Links"))
            for method, value in vars(kind).items()
        )
print(json.dumps(calls))
"""


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> list[ApiInput]:
    workspace = Workspace(Path(), tmp_path_factory.mktemp("cache"), lambda _: None)
    found = []
    for name, path in SPECS.items():
        read = pipeline.read_spec(workspace, path, api=name)
        assert read.contract is not None, [str(one) for one in read.diagnostics]
        contract = contract_of(read)
        found.append(
            ApiInput(slug=name, package=name, contract=contract, spec_file=path.name, sha256="0")
        )
    return found


@pytest.fixture(scope="module")
def package(inputs: list[ApiInput], tmp_path_factory: pytest.TempPathFactory) -> Path:
    view, _ = package_view(inputs, package="odd", version="1", collisions=Severity.WARNING)
    folder = tmp_path_factory.mktemp("odd")
    for path, content in render(view, TEMPLATES, Formatter(None)).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder / "src"


def run(package: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, *command], cwd=package, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def test_everything_imports_without_a_warning_and_every_operation_is_a_method(
    package: Path, inputs: list[ApiInput]
) -> None:
    calls = json.loads(run(package, "-W", "error", "-c", PROGRAM, *SPECS))
    for given in inputs:
        for client in ("client", "async_client"):
            assert calls[f"{given.slug}.{client}"] >= len(given.contract.operations)


def test_mypy_has_nothing_to_say(package: Path) -> None:
    run(package, "-m", "mypy", "--strict", "--cache-dir", str(package.parent / "mypy"), "-p", "odd")


def test_pyright_has_nothing_to_say(package: Path) -> None:
    settings = {"typeCheckingMode": "strict", "include": ["odd"], "pythonVersion": "3.11"}
    (package / "pyrightconfig.json").write_text(json.dumps(settings))
    run(package, "-m", "basedpyright", "--pythonpath", sys.executable)
