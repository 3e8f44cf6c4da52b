"""Where a consumer's code uses the symbols that findings change: file, line and column of each."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.impact.checker import (
    Checked,
    Source,
    Span,
    called,
    check,
    is_unknown,
    lineage,
    members,
)
from generator.impact.targets import Target, Targets


@dataclass(frozen=True, slots=True)
class Use:
    """One place in the consumer's code, 1-based, of a target; not `certain` where the value has no known type."""

    file: str
    line: int
    column: int
    target: Target
    certain: bool = True
    code: str = field(default="", compare=False)


def find_uses(
    paths: Sequence[Path], packages: Path, cache: Path, wanted: Targets, names: Iterable[str]
) -> tuple[Use, ...]:
    """The uses in the files below `paths`, by file and place.

    `packages` holds the old package, `names` are those of its modules that a file has to mention to be read as
    one that may use it. Raises InputError for a path without Python and for a file that cannot be parsed.
    """
    mentions = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(names)))
    found: set[Use] = set()
    for checked in check(paths, packages, cache):
        for source in checked.sources:
            walk = _Walk(checked, source, wanted, bool(mentions.search(source.text)))
            walk.visit(ast.parse(source.text))
            found |= walk.found
    return tuple(
        sorted(
            found,
            key=lambda u: (u.file, u.line, u.column, u.target.change.name, u.target.finding.id),
        )
    )


