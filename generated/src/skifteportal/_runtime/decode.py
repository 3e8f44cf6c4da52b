"""Values out of answers: typed where they fit, kept where they do not.

First comes pydantic's own parser, which is fast and strict. What it refuses is built again piece by piece: each
piece that fits is typed, each that does not stays as plain data, and what is missing reads as None. Nothing
is recorded on the way: `Model.deviations` finds it all again from the value itself.
"""

from __future__ import annotations

from types import NoneType
from typing import TypeVar, cast, get_args, get_origin

from pydantic import BaseModel, ValidationError

from .errors import DecodeError
from .shape import Choice, Property, adapter, form, is_model, members, peel, properties

M = TypeVar("M", bound=BaseModel)


def from_data(annotation: object, raw: object) -> object:
    """The value of parsed JSON in the type of the annotation, as far as it fits.

    Raises DecodeError when a list or an object was expected and something else came.
    """
    found = value(annotation, raw)
    if expected := _container(annotation, found):
        raise DecodeError(f"{expected} was expected", field="")
    return found


def _container(annotation: object, value: object) -> str | None:
    """What the whole value should have been, when not even that is right: no caller could use it."""
    base, _ = peel(annotation)
    if choices := members(base):
        wanted = {_container(choice, value) for choice in choices}
        return None if None in wanted else " or ".join(sorted(map(str, wanted)))
    if base is NoneType and value is not None:
        return "null"
    if is_model(base) and not isinstance(value, BaseModel):
        return "a JSON object"
    if get_origin(base) is list and not isinstance(value, list):
        return "a JSON array"
    if get_origin(base) is dict and not isinstance(value, dict):
        return "a JSON object"
    return None


def value(annotation: object, raw: object) -> object:
    """The same for a part of it, which may be of any kind."""
    try:
        return adapter(annotation).validator.validate_python(raw)
    except ValidationError:
        pass
    base, choice = form(annotation).base, form(annotation).choice
    if isinstance(raw, dict):
        return _object(base, choice, cast("dict[str, object]", raw))
    if isinstance(raw, list):
        return _array(base, cast("list[object]", raw))
    return raw


def _object(base: object, choice: Choice | None, raw: dict[str, object]) -> object:
    if choice is not None:
        return build(choice.variant(raw), raw)
    if is_model(base):
        return build(cast("type[BaseModel]", base), raw)
    if get_origin(base) is dict:
        kind = get_args(base)[1]
        return {name: value(kind, inner) for name, inner in raw.items()}
    return _closest(base, raw)


def _array(base: object, raw: list[object]) -> object:
    if get_origin(base) is list:
        kind = get_args(base)[0]
        return [value(kind, inner) for inner in raw]
    return _closest(base, raw)


def _closest(base: object, raw: object) -> object:
    """For a union, what its best alternative makes of the value; else the value as it is.

    The alternatives are judged by their surface alone, not by trying each in depth: a union that holds
    itself would make that take for ever.
    """
    alternatives = [kind for kind in members(base) if kind is not NoneType]
    fitting = [kind for kind in alternatives if _may_hold(kind, raw)]
    if not fitting:
        return raw
    return value(min(fitting, key=lambda kind: _distance(kind, raw)), raw)


def _may_hold(annotation: object, raw: object) -> bool:
    """Whether an object could become an object of this kind, or a list a list."""
    base, _ = peel(annotation)
    if members(base):
        return any(_may_hold(kind, raw) for kind in members(base))
    kind = dict if is_model(base) else get_origin(base)
    return kind in (dict, list) and isinstance(raw, cast("type", kind))


def _distance(annotation: object, raw: object) -> int:
    """How far an object is from a model: required properties it lacks, constants it denies, less what it has."""
    base, choice = form(annotation).base, form(annotation).choice
    if not is_model(base) or not isinstance(raw, dict):
        return 1 if choice is None else 0
    found = cast("dict[str, object]", raw)
    distance = 0
    for prop in properties(cast("type[BaseModel]", base)):
        constants = get_args(peel(prop.annotation)[0]) if prop.constant else ()
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
