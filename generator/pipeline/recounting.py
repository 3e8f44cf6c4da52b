"""changelog: what every version of every API changed, for people."""

from __future__ import annotations

from collections.abc import Sequence

from generator.pipeline.comparing import diff
from generator.pipeline.gating import Judging
from generator.pipeline.since import starting_points
from generator.pipeline.workspace import Workspace, chosen
from generator.specs.manifest import read_manifest


def changelog(
    workspace: Workspace,
    slugs: Sequence[str] = (),
    since: str | None = None,
    *,
    lang: str = "en",
    style: str = "markdown",
    judging: Judging | None = None,
) -> str:
    """Every version's changes against the one before, or of those after `since`: a version, or `released`.

    Raises InputError as `diff` does.
    """
    from generator.report.changelog import Release, render

    manifest = read_manifest(workspace.specs)
    started = starting_points(workspace, manifest, slugs, since) if since else {}
    told: list[Release] = []
    for api in chosen(manifest, slugs):
        first = api.versions.index(started[api.slug]) + 1 if api.slug in started else 0
        for before, version in list(zip((None, *api.versions), api.versions, strict=False))[first:]:
            result = None
            if before is not None:
                compared, _ = diff(workspace, [api.slug], before.version, version.version, judging)
                (result,) = compared.apis
            told.append(Release(api.slug, version.version, version.released, result))
    return render(told, lang, style)
