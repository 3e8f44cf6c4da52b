"""Facts about request bodies, responses and links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.contract import Link, Operation, RequestBody, Response
from generator.contract.reach import Part, Trail
from generator.diff.contents import compare_content, compare_headers
from generator.diff.documentation import compare_doc, compare_extensions
from generator.diff.record import Record, Spot
from generator.diff.sharing import meet


def compare_body(
    record: Record, old: RequestBody | None, new: RequestBody | None, spot: Spot, owner: Operation
) -> None:
    here = Trail(Part.BODY, "request body")
    if old is None or new is None:
        given = old or new
        if given is None:
            return
        record.fact(
            "body",
            "removed" if new is None else "added",
            spot.at(here),
            at=(old or owner, new or owner),
            flags={"required"} if given.required else (),
        )
        return
    if meet(record, old, new, spot):
        return
    compare_body_part(record, old, new, spot)


def compare_body_part(record: Record, old: RequestBody, new: RequestBody, spot: Spot) -> None:
    spot = spot.at(Trail(Part.BODY, "request body"))
    record.claim(spot.into("component"))
    if old.required != new.required:
        action = "became" if new.required else "became-not"
        record.fact("body-required", action, spot.into("required"), at=(old, new), key="required")
    compare_doc(record, old, new, spot)
    compare_extensions(record, old, new, spot)
    compare_content(record, old.content, new.content, spot, (old, new), kind="media-type")


def compare_responses(record: Record, old: Operation, new: Operation, spot: Spot) -> None:
    gone = [s for s in old.responses if s not in new.responses]
    come = [s for s in new.responses if s not in old.responses]
    for status in gone:
        place = spot.into("responses", status).at(response_trail(status))
        key, flags = (f"responses/{status}", ""), _status(status, old)
        record.fact("status", "removed", place, name=status, at=(old, new), key=key, flags=flags)
    for status in come:
        place = spot.into("responses", status).at(response_trail(status))
        key, flags = ("", f"responses/{status}"), _status(status, new)
        record.fact("status", "added", place, name=status, at=(old, new), key=key, flags=flags)
    for status, before in old.responses.items():
        after = new.responses.get(status)
        if after is not None and not meet(record, before, after, spot.into("responses", status)):
            compare_response(record, before, after, spot.into("responses", status))
    _replaced_success(record, old, new, gone, come, spot)


def _status(status: str, operation: Operation) -> set[str]:
    flags = {"success"} if status.startswith("2") else set[str]()
    return flags | ({"has-default"} if "default" in operation.responses else set[str]())


def _replaced_success(
    record: Record, old: Operation, new: Operation, gone: list[str], come: list[str], spot: Spot
) -> None:
    """One success status that took another's place: what they carry is compared too."""
    before, after = ([s for s in side if s.startswith("2")] for side in (gone, come))
    if len(before) == len(after) == 1:
        left, right = old.responses[before[0]], new.responses[after[0]]
        if left.content and right.content:
            compare_response(record, left, right, spot.into("responses", before[0]))


def response_trail(status: str) -> Trail:
    return Trail(Part.RESPONSE, f"response {status}")


def compare_response(record: Record, old: Response, new: Response, spot: Spot) -> None:
    spot = spot.at(response_trail(new.status))
    record.claim(spot.into("component"))
    record.claim(spot.into("status"))
    compare_doc(record, old, new, spot)
    compare_extensions(record, old, new, spot)
    compare_content(record, old.content, new.content, spot, (old, new), kind="media-type")
    compare_headers(record, old.headers, new.headers, spot, (old, new))
    _links(record, old.links, new.links, spot, (old, new))


def _links(
    record: Record,
    old: Mapping[str, Link],
    new: Mapping[str, Link],
    spot: Spot,
    at: tuple[Response, Response],
) -> None:
    for name in sorted(old.keys() | new.keys()):
        before, after = old.get(name), new.get(name)
        place = spot.into("links", name)
        if before is None or after is None:
            action = "added" if before is None else "removed"
            record.fact("link", action, place, name=name, at=(before or at[0], after or at[1]))
            continue
        compare_doc(record, before, after, place)
        compare_extensions(record, before, after, place)
        if before != after and replace(before, extensions={}) != replace(after, extensions={}):
            record.fact(
                "link",
                "changed",
                place,
                name=name,
                old=before.operation or before.operation_ref or "",
                new=after.operation or after.operation_ref or "",
                at=(before, after),
            )
