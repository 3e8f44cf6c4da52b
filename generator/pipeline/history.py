"""specs list, show, history: what is stored, and what each version changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.pipeline.comparing import compared
from generator.pipeline.gating import Judging
from generator.pipeline.workspace import (
    Spec,
    Workspace,
    chosen,
    contract_of,
    find_version,
    read_spec,
    read_version,
    usable,
)
from generator.specs.manifest import Api, Manifest, Version, read_manifest
from generator.specs.overlay import Correction, overlay_file
from generator.specs.transaction import strays

if TYPE_CHECKING:
    from generator.policy.verdict import Counts


@dataclass(frozen=True, slots=True)
class Entry:
    """One version: its record, the size of its file in bytes, what is in it, and what it changed.

    `changed` is None for the first version. `guessed` counts what the official file differs from the
    reconstruction that it replaced.
    """

    api: Api
    version: Version
    size: int
    oas: str
    operations: int
    schemas: int
    corrections: tuple[Correction, ...]
    changed: Counts | None
    guessed: Counts | None


def stored(workspace: Workspace) -> tuple[Manifest, list[str]]:
    """The project's APIs, and the files in its folders that nothing lists. Raises InputError."""
    manifest = read_manifest(workspace.specs)
    overlays = {overlay_file(workspace.specs, api.slug) for api in manifest.apis}
    listed = manifest.files | {path.relative_to(workspace.specs).as_posix() for path in overlays}
    return manifest, strays(workspace.specs, listed)


def history(workspace: Workspace, slugs: Sequence[str] = ()) -> list[Entry]:
    """Every version of these APIs (of all when none is named), oldest first. Raises InputError."""
    manifest = read_manifest(workspace.specs)
    return [entry for api in chosen(manifest, slugs) for entry in _entries(workspace, api)]


def show(workspace: Workspace, slug: str, name: str | None = None) -> Entry:
    """One version, the newest when not told which. Raises InputError."""
    manifest = read_manifest(workspace.specs)
    (api,) = chosen(manifest, [slug])
    version = find_version(manifest, api, name) if name else api.versions[-1]
    position = api.versions.index(version)
    before = read_version(workspace, api, api.versions[position - 1]) if position else None
    return _entry(workspace, api, version, read_version(workspace, api, version), before)


def _entries(workspace: Workspace, api: Api) -> list[Entry]:
    found: list[Entry] = []
    before: Spec | None = None
    for version in api.versions:
        spec = read_version(workspace, api, version)
        found.append(_entry(workspace, api, version, spec, before))
        before = spec
    return found


def _entry(
    workspace: Workspace, api: Api, version: Version, spec: Spec, before: Spec | None
) -> Entry:
    replaced = None
    if version.replaced is not None:
        path = workspace.specs / version.replaced.file
        replaced = read_spec(workspace, path, api=api.slug, version=version.version)
    usable(*(one for one in (spec, before, replaced) if one is not None))
    contract = contract_of(spec)
    return Entry(
        api=api,
        version=version,
        size=(workspace.specs / version.file).stat().st_size,
        oas=contract.oas,
        operations=len(contract.operations),
        schemas=len(contract.schemas),
        corrections=spec.corrections,
        changed=_counts(workspace, before, spec),
        guessed=_counts(workspace, replaced, spec),
    )


def _counts(workspace: Workspace, old: Spec | None, new: Spec) -> Counts | None:
    return None if old is None else compared(workspace, old, new, Judging(), None).counts
