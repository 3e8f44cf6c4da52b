"""skiftegen specs: files are taken in as a whole, told apart, compared; nothing is lost."""

from __future__ import annotations

import errno
import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.cli.project import SPEC, Project

Run = Callable[..., Result]

PERSON = (
    SPEC.replace("title: Prøve, version: '1'", "title: Person-oas, version: 0.1.0")
    .replace("/sager", "/personer")
    .replace("getSag", "getPerson")
)
SAG = SPEC.replace("title: Prøve, version: '1'", "title: Sag-oas, version: 0.1.0")


def at(spec: str, version: str) -> str:
    return spec.replace("version: 0.1.0", f"version: {version}")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project(tmp_path / "project")
    made.write(("sag", "0.1.0", SAG), ("person", "0.1.0", PERSON))
    text = made.manifest.read_text("utf-8")
    made.manifest.write_text("# kept by hand\n\n" + text + "\n# the end\n", "utf-8")
    return made


@pytest.fixture
def arrive(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """A file as it was received."""

    def write(name: str, content: str | bytes) -> Path:
        path = tmp_path / "in" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


Arrive = Callable[[str, str | bytes], Path]


def files(project: Project) -> dict[str, bytes]:
    found = (path for path in (project.root / "specs").rglob("*") if path.is_file())
    return {
        path.relative_to(project.root / "specs").as_posix(): path.read_bytes() for path in found
    }


def assert_refused(result: Result, project: Project, before: dict[str, bytes], word: str) -> None:
    assert result.exit_code == 2, result.output
    assert word in result.stderr
    assert result.stderr.count(": error: ") == 1
    assert "Traceback" not in result.output
    assert files(project) == before


def test_a_new_version_is_recognised_compared_and_stored(
    project: Project, run: Run, arrive: Arrive
) -> None:
    text = at(PERSON, "0.2.0").replace("required: [sagId]", "required: [sagId, titel]")
    file = arrive(
        "person-dist-oas-version-020.txt", b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
    )
    before = project.manifest.read_text("utf-8")
    days = ("--released", "2026-06-01", "--announced", "2026-05-01")
    result = run("specs", "add", file, "--root", project.root, *days)
    assert result.exit_code == 0, result.output
    assert (
        "is person, surely: the title 'Person-oas' says person; the file's name says person"
        in result.stdout
    )
    assert "new: specs/person/0.2.0.txt, official, released 2026-06-01" in result.stdout
    assert "against 0.1.0: 0 breaking" in result.stdout
    assert files(project)["person/0.2.0.txt"] == file.read_bytes()
    after = project.manifest.read_text("utf-8")
    assert after.startswith(before.removesuffix("\n# the end\n"))
    assert after.endswith("\n# the end\n")
    assert "\nannounced = 2026-05-01\n" in after
    assert 'source = "received as person-dist-oas-version-020.txt"' in after
    assert run("check", "--root", project.root).exit_code == 0


def test_what_breaks_is_listed(project: Project, run: Run, arrive: Arrive) -> None:
    gone = at(PERSON, "0.2.0").replace("      required: [sagId]\n", "")
    result = run("specs", "add", arrive("person.yaml", gone), "--root", project.root, "--dry-run")
    assert "against 0.1.0: 1 breaking" in result.stdout
    assert "    response-property-became-optional  " in result.stdout
    assert "dry run: 1 file would be stored" in result.stdout
    assert set(files(project)) == {"manifest.toml", "sag/0.1.0.yaml", "person/0.1.0.yaml"}


def test_json_says_the_same_to_programs(project: Project, run: Run, arrive: Arrive) -> None:
    file = arrive("person.yaml", at(PERSON, "0.2.0"))
    result = run("specs", "add", file, "--root", project.root, "--format", "json")
    told: dict[str, Any] = json.loads(result.stdout)
    assert (told["schema"], told["stored"]) == ("skiftegen/specs-add", True)
    (one,) = told["files"]
    assert (one["api"], one["version"], one["kind"], one["against"]) == (
        "person",
        "0.2.0",
        "new",
        "0.1.0",
    )
    assert one["changed"] == {"breaking": 0, "potential": 0, "safe": len(one["findings"])}
    assert one["stored_as"] == "person/0.2.0.yaml"


def test_several_files_are_all_stored_or_none(project: Project, run: Run, arrive: Arrive) -> None:
    person = arrive("person.yaml", at(PERSON, "0.2.0"))
    later = arrive("person3.yaml", at(PERSON, "0.3.0"))
    before = files(project)
    bad = arrive("sag.yaml", at(SAG, "0.2.0").replace("/schemas/sag'", "/schemas/sagg'"))
    assert_refused(
        run("specs", "add", person, bad, later, "--root", project.root), project, before, "sagg"
    )
    good = arrive("sag.yaml", at(SAG, "0.2.0"))
    result = run("specs", "add", later, good, person, "--root", project.root)
    assert result.exit_code == 0, result.output
    assert "stored 3 files" in result.stdout
    listed = json.loads(run("specs", "list", "--root", project.root, "--format", "json").stdout)
    versions = {api["api"]: [one["version"] for one in api["versions"]] for api in listed["apis"]}
    assert versions == {"sag": ["0.1.0", "0.2.0"], "person": ["0.1.0", "0.2.0", "0.3.0"]}


def test_the_same_bytes_again_are_there_already(project: Project, run: Run, arrive: Arrive) -> None:
    before = files(project)
    result = run("specs", "add", arrive("person.yaml", PERSON), "--root", project.root)
    assert result.exit_code == 0
    assert "already there: specs/person/0.1.0.yaml" in result.stdout
    assert files(project) == before


def test_a_number_that_stayed_with_other_content_is_told_with_counts(
    project: Project, run: Run, arrive: Arrive
) -> None:
    file = arrive("person.yaml", at(PERSON, "0.2.0"))
    assert run("specs", "add", file, "--root", project.root).exit_code == 0
    before = files(project)
    changed = arrive(
        "person.yaml",
        at(PERSON, "0.2.0").replace("titel: {type: string}", "titel: {type: integer}"),
    )
    result = run("specs", "add", changed, "--root", project.root)
    assert_refused(result, project, before, "the version is still 0.2.0")
    assert "person.yaml:2:" in result.stderr
    assert "1 breaking" in result.stderr
    assert "--version 0.2.0+2" in result.stderr
    beside = run("specs", "add", changed, "--version", "0.2.0+2", "--root", project.root)
    assert beside.exit_code == 0, beside.output
    assert "person/0.2.0+2.yaml" in files(project)


def test_a_lower_version_is_refused(project: Project, run: Run, arrive: Arrive) -> None:
    before = files(project)
    result = run("specs", "add", arrive("person.yaml", at(PERSON, "0.0.9")), "--root", project.root)
    assert_refused(result, project, before, "0.0.9 is lower than 0.1.0")
    assert (
        "skiftegen specs remove person 0.1.0" in result.stderr or "reconstruction" in result.stderr
    )


def test_an_official_file_replaces_a_reconstruction_and_removing_it_brings_that_back(
    project: Project, run: Run, arrive: Arrive
) -> None:
    assert (
        run(
            "specs", "add", arrive("person.yaml", at(PERSON, "0.2.0")), "--root", project.root
        ).exit_code
        == 0
    )
    before = files(project)
    official = PERSON.replace("titel: {type: string}", "titel: {type: integer}")
    result = run(
        "specs", "add", arrive("person-oas-version-010.yaml", official), "--root", project.root
    )
    assert result.exit_code == 0, result.output
    assert (
        "replaces: specs/person/0.1.0.official.yaml, official, released 2026-01-02" in result.stdout
    )
    assert "against the reconstruction of 0.1.0: 1 breaking" in result.stdout
    shown = json.loads(
        run("specs", "show", "person", "0.1.0", "--format", "json", "--root", project.root).stdout
    )
    (one,) = shown["versions"]
    assert one["provenance"] == "official"
    assert one["replaced"]["provenance"] == "reconstruction"
    assert one["guessed"]["breaking"] == 1
    assert files(project)["person/0.1.0.yaml"] == PERSON.encode()
    assert run("check", "--root", project.root).exit_code == 0
    assert run("specs", "remove", "person", "0.1.0", "--root", project.root).exit_code == 0
    assert files(project) == before


def test_a_reconstruction_never_replaces_and_says_what_it_is(
    project: Project, run: Run, arrive: Arrive
) -> None:
    marked = at(PERSON, "0.2.0, x-rekonstruktion: true, x-udgivelsesdato: '2026-05-05'")
    file = arrive("person.yaml", marked)
    before = files(project)
    assert_refused(
        run("specs", "add", file, "--provenance", "official", "--root", project.root),
        project, before, "says of itself that it is a reconstruction",
    )  # fmt: skip
    result = run("specs", "add", file, "--root", project.root)
    assert "new: specs/person/0.2.0.yaml, reconstruction, released 2026-05-05" in result.stdout


def test_what_is_not_certain_needs_to_be_said(project: Project, run: Run, arrive: Arrive) -> None:
    file = arrive("ny.yaml", at(PERSON, "0.2.0").replace("Person-oas", "Ny"))
    before = files(project)
    result = run("specs", "add", file, "--root", project.root)
    assert_refused(
        result, project, before, "not certain which API this is, perhaps person: 1 of its 1 paths"
    )
    assert "--api, one of sag, person" in result.stderr
    assert run("specs", "add", file, "--api", "person", "--root", project.root).exit_code == 0


def test_a_person_at_a_terminal_is_asked(
    project: Project, run: Run, arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def ask(file: Path, evidence: object, slugs: object) -> str:
        asked.append((file.name, slugs))
        return "person"

    monkeypatch.setattr(importlib.import_module("generator.cli.specs"), "_asker", lambda: ask)
    file = arrive("ny.yaml", at(PERSON, "0.2.0").replace("Person-oas", "Ny"))
    result = run("specs", "add", file, "--root", project.root)
    assert result.exit_code == 0
    assert asked == [("ny.yaml", ["sag", "person"])]
    assert "is person, as answered" in result.stdout


def test_an_api_that_the_file_does_not_look_like_is_doubted(
    project: Project, run: Run, arrive: Arrive
) -> None:
    file = arrive("person.yaml", at(PERSON, "0.2.0"))
    result = run("specs", "add", file, "--api", "sag", "--dry-run", "--root", project.root)
    assert result.exit_code == 0
    assert "stored as sag, but it looks like person" in result.stderr


def test_the_name_of_the_file_is_a_hint(project: Project, run: Run, arrive: Arrive) -> None:
    file = arrive("person-oas-version-030.yaml", at(PERSON, "0.2.0"))
    told = run("specs", "add", file, "--dry-run", "--root", project.root)
    assert "warning: info.version is 0.2.0, but the file's name says 030" in told.stderr
    other = run("specs", "add", file, "--version", "0.3.0", "--dry-run", "--root", project.root)
    assert "person 0.3.0" in other.stdout
    before = files(project)
    refused = run("specs", "add", file, "--version", "0.4.0", "--root", project.root)
    assert_refused(refused, project, before, "--version 0.4.0 contradicts the document")


@pytest.mark.parametrize("version", ["'../../x'", "'1/2'", "''", "a b"])
def test_a_version_that_cannot_name_a_file_leads_nowhere(
    version: str, project: Project, run: Run, arrive: Arrive
) -> None:
    file = arrive("person.yaml", at(PERSON, version))
    before = files(project)
    assert_refused(
        run("specs", "add", file, "--root", project.root), project, before, "cannot name a file"
    )
    assert_refused(
        run("specs", "add", file, "--version", "../1", "--root", project.root), project, before, "cannot name"
    )  # fmt: skip
    assert run("specs", "add", file, "--version", "0.2.0", "--root", project.root).exit_code == 0


def test_two_files_of_one_version_are_refused(project: Project, run: Run, arrive: Arrive) -> None:
    one = arrive("person.yaml", at(PERSON, "0.2.0"))
    other = arrive("person-2.yaml", at(PERSON, "0.2.0") + "# other\n")
    before = files(project)
    result = run("specs", "add", one, other, "--root", project.root)
    assert_refused(result, project, before, "this is person 0.2.0, and so is")
    twin = arrive("person-3.yaml", at(PERSON, "0.2.0"))
    assert run("specs", "add", one, twin, "--root", project.root).exit_code == 0


def test_a_release_before_the_version_before_is_refused(
    project: Project, run: Run, arrive: Arrive
) -> None:
    file = arrive("person.yaml", at(PERSON, "0.2.0"))
    before = files(project)
    result = run("specs", "add", file, "--released", "2025-12-31", "--root", project.root)
    assert_refused(
        result, project, before, "would be released 2025-12-31, before the older 0.1.0 (2026-01-02)"
    )


def test_a_spec_in_several_files_is_refused(project: Project, run: Run, arrive: Arrive) -> None:
    arrive("common.yaml", "type: string\n")
    file = arrive(
        "person.yaml",
        at(PERSON, "0.2.0").replace("titel: {type: string}", "titel: {$ref: common.yaml}"),
    )
    before = files(project)
    assert_refused(
        run("specs", "add", file, "--root", project.root), project, before, "common.yaml"
    )


def test_another_portal_begins_with_two_commands(tmp_path: Path, run: Run, arrive: Arrive) -> None:
    root = tmp_path / "other"
    assert run("specs", "init", "--package", "portal", "--root", root).exit_code == 0
    again = run("specs", "init", "--package", "portal", "--root", root)
    assert again.exit_code == 2
    file = arrive("openapi.yaml", at(SAG, "1.0.0"))
    result = run("specs", "add", file, "--new-api", "--slug", "min-sag", "--root", root)
    assert result.exit_code == 0, result.output
    second = arrive(
        "openapi.json",
        json.dumps({"openapi": "3.1.0", "info": {"title": "P", "version": "2"}, "paths": {}}),
    )
    assert (
        run(
            "specs", "add", second, "--new-api", "--slug", "p", "--package", "pp", "--root", root
        ).exit_code
        == 0
    )
    listed = json.loads(run("specs", "list", "--format", "json", "--root", root).stdout)
    assert [(api["api"], api["package"]) for api in listed["apis"]] == [
        ("min-sag", "min_sag"),
        ("p", "pp"),
    ]
    assert run("generate", "--root", root).exit_code == 0


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (("--new-api", "--slug", "person"), "is an API of this project already"),
        (("--new-api", "--slug", "Ny Api"), "is not lower-case words"),
        (("--new-api", "--slug", "ny", "--package", "class"), "Python keyword"),
        (("--api", "persn"), "did you mean 'person'?"),
    ],
)
def test_names_that_cannot_be_are_told(
    options: tuple[str, ...], word: str, project: Project, run: Run, arrive: Arrive
) -> None:
    file = arrive("x.yaml", at(SAG, "'3'"))
    before = files(project)
    assert_refused(
        run("specs", "add", file, *options, "--root", project.root), project, before, word
    )


