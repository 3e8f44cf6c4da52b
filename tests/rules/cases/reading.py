"""The examples of the rules as the tests read them, and the contracts of their documents."""

from __future__ import annotations

import copy
from functools import cache

from generator.contract import Contract
from generator.document import RawDocument
from generator.lower.document import lower
from generator.reference.examples import (
    EDIT_FILES,
    FOLDER,
    PAIR_FILES,
    Edit,
    Pair,
    Raw,
    read_edit,
    read_pair,
)
from generator.specs.load import load_part


@cache
def edits() -> tuple[Edit, ...]:
    return tuple(read_edit(raw) for name in EDIT_FILES for raw in _items(name, "edits"))


@cache
def pairs() -> tuple[Pair, ...]:
    return tuple(read_pair(raw) for name in PAIR_FILES for raw in _items(name, "pairs"))


def _items(name: str, key: str) -> list[Raw]:
    data = load_part(FOLDER / name).data
    items = data[key]
    assert isinstance(items, list)
    return items


def lowered(data: Raw) -> Contract:
    """The contract of a document held in memory."""
    return lower(RawDocument("api.yaml", copy.deepcopy(data), "", {}), api="sager")[0]
