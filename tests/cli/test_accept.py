"""skiftegen accept: entries are written, match, end and are taken out."""

from __future__ import annotations

import errno
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.cli.project import SPEC, Project

Run = Callable[..., Result]
BROKEN = SPEC.replace("titel: {type: string}", "titel: {type: integer}")
DAY = ("--as-of", "2026-06-01")
WHY = ("--reason", 'agreed with "Æ"', "--owner", "API team", "--until", "2026-06-30")


@pytest.fixture
def project(project: Project) -> Project:
    """One API whose version 2 breaks version 1."""
    project.write(("sag", "1", SPEC), ("sag", "2", BROKEN))
    return project


def diff(run: Run, project: Project, day: str = "2026-06-01") -> tuple[int, dict[str, Any]]:
    result = run("diff", "--root", project.root, "--format", "json", "--as-of", day)
    document: dict[str, Any] = json.loads(result.stdout)
    return result.exit_code, document


def fingerprint(run: Run, project: Project) -> str:
    (finding,) = diff(run, project)[1]["findings"]
    return str(finding["fingerprint"])


def accept(run: Run, project: Project, *words: str) -> Result:
    return run("accept", "--root", project.root, *words)


def accepted(project: Project) -> Path:
    return project.root / "specs" / "accepted.toml"


def test_an_accepted_finding_passes_until_its_last_day(run: Run, project: Project) -> None:
    name = fingerprint(run, project)
    assert diff(run, project)[0] == 1
    assert accept(run, project, name[:5], *WHY, *DAY).exit_code == 0
    code, told = diff(run, project, "2026-06-30")
    assert code == 0
    assert told["findings"][0]["accepted"] == {
        "reason": 'agreed with "Æ"', "owner": "API team", "until": "2026-06-30",
    }  # fmt: skip
    code, told = diff(run, project, "2026-07-01")
    assert code == 1
    (problem,) = told["gate"]["problems"]
    assert problem["code"] == "acceptance-expired"
    assert problem["at"]["file"].endswith("specs/accepted.toml")
    line = accepted(project).read_text("utf-8").splitlines()[problem["at"]["line"] - 1]
    assert line == "[[accepted]]"


def test_what_the_text_report_prints_is_enough_to_accept_it(run: Run, project: Project) -> None:
    text = run("diff", "--root", project.root).stdout
    printed = re.search(r"  ([0-9a-f]{8})$", text, re.M)
    assert printed
    assert accept(run, project, printed[1], *WHY, *DAY).exit_code == 0
    assert diff(run, project)[0] == 0


def test_a_finding_can_be_named_by_rule_and_place(run: Run, project: Project) -> None:
    (finding,) = diff(run, project)[1]["findings"]
    done = accept(run, project, f"{finding['id']}@{finding['place']}", *WHY, *DAY)
    assert done.exit_code == 0
    assert finding["message"] in done.stdout
    assert finding["message"] in accepted(project).read_text("utf-8")


def test_the_list_shows_how_entries_stand(run: Run, project: Project) -> None:
    assert accept(run, project, "--list").stdout == "nothing is accepted\n"
    accept(run, project, fingerprint(run, project), *WHY, *DAY)
    for day, words in (
        ("2026-06-01", "active, 29 days left  until"),
        ("2026-06-29", "active, 1 day left  (soon)"),
        ("2026-06-30", "active, ends today"),
        ("2026-07-02", "expired 2 days ago"),
    ):
        assert words in accept(run, project, "--list", "--as-of", day).stdout
    project.write(("sag", "1", SPEC), ("sag", "2", SPEC.replace("Prøve", "Andet")))
    assert "unmatched" in accept(run, project, "--list", *DAY).stdout


def test_an_entry_that_matches_nothing_fails_and_is_taken_out(run: Run, project: Project) -> None:
    accept(run, project, fingerprint(run, project), *WHY, *DAY)
    kept = "# a note of ours\n" + accepted(project).read_text("utf-8")
    accepted(project).write_text(kept, "utf-8")
    project.write(("sag", "1", SPEC), ("sag", "2", SPEC.replace("Prøve", "Andet")))
    code, told = diff(run, project)
    assert code == 1
    assert [problem["code"] for problem in told["gate"]["problems"]] == ["acceptance-unmatched"]
    assert accept(run, project, "--prune", *DAY).stdout.startswith("removed: ")
    assert diff(run, project)[0] == 0
    assert accepted(project).read_text("utf-8").startswith("# a note of ours\n")
    assert "[[accepted]]" not in accepted(project).read_text("utf-8")


