"""Phases and levels in the manifest: read, and kept by the commands that edit it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from generator.specs.manifest import parse_manifest, read_manifest
from generator.specs.manifest_edit import with_replacement, with_version
from generator.specs.settings import Phase
from tests.cli.project import SPEC, Project

TABLES = """
[[api.phase]]
name = "pilot"
from = 2026-05-01
notice_days = 10

[[phase]]
name = "pre-pilot"
gate = "report"

[[severity]]
rule = "endpoint-added"
level = "potential"
reason = "r"
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project(tmp_path)
    made.write(("sag", "1", SPEC), ("krav", "1", SPEC))
    made.manifest.write_text(made.manifest.read_text("utf-8") + TABLES, "utf-8")
    return made


def test_an_api_has_its_own_phases_or_those_of_all(project: Project) -> None:
    manifest = read_manifest(project.root / "specs")
    sag, krav = manifest.apis
    assert manifest.phases_of(sag) == (Phase(name="pre-pilot", gate="report"),)
    assert manifest.phases_of(krav) == (
        Phase(name="pilot", begins=date(2026, 5, 1), notice_days=10),
    )


def test_an_edit_of_the_manifest_moves_tables_and_changes_none(project: Project) -> None:
    manifest = read_manifest(project.root / "specs")
    content = project.manifest.read_bytes()
    version = replace(manifest.apis[0].versions[0], version="2", announced=date(2026, 1, 1))
    edited = with_version(content, manifest, "sag", version)
    told = parse_manifest(edited, manifest.root, verify=False)
    assert told.severities == manifest.severities
    assert told.severities[0].at.line > manifest.severities[0].at.line
    assert told.apis[0].versions[1].announced == date(2026, 1, 1)
    newer = replace(version, announced=None, source="another")
    again = parse_manifest(with_replacement(edited, told, "sag", newer), told.root, verify=False)
    assert again.apis[0].versions[1].announced == date(2026, 1, 1)
