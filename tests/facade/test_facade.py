"""One object holds all APIs of a generated package, with one set of everything."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import InputError

from .stand import Stand
from .two_apis import SDK, rendered
from .ways import Sync, both


@both
def test_every_api_is_an_attribute_at_its_own_path_of_one_base_url(way: Any, stand: Stand) -> None:
    stand.routes = {"/v1/boeger/bog/1": (200, {"titel": "Æ"}), "/v2/laaner/7": (200, {"navn": "Å"})}
    settings = {"base_url": stand.url + "/"}
    assert way.run(settings, lambda p: p.boeger.bog.get_bog("1")).titel == "Æ"
    assert way.run(settings, lambda p: p.resolve_.laaner.get_laaner("7")).navn == "Å"
    assert [one["user-agent"] for one in stand.headers] == ["bibliotek/0.3.0"] * 2


def test_all_apis_share_connections_limiter_and_auth(stand: Stand) -> None:
    import bibliotek

    stand.routes = {"/v1/boeger/bog/1": (200, {"titel": "x"}), "/v2/laaner/7": (200, {})}
    auth = bibliotek.Bearer("hemmelig")
    with bibliotek.Bibliotek(base_url=stand.url, auth=auth) as portal:
        portal.boeger.bog.get_bog("1")
        portal.resolve_.laaner.get_laaner("7")
        books, readers = portal.boeger._session, portal.resolve_._session
    assert stand.connections == 1
    assert books.settings.limiter is readers.settings.limiter
    assert books.settings.auth is readers.settings.auth is auth
    assert [one["authorization"] for one in stand.headers] == ["Bearer hemmelig"] * 2


def test_a_single_api_may_live_elsewhere(stand: Stand) -> None:
    import bibliotek

    stand.routes = {"/bog/1": (200, {"titel": "x"})}
    with bibliotek.Bibliotek(base_urls={"boeger": stand.url}) as portal:
        assert portal.base_url("boeger") == stand.url
        assert portal.base_url("laanere") == "https://api.example.com/v2"
        assert portal.boeger.bog.get_bog("1").titel == "x"


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        (
            {"base_url": "https://a", "environment": "TEST"},
            "give base_url or environment, not both",
        ),
        ({"base_urls": {"boger": "https://a"}}, "names boger, but the APIs are boeger, laanere"),
        ({"base_url": "ftp://a"}, "must begin with http"),
        ({"environment": "TEST"}, "boeger has no server in TEST; give base_url"),
        ({"base_url": "http://example.com", "auth": True}, "only sent over https"),
    ],
)
def test_what_is_wrong_is_told_when_it_is_made(
    settings: dict[str, Any], text: str, source: Path
) -> None:
    import bibliotek

    if "environment" in settings:
        settings = {**settings, "environment": bibliotek.Environment.TEST}
    if "auth" in settings:
        settings = {**settings, "auth": bibliotek.Bearer("x")}
    for kind in (bibliotek.Bibliotek, bibliotek.AsyncBibliotek):
        with pytest.raises(bibliotek.SkifteError, match=text):
            kind(**settings)


def test_other_options_over_the_same_connections(stand: Stand) -> None:
    import bibliotek

    stand.routes = {"/v1/boeger/bog/1": (200, {"titel": "x"})}
    with bibliotek.Bibliotek(base_url=stand.url, headers={"X-A": "1"}, timeout=5) as portal:
        portal.boeger.bog.get_bog("1")
        with portal.with_options(headers={"X-B": "2"}, timeout=7.0, deadline=9.0) as other:
            other.boeger.bog.get_bog("1")
            assert other.boeger._session.settings.timeout.read == 7.0
            assert other.boeger._session.settings.deadline == 9.0
        assert portal.boeger._session.settings.timeout.read == 5
        portal.boeger.bog.get_bog("1")
    assert stand.connections == 1
    assert ["x-b" in one for one in stand.headers] == [False, True, False]
    assert all(one["x-a"] == "1" for one in stand.headers)


def test_a_transport_of_the_caller_stays_open(stand: Stand) -> None:
    import bibliotek
    from bibliotek._runtime.http import HttpTransport

    stand.routes = {"/v1/boeger/bog/1": (200, {"titel": "x"})}
    transport = HttpTransport()
    for _ in range(2):
        with bibliotek.Bibliotek(base_url=stand.url, transport=transport) as portal:
            portal.boeger.bog.get_bog("1")
    transport.close()
    assert stand.connections == 1
    with pytest.raises(bibliotek.SkifteError, match="its certificate and its trust"):
        bibliotek.Bibliotek(base_url=stand.url, transport=transport, ca_file=b"")


def test_it_is_made_from_the_configuration(stand: Stand, monkeypatch: Any) -> None:
    import bibliotek

    stand.routes = {"/v1/boeger/bog/1": (200, {"titel": "x"})}
    monkeypatch.setenv("SKIFTEPORTAL_ACCESS", "header_pair")
    monkeypatch.setenv("SKIFTEPORTAL_CLIENT_ID", "mig")
    monkeypatch.setenv("SKIFTEPORTAL_CLIENT_SECRET", "hemmelig")
    monkeypatch.setenv("SKIFTEPORTAL_BASE_URL", stand.url)
    with bibliotek.Bibliotek.configured() as portal:
        portal.boeger.bog.get_bog("1")
    assert stand.headers[0]["x-client-id"] == "mig"
    assert "hemmelig" not in repr(portal)


def _fresh(source: Path, code: str) -> str:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=source,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def test_an_api_is_imported_when_it_is_used(source: Path) -> None:
    told = _fresh(
        source,
        "import sys\n"
        "from bibliotek import Bibliotek\n"
        "def apis(): return sorted(m for m in sys.modules if m.startswith(('bibliotek.boeger', 'bibliotek.resolve')))\n"
        "with Bibliotek(base_url='http://127.0.0.1:9') as portal:\n"
        "    print(apis())\n"
        "    portal.boeger\n"
        "    print(apis())\n",
    )
    assert told.splitlines()[0] == "[]"
    assert "bibliotek.boeger.client" in told.splitlines()[1]
    assert "resolve" not in told.splitlines()[1]


def test_importing_it_costs_little_over_httpx2(source: Path) -> None:
    """Under 60 ms of processor time; the best of several."""
    code = (
        "import time, httpx2\nbegin = time.process_time()\nfrom bibliotek import Bibliotek\n"
        "print(time.process_time() - begin)"
    )
    assert min(float(_fresh(source, code)) for _ in range(5)) < 0.060


def test_the_class_is_named_after_the_package_unless_it_is_told(tmp_path: Path) -> None:
    sdk = SDK.replace('facade = "Bibliotek"\n', "").replace('"bibliotek"', '"laes_mere"')
    text = rendered(tmp_path, sdk=sdk).files["src/laes_mere/facade.py"].decode()
    assert "class LaesMere(Facade):" in text
    assert "class AsyncLaesMere(AsyncFacade):" in text


def test_without_a_table_no_reference_is_followed(tmp_path: Path) -> None:
    made = rendered(tmp_path, sdk=SDK.partition("[sdk.references]")[0])
    assert b"def resolve" not in made.files["src/bibliotek/facade.py"]
    assert b"REFERENCES" not in made.files["src/bibliotek/catalogue.py"]


@pytest.mark.parametrize(
    ("sdk", "told"),
    [
        ('facade = "Limiter"', "the facade 'Limiter' has the name of another class"),
        ('facade = "2 slags"', "'2 slags' is not a name that a class can have"),
        ("facade = 7", "facade is not text"),
        ('facad = "B"', "did you mean facade?"),
    ],
)
def test_a_name_that_cannot_be_is_told(sdk: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        rendered(tmp_path, sdk=SDK.replace('facade = "Bibliotek"', sdk))
    assert told in "\n".join(f"{d.message} {d.hint}" for d in caught.value.diagnostics)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            'BOG = "boeger.getBg"',
            "there is no operation 'boeger.getBg' did you mean 'boeger.getBog'?",
        ),
        ('BOG = "bger.x"', "there is no operation 'bger.x'"),
        ('BOG = "boeger.deleteBog"', "boeger.deleteBog cannot answer a reference: it is no GET"),
        ('BLAD = "boeger.getBog"', "no reference is of the type 'BLAD'"),
        ("BOG = 7", "BOG is not api.operationId, or a list of such"),
        ("BOG = []", "BOG is not api.operationId, or a list of such"),
    ],
)
def test_a_wrong_table_is_told_with_its_place(line: str, told: str, tmp_path: Path) -> None:
    sdk = SDK.replace('BOG = "boeger.getBog"', line)
    with pytest.raises(InputError) as caught:
        rendered(tmp_path, sdk=sdk)
    (problem,) = caught.value.diagnostics
    assert told in f"{problem.message} {problem.hint}".strip()
    assert problem.location.file.endswith("specs/manifest.toml")
    assert problem.location.line == sdk[: sdk.index(line)].count("\n") + 1


def test_an_api_that_is_called_as_the_package_has_it_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="a name that every package has already"):
        rendered(tmp_path, books="facade")


def test_the_sync_way_is_named(stand: Stand) -> None:
    assert repr(Sync.run({"base_url": stand.url}, lambda p: p)).startswith("Bibliotek(http://127")
