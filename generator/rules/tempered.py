"""What a judgement comes to where no value is told apart by the change, or only perhaps."""

from __future__ import annotations

from dataclasses import replace

from generator.diff.null import HALF
from generator.rules.finding import Level, Verdicts
from generator.rules.registry import Judgement
from generator.rules.view import View


def tempered(judgement: Judgement, view: View) -> Judgement:
    """The judgement as it is, or milder, with the reason in its message."""
    if view.trail.idle:
        message = f"{judgement.message}, where it tells no values apart"
        return replace(judgement, verdicts=Verdicts(), message=message, minor=True)
    if view.has(HALF):
        beside = "the listed values leave" if view.change.kind == "nullable" else "the type leaves"
        verdicts = replace(judgement.verdicts, wire=_unsure(judgement.verdicts.wire))
        message = f"{judgement.message}, by half: {beside} it out"
        return replace(judgement, verdicts=verdicts, message=message)
    return judgement


def _unsure(level: Level) -> Level:
    return Level.POTENTIAL if level is Level.BREAKING else level
