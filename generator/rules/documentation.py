"""Rules for what binds nobody: texts, examples, `x-` fields, titles and versions."""

from __future__ import annotations

from collections.abc import Iterable

from generator.rules.finding import Verdicts
from generator.rules.registry import Judgement, judges, rule
from generator.rules.view import View

_KINDS = {
    "documentation": ("documentation-changed", "a text for people changed"),
    "example": ("example-changed", "an example changed"),
    "extension": ("extension-changed", "an x- field changed"),
    "api-title": ("api-title-changed", "the title of the API changed"),
    "api-version": ("api-version-changed", "the version of the API changed"),
    "api-terms": ("api-terms-changed", "the terms of service changed"),
    "api-contact": ("api-contact-changed", "the contact of the API changed"),
    "api-license": ("api-license-changed", "the licence of the API changed"),
    "oas-version": ("oas-version-changed", "the OpenAPI version of the document changed"),
}
QUIET = frozenset(code for code, _ in _KINDS.values())
for _id, _meaning in _KINDS.values():
    rule(_id, _meaning, why="nothing that a program depends on")


@judges(*_KINDS)
def judge_text(view: View) -> Iterable[Judgement]:
    change = view.change
    code, meaning = _KINDS[change.kind]
    name = f" ({change.name})" if change.name else ""
    told = f": {change.old} -> {change.new}" if change.old or change.new else ""
    yield Judgement(code, Verdicts(), f"{meaning}{name}{told}")
