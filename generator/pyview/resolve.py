"""Schemas of a contract as Python types; unnamed classes, unions and enums are noted as they are met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.contract import Discriminator, JsonValue, Ref, Schema, SchemaLike
from generator.pyview.api import AliasDef, Api, EnumDef
from generator.pyview.direction import Direction
from generator.pyview.limits import with_limits
from generator.pyview.shape import Kind, essence, is_substantial, unnamed_properties
from generator.pyview.text import literal, quote
from generator.pyview.types import (
    BOOL,
    FLOAT,
    INT,
    MODELS,
    NONE,
    OBJECT,
    RUNTIME_MODELS,
    STR,
    TUPLE,
    Call,
    Generic,
    Literal,
    Marked,
    Name,
    Type,
    dict_of,
    list_of,
    optional,
    union,
)

UNKNOWN_VARIANT = Name(RUNTIME_MODELS, "UnknownVariant")
FILE_INPUT = Name("_runtime.binary", "FileInput")
DECIMAL = Name("decimal", "Decimal")

_STRINGS = {
    "date": Name("datetime", "date"),
    "date-time": Name("datetime", "datetime"),
    "time": Name("datetime", "time"),
    "uuid": Name("uuid", "UUID"),
    "byte": Name(RUNTIME_MODELS, "Base64"),
    "base64url": Name(RUNTIME_MODELS, "Base64Url"),
}
_NOT_EXPRESSED = {
    "not_": "not",
    "if_": "if",
    "contains": "contains",
    "property_names": "propertyNames",
    "dependent_schemas": "dependentSchemas",
    "dependent_required": "dependentRequired",
    "unevaluated_items": "unevaluatedItems",
}


@dataclass(frozen=True, slots=True)
class Use:
    """A type at one place, and whether null may stand there."""

    type: Type
    nullable: bool = False

    @property
    def full(self) -> Type:
        return optional(self.type) if self.nullable else self.type


def use(api: Api, node: SchemaLike, *, literals: bool = False) -> Use:
    """The type of a schema at a place; `literals` writes unnamed enums as `Literal[...]`."""
    if isinstance(node, Ref):
        return Use(reference(api, node.target), api.is_nullable(node))
    name = api.known_name(node)
    if name is not None:
        return Use(Name(MODELS, name), api.is_nullable(node))
    if id(node) in api.using:
        api.note("schema-loop", "the schema is one of its own alternatives", node.origin)
        return Use(OBJECT)
    api.using.add(id(node))
    try:
        _tell_not_expressed(api, node)
        inner = essence(node)
        if inner is None:
            return Use(_type(api, node, literals), api.is_nullable(node))
        type_ = use(api, inner, literals=literals).type
        return Use(with_limits(api, type_, _around(node)), api.is_nullable(node))
    finally:
        api.using.discard(id(node))


def reference(api: Api, name: str) -> Type:
    """The type that a reference to a named schema stands for."""
    if api.shapes.named_kind(name) is Kind.NULL:
        return NONE
    if api.is_family(name):
        return Name(MODELS, f"Any{api.class_names[name]}")
    return Name(MODELS, api.class_names[name])


def class_of(api: Api, node: Schema) -> Name:
    """The class of an unnamed object; it is queued to be worked out when it is met first."""
    known = api.known_name(node)
    if known is None:
        known = api.own_name(node)
        api.pending.append((known, node))
    return Name(MODELS, known)


def value_type(api: Api, node: Schema) -> Type | None:
    """The type of properties that are not declared, where the schema gives one.

    In what is only ever a patch it may be null too, which takes the property away.
    """
    schemas = [s for part in api.shapes.parts(node) for s in unnamed_properties(part)]
    if not schemas:
        return None
    found = union(*(use(api, schema).full for schema in schemas))
    way = api.way(node)
    patches = Direction.PATCH in way and Direction.RESPONSE not in way
    return optional(found) if patches else found


def constant_type(value: JsonValue, *, widened: bool = False) -> Type:
    """The type of one JSON value: a Literal where Python has one for it."""
    match value:
        case None:
            return NONE
        case bool():
            return BOOL if widened else Literal((repr(value),))
        case int():
            return INT if widened or not is_plain(value) else Literal((repr(value),))
        case str():
            return STR if widened else Literal((quote(value),))
        case float():
            return FLOAT
        case list():
            return list_of(OBJECT)
        case dict():
            return dict_of(OBJECT)


def is_plain(value: JsonValue) -> bool:
    """Whether a checker takes the value in a `Literal`: mypy knows no int beyond 64 bits there."""
    return not isinstance(value, int) or abs(value) < 2**63


def _around(node: Schema) -> list[Schema]:
    """The wrapper and the parts beside its essence, which only limit."""
    return [node, *(p for p in node.all_of if isinstance(p, Schema) and not is_substantial(p))]


def _type(api: Api, node: Schema, literals: bool) -> Type:
    parts = api.shapes.parts(node)
    match api.shapes.kind(node):
        case Kind.CLASS:
            return class_of(api, node)
        case Kind.ENUM:
            return _enum(api, node, literals)
        case Kind.CONST:
            given = next(part.const for part in parts if part.const is not None)
            return constant_type(given.value)
        case Kind.UNION:
            return _union(api, node, literals)
        case Kind.MULTIPLE:
            return with_limits(api, _multiple(api, node), parts)
        case Kind.MAP:
            return with_limits(api, dict_of(value_type(api, node) or OBJECT), parts)
        case Kind.LIST:
            return with_limits(api, _list(api, node, literals), parts)
        case Kind.STRING:
            return with_limits(api, _string(api, node), parts)
        case Kind.INTEGER:
            return with_limits(api, INT, parts)
        case Kind.NUMBER:
            exact = any(p.multiple_of is not None or p.format == "decimal" for p in parts)
            return with_limits(api, DECIMAL if exact else FLOAT, parts)
        case Kind.BOOLEAN:
            return BOOL
        case Kind.NULL:
            return NONE
        case Kind.ANYTHING:
            return OBJECT


def _string(api: Api, node: Schema) -> Type:
    formats = [part.format for part in api.shapes.parts(node) if part.format is not None]
    if "binary" in formats:
        return FILE_INPUT if Direction.FORM in api.way(node) else STR
    return next((_STRINGS[f] for f in formats if f in _STRINGS), STR)


def _list(api: Api, node: Schema, literals: bool) -> Type:
    """A list; a tuple where a fixed number of places is described one by one."""
    parts = api.shapes.parts(node)
    items = next((part.items for part in parts if part.items is not None), None)
    places = next((part for part in parts if part.prefix_items), None)
    if places is None:
        return list_of(use(api, items, literals=literals).full if items is not None else OBJECT)
    types = [use(api, item, literals=literals).full for item in places.prefix_items]
    closed = isinstance(items, Schema) and items.nothing
    is_whole = places.min_items in (None, len(types))
    if (closed or places.max_items == len(types)) and is_whole:
        return Generic(TUPLE, tuple(types))
    rest = [] if closed else [use(api, items).full if items is not None else OBJECT]
    return list_of(union(*types, *rest))


def _multiple(api: Api, node: Schema) -> Type:
    """A schema with several types: each as if it were alone."""
    parts = api.shapes.parts(node)
    found: list[Type] = []
    for word in next(part.types for part in parts if part.types):
        match word:
            case "object" if any(part.properties for part in parts):
                found.append(class_of(api, node))
            case "object":
                found.append(dict_of(value_type(api, node) or OBJECT))
            case "array":
                found.append(_list(api, node, False))
            case "string":
                found.append(_string(api, node))
            case _:
                found.append({"integer": INT, "number": FLOAT, "boolean": BOOL}[word])
    return union(*found)


# unions


def _union(api: Api, node: Schema, literals: bool) -> Type:
    holder, alternatives = api.shapes.union_of(node)
    if holder.discriminator is not None:
        tagged = _told_apart(api, holder.discriminator, alternatives)
        if tagged is None:
            api.note(
                "discriminator-not-used",
                "the alternatives are not all objects, so they are told apart by their form alone",
                holder.discriminator.origin,
            )
        elif id(node) in api.named_nodes:
            return tagged
        else:
            name = api.own_name(node)
            api.aliases[name] = AliasDef(tagged, node, f"`#{node.origin.pointer}`")
            return Name(MODELS, name)
    found = [use(api, b, literals=literals).type for b in alternatives if not _is_nothing(b)]
    return union(*(t for t in found if t != NONE)) if found else OBJECT


def _told_apart(
    api: Api, discriminator: Discriminator, alternatives: Sequence[SchemaLike]
) -> Type | None:
    """A union told apart by a property, with a variant for values not known yet; None when the
    alternatives are not all classes."""
    order = [api.class_behind(a.target) for a in alternatives if isinstance(a, Ref)]
    classes = [found for found in order if found is not None]
    if len(classes) < len(alternatives):
        return None
    default = discriminator.default and api.class_behind(discriminator.default)
    fallback = Name(MODELS, default) if default else UNKNOWN_VARIANT
    return _tagged(api, discriminator, classes, fallback)


def family(api: Api, name: str) -> Type | None:
    """A base with a discriminator as the union of what inherits from it, itself as the fallback."""
    discriminator = api.contract.resolve(Ref(name)).discriminator
    if discriminator is None:
        return None
    order = [api.class_behind(target) for target in discriminator.mapping.values()]
    classes = [found for found in order if found is not None]
    return _tagged(api, discriminator, classes, Name(MODELS, api.class_names[name]))


def _tagged(
    api: Api, discriminator: Discriminator, classes: Sequence[str], fallback: Name
) -> Type | None:
    pieces: list[str | Type] = [f"{quote(discriminator.property_name)}, {{"]
    for value, target in discriminator.mapping.items():
        found = api.class_behind(target)
        if found is not None and found in classes:
            separator = ", " if len(pieces) > 1 else ""
            pieces += [f"{separator}{quote(value)}: ", Name(MODELS, found)]
    if len(pieces) == 1:
        return None
    pieces.append("}")
    if fallback != UNKNOWN_VARIANT:
        pieces += [", fallback=", fallback]
    members = [Name(MODELS, name) for name in dict.fromkeys(classes)]
    types = union(*(m for m in members if m != fallback), fallback)
    return Marked(types, Call(Name(RUNTIME_MODELS, "Tagged"), tuple(pieces)))


def _is_nothing(node: SchemaLike) -> bool:
    return isinstance(node, Schema) and node.nothing


# enums


def _enum(api: Api, node: Schema, literals: bool) -> Type:
    part = api.shapes.enum_of(node)
    assert part is not None, "the kind says so"
    base = _enum_base(part)
    if base is None:
        return _mixed_enum(api, part)
    if literals and api.known_name(part) is None and all(map(is_plain, part.enum or ())):
        return Literal(tuple(literal(value) for value in part.enum or ()))
    return Name(MODELS, _enum_class(api, part, base, f"`#{part.origin.pointer}`"))


def _mixed_enum(api: Api, part: Schema) -> Type:
    api.note(
        "enum-mixed",
        "an enum of values that are not all text or all integers is not an enum class",
        part.origin,
        "its values have their JSON types; a request is checked against the list",
    )
    values = part.enum or ()
    given = ", ".join(literal(value) for value in values) + ("," if len(values) == 1 else "")
    types = union(*(constant_type(value, widened=True) for value in values))
    return Marked(types, Call(Name(RUNTIME_MODELS, "Limits"), (f"enum=({given})",)))


def name_enum(api: Api, schema: Schema, part: Schema, name: str, source: str) -> None:
    """An enum that a named schema defines itself; one whose values are mixed stays an alias."""
    base = _enum_base(part)
    if base is not None:
        api.claim(schema, name)
        api.claim(part, name)
        _enum_class(api, part, base, source)


def _enum_class(api: Api, part: Schema, base: Name, source: str) -> str:
    name = api.own_name(part)
    if name not in api.enums:
        values = list(dict.fromkeys(part.enum or ()))
        given = part.extensions.get("x-enum-varnames") or part.extensions.get("x-enumNames")
        texts = [str(v) for v in given] if isinstance(given, list) else []
        members = api.names.members(values, texts)
        api.enums[name] = EnumDef(
            name=name,
            base=base,
            members=tuple((m, literal(v), v) for m, v in zip(members, values, strict=True)),
            schema=part,
            source=source,
        )
    return name


def _enum_base(part: Schema) -> Name | None:
    values = part.enum or ()
    if all(isinstance(value, str) for value in values):
        return Name(RUNTIME_MODELS, "OpenEnum")
    if all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        return Name(RUNTIME_MODELS, "OpenIntEnum")
    return None


def _tell_not_expressed(api: Api, node: Schema) -> None:
    for word, said in _NOT_EXPRESSED.items():
        if getattr(node, word):
            api.note(
                "not-expressed",
                f"{said} is not expressed by the Python type and not checked by the client",
                node.origin,
            )
