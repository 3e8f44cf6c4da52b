"""What users of other comparison tools complain of, each as a pair of specs and what is told of it.

The names say the thread: `oasdiff-702` is issue 702 of oasdiff/oasdiff, `openapi-diff` is
OpenAPITools/openapi-diff, `openapi-changes` is pb33f/openapi-changes.
"""

from __future__ import annotations

import copy
from typing import Any, NamedTuple

import pytest

from generator.contract import Contract
from tests.diff.build import asking, contract, getting, posting, told

Raw = dict[str, Any]
TEXT, WHOLE = {"type": "string"}, {"type": "integer"}
DONE: Raw = {"get": {"responses": {"204": {}}}}
QUERY: Raw = {"name": "q", "in": "query", "schema": TEXT}


def record(*required: str, **properties: Raw) -> Raw:
    return {"type": "object", "properties": properties, "required": list(required)}


A, B, C = record(a=TEXT), record(b=TEXT), record(c=TEXT)


class Complaint(NamedTuple):
    """Paths before and after, what the change is told as and what its reverse, `level id` each."""

    thread: str
    before: Raw
    after: Raw
    there: list[str]
    back: list[str]
    more: tuple[Raw, Raw] = ({}, {})


COMPLAINTS = [
    Complaint("oasdiff-702: wrapped alone", posting(A), posting({"oneOf": [A]}), [], []),
    Complaint(
        "oasdiff-702: wrapped beside another", posting(A), posting({"oneOf": [A, B]}),
        ["safe request-body-wrapped-in-one-of"], ["breaking request-body-unwrapped-from-one-of"],
    ),
    Complaint(
        "oasdiff-1037: an enum as constants with titles",
        posting({**TEXT, "enum": ["a", "b"]}), posting({"oneOf": [{"const": "a"}, {"const": "b"}]}),
        ["safe request-body-wrapped-in-one-of"], ["safe request-body-unwrapped-from-one-of"],
    ),
    Complaint(
        "oasdiff-723: a response narrowed to one member",
        getting({"oneOf": [A, B]}), getting(A),
        ["safe response-body-unwrapped-from-one-of"], ["breaking response-body-wrapped-in-one-of"],
    ),
    Complaint(
        "oasdiff-930: inline to reference",
        getting(A), getting({"$ref": "#/components/schemas/A"}),
        ["safe api-schema-added"], ["safe api-schema-removed"], ({}, {"schemas": {"A": A}}),
    ),
    Complaint(
        "oasdiff-378: a parameter moved to its path",
        {"/x": {"get": {**DONE["get"], "parameters": [QUERY]}}}, {"/x": {**DONE, "parameters": [QUERY]}},
        [], [],
    ),
    Complaint(
        "oasdiff-117: a prefix moved into the paths",
        {"/x": DONE}, {"/v1/x": DONE},
        ["safe api-path-spelling-changed", "safe api-server-added", "safe api-server-removed"],
        ["safe api-path-spelling-changed", "safe api-server-added", "safe api-server-removed"],
        ({"servers": [{"url": "https://a.dk/v1"}]}, {"servers": [{"url": "https://a.dk"}]}),
    ),
    Complaint(
        "oasdiff-678: two templates of one shape",
        {"/x/{a}": DONE, "/x/{b}": {"post": {"responses": {"204": {}}}}}, {"/x/{a}": DONE},
        ["breaking api-removed-without-deprecation"], ["safe endpoint-added"],
    ),
    Complaint(
        "oasdiff-767: an exploded object asks for one more value",
        asking(A), asking(record("a", a=TEXT)),
        ["breaking request-parameter-property-became-required"],
        ["safe request-parameter-property-became-optional"],
    ),
    Complaint(
        "openapi-diff-755: an example changed",
        posting({**TEXT, "examples": ["a"]}), posting({**TEXT, "examples": ["b"]}),
        ["safe example-changed"], ["safe example-changed"],
    ),
    Complaint(
        "oasdiff-1090: an array became an object",
        getting({"type": "array", "items": TEXT}), getting(A),
        ["breaking response-body-type-changed"], ["breaking response-body-type-changed"],
    ),
    Complaint(
        "oasdiff-608: a path's parameter became required",
        {"/x": {**DONE, "parameters": [QUERY]}}, {"/x": {**DONE, "parameters": [{**QUERY, "required": True}]}},
        ["breaking request-parameter-became-required"], ["safe request-parameter-became-optional"],
    ),
    Complaint(
        "oasdiff-1164: explode of a list",
        asking({"type": "array", "items": TEXT}), asking({"type": "array", "items": TEXT}, explode=False),
        ["breaking request-parameter-serialization-changed"],
        ["breaking request-parameter-serialization-changed"],
    ),
    Complaint(
        "oasdiff-1054: below additionalProperties",
        posting({"type": "object", "additionalProperties": A}),
        posting({"type": "object", "additionalProperties": record("a", a=TEXT)}),
        ["breaking request-property-became-required"], ["safe request-property-became-optional"],
    ),
    Complaint(
        "oasdiff-601: below a not",
        posting({"not": A}), posting({"not": record("a", a=TEXT)}),
        ["safe request-property-became-required"], ["breaking request-property-became-optional"],
    ),
    Complaint(
        "oasdiff-610: one more variant in a response",
        getting({"oneOf": [A, B]}), getting({"oneOf": [A, B, C]}),
        ["breaking response-body-one-of-added"], ["safe response-body-one-of-removed"],
    ),
    Complaint(
        "openapi-changes-160: a required property was renamed",
        posting(record("gammel", gammel=TEXT)), posting(record("ny", ny=TEXT)),
        ["breaking new-required-request-property", "potential request-property-removed"],
        ["breaking new-required-request-property", "potential request-property-removed"],
    ),
    Complaint(
        "openapi-changes-67: a constant changed",
        posting({"const": "a"}), posting({"const": "b"}),
        ["breaking request-body-const-changed"], ["breaking request-body-const-changed"],
    ),
    Complaint(
        "openapi-diff-599: a variant of an anyOf went",
        posting({"anyOf": [A, B]}), posting({"anyOf": [A]}),
        ["breaking request-body-any-of-removed"], ["safe request-body-any-of-added"],
    ),
    Complaint(
        "azure-207: a property of a response became optional",
        getting(record("a", a=TEXT)), getting(A),
        ["breaking response-property-became-optional"], ["safe response-property-became-required"],
    ),
    Complaint(
        "oasdiff-1261: an allOf that cannot be merged",
        posting({"allOf": [A, record(a=WHOLE)]}), posting({"allOf": [A, record(a=WHOLE), record("c", c=TEXT)]}),
        ["breaking request-body-all-of-added"], ["safe request-body-all-of-removed"],
    ),
    Complaint(
        "oasdiff-1078: bounds taken apart by allOf",
        posting({**TEXT, "minLength": 1, "maxLength": 5}),
        posting({"allOf": [{**TEXT, "minLength": 1}, {"maxLength": 5}]}), [], [],
    ),
    Complaint(
        "oasdiff-549: required with a default",
        posting(record(a={**TEXT, "default": "x"})), posting(record("a", a={**TEXT, "default": "x"})),
        ["breaking request-property-became-required-with-default"], ["safe request-property-became-optional"],
    ),
    Complaint(
        "oasdiff-622: an alpha operation went",
        {"/x": {**DONE, "post": {"x-stability-level": "alpha", "responses": {"204": {}}}}}, {"/x": DONE},
        ["safe api-removed-without-deprecation"], ["safe endpoint-added"],
    ),
]  # fmt: skip


