"""Every format tells the same counts, takes hostile text, and is what its readers expect."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest

from generator.diagnostics import Location
from generator.report.formats import FORMATS, render
from generator.report.markdown import render as markdown
from generator.report.result import Result, api_result
from generator.rules import judge  # noqa: F401  # fills the registry
from generator.rules.finding import Finding, Level, Verdicts
from generator.specs.accepted import Accepted

HOSTILE = 'say <script>alert(1)</script> | @team `x` ::error:: ]]> \x00 "&\nnext'
BREAKS = Finding(
    id="request-property-became-required",
    verdicts=Verdicts(wire=Level.BREAKING),
    api="person",
    place="POST /personer request body > rolle",
    pointers=("/old", "/new"),
    operations=("POST /personer",),
    old=Location("specs/person/0.1.0.yaml", 7, 3),
    new=Location("specs/person/0.2.0.yaml", 9, 5),
    message=HOSTILE,
    fingerprint="0123456789ab",
)
MAY = replace(
    BREAKS, verdicts=Verdicts(runtime=Level.POTENTIAL), fingerprint="1123456789ab", new=None
)
SAFE = replace(
    BREAKS, id="endpoint-added", verdicts=Verdicts(), fingerprint="2123456789ab", old=None
)
RESULT = Result(
    (
        api_result("person", "0.1.0", "0.2.0", [BREAKS, MAY, SAFE, replace(BREAKS, place="andet")]),
        api_result("retskreds", "0.1.0", "0.2.0", []),
    )
)
BREAKING, POTENTIAL, SAFE_ONES = 2, 1, 1


@pytest.mark.parametrize("style", sorted(FORMATS.keys() - {"html"}))
def test_a_format_gives_the_same_text_for_the_same_result(style: str) -> None:
    assert render(RESULT, style) == render(RESULT, style)
    assert render(RESULT, style).endswith("\n")
    assert render(Result(), style)


def test_json_counts() -> None:
    summary = json.loads(render(RESULT, "json"))["summary"]
    assert (summary["breaking"], summary["potential"], summary["safe"]) == (2, 1, 1)


def test_sarif_counts_and_places() -> None:
    run = json.loads(render(RESULT, "sarif"))["runs"][0]
    levels = Counter(found["level"] for found in run["results"])
    assert levels == {"error": BREAKING, "warning": POTENTIAL, "note": SAFE_ONES}
    for found in run["results"]:
        assert run["tool"]["driver"]["rules"][found["ruleIndex"]]["id"] == found["ruleId"]
        place = found["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"].startswith("specs/person/")
        assert place["region"]["startLine"] in (7, 9)


def test_junit_counts_and_is_xml_whatever_the_text() -> None:
    root = ElementTree.fromstring(render(RESULT, "junit").encode())
    assert len(root.findall(".//failure")) == BREAKING == int(root.get("failures", ""))
    assert len(root.findall(".//skipped")) == POTENTIAL == int(root.get("skipped", ""))
    assert len(root.findall(".//testcase")) == 4 == int(root.get("tests", ""))
    suites = root.findall("testsuite")
    assert [suite.get("name") for suite in suites] == [
        "person 0.1.0 -> 0.2.0",
        "retskreds 0.1.0 -> 0.2.0",
    ]
    assert sum(int(suite.get("failures", "")) for suite in suites) == BREAKING


def test_github_annotations_are_one_line_each_with_their_place() -> None:
    lines = render(RESULT, "github").splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error", "::error", "::warning", "::notice"]
    assert lines[0].startswith("::error file=specs/person/0.2.0.yaml,line=9,col=5,title=person%3A ")
    assert "%0Anext" in lines[0]
    assert "2 breaking, 1 potentially breaking, 1 safe" in lines[-1]


def test_gitlab_entries_have_their_own_fingerprints() -> None:
    entries = json.loads(render(RESULT, "gitlab"))
    assert len({entry["fingerprint"] for entry in entries}) == 4
    severities = Counter(entry["severity"] for entry in entries)
    assert severities == {"critical": BREAKING, "major": POTENTIAL, "info": SAFE_ONES}
    assert all(entry["location"]["lines"]["begin"] > 0 for entry in entries)


def test_markdown_counts_and_escapes() -> None:
    text = render(RESULT, "markdown")
    assert "| person | 0.1.0 → 0.2.0 | 2 | 1 | 1 |" in text
    assert "<script>" not in text
    assert re.search(r"(?<!\\)@team", text) is None
    assert text.count("<details") == text.count("</details>") == 1


def test_markdown_is_bounded_and_keeps_the_worst() -> None:
    safe = [replace(SAFE, place=f"GET /{n}", message=f"added {n}") for n in range(500)]
    breaks = replace(BREAKS, api="virksomhed", message="the one that matters")
    result = Result((api_result("a", "1", "2", safe), api_result("b", "1", "2", [breaks])))
    text = markdown(result, limit=5_000)
    assert len(text) <= 5_000
    assert "the one that matters" in text
    told = text.count("- **safe**")
    assert 0 < told < 500
    assert f"{500 - told} more findings do not fit" in text


@pytest.mark.parametrize("style", sorted(FORMATS.keys() - {"html", "gitlab"}))
def test_an_acceptance_is_told_with_its_reason_in_every_format(style: str) -> None:
    entry = Accepted(
        finding=BREAKS.fingerprint, api="person", version="0.2.0", rule=BREAKS.id, place="p",
        message="m", reason="agreed in May", owner="team", until=date(2027, 1, 31),
    )  # fmt: skip
    api = replace(api_result("person", "0.1.0", "0.2.0", [BREAKS]), accepted=(entry,))
    assert "agreed in May" in render(Result((api,)), style)
