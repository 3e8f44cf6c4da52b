"""Views as files."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator.render.format import Formatter
from generator.render.plan import RECORD, render
from tests.factories import contract, operation, record, schema
from tests.pyview.looking import package_of

FOLDER = Path(__file__).parent.parent.parent / "templates"


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    krav = contract(
        api="krav",
        schemas={
            "krav": record(
                "id", id="string!uuid", note=schema("string", description='Se \\d """{{x}}')
            )
        },
        operations=[operation("GET /krav/{id}", "getKrav", answer="@krav", tag="krav")],
    )
    return render(package_of(krav, contract(api="tom"))[0], FOLDER, Formatter(None))


def test_the_files_of_a_project(files: dict[str, bytes]) -> None:
    source = "src/prover"
    expected = {"pyproject.toml", "README.md", "CHANGELOG.md", "MIGRATION.md", RECORD}
    expected |= {f"{source}/{name}" for name in ("__init__.py", "errors.py", "py.typed")}
    expected |= {f"{source}/{name}" for name in ("catalogue.py", "facade.py")}
    modules = ("__init__", "models", "operations", "errors", "client", "async_client")
    expected |= {f"{source}/{api}/{m}.py" for api in ("krav", "tom") for m in modules}
    assert {path for path in files if "/_runtime/" not in path} == expected
    assert [*files][-1] == RECORD


def test_the_runtime_is_copied_byte_for_byte(files: dict[str, bytes]) -> None:
    runtime = {p.name: p.read_bytes() for p in (FOLDER / "runtime").glob("*.py")}
    assert runtime == {
        path.rpartition("/")[2]: content for path, content in files.items() if "/_runtime/" in path
    }


def test_the_record_names_every_file_with_its_hash(files: dict[str, bytes]) -> None:
    record_ = json.loads(files[RECORD])
    listed = {p: hashlib.sha256(c).hexdigest() for p, c in files.items() if p != RECORD}
    assert record_["files"] == listed
    assert record_["specs"]["krav"] == {"file": "krav.yaml", "sha256": "0", "version": "1.0.0"}
    assert set(record_["tools"]) == {"black", "jinja2"}


def test_rendering_twice_gives_the_same_bytes(files: dict[str, bytes]) -> None:
    krav = contract(api="tom")
    again = render(package_of(krav)[0], FOLDER, Formatter(None))
    path = "src/prover/tom/client.py"
    assert again[path] == files[path]


def test_no_suppression_is_needed(files: dict[str, bytes]) -> None:
    for path, content in files.items():
        if path.endswith(".py") and "/_runtime/" not in path:
            text = content.decode()
            assert "type: ignore" not in text
            assert "pyright:" not in text
            assert "noqa" not in text


def test_importing_is_lazy_at_every_step(files: dict[str, bytes], tmp_path: Path) -> None:
    for path, content in files.items():
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    program = """
import sys
def loaded(): return {n for n in sys.modules if n.startswith(("prover.", "pydantic", "httpx2"))}
import prover
assert not loaded(), loaded()
import prover.krav
assert loaded() == {"prover.krav"}, loaded()
assert sorted(dir(prover.krav))[:2] == ["AsyncKravClient", "KravClient"]
client = prover.KravClient
assert client is prover.krav.KravClient
assert "prover.krav.models" in loaded() and "prover.krav.async_client" not in loaded()
assert not any(n.startswith("prover.tom") for n in loaded())
assert prover.errors.NotFound and prover.tom.AsyncTomClient and prover.Bearer
try:
    prover.krav.typo
except AttributeError as problem:
    assert "typo" in str(problem)
else:
    raise AssertionError
krav = prover.krav.models.Krav.from_json('{"id": "00000000-0000-4000-8000-000000000011", "ny": 1}')
assert krav.to_dict()["ny"] == 1 and krav.note is None
"""
    subprocess.run([sys.executable, "-W", "error", "-c", program], cwd=tmp_path / "src", check=True)
