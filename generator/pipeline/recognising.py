"""Which API of the project a file is: recognised, said by the user, asked for, or new."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.diagnostics import Diagnostic, InputError, Location, Severity
from generator.document import RawDocument
from generator.pipeline.workspace import Workspace, chosen
from generator.specs.load import load
from generator.specs.manifest import Api, Manifest
from generator.specs.recognise import Evidence, Known, known_from, recognise

Ask = Callable[[Path, Evidence, Sequence[str]], str | None]
"""Asks a person which API a file is, given what is known of it and the slugs there are."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """The API of a file, how that is known, and what is to be said of it."""

    api: Api
    evidence: Evidence
    said: tuple[Diagnostic, ...] = ()


@dataclass(slots=True)
class Recogniser:
    """Compares files with the versions that are there, which are read once.

    `said` is the slug that the user gives; `new` the API that all files are of, when it is a new one.
    """

    workspace: Workspace
    manifest: Manifest
    said: str | None
    new: Api | None
    ask: Ask | None
    known: list[Known] = field(init=False)

    def __post_init__(self) -> None:
        self.known = []
        for api in self.manifest.apis:
            versions = [load(self.workspace.specs / one.file).data for one in api.versions]
            self.known.append(known_from(api.slug, versions))

    def api_of(self, file: Path, document: RawDocument) -> Recognised:
        """Raises InputError when that is not certain and nobody can be asked."""
        if self.new is not None:
            self._check_new(self.new)
            return Recognised(self.new, Evidence(self.new.slug, True, ("it is a new API",)))
        evidence = recognise(document.data, file.stem, self.known)
        if self.said is not None:
            (api,) = chosen(self.manifest, [self.said])
            doubts = evidence.sure and evidence.api != self.said
            told = (_doubt(document, self.said, evidence),) if doubts else ()
            return Recognised(api, Evidence(self.said, True, ("--api says so",)), told)
        slug = evidence.api if evidence.sure else None
        if slug is None and self.ask is not None:
            slug = self.ask(file, evidence, [api.slug for api in self.manifest.apis])
        if slug is None:
            raise _unsure(file, evidence, self.manifest)
        return Recognised(chosen(self.manifest, [slug])[0], evidence)

    def _check_new(self, api: Api) -> None:
        for there in self.manifest.apis:
            if api.slug == there.slug or api.package == there.package:
                message = (
                    f"{there.slug} (package {there.package}) is an API of this project already"
                )
                where = Location(self.manifest.file)
                raise InputError(
                    Diagnostic(
                        code="api-known",
                        message=message,
                        location=where,
                        hint="leave out --new-api",
                    )
                )


def _doubt(document: RawDocument, slug: str, evidence: Evidence) -> Diagnostic:
    reasons = "; ".join(evidence.reasons)
    return Diagnostic(
        code="api-doubtful",
        message=f"stored as {slug}, but it looks like {evidence.api}: {reasons}",
        location=document.locate("/info/title"),
        severity=Severity.WARNING,
        hint=f"was --api {evidence.api} meant?",
    )


def _unsure(file: Path, evidence: Evidence, manifest: Manifest) -> InputError:
    known = ", ".join(api.slug for api in manifest.apis)
    told = "; ".join(evidence.reasons) or "neither title, name nor paths say so"
    guess = f", perhaps {evidence.api}" if evidence.api else ""
    hint = f"say which with --api, one of {known}" if known else "this project has none yet"
    return InputError(
        Diagnostic(
            code="api-unsure",
            message=f"it is not certain which API this is{guess}: {told}",
            location=Location(file.as_posix()),
            hint=f"{hint}; or add a new one with --new-api",
        )
    )
