"""The commands below `skiftegen specs` in words: tables for people, JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.pipeline.history import Entry
    from generator.pipeline.intake import Arrival, Intake
    from generator.policy.verdict import Counts
    from generator.specs.manifest import Manifest, Record, Version

_SHOWN = 10
_NEXT = {
    True: "next: skiftegen diff, skiftegen generate",
    False: "nothing to store: all of it is there already",
}


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Rows under their headings; columns of numbers stand to the right."""
    texts = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[n]) for row in [list(head), *texts]) for n in range(len(head))]
    numeric = [
        bool(texts) and all(row[n].isdecimal() or row[n] == "-" for row in texts)
        for n in range(len(head))
    ]
    lines = [
        "  ".join(
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(row, widths, numeric, strict=True)
        ).rstrip()
        for row in [list(head), *texts]
    ]
    return "\n".join(lines)


def list_text(manifest: Manifest, stray: Sequence[str]) -> str:
    head = ("api", "current", "released", "provenance", "versions", "package")
    rows = [
        (
            api.slug,
            api.versions[-1].version,
            api.versions[-1].released,
            api.versions[-1].provenance,
            len(api.versions),
            api.package,
        )
        for api in manifest.apis
    ]
    lines = [table(head, rows)]
    lines += [f"not in the manifest: {manifest.root.as_posix()}/{name}" for name in stray]
    return "\n".join(lines)


def list_json(manifest: Manifest, stray: Sequence[str]) -> str:
    apis = [
        {
            "api": api.slug,
            "package": api.package,
            "versions": [_version(version) for version in api.versions],
        }
        for api in manifest.apis
    ]
    return _json(
        {"schema": "skiftegen/specs-list", "version": 1, "apis": apis, "not_listed": [*stray]}
    )


def history_text(entries: Sequence[Entry]) -> str:
    head = (
        "api", "version", "released", "provenance", "bytes", "operations", "schemas",
        "breaking", "potential", "safe",
    )  # fmt: skip
    return table(head, [_row(entry) for entry in entries])


def _row(entry: Entry) -> tuple[object, ...]:
    changed = entry.changed
    counts = (changed.breaking, changed.potential, changed.safe) if changed else ("-", "-", "-")
    overlay = " + overlay" if entry.corrections else ""
    return (
        entry.api.slug,
        entry.version.version,
        entry.version.released,
        f"{entry.version.provenance}{overlay}",
        entry.size,
        entry.operations,
        entry.schemas,
        *counts,
    )


def show_text(entry: Entry) -> str:
    version = entry.version
    announced = f"announced {version.announced}, " if version.announced else ""
    lines = [
        f"{entry.api.slug} {version.version}",
        f"  file        specs/{version.file}, {entry.size} bytes",
        f"  sha256      {version.sha256}",
        f"  provenance  {version.provenance}, {version.source}",
        f"  released    {version.released}, {announced}retrieved {version.retrieved}",
        f"  holds       {entry.operations} operations, {entry.schemas} schemas, OpenAPI {entry.oas}",
    ]
    if entry.changed is not None:
        lines.append(f"  changed     {_counted(entry.changed)}")
    if version.replaced is not None and entry.guessed is not None:
        lines.append(
            f"  replaced    the reconstruction {version.replaced.file}; {_counted(entry.guessed)}"
        )
    for one in entry.corrections:
        lines.append(f"  overlay     {one.at}: {one.summary}")
        lines.append(f"              {one.reason}")
    return "\n".join(lines)


def entries_json(entries: Sequence[Entry]) -> str:
    found = [
        {
            "api": entry.api.slug,
            **_version(entry.version),
            "bytes": entry.size,
            "openapi": entry.oas,
            "operations": entry.operations,
            "schemas": entry.schemas,
            "changed": _counts(entry.changed),
            "guessed": _counts(entry.guessed),
            "corrections": [
                {
                    "pointer": one.pointer,
                    "expected": json.loads(one.expected) if one.expected is not None else None,
                    "value": json.loads(one.new) if one.new is not None else None,
                    "removes": one.new is None,
                    "reason": one.reason,
                    "at": str(one.at),
                }
                for one in entry.corrections
            ],
        }
        for entry in entries
    ]
    return _json({"schema": "skiftegen/specs-history", "version": 1, "versions": found})


def added_text(intake: Intake, *, dry_run: bool, colour: bool) -> str:
    lines: list[str] = []
    for one in intake.arrivals:
        lines += _arrival(one, colour)
    if intake.change is None:
        lines.append(_NEXT[False])
    elif dry_run:
        lines.append(f"dry run: {_files(len(intake.change.added))} would be stored")
    else:
        lines += [f"stored {_files(len(intake.change.added))}", _NEXT[True]]
    return "\n".join(lines) + "\n"


def _arrival(one: Arrival, colour: bool) -> list[str]:
    sure = "surely" if one.evidence.sure else "as answered"
    head = f"{one.api} {one.version.version}"
    lines = [
        f"\x1b[1m{head}\x1b[0m" if colour else head,
        f"  {one.file.as_posix()} is {one.api}, {sure}: {'; '.join(one.evidence.reasons)}",
        f"  {one.kind}: specs/{one.version.file}, {one.version.provenance}, released {one.version.released}",
    ]
    if one.result is None:
        return lines
    old = f"the reconstruction of {one.against}" if one.version.replaced else one.against
    lines.append(f"  against {old}: {_counted(one.result.counts)}")
    breaking = [finding for finding in one.result.findings if finding.level == "breaking"]
    lines += [f"    {finding.id}  {finding.place}" for finding in breaking[:_SHOWN]]
    if len(breaking) > _SHOWN:
        lines.append(f"    and {len(breaking) - _SHOWN} more that break")
    return lines


def added_json(intake: Intake, *, dry_run: bool) -> str:
    files = [
        {
            "file": one.file.as_posix(),
            "api": one.api,
            "sure": one.evidence.sure,
            "reasons": list(one.evidence.reasons),
            "kind": str(one.kind),
            **_version(one.version),
            "against": one.against or None,
            "changed": _counts(one.result.counts) if one.result else None,
            "findings": [
                {
                    "id": finding.id,
                    "level": str(finding.level),
                    "place": finding.place,
                    "message": finding.message,
                    "fingerprint": finding.fingerprint,
                }
                for finding in (one.result.findings if one.result else ())
            ],
        }
        for one in intake.arrivals
    ]
    stored = intake.change is not None and not dry_run
    return _json({"schema": "skiftegen/specs-add", "version": 1, "stored": stored, "files": files})


def _version(version: Version) -> dict[str, object]:
    replaced = version.replaced
    return {
        "version": version.version,
        **_record(version),
        "announced": version.announced.isoformat() if version.announced else None,
        "replaced": _record(replaced) if replaced is not None else None,
    }


def _record(record: Record) -> dict[str, object]:
    return {
        "stored_as": record.file,
        "released": record.released.isoformat(),
        "source": record.source,
        "retrieved": record.retrieved.isoformat(),
        "sha256": record.sha256,
        "provenance": record.provenance,
    }


def _counts(counts: Counts | None) -> dict[str, int] | None:
    if counts is None:
        return None
    return {"breaking": counts.breaking, "potential": counts.potential, "safe": counts.safe}


def _counted(counts: Counts) -> str:
    return (
        f"{counts.breaking} breaking, {counts.potential} potentially breaking, {counts.safe} safe"
    )


def _files(many: int) -> str:
    return f"{many} file{'' if many == 1 else 's'}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
