"""The pieces of the HTML page; tests/browser opens the page itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.policy.verdict import Counts
from generator.render.environment import Templates
from generator.report.page import page_view
from generator.report.result import Result, api_result
from generator.report.timeline import Point, plot
from tests.report.test_formats import BREAKS, HOSTILE, RESULT

TEMPLATES = Path(__file__).parent.parent.parent / "templates"


def test_findings_of_one_fingerprint_have_anchors_of_their_own() -> None:
    view = page_view(RESULT, (), lambda file: ())
    anchors = [finding.anchor for api in view.apis for finding in api.findings]
    assert len(set(anchors)) == len(anchors)
    assert f"f-{BREAKS.fingerprint}" in anchors


def test_an_excerpt_marks_the_line_and_cuts_what_is_too_long_to_read() -> None:
    lines = [f"line {number}" for number in range(1, 30)]
    lines[8] = "x" * 5_000 + "needle" + "y" * 5_000
    place = replace(BREAKS.new, line=9, column=5_001) if BREAKS.new else None
    view = page_view(
        Result((api_result("person", "1", "2", [replace(BREAKS, new=place, old=None)]),)),
        (),
        lambda file: lines,
    )
    before, after = view.apis[0].findings[0].excerpts
    assert before.lines == ()
    (marked,) = (line for line in after.lines if line.marked)
    assert marked.number == 9
    assert "needle" in marked.text
    assert len(marked.text) < 200
    assert [line.number for line in after.lines] == list(range(7, 17))


def test_hostile_text_stays_text() -> None:
    view = page_view(RESULT, (), lambda file: [HOSTILE.replace("\n", " ")] * 20)
    page = Templates(TEMPLATES).render("report/page.html.jinja", {"page": view})
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_a_disc_says_what_its_version_breaks() -> None:
    drawn = plot(
        [
            Point("person", "0.1.0", date(2023, 1, 1), None),
            Point("person", "0.2.0", date(2023, 3, 1), Counts(breaking=4, safe=2)),
            Point("person", "0.3.0", date(2023, 5, 1), Counts(potential=1)),
            Point("retskreds", "0.1.0", date(2023, 5, 1), Counts(breaking=1)),
        ]
    )
    person, retskreds = drawn.rows
    assert [disc.number for disc in person.discs] == ["", "4", ""]
    assert [disc.kind for disc in person.discs] == ["calm", "breaking", "calm"]
    assert person.discs[0].x < person.discs[1].x < person.discs[2].x == retskreds.discs[0].x
    assert person.discs[1].radius > retskreds.discs[0].radius > person.discs[0].radius
    assert person.discs[1].label.startswith("person 0.2.0, 2023-03-01: 4 breaking, 0 potentially")


def test_without_versions_there_is_no_plot() -> None:
    assert plot([]).rows == ()
    same_day = plot([Point("a", "1", date(2023, 1, 1), None)])
    assert len(same_day.rows[0].discs) == len(same_day.ticks) == 1
