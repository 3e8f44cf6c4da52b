"""The validator's errors: all at once, each at its place, in words; and its verdicts kept."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, Severity
from generator.document import RawDocument
from generator.specs import validate as module
from generator.specs import verdicts
from generator.specs.cache import Cache
from generator.specs.load import parse
from generator.specs.validate import validate
from tests.specs.reading import told

VERSIONS = ["3.0.3", "3.1.0", "3.2.0"]


def document(text: str, version: str = "3.0.3", file: str = "f.yaml") -> RawDocument:
    head = f"openapi: {version}\ninfo: {{title: t, version: '1'}}\n"
    return parse((head + text).encode(), file)


def found(text: str, version: str = "3.0.3") -> list[tuple[str, str]]:
    return [told(one) for one in validate(document(text, version))]


RIGHT = """
paths:
  /a/{b}:
    get:
      operationId: a
      parameters:
        - {name: b, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: d
          content:
            application/json:
              schema: {$ref: '#/components/schemas/A'}
        "4XX": {description: d}
components:
  schemas:
    A: {type: object, required: [x], properties: {x: {type: integer, default: 3}, a: {$ref: '#/components/schemas/A'}}}
"""


@pytest.mark.parametrize("version", VERSIONS)
def test_a_document_that_is_right_has_nothing_to_tell(version: str) -> None:
    assert found(RIGHT, version) == []


def operation(text: str) -> str:
    return f"paths:\n  /a:\n    get:\n      {text}\n"


def body_schema(text: str) -> str:
    return operation(
        'responses: {"200": {description: d, content: {application/json:\n'
        f"        {{schema:\n          {{{text}}}}}}}}}}}"
    )


def components(text: str) -> str:
    return f"paths: {{}}\ncomponents:\n  schemas:\n    A: {{{text}}}\n"


IN_ALL_VERSIONS = {
    "a missing field": (operation('responses: {"200": {description: d}}\n      servers: [{}]'), ["7:17 oas-required"]),
    "an unknown field": (
        operation('operationid: a\n      responses: {"200": {description: d}}'),
        ["6:7 oas-unknown-field"],
    ),
    "a wrong type": (operation('responses: {"200": {description: 3}}'), ["6:27 oas-type"]),
    "a wrong word": (
        operation("parameters: [{name: a, in: qury, schema: {}}]\n      responses: {default: {description: d}}"),
        ["6:30 oas-enum"],
    ),
    "a wrong schema type deep in a response": (body_schema("type: strng"), ["8:12 oas-enum"]),
    "a wrong keyword value in a nested schema": (
        body_schema("properties: {x: {items: {minLength: -1}}}"),
        ["8:37 oas-minimum"],
    ),
    "a schema component": (components("properties: {x: {type: strng}}"), ["6:26 oas-enum"]),
    "a default of the wrong type": (
        components("properties: {x: {type: integer, default: a}}"),
        ["6:41 oas-default"],
    ),
    "a default behind a reference": (
        operation(
            'responses: {"200": {$ref: "#/components/responses/R"}}\ncomponents: {responses: {R: {'
            "description: d, content: {a/b: {schema: {type: integer, default: x}}}}}}"
        ),
        ["7:86 oas-default"],
    ),
    "required that is no list": (components("required: x"), ["6:9 oas-type"]),
    "a pattern that is none": (components("pattern: '(['"), ["6:9 pattern-invalid"]),
    "a path without a slash": ("paths:\n  a: {}\n", ["4:3 oas-unknown-field"]),
    "a reference to nowhere is told by us alone": (
        body_schema("$ref: '#/components/schemas/No'"),
        ["8:12 ref-dangling"],
    ),
    "an operationId twice is told by us alone": (
        'paths:\n  /a: {get: {operationId: x, responses: {"200": {description: d}}}}\n'
        '  /b: {get: {operationId: x, responses: {"200": {description: d}}}}',
        ["5:14 duplicate-operation-id"],
    ),
    "an undeclared path parameter is told by us alone": (
        'paths:\n  /a/{b}: {get: {responses: {"200": {description: d}}}}',
        ["4:12 path-parameter-undeclared"],
    ),
    "a loop of bare references is told by us alone": (
        components("$ref: '#/components/schemas/A'"),
        ["6:9 ref-loop"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("text", "expected"), IN_ALL_VERSIONS.values(), ids=IN_ALL_VERSIONS.keys())
def test_a_fault_is_told_once_at_its_place(text: str, expected: list[str], version: str) -> None:
    assert [" ".join(one) for one in found(text, version)] == expected


@pytest.mark.parametrize("version", VERSIONS)
def test_all_faults_are_told_in_one_run(version: str) -> None:
    texts = [
        "A: {type: strng}", "B: {minLength: -1}", "C: {type: integer, default: a}", "D: {required: x}",
        "E: {$ref: '#/nowhere'}", "F: {pattern: '(['}",
    ]  # fmt: skip
    text = "paths: {}\ncomponents:\n  schemas:\n" + "".join(f"    {line}\n" for line in texts)
    assert [told(one)[0].split(":")[0] for one in validate(document(text, version))] == [
        "6", "7", "8", "9", "10", "11",
    ]  # fmt: skip


def sentences(text: str, version: str = "3.0.3") -> list[str]:
    return [f"{one.message} | {one.hint}" for one in validate(document(text, version))]


def test_a_message_says_what_is_there_and_what_is_expected() -> None:
    assert sentences(operation('responses: {"200": {descripton: 3}}')) == [
        "the required field 'description' is missing | ",
        "unknown field 'descripton' | did you mean description?",
    ]
    assert sentences(components("type: strng")) == [
        "'strng', expected array, boolean, integer, number, object or string | "
    ]
    assert sentences(components("type: integer, default: a")) == [
        "the default does not fit its schema: 'a', expected a whole number | "
    ]
    parameter = "parameters: [{name: a, in: query, schema: {}, content: {a/b: {}}}]\n      "
    assert sentences(operation(parameter + "responses: {default: {description: d}}")) == [
        "the fields schema and content exclude each other | "
    ]
    assert sentences("info2: {}", "3.1.0") == [
        "one of the fields paths, components and webhooks is required | ",
        "unknown field 'info2' | did you mean info?",
    ]


def test_a_message_is_one_line_and_no_dump() -> None:
    big = (
        "{"
        + ", ".join(f"p{n}: {{type: string, description: {'x' * 200}}}" for n in range(50))
        + "}"
    )
    for version in VERSIONS:
        for one in validate(
            document(components(f"properties: {big}, type: [a], items: 3"), version)
        ):
            assert len(one.message) < 200
            assert "\n" not in one.message


def test_the_pointer_leads_to_the_place() -> None:
    spec = document(body_schema("properties: {'a/b': {type: strng}}"))
    (one,) = validate(spec)
    assert one.pointer == (
        "/paths/~1a/get/responses/200/content/application~1json/schema/properties/a~1b/type"
    )
    assert spec.resolve(one.pointer) == "strng"
    assert spec.locate(one.pointer) == one.location


@pytest.mark.parametrize(
    "pattern", [r"^\p{L}+$", r"^(?<=a)b$", r"^\d{4}$", r"(?P<x>a)", "^[[:alpha:]]$"]
)
def test_a_pattern_that_some_engine_can_read_is_fine(pattern: str) -> None:
    for version in VERSIONS:
        assert found(components(f"type: string, pattern: '{pattern}'"), version) == []


def test_our_backend_is_used_whatever_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND", "no-such-backend")
    monkeypatch.setenv("OPENAPI_SPEC_VALIDATOR_RESOLVED_CACHE_MAXSIZE", "x")
    assert found(components("type: strng")) == [("6:9", "oas-enum")]
    assert type(module._structure_validator("3.1")).__module__.startswith("jsonschema_rs")


@pytest.mark.parametrize(
    "ref", ["http://127.0.0.1:9/a.json#/A", "file:///etc/hostname", "b.yaml", "x:y"]
)
def test_no_address_or_file_is_opened(monkeypatch: pytest.MonkeyPatch, ref: str) -> None:
    opened: list[object] = []

    def record(*args: object, **_: object) -> None:
        opened.append(args)

    for name in ("jsonschema_path.retrievers.urlopen", "requests.get", "socket.create_connection"):
        monkeypatch.setattr(name, record)
    assert found(body_schema(f"$ref: '{ref}'")) == [("8:12", "ref-external")]
    assert found(RIGHT + f"$ref: '{ref}'")[-1][1] == "oas-unknown-field"
    assert opened == []


@pytest.mark.parametrize(
    "cause", [KeyError("x"), RecursionError("deep"), ValueError("a\nb"), TypeError()]
)
def test_a_crash_of_the_validator_is_told_and_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch, cause: Exception
) -> None:
    from openapi_spec_validator.validation.keywords import SchemaValidator

    collect = SchemaValidator._collect_properties

    def crash(self: SchemaValidator, schema: object) -> object:
        if "x-crash" in schema:  # type: ignore[operator]
            raise cause
        return collect(self, schema)  # type: ignore[arg-type]

    monkeypatch.setattr(SchemaValidator, "_collect_properties", crash)
    text = "paths: {}\ncomponents:\n  schemas:\n    A: {allOf: [{x-crash: 1}]}\n    B: {type: integer}\n"
    (one,) = validate(document(text))
    assert (told(one), one.severity) == (("6:5", "validator-crash"), Severity.WARNING)
    assert type(cause).__name__ in one.message
    # with an error elsewhere the crash is likely its consequence, and the rest is still checked
    assert found(text + "    C: {type: integer, default: a}\n") == [("8:24", "oas-default")]


def test_a_schema_that_holds_itself_is_no_trouble() -> None:
    text = components("allOf: [{$ref: '#/components/schemas/A'}], properties: {a: {}}")
    assert all(one.severity is Severity.WARNING for one in validate(document(text)))


def test_a_verdict_is_found_again_without_a_run(tmp_path: Path) -> None:
    calls: Counter[str] = Counter()
    cache = Cache(tmp_path)
    text = components("type: strng, required: [x], properties: {y: {}}, $ref: 3")
    first = validate(document(text), cache, calls=calls)
    again = validate(document(text), cache, calls=calls)
    assert calls["validator"] == 1
    assert again == first != ()


def test_a_verdict_belongs_to_the_bytes_not_to_the_name(tmp_path: Path) -> None:
    calls: Counter[str] = Counter()
    cache = Cache(tmp_path)
    text = components("type: strng")
    validate(document(text), cache, calls=calls)
    (moved,) = validate(document(text, file="elsewhere.yaml"), cache, calls=calls)
    assert (calls["validator"], moved.location.file) == (1, "elsewhere.yaml")
    validate(document(text + "# changed\n"), cache, calls=calls)
    assert calls["validator"] == 2


def test_a_verdict_ends_with_the_version_of_the_validator(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Cache(tmp_path)
    spec = document(components("type: strng"))
    validate(spec, cache)
    assert verdicts.recall(spec, cache)
    monkeypatch.setattr(verdicts, "_judges", lambda: "another")
    assert verdicts.recall(spec, cache) is None


def test_a_verdict_that_cannot_be_read_counts_as_absent(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    spec = document(components("type: strng"))
    for stored in (b"{", b"3", b"[3]", b'[["a"]]', b'[[1,2,3,"x",5,"loud",7,8]]'):
        cache.put("verdict", verdicts._key(spec), stored)
        assert verdicts.recall(spec, cache) is None


def test_every_code_is_a_kebab_case_word() -> None:
    faults: list[Diagnostic] = []
    for version in VERSIONS:
        for text, _ in IN_ALL_VERSIONS.values():
            faults += validate(document(text, version))
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", one.code) for one in faults)
