"""specs/accepted.toml: findings that were accepted on purpose, each with a reason, an owner and an end."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from generator.diagnostics import Location
from generator.specs.toml_places import Path as TomlPath
from generator.specs.toml_tables import items, read_toml

FILE = "accepted.toml"
_HEAD = (
    "# Findings that were accepted on purpose. `skiftegen accept` adds entries, `skiftegen accept --list` shows how\n"
    "# they stand, `skiftegen accept --prune` takes out those that have ended or match nothing.\n"
)
_KEYS: Mapping[str, type] = {
    "finding": str,
    "api": str,
    "version": str,
    "rule": str,
    "place": str,
    "message": str,
    "reason": str,
    "owner": str,
    "until": date,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """One acceptance. `finding` is the fingerprint, `version` the one that brought the finding.

    `rule`, `place` and `message` tell people what was accepted; they decide nothing. `until` is its last day.
    """

    finding: str
    api: str
    version: str
    rule: str
    place: str
    message: str
    reason: str
    owner: str
    until: date
    at: Location = field(default=Location(FILE), compare=False)


def read_accepted(specs_dir: Path) -> tuple[Accepted, ...]:
    """The entries in the order of the file; none when there is no file. Raises InputError."""
    path = specs_dir / FILE
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return ()
    data, tables = read_toml(content, path.as_posix(), "accepted")
    tables.table(data, (), {"accepted": list}, required=())
    entries: list[Accepted] = []
    taken: dict[str, TomlPath] = {}
    for number, raw in enumerate(items(data.get("accepted"))):
        at = ("accepted", number)
        table = tables.table(raw, at, _KEYS)
        if table is None:
            continue
        for key in ("reason", "owner"):
            if not str(table[key]).strip():
                tables.say(key, f"the {key} is empty", (*at, key))
        entry = Accepted(**table, at=tables.at(at))  # type: ignore[arg-type]  # checked above
        tables.unique(
            "finding", f"{entry.api} {entry.version} {entry.finding}", (*at, "finding"), taken
        )
        entries.append(entry)
    tables.settle()
    return tuple(entries)


def add_accepted(specs_dir: Path, entries: Sequence[Accepted]) -> None:
    """More entries at the end of the file; what stands there keeps its every character."""
    text = _text(specs_dir) or _HEAD
    blocks = ["\n".join(("", *_lines(entry), "")) for entry in entries]
    _write(specs_dir, text.rstrip("\n") + "\n" + "".join(blocks))


def remove_accepted(specs_dir: Path, gone: Collection[Accepted]) -> None:
    """The file without these entries; comments stay."""
    lines = _text(specs_dir).split("\n")
    starts = {entry.at.line - 1 for entry in gone}
    kept: list[str] = []
    inside = False
    for number, line in enumerate(lines):
        if line.lstrip().startswith("[["):
            inside = number in starts
        elif inside and line.lstrip().startswith("#"):
            inside = False
        if not inside:
            kept.append(line)
    _write(specs_dir, "\n".join(kept).rstrip("\n") + "\n")


def _lines(entry: Accepted) -> list[str]:
    values = {key: getattr(entry, key) for key in _KEYS}
    return [
        "[[accepted]]",
        *(
            f"{key} = {value if isinstance(value, date) else json.dumps(value, ensure_ascii=False)}"
            for key, value in values.items()
        ),
    ]


def _text(specs_dir: Path) -> str:
    try:
        return (specs_dir / FILE).read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return ""


def _write(specs_dir: Path, text: str) -> None:
    """A whole file or the old one."""
    staged = specs_dir / f".{FILE}.new"
    staged.write_bytes(text.encode())
    staged.replace(specs_dir / FILE)
