"""specs/manifest.toml: which APIs there are, their versions, and that no version's bytes ever change."""

from __future__ import annotations

import hashlib
import keyword
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Literal, cast, get_args

from generator.diagnostics import Diagnostic, InputError, Location
from generator.specs.sdk import Sdk, read_sdk
from generator.specs.settings import Phase, Severity, phases, severities
from generator.specs.toml_places import Path as TomlPath
from generator.specs.toml_tables import Tables, items, read_toml

__all__ = ["Api", "Manifest", "Record", "Sdk", "Version", "parse_manifest", "read_manifest"]

Provenance = Literal["reconstruction", "official"]

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ROOT_KEYS: Mapping[str, type] = {"sdk": dict, "api": list, "phase": list, "severity": list}
_API_KEYS: Mapping[str, type] = {
    "slug": str,
    "package": str,
    "version": list,
    "rename": dict,
    "phase": list,
}
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
_VERSION_KEYS: Mapping[str, type] = {
    "version": str,
    **RECORD_KEYS,
    "announced": date,
    "replaced": dict,
}
_OPTIONAL = ("announced", "replaced")


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
    """One version of an API; `replaced` is the reconstruction that stood there before the official file came.

    `released` is the day it takes effect, `announced` the day it was told of; without one the day it was
    retrieved is as early as is known.
    """

    version: str
    announced: date | None = None
    replaced: Record | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One API, the Python package its client is generated into, and its versions, oldest first.

    `rename`: kind (operations, schemas, parameters, tags) -> the spec's name -> the Python name chosen.
    `phases`: its own, where they are not those of the manifest.
    """

    slug: str
    package: str
    versions: tuple[Version, ...]
    rename: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    phases: tuple[Phase, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """`root` is the folder of the specs, `file` the manifest's name for diagnostics."""

    root: Path
    file: str
    apis: tuple[Api, ...]
    sdk: Sdk = field(default_factory=Sdk)
    phases: tuple[Phase, ...] = ()
    severities: tuple[Severity, ...] = ()

    @property
    def files(self) -> frozenset[str]:
        """Every file that is listed, those that were replaced too."""
        versions = [version for api in self.apis for version in api.versions]
        replaced = [version.replaced for version in versions if version.replaced is not None]
        return frozenset(record.file for record in (*versions, *replaced))

    def phases_of(self, api: Api) -> tuple[Phase, ...]:
        """The phases of an API: its own, or those of all."""
        return api.phases or self.phases


def read_manifest(specs_dir: Path, *, verify: bool = True) -> Manifest:
    """The manifest of a folder of specs. Raises InputError with everything that is wrong in it.

    `verify` compares each version's bytes with its sha256.
    """
    return parse_manifest(manifest_bytes(specs_dir), specs_dir, verify=verify)


def manifest_bytes(specs_dir: Path) -> bytes:
    """The manifest as it is. Raises InputError when there is none that can be read."""
    try:
        return (specs_dir / "manifest.toml").read_bytes()
    except OSError:
        message = (
            "the folder has no manifest.toml" if specs_dir.is_dir() else "there is no such folder"
        )
        hint = "name the project's folder, which holds specs/manifest.toml"
        where = Location(specs_dir.as_posix())
        raise InputError(
            Diagnostic(code="manifest-missing", message=message, location=where, hint=hint)
        ) from None


def parse_manifest(content: bytes, specs_dir: Path, *, verify: bool = True) -> Manifest:
    """A manifest's bytes as those of the folder `specs_dir`. Raises InputError as `read_manifest` does."""
    name = (specs_dir / "manifest.toml").as_posix()
    data, tables = read_toml(content, name, "manifest")
    return _Reader(name, tables.prefix, tables.places, root=specs_dir).manifest(data, verify)


