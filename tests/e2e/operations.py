"""The operations that the portal offers, read from the newest version of each spec."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from generator.specs.load import load

Raw = Mapping[str, Any]
ROOT = Path(__file__).parent.parent.parent
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, eq=False)
class Api:
    """One spec document and the name of the Python package that is generated from it."""

    slug: str
    package: str
    version: str
    file: Path
    document: Raw

    def resolve(self, node: Any) -> Any:
        """What a `$ref` leads to; anything else is returned as it is."""
        while isinstance(node, Mapping) and "$ref" in node:
            target: Any = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation with the references of its parts followed; schemas keep theirs."""

    api: Api
    id: str
    method: str
    template: str
    tags: tuple[str, ...]
    parameters: tuple[Raw, ...]
    body: Raw | None
    responses: Mapping[str, Raw]
    security: tuple[Raw, ...]
    pattern: re.Pattern[str] = field(repr=False)

    @property
    def success(self) -> str:
        """The documented status of an ordinary success."""
        return min(status for status in self.responses if status.startswith("2"))

    @property
    def errors(self) -> tuple[str, ...]:
        """The documented statuses that are not a success, `default` last."""
        return tuple(sorted(s for s in self.responses if not s.startswith("2")))

    def __str__(self) -> str:
        return f"{self.api.slug} {self.id}"


@cache
def apis() -> tuple[Api, ...]:
    """The newest version of every API of specs/manifest.toml."""
    manifest = tomllib.loads((ROOT / "specs" / "manifest.toml").read_text("utf-8"))
    found = []
    for entry in manifest["api"]:
        newest = entry["version"][-1]
        file = ROOT / "specs" / newest["file"]
        document = load(file).data
        found.append(Api(entry["slug"], entry["package"], newest["version"], file, document))
    return tuple(found)


@cache
def operations() -> tuple[Operation, ...]:
    """Every operation of every API."""
    return tuple(operation for api in apis() for operation in _of(api))


def find(api: str, operation_id: str) -> Operation:
    """The operation with this id in the API with this slug or package name."""
    wanted = (api, operation_id)
    return next(o for o in operations() if wanted in ((o.api.slug, o.id), (o.api.package, o.id)))


def match(method: str, path: str) -> tuple[Operation | None, dict[str, str], bool]:
    """The operation of a request, its path parameters, and whether any operation has that path.

    A path without parameters goes before one with (OAS 3.0, Paths Object).
    """
    known = False
    for operation in _by_precision():
        if found := operation.pattern.fullmatch(path):
            known = True
            if operation.method == method:
                names = re.findall(r"\{(.+?)\}", operation.template)
                values = [unquote(value) for value in found.groups()]
                return operation, dict(zip(names, values, strict=True)), True
    return None, {}, known


@cache
def _by_precision() -> tuple[Operation, ...]:
    def precision(operation: Operation) -> list[bool]:
        return [part.startswith("{") for part in operation.template.split("/")]

    return tuple(sorted(operations(), key=precision))


def _of(api: Api) -> list[Operation]:
    found = []
    for template, item in api.document["paths"].items():
        text = "".join(
            "([^/]+)" if part.startswith("{") else re.escape(part)
            for part in re.split(r"(\{.+?\})", template)
        )
        for method in METHODS:
            if (raw := item.get(method)) is None:
                continue
            parameters = {
                (p["in"], p["name"]): p
                for p in map(api.resolve, [*item.get("parameters", ()), *raw.get("parameters", ())])
            }
            found.append(
                Operation(
                    api=api,
                    id=raw["operationId"],
                    method=method.upper(),
                    template=template,
                    tags=tuple(raw.get("tags", ())),
                    parameters=tuple(parameters.values()),
                    body=api.resolve(raw.get("requestBody")),
                    responses={s: _response(api, r) for s, r in raw["responses"].items()},
                    security=tuple(raw.get("security", api.document.get("security", ()))),
                    pattern=re.compile(text),
                )
            )
    return found


def _response(api: Api, raw: Any) -> Raw:
    response = dict(api.resolve(raw))
    headers = response.get("headers", {})
    response["headers"] = {name: api.resolve(header) for name, header in headers.items()}
    return response
