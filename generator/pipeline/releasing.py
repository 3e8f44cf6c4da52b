"""release: what has changed since the last release -> its version, its notes, files that are ready to publish."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostic, InputError, Location, Severity
from generator.pipeline.comparing import diff
from generator.pipeline.gating import Judging
from generator.pipeline.rendering import Rendered, check_output, render, write_output
from generator.pipeline.workspace import Workspace
from generator.specs.manifest import Manifest, read_manifest

if TYPE_CHECKING:
    from generator.contract import JsonValue
    from generator.policy.verdict import Step
    from generator.release.record import Change, Release
    from generator.release.wheel import Artifact
    from generator.report.result import Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A release as it would be: the record it adds, and why it has its number.

    `last` is empty for the first. `shut` names the APIs whose gate keeps it from being made.
    """

    package: str
    last: str
    step: Step
    release: Release
    notes: tuple[Diagnostic, ...] = ()
    shut: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the user settles about a release.

    `consumers` are programs to run against the wheel, `constraints` limits what is installed beside it,
    `split` asks for a distribution for each API instead of one for all.
    """

    day: date
    out: Path
    version: str | None = None
    consumers: tuple[Path, ...] = ()
    constraints: Path | None = None
    split: bool = False
    dry_run: bool = False


def plan_release(workspace: Workspace, settings: Settings) -> Plan:
    """What the next release would be. Raises InputError for a stale generated/ and for a version too low."""
    from generator.policy.verdict import Step
    from generator.release.notes import changes
    from generator.release.record import Release, read_releases
    from generator.release.version import chosen_version, next_version, parse

    manifest = read_manifest(workspace.specs)
    _fresh(workspace)
    specs = {api.slug: api.versions[-1].version for api in manifest.apis}
    released = read_releases(workspace.specs)
    if not released:
        version = str(parse(settings.version or manifest.sdk.version))
        first = Release(version, settings.day, specs)
        return Plan(package=manifest.sdk.package, last="", step=Step.NONE, release=first, notes=())
    last = released[-1]
    result = _since(workspace, manifest, last.specs, Judging(as_of=settings.day))
    gone = sorted(last.specs.keys() - specs.keys())
    step = Step.MAJOR if gone else _step(result, new=bool(specs.keys() - last.specs.keys()))
    version = next_version(last.version, step)
    if settings.version is not None:
        version = chosen_version(settings.version, last.version, version)
    lines = (*_gone(gone), *changes(result), *_come(specs.keys() - last.specs.keys()))
    return Plan(
        package=manifest.sdk.package,
        last=last.version,
        step=step,
        release=Release(version, settings.day, specs, lines),
        notes=_contradictions(result, manifest),
        shut=_shut(workspace, settings),
    )


def _shut(workspace: Workspace, settings: Settings) -> tuple[str, ...]:
    """The APIs whose newest version the gate does not let pass on the day of the release."""
    result, _ = diff(workspace, judging=Judging(as_of=settings.day))
    return tuple(api.api for api in result.apis if api.gate.fails)


def _fresh(workspace: Workspace) -> None:
    folder = workspace.root / "generated"
    if not check_output(render(workspace), folder).fresh:
        raise InputError(
            Diagnostic(
                code="not-fresh",
                message="generated/ is not what the specs and templates say",
                location=Location(folder.as_posix()),
                hint="run `skiftegen generate`, look at the change and commit it",
            )
        )


def _since(
    workspace: Workspace, manifest: Manifest, specs: Mapping[str, str], judging: Judging
) -> Result:
    """What changed in each API between the versions of the last release and the newest ones."""
    from generator.report.result import ApiResult, Result

    found: list[ApiResult] = []
    for api in manifest.apis:
        newest = api.versions[-1].version
        if specs.get(api.slug, newest) != newest:
            result, _ = diff(workspace, [api.slug], specs[api.slug], newest, judging)
            found += result.apis
    return Result(tuple(found))


def _step(result: Result, *, new: bool) -> Step:
    """The worst step of any API; a release with no change in the specs is one of templates or fixes."""
    from generator.policy.verdict import Step

    steps = [api.step for api in result.apis] + ([Step.MINOR] if new else [])
    return next((s for s in (Step.MAJOR, Step.MINOR) if s in steps), Step.PATCH)


def _gone(slugs: Sequence[str]) -> list[Change]:
    from generator.release.record import Change

    return [Change("breaking", slug, "the whole API was removed") for slug in slugs]


def _come(slugs: set[str]) -> list[Change]:
    from generator.release.record import Change

    return [Change("added", slug, "a client for this API") for slug in sorted(slugs)]


def _contradictions(result: Result, manifest: Manifest) -> tuple[Diagnostic, ...]:
    """Specs whose own version promises more than their change keeps."""
    from generator.release.version import contradiction
    from generator.rules.finding import worst

    found: list[Diagnostic] = []
    for api in result.apis:
        level = worst(*(finding.level for finding in api.findings))
        if said := contradiction(api.old, api.new, level, changed=bool(api.findings)):
            where = Location(manifest.file)
            found.append(
                Diagnostic(
                    code="spec-version-contradicts",
                    severity=Severity.WARNING,
                    message=f"{api.api}: {said}",
                    location=where,
                    hint="tell the authors of the spec; the SDK's own version follows the change",
                )
            )
    return tuple(found)


def make_release(workspace: Workspace, settings: Settings, plan: Plan) -> list[Artifact]:
    """Builds the files twice, tries them out, and only then keeps them and the record of the release.

    The record is written last, so that what was interrupted before is done anew by the next run. With
    `dry_run` all is done but the keeping. Raises InputError, and OSError when something cannot be written.
    """
    _needs_extra()
    from generator.release.provenance import FILE, provenance
    from generator.release.record import read_releases, write_releases

    releases = (*read_releases(workspace.specs), plan.release)
    whole = render(workspace, releases=releases)
    with tempfile.TemporaryDirectory(prefix="skiftegen-release-") as temporary:
        work = Path(temporary)
        found: list[tuple[str, Rendered, list[Artifact]]] = []
        for package, rendered in _distributions(workspace, settings, plan, whole, releases):
            workspace.progress(f"building {package} {plan.release.version}")
            made = _built(workspace, settings, plan, package, rendered, work / package)
            found.append((package, rendered, made))
        artifacts = [one for *_, made in found for one in made]
        if settings.dry_run:
            return artifacts
        for package, rendered, made in found:
            told = provenance(
                package,
                plan.release,
                _provenances(workspace),
                made,
                rendered.files["GENERATED.json"],
            )
            name = FILE if len(found) == 1 else f"{package}-{FILE}"
            _keep(settings.out, {one.path.name: one.path.read_bytes() for one in made})
            _keep(settings.out, {name: told.encode()})
    write_output(whole, workspace.root / "generated")
    write_releases(workspace.specs, releases)
    return artifacts


def _needs_extra() -> None:
    """Raises InputError where the packages that build a release are missing."""
    missing = [name for name in ("build", "hatchling", "twine") if find_spec(name) is None]
    if missing:
        raise InputError(
            Diagnostic(
                code="missing-extra",
                message=f"building a release needs {', '.join(missing)}",
                location=Location("release"),
                hint='pip install "skiftegen[release]"',
            )
        )


def _distributions(
    workspace: Workspace,
    settings: Settings,
    plan: Plan,
    whole: Rendered,
    releases: Sequence[Release],
) -> list[tuple[str, Rendered]]:
    """What is built: the whole SDK, or a package for each API."""
    if not settings.split:
        return [(plan.package, whole)]
    manifest = read_manifest(workspace.specs)
    names = {api.slug: f"{plan.package}_{api.package}" for api in manifest.apis}
    return [
        (name, render(workspace, package=name, releases=releases, alone=slug))
        for slug, name in names.items()
    ]


def _built(
    workspace: Workspace,
    settings: Settings,
    plan: Plan,
    package: str,
    rendered: Rendered,
    work: Path,
) -> list[Artifact]:
    """sdist and wheel, the same bytes twice, with metadata that twine accepts, tried in a clean environment."""
    from generator.release.wheel import build, check_metadata, try_out

    write_output(rendered, work / "project")
    made, again = (build(work / "project", work / out, plan.release.day) for out in ("a", "b"))
    if [one.sha256 for one in made] != [one.sha256 for one in again]:
        raise InputError(
            Diagnostic(
                code="not-reproducible",
                message="two builds of the same project gave different bytes",
                location=Location(package),
                hint="nothing was released",
            )
        )
    check_metadata(made)
    workspace.progress(f"trying {package} in a clean environment")
    wheel = next(one.path for one in made if one.path.suffix == ".whl")
    try_out(wheel, package, settings.consumers, work, settings.constraints)
    return made


def _provenances(workspace: Workspace) -> dict[str, dict[str, JsonValue]]:
    return {
        api.slug: {
            "version": newest.version,
            "file": f"specs/{newest.file}",
            "sha256": newest.sha256,
            "provenance": newest.provenance,
        }
        for api in read_manifest(workspace.specs).apis
        for newest in api.versions[-1:]
    }


def _keep(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        staged = folder / f".{name}.part"
        staged.write_bytes(content)
        staged.replace(folder / name)