def test_an_acceptance_is_for_one_version_only(run: Run, project: Project) -> None:
    accept(run, project, fingerprint(run, project), *WHY, *DAY)
    worse = BROKEN.replace("titel: {type: integer}", "titel: {type: boolean}")
    project.write(("sag", "1", SPEC), ("sag", "2", BROKEN), ("sag", "3", worse))
    code, told = diff(run, project)
    assert code == 1
    assert told["findings"][0]["accepted"] is None
    assert told["gate"]["problems"][0]["code"] == "acceptance-unmatched"


def test_an_older_comparison_is_not_bothered_by_newer_acceptances(
    run: Run, project: Project
) -> None:
    project.write(("sag", "1", SPEC), ("sag", "2", SPEC), ("sag", "3", BROKEN))
    accept(run, project, fingerprint(run, project), *WHY, *DAY)
    done = run("diff", "--root", project.root, "--from", "1", "--to", "2", *DAY)
    assert done.exit_code == 0, done.stderr


def test_accepting_again_renews_the_entry(run: Run, project: Project) -> None:
    name = fingerprint(run, project)
    accept(run, project, name, *WHY, *DAY)
    later = (*WHY[:-1], "2026-12-31")
    assert accept(run, project, name, *later, "--as-of", "2026-07-15").exit_code == 0
    text = accepted(project).read_text("utf-8")
    assert text.count("[[accepted]]") == 1
    assert "until = 2026-12-31" in text


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("ffff00001111", *WHY), "names no finding"),
        (("f", *WHY), "names no finding"),
        (("response-property-type-changed@GET /andet", *WHY), "names no finding"),
        (("abcd", *WHY[:4]), "--until are needed"),
        (("abcd", "--reason", " ", *WHY[2:]), "the reason is empty"),
        (("abcd", *WHY[:-1], "2026-05-31"), "2026-05-31 is over"),
        ((), "give findings to accept"),
        (("abcd", "--list"), "give findings to accept"),
    ],
)
def test_what_cannot_be_accepted_is_refused(
    run: Run, project: Project, words: tuple[str, ...], told: str
) -> None:
    done = accept(run, project, *words, *DAY)
    assert done.exit_code == 2
    assert told in done.stderr
    assert not accepted(project).exists()


def test_a_safe_finding_needs_no_acceptance(run: Run, project: Project) -> None:
    project.write(("sag", "1", SPEC), ("sag", "2", SPEC.replace("summary: Hent", "summary: Find")))
    name = fingerprint(run, project)
    done = accept(run, project, name, *WHY, *DAY)
    assert done.exit_code == 2
    assert "is safe" in done.stderr


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("owner", "ovner", "did you mean owner?"),
        ("until = 2026-06-30", 'until = "soon"', "until is not a date"),
        ("[[accepted]]", "[[acceptd]]", "did you mean accepted?"),
        ('owner = "API team"', 'owner = ""', "the owner is empty"),
        ("[[accepted]]", "[[accepted", "not TOML"),
    ],
)
def test_a_file_that_was_edited_wrongly_is_refused_at_the_place(
    run: Run, project: Project, old: str, new: str, told: str
) -> None:
    accept(run, project, fingerprint(run, project), *WHY, *DAY)
    accepted(project).write_text(accepted(project).read_text("utf-8").replace(old, new), "utf-8")
    done = run("diff", "--root", project.root)
    assert done.exit_code == 2
    assert re.search(r"specs/accepted\.toml:\d+:\d+: error: ", done.stderr)
    assert told in done.stderr


def test_runs_at_the_same_time_lose_no_entry(run: Run, project: Project) -> None:
    two = BROKEN.replace("sagId: {type: string, format: uuid}", "sagId: {type: integer}")
    project.write(("sag", "1", SPEC), ("sag", "2", two))
    names = [f["fingerprint"] for f in diff(run, project)[1]["findings"] if f["level"] != "safe"]
    assert len(names) == 2
    with ThreadPoolExecutor() as pool:
        command = [sys.executable, "-m", "generator", "accept", *WHY, *DAY, "--root", project.root]
        done = list(pool.map(lambda name: subprocess.run([*command, name], check=False), names))
    assert [one.returncode for one in done] == [0, 0]
    assert diff(run, project)[0] == 0


def test_a_folder_that_cannot_be_written_leaves_all_as_it_was(
    run: Run, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = fingerprint(run, project)
    accept(run, project, name, *WHY, *DAY)
    before = accepted(project).read_bytes()

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    done = accept(run, project, name, *WHY[:-1], "2026-12-31", *DAY)
    assert done.exit_code == 2
    assert "No space left on device" in done.stderr
    assert accepted(project).read_bytes() == before
    assert [path.name for path in accepted(project).parent.glob(".*")] == []
