"""The report as GitLab's code quality format: https://docs.gitlab.com/ci/testing/code_quality/"""

from __future__ import annotations

import hashlib
import json

from generator.contract import JsonValue
from generator.report.result import Result
from generator.rules.finding import Finding, Level

_SEVERITIES = {Level.BREAKING: "critical", Level.POTENTIAL: "major", Level.SAFE: "info"}


def render(result: Result) -> str:
    """An array with an entry for each finding."""
    return json.dumps([_entry(f) for f in result.findings], ensure_ascii=False, indent=2) + "\n"


def _entry(finding: Finding) -> JsonValue:
    place = finding.new or finding.old
    return {
        "description": f"{finding.place}: {finding.message}",
        "check_name": finding.id,
        "fingerprint": _unique(finding),
        "severity": _SEVERITIES[finding.level],
        "location": {
            "path": place.file if place is not None else "",
            "lines": {"begin": max(place.line, 1) if place is not None else 1},
        },
    }


def _unique(finding: Finding) -> str:
    """GitLab drops entries of one fingerprint; one API's finding is told apart from another's."""
    told = "\0".join((finding.api, finding.fingerprint, finding.place, finding.message))
    return hashlib.sha256(told.encode()).hexdigest()[:32]
