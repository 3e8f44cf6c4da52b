"""Whether one schema accepts everything that another accepts.

Sound rather than complete: True and False are certain up to the two readings that API practice gives JSON
Schema - a property nobody declared is not sent, and the branches of a `oneOf` exclude each other. None
means that it cannot be told. Cycles are taken to hold, which is right for the largest fixed point.
"""

from __future__ import annotations

from dataclasses import replace

from generator.contract import Contract, Schema, SchemaLike
from generator.contract.fingerprint import canonical
from generator.contract.reach import sole_member
from generator.contract.schema import Ref
from generator.diff.bounds import COUNTS_FROM_ZERO, LOWER, UPPER
from generator.diff.changes import Effect
from generator.diff.flatten import flattened
from generator.diff.idle import ABOUT, is_possible, kinds
from generator.diff.valuetypes import format_within, inferred_types, listed_values, type_within

Seen = frozenset[tuple[int, int]]
_OPAQUE = (
    "contains", "property_names", "unevaluated_items", "unevaluated_properties", "content_schema",
    "not_", "if_", "pattern_properties", "dependent_schemas", "dependent_required", "prefix_items",
    "content_media_type", "content_encoding",
)  # fmt: skip


def effect_of(old: Contract, before: SchemaLike, new: Contract, after: SchemaLike) -> Effect:
    """What replacing one schema by the other does to the accepted values."""
    wider, narrower = within(old, before, new, after), within(new, after, old, before)
    if wider and narrower:
        return Effect.KEEPS
    if wider:
        return Effect.WIDENS
    return Effect.NARROWS if narrower else Effect.REPLACES


def within(
    inner: Contract,
    a: SchemaLike,
    outer: Contract,
    b: SchemaLike,
    seen: Seen = frozenset(),
) -> bool | None:
    """Whether every value of `a` is a value of `b`."""
    small, small_null = bare(inner, a)
    large, large_null = bare(outer, b)
    pair = (id(small), id(large))
    if pair in seen:
        return True
    seen = seen | {pair}
    if small_null and not (large_null or is_anything(large) or _null_in_a_branch(outer, large)):
        return False
    if small.nullable:
        small = replace(small, nullable=False)
    if small.nothing or is_anything(large):
        return True
    if large.nothing:
        return False
    if small.one_of or small.any_of:
        branches = small.one_of + small.any_of
        return _all(_branch_within(inner, small, b, outer, large, seen) for b in branches)
    values = small.enum if small.const is None else None
    if (large.one_of or large.any_of) and values is not None and len(values) > 1:
        each = [replace(small, enum=(value,)) for value in values]
        return _all(within(inner, one, outer, large, seen) for one in each)
    if (large.one_of or large.any_of) and values is None and len(small.types) > 1:
        alone = [replace(small, types=(word,)) for word in small.types]
        return _all(within(inner, one, outer, large, seen) for one in alone)
    if large.one_of or large.any_of:
        found = _any(within(inner, small, outer, m, seen) for m in large.one_of + large.any_of)
        return found and _own(inner, small, outer, large, seen)
    if large.all_of or small.all_of:
        small, large = flattened(inner, small) or small, flattened(outer, large) or large
        if small.all_of or large.all_of:
            if large.all_of:
                parts = _all(within(inner, small, outer, m, seen) for m in large.all_of)
                own = _own(inner, small, outer, large, seen)
                return parts and (own or (None if small.all_of else own))
            return _any(within(inner, m, outer, large, seen) for m in small.all_of) or None
    return _own(inner, small, outer, large, seen)


def _branch_within(
    inner: Contract, union: Schema, branch: SchemaLike, outer: Contract, large: Schema, seen: Seen
) -> bool | None:
    joined = _joined(inner, union, branch)
    if joined is not None:
        return within(inner, joined, outer, large, seen)
    own = replace(union, one_of=(), any_of=(), discriminator=None)
    return _any(within(inner, part, outer, large, seen) for part in (branch, own)) or None


def _joined(contract: Contract, union: Schema, branch: SchemaLike) -> SchemaLike | None:
    """A branch with what the union demands beside it; None where the two cannot be told as one."""
    own = replace(union, one_of=(), any_of=(), nullable=False, discriminator=None)
    if own == _EMPTY or (own.types == ("object",) and own == Schema(types=own.types)):
        return branch
    return flattened(contract, replace(own, all_of=(*own.all_of, branch)))


def bare(contract: Contract, schema: SchemaLike) -> tuple[Schema, bool]:
    """The schema behind references and one-member wrappers, and whether null passes."""
    nullable, hops = False, 0
    while hops < 100:
        hops += 1
        if isinstance(schema, Ref):
            schema = contract.resolve(schema)
        nullable = nullable or schema.nullable
        inner = sole_member(schema)
        if inner is None:
            break
        schema = inner
    assert isinstance(schema, Schema)
    return schema, nullable


