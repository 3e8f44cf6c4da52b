"""skiftegen ci"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from generator.cli.options import gate_options, open_workspace, workspace_options
from generator.cli.output import show_diagnostics


@click.command()
@click.option("--base", metavar="REV", help="Compare with what this git revision has.")
@click.option(
    "--reports",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write every report into this folder.",
)
@gate_options
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where the SDK is [default: generated/ of the project].",
)
@click.option(
    "--skip",
    multiple=True,
    type=click.Choice(["check", "diff", "acceptance", "generate"]),
    help="Leave a step out (repeatable).",
)
@workspace_options
def ci(
    base: str | None,
    reports: Path | None,
    fail_on: str,
    as_of: datetime | None,
    allow_pre_pilot: bool,
    out: Path | None,
    skip: tuple[str, ...],
    root: Path,
    cache_dir: Path | None,
) -> None:
    """Run what a CI job needs, in one go: check, diff, acceptances, generate --check.

    Every step runs, also after one that failed. Exit code 0 when all is well, 1 when something was found,
    2 when the input cannot be used; the highest of the steps' counts.

    \b
    Examples:
      skiftegen ci --reports reports/
      skiftegen ci --base origin/main --reports reports/
      skiftegen ci --skip generate
    """
    from generator import pipeline

    workspace, progress = open_workspace(root, cache_dir)
    steps = pipeline.ci(
        workspace,
        base=base,
        judging=pipeline.Judging(
            as_of=as_of.date() if as_of else pipeline.today(),
            fail_on=fail_on,
            allow_pre_pilot=allow_pre_pilot,
        ),
        generated=out,
        skip=tuple(pipeline.Step(word) for word in skip),
        reports=reports,
    )
    progress.done()
    for step in steps:
        show_diagnostics(step.diagnostics)
        click.echo(f"{step.step:<11} {step.word}: {step.told}")
        for api in step.result.apis if step.result is not None else ():
            if api.gate.fails:
                click.echo(
                    f"{'':<11}   {api.api} {api.old} -> {api.new}: {'; '.join(api.gate.reasons)}"
                )
    if reports is not None:
        click.echo(f"reports in {reports}")
    raise click.exceptions.Exit(pipeline.exit_code(steps))
