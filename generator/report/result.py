"""The one object that every report is made from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from generator.diagnostics import Diagnostic, Location
from generator.policy.gate import OPEN, Gate
from generator.policy.verdict import Counts, Step, count, version_step
from generator.rules.documentation import QUIET
from generator.rules.finding import Finding, SymbolChange
from generator.specs.accepted import Accepted

Locate = Callable[[str], Location]


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiResult:
    """One API: the two versions compared, what was found, worst first, and whether that may pass.

    `unexplained` are names of the generated code that differ although no finding says why: there should be none.
    """

    api: str
    old: str
    new: str
    findings: tuple[Finding, ...] = ()
    gate: Gate = OPEN
    accepted: tuple[Accepted, ...] = ()
    unexplained: tuple[SymbolChange, ...] = ()

    @property
    def counts(self) -> Counts:
        return count(self.findings)

    @property
    def step(self) -> Step:
        """The part of the SDK's version that has to be raised."""
        return version_step(self.findings, QUIET)

    def acceptance(self, finding: Finding) -> Accepted | None:
        """The entry that accepts a finding of this API today."""
        return next((a for a in self.accepted if a.finding == finding.fingerprint), None)


@dataclass(frozen=True, slots=True)
class Result:
    """Everything one run of `diff` has to say, API by API; `problems` are those of acceptances, which fail it."""

    apis: tuple[ApiResult, ...] = ()
    problems: tuple[Diagnostic, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(finding for api in self.apis for finding in api.findings)

    @property
    def counts(self) -> Counts:
        return count(self.findings)

    @property
    def fails(self) -> bool:
        """Whether the gate stays shut."""
        return bool(self.problems) or any(api.gate.fails for api in self.apis)


def api_result(api: str, old: str, new: str, findings: Iterable[Finding]) -> ApiResult:
    """One API's result with its findings in the order of reports."""
    return ApiResult(api=api, old=old, new=new, findings=tuple(sorted(findings, key=worst_first)))


def worst_first(finding: Finding) -> tuple[object, ...]:
    """Level, then source breaks, then what is for people only, then place and id."""
    return (
        finding.level.rank,
        finding.verdicts.source.rank,
        finding.id in QUIET,
        finding.place,
        finding.id,
        finding.message,
    )


def located(findings: Iterable[Finding], old: Locate, new: Locate) -> tuple[Finding, ...]:
    """The findings with the place of the very keyword, as the documents themselves know it.

    A contract knows where an object stands, not each of its keys.
    """
    return tuple(
        replace(
            finding,
            old=_nearer(finding.old, finding.pointers[0], old),
            new=_nearer(finding.new, finding.pointers[1], new),
        )
        for finding in findings
    )


def _nearer(known: Location | None, pointer: str, locate: Locate) -> Location | None:
    if known is None or not pointer:
        return known
    found = locate(pointer)
    # What an overlay put in stands in the overlay.
    near = found.file == known.file or found.file.endswith(".toml")
    return found if near and found.line else known
