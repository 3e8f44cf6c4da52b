"""The docstrings of generated methods beside what the spec says: read from source and from the raw document."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

IGNORED = {"accept", "content-type", "authorization"}
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
OURS = {"body", "content_type", "accept", "progress", "options"}


@dataclass(frozen=True)
class Method:
    """One method: where it is, its arguments, and what its docstring lists."""

    place: str
    operation: str
    arguments: tuple[str, ...]
    told: tuple[str, ...]
    raises: tuple[str, ...]
    texts: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.place} ({self.operation})"


@dataclass(frozen=True)
class Promise:
    """What a spec says about one operation: how many parameters, whether there is a body, the error answers."""

    parameters: int
    has_body: bool
    errors: tuple[str, ...]


def methods(source: str) -> list[Method]:
    """Every documented operation of the group and client classes, and of the links."""
    found = []
    for outer in ast.parse(source).body:
        if isinstance(outer, ast.ClassDef):
            functions = (
                n for n in outer.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)
            )
            found += [m for f in functions if (m := _method(outer.name, f)) is not None]
    return found


def of_operations(found: list[Method]) -> dict[str, Method]:
    """operation -> its own method: iterators over its pages come after it, links have classes of their own."""
    own: dict[str, Method] = {}
    for method in found:
        if not method.place.partition(".")[0].endswith("Links"):
            own.setdefault(method.operation, method)
    return own


def _method(owner: str, function: ast.FunctionDef | ast.AsyncFunctionDef) -> Method | None:
    doc = ast.get_docstring(function) or ""
    operation = re.search(r"^Source: .*, operation `(.+?)` \(", doc, re.M)
    if operation is None:
        return None
    entries = _entries(doc, "Args")
    arguments = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    return Method(
        place=f"{owner}.{function.name}",
        operation=operation[1],
        arguments=tuple(a.arg for a in arguments[1:]),
        told=tuple(name for name, _ in entries),
        raises=tuple(text.partition(".")[0] for _, text in _entries(doc, "Raises")),
        texts=tuple(text for _, text in entries),
    )


def _entries(doc: str, heading: str) -> list[tuple[str, str]]:
    """(name, text) of a block; what is indented deeper belongs to the entry above it."""
    block = re.search(rf"^{heading}:\n((?:(?:    .*)?\n)*)", doc + "\n", re.M)
    found: list[tuple[str, str]] = []
    for line in block[1].splitlines() if block else []:
        entry = re.match(r"    ([\w.]+): ?(.*)", line)
        if entry:
            found.append((entry[1], entry[2]))
    return found


def _status(told: str) -> str:
    """`404 Not Found`, `another 4XX status` or `any other status` as the spec writes it."""
    return "default" if told == "any other status" else told.removeprefix("another ")[:3]


def promises(document: Mapping[str, Any]) -> dict[str, Promise]:
    """operationId, or `GET /path`, -> what the raw document says."""
    return {
        operation.get("operationId", f"{verb.upper()} {path}"): _promise(document, item, operation)
        for path, item in document["paths"].items()
        for verb, operation in item.items()
        if verb in METHODS
    }


def _promise(
    document: Mapping[str, Any], item: Mapping[str, Any], operation: Mapping[str, Any]
) -> Promise:
    listed = [*item.get("parameters", ()), *operation.get("parameters", ())]
    parameters = {(p["in"], p["name"]) for p in (_resolved(document, p) for p in listed)}
    counted = {(i, n) for i, n in parameters if i != "header" or n.lower() not in IGNORED}
    return Promise(
        parameters=len(counted),
        has_body="requestBody" in operation,
        errors=tuple(s for s in map(str, operation["responses"]) if s[0] in "45d" or s == "304"),
    )


def _resolved(document: Mapping[str, Any], node: Any) -> Any:
    while "$ref" in node:
        target: Any = document
        for token in node["$ref"].removeprefix("#/").split("/"):
            target = target[token.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def complaints(found: list[Method], document: Mapping[str, Any]) -> Iterator[str]:
    """What a docstring leaves out or makes up."""
    wanted, own = promises(document), of_operations(found)
    for name in wanted.keys() ^ own.keys():
        yield f"{name}: in the spec {name in wanted}, among the methods {name in own}"
    for name in wanted.keys() & own.keys():
        method, promise = own[name], wanted[name]
        if len(set(method.told) - OURS) != promise.parameters:
            yield f"{method}: {method.told} of {promise.parameters} parameters"
        if ("body" in method.told) != promise.has_body:
            yield f"{method}: the body"
        if sorted(map(_status, method.raises)) != sorted(promise.errors):
            yield f"{method}: {method.raises} of {promise.errors}"
    for method in found:
        if sorted(method.told) != sorted(method.arguments):
            yield f"{method}: {method.told} of the arguments {method.arguments}"
        if not all(method.texts):
            yield f"{method}: an argument without a text"
