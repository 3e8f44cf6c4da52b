"""Edits of one schema in place, each with what it does to the set of its values, and the reverse.

`Narrows` and the like is said by the kind of edit (JSON Schema validation, 6 and 10); where no set of values
decides, the levels are stated for those who send and those who receive.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.mutation.sites import Raw, Site

N, W, R, K = "narrows", "widens", "replaces", "keeps"
OPPOSITE = {N: W, W: N, R: R, K: K}


@dataclass(frozen=True, slots=True)
class Stated:
    """Levels that no set of values tells: for who sends (in a parameter; elsewhere) and who receives."""

    parameter: str
    sends: str
    receives: str


Says = str | Stated
S, P, B = "safe", "potential", "breaking"


def stated(sends: str, receives: str, parameter: str = "") -> Stated:
    return Stated(parameter or sends, sends, receives)


@dataclass(frozen=True, slots=True)
class Edit:
    """`quiet`: another spelling of the same, which must give no finding at all."""

    name: str
    fits: Callable[[Site, bool], bool]
    apply: Callable[[Raw], object]
    forth: Says
    back: Says
    quiet: bool = False


def _is(kind: str, *without: str) -> Callable[[Site, bool], bool]:
    """Schemas of this type whose values are not listed and that lack these keywords."""
    lacks = {*without, "enum", "const", "$ref"}
    return lambda site, modern: site.schema.get("type") == kind and not lacks & site.schema.keys()


def _has(*keywords: str) -> Callable[[Site, bool], bool]:
    return lambda site, modern: all(k in site.schema for k in keywords)


def _modern(fits: Callable[[Site, bool], bool]) -> Callable[[Site, bool], bool]:
    """From OAS 3.1 on."""
    return lambda site, modern: modern and fits(site, modern)


def _set(**more: object) -> Callable[[Raw], object]:
    return lambda schema: schema.update(copy.deepcopy(more))


def _step(keyword: str, by: float) -> Callable[[Raw], object]:
    return lambda schema: schema.__setitem__(keyword, schema[keyword] + by)


def _narrowing(name: str, fits: Any, apply: Any) -> Edit:
    return Edit(name, fits, apply, N, W)


def _typed(site: Site, modern: bool) -> bool:
    is_type = isinstance(site.schema.get("type"), str) and site.schema["type"] != "null"
    return is_type and not {"enum", "const"} & site.schema.keys()


def _optional(site: Site) -> str:
    """The first property that is neither required nor said to go one way only."""
    required = site.schema.get("required", [])
    for name, schema in site.schema.get("properties", {}).items():
        if name not in required and not {"readOnly", "writeOnly", "default"} & schema.keys():
            return str(name)
    return ""


def _plain_object(site: Site, modern: bool) -> bool:
    return site.schema.get("type") == "object" and bool(_optional(site))


def _require(schema: Raw) -> None:
    schema["required"] = [*schema.get("required", []), _optional(Site("", schema))]


def _drop(schema: Raw) -> None:
    del schema["properties"][_optional(Site("", schema))]


def _add(name: str, schema: Raw, *, required: bool) -> Callable[[Raw], object]:
    def apply(owner: Raw) -> None:
        owner.setdefault("properties", {})[name] = copy.deepcopy(schema)
        if required:
            owner["required"] = [*owner.get("required", []), name]

    return apply


def _fresh(name: str) -> Callable[[Site, bool], bool]:
    """Open objects: what a closed one gains is not what it lost."""
    return lambda site, modern: (
        site.schema.get("type") == "object" and name not in site.schema.get("properties", {})
    )


def _wrap(keyword: str, *more: Raw) -> Callable[[Raw], object]:
    def apply(schema: Raw) -> None:
        inner = dict(schema)
        schema.clear()
        schema[keyword] = [inner, *copy.deepcopy(more)]

    return apply


def _nullable(modern: bool) -> Callable[[Raw], object]:
    if not modern:
        return _set(nullable=True)
    return lambda schema: schema.__setitem__("type", [schema["type"], "null"])


def _no_null(site: Site, modern: bool) -> bool:
    """Where null may be let in: not in one member of an allOf, as the others go on refusing it."""
    return not site.is_part and _typed(site, modern) and "nullable" not in site.schema


def _both(*tests: Callable[[Site, bool], bool]) -> Callable[[Site, bool], bool]:
    return lambda site, modern: all(test(site, modern) for test in tests)


def _free(*keywords: str) -> Callable[[Site, bool], bool]:
    return lambda site, modern: not set(keywords) & site.schema.keys()


def _old(fits: Callable[[Site, bool], bool]) -> Callable[[Site, bool], bool]:
    return lambda site, modern: not modern and fits(site, modern)


def _union(*keywords: str) -> Callable[[Site, bool], bool]:
    def fits(site: Site, modern: bool) -> bool:
        return any(len(site.schema.get(k, [])) > 1 for k in keywords)

    return fits


def _members(schema: Raw) -> list[Raw]:
    members: list[Raw] = schema.get("oneOf") or schema.get("anyOf") or []
    return members


_TEXT = {"type": "string"}
# Neither an object nor a text that a parameter could be mistaken for.
_OTHER = {"type": "object", "required": ["nytFelt"], "properties": {"nytFelt": {"type": "string"}}}
_TWO_WAY = ("readOnly", "writeOnly")

EDITS: tuple[Edit, ...] = (
    _narrowing("maxLength set", _is("string", "maxLength", "format"), _set(maxLength=7777)),
    _narrowing("maxLength decreased", _has("maxLength"), _step("maxLength", -1)),
    _narrowing("minLength set", _is("string", "minLength", "format", "maxLength"), _set(minLength=2)),
    _narrowing("minLength increased", _has("minLength"), _step("minLength", 1)),
    _narrowing("pattern added", _is("string", "pattern", "format"), _set(pattern="^q")),
    Edit("pattern changed", _has("pattern"), _set(pattern="^q[0-9]$"), stated(P, P), stated(P, P)),
    _narrowing("format added", _is("string", "format", "pattern"), _set(format="hostname")),
    _narrowing("maximum set", _is("integer", "maximum", "exclusiveMaximum"), _set(maximum=7777)),
    _narrowing("maximum decreased", _has("maximum"), _step("maximum", -1)),
    _narrowing("minimum set", _is("number", "minimum", "exclusiveMinimum"), _set(minimum=-7)),
    _narrowing("minimum increased", _has("minimum"), _step("minimum", 1)),
    _narrowing("exclusiveMaximum set", _modern(_is("integer", "maximum", "exclusiveMaximum")), _set(exclusiveMaximum=7777)),
    _narrowing("exclusiveMaximum set (3.0)", _old(_both(_has("maximum"), _free("exclusiveMaximum"))), _set(exclusiveMaximum=True)),
    _narrowing("exclusiveMinimum increased", _modern(_has("exclusiveMinimum")), _step("exclusiveMinimum", 1)),
    _narrowing("multipleOf set", _is("integer", "multipleOf"), _set(multipleOf=77)),
    _narrowing("number became integer", _is("number", "multipleOf", "format"), _set(type="integer")),
    Edit("type changed", _is("integer", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "default"), _set(type="boolean"), R, R),
    _narrowing("maxItems set", _is("array", "maxItems", "prefixItems"), _set(maxItems=7777)),
    _narrowing("minItems increased", _has("minItems"), _step("minItems", 1)),
    _narrowing("uniqueItems set", _is("array", "uniqueItems"), _set(uniqueItems=True)),
    _narrowing("contains added", _modern(_is("array", "contains")), _set(contains={"const": "q"})),
    Edit("items removed", _both(_is("array", "prefixItems"), _has("items")), lambda s: s.pop("items"), W, N),
    _narrowing("maxProperties set", _is("object", "maxProperties", "additionalProperties"), _set(maxProperties=77)),
    _narrowing("minProperties increased", _has("minProperties"), _step("minProperties", 1)),
    _narrowing("propertyNames added", _modern(_is("object", "propertyNames")), _set(propertyNames={"maxLength": 77})),
    _narrowing("dependentRequired added", _modern(_is("object", "dependentRequired")), _set(dependentRequired={"q": ["r"]})),
    _narrowing("dependentSchemas added", _modern(_is("object", "dependentSchemas")), _set(dependentSchemas={"q": {"minProperties": 3}})),
    _narrowing("patternProperties added", _modern(_is("object", "patternProperties", "additionalProperties", "unevaluatedProperties")), _set(patternProperties={"^q": {"type": "integer"}})),
    _narrowing("unevaluatedProperties added", _modern(_is("object", "unevaluatedProperties", "additionalProperties")), _set(unevaluatedProperties=False)),
    _narrowing("if and then added", _modern(_is("object", "if", "then", "else")), _set(**{"if": {"required": ["q"]}, "then": {"minProperties": 3}})),
    _narrowing("not added", _both(_typed, _free("not")), _set(**{"not": {"enum": ["q"]}})),
    _narrowing("became required", _plain_object, _require),
    Edit("required property added", _both(_fresh("nytFelt"), _free("additionalProperties", "unevaluatedProperties")), _add("nytFelt", _TEXT, required=True), stated(B, S), stated(P, B)),
    Edit("optional property added", _both(_fresh("nytFelt"), _free("additionalProperties", "unevaluatedProperties")), _add("nytFelt", _TEXT, required=False), stated(S, S), stated(P, P)),
    Edit("readOnly property added", _both(_fresh("nytFelt"), _free("additionalProperties", "unevaluatedProperties")), _add("nytFelt", {**_TEXT, "readOnly": True}, required=False), stated(S, S), stated(S, P)),
    Edit("optional property removed", _plain_object, _drop, stated(P, P), stated(S, S)),
    Edit("closed", _is("object", "additionalProperties", "unevaluatedProperties", "patternProperties"), _set(additionalProperties=False), stated(B, S), stated(S, S)),
    Edit("additionalProperties typed", _is("object", "additionalProperties", "unevaluatedProperties", "patternProperties"), _set(additionalProperties={"type": "integer"}), stated(B, S), stated(S, P)),
    Edit("enum added", _is("string", "format", "pattern", "maxLength", "minLength"), _set(enum=["Q1", "Q2"]), stated(B, S), stated(S, P)),
    Edit("enum value removed", lambda site, modern: len(site.schema.get("enum", [])) > 1, lambda s: s["enum"].pop(0), stated(B, S), stated(S, P)),
    Edit("null off the enum", lambda site, modern: None in site.schema.get("enum", []), lambda s: s["enum"].remove(None), stated(B, S), stated(S, P)),
    Edit("maximum of a text", _is("string", "maximum"), _set(maximum=7), K, K),
    Edit("maxLength of a number", _is("integer", "maxLength"), _set(maxLength=7), K, K),
    Edit("required of a list", _is("array", "required"), _set(required=["q"]), K, K),
    Edit("maxItems beside an enum of texts", _has("enum"), _set(maxItems=7), K, K),
    Edit("minLength that every listed value has", _has("enum"), _set(minLength=1), K, K),
    _narrowing("const added", _modern(_is("integer", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "default")), _set(const=77)),
    Edit("nullable (3.0)", _old(_no_null), _nullable(False), W, N),
    Edit("null among the types", _modern(_no_null), _nullable(True), W, N),
    Edit("wrapped in a wider oneOf", _both(_typed, _free(*_TWO_WAY, "default", "deprecated")), _wrap("oneOf", _OTHER), W, N),
    Edit("allOf with a bound", _both(_typed, _is("object"), _free("allOf")), _set(allOf=[{"minProperties": 77}]), N, W),
    Edit("union member removed", _both(_union("oneOf", "anyOf"), _free("discriminator")), lambda s: _members(s).pop(), N, W),
    Edit("default added", _is("string", "default"), _set(default="q"), stated(P, S, B), stated(B, S, B)),
    Edit("description changed", _typed, _set(description="Ændret"), stated(S, S), stated(S, S)),
    Edit("extension added", _typed, _set(**{"x-ny": 1}), stated(S, S), stated(S, S)),
    Edit("wrapped in allOf", _both(_typed, _free(*_TWO_WAY)), _wrap("allOf"), K, K, quiet=True),
    Edit("wrapped in oneOf", _both(_typed, _free(*_TWO_WAY)), _wrap("oneOf"), K, K, quiet=True),
    Edit("wrapped in anyOf", _both(_typed, _free(*_TWO_WAY)), _wrap("anyOf"), K, K, quiet=True),
    Edit("enum reordered", _has("enum"), lambda s: s["enum"].reverse(), K, K, quiet=True),
    Edit("required reordered", _has("required"), lambda s: s["required"].reverse(), K, K, quiet=True),
    Edit("members reordered", lambda site, modern: any(len(site.schema.get(k, [])) > 1 for k in ("oneOf", "anyOf", "allOf")), lambda s: [s[k].reverse() for k in ("oneOf", "anyOf", "allOf") if k in s], K, K, quiet=True),
)  # fmt: skip
