"""skiftegen check"""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.options import open_workspace, workspace_options
from generator.cli.output import show_diagnostics
from generator.diagnostics import errors


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--api", "apis", multiple=True, metavar="SLUG", help="Only this API (repeatable).")
@click.option(
    "--cross",
    is_flag=True,
    help="Also list what the APIs name alike and mean differently.",
)
@workspace_options
def check(
    files: tuple[Path, ...], apis: tuple[str, ...], cross: bool, root: Path, cache_dir: Path | None
) -> None:
    """Load and validate every version of every spec, or just FILES.

    Shows all problems of all specs at once, each with its file, line and column. Exit code 2 when a
    spec cannot be used; warnings and notes leave it at 0.

    \b
    Examples:
      skiftegen check
      skiftegen check --api person
      skiftegen check --cross
      skiftegen check some/openapi.yaml
    """
    from generator import pipeline

    if cross and (files or apis):
        raise click.UsageError("--cross needs all APIs: leave out FILES and --api")
    workspace, progress = open_workspace(root, cache_dir)
    checked = pipeline.check_files(workspace, files) if files else pipeline.check(workspace, apis)
    progress.done()
    failed = False
    for spec in checked:
        show_diagnostics(spec.diagnostics)
        failed = failed or bool(errors(spec.diagnostics))
        click.echo(spec.summary)
    if failed:
        raise click.exceptions.Exit(2)
    if cross:
        show_diagnostics(pipeline.check_across(workspace))
