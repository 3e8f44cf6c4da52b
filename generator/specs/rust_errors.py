"""Errors of the Rust validator as faults."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.specs.faults import Fault, Path


def faults_of(error: Any, metaschema: Mapping[str, Any]) -> list[Fault]:
    """One error (`jsonschema_rs.ValidationError`) as faults; `metaschema` tells which fields are known where.

    Fields that the metaschema knows are never told as unknown: it says so when something else in the same
    object is wrong.
    """
    path: Path = tuple(error.instance_path)
    about: dict[str, Any] = error.kind.as_dict()
    name = error.kind.name
    match name:
        case "oneOf" | "anyOf":
            branches = tuple(
                tuple(fault for inner in branch for fault in faults_of(inner, metaschema))
                for branch in about["context"]
            )
            return [Fault(name, path, error.instance, (), (), branches if all(branches) else ())]
        case "additionalProperties" | "unevaluatedProperties":
            known = known_fields(metaschema, list(error.schema_path)[:-1])
            return [
                Fault("unknown-field", (*path, field), None, (), known)
                for field in about["unexpected"]
                if field not in known
            ]
        case "propertyNames":
            inner = faults_of(about["error"], metaschema)
            return [replace(fault, path=(*path, str(fault.value))) for fault in inner]
    wanted = next(iter(about.values()), None)
    expected = tuple(wanted) if isinstance(wanted, list) else () if wanted is None else (wanted,)
    return [Fault(name, path, error.instance, expected)]


def known_fields(metaschema: Mapping[str, Any], place: list[str | int]) -> tuple[str, ...]:
    """The fields that the definition at a place of a metaschema lists, itself or by what it refers to."""
    start = _at(metaschema, place)
    names: dict[str, None] = {}
    todo, seen = [start], list[Any]()
    while todo:
        node = todo.pop(0)
        if not isinstance(node, dict) or node in seen:
            continue
        seen.append(node)
        names.update(dict.fromkeys(node.get("properties", {})))
        todo += [*node.get("allOf", ()), *node.get("dependentSchemas", {}).values()]
        ref = str(node.get("$ref", ""))
        if ref.startswith("#/"):
            todo.append(_at(metaschema, list(ref[2:].split("/"))))
    return tuple(names)


def _at(metaschema: Any, place: list[str | int] | list[str]) -> Any:
    node = metaschema
    for part in place:
        try:
            node = node[part]
        except (KeyError, IndexError, TypeError):
            return None
    return node
