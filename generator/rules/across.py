"""Rules about several APIs at once: what they name alike and should mean alike, and where references lead."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.contract import Contract, JsonValue, Origin, Schema, SchemaLike
from generator.contract.fingerprint import canonical, plain
from generator.rules.finding import Finding, Level, Verdicts
from generator.rules.registry import across_rule, known_rule

ENUM_DRIFT = across_rule(
    "cross-api-enum-drift",
    "a code list that several APIs had alike is no longer the same in all of them",
    why="a value that one API gives is not known to the other",
    safe_when="no client carries such a value from one API to the other",
    advice="change the list in all of them, or give it a name of its own",
    levels=(Level.POTENTIAL,),
)
SCHEMA_DRIFT = across_rule(
    "cross-api-schema-drift",
    "a schema that several APIs had alike is no longer the same in all of them",
    why="each API has classes of its own; who treats them alike has to look again",
    levels=(Level.SAFE,),
)
REFERENCE_LOST = across_rule(
    "cross-api-reference-lost",
    "the operation that a type of reference leads to went away in another API",
    why="who follows such a reference finds nothing there",
    safe_when="the operation has only another operationId: then only the manifest's table is wrong",
    advice="let [sdk.references] of the manifest name the operation that answers now",
    levels=(Level.BREAKING, Level.SAFE),
)
_SILENT = frozenset({"doc", "extensions", "examples"})
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Drift:
    """A name that several APIs give to schemas that differ; `groups` of APIs that agree, the largest first."""

    name: str
    groups: tuple[tuple[str, ...], ...]
    is_enum: bool

    @property
    def apis(self) -> tuple[str, ...]:
        return tuple(sorted(api for group in self.groups for api in group))


def drifts(contracts: Mapping[str, Contract]) -> tuple[Drift, ...]:
    """Every name of a schema that means different things in different APIs; texts and examples do not count."""
    names: dict[str, dict[str, list[str]]] = {}
    for api, contract in sorted(contracts.items()):
        for name, schema in contract.schemas.items():
            names.setdefault(name, {}).setdefault(_said(schema), []).append(api)
    return tuple(
        Drift(
            name,
            tuple(sorted(map(tuple, groups.values()), key=lambda group: (-len(group), group))),
            all(_values(contracts[group[0]].schemas[name]) for group in groups.values()),
        )
        for name, groups in sorted(names.items())
        if len(groups) > 1
    )


def new_drifts(old: Mapping[str, Contract], new: Mapping[str, Contract]) -> tuple[Finding, ...]:
    """A finding for each name that two APIs gave to equal schemas before and to different ones now."""
    return tuple(finding for drift in drifts(new) for finding in _new_drift(drift, old, new))


def _new_drift(
    drift: Drift, old: Mapping[str, Contract], new: Mapping[str, Contract]
) -> Iterator[Finding]:
    before = {
        api: _said(old[api].schemas[drift.name])
        for api in drift.apis
        if api in old and drift.name in old[api].schemas
    }
    parted = [
        (one, other)
        for number, group in enumerate(drift.groups)
        for other_group in drift.groups[number + 1 :]
        for one in group
        for other in other_group
        if one in before and before.get(other) == before[one]
    ]
    if not parted:
        return
    changed = sorted(
        {
            api
            for pair in parted
            for api in pair
            if before[api] != _said(new[api].schemas[drift.name])
        }
    )
    api = changed[0]
    others = sorted({name for pair in parted for name in pair} - {api})
    code = ENUM_DRIFT if drift.is_enum else SCHEMA_DRIFT
    level = Level.POTENTIAL if drift.is_enum else Level.SAFE
    place = f"schema {drift.name}"
    difference = _difference(new, api, others[0], drift.name) if drift.is_enum else ""
    yield Finding(
        id=code,
        verdicts=Verdicts(runtime=level),
        api=api,
        place=place,
        pointers=(_origin(old[api], drift.name).pointer, _origin(new[api], drift.name).pointer),
        old=_origin(old[api], drift.name).location,
        new=_origin(new[api], drift.name).location,
        message=f"{drift.name} was the same in {', '.join(others)} and is not any more{difference}",
        advice=known_rule(code).advice,
        fingerprint=fingerprint(code, place),
        apis=drift.apis,
    )


def _difference(new: Mapping[str, Contract], api: str, other: str, name: str) -> str:
    mine, theirs = (_values(new[one].schemas[name]) for one in (api, other))
    told = [
        f"only {who} has {', '.join(sorted(more)[:_SHOWN])}"
        for who, more in ((api, mine - theirs), (other, theirs - mine))
        if more
    ]
    return f": {'; '.join(told)}" if told else ""


def lost_references(
    old: Mapping[str, Contract],
    new: Mapping[str, Contract],
    references: Mapping[str, Sequence[str]],
) -> tuple[Finding, ...]:
    """A finding for each API that gives references of a type whose operation went away in another one.

    `references`: type -> the operations that answer, each `api.operationId`.
    """
    return tuple(
        finding
        for kind, answers in sorted(references.items())
        for answer in answers
        for finding in _lost(kind, answer, old, new)
    )


def _lost(
    kind: str, answer: str, old: Mapping[str, Contract], new: Mapping[str, Contract]
) -> Iterator[Finding]:
    slug, _, operation_id = answer.rpartition(".")
    if slug not in old or slug not in new:
        return
    was = next((one for one in old[slug].operations if one.id == operation_id), None)
    if was is None or any(one.id == operation_id for one in new[slug].operations):
        return
    now = next((one for one in new[slug].operations if one.key == was.key), None)
    givers = [
        api for api, contract in sorted(new.items()) if api != slug and _gives(contract, kind)
    ]
    verdicts = Verdicts(Level.BREAKING) if now is None else Verdicts(source=Level.BREAKING)
    told = "which went away" if now is None else f"which is called {now.id or 'nothing'} now"
    for api in givers:
        place = f"reference {kind} to {answer}"
        yield Finding(
            id=REFERENCE_LOST,
            verdicts=verdicts,
            api=api,
            place=place,
            pointers=(was.origin.pointer, ""),
            operations=(f"{slug}: {was.key}",),
            old=was.origin.location,
            message=f"references of the type {kind} lead to {operation_id} of {slug}, {told}",
            advice=known_rule(REFERENCE_LOST).advice,
            fingerprint=fingerprint(REFERENCE_LOST, place),
            apis=tuple(sorted({*givers, slug})),
        )


def with_reach(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings, each with every API in which the same component was changed in the same way."""
    apis: dict[tuple[object, ...], set[str]] = {}
    for finding in findings:
        if (key := _shared(finding)) is not None:
            apis.setdefault(key, set()).add(finding.api)
    return tuple(
        (
            replace(finding, apis=tuple(sorted(found)))
            if (key := _shared(finding)) is not None and len(found := apis[key]) > 1
            else finding
        )
        for finding in findings
    )


