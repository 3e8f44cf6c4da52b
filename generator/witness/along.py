"""Candidates for a whole message part: the edge values of one place, with harmless surroundings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.contract import JsonValue, Schema
from generator.witness.check import Path
from generator.witness.edges import candidates
from generator.witness.layers import (
    ImpossibleError,
    Layers,
    below,
    choices,
    chosen,
    constraint,
    labelled,
    layers_of,
    property_layers,
    softened,
    union_of,
)
from generator.witness.texts import texts
from generator.witness.values import UNDECLARED, Maker, prefix_layers

_MEMBER = re.compile(r"(oneOf|anyOf)\((.*)\)", re.S)
_PREFIX = re.compile(r"prefixItems\((\d+)\)")
_MOST = 120


def along(
    maker: Maker, accepts: Layers, refuses: Layers, steps: tuple[str, ...], name: str
) -> Iterator[tuple[JsonValue, Path]]:
    """Values, each with the path of the place in it.

    Steps are those of a trail. Where one cannot be followed (into a `not`), the values are about the place
    reached so far.
    """
    if not accepts:
        return
    if not steps:
        for value in candidates(maker, accepts, refuses, name):
            yield value, ()
        return
    step, rest = steps[0], steps[1:]
    member = _MEMBER.fullmatch(step)
    if member is not None:
        yield from _member(maker, accepts, refuses, (member[1], member[2]), rest, name)
        return
    same = _same_value(accepts, refuses, step)
    if same is not None:
        yield from along(maker, *same, rest, name)
        return
    if step == "(property names)":
        inner, outer = (below(side, "property_names") for side in (accepts, refuses))
        for key, _ in along(maker.below(), inner, outer, rest, name):
            if isinstance(key, str):
                yield _around(maker, accepts, refuses, key, "tekst"), (key,)
        return
    found = _down(accepts, refuses, step)
    if found is None:
        yield from _through_union(maker, accepts, refuses, steps, name)
        for value in candidates(maker, accepts, refuses, name):
            yield value, ()
        return
    key, inner, outer = found
    for count, (value, path) in enumerate(along(maker.below(), inner, outer, rest, name)):
        if count >= _MOST:
            break
        around = _around(maker, accepts, refuses, key, value)
        if around is not None:
            yield around, (key, *path)
    if not rest:
        for value in candidates(maker, accepts, refuses, name):
            yield value, ()


def _same_value(accepts: Layers, refuses: Layers, step: str) -> tuple[Layers, Layers] | None:
    """The layers with those of `then`, `else` or a dependent schema: a step that stays at the same value."""
    if step in ("(then)", "(else)"):
        field = "then" if step == "(then)" else "else_"
        condition = below(accepts, "if_") if field == "then" else ()
        inner = (*accepts, *condition, *below(accepts, field))
        return inner, (*refuses, *below(refuses, field))
    if step.startswith("(if has) "):
        word = step.removeprefix("(if has) ")
        inner = (*accepts, *below(accepts, "dependent_schemas", word))
        there = constraint(inner, Schema(required=frozenset({word})))
        return there, (*refuses, *below(refuses, "dependent_schemas", word))
    return None


_SLOTS: dict[str, tuple[str | int, str]] = {
    "[]": (0, "items"),
    "[contains]": (0, "contains"),
    "[unevaluated]": (0, "unevaluated_items"),
    "*": (UNDECLARED, "additional_properties"),
    "(unevaluated)": (UNDECLARED, "unevaluated_properties"),
}


def _down(accepts: Layers, refuses: Layers, step: str) -> tuple[str | int, Layers, Layers] | None:
    """The key of the child in a value, and its layers on both sides; None for a step that is no child."""
    sides = (accepts, refuses)
    if any(step in layer.schema.properties for side in sides for layer in side):
        inner, outer = property_layers(accepts, step), property_layers(refuses, step)
        return (step, inner or softened(outer), outer)
    prefix = _PREFIX.fullmatch(step)
    if prefix is not None:
        index = int(prefix[1])
        return index, prefix_layers(accepts, index), prefix_layers(refuses, index)
    if step in _SLOTS:
        key, field = _SLOTS[step]
        return key, below(accepts, field), below(refuses, field)
    if step.startswith("~"):
        pattern = step[1:]
        inner, outer = (below(side, "pattern_properties", pattern) for side in sides)
        named = next(texts(pattern, None, 0, None), None)
        return None if named is None or not inner else (named, inner, outer)
    return None


def _around(
    maker: Maker, accepts: Layers, refuses: Layers, key: str | int, value: JsonValue
) -> JsonValue | None:
    """A harmless value that holds the given one at the key."""
    both = (*accepts, *softened(refuses))
    try:
        if isinstance(key, str):
            return maker.value(both, {key: value})
        made = maker.array(both, key + 1)
    except ImpossibleError:
        return [value] if key == 0 else None
    if not isinstance(made, list):
        return None
    made[key] = value
    return made


def _member(
    maker: Maker,
    accepts: Layers,
    refuses: Layers,
    member: tuple[str, str],
    rest: tuple[str, ...],
    name: str,
) -> Iterator[tuple[JsonValue, Path]]:
    """Inside one member of a union, by its label on either side."""
    inner = labelled(accepts, *member)
    outer = labelled(refuses, *member)
    for mine in [inner] if inner is not None else _all_members(accepts):
        yield from along(maker, mine, outer or refuses, rest, name)


def _all_members(layers: Layers) -> list[Layers]:
    return list(choices(layers))


def _through_union(
    maker: Maker, accepts: Layers, refuses: Layers, steps: tuple[str, ...], name: str
) -> Iterator[tuple[JsonValue, Path]]:
    """A step that only a member of a union knows: the comparison saw through the union."""
    for index, layer in enumerate(accepts):
        for member in union_of(layer):
            inside = layers_of(layer.contract, member)
            if _down(inside, (), steps[0]) is not None:
                yield from along(maker, chosen(accepts, index, member), refuses, steps, name)
                return
