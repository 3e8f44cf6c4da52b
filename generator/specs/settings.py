"""What the manifest says about the gate: phases with dates, and levels that are judged otherwise here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import cast

from generator.diagnostics import Location
from generator.specs.toml_places import Path
from generator.specs.toml_tables import Tables

PHASES = ("pre-pilot", "pilot", "production")
GATES = ("fail", "report")
LEVELS = ("breaking", "potential", "safe")

_PHASE_KEYS: Mapping[str, type] = {"name": str, "from": date, "notice_days": int, "gate": str}
_SEVERITY_KEYS: Mapping[str, type] = {
    "rule": str,
    "level": str,
    "reason": str,
    "api": str,
    "place": str,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """A time in an API's life, from the day `begins` (None: since ever) until the next one begins.

    `gate` tells what a break does: `fail` without `notice_days` of notice, or `report` only. Without days of
    notice there is no notice that would do.
    """

    name: str
    begins: date | None = None
    notice_days: int = 0
    gate: str = "fail"


@dataclass(frozen=True, slots=True, kw_only=True)
class Severity:
    """The level that a rule's findings get here: of one API, at one place (`*` stands for anything), or all."""

    rule: str
    level: str
    reason: str
    api: str = ""
    place: str = ""
    at: Location = field(compare=False)


def phases(raw: Sequence[object], path: Path, tables: Tables) -> tuple[Phase, ...]:
    """The phases of one `[[phase]]` list, whose names and dates go forward."""
    read: list[Phase] = []
    for number, one in enumerate(raw):
        at = (*path, number)
        table = tables.table(one, at, _PHASE_KEYS, required=("name",))
        if table is None or not tables.one_of(table, "name", PHASES, at):
            continue
        if "gate" in table and not tables.one_of(table, "gate", GATES, at):
            continue
        phase = Phase(
            name=str(table["name"]),
            begins=cast("date | None", table.get("from")),
            notice_days=cast(int, table.get("notice_days", 0)),
            gate=str(table.get("gate", "fail")),
        )
        if phase.notice_days < 0:
            tables.say("type", "notice_days is less than 0", (*at, "notice_days"))
        _after(read[-1] if read else None, phase, at, tables)
        read.append(phase)
    return tuple(read)


def _after(before: Phase | None, phase: Phase, at: Path, tables: Tables) -> None:
    if before is None:
        return
    if PHASES.index(phase.name) <= PHASES.index(before.name):
        message = f"the phase {phase.name} stands after {before.name}"
        tables.say("phase-order", message, (*at, "name"), f"the order is {', '.join(PHASES)}")
    if phase.begins is None:
        hint = "add from = ..., the first day of the phase"
        tables.say("phase-order", f"the phase {phase.name} has no first day", at, hint)
    elif before.begins is not None and phase.begins <= before.begins:
        message = f"{phase.name} begins {phase.begins}, not after {before.name} ({before.begins})"
        tables.say("phase-order", message, (*at, "from"))


def severities(
    raw: Sequence[object], path: Path, tables: Tables, slugs: tuple[str, ...]
) -> tuple[Severity, ...]:
    """The `[[severity]]` list; that its rules exist is for those to say who know the rules."""
    read: list[Severity] = []
    for number, one in enumerate(raw):
        at = (*path, number)
        table = tables.table(one, at, _SEVERITY_KEYS, required=("rule", "level", "reason"))
        if table is None or not tables.one_of(table, "level", LEVELS, at):
            continue
        if "api" in table and not tables.one_of(table, "api", slugs, at):
            continue
        if not str(table["reason"]).strip():
            tables.say("reason", "the reason is empty", (*at, "reason"), "say why")
            continue
        words = cast("dict[str, str]", table)
        read.append(Severity(**words, at=tables.at((*at, "rule"))))
    return tuple(read)
