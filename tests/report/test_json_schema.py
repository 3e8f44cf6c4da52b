"""docs/diff.schema.json is true of what `diff --format json` prints."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from generator import pipeline
from generator.pipeline import Workspace

ROOT = Path(__file__).parents[2]
SCHEMA: dict[str, Any] = json.loads((ROOT / "docs" / "diff.schema.json").read_text("utf-8"))
ISSUE = {
    *("id", "aliases", "level", "verdicts", "api", "place", "operations", "old", "new", "message"),
    "witness",
}


def printed(tmp_path: Path) -> dict[str, Any]:
    """The report on the last step of all eight APIs."""
    workspace = Workspace(ROOT, tmp_path, lambda message: None)
    result, _ = pipeline.diff(workspace)
    found: dict[str, Any] = json.loads(pipeline.report(result, "json", colour=False))
    return found


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert set(SCHEMA["$defs"]["finding"]["required"]) >= ISSUE


def test_the_report_on_the_eight_apis_is_what_the_schema_says(tmp_path: Path) -> None:
    document = printed(tmp_path)
    errors = [
        f"{list(e.absolute_path)}: {e.message}"
        for e in Draft202012Validator(SCHEMA).iter_errors(document)
    ]
    assert errors == []
    assert any(finding["witness"] for finding in document["findings"])
    assert document["summary"]["total"] == len(document["findings"]) > 100


def test_a_field_that_the_schema_does_not_know_is_noticed(tmp_path: Path) -> None:
    document = printed(tmp_path)
    document["findings"][0]["weather"] = "fine"
    assert not Draft202012Validator(SCHEMA).is_valid(document)
