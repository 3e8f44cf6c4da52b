"""A module cut where its parts can be formatted alone, and put together again."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

SIZE = 2_000
_DEFINITIONS = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_ASSIGNMENTS = (ast.AnnAssign, ast.Assign)


@dataclass(frozen=True, slots=True)
class Pieces:
    """The parts of a module in their order; `gaps` are the empty lines between one and the next."""

    texts: tuple[str, ...]
    gaps: tuple[int, ...]

    def together(self, formatted: Sequence[str]) -> str:
        """The module of its formatted parts."""
        found = [formatted[0]]
        for gap, text in zip(self.gaps, formatted[1:], strict=True):
            found += ["\n" * gap, text]
        return "".join(found)


def cut(source: str, tree: ast.Module) -> Pieces:
    """Parts of at least SIZE characters each, so that a change in one leaves the others as they are.

    black looks at what stands around a statement only for the empty lines beside it. Two of them between two
    definitions stay, as do up to two between assignments: nowhere else is cut, nor beside a comment.
    """
    if "# fmt:" in source or "\r" in source:
        return Pieces((source,), ())
    lines = source.split("\n")
    starts, gaps, size = [0], [], 0
    for before, after in pairwise(tree.body):
        first = _first_line(after)
        size += sum(len(line) for line in lines[_first_line(before) : first])
        gap = _gap(before, after, first)
        between = lines[before.end_lineno or first : first]
        if size > SIZE and gap is not None and not any(map(str.strip, between)):
            starts.append(first)
            gaps.append(gap)
            size = 0
    ends = [*starts[1:], len(lines)]
    texts = ("\n".join(lines[a:b]).rstrip("\n") + "\n" for a, b in zip(starts, ends, strict=True))
    return Pieces(tuple(texts), tuple(gaps))


def _first_line(node: ast.stmt) -> int:
    decorators = node.decorator_list if isinstance(node, _DEFINITIONS) else []
    return min((node.lineno, *(one.lineno for one in decorators))) - 1


def _gap(before: ast.stmt, after: ast.stmt, first: int) -> int | None:
    gap = min(first - (before.end_lineno or first), 2)
    if isinstance(before, _DEFINITIONS) and isinstance(after, _DEFINITIONS):
        return gap if gap == 2 else None
    both = isinstance(before, _ASSIGNMENTS) and isinstance(after, _ASSIGNMENTS)
    return gap if both else None
