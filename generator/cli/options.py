"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from generator.cli.output import Progress

if TYPE_CHECKING:
    from generator.pipeline import Workspace

F = TypeVar("F", bound=Callable[..., object])


def workspace_options(command: F) -> F:
    """--root and --cache-dir."""
    command = click.option(
        "--cache-dir",
        type=click.Path(file_okay=False, path_type=Path),
        envvar="SKIFTEGEN_CACHE",
        help="Where verdicts and formatted modules are kept between runs [default: the user's cache folder].",
    )(command)
    return click.option(
        "--root",
        type=click.Path(file_okay=False, path_type=Path),
        default=Path(),
        show_default="the current folder",
        help="The project: the folder that holds specs/manifest.toml.",
    )(command)


def gate_options(command: F) -> F:
    """--fail-on, --as-of and --allow-pre-pilot."""
    command = click.option(
        "--allow-pre-pilot",
        is_flag=True,
        help="Let breaking changes pass in an API whose pilot has not begun.",
    )(command)
    command = click.option(
        "--as-of",
        type=click.DateTime(["%Y-%m-%d"]),
        metavar="DATE",
        help="The day of judgement, for phases, sunset dates and acceptances (YYYY-MM-DD).  [default: today]",
    )(command)
    return click.option(
        "--fail-on",
        type=click.Choice(["breaking", "potential", "never"]),
        default="breaking",
        show_default=True,
        help="The lowest level of a finding that gives exit code 1.",
    )(command)


def open_workspace(root: Path, cache_dir: Path | None) -> tuple[Workspace, Progress]:
    from generator.pipeline import Workspace, default_cache_dir

    progress = Progress()
    return Workspace(root, cache_dir or default_cache_dir(), progress), progress
