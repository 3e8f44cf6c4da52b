"""The report for programs: one JSON object with a schema and a version."""

from __future__ import annotations

import json

from generator.contract import JsonValue
from generator.diagnostics import Diagnostic, Location
from generator.policy.verdict import Counts
from generator.report.result import ApiResult, Result
from generator.rules.finding import Finding, SymbolChange, Witness

SCHEMA = "skiftegen/diff"
VERSION = 1


def render(result: Result) -> str:
    """Findings in the order of the text report; the same bytes for the same result."""
    document: dict[str, JsonValue] = {
        "schema": SCHEMA,
        "version": VERSION,
        "findings": [_finding(api, finding) for api in result.apis for finding in api.findings],
        "apis": [_api(api) for api in result.apis],
        "unexplained": [_symbol(symbol) for api in result.apis for symbol in api.unexplained],
        "summary": _counts(result.counts),
        "gate": {
            "verdict": "fail" if result.fails else "pass",
            "problems": [_problem(problem) for problem in result.problems],
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _finding(api: ApiResult, finding: Finding) -> JsonValue:
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
        "apis": list(finding.apis) or [finding.api],
        "old": _location(finding.old),
        "new": _location(finding.new),
        "message": finding.message,
        "advice": finding.advice,
        "fingerprint": finding.fingerprint,
        "witness": _witness(finding.witness),
        "symbols": [_symbol(symbol) for symbol in finding.symbols],
        "override": _override(finding),
        "accepted": _accepted(api, finding),
    }


def _symbol(symbol: SymbolChange) -> JsonValue:
    return {
        "name": symbol.name,
        "kind": symbol.kind,
        "change": symbol.change,
        "level": str(symbol.level),
        "old": symbol.old,
        "new": symbol.new,
    }


def _override(finding: Finding) -> JsonValue:
    if finding.override is None:
        return None
    return {"was": str(finding.override.was), "reason": finding.override.reason}


def _accepted(api: ApiResult, finding: Finding) -> JsonValue:
    entry = api.acceptance(finding)
    if entry is None:
        return None
    return {"reason": entry.reason, "owner": entry.owner, "until": entry.until.isoformat()}


def _problem(problem: Diagnostic) -> JsonValue:
    return {
        "code": problem.code,
        "message": problem.message,
        "at": _location(problem.location),
        "hint": problem.hint,
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
        "phase": api.gate.phase or None,
        "gate": {
            "verdict": api.gate.word,
            "reasons": list(api.gate.reasons),
            "blocking": list(api.gate.blocking),
        },
    }


def _counts(counts: Counts) -> JsonValue:
    return {
        "breaking": counts.breaking,
        "potential": counts.potential,
        "safe": counts.safe,
        "source_breaking": counts.source,
        "total": counts.total,
    }
