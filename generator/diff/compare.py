"""Two contracts -> the facts that differ.

Units that say the same are skipped; the others are walked once each, and deepdiff lists their leaves, so
that a leaf which no fact accounts for comes out as a leaf of its own.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from generator.contract import (
    Contract,
    Operation,
    Ref,
    SchemaLike,
)
from generator.contract.fingerprint import plain, same, shared_name, wire_name
from generator.contract.reach import HERE, Trail
from generator.contract.schema import NOWHERE, Origin
from generator.diff.access import compare_elsewhere, compare_users, turned_schemas
from generator.diff.changes import Change, Comparison, Edge, Leaf, Root, Unit
from generator.diff.contents import compare_header
from generator.diff.detached import Walked, detached_uses
from generator.diff.operations import compare_operation
from generator.diff.pairing import pair_operations, renamed_operations, renamed_schemas
from generator.diff.parameters import compare_parameter
from generator.diff.reach import Reach
from generator.diff.record import Record, Spot, show
from generator.diff.responses import compare_body_part, compare_response
from generator.diff.root import (
    bare_contract,
    compare_root,
    compare_scheme_names,
    present_only,
)
from generator.diff.schemas import compare_schema, schema_unit
from generator.diff.security import compare_scheme
from generator.diff.sharing import UNIT_KINDS
from generator.diff.uses import uses_of
from generator.diff.variants import variant_edges


def compare(old: Contract, new: Contract) -> Comparison:
    """Every difference between two versions of one API, as facts and leftover leaves."""
    with _collector_paused():
        run = _Run(old, new)
        run.contract()
        run.operations()
        run.schemas()
        run.shared_parts()
        run.work()
        run.removed_schemas()
        run.uses()
        run.variants()
        run.detached()
        return run.result()


@contextmanager
def _collector_paused() -> Iterator[None]:
    """No cycles are made here, and each full collection would scan both contracts: a third of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@dataclass(slots=True)
