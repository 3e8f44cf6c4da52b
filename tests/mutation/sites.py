"""Every schema of a raw document, and who meets its values: found without the engine under test.

A client sends what stands in parameters and request bodies and receives what stands in answers; where the API
calls (webhooks, callbacks) it is the other way round. readOnly values do not travel in requests, writeOnly ones
not in answers. Below a `not` the sense turns, below an `if` it is lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

Raw = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_SINGLE = {"items": 1, "contains": 1, "propertyNames": 1, "additionalProperties": 1}
_SINGLE |= {"unevaluatedItems": 1, "unevaluatedProperties": 1, "contentSchema": 1}
_SINGLE |= {"not": -1, "if": 0, "then": 1, "else": 1}
_MAPS = ("properties", "patternProperties", "dependentSchemas")
_LISTS = ("allOf", "oneOf", "anyOf", "prefixItems")


@dataclass(frozen=True, slots=True)
class Seen:
    """One way in which a client meets a value: `part` is parameter, body, response or header."""

    part: str
    sends: bool
    sign: int = 1
    read_only: bool = False
    write_only: bool = False
    loose: bool = False

    @property
    def travels(self) -> bool:
        return not (self.read_only if self.sends else self.write_only)


@dataclass(slots=True)
class Site:
    """A schema: its pointer, itself, who meets its values, whether it is a property, and a member of an allOf."""

    pointer: str
    schema: Raw
    seen: set[Seen] = field(default_factory=set[Seen])
    is_property: bool = False
    is_part: bool = False


def sites(data: Raw) -> list[Site]:
    """Every schema object of the document, in the order of the document's walk."""
    walk = _Walk(data)
    for path in data.get("paths", {}).values():
        walk.path_item(path, calls=False)
    for path in data.get("webhooks", {}).values():
        walk.path_item(path, calls=True)
    for name in data.get("components", {}).get("schemas", {}):
        walk.schema({"$ref": f"#/components/schemas/{name}"}, "", None)
    return list(walk.found.values())


def resolve(data: Raw, node: Raw) -> tuple[Raw, str]:
    """What a reference leads to, and its pointer ("" when the node is none)."""
    pointer = ""
    while "$ref" in node:
        pointer = node["$ref"].removeprefix("#")
        target: Any = data
        for part in pointer.split("/")[1:]:
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node, pointer


class _Walk:
    def __init__(self, data: Raw) -> None:
        self.data = data
        self.found: dict[int, Site] = {}
        self.done: set[tuple[int, Seen | None]] = set()

    def path_item(self, path: Raw, *, calls: bool) -> None:
        path, _ = resolve(self.data, path)
        for method in METHODS:
            if method in path:
                self.operation(path[method], path.get("parameters", []), calls=calls)

    def operation(self, operation: Raw, shared: list[Raw], *, calls: bool) -> None:
        for raw in (*shared, *operation.get("parameters", [])):
            parameter, _ = resolve(self.data, raw)
            seen = Seen("parameter", not calls)
            self.schema(parameter.get("schema"), "", replace(seen, loose=True))
            self.content(parameter, seen)
        if "requestBody" in operation:
            self.content(resolve(self.data, operation["requestBody"])[0], Seen("body", not calls))
        for raw in operation.get("responses", {}).values():
            answer, _ = resolve(self.data, raw)
            self.content(answer, Seen("response", calls))
            for header in answer.get("headers", {}).values():
                given, _ = resolve(self.data, header)
                self.schema(given.get("schema"), "", Seen("header", calls, loose=True))
        for callback in operation.get("callbacks", {}).values():
            for path in resolve(self.data, callback)[0].values():
                self.path_item(path, calls=not calls)

    def content(self, owner: Raw, seen: Seen) -> None:
        for name, media in owner.get("content", {}).items():
            loose = not name.partition(";")[0].endswith("json")
            self.schema(media.get("schema"), "", replace(seen, loose=loose))

    def schema(self, raw: Any, _: str, seen: Seen | None, *, within: str = "") -> None:
        if not isinstance(raw, dict):
            return
        if seen is not None:
            seen = _masked(raw, seen)
        schema, pointer = resolve(self.data, raw)
        if (id(schema), seen) in self.done or not isinstance(schema, dict):
            return
        self.done.add((id(schema), seen))
        site = self.found.setdefault(id(schema), Site(pointer, schema))
        site.is_property = site.is_property or (within == "properties" and schema is raw)
        site.is_part = site.is_part or within == "allOf"
        if seen is not None:
            seen = _masked(schema, seen)
            site.seen.add(seen)
        for child, sign, key in _children(schema):
            below = None if seen is None else replace(seen, sign=seen.sign * sign)
            self.schema(child, "", below, within=key)


def _masked(schema: Mapping[str, Any], seen: Seen) -> Seen:
    return replace(
        seen,
        read_only=seen.read_only or bool(schema.get("readOnly")),
        write_only=seen.write_only or bool(schema.get("writeOnly")),
    )


def _children(schema: Raw) -> Iterator[tuple[Any, int, str]]:
    """Each subschema, its sign, and the keyword that holds it."""
    for key, sign in _SINGLE.items():
        yield schema.get(key), sign, key
    for key in _MAPS:
        for child in schema.get(key, {}).values():
            yield child, 1, key
    for key in _LISTS:
        for child in schema.get(key, []):
            yield child, 1, key
