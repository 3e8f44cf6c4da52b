"""Which findings explain which differences of the surface: from the symbol through the contract to the cause.

A symbol knows the parts of the contract that it is made of. The nearest finding on the way from them explains
the difference: at the part itself, in what it uses, around it, or in what uses it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.contract import Contract
from generator.impact.compare import Compared, Difference
from generator.impact.graph import below, collect_users, merged_parts, typed_by
from generator.impact.symbols import Kind, Node, Symbol
from generator.rules.documentation import QUIET
from generator.rules.finding import Finding, Level

_SHAPES = frozenset({
    "type", "list-of-types", "nullable", "const", "enum", "all-of", "any-of", "one-of", "property",
    "required", "read-only", "write-only", "wrapped-in-one-of", "unwrapped-from-one-of", "union-keyword",
    "discriminator", "discriminator-mapping", "discriminator-property-name", "additional-properties",
    "items", "prefix-items", "pattern-property", "unevaluated-properties", "everything-forbidden",
    "content-schema", "default-value", "multiple-of", "encoding", "media-type-schema", "item-schema",
})  # fmt: skip
_BODIES = frozenset(
    {"body", "media-type", "media-type-name", "status", "operation", "callback", "webhook"}
)
_ARGUMENTS = _BODIES | {
    "parameter", "parameter-name", "parameter-required", "parameter-content", "parameter-media-type", "parameter-media-type-name",
    "body-required", "link", "enum-value", "component", "path-spelling",
}  # fmt: skip
_CALLED = (Kind.GROUP, Kind.CONSTANT, Kind.METHOD)
_CALLS = frozenset(
    {"operation", "operation-id", "tag", "link", "path-spelling", "callback", "parameter-name"}
)
_CLASSES = frozenset({"operation", "operation-id", "schema", "component"})
# kind of symbol -> kinds of facts that can show in it, beside the shape of values.
_SHOWN = {
    Kind.GROUP: _CALLS,
    Kind.CONSTANT: _CALLS,
    Kind.METHOD: _CALLS | _BODIES | {"parameter"},
    Kind.PARAMETER: _ARGUMENTS,
    Kind.EXCEPTION: _BODIES,
    Kind.CLASS: _CLASSES | _ARGUMENTS | {"header"},
    Kind.ALIAS: _CLASSES | _ARGUMENTS,
    Kind.ENUM: _CLASSES | _ARGUMENTS,
    Kind.MEMBER: frozenset({"enum-value"}),
    Kind.FIELD: _BODIES | {"schema", "header", "header-required"},
}


def can_show(finding: Finding, difference: Difference) -> bool:
    """Whether a finding is about something that shows in this kind of symbol in this way."""
    if finding.cause is None:
        return finding.id not in QUIET
    kind = finding.cause.kind
    if difference.change == "deprecated":
        return kind in ("deprecated", "endpoint-deprecated", "endpoint-stability")
    if difference.change == "renamed" and difference.symbol.kind is not Kind.PARAMETER:
        return kind in (_CALLS if difference.symbol.kind in _CALLED else _CLASSES | _CALLS)
    if difference.symbol.kind in (Kind.GROUP, Kind.CONSTANT):
        return kind in _CALLS
    name = difference.symbol.name
    if difference.symbol.kind is Kind.PARAMETER and kind in ("status", "link"):
        return name.endswith("(accept)") if kind == "status" else "Links." in name
    return kind in _SHAPES or kind in _SHOWN[difference.symbol.kind]


def is_about(finding: Finding, difference: Difference) -> bool:
    """Whether a finding at an operation is about this argument or header of it, and not about another one."""
    symbols = [s for s in (difference.old, difference.new) if s is not None]
    wires = {symbol.wire.lower() for symbol in symbols} - {""}
    cause = finding.cause
    if cause is None or not wires or (cause.kind in _CALLS and cause.kind != "parameter-name"):
        return True
    label = cause.trail.label.lower()
    return cause.name.lower() in wires or any(label.endswith(f" {wire}") for wire in wires)


@dataclass(slots=True)
class Side:
    """One version: its contract and the findings by their place in it. `users` is worked out when needed."""

    contract: Contract
    at: Mapping[str, Sequence[int]]
    below: Mapping[str, Sequence[int]]
    _users: dict[str, list[Node]] = field(default_factory=dict[str, list[Node]])
    _nodes: dict[str, Node] = field(default_factory=dict[str, Node])

    def hits(self, pointer: str) -> Iterator[int]:
        """Findings at a part or at one of its own keywords."""
        yield from self.at.get(pointer, ())
        yield from self.below.get(pointer, ())

    def counterpart(self, symbol: Symbol) -> Symbol:
        """What stands where the parts of a symbol of the other side do, or would: a reference instead of a class."""
        nodes = tuple(
            node for part in symbol.nodes if (node := self._node(part.origin.pointer)) is not None
        )
        return replace(symbol, nodes=nodes, within=(), owner=None)

    def _node(self, pointer: str) -> Node | None:
        self.users(pointer)
        return self._nodes.get(pointer)

    def users(self, pointer: str) -> Sequence[Node]:
        """What refers to a part directly."""
        if not self._users:
            collect_users(self.contract, self._users, self._nodes)
        return self._users.get(pointer, ())


def side_of(contract: Contract, findings: Sequence[Finding], number: int) -> Side:
    """The findings of one side, 0 for the old one, by place."""
    at: dict[str, list[int]] = {}
    below: dict[str, list[int]] = {}
    for index, finding in enumerate(findings):
        pointer = place_of(finding, number)
        if pointer and finding.id not in QUIET:
            at.setdefault(pointer, []).append(index)
            holder, _, word = pointer.rpartition("/")[0].rpartition("/")
            whole = holder if word in _LISTS else pointer.rpartition("/")[0]
            whole = whole.partition("/discriminator")[0]
            below.setdefault(whole, []).append(index)
    return Side(contract, at, below)


# kind of fact -> the field that holds what it is about; where there is none, it points to its holder instead.
_FIELDS = {
    "property": ("properties",),
    "status": ("responses",),
    "header": ("headers",),
    "media-type": ("content",),
    "parameter": ("parameters",),
    "link": ("links",),
}
_LISTS = {"patternProperties", "responses", "headers", "content", "parameters", "links"}


def place_of(finding: Finding, number: int) -> str:
    """Where a finding is on one side, empty where it is not; what is required stands at its property."""
    pointer, cause = finding.pointers[number], finding.cause
    if cause is None or not pointer:
        return pointer
    if cause.kind == "required" and pointer.endswith("/required"):
        wire = cause.name.replace("~", "~0").replace("/", "~1")
        return f"{pointer.removesuffix('required')}properties/{wire}"
    if cause.kind == "body":
        return pointer if pointer.endswith("/requestBody") or "/requestBodies/" in pointer else ""
    fields = _FIELDS.get(cause.kind)
    if fields is not None and pointer.split("/")[-2] not in fields:
        return ""
    return pointer


def explain(compared: Compared, findings: Sequence[Finding]) -> list[tuple[Difference, list[int]]]:
    """Each difference with the indexes of the findings that explain it; none where nothing does."""
    sides = (
        side_of(compared.old.contract, findings, 0),
        side_of(compared.new.contract, findings, 1),
    )
    return [(d, _explained(d, sides, findings)) for d in compared.differences]


def _explained(
    difference: Difference, sides: tuple[Side, Side], findings: Sequence[Finding]
) -> list[int]:
    both = (difference.old, difference.new)
    looks = [(side, s) for side, s in zip(sides, both, strict=True) if s is not None]
    found = _nearest(difference, looks, findings)
    if not found and len(looks) == 1:
        other = sides[1 if difference.new is None else 0]
        found = _nearest(difference, [(other, other.counterpart(looks[0][1]))], findings)
    return found


def _nearest(
    difference: Difference, looks: Sequence[tuple[Side, Symbol]], findings: Sequence[Finding]
) -> list[int]:
    is_there = difference.change in ("type-changed", "became-required", "became-optional")
    order = (_own, _uses, _within) if is_there else (_own, _within, _uses)
    for look in (*order, _around, _used):
        for layers in _in_step([look(side, symbol) for side, symbol in looks]):
            near = {i for layer in layers for i in layer if can_show(findings[i], difference)}
            if look is _within:
                near = {i for i in near if is_about(findings[i], difference)}
            if found := _best(near, difference, findings):
                return found
    return []


def _in_step(runs: Sequence[Iterator[list[int]]]) -> Iterator[list[list[int]]]:
    """Layer by layer of both sides, until both have ended."""
    while True:
        layers = [layer for run in runs if (layer := next(run, None)) is not None]
        if not layers:
            return
        yield layers


def _best(found: set[int], difference: Difference, findings: Sequence[Finding]) -> list[int]:
    """Of several at one distance those that say themselves that they change code, for what breaks code."""
    if difference.level is Level.SAFE:
        return sorted(found)
    claiming = [i for i in found if findings[i].verdicts.source is not Level.SAFE]
    return sorted(claiming or found)


# where to look


def _own(side: Side, symbol: Symbol) -> Iterator[list[int]]:
    """At the property, or at the parts themselves."""
    if symbol.owner is not None and not symbol.wire:
        parts = merged_parts(side.contract, symbol.owner)
        yield [i for part in parts for i in side.hits(part.origin.pointer)]
    elif symbol.owner is not None:
        wire = symbol.wire.replace("~", "~0").replace("/", "~1")
        parts = merged_parts(side.contract, symbol.owner)
        yield [i for p in parts for i in side.hits(f"{p.origin.pointer}/properties/{wire}")]
    yield [i for node in symbol.nodes for i in side.hits(node.origin.pointer)]


def _uses(side: Side, symbol: Symbol) -> Iterator[list[int]]:
    """In what the parts use, step by step."""
    step = below if symbol.kind in (Kind.CLASS, Kind.ENUM, Kind.ALIAS) else typed_by
    yield from _layers(side, symbol.nodes, lambda node: step(side.contract, node))


def _within(side: Side, symbol: Symbol) -> Iterator[list[int]]:
    """At the operations that it belongs to, and at their parts."""
    yield from _layers(side, symbol.within, lambda node: below(side.contract, node))


def _around(side: Side, symbol: Symbol) -> Iterator[list[int]]:
    """At what the parts stand in: a schema that is new brings its unnamed classes with it."""
    pointers = [node.origin.pointer for node in symbol.nodes]
    if symbol.owner is not None:
        pointers += [part.origin.pointer for part in merged_parts(side.contract, symbol.owner)]
    while pointers := [p.rpartition("/")[0] for p in pointers if p]:
        yield [i for pointer in pointers for i in side.at.get(pointer, ())]


def _used(side: Side, symbol: Symbol) -> Iterator[list[int]]:
    """In what uses the parts: an operation that is new sends what was only received before."""
    nodes: list[Node] = list(symbol.nodes)
    if symbol.owner is not None:
        nodes.append(symbol.owner)
    yield from _layers(side, nodes, lambda node: side.users(node.origin.pointer))


def _layers(
    side: Side, nodes: Iterable[Node], step: Callable[[Node], Iterable[Node]]
) -> Iterator[list[int]]:
    seen: set[int] = set()
    layer = list(nodes)
    while layer:
        yield [i for node in layer for i in side.hits(node.origin.pointer)]
        seen |= {id(node) for node in layer}
        layer = list({id(n): n for node in layer for n in step(node) if id(n) not in seen}.values())
