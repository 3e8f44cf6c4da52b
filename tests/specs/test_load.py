"""Files of every kind: read, or refused with one message."""

from __future__ import annotations

import contextlib
import gc
import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.diagnostics import InputError
from generator.specs.load import load, load_part, parse
from tests.specs.reading import HEAD, refusal, told

AS_JSON = json.dumps({"openapi": "3.0.3", "info": {"title": "æ", "version": "1"}, "paths": {}})


@pytest.mark.parametrize("name", ["a.yaml", "a.txt", "a.json", "a"])
@pytest.mark.parametrize("text", [HEAD, AS_JSON], ids=["yaml", "json"])
def test_the_content_decides_not_the_name(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    document = load(path, shown_as="specs/a")
    assert document.data["openapi"] == "3.0.3"
    assert document.file == "specs/a"
    assert document.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
@pytest.mark.parametrize("text", [HEAD + "x-ø: 'æ 😀'\r\n", AS_JSON], ids=["yaml", "json"])
def test_every_unicode_encoding_reads_the_same(encoding: str, text: str) -> None:
    document = parse(text.encode(encoding), "f")
    assert document.data == parse(text.encode(), "f").data
    assert str(document.locate("/info")) == str(parse(text.encode(), "f").locate("/info"))


def test_flow_yaml_that_starts_with_a_brace_is_read() -> None:
    document = parse(b"{openapi: 3.1.0, info: {title: t}, # comment\n paths: {},}", "f.yaml")
    assert document.data["paths"] == {}


def test_a_json_file_is_held_to_json() -> None:
    text = b'{"openapi": "3.0.3", "deprecated": tru}'
    assert told(refusal(lambda: parse(text, "f.json"))) == ("1:36", "json-syntax")


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.0", "3.1.2", "3.2.0", "3.1.0-rc1"])
def test_every_known_version_is_accepted(version: str) -> None:
    assert parse(f'openapi: "{version}"\n'.encode(), "f").data == {"openapi": version}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", ("1:1", "file-empty")),
        (b" \n\t\r\n", ("1:1", "file-empty")),
        (b"\xef\xbb\xbf", ("1:1", "file-empty")),
        (b"%PDF-1.7\n...", ("0:0", "file-binary")),
        (b"PK\x03\x04....", ("0:0", "file-binary")),
        (b"openapi: 3\nx: \x00\x01", ("2:4", "file-binary")),
        (b"a\xff\xfe\x00\x00\x01", ("1:2", "file-binary")),
        ("openapi: 3\nx: 'Sæson'".encode("latin-1"), ("2:6", "encoding-invalid")),
        ("openapi: 'æ".encode("utf-16")[:-1], ("1:11", "encoding-invalid")),
        (b"- a\n", ("1:1", "root-not-mapping")),
        (b"just text\n", ("1:1", "root-not-mapping")),
        (b"[1]", ("1:1", "root-not-mapping")),
        (b"<html><body>404</body></html>", ("1:1", "root-not-mapping")),
        (b"info: {}\n", ("1:1", "openapi-missing")),
        (b'info: {}\nswagger: "2.0"\n', ("2:1", "swagger-2")),
        (b"info: {}\nopenapi: 4.0.0\n", ("2:1", "openapi-version")),
        (b"openapi: 3.0\n", ("1:1", "openapi-version")),
        (b"openapi: 3.3.0\n", ("1:1", "openapi-version")),
        (b"openapi: [3]\n", ("1:1", "openapi-version")),
    ],
)
def test_what_is_no_openapi_document_is_refused(content: bytes, expected: tuple[str, str]) -> None:
    assert told(refusal(lambda: parse(content, "f.yaml"))) == expected


def test_a_swagger_file_says_what_to_do() -> None:
    assert "convert it to OpenAPI 3" in refusal(lambda: parse(b"swagger: '2.0'", "f")).hint


def test_another_encoding_is_guessed() -> None:
    found = refusal(lambda: parse("openapi: 'ø'".encode("cp1252"), "f"))
    assert found.hint == "save the file as UTF-8; in Windows-1252 the byte would be 'ø'"


def test_a_missing_file_names_its_neighbour(folder: Callable[[dict[str, str]], Path]) -> None:
    root = folder({"0.1.0.yaml": HEAD})
    found = refusal(lambda: load(root / "0.1.yaml", shown_as="specs/a/0.1.yaml"))
    assert str(found) == (
        "specs/a/0.1.yaml: error: there is no such file [file-missing]\n  did you mean 0.1.0.yaml?"
    )


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    assert refusal(lambda: load(tmp_path)).code == "file-is-folder"


def test_a_part_needs_no_openapi_field(folder: Callable[[dict[str, str]], Path]) -> None:
    root = folder({"person.yaml": "type: object\n"})
    assert load_part(root / "person.yaml").data == {"type": "object"}


@pytest.mark.parametrize("content", [HEAD.encode(), b"a: [", b"{"])
@pytest.mark.parametrize("enabled", [True, False])
def test_the_garbage_collector_is_as_before(content: bytes, enabled: bool) -> None:
    try:
        if not enabled:
            gc.disable()
        with contextlib.suppress(InputError):
            parse(content, "f.yaml")
        assert gc.isenabled() is enabled
    finally:
        gc.enable()


def test_the_garbage_collector_is_off_while_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    from generator.specs import load as module

    seen: list[bool] = []
    read = module.read_yaml

    def spy(text: str, file: str) -> object:
        seen.append(gc.isenabled())
        return read(text, file)

    monkeypatch.setattr(module, "read_yaml", spy)
    parse(HEAD.encode(), "f.yaml")
    assert seen == [False]


def test_a_document_of_five_megabytes_is_read() -> None:
    schema = "    S{n}:\n      type: object\n      description: {text}\n      properties: {{a: {{type: string}}}}\n"
    body = "".join(schema.format(n=n, text="æ" * 450) for n in range(5_500))
    content = (HEAD + "components:\n  schemas:\n" + body).encode()
    assert len(content) > 5_000_000
    document = parse(content, "big.yaml")
    assert str(document.locate("/components/schemas/S5499/properties/a")) == "big.yaml:22005:20"
