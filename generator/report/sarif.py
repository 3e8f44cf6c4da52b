"""The report as SARIF 2.1.0, for code scanning services and editors."""

from __future__ import annotations

import json

from generator import __version__
from generator.contract import JsonValue
from generator.diagnostics import Location
from generator.report.result import ApiResult, Result
from generator.rules.finding import Finding, Level
from generator.rules.registry import known_rule

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

_LEVELS = {Level.BREAKING: "error", Level.POTENTIAL: "warning", Level.SAFE: "note"}


def render(result: Result) -> str:
    """One run; a result for each finding, with the rules that occur."""
    used = sorted({finding.id for finding in result.findings})
    index = {code: number for number, code in enumerate(used)}
    run: dict[str, JsonValue] = {
        "tool": {
            "driver": {
                "name": "skiftegen",
                "version": __version__,
                "rules": [_rule(code) for code in used],
            }
        },
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(api, finding, index[finding.id])
            for api in result.apis
            for finding in api.findings
        ],
    }
    document: dict[str, JsonValue] = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str) -> JsonValue:
    rule = known_rule(code)
    return {
        "id": code,
        "shortDescription": {"text": rule.meaning},
        "help": {"text": f"{rule.why}\n\n{rule.advice}".strip() or rule.meaning},
    }


def _result(api: ApiResult, finding: Finding, index: int) -> JsonValue:
    verdicts = finding.verdicts
    told: dict[str, JsonValue] = {
        "ruleId": finding.id,
        "ruleIndex": index,
        "level": _LEVELS[finding.level],
        "message": {"text": f"{finding.place}: {finding.message}"},
        "locations": [_location(place) for place in (finding.new or finding.old,) if place],
        "partialFingerprints": {"skiftegen/v1": finding.fingerprint},
        "properties": {
            "api": finding.api,
            "wire": str(verdicts.wire),
            "source": str(verdicts.source),
            "runtime": str(verdicts.runtime),
            "operations": list(finding.operations),
            "symbols": [symbol.name for symbol in finding.symbols],
        },
    }
    entry = api.acceptance(finding)
    if entry is not None:
        told["suppressions"] = [{"kind": "external", "justification": entry.reason}]
    if finding.old and finding.new:
        told["relatedLocations"] = [_location(finding.old, "the version before")]
    return told


def _location(place: Location, text: str = "") -> JsonValue:
    physical: dict[str, JsonValue] = {"artifactLocation": {"uri": place.file}}
    if place.line:
        physical["region"] = {"startLine": place.line, "startColumn": max(place.column, 1)}
    told: dict[str, JsonValue] = {"physicalLocation": physical}
    if text:
        told["message"] = {"text": text}
    return told
