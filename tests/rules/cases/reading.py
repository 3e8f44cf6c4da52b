"""The examples of the rules as the tests read them, and the contracts of their documents."""

from __future__ import annotations

import copy
from functools import cache

from generator.contract import Contract
from generator.document import RawDocument
from generator.lower.document import lower
from generator.reference.examples import Book, Edit, Pair, Raw, read_book
from generator.specs.load import load_part


@cache
def book() -> Book:
    return read_book(lambda path: load_part(path).data)


def edits() -> tuple[Edit, ...]:
    return tuple(edit for edits in book().edits.values() for edit in edits)


def pairs() -> tuple[Pair, ...]:
    return tuple(pair for pairs in book().pairs.values() for pair in pairs)


def lowered(data: Raw) -> Contract:
    """The contract of a document held in memory."""
    return lower(RawDocument("api.yaml", copy.deepcopy(data), "", {}), api="sager")[0]
