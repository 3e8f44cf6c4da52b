"""What the authority's error form asks for, of one failed call, and nothing that must not leave."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from .stand import Stand
from .ways import both

CPR = "610180-9001"
PROBLEM = {
    "title": f"Personen {CPR} findes ikke",
    "token": "hemmeligt",
    "valideringsfejl": [{"felt": "navn", "afvistVaerdi": "Fie Fiktivsen"}],
}


def failed(way: Any, stand: Stand, key: str = "1", **settings: Any) -> Any:
    import bibliotek

    with pytest.raises(bibliotek.SkifteError) as caught:
        way.run(
            {"base_url": stand.url, "auth": bibliotek.Bearer("hemmelig-token"), **settings},
            lambda p: p.boeger.bog.get_bog(key),
        )
    return caught.value


@both
def test_it_says_what_the_form_asks_for(way: Any, stand: Stand) -> None:
    import bibliotek

    stand.routes = {f"/v1/boeger/bog/{CPR}": (404, PROBLEM)}
    error = failed(way, stand, CPR)
    with bibliotek.Bibliotek(base_url=stand.url) as portal:
        report = portal.error_report(error)
    assert report == error.report()
    told = report.to_dict()
    when = datetime.fromisoformat(str(told.pop("time")))
    assert abs(datetime.now(UTC) - when) < timedelta(minutes=1)
    assert told.pop("elapsed") > 0
    assert told.pop("python")
    assert told == {
        "environment": f"{stand.url}/v1/boeger",
        "api": "boeger",
        "api_version": "1.2.0",
        "operation": "getBog",
        "request": "GET /bog/{isbn}",
        "status": 404,
        "error": "NotFound",
        "message": "404 Not Found: Personen ******-**** findes ikke",
        "correlation_id": "k-1",
        "attempts": 1,
        "stopped": "status-is-final",
        "fields": ["navn"],
        "problem": {
            "title": "Personen ******-**** findes ikke",
            "token": "***",
            "valideringsfejl": [{"felt": "navn", "afvistVaerdi": "***"}],
        },
        "sdk": "bibliotek/0.3.0",
    }


@both
def test_neither_form_tells_what_is_secret_or_personal(
    way: Any, stand: Stand, tmp_path: Path
) -> None:
    stand.routes = {f"/v1/boeger/bog/{CPR}": (404, PROBLEM)}
    report = failed(way, stand, CPR).report()
    files = report.save(tmp_path / "fejl")
    assert [file.suffix for file in files] == [".md", ".json"]
    for file in files:
        text = file.read_text("utf-8")
        for secret in (CPR, "6101809001", "hemmelig", "Fiktivsen"):
            assert secret not in text
        assert "getBog" in text
        assert "k-1" in text
    assert json.loads(files[1].read_text("utf-8"))["status"] == 404
    assert "| operation | getBog |" in files[0].read_text("utf-8")
    assert len([*(tmp_path / "fejl").iterdir()]) == 2


def test_attempts_and_the_reason_to_stop_are_told(stand: Stand) -> None:
    import bibliotek

    from .ways import Sync

    stand.routes = {"/v1/boeger/bog/1": (503, {"title": "lukket"})}
    report = failed(Sync, stand, clock=bibliotek.VirtualClock()).report()
    assert (report.attempts, report.stopped, report.status) == (4, "attempts-used-up", 503)
    assert report.error == "ServiceUnavailable"


def test_a_call_that_never_arrived_has_a_report_too(stand: Stand) -> None:
    import bibliotek

    from .ways import Sync

    error = failed(
        Sync, stand, base_url="http://127.0.0.1:9", retry=bibliotek.RetryPolicy(attempts=1)
    )
    report = error.report()
    assert (report.status, report.problem, report.request) == (None, None, "GET /bog/{isbn}")
    assert report.error == "TransportError"
    assert "null" not in report.to_markdown()


def test_an_error_outside_of_calls_tells_what_it_knows(source: Path) -> None:
    import bibliotek

    report = bibliotek.errors.ConfigurationError(f"galt med {CPR}").report()
    assert (report.time, report.operation, report.error) == (None, None, "ConfigurationError")
    assert CPR not in report.to_markdown()


def test_a_success_that_cannot_be_read_does_not_show_its_body(stand: Stand) -> None:
    from .ways import Sync

    stand.routes = {"/v1/boeger/bog/1": (200, ["Fie Fiktivsen"])}
    report = failed(Sync, stand).report()
    assert report.problem is None
    assert "Fiktivsen" not in report.to_json() + report.to_markdown()


def test_it_survives_pickling(stand: Stand) -> None:
    from .ways import Sync

    error = failed(Sync, stand)
    assert pickle.loads(pickle.dumps(error)).report() == error.report()


def test_markdown_cannot_be_broken_out_of(stand: Stand) -> None:
    from .ways import Sync

    evil = {"title": "x\n```\n# Overskrift\n| a | b |"}
    stand.routes = {"/v1/boeger/bog/1": (404, evil)}
    text = failed(Sync, stand).report().to_markdown()
    assert text.count("\n```") == 2
    assert "\n# Overskrift" not in text
