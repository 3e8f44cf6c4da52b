"""specs/manifest.toml: which APIs there are, their versions, and that no version's bytes ever change."""

from __future__ import annotations

import hashlib
import keyword
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Literal, cast, get_args

from generator.diagnostics import Diagnostic, InputError, Location
from generator.specs.text import decode
from generator.specs.toml_places import Path as TomlPath
from generator.specs.toml_places import place_in, syntax_place, toml_places

Provenance = Literal["reconstruction", "official"]

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ROOT_KEYS: Mapping[str, type] = {"sdk": dict, "api": list}
_SDK_KEYS: Mapping[str, type] = {"package": str, "version": str}
_API_KEYS: Mapping[str, type] = {"slug": str, "package": str, "version": list, "rename": dict}
_RENAME_KEYS: Mapping[str, type] = {
    "operations": dict,
    "schemas": dict,
    "parameters": dict,
    "tags": dict,
}
RECORD_KEYS: Mapping[str, type] = {
    "file": str,
    "released": date,
    "source": str,
    "retrieved": date,
    "sha256": str,
    "provenance": str,
}
_VERSION_KEYS: Mapping[str, type] = {"version": str, **RECORD_KEYS, "replaced": dict}
_KIND = {str: "text", date: "a date such as 2026-11-23", list: "[[tables]]", dict: "a [table]"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A file that was taken in; `file` is relative to the folder of the manifest."""

    file: str
    released: date
    source: str
    retrieved: date
    sha256: str
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Version(Record):
    """One version of an API; `replaced` is the reconstruction that stood there before the official file came."""

    version: str
    replaced: Record | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One API, the Python package its client is generated into, and its versions, oldest first.

    `rename`: kind (operations, schemas, parameters, tags) -> the spec's name -> the Python name chosen.
    """

    slug: str
    package: str
    versions: tuple[Version, ...]
    rename: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])


@dataclass(frozen=True, slots=True, kw_only=True)
class Sdk:
    """The distribution that all APIs' packages are part of."""

    package: str = "skifteportal"
    version: str = "0.1.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """`root` is the folder of the specs, `file` the manifest's name for diagnostics."""

    root: Path
    file: str
    apis: tuple[Api, ...]
    sdk: Sdk = Sdk()


def read_manifest(specs_dir: Path, *, verify: bool = True) -> Manifest:
    """The manifest of a folder of specs. Raises InputError with everything that is wrong in it.

    `verify` compares each version's bytes with its sha256.
    """
    path = specs_dir / "manifest.toml"
    try:
        content = path.read_bytes()
    except OSError:
        message = (
            "the folder has no manifest.toml" if specs_dir.is_dir() else "there is no such folder"
        )
        hint = "name the project's folder, which holds specs/manifest.toml"
        where = Location(specs_dir.as_posix())
        raise InputError(
            Diagnostic(code="manifest-missing", message=message, location=where, hint=hint)
        ) from None
    return parse_manifest(content, specs_dir, verify=verify)


def parse_manifest(content: bytes, specs_dir: Path, *, verify: bool = True) -> Manifest:
    """A manifest's bytes as those of the folder `specs_dir`. Raises InputError as `read_manifest` does."""
    name = (specs_dir / "manifest.toml").as_posix()
    text = decode(content, name) if content.strip() else ""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = re.sub(r" \(at .*\)$", "", str(error))
        at = Location(name, *syntax_place(error, text))
        raise InputError(
            Diagnostic(code="manifest-syntax", message=f"not TOML: {message}", location=at)
        ) from None
    return _Reader(specs_dir, name, toml_places(text)).manifest(data, verify)


