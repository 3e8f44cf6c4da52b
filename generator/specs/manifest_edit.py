"""Edits of the text of specs/manifest.toml: what is not edited keeps its every character.

Lines are put in, changed and taken out where the tables stand. A library that parses and prints the whole was tried:
tomlkit 0.15 puts a new table behind the comments that belong to the next one, and does not give back a text in which
other tables stand between two of an array. Every edit is read back, and is refused when it does not say what it should.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from generator.diagnostics import Diagnostic, InputError, Location
from generator.specs.manifest import (
    RECORD_KEYS,
    Api,
    Manifest,
    Record,
    Sdk,
    Version,
    parse_manifest,
)
from generator.specs.text import decode
from generator.specs.toml_places import Path, header_paths, key_lines

_LINE = re.compile(r"""(\s*[^=]+?\s*=\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^#\s"'][^#]*?)(\s*(?:#.*)?)""")
_BARE = "api = []"
DEFAULT_SDK = Sdk()


def first_manifest(sdk: Sdk) -> bytes:
    """The manifest of a project that has no API yet."""
    return (
        "# The APIs and their versions, oldest first. A file's bytes never change under a version: its sha256 is checked.\n"
        f"{_BARE}\n\n" + render_manifest((), sdk)
    ).encode()


def with_version(content: bytes, manifest: Manifest, slug: str, version: Version) -> bytes:
    """The manifest with one more version, the newest of its API."""
    number, api = _find(manifest, slug)
    text = _Text(content, manifest)
    last = ("api", number, "version", len(api.versions) - 1)
    text.insert(text.end_of(last), ["", *render_version(version)])
    return text.read_back(_changed(manifest, replace(api, versions=(*api.versions, version))))


def with_replacement(content: bytes, manifest: Manifest, slug: str, version: Version) -> bytes:
    """The manifest with a version of the same name in the old one's place, which `version.replaced` keeps."""
    number, api = _find(manifest, slug)
    position = [one.version for one in api.versions].index(version.version)
    text = _Text(content, manifest)
    path = ("api", number, "version", position)
    end = text.end_of(path)
    if version.replaced is not None:
        text.insert(end, render_replaced(version.replaced))
    told = api.versions[position].announced
    if version.announced is not None and told is None:
        text.insert(end, [f"announced = {_value(version.announced)}"])
    elif version.announced is not None:
        text.set((*path, "announced"), version.announced)
    for key, value in _fields(version):
        text.set((*path, key), value)
    version = replace(version, announced=version.announced or told)
    versions = (*api.versions[:position], version, *api.versions[position + 1 :])
    return text.read_back(_changed(manifest, replace(api, versions=versions)))


def without_version(content: bytes, manifest: Manifest, slug: str, name: str) -> bytes:
    """The manifest without one version. The comments above it go with it."""
    number, api = _find(manifest, slug)
    position = [one.version for one in api.versions].index(name)
    text = _Text(content, manifest)
    text.remove(("api", number, "version", position))
    versions = (*api.versions[:position], *api.versions[position + 1 :])
    return text.read_back(_changed(manifest, replace(api, versions=versions)))


def with_restored(content: bytes, manifest: Manifest, slug: str, name: str) -> bytes:
    """The manifest with what a version replaced back in its place."""
    number, api = _find(manifest, slug)
    position = [one.version for one in api.versions].index(name)
    old = api.versions[position].replaced
    assert old is not None
    text = _Text(content, manifest)
    path = ("api", number, "version", position)
    text.remove((*path, "replaced"))
    for key, value in _fields(old):
        text.set((*path, key), value)
    versions = list(api.versions)
    fields = dict(_fields(old))
    versions[position] = replace(versions[position], replaced=None, **fields)  # type: ignore[arg-type]  # a Record's own fields
    return text.read_back(_changed(manifest, replace(api, versions=tuple(versions))))


def with_api(content: bytes, manifest: Manifest, api: Api) -> bytes:
    """The manifest with one more API, the last."""
    text = _Text(content, manifest)
    if not manifest.apis:
        text.lines = [line for line in text.lines if line.strip() != _BARE]
    text.insert(len(text.lines), ["", *render_api(api)])
    return text.read_back(replace(manifest, apis=(*manifest.apis, api)))


class _Text:
    """The lines of the manifest while they are edited; the places are those before the first edit, so edit from below."""

    def __init__(self, content: bytes, manifest: Manifest) -> None:
        self.manifest = manifest
        self.mark = b"\xef\xbb\xbf" if content.startswith(b"\xef\xbb\xbf") else b""
        text = decode(content, manifest.file)
        self.newline = "\r\n" if "\r\n" in text else "\n"
        self.headers = header_paths(text)
        self.keys = key_lines(text)
        self.lines = text.rstrip("\r\n").split("\n")
        self.lines = [line.removesuffix("\r") for line in self.lines]

    def span(self, path: Path) -> tuple[int, int]:
        """The first line of a table, from 0, and the one after the last of it and its sub-tables.

        Comments at the end belong to what follows, unless a blank line stands between them and that.
        """
        own = [n for n, (_, at) in enumerate(self.headers) if at[: len(path)] == path]
        if not own:
            raise self.refusal(path)
        start = self.headers[own[0]][0] - 1
        following = own[-1] + 1
        end = len(self.lines)
        if following < len(self.headers):
            end = self.headers[following][0] - 1
        rows = self.lines[start:end]
        content = max(n for n, line in enumerate(rows, 1) if not _is_filler(line))
        told = content
        while told < len(rows) and rows[told].strip():
            told += 1
        apart = told < len(rows) or end == len(self.lines)
        return start, start + (told if apart else content)

    def end_of(self, path: Path) -> int:
        return self.span(path)[1]

    def insert(self, at: int, lines: Sequence[str]) -> None:
        self.lines[at:at] = lines

    def set(self, path: Path, value: object) -> None:
        """A key's value anew; a comment behind it stays."""
        lines = self.keys.get(path)
        if lines is None:
            raise self.refusal(path)
        first = lines.start - 1
        found = _LINE.fullmatch(self.lines[first])
        if len(lines) == 1 and found:
            self.lines[first] = f"{found[1]}{_value(value)}{found[3]}"
        else:
            blank = [""] * (len(lines) - 1)  # later places stay true
            self.lines[first : first + len(lines)] = [f"{path[-1]} = {_value(value)}", *blank]

    def remove(self, path: Path) -> None:
        """A table with its sub-tables, the comments right above it, and the blank lines above those."""
        start, end = self.span(path)
        while start and self.lines[start - 1].lstrip().startswith("#"):
            start -= 1
        while start and not self.lines[start - 1].strip():
            start -= 1
        del self.lines[start:end]

    def read_back(self, expected: Manifest) -> bytes:
        """The edited text, once it is certain that it says what is expected."""
        content = self.mark + (self.newline.join(self.lines) + self.newline).encode()
        told = parse_manifest(content, self.manifest.root, verify=False)
        if told != expected:
            raise self.refusal(())
        return content

    def refusal(self, path: Path) -> InputError:
        line = max((line for line, at in self.headers if path[: len(at)] == at), default=1)
        return InputError(
            Diagnostic(
                code="manifest-layout",
                message="the manifest is laid out in a way that this command cannot edit",
                location=Location(self.manifest.file, line, 1),
                hint="write APIs as [[api]], versions as [[api.version]] with a line for each key",
            )
        )


def _is_filler(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _find(manifest: Manifest, slug: str) -> tuple[int, Api]:
    return next((n, api) for n, api in enumerate(manifest.apis) if api.slug == slug)


def _changed(manifest: Manifest, api: Api) -> Manifest:
    return replace(
        manifest, apis=tuple(api if one.slug == api.slug else one for one in manifest.apis)
    )


def _fields(record: Record) -> list[tuple[str, object]]:
    return [(key, getattr(record, key)) for key in RECORD_KEYS]


def render_manifest(apis: Iterable[Api], sdk: Sdk = DEFAULT_SDK) -> str:
    """The text of a manifest, as a person would have typed it; `read_manifest` reads it back the same."""
    lines = ["[sdk]", f"package = {_quoted(sdk.package)}", f"version = {_quoted(sdk.version)}"]
    for api in apis:
        lines += ["", *render_api(api)]
    return "\n".join(lines) + "\n"


def render_api(api: Api) -> list[str]:
    """The lines of one API with its versions."""
    lines = ["[[api]]", f"slug = {_quoted(api.slug)}", f"package = {_quoted(api.package)}"]
    for version in api.versions:
        lines += ["", *render_version(version)]
    return lines


def render_version(version: Version) -> list[str]:
    """The lines of one version."""
    head = ["[[api.version]]", f"version = {_quoted(version.version)}", *render_record(version)]
    if version.announced is not None:
        head.append(f"announced = {_value(version.announced)}")
    return head if version.replaced is None else [*head, *render_replaced(version.replaced)]


def render_replaced(record: Record) -> list[str]:
    """The lines that say what a version replaced."""
    return ["", "[api.version.replaced]", *render_record(record)]


def render_record(record: Record) -> list[str]:
    """The lines of a file that was taken in, in the order of the manifest."""
    return [f"{key} = {_value(getattr(record, key))}" for key in RECORD_KEYS]


def _value(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else _quoted(str(value))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
