"""The evidence for the authority's form: which operations were answered, and which not yet."""

from __future__ import annotations

import json
import re
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from .stand import Stand
from .ways import Async, Sync, both

BOOK = "/v1/boeger/bog/1"


def ledger_at(folder: Path, url: str) -> Any:
    import bibliotek
    from bibliotek import catalogue

    return bibliotek.Ledger(folder / "afproevet", catalogue.APIS, environment=url)


@both
def test_successes_are_noted_and_the_rest_is_listed(way: Any, stand: Stand, tmp_path: Path) -> None:
    stand.routes = {BOOK: (200, {"titel": "Åse 010180-1234"})}
    ledger = ledger_at(tmp_path, stand.url)

    for _ in range(2):
        way.run({"base_url": stand.url, "ledger": ledger}, lambda p: p.boeger.bog.get_bog("1"))

    data = json.loads((tmp_path / "afproevet.json").read_text("utf-8"))
    (one,) = data["exercised"]
    assert {k: one[k] for k in ("api", "version", "operation", "count", "status")} == {
        "api": "boeger",
        "version": "1.2.0",
        "operation": "getBog",
        "count": 2,
        "status": 200,
    }
    assert one["first"] <= one["last"]
    assert [(m["api"], m["operation"]) for m in data["missing"]] == [
        ("boeger", "deleteBog"),
        ("boeger", "getEksemplar"),
        ("boeger", "getUdgave"),
        ("laanere", "getLaaner"),
    ]
    text = (tmp_path / "afproevet.md").read_text("utf-8")
    assert "1 of 5 operations" in text
    assert re.search(r"\| getBog \| GET /bog/\{isbn\} \| yes \| 2 \| \S+ \| 200 \| k-1 \|", text)
    assert re.search(r"\| deleteBog \| DELETE /bog/\{isbn\} \| no \|", text)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["afproevet.json", "afproevet.md"]
    for file in tmp_path.iterdir():
        written = file.read_text("utf-8")
        assert "010180" not in written
        assert "Åse" not in written
        assert "/bog/1" not in written


def test_failures_and_other_environments_do_not_count(stand: Stand, tmp_path: Path) -> None:
    import bibliotek
    from bibliotek import catalogue

    ledger = ledger_at(tmp_path, stand.url)
    with pytest.raises(bibliotek.SkifteError):
        Sync.run({"base_url": stand.url, "ledger": ledger}, lambda p: p.boeger.bog.get_bog("1"))
    assert ledger.exercised == ()
    assert len(ledger.missing) == 5

    stand.routes = {BOOK: (200, {"titel": "x"})}
    of_test = bibliotek.Ledger(tmp_path / "test", catalogue.APIS)
    Sync.run({"base_url": stand.url, "ledger": of_test}, lambda p: p.boeger.bog.get_bog("1"))
    assert of_test.exercised == ()
    assert json.loads((tmp_path / "test.json").read_text("utf-8"))["environment"] == "TEST"


