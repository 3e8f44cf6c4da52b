"""Every edit at places of every base spec, forth and back, against the oracle; the measures as a table.

`python -m tests.mutation.run [--each N] [--write docs/mutation.md]`
"""

from __future__ import annotations

import copy
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.contract import Contract
from generator.rules import Finding
from tests.mutation import laws
from tests.mutation.bases import SEED, bases, between, lowered
from tests.mutation.edits import EDITS, Edit
from tests.mutation.operations import OPERATION_EDITS
from tests.mutation.oracle import RANK, expected
from tests.mutation.sites import Raw, sites


@dataclass(slots=True)
class Tally:
    """How one edit fared: counts by expected level, and every miss in words."""

    tried: int = 0
    breaking: int = 0
    caught: int = 0
    harmless: int = 0
    alarms: int = 0
    potential: int = 0
    agreed: int = 0
    silent: int = 0
    unknown: int = 0
    misses: list[str] = field(default_factory=list[str])


def run(each: int, names: tuple[str, ...] = ()) -> dict[str, Tally]:
    """At most `each` places for every edit in every base; the same places on every run."""
    tallies: dict[str, Tally] = {}
    for base, data in bases().items():
        if names and base not in names:
            continue
        before = lowered(data)
        for edit, index, after in mutants(base, data, each):
            _try(tallies.setdefault(edit.name, Tally()), edit, base, data, index, before, after)
        for change in OPERATION_EDITS:
            edited = copy.deepcopy(data)
            if change.apply(edited):
                after = lowered(edited)
                tally = tallies.setdefault(change.name, Tally())
                _count(tally, change.forth, between(before, after), f"{base}: {change.name}")
                _count(tally, change.back, between(after, before), f"{base}: {change.name}, back")
    return tallies


def mutants(base: str, data: Raw, each: int) -> Iterator[tuple[Edit, int, Contract]]:
    modern = not data["openapi"].startswith("3.0")
    places = sites(data)
    for edit in EDITS:
        fitting = [i for i, site in enumerate(places) if edit.fits(site, modern)]
        chosen = random.Random(f"{SEED} {base} {edit.name}").sample(
            fitting, min(each, len(fitting))
        )
        for index in sorted(chosen):
            edited = copy.deepcopy(data)
            edit.apply(sites(edited)[index].schema)
            yield edit, index, lowered(edited)


def _try(
    tally: Tally, edit: Edit, base: str, data: Raw, index: int, before: Contract, after: Contract
) -> None:
    site = sites(data)[index]
    where = f"{base}: {edit.name} at {site.pointer or 'an inline schema'} {str(site.schema)[:60]}"
    for says, old, new, way in (
        (edit.forth, before, after, ""),
        (edit.back, after, before, ", back"),
    ):
        found = between(old, new)
        if edit.quiet:
            _quiet(tally, found, where + way)
        else:
            _count(tally, expected(site, says), found, where + way)


def _quiet(tally: Tally, found: tuple[Finding, ...], where: str) -> None:
    tally.tried += 1
    tally.harmless += 1
    if found:
        tally.alarms += 1
        tally.misses.append(f"{where}: no finding expected, {found[0].id}")


def _count(tally: Tally, level: str | None, found: tuple[Finding, ...], where: str) -> None:
    tally.tried += 1
    if not found or any(f.id == "unclassified-change" for f in found):
        tally.silent += 1
        tally.misses.append(f"{where}: {'silent' if not found else 'unclassified'}")
        return
    worst = min((str(f.level) for f in found), key=RANK.__getitem__)
    match level:
        case None:
            tally.unknown += 1
            return
        case "breaking":
            tally.breaking += 1
            tally.caught += worst == "breaking"
        case "potential":
            tally.potential += 1
        case _:
            tally.harmless += 1
            tally.alarms += worst == "breaking"
    tally.agreed += worst == level
    if worst != level:
        told = ", ".join(f"{f.id} ({f.level})" for f in found[:3])
        tally.misses.append(f"{where}: {level} expected, {told}")


