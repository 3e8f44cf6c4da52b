"""skiftegen release"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from generator.cli.options import open_workspace, workspace_options
from generator.cli.output import show_diagnostics


@click.command()
@click.option("--dry-run", is_flag=True, help="Build and try everything, keep nothing.")
@click.option("--plan", "only_plan", is_flag=True, help="Only say what the release would be.")
@click.option(
    "--version", metavar="VERSION", help="A version of your own, not below the computed one."
)
@click.option(
    "--date",
    "day",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day of the release; its files bear it.  [default: today]",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the files are kept [default: dist/ of the project].",
)
@click.option(
    "--consumer",
    "consumers",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A program to run against the wheel in the clean environment (repeatable).",
)
@click.option(
    "--constraints",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A pip constraints file for the clean environment.",
)
@click.option("--no-gate", is_flag=True, help="Release although the gate is shut.")
@click.option("--split", is_flag=True, help="A distribution for each API instead of one for all.")
@workspace_options
def release(
    dry_run: bool,
    only_plan: bool,
    version: str | None,
    day: datetime | None,
    out: Path | None,
    consumers: tuple[Path, ...],
    constraints: Path | None,
    no_gate: bool,
    split: bool,
    root: Path,
    cache_dir: Path | None,
) -> None:
    """Give the SDK its next version and build the files to publish.

    After the first release the gate has to be open (`skiftegen diff`): exit code 1 otherwise.

    The version follows from what changed in the specs since the last release (specs/releases.toml). sdist and
    wheel are built twice and must be the same bytes, their metadata is checked, and the wheel is installed into
    a clean environment where all of it is imported. Then dist/ holds them with provenance.json, generated/ has
    the version and its changelog, and the release is on record. Nothing is uploaded.

    Needs the extra `release`: pip install "skiftegen[release]".

    \b
    Examples:
      skiftegen release --plan
      skiftegen release --dry-run
      skiftegen release --date 2026-11-23
      skiftegen release --split --out dist/
    """
    from generator import pipeline

    workspace, progress = open_workspace(root, cache_dir)
    settings = pipeline.Settings(
        day=(day or datetime.now(UTC)).date(),
        out=out or root / "dist",
        version=version,
        consumers=consumers,
        constraints=constraints,
        split=split,
        dry_run=dry_run,
    )
    plan = pipeline.plan_release(workspace, settings)
    progress.done()
    show_diagnostics(plan.notes)
    since = f"{plan.last} -> " if plan.last else "first release: "
    why = f", a {plan.step} step" if plan.last else ""
    click.echo(f"{plan.package} {since}{plan.release.version}{why}", err=True)
    for change in plan.release.changes:
        click.echo(f"  {change.kind:<8}  {change.api}: {change.text}", err=True)
    if plan.shut:
        click.echo(f"the gate is shut for {', '.join(plan.shut)}: see `skiftegen diff`", err=True)
    if only_plan:
        click.echo(plan.release.version)
    if plan.shut and not no_gate:
        raise click.exceptions.Exit(1)
    if only_plan:
        return
    made = pipeline.make_release(workspace, settings, plan)
    progress.done()
    for artifact in made:
        click.echo(f"{artifact.sha256}  {artifact.path.name}")
    if dry_run:
        click.echo("dry run: nothing was kept", err=True)
