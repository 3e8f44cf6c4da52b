"""Facts -> findings: every change at every use, one finding for one cause under one id."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.contract import Contract, Operation, Origin
from generator.contract.reach import HERE
from generator.diagnostics import Location
from generator.diff.changes import Change, Comparison, Leaf
from generator.diff.null import HALF
from generator.diff.reach import Reach, Use
from generator.rules import (  # noqa: F401 - importing a rule module registers its rules
    access,
    documentation,
    keywords,
    lifecycle,
    messages,
    operations,
    properties,
    values,
)
from generator.rules.dates import STABILITY
from generator.rules.documentation import QUIET
from generator.rules.finding import Cause, Finding, Level, Verdicts
from generator.rules.grouping import Group, group
from generator.rules.registry import Judgement, judge_of, judges, known_rule, rule
from generator.rules.tempered import tempered
from generator.rules.variance import Side
from generator.rules.view import UNREACHED, Options, View, place_of

UNCLASSIFIED = rule(
    "unclassified-change",
    "something differs that no rule knows",
    why="a difference that nobody judged may be anything",
    advice="report it: it is a gap in the rules",
)
_PARTS = frozenset({"parameter", "header", "body", "response"})
UNREFERENCED = rule(
    "unreferenced-schema-changed",
    "something changed in a schema that no operation of both versions reaches",
    why="nothing travels in its form; its generated class changes",
)


def judge(
    comparison: Comparison, old: Contract, new: Contract, options: Options | None = None
) -> tuple[Finding, ...]:
    """Every difference as a finding, sorted by API, place and id."""
    chosen = options or Options()
    reach = Reach(comparison.edges, comparison.roots)
    api = new.api or old.api
    found: list[Finding] = []
    for change in comparison.changes:
        found.extend(_findings(change, reach, api, chosen))
    found.extend(_leaf(leaf, reach, api) for leaf in comparison.leaves)
    unstable = _unstable(comparison, old, new, chosen.least_stability)
    told = (f for f in _merged(found) if not f.operations or not unstable.issuperset(f.operations))
    return tuple(sorted(told, key=sort_key))


def _unstable(comparison: Comparison, old: Contract, new: Contract, least: str) -> set[str]:
    """The operations that promise less than the least level; the old promise counts where there is one."""
    wanted = STABILITY.index(least)
    if wanted == 0:
        return set()
    before = {str(operation.key): _stability(operation) for operation in old.operations}
    levels = {str(operation.key): _stability(operation) for operation in new.operations} | before
    renamed = {root.name: before.get(root.unit.old) for root in comparison.roots}
    levels |= {name: level for name, level in renamed.items() if level is not None}
    return {name for name, level in levels.items() if level < wanted}


def _stability(operation: Operation) -> int:
    """Its place among the levels; what is not declared, or is no level, is stable."""
    level = operation.extensions.get("x-stability-level")
    return STABILITY.index(level) if level in STABILITY else len(STABILITY) - 1


def sort_key(finding: Finding) -> tuple[str, str, str, str, tuple[str, str]]:
    return finding.api, finding.place, finding.id, finding.message, finding.pointers


def _findings(change: Change, reach: Reach, api: str, options: Options) -> Iterator[Finding]:
    uses = reach.uses(change.unit)
    views = [(use, True) for use in uses] or [
        (Use(HERE, False, _own(change), _first(change)), bool(_own(change)))
    ]
    for entry in group(_judged(change, views, options)):
        yield _finding(change, entry, api)


def _judged(
    change: Change, views: Iterable[tuple[Use, bool]], options: Options
) -> Iterator[tuple[Side, Judgement, Use]]:
    judge_change = judge_of(change) or _unknown
    for use, reached in views:
        view = View(change, use.trail.then(change.trail), use.inverted, reached, options)
        for judged in judge_change(view):
            judgement = tempered(judged, view)
            if judgement.id.startswith(UNREACHED):
                judgement = replace(judgement, id=UNREFERENCED)
            elif not reached and change.unit.kind in _PARTS and judgement.id not in QUIET:
                judgement = replace(judgement, id=UNREFERENCED, verdicts=Verdicts())
            yield view.side, judgement, use


def _own(change: Change) -> tuple[str, ...]:
    return (change.name,) if change.kind in ("operation", "webhook") else ()


def _first(change: Change) -> str:
    return str(change.unit) if change.kind not in ("operation", "webhook") else change.name


def _unknown(view: View) -> Iterable[Judgement]:
    change = view.change
    told = f"{change.kind} {change.action} {change.name} {change.old} -> {change.new}"
    yield Judgement(UNCLASSIFIED, Verdicts(Level.POTENTIAL), told)


def _finding(change: Change, entry: Group, api: str) -> Finding:
    judgement, use = entry.judgement, entry.uses[0]
    place = _place(change, use)
    known = known_rule(judgement.id)
    return Finding(
        id=judgement.id,
        aliases=_aliases(judgement, entry),
        verdicts=judgement.verdicts,
        api=api,
        place=place,
        pointers=(_pointer(change.old_at), _pointer(change.new_at)),
        operations=tuple(sorted({name for u in entry.uses for name in u.operations})),
        old=_location(change.old_at),
        new=_location(change.new_at),
        message=judgement.message,
        advice=known.advice if judgement.verdicts.level is not Level.SAFE else "",
        fingerprint=_fingerprint(judgement.id, place, change.name),
        cause=Cause(
            kind=change.kind,
            name=change.name,
            trail=use.trail.then(change.trail),
            operation=use.first,
            side=entry.side,
            inverted=use.inverted,
            action=change.action,
            old=change.old,
            new=change.new,
            renamed=change.detail.get("renamed", ""),
            called=use.called,
            half_null=HALF in change.flags,
        ),
    )


def _aliases(judgement: Judgement, entry: Group) -> tuple[str, ...]:
    known = {*judgement.aliases, *known_rule(judgement.id).aliases, *entry.others}
    return tuple(sorted(known - {judgement.id}))


def _place(change: Change, use: Use) -> str:
    if change.unit.kind == "contract":
        return "document"
    if change.unit.kind == "security-scheme":
        return f"security scheme {change.unit}"
    return place_of(use.start, use.trail.then(change.trail))


@judges("component")
def judge_component(view: View) -> Iterable[Judgement]:
    message = f"{view.change.name}, which nothing refers to, was {view.change.action}"
    yield Judgement(UNREFERENCED, Verdicts(), message)


def _leaf(leaf: Leaf, reach: Reach, api: str) -> Finding:
    uses = reach.uses(leaf.unit)
    place = " > ".join((str(leaf.unit) or "document", *leaf.path))
    return Finding(
        id=UNCLASSIFIED,
        verdicts=Verdicts(Level.POTENTIAL),
        api=api,
        place=place,
        pointers=(_pointer(leaf.old_at), _pointer(leaf.new_at)),
        operations=tuple(sorted({name for use in uses for name in use.operations})),
        old=_location(leaf.old_at),
        new=_location(leaf.new_at),
        message=f"{' > '.join(leaf.path)}: {leaf.old or 'nothing'} -> {leaf.new or 'nothing'}",
        advice=known_rule(UNCLASSIFIED).advice,
        fingerprint=_fingerprint(UNCLASSIFIED, place, ""),
    )


def _merged(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The same finding from two units (a path's parameter in each operation) once."""
    seen: set[tuple[str, tuple[str, str], str, str]] = set()
    for finding in findings:
        key = (finding.id, finding.pointers, finding.place, finding.message)
        if key not in seen:
            seen.add(key)
            yield finding


def _fingerprint(code: str, place: str, name: str) -> str:
    """Twelve hex digits of the id, the place on the wire and what it is about."""
    return hashlib.sha256("\0".join((code, place, name)).encode()).hexdigest()[:12]


def _pointer(origin: Origin | None) -> str:
    return "" if origin is None else origin.pointer


def _location(origin: Origin | None) -> Location | None:
    return None if origin is None else origin.location
