"""Code written against the version before runs on the new SDK, with a warning for each name that changed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest
from click.testing import Result

from tests.cli.project import Project

Run = Callable[..., Result]

OLD = dedent("""\
    openapi: 3.0.3
    info: {title: Prøve, version: '1'}
    servers: [{url: 'http://127.0.0.1'}]
    paths:
      /sager:
        post:
          operationId: createFordring
          tags: [fordringer]
          parameters:
            - {name: sagsbehandler, in: query, schema: {type: string}}
          requestBody:
            required: true
            content: {application/json: {schema: {$ref: '#/components/schemas/Fordring'}}}
          responses:
            '200':
              description: Fordringen
              content: {application/json: {schema: {$ref: '#/components/schemas/Fordring'}}}
      /sager/{id}:
        get:
          operationId: getFordring
          tags: [fordringer]
          parameters:
            - {name: id, in: path, required: true, schema: {type: string}}
          responses:
            '200':
              description: Fordringen
              content: {application/json: {schema: {$ref: '#/components/schemas/Fordring'}}}
    components:
      schemas:
        Fordring:
          type: object
          required: [status, fejltekst]
          properties:
            status: {$ref: '#/components/schemas/Status'}
            fejltekst: {type: string, description: Teksten, maxLength: 99}
            noter: {type: string}
        Status: {type: string, enum: [UNDER_BEHANDLING, LUKKET]}
    """)
NEW = (
    OLD.replace("createFordring", "createKrav")
    .replace("getFordring", "getKrav")
    .replace("Fordring'", "Krav'")
    .replace("    Fordring:", "    Krav:")
    .replace("[fordringer]", "[krav]")
    .replace("sagsbehandler", "sagsbehandlere")
    .replace("{id}", "{kravId}")
    .replace("name: id", "name: kravId")
    .replace("fejltekst", "fejltekster")
    .replace("UNDER_BEHANDLING", "UNDERBEHANDLING")
)
CONSUMER = dedent("""\
    import asyncio, json, threading
    from http.server import BaseHTTPRequestHandler, HTTPServer

    class Portal(BaseHTTPRequestHandler):
        def do_POST(self):
            seen.append(self.path)
            self.answer(self.rfile.read(int(self.headers["content-length"])))

        def do_GET(self):
            seen.append(self.path)
            self.answer(json.dumps({"status": "LUKKET", "%(field)s": "en"}).encode())

        def answer(self, body):
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args):
            pass

    seen = []
    server = HTTPServer(("127.0.0.1", 0), Portal)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"

    from skifteportal.sag import AsyncSagClient, SagClient
    from skifteportal.sag.models import Fordring, Status

    fordring = Fordring(status=Status.UNDER_BEHANDLING, fejltekst="tekst")
    with SagClient(base_url=url) as client:
        made = client.fordringer.create_fordring(fordring, sagsbehandler="Ada")
        assert made.fejltekst == "tekst"
        assert client.fordringer.with_response.create_fordring(fordring).body == made
        assert client.fordringer.get_fordring(id="7").status is Status.LUKKET

    async def main():
        async with AsyncSagClient(base_url=url) as client:
            return await client.fordringer.get_fordring(id="8")

    assert asyncio.run(main()).fejltekst == "en"
    print("\\n".join(seen))
    server.shutdown()
    """)


@pytest.fixture
def renamed(project: Project, run: Run) -> Project:
    project.write(("sag", "1", OLD), ("sag", "2", NEW))
    result = run("generate", "--root", project.root)
    assert result.exit_code == 0, result.stderr
    return project


def play(project: Project, tmp_path: Path, program: str, *flags: str) -> tuple[int, str, str]:
    file = tmp_path / "consumer.py"
    file.write_text(program)
    done = subprocess.run(
        [sys.executable, *flags, str(file)],
        env={"PYTHONPATH": str(project.root / "generated" / "src"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_the_old_consumer_runs_on_the_new_sdk_with_warnings_only(
    renamed: Project, tmp_path: Path
) -> None:
    program = CONSUMER % {"field": "fejltekster"}
    code, seen, said = play(renamed, tmp_path, program, "-W", "always::DeprecationWarning")
    assert code == 0, said
    assert seen.split() == ["/sager?sagsbehandlere=Ada", "/sager", "/sager/7", "/sager/8"]
    for old, new in {
        "Fordring": "Krav",
        "fordringer": "krav",
        "create_fordring": "create_krav",
        "get_fordring": "get_krav",
        "sagsbehandler": "sagsbehandlere",
        "id": "krav_id",
        "fejltekst": "fejltekster",
        "UNDER_BEHANDLING": "UNDERBEHANDLING",
    }.items():
        assert f": {old} is called {new} now; the old name goes on 2026-07-01" in said, old


def test_every_old_name_warns(renamed: Project, tmp_path: Path) -> None:
    program = CONSUMER % {"field": "fejltekster"}
    code, _, said = play(renamed, tmp_path, program, "-W", "error::DeprecationWarning")
    assert code == 1
    assert "DeprecationWarning: models: Fordring is called Krav now" in said


def test_what_was_never_there_is_missing_as_ever(renamed: Project, tmp_path: Path) -> None:
    program = dedent("""\
        from skifteportal.sag import SagClient, models
        for owner, name in [(models, "Findes"), (SagClient(base_url="http://127.0.0.1"), "findes"),
                            (SagClient(base_url="http://127.0.0.1").krav, "findes"), (models.Status, "FINDES"),
                            (models.Krav(status="LUKKET", fejltekster=""), "findes")]:
            try:
                getattr(owner, name)
            except AttributeError as problem:
                print(problem)
        """)
    code, said, problems = play(renamed, tmp_path, program, "-W", "error")
    assert code == 0, problems
    assert len(said.splitlines()) == 5


def test_old_names_go_on_their_day(renamed: Project, run: Run) -> None:
    sag = renamed.root / "generated" / "src" / "skifteportal" / "sag"
    assert (sag / "renamed.py").exists()
    record = '[[release]]\nversion = "0.1.0"\ndate = {}\n[release.specs]\nsag = "2"\n'
    for day, kept in (("2026-06-30", True), ("2026-07-01", False)):
        (renamed.root / "specs" / "releases.toml").write_text(record.format(day))
        assert run("generate", "--root", renamed.root).exit_code == 0
        assert (sag / "renamed.py").exists() is kept


def test_old_names_can_be_switched_off(renamed: Project, run: Run) -> None:
    manifest = renamed.manifest
    manifest.write_text("[sdk]\nalias_days = 0\n" + manifest.read_text())
    assert run("generate", "--root", renamed.root).exit_code == 0
    assert not list((renamed.root / "generated").rglob("sag/renamed.py"))


def test_the_migration_guide_lists_them(renamed: Project) -> None:
    guide = (renamed.root / "generated" / "MIGRATION.md").read_text()
    for old, new in (
        ("SagClient.fordringer", "SagClient.krav"),
        ("SagClient.krav.create_fordring", "SagClient.krav.create_krav"),
        (
            "SagClient.krav.create_krav(sagsbehandler=)",
            "SagClient.krav.create_krav(sagsbehandlere=)",
        ),
        ("models.Fordring", "models.Krav"),
        ("models.Krav.fejltekst", "models.Krav.fejltekster"),
        ("models.Status.UNDER_BEHANDLING", "models.Status.UNDERBEHANDLING"),
    ):
        assert f"| `{old}` | `{new}` | 2026-07-01 |" in guide