@dataclass(slots=True)
class _Reader(Tables):
    """Collects problems while it reads; a table with a problem of its own yields nothing."""

    root: Path = field(kw_only=True)

    def manifest(self, data: dict[str, object], verify: bool) -> Manifest:
        self.table(data, (), _ROOT_KEYS, required=("api",))
        sdk = read_sdk(data.get("sdk", {}), self)
        apis: list[Api] = []
        slugs: dict[str, TomlPath] = {}
        packages: dict[str, TomlPath] = {}
        for position, raw in enumerate(items(data.get("api"))):
            path = ("api", position)
            api = self._api(raw, path)
            if api is None:
                continue
            apis.append(api)
            self.unique("API", api.slug, (*path, "slug"), slugs)
            self.unique("Python package", api.package, (*path, "package"), packages)
            if verify:
                for number, version in enumerate(api.versions):
                    here = (*path, "version", number)
                    self._verify(version.version, version, here)
                    if version.replaced is not None:
                        self._verify(version.version, version.replaced, (*here, "replaced"))
        default = phases(items(data.get("phase")), ("phase",), self)
        judged = severities(items(data.get("severity")), ("severity",), self, tuple(slugs))
        self.settle()
        return Manifest(
            root=self.root,
            file=self.file,
            apis=tuple(apis),
            sdk=sdk,
            phases=default,
            severities=judged,
        )

    def _api(self, raw: object, path: TomlPath) -> Api | None:
        table = self.table(raw, path, _API_KEYS, required=("slug", "package", "version"))
        if table is None:
            return None
        slug, package = str(table["slug"]), str(table["package"])
        for key, message, hint in wrong_names(slug, package):
            self.say(key, message, (*path, key), hint)
        versions = [
            self._version(one, (*path, "version", n))
            for n, one in enumerate(items(table["version"]))
        ]
        if not versions:
            self.say("no-version", f"{slug} has no version", path, "add [[api.version]]")
        complete = [version for version in versions if version is not None]
        if len(complete) == len(versions):
            self._in_order(complete, path)
        rename = self._rename(table.get("rename", {}), (*path, "rename"))
        own = phases(items(table.get("phase")), (*path, "phase"), self)
        return Api(slug=slug, package=package, versions=tuple(complete), rename=rename, phases=own)

    def _rename(self, raw: object, path: TomlPath) -> Mapping[str, Mapping[str, str]]:
        table = self.table(raw, path, _RENAME_KEYS, required=())
        for kind, chosen in (table or {}).items():
            for name, value in cast(dict[str, object], chosen).items():
                if not isinstance(value, str):
                    self.say("type", f"{name} is not text", (*path, kind, name))
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
            replaced=None if replaced is None else Record(**replaced),  # type: ignore[arg-type]  # as above
        )

    def _record(
        self, raw: object, path: TomlPath, keys: Mapping[str, type]
    ) -> dict[str, object] | None:
        """A copy of the table of a version, or of what it replaced; None when something is wrong in it."""
        before = len(self.found)
        table = self.table(raw, path, keys, tuple(key for key in keys if key not in _OPTIONAL))
        if table is None:
            return None
        if table["provenance"] not in get_args(Provenance):
            words = " or ".join(get_args(Provenance))
            message = f"the provenance is {table['provenance']!r}, expected {words}"
            self.say("provenance", message, (*path, "provenance"))
        if not _SHA256.fullmatch(str(table["sha256"])):
            message = "the sha256 is not 64 hexadecimal digits in lower case"
            self.say("sha256", message, (*path, "sha256"))
        file = PurePosixPath(str(table["file"]))
        if file.is_absolute() or ".." in file.parts:
            message = f"the file {str(file)!r} is outside the folder of the manifest"
            self.say("file", message, (*path, "file"), "keep spec files beside the manifest")
        return dict(table) if len(self.found) == before else None

    def _in_order(self, versions: list[Version], path: TomlPath) -> None:
        names: dict[str, TomlPath] = {}
        for number, version in enumerate(versions):
            here = (*path, "version", number)
            self.unique("version", version.version, (*here, "version"), names)
            if number and version.released < versions[number - 1].released:
                earlier = versions[number - 1]
                message = (
                    f"{version.version} was released {version.released}, "
                    f"before {earlier.version} ({earlier.released}) that stands above it"
                )
                self.say("order", message, (*here, "released"), "list the oldest first")

    def _verify(self, name: str, version: Record, path: TomlPath) -> None:
        file = self.root / version.file
        try:
            actual = hashlib.sha256(file.read_bytes()).hexdigest()
        except OSError:
            names = sorted(p.relative_to(self.root).as_posix() for p in file.parent.glob("*"))
            near = get_close_matches(version.file, names, n=1)
            hint = f"did you mean {near[0]}?" if near else "add the file, or remove the version"
            message = f"version {name} names the file {version.file}, which is missing"
            self.say("file-missing", message, (*path, "file"), hint)
            return
        if actual != version.sha256:
            message = (
                f"{version.file} has changed under version {name}: "
                f"its sha256 is {actual}, the manifest says {version.sha256}"
            )
            hint = "bring the old bytes back, and add the new ones as a version of their own"
            self.say("bytes-changed", message, (*path, "sha256"), hint)


def wrong_names(slug: str, package: str) -> Iterator[tuple[str, str, str]]:
    """What is wrong with the names of an API: the key, a message, a hint."""
    if not _SLUG.fullmatch(slug):
        yield "slug", f"the slug {slug!r} is not lower-case words joined by hyphens", ""
    if not package.isidentifier() or keyword.iskeyword(package):
        why = "a Python keyword" if keyword.iskeyword(package) else "not a Python identifier"
        hint = f"write for instance {slug.replace('-', '_')!r}"
        yield "package", f"the package {package!r} is {why}", hint
