"""diff: versions of an API -> one result, and its reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract import Contract
from generator.diagnostics import Diagnostic
from generator.pipeline.workspace import (
    Spec,
    Workspace,
    chosen,
    contract_of,
    document_of,
    find_version,
    read_spec,
    read_version,
    usable,
)
from generator.specs.manifest import read_manifest

if TYPE_CHECKING:
    from generator.diff.changes import Comparison
    from generator.report.result import Result
    from generator.rules.finding import Finding
    from generator.rules.view import Options


@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """What the user settles about the verdicts: the day, the days of notice, the least stability level.

    `as_of` None: no sunset date counts as passed.
    """

    as_of: date | None = None
    notice_days: int = 0
    least_stability: str = "draft"

    def options(self) -> Options:
        from generator.rules.view import Options

        days = {"beta": self.notice_days, "stable": self.notice_days}
        return Options(as_of=self.as_of, notice_days=days, least_stability=self.least_stability)


def diff(
    workspace: Workspace,
    slugs: Sequence[str] = (),
    old: str | None = None,
    new: str | None = None,
    judging: Judging | None = None,
) -> tuple[Result, tuple[Diagnostic, ...]]:
    """Each API's version `new` (the newest) against `old` (the one before it).

    Raises InputError for input that cannot be used and for a version that no chosen API has.
    """
    manifest = read_manifest(workspace.specs)
    pairs: list[tuple[Spec, Spec]] = []
    for api in chosen(manifest, slugs):
        to = find_version(manifest, api, new) if new else api.versions[-1]
        before = api.versions[: api.versions.index(to)]
        if old is None and not before:
            continue
        since = find_version(manifest, api, old) if old else before[-1]
        pairs.append((read_version(workspace, api, since), read_version(workspace, api, to)))
    return _compare(workspace, pairs, judging)


def diff_files(
    workspace: Workspace, old: Path, new: Path, judging: Judging | None = None
) -> tuple[Result, tuple[Diagnostic, ...]]:
    """Two loose files, as versions of one API."""
    pair = [read_spec(workspace, path, api=new.stem) for path in (old, new)]
    return _compare(workspace, [(pair[0], pair[1])], judging)


def _compare(
    workspace: Workspace, pairs: Sequence[tuple[Spec, Spec]], judging: Judging | None
) -> tuple[Result, tuple[Diagnostic, ...]]:
    from generator.diff.compare import compare
    from generator.report.result import Result, api_result, located
    from generator.rules.judge import judge

    said = usable(*(spec for pair in pairs for spec in pair))
    options = (judging or Judging()).options()
    apis = []
    for old, new in pairs:
        workspace.progress(f"comparing {new.api}")
        before, after = contract_of(old), contract_of(new)
        comparison = compare(before, after)
        judged = judge(comparison, before, after, options)
        findings = _with_witnesses(judged, comparison, before, after)
        placed = located(findings, document_of(old).locate, document_of(new).locate)
        apis.append(api_result(new.api, _label(old), _label(new), placed))
    return Result(tuple(apis)), said


def _with_witnesses(
    findings: Sequence[Finding], comparison: Comparison, old: Contract, new: Contract
) -> Sequence[Finding]:
    """The findings with a value that shows each break, where there is one; the validator is loaded for breaks only."""
    if not any(finding.verdicts.wire == "breaking" for finding in findings):
        return findings
    from generator.witness.find import with_witnesses

    return with_witnesses(findings, comparison, old, new)


def _label(spec: Spec) -> str:
    """The version's name; for a loose file what its info says, or the file."""
    return spec.version or contract_of(spec).info.version or spec.file
