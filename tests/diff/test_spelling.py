"""The same value set under two names is no finding, and a difference beside it is told once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.diff.build import contract, posting, told

Raw = dict[str, Any]
TEXT = {"type": "string"}
OBJECT = {"type": "object", "properties": {"navn": TEXT}}
TUPLE = {"type": "array", "prefixItems": [TEXT]}


def both(old: Raw, new: Raw, oas: tuple[str, str] = ("3.1.0", "3.1.0")) -> list[list[str]]:
    """What a request says to the change and to its reverse, the version of OAS aside."""
    before, after = (contract(posting(s), oas=v) for s, v in zip((old, new), oas, strict=True))
    found = (told(before, after), told(after, before))
    return [
        [f"{level} {code}" for level, code in f if code != "oas-version-changed"] for f in found
    ]


@pytest.mark.parametrize("rest", [False, {"type": "integer"}])
def test_unevaluated_without_composition_is_additional(rest: bool | Raw) -> None:
    additional = {**OBJECT, "additionalProperties": rest}
    assert both(additional, {**OBJECT, "unevaluatedProperties": rest}) == [[], []]
    assert both({**TUPLE, "items": rest}, {**TUPLE, "unevaluatedItems": rest}) == [[], []]


def test_beside_an_allof_the_unevaluated_are_fewer() -> None:
    inherited = {"allOf": [OBJECT, {"required": ["navn"]}]}
    closed = {**inherited, "additionalProperties": False}
    assert both(closed, {**inherited, "unevaluatedProperties": False}) == [
        ["safe request-body-unevaluated-properties-added"],
        ["breaking request-body-unevaluated-properties-removed"],
    ]


def test_another_schema_for_the_rest_is_told_as_a_change_of_it() -> None:
    old = {**OBJECT, "additionalProperties": TEXT}
    new = {**OBJECT, "unevaluatedProperties": {"type": "integer"}}
    assert both(old, new)[0] == ["breaking request-property-type-changed"]


@pytest.mark.parametrize(
    ("three_zero", "three_one"),
    [("byte", {"contentEncoding": "base64"}), ("binary", {"contentMediaType": "application/octet-stream"})],
)  # fmt: skip
def test_binary_formats_are_content_keywords(three_zero: str, three_one: Raw) -> None:
    old, new = {**TEXT, "format": three_zero}, {**TEXT, **three_one}
    assert both(old, new, ("3.0.3", "3.1.0")) == [[], []]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ({"format": "byte"}, {"contentEncoding": "base64", "contentMediaType": "image/png"}, "media-type"),
        ({"format": "binary"}, {"contentMediaType": "image/png"}, "media-type"),
        ({"contentEncoding": "base64"}, {"contentEncoding": "base16"}, "encoding"),
    ],
)  # fmt: skip
def test_another_content_is_told_once(old: Raw, new: Raw, code: str) -> None:
    told_once = [f"breaking request-body-content-{code}-changed"]
    assert both({**TEXT, **old}, {**TEXT, **new}) == [told_once, told_once]


@pytest.mark.parametrize(
    ("keyword", "empty", "demand"),
    [("dependentRequired", [], ["b"]), ("dependentSchemas", {}, {"required": ["b"]})],
)
def test_a_dependency_that_asks_for_nothing_breaks_nobody(
    keyword: str, empty: object, demand: object
) -> None:
    levels = [
        [text.split()[0] for found in both({}, {keyword: {"a": rule}}) for text in found]
        for rule in (empty, demand)
    ]
    assert levels == [["safe", "safe"], ["breaking", "safe"]]
