"""Who sees a schema: the ways from a unit to the schemas it names.

A *unit* is compared once; a *trail* says how a place is reached from its unit's root, in those terms that
decide what a change there means. Trails compose, so that the meaning at a use is found by adding up the
trails from the operation down.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.contract.schema import Ref, Schema, SchemaLike


class Part(StrEnum):
    """The part of a message that a value belongs to."""

    PARAMETER = "parameter"
    BODY = "request body"
    RESPONSE = "response"
    HEADER = "response header"


@dataclass(frozen=True, slots=True)
class Trail:
    """The way from a unit's root to a place in it.

    `part` is set where a message part begins, and then hides what came before. `nested` tells a value inside
    the message part from the part itself. `sign` is 1 where more accepted values here mean more accepted
    values at the root, -1 below a `not`, 0 where neither holds (`if`). `loose`: the values travel as text
    without JSON types (XML, forms).
    """

    part: Part | None = None
    label: str = ""
    steps: tuple[str, ...] = ()
    nested: bool = False
    read_only: bool = False
    write_only: bool = False
    sign: int = 1
    loose: bool = False

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
        )

    def down(self, step: str, *, sign: int = 1) -> Trail:
        """Into a subschema; an empty step is the same value (a member of allOf)."""
        if not step:
            return self
        return replace(self, steps=(*self.steps, step), nested=True, sign=self.sign * sign)

    def seen_in(self, *, read_only: bool, write_only: bool) -> Trail:
        """The same place, with the access that its property allows."""
        if not (read_only or write_only):
            return self
        return replace(
            self,
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


def children(schema: Schema) -> Iterator[tuple[str, str, SchemaLike, int]]:
    """Every subschema: its field, the step to it, itself, its sign."""
    for field, (step, sign) in SINGLE_SLOTS.items():
        child: SchemaLike | None = getattr(schema, field)
        if child is not None:
            yield field, step, child, sign
    for field, prefix in MAPPED_SLOTS.items():
        for name, value in getattr(schema, field).items():
            yield field, prefix + name, value, 1
    for field, word in LISTED_SLOTS.items():
        for index, member in enumerate(getattr(schema, field)):
            yield field, word and f"{word}({member_label(member, index)})", member, 1


def references(root: SchemaLike, trail: Trail = HERE) -> Iterator[tuple[str, Trail]]:
    """The named schemas that a unit refers to itself, each with the trail to it.

    A one-member composition is no step: `allOf: [$ref]` is how OAS 3.0 gives a reference siblings.
    """
    pending = [(root, trail)]
    while pending:
        node, at = pending.pop()
        if isinstance(node, Ref):
            yield node.target, at
            continue
        at = at.seen_in(read_only=node.read_only, write_only=node.write_only)
        inner = sole_member(node)
        if inner is not None:
            pending.append((inner, at))
            continue
        pending.extend((child, at.down(step, sign=sign)) for _, step, child, sign in children(node))


_ANNOTATIONS = frozenset(
    {"all_of", "any_of", "one_of", "nullable", "default", "read_only", "write_only", "deprecated"}
    | {"extensions", "doc", "origin", "discriminator"}
)
_CONSTRAINTS = tuple(f for f in Schema.__dataclass_fields__ if f not in _ANNOTATIONS)


def sole_member(schema: Schema) -> SchemaLike | None:
    """The one member of a composition that says nothing else about the value, else None."""
    members = schema.all_of + schema.any_of + schema.one_of
    if len(members) != 1 or schema.discriminator is not None:
        return None
    for field in _CONSTRAINTS:
        value = getattr(schema, field)
        if value or (value == 0 and value is not False):
            return None
    return members[0]
