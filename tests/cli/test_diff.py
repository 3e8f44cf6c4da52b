"""skiftegen diff: what its options settle."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.cli.project import SPEC

Run = Callable[..., Result]


OPERATION = """\
        {word}:
          deprecated: true
          x-sunset: '2026-03-31'
          x-stability-level: {level}
          responses: {{'204': {{description: ''}}}}
"""


def document(*operations: str) -> str:
    head = "openapi: 3.1.0\ninfo: {title: Sager, version: '1'}\npaths:\n    /sager:\n"
    return head + "".join(operations)


def ids(run: Run, old: Path, new: Path, *options: str) -> dict[str, str]:
    result = run("diff", str(old), str(new), "--format", "json", "--fail-on", "never", *options)
    found: dict[str, Any] = json.loads(result.stdout)
    return {finding["id"]: finding["level"] for finding in found["findings"]}


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """An operation that has a sunset date, and is removed."""
    get, put = (OPERATION.format(word=word, level="beta") for word in ("get", "put"))
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(document(get, put), "utf-8")
    new.write_text(document(get), "utf-8")
    return old, new


def test_a_removal_is_judged_on_the_day_given(run: Run, files: tuple[Path, Path]) -> None:
    before = ids(run, *files, "--as-of", "2026-03-30")
    assert before == {"api-removed-before-sunset": "breaking"}
    after = ids(run, *files, "--as-of", "2026-03-31")
    assert after == {"api-removed-with-deprecation": "safe"}


def test_a_removal_is_judged_on_the_day_of_the_run_when_none_is_given(
    run: Run, files: tuple[Path, Path]
) -> None:
    for file in files:
        file.write_text(file.read_text("utf-8").replace("2026-03-31", "2001-01-01"), "utf-8")
    assert ids(run, *files) == {"api-removed-with-deprecation": "safe"}


def test_a_day_that_is_no_date_is_a_usage_error(run: Run, files: tuple[Path, Path]) -> None:
    result = run("diff", *map(str, files), "--as-of", "tomorrow")
    assert result.exit_code == 2
    assert "--as-of" in result.stderr


def test_operations_that_promise_less_are_left_out(run: Run, files: tuple[Path, Path]) -> None:
    assert ids(run, *files, "--stability-level", "stable") == {}


def test_notice_is_asked_for_when_days_are_given(run: Run, tmp_path: Path) -> None:
    late = OPERATION.format(word="get", level="stable")
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(
        document(
            late.replace("          deprecated: true\n          x-sunset: '2026-03-31'\n", "")
        ),
        "utf-8",
    )
    new.write_text(document(late), "utf-8")
    day = ("--as-of", "2026-03-01")
    assert ids(run, old, new, *day) == {"endpoint-deprecated-with-sunset": "safe"}
    assert ids(run, old, new, *day, "--notice-days", "30") == {
        "endpoint-deprecated-with-sunset": "safe"
    }
    assert ids(run, old, new, *day, "--notice-days", "31") == {
        "api-sunset-date-too-small": "breaking",
        "endpoint-deprecated-with-sunset": "safe",
    }


def test_large_loose_files_leave_out_python_names_unless_asked(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(SPEC)
    new.write_text(SPEC.replace("titel", "navn"))

    def symbols(*options: str) -> int:
        told = json.loads(run("diff", old, new, "--format", "json", *options).stdout)
        return sum(len(finding["symbols"]) for finding in told["findings"])

    assert symbols() > 0
    assert symbols("--no-python") == 0
    monkeypatch.setattr("generator.pipeline.comparing._MANY", 1)
    assert symbols() == 0
    assert "--python tells them" in run("diff", old, new).stderr
    assert symbols("--python") > 0
