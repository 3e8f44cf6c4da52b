"""Rules that are a product: keyword x place x action. One row says all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.diff.changes import Effect
from generator.rules.finding import Level, Verdicts
from generator.rules.registry import Judgement, judges, rule
from generator.rules.variance import Side, seen_through
from generator.rules.view import PREFIXES, View

W, N, R = Effect.WIDENS, Effect.NARROWS, Effect.REPLACES


@dataclass(frozen=True, slots=True)
class Row:
    """A keyword: the word in ids, the word for people, what each action does to the accepted values.

    `typed`: the keyword shows in generated types, so a wire break is a source break too. `unsure`: actions
    whose effect cannot be told, at most potential. `varies`: the comparison tells the effect, so that the
    texts are the family's.
    """

    word: str
    label: str
    actions: dict[str, Effect]
    typed: bool = False
    unsure: frozenset[str] = frozenset()
    varies: bool = False


def _upper(word: str, label: str) -> Row:
    return Row(word, label, {"set": N, "decreased": N, "unset": W, "increased": W})


def _lower(word: str, label: str) -> Row:
    return Row(word, label, {"set": N, "increased": N, "unset": W, "decreased": W})


def _constraint(word: str, label: str) -> Row:
    return Row(word, label, {"added": N, "removed": W})


ROWS = (
    _upper("max", "maximum"),
    _lower("min", "minimum"),
    _upper("exclusive-max", "exclusiveMaximum"),
    _lower("exclusive-min", "exclusiveMinimum"),
    _upper("max-length", "maxLength"),
    _lower("min-length", "minLength"),
    _upper("max-items", "maxItems"),
    _lower("min-items", "minItems"),
    _upper("max-properties", "maxProperties"),
    _lower("min-properties", "minProperties"),
    _upper("max-contains", "maxContains"),
    _lower("min-contains", "minContains"),
    Row(
        "multiple-of",
        "multipleOf",
        {"set": N, "unset": W, "changed": R, "generalized": W, "specialized": N},
    ),
    Row("unique-items", "uniqueItems", {"set": N, "unset": W}),
    Row(
        "pattern",
        "pattern",
        {"added": N, "removed": W, "changed": R, "generalized": W},
        unsure=frozenset({"changed", "generalized"}),
    ),
    Row("const", "const", {"added": N, "removed": W, "changed": R}, typed=True),
    Row("content-media-type", "contentMediaType", {"changed": R}),
    Row("content-encoding", "contentEncoding", {"changed": R}),
    _constraint("content-schema", "contentSchema"),
    _constraint("contains", "contains"),
    _constraint("property-names", "propertyNames"),
    _constraint("unevaluated-items", "unevaluatedItems"),
    _constraint("unevaluated-properties", "unevaluatedProperties"),
    Row("dependent-required", "dependentRequired", {"added": N, "removed": W, "changed": R}),
    _constraint("dependent-schema", "dependentSchemas"),
    Row("pattern-property", "patternProperties", {"added": N, "removed": W}, varies=True),
    _constraint("items", "items"),
    _constraint("not", "not"),
    _constraint("if", "if"),
    _constraint("then", "then"),
    _constraint("else", "else"),
    # Of a closed tuple: a longer one accepts longer lists.
    Row("prefix-items", "prefixItems", {"added": W, "removed": N}, varies=True),
    Row("everything-forbidden", "the schema `false`", {"added": N, "removed": W}, typed=True),
    Row("type", "type", {"generalized": W, "specialized": N, "changed": R}, typed=True),
    Row("list-of-types", "types", {"widened": W, "narrowed": N}, typed=True),
    Row("nullable", "null", {"became": W, "became-not": N}, typed=True),
    Row("all-of", "allOf", {"added": N, "removed": W}, typed=True),
    Row("any-of", "anyOf", {"added": W, "removed": N}, typed=True),
    Row("one-of", "oneOf", {"added": W, "removed": N}, typed=True),
)
BY_WORD = {row.word: row for row in ROWS}

# Ids that are not `prefix-word-action`, or not for every prefix. The last word wins.
_NO_SPECIALIZED = ("request-body", "request-property", "request-parameter")
_SET_IS_INCREASED = ("min-length",)


def rule_id(prefix: str, word: str, action: str) -> str:
    """The id of a product rule: oasdiff's spelling where it has one."""
    if word == "nullable":
        return f"{prefix}-{action}-nullable"
    if word == "type" and action == "specialized" and prefix in _NO_SPECIALIZED:
        action = "changed"
    if word in _SET_IS_INCREASED and action in ("set", "unset"):
        action = "increased" if action == "set" else "decreased"
    return f"{prefix}-{word}-{action}"


