"""The two reports of one result."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from generator.contract import JsonValue
from generator.diagnostics import Diagnostic, Location
from generator.policy.gate import Gate
from generator.report import json as as_json
from generator.report import text as as_text
from generator.report.result import Result, api_result, located
from generator.rules.finding import Finding, Level, Override, Verdicts, Witness
from generator.specs.accepted import Accepted

BROKEN = Finding(
    id="request-property-became-required",
    aliases=("andet",),
    verdicts=Verdicts(Level.BREAKING, Level.BREAKING),
    api="aggregator",
    place="POST /sager request body > rolle",
    pointers=("/old", "/new"),
    operations=("POST /sager",),
    old=Location("specs/aggregator/0.2.0.txt", 7, 3),
    new=Location("specs/aggregator/1.0.0-rc.txt", 9, 5),
    message="request property rolle became required",
    advice="keep it optional",
    fingerprint="0123456789ab",
)
HARMLESS = replace(BROKEN, id="endpoint-added", verdicts=Verdicts(), place="GET /x", old=None)
TEXT = replace(BROKEN, id="documentation-changed", verdicts=Verdicts(), place="document")
RESULT = Result(
    (
        api_result("aggregator", "0.2.0", "1.0.0-rc", [TEXT, HARMLESS, BROKEN]),
        api_result("person", "0.2.0", "1.0.0-rc", []),
    )
)


def test_the_text_tells_the_worst_first_with_both_places() -> None:
    assert as_text.render(RESULT) == (
        "aggregator  0.2.0 -> 1.0.0-rc\n"
        "  breaking   specs/aggregator/0.2.0.txt:7:3 -> specs/aggregator/1.0.0-rc.txt:9:5"
        "  request-property-became-required  [source]  01234567\n"
        "             POST /sager request body > rolle\n"
        "             request property rolle became required\n"
        "             keep it optional\n"
        "  safe       specs/aggregator/1.0.0-rc.txt:9:5  endpoint-added\n"
        "             GET /x\n"
        "             request property rolle became required (reaches POST /sager)\n"
        "             keep it optional\n"
        "  text       1 change of text and examples; --all lists them\n"
        "  1 breaking, 0 potentially breaking, 2 safe, 1 of them break source; "
        "the SDK's next version is a major one\n"
        "\n"
        "person  0.2.0 -> 1.0.0-rc\n"
        "  no difference\n"
        "\n"
        "2 APIs compared, 1 with breaking changes: "
        "1 breaking, 0 potentially breaking, 2 safe, 1 of them break source\n"
    )


def test_changes_of_text_are_listed_when_all_is_asked_for() -> None:
    folded, unfolded = as_text.render(RESULT), as_text.render(RESULT, everything=True)
    assert unfolded == folded.replace(
        "  text       1 change of text and examples; --all lists them\n",
        "  text       specs/aggregator/0.2.0.txt:7:3 -> specs/aggregator/1.0.0-rc.txt:9:5"
        "  documentation-changed\n"
        "             document\n",
    )


@pytest.mark.parametrize(
    ("value", "at", "shown"),
    [
        ({"rolle": "x" * 6}, "/rolle", 'e.g. "xxxxxx": the old version accepts it'),
        ({"rolle": "x" * 90}, "/rolle", ""),
        ({"navn": 1}, "/rolle", 'e.g. {"navn": 1}: the old version accepts it'),
    ],
)
def test_a_witness_is_shown_where_it_fits(value: dict[str, JsonValue], at: str, shown: str) -> None:
    witness = Witness(value=value, valid_against="old", place="POST /sager request body", at=at)
    told = as_text.render(Result((api_result("a", "1", "2", [replace(BROKEN, witness=witness)]),)))
    assert [line for line in told.splitlines() if "e.g." in line] == (
        [f"             {shown}, the new one does not"] if shown else []
    )


def test_what_is_said_of_several_places_is_said_once() -> None:
    other = replace(BROKEN, place="PUT /sager request body > rolle", operations=("PUT /sager",))
    told = as_text.render(Result((api_result("a", "1", "2", [other, BROKEN, HARMLESS]),)))
    assert told.splitlines()[1:6] == [
        "  breaking   request-property-became-required  [source]  at 2 places",
        "             specs/aggregator/0.2.0.txt:7:3 -> specs/aggregator/1.0.0-rc.txt:9:5"
        "  POST /sager request body > rolle  01234567",
        "             specs/aggregator/0.2.0.txt:7:3 -> specs/aggregator/1.0.0-rc.txt:9:5"
        "  PUT /sager request body > rolle  01234567",
        "             request property rolle became required",
        "             keep it optional",
    ]
    assert "2 breaking, 0 potentially breaking, 1 safe" in told


def test_colour_marks_the_level_and_changes_no_word() -> None:
    coloured = as_text.render(RESULT, color=True)
    assert "\x1b[31mbreaking \x1b[0m" in coloured
    stripped = coloured
    for code in ("31", "33", "32", "1", "0"):
        stripped = stripped.replace(f"\x1b[{code}m", "")
    assert stripped == as_text.render(RESULT)


def test_the_json_has_a_schema_a_version_and_every_field() -> None:
    document = json.loads(as_json.render(RESULT))
    assert (document["schema"], document["version"]) == ("skiftegen/diff", 1)
    assert document["findings"][0] == {
        "id": "request-property-became-required",
        "aliases": ["andet"],
        "level": "breaking",
        "verdicts": {"wire": "breaking", "source": "breaking", "runtime": "safe"},
        "api": "aggregator",
        "place": "POST /sager request body > rolle",
        "pointers": {"old": "/old", "new": "/new"},
        "operations": ["POST /sager"],
        "apis": ["aggregator"],
        "old": {"file": "specs/aggregator/0.2.0.txt", "line": 7, "column": 3},
        "new": {"file": "specs/aggregator/1.0.0-rc.txt", "line": 9, "column": 5},
        "message": "request property rolle became required",
        "advice": "keep it optional",
        "fingerprint": "0123456789ab",
        "witness": None,
        "symbols": [],
        "override": None,
        "accepted": None,
    }
    assert document["findings"][1]["old"] is None
    assert document["summary"] == {
        "breaking": 1, "potential": 0, "safe": 2, "source_breaking": 1, "total": 3,
    }  # fmt: skip
    assert [api["version_step"] for api in document["apis"]] == ["major", "none"]


def test_both_reports_count_the_same() -> None:
    document = json.loads(as_json.render(RESULT))
    assert len(document["findings"]) == RESULT.counts.total == document["summary"]["total"]


def test_the_result_fails_when_one_gate_does_or_an_acceptance_is_wrong() -> None:
    assert not RESULT.fails
    first, second = RESULT.apis
    shut = replace(
        first, gate=Gate(fails=True, reasons=("1 breaking",), blocking=("0123456789ab",))
    )
    assert Result((shut, second)).fails
    wrong = Diagnostic(code="acceptance-expired", message="m", location=Location("a.toml", 3, 1))
    assert Result(RESULT.apis, (wrong,)).fails
    document = json.loads(as_json.render(Result((shut, second), (wrong,))))
    assert document["gate"]["verdict"] == "fail"
    assert document["gate"]["problems"][0]["at"] == {"file": "a.toml", "line": 3, "column": 1}
    assert document["apis"][0]["gate"] == {
        "verdict": "fail", "reasons": ["1 breaking"], "blocking": ["0123456789ab"],
    }  # fmt: skip
    assert "  gate: fail: 1 breaking\n" in as_text.render(Result((shut, second)))


def test_what_the_project_decided_stands_with_the_finding() -> None:
    entry = Accepted(
        finding="0123456789ab", api="a", version="2", rule="r", place="p", message="m",
        reason="agreed", owner="team", until=date(2027, 1, 31),
    )  # fmt: skip
    judged = replace(BROKEN, override=Override(Level.SAFE, "we send it"))
    api = replace(api_result("a", "1", "2", [judged]), accepted=(entry,))
    told = as_text.render(Result((api,)))
    assert "             breaking here, safe by the rule: we send it\n" in told
    assert "             accepted until 2027-01-31 by team: agreed\n" in told
    (found,) = json.loads(as_json.render(Result((api,))))["findings"]
    assert found["accepted"] == {"reason": "agreed", "owner": "team", "until": "2027-01-31"}
    assert found["override"] == {"was": "safe", "reason": "we send it"}


def test_places_are_refined_by_the_documents_themselves() -> None:
    def locate(pointer: str) -> Location:
        return (
            Location("specs/aggregator/1.0.0-rc.txt", 11, 1) if pointer == "/new" else Location("")
        )

    (found,) = located([BROKEN], locate, locate)
    assert found.old == BROKEN.old
    assert found.new == Location("specs/aggregator/1.0.0-rc.txt", 11, 1)
