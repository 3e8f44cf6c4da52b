"""Nested brackets on as few lines as fit: what black would make of them, so that it has little to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.pyview.text import WIDTH


@dataclass(frozen=True, slots=True)
class Bracket:
    """`opening`, items parted by commas, `closing`; an item of a mapping or a keyword has a lead (`name=`)."""

    opening: str
    items: tuple[tuple[str, Item], ...]
    closing: str
    is_tuple: bool = False


Item: TypeAlias = str | Bracket


def call(function: str, arguments: Sequence[tuple[str, Item]]) -> Bracket:
    """`function(name=value, ...)`; an argument without a name is positional."""
    named = tuple((f"{name}=" if name else "", value) for name, value in arguments)
    return Bracket(f"{function}(", named, ")")


def mapping(entries: Mapping[str, Item]) -> Bracket:
    """A dict literal; keys are source text."""
    return Bracket("{", tuple((f"{key}: ", value) for key, value in entries.items()), "}")


def sequence(items: Sequence[Item]) -> Bracket:
    """A tuple literal."""
    return Bracket("(", tuple(("", item) for item in items), ")", is_tuple=True)


def lines(lead: str, item: Item, tail: str = "", indent: int = 0) -> list[str]:
    """`lead item tail` on one line where it fits, else one item per line."""
    pad = " " * indent
    flat = f"{pad}{lead}{_flat(item)}{tail}"
    if isinstance(item, str) or len(flat) <= WIDTH or not item.items:
        return [flat]
    found = [f"{pad}{lead}{item.opening}"]
    for name, inner in item.items:
        found.extend(lines(name, inner, ",", indent + 4))
    return [*found, f"{pad}{item.closing}{tail}"]


def _flat(item: Item) -> str:
    if isinstance(item, str):
        return item
    inside = ", ".join(f"{name}{_flat(inner)}" for name, inner in item.items)
    comma = "," if item.is_tuple and len(item.items) == 1 else ""
    return f"{item.opening}{inside}{comma}{item.closing}"
