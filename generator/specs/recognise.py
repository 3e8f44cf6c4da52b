"""Which API a file is: what its title, its name and its paths say, and whether they agree."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from generator.contract.schema import JsonValue

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})
_WORD = re.compile(r"[^\W_]+")
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an API: the title of its current version, the paths of all, as `paths_of` gives them."""

    slug: str
    title: str
    paths: frozenset[str]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The API that a file most probably is, None when nothing points at one.

    `sure`: at least two of title, name and paths say so and none says otherwise. `reasons` has a sentence for
    each that says something.
    """

    api: str | None
    sure: bool
    reasons: tuple[str, ...]


def known_from(slug: str, versions: Sequence[JsonValue]) -> Known:
    """What the documents of an API's versions, the newest last, say of it."""
    paths = frozenset[str]().union(*map(paths_of, versions))
    return Known(slug, title_of(versions[-1]), paths)


def recognise(data: JsonValue, stem: str, known: Sequence[Known]) -> Evidence:
    """What a document called `stem` is, judged by three signs that are independent of each other."""
    title = title_of(data)
    paths = paths_of(data)
    by_title = [one.slug for one in known if title and _same(title, one.title)]
    named = {
        "title": by_title[0] if len(by_title) == 1 else _named_in(title, known),
        "name": _named_in(stem, known),
        "paths": _by_paths(paths, known),
    }
    votes = Counter(slug for slug in named.values() if slug)
    if not votes:
        return Evidence(None, False, ())
    best = max(votes, key=lambda slug: (votes[slug], slug == named["paths"]))
    reasons = []
    if named["title"]:
        reasons.append(f"the title {title!r} says {named['title']}")
    if named["name"]:
        reasons.append(f"the file's name says {named['name']}")
    if named["paths"]:
        shared = len(paths & _paths(named["paths"], known))
        reasons.append(f"{shared} of its {len(paths)} paths are those of {named['paths']}")
    return Evidence(best, len(votes) == 1 and votes[best] > 1, tuple(reasons))


def title_of(data: JsonValue) -> str:
    """info.title, or nothing."""
    info = data.get("info") if isinstance(data, dict) else None
    title = info.get("title") if isinstance(info, dict) else None
    return title if isinstance(title, str) else ""


def paths_of(data: JsonValue) -> frozenset[str]:
    """The path templates of a document with their parameters' names left out."""
    paths = data.get("paths") if isinstance(data, dict) else None
    return (
        frozenset(re.sub(r"\{[^}]*\}", "{}", path) for path in paths)
        if isinstance(paths, dict)
        else frozenset()
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().translate(_LETTERS))


def _same(one: str, other: str) -> bool:
    return _words(one) == _words(other)


def _named_in(text: str, known: Sequence[Known]) -> str | None:
    """The API all of whose slug's words are in a text; the one with the most words when several are."""
    words = set(_words(text))
    found = [one.slug for one in known if words.issuperset(one.slug.split("-"))]
    found.sort(key=lambda slug: -slug.count("-"))
    if len(found) > 1 and found[0].count("-") == found[1].count("-"):
        return None
    return found[0] if found else None


def _by_paths(paths: Collection[str], known: Sequence[Known]) -> str | None:
    """The API that knows at least half of the paths, and more of them than any other."""
    shared = sorted(((len(one.paths.intersection(paths)), one.slug) for one in known), reverse=True)
    if not shared or not paths or shared[0][0] < len(paths) * _HALF:
        return None
    if len(shared) > 1 and shared[1][0] == shared[0][0]:
        return None
    return shared[0][1]


def _paths(slug: str, known: Sequence[Known]) -> frozenset[str]:
    return next(one.paths for one in known if one.slug == slug)
