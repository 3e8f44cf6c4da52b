"""skiftegen specs"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from generator.cli.options import open_workspace, workspace_options
from generator.cli.output import show_diagnostics, wants_colour

if TYPE_CHECKING:
    from generator.pipeline import Ask, Evidence

_format = click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="text for people, json for programs.",
)


@click.group()
def specs() -> None:
    """Take in new versions of specs, and see what is stored.

    \b
    Examples:
      skiftegen specs add ~/Downloads/person-oas-version-110.txt
      skiftegen specs history person
      skiftegen specs remove person 1.1.0
    """


@specs.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--api", metavar="SLUG", help="Which API the files are, when they do not say so.")
@click.option(
    "--version", metavar="VERSION", help="The version, where info.version cannot be used."
)
@click.option(
    "--released",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day of release.  [default: what the file says, or today]",
)
@click.option(
    "--announced",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day on which it was announced, from which notice is counted.  [default: today]",
)
@click.option("--source", metavar="TEXT", help="Where the files come from.")
@click.option(
    "--provenance",
    type=click.Choice(["official", "reconstruction"]),
    help="[default: official, unless the file says that it is a reconstruction]",
)
@click.option("--new-api", is_flag=True, help="The files are of an API that the project lacks.")
@click.option("--slug", help="The new API's folder and name on the command line.")
@click.option("--package", help="The new API's Python package.  [default: the slug with _ for -]")
@click.option("--dry-run", is_flag=True, help="Say what would happen; store nothing.")
@_format
@workspace_options
def add(
    files: tuple[Path, ...],
    api: str | None,
    version: str | None,
    released: datetime | None,
    announced: datetime | None,
    source: str | None,
    provenance: Literal["official", "reconstruction"] | None,
    new_api: bool,
    slug: str | None,
    package: str | None,
    dry_run: bool,
    style: str,
    root: Path,
    cache_dir: Path | None,
) -> None:
    """Store FILES as new versions: all of them, or none.

    Each is recognised by its title, its name and its paths, validated, and compared with the version before.
    The bytes are stored unchanged. An official file takes the place of a reconstruction of the same version.
    Exit code 2, with nothing stored, when any file cannot be used.

    \b
    Examples:
      skiftegen specs add dokumentlager-oas-version-110.txt
      skiftegen specs add *.txt --released 2026-12-01 --dry-run
      skiftegen specs add openapi.yaml --new-api --slug boedeoversigt
    """
    from generator import pipeline

    if new_api != (slug is not None) or (package and not new_api) or (new_api and api):
        raise click.UsageError("a new API takes --new-api, --slug and --package; a known one --api")
    workspace, progress = open_workspace(root, cache_dir)
    wish = pipeline.Wish(
        api=api,
        version=version,
        released=released.date() if released else None,
        announced=announced.date() if announced else None,
        source=source,
        provenance=provenance,
    )
    fresh = pipeline.new_api(slug, package) if slug is not None else None
    intake = pipeline.plan_intake(
        workspace, files, wish, today=pipeline.today(), new_api=fresh, ask=_asker()
    )
    if intake.change is not None and not dry_run:
        pipeline.store(workspace, intake.change)
    progress.done()
    show_diagnostics(intake.diagnostics)
    if style == "json":
        click.echo(pipeline.added_json(intake, dry_run=dry_run))
    else:
        click.echo(pipeline.added_text(intake, dry_run=dry_run, colour=wants_colour()), nl=False)


def _asker() -> Ask | None:
    return _ask if sys.stdin.isatty() and sys.stderr.isatty() else None


def _ask(file: Path, evidence: Evidence, slugs: Sequence[str]) -> str | None:
    for reason in evidence.reasons or ("neither title, name nor paths say which API this is",):
        click.echo(f"{file}: {reason}", err=True)
    answer: str = click.prompt(
        "Which API is it?", type=click.Choice(slugs), default=evidence.api, err=True
    )
    return answer


@specs.command()
@click.argument("api")
@click.argument("version")
@click.option("--force", is_flag=True, help="Even when it is not the newest.")
@workspace_options
def remove(api: str, version: str, force: bool, root: Path, cache_dir: Path | None) -> None:
    """Take a VERSION of an API out, its file and its entry in the manifest.

    A reconstruction that it had replaced comes back. The entry goes first, then the file.
    """
    from generator import pipeline

    workspace, progress = open_workspace(root, cache_dir)
    change = pipeline.plan_removal(workspace, api, version, force=force)
    pipeline.store(workspace, change)
    progress.done()
    click.echo(f"removed {api} {version}: {', '.join(change.removed)}")


@specs.command()
@click.option("--package", required=True, help="The Python package that all clients go into.")
@workspace_options
def init(package: str, root: Path, cache_dir: Path | None) -> None:
    """Begin a project: specs/manifest.toml, to which `specs add --new-api` adds."""
    from generator import pipeline

    workspace, _ = open_workspace(root, cache_dir)
    click.echo(f"made {pipeline.start_project(workspace, package)}")


@specs.command("list")
@_format
@workspace_options
def list_(style: str, root: Path, cache_dir: Path | None) -> None:
    """The APIs and their current versions, and files that the manifest does not list."""
    from generator import pipeline

    workspace, progress = open_workspace(root, cache_dir)
    manifest, stray = pipeline.stored(workspace)
    progress.done()
    click.echo(
        pipeline.list_json(manifest, stray)
        if style == "json"
        else pipeline.list_text(manifest, stray)
    )


@specs.command()
@click.argument("api")
@click.argument("version", required=False)
@_format
@workspace_options
def show(api: str, version: str | None, style: str, root: Path, cache_dir: Path | None) -> None:
    """One VERSION of an API (the newest): where it comes from, what is in it, what corrects it."""
    from generator import pipeline

    workspace, progress = open_workspace(root, cache_dir)
    entry = pipeline.show(workspace, api, version)
    progress.done()
    click.echo(pipeline.entries_json([entry]) if style == "json" else pipeline.show_text(entry))


@specs.command()
@click.argument("apis", nargs=-1)
@_format
@workspace_options
def history(apis: tuple[str, ...], style: str, root: Path, cache_dir: Path | None) -> None:
    """Every version of the APIs (all): sizes, operations, dates, and what each one changed."""
    from generator import pipeline

    workspace, progress = open_workspace(root, cache_dir)
    entries = pipeline.history(workspace, apis)
    progress.done()
    click.echo(
        pipeline.entries_json(entries) if style == "json" else pipeline.history_text(entries)
    )
