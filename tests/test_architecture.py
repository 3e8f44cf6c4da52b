"""docs/architecture.md is true: who imports whom, and one home for each third-party package."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GENERATOR = ROOT / "generator"
MODULES = sorted(GENERATOR.rglob("*.py"))
HOMES = {
    "openapi_spec_validator": {"specs/validate.py"},
    "jsonschema_rs": {"specs/validate.py", "witness/check.py"},
    "prance": {"specs/bundle.py"},
    "deepdiff": {"diff/leaves.py"},
    "black": {"render/format.py"},
    "jinja2": {"render/environment.py"},
    "mypy": {"impact/checker.py"},
}
PACKAGES = {
    "PyYAML": "yaml",
    "openapi-spec-validator": "openapi_spec_validator",
    "prance": "prance",
    "deepdiff": "deepdiff",
    "jinja2": "jinja2",
    "black": "black",
    "click": "click",
}


def imports(path: Path) -> Iterator[tuple[str, ast.stmt]]:
    """Every imported module name of a file, with its statement."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or "", node


def stage_of(module: str) -> str:
    """`generator.specs.load` -> `specs`; `generator` itself -> ``."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def table() -> dict[str, set[str]]:
    """Folder or module -> what the table of docs/architecture.md lets it import."""
    allowed: dict[str, set[str]] = {}
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    for row in re.findall(r"^\| (`generator/.+?) \| .+? \| (.+?) \|$", text, re.M):
        names = {
            name.removeprefix("generator/").rstrip("/").removesuffix(".py")
            for name in re.findall(r"`([^`]+)`", row[0])
        }
        words = set(re.findall(r"`([a-z_.]+)`", row[1]))
        words |= {module for package, module in PACKAGES.items() if package in row[1]}
        for name in names:
            allowed[name] = {"*"} if "all of the above" in row[1] else words
    return allowed


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(GENERATOR)))
def test_a_module_imports_only_what_the_architecture_allows(path: Path) -> None:
    own = stage_of(".".join(("generator", *path.relative_to(GENERATOR).with_suffix("").parts)))
    allowed = table().get(own)
    if own in ("", "__init__", "__main__"):
        return
    assert allowed is not None, f"{own} is missing from docs/architecture.md"
    for module, _ in imports(path):
        top = module.split(".")[0]
        if top in sys.stdlib_module_names or "*" in allowed:
            continue
        if top == "generator":
            stage = stage_of(module)
            inside = module.removeprefix("generator.")
            assert stage in ("", own) or {stage, inside} & allowed, f"{path}: imports {module}"
        else:
            assert top in allowed, f"{path}: imports {module}"


@pytest.mark.parametrize("package", sorted(HOMES))
def test_a_third_party_package_has_one_home(package: str) -> None:
    users = {
        path.relative_to(GENERATOR).as_posix()
        for path in MODULES
        for module, _ in imports(path)
        if module.split(".")[0] == package
    }
    assert users <= HOMES[package]
    if package != "jsonschema_rs":
        assert users, f"{package} does no work"


def test_only_the_command_line_prints() -> None:
    for path in MODULES:
        if "cli" in path.parts:
            continue
        calls = {
            node.func.id
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert not calls & {"print", "exit", "input"}, path


def test_the_runtime_of_the_sdk_does_not_know_the_generator() -> None:
    for path in sorted((ROOT / "templates" / "runtime").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                assert all(not alias.name.startswith("generator") for alias in node.names), path
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                assert not (node.module or "").startswith("generator"), path


def test_the_top_level_is_what_the_readme_says() -> None:
    expected = {
        "pyproject.toml", "generator", "templates", "specs", "generated", "tests", "noxfile.py",
        "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "docs",
    }  # fmt: skip
    assert expected <= {path.name for path in ROOT.iterdir()}
