"""Schema Object -> Schema: every keyword of OAS 3.0 to 3.2, spelled one way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.contract import Given, JsonValue, Ref, Schema, SchemaLike
from generator.contract.schema import HalfNull
from generator.diagnostics import Severity
from generator.document import split_pointer
from generator.lower.composition import lower_discriminator, without_null_branch
from generator.lower.node import Lowering, Node

_KNOWN = frozenset(
    """type nullable format enum const default multipleOf minimum maximum exclusiveMinimum
    exclusiveMaximum minLength maxLength pattern contentMediaType contentEncoding contentSchema items
    prefixItems contains minContains maxContains minItems maxItems uniqueItems unevaluatedItems properties
    required additionalProperties patternProperties propertyNames minProperties maxProperties
    unevaluatedProperties dependentRequired dependentSchemas allOf anyOf oneOf not if then else
    discriminator readOnly writeOnly deprecated xml title description example examples externalDocs
    $ref $id $anchor $dynamicAnchor $dynamicRef $defs $comment $schema $vocabulary""".split()
)
_TYPES = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
_IGNORED_QUIETLY = frozenset({"$ref", "description", "summary", "title", "example"})


def lower_schema(node: Node) -> SchemaLike:
    """One schema, or a Ref by name.

    OAS 3.0 ignores siblings of `$ref`; from 3.1 on they hold, so they become a Schema around the Ref. A
    schema that cannot be read is reported and accepts everything.
    """
    value = node.value
    if isinstance(value, bool):
        return Schema(nothing=not value, origin=node.origin)
    if not isinstance(value, dict):
        node.wrong_type("a schema")
        return Schema(origin=node.origin)
    if isinstance(value.get("$ref"), str):
        ref = _lower_ref(node, str(value["$ref"]))
        siblings = value.keys() - {"$ref", "summary"}
        if not siblings:
            return ref
        if node.run.is_30:
            lost = sorted(siblings - _IGNORED_QUIETLY)
            if lost and not all(word.startswith("x-") for word in lost):
                node.run.say(
                    node,
                    "ref-siblings-ignored",
                    f"{', '.join(lost)} beside $ref has no effect in OpenAPI 3.0",
                    hint="wrap the reference: allOf: [$ref], and keep the siblings beside allOf",
                )
            return ref
        around = _lower_keywords(node)
        return replace(around, all_of=(ref, *around.all_of))
    if isinstance(value.get("$dynamicRef"), str):
        node.run.say(
            node,
            "dynamic-ref",
            "$dynamicRef is read as a plain $ref to the anchor it names",
        )
        around = _lower_keywords(node)
        return replace(around, all_of=(_lower_ref(node, str(value["$dynamicRef"])), *around.all_of))
    return _lower_keywords(node)


def _lower_ref(node: Node, reference: str) -> SchemaLike:
    target = node.target(reference)
    if target is None:
        node.run.say(node, "ref-dangling", f"$ref {reference!r} leads nowhere", Severity.ERROR)
        return Schema(origin=node.origin)
    return Ref(schema_name(node.run, target.pointer), node.origin)


def schema_name(run: Lowering, pointer: str) -> str:
    """The name of the schema at a pointer; a place outside components/schemas is given one and queued."""
    if pointer not in run.names:
        parts = list(split_pointer(pointer))
        if parts[:2] == ["components", "schemas"] and len(parts) > 2:
            parts = parts[2:]
        name = ".".join(parts) or "document"
        while name in run.names.values():
            name, run.renamed = name + "_", True
        run.names[pointer] = name
        run.hoisted.append(pointer)
    return run.names[pointer]


def _lower_keywords(node: Node) -> Schema:
    """Every keyword of a schema mapping except its reference."""
    minimum, exclusive_minimum = _bounds(node, "minimum", "exclusiveMinimum")
    maximum, exclusive_maximum = _bounds(node, "maximum", "exclusiveMaximum")
    types, null_type = _types(node)
    enum = _enum(node)
    const = _given(node, "const")
    nullable, half_null = _null(node, types, null_type, enum, const)
    if enum is not None:
        enum = tuple(v for v in enum if v is not None)
    if const is not None and const.value is None and nullable:
        const, types = None, ("null",)
    format_, media_type, encoding = _content(node)
    schema = Schema(
        types=types,
        nullable=nullable,
        half_null=half_null,
        format=format_,
        enum=enum,
        const=const,
        default=_given(node, "default"),
        multiple_of=node.number("multipleOf"),
        minimum=minimum,
        maximum=maximum,
        exclusive_minimum=exclusive_minimum,
        exclusive_maximum=exclusive_maximum,
        min_length=node.count("minLength"),
        max_length=node.count("maxLength"),
        pattern=node.text("pattern"),
        content_media_type=media_type,
        content_encoding=encoding,
        content_schema=_one(node, "contentSchema"),
        items=_one(node, "items"),
        prefix_items=_many(node, "prefixItems"),
        contains=_one(node, "contains"),
        min_contains=node.count("minContains"),
        max_contains=node.count("maxContains"),
        min_items=node.count("minItems"),
        max_items=node.count("maxItems"),
        unique_items=node.flag("uniqueItems"),
        unevaluated_items=_one(node, "unevaluatedItems"),
        properties=_named(node, "properties"),
        required=frozenset(node.texts("required")),
        additional_properties=_one(node, "additionalProperties"),
        pattern_properties=_named(node, "patternProperties"),
        property_names=_one(node, "propertyNames"),
        min_properties=node.count("minProperties"),
        max_properties=node.count("maxProperties"),
        unevaluated_properties=_one(node, "unevaluatedProperties"),
        dependent_required={
            name: frozenset(str(e.value) for e in child.elements())
            for name, child in node.items("dependentRequired")
        },
        dependent_schemas=_named(node, "dependentSchemas"),
        all_of=_many(node, "allOf"),
        any_of=_many(node, "anyOf"),
        one_of=_many(node, "oneOf"),
        not_=_one(node, "not"),
        if_=_one(node, "if"),
        then=_one(node, "then"),
        else_=_one(node, "else"),
        read_only=node.flag("readOnly"),
        write_only=node.flag("writeOnly"),
        deprecated=node.flag("deprecated"),
        xml=_mapping(node, "xml"),
        extensions=_mapping_of_extensions(node),
        unknown=_unknown(node),
        doc=node.doc(),
        origin=node.origin,
    )
    schema = without_null_branch(schema)
    return replace(schema, discriminator=lower_discriminator(node, schema))


def _types(node: Node) -> tuple[tuple[str, ...], bool]:
    """The types without null, sorted, and whether null was among them; only null stays itself."""
    given = node.get("type")
    if given is None:
        return (), False
    words = node.texts("type") if isinstance(given.value, list) else (str(given.value),)
    for word in words:
        if word not in _TYPES:
            node.run.say(given, "unknown-type", f"type {word!r} is not a JSON Schema type")
    found = tuple(sorted({word for word in words if word in _TYPES and word != "null"}))
    has_null = "null" in words
    return (found or (("null",) if has_null else ())), has_null


def _null(
    node: Node,
    types: tuple[str, ...],
    null_type: bool,
    enum: tuple[JsonValue, ...] | None,
    const: Given | None,
) -> tuple[bool, HalfNull]:
    """Whether null passes, and which of the type and the listed values names it alone.

    `nullable` adds null to the type, and an enum rules it out all the same where it does not list it (OAS
    3.0.3, proposal "Clarify Nullable", 2019-10-31).
    """
    named = null_type
    if node.flag("nullable"):
        named = named or node.run.is_30
        if not node.run.is_30:
            node.run.say(
                node.child("nullable"), "unknown-field", "'nullable' has no effect from 3.1 on"
            )
    lists = [*([] if enum is None else [enum]), *([] if const is None else [(const.value,)])]
    if not lists:
        return named, ""
    listed = [None in values for values in lists]
    if all(listed) and (named or not types):
        return True, ""
    return False, "type" if named else "enum" if any(listed) else ""


def _bounds(
    node: Node, inclusive: str, exclusive: str
) -> tuple[int | float | None, int | float | None]:
    """The inclusive and exclusive bound as numbers; 3.0 wrote the exclusive one as a boolean."""
    limit = node.number(inclusive)
    given = node.get(exclusive)
    if given is None or given.value is False:
        return limit, None
    if given.value is True:
        return None, limit
    return limit, node.number(exclusive)


def _content(node: Node) -> tuple[str | None, str | None, str | None]:
    """Format, media type and encoding; `byte` and `binary` are the 3.0 words for two of the 3.1 spellings."""
    format_ = node.text("format")
    media_type, encoding = node.text("contentMediaType"), node.text("contentEncoding")
    if format_ is None and encoding in ("base64", "base64url") and media_type is None:
        return "byte" if encoding == "base64" else "base64url", None, None
    if format_ is None and encoding is None and media_type == "application/octet-stream":
        return "binary", None, None
    return format_, media_type, encoding


def _enum(node: Node) -> tuple[JsonValue, ...] | None:
    if not node.has("enum"):
        return None
    return tuple(element.value for element in node.elements("enum"))


def _given(node: Node, key: str) -> Given | None:
    found = node.get(key)
    return None if found is None else Given(found.value)


def _one(node: Node, key: str) -> SchemaLike | None:
    found = node.get(key)
    return None if found is None else lower_schema(found)


def _many(node: Node, key: str) -> tuple[SchemaLike, ...]:
    return tuple(lower_schema(element) for element in node.elements(key))


def _named(node: Node, key: str) -> Mapping[str, SchemaLike]:
    return {name: lower_schema(child) for name, child in node.items(key)}


def _mapping(node: Node, key: str) -> Mapping[str, JsonValue] | None:
    found = node.get(key)
    return dict(found.value) if found is not None and isinstance(found.value, dict) else None


def _mapping_of_extensions(node: Node) -> Mapping[str, JsonValue]:
    """The `x-` fields, and `nullable` where it is no keyword any more: it says nothing, and its change is told."""
    value = node.value if isinstance(node.value, dict) else {}
    over = not node.run.is_30
    return {k: v for k, v in value.items() if k.startswith("x-") or (k == "nullable" and over)}


def _unknown(node: Node) -> Mapping[str, JsonValue]:
    """Keywords and types nobody knows: kept for the comparison, and reported by name and place."""
    found: dict[str, JsonValue] = {}
    for name, child in node.items():
        if name not in _KNOWN and not name.startswith("x-"):
            found[name] = child.value
            node.run.say(child, "unknown-keyword", f"schema keyword {name!r} is not understood")
    given = node.get("type")
    words = [] if given is None else given.value if isinstance(given.value, list) else [given.value]
    strange: list[JsonValue] = [
        word for word in words if isinstance(word, str) and word not in _TYPES
    ]
    if strange:
        found["type"] = strange
    return found
