"""diff: versions of an API -> one result, and its reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.contract import Contract
from generator.diagnostics import Diagnostic, Location, Severity
from generator.pipeline.gating import Brought, Judging, gated, phase_of, settled, ungated
from generator.pipeline.revisions import file_at, names_revision, workspace_at
from generator.pipeline.since import starting_points
from generator.pipeline.spanning import spanned
from generator.pipeline.surfacing import naming, with_symbols
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
    from generator.rules.finding import Finding, SymbolChange


_MANY = 1_000


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
    *,
    since: str | None = None,
) -> tuple[Result, tuple[Diagnostic, ...]]:
    """Each API's version `new` (the newest) against `old` (the one before it).

    `since` compares from that version, or from the one that the SDK's last release holds (`released`): the net
    change, in which what was done and undone on the way does not appear.

    Raises InputError for input that cannot be used and for a version that no chosen API has.
    """
    manifest = read_manifest(workspace.specs)
    started = starting_points(workspace, manifest, slugs, since) if since else {}
    pairs: list[_Pair] = []
    for api in chosen(manifest, slugs):
        to = find_version(manifest, api, new) if new else api.versions[-1]
        before = api.versions[: api.versions.index(to)]
        if api.slug in started:
            first = started[api.slug]
        elif old is not None:
            first = find_version(manifest, api, old)
        elif before:
            first = before[-1]
        else:
            continue
        pairs.append(
            _Pair(
                read_version(workspace, api, first),
                read_version(workspace, api, to),
                _brought(api, first, to),
            )
        )
    return _compare(workspace, pairs, judging or Judging(), manifest)


def _brought(api: Api, since: Version, to: Version) -> Brought:
    versions = api.versions[api.versions.index(since) + 1 : api.versions.index(to) + 1]
    return Brought(api, versions, whole=versions == api.versions[-1:])


def diff_base(
    workspace: Workspace,
    revision: str,
    slugs: Sequence[str] = (),
    judging: Judging | None = None,
) -> tuple[Result, tuple[Diagnostic, ...]]:
    """Each API's newest version against the newest that a git revision has.

    An API that the revision does not have is new, and nothing is said of it; one that is gone is a problem of
    the result. Raises InputError as `diff` does, and for a revision that git does not know.
    """
    from generator.report.result import Result

    manifest = read_manifest(workspace.specs)
    apis = chosen(manifest, slugs)
    pairs: list[_Pair] = []
    with workspace_at(workspace, revision) as earlier:
        if not earlier.specs.is_dir():
            return Result(), (_no_specs(earlier),)
        old = {api.slug: api for api in read_manifest(earlier.specs).apis}
        for api in apis:
            if api.slug in old:
                since, to = old[api.slug].versions[-1], api.versions[-1]
                before = read_version(earlier, old[api.slug], since)
                pairs.append(_Pair(before, read_version(workspace, api, to), _since(api, since)))
        result, said = _compare(workspace, pairs, judging or Judging(), manifest)
    gone = sorted(old.keys() - {api.slug for api in manifest.apis}) if not slugs else []
    problems = (*result.problems, *(_gone(slug, revision, manifest) for slug in gone))
    return replace(result, problems=problems), said


def _since(api: Api, since: Version) -> Brought:
    """The versions after the one of that name; the newest where its file was changed under its name."""
    names = [version.version for version in api.versions]
    after = names.index(since.version) + 1 if since.version in names else len(names) - 1
    return Brought(api, api.versions[after:] or api.versions[-1:], whole=False)


def _no_specs(earlier: Workspace) -> Diagnostic:
    return Diagnostic(
        code="base-without-specs",
        message="there are no specs here yet, so nothing is compared",
        location=Location(earlier.shown(earlier.specs)),
        severity=Severity.NOTE,
    )


def _gone(slug: str, revision: str, manifest: Manifest) -> Diagnostic:
    return Diagnostic(
        code="api-gone",
        message=f"the API {slug}, which {revision} has, is gone",
        location=Location(manifest.file),
        hint="its clients lose everything: put it back, or merge this with the gate set aside",
    )


def diff_files(
    workspace: Workspace, old: str | Path, new: str | Path, judging: Judging | None = None
) -> tuple[Result, tuple[Diagnostic, ...]]:
    """Two loose files, as versions of one API; each a path, or `REV:path` for one at a git revision."""
    api = Path(str(new).rpartition(":")[2]).stem
    with _loose(workspace, old, api) as before, _loose(workspace, new, api) as after:
        return _compare(workspace, [_Pair(before, after)], judging or Judging())


@contextmanager
def _loose(workspace: Workspace, word: str | Path, api: str) -> Iterator[Spec]:
    if not names_revision(str(word)):
        yield read_spec(workspace, Path(word), api=api)
        return
    with file_at(workspace, str(word)) as (there, path):
        yield read_spec(there, path, api=api)


def _compare(
    workspace: Workspace,
    pairs: Sequence[_Pair],
    judging: Judging,
    manifest: Manifest | None = None,
) -> tuple[Result, tuple[Diagnostic, ...]]:
    from generator.report.result import Result

    said = usable(*(spec for pair in pairs for spec in (pair.old, pair.new)))
    apis = [compared(workspace, pair.old, pair.new, judging, manifest) for pair in pairs]
    said += tuple(one for api in apis for one in unexplained(api))
    if manifest is None:
        said += tuple(
            _left_out(p.new)
            for p in pairs
            if judging.python is None and not _is_small(p.old, p.new)
        )
        return Result(tuple(ungated(api, judging) for api in apis)), said
    brought = [pair.brought for pair in pairs if pair.brought is not None]
    old = {pair.old.api: contract_of(pair.old) for pair in pairs}
    new = {pair.new.api: contract_of(pair.new) for pair in pairs}
    return gated(spanned(apis, old, new, manifest), manifest, brought, judging), said


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
    judged: Sequence[Finding] = judge(comparison, before, after, options)
    left: tuple[SymbolChange, ...] = ()
    unasked = manifest is not None or _is_small(old, new)
    if unasked if judging.python is None else judging.python:
        linked = with_symbols(judged, comparison, before, after, naming(new.api, manifest))
        judged, left = linked.findings, linked.unexplained
    findings = _with_witnesses(settled(judged, manifest), comparison, before, after)
    placed = located(findings, document_of(old).locate, document_of(new).locate)
    result = api_result(new.api, _label(old), _label(new), placed)
    return replace(result, unexplained=left)


def _is_small(*specs: Spec) -> bool:
    """Whether the Python names of loose files come along unasked: their packages are worked out as a whole."""
    contracts = [contract_of(spec) for spec in specs]
    return sum(len(c.operations) + len(c.schemas) for c in contracts) <= _MANY


def _left_out(spec: Spec) -> Diagnostic:
    return Diagnostic(
        code="python-left-out",
        severity=Severity.NOTE,
        message="the names of the generated code are left out for files this large",
        location=Location(spec.file),
        hint="--python tells them",
    )


def _with_witnesses(
    findings: Sequence[Finding], comparison: Comparison, old: Contract, new: Contract
) -> Sequence[Finding]:
    """The findings with a value that shows each break, where there is one; the validator is loaded for breaks only."""
    if not any(finding.verdicts.wire == "breaking" for finding in findings):
        return findings
    from generator.witness.find import with_witnesses

    return with_witnesses(findings, comparison, old, new)


def unexplained(api: ApiResult) -> tuple[Diagnostic, ...]:
    """A warning for each name of the generated code that differs although no change of the spec accounts for it."""
    return tuple(
        Diagnostic(
            code="surface-unexplained",
            message=f"{change.name} ({change.kind}): {change.change}, and no finding says why",
            location=Location(api.api),
            severity=Severity.WARNING,
            hint="report it: it is a gap in the comparison",
        )
        for change in api.unexplained
    )


def _label(spec: Spec) -> str:
    """The version's name; for a loose file what its info says, or the file."""
    return spec.version or contract_of(spec).info.version or spec.file
