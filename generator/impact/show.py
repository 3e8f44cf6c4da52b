"""The uses of a consumer as text for people, JSON for programs, SARIF for services."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.contract import JsonValue
from generator.impact.consumers import Use
from generator.rules.finding import Finding, Level, SymbolChange

SCHEMA = "skiftegen/impact"
VERSION = 1
_SARIF = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_SHOWN = 3
_LEVELS = {Level.BREAKING: "error", Level.POTENTIAL: "warning", Level.SAFE: "note"}


@dataclass(frozen=True, slots=True)
class Impact:
    """The uses by finding, worst first; `apis` are (slug, old version, new version)."""

    apis: tuple[tuple[str, str, str], ...]
    groups: tuple[tuple[Finding, tuple[Use, ...]], ...]

    @property
    def breaks(self) -> bool:
        """Whether anything that is used for certain breaks."""
        return any(
            _level(use) is Level.BREAKING and use.certain for _, uses in self.groups for use in uses
        )

    def places(self, level: Level) -> int:
        """How many places of the code a level is the worst at, guesses left out."""
        worst: dict[tuple[str, int, int], Level] = {}
        for _, uses in self.groups:
            for use in (use for use in uses if use.certain):
                key = (use.file, use.line, use.column)
                worst[key] = min(_level(use), worst.get(key, Level.SAFE), key=lambda one: one.rank)
        return sum(found is level for found in worst.values())


def impact(apis: Sequence[tuple[str, str, str]], uses: Sequence[Use]) -> Impact:
    """The uses grouped by their finding."""
    groups: dict[tuple[str, str], tuple[Finding, list[Use]]] = {}
    for use in uses:
        finding = use.target.finding
        key = (finding.api, finding.fingerprint)
        groups.setdefault(key, (finding, []))[1].append(use)
    ordered = sorted(
        groups.values(),
        key=lambda g: (min(_level(u).rank for u in g[1]), g[0].api, g[0].place, g[0].id),
    )
    return Impact(tuple(apis), tuple((finding, tuple(found)) for finding, found in ordered))


def _level(use: Use) -> Level:
    return use.target.level


def what_to_do(change: SymbolChange) -> str:
    """The next step of whoever uses the symbol."""
    name = change.name.rpartition("(")[2].rstrip(")").rpartition(".")[2]
    old, new = change.old.removeprefix("-> "), change.new.removeprefix("-> ")
    match change.change:
        case "removed":
            return f"{name} is gone: do without it"
        case "renamed":
            return f"write {change.new} instead"
        case "added" | "became-required":
            return f"give {name} ({new})"
        case "became-optional":
            return f"{name} may be None now: handle that"
        case "type-changed":
            return f"{name} was {old} and is {new}"
        case "default-changed":
            return f"without {name} it meant {old}, now {new or 'nothing'}: give it"
        case "moved":
            return f"give {name} by its name, its place is another one"
        case "kind-changed" | "bases-changed":
            return f"{name} is another kind of class: see the new package"
        case "deprecated":
            return f"{name} will go: look for what replaces it"
        case _:
            return "nothing to rewrite; see whether the values still fit"


def as_text(found: Impact) -> str:
    """Findings that hit the same places in the same way are told together."""
    lines = [f"{api}  {old} -> {new}" for api, old, new in found.apis]
    for findings, uses in _alike(found.groups):
        first = findings[0]
        worst = min((_level(use) for use in uses), key=lambda level: level.rank)
        lines += ["", f"{worst}  {first.api}  {first.id}"]
        lines += [f"  {finding.place}: {finding.message}" for finding in findings[:_SHOWN]]
        if len(findings) > _SHOWN:
            lines.append(f"  and {len(findings) - _SHOWN} more of the same")
        for change, at in _by_change(uses).items():
            lines.append(f"  {change.name}  {change.change}: {what_to_do(change)}")
            for use in at:
                guess = "" if use.certain else "  (perhaps: the type of the value is not known)"
                lines.append(f"    {use.file}:{use.line}:{use.column}  {use.code}{guess}")
    files = {use.file for _, uses in found.groups for use in uses}
    breaking, potential = found.places(Level.BREAKING), found.places(Level.POTENTIAL)
    many = "" if len(files) == 1 else "s"
    lines += ["", f"{breaking} places break and {potential} may, in {len(files)} file{many}"]
    return "\n".join(lines) + "\n"


def _alike(
    groups: Sequence[tuple[Finding, tuple[Use, ...]]],
) -> list[tuple[list[Finding], tuple[Use, ...]]]:
    """Findings of one rule with the same uses, together where the first of them stands."""
    found: dict[tuple[object, ...], tuple[list[Finding], tuple[Use, ...]]] = {}
    for finding, uses in groups:
        places = frozenset((u.file, u.line, u.column, u.target.change) for u in uses)
        found.setdefault((finding.api, finding.id, places), ([], uses))[0].append(finding)
    return list(found.values())


def _by_change(uses: Sequence[Use]) -> Mapping[SymbolChange, list[Use]]:
    found: dict[SymbolChange, list[Use]] = {}
    for use in uses:
        found.setdefault(use.target.change, []).append(use)
    return found


def as_json(found: Impact) -> str:
    findings: list[JsonValue] = [_finding(finding, uses) for finding, uses in found.groups]
    document: dict[str, JsonValue] = {
        "schema": SCHEMA,
        "version": VERSION,
        "apis": [{"api": api, "old": old, "new": new} for api, old, new in found.apis],
        "findings": findings,
        "summary": {
            "breaking": found.places(Level.BREAKING),
            "potential": found.places(Level.POTENTIAL),
            "safe": found.places(Level.SAFE),
        },
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding, uses: Sequence[Use]) -> JsonValue:
    verdicts = finding.verdicts
    return {
        "id": finding.id,
        "api": finding.api,
        "fingerprint": finding.fingerprint,
        "place": finding.place,
        "message": finding.message,
        "verdicts": {
            "wire": str(verdicts.wire),
            "source": str(verdicts.source),
            "runtime": str(verdicts.runtime),
        },
        "uses": [_use(use) for use in uses],
    }


def _use(use: Use) -> JsonValue:
    change = use.target.change
    return {
        "file": use.file,
        "line": use.line,
        "column": use.column,
        "symbol": change.name,
        "kind": change.kind,
        "change": change.change,
        "level": str(_level(use)),
        "certain": use.certain,
        "todo": what_to_do(change),
        "code": use.code,
    }


def as_sarif(found: Impact) -> str:
    rules = sorted({finding.id for finding, _ in found.groups})
    run: dict[str, JsonValue] = {
        "tool": {"driver": {"name": "skiftegen", "rules": [{"id": rule} for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(f, use) for f, uses in found.groups for use in uses if use.certain],
    }
    document: dict[str, JsonValue] = {"$schema": _SARIF, "version": "2.1.0", "runs": [run]}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _result(finding: Finding, use: Use) -> JsonValue:
    change = use.target.change
    region: JsonValue = {"startLine": use.line, "startColumn": use.column}
    return {
        "ruleId": finding.id,
        "level": _LEVELS[_level(use)],
        "message": {
            "text": f"{change.name} {change.change}: {what_to_do(change)} ({finding.message})"
        },
        "locations": [
            {"physicalLocation": {"artifactLocation": {"uri": use.file}, "region": region}}
        ],
        "properties": {"api": finding.api, "symbol": change.name, "change": change.change},
    }


def rendered(found: Impact, style: str) -> str:
    """The uses as `text`, `json` or `sarif`."""
    styles = {"text": as_text, "json": as_json, "sarif": as_sarif}
    return styles[style](found)
