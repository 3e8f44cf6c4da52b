"""Objects as classes: which bases a class inherits and which fields it declares itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.contract import Ref, Schema, SchemaLike
from generator.pyview.api import Api
from generator.pyview.direction import Direction, is_left_out, travels
from generator.pyview.fields import Field, Property, field_of, undeclared
from generator.pyview.resolve import class_of, value_type
from generator.pyview.shape import branches, essence, is_substantial, unnamed_properties
from generator.pyview.types import OBJECT, union


@dataclass(frozen=True, slots=True)
class ClassDef:
    """A class to render: own fields only; `inherited` are those of its bases by wire name.

    `sent_as` is the class that an object of it is turned into for a request, which a base may say already;
    `left_out` are the properties that only travel the other way.
    """

    name: str
    schema: Schema
    source: str
    bases: tuple[str, ...]
    fields: tuple[Field, ...]
    inherited: Mapping[str, Field]
    lineage: tuple[str, ...]
    sent_as: str | None = None
    left_out: frozenset[str] = frozenset()

    @property
    def all_fields(self) -> dict[str, Field]:
        return {**self.inherited, **{f.wire: f for f in self.fields}}


@dataclass(slots=True)
class _Draft:
    """What goes into one class before its bases are settled; `name` is its schema's, None if unnamed.

    `may` is which ways its properties may travel, `way` the one of the class; `sent_as` see ClassDef.
    """

    schema: Schema
    name: str | None
    way: Direction
    may: Mapping[str, Direction]
    sent_as: str | None
    properties: dict[str, list[SchemaLike]] = field(default_factory=dict[str, list[SchemaLike]])
    required: set[str] = field(default_factory=set[str])
    parts: list[Schema] = field(default_factory=list[Schema])
    bases: list[str] = field(default_factory=list[str])

    def leaves_out(self, wire: str) -> bool:
        return is_left_out(self.may.get(wire, Direction.BOTH), self.way)


@dataclass(slots=True)
class Classes:
    """The classes of one API, each worked out after its bases."""

    api: Api
    found: dict[str, ClassDef] = field(default_factory=dict[str, ClassDef])
    _working: set[str] = field(default_factory=set[str])

    def named(self, name: str) -> ClassDef:
        """The class of a named schema."""
        return self.work_out(self.api.class_names[name], self.api.contract.resolve(Ref(name)), name)

    def turned(self) -> dict[str, str]:
        """Each class of answers that turns into one for requests by a method of its own, with the latter."""
        return {
            defined.name: defined.sent_as
            for defined in self.found.values()
            if defined.sent_as is not None
            and all(self.found[base].sent_as != defined.sent_as for base in defined.bases)
        }

    def work_out(self, class_name: str, schema: Schema, name: str | None) -> ClassDef:
        known = self.found.get(class_name)
        if known is not None:
            return known
        self._working.add(class_name)
        draft = self._draft(schema, name)
        bases = self._settled_bases(draft)
        inherited = _together(bases)
        sent_as = [draft.sent_as, *(base.sent_as for base in bases)]
        own = tuple(
            f
            for f in self._fields(draft, inherited)
            if f.wire not in inherited or f.written != inherited[f.wire].written
        )
        self._working.discard(class_name)
        defined = ClassDef(
            name=class_name,
            schema=schema,
            source=self.api.source(schema, name),
            bases=tuple(base.name for base in bases),
            fields=own,
            inherited=inherited,
            lineage=(class_name, *(_linear([b.lineage for b in bases]) or ())),
            sent_as=next((found for found in sent_as if found is not None), None),
            left_out=frozenset(wire for wire in draft.may if draft.leaves_out(wire)),
        )
        self.found[class_name] = defined
        return defined

    def _draft(self, schema: Schema, name: str | None) -> _Draft:
        """The schema's own properties and those of parts without a class; classes among them become bases."""
        may = _may_travel(self.api, schema)
        draft = _Draft(schema, name, self.api.way(schema), may, self._sent_as(schema, name))
        seen: set[int] = set()

        def visit(part: Schema) -> None:
            if id(part) in seen:
                return
            seen.add(id(part))
            for inner in part.all_of:
                base = self._base(inner, name)
                if base is None:
                    visit(self.api.contract.resolve(inner))
                elif base not in draft.bases:
                    draft.bases.append(base)
            draft.parts.append(part)
            draft.required |= {wire for wire in part.required if not draft.leaves_out(wire)}
            for wire, node in part.properties.items():
                new = wire not in draft.properties or is_substantial(node)
                if new and not draft.leaves_out(wire):
                    draft.properties[wire] = [node]

        visit(schema)
        for part in draft.parts:
            self._merge_alternatives(draft, part)
        return draft

    def _sent_as(self, schema: Schema, name: str | None) -> str | None:
        """The class for requests that goes with a class for answers; worked out first, for its bases."""
        found = self.api.input_of(schema, name)
        if found is None:
            return None
        node, request = found
        named = self.api.class_names[request] if request is not None else None
        return self.work_out(named or class_of(self.api, node).name, node, request).name

    def _base(self, node: SchemaLike, name: str | None) -> str | None:
        """The schema whose class an allOf part inherits from; None where the part is merged in."""
        seen: set[str] = set()
        while isinstance(node, Ref) and node.target not in seen and node.target != name:
            seen.add(node.target)
            if self.api.shapes.is_class(node.target):
                working = self.api.class_names[node.target] in self._working
                return None if working else node.target
            inner = self.api.contract.schemas[node.target]
            node = inner if isinstance(inner, Ref) else essence(inner) or inner
        return None

    def _merge_alternatives(self, draft: _Draft, part: Schema) -> None:
        """A class beside oneOf or anyOf takes in the properties of every alternative, none required."""
        alternatives = branches(part)
        if not alternatives:
            return
        self.api.note(
            "alternatives-merged",
            "properties beside oneOf/anyOf become one class with those of every alternative, all optional",
            part.origin,
        )
        shared = set(draft.properties)
        for alternative in alternatives:
            for inner in self.api.shapes.parts(self.api.contract.resolve(alternative)):
                for wire, node in inner.properties.items():
                    left_out = is_left_out(travels(self.api.contract, node), draft.way)
                    if wire not in shared and not left_out:
                        draft.properties.setdefault(wire, []).append(node)

    def _settled_bases(self, draft: _Draft) -> list[ClassDef]:
        """The bases that can be inherited. One that disagrees with the class or with another base is merged
        in instead: a checker takes no field whose type an heir changes."""
        bases = [self.named(base) for base in draft.bases]
        while True:
            bases = [b for b in bases if not any(b is not o and b.name in o.lineage for o in bases)]
            refused = self._first_refused(bases, draft)
            if refused is None:
                return bases
            bases.remove(refused)
            fields = refused.all_fields
            own = draft.properties
            kept = {wire: f for wire, f in fields.items() if not draft.leaves_out(wire)}
            draft.properties = {w: own.get(w) or [*f.nodes] for w, f in kept.items() if f.nodes}
            draft.properties.update(own)
            draft.required |= {wire for wire, f in kept.items() if f.required}

    def _first_refused(self, bases: Sequence[ClassDef], draft: _Draft) -> ClassDef | None:
        seen: dict[str, Field] = {}
        sent_as = [draft.sent_as, *(base.sent_as for base in bases)]
        turned = next((self.found[found].lineage for found in sent_as if found is not None), ())
        for base in bases:
            fields = base.all_fields
            if base.sent_as is not None and base.sent_as not in turned:
                return base
            if any(draft.leaves_out(wire) for wire in fields):
                return base
            if any(wire in seen and not _agree(seen[wire], f) for wire, f in fields.items()):
                return base
            own = self._fields(draft, fields)
            if any(f.wire in fields and not _agree(f, fields[f.wire]) for f in own):
                return base
            seen.update(fields)
        names = [f.name for f in seen.values()]
        clash = len(set(names)) < len(names) or _linear([b.lineage for b in bases]) is None
        return bases[-1] if clash and bases else None

    def _fields(self, draft: _Draft, inherited: Mapping[str, Field]) -> list[Field]:
        """The fields that the class would declare beside the inherited ones: its own properties, and those
        that it only makes required or that a union knows it by. A tag that is no property of the class
        is left to the union, unless the caller has to choose it."""
        tags = self.api.tags.get(draft.name, {}) if draft.name is not None else {}
        declared = draft.properties.keys() | inherited.keys() | draft.required
        tags = {wire: tag for wire, tag in tags.items() if wire in declared or len(tag) > 1}
        wires = dict.fromkeys(draft.properties)
        for wire in sorted(draft.required | tags.keys()):
            base = inherited.get(wire)
            if base is None or not base.required or wire in tags:
                wires.setdefault(wire)
        names = self.api.names.properties(
            [wire for wire in wires if wire not in inherited], [f.name for f in inherited.values()]
        )
        found: list[Field] = []
        for wire in wires:
            base = inherited.get(wire)
            nodes = tuple(draft.properties.get(wire) or (base.nodes if base else ()))
            what = Property(
                wire=wire,
                name=base.name if base else names[wire],
                nodes=nodes,
                required=wire in draft.required or wire in tags or bool(base and base.required),
                tags=tags.get(wire, ()),
                base=base,
                read_only=Direction.RESPONSE in draft.way
                and self._is_read_only(draft, wire, nodes),
            )
            found.append(field_of(self.api, what))
        return [*found, *self._undeclared(draft, found, inherited)]

    def _is_read_only(self, draft: _Draft, wire: str, nodes: Sequence[SchemaLike]) -> bool:
        ways = [travels(self.api.contract, node) for node in nodes]
        everywhere = bool(ways) and all(way == Direction.RESPONSE for way in ways)
        return everywhere or draft.may.get(wire) == Direction.RESPONSE

    def _undeclared(
        self, draft: _Draft, found: Sequence[Field], inherited: Mapping[str, Field]
    ) -> list[Field]:
        values = [
            value
            for part in draft.parts
            if unnamed_properties(part)
            and (value := value_type(self.api, replace(part, all_of=()))) is not None
        ]
        if "" in inherited or not values or union(*values) == OBJECT:
            return []
        return [undeclared(values, [f.name for f in (*found, *inherited.values())])]


