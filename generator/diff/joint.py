"""What a schema and its compositions say together: of types, and of null."""

from __future__ import annotations

from collections.abc import Iterable

from generator.contract import Contract, SchemaLike
from generator.diff.valuetypes import inferred_types

_DEEPEST = 8


def joint_types(
    contract: Contract, schema: SchemaLike, *, unions: bool, depth: int = 0
) -> tuple[str, ...]:
    """The types left by the schema's own word, its allOf and, with `unions`, its unions; none where any is."""
    whole = contract.resolve(schema)
    if depth > _DEEPEST or "type" in whole.unknown:
        return ()
    found = whole.types
    for member in whole.all_of:
        found = both_types(found, joint_types(contract, member, unions=unions, depth=depth + 1))
    for members in (whole.one_of, whole.any_of) if unions else ():
        each = [joint_types(contract, m, unions=unions, depth=depth + 1) for m in members]
        if members and all(each):
            found = both_types(found, tuple(sorted({word for types in each for word in types})))
    return found


def both_types(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """What is in both; where nothing is, the first is left, as a schema that nothing meets tells no more."""
    if not one or not other:
        return one or other
    kept = {word for word in one if _is_in(word, other)} | {w for w in other if _is_in(w, one)}
    return tuple(sorted(kept)) or one


def _is_in(word: str, types: Iterable[str]) -> bool:
    return word in types or (word == "integer" and "number" in types)


def null_passes(contract: Contract, schema: SchemaLike, depth: int = 0) -> bool:
    """Whether null passes: said so, through a member of a union, or as everything does.

    `nullable` around a reference or a union counts whatever is inside: so OAS 3.0 is written.
    """
    whole = contract.resolve(schema)
    if whole.nullable or depth > _DEEPEST:
        return whole.nullable
    types = whole.types if whole.all_of else inferred_types(whole)
    if whole.nothing or types or whole.enum is not None or whole.const is not None:
        return False
    unions = [members for members in (whole.one_of, whole.any_of) if members]
    inside = all(
        any(null_passes(contract, member, depth + 1) for member in members) for members in unions
    )
    excluded = whole.not_ is not None and null_passes(contract, whole.not_, depth + 1)
    return (
        inside
        and not excluded
        and all(null_passes(contract, member, depth + 1) for member in whole.all_of)
    )
