"""Who sees a schema: the ways from a unit to the schemas it names.

A *unit* is compared once; a *trail* says how a place is reached from its unit's root, in those terms that
decide what a change there means. Trails compose, so that the meaning at a use is found by adding up the
trails from the operation down.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from generator.contract.schema import Ref, Schema, SchemaLike


class Part(StrEnum):
    """The part of a message that a value belongs to."""

    PARAMETER = "parameter"
    BODY = "request body"
    RESPONSE = "response"
    HEADER = "response header"


class Trail(NamedTuple):
    """The way from a unit's root to a place in it.

    `part` is set where a message part begins, and then hides what came before. `nested` tells a value inside
    the message part from the part itself. `sign` is 1 where more accepted values here mean more accepted
    values at the root, -1 below a `not`, 0 where neither holds (`if`). `loose`: the values travel as text
    without JSON types (XML, forms). `inherited`: the place is a part of an allOf, merged into what names it.
    `idle`: no value comes to the place, or none is told apart there.
    """

    part: Part | None = None
    label: str = ""
    steps: tuple[str, ...] = ()
    nested: bool = False
    read_only: bool = False
    write_only: bool = False
    sign: int = 1
    loose: bool = False
    inherited: bool = False
    idle: bool = False

    def then(self, below: Trail) -> Trail:
        """The trail of `below`'s place, seen from this trail's start."""
        if below.part is not None:
            return below
        return Trail(
            self.part,
            self.label,
            self.steps + below.steps,
            self.nested or below.nested,
            self.read_only or below.read_only,
            self.write_only or below.write_only,
            self.sign * below.sign,
            self.loose or below.loose,
            below.inherited,
            self.idle or below.idle,
        )

    def down(self, step: str, *, sign: int = 1) -> Trail:
        """Into a subschema; an empty step is the same value (a member of allOf)."""
        if not step:
            return self._replace(inherited=True)
        steps = (*self.steps, step)
        return self._replace(steps=steps, nested=True, sign=self.sign * sign, inherited=False)

    def seen_in(self, *, read_only: bool, write_only: bool) -> Trail:
        """The same place, with the access that its property allows."""
        if not (read_only or write_only):
            return self
        return self._replace(
            read_only=self.read_only or read_only,
            write_only=self.write_only or write_only,
        )


HERE = Trail()

# Every subschema slot: field -> (the step as people read it, sign).
SINGLE_SLOTS = {
    "items": ("[]", 1),
    "contains": ("[contains]", 1),
    "additional_properties": ("*", 1),
    "property_names": ("(property names)", 1),
    "unevaluated_items": ("[unevaluated]", 1),
    "unevaluated_properties": ("(unevaluated)", 1),
    "content_schema": ("(content)", 1),
    "not_": ("(not)", -1),
    "if_": ("(if)", 0),
    "then": ("(then)", 1),
    "else_": ("(else)", 1),
}
MAPPED_SLOTS = {"properties": "", "pattern_properties": "~", "dependent_schemas": "(if has) "}
LISTED_SLOTS = {"all_of": "", "any_of": "anyOf", "one_of": "oneOf", "prefix_items": "prefixItems"}


def member_label(member: SchemaLike, index: int) -> str:
    """How people tell the members of a composition apart."""
    if isinstance(member, Ref):
        return member.target
    return member.doc.title or str(index)


_SLOTS = (*SINGLE_SLOTS, *MAPPED_SLOTS, *LISTED_SLOTS)
_get_slots = attrgetter(*_SLOTS)


def children(schema: Schema) -> Iterator[tuple[str, str, SchemaLike, int]]:
    """Every subschema: its field, the step to it, itself, its sign."""
    for field, value in zip(_SLOTS, _get_slots(schema), strict=True):
        if not value:
            continue
        if field in SINGLE_SLOTS:
            step, sign = SINGLE_SLOTS[field]
            yield field, step, value, sign
        elif field in MAPPED_SLOTS:
            prefix = MAPPED_SLOTS[field]
            for name, child in value.items():
                yield field, prefix + name, child, 1
        else:
            word = LISTED_SLOTS[field]
            for index, member in enumerate(value):
                yield field, word and f"{word}({member_label(member, index)})", member, 1


def references(root: SchemaLike, trail: Trail = HERE) -> Iterator[tuple[str, Trail]]:
    """The named schemas that a unit refers to itself, each with the trail to it.

    A one-member composition is no step: `allOf: [$ref]` is how OAS 3.0 gives a reference siblings.
    """
    pending: list[_Way] = [(root, (), False, False, 1, trail.inherited)]
    while pending:
        node, steps, read_only, write_only, sign, inherited = pending.pop()
        if isinstance(node, Ref):
            way = Trail(
                steps=steps,
                nested=bool(steps),
                read_only=read_only,
                write_only=write_only,
                sign=sign,
                inherited=inherited,
            )
            yield node.target, trail.then(way)
            continue
        read_only, write_only = read_only or node.read_only, write_only or node.write_only
        inner = sole_member(node)
        if inner is not None:
            pending.append((inner, steps, read_only, write_only, sign, inherited))
            continue
        for _, step, child, turn in children(node):
            below = (*steps, step) if step else steps
            pending.append((child, below, read_only, write_only, sign * turn, not step))


_Way: TypeAlias = tuple[SchemaLike, tuple[str, ...], bool, bool, int, bool]

_ANNOTATIONS = frozenset(
    {"all_of", "any_of", "one_of", "nullable", "default", "read_only", "write_only", "deprecated"}
    | {"extensions", "doc", "origin", "discriminator"}
)
_get_constraints = attrgetter(*(f for f in Schema.__dataclass_fields__ if f not in _ANNOTATIONS))


def sole_member(schema: Schema) -> SchemaLike | None:
    """The one member of a composition that says nothing else about the value, else None."""
    if not (schema.all_of or schema.any_of or schema.one_of):
        return None
    members = schema.all_of + schema.any_of + schema.one_of
    if len(members) != 1 or schema.discriminator is not None:
        return None
    for value in _get_constraints(schema):
        if value or (value == 0 and value is not False):
            return None
    return members[0]
