"""One cause, one entry: judgements of one change brought together over its uses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from generator.diff.reach import Use
from generator.rules.registry import Judgement
from generator.rules.variance import Side
from generator.rules.view import PREFIXES

_ROLES = (*PREFIXES, "response-mediatype", "request-header-property")
_ROLE = re.compile("|".join(sorted(_ROLES, key=len, reverse=True)))


@dataclass(slots=True)
class Group:
    """What is said about one change in one direction: the judgement, its uses, ids of the other roles."""

    side: Side
    judgement: Judgement
    uses: list[Use]
    others: set[str] = field(default_factory=set[str])

    def join(self, judgement: Judgement, use: Use) -> None:
        """One more use. The worse verdict speaks, and among equals the outermost role."""
        mine, verdicts = self.judgement, judgement.verdicts.worse(self.judgement.verdicts)
        leads = verdicts != mine.verdicts and verdicts == judgement.verdicts
        if verdicts == mine.verdicts == judgement.verdicts:
            leads = _rank(judgement.id) < _rank(mine.id)
        self.judgement = replace(judgement if leads else mine, verdicts=verdicts)
        self.uses.insert(0 if leads else len(self.uses), use)
        self.others |= {judgement.id, mine.id}


def _rank(code: str) -> int:
    found = _ROLE.search(code)
    return _ROLES.index(found.group()) if found else -1


def group(judged: Iterable[tuple[Side, Judgement, Use]]) -> list[Group]:
    """One group for each direction and kind of judgement.

    `request-body-x` and `request-property-x` of one change are one entry: a schema that is a body here and
    a property there. Where a change is harmful in one direction, the other is not told but by its id.
    """
    groups: dict[tuple[Side, str], Group] = {}
    for side, judgement, use in judged:
        key = (side, _ROLE.sub("*", judgement.id))
        if key in groups:
            groups[key].join(judgement, use)
        else:
            groups[key] = Group(side, judgement, [use])
    return _told(list(groups.values()))


def _told(groups: Sequence[Group]) -> list[Group]:
    main = [g for g in groups if not g.judgement.minor]
    if not main and groups:
        # Harmless both ways: one entry, reached by all.
        main = [groups[0]]
        main[0].uses += [use for other in groups[1:] for use in other.uses]
    silent = {g.judgement.id for g in groups if g not in main}
    for entry in main:
        entry.others |= silent
    return main
