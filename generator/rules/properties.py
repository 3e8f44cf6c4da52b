"""Rules for properties: added, removed, required, who may read or write them, extra ones."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diff.changes import Effect
from generator.rules.finding import Level, Verdicts
from generator.rules.registry import Judgement, judges, rule
from generator.rules.variance import Side
from generator.rules.view import PREFIXES, View

BREAKING, POTENTIAL, SAFE = Level.BREAKING, Level.POTENTIAL, Level.SAFE

_PROPERTY_PREFIXES = tuple(p for p in PREFIXES if p.endswith("property"))
_NEW = (
    ("new-required-{}", "a required property was added", "requests without it are refused"),
    ("new-required-{}-with-default", "a required property with a default was added", ""),
    ("new-optional-{}", "an optional property was added", ""),
)
for _prefix in _PROPERTY_PREFIXES:
    _words = _prefix.replace("-", " ")
    if _prefix.startswith("request"):
        for _pattern, _meaning, _why in _NEW:
            _advice = "make it optional, or give it a meaning when it is absent"
            rule(_pattern.format(_prefix), f"{_words}: {_meaning}", why=_why, advice=_advice)
        rule(
            f"{_prefix}-removed",
            f"{_words}: removed",
            why="what a client sends in it is ignored or refused",
            safe_when="the server ignores properties that it does not know",
        )
    else:
        _at = _prefix.replace("-property", "")
        for _need in ("required", "optional"):
            rule(
                f"{_at}-{_need}-property-removed",
                f"{_words}: a property was removed",
                why="clients that read it find nothing",
                safe_when="no client reads it",
                advice="keep it for a notice period, filled as before",
            )
            rule(f"{_at}-{_need}-property-added", f"{_words}: a property was added")
    for _action in ("required", "optional"):
        rule(
            f"{_prefix}-became-{_action}",
            f"{_words}: became {_action}",
        )
    for _word in ("open-to-closed", "open-to-typed", "typed-to-closed"):
        rule(
            f"{_prefix}-additional-properties-{_word}",
            f"{_words}: properties beyond the listed ones are limited",
        )
    for _word in ("closed-to-open", "typed-to-open", "closed-to-typed"):
        rule(f"{_prefix}-additional-properties-{_word}", f"{_words}: extra properties are let in")
    for _need in ("required", "optional"):
        for _access in ("read-only", "write-only"):
            for _turn in ("became", "became-not"):
                _at = _prefix.replace("-property", "")
                rule(
                    f"{_at}-{_need}-property-{_turn}-{_access}",
                    f"{_words}: a property {_turn.replace('-', ' ')} {_access}",
                )
_REFUSED = "requests without it are refused"
rule(
    "request-property-became-required-with-default",
    "a property with a default became required",
    why=_REFUSED,
    safe_when="the server goes on filling in the default",
)
rule(
    "request-header-property-became-required",
    "header parameter: a property became required",
    why=_REFUSED,
)
rule(
    "new-required-request-header-property",
    "header parameter: a required property was added",
    why=_REFUSED,
)
for _need in ("required", "optional"):
    for _action in ("added", "removed"):
        rule(
            f"response-{_need}-write-only-property-{_action}",
            f"a write-only property was {_action}",
        )
for _action in ("required", "optional"):
    rule(
        f"response-write-only-property-became-{_action}", f"a write-only property became {_action}"
    )


@judges("property")
def judge_property(view: View) -> Iterable[Judgement]:
    judge = _added if view.change.action == "added" else _removed
    yield judge(view)


def _travels(view: View) -> bool:
    """Whether the property itself is part of the message in this direction."""
    if view.side is Side.REQUEST:
        return not (view.masked or view.has("read-only"))
    return not (view.masked or view.has("write-only"))


def _added(view: View) -> Judgement:
    name, prefix = view.change.name, view.whole_prefix
    required = view.has("required")
    need = "required" if required else "optional"
    message = f"{need} {prefix.replace('-', ' ')} {_path(view)} was added"
    otherwise = SAFE
    if view.change.effect is not None and view.wire(view.change.effect) is BREAKING:
        otherwise = POTENTIAL
        message = f"{message}; what went under its name had to be otherwise before"
    if view.side is not Side.REQUEST:
        at = prefix.replace("-property", "")
        kind = "write-only-property" if view.has("write-only") and at == "response" else "property"
        code = f"{at}-{need}-{kind}-added"
        return Judgement(code, Verdicts(otherwise), message, minor=otherwise is SAFE)
    if not _travels(view):
        aliases = (f"new-{need}-{prefix}",) if view.masked else ()
        message = f"read-only {name} was added"
        return Judgement(f"new-optional-{prefix}", Verdicts(), message, aliases, minor=True)
    if required and view.in_header_parameter:
        return Judgement(
            "new-required-request-header-property", Verdicts(BREAKING, BREAKING), message
        )
    default = view.has("default") and required
    code = f"new-{need}-{prefix}" + ("-with-default" if default else "")
    wire = view.wire(Effect.NARROWS) if required else otherwise
    if required and view.has("required-before"):
        wire = SAFE if view.change.effect is None else view.wire(view.change.effect)
        message = f"{prefix.replace('-', ' ')} {_path(view)}, required already, has a schema now"
    return Judgement(code, Verdicts(wire, wire), message, minor=wire is SAFE)


def _removed(view: View) -> Judgement:
    prefix = view.whole_prefix
    renamed = view.change.detail.get("renamed", "")
    later = f"; it seems to live on as {renamed}" if renamed else ""
    need = "required" if view.has("required") else "optional"
    message = f"{prefix.replace('-', ' ')} {_path(view)} was removed{later}"
    travels = _travels(view)
    source = BREAKING if travels or view.side is Side.NOBODY else SAFE
    if view.side is Side.REQUEST:
        wire = SAFE if not travels else POTENTIAL
        if travels and renamed and view.has("required"):
            wire = BREAKING
        code = f"{prefix}-removed"
        aliases = (f"{code}-with-deprecation",) if view.has("deprecated") else ()
        return Judgement(code, Verdicts(wire, source), message, aliases, minor=not travels)
    at = prefix.replace("-property", "")
    kind = "write-only-property" if view.has("write-only") and at == "response" else "property"
    wire = SAFE
    if travels and view.side is Side.RESPONSE:
        wire = BREAKING if need == "required" or renamed else POTENTIAL
    return Judgement(f"{at}-{need}-{kind}-removed", Verdicts(wire, source), message)


def _path(view: View) -> str:
    return ".".join(view.trail.steps[-2:])


@judges("required")
def judge_required(view: View) -> Iterable[Judgement]:
    became = view.change.action == "became"
    prefix, travels = view.whole_prefix, _travels(view)
    action = "became-required" if became else "became-optional"
    message = f"{prefix.replace('-', ' ')} {_path(view)} {action.replace('-', ' ')}"
    wire = view.wire(Effect.NARROWS if became else Effect.WIDENS) if travels else SAFE
    code = f"{prefix}-{action}"
    if prefix == "request-property" and became and view.has("default"):
        code = "request-property-became-required-with-default"
    elif view.in_header_parameter and became:
        code = "request-header-property-became-required"
    elif prefix == "response-property" and view.has("write-only"):
        code = f"response-write-only-property-{action}"
    yield Judgement(code, Verdicts(wire, wire), message, minor=wire is SAFE)


@judges("read-only", "write-only")
def judge_access(view: View) -> Iterable[Judgement]:
    """A value that leaves one direction is like a property removed there, one that enters like one added."""
    change = view.change
    need = "required" if view.has("required") else "optional"
    prefix = view.whole_prefix.replace("-property", "")
    code = f"{prefix}-{need}-property-{change.action}-{change.kind}"
    message = f"{view.whole_prefix.replace('-', ' ')} {_path(view)} {change.action.replace('-', ' ')} {change.kind}"
    became = change.action == "became"
    wire = source = SAFE
    if view.side is Side.REQUEST and change.kind == "read-only":
        wire = POTENTIAL if became else BREAKING if need == "required" else SAFE
        source = wire
    elif view.side is Side.RESPONSE and change.kind == "write-only":
        gone = BREAKING if need == "required" else POTENTIAL
        wire = gone if became else POTENTIAL if need == "required" else SAFE
        source = BREAKING if became else SAFE
    yield Judgement(code, Verdicts(wire, source), message, minor=wire is SAFE)


_ADDITIONAL = {
    "open-to-closed": Effect.NARROWS,
    "open-to-typed": Effect.NARROWS,
    "typed-to-closed": Effect.NARROWS,
    "closed-to-open": Effect.WIDENS,
    "typed-to-open": Effect.WIDENS,
    "closed-to-typed": Effect.WIDENS,
}


@judges("additional-properties")
def judge_additional(view: View) -> Iterable[Judgement]:
    change = view.change
    effect = _ADDITIONAL[change.action]
    wire = view.wire(effect)
    if wire is BREAKING and view.side is Side.RESPONSE:
        wire = SAFE if change.action == "closed-to-open" else POTENTIAL
    words = {"open": "any", "closed": "no", "typed": "only typed"}
    message = (
        f"{view.subject} takes {words[change.new]} further properties ({words[change.old]} before)"
    )
    source = POTENTIAL if "typed" in change.action else SAFE
    code = f"{view.whole_prefix}-additional-properties-{change.action}"
    yield Judgement(code, Verdicts(wire, source), message, minor=wire is SAFE)
