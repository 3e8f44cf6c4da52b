"""The reference part of docs/templates.md, read from the templates and from the classes of the views.

`python -m tests.render.reference` writes it anew.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

from jinja2 import Environment, meta

ROOT = Path(__file__).parent.parent.parent
TEMPLATES = ROOT / "templates"
PAGE = ROOT / "docs" / "templates.md"
VIEWS = ROOT / "generator" / "pyview" / "views.py"
START, END = "<!-- reference: begin -->\n", "<!-- reference: end -->\n"

TYPES = {
    "api": "ApiView",
    "class": "ClassView",
    "client": "ClientView",
    "example": "ExampleView",
    "exports": "tuple[ExportView, ...]",
    "facade": "FacadeView",
    "field": "FieldView",
    "group": "GroupView",
    "method": "MethodView",
    "package": "PackageView",
}
_GIVEN = {"api": ["api", "package"], "package": ["package"]}


def reference() -> str:
    """The tables of templates and of views. A partial sees what stands where it is included; it needs what is listed."""
    return f"## Templates\n\n{_templates()}\n## Views\n{_views()}"


def _templates() -> str:
    lines = ["| template | what it writes | variables |", "|---|---|---|"]
    for path in sorted(TEMPLATES.rglob("*.jinja")):
        if path.is_relative_to(TEMPLATES / "report"):
            continue  # a page of the tool's own, no part of an SDK
        source = path.read_text("utf-8")
        said = re.match(r"\{# (.+) #\}\n", source)
        assert said, f"{path}: the first line says what the template is: {{# ... #}}"
        name = path.relative_to(TEMPLATES).as_posix()
        wanted = _GIVEN.get(name.partition("/")[0]) or sorted(
            meta.find_undeclared_variables(Environment().parse(source))
        )
        variables = ", ".join(f"`{v}`: {_linked(TYPES[v])}" for v in wanted)
        lines.append(f"| `{name}` | {said[1]} | {variables} |")
    return "\n".join(lines) + "\n"


def _views() -> str:
    """A table of fields for each class, from their docstrings."""
    found: list[str] = []
    for node in ast.parse(VIEWS.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef):
            head = [f"\n### {node.name}\n", f"{ast.get_docstring(node)}\n"]
            found += [*head, "| field | type | meaning |", "|---|---|---|", *_fields(node)]
    return "\n".join(found) + "\n"


def _fields(node: ast.ClassDef) -> list[str]:
    rows: list[str] = []
    following = [*node.body[1:], None]
    for statement, after in zip(node.body, following, strict=True):
        if isinstance(statement, ast.AnnAssign):
            assert isinstance(statement.target, ast.Name)
            assert isinstance(after, ast.Expr), f"{node.name}.{statement.target.id}: no docstring"
            assert isinstance(after.value, ast.Constant)
            text = " ".join(str(after.value.value).split()).replace("|", "\\|")
            kind = _linked(ast.unparse(statement.annotation))
            rows.append(f"| `{statement.target.id}` | {kind} | {text} |")
    return rows


def _linked(annotation: str) -> str:
    """A type as the page says it, a view as a link to its table."""
    many = re.fullmatch(r"tuple\[(\w+), \.\.\.\]", annotation)
    name = many[1] if many else annotation
    if name.endswith("View"):
        shown = f"[{name}](#{name.lower()})"
        return f"any number of {shown}" if many else shown
    return {"Lines": "lines", "str": "text", "bool": "yes or no", "int": "number"}[name]


def page(text: str) -> str:
    """The page with the reference part as it has to be."""
    before, _, rest = text.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}{reference()}{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text("utf-8")), "utf-8")
