"""What every edit of a schema has to tell.

Where an edit has samples, nothing of the engine says its level: a JSON Schema validator tells which samples
each side accepts, and that tells whether the edit widens, narrows or replaces.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jsonschema_rs

from generator.reference.examples import Edit

_WORDS = {"B": "breaking", "P": "potential", "S": "safe"}
Levels = tuple[str, str]


def expected(edit: Edit, place: str, back: bool) -> tuple[str, str]:
    """Level and id of the edit, or of its reverse, at a place."""
    levels = _stated(edit.raw["at"][place]) if place in edit.raw.get("at", {}) else _levels(edit)
    return levels[back][0 if place.startswith("request") else 1], edit.code(place, back)


def near_of(edit: Edit) -> tuple[bool, ...]:
    """Whose near miss it is: of the edit (False), of its reverse (True)."""
    return (False,) if edit.raw.get("near_of") == "edit" else (False, True)


def _levels(edit: Edit) -> tuple[Levels, Levels]:
    raw = edit.raw
    samples = raw.get("samples", ())
    if "levels" not in raw:
        return by_samples(raw["before"], raw["after"], samples)
    if samples and not raw.get("why"):
        raise ValueError(f"{edit}: levels beside samples need a reason")
    return _stated(raw["levels"])


def _stated(levels: Sequence[str]) -> tuple[Levels, Levels]:
    pairs = [tuple(_WORDS[letter] for letter in text.split("/")) for text in levels]
    return (pairs[0][0], pairs[0][1]), (pairs[1][0], pairs[1][1])


def by_samples(before: Any, after: Any, samples: Sequence[object]) -> tuple[Levels, Levels]:
    """Levels from what a validator accepts. Raises ValueError when the samples show no difference.

    What stops being accepted breaks those who send it; what starts to be accepted breaks those who receive it.
    """
    old, new = (jsonschema_rs.Draft202012Validator(s) for s in (before, after))
    lost = any(old.is_valid(s) and not new.is_valid(s) for s in samples)
    gained = any(new.is_valid(s) and not old.is_valid(s) for s in samples)
    if not (lost or gained):
        raise ValueError(f"the samples do not tell {before} from {after}")
    sent, received = ("breaking" if bad else "safe" for bad in (lost, gained))
    return (sent, received), (received, sent)
