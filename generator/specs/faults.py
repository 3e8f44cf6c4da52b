"""What a JSON Schema validator has against a value, in one sentence each.

A validator says of a choice (`oneOf`) only that no branch fits and dumps the value. Here the branch that was
meant is found, and what is wrong inside that branch is told at its own place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.contract.schema import JsonValue
from generator.specs.text import short

Path = tuple[str | int, ...]

_KINDS: Mapping[str, str] = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One failed keyword at one place.

    `expected` is what the keyword wants: names for required and type, values for enum, the limit for others.
    `branches` holds the faults of each branch of a failed choice.
    """

    keyword: str
    path: Path
    value: JsonValue
    expected: tuple[JsonValue, ...] = ()
    known: tuple[str, ...] = ()
    branches: tuple[tuple[Fault, ...], ...] = field(default=(), repr=False)


def simplify(faults: Iterable[Fault]) -> list[Fault]:
    """The faults with each choice replaced by what is wrong in the branch that was meant."""
    found = [inner for fault in faults for inner in _resolve(fault)]
    told = {fault.path for fault in found if fault.keyword != "oneOf"}
    return [fault for fault in found if fault.keyword != "oneOf" or fault.path not in told]


def _resolve(fault: Fault) -> list[Fault]:
    if not fault.branches:
        return [fault]
    branches = [simplify(branch) for branch in fault.branches]
    if isinstance(fault.value, dict):
        wants_ref = [_wants_ref(branch, fault.path) for branch in branches]
        if not all(wants_ref):
            branches = [b for b, wants in zip(branches, wants_ref, strict=True) if not wants]
    right = [b for b in branches if not any(_is_other_type(f, fault.path) for f in b)]
    branches = _without_wrong_tags(right or branches)
    deepest = max(_depth(branch) for branch in branches)
    likely = [branch for branch in branches if _depth(branch) == deepest]
    fewest = min(len(branch) for branch in likely)
    likely = [branch for branch in likely if len(branch) == fewest]
    return _united(likely) or likely[0]


def _wants_ref(branch: Sequence[Fault], path: Path) -> bool:
    """Whether a branch would have the value be a reference, which it is not."""
    return any(f.keyword == "required" and f.path == path and "$ref" in f.expected for f in branch)


def _is_other_type(fault: Fault, path: Path) -> bool:
    return fault.keyword == "type" and fault.path == path


def _without_wrong_tags(branches: list[list[Fault]]) -> list[list[Fault]]:
    """Drops the branches that want another fixed value where some branch accepts the one that is there."""

    def tags(branch: list[Fault]) -> set[Path]:
        return {f.path for f in branch if f.keyword in ("enum", "const")}

    shared = set.intersection(*(tags(branch) for branch in branches))
    fitting = [branch for branch in branches if not tags(branch) - shared]
    if shared:
        return [[f for f in branch if f.path in shared] or branch for branch in branches]
    return fitting or branches


def _depth(branch: Sequence[Fault]) -> int:
    return max((len(fault.path) for fault in branch), default=0)


def _united(branches: list[list[Fault]]) -> list[Fault]:
    """One fault for branches that each want another value, type or field at the same place."""
    firsts = [branch[0] for branch in branches]
    one = firsts[0]
    keywords = {"enum" if f.keyword == "const" else f.keyword for f in firsts}
    if len({f.path for f in firsts}) > 1 or len(keywords) > 1 or len(branches) == 1:
        return []
    keyword = keywords.pop()
    if keyword not in ("enum", "type", "required"):
        return []
    seen: list[JsonValue] = []
    for fault in firsts:
        seen += [value for value in fault.expected if value not in seen]
    either = keyword == "required" and len(seen) > 1
    return [replace(one, keyword="required-one" if either else keyword, expected=tuple(seen))]


def sentence(fault: Fault) -> str:
    """The fault for a person: what is there and what is expected."""
    wanted = fault.expected
    match fault.keyword:
        case "required":
            return f"the required field {wanted[0]!r} is missing"
        case "required-one":
            return f"one of the fields {_listed(wanted)} is required"
        case "unknown-field":
            return f"unknown field {fault.path[-1]!r}"
        case "type":
            kinds = " or ".join(_KINDS.get(str(name), str(name)) for name in wanted)
            return f"{describe(fault.value)}, expected {kinds}"
        case "enum" | "const":
            return f"{describe(fault.value)}, expected {_listed(wanted, 'or')}"
        case "pattern":
            return f"{describe(fault.value)} does not match the pattern {wanted[0]}"
        case "oneOf":
            return "fits more than one of the forms that exclude each other here"
        case "anyOf":
            return f"{describe(fault.value)} fits none of the forms allowed here"
        case "minItems" | "minProperties" | "minLength":
            return f"{describe(fault.value)} has fewer than {wanted[0]} members"
        case "uniqueItems":
            return "the list holds the same item twice"
        case "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum":
            return f"{describe(fault.value)} is beyond the {fault.keyword} {wanted[0]}"
        case "not" if isinstance(wanted[0], dict) and set(wanted[0]) == {"required"}:
            return f"the fields {_listed(wanted[0]['required'])} exclude each other"  # type: ignore[arg-type]
        case "not" | "falseSchema":
            return f"{describe(fault.value)} is not allowed here"
    limit = f" {short(str(wanted[0]))}" if wanted else ""
    return f"{describe(fault.value)} does not fit {fault.keyword}{limit}"


def describe(value: JsonValue) -> str:
    """A value in a few words, never a dump of what it holds."""
    match value:
        case dict():
            return "a mapping"
        case list():
            return "a list"
        case str():
            return short(value, 40)
        case None | bool():
            return {None: "null", True: "true", False: "false"}[value]
    return f"the number {value}"


def _listed(values: Sequence[JsonValue], word: str = "and") -> str:
    texts = [str(value) if isinstance(value, str) else describe(value) for value in values]
    if len(texts) > 8:
        texts = [*texts[:7], f"{len(texts) - 7} more"]
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} {word} {texts[-1]}"
