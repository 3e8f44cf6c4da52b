"""Facts about parameters, bodies, headers, media types and responses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.contract import (
    Encoding,
    Header,
    Link,
    MediaType,
    Operation,
    Parameter,
    RequestBody,
    Response,
)
from generator.contract.fingerprint import plain, shared_name
from generator.contract.reach import HERE, Part, Trail
from generator.diff.changes import Effect, Unit
from generator.diff.containment import bare, within
from generator.diff.documentation import compare_doc, compare_extensions
from generator.diff.pairing import parameter_names
from generator.diff.record import Record, Spot, pointer_part, show
from generator.diff.schemas import compare_schema
from generator.diff.valuetypes import is_text

UNIT_KINDS: dict[type, str] = {
    Parameter: "parameter",
    Header: "header",
    RequestBody: "body",
    Response: "response",
}


def meet(record: Record, old: object, new: object, spot: Spot) -> bool:
    """Whether both are shared parts, which then are units of their own that this unit uses."""
    before, after = shared_name(old), shared_name(new)
    if before is None or after is None or before != after:
        if before != after:
            record.claim(spot)
        return False
    unit = Unit(UNIT_KINDS[type(old)], before, after)
    record.use(unit, old, new, Spot(HERE))
    return True


def compare_parameters(record: Record, old: Operation, new: Operation, spot: Spot) -> None:
    """By place and name; path parameters by their position in the template, header names in any case."""
    before, after = _keyed(old), _keyed(new)
    for key, parameter in before.items():
        other = after.get(key)
        place = spot.into("parameters", f"{parameter.place}:{parameter.name}")
        if other is None:
            _removed(record, old, parameter, new, place, after.keys() - before.keys(), after)
            continue
        if parameter.name != other.name:
            record.claim(place)
            record.claim(spot.into("parameters", f"{other.place}:{other.name}"))
        if not meet(record, parameter, other, place):
            if parameter.component != other.component:
                parameter, other = _as_listed(old, parameter), _as_listed(new, other)
            compare_parameter(record, parameter, other, place)
    for key, parameter in after.items():
        if key not in before:
            _added(record, old, parameter, new, spot)


def _keyed(operation: Operation) -> dict[tuple[str, str], Parameter]:
    order = {name: str(i) for i, name in enumerate(parameter_names(operation.key.path))}
    found: dict[tuple[str, str], Parameter] = {}
    for parameter in operation.parameters:
        name = parameter.name
        if parameter.place == "path":
            name = order.get(name, name)
        elif parameter.place == "header":
            name = name.lower()
        found[(parameter.place, name)] = parameter
    return found


def _removed(
    record: Record,
    old: Operation,
    parameter: Parameter,
    new: Operation,
    place: Spot,
    come: set[tuple[str, str]],
    after: Mapping[tuple[str, str], Parameter],
) -> None:
    moved = [after[k].place for k in sorted(come) if after[k].name == parameter.name]
    node, key = _listed(old, parameter)
    record.fact(
        "parameter",
        "removed",
        place.at(parameter_trail(parameter)),
        name=parameter.name,
        at=(node, new),
        key=(key, ""),
        flags=parameter_flags(parameter),
        place=parameter.place,
        sunset=str(parameter.extensions.get("x-sunset", "")),
        moved=moved[0] if moved else "",
    )


def _listed(operation: Operation, parameter: Parameter) -> tuple[Operation | Parameter, str]:
    """Where the operation lists the parameter: itself and a key, or the parameter of its path."""
    own = [p for p in operation.parameters if not p.from_path_item]
    for index, candidate in enumerate(own):
        if candidate is parameter:
            return operation, f"parameters/{index}"
    return parameter, ""


def _as_listed(operation: Operation, parameter: Parameter) -> Parameter:
    """The parameter placed where the operation refers to it."""
    node, key = _listed(operation, parameter)
    if not key:
        return parameter
    at = node.origin
    return replace(parameter, origin=replace(at, pointer=f"{at.pointer}/{key}"))


def _added(
    record: Record, old: Operation, parameter: Parameter, new: Operation, spot: Spot
) -> None:
    node, key = _listed(new, parameter)
    place = spot.into("parameters", f"{parameter.place}:{parameter.name}")
    record.fact(
        "parameter",
        "added",
        place.at(parameter_trail(parameter)),
        name=parameter.name,
        at=(old, node),
        key=("", key),
        flags=parameter_flags(parameter),
        place=parameter.place,
    )


def parameter_flags(parameter: Parameter) -> set[str]:
    words = {
        "required": parameter.required,
        "deprecated": parameter.deprecated,
        "path-level": parameter.from_path_item,
    }
    return {word for word, holds in words.items() if holds}


def parameter_trail(parameter: Parameter) -> Trail:
    label = f"{parameter.place} parameter {parameter.name}"
    return Trail(Part.PARAMETER, label, loose=parameter.schema is not None)


def compare_parameter(record: Record, old: Parameter, new: Parameter, spot: Spot) -> None:
    spot = spot.at(parameter_trail(new))
    record.claim(spot.into("name"))
    record.claim(spot.into("component"))
    at = (old, new)
    if old.required != new.required:
        action = "became" if new.required else "became-not"
        record.fact("parameter-required", action, spot.into("required"), name=new.name, at=at)
    for field in ("style", "explode", "allow_reserved", "allow_empty_value"):
        before, after = getattr(old, field), getattr(new, field)
        if before != after:
            record.fact(
                "serialization",
                field.replace("_", "-"),
                spot.into(field),
                old=show(before),
                new=show(after),
                at=at,
                flags={"widens"} if after is True and field.startswith("allow") else (),
            )
    _deprecation(record, old, new, spot)
    compare_doc(record, old, new, spot)
    compare_extensions(record, old, new, spot)
    if old.schema is not None and new.schema is not None:
        if not _scalar_to_array(record, old, new, spot):
            compare_schema(record, old.schema, new.schema, spot.into("schema"))
    elif bool(old.content) != bool(new.content) or (old.schema is None) != (new.schema is None):
        record.fact("parameter-content", "changed", spot, at=at, name=new.name)
    compare_content(record, old.content, new.content, spot, at, kind="parameter-media-type")


def _scalar_to_array(record: Record, old: Parameter, new: Parameter, spot: Spot) -> bool:
    """`a=1` is also how an exploded form array of one item is sent: a widening, when items accept it."""
    if old.schema is None or new.schema is None:
        return False
    before, _ = bare(record.old, old.schema)
    after, _ = bare(record.new, new.schema)
    exploded = new.style == "form" and new.explode
    is_array = after.types == ("array",) and before.types and "array" not in before.types
    if not (exploded and is_array and "object" not in before.types):
        return False
    constrained = (after.min_items or 0) > 1 or after.max_items == 0 or after.contains is not None
    fits = after.items is None or within(record.old, before, record.new, after.items)
    fits = fits or is_text(bare(record.new, after.items or before)[0])
    effect = Effect.WIDENS if fits and not constrained else Effect.REPLACES
    record.claim(spot.into("schema"))
    record.fact(
        "type",
        "generalized" if effect is Effect.WIDENS else "changed",
        spot.into("schema"),
        old=" or ".join(before.types),
        new="array",
        at=(before, after),
        effect=effect,
    )
    return True


def _deprecation(record: Record, old: Parameter, new: Parameter, spot: Spot) -> None:
    sunset = tuple(str(p.extensions.get("x-sunset") or "") for p in (old, new))
    if old.deprecated == new.deprecated and not (new.deprecated and sunset[0] != sunset[1]):
        return
    action = "kept" if old.deprecated and new.deprecated else "set" if new.deprecated else "unset"
    record.fact(
        "deprecated",
        action,
        spot.into("deprecated"),
        name=new.name,
        old=sunset[0],
        new=sunset[1],
        at=(old, new),
    )


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


def callback_name(name: str, operation: str, method: str) -> str:
    return f"callback {name} {method} of {operation}"


def response_trail(status: str) -> Trail:
    return Trail(Part.RESPONSE, f"response {status}")


def compare_response(record: Record, old: Response, new: Response, spot: Spot) -> None:
    spot = spot.at(response_trail(new.status))
    record.claim(spot.into("component"))
    record.claim(spot.into("status"))
    compare_doc(record, old, new, spot)
    compare_extensions(record, old, new, spot)
    compare_content(record, old.content, new.content, spot, (old, new), kind="media-type")
    _headers(record, old.headers, new.headers, spot, (old, new))
    _links(record, old.links, new.links, spot, (old, new))


def _headers(
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
    compare_content(record, old.content, new.content, spot, at, kind="parameter-media-type")


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
        record.fact(kind, "removed", place, name=name, at=(old[name], at[1]))
    for name in come:
        place = spot.into("content", name)
        record.fact(kind, "added", place, name=name, at=(at[0], new[name]))
    if len(gone) == 1 and come:
        _media_type(record, old[gone[0]], new[come[0]], spot.into("content", gone[0]))


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
    if b.rsplit("/", 1)[-1] == _suffix(b) and a != b:
        return "generalized"
    return "changed" if ";" in old + new else "specialized"


def _media_type(record: Record, old: MediaType, new: MediaType, spot: Spot) -> None:
    if spot.trail.part in (Part.BODY, Part.RESPONSE):
        spot = Spot(replace(spot.trail, loose=not is_json(new.name)), spot.path)
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
    _headers(record, before.headers, after.headers, spot, (before, after))
