"""Text for people and `x-` fields: compared everywhere, one fact per place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from generator.contract import Doc, JsonValue, Origin
from generator.contract.fingerprint import canonical
from generator.diff.record import Record, Spot, keyword, show

# Extensions that have rules of their own.
SPOKEN_FOR = frozenset({"x-sunset", "x-stability-level", "x-extensible-enum"})
_TEXTS = ("title", "summary", "description", "external_docs")


class Documented(Protocol):
    @property
    def doc(self) -> Doc: ...
    @property
    def origin(self) -> Origin: ...


class Extended(Protocol):
    @property
    def extensions(self) -> Mapping[str, JsonValue]: ...
    @property
    def origin(self) -> Origin: ...


def compare_doc(record: Record, old: Documented, new: Documented, spot: Spot) -> None:
    """Texts as one fact, examples as another."""
    if old.doc is new.doc or old.doc == new.doc:
        return
    changed = [f for f in _TEXTS if getattr(old.doc, f) != getattr(new.doc, f)]
    if changed:
        first = changed[0]
        record.fact(
            "documentation",
            "changed",
            spot.into("doc"),
            name=", ".join(keyword(f) for f in changed),
            old=show(getattr(old.doc, first)),
            new=show(getattr(new.doc, first)),
            at=(old, new),
            key=keyword(first),
        )
    if old.doc.examples != new.doc.examples:
        names = sorted(
            name
            for name in old.doc.examples.keys() | new.doc.examples.keys()
            if old.doc.examples.get(name) != new.doc.examples.get(name)
        )
        key = "examples/" + names[0] if names[0] else "example"
        record.fact("example", "changed", spot.into("doc"), at=(old, new), key=key)


def _said(node: Extended, name: str) -> str | None:
    """The value as text; a written null is told apart from absence."""
    return canonical(node.extensions[name]) if name in node.extensions else None


def compare_extensions(record: Record, old: Extended, new: Extended, spot: Spot) -> None:
    """The `x-` fields that no rule knows, as one fact."""
    if old.extensions == new.extensions:
        return
    names = sorted(
        name
        for name in old.extensions.keys() | new.extensions.keys()
        if _said(old, name) != _said(new, name)
    )
    for name in names:
        record.claim(spot.into("extensions", name))
    unspoken = [name for name in names if name not in SPOKEN_FOR]
    if unspoken:
        first = unspoken[0]
        record.fact(
            "extension",
            "changed",
            spot.into("extensions", first),
            name=", ".join(unspoken),
            old=show(old.extensions.get(first)) if first in old.extensions else "",
            new=show(new.extensions.get(first)) if first in new.extensions else "",
            at=(old, new),
            key=first,
        )
