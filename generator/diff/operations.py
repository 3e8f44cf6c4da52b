"""Facts about one pair of operations."""

from __future__ import annotations

from generator.contract import Callback, Operation
from generator.contract.reach import Part, Trail
from generator.diff.documentation import compare_doc, compare_extensions
from generator.diff.pairing import base_path, erased, parameter_names
from generator.diff.parameters import compare_parameters
from generator.diff.record import Record, Spot
from generator.diff.responses import compare_body, compare_responses
from generator.diff.security import compare_requirements, compare_servers
from generator.diff.uses import callback_unit


def compare_operation(record: Record, old: Operation, new: Operation) -> None:
    spot = Spot()
    record.stability = str(new.extensions.get("x-stability-level") or "")
    _key(record, old, new, spot)
    _identity(record, old, new, spot)
    _lifecycle(record, old, new, spot)
    compare_doc(record, old, new, spot)
    compare_extensions(record, old, new, spot)
    compare_parameters(record, old, new, spot)
    compare_body(record, old.body, new.body, spot.into("body"), new if old.body else old)
    compare_responses(record, old, new, spot)
    if old.own_security or new.own_security:
        compare_requirements(
            record, old.security, new.security, spot.into("security"), (old, new), ""
        )
    record.claim(spot.into("security"))
    if old.own_servers or new.own_servers:
        compare_servers(record, old.servers, new.servers, spot.into("servers"), (old, new))
    record.claim(spot.into("servers"))
    _callbacks(record, old, new, spot)


def _key(record: Record, old: Operation, new: Operation, spot: Spot) -> None:
    if old.key == new.key:
        return
    place = spot.into("key")
    record.claim(place)
    full = tuple(base_path(o.servers) + erased(o.key.path) for o in (old, new))
    if erased(old.key.path) != erased(new.key.path) and full[0] == full[1]:
        record.fact(
            "path-spelling", "changed", place, old=old.key.path, new=new.key.path, at=(old, new)
        )
    before, after = parameter_names(old.key.path), parameter_names(new.key.path)
    if len(before) == len(after):
        for name, other in zip(before, after, strict=True):
            if name != other:
                trail = Trail(Part.PARAMETER, f"path parameter {other}", loose=True)
                record.fact(
                    "parameter-name",
                    "changed",
                    place.at(trail),
                    name=name,
                    old=name,
                    new=other,
                    at=(old, new),
                )


def _identity(record: Record, old: Operation, new: Operation, spot: Spot) -> None:
    if old.id != new.id:
        action = "added" if old.id is None else "removed" if new.id is None else "changed"
        record.fact(
            "operation-id",
            action,
            spot.into("id"),
            old=old.id or "",
            new=new.id or "",
            at=(old, new),
            key="operationId",
        )
    for tag in sorted(set(old.tags) ^ set(new.tags)):
        action = "added" if tag in new.tags else "removed"
        place = spot.into("tags", f'"{tag}"')
        record.fact("tag", action, place, name=tag, at=(old, new), key="tags")
    record.claim(spot.into("tags"))


def _lifecycle(record: Record, old: Operation, new: Operation, spot: Spot) -> None:
    """Deprecation with its sunset date, and the stability level."""
    sunset = tuple(str(o.extensions.get("x-sunset") or "") for o in (old, new))
    levels = tuple(o.extensions.get("x-stability-level") for o in (old, new))
    words = tuple("" if level is None else str(level) for level in levels)
    if old.deprecated != new.deprecated or (new.deprecated and sunset[0] != sunset[1]):
        action = (
            "kept" if old.deprecated and new.deprecated else "set" if new.deprecated else "unset"
        )
        record.fact(
            "endpoint-deprecated",
            action,
            spot.into("deprecated"),
            old=sunset[0],
            new=sunset[1],
            at=(old, new),
            key="deprecated",
            stability=words[1],
        )
        record.claim(spot.into("extensions", "x-sunset"))
    if levels[0] != levels[1]:
        record.fact(
            "endpoint-stability",
            "changed",
            spot.into("extensions", "x-stability-level"),
            old=words[0],
            new=words[1],
            at=(old, new),
            key="x-stability-level",
            flags=() if levels[1] is None or isinstance(levels[1], str) else {"not-text"},
        )


def _callbacks(record: Record, old: Operation, new: Operation, spot: Spot) -> None:
    """By name and expression; their operations are units whose direction is inverted."""
    before = {(c.name, c.expression): c for c in old.callbacks}
    after = {(c.name, c.expression): c for c in new.callbacks}
    for key in sorted(before.keys() | after.keys()):
        place = spot.into("callbacks", " ".join(key))
        if key in before and key in after:
            _callback(record, before[key], after[key], place)
            continue
        action = "added" if key in after else "removed"
        at = (before.get(key, old), after.get(key, new))
        record.fact("callback", action, place, name=key[0], at=at)


def _callback(record: Record, old: Callback, new: Callback, spot: Spot) -> None:
    compare_extensions(record, old, new, spot)
    before = {o.key.method: o for o in old.operations}
    after = {o.key.method: o for o in new.operations}
    for method in sorted(before.keys() | after.keys()):
        place = spot.into("operations")
        if method in before and method in after:
            record.claim(place)
            unit = callback_unit(new, record.unit, method)
            record.use(unit, before[method], after[method], Spot())
        else:
            action = "added" if method in after else "removed"
            at = (before.get(method, old), after.get(method, new))
            record.fact("callback", action, place, name=f"{new.name} {method}", at=at)
