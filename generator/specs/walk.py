"""Every OpenAPI object of a raw document, with its kind and JSON pointer.

The walk follows the structure that OAS 3.0 to 3.2 give a document, so that a `$ref` in an example, a default
or an extension, or a property that is called `$ref`, is never taken for a reference. References are not
followed; a schema's siblings of `$ref` are walked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote

from generator.contract.schema import JsonValue
from generator.document import join_pointer

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
IN_PLACE = ("allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas")
_FREE_NAMES = ("/components/pathItems", "/components/responses", "/webhooks")

_Shape = Literal["one", "list", "map"]
_Children = Mapping[str, tuple[_Shape, str]]

SECTIONS: Mapping[str, str] = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "examples": "example",
    "requestBodies": "request-body",
    "headers": "header",
    "securitySchemes": "security-scheme",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "path-item",
    "mediaTypes": "media-type",
}
_VALUE: _Children = {
    "schema": ("one", "schema"),
    "content": ("map", "media-type"),
    "examples": ("map", "example"),
}
_CHILDREN: Mapping[str, _Children] = {
    "document": {
        "paths": ("map", "path-item"),
        "webhooks": ("map", "path-item"),
        "components": ("one", "components"),
    },
    "components": {section: ("map", kind) for section, kind in SECTIONS.items()},
    "path-item": {
        "parameters": ("list", "parameter"),
        "additionalOperations": ("map", "operation"),
        **dict.fromkeys(METHODS, ("one", "operation")),
    },
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "request-body"),
        "responses": ("map", "response"),
        "callbacks": ("map", "callback"),
    },
    "parameter": _VALUE,
    "header": _VALUE,
    "request-body": {"content": ("map", "media-type")},
    "response": {
        "headers": ("map", "header"),
        "content": ("map", "media-type"),
        "links": ("map", "link"),
    },
    "media-type": {
        "schema": ("one", "schema"),
        "itemSchema": ("one", "schema"),
        "encoding": ("map", "encoding"),
        "prefixEncoding": ("list", "encoding"),
        "itemEncoding": ("one", "encoding"),
        "examples": ("map", "example"),
    },
    "encoding": {
        "headers": ("map", "header"),
        "encoding": ("map", "encoding"),
        "prefixEncoding": ("list", "encoding"),
        "itemEncoding": ("one", "encoding"),
    },
    "schema": {
        **dict.fromkeys(
            ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
            ("map", "schema"),
        ),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), ("list", "schema")),
        **dict.fromkeys(
            (
                "items",
                "additionalProperties",
                "not",
                "if",
                "then",
                "else",
                "contains",
                "propertyNames",
                "unevaluatedItems",
                "unevaluatedProperties",
                "contentSchema",
            ),
            ("one", "schema"),
        ),
    },
}


@dataclass(frozen=True, slots=True)
class Node:
    """One object of the document; `kind` is a singular word such as schema, operation or path-item.

    `whole` is the pointer of the outermost schema that this one constrains the same value with (by allOf
    and the like); its own pointer otherwise.
    """

    kind: str
    pointer: str
    value: dict[str, JsonValue]
    whole: str

    @property
    def ref(self) -> str | None:
        """The text of its `$ref`, when it is a reference."""
        found = self.value.get("$ref")
        return found if isinstance(found, str) else None


def walk(
    value: JsonValue, kind: str = "document", pointer: str = "", whole: str = ""
) -> Iterator[Node]:
    """The object itself and all below it, in document order; what is not a mapping is passed over."""
    if not isinstance(value, dict):
        return
    yield Node(kind, pointer, value, whole or pointer)
    if kind == "callback":
        if "$ref" not in value:
            yield from _members(value, "path-item", pointer, "")
        return
    children = _CHILDREN.get(kind)
    if not children:
        return
    for key, child in value.items():
        if key not in children:
            continue
        shape, child_kind = children[key]
        below = f"{pointer}/{key}"
        same = whole or pointer if key in IN_PLACE and kind == "schema" else ""
        if shape == "one":
            yield from walk(child, child_kind, below, same)
        elif shape == "map" and isinstance(child, dict):
            yield from _members(child, child_kind, below, same)
        elif isinstance(child, list):
            for index, item in enumerate(child):
                yield from walk(item, child_kind, f"{below}/{index}", same)


def _members(value: dict[str, JsonValue], kind: str, pointer: str, whole: str) -> Iterator[Node]:
    extensible = kind in ("path-item", "response") and pointer not in _FREE_NAMES
    for key, child in value.items():
        if not (extensible and key.startswith("x-")):
            yield from walk(child, kind, join_pointer(pointer, key), whole)


def local_pointer(ref: str) -> str | None:
    """The JSON pointer that a `#/...` reference means (percent-decoded), or None when it is not of that form."""
    if ref == "#" or ref.startswith("#/"):
        return unquote(ref[1:])
    return None
