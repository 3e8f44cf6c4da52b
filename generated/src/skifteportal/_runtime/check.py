"""What is wrong with a value, by its annotation: the strict side, before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Context, Decimal, InvalidOperation
from functools import cache
from types import NoneType
from typing import Any, Literal, Union, cast, get_args

from pydantic import BaseModel

from . import json
from .errors import FieldProblem, RequestValidationError
from .shape import Choice, Form, Limits, Property, form, properties

_NUMBERS: Mapping[object, tuple[type, ...]] = {
    int: (int,),
    float: (int, float, Decimal),
    Decimal: (int, float, Decimal),
}
_LISTS: tuple[object, ...] = (list, tuple, set, frozenset, Sequence)
_OBJECTS: tuple[object, ...] = (dict, Mapping)
_ANYTHING = form(object)
_MANY_DIGITS = Context(prec=1000)


def require(annotation: object, value: object, what: str) -> None:
    """Raises RequestValidationError naming every place where the value does not fit."""
    found = tuple(problems(annotation, value))
    if found:
        raise RequestValidationError(f"{what} does not fit the spec", fields=found)


def problems(
    annotation: object, value: object, at: str = "", *, answer: bool = False
) -> Iterator[FieldProblem]:
    """Every place where the value does not fit, as JSON pointers below `at`.

    `answer` tells also what an answer may hold and a newer spec would explain: unknown properties, words of
    an open enum and variants.
    """
    return _problems(form(annotation), value, at, answer)


def _problems(kind: Form, value: object, at: str, answer: bool) -> Iterator[FieldProblem]:
    if value is not None:
        for limits in kind.limits:
            yield from _limits(limits, value, at)
    if kind.choice is not None and isinstance(value, BaseModel):
        yield from _variant(kind.choice, value, at, answer)
    elif kind.origin is Union:
        yield from _union(kind.inside, value, at, answer)
    elif kind.origin is Literal:
        if value not in get_args(kind.base):
            yield FieldProblem(at, "wrong-value", f"is not {_listed(get_args(kind.base))}")
    elif kind.origin in _LISTS:
        yield from _items(kind.inside, value, at, answer)
    elif kind.origin in _OBJECTS:
        yield from _values(kind.inside, value, at, answer)
    elif kind.model is not None:
        yield from _model(kind.model, value, at, answer)
    else:
        yield from _scalar(kind.base, value, at, answer)


def _model(kind: type[BaseModel], value: object, at: str, answer: bool) -> Iterator[FieldProblem]:
    if not isinstance(value, kind):
        yield _wrong_type(at, kind.__name__)
        return
    for prop in properties(type(value)):
        yield from _property(prop, value, at, answer)
    if answer:
        for name in value.model_extra or {}:
            yield FieldProblem(pointer(at, name), "unknown-property", "is not in the spec")


def _property(prop: Property, owner: BaseModel, at: str, answer: bool) -> Iterator[FieldProblem]:
    here = at if prop.additional else pointer(at, prop.wire)
    if prop.read_only and not answer:
        return
    if prop.name not in owner.model_fields_set:
        if prop.required:
            yield FieldProblem(here, "missing", "is required")
        return
    yield from _problems(prop.form, getattr(owner, prop.name), here, answer)


def _variant(choice: Choice, value: BaseModel, at: str, answer: bool) -> Iterator[FieldProblem]:
    known = tuple(choice.mapping.values())
    if isinstance(value, known):
        tag = pointer(at, choice.property)
        for problem in _model(type(value), value, at, answer):
            if problem.pointer != tag or problem.kind != "unknown-property":
                yield problem
    elif not isinstance(value, choice.fallback):
        yield _wrong_type(at, " or ".join(dict.fromkeys(kind.__name__ for kind in known)))
    elif answer:
        yield FieldProblem(
            at, "unknown-variant", f"{choice.property} has a value that is not in the spec"
        )


def _union(
    alternatives: Sequence[Form], value: object, at: str, answer: bool
) -> Iterator[FieldProblem]:
    """The problems of the alternative that has the fewest; a model is judged by its own class only."""
    real = [kind for kind in alternatives if kind.base is not NoneType]
    if value is None and len(real) < len(alternatives):
        return
    own = [kind for kind in real if kind.model is not None and isinstance(value, kind.model)]
    best: list[FieldProblem] = min(
        (list(_problems(kind, value, at, answer)) for kind in own or real),
        key=len,
        default=list[FieldProblem](),
    )
    yield from best


def _items(args: Sequence[Form], value: object, at: str, answer: bool) -> Iterator[FieldProblem]:
    if isinstance(value, str | bytes | Mapping) or not isinstance(
        value, Sequence | set | frozenset
    ):
        yield _wrong_type(at, "list")
        return
    kinds = [kind for kind in args if kind.base is not Ellipsis] or [_ANYTHING]
    for index, item in enumerate(cast("Iterable[object]", value)):
        kind = kinds[min(index, len(kinds) - 1)]
        yield from _problems(kind, item, pointer(at, str(index)), answer)


def _values(args: Sequence[Form], value: object, at: str, answer: bool) -> Iterator[FieldProblem]:
    if not isinstance(value, Mapping):
        yield _wrong_type(at, "mapping")
        return
    kind = args[1] if len(args) == 2 else _ANYTHING
    for key, item in cast("Mapping[object, object]", value).items():
        yield from _problems(kind, item, pointer(at, str(key)), answer)


def _scalar(kind: object, value: object, at: str, answer: bool) -> Iterator[FieldProblem]:
    if answer and getattr(value, "is_known", True) is False:
        yield FieldProblem(at, "unknown-value", "is a value that is not in the spec")
    if kind is Any or kind is object or not isinstance(kind, type):
        return
    # Python's subclasses that JSON tells apart: True is no number, a moment is no day.
    confused = (isinstance(value, bool) and kind in _NUMBERS) or (
        isinstance(value, datetime) and kind is date
    )
    if confused or not isinstance(value, _NUMBERS.get(kind, (kind,))):
        yield _wrong_type(at, kind.__name__)
    elif isinstance(value, float | Decimal | datetime):
        try:
            json.dumps(value)
        except ValueError as problem:
            yield FieldProblem(at, "wrong-value", str(problem))


def _wrong_type(at: str, expected: str) -> FieldProblem:
    return FieldProblem(at, "wrong-type", f"is not of type {expected}")


def pointer(at: str, step: str) -> str:
    """The JSON pointer one step below."""
    return f"{at}/{step.replace('~', '~0').replace('/', '~1')}"


def _listed(values: Iterable[object]) -> str:
    return " or ".join(str(value) for value in values)


def _limits(limits: Limits, value: object, at: str) -> Iterator[FieldProblem]:
    for message in _broken(limits, value):
        yield FieldProblem(at, "limit", message)


def _broken(limits: Limits, value: object) -> Iterator[str]:
    """Each assertion that the value breaks; an assertion on another kind of value says nothing (JSON Schema)."""
    if limits.enum is not None and value not in limits.enum:
        yield f"is not {_listed(limits.enum)}"
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        yield from _number(limits, value)
    elif isinstance(value, str):
        yield from _size(len(value), limits.min_length, limits.max_length, "characters")
        if limits.pattern is not None and not _matches(limits.pattern, value):
            yield f"does not match {limits.pattern}"
    elif isinstance(value, list | tuple | set | frozenset):
        items = list(cast("Iterable[object]", value))
        yield from _size(len(items), limits.min_items, limits.max_items, "items")
        if limits.unique_items and any(item in items[:index] for index, item in enumerate(items)):
            yield "has an item twice"
    elif isinstance(value, Mapping):
        count = len(cast("Mapping[object, object]", value))
        yield from _size(count, limits.min_properties, limits.max_properties, "properties")


def _number(limits: Limits, value: float | Decimal) -> Iterator[str]:
    number = _exact(value)
    if not number.is_finite():
        return
    if limits.minimum is not None and number < _exact(limits.minimum):
        yield f"is less than {limits.minimum}"
    if limits.maximum is not None and number > _exact(limits.maximum):
        yield f"is more than {limits.maximum}"
    if limits.exclusive_minimum is not None and number <= _exact(limits.exclusive_minimum):
        yield f"is not more than {limits.exclusive_minimum}"
    if limits.exclusive_maximum is not None and number >= _exact(limits.exclusive_maximum):
        yield f"is not less than {limits.exclusive_maximum}"
    if limits.multiple_of and not _is_multiple(number, _exact(limits.multiple_of)):
        yield f"is not a multiple of {limits.multiple_of}"


def _exact(value: float | Decimal) -> Decimal:
    return Decimal(str(value)) if isinstance(value, float) else Decimal(value)


def _is_multiple(number: Decimal, step: Decimal) -> bool:
    """Whether it is; of a number with more digits than anything has, nobody can tell."""
    try:
        return _MANY_DIGITS.remainder(number, step) == 0
    except InvalidOperation:
        return True


def _size(count: int, least: int | None, most: int | None, unit: str) -> Iterator[str]:
    if least is not None and count < least:
        yield f"has fewer than {least} {unit}"
    if most is not None and count > most:
        yield f"has more than {most} {unit}"


def _matches(pattern: str, text: str) -> bool:
    compiled = _compiled(pattern)
    return compiled is None or compiled.search(text) is not None


@cache
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """A JSON Schema pattern (ECMA 262) as far as Python's `re` knows it; None where it does not.

    There `$` is the very end and `\\d` means ASCII, unlike Python's defaults.
    """
    try:
        return re.compile(re.sub(r"(?<!\\)\$\Z", r"\\Z", pattern), re.ASCII)
    except re.error:
        return None
