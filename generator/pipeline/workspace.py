"""Where a run works, and how one version of one API is read: bytes -> contract, with what is wrong on the way."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from generator.contract import Contract
from generator.diagnostics import Diagnostic, InputError, Location, errors
from generator.document import RawDocument
from generator.lower.document import lower
from generator.specs.cache import Cache
from generator.specs.correct import corrected
from generator.specs.load import load, parse
from generator.specs.manifest import Api, Manifest, Version
from generator.specs.overlay import Correction, overlay_file, read_overlay
from generator.specs.verdicts import recall

TOOL = Path(__file__).parent.parent


def default_cache_dir() -> Path:
    """The user's cache folder, as the XDG base directory specification says."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path("~/.cache").expanduser())
    return Path(base) / "skiftegen"


def templates_dir() -> Path:
    """The tool's own templates: inside an installed wheel, beside the package in a checkout."""
    installed = TOOL / "_templates"
    return installed if installed.is_dir() else TOOL.parent / "templates"


@cache
def tool_digest() -> str:
    """What tells this state of the tool from any other: a hash of its sources."""
    sources = sorted(TOOL.rglob("*.py"))
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in sources)).hexdigest()


@dataclass(frozen=True, slots=True)
class Workspace:
    """Where a run works: the project's folder and the cache; `progress` is told what is being done.

    `label` stands in place of the folder in the names of files, for one that is only there for this run.
    """

    root: Path
    cache_dir: Path
    progress: Callable[[str], None]
    label: str = ""

    @property
    def specs(self) -> Path:
        return self.root / "specs"

    def shown(self, path: Path) -> str:
        """The name of a file in diagnostics and reports."""
        if not self.label or not path.is_relative_to(self.root):
            return path.as_posix()
        return f"{self.label}{path.relative_to(self.root).as_posix()}"

    @property
    def cache(self) -> Cache:
        return Cache(self.cache_dir)


@dataclass(frozen=True, slots=True)
class Spec:
    """One version of one API as far as it came: `contract` is None when it cannot be used.

    `corrections` are those of the overlay that the document has in it.
    """

    api: str
    version: str
    file: str
    document: RawDocument | None
    contract: Contract | None
    diagnostics: tuple[Diagnostic, ...]
    corrections: tuple[Correction, ...] = ()

    @property
    def summary(self) -> str:
        name = f"{self.api} {self.version}".strip()
        if self.contract is None:
            return f"{name}: cannot be used"
        counts = f"{len(self.contract.operations)} operations, {len(self.contract.schemas)} schemas"
        many = len(self.corrections)
        overlay = f", {many} correction{'' if many == 1 else 's'} of its overlay" if many else ""
        return f"{name}: {counts}, OpenAPI {self.contract.oas}{overlay}"


def read_spec(
    workspace: Workspace,
    path: Path,
    *,
    api: str,
    version: str = "",
    content: bytes | None = None,
    overlay: Sequence[Correction] = (),
) -> Spec:
    """Load, correct, validate, bundle and lower one file; problems are collected, never raised.

    `content` is what the file holds, for those who have read it already.
    """
    shown = workspace.shown(path)
    workspace.progress(f"reading {shown}")
    document: RawDocument | None = None
    contract: Contract | None = None
    applied = tuple(one for one in overlay if one.applies_to(version))
    try:
        raw = load(path, shown_as=shown) if content is None else parse(content, shown)
        document = _bundled(corrected(raw, applied), path.parent)
        found = _verdict(document, workspace.cache)
        if not errors(found):
            contract, more = lower(document, api=api)
            found = _said_once((*found, *more))
    except InputError as problem:
        found = problem.diagnostics
    usable_contract = None if errors(found) else contract
    return Spec(api, version, shown, document, usable_contract, found, applied)


def _bundled(document: RawDocument, root: Path) -> RawDocument:
    from generator.specs.bundle import bundle

    return bundle(document, root=root)


def _verdict(document: RawDocument, cache: Cache) -> tuple[Diagnostic, ...]:
    """What is wrong with a document; the validator is not even imported for one that was seen before."""
    known = recall(document, cache)
    if known is not None:
        return known
    from generator.specs.validate import validate

    return validate(document, cache)


def _said_once(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Without what two stages found at one place under one code."""
    return tuple({(d.location, d.code): d for d in reversed([*diagnostics])}.values())[::-1]


def usable(*specs: Spec) -> tuple[Diagnostic, ...]:
    """The warnings and notes of specs that can be used. Raises InputError with everything otherwise."""
    found = tuple(d for spec in specs for d in spec.diagnostics)
    if errors(found):
        raise InputError(errors(found))
    return found


def read_version(workspace: Workspace, api: Api, version: Version) -> Spec:
    """One version of the project with its overlay. Raises InputError for an overlay that cannot be read."""
    return read_spec(
        workspace,
        workspace.specs / version.file,
        api=api.slug,
        version=version.version,
        overlay=overlay_of(workspace, api),
    )


def overlay_of(workspace: Workspace, api: Api, more: str | None = None) -> tuple[Correction, ...]:
    """The corrections of an API, which may be for a version `more` that it does not have yet.

    Raises InputError with everything that is wrong in its overlay.
    """
    path = overlay_file(workspace.specs, api.slug)
    known = [version.version for version in api.versions]
    known += [more] if more is not None else []
    return read_overlay(path, known, shown_as=workspace.shown(path))


def contract_of(spec: Spec) -> Contract:
    assert spec.contract is not None, "usable() comes first"
    return spec.contract


def document_of(spec: Spec) -> RawDocument:
    assert spec.document is not None, "usable() comes first"
    return spec.document


def chosen(manifest: Manifest, slugs: Sequence[str]) -> list[Api]:
    known = {api.slug: api for api in manifest.apis}
    for slug in slugs:
        if slug not in known:
            raise InputError(_unknown(manifest, "API", slug, list(known)))
    return [api for api in manifest.apis if not slugs or api.slug in slugs]


def find_version(manifest: Manifest, api: Api, word: str) -> Version:
    for version in api.versions:
        if version.version == word:
            return version
    raise InputError(
        _unknown(manifest, f"version of {api.slug}", word, [v.version for v in api.versions])
    )


def _unknown(manifest: Manifest, what: str, word: str, known: list[str]) -> Diagnostic:
    close = get_close_matches(word, known, 1)
    return Diagnostic(
        code="unknown-name",
        message=f"there is no {what} {word!r}; known: {', '.join(known)}",
        location=Location(manifest.file),
        hint=f"did you mean {close[0]!r}?" if close else "",
    )