class _Walk(ast.NodeVisitor):
    """One file: every name, attribute, argument and import that leads to a target."""

    def __init__(self, checked: Checked, source: Source, wanted: Targets, may_guess: bool) -> None:
        self.checked = checked
        self.source = source
        self.wanted = wanted
        self.guesses = wanted.attributes if may_guess else {}
        self.lines = source.text.splitlines()
        self.found: set[Use] = set()

    # what a node refers to

    def paths(self, node: ast.expr) -> list[str]:
        """The full names that an expression can mean, each class with those that it inherits from."""
        span = _span(node)
        types = list(self.checked.types(self.source, span))
        name = self.checked.name(self.source, span)
        found = [name] if name else []
        if isinstance(node, ast.Attribute):
            for type_ in self.checked.types(self.source, _span(node.value)):
                found += members(type_, node.attr)
        if not found and not types and (dotted := _dotted(node)):
            found += [self.checked.dotted(self.source.module, dotted)]
        found += [mro[0] for type_ in types for mro in lineage(type_)]
        return list(dict.fromkeys(path for path in found if path))

    def tell(self, targets: Iterable[Target], line: int, column: int, certain: bool = True) -> None:
        """`column` counts bytes from 0, as ast does."""
        text = self.lines[line - 1] if line <= len(self.lines) else ""
        place = len(text.encode()[:column].decode(errors="replace")) + 1
        for target in targets:
            self.found.add(
                Use(self.source.path.as_posix(), line, place, target, certain, text.strip())
            )

    def named(self, paths: Iterable[str]) -> list[Target]:
        """The targets of these names, or of the class that is gone with them."""
        found = [t for path in paths for t in self.wanted.named.get(path, ())]
        return list(dict.fromkeys(found))

    # nodes

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self.tell(self.named(self.paths(node)), node.lineno, node.col_offset)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.generic_visit(node)
        line, column = _end_of(node, node.attr)
        found = self.named(self.paths(node))
        self.tell(found, line, column)
        types = list(self.checked.types(self.source, _span(node.value)))
        if not found and any(is_unknown(type_) for type_ in types):
            self.tell(self.guesses.get(node.attr, ()), line, column, certain=False)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            known = self.checked.dotted(self.source.module, alias.asname or alias.name)
            if not known and node.module and not node.level:
                known = self.checked.dotted(node.module, alias.name)
            self.tell(self.named([known]), alias.lineno, alias.col_offset)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        for type_ in self.checked.types(self.source, _span(node.func)):
            for mro in lineage(type_):
                self._arguments(node, mro, [f"{name}.{{}}" for name in mro])
        types = self.checked.types(self.source, _span(node.func))
        functions = [path for type_ in types if (path := called(type_))]
        methods = list(dict.fromkeys([*self.paths(node.func), *functions]))
        self._arguments(node, methods, [f"{name}({{}})" for name in methods])
        for method in methods:
            for index, argument in enumerate(node.args):
                if isinstance(argument, ast.Starred):
                    break
                targets = self.wanted.placed.get((method, index), ())
                hit = [target for target in targets if not _still_fits(argument, target)]
                self.tell(hit, argument.lineno, argument.col_offset)
        if isinstance(node.func, ast.Name) and node.func.id in ("getattr", "hasattr", "setattr"):
            self._by_text(node)

    def _arguments(self, node: ast.Call, owners: Sequence[str], forms: Sequence[str]) -> None:
        """Keywords that are targets, and targets that are not given."""
        given = {keyword.arg for keyword in node.keywords}
        for keyword in node.keywords:
            if keyword.arg is not None:
                found = self.named([form.format(keyword.arg) for form in forms])
                hit = [target for target in found if not _still_fits(keyword.value, target)]
                self.tell(hit, keyword.lineno, keyword.col_offset)
        is_open = None in given or any(isinstance(a, ast.Starred) for a in node.args)
        line, column = _end_of(node.func, _last(node.func))
        for owner in owners:
            for name, targets in self.wanted.missing.get(owner, {}).items():
                if name not in given and not is_open and not _is_placed(node, targets):
                    self.tell(targets, line, column)

    def _by_text(self, node: ast.Call) -> None:
        """`getattr(person, "navn")`"""
        if len(node.args) > 1 and isinstance(node.args[1], ast.Constant):
            name = node.args[1].value
            types = self.checked.types(self.source, _span(node.args[0]))
            if isinstance(name, str):
                found = self.named([path for type_ in types for path in members(type_, name)])
                self.tell(found, node.args[1].lineno, node.args[1].col_offset + 1)

    def visit_MatchClass(self, node: ast.MatchClass) -> None:
        self.generic_visit(node)
        types = self.checked.types(self.source, _span(node.cls))
        classes = [name for type_ in types for mro in lineage(type_) for name in mro]
        classes = classes or self.paths(node.cls)
        for name, pattern in zip(node.kwd_attrs, node.kwd_patterns, strict=True):
            before = self.lines[pattern.lineno - 1].encode()[: pattern.col_offset]
            start = before.rfind(name.encode())
            found = self.named([f"{owner}.{name}" for owner in classes])
            self.tell(found, pattern.lineno, max(start, 0))

    def visit_arg(self, node: ast.arg) -> None:
        self.generic_visit(node)
        self._quoted(node.annotation)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.generic_visit(node)
        self._quoted(node.annotation)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.generic_visit(node)
        self._quoted(node.returns)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self.generic_visit(node)
        self._quoted(node.returns)

    def _quoted(self, annotation: ast.expr | None) -> None:
        """The names inside the quotes of an annotation; the words of a Literal are none."""
        stack: list[ast.AST] = [] if annotation is None else [annotation]
        while stack:
            node = stack.pop()
            if isinstance(node, ast.Subscript) and _last(node.value) == "Literal":
                continue
            stack.extend(ast.iter_child_nodes(node))
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                self._inside(node, node.value)

    def _inside(self, node: ast.Constant, text: str) -> None:
        try:
            inner = ast.parse(text, mode="eval")
        except SyntaxError:
            return
        quotes = self.lines[node.lineno - 1].encode()[node.col_offset :]
        shift = node.col_offset + len(quotes) - len(quotes.lstrip(b"\"'"))
        for part in ast.walk(inner):
            if isinstance(part, ast.Name | ast.Attribute):
                path = self.checked.dotted(self.source.module, _dotted(part))
                _, column = _end_of(part, part.attr if isinstance(part, ast.Attribute) else "")
                self.tell(self.named([path]), node.lineno, shift + column)


def _is_placed(node: ast.Call, targets: Sequence[Target]) -> bool:
    """Whether as many arguments are given by their place as the target's place asks for."""
    return any(t.place is not None and t.place < len(node.args) for t in targets)


def _still_fits(value: ast.expr, target: Target) -> bool:
    """Whether a written value is one of those that the new type lists."""
    if target.change.change != "type-changed" or not isinstance(value, ast.Constant):
        return False
    if isinstance(value.value, str):
        return f'"{value.value}"' in target.change.new
    return value.value is None and "None" in target.change.new


def _span(node: ast.expr) -> Span:
    return node.lineno, node.col_offset, node.end_lineno or 0, node.end_col_offset or 0


def _dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (head := _dotted(node.value)):
        return f"{head}.{node.attr}"
    return ""


def _last(node: ast.expr) -> str:
    """The last name of `a.b.name`, or the name itself."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _end_of(node: ast.expr, name: str) -> tuple[int, int]:
    """Line and column (from 0) of the last name of `a.b.name`; of the whole where it does not end in a name."""
    if not name:
        return node.lineno, node.col_offset
    return node.end_lineno or node.lineno, (node.end_col_offset or 0) - len(name.encode())
