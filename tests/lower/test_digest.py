"""Digests of schemas as written: they save comparing and change no result."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.diff.compare import compare
from generator.lower.document import lower
from generator.rules import judge
from generator.specs.load import load
from tests.diff.build import contract, told

SPECS = Path(__file__).parents[2] / "specs"


def digests(schema: dict[str, Any], **more: Any) -> set[str]:
    return set(contract(schemas={"sag": schema}, **more).digests)


@pytest.mark.parametrize("api", sorted(p.name for p in SPECS.iterdir() if p.is_dir()))
def test_findings_are_the_same_without_digests(api: str) -> None:
    versions = ("0.1.0", "0.2.0", "1.0.0-rc")
    first, *rest = (lower(load(*(SPECS / api).glob(f"{v}.*")), api=api)[0] for v in versions)
    for second in rest:
        plain = [replace(one, digests={}) for one in (first, second)]
        assert first.digests
        with_them = judge(compare(first, second), first, second)
        assert with_them == judge(compare(plain[0], plain[1]), plain[0], plain[1])
        first = second


def test_one_and_true_are_not_written_alike() -> None:
    old, new = (contract(schemas={"sag": {"const": value}}) for value in (1, True))
    assert ("safe", "unreferenced-schema-changed") in told(old, new)


def test_what_is_spelled_alike_and_means_another_thing_in_3_0_is_compared() -> None:
    spelled = {"sag": {"type": "string", "nullable": True}}
    old, new = contract(schemas=spelled, oas="3.0.3"), contract(schemas=spelled, oas="3.1.0")
    assert ("safe", "unreferenced-schema-changed") in told(old, new)


@pytest.mark.parametrize(
    "schema",
    [
        {"discriminator": {"propertyName": "art"}},
        {"$dynamicRef": "#sag"},
        {"$anchor": "sag"},
        {"examples": ["a"]},
    ],
    ids=str,
)
def test_a_schema_that_the_rest_of_the_document_completes_has_no_digest(
    schema: dict[str, Any],
) -> None:
    assert digests({"type": "string"}) == {"sag"}
    assert digests(schema) == set()
