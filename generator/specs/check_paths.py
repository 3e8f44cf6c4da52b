"""Paths, operations and their parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.contract.schema import JsonValue
from generator.diagnostics import Diagnostic, Location, Severity
from generator.document import join_pointer
from generator.specs.index import Index, nearest
from generator.specs.walk import METHODS, Node

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def check_operation_ids(index: Index) -> Iterator[Diagnostic]:
    """Each operationId that an earlier operation has already."""
    first: dict[str, Node] = {}
    for node in index.of_kind("operation"):
        name = node.value.get("operationId")
        if not isinstance(name, str):
            continue
        other = first.setdefault(name, node)
        if other is not node:
            document = index.document
            at = document.location(node.value, "operationId")
            there = document.location(other.value, "operationId")
            message = f"the operationId {name!r} is taken already, at {_beside(there, at)}"
            pointer = f"{node.pointer}/operationId"
            hint = "an operationId names one operation of the whole document"
            yield index.problem("duplicate-operation-id", message, pointer, at=at, hint=hint)


def check_paths(index: Index) -> Iterator[Diagnostic]:
    """Each path that is another one with its parameters called differently."""
    paths = index.document.data.get("paths")
    if not isinstance(paths, dict):
        return
    first: dict[str, str] = {}
    for path in paths:
        erased = _PLACEHOLDER.sub("{}", path)
        other = first.setdefault(erased, path)
        if other == path:
            continue
        at = index.document.location(paths, path)
        there = index.document.location(paths, other)
        clash = _methods(paths[path]) & _methods(paths[other])
        severity = Severity.ERROR if clash else Severity.WARNING
        message = f"the path {path} is the same as {other} at {_beside(there, at)}"
        if clash:
            message += f", and both have {', '.join(sorted(clash))}"
        hint = "parameter names do not tell paths apart: put the operations under one of them"
        pointer = join_pointer("/paths", path)
        yield index.problem(
            "paths-identical", message, pointer, at=at, hint=hint, severity=severity
        )


def _methods(item: JsonValue) -> set[str]:
    return {key for key in item if key in METHODS} if isinstance(item, dict) else set()


def check_parameters(index: Index) -> Iterator[Diagnostic]:
    """Path parameters that the template lacks or that nobody declares, and parameters given twice."""
    paths = index.document.data.get("paths")
    for path, raw in paths.items() if isinstance(paths, dict) else ():
        pointer, value = index.behind(join_pointer("/paths", path), raw)
        if path.startswith("x-") or not isinstance(value, dict):
            continue
        item = Node("path-item", pointer, value, "")
        yield from _twice(index, item)
        yield from _not_in_template(index, path, item)
        for node in _operations(item):
            yield from _twice(index, node)
            yield from _not_in_template(index, path, node)
            yield from _undeclared(index, path, item, node)


def _operations(item: Node) -> Iterator[Node]:
    found = {f"{item.pointer}/{method}": item.value.get(method) for method in METHODS}
    more = item.value.get("additionalOperations")
    for name, operation in more.items() if isinstance(more, dict) else ():
        found[join_pointer(f"{item.pointer}/additionalOperations", name)] = operation
    for pointer, operation in found.items():
        if isinstance(operation, dict):
            yield Node("operation", pointer, operation, "")


def _parameters(index: Index, node: Node) -> Iterator[tuple[int, str, str]]:
    """Position, `in` and name of each parameter of an operation or path item."""
    listed = node.value.get("parameters")
    for position, raw in enumerate(listed if isinstance(listed, list) else ()):
        parameter = index.follow(raw)
        if isinstance(parameter, dict):
            place, name = parameter.get("in"), parameter.get("name")
            if isinstance(place, str) and isinstance(name, str):
                yield position, place, name


def _declared(index: Index, node: Node) -> set[str]:
    return {name for _, place, name in _parameters(index, node) if place == "path"}


def _twice(index: Index, node: Node) -> Iterator[Diagnostic]:
    seen: set[tuple[str, str]] = set()
    for position, place, name in _parameters(index, node):
        if (place, name) in seen:
            message = f"the {place} parameter {name!r} is here twice"
            pointer = f"{node.pointer}/parameters/{position}"
            yield index.problem("duplicate-parameter", message, pointer, hint="keep one of the two")
        seen.add((place, name))


def _not_in_template(index: Index, path: str, node: Node) -> Iterator[Diagnostic]:
    known = _PLACEHOLDER.findall(path)
    for position, place, name in _parameters(index, node):
        if place == "path" and name not in known:
            message = f"the path parameter {name!r} is not in the path {path}"
            hint = nearest(name, known) or f"write {{{name}}} in the path, or remove the parameter"
            pointer = f"{node.pointer}/parameters/{position}"
            yield index.problem("path-parameter-unused", message, pointer, hint=hint)


def _undeclared(index: Index, path: str, item: Node, operation: Node) -> Iterator[Diagnostic]:
    declared = _declared(index, item) | _declared(index, operation)
    for name in dict.fromkeys(_PLACEHOLDER.findall(path)):
        if name not in declared:
            method = operation.pointer.rpartition("/")[2].upper()
            message = f"{method} {path} declares no path parameter {name!r}"
            hint = f"add a parameter with name: {name}, in: path, required: true"
            yield index.problem("path-parameter-undeclared", message, operation.pointer, hint=hint)


def _beside(other: Location, here: Location) -> str:
    """A second place in short: without its file when that is the same."""
    return f"line {other.line}" if other.file == here.file else str(other)
