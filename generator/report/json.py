"""The report for programs: one JSON object with a schema and a version."""

from __future__ import annotations

import json

from generator.contract import JsonValue
from generator.diagnostics import Location
from generator.policy.verdict import Counts
from generator.report.result import ApiResult, Result
from generator.rules.finding import Finding, Witness

SCHEMA = "skiftegen/diff"
VERSION = 1


def render(result: Result) -> str:
    """Findings in the order of the text report; the same bytes for the same result."""
    document: dict[str, JsonValue] = {
        "schema": SCHEMA,
        "version": VERSION,
        "findings": [_finding(finding) for finding in result.findings],
        "apis": [_api(api) for api in result.apis],
        "summary": _counts(result.counts),
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> JsonValue:
    verdicts = finding.verdicts
    return {
        "id": finding.id,
        "aliases": list(finding.aliases),
        "level": str(finding.level),
        "verdicts": {
            "wire": str(verdicts.wire),
            "source": str(verdicts.source),
            "runtime": str(verdicts.runtime),
        },
        "api": finding.api,
        "place": finding.place,
        "pointers": {"old": finding.pointers[0], "new": finding.pointers[1]},
        "operations": list(finding.operations),
        "old": _location(finding.old),
        "new": _location(finding.new),
        "message": finding.message,
        "advice": finding.advice,
        "fingerprint": finding.fingerprint,
        "witness": _witness(finding.witness),
    }


def _witness(witness: Witness | None) -> JsonValue:
    if witness is None:
        return None
    return {
        "value": witness.value,
        "valid_against": witness.valid_against,
        "place": witness.place,
        "at": witness.at,
    }


def _location(location: Location | None) -> JsonValue:
    if location is None or not location.file:
        return None
    return {"file": location.file, "line": location.line, "column": location.column}


def _api(api: ApiResult) -> JsonValue:
    return {
        "api": api.api,
        "old": api.old,
        "new": api.new,
        "version_step": str(api.step),
        "summary": _counts(api.counts),
    }


def _counts(counts: Counts) -> JsonValue:
    return {
        "breaking": counts.breaking,
        "potential": counts.potential,
        "safe": counts.safe,
        "source_breaking": counts.source,
        "total": counts.total,
    }
