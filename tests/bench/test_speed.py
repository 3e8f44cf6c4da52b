"""The measure itself works, on a spec of this project; its numbers are for `nox -s bench`."""

from __future__ import annotations

import json
from pathlib import Path

from generator.specs.load import load
from tests.bench.edits import edited
from tests.bench.speed import measure

SPEC = Path(__file__).parents[2] / "specs" / "person" / "1.0.0-rc.yaml"


def test_edits_are_found_and_told_with_the_time_they_take(tmp_path: Path) -> None:
    revision = tmp_path / "revision.json"
    revision.write_text(json.dumps(edited(load(SPEC).data, 5), default=str), "utf-8")
    measured = measure(SPEC, revision)
    assert measured.findings >= 5
    assert 0 < measured.comparing < measured.reading


def test_edits_are_the_same_on_every_run() -> None:
    data = load(SPEC).data
    assert edited(data) == edited(data) != data