def lowered(paths: Raw, more: Raw) -> Contract:
    return contract(copy.deepcopy(paths), **more)


@pytest.mark.parametrize("case", COMPLAINTS, ids=lambda case: case.thread)
def test_a_complaint_about_other_tools_is_told_right(case: Complaint) -> None:
    old, new = lowered(case.before, case.more[0]), lowered(case.after, case.more[1])
    assert sorted(map(" ".join, told(old, new))) == case.there
    assert sorted(map(" ".join, told(new, old))) == case.back


@pytest.mark.parametrize("case", COMPLAINTS, ids=lambda case: case.thread)
def test_nothing_is_told_of_a_spec_and_itself(case: Complaint) -> None:
    """openapi-changes-177: identical unions, closed objects and bounds were told as changes."""
    for paths, more in zip((case.before, case.after), case.more, strict=True):
        assert told(lowered(paths, more), lowered(paths, more)) == []


def test_a_binary_file_of_3_0_is_that_of_3_1() -> None:
    """openapi-diff-814: everything differs between 3.0 and 3.1."""
    old = record(
        fil={**TEXT, "format": "binary", "nullable": True},
        n={**WHOLE, "maximum": 9, "exclusiveMaximum": True},
    )
    new = record(
        fil={"type": ["string", "null"], "contentMediaType": "application/octet-stream"},
        n={**WHOLE, "exclusiveMaximum": 9},
    )
    before, after = (
        contract(posting(s, "multipart/form-data"), oas=v)
        for s, v in ((old, "3.0.3"), (new, "3.1.0"))
    )
    assert told(before, after) == [("safe", "oas-version-changed")]
