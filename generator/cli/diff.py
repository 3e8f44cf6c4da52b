"""skiftegen diff"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from generator.cli.options import gate_options, open_workspace, workspace_options
from generator.cli.output import show_diagnostics, wants_colour


@click.command()
@click.argument("files", nargs=-1, metavar="[OLD NEW]")
@click.option("--api", "apis", multiple=True, metavar="SLUG", help="Only this API (repeatable).")
@click.option("--base", metavar="REV", help="Compare from what a git revision has.")
@click.option(
    "--since",
    metavar="VERSION",
    help="The net change since this version; `released` means what the SDK's last release holds.",
)
@click.option("--from", "old", metavar="VERSION", help="Compare from this version.")
@click.option("--to", "new", metavar="VERSION", help="Compare to this version.")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "markdown", "sarif", "html", "junit", "github", "gitlab"]),
    default="text",
    show_default=True,
    help="text for a terminal, json for programs, the others for where they are named after.",
)
@gate_options
@click.option(
    "--notice-days",
    type=click.IntRange(min=0),
    help="How many days ahead a deprecation has to give its sunset date.  [default: as the API's phase asks]",
)
@click.option(
    "--stability-level",
    type=click.Choice(["draft", "alpha", "beta", "stable"]),
    default="draft",
    show_default=True,
    help="Leave out operations that promise less (x-stability-level).",
)
@click.option(
    "--python/--no-python",
    default=None,
    help="Name what changes in the generated code.  [default: yes, but for large loose files]",
)
@click.option("--all", "everything", is_flag=True, help="List changes of texts and examples too.")
@workspace_options
def diff(
    files: tuple[str, ...],
    apis: tuple[str, ...],
    base: str | None,
    since: str | None,
    old: str | None,
    new: str | None,
    style: str,
    fail_on: str,
    as_of: datetime | None,
    allow_pre_pilot: bool,
    notice_days: int | None,
    stability_level: str,
    python: bool | None,
    everything: bool,
    root: Path,
    cache_dir: Path | None,
) -> None:
    """Say what the newest version of each API breaks, compared with the one before.

    With two files, OLD and NEW, those are compared and no project is needed; REV:path is a file at a git
    revision. Exit code 1 when something breaks a client and may not pass: see docs/ci.md.

    \b
    Examples:
      skiftegen diff
      skiftegen diff --api person --from 0.1.0 --to 1.0.0-rc
      skiftegen diff --base origin/main
      skiftegen diff --since released
      skiftegen diff old.yaml new.yaml --format json
      skiftegen diff HEAD~1:specs/openapi.yaml specs/openapi.yaml
    """
    from generator import pipeline

    if len(files) not in (0, 2):
        raise click.UsageError("give two files, OLD and NEW, or none")
    if files and (apis or base or since or old or new):
        raise click.UsageError(
            "two files do not go together with --api, --base, --since, --from, --to"
        )
    if (base or since) and (old or new or (base and since)):
        raise click.UsageError("--base and --since do not go together, nor with --from and --to")
    workspace, progress = open_workspace(root, cache_dir)
    judging = pipeline.Judging(
        as_of=as_of.date() if as_of else pipeline.today(),
        notice_days=notice_days,
        least_stability=stability_level,
        fail_on=fail_on,
        allow_pre_pilot=allow_pre_pilot,
        python=python,
    )
    if files:
        result, diagnostics = pipeline.diff_files(workspace, files[0], files[1], judging)
    elif base:
        result, diagnostics = pipeline.diff_base(workspace, base, apis, judging)
    else:
        result, diagnostics = pipeline.diff(workspace, apis, old, new, judging, since=since)
    progress.done()
    show_diagnostics((*diagnostics, *result.problems))
    project = None if files else workspace
    told = pipeline.report(
        result,
        style,
        wants_colour(),
        everything=everything,
        project=project,
        judging=judging,
    )
    click.echo(told, nl=False)
    if result.fails:
        raise click.exceptions.Exit(1)