def test_the_newest_version_is_removed_and_no_other(
    project: Project, run: Run, arrive: Arrive
) -> None:
    start = files(project)
    for version in ("0.2.0", "0.3.0"):
        run("specs", "add", arrive("person.yaml", at(PERSON, version)), "--root", project.root)
    before = files(project)
    assert_refused(
        run("specs", "remove", "person", "0.2.0", "--root", project.root),
        project,
        before,
        "not the newest",
    )
    assert_refused(
        run("specs", "remove", "person", "0.4.0", "--root", project.root),
        project,
        before,
        "no version of person",
    )
    assert (
        run("specs", "remove", "person", "0.2.0", "--force", "--root", project.root).exit_code == 0
    )
    assert run("specs", "remove", "person", "0.3.0", "--root", project.root).exit_code == 0
    assert files(project) == start
    assert_refused(
        run("specs", "remove", "person", "0.1.0", "--root", project.root),
        project,
        start,
        "only version",
    )


def test_history_is_a_table_of_what_changed(project: Project, run: Run, arrive: Arrive) -> None:
    run("specs", "add", arrive("person.yaml", at(PERSON, "0.2.0").replace("titel: {type: string}", "titel: {type: integer}")), "--root", project.root)  # fmt: skip
    lines = run("specs", "history", "person", "--root", project.root).stdout.splitlines()
    head, first, second = (line.split() for line in lines)
    assert dict(zip(head, first, strict=True))["breaking"] == "-"
    told = dict(zip(head, second, strict=True))
    assert (told["version"], told["operations"], told["schemas"], told["breaking"]) == (
        "0.2.0",
        "1",
        "1",
        "1",
    )


