"""The pairs of documents of operations.yaml, lifecycle.yaml and access.yaml, with every finding both ways."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.rules import Options
from tests.rules.cases.places import Raw

_HERE = Path(__file__).parent
_WORDS = {"B": "breaking", "P": "potential", "S": "safe"}
_SCHEMES = {
    "a": {"type": "http", "scheme": "basic"},
    "b": {"type": "http", "scheme": "bearer"},
    "o": {"type": "oauth2", "flows": {}},
}


@dataclass(frozen=True, slots=True)
class Pair:
    """`edit` and `back`: id -> level of every finding; `near_edit`, `near_back`: ids the near miss lacks."""

    edit: Mapping[str, str]
    back: Mapping[str, str]
    before: Raw
    after: Raw
    near: tuple[Raw, Raw]
    near_edit: frozenset[str]
    near_back: frozenset[str]
    options: Options
    reverse: str = ""

    def __str__(self) -> str:
        return f"{' '.join(self.edit)} | {' '.join(self.back)}"


@cache
def pairs() -> tuple[Pair, ...]:
    """Every pair, in the order of the files."""
    files = ("operations.yaml", "lifecycle.yaml", "access.yaml")
    texts = [(_HERE / name).read_text("utf-8") for name in files]
    return tuple(_pair(raw) for text in texts for raw in yaml.load(text, yaml.CSafeLoader))


def _pair(raw: Mapping[str, Any]) -> Pair:
    edit, back = ({i: _WORDS[w] for i, w in raw[way].items()} for way in ("edit", "back"))
    of = raw.get("near_of", "both")
    near_edit = edit.keys() if of in ("both", "edit") else () if of == "back" else of
    near_back = back.keys() if of in ("both", "back") else ()
    days = {"beta": raw.get("days", 0), "stable": raw.get("days", 0)}
    as_of: date | None = raw.get("as_of")
    if not back and "reverse" not in raw:
        raise ValueError(f"{list(edit)}: a reverse without findings needs a reason")
    return Pair(
        edit=edit,
        back=back,
        before=whole(raw["before"]),
        after=whole(raw["after"]),
        near=(whole(raw["near"][0]), whole(raw["near"][1])),
        near_edit=frozenset(near_edit),
        near_back=frozenset(near_back),
        options=Options(as_of=as_of, notice_days=days),
        reverse=raw.get("reverse", ""),
    )


def whole(part: Mapping[str, Any]) -> Raw:
    """A document from its parts."""
    given = copy.deepcopy(dict(part))
    data: Raw = {"openapi": "3.1.0", "info": {"title": "Sager", "version": "1"}}
    paths: Raw = given.pop("paths", {})
    for key, method in (("op", "post"), ("get", "get")):
        if key in given:
            paths.setdefault("/sager", {})[method] = given.pop(key)
    if "request" in given:
        schema = {"type": "object", "properties": given.pop("request")}
        body = {"content": {"application/json": {"schema": schema}}}
        paths["/sager"] = {"post": {"requestBody": body}}
    if "response" in given:
        schema = {"type": "object", "properties": given.pop("response")}
        answer = {"description": "", "content": {"application/json": {"schema": schema}}}
        paths["/sager"] = {"post": {"responses": {"200": answer}}}
    components: Raw = given.pop("components", {})
    components["securitySchemes"] = {**_SCHEMES, **given.pop("schemes", {})}
    return {**data, "paths": paths, "components": components, **given}
