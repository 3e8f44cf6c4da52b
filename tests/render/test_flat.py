"""A package of one loose spec: its modules stand in the package itself."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.pyview.package import ApiInput, package_view
from generator.pyview.views import PackageView
from generator.render.format import Formatter
from generator.render.plan import render
from tests.factories import contract, operation, parameter, record, response

TEMPLATES = Path(__file__).parent.parent.parent / "templates"
MODULES = ["__init__", "async_client", "client", "errors", "models", "operations"]
PROGRAM = """
import sys
import petstore
assert not {"pydantic", "httpx2"} & sys.modules.keys()
from petstore import AsyncPetstoreClient, Bearer, PetstoreClient, errors, models
with PetstoreClient(base_url="http://127.0.0.1", auth=Bearer("x")) as client:
    assert client.pets.get_pet and models.Pet(name="Vov").name == "Vov"
assert issubclass(errors.NotFound, errors.SkifteError)
assert "PetstoreClient" in dir(petstore)
"""
CONSUMER = """
from petstore import PetstoreClient, errors, models

def name(client: PetstoreClient) -> str:
    try:
        pet: models.Pet = client.pets.get_pet("1")
    except errors.NotFound as error:
        return error.problem.name if error.problem else ""
    return pet.name
"""


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return render(view(), TEMPLATES, Formatter(None))


def view(package: str = "petstore") -> PackageView:
    pets = contract(
        api="openapi",
        schemas={"Pet": record("name", name="string")},
        operations=[
            operation("GET /pets/{id}", "getPet", tag="pets",
                      responses=[response("200", "@Pet"), response("404", "@Pet")]),
            operation("GET /pets", "listPets", answer="string", parameters=[parameter("page")]),
        ],
    )  # fmt: skip
    given = ApiInput(
        slug="openapi", package="", contract=pets, spec_file="openapi.yaml", sha256="0"
    )
    found, diagnostics = package_view([given], package=package, version="1.0.0")
    assert diagnostics == ()
    return found


@pytest.fixture(scope="module")
def source(files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("flat")
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder / "src"


def test_there_is_no_package_in_the_package(files: dict[str, bytes]) -> None:
    inside = [p.removeprefix("src/petstore/") for p in files if p.startswith("src/petstore/")]
    assert [p for p in inside if "/" not in p] == [*(f"{m}.py" for m in MODULES), "py.typed"]
    assert {p.partition("/")[0] for p in inside if "/" in p} == {"_runtime"}


def test_the_readme_imports_it_as_it_is(files: dict[str, bytes]) -> None:
    readme = files["README.md"].decode()
    assert "from petstore import Bearer, PetstoreClient" in readme
    assert "petstore.petstore" not in readme


def test_it_is_imported_lazily_and_holds_everything(source: Path) -> None:
    subprocess.run([sys.executable, "-W", "error", "-c", PROGRAM], cwd=source, check=True)


def test_a_name_that_python_cannot_import_is_refused() -> None:
    given = ApiInput(slug="x", package="", contract=contract(), spec_file="x.yaml", sha256="0")
    _, diagnostics = package_view([given], package="pet store", version="1.0.0")
    assert [d.code for d in diagnostics] == ["package-name"]


def test_two_apis_cannot_both_be_the_package() -> None:
    given = [
        ApiInput(slug=slug, package="", contract=contract(), spec_file=f"{slug}.yaml", sha256="0")
        for slug in ("x", "y")
    ]
    _, diagnostics = package_view(given, package="both", version="1.0.0")
    assert {d.code for d in diagnostics} == {"package-name"}


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_both_checkers_take_it_and_its_user(checker: str, source: Path, tmp_path: Path) -> None:
    (source / "consumer.py").write_text(CONSUMER, "utf-8")
    settings = {"typeCheckingMode": "strict", "include": ["petstore", "consumer.py"]}
    (source / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    arguments = {
        "mypy": ["--strict", "--cache-dir", str(tmp_path), "petstore", "consumer.py"],
        "basedpyright": ["--pythonpath", sys.executable],
    }
    command = [sys.executable, "-m", checker, *arguments[checker]]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
