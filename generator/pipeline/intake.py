"""specs add: files that arrive -> versions of the project, all of a call or none."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostic, InputError, Location, Severity
from generator.document import RawDocument
from generator.pipeline.comparing import compared
from generator.pipeline.gating import Judging
from generator.pipeline.recognising import Ask, Recogniser
from generator.pipeline.workspace import (
    Spec,
    Workspace,
    overlay_of,
    read_spec,
    read_version,
    usable,
)
from generator.specs import manifest_edit
from generator.specs.correct import still_fits
from generator.specs.intake import (
    Kind,
    Wish,
    check_released,
    provenance_of,
    released_in,
    standing,
    stored_as,
    unchanged_number,
    version_of,
)
from generator.specs.load import parse, read_bytes
from generator.specs.manifest import (
    Api,
    Manifest,
    Record,
    Version,
    manifest_bytes,
    parse_manifest,
)
from generator.specs.order import order_of
from generator.specs.recognise import Evidence
from generator.specs.transaction import Change

if TYPE_CHECKING:
    from generator.report.result import ApiResult


@dataclass(frozen=True, slots=True)
class Arrival:
    """One file that was read: what it is, and what it changes against `against`, a version or nothing."""

    file: Path
    api: str
    evidence: Evidence
    kind: Kind
    version: Version
    spec: Spec
    against: str
    result: ApiResult | None


@dataclass(frozen=True, slots=True)
class Intake:
    """A call's files as they would be stored; `change` is None when there is nothing to write."""

    arrivals: tuple[Arrival, ...]
    change: Change | None
    diagnostics: tuple[Diagnostic, ...]


def plan_intake(
    workspace: Workspace,
    files: Sequence[Path],
    wish: Wish,
    *,
    today: date,
    new_api: Api | None = None,
    ask: Ask | None = None,
) -> Intake:
    """Reads and judges every file; writes nothing. Raises InputError with what is wrong with any of them.

    `new_api` is one that the project does not have yet, without versions.
    """
    before = manifest_bytes(workspace.specs)
    manifest = parse_manifest(before, workspace.specs)
    run = _Run(workspace, manifest, before, wish, today, ask)
    run.take_all(files, new_api)
    change = None
    if run.added:
        change = Change(before=before, after=run.text, added=run.added)
    return Intake(tuple(run.arrivals), change, tuple(dict.fromkeys(run.said)))


@dataclass(frozen=True, slots=True)
class _File:
    """A file as far as it is known without looking at the versions that are there."""

    path: Path
    content: bytes
    document: RawDocument
    api: Api
    evidence: Evidence
    version: str

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


