"""generate: the newest versions -> every file of the SDK, in memory and then on disk."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostic, InputError, Severity, errors
from generator.pipeline.renaming import old_names
from generator.pipeline.workspace import (
    Spec,
    Workspace,
    chosen,
    contract_of,
    document_of,
    read_spec,
    read_version,
    templates_dir,
    usable,
)
from generator.specs.manifest import Api, Manifest, Sdk, read_manifest

if TYPE_CHECKING:
    from generator.pyview.migration import OldName
    from generator.pyview.package import ApiInput
    from generator.pyview.references import Wanted
    from generator.release.record import Release

    ToInput = Callable[[Spec], ApiInput]


@dataclass(frozen=True, slots=True)
class Rendered:
    """Every file of the generated project in memory, and what could not be said in Python."""

    files: Mapping[str, bytes]
    diagnostics: tuple[Diagnostic, ...]
    black_calls: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What to tell the user, and whether all is well."""

    text: str
    fresh: bool


def render(
    workspace: Workspace,
    *,
    spec: Path | None = None,
    package: str | None = None,
    templates: Path | None = None,
    releases: Sequence[Release] | None = None,
    alone: str = "",
) -> Rendered:
    """The SDK of the newest version of every API, or of one loose `spec`, in memory.

    `templates` holds files that take the place of the tool's own. Names that collide are an error in a
    project, which can rename them in its manifest; in a loose spec the later one is numbered, with a warning.
    `releases` stand for those on record; `alone` is the slug of the one API to render, as a package without
    sub-packages. Raises InputError.
    """
    from generator.pyview.package import package_view
    from generator.release.notes import release_views
    from generator.release.record import read_releases
    from generator.render.format import Formatter
    from generator.render.plan import render as render_files

    released: Sequence[Release] = ()
    kept: Mapping[str, tuple[OldName, ...]] = {}
    if spec is not None:
        sdk = Sdk()
        read = [_loose(workspace, spec)]
    else:
        manifest = read_manifest(workspace.specs)
        sdk = manifest.sdk
        read = [_of_project(workspace, manifest, api, alone) for api in _apis(manifest, alone)]
        released = read_releases(workspace.specs) if releases is None else releases
        kept = {api.slug: old_names(workspace, manifest, api, released) for api in manifest.apis}
    said = usable(*(one for one, _ in read))
    workspace.progress("rendering")
    view, more = package_view(
        [replace(to_input(one), old_names=kept.get(one.api, ())) for one, to_input in read],
        package=package or sdk.package,
        version=released[-1].version if released else sdk.version,
        collisions=Severity.ERROR if spec is None else Severity.WARNING,
        releases=release_views(released),
        facade=sdk.facade,
        references={} if alone else _wanted(sdk),
    )
    if errors(more):
        raise InputError(errors(more))
    formatter = Formatter(workspace.cache_dir)
    files = render_files(view, templates_dir(), formatter, [templates] if templates else ())
    return Rendered(files, (*said, *more), formatter.calls)


def _wanted(sdk: Sdk) -> dict[str, list[Wanted]]:
    from generator.pyview.references import Wanted

    return {
        kind: [Wanted(one.name, one.location) for one in answers]
        for kind, answers in sdk.references.items()
    }


def _apis(manifest: Manifest, alone: str) -> Sequence[Api]:
    return chosen(manifest, [alone]) if alone else manifest.apis


def _loose(workspace: Workspace, spec: Path) -> tuple[Spec, ToInput]:
    from generator.pyview.package import ApiInput

    def to_input(one: Spec) -> ApiInput:
        return ApiInput(
            slug=one.api,
            package="",
            contract=contract_of(one),
            spec_file=spec.name,
            sha256=document_of(one).sha256,
        )

    return read_spec(workspace, spec, api=spec.stem), to_input


def _of_project(
    workspace: Workspace, manifest: Manifest, api: Api, alone: str
) -> tuple[Spec, ToInput]:
    """The newest version of an API, and what makes it ready to render once it is known to be usable."""
    from generator.pyview.package import ApiInput
    from generator.pyview.rename import Rename

    newest = api.versions[-1]

    def to_input(one: Spec) -> ApiInput:
        return ApiInput(
            slug=one.api,
            package="" if alone else api.package,
            contract=contract_of(one),
            spec_file=f"specs/{newest.file}",
            sha256=document_of(one).sha256,
            provenance=newest.provenance,
            corrections=len(one.corrections),
            released=newest.released.isoformat(),
            rename=Rename(**api.rename, file=manifest.file),
        )

    return read_version(workspace, api, newest), to_input


def check_output(rendered: Rendered, folder: Path) -> Outcome:
    """Compare with what is on disk, file by file; writes nothing."""
    from generator.render.write import RECORD, State, check

    result = check(folder, rendered.files)
    if result.is_fresh:
        return Outcome(f"{folder}: fresh, {len(rendered.files)} files\n", True)
    lines = [
        f"{state}: {folder / path}"
        for state in State
        if state is not State.FRESH
        for path in result.paths(state)
    ]
    if not result.paths(State.EDITED) and _same_specs(rendered.files[RECORD], folder / RECORD):
        lines.append("the specs are those it was rendered from: only templates or the tool changed")
    lines.append("run `skiftegen generate` and commit the result")
    return Outcome("\n".join(lines) + "\n", False)


def _same_specs(record: bytes, file: Path) -> bool:
    """Whether what is on disk was rendered from these very specs."""
    try:
        known = json.loads(file.read_bytes())["specs"]
        return bool(known == json.loads(record)["specs"])
    except (OSError, ValueError, KeyError, TypeError):
        return False


def write_output(rendered: Rendered, folder: Path) -> Outcome:
    """Bring the folder up to date."""
    from generator.render.write import write

    result = write(folder, rendered.files)
    return Outcome(
        f"{folder}: {len(rendered.files)} files, {len(result.written)} written,"
        f" {len(result.removed)} removed",
        True,
    )
