"""The lists of the eight APIs hold the same items whether these are read at once or when somebody asks."""

from __future__ import annotations

from importlib import import_module
from typing import Any, cast, get_origin

import pytest

from skifteportal._runtime.operation import OperationSpec
from skifteportal._runtime.shape import adapter
from skifteportal._runtime.unread import _items, from_json
from tests.e2e.answers import encode
from tests.e2e.operations import Operation, operations
from tests.e2e.state import example


def _list_of(operation: Operation) -> object | None:
    """The type of the operation's answer, where that is a list."""
    module = import_module(f"skifteportal.{operation.api.package}.operations")
    specs = [one for one in vars(module).values() if isinstance(one, OperationSpec)]
    spec = next(one for one in specs if one.id == operation.id)
    for response in spec.responses:
        content = response.content.get("application/json")
        if response.status.startswith("2") and content is not None:
            kind = content.python_type()
            return kind if get_origin(kind) is list else None
    return None


LISTS = [
    (operation, kind) for operation in operations() if (kind := _list_of(operation)) is not None
]


def _read(kind: Any, text: bytes, *, light: bool) -> list[Any]:
    items = _items(kind)
    if items is not None:
        items.habit.is_light = light
    return cast("list[Any]", from_json(kind, text))


def test_there_are_lists() -> None:
    assert len(LISTS) > 15


@pytest.mark.parametrize(("operation", "kind"), LISTS, ids=[str(one) for one, _ in LISTS])
def test_items_are_the_same_either_way(operation: Operation, kind: Any) -> None:
    text = encode(example(operation))
    later = _read(kind, text, light=True)
    at_once = _read(kind, text, light=False)
    assert [type(item) for item in later] == [type(item) for item in at_once]
    for item, other in zip(later, at_once, strict=True):
        for name in getattr(type(item), "model_fields", ()):
            assert getattr(item, name) == getattr(other, name)
    assert _read(kind, text, light=True) == at_once == adapter(kind).validate_json(text)
    assert repr(_read(kind, text, light=True)) == repr(at_once)
