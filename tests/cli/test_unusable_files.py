"""Whatever a loose file is, every command that reads it says one clear thing, with its place and a way on."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tests.cli.project import SPEC, Project

Run = Callable[..., Result]

HEAD = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\n"
BOMB = HEAD + "x-a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"x-{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)  # fmt: skip

UNUSABLE: dict[str, tuple[bytes, str, str]] = {
    "nothing in it": (b"", ":1:1:", "[file-empty]"),
    "blank lines only": (b" \n\n", ":1:1:", "[file-empty]"),
    "a program": (b"\x7fELF\x02\x01\x01" + b"\0" * 99, ":1:8:", "[file-binary]"),
    "a PDF": (b"%PDF-1.7\n", "", "[file-binary]"),
    "an old encoding": (SPEC.encode("latin-1"), ":2:17:", "in Windows-1252 the byte would be 'ø'"),
    "a key twice": ((SPEC + "paths: {}\n").encode(), ":24:1:", "first at 3:1"),
    "a key twice in JSON": (b'{"openapi": "3.0.3",\n "openapi": ""}', ":2:2:", "first at 1:2"),
    "anchors that explode": (BOMB.encode(), ":10:", "[alias-expansion]"),
    "an anchor in itself": ((HEAD + "x-a: &a [*a]\n").encode(), ":4:10:", "[alias-loop]"),
    "brackets without end": ((HEAD + "x-a: " + "[" * 100_000).encode(), ":4:", "[nesting-too-deep]"),
    "JSON brackets without end": (b'{"a": ' + b"[" * 100_000, ":1:", "[nesting-too-deep]"),
    "a tab": (SPEC.replace("    get:", "\tget:").encode(), ":5:1:", "YAML indents with spaces only"),
    "a tag that runs code": ((HEAD + "x-a: !!python/object/apply:os.abort []\n").encode(), ":4:6:", "[yaml-tag]"),
    "two documents": ((SPEC + "---\na: b\n").encode(), ":24:1:", "[several-documents]"),
    "Swagger 2.0": (SPEC.replace("openapi: 3.0.3", "swagger: '2.0'").encode(), ":1:1:", "convert it to OpenAPI 3"),
    "an error page": (b"<!doctype html><html></html>", ":1:1:", "perhaps an error page"),
    "a list": (b"- a\n", ":1:1:", "[root-not-mapping]"),
    "no OpenAPI": (b"asyncapi: 2.0.0\n", ":1:1:", "[openapi-missing]"),
    "no version": (b"openapi: 3.0.3\ninfo: {title: t}\npaths: {}\n", ":2:", "version"),
}  # fmt: skip


def assert_one_message(result: Result, file: str, place: str, word: str) -> None:
    assert result.exit_code == 2, result.output
    assert result.stderr.count(": error: ") == 1, result.stderr
    assert f"{file}{place}" in result.stderr
    assert word in result.stderr
    assert "Traceback" not in result.output


def commands(folder: Path, file: Path) -> list[tuple[str | Path, ...]]:
    """Every command that takes a file, with this one."""
    good = folder / "good.yaml"
    good.write_text(SPEC, "utf-8")
    project = Project(folder / "project")
    project.write(("sag", "0", SPEC))
    return [
        ("check", file),
        ("diff", good, file),
        ("diff", file, good),
        ("generate", "--spec", file, "--out", folder / "out", "--package", "portal"),
        ("specs", "add", file, "--api", "sag", "--root", project.root),
    ]


@pytest.mark.parametrize("name", UNUSABLE)
def test_a_file_that_cannot_be_used(name: str, tmp_path: Path, run: Run) -> None:
    content, place, word = UNUSABLE[name]
    file = tmp_path / "bad.yaml"
    file.write_bytes(content)
    for command in commands(tmp_path, file):
        assert_one_message(run(*command), file.as_posix(), place, word)
    assert not (tmp_path / "out").exists()
    assert len(list((tmp_path / "project" / "specs" / "sag").iterdir())) == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_other_encodings_of_unicode_can_be_used(encoding: str, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "spec.yaml"
    file.write_bytes(SPEC.encode(encoding))
    for command in commands(tmp_path, file):
        assert run(*command).exit_code == 0, command
    assert (tmp_path / "project" / "specs" / "sag" / "1.yaml").read_bytes() == file.read_bytes()


def missing(folder: Path) -> tuple[Path, str]:
    (folder / "bad.yml").write_text("", "utf-8")
    return folder / "bad.yaml", "did you mean bad.yml?"


def a_folder(folder: Path) -> tuple[Path, str]:
    (folder / "bad.yaml").mkdir()
    return folder / "bad.yaml", "this is a folder, not a file"


def a_link_to_itself(folder: Path) -> tuple[Path, str]:
    (folder / "bad.yaml").symlink_to("bad.yaml")
    return folder / "bad.yaml", "Too many levels of symbolic links"


def a_name_too_long(folder: Path) -> tuple[Path, str]:
    return folder / ("x" * 300), "File name too long"


def a_file_as_folder(folder: Path) -> tuple[Path, str]:
    (folder / "bad.yaml").write_text("", "utf-8")
    return folder / "bad.yaml" / "x.yaml", "Not a directory"


def a_device(_: Path) -> tuple[Path, str]:
    return Path("/dev/zero"), "this is a device, not a file"


def far_too_large(folder: Path) -> tuple[Path, str]:
    with (folder / "bad.yaml").open("wb") as file:
        file.truncate(10**12)
    return folder / "bad.yaml", "1,000,000,000,000 bytes, more than"


def unreadable(folder: Path) -> tuple[Path, str]:
    if os.geteuid() == 0:
        pytest.skip("the administrator may read every file")
    (folder / "bad.yaml").write_text(SPEC, "utf-8")
    (folder / "bad.yaml").chmod(0)
    return folder / "bad.yaml", "Permission denied"


@pytest.mark.parametrize(
    "make",
    [
        missing,
        a_folder,
        a_link_to_itself,
        a_name_too_long,
        a_file_as_folder,
        a_device,
        far_too_large,
        unreadable,
    ],
)
def test_a_path_that_cannot_be_read(
    make: Callable[[Path], tuple[Path, str]], tmp_path: Path, run: Run
) -> None:
    file, word = make(tmp_path)
    for command in commands(tmp_path, file):
        assert_one_message(run(*command), file.as_posix(), ": error: ", word)


BROKEN_MANIFESTS = {
    "a typo in a key": ("sha256 =", "sha265 =", ":10:1:", "did you mean sha256?"),
    "a typo in a table": ("[[api.version]]", "[[api.versions]]", ":4:1:", "did you mean version?"),
    "no TOML": ('slug = "sag"', 'slug = "sag', ":2:12:", "not TOML"),
    "half a hash": ('sha256 = "', 'sha256 = "0', ":10:1:", "64 hexadecimal digits"),
    "a path out of the project": ("sag/0.yaml", "../../secret.yaml", ":6:1:", "is outside the folder"),
    "a path from the root": ('file = "sag', 'file = "/sag', ":6:1:", "is outside the folder"),
    "a file that is missing": ("sag/0.yaml", "sag/O.yaml", ":6:1:", "did you mean sag/0.yaml?"),
    "the same version twice": ("# more", "@@", ":13:1:", "is taken already, at line 5"),
}  # fmt: skip


def refusals(project: Project, run: Run, *commands: tuple[str | Path, ...]) -> set[str]:
    """What each command says on stderr when it refuses, with the project left as it was."""
    before = project.manifest.read_bytes()
    found = set()
    for command in commands:
        result = run(*command, "--root", project.root)
        assert result.exit_code == 2, (command, result.output)
        assert "Traceback" not in result.output
        assert project.manifest.read_bytes() == before
        found.add(result.stderr)
    return found


@pytest.mark.parametrize("name", BROKEN_MANIFESTS)
def test_a_manifest_with_a_mistake_stops_every_command(name: str, tmp_path: Path, run: Run) -> None:
    old, new, place, word = BROKEN_MANIFESTS[name]
    (tmp_path / "new.yaml").write_text(SPEC, "utf-8")
    project = Project(tmp_path / "project")
    project.write(("sag", "0", SPEC))
    text = project.manifest.read_text("utf-8")
    twice = text[text.index("[[api.version]]") :]
    text = (text + "# more\n").replace(old, new.replace("@@", twice))
    project.manifest.write_text(text, "utf-8")
    reading: list[tuple[str | Path, ...]] = [
        ("check",), ("diff",), ("generate",), ("specs", "add", tmp_path / "new.yaml"),
        ("specs", "list"), ("specs", "history"), ("specs", "show", "sag"),
    ]  # fmt: skip
    (told,) = refusals(project, run, *reading)
    assert f"manifest.toml{place}" in told
    assert word in told


def test_changed_bytes_stop_every_command_but_the_one_that_takes_them_out(
    project: Project, run: Run
) -> None:
    (project.root / "specs" / "sag" / "2.yaml").write_text(SPEC + "# changed\n", "utf-8")
    (told,) = refusals(project, run, ("check",), ("generate",), ("specs", "list"), ("diff",))
    assert "has changed under version 2" in told
    assert "manifest.toml:18:1:" in told
    assert run("specs", "remove", "sag", "2", "--root", project.root).exit_code == 0
    assert run("check", "--root", project.root).exit_code == 0


@pytest.mark.parametrize(
    ("make", "word"),
    [
        (lambda path: path.mkdir(), "overlay.toml: error: Is a directory"),
        (lambda path: path.write_bytes(b"\xff"), "overlay.toml:1:1: error: "),
        (lambda path: path.write_text("[[corection]]\n"), "did you mean correction?"),
        (lambda path: path.write_text("[[correction]\n"), "overlay.toml:1:"),
        (lambda path: path.symlink_to(path), "Too many levels of symbolic links"),
    ],
)
def test_an_overlay_that_cannot_be_read_stops_every_command(
    make: Callable[[Path], object], word: str, project: Project, run: Run
) -> None:
    make(project.root / "specs" / "sag" / "overlay.toml")
    (told,) = refusals(project, run, ("check",), ("generate",), ("specs", "show", "sag"), ("diff",))
    assert word in told


BROKEN_PROJECTS = {
    "specs/sag/2.yaml": ("x: [", ":1:5: error: "),
    "specs/sag/overlay.toml": ("[[", ":1:3: error: not TOML"),
    "specs/accepted.toml": ("[[accepted]\n", ":1:"),
    "specs/manifest.toml": ("[[api]\n", ":1:6: error: not TOML"),
}


@pytest.mark.parametrize(
    "command", ["check", "diff", "ci", "generate", "changelog", "accept --list", "specs history"]
)
@pytest.mark.parametrize("name", BROKEN_PROJECTS)
def test_a_project_with_a_broken_file_stops_with_its_place(
    name: str, command: str, tmp_path: Path, run: Run
) -> None:
    content, place = BROKEN_PROJECTS[name]
    project = Project(tmp_path / "project")
    project.write(("sag", "1", SPEC), ("sag", "2", content if name.endswith("2.yaml") else SPEC))
    (project.root / name).write_text(content, "utf-8")
    result = run(*command.split(), "--root", project.root)
    reads = {"specs/accepted.toml": ("diff", "ci", "changelog", "accept --list")}.get(
        name, (command,)
    )
    if command == "accept --list" and name.startswith("specs/sag"):
        reads = ()
    assert (result.exit_code == 2) is (command in reads), result.output
    assert (f"{name}{place}" in result.stderr) is (command in reads)
    assert "Traceback" not in result.output
