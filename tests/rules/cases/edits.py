"""The edits of keywords.yaml and meanings.yaml: a pair of schemas, the ids both ways, the levels both ways.

Where an edit has samples, nothing of the engine says its level: a JSON Schema validator tells which samples
each side accepts, and that tells whether the edit widens, narrows or replaces.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import yaml

from tests.rules.cases.places import PREFIXES, is_request

_HERE = Path(__file__).parent
_WORDS = {"B": "breaking", "P": "potential", "S": "safe"}
Levels = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Edit:
    """`levels`: of the edit and of its reverse, each in a request and in a response."""

    rules: tuple[str, str]
    before: object
    after: object
    near: tuple[object, object]
    levels: tuple[Levels, Levels]
    ids: Mapping[str, Sequence[str]]
    at: Mapping[str, tuple[Levels, Levels]]
    places: tuple[str, ...]
    samples: tuple[object, ...] = ()
    media: str = "application/json"
    inside: bool = False
    near_of: tuple[bool, ...] = (False, True)

    def __str__(self) -> str:
        return " | ".join(self.rules)

    def expected(self, place: str, back: bool) -> tuple[str, str]:
        """Level and id of the edit, or of its reverse, at a place."""
        given = self.ids.get(place) or self.ids.get("*") or self.rules
        pattern = given[back]
        if "{" not in pattern and not pattern.startswith(("request-", "response-")):
            pattern = f"{{place}}-{pattern}"
        code = pattern.format(place=place, part=place.replace("-property", ""))
        levels = self.at.get(place, self.levels)
        return levels[back][0 if is_request(place) else 1], code


@cache
def edits() -> tuple[Edit, ...]:
    """Every edit of a schema, in the order of the files."""
    files = ("keywords.yaml", "meanings.yaml", "properties.yaml")
    texts = [(_HERE / name).read_text("utf-8") for name in files]
    return tuple(_edit(raw) for text in texts for raw in yaml.load(text, yaml.CSafeLoader))


def _edit(raw: Mapping[str, Any]) -> Edit:
    inside = raw.get("inside", False)
    places = tuple(p for p in PREFIXES if p.endswith("property") or not inside)
    if only := raw.get("places"):
        chosen = (only,) if isinstance(only, str) else tuple(only)
        places = tuple(p for p in places if p.startswith(chosen))
    samples = tuple(raw.get("samples", ()))
    if ("levels" in raw) and not raw.get("why") and samples:
        raise ValueError(f"{raw['rules']}: levels beside samples need a reason")
    return Edit(
        rules=(raw["rules"][0], raw["rules"][1]),
        before=raw["before"],
        after=raw["after"],
        near=(raw["near"][0], raw["near"][1]),
        levels=(
            _stated(raw["levels"])
            if "levels" in raw
            else by_samples(raw["before"], raw["after"], samples)
        ),
        ids=raw.get("ids", {}),
        at={place: _stated(levels) for place, levels in raw.get("at", {}).items()},
        places=places,
        samples=samples,
        media=raw.get("media", "application/json"),
        inside=inside,
        near_of=(False,) if raw.get("near_of") == "edit" else (False, True),
    )


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
