"""specs/releases.toml is read as it was written, and damage is told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import InputError
from generator.release.notes import release_views
from generator.release.record import Change, Release, read_releases, write_releases

FIRST = Release("0.1.0", date(2026, 1, 2), {"person": "1.0.0-rc"})
SECOND = Release(
    "0.2.0",
    date(2026, 2, 3),
    {"person": "1.0.0", "retskreds": "0.1.0"},
    (Change("breaking", "person", 'navn "x" \\ æøå'), Change("added", "retskreds", "a client")),
)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    assert read_releases(tmp_path) == ()
    write_releases(tmp_path, [FIRST, SECOND])
    assert read_releases(tmp_path) == (FIRST, SECOND)
    assert [path.name for path in tmp_path.iterdir()] == ["releases.toml"]


@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("specs")
    release = Release("1", date(2026, 1, 1), {}, (Change("added", "a", text),))
    write_releases(folder, [release])
    assert read_releases(folder) == (release,)


@pytest.mark.parametrize("text", ["[[release]", "[[release]]\nversion = '1'\n"])
def test_a_damaged_record_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "releases.toml").write_text(text)
    with pytest.raises(InputError, match="cannot be read"):
        read_releases(tmp_path)


def test_the_changelog_is_newest_first_and_worst_first() -> None:
    newest, oldest = release_views([FIRST, SECOND])
    assert (newest.version, oldest.version) == ("0.2.0", "0.1.0")
    assert [group.title for group in newest.groups] == ["Breaking", "Added and eased"]
    assert newest.groups[0].lines == ('person: navn "x" \\\\ æøå',)
    assert oldest.groups == ()
