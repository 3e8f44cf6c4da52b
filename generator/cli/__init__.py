"""The command line: parse, call the pipeline, print, exit. Heavy parts are imported inside the commands."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from generator import __version__
from generator.cli.accept import accept
from generator.cli.changelog import changelog
from generator.cli.check import check
from generator.cli.ci import ci
from generator.cli.completion import completion
from generator.cli.diff import diff
from generator.cli.generate import generate
from generator.cli.impact import impact
from generator.cli.output import show_diagnostics
from generator.cli.overview import show_overview
from generator.cli.release import release
from generator.cli.rules import rules
from generator.cli.specs import specs
from generator.diagnostics import InputError


class Commands(click.Group):
    """A group that turns expected problems into a message and exit code 2, whatever the command."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except InputError as problem:
            show_diagnostics(problem.diagnostics)
            ctx.exit(2)
        except BrokenPipeError:
            # The reader has gone; Python would complain again when it flushes at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(2)
        except OSError as problem:
            where = f"{problem.filename}: " if problem.filename else ""
            click.echo(f"{where}error: {problem.strerror or problem}", err=True)
            ctx.exit(2)


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    invoke_without_command=True,
)
@click.version_option(__version__, prog_name="skiftegen")
@click.pass_context
def main(context: click.Context) -> None:
    """Keep Python clients in step with a set of OpenAPI specs.

    A project is a folder with specs/manifest.toml, which lists the APIs and their versions. Without a
    command: where the project in the current folder stands, and what to do next.

    \b
    A day's work:
      skiftegen check       is every spec valid and understood?
      skiftegen diff        what does the newest version break?
      skiftegen generate    render the SDK into generated/

    Exit codes: 0 fine, 1 the check found something, 2 the command or its input cannot be used.
    """
    if context.invoked_subcommand is None:
        if Path("specs", "manifest.toml").is_file():
            show_overview()
        else:
            click.echo(context.get_help())


main.add_command(accept)
main.add_command(changelog)
main.add_command(check)
main.add_command(completion)
main.add_command(ci)
main.add_command(diff)
main.add_command(generate)
main.add_command(impact)
main.add_command(release)
main.add_command(rules)
main.add_command(specs)