class _Run:
    """One comparison under way: units waiting, units done, and what they gave."""

    old: Contract
    new: Contract
    waiting: list[tuple[Unit, Any, Any]] = field(default_factory=list[tuple[Unit, Any, Any]])
    known: set[Unit] = field(default_factory=set[Unit])
    changes: list[Change] = field(default_factory=list[Change])
    leaves: list[Leaf] = field(default_factory=list[Leaf])
    edges: list[Edge] = field(default_factory=list[Edge])
    roots: list[Root] = field(default_factory=list[Root])
    walked: list[Walked] = field(default_factory=list[Walked])
    equal: list[Walked] = field(default_factory=list[Walked])
    records: list[Record] = field(default_factory=list[Record])
    owned: set[str] = field(default_factory=set[str])
    changed: int = 0

    def add(self, unit: Unit, old: object, new: object) -> None:
        if unit not in self.known:
            self.known.add(unit)
            self.waiting.append((unit, old, new))

    def contract(self) -> None:
        unit = Unit("contract", "", "")
        self.add(unit, bare_contract(self.old), bare_contract(self.new))
        names = Record(self.old, self.new, unit)
        compare_scheme_names(names)
        self.changes += names.changes
        for name in sorted(self.old.security_schemes.keys() & self.new.security_schemes.keys()):
            before, after = self.old.security_schemes[name], self.new.security_schemes[name]
            self.add(Unit("security-scheme", name, name), before, after)

    def operations(self) -> None:
        old, new = self.old, self.new
        for word, before, after, inverted in (
            ("operation", old.operations, new.operations, False),
            ("webhook", old.webhooks, new.webhooks, True),
        ):
            pairs, gone, come = pair_operations(before, after)
            renamed = renamed_operations(gone, come)
            for left, right in (*pairs, *renamed):
                unit = Unit(word, str(left.key), str(right.key))
                name = str(right.key) if not inverted else f"webhook {right.key.path}"
                self.roots.append(Root(unit=unit, name=name, inverted=inverted))
                self.add(unit, left, right)
                self._security(unit, left)
            self.changes += present_only(word, old, new, gone, come, renamed)

    def _security(self, unit: Unit, operation: Operation) -> None:
        """An operation is reached by the document's facts and by those of its security schemes."""
        self.edges.append(Edge(unit, Unit("contract", "", ""), HERE))
        schemes = {name for r in operation.security for name in r.schemes}
        for name in sorted(schemes):
            self.edges.append(Edge(unit, Unit("security-scheme", name, name), HERE))

    def schemas(self) -> None:
        for name, before in self.old.schemas.items():
            after = self.new.schemas.get(name)
            if after is not None:
                self.add(schema_unit(name, name), before, after)

    def shared_parts(self) -> None:
        """Parts of one name that no pair of operations shares would go unseen otherwise."""
        before, after = _shared_parts(self.old), _shared_parts(self.new)
        for (kind, name), part in before.items():
            other = after.get((kind, name))
            if other is not None and wire_name(part) == wire_name(other):
                self.add(Unit(kind, name, name), part, other)
        for key in sorted(self.old.unused.keys() & self.new.unused.keys()):
            one, other = self.old.unused[key], self.new.unused[key]
            if wire_name(one) != wire_name(other):
                self._unused_fact("changed", key, one.origin, other.origin)
        for key in self.old.unused.keys() - after.keys():
            self._unused_fact("removed", key, self.old.unused[key].origin, self.new.origin)
        for key in self.new.unused.keys() - before.keys():
            self._unused_fact("added", key, self.old.origin, self.new.unused[key].origin)

    def _unused_fact(self, action: str, key: tuple[str, str], old: Origin, new: Origin) -> None:
        kind, name = key
        unit = Unit(kind, name if action != "added" else "", name if action != "removed" else "")
        self.changes.append(
            Change(
                kind="component",
                action=action,
                unit=unit,
                name=f"{kind} {name}",
                old_at=old,
                new_at=new,
            )
        )

    def removed_schemas(self) -> None:
        """Names that one side lacks: renamed where a use or the content says so, else gone or new."""
        old, new = self.old.schemas, self.new.schemas
        gone = [n for n in old if n not in new]
        come = [n for n in new if n not in old]
        renamed = {
            (u.old, u.new)
            for u in self.known
            if u.kind == "schema" and u.old in gone and u.new in come
        }
        left_old = [n for n in gone if n not in {a for a, _ in renamed}]
        left_new = [n for n in come if n not in {b for _, b in renamed}]
        renamed |= set(renamed_schemas(self.old, left_old, self.new, left_new))
        for before, after in sorted(renamed):
            self.add(schema_unit(before, after), old[before], new[after])
            self._schema_fact("renamed", before, after)
        self.work()
        for name in gone:
            if name not in {a for a, _ in renamed}:
                self._schema_fact("removed", name, "")
        for name in come:
            if name not in {b for _, b in renamed}:
                self._schema_fact("added", "", name)

    def _schema_fact(self, action: str, before: str, after: str) -> None:
        self.changes.append(
            Change(
                kind="schema",
                action=action,
                unit=schema_unit(before, after),
                name=before or after,
                old=before,
                new=after,
                old_at=self.old.schemas[before].origin if before else None,
                new_at=self.new.schemas[after].origin if after else None,
            )
        )

    def work(self) -> None:
        """Compare what waits until nothing more is met."""
        while self.waiting:
            unit, before, after = self.waiting.pop()
            if self._read_the_same(unit) or same(before, after):
                self.equal.append((unit, before, after))
                continue
            record = Record(self.old, self.new, unit)
            self.walked.append((unit, before, after))
            _COMPARERS[unit.kind](record, before, after)
            self.changes += record.changes
            self.edges += record.edges
            self.records.append(record)
            self.owned |= record.owned
            for met in record.met:
                self.add(*met)
            self._net(record, before, after)

    def _read_the_same(self, unit: Unit) -> bool:
        """Whether both documents spell a schema in the same way."""
        digest = self.old.digests.get(unit.old) if unit.kind == "schema" else None
        return digest is not None and digest == self.new.digests.get(unit.new)

    def uses(self) -> None:
        """What units that say the same use, where something that can be used has changed.

        All that they name is known by now: it has one name on both sides.
        """
        turned = turned_schemas(self.old, self.new) if self.walked else frozenset[str]()
        quiet = all(change.unit.kind in _USED_BY_NONE for change in self.changes)
        if quiet and not self.leaves and not turned:
            return
        while self.equal:
            unit, before, after = self.equal.pop()
            inline: list[tuple[SchemaLike, Trail]] = []
            for target, left, right, trail in uses_of(
                self.old, self.new, unit, before, after, inline
            ):
                self.edges.append(Edge(unit, target, trail))
                self.add(target, left, right)
            if turned:
                self._users(Record(self.old, self.new, unit), inline, turned)
            self.work()
        for record in self.records if turned else ():
            self._users(record, record.alike, turned)
        for name in sorted(turned - self.owned):
            unit = schema_unit(name, name)
            record = Record(self.old, self.new, unit)
            before, after = (c.resolve(Ref(name)) for c in (self.old, self.new))
            compare_elsewhere(record, before, after, Spot())
            self.changes += record.changes

    def _users(
        self, record: Record, parts: list[tuple[SchemaLike, Trail]], turned: frozenset[str]
    ) -> None:
        """What other words of access in a named schema do to the properties of those who say the same."""
        count = len(record.changes)
        self.owned.update(compare_users(record, parts, turned))
        self.changes += record.changes[count:]

    def variants(self) -> None:
        """What a discriminator says a value may be: the schemas that inherit from the one that holds it."""
        known = {unit for unit in self.known if unit.kind == "schema"}
        self.edges += variant_edges(self.old, self.new, known)

    def _net(self, record: Record, before: object, after: object) -> None:
        """The leaves that the walk did not account for."""
        left, right = plain(before), plain(after)
        if left == right:
            return
        from generator.diff.leaves import leaves

        self.changed += 1
        for leaf in leaves(left, right):
            if not _claimed(leaf.path, record.claims):
                self.leaves.append(
                    Leaf(
                        record.unit,
                        leaf.path,
                        "" if leaf.old is None else show(leaf.old),
                        "" if leaf.new is None else show(leaf.new),
                        _nearest(before, leaf.path),
                        _nearest(after, leaf.path),
                    )
                )

    def detached(self) -> None:
        """Changed schemas that no pair of places met, though both sides use them in one operation."""
        reach = Reach(self.edges, self.roots)
        units = {
            c.unit for c in self.changes if c.unit.kind == "schema" and c.unit.old and c.unit.new
        }
        loose = sorted(unit for unit in units if not reach.uses(unit))
        if loose:
            found = detached_uses(self.old, self.new, loose, self.walked, self.edges, self.roots)
            self.edges.extend(list(found))

    def result(self) -> Comparison:
        return Comparison(
            changes=tuple(self.changes),
            leaves=tuple(sorted(self.leaves, key=lambda leaf: (leaf.unit, leaf.path))),
            edges=tuple(self.edges),
            roots=tuple(self.roots),
            units=len(self.known),
            changed=self.changed,
        )


