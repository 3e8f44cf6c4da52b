"""skiftegen completion"""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the script that completes commands and options in SHELL.

    \b
    Examples:
      eval "$(skiftegen completion bash)"                       # in ~/.bashrc
      eval "$(skiftegen completion zsh)"                        # in ~/.zshrc
      skiftegen completion fish > ~/.config/fish/completions/skiftegen.fish
    """
    from generator.cli import main

    found = get_completion_class(shell)
    assert found is not None, "click knows the shells of the choice"
    click.echo(found(main, {}, "skiftegen", "_SKIFTEGEN_COMPLETE").source())
