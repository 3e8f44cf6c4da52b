"""skiftegen rules"""

from __future__ import annotations

import click


@click.group()
def rules() -> None:
    """What the comparison can find: every rule, and what one means.

    \b
    Examples:
      skiftegen rules list enum
      skiftegen rules explain request-property-enum-value-removed
      skiftegen rules reference > docs/rules.md
    """


@rules.command("list")
@click.argument("words", nargs=-1)
@click.option(
    "--format", "style", type=click.Choice(["text", "json"]), default="text", show_default=True
)
def list_(words: tuple[str, ...], style: str) -> None:
    """One line per rule; with WORDS, those whose id or meaning has all of them."""
    from generator import pipeline

    found = {
        code: f"{code}  {rule.meaning}"
        for code, rule in pipeline.rules().items()
        if all(word.lower() in f"{code}  {rule.meaning}".lower() for word in words)
    }
    if style == "json":
        click.echo(pipeline.rules_json(found))
        return
    for line in found.values():
        click.echo(line)


@rules.command()
@click.argument("rule_id", metavar="ID")
def explain(rule_id: str) -> None:
    """What a rule means, when it is harmless, what to do, and an example. ID may be an alias."""
    from generator import pipeline

    click.echo(pipeline.explain_rule(rule_id))


@rules.command()
def reference() -> None:
    """The page docs/rules.md: every rule with its levels and examples."""
    from generator import pipeline

    click.echo(pipeline.rule_reference(), nl=False)
