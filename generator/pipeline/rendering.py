"""generate: the newest versions -> every file of the SDK, in memory and then on disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, InputError, Severity, errors
from generator.pipeline.workspace import (
    Workspace,
    contract_of,
    document_of,
    read_spec,
    read_version,
    templates_dir,
    usable,
)
from generator.specs.manifest import Sdk, read_manifest

DEFAULT_PACKAGE = "skifteportal"


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
) -> Rendered:
    """The SDK of the newest version of every API, or of one loose `spec`, in memory.

    `templates` holds files that take the place of the tool's own. Names that collide are an error in a
    project, which can rename them in its manifest; in a loose spec the later one is numbered, with a warning.
    Raises InputError.
    """
    from generator.pyview.package import ApiInput, package_view
    from generator.pyview.rename import Rename
    from generator.render.format import Formatter
    from generator.render.plan import render as render_files

    if spec is not None:
        sdk = Sdk(package=package or DEFAULT_PACKAGE)
        one = read_spec(workspace, spec, api=spec.stem)
        chosen = [(one, "", "", "", spec.name, Rename())]
    else:
        manifest = read_manifest(workspace.specs)
        sdk = manifest.sdk
        chosen = [
            (
                read_version(workspace, api, api.versions[-1]),
                api.package,
                api.versions[-1].provenance,
                api.versions[-1].released.isoformat(),
                f"specs/{api.versions[-1].file}",
                Rename(**api.rename, file=manifest.file),
            )
            for api in manifest.apis
        ]
    said = usable(*(one for one, *_ in chosen))
    workspace.progress("rendering")
    view, more = package_view(
        [
            ApiInput(
                slug=one.api,
                package=name,
                contract=contract_of(one),
                spec_file=file,
                sha256=document_of(one).sha256,
                provenance=provenance,
                released=released,
                rename=rename,
            )
            for one, name, provenance, released, file, rename in chosen
        ],
        package=package or sdk.package,
        version=sdk.version,
        collisions=Severity.ERROR if spec is None else Severity.WARNING,
    )
    if errors(more):
        raise InputError(errors(more))
    formatter = Formatter(workspace.cache_dir)
    files = render_files(view, templates_dir(), formatter, [templates] if templates else ())
    return Rendered(files, (*said, *more), formatter.calls)


def check_output(rendered: Rendered, folder: Path) -> Outcome:
    """Compare with what is on disk, file by file; writes nothing."""
    from generator.render.write import State, check

    result = check(folder, rendered.files)
    if result.is_fresh:
        return Outcome(f"{folder}: fresh, {len(rendered.files)} files\n", True)
    lines = [
        f"{state}: {folder / path}"
        for state in State
        if state is not State.FRESH
        for path in result.paths(state)
    ]
    lines.append("run `skiftegen generate` and commit the result")
    return Outcome("\n".join(lines) + "\n", False)


def write_output(rendered: Rendered, folder: Path) -> Outcome:
    """Bring the folder up to date."""
    from generator.render.write import write

    result = write(folder, rendered.files)
    return Outcome(
        f"{folder}: {len(rendered.files)} files, {len(result.written)} written,"
        f" {len(result.removed)} removed",
        True,
    )
