"""The examples of the rules: pairs of schemas at each place of a message, and pairs of documents.

They are the cases of the tests too, so that no example shows what does not happen. The keys of the files are
explained at the top of `examples/keywords.yaml` and `examples/operations.yaml`.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

Raw = dict[str, Any]

_FOLDER = Path(__file__).parent / "examples"
# Title of the section -> file.
_EDITS = {
    "Values": "keywords.yaml",
    "What values mean": "meanings.yaml",
    "Properties": "properties.yaml",
}
_PAIRS = {
    "Operations, parameters, bodies and answers": "operations.yaml",
    "Deprecation, stability and texts": "lifecycle.yaml",
    "Security and servers": "access.yaml",
}
PLACES = (
    *("request-parameter", "request-parameter-property", "request-body", "request-property"),
    *("response-body", "response-property", "response-header", "response-header-property"),
)
# For unions with a discriminator.
_NAMED: Raw = {
    "Kat": {"type": "object", "properties": {"kloer": {"type": "integer"}}},
    "Hund": {"type": "object", "properties": {"snude": {"type": "integer"}}},
}
_SCHEMES: Raw = {
    "a": {"type": "http", "scheme": "basic"},
    "b": {"type": "http", "scheme": "bearer"},
    "o": {"type": "oauth2", "flows": {}},
}


@dataclass(frozen=True, slots=True)
class Example:
    """Two documents whose comparison tells some rules.

    `shown` are the parts that differ, for people. `reverse` are the ids of the comparison the other way.
    """

    where: str
    before: Raw
    after: Raw
    shown: tuple[object, object]
    ids: tuple[str, ...]
    reverse: tuple[str, ...]
    as_of: date | None = None
    days: int = 0


def _pattern(code: str) -> str:
    whole_id = "{" in code or code.startswith(("request-", "response-"))
    return code if whole_id else f"{{place}}-{code}"


@dataclass(frozen=True, slots=True)
class Edit:
    """A pair of schemas, at each of its places. `rules`: the ids of the edit and of its reverse."""

    rules: tuple[str, str]
    before: object
    after: object
    near: tuple[object, object]
    ids: Mapping[str, Sequence[str]]
    places: tuple[str, ...]
    media: str
    inside: bool
    raw: Mapping[str, Any]

    def __str__(self) -> str:
        return " | ".join(self.rules)

    def code(self, place: str, back: bool) -> str:
        """The id of the edit, or of its reverse, at a place."""
        pattern = _pattern((self.ids.get(place) or self.rules)[back])
        return pattern.format(place=place, part=place.replace("-property", ""))

    def pattern(self, back: bool) -> str:
        """The usual id, with `{place}` or `{part}` for the place."""
        return _pattern(self.rules[back])

    def document(self, place: str, schema: object) -> Raw:
        """The document in which the schema stands at the place."""
        return message(_part_of(place) if self.inside else place, schema, self.media)


@dataclass(frozen=True, slots=True)
class Pair:
    """A pair of documents, with id -> level (B, P, S) of all that comparing them tells, both ways."""

    edit: Mapping[str, str]
    back: Mapping[str, str]
    before: Raw
    after: Raw
    raw: Mapping[str, Any]
    as_of: date | None
    days: int

    def told(self, *, back: bool) -> tuple[str, ...]:
        """Every id of the findings, aliases that are rules included."""
        aliases = self.raw.get("aliases", {}).get("back" if back else "edit", {})
        return (*(self.back if back else self.edit), *aliases)

    def __str__(self) -> str:
        return f"{' '.join(self.edit)} | {' '.join(self.back)}"


@dataclass(frozen=True, slots=True)
class Book:
    """All examples: title -> edits of schemas, title -> pairs of documents."""

    edits: Mapping[str, tuple[Edit, ...]]
    pairs: Mapping[str, tuple[Pair, ...]]


def read_book(read: Callable[[Path], Mapping[str, Any]]) -> Book:
    """Every example; `read` gives the mapping that a file holds."""
    return Book(
        {t: tuple(map(read_edit, read(_FOLDER / name)["edits"])) for t, name in _EDITS.items()},
        {t: tuple(map(read_pair, read(_FOLDER / name)["pairs"])) for t, name in _PAIRS.items()},
    )


def read_edit(raw: Mapping[str, Any]) -> Edit:
    inside, only = raw.get("inside", False), raw.get("places", "")
    starts = (only,) if isinstance(only, str) else tuple(only)
    places = (p for p in PLACES if p.endswith("property") or not inside)
    return Edit(
        rules=(raw["rules"][0], raw["rules"][1]),
        before=raw["before"],
        after=raw["after"],
        near=(raw["near"][0], raw["near"][1]),
        ids=raw.get("ids", {}),
        places=tuple(p for p in places if p.startswith(starts)),
        media=raw.get("media", "application/json"),
        inside=inside,
        raw=raw,
    )


def read_pair(raw: Mapping[str, Any]) -> Pair:
    as_of = raw.get("as_of")
    return Pair(
        edit=raw["edit"],
        back=raw["back"],
        before=whole(raw["before"]),
        after=whole(raw["after"]),
        raw=raw,
        as_of=date.fromisoformat(str(as_of)) if as_of else None,
        days=raw.get("days", 0),
    )


def examples(book: Book) -> Iterator[tuple[Example, Example]]:
    """Every example with its reverse."""
    for edit in (edit for edits in book.edits.values() for edit in edits):
        for place in edit.places:
            old, new = edit.document(place, edit.before), edit.document(place, edit.after)
            forth, back = (edit.code(place, False),), (edit.code(place, True),)
            where = place.replace("-", " ")
            yield (
                Example(where, old, new, (edit.before, edit.after), forth, back),
                Example(where, new, old, (edit.after, edit.before), back, forth),
            )
    for pair in (pair for pairs in book.pairs.values() for pair in pairs):
        ids, back_ids = pair.told(back=False), pair.told(back=True)
        was, now, when = pair.raw["before"], pair.raw["after"], (pair.as_of, pair.days)
        yield (
            Example("", pair.before, pair.after, (was, now), ids, back_ids, *when),
            Example("", pair.after, pair.before, (now, was), back_ids, ids, *when),
        )


def message(place: str, schema: object, media: str = "application/json") -> Raw:
    """A document in which the schema is the part of a message that the place names, or a value in it."""
    value = schema
    if place.endswith("property"):
        value = {"type": "object", "properties": {"felt": schema}}
    if place.startswith("request-parameter"):
        return _document({"parameters": [{"name": "felter", "in": "query", "schema": value}]})
    content = {"content": {media: {"schema": value}}}
    if place.startswith(("request-body", "request-property")):
        return _document({"requestBody": content})
    answer: Raw = {"description": ""}
    if place.startswith("response-header"):
        answer["headers"] = {"Felter": {"schema": value}}
    else:
        answer |= content
    return _document({"responses": {"200": answer}})


def _document(operation: Raw) -> Raw:
    head = {"openapi": "3.1.0", "info": {"title": "Sager", "version": "1"}}
    paths = {"/sager": {"post": {"responses": {"204": {"description": ""}}, **operation}}}
    return {**head, "paths": paths, "components": {"schemas": _NAMED}}


def _part_of(place: str) -> str:
    """The place of the part in which a property stands: `request-property` -> `request-body`."""
    bodies = {"request-property": "request-body", "response-property": "response-body"}
    return bodies.get(place, place.removesuffix("-property"))


def whole(part: Mapping[str, Any]) -> Raw:
    """A document from its parts: `op` and `get` are operations of /sager, `request` and `response` the
    properties of a body, `schemes` security schemes; everything else stands as it is."""
    given = copy.deepcopy(dict(part))
    data: Raw = {"openapi": "3.1.0", "info": {"title": "Sager", "version": "1"}}
    paths: Raw = given.pop("paths", {})
    for key, method in (("op", "post"), ("get", "get")):
        if key in given:
            paths.setdefault("/sager", {})[method] = given.pop(key)
    for key in ("request", "response"):
        if key in given:
            schema = {"type": "object", "properties": given.pop(key)}
            body = {"content": {"application/json": {"schema": schema}}}
            answers = {"responses": {"200": {"description": "", **body}}}
            paths["/sager"] = {"post": {"requestBody": body} if key == "request" else answers}
    components: Raw = given.pop("components", {})
    components["securitySchemes"] = {**_SCHEMES, **given.pop("schemes", {})}
    return {**data, "paths": paths, "components": components, **given}
