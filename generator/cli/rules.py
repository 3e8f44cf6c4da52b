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
    """


@rules.command("list")
@click.argument("words", nargs=-1)
def list_(words: tuple[str, ...]) -> None:
    """One line per rule; with WORDS, those whose id or meaning has all of them."""
    from generator import pipeline

    for rule in pipeline.rules().values():
        line = f"{rule.id}  {rule.meaning}"
        if all(word.lower() in line.lower() for word in words):
            click.echo(line)


@rules.command()
@click.argument("rule_id", metavar="ID")
def explain(rule_id: str) -> None:
    """Why a rule matters, when it is harmless, and what to do. ID may be an alias."""
    from generator import pipeline

    rule = pipeline.rule(rule_id)
    click.echo(rule.id)
    for label, text in (
        ("meaning", rule.meaning),
        ("why", rule.why),
        ("safe when", rule.safe_when),
        ("what to do", rule.advice),
        ("also known as", ", ".join(rule.aliases)),
        ("replaced by", rule.replaced_by),
    ):
        if text:
            click.echo(f"  {label + ':':<14} {text}")
