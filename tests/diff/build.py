"""Two versions of an API from a few lines, and what comparing them says."""

from __future__ import annotations

import copy
from typing import Any

from generator.contract import Contract
from generator.diff.compare import compare
from generator.document import RawDocument
from generator.lower.document import lower
from generator.rules import Finding, Options, judge

Raw = dict[str, Any]


def contract(
    paths: Raw | None = None,
    schemas: Raw | None = None,
    *,
    oas: str = "3.1.0",
    components: Raw | None = None,
    **more: Any,
) -> Contract:
    """The contract of a document that says just this."""
    data: Raw = {"openapi": oas, "info": {"title": "Sager", "version": "1"}, "paths": paths or {}}
    data["components"] = {"schemas": schemas or {}, **(components or {})}
    data.update(more)
    document = RawDocument("api.yaml", copy.deepcopy(data), "", {})
    return lower(document, api="sager")[0]


def posting(schema: Raw, media: str = "application/json", **more: Any) -> Raw:
    """Paths of one operation that takes this schema."""
    body = {"content": {media: {"schema": schema}}}
    operation = {"operationId": "opretSag", "requestBody": body, "responses": {"204": {}}}
    return {"/sager": {"post": {**operation, **more}}}


def getting(schema: Raw, media: str = "application/json", **more: Any) -> Raw:
    """Paths of one operation that answers with this schema."""
    answer = {"description": "", "content": {media: {"schema": schema}}}
    return {"/sager": {"get": {"operationId": "hentSag", "responses": {"200": answer}, **more}}}


def asking(schema: Raw, place: str = "query", **more: Any) -> Raw:
    """Paths of one operation with one parameter of this schema."""
    parameter = {"name": "status", "in": place, "schema": schema, **more}
    return {"/sager": {"get": {"parameters": [parameter], "responses": {"204": {}}}}}


def findings(old: Contract, new: Contract, options: Options | None = None) -> tuple[Finding, ...]:
    return judge(compare(old, new), old, new, options)


def told(old: Contract, new: Contract, options: Options | None = None) -> list[tuple[str, str]]:
    """Level and id of every finding, worst first."""
    found = sorted(findings(old, new, options), key=lambda f: (f.level.rank, f.id, f.place))
    return [(str(f.level), f.id) for f in found]
