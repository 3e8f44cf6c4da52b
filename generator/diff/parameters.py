"""Facts about parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.contract import Operation, Parameter
from generator.contract.reach import Part, Trail
from generator.diff.changes import Effect
from generator.diff.containment import bare, within
from generator.diff.contents import compare_content
from generator.diff.documentation import compare_doc, compare_extensions
from generator.diff.pairing import parameter_names
from generator.diff.record import Record, Spot, show
from generator.diff.schemas import compare_schema
from generator.diff.sharing import meet
from generator.diff.valuetypes import is_text


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
        return
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
        stability=record.stability,
    )
