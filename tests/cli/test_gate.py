"""skiftegen diff: the gate by phase, notice and levels of the project's own."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from click.testing import Result

from tests.cli.project import SPEC, Project

Run = Callable[..., Result]
BROKEN = SPEC.replace("titel: {type: string}", "titel: {type: integer}")
PHASES = """
[[phase]]
name = "pre-pilot"

[[phase]]
name = "pilot"
from = 2026-09-01
notice_days = 30
"""


@pytest.fixture
def project(project: Project) -> Project:
    """One API whose version 2 breaks version 1; version 2 is released 2026-01-02, retrieved 2026-01-31."""
    project.write(("sag", "1", SPEC), ("sag", "2", BROKEN))
    return project


def append(project: Project, text: str) -> None:
    project.manifest.write_text(project.manifest.read_text("utf-8") + text, "utf-8")


def edit(project: Project, old: str, new: str) -> None:
    """Change the last occurrence."""
    head, found, tail = project.manifest.read_text("utf-8").rpartition(old)
    assert found
    project.manifest.write_text(head + new + tail, "utf-8")


def outcome(run: Run, project: Project, *options: str) -> tuple[int, dict[str, Any]]:
    result = run("diff", "--root", project.root, "--format", "json", *options)
    document: dict[str, Any] = json.loads(result.stdout)
    return result.exit_code, document


def test_the_gate_fails_by_default_and_before_the_pilot_too(run: Run, project: Project) -> None:
    assert outcome(run, project)[0] == 1
    append(project, PHASES)
    code, told = outcome(run, project, "--as-of", "2026-08-31")
    assert code == 1
    assert told["apis"][0]["phase"] == "pre-pilot"
    assert "--allow-pre-pilot" in told["apis"][0]["gate"]["reasons"][-1]


def test_before_the_pilot_breaks_pass_where_that_is_said(run: Run, project: Project) -> None:
    append(project, PHASES)
    allowed = ("--allow-pre-pilot", "--as-of")
    assert outcome(run, project, *allowed, "2026-08-31")[0] == 0
    assert outcome(run, project, *allowed, "2026-09-01")[0] == 1
    edit(project, 'name = "pre-pilot"', 'name = "pre-pilot"\ngate = "report"')
    code, told = outcome(run, project, "--as-of", "2026-08-31")
    assert code == 0
    assert told["summary"]["breaking"] > 0
    assert outcome(run, project, "--as-of", "2026-09-01")[0] == 1


@pytest.mark.parametrize(("announced", "code"), [("2026-09-11", 1), ("2026-09-10", 0)])
def test_in_the_pilot_the_notice_counts_from_the_announcement(
    run: Run, project: Project, announced: str, code: int
) -> None:
    append(project, PHASES)
    edit(project, "released = 2026-01-02", f"released = 2026-10-10\nannounced = {announced}")
    assert outcome(run, project, "--as-of", "2026-09-20")[0] == code


def test_without_an_announcement_the_notice_counts_from_the_day_it_was_retrieved(
    run: Run, project: Project
) -> None:
    append(project, PHASES)
    edit(project, "released = 2026-01-02", "released = 2026-03-02")
    assert outcome(run, project, "--as-of", "2026-09-20")[0] == 0
    edit(project, "released = 2026-03-02", "released = 2026-03-01")
    assert outcome(run, project, "--as-of", "2026-09-20")[0] == 1


def test_an_api_has_phases_of_its_own(run: Run, project: Project) -> None:
    append(project, '[[api.phase]]\nname = "production"\n' + PHASES)
    assert outcome(run, project)[1]["apis"][0]["phase"] == "production"


def test_the_phase_asks_for_the_notice_of_a_deprecation(run: Run, project: Project) -> None:
    sunset = "operationId: getSag\n      deprecated: true\n      x-sunset: '2026-10-01'"
    project.write(("sag", "1", SPEC), ("sag", "2", SPEC.replace("operationId: getSag", sunset)))
    append(project, PHASES)
    enough, late = (
        {f["id"]: f["level"] for f in outcome(run, project, "--as-of", day)[1]["findings"]}
        for day in ("2026-09-01", "2026-09-02")
    )
    assert enough == {"endpoint-deprecated-with-sunset": "safe"}
    assert late["api-sunset-date-too-small"] == "breaking"


def test_a_level_of_the_project_counts_and_is_told_with_its_reason(
    run: Run, project: Project
) -> None:
    (finding,) = outcome(run, project)[1]["findings"]
    override = f'\n[[severity]]\nrule = "{finding["id"]}"\nlevel = "potential"\nreason = "nobody reads it"\n'
    append(project, override)
    code, told = outcome(run, project)
    assert code == 0
    assert told["findings"][0]["level"] == "potential"
    assert told["findings"][0]["override"] == {"was": "breaking", "reason": "nobody reads it"}
    assert told["findings"][0]["fingerprint"] == finding["fingerprint"]
    assert "nobody reads it" in run("diff", "--root", project.root).stdout
    append(project, f'{override}api = "sag"\nplace = "GET /sager/*"\n'.replace("potential", "safe"))
    assert outcome(run, project)[1]["findings"][0]["level"] == "safe"
    append(project, f'{override}place = "GET /andet*"\n'.replace("potential", "breaking"))
    assert outcome(run, project)[1]["findings"][0]["level"] == "safe"


@pytest.mark.parametrize(
    ("table", "line", "words"),
    [
        (
            'rule = "endpoint-deprecatd"\nlevel = "safe"\nreason = "r"',
            2,
            "did you mean endpoint-deprecated?",
        ),
        ('rule = "x"\nlevel = "saf"\nreason = "r"', 3, "did you mean safe?"),
        ('rule = "x"\nlevel = "safe"\nreason = "r"\napi = "sagg"', 5, "did you mean sag?"),
        ('rule = "x"\nlevel = "safe"\nreason = " "', 4, "the reason is empty"),
        ('rule = "x"\nlevel = "safe"\nreason = "r"\nwhere = "p"', 5, "unknown key 'where'"),
        ('rule = "x"\nlevel = "safe"', 1, "has no reason"),
    ],
)
def test_an_override_that_cannot_be_is_refused_at_its_place(
    run: Run, project: Project, table: str, line: int, words: str
) -> None:
    before = project.manifest.read_text("utf-8").count("\n")
    append(project, f"[[severity]]\n{table}\n")
    result = run("diff", "--root", project.root)
    assert result.exit_code == 2
    assert f"manifest.toml:{before + line}:1: error:" in result.stderr
    assert words in result.stderr


@pytest.mark.parametrize(
    ("tables", "words"),
    [
        ('[[phase]]\nname = "pilott"\n', "did you mean pilot?"),
        (
            '[[phase]]\nname = "pilot"\nfrom = "2026-01-01"\n',
            "from is not a date such as 2026-11-23",
        ),
        ('[[phase]]\nname = "pilot"\nfrom = 2026-01-01T00:00:00\n', "from is not a date"),
        ('[[phase]]\nname = "pilot"\nnotice_days = true\n', "notice_days is not a whole number"),
        ('[[phase]]\nname = "pilot"\nnotice_days = -1\n', "less than 0"),
        ('[[phase]]\nname = "pilot"\ngate = "open"\n', "expected fail or report"),
        (
            '[[phase]]\nname = "pilot"\nfrom = 2026-01-01\n[[phase]]\nname = "production"\nfrom = 2026-01-01\n',
            "production begins 2026-01-01, not after pilot",
        ),
        ('[[phase]]\nname = "pilot"\n[[phase]]\nname = "production"\n', "has no first day"),
        (
            '[[phase]]\nname = "pilot"\n[[phase]]\nname = "pre-pilot"\nfrom = 2026-01-01\n',
            "the order is pre-pilot, pilot, production",
        ),
    ],
)
def test_a_phase_that_cannot_be_is_refused(
    run: Run, project: Project, tables: str, words: str
) -> None:
    append(project, tables)
    result = run("diff", "--root", project.root)
    assert result.exit_code == 2
    assert words in result.stderr


def test_code_lists_that_drift_apart_are_told_where_all_apis_are_compared(
    run: Run, project: Project
) -> None:
    longer = SPEC.replace("titel: {type: string}", "titel: {type: string}\n    status: {LIST}")
    old = longer.replace("{LIST}", "{type: string, enum: [A, B]}")
    new = longer.replace("{LIST}", "{type: string, enum: [A, B, C]}")
    project.write(("sag", "1", old), ("sag", "2", new), ("krav", "1", old), ("krav", "2", old))
    code, told = outcome(run, project)
    found = {f["id"]: f for f in told["findings"]}
    assert found["cross-api-enum-drift"]["apis"] == ["krav", "sag"]
    assert code == 0
    assert outcome(run, project, "--fail-on", "potential")[0] == 1
    assert "cross-api-enum-drift" not in run("diff", "--root", project.root, "--api", "sag").stdout
    listed = run("check", "--root", project.root, "--cross")
    assert listed.exit_code == 0
    assert "the code list status is not the same in all APIs: krav; sag" in listed.stderr
