"""The rules by id: what each means, why it matters, when it is harmless, what to do.

Filled while the rule modules are imported, read-only afterwards. Ids are permanent: where oasdiff has an id
for the same finding ours is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from generator.diagnostics import Diagnostic, InputError, Location
from generator.diff.changes import Change
from generator.rules.finding import Level, Verdicts
from generator.rules.texts import family
from generator.rules.view import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of the reference; `aliases` are ids of other tools or of coarser findings.

    `levels` are told where no example shows them: of rules that need several APIs.
    """

    id: str
    meaning: str
    why: str = ""
    safe_when: str = ""
    advice: str = ""
    aliases: tuple[str, ...] = ()
    replaced_by: str = ""
    levels: tuple[Level, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one rule says about one change at one use."""

    id: str
    verdicts: Verdicts
    message: str
    aliases: tuple[str, ...] = ()
    minor: bool = False


Judge = Callable[[View], Iterable[Judgement]]

_RULES: dict[str, Rule] = {}
_JUDGES: dict[str, Judge] = {}
_ACROSS: dict[str, Rule] = {}


def rule(
    code: str,
    meaning: str,
    *,
    why: str = "",
    safe_when: str = "",
    advice: str = "",
    aliases: tuple[str, ...] = (),
) -> str:
    """Register a rule; texts left out are its family's. Raises ValueError when the id is taken."""
    if code in _RULES:
        raise ValueError(f"rule {code} is registered twice")
    common = family(code)
    _RULES[code] = Rule(
        id=code,
        meaning=meaning,
        why=why or common.why,
        safe_when=safe_when or common.safe_when,
        advice=advice or common.advice,
        aliases=aliases,
    )
    return code


def across_rule(
    code: str,
    meaning: str,
    *,
    why: str,
    levels: tuple[Level, ...],
    safe_when: str = "",
    advice: str = "",
) -> str:
    """Register a rule about several APIs, which no comparison of two documents tells."""
    _ACROSS[code] = Rule(
        id=code, meaning=meaning, why=why, safe_when=safe_when, advice=advice, levels=levels
    )
    return code


def judges(*kinds: str) -> Callable[[Judge], Judge]:
    """Let a function judge changes of these kinds."""

    def register(judge: Judge) -> Judge:
        for kind in kinds:
            if kind in _JUDGES:
                raise ValueError(f"changes of kind {kind} are judged twice")
            _JUDGES[kind] = judge
        return judge

    return register


def judge_of(change: Change) -> Judge | None:
    return _JUDGES.get(change.kind)


def known_rule(code: str) -> Rule:
    """The rule of an id that a judge gave. Raises KeyError for one that nobody registered: a bug."""
    return _RULES.get(code) or _ACROSS[code]


def across_rules() -> Mapping[str, Rule]:
    """The rules about several APIs by id, sorted."""
    return dict(sorted(_ACROSS.items()))


def all_rules() -> Mapping[str, Rule]:
    """Every rule of comparing two versions by id, sorted."""
    return dict(sorted(_RULES.items()))


def find_rule(code: str) -> Rule:
    """The rule of an id or of an alias. Raises InputError with a suggestion for an unknown one."""
    if code in _RULES or code in _ACROSS:
        return known_rule(code)
    for candidate in _RULES.values():
        if code in candidate.aliases:
            return candidate
    near = get_close_matches(code, {**_RULES, **_ACROSS}, n=1)
    hint = f"did you mean {near[0]}?" if near else "`skiftegen rules list` shows all"
    raise InputError(
        Diagnostic(
            code="unknown-rule", message=f"no rule {code!r}", location=Location(code), hint=hint
        )
    )
