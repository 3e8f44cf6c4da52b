"""What is known of files: their limits, their checksums, and sessions that take them in parts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.contract import Contract
from generator.lower.document import lower
from generator.pyview.views import ApiView, MethodView
from generator.specs.load import load
from tests.pyview.looking import method, package_of, view_of

GB = 1024**3
SPEC: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Lager", "version": "1"},
    "paths": {
        "/filer": {
            "post": {
                "operationId": "send",
                "tags": ["fil"],
                "requestBody": {
                    "required": True,
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "required": ["fil"],
                                "properties": {
                                    "fil": {"type": "string", "format": "binary"},
                                    "sha256": {"type": "string"},
                                    "note": {"type": "string"},
                                },
                            }
                        }
                    },
                },
                "responses": {
                    "201": {
                        "description": "x",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/fil"}}
                        },
                    }
                },
            }
        },
        "/uploads": {
            "post": {
                "operationId": "begin",
                "tags": ["fil"],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["fileName", "sizeBytes", "kind"],
                                "properties": {
                                    "fileName": {"type": "string"},
                                    "sizeBytes": {"type": "integer", "maximum": 5 * GB},
                                    "kind": {"type": "string"},
                                    "resume": {"type": "boolean"},
                                },
                            }
                        }
                    },
                },
                "responses": {
                    "201": {
                        "description": "x",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/upload"}}
                        },
                    }
                },
            }
        },
        "/uploads/{uploadId}": {
            "parameters": [{"$ref": "#/components/parameters/uploadId"}],
            "get": {
                "operationId": "look",
                "tags": ["fil"],
                "responses": {
                    "200": {
                        "description": "x",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/upload"}}
                        },
                    }
                },
            },
        },
        "/uploads/{uploadId}/parts/{number}": {
            "parameters": [
                {"$ref": "#/components/parameters/uploadId"},
                {
                    "name": "number",
                    "in": "path",
                    "required": True,
                    "schema": {"type": "integer"},
                },
            ],
            "put": {
                "operationId": "fill",
                "tags": ["fil"],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/octet-stream": {
                            "schema": {"type": "string", "format": "binary"}
                        }
                    },
                },
                "responses": {"204": {"description": "x"}},
            },
        },
        "/uploads/{uploadId}/end": {
            "parameters": [{"$ref": "#/components/parameters/uploadId"}],
            "post": {
                "operationId": "finish",
                "tags": ["fil"],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "properties": {
                                    "parts": {
                                        "type": "array",
                                        "items": {
                                            "type": "object",
                                            "properties": {
                                                "no": {"type": "integer"},
                                                "eTag": {"type": "string"},
                                            },
                                        },
                                    }
                                },
                            }
                        }
                    },
                },
                "responses": {
                    "201": {
                        "description": "x",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/fil"}}
                        },
                    }
                },
            },
        },
    },
    "components": {
        "parameters": {
            "uploadId": {
                "name": "uploadId",
                "in": "path",
                "required": True,
                "schema": {"type": "string"},
            }
        },
        "schemas": {
            "fil": {
                "type": "object",
                "properties": {
                    "stoerrelseBytes": {"type": "integer", "maximum": 3 * GB},
                    "sum": {"type": "string", "pattern": "^[a-f0-9]{64}$"},
                },
            },
            "upload": {
                "type": "object",
                "properties": {
                    "uploadId": {"type": "string"},
                    "partSize": {"type": "integer"},
                    "received": {"type": "array", "items": {"type": "integer"}},
                },
            },
        },
    },
}


@pytest.fixture
def contract_of(tmp_path: Path) -> Callable[[Callable[[dict[str, Any]], object]], Contract]:
    """The contract of the spec above after an edit."""

    def made(edit: Callable[[dict[str, Any]], object] = lambda spec: None) -> Contract:
        spec: dict[str, Any] = yaml.safe_load(yaml.safe_dump(SPEC))
        edit(spec)
        path = tmp_path / "lager.yaml"
        path.write_text(yaml.safe_dump(spec, sort_keys=False), "utf-8")
        return lower(load(path, shown_as="lager.yaml"), api="lager")[0]

    return made


def source(view: ApiView, name: str) -> str:
    return "\n".join(next(s for s in view.operations.specs if s.name == name).arguments)


def body(method_view: MethodView) -> str:
    return "\n".join(method_view.call)


def test_a_file_has_a_limit_a_checksum_and_progress(contract_of: Any) -> None:
    view = view_of(contract_of())
    spec = source(view, "SEND")
    assert f'"fil": PartSpec(max_bytes={3 * GB})' in spec
    assert '"sha256": PartSpec(sha256_of="fil")' in spec
    assert 'sha256="sum"' in spec
    assert "progress: Progress | None = None" in method(view, "send").signature.parameters
    assert "progress" not in str(method(view, "look").signature.parameters)


def _file(spec: dict[str, Any]) -> dict[str, Any]:
    content = spec["paths"]["/filer"]["post"]["requestBody"]["content"]["multipart/form-data"]
    found: dict[str, Any] = content["schema"]["properties"]["fil"]
    return found


def _says(text: str) -> Callable[[dict[str, Any]], None]:
    def edit(spec: dict[str, Any]) -> None:
        del spec["components"]["schemas"]["fil"]["properties"]["stoerrelseBytes"]
        spec["paths"]["/filer"]["post"]["description"] = text

    return edit


@pytest.mark.parametrize(
    ("edit", "limit"),
    [
        (lambda s: _file(s).update(maxLength=1000), "1000"),
        (lambda s: _file(s).update({"x-max-bytes": 2000}), "2000"),
        (_says("Uploader en PDF-fil på højst 3 GB."), str(3 * GB)),
        (_says("Filen er større end 1,5 MB"), str(3 * 1024 * 1024 // 2)),
        (_says("A file (max. 20 KiB)"), str(20 * 1024)),
        (_says("Det tager højst 3 minutter"), None),
    ],
)
def test_the_limit_comes_from_where_the_spec_says_it(
    contract_of: Any, edit: Any, limit: str | None
) -> None:
    spec = source(view_of(contract_of(edit)), "SEND")
    assert (f"max_bytes={limit}" in spec) if limit else ("max_bytes" not in spec)


def test_two_files_have_no_one_checksum(contract_of: Any) -> None:
    def edit(spec: dict[str, Any]) -> None:
        content = spec["paths"]["/filer"]["post"]["requestBody"]["content"]["multipart/form-data"]
        content["schema"]["properties"]["bilag"] = {"type": "string", "format": "binary"}

    assert "sha256_of" not in source(view_of(contract_of(edit)), "SEND")


def test_a_session_of_uploads_has_one_method(contract_of: Any) -> None:
    found = method(view_of(contract_of()), "upload_file")
    assert found.signature.parameters == (
        "self",
        "file: FileInput",
        "*",
        "kind: str",
        "resume_: bool | None = None",
        "resume: str | PathLike[str] | None = None",
        "progress: Progress | None = None",
        "options: RequestOptions | None = None",
    )
    assert found.signature.returns == "models.Fil"
    said = body(found)
    for word in (
        "create=operations.BEGIN",
        "part=operations.FILL",
        "complete=operations.FINISH",
        "state=operations.LOOK",
        'file_name="fileName"',
        'size="sizeBytes"',
        'part_size="partSize"',
        'received="received"',
        'number="no"',
        'etag="eTag"',
        'sha256_told="sum"',
        f"max_bytes={5 * GB}",
        '{"kind": kind, "resume": resume_}',
    ):
        assert word in said
    assert "abort=" not in said


def _rename_part_size(spec: dict[str, Any]) -> None:
    properties = spec["components"]["schemas"]["upload"]["properties"]
    properties["whatever"] = properties.pop("partSize")


def _need_more(spec: dict[str, Any]) -> None:
    spec["paths"]["/uploads/{uploadId}/parts/{number}"]["put"]["parameters"] = [
        {"name": "X-Lease", "in": "header", "required": True, "schema": {"type": "string"}}
    ]


@pytest.mark.parametrize(
    ("edit", "reason"),
    [
        (_rename_part_size, "does not say how large a part is"),
        (_need_more, "needs 'X-Lease'"),
        (lambda s: s["paths"].pop("/uploads/{uploadId}/end"), "takes the list of its parts"),
    ],
)
def test_a_session_that_is_not_understood_is_told(contract_of: Any, edit: Any, reason: str) -> None:
    package, diagnostics = package_of(contract_of(edit))
    (told,) = [d for d in diagnostics if d.code == "upload-session-unknown"]
    assert reason in told.message
    assert "upload_file" not in str(package.apis[0].client)


def test_a_put_of_bytes_to_one_place_is_no_session(contract_of: Any) -> None:
    def edit(spec: dict[str, Any]) -> None:
        del spec["paths"]["/uploads"]

    _, diagnostics = package_of(contract_of(edit))
    assert [d for d in diagnostics if d.code == "upload-session-unknown"] == []