def test_files_that_nothing_lists_are_told(project: Project, run: Run) -> None:
    specs = project.root / "specs"
    (specs / "person" / "0.2.0.yaml").write_text("x", "utf-8")
    (specs / "persn").mkdir()
    for name in ("person", "persn"):
        (specs / name / "overlay.toml").write_text("correction = []\n", "utf-8")
    told = json.loads(run("specs", "list", "--root", project.root, "--format", "json").stdout)
    assert told["not_listed"] == ["persn/overlay.toml", "person/0.2.0.yaml"]
    text = run("specs", "list", "--root", project.root).stdout
    assert f"not in the manifest: {specs.as_posix()}/person/0.2.0.yaml" in text


def test_a_file_that_is_in_its_place_already_is_adopted(project: Project, run: Run) -> None:
    file = project.root / "specs" / "person" / "0.2.0.yaml"
    file.write_text(at(PERSON, "0.2.0"), "utf-8")
    assert run("specs", "add", file, "--root", project.root).exit_code == 0
    assert "not in the manifest" not in run("specs", "list", "--root", project.root).stdout


OVERLAY = """\
[[correction]]
versions = ["0.1.0"]
pointer = "/components/schemas/sag/properties/titel/type"
expected = "string"
value = "integer"
reason = "titles are numbers"
"""