@dataclass(slots=True)
class _Reader:
    """Collects problems while it reads; a table with a problem of its own yields nothing."""

    root: Path
    file: str
    places: dict[TomlPath, tuple[int, int]]
    found: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def manifest(self, data: dict[str, object], verify: bool) -> Manifest:
        self._table(data, (), _ROOT_KEYS, required=("api",))
        sdk = self._table(data.get("sdk", {}), ("sdk",), _SDK_KEYS, required=())
        apis: list[Api] = []
        slugs: dict[str, TomlPath] = {}
        packages: dict[str, TomlPath] = {}
        for position, raw in enumerate(_items(data.get("api"))):
            path = ("api", position)
            api = self._api(raw, path)
            if api is None:
                continue
            apis.append(api)
            self._unique("API", api.slug, (*path, "slug"), slugs)
            self._unique("Python package", api.package, (*path, "package"), packages)
            if verify:
                for number, version in enumerate(api.versions):
                    here = (*path, "version", number)
                    self._verify(version.version, version, here)
                    if version.replaced is not None:
                        self._verify(version.version, version.replaced, (*here, "replaced"))
        if self.found:
            raise InputError(sorted(self.found, key=lambda one: (one.location, one.code)))
        return Manifest(
            root=self.root, file=self.file, apis=tuple(apis), sdk=Sdk(**cast(dict[str, str], sdk))
        )

    def _api(self, raw: object, path: TomlPath) -> Api | None:
        table = self._table(raw, path, _API_KEYS, required=("slug", "package", "version"))
        if table is None:
            return None
        slug, package = str(table["slug"]), str(table["package"])
        if not _SLUG.fullmatch(slug):
            message = f"the slug {slug!r} is not lower-case words joined by hyphens"
            self._say("manifest-slug", message, (*path, "slug"))
        if not package.isidentifier() or keyword.iskeyword(package):
            why = "a Python keyword" if keyword.iskeyword(package) else "not a Python identifier"
            hint = f"write for instance {slug.replace('-', '_')!r}"
            message = f"the package {package!r} is {why}"
            self._say("manifest-package", message, (*path, "package"), hint)
        versions = [
            self._version(one, (*path, "version", n))
            for n, one in enumerate(_items(table["version"]))
        ]
        if not versions:
            self._say("manifest-no-version", f"{slug} has no version", path, "add [[api.version]]")
        complete = [version for version in versions if version is not None]
        if len(complete) == len(versions):
            self._in_order(complete, path)
        rename = self._rename(table.get("rename", {}), (*path, "rename"))
        return Api(slug=slug, package=package, versions=tuple(complete), rename=rename)

    def _rename(self, raw: object, path: TomlPath) -> Mapping[str, Mapping[str, str]]:
        table = self._table(raw, path, _RENAME_KEYS, required=())
        for kind, chosen in (table or {}).items():
            for name, value in cast(dict[str, object], chosen).items():
                if not isinstance(value, str):
                    self._say("manifest-type", f"{name} is not text", (*path, kind, name))
        return cast("Mapping[str, Mapping[str, str]]", table or {})

    def _version(self, raw: object, path: TomlPath) -> Version | None:
        fields = self._record(raw, path, _VERSION_KEYS)
        if fields is None:
            return None
        before = fields.pop("replaced", None)
        replaced: dict[str, object] | None = None
        if before is not None:
            replaced = self._record(before, (*path, "replaced"), RECORD_KEYS)
            if replaced is None:
                return None
        return Version(
            **fields,  # type: ignore[arg-type]  # keys and types are checked above
            replaced=None if replaced is None else Record(**replaced),  # type: ignore[arg-type]
        )

    def _record(
        self, raw: object, path: TomlPath, keys: Mapping[str, type]
    ) -> dict[str, object] | None:
        """A copy of the table of a version, or of what it replaced; None when something is wrong in it."""
        before = len(self.found)
        table = self._table(raw, path, keys, [key for key in keys if key != "replaced"])
        if table is None:
            return None
        if table["provenance"] not in get_args(Provenance):
            words = " or ".join(get_args(Provenance))
            message = f"the provenance is {table['provenance']!r}, expected {words}"
            self._say("manifest-provenance", message, (*path, "provenance"))
        if not _SHA256.fullmatch(str(table["sha256"])):
            message = "the sha256 is not 64 hexadecimal digits in lower case"
            self._say("manifest-sha256", message, (*path, "sha256"))
        file = PurePosixPath(str(table["file"]))
        if file.is_absolute() or ".." in file.parts:
            message = f"the file {str(file)!r} is outside the folder of the manifest"
            self._say(
                "manifest-file", message, (*path, "file"), "keep spec files beside the manifest"
            )
        return dict(table) if len(self.found) == before else None

    def _in_order(self, versions: list[Version], path: TomlPath) -> None:
        names: dict[str, TomlPath] = {}
        for number, version in enumerate(versions):
            here = (*path, "version", number)
            self._unique("version", version.version, (*here, "version"), names)
            if number and version.released < versions[number - 1].released:
                earlier = versions[number - 1]
                message = (
                    f"{version.version} was released {version.released}, "
                    f"before {earlier.version} ({earlier.released}) that stands above it"
                )
                self._say("manifest-order", message, (*here, "released"), "list the oldest first")

    def _verify(self, name: str, version: Record, path: TomlPath) -> None:
        file = self.root / version.file
        try:
            actual = hashlib.sha256(file.read_bytes()).hexdigest()
        except OSError:
            names = sorted(p.relative_to(self.root).as_posix() for p in file.parent.glob("*"))
            near = get_close_matches(version.file, names, n=1)
            hint = f"did you mean {near[0]}?" if near else "add the file, or remove the version"
            message = f"version {name} names the file {version.file}, which is missing"
            self._say("manifest-file-missing", message, (*path, "file"), hint)
            return
        if actual != version.sha256:
            message = (
                f"{version.file} has changed under version {name}: "
                f"its sha256 is {actual}, the manifest says {version.sha256}"
            )
            hint = "bring the old bytes back, and add the new ones as a version of their own"
            self._say("manifest-bytes-changed", message, (*path, "sha256"), hint)

    def _table(
        self,
        raw: object,
        path: TomlPath,
        keys: Mapping[str, type],
        required: Sequence[str],
    ) -> dict[str, object] | None:
        """The table itself when every key is known, of its type, and none is missing."""
        before = len(self.found)
        if not isinstance(raw, dict):
            self._say("manifest-type", f"{_name(path)} is not a table", path)
            return None
        for key, value in raw.items():
            if key not in keys:
                near = get_close_matches(key, keys, n=1)
                hint = f"did you mean {near[0]}?" if near else f"known keys: {', '.join(keys)}"
                self._say("manifest-unknown-key", f"unknown key {key!r}", (*path, key), hint)
            elif not isinstance(value, keys[key]):
                message = f"{key} is not {_KIND[keys[key]]}"
                self._say("manifest-type", message, (*path, key))
        for key in required:
            if key not in raw:
                hint = f"add {key} = ..." if keys[key] is not list else f"add [[{key}]]"
                self._say("manifest-missing-key", f"{_name(path)} has no {key}", path, hint)
        return raw if len(self.found) == before else None

    def _unique(self, what: str, name: str, path: TomlPath, taken: dict[str, TomlPath]) -> None:
        if name not in taken:
            taken[name] = path
            return
        line, _ = place_in(self.places, taken[name])
        message = f"the {what} {name!r} is taken already, at line {line}"
        self._say(f"manifest-duplicate-{what.split()[-1].lower()}", message, path)

    def _say(self, code: str, message: str, path: TomlPath, hint: str = "") -> None:
        at = Location(self.file, *place_in(self.places, path))
        self.found.append(Diagnostic(code=code, message=message, location=at, hint=hint))


def _items(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _name(path: TomlPath) -> str:
    words = [part for part in path if isinstance(part, str)]
    return f"[[{'.'.join(words)}]]" if words else "the manifest"
