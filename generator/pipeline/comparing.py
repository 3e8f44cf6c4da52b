"""diff: versions of an API -> one result, and its reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract import Contract
from generator.diagnostics import Diagnostic
from generator.pipeline.gating import Brought, Judging, gated, phase_of, settled, ungated
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
from generator.specs.manifest import Api, Manifest, Version, read_manifest

if TYPE_CHECKING:
    from generator.diff.changes import Comparison
    from generator.report.result import ApiResult, Result
    from generator.rules.finding import Finding


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two versions to compare; `brought` says which of the project's versions that brings, if any."""

    old: Spec
    new: Spec
    brought: Brought | None = None


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
    pairs: list[_Pair] = []
    for api in chosen(manifest, slugs):
        to = find_version(manifest, api, new) if new else api.versions[-1]
        before = api.versions[: api.versions.index(to)]
        if old is None and not before:
            continue
        since = find_version(manifest, api, old) if old else before[-1]
        pairs.append(
            _Pair(
                read_version(workspace, api, since),
                read_version(workspace, api, to),
                _brought(api, since, to),
            )
        )
    return _compare(workspace, pairs, judging or Judging(), manifest)


def _brought(api: Api, since: Version, to: Version) -> Brought:
    versions = api.versions[api.versions.index(since) + 1 : api.versions.index(to) + 1]
    return Brought(api, versions, whole=versions == api.versions[-1:])


def diff_files(
    workspace: Workspace, old: Path, new: Path, judging: Judging | None = None
) -> tuple[Result, tuple[Diagnostic, ...]]:
    """Two loose files, as versions of one API."""
    before, after = (read_spec(workspace, path, api=new.stem) for path in (old, new))
    return _compare(workspace, [_Pair(before, after)], judging or Judging())


def _compare(
    workspace: Workspace,
    pairs: Sequence[_Pair],
    judging: Judging,
    manifest: Manifest | None = None,
) -> tuple[Result, tuple[Diagnostic, ...]]:
    from generator.report.result import Result

    said = usable(*(spec for pair in pairs for spec in (pair.old, pair.new)))
    apis = [compared(workspace, pair.old, pair.new, judging, manifest) for pair in pairs]
    if manifest is None:
        return Result(tuple(ungated(api, judging) for api in apis)), said
    brought = [pair.brought for pair in pairs if pair.brought is not None]
    return gated(apis, manifest, brought, judging), said


def compared(
    workspace: Workspace, old: Spec, new: Spec, judging: Judging, manifest: Manifest | None
) -> ApiResult:
    """Two versions that can be used, and what differs."""
    from generator.diff.compare import compare
    from generator.report.result import api_result, located
    from generator.rules.judge import judge

    workspace.progress(f"comparing {new.api}")
    options = judging.options(phase_of(manifest, new.api, judging.day))
    before, after = contract_of(old), contract_of(new)
    comparison = compare(before, after)
    judged = settled(judge(comparison, before, after, options), manifest)
    findings = _with_witnesses(judged, comparison, before, after)
    placed = located(findings, document_of(old).locate, document_of(new).locate)
    return api_result(new.api, _label(old), _label(new), placed)


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
