"""Rules for enums, defaults, unions and discriminators."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diff.changes import Effect
from generator.rules.finding import Level, Verdicts
from generator.rules.registry import Judgement, judges, rule
from generator.rules.variance import Side
from generator.rules.view import PREFIXES, View

_OPEN = "clients keep unknown values (open enums)"
for _prefix in PREFIXES:
    _words = _prefix.replace("-", " ")
    _removed = "response-mediatype" if _prefix == "response-body" else _prefix
    rule(
        f"{_removed}-enum-value-removed",
        f"{_words}: a value was removed from an enum",
        why="a client that sends it is refused" if _prefix.startswith("request") else "",
        advice="accept it for a notice period" if _prefix.startswith("request") else "",
    )
    _mediatype = _prefix.replace("response-body", "response-mediatype")
    rule(
        f"{_prefix}-enum-value-added",
        f"{_words}: a value was added to an enum",
        aliases=(f"{_mediatype}-enum-value-added",) if _mediatype != _prefix else (),
        why="a closed decoder fails on it" if _prefix.startswith("response") else "",
        safe_when=_OPEN if _prefix.startswith("response") else "",
        advice="announce it; generated clients keep unknown values",
    )
    rule(
        f"{_prefix}-became-enum",
        f"{_words}: only listed values are left",
        aliases=(f"{_mediatype}-became-enum",) if _mediatype != _prefix else (),
    )
    rule(
        f"{_prefix}-enum-removed",
        f"{_words}: any value is possible where some were listed",
        aliases=(f"{_mediatype}-became-not-enum",),
    )
    rule(f"{_prefix}-x-extensible-enum-value-removed", f"{_words}: a known value was removed")
    rule(f"{_prefix}-x-extensible-enum-value-added", f"{_words}: a known value was added")
    for _action in ("added", "removed", "changed"):
        rule(
            f"{_prefix}-default-value-{_action}",
            f"{_words}: the default value was {_action}",
        )
    rule(
        f"{_prefix}-wrapped-in-one-of",
        f"{_words}: a schema became a union",
        why="values of the other variants were not possible before",
        safe_when="it is sent by the client, and the old schema is one of the variants",
    )
    rule(f"{_prefix}-unwrapped-from-one-of", f"{_words}: a union became one schema")
    rule(f"{_prefix}-union-keyword-changed", f"{_words}: oneOf became anyOf or the other way round")
    for _action in ("added", "removed"):
        rule(f"{_prefix}-discriminator-{_action}", f"{_words}: discriminator {_action}")
    for _action in ("added", "deleted", "changed"):
        rule(f"{_prefix}-discriminator-mapping-{_action}", f"{_words}: mapping entry {_action}")
    rule(
        f"{_prefix}-discriminator-property-name-changed",
        f"{_words}: another property tells the variants apart",
    )
    rule(f"{_prefix}-xml-changed", f"{_words}: the XML form changed", why="names in XML differ")
rule(
    "request-read-only-property-enum-value-removed",
    "request read-only property: a value was removed from an enum",
)
rule(
    "response-write-only-property-enum-value-added",
    "response write-only property: a value was added to an enum",
)
rule("request-header-property-became-enum", "header parameter: only listed values are left")


@judges("enum-value")
def judge_enum_value(view: View) -> Iterable[Judgement]:
    value, added = view.change.name, view.change.action == "added"
    message = f"{view.subject}: {value} {'added to' if added else 'removed from'} the enum"
    if added:
        wire = _if_open(view, view.wire(Effect.WIDENS))
        masked = view.masked and view.side is Side.RESPONSE and view.trail.nested
        code = plain = f"{view.prefix}-enum-value-added"
        if masked:
            code = "response-write-only-property-enum-value-added"
        verdicts = Verdicts(wire, runtime=wire)
        yield Judgement(code, verdicts, message, (plain,), minor=wire is Level.SAFE)
        return
    wire = view.wire(Effect.NARROWS)
    source = Level.POTENTIAL if wire is Level.SAFE else Level.BREAKING
    prefix = "response-mediatype" if view.prefix == "response-body" else view.prefix
    aliases: tuple[str, ...] = ()
    if view.masked and view.side is Side.REQUEST and view.trail.nested:
        aliases = (f"{prefix}-enum-value-removed",)
        prefix = "request-read-only-property"
    yield Judgement(f"{prefix}-enum-value-removed", Verdicts(wire, source), message, aliases)


def _if_open(view: View, wire: Level) -> Level:
    """Who receives a value more can leave it unread; who sends one that a `not` now rules out is refused."""
    receives = view.side is Side.RESPONSE
    return Level.POTENTIAL if wire is Level.BREAKING and receives else wire


@judges("enum")
def judge_enum(view: View) -> Iterable[Judgement]:
    change = view.change
    if change.action == "added":
        wire = view.wire(Effect.NARROWS)
        message = f"{view.subject}: only {change.new} are possible now"
        prefix = view.prefix
        header = "request-header-property"
        aliases = (f"{header}-became-enum",) if view.in_header_parameter else ()
        if aliases and view.trail.nested:
            prefix = header
        minor = wire is Level.SAFE
        code = f"{prefix}-became-enum"
        yield Judgement(code, Verdicts(wire, wire), message, aliases, minor=minor)
        return
    wire = _if_open(view, view.wire(Effect.WIDENS))
    message = f"{view.subject}: the enum {change.old} was removed"
    yield Judgement(
        f"{view.prefix}-enum-removed", Verdicts(wire, wire), message, minor=wire is Level.SAFE
    )


@judges("x-extensible-enum-value")
def judge_extensible_enum(view: View) -> Iterable[Judgement]:
    removed = view.change.action == "removed"
    wire = view.wire(Effect.NARROWS) if removed else Level.SAFE
    code = f"{view.prefix}-x-extensible-enum-value-{view.change.action}"
    message = f"{view.subject}: {view.change.name} {view.change.action} as a known value"
    yield Judgement(code, Verdicts(wire), message, minor=wire is Level.SAFE)


@judges("default-value")
def judge_default(view: View) -> Iterable[Judgement]:
    """What a left-out value means is behaviour: the request passes, its outcome differs."""
    change = view.change
    runtime = Level.SAFE
    if view.side is Side.REQUEST and not view.masked:
        runtime = Level.BREAKING
        if change.action == "added" and not view.part_is_parameter:
            runtime = Level.POTENTIAL
    old, new = change.old or "none", change.new or "none"
    message = f"{view.subject}: default {old} -> {new}"
    code = f"{view.prefix}-default-value-{change.action}"
    yield Judgement(code, Verdicts(runtime=runtime), message, minor=runtime is Level.SAFE)


@judges("wrapped-in-one-of", "unwrapped-from-one-of")
def judge_wrapped(view: View) -> Iterable[Judgement]:
    effect = view.change.effect or Effect.REPLACES
    wire = view.wire(effect)
    done = "became a union" if view.change.kind == "wrapped-in-one-of" else "is no longer a union"
    told = {
        Effect.WIDENS: "that accepts all it did before, and more",
        Effect.NARROWS: "and accepts less than before",
        Effect.REPLACES: "that does not accept all it did before",
        Effect.KEEPS: "of the same values",
    }[effect]
    source = Level.SAFE if effect is Effect.KEEPS else Level.BREAKING
    message = f"{view.subject} {done} {told}"
    code = f"{view.prefix}-{view.change.kind}"
    yield Judgement(code, Verdicts(wire, source), message, _as_members(view))


def _as_members(view: View) -> tuple[str, ...]:
    """The ids of those who see members come and go, and the type with them; a wrapped body has an id of its own."""
    union = view.change.detail["union"]
    receives = view.side is Side.RESPONSE
    if view.change.kind == "wrapped-in-one-of":
        if view.change.effect is Effect.REPLACES:
            turn = "changed" if receives else "generalized"
            return f"{view.prefix}-{union}-added", f"{view.prefix}-type-{turn}"
        return (f"{view.prefix}-{union}-added",) if view.trail.nested else ()
    turn = "specialized" if receives else "changed"
    return f"{view.prefix}-{union}-removed", f"{view.prefix}-type-{turn}"


@judges("union-keyword")
def judge_union_keyword(view: View) -> Iterable[Judgement]:
    message = f"{view.subject}: {view.change.action.replace('-to-', ' became ').replace('-', ' ')}"
    gone, come = view.change.action.split("-to-")
    aliases = (f"{view.prefix}-{gone}-removed", f"{view.prefix}-{come}-added")
    code = f"{view.prefix}-union-keyword-changed"
    yield Judgement(code, Verdicts(), message, aliases, minor=True)


@judges("discriminator", "discriminator-mapping", "discriminator-property-name")
def judge_discriminator(view: View) -> Iterable[Judgement]:
    change = view.change
    wire = Level.SAFE
    if change.kind == "discriminator-property-name" and view.side is not Side.NOBODY:
        wire = Level.POTENTIAL
    code = f"{view.prefix}-{change.kind}-{change.action}"
    told = (
        f"{change.old} -> {change.new}" if change.old and change.new else change.new or change.old
    )
    name = f" {change.name}" if change.name else ""
    message = (
        f"{view.subject}: {change.kind.replace('-', ' ')}{name} {change.action} {told}".rstrip()
    )
    yield Judgement(code, Verdicts(wire, runtime=wire), message)


@judges("xml")
def judge_xml(view: View) -> Iterable[Judgement]:
    wire = Level.BREAKING if view.trail.loose and view.side is not Side.NOBODY else Level.SAFE
    message = f"{view.subject}: the XML form changed"
    yield Judgement(f"{view.prefix}-xml-changed", Verdicts(wire), message, minor=wire is Level.SAFE)
