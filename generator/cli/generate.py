"""skiftegen generate"""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.options import open_workspace, workspace_options
from generator.cli.output import show_diagnostics


@click.command()
@click.option(
    "--check",
    "only_check",
    is_flag=True,
    help="Write nothing; say whether the output is fresh, stale or edited by hand.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where to write [default: generated/ of the project].",
)
@click.option(
    "--templates",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder whose files take the place of the tool's own templates of the same path.",
)
@click.option("--spec", type=click.Path(path_type=Path), help="One spec file instead of a project.")
@click.option(
    "--package", metavar="NAME", help="The Python package to generate [default: skifteportal]."
)
@workspace_options
def generate(
    only_check: bool,
    out: Path | None,
    templates: Path | None,
    spec: Path | None,
    package: str | None,
    root: Path,
    cache_dir: Path | None,
) -> None:
    """Render the SDK of the current version of every API into generated/.

    Files that nothing yields any more are removed; files that the tool did not write are left alone.
    With --check: exit code 1 when the output is stale or was edited by hand.

    \b
    Examples:
      skiftegen generate
      skiftegen generate --check
      skiftegen generate --spec openapi.yaml --out sdk/ --package petstore
    """
    from generator import pipeline

    if spec is not None and (out is None or package is None):
        raise click.UsageError("--spec needs --out and --package")
    workspace, progress = open_workspace(root, cache_dir)
    rendered = pipeline.render(workspace, spec=spec, package=package, templates=templates)
    folder = out or root / "generated"
    if only_check:
        checked = pipeline.check_output(rendered, folder)
        progress.done()
        show_diagnostics(rendered.diagnostics)
        click.echo(checked.text, nl=False)
        if not checked.fresh:
            raise click.exceptions.Exit(1)
        return
    written = pipeline.write_output(rendered, folder)
    progress.done()
    show_diagnostics(rendered.diagnostics)
    click.echo(written.text)
