"""impact: what a change of the specs means for the lines of a consumer's code."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostic, InputError, Location, Severity
from generator.pipeline.gating import Judging, phase_of, settled
from generator.pipeline.surfacing import Naming, naming, surfaces
from generator.pipeline.workspace import (
    Spec,
    Workspace,
    chosen,
    contract_of,
    document_of,
    find_version,
    read_spec,
    read_version,
    templates_dir,
    usable,
)
from generator.specs.cache import key_of
from generator.specs.manifest import Manifest, read_manifest

if TYPE_CHECKING:
    from generator.impact.compare import Compared
    from generator.impact.consumers import Use
    from generator.impact.show import Impact
    from generator.impact.targets import Targets
    from generator.rules.finding import Finding

    FindUses = Callable[[Sequence[Path], Path, Path, Targets, Iterable[str]], tuple[Use, ...]]


@dataclass(frozen=True, slots=True)
class _Api:
    """One API: both versions, and what its package is called."""

    old: Spec
    new: Spec
    named: Naming


def impact(
    workspace: Workspace,
    paths: Sequence[Path],
    slugs: Sequence[str] = (),
    old: str | None = None,
    new: str | None = None,
    judging: Judging | None = None,
) -> tuple[Impact, tuple[Diagnostic, ...]]:
    """The uses of what changed between the versions, in the Python code below `paths`.

    The versions are those of `diff`. Raises InputError for input that cannot be used.
    """
    manifest = read_manifest(workspace.specs)
    apis: list[_Api] = []
    for api in chosen(manifest, slugs):
        to = find_version(manifest, api, new) if new else api.versions[-1]
        earlier = api.versions[: api.versions.index(to)]
        if old is None and not earlier:
            continue
        since = find_version(manifest, api, old) if old else earlier[-1]
        before, after = (read_version(workspace, api, version) for version in (since, to))
        apis.append(_Api(before, after, naming(api.slug, manifest)))
    return _impact(workspace, paths, apis, judging or Judging(), manifest)


def impact_files(
    workspace: Workspace,
    paths: Sequence[Path],
    old: Path,
    new: Path,
    judging: Judging | None = None,
) -> tuple[Impact, tuple[Diagnostic, ...]]:
    """The same for two loose specs; the package is called after the new one's stem."""
    before, after = (read_spec(workspace, path, api=new.stem) for path in (old, new))
    apis = [_Api(before, after, naming(new.stem, None))]
    return _impact(workspace, paths, apis, judging or Judging(), None)


def _impact(
    workspace: Workspace,
    paths: Sequence[Path],
    apis: Sequence[_Api],
    judging: Judging,
    manifest: Manifest | None,
) -> tuple[Impact, tuple[Diagnostic, ...]]:
    find_uses = _find_uses()
    from generator.impact.show import impact as grouped
    from generator.impact.targets import targets

    said = usable(*(spec for api in apis for spec in (api.old, api.new)))
    found = [_linked(workspace, api, judging, manifest) for api in apis]
    folder = _old_package(workspace, apis)
    workspace.progress("reading the code")
    names = {api.named.module.split(".")[0] for api in apis}
    uses = find_uses(paths, folder / "src", folder / "mypy", targets(found), names)
    versions = [(api.new.api, _version(api.old), _version(api.new)) for api in apis]
    return grouped(versions, uses), said


def _version(spec: Spec) -> str:
    return spec.version or contract_of(spec).info.version or spec.file


def _find_uses() -> FindUses:
    """What reads a consumer. Raises InputError where its checker is not installed."""
    try:
        from generator.impact.consumers import find_uses
    except ModuleNotFoundError as problem:
        raise InputError(
            Diagnostic(
                code="impact-not-installed",
                message=f"reading Python code needs {problem.name}",
                location=Location("skiftegen"),
                hint="pip install 'skiftegen[impact]'",
            )
        ) from problem
    return find_uses


def shown_impact(found: Impact, style: str) -> str:
    """The uses as `text`, `json` or `sarif`, ready to print."""
    from generator.impact.show import rendered

    return rendered(found, style)


def _linked(
    workspace: Workspace, api: _Api, judging: Judging, manifest: Manifest | None
) -> tuple[Sequence[Finding], Compared]:
    """The findings of one API with their symbols, and its surfaces."""
    from generator.diff.compare import compare
    from generator.impact.link import link
    from generator.rules.judge import judge

    workspace.progress(f"comparing {api.new.api}")
    before, after = contract_of(api.old), contract_of(api.new)
    options = judging.options(phase_of(manifest, api.new.api, judging.day))
    comparison = compare(before, after)
    compared = surfaces(api.named, comparison, before, after)
    linked = link(compared, judge(comparison, before, after, options))
    return settled(linked.findings, manifest), compared


def _old_package(workspace: Workspace, apis: Sequence[_Api]) -> Path:
    """A folder of the cache with the package of the old versions, as a checker needs it: nothing is formatted."""
    from generator import __version__
    from generator.pyview.package import ApiInput, package_view
    from generator.render.format import AsIs
    from generator.render.plan import render
    from generator.render.write import write

    workspace.progress("rendering the old package")
    first, _, rest = apis[0].named.module.partition(".")
    inputs = [
        ApiInput(
            slug=api.old.api,
            package=api.named.package if rest else "",
            contract=contract_of(api.old),
            spec_file=api.old.file,
            sha256=document_of(api.old).sha256,
            rename=api.named.rename,
        )
        for api in apis
    ]
    view, _ = package_view(
        inputs, package=first, version=__version__, collisions=Severity.WARNING
    )  # fmt: skip
    files = render(view, templates_dir(), AsIs())
    key = key_of(*(part for path, data in sorted(files.items()) for part in (path, data)))
    folder = workspace.cache_dir / "impact" / key[:16]
    write(folder, files)
    return folder
