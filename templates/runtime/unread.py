"""Lists whose items are read when somebody asks: each is of its class from the start, its properties come later.

To make an object costs more than to parse its JSON, and many callers look at one property of each item, or at how many
there are. So an item begins with its JSON alone; the first property that is asked for is typed by itself, and whatever
asks for more (another one, comparing, copying, writing) reads the whole. Nobody sees the difference but in time.
To read later costs more than to read at once: when most items of a list were read whole, later lists of the class
are read at once.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from threading import RLock
from types import NoneType
from typing import TypeAlias, Union, cast, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json as parsed

from . import json
from .decode import default, from_data, value
from .shape import Choice, Form, Property, adapter, form, properties

Kind: TypeAlias = type[BaseModel]
Raw: TypeAlias = dict[str, object]

NOTHING = object()
# Where an unread item keeps its JSON: no property has an empty name.
_RAW = ""
# One for all items: it is held for microseconds.
_lock = RLock()
# Where pydantic has the properties of a model; a model's own `__dict__` is `state`, below.
_dict = BaseModel.__dict__["__dict__"]
_held = cast("Callable[[BaseModel], Raw]", _dict.__get__)
hold = cast("Callable[[BaseModel, Raw], None]", _dict.__set__)


def _unlocked() -> None:
    global _lock
    _lock = RLock()


if hasattr(os, "register_at_fork"):
    # The thread that held it is not in the child, and would hold it there for ever.
    os.register_at_fork(after_in_child=_unlocked)


def from_json(annotation: object, text: bytes) -> object:
    """The value of a JSON text in the type of the annotation, as far as it fits (decode.py).

    Raises ValueError when the text is not JSON, DecodeError when a list or an object was expected and
    something else came.
    """
    if annotation is None or annotation is object:
        return json.loads(text)
    if json.floats_are_exact(text):
        items = _items(annotation)
        try:
            light = items is not None and items.habit.is_light
            if not light and not json.holds_whole_floats(text):
                return adapter(annotation).validator.validate_json(text)
            found: object = parsed(text, allow_inf_nan=False, cache_strings="keys")
            if items is not None and light and isinstance(found, list):
                return items.of(cast("list[object]", found))
            return from_data(annotation, found)
        except ValueError:
            pass
    return from_data(annotation, json.loads(text))


def read(model: BaseModel, name: str) -> object:
    """An attribute that a model does not have, or not yet; NOTHING for the former."""
    with _lock:
        held = _held(model)
        raw = cast("Raw | None", held.get(_RAW))
        if raw is None:
            # Another thread may have read it in the meantime.
            return held.get(name, NOTHING)
        one = _readers(type(model)).get(name)
        if one is None or len(held) > 1:
            _finish(model, held, raw)
            return cast("object", getattr(model, name))
        held[name] = one(raw)
        return held[name]


def state(model: BaseModel) -> Raw:
    """The properties of a model, all of them read."""
    if _RAW in _held(model):
        with _lock:
            held = _held(model)
            if _RAW in held:
                _finish(model, held, cast("Raw", held[_RAW]))
    return _held(model)


def _finish(model: BaseModel, held: Raw, raw: Raw) -> None:
    """Reads the whole. What a caller has in hand already stays the same object."""
    # A caller may have given the item a class of its own.
    _habits.setdefault(type(model), _Habit()).finish()
    whole = cast("BaseModel", value(type(model), raw))
    for name in ("__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__"):
        object.__setattr__(model, name, getattr(whole, name))
    # Last, for those who look without the lock.
    hold(model, _held(whole) | {name: one for name, one in held.items() if name})


@dataclass(slots=True)
class _Habit:
    """How many items of the last list were left unread, and how many were read whole after all."""

    unread: int = 0
    finished: int = 0
    is_light: bool = True

    def left(self, count: int) -> None:
        self.unread, self.finished = count, 0

    def finish(self) -> None:
        self.finished += 1
        if 2 * self.finished > self.unread:
            self.is_light = False


_habits: dict[Kind, _Habit] = {}


@dataclass(frozen=True, slots=True)
class _Items:
    """The items of a list: objects of a class, or of a choice of classes."""

    annotation: object
    kinds: tuple[Kind, ...]
    choice: Choice | None
    habit: _Habit

    def of(self, found: list[object]) -> list[object]:
        self.habit.left(len(found))
        kind, items = self.kinds[0], list[object]()
        for one in found:
            if not isinstance(one, dict):
                items.append(value(self.annotation, one))
                continue
            raw = cast("Raw", one)
            if self.choice is not None:
                kind = self.choice.variant(raw)
            item = kind.__new__(kind)
            hold(item, {_RAW: raw})
            items.append(item)
        return items


@cache
def _items(annotation: object) -> _Items | None:
    """What a list of objects holds that may stay unread; None for anything else."""
    whole = form(annotation)
    if whole.origin is not list:
        return None
    (item,) = whole.inside
    kinds = item.choice.kinds() if item.choice else (item.model,) if item.model else ()
    if not kinds or not _read_alike((item,), set()):
        return None
    known = [_habits[kind] for kind in kinds if kind in _habits]
    habit = known[0] if known else _Habit()
    for kind in kinds:
        _habits.setdefault(kind, habit)
    return _Items(get_args(whole.base)[0], kinds, item.choice, habit)


def _read_alike(forms: Iterable[Form], seen: set[object]) -> bool:
    """Whether parsed data gives what its text gives: not where text is told from what is written as text."""
    for one in forms:
        if one.choice is not None:
            inside: Iterable[Form] = map(form, one.choice.kinds())
        elif one.model is not None and one.model not in seen:
            seen.add(one.model)
            inside = (prop.form for prop in properties(one.model))
        else:
            inside = one.inside
        real = [kind for kind in one.inside if kind.base is not NoneType]
        told = one.choice is None and one.origin is Union and len(real) > 1
        if told or not _read_alike(inside, seen):
            return False
    return True


@cache
def _readers(kind: Kind) -> Mapping[str, Callable[[Raw], object]]:
    """What reads each property by itself."""
    return {prop.name: _reader(kind, prop) for prop in properties(kind) if not prop.additional}


def _reader(kind: Kind, prop: Property) -> Callable[[Raw], object]:
    validate = adapter(prop.annotation).validator.validate_python

    def reader(raw: Raw) -> object:
        name = prop.wire if prop.wire in raw else prop.name
        if name not in raw:
            return default(kind, prop)
        try:
            return validate(raw[name])
        except ValidationError:
            return value(prop.annotation, raw[name])

    return reader