def test_it_is_off_unless_it_is_asked_for(stand: Stand, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    stand.routes = {BOOK: (200, {"titel": "x"})}
    portal = Sync.run({"base_url": stand.url}, lambda p: p)
    assert portal.ledger is None
    assert [*tmp_path.iterdir()] == []


def test_a_path_is_enough(stand: Stand, tmp_path: Path) -> None:
    Sync.run({"base_url": stand.url, "ledger": tmp_path / "x.json"}, lambda p: p)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["x.json", "x.md"]


def test_it_is_written_when_the_block_ends_with_an_error(stand: Stand, tmp_path: Path) -> None:
    stand.routes = {BOOK: (200, {"titel": "x"})}
    ledger = ledger_at(tmp_path, stand.url)

    def work(portal: Any) -> None:
        portal.boeger.bog.get_bog("1")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Sync.run({"base_url": stand.url, "ledger": ledger}, work)
    assert '"getBog"' in (tmp_path / "afproevet.json").read_text("utf-8")


def test_what_others_have_written_meanwhile_is_kept(stand: Stand, tmp_path: Path) -> None:
    stand.routes = {BOOK: (200, {"titel": "x"}), "/v2/laaner/7": (200, {})}
    one, other = ledger_at(tmp_path, stand.url), ledger_at(tmp_path, stand.url)
    Sync.run({"base_url": stand.url, "ledger": one}, lambda p: p.boeger.bog.get_bog("1"))
    Sync.run({"base_url": stand.url, "ledger": other}, lambda p: p.resolve_.laaner.get_laaner("7"))
    noted = json.loads((tmp_path / "afproevet.json").read_text("utf-8"))["exercised"]
    assert [n["operation"] for n in noted] == ["getBog", "getLaaner"]
    assert {e.operation for e in ledger_at(tmp_path, stand.url).exercised} == {
        "getBog",
        "getLaaner",
    }


def _note(ledger: Any, url: str, times: int) -> None:
    """Successes as the hooks of a client tell them."""
    from bibliotek._runtime.transport import Request
    from bibliotek._runtime.watch import Attempt, Outcome

    request = Request(method="GET", url=url + BOOK, headers={})
    attempt = Attempt(
        api="boeger", operation="getBog", path="/bog/{isbn}", number=1, request=request
    )
    for _ in range(times):
        ledger.hooks.after(Outcome(attempt=attempt, elapsed=0.0, status=200))


def test_those_who_write_at_once_lose_nothing(tmp_path: Path) -> None:
    """The lock is one between files that are open: threads with ledgers of their own stand for processes."""
    url = "http://127.0.0.1:1"

    def work(_: int) -> None:
        for _ in range(20):
            ledger = ledger_at(tmp_path, url)
            _note(ledger, url, 3)
            ledger.save()

    with ThreadPoolExecutor(4) as workers:
        list(workers.map(work, range(4)))
    (one,) = ledger_at(tmp_path, url).exercised
    assert one.count == 4 * 20 * 3
    assert sorted(p.name for p in tmp_path.iterdir()) == ["afproevet.json", "afproevet.md"]


def test_what_could_not_be_written_is_written_with_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bibliotek._runtime import ledger as module

    def full(path: Path, text: str) -> None:
        raise OSError("no space left")

    url = "http://127.0.0.1:1"
    ledger = ledger_at(tmp_path, url)
    _note(ledger, url, 2)
    with monkeypatch.context() as patch:
        patch.setattr(module, "write_text", full)
        with pytest.raises(OSError, match="no space left"):
            ledger.save()
    _note(ledger, url, 1)
    ledger.save()
    (one,) = ledger_at(tmp_path, url).exercised
    assert one.count == 3


def test_threads_are_counted_and_a_resolved_reference_too(stand: Stand, tmp_path: Path) -> None:
    stand.routes = {BOOK: (200, {"titel": "x"})}
    ledger = ledger_at(tmp_path, stand.url)

    def work(portal: Any) -> None:
        crowd = [threading.Thread(target=portal.boeger.bog.get_bog, args=("1",)) for _ in range(8)]
        for thread in crowd:
            thread.start()
        for thread in crowd:
            thread.join()
        portal.resolve({"art": "BOG", "id": "1"})

    Sync.run({"base_url": stand.url, "ledger": ledger}, work)
    assert [e.count for e in ledger.exercised] == [9]


def test_what_is_of_an_older_version_does_not_count_for_this_one(
    stand: Stand, tmp_path: Path
) -> None:
    stand.routes = {BOOK: (200, {"titel": "x"})}
    ledger = ledger_at(tmp_path, stand.url)
    Sync.run({"base_url": stand.url, "ledger": ledger}, lambda p: p.boeger.bog.get_bog("1"))
    file = tmp_path / "afproevet.json"
    file.write_text(file.read_text("utf-8").replace("1.2.0", "1.1.0"), "utf-8")
    again = ledger_at(tmp_path, stand.url)
    assert again.exercised == ()
    again.save()
    assert "1.1.0" in file.read_text("utf-8")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"environment": "x", "exercised": [{"a": 1}]}'])
def test_a_file_that_is_none_is_not_overwritten(text: str, stand: Stand, tmp_path: Path) -> None:
    import bibliotek

    file = tmp_path / "afproevet.json"
    file.write_text(text, "utf-8")
    with pytest.raises(bibliotek.errors.ConfigurationError, match="is no ledger"):
        ledger_at(tmp_path, stand.url)
    assert file.read_text("utf-8") == text


def test_a_ledger_of_another_environment_is_not_carried_on(stand: Stand, tmp_path: Path) -> None:
    import bibliotek

    ledger_at(tmp_path, stand.url).save()
    with pytest.raises(bibliotek.errors.ConfigurationError, match="is the ledger of http"):
        ledger_at(tmp_path, "https://api.example.com")


def test_an_async_client_alone_can_have_one(stand: Stand, tmp_path: Path) -> None:
    stand.routes = {BOOK: (200, {"titel": "x"})}
    ledger = ledger_at(tmp_path, stand.url)
    settings = {"base_url": stand.url, "hooks": (ledger.hooks,)}
    Async.run(settings, lambda p: p.boeger.bog.get_bog("1"))
    assert [e.operation for e in ledger.exercised] == ["getBog"]
