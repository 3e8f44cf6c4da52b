"""The laws of the comparison over edited specs: identity, order, composition, hash seeds."""

from __future__ import annotations

import copy
import hashlib
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

from generator.rules import Finding
from tests.mutation.bases import SEED, bases, between, lowered
from tests.mutation.edits import EDITS, Edit
from tests.mutation.sites import Raw, sites

ROOT = Path(__file__).parents[2]
# Free to change the order: `required`, `enum`, unions and allOf; not prefixItems or parameters of one name.
_UNORDERED = ("required", "enum", "oneOf", "anyOf", "allOf", "tags", "security")


def turned(node: Any, key: str = "") -> Any:
    """The same document with all keys, and all lists without an order, turned round."""
    if isinstance(node, dict):
        return {k: turned(node[k], k) for k in reversed(list(node))}
    if isinstance(node, list):
        items = [turned(item) for item in node]
        return items[::-1] if key in _UNORDERED else items
    return node


def identity(data: Raw) -> tuple[Finding, ...]:
    return between(lowered(data), lowered(copy.deepcopy(data)))


def order(data: Raw) -> tuple[Finding, ...]:
    return between(lowered(data), lowered(turned(data)))


def composition(base: str, count: int) -> tuple[int, list[str]]:
    """Pairs of edits at places that have nothing to do with each other: A to C tells A to B and B to C."""
    data = bases()[base]
    before, broken = lowered(data), list[str]()
    chooser, tried = random.Random(f"{SEED} {base}"), 0
    edits = [e for e in EDITS if not e.quiet and not e.name.startswith("wrapped")]
    while tried < count:
        pair = chooser.sample(edits, 2)
        changes = [(edit, _place(data, edit, chooser)) for edit in pair]
        if _touch(data, *(index for _, index in changes)):
            continue
        tried += 1
        middle, after = lowered(_edited(data, changes[0])), lowered(_edited(data, *changes))
        steps = _told(between(before, middle)) | _told(between(middle, after))
        if steps != _told(between(before, after)):
            broken.append(f"{base}: {pair[0].name} and {pair[1].name}")
    return tried, broken


def _place(data: Raw, edit: Edit, chooser: random.Random) -> int:
    """The index of a place that the edit fits; -1 when there is none."""
    modern = not data["openapi"].startswith("3.0")
    fitting = [i for i, site in enumerate(sites(data)) if edit.fits(site, modern)]
    return chooser.choice(fitting) if fitting else -1


def _touch(data: Raw, first: int, second: int) -> bool:
    """Whether one place is the other, or stands in it, or is missing."""
    if -1 in (first, second) or first == second:
        return True
    places = sites(data)
    one, two = places[first].schema, places[second].schema
    return _inside(one, two) or _inside(two, one)


def _inside(node: Any, other: Raw) -> bool:
    if node is other:
        return True
    below = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return any(_inside(child, other) for child in below)


def _edited(data: Raw, *changes: tuple[Edit, int]) -> Raw:
    edited: Raw = copy.deepcopy(data)
    places = sites(edited)
    for edit, index in changes:
        edit.apply(places[index].schema)
    return edited


def _told(findings: tuple[Finding, ...]) -> set[tuple[str, str, str]]:
    return {(f.id, str(f.level), f.fingerprint) for f in findings}


def digest(base: str, each: int) -> str:
    """One hash of all findings about some edits of a base, as this process tells them."""
    from tests.mutation.run import mutants

    data = bases()[base]
    before, told = lowered(data), hashlib.sha256()
    for _, _, after in mutants(base, data, each):
        told.update(repr(between(before, after)).encode())
    return told.hexdigest()


def same_under_hash_seeds(base: str, each: int, seeds: tuple[str, ...] = ("1", "2")) -> bool:
    code = "import sys; from tests.mutation.laws import digest; print(digest(sys.argv[1], int(sys.argv[2])))"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, base, str(each)],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in seeds
    }
    return len(outputs) == 1