def _may_travel(api: Api, schema: Schema) -> dict[str, Direction]:
    """Which ways the properties of an object may travel: what one part of an allOf rules out is ruled out."""
    found: dict[str, Direction] = {}
    for part in api.shapes.parts(schema):
        for wire, node in part.properties.items():
            may = found.get(wire, Direction.BOTH) & travels(api.contract, node)
            found[wire] = may or Direction.BOTH
    return found


def _together(bases: Sequence[ClassDef]) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for base in bases:
        for wire, defined in base.all_fields.items():
            found.setdefault(wire, defined)
    return found


def _agree(one: Field, other: Field) -> bool:
    """Whether a class may declare `one` where its base declares `other`: of its type, and a default stays."""
    same = one.written.bare == other.written.bare and one.name == other.name
    return same and (one.written.has_default or not other.written.has_default)


def _linear(lineages: Sequence[tuple[str, ...]]) -> tuple[str, ...] | None:
    """The order in which Python would search the bases (C3); None when it would refuse them."""
    rows = [list(row) for row in lineages] + [[row[0] for row in lineages]]
    found: list[str] = []
    while rows := [row for row in rows if row]:
        heads = (row[0] for row in rows)
        head = next((h for h in heads if not any(h in row[1:] for row in rows)), None)
        if head is None:
            return None
        found.append(head)
        for row in rows:
            if row[0] == head:
                row.pop(0)
    return tuple(found)
