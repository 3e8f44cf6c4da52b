"""What the rules conclude about a change: values that policy and reports share."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from generator.contract import JsonValue
from generator.contract.reach import Trail
from generator.diagnostics import Location


class Level(StrEnum):
    """How bad: worst first."""

    BREAKING = "breaking"
    POTENTIAL = "potential"
    SAFE = "safe"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return _RANKS[self]


_RANKS = {Level.BREAKING: 0, Level.POTENTIAL: 1, Level.SAFE: 2}


def worst(*levels: Level) -> Level:
    """The worst of them; safe when there are none."""
    return min(levels, key=lambda level: level.rank, default=Level.SAFE)


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Whom a change hits.

    wire: deployed callers, over HTTP. source: code written against the previous SDK, at import or type
    check. runtime: code that still type-checks and now behaves differently.
    """

    wire: Level = Level.SAFE
    source: Level = Level.SAFE
    runtime: Level = Level.SAFE

    @property
    def level(self) -> Level:
        """The level of the finding: what a running caller meets. Source breaks are told beside it."""
        return worst(self.wire, self.runtime)

    def worse(self, other: Verdicts) -> Verdicts:
        return Verdicts(
            worst(self.wire, other.wire),
            worst(self.source, other.source),
            worst(self.runtime, other.runtime),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Where a finding comes from, in the terms of the comparison: what a witness is made from.

    `kind` and `name` are those of the change, `operation` the root it is seen from, `side` whose values
    travel (`request`, `response`, `schema`); `inverted` as seen from there, `called` the callback between.
    `action`, `old` and `new` are those of the change, `renamed` is the name under which what was removed seems
    to live on. `half_null`: the type and the listed
    values do not agree on null, see `Schema.half_null`.
    """

    kind: str
    name: str
    trail: Trail
    operation: str
    side: str
    inverted: bool
    action: str = ""
    old: str = ""
    new: str = ""
    renamed: str = ""
    called: str = ""
    half_null: bool = False

    @property
    def start(self) -> str:
        """Where the trail begins, as people read it."""
        return f"{self.operation} {self.called}".rstrip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A value of the message part `place` that the side `valid_against` (old, new) accepts and the other refuses.

    `at` is the JSON pointer into the value of what it is about.
    """

    value: JsonValue
    valid_against: str
    place: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class Override:
    """That a project judges a finding otherwise than its rule: the rule's level, and the project's reason."""

    was: Level
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SymbolChange:
    """What a cause does to one name of the generated package, as code written against the old version meets it.

    `change` is `added`, `removed`, `renamed`, `type-changed` and the like; `affected` where the name stays as it
    is and what it means changes; `reached` for a method that carries what changed. `old` and `new` are types or
    defaults as text, names where it was renamed. `level` is the source verdict of this one change.
    """

    name: str
    kind: str
    change: str
    level: Level = Level.SAFE
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One judgement about one root cause.

    `place` is the shortest way to it on the wire. `pointers` are the JSON pointers of the old and of the new
    side, empty where a side has none. `operations` are those that reach the cause. `fingerprint` names this
    finding in an acceptance list: it outlives reordering, moved lines and inline/$ref refactors. `witness` is
    there where one was asked for and found, `symbols` where the generated code was compared too. `apis` are
    all that it reaches, where they are several.
    """

    id: str
    aliases: tuple[str, ...] = ()
    verdicts: Verdicts
    api: str
    place: str
    pointers: tuple[str, str]
    operations: tuple[str, ...] = ()
    old: Location | None = None
    new: Location | None = None
    message: str
    advice: str = ""
    fingerprint: str
    cause: Cause | None = field(default=None, compare=False, repr=False)
    witness: Witness | None = None
    symbols: tuple[SymbolChange, ...] = ()
    override: Override | None = None
    apis: tuple[str, ...] = ()

    @property
    def level(self) -> Level:
        return self.verdicts.level

    @property
    def breaks_source(self) -> bool:
        return self.verdicts.source is Level.BREAKING
