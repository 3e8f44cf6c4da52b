"""skiftegen accept"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from generator.cli.options import open_workspace, workspace_options

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("findings", nargs=-1, metavar="[FINDING]...")
@click.option("--reason", metavar="TEXT", help="Why this is accepted.")
@click.option("--owner", metavar="TEXT", help="Who decided: a role or a team.")
@click.option("--until", type=_DAY, metavar="DATE", help="The last day on which this holds.")
@click.option("--api", "apis", multiple=True, metavar="SLUG", help="Only this API (repeatable).")
@click.option("--list", "listing", is_flag=True, help="Show how every entry stands.")
@click.option("--prune", is_flag=True, help="Take out what has ended or matches nothing.")
@click.option("--as-of", type=_DAY, metavar="DATE", help="The day of judgement.  [default: today]")
@workspace_options
def accept(
    findings: tuple[str, ...],
    reason: str | None,
    owner: str | None,
    until: datetime | None,
    apis: tuple[str, ...],
    listing: bool,
    prune: bool,
    as_of: datetime | None,
    root: Path,
    cache_dir: Path | None,
) -> None:
    """Accept findings of `skiftegen diff` on purpose, until a day.

    FINDING is the fingerprint that diff prints, its first letters, or RULE@PLACE. The entries go to
    specs/accepted.toml; one that has ended, or that matches nothing, fails the gate.

    \b
    Examples:
      skiftegen accept 3f2a9c10 --reason "agreed at the meeting of 12 May" --owner "API team" --until 2027-03-31
      skiftegen accept --list
      skiftegen accept --prune
    """
    from generator import pipeline

    if sum((bool(findings), listing, prune)) != 1:
        raise click.UsageError("give findings to accept, or --list, or --prune")
    workspace, progress = open_workspace(root, cache_dir)
    judging = pipeline.Judging(as_of=as_of.date() if as_of else pipeline.today())
    if not findings:
        told = (pipeline.prune if prune else pipeline.acceptances)(workspace, judging)
        progress.done()
        for one in told:
            click.echo(("removed: " if prune else "") + pipeline.standing_text(one))
        if not told:
            click.echo("nothing to remove" if prune else "nothing is accepted")
        return
    if reason is None or owner is None or until is None:
        raise click.UsageError(
            "--reason, --owner and --until are needed: nothing is accepted for ever"
        )
    decision = pipeline.Decision(reason=reason, owner=owner, until=until.date())
    entries = pipeline.accept(workspace, findings, decision, apis, judging)
    progress.done()
    for entry in entries:
        click.echo(f"accepted until {entry.until}: {entry.finding}  {entry.api}  {entry.rule}")
        click.echo(f"  {entry.place}: {entry.message}")
