"""Templates carry layout only, and a mistake in one is told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from generator.diagnostics import InputError
from generator.pyview.views import PackageView
from generator.render.environment import Templates
from generator.render.format import Formatter
from generator.render.plan import render
from tests.factories import contract, operation, record
from tests.pyview.looking import package_of

FOLDER = Path(__file__).parent.parent.parent / "templates"
TEMPLATES = [
    path.relative_to(FOLDER).as_posix()
    for folder in ("api", "package", "partials")
    for path in sorted((FOLDER / folder).rglob("*.jinja"))
]
ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Include, nodes.With,
    nodes.Name, nodes.Getattr, nodes.Const,
)  # fmt: skip


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_only_lays_out(name: str) -> None:
    """No calls, filters, tests, arithmetic or comparisons; an `if` asks one boolean; an include is a fixed name."""
    tree = Environment().parse((FOLDER / name).read_text("utf-8"))
    for node in tree.find_all(nodes.Node):
        assert isinstance(node, ALLOWED), f"{name}:{node.lineno}: {type(node).__name__}"
        if isinstance(node, nodes.If):
            asked = node.test.attr if isinstance(node.test, nodes.Getattr) else ""
            assert asked.startswith(("is_", "has_")), f"{name}:{node.lineno}: if {asked}"
            assert not node.elif_, f"{name}:{node.lineno}: elif"
        if isinstance(node, nodes.Include):
            assert isinstance(node.template, nodes.Const), f"{name}:{node.lineno}"
        if isinstance(node, nodes.For):
            assert node.test is None, f"{name}:{node.lineno}"
            assert not node.recursive, f"{name}:{node.lineno}"


@pytest.fixture
def view() -> PackageView:
    return package_of(
        contract(
            schemas={"krav": record("id", id="string")},
            operations=[operation("GET /krav/{id}", "getKrav", answer="@krav", tag="krav")],
        )
    )[0]


def formatter() -> Formatter:
    return Formatter(None)


def override(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    return folder


def test_an_unknown_variable_names_the_template_and_its_line(
    tmp_path: Path, view: PackageView
) -> None:
    own = override(tmp_path, "api/errors.py.jinja", "one\n{{ api.title }}\n{{ api.titel }}\n")
    with pytest.raises(InputError) as problem:
        render(view, FOLDER, formatter(), [own])
    (found,) = problem.value.diagnostics
    assert found.code == "template"
    assert "titel" in found.message
    assert (found.location.file, found.location.line) == (f"{own}/api/errors.py.jinja", 3)


def test_a_mistake_in_an_included_template_is_told_where_it_is(
    tmp_path: Path, view: PackageView
) -> None:
    own = override(tmp_path, "partials/field.jinja", "\n{{ field.nothing }}\n")
    with pytest.raises(InputError) as problem:
        render(view, FOLDER, formatter(), [own])
    (found,) = problem.value.diagnostics
    assert (found.location.file, found.location.line) == (f"{own}/partials/field.jinja", 2)


def test_a_template_that_does_not_parse_is_told_with_its_line(
    tmp_path: Path, view: PackageView
) -> None:
    own = override(tmp_path, "api/errors.py.jinja", "one\n{% for %}\n")
    with pytest.raises(InputError) as problem:
        render(view, FOLDER, formatter(), [own])
    (found,) = problem.value.diagnostics
    assert (found.location.file, found.location.line) == (f"{own}/api/errors.py.jinja", 2)


def test_a_template_that_writes_bad_python_is_told_with_the_output(
    tmp_path: Path, view: PackageView
) -> None:
    own = override(tmp_path, "api/errors.py.jinja", "x = 1\ndef (\n")
    with pytest.raises(InputError) as problem:
        render(view, FOLDER, formatter(), [own])
    (found,) = problem.value.diagnostics
    assert found.code == "output-not-python"
    assert (found.location.file, found.location.line) == ("src/prover/prove/errors.py", 2)


def test_an_override_replaces_one_file_and_may_add_another(
    tmp_path: Path, view: PackageView
) -> None:
    plain = render(view, FOLDER, formatter())
    override(tmp_path, "package/NOTICE.md.jinja", "{{ package.package }}\n")
    (tmp_path / "package" / "CHANGELOG.md.jinja").write_text("eget\n", "utf-8")
    changed = render(view, FOLDER, formatter(), [tmp_path])
    assert changed["CHANGELOG.md"] == b"eget\n"
    assert changed["NOTICE.md"] == b"prover\n"
    same = plain.keys() - {"CHANGELOG.md", "GENERATED.json"}
    assert {path: plain[path] for path in same} == {path: changed[path] for path in same}


def test_a_folder_without_templates_is_told(tmp_path: Path, view: PackageView) -> None:
    with pytest.raises(InputError, match="no templates here"):
        render(view, tmp_path, formatter())


def test_templates_are_listed_in_order() -> None:
    names = Templates(FOLDER).names()
    assert names == sorted(names)
    assert set(TEMPLATES) <= set(names)
