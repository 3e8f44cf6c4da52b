"""References between the APIs of a package: how they are written, and the operation that answers each type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from generator.contract import Contract, Schema
from generator.diagnostics import Diagnostic, Location
from generator.pyview.operations import BINARY_BODY, OperationDef, plain
from generator.pyview.types import NONE, Type, names_in

_ADDRESS = frozenset(["uri-reference", "uri", "iri-reference", "iri"])


@dataclass(frozen=True, slots=True)
class Wanted:
    """An operation that a person named as the answer to a type of reference: `api.operationId`, and where."""

    name: str
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """One API as references see it."""

    slug: str
    contract: Contract
    operations: Sequence[OperationDef]


@dataclass(frozen=True, slots=True)
class Shape:
    """The properties of a reference that tell the type, the id, the address and the API; empty for none."""

    type: str
    id: str
    href: str
    api: str


@dataclass(frozen=True, slots=True)
class Target:
    """An operation that answers a type of reference."""

    slug: str
    operation: OperationDef

    @property
    def answer(self) -> Type:
        return plain(self.operation.answer)


@dataclass(frozen=True, slots=True, kw_only=True)
class References:
    """What is known of references; `schemas` are those that are written so, as (API, its name in the spec)."""

    shape: Shape = Shape("", "", "", "")
    schemas: tuple[tuple[str, str], ...] = ()
    targets: Mapping[str, tuple[Target, ...]] = field(default_factory=dict[str, tuple[Target, ...]])
    diagnostics: tuple[Diagnostic, ...] = ()


def find_references(apis: Sequence[Linked], wanted: Mapping[str, Sequence[Wanted]]) -> References:
    """The references of these APIs, with what is wrong in the table that was `wanted`.

    A schema is a reference when one of its properties is an address and an enum names some of the types.
    """
    if not wanted:
        return References()
    slugs = {api.slug for api in apis}
    found = {
        (api.slug, name): shape
        for api in apis
        for name, schema in api.contract.schemas.items()
        if (shape := _shape(api.contract, api.contract.resolve(schema), set(wanted), slugs))
    }
    if not found:
        text = (
            f"no schema of {', '.join(sorted(slugs))} is a reference to any of {', '.join(wanted)}"
        )
        hint = "a reference has an enum of these types and a property of the format uri-reference"
        first = next((one for names in wanted.values() for one in names), None)
        where = first.location if first else Location("")
        return References(diagnostics=(_problem("reference-schema", text, where, hint),))
    shape = next(iter(found.values()))
    problems: list[Diagnostic] = []
    targets: dict[str, tuple[Target, ...]] = {}
    for kind, names in wanted.items():
        answers = [_target(apis, one, problems) for one in names]
        targets[kind] = tuple(target for target in answers if target is not None)
    problems += _unknown(apis, [*found], shape, wanted)
    return References(
        shape=shape,
        schemas=tuple(key for key, other in found.items() if other == shape),
        targets=targets,
        diagnostics=tuple(problems),
    )


def _shape(contract: Contract, schema: Schema, kinds: set[str], slugs: set[str]) -> Shape | None:
    properties = {name: contract.resolve(inner) for name, inner in schema.properties.items()}
    href = next((name for name, inner in properties.items() if inner.format in _ADDRESS), "")
    kind = next((name for name, inner in properties.items() if _values(inner) & kinds), "")
    if not href or not kind:
        return None
    api = next((name for name, inner in properties.items() if _values(inner) & slugs), "")
    return Shape(kind, "id" if "id" in properties else "", href, api)


def _values(schema: Schema) -> set[str]:
    return {value for value in schema.enum or () if isinstance(value, str)}


def _target(apis: Sequence[Linked], wanted: Wanted, problems: list[Diagnostic]) -> Target | None:
    """The operation that was named, with a problem said where it cannot answer a reference."""
    slug, _, name = wanted.name.partition(".")
    known = {
        (api.slug, o.operation.id or ""): Target(api.slug, o)
        for api in apis
        for o in api.operations
    }
    target = known.get((slug, name))
    if target is None:
        near = get_close_matches(wanted.name, [".".join(key) for key in known], n=1)
        text = f"there is no operation {wanted.name!r}"
        hint = f"did you mean {near[0]!r}?" if near else "write api.operationId"
        problems.append(_problem("reference-operation", text, wanted.location, hint))
        return None
    obstacle = _obstacle(target.operation)
    if obstacle:
        text = f"{wanted.name} cannot answer a reference: {obstacle}"
        problems.append(_problem("reference-operation", text, wanted.location))
        return None
    return target


def _obstacle(defined: OperationDef) -> str:
    if defined.operation.key.method.lower() != "get":
        return "it is no GET"
    places = {p.parameter.place.value for p in defined.parameters if p.required}
    if places - {"path", "query"}:
        return "it needs more than an address tells"
    if not any(p.parameter.place.value == "path" for p in defined.parameters):
        return "its path has no parameter"
    names = {*names_in(defined.answer)}
    return "it answers no data" if BINARY_BODY in names or defined.answer == NONE else ""


def _unknown(
    apis: Sequence[Linked],
    found: Sequence[tuple[str, str]],
    shape: Shape,
    wanted: Mapping[str, Sequence[Wanted]],
) -> Iterator[Diagnostic]:
    """Types of the table that no reference can be of."""
    contracts = {api.slug: api.contract for api in apis}
    kinds: set[str] = set()
    for slug, name in found:
        contract = contracts[slug]
        properties = contract.resolve(contract.schemas[name]).properties
        if shape.type in properties:
            kinds |= _values(contract.resolve(properties[shape.type]))
    for kind, names in wanted.items():
        if kind not in kinds and names:
            near = get_close_matches(kind, kinds, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(sorted(kinds))}"
            text = f"no reference is of the type {kind!r}"
            yield _problem("reference-type", text, names[0].location, hint)


def _problem(code: str, message: str, location: Location, hint: str = "") -> Diagnostic:
    return Diagnostic(code=code, message=message, location=location, hint=hint)
