"""specs init, remove: a project begun, a version taken out; and the one place where changes are carried out."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics import Diagnostic, InputError, Location
from generator.pipeline.workspace import Workspace, chosen, find_version
from generator.specs import manifest_edit
from generator.specs.manifest import Api, Manifest, Sdk, manifest_bytes, parse_manifest, wrong_names
from generator.specs.transaction import Change, commit


def store(workspace: Workspace, change: Change) -> None:
    """Carries out what was planned, as a whole. Raises InputError when that is not possible."""
    commit(workspace.specs, change)


def plan_removal(workspace: Workspace, slug: str, name: str, *, force: bool = False) -> Change:
    """One version less; what an official file had replaced comes back. Raises InputError.

    Only the newest, unless `force`, and never the last one.
    """
    before = manifest_bytes(workspace.specs)
    manifest = parse_manifest(before, workspace.specs, verify=False)
    (api,) = chosen(manifest, [slug])
    version = find_version(manifest, api, name)
    if version.replaced is not None:
        after = manifest_edit.with_restored(before, manifest, slug, version.version)
    elif len(api.versions) == 1:
        message = f"{version.version} is the only version of {slug}"
        raise _refused(
            manifest, "only-version", message, "to drop the API, take it out of the manifest"
        )
    elif version != api.versions[-1] and not force:
        message = f"{version.version} is not the newest version of {slug}; later ones build on it"
        raise _refused(manifest, "not-newest", message, "remove it all the same with --force")
    else:
        after = manifest_edit.without_version(before, manifest, slug, version.version)
    return Change(before=before, after=after, removed=(version.file,))


def new_api(slug: str, package: str | None) -> Api:
    """An API that has no version yet. Raises InputError for names that it cannot have."""
    name = package or slug.replace("-", "_")
    for key, message, hint in wrong_names(slug, name):
        where = Location(f"--{key}")
        raise InputError(
            Diagnostic(code=f"manifest-{key}", message=message, location=where, hint=hint)
        )
    return Api(slug=slug, package=name, versions=())


def start_project(workspace: Workspace, package: str) -> Path:
    """An empty manifest, in a new project or another portal's. Raises InputError when there is one."""
    path = workspace.specs / "manifest.toml"
    if path.exists():
        message = "the project has begun: there is a manifest already"
        where = Location(path.as_posix())
        hint = "add to it with `skiftegen specs add`"
        raise InputError(
            Diagnostic(code="manifest-there", message=message, location=where, hint=hint)
        )
    text = manifest_edit.first_manifest(Sdk(package=package))
    parse_manifest(text, workspace.specs)
    commit(workspace.specs, Change(before=None, after=text))
    return path


def _refused(manifest: Manifest, code: str, message: str, hint: str) -> InputError:
    where = Location(manifest.file)
    return InputError(Diagnostic(code=code, message=message, location=where, hint=hint))
