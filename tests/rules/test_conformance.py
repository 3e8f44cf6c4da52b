"""The rule cases of another tool: most of its breaking findings under its ids, no false alarm."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.rules.conformance import report, run

CASES = Path(__file__).parents[2].parent / "shared" / "cases" / "breaking"


@pytest.mark.shared
def test_breaking_findings_have_the_ids_of_the_field_and_quiet_cases_stay_quiet() -> None:
    if not CASES.is_dir():
        pytest.skip(f"{CASES} is not there: the conformance cases lie beside the checkout")
    score = run(CASES, date(2026, 8, 8))
    words = report(score)
    assert score.found["ERR"] >= 0.97 * score.expected["ERR"], words
    assert score.alarms == [], words
    assert score.crashes == [], words
    assert score.levels_wrong == [], words
