"""Findings in Danish: a sentence for each kind of change. Terms of the spec stay as they are written there."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.rules.finding import Cause, Finding, Level

LEVELS: Mapping[Level, str] = {
    Level.BREAKING: "Bryder",
    Level.POTENTIAL: "Kan bryde",
    Level.SAFE: "Bryder ikke",
}

_NOUNS: Mapping[str, str] = {
    "additional-properties": "reglen for yderligere felter",
    "api-contact": "kontaktoplysningerne for API'et",
    "api-license": "licensen for API'et",
    "api-terms": "vilkårene for API'et",
    "api-title": "titlen på API'et",
    "api-version": "API'ets version",
    "body": "indholdet i forespørgslen",
    "callback": "callbacket `{name}`",
    "component": "komponenten `{name}`, som intet henviser til,",
    "const": "den faste værdi",
    "contains": "`contains`",
    "default-value": "standardværdien",
    "discriminator": "`discriminator`",
    "discriminator-mapping": "værdien `{name}` i `discriminator.mapping`",
    "discriminator-property-name": "feltet, som `discriminator` læser,",
    "documentation": "teksten `{name}`",
    "encoding": "kodningen af `{name}`",
    "dependent-schema": "`dependentSchemas`",
    "endpoint-stability": "stabiliteten",
    "enum": "listen af tilladte værdier",
    "enum-value": "værdien `{name}`",
    "example": "et eksempel",
    "extension": "feltet `{name}`",
    "header": "headeren `{name}`",
    "item-schema": "skemaet for hvert element i `{name}`",
    "link": "linket `{name}`",
    "media-type": "medietypen `{name}`",
    "media-type-name": "medietypen",
    "media-type-schema": "skemaet for `{name}`",
    "oas-version": "dokumentets OpenAPI-version",
    "operation": "operationen",
    "operation-id": "operationId",
    "parameter": "parameteren `{name}`",
    "parameter-media-type": "medietypen `{name}`",
    "parameter-media-type-name": "medietypen",
    "parameter-name": "parameterens navn",
    "path-spelling": "stavemåden for stien",
    "list-of-types": "listen af mulige typer",
    "pattern": "mønstret",
    "pattern-property": "`patternProperties`",
    "property": "feltet `{name}`",
    "schema": "skemaet `{name}`",
    "security-component": "adgangsordningen `{name}`",
    "server": "serveren `{name}`",
    "stability": "stabiliteten",
    "status": "svaret med status `{name}`",
    "sunset": "udløbsdatoen",
    "tag": "tagget `{name}`",
    "tag-declaration": "tagget `{name}`",
    "type": "typen",
    "webhook": "webhooken `{name}`",
    "x-extensible-enum-value": "værdien `{name}` i `x-extensible-enum`",
}
_ACTIONS: Mapping[str, str] = {
    "added": "er tilføjet",
    "removed": "er fjernet",
    "deleted": "er fjernet",
    "changed": "er ændret{values}",
    "set": "er nu sat{to}",
    "unset": "gælder ikke længere{was}",
    "increased": "er hævet{values}",
    "decreased": "er sænket{values}",
    "generalized": "er udvidet{values}",
    "specialized": "er indsnævret{values}",
    "widened": "er udvidet{values}",
    "narrowed": "er indsnævret{values}",
}
_SENTENCES: Mapping[tuple[str, str], str] = {
    ("additional-properties", "closed-to-open"): "yderligere felter er nu tilladt",
    (
        "additional-properties",
        "closed-to-typed",
    ): "yderligere felter af en bestemt type er nu tilladt",
    ("additional-properties", "open-to-closed"): "yderligere felter er ikke længere tilladt",
    ("additional-properties", "open-to-typed"): "yderligere felter skal nu have en bestemt type",
    ("additional-properties", "typed-to-closed"): "yderligere felter er ikke længere tilladt",
    ("additional-properties", "typed-to-open"): "yderligere felter må nu have enhver type",
    ("anonymous", "added"): "kald uden adgang er nu tilladt",
    ("anonymous", "removed"): "kald uden adgang er ikke længere tilladt",
    ("body-required", "became"): "forespørgslen skal nu have et indhold",
    ("body-required", "became-not"): "forespørgslen behøver ikke længere et indhold",
    ("default-value", "added"): "standardværdien er nu `{new}`",
    ("default-value", "removed"): "standardværdien `{old}` er fjernet",
    ("deprecated", "kept"): "udløbsdatoen er {now}",
    ("deprecated", "set"): "udfases{ends}",
    ("deprecated", "unset"): "udfases ikke længere",
    ("everything-forbidden", "added"): "ingen værdi er længere tilladt",
    ("everything-forbidden", "removed"): "det er ikke længere forbudt at sende en værdi",
    ("enum", "added"): "kun disse værdier er nu mulige: {new}",
    ("enum", "removed"): "værdierne er ikke længere begrænset til en liste",
    ("endpoint-deprecated", "kept"): "udløbsdatoen er {now}",
    ("endpoint-deprecated", "set"): "operationen udfases{ends}",
    ("endpoint-deprecated", "unset"): "operationen udfases ikke længere",
    ("global-anonymous", "added"): "kald uden adgang er nu tilladt",
    ("global-anonymous", "removed"): "kald uden adgang er ikke længere tilladt",
    ("global-security", "added"): "`{name}` giver nu adgang",
    ("global-security", "removed"): "`{name}` giver ikke længere adgang",
    ("global-security-scope", "added"): "scope `{name}` kræves nu",
    ("global-security-scope", "removed"): "scope `{name}` kræves ikke længere",
    ("header-required", "became"): "headeren er nu altid med",
    ("header-required", "became-not"): "headeren er ikke længere altid med",
    ("nullable", "became"): "værdien må nu være `null`",
    ("nullable", "became-not"): "værdien må ikke længere være `null`",
    (
        "parameter-content",
        "changed",
    ): "værdien beskrives nu på den anden måde af `schema` og `content`",
    ("parameter-name", "changed"): "parameteren `{old}` hedder nu `{new}`; URL'en er den samme",
    ("parameter-required", "became"): "parameteren er nu obligatorisk",
    ("parameter-required", "became-not"): "parameteren er nu valgfri",
    ("operation-id", "added"): "operationId `{new}` er tilføjet",
    ("operation-id", "removed"): "operationId `{old}` er fjernet",
    ("operation-id", "changed"): "operationId `{old}` hedder nu `{new}`",
    ("pattern", "added"): "værdien skal nu følge mønstret `{new}`",
    ("pattern", "removed"): "værdien skal ikke længere følge mønstret `{old}`",
    ("read-only", "became"): "feltet kan nu kun læses",
    ("read-only", "became-not"): "feltet kan ikke længere kun læses",
    ("required", "became"): "feltet er nu obligatorisk",
    ("required", "became-not"): "feltet er nu valgfrit",
    ("schema", "renamed"): "skemaet `{old}` hedder nu `{new}`",
    ("security", "added"): "`{name}` giver nu adgang",
    ("security", "removed"): "`{name}` giver ikke længere adgang",
    ("security-scope", "added"): "scope `{name}` kræves nu",
    ("security-scope", "removed"): "scope `{name}` kræves ikke længere",
    ("type", "compatible"): "typen er skrevet anderledes og er den samme i praksis",
    ("union-keyword", "any-of-to-one-of"): "`anyOf` er nu `oneOf`",
    ("union-keyword", "one-of-to-any-of"): "`oneOf` er nu `anyOf`",
    ("stability", "increased"): "operationen er blevet mere stabil{values}",
    ("stability", "decreased"): "operationen er blevet mindre stabil{values}",
    ("unique-items", "set"): "elementerne skal nu være forskellige",
    ("unique-items", "unset"): "elementerne må nu være ens",
    ("write-only", "became"): "feltet kan nu kun skrives",
    ("write-only", "became-not"): "feltet kan ikke længere kun skrives",
    ("wrapped-in-one-of", ""): "værdien er nu et valg mellem flere skemaer",
    ("unwrapped-from-one-of", ""): "værdien er ikke længere et valg mellem flere skemaer",
}
_MEMBERS = {"one-of": "oneOf", "any-of": "anyOf", "all-of": "allOf"}
_MEMBER = {
    "added": "`{word}` har fået skemaet `{name}`",
    "removed": "`{word}` har mistet skemaet `{name}`",
}
_REQUIRED = {
    "body": "et obligatorisk indhold er tilføjet",
    "parameter": "den obligatoriske parameter `{name}` er tilføjet",
    "property": "det obligatoriske felt `{name}` er tilføjet",
}
_SHUT = {"added": "`{name}` kræves nu; før kunne enhver kalde"}
_OF_SCHEME = {"flow": "flowet `{name}`", "oauth-scope": "scope `{name}`"}
_LABELS = (
    (re.compile(r"request body"), "forespørgslens indhold"),
    (re.compile(r"response (\S+) header (.+)"), r"headeren `\2` i svaret \1"),
    (re.compile(r"response (\S+)"), r"svaret \1"),
    (re.compile(r"(query|header|path|cookie) parameter (.+)"), r"\1-parameteren `\2`"),
)


def told(finding: Finding, markdown: bool) -> tuple[str, str]:
    """Where it is, and what is to say of it; code marks are for Markdown."""
    where, what = place(finding), sentence(finding)
    return (where, what) if markdown else (where.replace("`", ""), what.replace("`", ""))


def sentence(finding: Finding) -> str:
    """One sentence, without place and full stop."""
    cause = finding.cause
    if cause is None:
        return f"noget er ændret, som der ikke er en regel for (`{_bare(finding.message)}`)"
    old, new = _bare(cause.old), _bare(cause.new)
    told = _template(finding, cause).format(
        name=_bare(cause.name).replace(" of ", "` fra `"),
        old=old,
        new=new,
        values=f" fra `{old}` til `{new}`" if old and new and old != new else "",
        to=f" til `{new}`" if new else "",
        was=f" (før `{old}`)" if old else "",
        ends=f" og udløber {new}" if new else "",
        now=f"nu {new}" if new else "fjernet",
    )
    return told + _renamed(cause) + _reservation(cause)


def _reservation(cause: Cause) -> str:
    """Why it changes nothing, or perhaps nothing, for the values."""
    if cause.trail.idle:
        return "; det skelner ingen værdier"
    if cause.half_null:
        return "; typen og listen af værdier er ikke enige om `null`"
    return ""


def _template(finding: Finding, cause: Cause) -> str:
    kind, action = cause.kind, cause.action
    if action == "added" and kind in _REQUIRED and "required" in finding.id.split("-"):
        return _REQUIRED[kind]
    if kind in ("security", "global-security") and finding.level is not Level.SAFE:
        return _SHUT.get(action, _SENTENCES[kind, action])
    if (kind, action) in _SENTENCES:
        return _SENTENCES[kind, action]
    if kind in _MEMBERS and action in _MEMBER:
        return _MEMBER[action].replace("{word}", _MEMBERS[kind])
    noun = _NOUNS.get(kind) or f"`{_keyword(kind)}`"
    if kind == "serialization":
        noun, action = f"`{action}`", "changed"
    elif kind == "security-component" and "-" in action:
        part, _, action = action.rpartition("-")
        noun = _OF_SCHEME.get(part, f"`{part}`")
    return f"{noun} {_ACTIONS.get(action, _ACTIONS['changed'])}"


def _keyword(kind: str) -> str:
    """`max-length` -> `maxLength`, as the spec writes it; `max` -> `maximum`."""
    first, *rest = kind.split("-")
    whole = first + "".join(word.capitalize() for word in rest)
    return re.sub(r"(?i)(max|min)$", r"\1imum", whole)


def _renamed(cause: Cause) -> str:
    if not cause.renamed:
        return ""
    if cause.action == "added":
        return f" (ser ud til at være det tidligere `{_bare(cause.renamed)}`)"
    return f"; det ser ud til at leve videre som `{_bare(cause.renamed)}`"


def _bare(value: str) -> str:
    """A value without the quotes of JSON, and nothing that ends a code span."""
    text = value[1:-1] if re.fullmatch(r'"[^"\\]*"', value) else value
    return text.replace("`", "'").replace(" or ", " eller ")


def place(finding: Finding) -> str:
    """Where it is: the operation, the part of the message, the steps in it."""
    cause = finding.cause
    if finding.place == "document":
        return "hele API'et"
    if cause is None or not cause.trail.label:
        return finding.place.replace("security scheme ", "adgangsordningen ")
    label = cause.trail.label
    for pattern, danish in _LABELS:
        if pattern.fullmatch(label):
            label = pattern.sub(danish, label)
            break
    steps = f", `{' > '.join(cause.trail.steps)}`" if cause.trail.steps else ""
    return f"{cause.operation}, {label}{steps}" if cause.operation else f"{label}{steps}"
