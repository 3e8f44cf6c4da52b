"""skiftegen changelog and diff --since: many versions, for people."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from generator.specs.manifest import read_manifest
from tests.cli.project import SPEC, Project

Run = Callable[..., Result]
ROOT = Path(__file__).parents[2]
NUMBER = SPEC.replace("titel: {type: string}", "titel: {type: integer}")
LONGER = SPEC.replace("summary: Hent en sag", "summary: Hent én sag").replace(
    "titel: {type: string}", "titel: {type: string}\n        nummer: {type: string}"
)


@pytest.fixture
def project(project: Project) -> Project:
    """Version 2 turns a type around, version 3 turns it back and adds a property and a text."""
    project.write(("sag", "1", SPEC), ("sag", "2", NUMBER), ("sag", "3", LONGER))
    return project


def found(run: Run, *options: str | Path) -> dict[str, Any]:
    result = run(
        "diff", "--format", "json", "--fail-on", "never", "--as-of", "2026-06-01", *options
    )
    document: dict[str, Any] = json.loads(result.stdout)
    return document


def test_what_was_done_and_undone_is_not_in_the_net_change(run: Run, project: Project) -> None:
    net = found(run, "--root", project.root, "--since", "1")
    assert net["apis"][0]["old"], net["apis"][0]["new"] == ("1", "3")
    assert {finding["id"] for finding in net["findings"]} == {
        "response-optional-property-added", "documentation-changed",
    }  # fmt: skip
    assert net["summary"]["breaking"] == 0
    assert found(run, "--root", project.root)["summary"]["breaking"] == 1


def test_the_net_change_of_the_eight_is_what_two_files_give(run: Run) -> None:
    """net(A -> C) = diff(A, C), for every API, from every version."""
    manifest = read_manifest(ROOT / "specs")
    for since in ("0.1.0", "0.2.0"):
        net = found(run, "--root", ROOT, "--since", since)
        for api in manifest.apis:
            old = next(v for v in api.versions if v.version == since)
            files = [ROOT / "specs" / v.file for v in (old, api.versions[-1])]
            direct = found(run, *files)
            own = [f for f in net["findings"] if f["api"] == api.slug]
            assert [
                (f["id"], f["place"], f["level"], f["message"], f["fingerprint"]) for f in own
            ] == [
                (f["id"], f["place"], f["level"], f["message"], f["fingerprint"])
                for f in direct["findings"]
            ]


def test_since_the_newest_version_nothing_changed(run: Run, project: Project) -> None:
    assert found(run, "--root", project.root, "--since", "3")["findings"] == []


def test_since_what_was_released(run: Run, project: Project) -> None:
    unreleased = run("diff", "--root", project.root, "--since", "released")
    assert unreleased.exit_code == 2
    assert "nothing was released yet" in unreleased.stderr
    record = '[[release]]\nversion = "0.1.0"\ndate = 2026-02-01\nspecs = {sag = "1"}\n'
    (project.root / "specs" / "releases.toml").write_text(record, "utf-8")
    assert found(run, "--root", project.root, "--since", "released")["apis"][0]["old"] == "1"
    told = run("changelog", "--root", project.root, "--since", "released").stdout
    assert re.findall(r"^### (\S+)", told, re.M) == ["3", "2"]


def test_the_changelog_is_newest_first_and_tells_what_breaks_first(
    run: Run, project: Project
) -> None:
    told = run("changelog", "--root", project.root)
    assert told.exit_code == 0
    assert told.stdout == (
        "# Changes of the APIs\n"
        "\n"
        "## sag\n"
        "\n"
        "### 3 (2026-01-03, after 2)\n"
        "\n"
        "#### Breaking\n"
        "\n"
        "- `GET /sager/{sagId} response 200 > titel`: response property titel: type integer -\\> string\n"
        "\n"
        "#### Not breaking\n"
        "\n"
        "- `GET /sager/{sagId} response 200 > nummer`: optional response property nummer was added\n"
        "\n"
        "1 change of text and examples.\n"
        "\n"
        "### 2 (2026-01-02, after 1)\n"
        "\n"
        "#### Breaking\n"
        "\n"
        "- `GET /sager/{sagId} response 200 > titel`: response property titel: type string -\\> integer\n"
        "\n"
        "### 1 (2026-01-01)\n"
        "\n"
        "First version.\n"
    )


def test_the_danish_changelog_says_the_same_in_danish(run: Run, project: Project) -> None:
    told = run("changelog", "--root", project.root, "--since", "2", "--lang", "da").stdout
    assert told == (
        "# Ændringer i API'erne\n"
        "\n"
        "## sag\n"
        "\n"
        "### 3 (2026-01-03, efter 2)\n"
        "\n"
        "#### Bryder\n"
        "\n"
        "- GET /sager/{sagId}, svaret 200, `titel`: typen er ændret fra `integer` til `string`\n"
        "\n"
        "#### Bryder ikke\n"
        "\n"
        "- GET /sager/{sagId}, svaret 200, `nummer`: feltet `nummer` er tilføjet\n"
        "\n"
        "1 ændring i tekster og eksempler.\n"
    )


def test_the_text_has_no_marks_of_markdown(run: Run, project: Project) -> None:
    told = run("changelog", "--root", project.root, "--lang", "da", "--format", "text").stdout
    assert "`" not in told
    assert "#" not in told
    assert told.startswith(
        "Ændringer i API'erne\n====================\n\nsag\n---\n\n3 (2026-01-03"
    )


def test_a_version_that_nobody_has_is_refused(run: Run, project: Project) -> None:
    for command in ("diff", "changelog"):
        result = run(command, "--root", project.root, "--since", "4")
        assert result.exit_code == 2
        assert "there is no version of sag '4'" in result.stderr