def _shared(finding: Finding) -> tuple[object, ...] | None:
    """What makes a change of a component the same in two APIs; None for what is not in a component."""
    old, new = finding.pointers
    if not (old or new).startswith("/components/"):
        return None
    cause = finding.cause
    fact = (cause.kind, cause.action, cause.name, cause.old, cause.new) if cause else ()
    return finding.id, old, new, fact


def fingerprint(code: str, place: str) -> str:
    return hashlib.sha256("\0".join((code, place, "")).encode()).hexdigest()[:12]


def _origin(contract: Contract, name: str) -> Origin:
    return contract.schemas[name].origin


def _said(schema: SchemaLike) -> str:
    return json.dumps(_without_texts(plain(schema)), sort_keys=True)


def _without_texts(node: JsonValue) -> JsonValue:
    if isinstance(node, dict):
        return {key: _without_texts(value) for key, value in node.items() if key not in _SILENT}
    return [_without_texts(item) for item in node] if isinstance(node, list) else node


def _values(schema: SchemaLike) -> frozenset[str]:
    """The values of a code list; none for any other schema."""
    if not isinstance(schema, Schema) or not schema.enum:
        return frozenset()
    return frozenset(canonical(value) for value in schema.enum)


def _gives(contract: Contract, kind: str) -> bool:
    """Whether some schema of an API has the type of reference among its values."""
    return any(_has_value(plain(schema), canonical(kind)) for schema in contract.schemas.values())


def _has_value(node: JsonValue, value: str) -> bool:
    if isinstance(node, dict):
        values = node.get("enum")
        if isinstance(values, dict) and value in values:
            return True
        return any(_has_value(child, value) for child in node.values())
    return isinstance(node, list) and any(_has_value(child, value) for child in node)
