"""What only several APIs together show: names that drift apart, references that lead nowhere, one change in many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.contract import Contract
from generator.diagnostics import Diagnostic, Severity
from generator.pipeline.gating import settled
from generator.pipeline.workspace import Workspace, contract_of, read_version, usable
from generator.specs.manifest import Manifest, read_manifest

if TYPE_CHECKING:
    from generator.report.result import ApiResult
    from generator.rules.across import Drift


def spanned(
    apis: Sequence[ApiResult],
    old: Mapping[str, Contract],
    new: Mapping[str, Contract],
    manifest: Manifest,
) -> list[ApiResult]:
    """The results with the findings that need all the compared APIs, and the reach of each over APIs."""
    from generator.report.result import worst_first
    from generator.rules.across import lost_references, new_drifts, with_reach

    references = {
        kind: [answer.name for answer in answers]
        for kind, answers in manifest.sdk.references.items()
    }
    more = settled((*new_drifts(old, new), *lost_references(old, new, references)), manifest)
    reached = with_reach([finding for api in apis for finding in api.findings])
    every = (*reached, *more)
    return [
        replace(
            api,
            findings=tuple(sorted((f for f in every if f.api == api.api), key=worst_first)),
        )
        for api in apis
    ]


def check_across(workspace: Workspace) -> tuple[Diagnostic, ...]:
    """Every name that the newest versions of the APIs give to different schemas. Raises InputError."""
    from generator.rules.across import drifts

    specs = [
        read_version(workspace, api, api.versions[-1])
        for api in read_manifest(workspace.specs).apis
    ]
    usable(*specs)
    contracts = {spec.api: contract_of(spec) for spec in specs}
    return tuple(_note(drift, contracts) for drift in drifts(contracts))


def _note(drift: Drift, contracts: Mapping[str, Contract]) -> Diagnostic:
    groups = "; ".join(", ".join(group) for group in drift.groups)
    what = "code list" if drift.is_enum else "schema"
    smallest = drift.groups[-1][0]
    return Diagnostic(
        code="cross-api-enum-drift" if drift.is_enum else "cross-api-schema-drift",
        message=f"the {what} {drift.name} is not the same in all APIs: {groups}",
        location=contracts[smallest].schemas[drift.name].origin.location,
        severity=Severity.NOTE,
    )
