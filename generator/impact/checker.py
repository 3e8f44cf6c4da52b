"""The home of mypy: what every expression of a consumer's code is, by its place.

mypy reads the consumer against the old package; nothing is run. What it works out of the package is kept in a
cache folder, so that a second run looks at the consumer alone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mypy import build
from mypy.errors import CompileError
from mypy.find_sources import InvalidSourceList, create_source_list
from mypy.fscache import FileSystemCache
from mypy.modulefinder import BuildSource
from mypy.nodes import Expression, MypyFile, RefExpr, SymbolNode, TypeInfo
from mypy.options import Options
from mypy.types import (
    AnyType,
    CallableType,
    FunctionLike,
    Instance,
    LiteralType,
    TupleType,
    Type,
    TypeType,
    TypeVarType,
    UnionType,
    get_proper_type,
)

from generator.diagnostics import Diagnostic, InputError, Location

Span = tuple[int, int, int, int]

# Far behind every real line, and each file behind the other: so a place tells the file too.
_FIRST = 200_000
# What the package is built on; nothing of it is looked for, and reading it would take most of the time.
_SKIPPED = ("pydantic", "pydantic_core", "httpx2", "cryptography")


@dataclass(frozen=True, slots=True)
class Source:
    """One file of the consumer: its text, its module, and the line at which the checker was given it."""

    path: Path
    text: str
    module: str
    offset: int = 0


@dataclass(slots=True)
class Checked:
    """What the checker knows of the files that it was given together."""

    sources: tuple[Source, ...]
    modules: Mapping[str, MypyFile]
    _spans: dict[Span, list[tuple[Expression, Type]]] = field(
        default_factory=dict[Span, list[tuple[Expression, Type]]]
    )

    def types(self, source: Source, span: Span) -> Iterator[Type]:
        """The types of an expression: several where a function is checked more than once."""
        for _, type_ in self._at(source, span):
            yield type_

    def name(self, source: Source, span: Span) -> str:
        """The full name of what an expression refers to; empty where it is no name of a module or class."""
        for expression, _ in self._at(source, span):
            if isinstance(expression, RefExpr) and expression.fullname:
                return expression.fullname
        return ""

    def _at(self, source: Source, span: Span) -> Sequence[tuple[Expression, Type]]:
        line, column, end, end_column = span
        return self._spans.get((line + source.offset, column, end + source.offset, end_column), ())

    def dotted(self, module: str, name: str) -> str:
        """The full name of `a.b.C` as a module says it; empty where it leads nowhere."""
        first, *rest = name.split(".")
        node = self._member(self.modules.get(module), first)
        for part in rest:
            node = self._member(node, part)
        return node.fullname if node is not None else ""

    def _member(self, node: SymbolNode | None, name: str) -> SymbolNode | None:
        if isinstance(node, MypyFile):
            found = node.names.get(name)
            return found.node if found is not None else self.modules.get(f"{node.fullname}.{name}")
        if isinstance(node, TypeInfo):
            found = node.get(name)
            return found.node if found is not None else None
        return None


def check(paths: Sequence[Path], packages: Path, cache: Path) -> Iterator[Checked]:
    """The files below `paths`, read against the packages in the folder `packages`.

    Files of one module name cannot be read together, so they come in several lots. Raises InputError for a path
    without Python files and for a file that is not Python.
    """
    options = _options(packages, cache)
    _build([BuildSource(None, m, None) for m in _own_modules(packages)], options)
    lots: list[dict[str, BuildSource]] = []
    for source in _found(paths, options):
        lot = next((lot for lot in lots if source.module not in lot), None)
        if lot is None:
            lots.append(lot := {})
        lot[source.module] = source
    for lot in lots:
        yield _checked(list(lot.values()), options)


def _own_modules(packages: Path) -> Iterator[str]:
    """Every module of the packages, so that none is fresh when the consumer is read."""
    for path in sorted(packages.rglob("*.py")):
        parts = path.relative_to(packages).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _options(packages: Path, cache: Path) -> Options:
    options = Options()
    options.mypy_path = [str(packages)]
    options.cache_dir = str(cache)
    options.incremental = True
    options.export_types = True
    options.check_untyped_defs = True
    options.allow_redefinition = True
    options.ignore_missing_imports = True
    options.namespace_packages = True
    options.explicit_package_bases = False
    own = {path.name for path in packages.iterdir()}
    silent = {"ignore_errors": True, "follow_imports": "silent"}
    options.per_module_options = {f"{name}.*": dict(silent) for name in sorted(own)}
    options.per_module_options |= {f"{name}.*": {"follow_imports": "skip"} for name in _SKIPPED}
    return options


def _found(paths: Sequence[Path], options: Options) -> list[BuildSource]:
    missing = [path for path in paths if not path.exists()]
    if missing:
        raise InputError([_problem("no-such-file", "there is nothing here", p) for p in missing])
    try:
        return create_source_list([os.fspath(p) for p in paths], options, FileSystemCache())
    except InvalidSourceList as problem:
        raise InputError(
            _problem("no-python", str(problem), paths[0], "give files or folders of Python code")
        ) from problem


def _checked(found: Sequence[BuildSource], options: Options) -> Checked:
    sources: list[Source] = []
    line = _FIRST
    for one in found:
        path = Path(one.path or "")
        text = path.read_text(encoding="utf-8-sig")
        sources.append(Source(path, text, one.module, line))
        line += text.count("\n") + 10
    # A file that exists would be read again in place of the text.
    made = [
        BuildSource(
            str(s.path.parent / ".no-such-folder" / s.path.name),
            s.module,
            "\n" * s.offset + s.text,
            one.base_dir,
        )
        for s, one in zip(sources, found, strict=True)
    ]
    result = _build(made, options)
    checked = Checked(tuple(sources), result.files)
    for expression, type_ in result.types.items():
        if expression.line > _FIRST:
            span = (
                expression.line,
                expression.column,
                expression.end_line or 0,
                expression.end_column or 0,
            )
            checked._spans.setdefault(span, []).append((expression, type_))
    return checked


def _build(sources: list[BuildSource], options: Options) -> build.BuildResult:
    try:
        return build.build(sources, options)
    except CompileError as problem:
        told = problem.messages[0] if problem.messages else str(problem)
        raise InputError(_problem("consumer-not-readable", told, Path())) from problem


def _problem(code: str, message: str, path: Path, hint: str = "") -> Diagnostic:
    return Diagnostic(code=code, message=message, location=Location(path.as_posix()), hint=hint)


# types


def members(type_: Type, name: str) -> Iterator[str]:
    """The full names that an attribute of a value of this type may have, where its class defines them."""
    for info in _classes(type_):
        for base in info.mro:
            if name in base.names:
                yield f"{base.fullname}.{name}"
                break


def lineage(type_: Type) -> Iterator[tuple[str, ...]]:
    """The classes that calling a value makes, each with those that it inherits from; nothing for no class."""
    found = get_proper_type(type_)
    if isinstance(found, UnionType):
        for item in found.items:
            yield from lineage(item)
    elif isinstance(found, FunctionLike) and found.is_type_obj():
        yield tuple(base.fullname for base in found.type_object().mro)
    elif isinstance(found, TypeType):
        for info in _classes(found.item):
            yield tuple(base.fullname for base in info.mro)


def called(type_: Type) -> str:
    """The full name of the function that a value is; empty where it is not known."""
    found = get_proper_type(type_)
    if isinstance(found, FunctionLike):
        for item in found.items:
            if isinstance(item, CallableType) and item.definition is not None:
                return item.definition.fullname
    return ""


def is_unknown(type_: Type) -> bool:
    return isinstance(get_proper_type(type_), AnyType)


def _classes(type_: Type) -> Iterator[TypeInfo]:
    found = get_proper_type(type_)
    match found:
        case Instance():
            yield found.type
        case UnionType():
            for item in found.items:
                yield from _classes(item)
        case FunctionLike() if found.is_type_obj():
            yield found.type_object()
        case TypeType():
            yield from _classes(found.item)
        case TupleType():
            yield found.partial_fallback.type
        case LiteralType():
            yield found.fallback.type
        case TypeVarType():
            yield from _classes(found.upper_bound)
        case _:
            return
