"""Facts about media types, their encodings, and headers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.contract import Encoding, Header, MediaType, Parameter, RequestBody, Response
from generator.contract.fingerprint import plain
from generator.contract.reach import Part, Trail
from generator.diff.documentation import compare_doc, compare_extensions
from generator.diff.record import Record, Spot, pointer_part, show
from generator.diff.schemas import compare_schema
from generator.diff.sharing import meet


def compare_content(
    record: Record,
    old: Mapping[str, MediaType],
    new: Mapping[str, MediaType],
    spot: Spot,
    at: tuple[Parameter | RequestBody | Response | Header, ...],
    *,
    kind: str,
) -> None:
    """By media type; one that took another's place is compared too, its schema being the same promise."""
    gone = [m for m in old if m not in new]
    come = [m for m in new if m not in old]
    for name in old:
        if name in new:
            _media_type(record, old[name], new[name], spot.into("content", name))
    for before, after in _respelled(gone, come):
        gone.remove(before)
        come.remove(after)
        record.claim(spot.into("content", after))
        record.fact(
            f"{kind}-name",
            _respelling(before, after),
            spot.into("content", before),
            old=before,
            new=after,
            at=(old[before], new[after]),
        )
        _media_type(record, old[before], new[after], spot.into("content", before))
    for name in gone:
        place = spot.into("content", name)
        turn = _turn([(name, other) for other in come])
        record.fact(kind, "removed", place, name=name, at=(old[name], at[1]), turn=turn)
    for name in come:
        place = spot.into("content", name)
        turn = _turn([(other, name) for other in gone])
        record.fact(kind, "added", place, name=name, at=(at[0], new[name]), turn=turn)
    if len(gone) == 1 and come:
        heir = next((n for n in come if _turn([(gone[0], n)])), come[0])
        _media_type(record, old[gone[0]], new[heir], spot.into("content", gone[0]))


def _turn(pairs: list[tuple[str, str]]) -> str:
    """Whether a media type gave way to a special or a general one of its kind (json, problem+json)."""
    turns = [_respelling(before, after) for before, after in pairs]
    return next((turn for turn in turns if turn != "changed"), "")


def _respelled(gone: list[str], come: list[str]) -> list[tuple[str, str]]:
    """Names that differ in parameters or in a structured suffix only: both describe one kind of body."""
    pairs: list[tuple[str, str]] = []
    for before in gone:
        for after in come:
            if after in (p[1] for p in pairs) or not _related(before, after):
                continue
            pairs.append((before, after))
            break
    return pairs


def _related(old: str, new: str) -> bool:
    (a, a_parameters), (b, b_parameters) = _split(old), _split(new)
    return a == b or ((a_parameters or b_parameters) and _suffix(a) == _suffix(b)) is True


def _split(name: str) -> tuple[str, bool]:
    essence, _, parameters = name.partition(";")
    return essence.strip().lower(), bool(parameters.strip())


def _suffix(essence: str) -> str:
    return essence.rsplit("/", 1)[-1].rsplit("+", 1)[-1]


def _respelling(old: str, new: str) -> str:
    (a, _), (b, _) = _split(old), _split(new)
    if a == b or _suffix(a) != _suffix(b):
        return "changed"
    general = [name.rsplit("/", 1)[-1] == _suffix(name) for name in (a, b)]
    if general[0] == general[1]:
        return "changed"
    if general[1]:
        return "generalized"
    return "changed" if ";" in old + new else "specialized"


def _media_type(record: Record, old: MediaType, new: MediaType, spot: Spot) -> None:
    if spot.trail.part in (Part.BODY, Part.RESPONSE):
        spot = Spot(spot.trail._replace(loose=not is_json(new.name)), spot.path)
    compare_doc(record, old, new, spot)
    compare_extensions(record, old, new, spot)
    for field, word in (("schema", "media-type-schema"), ("item_schema", "item-schema")):
        before, after = getattr(old, field), getattr(new, field)
        if before is not None and after is not None:
            if field == "item_schema":
                compare_schema(record, before, after, spot.down("[stream]", field))
            else:
                compare_schema(record, before, after, spot.into(field))
        elif before is not None or after is not None:
            action = "added" if before is None else "removed"
            record.fact(word, action, spot.into(field), name=new.name, at=(old, new))
    for name in sorted(old.encoding.keys() | new.encoding.keys()):
        before, after = old.encoding.get(name), new.encoding.get(name)
        place = spot.down(name, "encoding", name)
        if before != after:
            _encoding(record, name, before, after, place, (old, new))


def is_json(name: str) -> bool:
    essence, _ = _split(name)
    return _suffix(essence) == "json" or essence in ("*/*", "application/*")


def _encoding(
    record: Record,
    name: str,
    old: Encoding | None,
    new: Encoding | None,
    spot: Spot,
    at: tuple[MediaType, MediaType],
) -> None:
    before, after = old or Encoding(), new or Encoding()
    plainly = tuple(replace(e, headers={}) for e in (before, after))
    if plainly[0] != plainly[1]:
        record.fact(
            "encoding",
            "changed",
            spot,
            name=name,
            old=show(plain(plainly[0])) if old else "",
            new=show(plain(plainly[1])) if new else "",
            at=(old or at[0], new or at[1]),
        )
    compare_headers(record, before.headers, after.headers, spot, (before, after))


def compare_headers(
    record: Record,
    old: Mapping[str, Header],
    new: Mapping[str, Header],
    spot: Spot,
    at: tuple[Response | Encoding, Response | Encoding],
) -> None:
    """Header names in any case."""
    before, after = ({h.lower(): (h, v) for h, v in side.items()} for side in (old, new))
    for key in sorted(before.keys() | after.keys()):
        if key in before and key in after:
            (name, left), (other, right) = before[key], after[key]
            place = spot.into("headers", name)
            if name != other:
                record.claim(place)
                record.claim(spot.into("headers", other))
            if not meet(record, left, right, place):
                compare_header(record, left, right, place)
            continue
        name, header = before.get(key) or after[key]
        is_new = key in after
        where = f"headers/{pointer_part(name)}"
        record.fact(
            "header",
            "added" if is_new else "removed",
            spot.into("headers", name),
            name=name,
            at=at,
            key=("", where) if is_new else (where, ""),
            flags={"required"} if header.required else (),
        )


def compare_header(record: Record, old: Header, new: Header, spot: Spot) -> None:
    status = spot.trail.label
    label = f"{status} header {new.name}".strip()
    spot = spot.at(Trail(Part.HEADER, label, loose=True))
    record.claim(spot.into("name"))
    record.claim(spot.into("component"))
    at = (old, new)
    if old.required != new.required:
        action = "became" if new.required else "became-not"
        record.fact("header-required", action, spot.into("required"), name=new.name, at=at)
    for field in ("style", "explode"):
        if getattr(old, field) != getattr(new, field):
            before, after = show(getattr(old, field)), show(getattr(new, field))
            record.fact("serialization", field, spot.into(field), old=before, new=after, at=at)
    if old.deprecated != new.deprecated:
        action = "set" if new.deprecated else "unset"
        record.fact("deprecated", action, spot.into("deprecated"), name=new.name, at=at)
    compare_doc(record, old, new, spot)
    compare_extensions(record, old, new, spot)
    if old.schema is not None and new.schema is not None:
        compare_schema(record, old.schema, new.schema, spot.into("schema"))
    elif (old.schema is None) != (new.schema is None):
        record.fact("parameter-content", "changed", spot, at=at, name=new.name)
        return
    compare_content(record, old.content, new.content, spot, at, kind="parameter-media-type")
