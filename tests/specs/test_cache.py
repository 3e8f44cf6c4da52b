"""Costly results: kept exactly, never trusted when damaged, never without bound."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from generator.specs import cache as module
from generator.specs.cache import Cache, key_of, prune

KEY = key_of("a")


def test_what_was_put_is_got_exactly(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "new" / "folder")
    assert cache.get("kind", KEY) is None
    for content in (b"", b"\n\n", b"x" * 100_000, bytes(range(256))):
        cache.put("kind", KEY, content)
        assert cache.get("kind", KEY) == content
    assert cache.get("other", KEY) is None
    assert Cache(cache.folder).get("kind", KEY) == bytes(range(256))


def test_a_key_keeps_its_parts_apart() -> None:
    assert len({key_of("ab", "c"), key_of("a", "bc"), key_of("abc"), key_of("abc", "")}) == 4
    assert key_of("æ") == key_of("æ".encode())


@pytest.mark.parametrize("damage", [b"", b"garbage", b"\xff\xfe\n", b"0" * 64 + b"\ncontent"])
def test_a_damaged_entry_counts_as_absent(tmp_path: Path, damage: bytes) -> None:
    cache = Cache(tmp_path)
    cache.put("kind", KEY, b"content")
    (tmp_path / "kind" / KEY).write_bytes(damage)
    assert cache.get("kind", KEY) is None
    cache.put("kind", KEY, b"content")
    assert cache.get("kind", KEY) == b"content"


def test_an_entry_that_was_cut_off_counts_as_absent(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("kind", KEY, b"content")
    path = tmp_path / "kind" / KEY
    path.write_bytes(path.read_bytes()[:-1])
    assert cache.get("kind", KEY) is None


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    blocked = tmp_path / "a-file"
    blocked.write_text("in the way")
    cache = Cache(blocked)
    cache.put("kind", KEY, b"content")
    assert cache.get("kind", KEY) is None


def test_the_entries_used_longest_ago_go_first(tmp_path: Path) -> None:
    for number in range(10):
        path = tmp_path / f"{number}"
        path.write_bytes(b"x" * 10)
        os.utime(path, (1000 + number, 1000 + number))
    prune(tmp_path, max_entries=10)
    assert len(list(tmp_path.iterdir())) == 10
    prune(tmp_path, max_entries=8)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["4", "5", "6", "7", "8", "9"]
    prune(tmp_path, max_bytes=40)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["7", "8", "9"]


def test_reading_an_entry_keeps_it_young(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("kind", KEY, b"content")
    path = tmp_path / "kind" / KEY
    os.utime(path, (1000, 1000))
    cache.get("kind", KEY)
    assert path.stat().st_mtime > 1000


def test_a_cache_never_grows_without_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.prune, "__defaults__", (20, 1_000_000))
    for run in range(10):
        cache = Cache(tmp_path)
        for number in range(5):
            cache.put("kind", key_of(str(run), str(number)), b"content")
    assert len(list((tmp_path / "kind").iterdir())) <= 25


def test_writers_at_the_same_time_leave_whole_entries(tmp_path: Path) -> None:
    content = b"y" * 50_000
    seen: list[bytes | None] = []

    def work() -> None:
        cache = Cache(tmp_path)
        for _ in range(30):
            cache.put("kind", KEY, content)
            seen.append(cache.get("kind", KEY))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(seen) == {content}
    assert [path.name for path in (tmp_path / "kind").iterdir()] == [KEY]
