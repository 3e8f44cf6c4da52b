"""skiftegen changelog"""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.options import open_workspace, workspace_options


@click.command()
@click.option("--api", "apis", multiple=True, metavar="SLUG", help="Only this API (repeatable).")
@click.option(
    "--since",
    metavar="VERSION",
    help="Only what came after this version; `released` means what the SDK's last release holds.",
)
@click.option(
    "--lang",
    type=click.Choice(["en", "da"]),
    default="en",
    show_default=True,
    help="English or Danish.",
)
@click.option(
    "--format",
    "style",
    type=click.Choice(["markdown", "text"]),
    default="markdown",
    show_default=True,
)
@workspace_options
def changelog(
    apis: tuple[str, ...],
    since: str | None,
    lang: str,
    style: str,
    root: Path,
    cache_dir: Path | None,
) -> None:
    """Tell people what every version of every API changed: newest first, what breaks first.

    \b
    Examples:
      skiftegen changelog --api person
      skiftegen changelog --since 0.2.0 --lang da
      skiftegen changelog --since released --format text
    """
    from generator import pipeline

    workspace, progress = open_workspace(root, cache_dir)
    judging = pipeline.Judging(as_of=pipeline.today())
    told = pipeline.changelog(workspace, apis, since, lang=lang, style=style, judging=judging)
    progress.done()
    click.echo(told, nl=False)
