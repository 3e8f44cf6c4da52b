"""Schemas that say something about a property or a variant that does not exist."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.contract.schema import JsonValue
from generator.diagnostics import Diagnostic, Severity
from generator.document import join_pointer
from generator.specs.index import Index, nearest
from generator.specs.walk import Node

_NAME = re.compile(r"[A-Za-z0-9._-]+")


def check_required(index: Index) -> Iterator[Diagnostic]:
    """A warning for each name in `required` that no part of the composed schema declares.

    Quiet where the schema is open on purpose (additionalProperties, patternProperties) and where it declares
    no property at all, since it then only constrains a value that is described elsewhere.
    """
    for node in index.of_kind("schema"):
        required = node.value.get("required")
        if not isinstance(required, list):
            continue
        names = index.properties(index.document.resolve(node.whole))
        if not names:
            continue
        for position, name in enumerate(required):
            if isinstance(name, str) and name not in names:
                message = f"required names {name!r}, which no part of the schema declares"
                hint = nearest(name, sorted(names)) or "declare the property, or remove the name"
                at = index.document.location(required, position)
                pointer = f"{node.pointer}/required/{position}"
                yield index.problem(
                    "required-undeclared",
                    message,
                    pointer,
                    at=at,
                    hint=hint,
                    severity=Severity.WARNING,
                )


def check_discriminators(index: Index) -> Iterator[Diagnostic]:
    """Mappings to schemas that do not exist, and discriminator properties that a variant lacks."""
    for node in index.of_kind("schema"):
        discriminator = node.value.get("discriminator")
        if not isinstance(discriminator, dict):
            continue
        mapping = discriminator.get("mapping")
        if isinstance(mapping, dict):
            yield from _dangling(index, mapping, f"{node.pointer}/discriminator/mapping")
        yield from _undeclared(index, node, discriminator)


def _dangling(index: Index, mapping: dict[str, JsonValue], pointer: str) -> Iterator[Diagnostic]:
    for value, target in mapping.items():
        if not isinstance(target, str) or find_variant(index, target) is not None:
            continue
        names = list(_schemas(index))
        hint = nearest(target.rpartition("/")[2], names) or "name a schema under components.schemas"
        yield index.problem(
            "discriminator-dangling",
            f"the discriminator maps {value!r} to {target!r}, which is no schema",
            join_pointer(pointer, value),
            at=index.document.location(mapping, value),
            hint=hint,
        )


def find_variant(index: Index, target: str) -> JsonValue:
    """The schema that a mapping's value means, a component's name or a reference; None when there is none."""
    schemas = _schemas(index)
    if target in schemas and _NAME.fullmatch(target):
        return schemas[target]
    pointer = index.target(target)
    if pointer is None:
        return None
    try:
        return index.document.resolve(pointer)
    except KeyError:
        return None


def _schemas(index: Index) -> dict[str, JsonValue]:
    components = index.document.data.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    return schemas if isinstance(schemas, dict) else {}


def _undeclared(
    index: Index, node: Node, discriminator: dict[str, JsonValue]
) -> Iterator[Diagnostic]:
    name = discriminator.get("propertyName")
    if not isinstance(name, str):
        return
    lacking = []
    for variant in _variants(node.value):
        names = index.properties(variant)
        if names is not None and name not in names:
            lacking.append(_title(variant))
    if lacking:
        named = ", ".join(lacking[:3]) + (" and others" if len(lacking) > 3 else "")
        yield index.problem(
            "discriminator-undeclared",
            f"the discriminator property {name!r} is not declared by {named}",
            f"{node.pointer}/discriminator",
            at=index.document.location(node.value, "discriminator"),
            hint=f"declare {name} there, and make it required",
            severity=Severity.WARNING,
        )


def _variants(schema: dict[str, JsonValue]) -> list[JsonValue]:
    for key in ("oneOf", "anyOf"):
        branches = schema.get(key)
        if isinstance(branches, list):
            return branches
    return [schema]


def _title(variant: JsonValue) -> str:
    ref = variant.get("$ref") if isinstance(variant, dict) else None
    return ref.rpartition("/")[2] if isinstance(ref, str) else "the schema itself"
