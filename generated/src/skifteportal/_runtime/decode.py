"""Values out of answers: typed where they fit, kept where they do not.

First comes pydantic's own parser, which is fast and strict. What it refuses is built again piece by piece: each
piece that fits is typed, each that does not stays as plain data, and what is missing reads as None. Nothing
is recorded on the way: `Model.deviations` finds it all again from the value itself.
"""

from __future__ import annotations

from types import NoneType
from typing import TypeVar, Union, cast, get_args

from pydantic import BaseModel, ValidationError

from .errors import DecodeError
from .shape import Form, Property, adapter, form, properties

M = TypeVar("M", bound=BaseModel)


def from_data(annotation: object, raw: object) -> object:
    """The value of parsed JSON in the type of the annotation, as far as it fits.

    Raises DecodeError when a list or an object was expected and something else came.
    """
    found = value(annotation, raw)
    if expected := _container(form(annotation), found):
        raise DecodeError(f"{expected} was expected", field="")
    return found


def _container(kind: Form, value: object) -> str | None:
    """What the whole value should have been, when not even that is right: no caller could use it."""
    if kind.origin is Union:
        wanted = {_container(one, value) for one in kind.inside}
        return None if None in wanted else " or ".join(sorted(map(str, wanted)))
    if kind.base is NoneType and value is not None:
        return "null"
    if kind.model is not None and not isinstance(value, BaseModel):
        return "a JSON object"
    if kind.origin is list and not isinstance(value, list):
        return "a JSON array"
    if kind.origin is dict and not isinstance(value, dict):
        return "a JSON object"
    return None


def value(annotation: object, raw: object) -> object:
    """The same for a part of it, which may be of any kind."""
    try:
        return adapter(annotation).validator.validate_python(raw)
    except ValidationError:
        pass
    if isinstance(raw, dict):
        return _object(form(annotation), cast("dict[str, object]", raw))
    if isinstance(raw, list):
        return _array(form(annotation), cast("list[object]", raw))
    return raw


def _object(kind: Form, raw: dict[str, object]) -> object:
    if kind.choice is not None:
        return build(kind.choice.variant(raw), raw)
    if kind.model is not None:
        return build(kind.model, raw)
    if kind.origin is dict:
        inside = get_args(kind.base)[1]
        return {name: value(inside, inner) for name, inner in raw.items()}
    return _closest(kind, raw)


def _array(kind: Form, raw: list[object]) -> object:
    if kind.origin is list:
        (inside,) = get_args(kind.base)
        return [value(inside, inner) for inner in raw]
    return _closest(kind, raw)


def _closest(kind: Form, raw: object) -> object:
    """For a union, what its best alternative makes of the value; else the value as it is.

    The alternatives are judged by their surface alone, not by trying each in depth: a union that holds
    itself would make that take for ever.
    """
    alternatives = get_args(kind.base) if kind.origin is Union else ()
    fitting = [one for one in alternatives if _may_hold(form(one), raw)]
    if not fitting:
        return raw
    return value(min(fitting, key=lambda one: _distance(form(one), raw)), raw)


def _may_hold(kind: Form, raw: object) -> bool:
    """Whether an object could become an object of this kind, or a list a list."""
    if kind.origin is Union:
        return any(_may_hold(one, raw) for one in kind.inside)
    holder = dict if kind.model is not None else kind.origin
    return holder in (dict, list) and isinstance(raw, cast("type", holder))


def _distance(kind: Form, raw: object) -> int:
    """How far an object is from a model: required properties it lacks, constants it denies, less what it has."""
    if kind.model is None or not isinstance(raw, dict):
        return 1 if kind.choice is None else 0
    found = cast("dict[str, object]", raw)
    distance = 0
    for prop in properties(kind.model):
        constants = get_args(prop.form.base) if prop.constant else ()
        if prop.wire not in found:
            distance += 10 if prop.required else 0
        elif constants and found[prop.wire] not in constants:
            distance += 1000
        else:
            distance -= 1
    return distance


def build(kind: type[M], raw: dict[str, object]) -> M:
    """A model of whatever the object holds, set up as pydantic sets up its own."""
    model = kind.__new__(kind)
    declared = properties(kind)
    rest = dict(raw)
    state: dict[str, object] = {}
    found: set[str] = set()
    for prop in declared:
        name = prop.wire if prop.wire in rest else prop.name
        if prop.additional or name not in rest:
            state[prop.name] = default(kind, prop)
        else:
            state[prop.name] = value(prop.annotation, rest.pop(name))
            found.add(prop.name)
    for prop in declared:
        if prop.additional:
            state[prop.name] = value(prop.annotation, rest)
            found.add(prop.name)
            rest = {}
    # These four attributes are what pydantic documents an instance to consist of (BaseModel, Attributes).
    object.__setattr__(model, "__dict__", state)
    object.__setattr__(model, "__pydantic_fields_set__", found)
    object.__setattr__(model, "__pydantic_extra__", rest)
    object.__setattr__(model, "__pydantic_private__", None)
    return model


def default(kind: type[BaseModel], prop: Property) -> object:
    """The default; None for a required property, which `deviations` then tells to be missing."""
    if prop.required:
        return None
    return kind.model_fields[prop.name].get_default(call_default_factory=True, validated_data={})
