"""Two versions of what travels both ways but not whole: one for answers, one for requests.

A schema with readOnly or writeOnly properties, its own or below, holds other things in an answer than in a
request. Where operations use it both ways the contract gets a copy of it for requests, under a name of its
own; whatever leads there from a request leads to the copies. All that follows needs no word on it: unions,
lists, maps and bases of such schemas are copied like them, and every other schema stays the one that it was.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, count

from generator.contract import (
    Contract,
    Discriminator,
    MediaType,
    Operation,
    Ref,
    Response,
    Schema,
    SchemaLike,
)
from generator.pyview.direction import Direction, below, directions, is_left_out, roots, travels

_SUFFIXES = {Direction.REQUEST: ("Input", "Write"), Direction.RESPONSE: ("Answer", "Read")}


@dataclass(frozen=True, slots=True)
class Split:
    """A contract in which whatever has readOnly or writeOnly properties travels one way only.

    `made` are the names that are not in the spec, each with the name of the schema that it is a version of
    and the way it travels. `inputs` are all pairs: the version for requests -> the one for answers; `nodes`
    the same for every node: id(node in answers) -> the one in requests.
    """

    contract: Contract
    made: Mapping[str, tuple[str, Direction]] = field(
        default_factory=dict[str, tuple[str, Direction]]
    )
    inputs: Mapping[str, str] = field(default_factory=dict[str, str])
    nodes: Mapping[int, Schema] = field(default_factory=dict[int, Schema])


def split(contract: Contract) -> Split:
    """The contract with two versions of every schema that needs them.

    The one for answers keeps the name, unless answers only hold what builds on it and requests hold itself.
    """
    partial = _partial(contract)
    if not partial:
        return Split(contract)
    ways = directions(contract)
    named = {name: ways.get(id(node), Direction.NONE) for name, node in contract.schemas.items()}
    made: dict[str, tuple[str, Direction]] = {}
    for name, way in named.items():
        if Direction.BOTH in way and id(contract.schemas[name]) in partial:
            for_requests = Direction.SENT in way and Direction.RECEIVED not in way
            other = Direction.RESPONSE if for_requests else Direction.REQUEST
            made[free_name(name, other, contract.schemas)] = name, other
    asked, answered = (
        _Side(contract, partial, way, {name: new for new, (name, w) in made.items() if w == way})
        for way in (Direction.REQUEST, Direction.RESPONSE)
    )
    schemas: dict[str, SchemaLike] = {}
    for name, node in contract.schemas.items():
        for side in (answered, asked) if name in asked.names else (asked, answered):
            if side.way in named[name]:
                schemas[side.names.get(name, name)] = side.version(node)
        schemas.setdefault(name, node)
    return Split(
        contract=replace(
            contract,
            schemas=schemas,
            operations=tuple(_operation(o, asked, answered) for o in contract.operations),
            webhooks=tuple(_operation(o, answered, asked) for o in contract.webhooks),
        ),
        made=made,
        inputs={asked.names.get(n, n): answered.names.get(n, n) for n, _ in made.values()},
        nodes={id(answered.copies[k]): v for k, v in asked.copies.items() if k in answered.copies},
    )


def free_name(stem: str, way: Direction, taken: Collection[str]) -> str:
    """A name for the version that travels `way`, which nothing else has."""
    suffixes = _SUFFIXES[way]
    names = (f"{stem}{suffix}" for suffix in suffixes)
    numbered = (f"{stem}{suffixes[-1]}{number}" for number in count(2))
    return next(name for name in chain(names, numbered) if name not in taken)


def _partial(contract: Contract) -> set[int]:
    """The nodes that do not travel whole: with a property that is left out one way, their own or below."""
    above: dict[int, list[int]] = {}
    seen: set[int] = set()
    stack = [*contract.schemas.values(), *(node for node, _ in roots(contract))]
    found: list[int] = []
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        properties = node.properties.values() if isinstance(node, Schema) else ()
        if any(travels(contract, inner) != Direction.BOTH for inner in properties):
            found.append(id(node))
        for inner, _ in below(contract, node):
            above.setdefault(id(inner), []).append(id(node))
            stack.append(inner)
    partial: set[int] = set()
    while found:
        known = found.pop()
        if known not in partial:
            partial.add(known)
            found.extend(above.get(known, ()))
    return partial


@dataclass(slots=True)
class _Side:
    """What travels one way, with every reference led to the version of that way; `names` are the new ones."""

    contract: Contract
    partial: Collection[int]
    way: Direction
    names: Mapping[str, str]
    copies: dict[int, Schema] = field(default_factory=dict[int, Schema])

    def version(self, node: SchemaLike) -> SchemaLike:
        if isinstance(node, Ref):
            return Ref(self.names.get(node.target, node.target), node.origin)
        if id(node) not in self.partial:
            return node
        if id(node) not in self.copies:
            self.copies[id(node)] = self._copy(node)
        return self.copies[id(node)]

    def maybe(self, node: SchemaLike | None) -> SchemaLike | None:
        return None if node is None else self.version(node)

    def content(self, given: Mapping[str, MediaType]) -> dict[str, MediaType]:
        return {
            name: replace(m, schema=self.maybe(m.schema), item_schema=self.maybe(m.item_schema))
            for name, m in given.items()
        }

    def _copy(self, node: Schema) -> Schema:
        return replace(
            node,
            properties={name: self._property(inner) for name, inner in node.properties.items()},
            items=self.maybe(node.items),
            prefix_items=self._each(node.prefix_items),
            additional_properties=self.maybe(node.additional_properties),
            unevaluated_properties=self.maybe(node.unevaluated_properties),
            pattern_properties={n: self.version(s) for n, s in node.pattern_properties.items()},
            all_of=self._each(node.all_of),
            any_of=self._each(node.any_of),
            one_of=self._each(node.one_of),
            content_schema=self.maybe(node.content_schema),
            discriminator=self._told_apart(node.discriminator),
        )

    def _property(self, node: SchemaLike) -> SchemaLike:
        left_out = is_left_out(travels(self.contract, node), self.way)
        return node if left_out else self.version(node)

    def _each(self, nodes: tuple[SchemaLike, ...]) -> tuple[SchemaLike, ...]:
        return tuple(self.version(node) for node in nodes)

    def _told_apart(self, given: Discriminator | None) -> Discriminator | None:
        if given is None:
            return None
        mapping = {value: self.names.get(name, name) for value, name in given.mapping.items()}
        default = self.names.get(given.default, given.default) if given.default else None
        return replace(given, mapping=mapping, default=default)


def _operation(given: Operation, there: _Side, back: _Side) -> Operation:
    """An operation with what it carries there and back in the versions of these sides."""
    body = given.body
    return replace(
        given,
        parameters=tuple(
            replace(p, schema=there.maybe(p.schema), content=there.content(p.content))
            for p in given.parameters
        ),
        body=replace(body, content=there.content(body.content)) if body is not None else None,
        responses={status: _response(r, back) for status, r in given.responses.items()},
        callbacks=tuple(
            replace(c, operations=tuple(_operation(o, back, there) for o in c.operations))
            for c in given.callbacks
        ),
    )


def _response(given: Response, side: _Side) -> Response:
    headers = {
        name: replace(h, schema=side.maybe(h.schema), content=side.content(h.content))
        for name, h in given.headers.items()
    }
    return replace(given, content=side.content(given.content), headers=headers)
