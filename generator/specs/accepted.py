"""specs/accepted.toml: findings that were accepted on purpose, each with a reason, an owner and an end."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from generator.diagnostics import Location
from generator.specs.toml_places import Path as TomlPath
from generator.specs.toml_tables import items, read_toml
from generator.specs.transaction import rewrite

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
        return _parse(path.read_bytes(), path)
    except FileNotFoundError:
        return ()


def edit_accepted(
    specs_dir: Path, *, added: Sequence[Accepted] = (), removed: Collection[Accepted] = ()
) -> None:
    """Entries taken out and put at the end of the file; all else keeps its every character. Raises InputError."""
    path = specs_dir / FILE
    gone = {_key(entry) for entry in removed}

    def edit(content: bytes | None) -> bytes:
        entries = _parse(content, path) if content is not None else ()
        starts = {entry.at.line - 1 for entry in entries if _key(entry) in gone}
        text = content.decode("utf-8-sig") if content is not None else _HEAD
        kept = "\n".join(_without(text.split("\n"), starts)).rstrip("\n") + "\n"
        return (kept + "".join(_block(entry) for entry in added)).encode()

    rewrite(path, edit)


def _parse(content: bytes, path: Path) -> tuple[Accepted, ...]:
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
        entry = Accepted(**table, at=tables.at(at))  # type: ignore[arg-type]  # kinds checked above
        tables.unique(
            "finding", f"{entry.api} {entry.version} {entry.finding}", (*at, "finding"), taken
        )
        entries.append(entry)
    tables.settle()
    return tuple(entries)


def _key(entry: Accepted) -> tuple[str, str, str]:
    return entry.finding, entry.api, entry.version


def _without(lines: Sequence[str], starts: Collection[int]) -> Iterator[str]:
    """The lines without the tables that start there; comments stay."""
    inside = False
    for number, line in enumerate(lines):
        if line.lstrip().startswith("[["):
            inside = number in starts
        elif inside and line.lstrip().startswith("#"):
            inside = False
        if not inside:
            yield line


def _block(entry: Accepted) -> str:
    values = {key: getattr(entry, key) for key in _KEYS}
    lines = (
        f"{key} = {value if isinstance(value, date) else json.dumps(value, ensure_ascii=False)}"
        for key, value in values.items()
    )
    return "\n".join(("", "[[accepted]]", *lines, ""))
