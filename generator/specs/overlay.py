"""specs/<api>/overlay.toml: small corrections to an upstream mistake, each with its reason.

The stored bytes never change; a document is corrected after it was read. A correction says what it expects to find,
so one that the publisher has made superfluous is told instead of being applied to something else.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from generator.diagnostics import Location
from generator.specs.toml_places import Path as TomlPath
from generator.specs.toml_tables import Tables, items, read_toml

_KEYS: Mapping[str, type] = {
    "versions": list,
    "pointer": str,
    "reason": str,
    "expected": object,
    "expected_json": str,
    "value": object,
    "value_json": str,
    "remove": bool,
}
_REQUIRED = ("versions", "pointer", "reason")
_EVERY = "*"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One place of one or more versions set right.

    With `expected` and `new` a value is exchanged, with `expected` alone it is removed, with `new` alone it is
    added; each is JSON text. `versions` may be `*`. `at` is where the correction stands.
    """

    versions: tuple[str, ...]
    pointer: str
    reason: str
    expected: str | None
    new: str | None
    at: Location

    def applies_to(self, version: str) -> bool:
        return version in self.versions or _EVERY in self.versions

    @property
    def summary(self) -> str:
        """What it does, in one line."""
        if self.expected is None:
            return f"adds {self.pointer} = {shown(self.new)}"
        if self.new is None:
            return f"removes {self.pointer} (was {shown(self.expected)})"
        return f"{self.pointer}: {shown(self.expected)} -> {shown(self.new)}"


def overlay_file(specs: Path, slug: str) -> Path:
    return specs / slug / "overlay.toml"


def read_overlay(
    path: Path, versions: Sequence[str], *, shown_as: str | None = None
) -> tuple[Correction, ...]:
    """The corrections of an API with these versions; none when there is no such file.

    `shown_as` is the file's name in diagnostics (default: the path as given). Raises InputError with everything that is wrong in the file.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return ()
    data, tables = read_toml(content, shown_as or path.as_posix(), "overlay")
    tables.table(data, (), {"correction": list}, ("correction",))
    found = [
        _correction(tables, raw, ("correction", number), versions)
        for number, raw in enumerate(items(data.get("correction")))
    ]
    tables.settle()
    return tuple(one for one in found if one is not None)


def _correction(
    tables: Tables, raw: object, path: TomlPath, versions: Sequence[str]
) -> Correction | None:
    table = tables.table(raw, path, _KEYS, _REQUIRED)
    if table is None:
        return None
    for number in _items(table["versions"]):
        if number != _EVERY and number not in versions:
            near = get_close_matches(str(number), versions, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(versions)}"
            message = f"there is no version {number!r}"
            tables.say("unknown-version", message, (*path, "versions"), hint)
    if not _items(table["versions"]):
        tables.say("no-version", "versions is empty", (*path, "versions"), 'name them, or "*"')
    pointer = str(table["pointer"])
    if not pointer.startswith("/"):
        hint = "write it as in /components/schemas/sag/type, with ~1 for a slash in a key"
        tables.say("pointer", f"{pointer!r} is no JSON pointer", (*path, "pointer"), hint)
    if not str(table["reason"]).strip():
        tables.say(
            "no-reason", "the reason is empty", (*path, "reason"), "say what is wrong upstream"
        )
    expected = _json(tables, table, "expected", path)
    new = _json(tables, table, "value", path)
    given = {key.removesuffix("_json") for key in table}
    if ("value" in given) == bool(table.get("remove")):
        tables.say("one-of-two", "a correction has either a value or remove = true", path)
    elif not given & {"value", "expected"}:
        message = "what is to be removed is not told"
        tables.say("nothing-expected", message, path, "add expected = ... as it stands in the spec")
    return Correction(
        versions=tuple(str(one) for one in _items(table["versions"])),
        pointer=pointer,
        reason=str(table["reason"]),
        expected=expected,
        new=new,
        at=tables.at(path),
    )


def _json(tables: Tables, table: Mapping[str, object], key: str, path: TomlPath) -> str | None:
    """A value as canonical JSON text, written as TOML or, under the key's name with `_json`, as JSON."""
    if key in table and f"{key}_json" in table:
        tables.say("one-of-two", f"give {key} or {key}_json, not both", (*path, f"{key}_json"))
        return None
    try:
        if f"{key}_json" in table:
            return canonical(json.loads(str(table[f"{key}_json"])))
        return canonical(table[key]) if key in table else None
    except (ValueError, TypeError, RecursionError):
        at = (*path, key if key in table else f"{key}_json")
        hint = "dates are text in a spec; null is written as expected_json or value_json"
        tables.say("not-json", f"{key} is no JSON value", at, hint)
        return None


def _items(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def canonical(value: object) -> str:
    """A JSON value as text that is equal for equal values, and tells 1, 1.0 and true apart."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False)


def shown(text: str | None, limit: int = 80) -> str:
    """JSON text cut to a readable length."""
    text = text or ""
    return text if len(text) <= limit else text[: limit - 3] + "..."
