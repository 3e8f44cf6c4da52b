"""What counts as passed, and when the session fails."""

from __future__ import annotations

from tests.spector.judge import Judge, Played
from tests.spector.report import Outcome, areas, page, summary

MISSED = "Parameters_Path_optional"


def outcome(**verdicts: str) -> Outcome:
    """Of three scenarios, A_one brings what it should, A_two does not, and one is never played."""
    played = Played()
    passes = Judge("A", "http://localhost", played)
    with passes("one"):
        pass
    with passes("two"):
        raise AssertionError("not what was promised")
    said = {"A_one": "pass", "A_two": "pass", MISSED: "not-implemented", **verdicts}
    return Outcome(said, played, modules=1, documents=1)


def test_a_scenario_passes_when_the_server_and_its_own_assertions_say_so() -> None:
    assert outcome().passed == ["A_one"]
    assert outcome(A_one="fail").passed == []


def test_a_scenario_that_no_document_can_say_does_not_count() -> None:
    assert outcome().expressible == 2
    assert list(outcome().without_form) == [MISSED]
    assert areas(outcome()) == [("A", 1, 2, 2), ("Parameters", 0, 0, 1)]


def test_a_miss_without_a_reason_fails() -> None:
    found = outcome().problems()
    assert any(p.startswith("A_two: line") and "not what was promised" in p for p in found)
    assert "50.0% of the scenarios pass, 95% is the goal" in found


def test_a_reason_that_has_become_untrue_fails() -> None:
    stale = f"{MISSED}: passes, take it out of reasons.py"
    assert stale not in outcome().problems()
    mended = outcome(**{MISSED: "pass"})
    with Judge("Parameters_Path", "http://localhost", mended.played)("optional"):
        pass
    assert stale in mended.problems()


def test_the_page_keeps_its_introduction_and_lists_every_miss() -> None:
    text = page(outcome(), "# Title\n\nWhy.\n")
    assert text.startswith("# Title\n\nWhy.\n")
    assert summary(outcome()) in text
    assert f"- `{MISSED}`: An optional path parameter" in text
    assert "- `A_two`: line" in text
