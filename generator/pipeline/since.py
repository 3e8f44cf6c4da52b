"""Where a comparison over several versions starts: a version, or what the SDK's last release holds."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diagnostics import Diagnostic, InputError, Location
from generator.pipeline.workspace import Workspace, chosen, find_version
from generator.release.record import read_releases
from generator.specs.manifest import Manifest, Version

RELEASED = "released"


def starting_points(
    workspace: Workspace, manifest: Manifest, slugs: Sequence[str], since: str
) -> dict[str, Version]:
    """API -> its version `since`; for `released` the one in the SDK's last release, where it is in that."""
    apis = chosen(manifest, slugs)
    if since != RELEASED:
        return {api.slug: find_version(manifest, api, since) for api in apis}
    releases = read_releases(workspace.specs)
    if not releases:
        message = "nothing was released yet"
        hint = "name a version, or make a release with `skiftegen release`"
        raise InputError(
            Diagnostic(
                code="not-released",
                message=message,
                location=Location(workspace.specs.as_posix()),
                hint=hint,
            )
        )
    return {
        api.slug: find_version(manifest, api, releases[-1].specs[api.slug])
        for api in apis
        if api.slug in releases[-1].specs
    }
