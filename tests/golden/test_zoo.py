"""A small spec with one of everything, and the modules it becomes, to be read in review."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.diagnostics import Severity, errors
from generator.lower.document import lower
from generator.pyview.package import ApiInput, package_view
from generator.render.format import Formatter
from generator.render.plan import render
from generator.specs.load import load
from tests.docstrings import complaints, methods

HERE = Path(__file__).parent / "zoo"
TEMPLATES = Path(__file__).parent.parent.parent / "templates"
SOURCE = "src/park/zoo/"


@pytest.fixture(scope="session")
def files() -> dict[str, bytes]:
    document = load(HERE / "spec.yaml", shown_as="zoo/spec.yaml")
    contract, found = lower(document, api="zoo")
    assert errors(found) == ()
    given = ApiInput(
        slug="zoo", package="zoo", contract=contract, spec_file="zoo/spec.yaml", sha256="0"
    )
    view, found = package_view([given], package="park", version="1.0.0")
    assert {(d.code, d.severity) for d in found} == {("enum-mixed", Severity.NOTE)}
    return render(view, TEMPLATES, Formatter(None))


def test_the_modules_are_the_golden_ones(
    files: dict[str, bytes], request: pytest.FixtureRequest
) -> None:
    rendered = {
        p.removeprefix(SOURCE): c.decode() for p, c in files.items() if p.startswith(SOURCE)
    }
    folder = HERE / "expected"
    if request.config.getoption("--refresh-golden", default=False):
        folder.mkdir(exist_ok=True)
        for path in folder.iterdir():
            path.unlink()
        for name, text in rendered.items():
            (folder / f"{name}.txt").write_text(text, "utf-8")
    golden = {path.name.removesuffix(".txt"): path.read_text("utf-8") for path in folder.iterdir()}
    assert golden.keys() == rendered.keys()
    for name, text in rendered.items():
        assert text == golden[name], f"{name}: see `pytest tests/golden --refresh-golden`"


@pytest.mark.parametrize("name", ["client.py", "async_client.py"])
def test_every_docstring_is_complete(files: dict[str, bytes], name: str) -> None:
    found = methods(files[f"{SOURCE}{name}"].decode())
    document = yaml.safe_load((HERE / "spec.yaml").read_text("utf-8"))
    assert sorted(complaints(found, document)) == []


@pytest.fixture(scope="session")
def package(files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("park")
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder / "src"


def test_every_module_imports_without_a_warning_and_every_model_can_be_built(package: Path) -> None:
    program = """
import importlib, pkgutil, park
from pydantic import BaseModel
for found in pkgutil.walk_packages(park.__path__, "park."):
    importlib.import_module(found.name)
from park.zoo import models
built = [v for v in vars(models).values() if isinstance(v, type) and issubclass(v, BaseModel)]
assert len(built) > 8
for model in built:
    model.model_rebuild(force=True)
"""
    subprocess.run([sys.executable, "-W", "error", "-c", program], cwd=package, check=True)


def test_the_models_keep_apart_what_the_spec_keeps_apart(package: Path) -> None:
    program = """
from decimal import Decimal
from park.zoo import models as m
kat = m.KatInput(navn="Mis", foder=Decimal("0.10"), chip=None)
assert kat.to_json() in (
    '{"navn":"Mis","art":"kat","foder":0.10,"chip":null}',
    '{"art":"kat","navn":"Mis","foder":0.10,"chip":null}',
), kat.to_json()
hund = m.Hund.from_json('{"id":"1","navn":"Vov","art":"hund","ejer":{"date":"2023-01-01"},"x":3}')
assert hund.additional_properties == {"x": 3} and hund.ejer.date.year == 2023
assert '"x":3' in hund.to_json()
sent = hund.to_input()
assert sent.to_dict() == {"navn": "Vov", "art": "hund", "ejer": hund.ejer.to_dict(), "x": 3}
assert type(sent) is m.HundInput and sent.ejer is not hund.ejer and type(sent.ejer) is m.HundEjer
bil = m.Bil(foerer=m.Koeretoej(type="fly"))
assert bil.to_dict()["type"] == "bil" and bil.hjul == 4
foto = m.Foto.from_json('{"maal":[1,2],"indhold":["a",{"b":[1]}],"data":"aGVq"}')
assert foto.maal == (1, 2) and foto.indhold == ["a", {"b": [1]}] and foto.data == b"hej"
"""
    subprocess.run([sys.executable, "-W", "error", "-c", program], cwd=package, check=True)


@pytest.mark.slow
def test_mypy_has_nothing_to_say(package: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11", "park"]
    found = subprocess.run(
        [*command, "--cache-dir", str(tmp_path)],
        cwd=package,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout


@pytest.mark.slow
def test_pyright_has_nothing_to_say(package: Path) -> None:
    settings = {"typeCheckingMode": "strict", "include": ["park"], "pythonVersion": "3.11"}
    (package / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable]
    found = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout
