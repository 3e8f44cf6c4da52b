"""One finding under every id that others give it: coarser, later, or for another place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.diff.build import asking, contract, findings, getting, posting

Raw = dict[str, Any]
TEXT, WHOLE = {"type": "string"}, {"type": "integer"}
A = {"type": "object", "properties": {"a": TEXT}}
B = {"type": "object", "properties": {"b": TEXT}}


def inside(paths: Callable[[Raw], Raw]) -> Callable[[Raw], Raw]:
    return lambda schema: paths({"type": "object", "properties": {"p": schema}})


@pytest.mark.parametrize(
    ("paths", "old", "new", "code", "other"),
    [
        (lambda s: asking(s, "header"), TEXT, {**TEXT, "enum": ["a"]}, "request-parameter-became-enum", "request-header-property-became-enum"),
        (posting, {"oneOf": [A, B]}, A, "request-body-unwrapped-from-one-of", "request-body-one-of-removed"),
        (inside(getting), A, {"oneOf": [A, B]}, "response-property-wrapped-in-one-of", "response-property-one-of-added"),
        (posting, {"type": ["string", "integer"]}, TEXT, "request-body-list-of-types-narrowed", "request-body-type-changed"),
        (getting, {**TEXT, "format": "date"}, TEXT, "response-body-type-generalized", "response-body-type-changed"),
        (inside(asking), WHOLE, TEXT, "request-parameter-property-type-generalized", "request-parameter-property-type-changed"),
        (posting, TEXT, {**TEXT, "minLength": 1}, "request-body-min-length-increased", "request-body-min-length-set"),
        (getting, {**TEXT, "enum": ["a"]}, TEXT, "response-body-enum-removed", "response-mediatype-became-not-enum"),
        (posting, {"oneOf": [A, B]}, {"anyOf": [A, B]}, "request-body-union-keyword-changed", "request-body-any-of-added"),
        (inside(posting), {**TEXT, "deprecated": True}, None, "request-property-removed", "request-property-removed-with-deprecation"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_finding_has_the_ids_of_others(
    paths: Callable[[Raw], Raw], old: Raw, new: Raw | None, code: str, other: str
) -> None:
    after = posting({"type": "object"}) if new is None else paths(new)
    (finding,) = findings(contract(paths(old)), contract(after))
    assert finding.id == code
    assert other in finding.aliases


def test_a_wrapped_body_is_no_change_of_type_to_anybody() -> None:
    (finding,) = findings(contract(getting(A)), contract(getting({"oneOf": [A, B]})))
    assert not {"response-body-one-of-added", "response-body-type-changed"} & {*finding.aliases}