_DONE = {
    "set": "{} was set",
    "unset": "{} was taken away",
    "increased": "{} was raised",
    "decreased": "{} was lowered",
    "added": "{} was added",
    "removed": "{} was removed",
    "changed": "{} changed",
    "generalized": "{} became more general",
    "specialized": "{} became more special",
    "widened": "the list of {} became longer",
    "narrowed": "the list of {} became shorter",
    "became": "{} became possible",
    "became-not": "{} is no longer possible",
}


def _register() -> None:
    for prefix in PREFIXES:
        known: set[str] = set()
        for row in ROWS:
            for action, effect in row.actions.items():
                code = rule_id(prefix, row.word, action)
                if code in known:
                    continue
                known.add(code)
                rule(
                    code,
                    f"{prefix.replace('-', ' ')}: {_DONE[action].format(row.label)}",
                    why="" if row.varies else _why(prefix, effect),
                    safe_when="" if row.varies else _safe_when(prefix, effect),
                    advice="" if row.varies else _advice(prefix, effect),
                    aliases=_other_ids(prefix, row, action, code),
                )
            if row.word == "type":
                code = f"{prefix}-type-compatible"
                rule(
                    code, f"{prefix.replace('-', ' ')}: another type that travels as the same text"
                )


# (word, action) -> how others say it: as a change of any kind, or under a name of its own.
_OTHERWISE = {
    ("pattern", "generalized"): "pattern-changed",
    ("multiple-of", "generalized"): "multiple-of-changed",
    ("multiple-of", "specialized"): "multiple-of-changed",
    ("min-length", "increased"): "min-length-set",
    ("min-length", "set"): "min-length-set",
    ("min-length", "decreased"): "min-length-unset",
    ("min-length", "unset"): "min-length-unset",
    ("everything-forbidden", "added"): "schema-became-false",
    ("everything-forbidden", "removed"): "schema-became-not-false",
}


def _other_ids(prefix: str, row: Row, action: str, code: str) -> tuple[str, ...]:
    """What other tools, or a coarser rule, call the same finding."""
    words = {_OTHERWISE.get((row.word, action), "")}
    if coarse := _coarse(row, action):
        words.add(f"{row.word}-{coarse}")
    found = {f"{prefix}-{word}" for word in words if word}
    if prefix == "request-parameter-property":
        found.add(rule_id("request-parameter", row.word, action))
    return tuple(sorted(found - {code}))


def _coarse(row: Row, action: str) -> str:
    """The action of a tool that takes an absent bound for the loosest one."""
    if action not in ("set", "unset"):
        return ""
    tighter = "decreased" if row.word.startswith(("max", "exclusive-max")) else "increased"
    looser = "increased" if tighter == "decreased" else "decreased"
    if tighter not in row.actions:
        return ""
    return tighter if action == "set" else looser


def _why(prefix: str, effect: Effect) -> str:
    if prefix.startswith("request"):
        return {
            W: "every value that was accepted still is",
            N: "a client may send a value that was accepted and now is refused",
            R: "values that were accepted are refused",
        }[effect]
    if prefix.startswith("response"):
        return {
            W: "a client may receive a value that it was promised never to see",
            N: "every value that is sent was possible before",
            R: "a client receives values that it was promised never to see",
        }[effect]
    return "no operation reaches the schema; generated models change"


def _safe_when(prefix: str, effect: Effect) -> str:
    if prefix.startswith("request") and effect is not W:
        return "no client sends such values"
    if prefix.startswith("response") and effect is not N:
        return "clients read such values without checking them"
    return ""


def _advice(prefix: str, effect: Effect) -> str:
    if prefix.startswith("request") and effect is not W:
        return "keep accepting the old values for a notice period, or offer a new version"
    if prefix.startswith("response") and effect is not N:
        return "keep to what was promised, or agree with the consumers on a date"
    return ""


_register()


