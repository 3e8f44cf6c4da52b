"""Writing: only what changes, never half a file, never the user's own."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from generator.diagnostics import InputError
from generator.render import write as module
from generator.render.write import RECORD, State, check, write


def project(**files: str) -> dict[str, bytes]:
    """Files with their record; `__` in a name stands for a folder."""
    found = {name.replace("__", "/"): text.encode() for name, text in files.items()}
    digests = {path: hashlib.sha256(content).hexdigest() for path, content in found.items()}
    return {**found, RECORD: json.dumps({"files": digests}).encode()}


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != RECORD
    }


def stamps(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def test_a_first_write_makes_the_folder(tmp_path: Path) -> None:
    out = tmp_path / "ud" / "her"
    result = write(out, project(a="1", b__c="2"))
    assert result.written == ("a", "b/c", RECORD)
    assert tree(out) == {"a": "1", "b/c": "2"}


def test_a_second_write_without_a_change_touches_nothing(tmp_path: Path) -> None:
    write(tmp_path, project(a="1", b="2"))
    before = stamps(tmp_path)
    result = write(tmp_path, project(a="1", b="2"))
    assert (result.written, result.removed) == ((), ())
    assert stamps(tmp_path) == before


def test_only_files_that_change_are_written(tmp_path: Path) -> None:
    write(tmp_path, project(a="1", b="2"))
    before = stamps(tmp_path)
    assert write(tmp_path, project(a="1", b="3")).written == ("b", RECORD)
    assert stamps(tmp_path)[tmp_path / "a"] == before[tmp_path / "a"]


def test_what_is_no_longer_rendered_goes_and_the_users_own_files_stay(tmp_path: Path) -> None:
    write(tmp_path, project(a="1", gammel__b="2", gammel__c="3"))
    (tmp_path / "gammel" / "mit.txt").write_text("mit")
    (tmp_path / "noter.md").write_text("mine")
    result = write(tmp_path, project(a="1", gammel__c="3"))
    assert result.removed == ("gammel/b",)
    assert tree(tmp_path) == {
        "a": "1",
        "gammel/c": "3",
        "gammel/mit.txt": "mit",
        "noter.md": "mine",
    }


def test_folders_that_become_empty_go_too(tmp_path: Path) -> None:
    write(tmp_path, project(a="1", x__y__z="2"))
    write(tmp_path, project(a="1"))
    assert not (tmp_path / "x").exists()


def test_a_record_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    mine = tmp_path / "mit.txt"
    mine.write_text("mit")
    out = tmp_path / "ud"
    write(out, project(a="1"))
    (out / RECORD).write_text(json.dumps({"files": {"../mit.txt": "0", str(mine): "0", "": "0"}}))
    write(out, project(a="2"))
    assert mine.read_text() == "mit"


@pytest.mark.parametrize("text", ["", "{", "[]", '{"files": []}', '{"files": {"a": 1}}', "null"])
def test_a_broken_record_says_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / RECORD).write_text(text)
    (tmp_path / "b").write_text("min")
    write(tmp_path, project(a="1"))
    assert tree(tmp_path) == {"a": "1", "b": "min"}


def test_the_state_of_each_file_is_told_apart(tmp_path: Path) -> None:
    write(
        tmp_path, project(frisk="1", gammel="1", rettet="1", vaek="1", slettet="1", rettet_vaek="1")
    )
    (tmp_path / "rettet").write_text("min egen")
    (tmp_path / "rettet_vaek").write_text("min egen")
    (tmp_path / "slettet").unlink()
    before = tree(tmp_path)
    result = check(tmp_path, project(frisk="1", gammel="2", rettet="1", slettet="1", ny="1"))
    assert result.states == {
        RECORD: State.STALE,
        "frisk": State.FRESH,
        "gammel": State.STALE,
        "ny": State.MISSING,
        "rettet": State.EDITED,
        "rettet_vaek": State.EDITED,
        "slettet": State.MISSING,
        "vaek": State.OBSOLETE,
    }
    assert not result.is_fresh
    assert tree(tmp_path) == before


def test_a_fresh_folder_is_fresh(tmp_path: Path) -> None:
    write(tmp_path, project(a="1"))
    (tmp_path / "mit.txt").write_text("mit")
    assert check(tmp_path, project(a="1")).is_fresh


def test_an_interrupted_write_leaves_whole_files_and_the_next_one_mends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = project(a="1", b="1", c="1"), project(a="2", b="2", d="2")
    write(tmp_path, old)
    moves = 0

    def stop(source: Path, target: Path) -> None:
        nonlocal moves
        moves += 1
        if moves > 1:
            raise KeyboardInterrupt
        os.replace(source, target)  # noqa: PTH105

    monkeypatch.setattr(module, "_move", stop)
    with pytest.raises(KeyboardInterrupt):
        write(tmp_path, new)
    assert tree(tmp_path) == {"a": "2", "b": "1", "c": "1"}
    monkeypatch.undo()
    write(tmp_path, new)
    assert tree(tmp_path) == {"a": "2", "b": "2", "d": "2"}
    assert check(tmp_path, new).is_fresh


def test_a_full_disk_is_told_and_nothing_is_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, project(a="1"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "_stage", full)
    with pytest.raises(InputError, match="No space left on device"):
        write(tmp_path, project(a="2"))
    assert tree(tmp_path) == {"a": "1"}


def test_a_file_where_a_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "ud").write_text("en fil")
    with pytest.raises(InputError, match="cannot write"):
        write(tmp_path / "ud", project(a="1"))
