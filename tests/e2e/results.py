"""What a call returned, against the annotation of its method and against the schema of its spec."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from pydantic import BaseModel

from .checking import parse_json
from .driver import snake
from .operations import Api
from .schemas import problems

PYTHON: Mapping[str, type] = {"date": date, "date-time": datetime, "uuid": UUID}


def plain_classes(hint: Any) -> tuple[type, ...]:
    """Every class that a hint names, without what is inside of lists and mappings."""
    if isinstance(hint, type):
        return (hint,)
    return tuple(kind for arg in get_args(hint) for kind in plain_classes(arg))


def conforms(value: object, hint: Any) -> bool:
    """Whether a value is of the annotated type, all the way down."""
    if hint is Any or hint is object:
        return True
    if hint is None:
        return value is None
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return conforms(value, args[0])
    if origin in (Union, types.UnionType):
        return any(conforms(value, arg) for arg in args)
    if origin is Literal:
        return value in args
    if origin is list:
        return isinstance(value, list) and all(conforms(item, args[0]) for item in value)
    if origin is dict:
        return isinstance(value, dict) and all(conforms(item, args[1]) for item in value.values())
    kind = origin or hint
    if not isinstance(kind, type) or not isinstance(value, kind):
        return False
    if isinstance(value, BaseModel):
        hints = get_type_hints(type(value), include_extras=True)
        return all(
            conforms(getattr(value, n), hints[n]) for n in value.model_fields_set if n in hints
        )
    return True


def as_json(value: Any) -> Any:
    """A returned value as exact JSON again."""
    if isinstance(value, BaseModel):
        return parse_json(value.to_json().encode())  # type: ignore[attr-defined]
    if isinstance(value, list):
        return [as_json(item) for item in value]
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items()}
    return value


def deviations(value: Any) -> list[str]:
    """What the returned models say about themselves that is not in the spec."""
    if isinstance(value, BaseModel):
        return [str(deviation) for deviation in value.deviations]  # type: ignore[attr-defined]
    if isinstance(value, list):
        return [problem for item in value for problem in deviations(item)]
    if isinstance(value, dict):
        return [problem for item in value.values() for problem in deviations(item)]
    return []


def wrong_types(api: Api, schema: Any, value: Any, at: str = "") -> Iterator[str]:
    """The places where a value is not of the Python type that its schema asks for: dates, keys, exact amounts."""
    schema = api.resolve(schema)
    if value is None:
        return
    for part in schema.get("allOf", ()):
        yield from wrong_types(api, part, value, at)
    if isinstance(value, BaseModel):
        for variant in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            if not any(problems(api, variant, as_json(value), "response")):
                yield from wrong_types(api, variant, value, at)
        for name, inner in schema.get("properties", {}).items():
            if snake(name) in value.model_fields_set:
                yield from wrong_types(api, inner, getattr(value, snake(name)), f"{at}/{name}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from wrong_types(api, schema.get("items", {}), item, f"{at}/{index}")
    elif isinstance(value, dict):
        inner = schema.get("additionalProperties")
        for name, item in value.items():
            if isinstance(inner, Mapping):
                yield from wrong_types(api, inner, item, f"{at}/{name}")
    elif (wanted := _python_type(schema)) and type(value) is not wanted:
        yield f"{at}: {type(value).__name__}, not {wanted.__name__}"


def _python_type(schema: Any) -> type | None:
    if "multipleOf" in schema:
        return Decimal
    return PYTHON.get(schema.get("format", "")) if schema.get("type") == "string" else None