@dataclass(slots=True)
class _Run:
    """The files of one call, taken one after the other; each sees what those before it have added."""

    workspace: Workspace
    manifest: Manifest
    text: bytes
    wish: Wish
    today: date
    ask: Ask | None
    added: dict[str, bytes] = field(default_factory=dict[str, bytes])
    arrivals: list[Arrival] = field(default_factory=list[Arrival])
    said: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def take_all(self, files: Sequence[Path], new_api: Api | None) -> None:
        problems: list[Diagnostic] = []
        read: list[_File] = []
        recogniser = Recogniser(self.workspace, self.manifest, self.wish.api, new_api, self.ask)
        for path in files:
            try:
                read.append(self._file(path, recogniser))
            except InputError as problem:
                problems += problem.diagnostics
        for file in sorted(read, key=lambda one: (one.api.slug, order_of(one.version))):
            try:
                self._take(file)
            except InputError as problem:
                problems += problem.diagnostics
        if problems:
            raise InputError(problems)

    def _file(self, path: Path, recogniser: Recogniser) -> _File:
        content = read_bytes(path)
        document = parse(content, path.as_posix())
        found = recogniser.api_of(path, document)
        version, said = version_of(document, path.stem, self.wish.version)
        self.said += [*found.said, *said]
        return _File(path, content, document, found.api, found.evidence, version)

    def _take(self, file: _File) -> None:
        api = next((one for one in self.manifest.apis if one.slug == file.api.slug), file.api)
        provenance = provenance_of(file.document, self.wish.provenance)
        self._once(file)
        kind, there = standing(api, file.version, file.sha256, provenance, file.document)
        if there is not None and kind is Kind.THERE:
            self._arrive(file, kind, there, self._stored(api, there))
            return
        spec = self._read(file, api)
        self.said += usable(spec)
        result = None
        if there is not None:
            old = self._stored(api, there)
            self.said += usable(old)
            result = compared(self.workspace, old, spec, Judging(), None)
            if kind is Kind.CHANGED:
                raise unchanged_number(file.document, file.version, there, _counted(result))
        entry = self._entry(file, api, there if kind is Kind.REPLACES else None)
        self._edit(api, entry)
        self.added[entry.file] = file.content
        self._arrive(file, kind, entry, spec, there, result)

    def _arrive(
        self,
        file: _File,
        kind: Kind,
        version: Version,
        spec: Spec,
        against: Version | None = None,
        result: ApiResult | None = None,
    ) -> None:
        old = against.version if against is not None else ""
        self.arrivals.append(
            Arrival(file.path, file.api.slug, file.evidence, kind, version, spec, old, result)
        )

    def _once(self, file: _File) -> None:
        """Two files of a call are not one version, unless they are the same file twice."""
        for other in self.arrivals:
            same = order_of(other.version.version) == order_of(file.version)
            if other.api == file.api.slug and same and other.version.sha256 != file.sha256:
                message = f"this is {file.api.slug} {file.version}, and so is {other.file.as_posix()}, but they differ"
                raise _about(file.path, "version-twice", message, "give one of them")

    def _read(self, file: _File, api: Api) -> Spec:
        """The file as the version it will be, with the overlay; it has to be complete in itself."""
        overlay = overlay_of(self.workspace, api, file.version)
        spec = read_spec(
            self.workspace,
            file.path,
            api=api.slug,
            version=file.version,
            content=file.content,
            overlay=overlay,
        )
        if spec.document is not None and spec.document.files:
            others = ", ".join(sorted(set(spec.document.files.values())))
            message = f"the spec refers to other files, which would not be stored: {others}"
            hint = "put it together as one file, and add that"
            raise _about(file.path, "several-files", message, hint)
        self.said += [
            Diagnostic(
                code="overlay-still-needed",
                message=f"what this corrects is in {file.version}, too: {one.pointer}",
                location=one.at,
                severity=Severity.NOTE,
                hint=f'add "{file.version}" to its versions',
            )
            for one in overlay
            if not one.applies_to(file.version) and still_fits(file.document, one)
        ]
        return spec

    def _stored(self, api: Api, version: Version) -> Spec:
        for arrival in self.arrivals:
            if arrival.api == api.slug and arrival.version.version == version.version:
                return arrival.spec
        return read_version(self.workspace, api, version)

    def _entry(self, file: _File, api: Api, replaced: Version | None) -> Version:
        """What the manifest will say of a file."""
        released = self.wish.released or released_in(file.document)
        if released is None:
            released = replaced.released if replaced else self._assumed(file.document)
        check_released(api, file.version, released, file.document)
        return Version(
            version=replaced.version if replaced else file.version,
            file=stored_as(
                api.slug, file.version, file.path.name, file.content, self.manifest.files
            ),
            released=released,
            source=self.wish.source or f"received as {file.path.name}",
            retrieved=self.today,
            announced=self.wish.announced,
            sha256=file.sha256,
            provenance=provenance_of(file.document, self.wish.provenance),
            replaced=_record(replaced) if replaced else None,
        )

    def _assumed(self, document: RawDocument) -> date:
        self.said.append(
            Diagnostic(
                code="released-today",
                message=f"nothing says when this was released, so {self.today} is noted",
                location=Location(document.file),
                severity=Severity.NOTE,
                hint="give the day with --released",
            )
        )
        return self.today

    def _edit(self, api: Api, entry: Version) -> None:
        if entry.replaced is not None:
            self.text = manifest_edit.with_replacement(self.text, self.manifest, api.slug, entry)
        elif api.versions:
            self.text = manifest_edit.with_version(self.text, self.manifest, api.slug, entry)
        else:
            whole = replace(api, versions=(entry,))
            self.text = manifest_edit.with_api(self.text, self.manifest, whole)
        self.manifest = parse_manifest(self.text, self.workspace.specs, verify=False)


def _record(version: Version) -> Record:
    return Record(
        file=version.file,
        released=version.released,
        source=version.source,
        retrieved=version.retrieved,
        sha256=version.sha256,
        provenance=version.provenance,
    )


def _counted(result: ApiResult | None) -> str:
    from generator.report import words

    if result is None or not result.findings:
        return "no difference that matters to a caller"
    return words.counts(result.counts)


def _about(file: Path, code: str, message: str, hint: str) -> InputError:
    where = Location(file.as_posix())
    return InputError(Diagnostic(code=code, message=message, location=where, hint=hint))