def _null_in_a_branch(contract: Contract, schema: Schema) -> bool:
    """Whether a variant of a union takes null, the union's own types allowing it."""
    if schema.types and "null" not in schema.types:
        return False
    return any(bare(contract, member)[1] for member in schema.one_of + schema.any_of)


def is_anything(schema: Schema) -> bool:
    """Whether every value passes, null aside."""
    return schema == _EMPTY or (
        not inferred_types(schema)
        and not schema.nothing
        and not (schema.all_of or schema.any_of or schema.one_of)
        and schema.enum is None
        and schema.const is None
        and not any(getattr(schema, f) for f in _OPAQUE)
        and all(getattr(schema, f) is None for f in (*UPPER, *LOWER))
        and schema.pattern is None
        and schema.multiple_of is None
    )


_EMPTY = Schema()


def _own(inner: Contract, a: Schema, outer: Contract, b: Schema, seen: Seen) -> bool | None:
    """The keywords of both themselves, compositions aside."""
    values, allowed = _values(a), _values(b)
    if allowed is not None and (values is None or not values <= allowed):
        return False
    if values is not None:
        return _listed(a, b)
    if not type_within(inferred_types(a), inferred_types(b)):
        return False
    if not format_within(a.format, b.format):
        return False
    reached = kinds(replace(a, types=inferred_types(a)))
    for field in UPPER:
        if ABOUT[field] not in reached:
            continue
        limit, mine = getattr(b, field), getattr(a, field)
        if limit is not None and (mine is None or mine > limit):
            return False
    for field in LOWER:
        limit, mine = getattr(b, field), getattr(a, field)
        if (
            ABOUT[field] not in reached
            or limit is None
            or (limit == 0 and field in COUNTS_FROM_ZERO)
        ):
            continue
        if mine is None or mine < limit:
            return False
    if "array" in reached and b.unique_items and not a.unique_items:
        return False
    if "string" in reached and b.pattern is not None and a.pattern != b.pattern:
        return False if a.pattern is None else None
    if "number" in reached and b.multiple_of is not None and a.multiple_of != b.multiple_of:
        return False if a.multiple_of is None else None
    for field in _OPAQUE:
        counts = ABOUT.get(field, "") in {*reached, ""}
        if counts and getattr(b, field) and getattr(a, field) != getattr(b, field):
            return None
    objects = "object" not in reached or _objects(inner, a, outer, b, seen)
    return _all((objects, "array" not in reached or _items(inner, a, outer, b, seen)))


def _values(schema: Schema) -> set[str] | None:
    found = listed_values(schema)
    if found is None:
        return None
    return {canonical(value) for value in found if is_possible(schema, value)}


def _listed(a: Schema, b: Schema) -> bool | None:
    """Whether the other keywords of `b` let the listed values of `a` pass, which its list does."""
    possible = [value for value in listed_values(a) or () if is_possible(a, value)]
    typed = replace(b, types=inferred_types(b))
    if not all(is_possible(typed, value) for value in possible):
        return False
    looks_into = any(isinstance(value, dict | list) for value in possible) and a != b
    unsure = any(getattr(b, f) != getattr(a, f) for f in ("not_", "if_") if getattr(b, f))
    return None if unsure or (looks_into and b.enum is None) else True


def _objects(inner: Contract, a: Schema, outer: Contract, b: Schema, seen: Seen) -> bool | None:
    if not b.required <= a.required:
        return False
    rest = b.additional_properties
    results: list[bool | None] = []
    for name, schema in a.properties.items():
        if name in b.properties:
            results.append(within(inner, schema, outer, b.properties[name], seen))
        elif rest is not None:
            results.append(within(inner, schema, outer, rest, seen))
    for name, schema in b.properties.items():
        if name not in a.properties:
            mine = _EMPTY if name in a.required else a.additional_properties
            results.append(mine is None or within(inner, mine, outer, schema, seen))
    if rest is not None and not (isinstance(rest, Schema) and is_anything(rest)):
        mine = a.additional_properties
        closed = isinstance(rest, Schema) and rest.nothing
        if mine is not None:
            results.append(within(inner, mine, outer, rest, seen))
        elif not closed or not a.properties:
            results.append(False)
    return _all(results)


def _items(inner: Contract, a: Schema, outer: Contract, b: Schema, seen: Seen) -> bool | None:
    if b.items is None:
        return True
    if a.items is None:
        return "array" not in inferred_types(a)
    return within(inner, a.items, outer, b.items, seen)


def _all(results: object) -> bool | None:
    answer: bool | None = True
    for result in results:  # type: ignore[attr-defined]
        if result is False:
            return False
        if result is None:
            answer = None
    return answer


def _any(results: object) -> bool | None:
    answer: bool | None = False
    for result in results:  # type: ignore[attr-defined]
        if result:
            return True
        if result is None:
            answer = None
    return answer