def test_an_overlay_corrects_and_is_told_everywhere(
    project: Project, run: Run, arrive: Arrive
) -> None:
    overlay = project.root / "specs" / "person" / "overlay.toml"
    overlay.write_text(OVERLAY, "utf-8")
    shown = run("specs", "show", "person", "--root", project.root).stdout
    assert (
        'overlay.toml:1:1: /components/schemas/sag/properties/titel/type: "string" -> "integer"'
        in shown
    )
    assert "titles are numbers" in shown
    checked = run("check", "--root", project.root).stdout
    assert (
        "person 0.1.0: 1 operations, 1 schemas, OpenAPI 3.0.3, 1 correction of its overlay"
        in checked
    )
    assert run("generate", "--root", project.root).exit_code == 0
    readme = project.output()["README.md"].decode()
    assert "| reconstruction, with overlay |" in readme
    assert json.loads(project.output()["GENERATED.json"])["specs"]["person"]["corrections"] == 1
    assert "titel: int" in project.output()["src/skifteportal/person/models.py"].decode()
    result = run("specs", "add", arrive("person.yaml", at(PERSON, "0.2.0")), "--root", project.root)
    assert "what this corrects is in 0.2.0, too" in result.stderr
    assert 'add "0.2.0" to its versions' in result.stderr
    diff = run("diff", "--api", "person", "--root", project.root)
    assert "overlay.toml:1:1" in diff.stdout


