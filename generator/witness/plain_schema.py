"""A schema of a contract as JSON Schema 2020-12, in one direction, with what it refers to in `$defs`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.contract import Contract, JsonValue, Ref, Schema, SchemaLike
from generator.contract.reach import LISTED_SLOTS, MAPPED_SLOTS, SINGLE_SLOTS
from generator.diff.record import keyword

_VALUES = (
    *("multiple_of", "minimum", "maximum", "exclusive_minimum", "exclusive_maximum"),
    *("min_length", "max_length", "pattern", "min_items", "max_items", "min_properties"),
    *("max_properties", "min_contains", "max_contains"),
)
_RANGES: Mapping[str, tuple[float, float]] = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "float": (-3.4028235e38, 3.4028235e38),
}
_BASE64 = "^[A-Za-z0-9+/]*={0,2}$"
# Annotations in JSON Schema, or words that the validator would take for another draft's.
_SILENT = frozenset({"content_schema"})


@dataclass(slots=True)
class Writer:
    """Writes schemas of one contract. `hidden` tells a property that does not travel in the direction.

    `lenient`: a value may meet several branches of a oneOf, which in API practice exclude each other.
    """

    contract: Contract
    hidden: Callable[[SchemaLike], bool]
    lenient: bool
    names: dict[str, str] = field(default_factory=dict[str, str])

    def document(self, schema: SchemaLike) -> dict[str, Any]:
        """The whole JSON Schema document for one schema."""
        self.names.clear()
        root = self.write(schema)
        written: dict[str, Any] = {}
        while len(written) < len(self.names):
            for target in [n for n in self.names if n not in written]:
                written[target] = self.write(self.contract.schemas[target])
        base = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
        defs = {self.names[target]: one for target, one in written.items()}
        return {**base, "allOf": [root], "$defs": defs}

    def write(self, schema: SchemaLike) -> Any:
        if isinstance(schema, Ref):
            name = self.names.setdefault(schema.target, f"s{len(self.names)}")
            return {"$ref": f"#/$defs/{name}"}
        if schema.nothing:
            return False
        found = self._keywords(schema)
        return {"anyOf": [{"type": "null"}, found]} if schema.nullable else found

    def _keywords(self, schema: Schema) -> dict[str, Any]:
        found: dict[str, Any] = {
            keyword(name): value for name in _VALUES if (value := getattr(schema, name)) is not None
        }
        if schema.types:
            found["type"] = list(schema.types)
        if schema.enum is not None:
            found["enum"] = list(schema.enum)
        if schema.const is not None:
            found["const"] = schema.const.value
        if schema.unique_items:
            found["uniqueItems"] = True
        _write_format(found, schema.format)
        self._objects(found, schema)
        self._slots(found, schema)
        return found

    def _objects(self, found: dict[str, Any], schema: Schema) -> None:
        gone = {name for name, child in schema.properties.items() if self.hidden(child)}
        required: list[JsonValue] = [n for n in sorted(schema.required) if n not in gone]
        if required:
            found["required"] = required
        if schema.dependent_required:
            found["dependentRequired"] = {
                name: sorted(needed - gone) for name, needed in schema.dependent_required.items()
            }
        if schema.properties:
            found["properties"] = {
                name: True if name in gone else self.write(child)
                for name, child in schema.properties.items()
            }

    def _slots(self, found: dict[str, Any], schema: Schema) -> None:
        for name in SINGLE_SLOTS:
            child: SchemaLike | None = getattr(schema, name)
            if child is not None and name not in _SILENT:
                found[keyword(name)] = self.write(child)
        for name in MAPPED_SLOTS:
            if name != "properties" and (mapped := getattr(schema, name)):
                found[keyword(name)] = {key: self.write(child) for key, child in mapped.items()}
        for name in LISTED_SLOTS:
            if listed := getattr(schema, name):
                word = keyword(name)
                if word == "oneOf" and self.lenient:
                    word = "anyOf"
                    if "anyOf" in found:
                        found.setdefault("allOf", []).append({"anyOf": found.pop("anyOf")})
                written = [self.write(child) for child in listed]
                found[word] = [*found.get(word, ()), *written]


def _write_format(found: dict[str, Any], format_: str | None) -> None:
    """Formats of numbers are bounds here; the validator knows those of texts."""
    if format_ is None:
        return
    if format_ in _RANGES:
        low, high = _RANGES[format_]
        found["allOf"] = [{"minimum": low, "maximum": high}]
    elif format_ == "byte":
        found["allOf"] = [{"pattern": _BASE64}]
    else:
        found["format"] = format_
