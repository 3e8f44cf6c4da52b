"""The witness of one finding: a value that one side accepts and the other refuses, checked on both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from generator.contract import Contract, JsonValue, SchemaLike
from generator.contract.fingerprint import canonical
from generator.contract.reach import Trail
from generator.diff.changes import Comparison, Root
from generator.diff.record import pointer_part
from generator.rules.finding import Cause, Finding, Level, Witness
from generator.rules.keywords import BY_WORD
from generator.rules.variance import Side
from generator.rules.view import place_of
from generator.witness.along import along
from generator.witness.check import Checker, Path, checker
from generator.witness.layers import Layers, layers_of
from generator.witness.parts import Pair, pairs
from generator.witness.plain_schema import Writer
from generator.witness.texts import like_a_person
from generator.witness.values import Maker

_MOST_TRIED = 400
_ELSEWHERE = 2
# Kinds of change that a schema is the cause of; what JSON Schema takes for an annotation refuses nothing.
_ANNOTATIONS = {"content-media-type", "content-encoding", "content-schema"}
_BESIDE = {"enum", "enum-value", "property", "required", "read-only", "write-only"}
_BESIDE |= {"additional-properties", "wrapped-in-one-of", "unwrapped-from-one-of"}
SCHEMA_KINDS = frozenset(BY_WORD.keys() - _ANNOTATIONS | _BESIDE)
# Changes whose trail leads to a property though it is the object that is refused.
_OF_THE_OWNER = frozenset({"property", "required", "read-only", "write-only"})


def with_witnesses(
    findings: Iterable[Finding], comparison: Comparison, old: Contract, new: Contract
) -> tuple[Finding, ...]:
    """The findings, those that a schema makes breaking with their witness where one is found."""
    finder = Finder(old, new, {root.name: root for root in comparison.roots})
    return tuple(
        replace(finding, witness=finder.witness(finding)) if has_schema_cause(finding) else finding
        for finding in findings
    )


def has_schema_cause(finding: Finding) -> bool:
    """Whether the finding breaks the wire by what a schema accepts, so that a witness can be looked for."""
    cause = finding.cause
    if cause is None or finding.verdicts.wire is not Level.BREAKING:
        return False
    return cause.kind in SCHEMA_KINDS and cause.trail.part is not None


@dataclass(slots=True)
class Finder:
    """Finds witnesses for findings about one pair of contracts; validators are built once per schema."""

    old: Contract
    new: Contract
    roots: dict[str, Root]
    checkers: dict[tuple[str, Side, bool, int], tuple[SchemaLike, Checker | None]] = field(
        default_factory=dict[tuple[str, Side, bool, int], "tuple[SchemaLike, Checker | None]"]
    )

    def witness(self, finding: Finding) -> Witness | None:
        """None where the finding breaks nothing on the wire, has no schema for a cause, or none is found."""
        cause = finding.cause
        if cause is None or not has_schema_cause(finding):
            return None
        root = self.roots.get(cause.operation)
        if root is None or cause.trail.part is None or cause.side == Side.NOBODY:
            return None
        called = cause.inverted != root.inverted
        for pair in pairs(self.old, self.new, root, cause.trail, called=called):
            found = self._of_pair(cause, pair)
            if found is not None:
                return found
        return None

    def _of_pair(self, cause: Cause, pair: Pair) -> Witness | None:
        side = Side(cause.side)
        request = side is Side.REQUEST
        sides = ((self.old, pair.old, "old"), (self.new, pair.new, "new"))
        (good, accepting, word), (bad, refusing, _) = sides if request else sides[::-1]
        strict = self._checker(good, accepting, side, lenient=False)
        lenient = self._checker(bad, refusing, side, lenient=True)
        if strict is None or lenient is None:
            return None
        maker = Maker(lambda layers: _masked(layers, side))
        steps: tuple[str, ...] = pair.steps
        below: tuple[str, ...] = ()
        if cause.kind in _OF_THE_OWNER and steps:
            steps, below = steps[:-1], steps[-1:]
        tried = along(
            maker, layers_of(good, accepting), layers_of(bad, refusing), steps, cause.name
        )
        best: tuple[int, JsonValue, Path] | None = None
        for value, at in _distinct(islice(tried, _MOST_TRIED)):
            if not _fit_to_show(value) or not strict.accepts(value):
                continue
            readings = _readings(value) if cause.trail.loose else [value]
            if any(lenient.accepts(reading) for reading in readings):
                continue
            rank = _rank(lenient.refusals(value), (*at, *below))
            if rank < (best[0] if best else _ELSEWHERE):
                best = (rank, value, at)
            if rank == 0:
                break
        if best is None:
            return None
        return Witness(
            value=best[1],
            valid_against=word,
            place=place_of(cause.start, _whole(cause.trail)),
            at="".join(f"/{pointer_part(str(step))}" for step in best[2]),
        )

    def _checker(
        self, contract: Contract, schema: SchemaLike, side: Side, *, lenient: bool
    ) -> Checker | None:
        key = ("old" if contract is self.old else "new", side, lenient, id(schema))
        if key not in self.checkers:
            writer = Writer(contract, lambda one: _masked(layers_of(contract, one), side), lenient)
            self.checkers[key] = (schema, checker(writer.document(schema)))
        return self.checkers[key][1]


def _whole(trail: Trail) -> Trail:
    """The message part; of a streamed body, one item."""
    return Trail(
        trail.part, trail.label, trail.steps[:1] if trail.steps[:1] == ("[stream]",) else ()
    )


def _masked(layers: Layers, side: Side) -> bool:
    if side is Side.REQUEST:
        return any(layer.schema.read_only for layer in layers)
    return any(layer.schema.write_only for layer in layers)


def _distinct(values: Iterator[tuple[JsonValue, Path]]) -> Iterator[tuple[JsonValue, Path]]:
    seen: set[str] = set()
    for value, at in values:
        text = canonical(value)
        if text not in seen:
            seen.add(text)
            yield value, at


def _fit_to_show(value: JsonValue) -> bool:
    return not like_a_person(canonical(value))


def _rank(refusals: list[Path], at: Path) -> int:
    """0: refused at the place itself alone; 1: there and elsewhere; 2: elsewhere."""
    related = [path[: len(at)] == at or at[: len(path)] == path for path in refusals]
    return 0 if all(related) else 1 if any(related) else _ELSEWHERE


def _readings(value: JsonValue) -> list[JsonValue]:
    """What a value can mean that travels as text: itself, its text, and what the text may be read as."""
    match value:
        case bool():
            return [value, "true" if value else "false"]
        case int() | float():
            return [value, canonical(value)]
        case str():
            return [value, *_read(value)]
        case None:
            return [None, "", "null"]
        case list():
            columns = [_readings(item) for item in value]
            width = max((len(column) for column in columns), default=1)
            return [[column[min(i, len(column) - 1)] for column in columns] for i in range(width)]
        case dict():
            rows = {name: _readings(item) for name, item in value.items()}
            width = max((len(row) for row in rows.values()), default=1)
            return [
                {name: row[min(i, len(row) - 1)] for name, row in rows.items()}
                for i in range(width)
            ]


def _read(text: str) -> list[JsonValue]:
    if text in ("true", "false"):
        return [text == "true"]
    try:
        number = float(text)
    except ValueError:
        return []
    return [int(number) if number.is_integer() else number] if abs(number) < 1e15 else []