@judges(*BY_WORD)
def judge_keyword(view: View) -> Iterable[Judgement]:
    change = view.change
    row = BY_WORD[change.kind]
    action = change.action
    if row.word == "type" and (action == "compatible" or _same_text(view)):
        message = f"{view.subject}: type {change.old} -> {change.new}, the same on the wire"
        yield Judgement(f"{view.prefix}-type-compatible", Verdicts(), message, minor=True)
        return
    effect = change.effect or row.actions[action]
    if row.word == "type" and effect is R and (seen := _as_text(view)):
        effect, action = seen, "generalized" if seen is W else "specialized"
    annotation = "annotation-only" in change.flags
    wire = Level.SAFE if annotation else view.wire(effect)
    if action in row.unsure and change.effect is None and wire is Level.BREAKING:
        wire = Level.POTENTIAL
    if wire is Level.SAFE and view.has("loses-properties") and view.side is not Side.NOBODY:
        wire = Level.SAFE if view.masked else Level.POTENTIAL
    source = _source(view, row, effect, wire)
    code = rule_id(view.prefix, row.word, action)
    aliases = _of_types(view, row.word, action, wire)
    if view.masked and (masked := _masked_id(view, row.word, action)):
        aliases, code = (*aliases, code), masked
    elif annotation and row.word == "all-of":
        code = f"{code}-annotation-only"
    minor = wire is Level.SAFE
    yield Judgement(code, Verdicts(wire, source), _message(view, row), aliases, minor=minor)


def _of_types(view: View, word: str, action: str, wire: Level) -> tuple[str, ...]:
    """Types are told more coarsely elsewhere: a list as a type, one that breaks as a change of any kind."""
    if word == "list-of-types":
        turn = "generalized" if action == "widened" else "specialized"
        return (rule_id(view.prefix, "type", turn),)
    if word != "type":
        return ()
    in_parameter = view.prefix == "request-parameter-property"
    if action == "changed":
        return (f"{view.prefix}-type-specialized",) if in_parameter else ()
    coarse = in_parameter or wire is Level.BREAKING
    return (f"{view.prefix}-type-changed",) if coarse else ()


def _source(view: View, row: Row, effect: Effect, wire: Level) -> Level:
    if not row.typed:
        return Level.SAFE
    if row.word in ("type", "list-of-types"):
        seen = seen_through(effect, view.trail.sign)
        return Level.SAFE if seen is W and view.side is Side.REQUEST else Level.BREAKING
    return wire


def _same_text(view: View) -> bool:
    """An XML or form body is text until it is read: text takes every type on the accepting side."""
    change = view.change
    if not view.trail.loose or view.part_is_parameter or "format-only" in change.flags:
        return False
    accepting = change.new if view.side is Side.REQUEST else change.old
    return accepting == "string"


def _as_text(view: View) -> Effect | None:
    """In URLs and headers a number is a text of a certain form."""
    if not view.trail.loose or "format-only" in view.change.flags:
        return None
    if view.has("to-text"):
        return W
    return N if view.has("from-text") else None


READ_ONLY = {
    ("max", "decreased"),
    ("max-length", "decreased"),
    ("min", "increased"),
    ("exclusive-max", "decreased"),
    ("exclusive-min", "increased"),
    ("max-items", "decreased"),
    ("max-properties", "decreased"),
}
for _word, _action in sorted(READ_ONLY):
    rule(
        f"request-read-only-property-{_word}-{_action}",
        f"request read-only property: {BY_WORD[_word].label} {_action}",
        why="the value is not sent, so nothing changes for the client",
    )
for _place in PREFIXES:
    for _action in ("added", "removed"):
        rule(
            f"{_place}-all-of-{_action}-annotation-only",
            f"{_place.replace('-', ' ')}: a member of allOf that only annotates was {_action}",
            why="it constrains nothing",
        )


def _masked_id(view: View, word: str, action: str) -> str:
    if view.side is Side.REQUEST and view.trail.nested and (word, action) in READ_ONLY:
        return f"request-read-only-property-{word}-{action}"
    return ""


def _message(view: View, row: Row) -> str:
    change = view.change
    name = f" {change.name}" if change.name else ""
    if row.word == "nullable":
        return f"{view.subject} {'may now be null' if change.action == 'became' else 'may no longer be null'}"
    if row.word in ("all-of", "any-of", "one-of"):
        verb = "gained" if change.action == "added" else "lost"
        return f"{view.subject}: {row.label} {verb} the member{name}"
    if change.old and change.new:
        return f"{view.subject}: {row.label}{name} {change.old} -> {change.new}"
    value = change.new or change.old
    verbs = {"set": "now", "unset": "no longer", "added": "now", "removed": "no longer"}
    done = verbs.get(change.action, change.action)
    return f"{view.subject}: {done} {row.label}{name}{' ' + value if value else ''}"
