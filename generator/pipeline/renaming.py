"""Names that the SDK had in earlier versions of the specs and keeps for a while."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

from generator.pipeline.surfacing import naming, surfaces
from generator.pipeline.workspace import Workspace, contract_of, read_version, usable
from generator.release.record import Release
from generator.specs.cache import key_of
from generator.specs.manifest import Api, Manifest, Version

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.impact.renames import Renaming
    from generator.pyview.migration import OldName

_KIND = "renamed"
_UNWRITTEN = ("operations", "client", "async_client", "errors")


def sdk_day(manifest: Manifest, releases: Sequence[Release]) -> date:
    """The day that the SDK is of: the newest spec's, or the last release's. No clock, so that bytes stay."""
    days = [api.versions[-1].released for api in manifest.apis]
    return max([*days, *(release.day for release in releases)])


def old_names(
    workspace: Workspace, manifest: Manifest, api: Api, releases: Sequence[Release]
) -> tuple[OldName, ...]:
    """The names of earlier versions whose time has not run out on the SDK's day.

    A name lives for `alias_days` of [sdk] after the version that changed it was released, or for the days of
    notice that the API's phase asks for then, whichever is longer.
    """
    if not manifest.sdk.alias_days or len(api.versions) < 2:
        return ()
    day = sdk_day(manifest, releases)
    ends = {version.version: _end(manifest, api, version) for version in api.versions[1:]}
    steps = [
        (older, newer)
        for older, newer in zip(api.versions, api.versions[1:], strict=False)
        if ends[newer.version] > day
    ]
    return _kept(workspace, manifest, api, steps, ends) if steps else ()


def _end(manifest: Manifest, api: Api, version: Version) -> date:
    from generator.policy.phase import phase_on

    phase = phase_on(manifest.phases_of(api), version.released)
    days = max(manifest.sdk.alias_days, phase.notice_days if phase is not None else 0)
    return version.released + timedelta(days=days)


def _kept(
    workspace: Workspace,
    manifest: Manifest,
    api: Api,
    steps: Sequence[tuple[Version, Version]],
    ends: dict[str, date],
) -> tuple[OldName, ...]:
    """The old names under what they are called in the newest version, oldest step first."""
    from generator.impact.renames import holder_of, leaf
    from generator.pyview.migration import OldName

    module = f"{manifest.sdk.package}.{api.package}."
    made = [(_renaming(workspace, manifest, api, *step), ends[step[1].version]) for step in steps]
    found: dict[tuple[str, str], OldName] = {}
    for number, (step, end) in enumerate(made):
        for old, new in step.own:
            holder = step.today(holder_of(old))
            today = new
            for later, _ in made[number + 1 :]:
                holder, today = later.today(holder), later.today(today)
            top = today.removeprefix(module).partition(".")[0]
            # Nobody writes constants, headers and links; what went elsewhere is not found at its holder.
            if holder_of(today) == holder and top not in _UNWRITTEN and leaf(old) != leaf(today):
                name = OldName(
                    holder.removeprefix(module),
                    leaf(old),
                    leaf(today),
                    end.isoformat(),
                    is_argument="(" in today,
                )
                found[name.holder, name.old] = name
    return tuple(found.values())


def _renaming(
    workspace: Workspace, manifest: Manifest, api: Api, older: Version, newer: Version
) -> Renaming:
    """What one version renamed; kept in the cache under what it follows from."""
    from generator.impact.renames import Renaming
    from generator.pipeline.workspace import tool_digest

    key = key_of(
        tool_digest(),
        manifest.sdk.package,
        api.package,
        json.dumps([older.sha256, newer.sha256, {**api.rename}], default=dict),
        *(str(path.read_bytes()) for path in sorted((workspace.specs / api.slug).glob("*.toml"))),
    )
    known = workspace.cache.get(_KIND, key)
    if known is not None:
        names, own = json.loads(known)
        return Renaming(names, tuple((old, new) for old, new in own))
    found = _compared(workspace, manifest, api, older, newer)
    workspace.cache.put(_KIND, key, json.dumps([dict(found.names), found.own]).encode())
    return found


def _compared(
    workspace: Workspace, manifest: Manifest, api: Api, older: Version, newer: Version
) -> Renaming:
    from generator.diff.compare import compare
    from generator.impact.renames import renaming

    read = [read_version(workspace, api, version) for version in (older, newer)]
    usable(*read)
    before, after = (contract_of(spec) for spec in read)
    comparison = compare(before, after)
    named = naming(api.slug, manifest)
    return renaming(surfaces(named, comparison, before, after), comparison)
