"""What a file that arrives is to the versions that are there: new, known already, or in a reconstruction's place."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import PurePosixPath

from generator.contract.schema import JsonValue
from generator.diagnostics import Diagnostic, InputError, Severity
from generator.document import RawDocument
from generator.specs.manifest import Api, Provenance, Version
from generator.specs.order import agrees, digits_in_name, is_file_name, order_of
from generator.specs.text import short

_SUFFIXES = (".yaml", ".yml", ".json", ".txt")


class Kind(StrEnum):
    """How an arriving file stands to its API's versions."""

    NEW = "new"
    REPLACES = "replaces"
    THERE = "already there"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the user settles about the files that are added; None leaves it to the file."""

    api: str | None = None
    version: str | None = None
    released: date | None = None
    announced: date | None = None
    source: str | None = None
    provenance: Provenance | None = None


def version_of(
    document: RawDocument, stem: str, wish: str | None
) -> tuple[str, tuple[Diagnostic, ...]]:
    """The version of a document, and a warning when its file's name says another.

    info.version counts. `wish` may add to it (`1.0.0+2`), be what the file's name says, or stand in for one that
    cannot name a file. Raises InputError for any other.
    """
    info = _info(document.data)
    own = info.get("version")
    told = own if isinstance(own, str) else ""
    if wish is not None:
        _may_be(document, stem, told, wish)
        return wish, ()
    if not is_file_name(told):
        shown = short(own) if isinstance(own, str) else f"{own} (not text)"
        message = f"info.version is {shown}, which cannot name a file"
        if own is None:
            message = "the document has no info.version"
        raise _at_version(document, "version-unusable", message, "name it with --version")
    digits = digits_in_name(stem)
    if digits and not agrees(digits, told):
        message = f"info.version is {told}, but the file's name says {digits}"
        hint = "info.version counts; if the name is right, say so with --version"
        return (
            told,
            _at_version(document, "version-name", message, hint, Severity.WARNING).diagnostics,
        )
    return told, ()


def _may_be(document: RawDocument, stem: str, told: str, wish: str) -> None:
    if not is_file_name(wish):
        message = f"the version {short(wish)} cannot name a file"
        raise _at_version(document, "version-unusable", message, "use letters, digits and . - _ +")
    digits = digits_in_name(stem)
    named = bool(digits) and agrees(digits, wish)
    if not is_file_name(told) or named or order_of(wish) == order_of(told):
        return
    if wish.lower().startswith(f"{told.lower()}+"):
        return
    message = f"--version {wish} contradicts the document, whose info.version is {told}"
    hint = f"leave it out, or add to the document's own: --version {told}+2"
    raise _at_version(document, "version-contradicted", message, hint)


def provenance_of(document: RawDocument, wish: Provenance | None) -> Provenance:
    """What the file is: a reconstruction says so of itself. Raises InputError when the user says otherwise."""
    info = _info(document.data)
    marked = info.get("x-rekonstruktion") is True
    if marked and wish == "official":
        at = document.location(document.data["info"], "x-rekonstruktion")
        message = "the file says of itself that it is a reconstruction, which is not official"
        hint = "leave out --provenance, or get the official file"
        raise InputError(
            Diagnostic(code="provenance-contradicted", message=message, location=at, hint=hint)
        )
    return wish or ("reconstruction" if marked else "official")


def released_in(document: RawDocument) -> date | None:
    """The day of release that a document tells, if it does."""
    told = _info(document.data).get("x-udgivelsesdato")
    if isinstance(told, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", told):
        try:
            return date.fromisoformat(told)
        except ValueError:
            return None
    return None


def standing(
    api: Api, version: str, sha256: str, provenance: Provenance, document: RawDocument
) -> tuple[Kind, Version | None]:
    """How a version stands to those of its API, and the one it is to be compared with.

    Raises InputError for one that is lower than the newest, unless it is there already.
    """
    own = order_of(version)
    for there in api.versions:
        if order_of(there.version) == own:
            if there.sha256 == sha256:
                return Kind.THERE, there
            official = provenance == "official" and there.provenance == "reconstruction"
            return (Kind.REPLACES if official else Kind.CHANGED), there
    newest = max(api.versions, key=lambda one: order_of(one.version), default=None)
    if newest is not None and own < order_of(newest.version):
        message = f"{version} is lower than {newest.version}, the newest version of {api.slug}"
        hint = "only the newest version can be added to"
        if newest.provenance == "reconstruction":
            hint = f"{newest.version} is a reconstruction: `skiftegen specs remove {api.slug} {newest.version}` first"
        raise _at_version(document, "version-lower", message, hint)
    return Kind.NEW, newest


def check_released(api: Api, version: str, released: date, document: RawDocument) -> None:
    """A version is not released before an older one, nor after a newer one. Raises InputError."""
    for there in api.versions:
        older = order_of(there.version) < order_of(version)
        newer = order_of(there.version) > order_of(version)
        if (older and there.released > released) or (newer and there.released < released):
            word = "before the older" if older else "after the newer"
            message = (
                f"{version} would be released {released}, {word} {there.version} ({there.released})"
            )
            raise _at_version(document, "released-order", message, "give the day with --released")


def stored_as(slug: str, version: str, name: str, content: bytes, taken: Collection[str]) -> str:
    """The path for a version's bytes below the manifest's folder; `taken` are the paths that are listed."""
    suffix = PurePosixPath(name).suffix.lower()
    if suffix not in _SUFFIXES:
        suffix = ".json" if content.lstrip()[:1] == b"{" else ".yaml"
    path = f"{slug}/{version}{suffix}"
    return path if path not in taken else f"{slug}/{version}.official{suffix}"


def _info(data: JsonValue) -> dict[str, JsonValue]:
    info = data.get("info") if isinstance(data, dict) else None
    return info if isinstance(info, dict) else {}


def _at_version(
    document: RawDocument, code: str, message: str, hint: str, severity: Severity = Severity.ERROR
) -> InputError:
    at = document.locate("/info/version")
    return InputError(
        Diagnostic(
            code=code,
            message=message,
            location=at,
            severity=severity,
            pointer="/info/version",
            hint=hint,
        )
    )


def unchanged_number(
    document: RawDocument, version: str, there: Version, changes: str
) -> InputError:
    """The refusal of a file whose version is there already with other bytes; `changes` counts what differs."""
    message = (
        f"the version is still {version}, but the content is not what {there.file} holds: {changes}"
    )
    hint = f"ask for a number of its own, or store it beside the other: --version {version.split('+')[0]}+2"
    return _at_version(document, "version-unchanged", message, hint)
