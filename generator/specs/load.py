"""Spec files as raw documents: one reader for YAML, .txt and JSON.

The content decides, not the name: a text that starts with a brace is JSON, or else YAML in flow style.
"""

from __future__ import annotations

import gc
import hashlib
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path

from generator.contract.schema import JsonValue
from generator.diagnostics import InputError
from generator.document import Places, RawDocument
from generator.specs.json_text import read_json
from generator.specs.text import decode, problem, short
from generator.specs.yaml_text import read_yaml

MAX_BYTES = 200_000_000
_KNOWN_OAS = re.compile(r"3\.[012]\.\d+(?:-[\w.]+)?")


def load(path: Path, *, shown_as: str | None = None) -> RawDocument:
    """One spec file, named `shown_as` in diagnostics (default: the path as given).

    Raises InputError with one diagnostic when there is no such file or `parse` refuses it.
    """
    file = shown_as or path.as_posix()
    return parse(read_bytes(path, file), file)


def load_part(path: Path, *, shown_as: str | None = None) -> RawDocument:
    """One file that a spec refers to: any mapping, not a whole OpenAPI document. Raises InputError."""
    file = shown_as or path.as_posix()
    return parse_part(read_bytes(path, file), file)


def parse(data: bytes, file: str) -> RawDocument:
    """A spec's bytes as a document.

    Raises InputError when it is not one YAML or JSON mapping, or no OpenAPI 3.0, 3.1 or 3.2 document.
    """
    document = parse_part(data, file)
    _check_version(document)
    return document


def parse_part(data: bytes, file: str) -> RawDocument:
    """Bytes as a document of any shape whose root is a mapping. Raises InputError."""
    text = decode(data, file)
    with _no_garbage_collection():
        value, places = _read_either(text, file)
    if not isinstance(value, dict):
        kind = (
            "a list" if isinstance(value, list) else "text" if isinstance(value, str) else "a value"
        )
        markup = text.lstrip().startswith("<")
        hint = "this looks like HTML or XML, perhaps an error page" if markup else ""
        message = f"the root is {kind}, expected a mapping with the key openapi"
        hint = hint or "an OpenAPI document starts with a line such as: openapi: 3.0.3"
        raise problem("root-not-mapping", message, file, 1, 1, hint)
    return RawDocument(file, value, hashlib.sha256(data).hexdigest(), places)


def read_bytes(path: Path, shown_as: str | None = None) -> bytes:
    """The bytes of a file. Raises InputError when it cannot be read, with a suggestion for a wrong name."""
    file = shown_as or path.as_posix()
    try:
        _check_kind(path, file)
        return path.read_bytes()
    except FileNotFoundError:
        raise problem(
            "file-missing", "there is no such file", file, hint=_neighbour(path)
        ) from None
    except IsADirectoryError:
        hint = "name a file in it"
        raise problem("file-is-folder", "this is a folder, not a file", file, hint=hint) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise problem("file-unreadable", f"the file cannot be read: {reason}", file) from None


def _check_kind(path: Path, file: str) -> None:
    """Devices have no end, and a spec of hundreds of megabytes is none; a pipe may bring one."""
    about = path.stat()
    if stat.S_ISCHR(about.st_mode) or stat.S_ISBLK(about.st_mode):
        raise problem("file-is-device", "this is a device, not a file", file, hint="name a file")
    if about.st_size > MAX_BYTES:
        message = f"the file has {about.st_size:,} bytes, more than {MAX_BYTES:,}"
        raise problem("file-too-large", message, file, hint="is it an OpenAPI document at all?")


def _neighbour(path: Path) -> str:
    try:
        names = sorted(other.name for other in path.parent.iterdir())
    except OSError:
        return f"the folder {path.parent.as_posix()} does not exist either"
    near = get_close_matches(path.name, names, n=1)
    return f"did you mean {near[0]}?" if near else ""


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Collections would only walk the growing tree again and again: half of the time on large files."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _read_either(text: str, file: str) -> tuple[JsonValue, dict[int, Places]]:
    if not text.lstrip().startswith(("{", "[")):
        return read_yaml(text, file)
    try:
        return read_json(text, file)
    except InputError as not_json:
        if file.endswith(".json") or not_json.diagnostics[0].code != "json-syntax":
            raise
        try:
            return read_yaml(text, file)
        except InputError as not_yaml:
            quoted_key = re.match(r'\s*\{\s*"', text)
            raise (not_json if quoted_key else not_yaml) from None


def _check_version(document: RawDocument) -> None:
    data, file = document.data, document.file
    if "openapi" in data:
        at = document.location(data, "openapi")
        version = data["openapi"]
        if isinstance(version, str) and _KNOWN_OAS.fullmatch(version):
            return
        told = short(version) if isinstance(version, str) else f"{version} (not text)"
        message = f"openapi is {told}, expected 3.0.x, 3.1.x or 3.2.x"
        hint = 'write it in full, such as openapi: "3.0.3"'
        raise problem("openapi-version", message, file, at.line, at.column, hint)
    if "swagger" in data:
        at = document.location(data, "swagger")
        message = f"this is a Swagger {data['swagger']} document, expected OpenAPI 3.0, 3.1 or 3.2"
        hint = (
            "convert it to OpenAPI 3 (for instance with swagger2openapi), and keep the result here"
        )
        raise problem("swagger-2", message, file, at.line, at.column, hint)
    message = "the document has no openapi field"
    hint = "an OpenAPI document starts with a line such as: openapi: 3.0.3"
    raise problem("openapi-missing", message, file, 1, 1, hint)
