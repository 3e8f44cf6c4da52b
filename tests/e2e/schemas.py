"""What a schema of OAS 3.0 says about a value, and a value that it would accept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, Literal

from jsonschema import Draft4Validator, FormatChecker

from .operations import Api

Direction = Literal["request", "response"]
FORMATS = FormatChecker(formats=("date", "date-time", "uuid", "email"))
SAMPLES = {
    "date": "2023-10-09",
    "date-time": "2023-10-09T14:03:12+02:00",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "email": "test@example.com",
}


def _fits(bits: int) -> Callable[[object], bool]:
    limit = 2 ** (bits - 1)
    return lambda value: not isinstance(value, int) or -limit <= value < limit


FORMATS.checks("int32")(_fits(32))
FORMATS.checks("int64")(_fits(64))


def problems(api: Api, schema: Any, value: object, direction: Direction) -> Iterator[str]:
    """Every way in which a value contradicts its schema.

    `direction` decides whether readOnly or writeOnly properties are the forbidden ones. Numbers with a fraction
    are expected as Decimal, so that multipleOf is exact.
    """
    root = _document(api, direction)
    wrapper = {**_translated(schema, direction), "components": root["components"]}
    validator = Draft4Validator(wrapper, format_checker=FORMATS)
    for error in validator.iter_errors(value):
        place = "/".join(str(step) for step in error.absolute_path)
        yield f"{place or 'the value'}: {error.message[:300]}"


def sample(api: Api, schema: Any) -> Any:
    """A value that the schema accepts: its example, default or first enum value, or else one built from its type.

    A list of words or whole numbers has two of them, so that it shows how they are put together.
    """
    schema = api.resolve(schema)
    for key in ("example", "default"):
        if key in schema:
            return schema[key]
    if "enum" in schema:
        return schema["enum"][0]
    for key in ("oneOf", "anyOf"):
        if key in schema and "properties" not in schema:
            return sample(api, schema[key][0])
    value: Any = {}
    for part in schema.get("allOf", ()):
        more = sample(api, part)
        value = {**value, **more} if isinstance(more, dict) else more
    if value:
        return value
    match schema.get("type"):
        case "object":
            return {name: sample(api, s) for name, s in schema.get("properties", {}).items()}
        case "array":
            items = api.resolve(schema["items"])
            first = sample(api, items)
            if "enum" in items:
                return items["enum"][:2]
            if items.get("type") == "integer":
                return [first, first + 1]
            return [first, "andet"] if first == "tekst" else [first]
        case "integer" | "number":
            return schema.get("minimum", 1)
        case "boolean":
            return True
        case "string":
            return SAMPLES.get(schema.get("format", ""), "tekst")
    return {}


def names(api: Api, schema: Any, marker: Literal["readOnly", "writeOnly"] | None) -> set[str]:
    """The properties of an object schema with all its parts and variants, or only those with a marker."""
    schema = api.resolve(schema)
    found = {
        name
        for name, property_ in schema.get("properties", {}).items()
        if marker is None or api.resolve(property_).get(marker)
    }
    for key in ("allOf", "oneOf", "anyOf"):
        for part in schema.get(key, ()):
            found |= names(api, part, marker)
    return found


@cache
def _document(api: Api, direction: Direction) -> Any:
    schemas = api.document["components"]["schemas"]
    return {"components": {"schemas": {n: _translated(s, direction) for n, s in schemas.items()}}}


def _translated(node: Any, direction: Direction) -> Any:
    """A schema of OAS 3.0 as JSON Schema draft 4, as one direction sees it."""
    if isinstance(node, list):
        return [_translated(item, direction) for item in node]
    if not isinstance(node, Mapping):
        return Decimal(str(node)) if isinstance(node, float) else node
    if "$ref" in node:
        return {"$ref": node["$ref"]}
    forbidden = "readOnly" if direction == "request" else "writeOnly"
    schema: dict[str, Any] = {}
    for key, value in node.items():
        if key in ("example", "default", "discriminator", "nullable", "description"):
            continue
        if key == "properties":
            schema[key] = {
                name: (
                    {"not": {}} if _has(property_, forbidden) else _translated(property_, direction)
                )
                for name, property_ in value.items()
            }
        elif key == "required":
            properties = node.get("properties", {})
            required = [n for n in value if not _has(properties.get(n, {}), forbidden)]
            if required:
                schema[key] = required
        elif key == "pattern":
            schema[key] = re.sub(r"\$$", r"\\Z", value)
        else:
            schema[key] = _translated(value, direction)
    return {"anyOf": [{"type": "null"}, schema]} if node.get("nullable") else schema


def _has(property_: Any, marker: str) -> bool:
    return bool(isinstance(property_, Mapping) and property_.get(marker))