def _shared_parts(contract: Contract) -> dict[tuple[str, str], object]:
    found: dict[tuple[str, str], object] = {}
    for operation in (*contract.operations, *contract.webhooks):
        parts: list[object] = [*operation.parameters, *operation.responses.values()]
        parts += [h for r in operation.responses.values() for h in r.headers.values()]
        parts += [operation.body] if operation.body is not None else []
        for part in parts:
            name = shared_name(part)
            if name is not None:
                found.setdefault((UNIT_KINDS[type(part)], name), part)
    return {**contract.unused, **found}


def _claimed(path: tuple[str, ...], claims: set[tuple[str, ...]]) -> bool:
    return any(path[:length] in claims for length in range(len(path) + 1))


def _nearest(node: object, path: tuple[str, ...]) -> Origin | None:
    """The origin of the deepest node on the way that has one."""
    found: Origin | None = None
    for step in ("", *path):
        if step:
            node = node.get(step) if isinstance(node, dict) else getattr(node, step, None)
        origin = getattr(node, "origin", None)
        if isinstance(origin, Origin) and origin is not NOWHERE:
            found = origin
    return found


def _compare_schema_unit(record: Record, old: SchemaLike, new: SchemaLike) -> None:
    compare_schema(record, old, new, Spot())


_USED_BY_NONE = frozenset({"contract", "security-scheme", "operation", "webhook"})
_COMPARERS: dict[str, Callable[[Record, Any, Any], None]] = {
    "contract": compare_root,
    "security-scheme": compare_scheme,
    "operation": compare_operation,
    "webhook": compare_operation,
    "callback": compare_operation,
    "schema": _compare_schema_unit,
    "parameter": lambda r, a, b: compare_parameter(r, a, b, Spot()),
    "header": lambda r, a, b: compare_header(r, a, b, Spot()),
    "body": lambda r, a, b: compare_body_part(r, a, b, Spot()),
    "response": lambda r, a, b: compare_response(r, a, b, Spot()),
}