def total(tallies: dict[str, Tally]) -> Counter[str]:
    numbers: Counter[str] = Counter()
    for tally in tallies.values():
        for name in (
            "tried",
            "breaking",
            "caught",
            "harmless",
            "alarms",
            "potential",
            "silent",
            "unknown",
        ):
            numbers[name] += getattr(tally, name)
        numbers["misses"] += len(tally.misses)
    return numbers


HEAD = """# What the comparison catches

Written by `nox -s mutation`; not edited by hand. Each row is one kind of edit, made at places of the synthetic
specs (OAS 3.0 and 3.1, every construct) and of the newest version of each API, at most {each} places in each spec,
and taken back again. The level that each has to get is told by `tests/mutation/oracle.py`, which knows the kind of
edit and who meets the values, and nothing of the engine. *Silent* counts edits without a finding, or with one that
no rule knows. *Unsure* are those below an `if`, or below a `not` where no set of values decides: they have to be
told, at any level.

**Recall of breaking edits: {caught} of {breaking} ({recall:.2f} %). False alarms on harmless edits: {alarms} of
{harmless} ({false:.2f} %). Silent: {silent} of {tried}.**

| edit | tried | breaking | caught | harmless | false alarms | potential | level differs | silent | unsure |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
"""


def table(tallies: dict[str, Tally], each: int) -> str:
    """The measures as a page."""
    numbers: Any = total(tallies)
    lines = [
        HEAD.format(
            each=each,
            recall=100 * numbers["caught"] / numbers["breaking"],
            false=100 * numbers["alarms"] / numbers["harmless"],
            **{
                k: numbers[k]
                for k in ("caught", "breaking", "alarms", "harmless", "silent", "tried")
            },
        )
    ]
    for name, t in tallies.items():
        cells = (
            t.tried,
            t.breaking,
            t.caught,
            t.harmless,
            t.alarms,
            t.potential,
            len(t.misses),
            t.silent,
            t.unknown,
        )
        lines.append(f"| {name} | {' | '.join(str(c) for c in cells)} |\n")
    lines.append(_laws(each))
    misses = [m for t in tallies.values() for m in t.misses]
    if misses:
        lines.append("\n## Where the level differs\n\n")
        lines += [f"- {miss}\n" for miss in sorted(misses)]
    return "".join(lines)


def _laws(each: int) -> str:
    """The laws of the comparison, each with how often it was tried and broken."""
    names = list(bases())
    told = [(name, law(bases()[name])) for law in (laws.identity, laws.order) for name in names]
    same, turned = told[: len(names)], told[len(names) :]
    pairs = [laws.composition(name, 3 * each) for name in names]
    seeds = [laws.same_under_hash_seeds(name, 1) for name in names[:3]]
    rows = (
        ("a document does not differ from itself", len(same), [n for n, f in same if f]),
        ("no order of keys, or of lists without one, matters", len(turned), [n for n, f in turned if f]),
        ("two edits together are told as one after the other", sum(n for n, _ in pairs), [b for _, bs in pairs for b in bs]),
        ("the same bytes under two hash seeds", len(seeds), [n for n, ok in zip(names, seeds, strict=False) if not ok]),
    )  # fmt: skip
    lines = ["\n## Laws\n\n| law | tried | broken |\n|---|--:|---|\n"]
    lines += [f"| {law} | {n} | {', '.join(broken) or 'never'} |\n" for law, n, broken in rows]
    return "".join(lines)


def main(arguments: list[str]) -> None:
    each = int(arguments[arguments.index("--each") + 1]) if "--each" in arguments else 6
    text = table(run(each), each)
    if "--write" in arguments:
        Path(arguments[arguments.index("--write") + 1]).write_text(text, "utf-8")
    print(text)


if __name__ == "__main__":
    main(sys.argv[1:])
