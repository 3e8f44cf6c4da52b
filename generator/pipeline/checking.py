"""check: every version of every spec, as far as it can be used."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.pipeline.workspace import Spec, Workspace, chosen, read_spec, read_version
from generator.specs.manifest import read_manifest


def check(workspace: Workspace, slugs: Sequence[str] = ()) -> list[Spec]:
    """Every version of every API (or of those named). Raises InputError for a bad manifest or slug."""
    manifest = read_manifest(workspace.specs)
    return [
        read_version(workspace, api, version)
        for api in chosen(manifest, slugs)
        for version in api.versions
    ]


def check_files(workspace: Workspace, files: Sequence[Path]) -> list[Spec]:
    """Loose files."""
    return [read_spec(workspace, file, api=file.stem) for file in files]
