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
    "pattern": "mønstret",
    "property": "feltet `{name}`",
    "schema": "skemaet `{name}`",
    "security-component": "adgangsordningen `{name}`",
    "serialization": "den måde, parameteren skrives på,",
    "server": "serveren `{name}`",
    "stability": "stabiliteten",
    "status": "svaret med status `{name}`",
    "sunset": "udløbsdatoen",
    "tag": "tagget `{name}`",
    "tag-declaration": "tagget `{name}`",
    "type": "typen",
    "union-keyword": "nøgleordet for valget mellem skemaer",
    "webhook": "webhooken `{name}`",
    "x-extensible-enum-value": "værdien `{name}` i `x-extensible-enum`",
}
_ACTIONS: Mapping[str, str] = {
    "added": "er tilføjet",
    "removed": "er fjernet",
    "renamed": "er omdøbt{values}",
    "changed": "er ændret{values}",
    "set": "er nu sat{to}",
    "unset": "gælder ikke længere{was}",
    "increased": "er hævet{values}",
    "decreased": "er sænket{values}",
    "generalized": "er udvidet{values}",
    "specialized": "er indsnævret{values}",
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
    ("api-security", "added"): "`{name}` giver nu adgang",
    ("api-security", "removed"): "`{name}` giver ikke længere adgang",
    ("body-required", "became"): "forespørgslen skal nu have et indhold",
    ("body-required", "became-not"): "forespørgslen behøver ikke længere et indhold",
    ("default-value", "added"): "standardværdien er nu `{new}`",
    ("default-value", "removed"): "standardværdien `{old}` er fjernet",
    ("enum", "added"): "kun disse værdier er nu mulige: {new}",
    ("enum", "removed"): "værdierne er ikke længere begrænset til en liste",
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
    ("security-component", "oauth-scope-added"): "scope `{name}` er tilføjet",
    ("security-component", "oauth-scope-changed"): "scope `{name}` er ændret",
    ("security-component", "oauth-scope-removed"): "scope `{name}` er fjernet",
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
_SECURITY = re.compile(r"(.*-)?(added|removed|changed)")
_LABELS = (
    (re.compile(r"request body"), "forespørgslens indhold"),
    (re.compile(r"response (\S+) header (.+)"), r"headeren `\2` i svaret \1"),
    (re.compile(r"response (\S+)"), r"svaret \1"),
    (re.compile(r"(query|header|path|cookie) parameter (.+)"), r"\1-parameteren `\2`"),
)


def sentence(finding: Finding) -> str:
    """One sentence, without place and full stop."""
    cause = finding.cause
    if cause is None:
        return f"noget er ændret, som der ikke er en regel for ({finding.message})"
    told = _template(cause).format(
        name=_bare(cause.name).replace(" of ", "` fra `"),
        old=_bare(cause.old),
        new=_bare(cause.new),
        word=_MEMBERS.get(cause.kind, ""),
        values=(
            f" fra `{_bare(cause.old)}` til `{_bare(cause.new)}`" if cause.old and cause.new else ""
        ),
        to=f" til `{_bare(cause.new)}`" if cause.new else "",
        was=f" (før `{_bare(cause.old)}`)" if cause.old else "",
        ends=f" og udløber {_bare(cause.new)}" if cause.new else "",
    )
    return f"{_need(finding, cause)}{told}{_renamed(cause)}"


def _template(cause: Cause) -> str:
    own = _SENTENCES.get((cause.kind, cause.action))
    if own is not None:
        return own
    if cause.kind in _MEMBERS and cause.action in _MEMBER:
        return _MEMBER[cause.action]
    noun = _NOUNS.get(cause.kind) or f"`{_keyword(cause.kind)}`"
    action = cause.action
    if action not in _ACTIONS:
        found = _SECURITY.fullmatch(action)
        action = found[2] if found else "changed"
    return f"{noun} {_ACTIONS[action]}"


def _keyword(kind: str) -> str:
    """`max-length` -> `maxLength`, as the spec writes it; `max` -> `maximum`."""
    first, *rest = kind.split("-")
    whole = first + "".join(word.capitalize() for word in rest)
    return re.sub(r"(?i)(max|min)$", r"\1imum", whole)


def _need(finding: Finding, cause: Cause) -> str:
    """Whether something new has to be sent, or is always there."""
    if cause.action != "added" or cause.kind not in ("parameter", "property", "body"):
        return ""
    return "obligatorisk: " if "required" in finding.id.split("-") else ""


def _renamed(cause: Cause) -> str:
    if not cause.renamed:
        return ""
    if cause.action == "added":
        return f" (ser ud til at være det tidligere `{cause.renamed}`)"
    return f"; det ser ud til at leve videre som `{cause.renamed}`"


def _bare(value: str) -> str:
    """A value without the quotes of JSON, and nothing that ends a code span."""
    text = value[1:-1] if re.fullmatch(r'"[^"\\]*"', value) else value
    return text.replace("`", "'")


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
