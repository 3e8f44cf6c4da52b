"""The report as JUnit XML: a suite for each API, a case for each finding.

Breaking findings are failures, potentially breaking ones skipped, safe ones passed, so a CI service's own counts
are the report's.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from generator.report import words
from generator.report.result import ApiResult, Result
from generator.rules.finding import Finding, Level

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(result: Result) -> str:
    root = Element("testsuites", {"name": "skiftegen diff", **_totals(result)})
    for api in result.apis:
        suite = SubElement(
            root, "testsuite", {"name": _xml(f"{api.api} {api.old} -> {api.new}"), **_totals(api)}
        )
        for finding in api.findings:
            _case(suite, api, finding)
    indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _totals(of: Result | ApiResult) -> dict[str, str]:
    counts = of.counts
    return {
        "tests": str(counts.total),
        "failures": str(counts.breaking),
        "errors": "0",
        "skipped": str(counts.potential),
    }


def _case(suite: Element, api: ApiResult, finding: Finding) -> None:
    place = finding.new or finding.old
    case = SubElement(
        suite,
        "testcase",
        classname=_xml(f"{finding.api}.{finding.id}"),
        name=_xml(f"{finding.place} [{finding.fingerprint}]"),
    )
    if place is not None and place.file:
        case.set("file", _xml(place.file))
        case.set("line", str(place.line))
    properties = SubElement(case, "properties")
    SubElement(properties, "property", name="level", value=str(finding.level))
    if finding.level is Level.BREAKING:
        told = SubElement(case, "failure", type="breaking", message=_xml(finding.message))
        told.text = _xml("\n".join(line for line in _details(api, finding) if line))
    elif finding.level is Level.POTENTIAL:
        SubElement(case, "skipped", message=_xml(f"potentially breaking: {finding.message}"))


def _details(api: ApiResult, finding: Finding) -> list[str]:
    shown = words.witness(finding.witness) if finding.witness is not None else ""
    reach = words.operations(finding).strip()
    told = [finding.place, words.places(finding), finding.message, reach, shown, finding.advice]
    return [*told, *words.settled(api, finding)]


def _xml(text: str) -> str:
    """Without the characters that XML cannot carry."""
    return _NOT_XML.sub("\ufffd", text)
