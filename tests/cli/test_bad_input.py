"""Bad input gets one clear message with its place, exit code 2, and leaves generated/ as it was."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tests.cli.project import SPEC, Project

Run = Callable[..., Result]

LONG_JSON = (
    '{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}, "x-filler": ['
    + ", ".join(f'"{i:08}"' for i in range(10_000))
    + '] "x-broken": 1, "x-more": "'
    + "a" * 100_000
    + '"}'
)
LOOP = SPEC + "    a: {$ref: '#/components/schemas/b'}\n    b: {$ref: '#/components/schemas/a'}\n"
COLLIDING_SCHEMAS = SPEC + "    my-sag: {type: object}\n    my_sag: {type: object}\n"

BAD_SPECS: dict[str, tuple[str | bytes, str]] = {
    "truncated YAML": (SPEC[: SPEC.index("application/json") + 12] + ": {schema: [", r"2\.yaml:\d+:\d+"),
    "a tab": (SPEC.replace("    get:", "\tget:"), r"2\.yaml:5:\d+: error: .*tab"),
    "a duplicate key": (SPEC + "paths: {}\n", r"2\.yaml:24:1: error: .*paths.*3:1"),
    "a 200 KB single-line JSON with an error in the middle": (
        LONG_JSON,
        rf"2\.yaml:1:{LONG_JSON.index('] ') + 3}: error",
    ),
    "a $ref to nowhere": (SPEC.replace("schemas/sag'", "schemas/sagg'"), r"2\.yaml:15:\d+: error: .*sagg"),
    "a $ref loop of bare refs": (LOOP, r"2\.yaml:24:\d+: error: .*(circle|loop)"),
    "an unknown OAS version": (SPEC.replace("3.0.3", "4.0.0"), r"2\.yaml:1:1: error: .*4\.0\.0"),
    "a Swagger 2.0 file": (SPEC.replace("openapi: 3.0.3", "swagger: '2.0'"), r"2\.yaml:1:1: error: .*2\.0"),
    "an empty file": ("", r"2\.yaml.*: error: .*empty"),
    "a binary file": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01", r"2\.yaml.*: error: .*(binary|text)"),
    "an operationId twice": (
        SPEC.replace("components:", "  /andre:\n    get: {operationId: getSag, responses: {'200': {description: ok}}}\ncomponents:"),
        r"2\.yaml:17:\d+: error: .*getSag",
    ),
    "two schemas whose Python names collide": (COLLIDING_SCHEMAS, r"2\.yaml:25:\d+: error: .*my[-_]sag.*24"),
}  # fmt: skip


@pytest.fixture
def generated(project: Project, run: Run) -> dict[str, bytes]:
    """What generated/ held before the input went bad."""
    assert run("generate", "--root", project.root).exit_code == 0
    return project.output()


def assert_one_clear_message(result: Result, place: str) -> None:
    assert result.exit_code == 2, result.output
    assert "Traceback" not in result.output
    errors = re.findall(r"^.*: error: .*$", result.stderr, re.M)
    assert len(errors) == 1, result.stderr
    assert re.search(place, errors[0], re.S), errors[0]


@pytest.mark.parametrize("name", BAD_SPECS)
def test_a_bad_spec_gets_one_message_and_leaves_the_output(
    name: str, project: Project, run: Run, generated: dict[str, bytes]
) -> None:
    content, place = BAD_SPECS[name]
    project.write(("sag", "1", SPEC), ("sag", "2", content))
    assert_one_clear_message(run("generate", "--root", project.root), place)
    assert project.output() == generated


@pytest.mark.parametrize(
    "name", sorted(BAD_SPECS.keys() - {"two schemas whose Python names collide"})
)
def test_a_bad_spec_fails_the_check(name: str, project: Project, run: Run) -> None:
    content, place = BAD_SPECS[name]
    project.write(("sag", "1", SPEC), ("sag", "2", content))
    assert_one_clear_message(run("check", "--root", project.root), place)


@pytest.mark.parametrize("name", ["truncated YAML", "an empty file", "a Swagger 2.0 file"])
def test_a_bad_loose_file_fails_the_diff(name: str, tmp_path: Path, run: Run) -> None:
    content, _ = BAD_SPECS[name]
    (tmp_path / "1.yaml").write_text(SPEC, "utf-8")
    (tmp_path / "2.yaml").write_text(str(content), "utf-8")
    assert_one_clear_message(run("diff", tmp_path / "1.yaml", tmp_path / "2.yaml"), r"2\.yaml")


def test_a_missing_file(tmp_path: Path, run: Run) -> None:
    assert_one_clear_message(
        run("check", tmp_path / "no.yaml"), r"no\.yaml: error: .*(no such|exist|not found)"
    )


def test_a_folder_without_a_manifest(tmp_path: Path, run: Run) -> None:
    for command in ("check", "diff", "generate"):
        assert_one_clear_message(
            run(command, "--root", tmp_path), r"specs: error: .*no such folder"
        )


def test_a_manifest_naming_a_missing_version(
    project: Project, run: Run, generated: dict[str, bytes]
) -> None:
    (project.root / "specs" / "sag" / "2.yaml").unlink()
    assert_one_clear_message(
        run("generate", "--root", project.root), r"manifest\.toml:\d+:\d+: error: .*sag/2\.yaml"
    )
    assert project.output() == generated


def test_changed_bytes_under_an_existing_version(
    project: Project, run: Run, generated: dict[str, bytes]
) -> None:
    file = project.root / "specs" / "sag" / "1.yaml"
    file.write_text(SPEC + "# changed\n", "utf-8")
    assert_one_clear_message(
        run("generate", "--root", project.root), r"manifest\.toml:\d+:\d+: error: .*sag/1\.yaml"
    )
    assert project.output() == generated


def test_two_apis_that_map_to_one_python_package(
    project: Project, run: Run, generated: dict[str, bytes]
) -> None:
    project.write(("sag", "1", SPEC), ("sag-2", "1", SPEC))
    text = project.manifest.read_text("utf-8").replace('package = "sag_2"', 'package = "sag"')
    project.manifest.write_text(text, "utf-8")
    assert_one_clear_message(
        run("generate", "--root", project.root), r"manifest\.toml:\d+:\d+: error: .*package.*sag"
    )
    assert project.output() == generated


def test_a_broken_manifest(project: Project, run: Run) -> None:
    project.manifest.write_text("[[api]]\nslug = \n", "utf-8")
    assert_one_clear_message(run("check", "--root", project.root), r"manifest\.toml:2:\d+: error: ")


def test_an_operation_id_that_is_a_python_keyword_works(project: Project, run: Run) -> None:
    project.write(("sag", "1", SPEC.replace("getSag", "import")))
    result = run("generate", "--root", project.root)
    assert result.exit_code == 0, result.output
    assert "def import_(" in project.output()["src/skifteportal/sag/client.py"].decode()


def test_names_with_danish_letters_work(project: Project, run: Run) -> None:
    project.write(("sag", "1", SPEC.replace("titel", "årsag").replace("getSag", "hentSagsøger")))
    result = run("generate", "--root", project.root)
    assert result.exit_code == 0, result.output
    output = project.output()
    assert "aarsag" in output["src/skifteportal/sag/models.py"].decode()
    assert "def hent_sagsoeger(" in output["src/skifteportal/sag/client.py"].decode()


def test_a_5_mb_spec_works(project: Project, run: Run) -> None:
    document = {
        "openapi": "3.0.3",
        "info": {"title": "stor", "version": "1"},
        "paths": {},
        "components": {
            "schemas": {
                f"schema{i}": {
                    "type": "object",
                    "description": "x" * 5000,
                    "properties": {"a": {"type": "string"}},
                }
                for i in range(1000)
            }
        },
    }
    data = json.dumps(document)
    assert len(data) > 5_000_000
    project.write(("sag", "1", data))
    assert run("check", "--root", project.root).exit_code == 0


def test_an_unknown_api_is_named_with_a_suggestion(project: Project, run: Run) -> None:
    assert_one_clear_message(run("diff", "--root", project.root, "--api", "sagg"), r"sagg.*sag")


def test_an_unknown_version_is_named_with_the_known_ones(project: Project, run: Run) -> None:
    assert_one_clear_message(run("diff", "--root", project.root, "--from", "9"), r"'9'.*1, 2")