def test_a_verdict_without_the_overlay_does_not_count_with_it(project: Project, run: Run) -> None:
    """The cache knows the plain bytes as valid; with the correction they are not."""
    assert run("check", "--root", project.root).exit_code == 0
    overlay = project.root / "specs" / "person" / "overlay.toml"
    overlay.write_text(OVERLAY.replace('"integer"', '"nonsense"'), "utf-8")
    result = run("check", "--root", project.root)
    assert result.exit_code == 2
    assert "overlay.toml:1:1: error" in result.stderr


def test_an_overlay_that_fits_no_longer_shows_both(project: Project, run: Run) -> None:
    overlay = project.root / "specs" / "person" / "overlay.toml"
    overlay.write_text(OVERLAY.replace('expected = "string"', 'expected = "text"'), "utf-8")
    result = run("diff", "--root", project.root)
    assert result.exit_code in (0, 2)
    checked = run("check", "--root", project.root)
    assert checked.exit_code == 2
    assert 'is "string" at ' in checked.stderr
    assert "person/0.1.0.yaml:23:" in checked.stderr
    assert 'expected "text"' in checked.stderr


def test_a_full_disk_is_one_clear_message(
    project: Project, run: Run, arrive: Arrive, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = arrive("person.yaml", at(PERSON, "0.2.0"))
    before = files(project)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    result = run("specs", "add", file, "--root", project.root)
    assert_refused(result, project, before, "No space left on device; nothing was stored")


@pytest.mark.slow
def test_runs_at_the_same_time_lose_nothing(
    project: Project, arrive: Arrive, cache_dir: Path
) -> None:
    incoming = [arrive("person.yaml", at(PERSON, "0.2.0")), arrive("sag.yaml", at(SAG, "0.2.0"))]
    command = [sys.executable, "-m", "generator", "specs", "add", "--root", str(project.root)]
    environment = {**os.environ, "SKIFTEGEN_CACHE": str(cache_dir)}
    runs = [
        subprocess.Popen([*command, str(file)], env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        for file in incoming
    ]  # fmt: skip
    ended = [(run.communicate()[1], run.returncode) for run in runs]
    stored = set(files(project))
    for (stderr, code), name in zip(ended, ("person", "sag"), strict=True):
        assert code in (0, 2), stderr
        assert (f"{name}/0.2.0.yaml" in stored) is (code == 0)
        assert code == 0 or "the manifest was changed while this command ran" in stderr
    assert 0 in [code for _, code in ended]
