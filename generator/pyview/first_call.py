"""One call of an API as a line of Python for its README, made from the spec's own examples."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract import JsonValue
from generator.pyview.classes import Classes
from generator.pyview.operations import OperationDef, ParameterDef
from generator.pyview.text import literal
from generator.pyview.types import INT, MODELS, STR, Literal, Marked, Name, Type

_UUID = Name("uuid", "UUID")


def first_call(operations: Sequence[OperationDef], classes: Classes) -> str:
    """`client.group.method(...)` of the operation that needs least; empty where none can be shown."""
    candidates: list[tuple[int, int, str]] = []
    for index, operation in enumerate(operations):
        arguments = _arguments(operation, classes)
        if arguments is not None and not operation.body_required:
            path = ".".join(part for part in (operation.group, operation.method) if part)
            writes = operation.operation.key.method.lower() != "get"
            candidates.append(
                (len(arguments) + 10 * writes, index, f"client.{path}({', '.join(arguments)})")
            )
    return min(candidates)[2] if candidates else ""


def _arguments(operation: OperationDef, classes: Classes) -> list[str] | None:
    """The required arguments as source; None where one has no example that can be written down."""
    found: list[str] = []
    for parameter in operation.parameters:
        if parameter.required:
            value = _value(parameter, classes)
            if value is None:
                return None
            on_path = parameter.parameter.place.value == "path"
            found.append(value if on_path else f"{parameter.name}={value}")
    return found


def _value(parameter: ParameterDef, classes: Classes) -> str | None:
    type_ = parameter.full
    while True:
        if isinstance(type_, Marked):
            type_ = type_.base
        elif (
            isinstance(type_, Name) and type_.module == MODELS and type_.name in classes.api.aliases
        ):
            type_ = classes.api.aliases[type_.name].type
        else:
            break
    example = _example(parameter, classes)
    return None if example is None else _source(type_, example)


def _source(type_: Type, example: JsonValue) -> str | None:
    if type_ == _UUID and isinstance(example, str):
        return f"UUID({literal(example)})"
    if type_ == STR and isinstance(example, str):
        return literal(example)
    if type_ == INT and isinstance(example, int):
        return literal(example)
    if isinstance(type_, Literal) and isinstance(type_.values[0], str):
        return type_.values[0]
    return None


def _example(parameter: ParameterDef, classes: Classes) -> JsonValue:
    given = next(iter(parameter.parameter.doc.examples.values()), None)
    if given is not None or parameter.parameter.schema is None:
        return given
    schema = classes.api.contract.resolve(parameter.parameter.schema)
    if schema.enum:
        return schema.enum[0]
    return next(iter(schema.doc.examples.values()), None)
