"""What a JSON Schema validator says of a value. A home of jsonschema_rs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import jsonschema_rs

from generator.contract import JsonValue

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Checker:
    """One schema, ready to check values; formats count."""

    validator: Any

    def accepts(self, value: JsonValue) -> bool:
        return bool(self.validator.is_valid(value))

    def refusals(self, value: JsonValue) -> list[Path]:
        """Where the value is refused: a property that is missing or too many is part of the path."""
        return [
            (*error.instance_path, *_about(error)) for error in self.validator.iter_errors(value)
        ]


def checker(document: dict[str, Any]) -> Checker | None:
    """A checker of a JSON Schema document; None where the validator cannot read it (a foreign pattern)."""
    try:
        validator = jsonschema_rs.Draft202012Validator(document, validate_formats=True)
    except (ValueError, jsonschema_rs.ReferencingError):
        return None
    return Checker(validator)


def _about(error: Any) -> Path:
    about: dict[str, Any] = error.kind.as_dict()
    if error.kind.name == "required":
        return (str(about["property"]),)
    if error.kind.name == "additionalProperties":
        return (str(about["unexpected"][0]),)
    return ()
