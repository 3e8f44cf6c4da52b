"""skiftegen impact"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from generator.cli.options import open_workspace, workspace_options
from generator.cli.output import show_diagnostics


@click.command()
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH..."
)
@click.option("--api", "apis", multiple=True, metavar="SLUG", help="Only this API (repeatable).")
@click.option("--from", "old", metavar="VERSION", help="The version that the code was written for.")
@click.option("--to", "new", metavar="VERSION", help="The version that it is to meet.")
@click.option(
    "--specs",
    nargs=2,
    type=click.Path(path_type=Path),
    metavar="OLD NEW",
    help="Two spec files instead of a project; the package is called after NEW.",
)
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "sarif"]),
    default="text",
    show_default=True,
    help="text for people, json for programs, sarif for code scanning.",
)
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day on which sunset dates are judged (YYYY-MM-DD).  [default: today]",
)
@workspace_options
def impact(
    paths: tuple[Path, ...],
    apis: tuple[str, ...],
    old: str | None,
    new: str | None,
    specs: tuple[Path, Path] | None,
    style: str,
    as_of: datetime | None,
    root: Path,
    cache_dir: Path | None,
) -> None:
    """Say which lines of Python code a change of the specs hits.

    PATH is a file or folder of code that uses the generated package. Each use of what changed is listed under
    the change, with what to do. Exit code 1 when something that is used breaks.

    \b
    Examples:
      skiftegen impact src/
      skiftegen impact app.py --api person --from 0.2.0 --format json
      skiftegen impact app.py --specs old.yaml new.yaml
    """
    from generator import pipeline

    if specs and (apis or old or new):
        raise click.UsageError("--api, --from and --to do not go together with --specs")
    workspace, progress = open_workspace(root, cache_dir)
    judging = pipeline.Judging(as_of=as_of.date() if as_of else pipeline.today())
    if specs:
        found, said = pipeline.impact_files(workspace, paths, specs[0], specs[1], judging)
    else:
        found, said = pipeline.impact(workspace, paths, apis, old, new, judging)
    progress.done()
    show_diagnostics(said)
    click.echo(pipeline.shown_impact(found, style), nl=False)
    if found.breaks:
        raise click.exceptions.Exit(1)
