"""Facts about a document as a whole, and about operations that only one side has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.contract import Contract, Info, Operation
from generator.diff.changes import Change, Unit
from generator.diff.documentation import compare_doc, compare_extensions
from generator.diff.pairing import base_path, erased
from generator.diff.record import Record, Spot, show
from generator.diff.security import compare_requirements, compare_servers


def bare_contract(contract: Contract) -> Contract:
    """The document without what is compared as units of its own."""
    return replace(contract, operations=(), webhooks=(), schemas={}, security_schemes={}, unused={})


def compare_root(record: Record, old: Contract, new: Contract) -> None:
    spot = Spot()
    record.claim(spot.into("api"))
    _info(record, old, new, spot.into("info"))
    if old.oas != new.oas:
        record.fact(
            "oas-version", "changed", spot.into("oas"), old=old.oas, new=new.oas, at=(old, new)
        )
    compare_doc(record, old, new, spot)
    compare_extensions(record, old, new, spot)
    compare_servers(record, old.servers, new.servers, spot.into("servers"), (old, new))
    if old.security != new.security:
        at = (old, new)
        used = _inherited(record.old) and _inherited(record.new)
        compare_requirements(
            record, old.security, new.security, spot.into("security"), at, "global-", used=used
        )
    record.claim(spot.into("security"))
    _tags(record, old, new, spot)


def _inherited(contract: Contract) -> bool:
    """Whether an operation relies on the document's security."""
    return any(not operation.own_security for operation in contract.operations)


def _info(record: Record, old: Contract, new: Contract, spot: Spot) -> None:
    before, after = old.info, new.info
    at = (before, after)
    for field in ("title", "version", "terms_of_service"):
        left, right = getattr(before, field), getattr(after, field)
        if left != right:
            kind = {"title": "api-title", "version": "api-version"}.get(field, "api-terms")
            key = {"terms_of_service": "termsOfService"}.get(field, field)
            record.fact(kind, "changed", spot.into(field), old=left, new=right, at=at, key=key)
    for field in ("contact", "license"):
        left, right = getattr(before, field), getattr(after, field)
        if left != right:
            record.fact(
                f"api-{field}",
                "changed",
                spot.into(field),
                old=show(dict(left)),
                new=show(dict(right)),
                at=at,
                key=field,
            )
    compare_doc(record, _untitled(before), _untitled(after), spot)
    record.claim(spot.into("doc", "title"))
    compare_extensions(record, before, after, spot)


def _untitled(info: Info) -> Info:
    """The title has a finding of its own."""
    return replace(info, doc=replace(info.doc, title=""))


def _tags(record: Record, old: Contract, new: Contract, spot: Spot) -> None:
    before, after = {t.name: t for t in old.tags}, {t.name: t for t in new.tags}
    for name in sorted(before.keys() | after.keys()):
        place = spot.into("tags", name)
        if name in before and name in after:
            compare_doc(record, before[name], after[name], place)
            compare_extensions(record, before[name], after[name], place)
            continue
        action = "added" if name in after else "removed"
        at = (before.get(name, old), after.get(name, new))
        record.fact("tag-declaration", action, place, name=name, at=at)


def compare_scheme_names(record: Record) -> None:
    """Security schemes that only one side has; those of both are units of their own."""
    before, after = record.old.security_schemes, record.new.security_schemes
    for name in sorted(before.keys() ^ after.keys()):
        is_new = name in after
        record.fact(
            "security-component",
            "added" if is_new else "removed",
            Spot().into("security_schemes", name),
            name=name,
            at=(record.old, after[name]) if is_new else (before[name], record.new),
        )


def present_only(
    word: str,
    old: Contract,
    new: Contract,
    gone: Sequence[Operation],
    come: Sequence[Operation],
    renamed: Sequence[tuple[Operation, Operation]],
) -> list[Change]:
    """Operations removed, with the name they most likely go on under, and operations added."""
    paths = {_full(o) for o in (new.operations if word == "operation" else new.webhooks)}
    before = {id(a): b for a, b in renamed}
    after = {id(b): a for a, b in renamed}
    found: list[Change] = []
    for operation in gone:
        follower = before.get(id(operation))
        flags = {"path-remains"} if _full(operation) in paths else set[str]()
        if operation.deprecated:
            flags.add("deprecated")
        found.append(
            Change(
                kind=word,
                action="removed",
                unit=Unit(word, str(operation.key), ""),
                name=str(operation.key),
                old_at=operation.origin,
                new_at=follower.origin if follower else new.origin,
                flags=frozenset(flags),
                detail={
                    "renamed": str(follower.key) if follower else "",
                    "sunset": str(operation.extensions.get("x-sunset") or ""),
                    "stability": str(operation.extensions.get("x-stability-level") or ""),
                },
            )
        )
    for operation in come:
        earlier = after.get(id(operation))
        found.append(
            Change(
                kind=word,
                action="added",
                unit=Unit(word, "", str(operation.key)),
                name=str(operation.key),
                old_at=earlier.origin if earlier else old.origin,
                new_at=operation.origin,
                detail={"renamed": str(earlier.key) if earlier else ""},
            )
        )
    return found


def _full(operation: Operation) -> str:
    return base_path(operation.servers) + erased(operation.key.path)
