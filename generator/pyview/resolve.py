"""Schemas of a contract as Python types; unnamed classes and enums are noted as they are met."""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.contract import Contract, Discriminator, JsonValue, Origin, Ref, Schema, SchemaLike
from generator.diagnostics import Diagnostic, Severity
from generator.pyview.direction import Direction, directions
from generator.pyview.hints import hints
from generator.pyview.names import Names, distinct
from generator.pyview.shape import Kind, Shapes, discriminators, essence, is_substantial
from generator.pyview.text import literal, quote
from generator.pyview.types import (
    BOOL,
    FLOAT,
    INT,
    MODELS,
    NONE,
    OBJECT,
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

RUNTIME_MODELS = "_runtime.models"
UNKNOWN_VARIANT = Name(RUNTIME_MODELS, "UnknownVariant")
FILE_INPUT = Name("_runtime.binary", "FileInput")
DECIMAL = Name("decimal", "Decimal")

_STRINGS = {
    "date": Name("datetime", "date"),
    "date-time": Name("datetime", "datetime"),
    "uuid": Name("uuid", "UUID"),
    "byte": Name(RUNTIME_MODELS, "Base64"),
}
_LIMITS = (
    "multiple_of minimum maximum exclusive_minimum exclusive_maximum min_length max_length pattern "
    "min_items max_items unique_items min_properties max_properties"
).split()
_NOT_EXPRESSED = {
    "not_": "not",
    "if_": "if",
    "contains": "contains",
    "property_names": "propertyNames",
    "dependent_schemas": "dependentSchemas",
    "dependent_required": "dependentRequired",
    "unevaluated_items": "unevaluatedItems",
    "unevaluated_properties": "unevaluatedProperties",
}


@dataclass(frozen=True, slots=True)
class Use:
    """A type at one place, and whether null may stand there."""

    type: Type
    nullable: bool = False

    @property
    def full(self) -> Type:
        return optional(self.type) if self.nullable else self.type


@dataclass(frozen=True, slots=True)
class EnumDef:
    """An open enum: `members` are (member, source of the value, the value)."""

    name: str
    base: Name
    members: tuple[tuple[str, str, JsonValue], ...]
    schema: Schema
    source: str


@dataclass(slots=True)
class Api:
    """What one API's schemas are in Python; filled while its classes and operations are worked out.

    `pending` holds unnamed classes that were met and are still to be worked out: (class name, schema).
    """

    contract: Contract
    names: Names
    collisions: Severity
    shapes: Shapes = field(init=False)
    ways: Mapping[int, Direction] = field(init=False)
    class_names: Mapping[str, str] = field(init=False)
    hints: Mapping[int, str] = field(init=False)
    tags: Mapping[str, Mapping[str, tuple[str, ...]]] = field(init=False)
    enums: dict[str, EnumDef] = field(default_factory=dict[str, EnumDef])
    aliases: dict[str, Type] = field(default_factory=dict[str, Type])
    pending: list[tuple[str, Schema]] = field(default_factory=list[tuple[str, Schema]])
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    _own_names: dict[int, str] = field(default_factory=dict[int, str])
    _used: set[str] = field(default_factory=set[str])
    _said: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def __post_init__(self) -> None:
        self.shapes = Shapes(self.contract)
        self.ways = directions(self.contract)
        self.class_names = self._name_schemas()
        self._used |= set(self.class_names.values())
        self._used |= {f"Any{self.class_names[name]}" for name in self.polymorphic_names()}
        self.hints = hints(self.contract, self.names, self.class_names)
        self.tags = _tags(self.contract)

    # names

    def _name_schemas(self) -> dict[str, str]:
        wanted = [(n, self.names.schema(n), self.names.schema(n)) for n in self.contract.schemas]
        found = distinct(wanted)
        first: dict[str, str] = {}
        for name, plain, _ in wanted:
            other = first.setdefault(plain, name)
            if other != name:
                self.collision(
                    "schema", other, name, plain, self._origin(other), self._origin(name)
                )
        return found

    def _origin(self, name: str) -> Origin:
        return self.contract.schemas[name].origin

    def collision(
        self, what: str, one: str, other: str, name: str, first: Origin, second: Origin
    ) -> None:
        self.diagnostics.append(
            Diagnostic(
                code="name-collision",
                message=f"{what} {other!r} and {what} {one!r} ({first.location}) both become {name!r}",
                location=second.location,
                pointer=second.pointer,
                severity=self.collisions,
                hint=f"rename one of the two, here or at {first.location}",
            )
        )

    def polymorphic_names(self) -> list[str]:
        """Named schemas whose discriminator is for the schemas that inherit from them."""
        return [name for name in self.contract.schemas if self.is_polymorphic(name)]

    def is_polymorphic(self, name: str) -> bool:
        schema = self.contract.schemas[name]
        if (
            isinstance(schema, Ref)
            or schema.discriminator is None
            or not self.shapes.is_class(name)
        ):
            return False
        others = set(schema.discriminator.mapping.values()) - {name}
        return any(self.shapes.is_class(other) for other in others)

    def own_name(self, schema: Schema, wanted: str | None = None) -> str:
        """The class name of an unnamed schema, the same at every place where the node is met."""
        known = self._own_names.get(id(schema))
        if known is None:
            base = wanted or self.hints.get(id(schema)) or "Anonymous"
            known, number = base, 2
            while known in self._used:
                known, number = f"{base}{number}", number + 1
            self._used.add(known)
            self._own_names[id(schema)] = known
        return known

    def claim(self, schema: Schema, name: str) -> None:
        """A named schema's node has its class name already."""
        self._own_names[id(schema)] = name

    def claim_enum(self, schema: Schema, part: Schema, name: str) -> None:
        """As `claim`, for an enum; one whose values are mixed stays an alias."""
        values = [value for value in part.enum or () if value is not None]
        base = _enum_base(values)
        if base is not None:
            self._own_names[id(schema)] = self._own_names[id(part)] = name
            self.enum_class(part, base, f"schema `{_schema_named(self.class_names, name)}`")

    def is_unnamed_enum(self, name: str) -> bool:
        return name in self.enums and name not in self.class_names.values()

    def note(self, code: str, message: str, origin: Origin, hint: str = "") -> None:
        """Something that Python's types do not say: told once per place."""
        if (code, origin.pointer) not in self._said:
            self._said.add((code, origin.pointer))
            self.diagnostics.append(
                Diagnostic(
                    code=code,
                    message=message,
                    location=origin.location,
                    pointer=origin.pointer,
                    severity=Severity.NOTE,
                    hint=hint,
                )
            )

    def way(self, schema: Schema) -> Direction:
        return self.ways.get(id(schema), Direction.NONE)

    # types

    def use(self, node: SchemaLike, *, literals: bool = False) -> Use:
        """The type of a schema at a place; `literals` writes unnamed enums as `Literal[...]`."""
        if isinstance(node, Ref):
            return Use(self.reference(node.target), self.is_nullable(node))
        if id(node) in self._own_names:
            return Use(Name(MODELS, self._own_names[id(node)]), self.is_nullable(node))
        self._tell_not_expressed(node)
        inner = essence(node)
        if inner is not None:
            type_ = self._with_limits(self.use(inner, literals=literals).type, self._around(node))
        else:
            type_ = self._type(node, literals)
        return Use(type_, self.is_nullable(node))

    def reference(self, name: str) -> Type:
        """The type that a reference to a named schema stands for."""
        if self.shapes.named_kind(name) is Kind.NULL:
            return NONE
        if self.is_polymorphic(name):
            return Name(MODELS, f"Any{self.class_names[name]}")
        return Name(MODELS, self.class_names[name])

    def is_nullable(self, node: SchemaLike) -> bool:
        """Whether null is allowed: said by the schema itself, by what it wraps, or by an alternative."""
        seen: set[int] = set()
        stack = [node]
        while stack:
            schema = self.contract.resolve(stack.pop())
            if id(schema) in seen:
                continue
            seen.add(id(schema))
            if schema.nullable or schema.types == ("null",) or schema.enum == ():
                return True
            inner = essence(schema)
            if inner is not None:
                stack.append(inner)
            elif self.shapes.kind(schema) is Kind.UNION:
                stack.extend(self.shapes.union_of(schema)[1])
        return False

    def _around(self, node: Schema) -> list[Schema]:
        """The wrapper and the parts beside its essence, which only limit."""
        return [node, *(p for p in node.all_of if isinstance(p, Schema) and not is_substantial(p))]

    def _type(self, node: Schema, literals: bool) -> Type:
        parts = self.shapes.parts(node)
        match self.shapes.kind(node):
            case Kind.CLASS:
                return self.class_of(node)
            case Kind.ENUM:
                return self._enum(node, literals)
            case Kind.CONST:
                given = next(part.const for part in parts if part.const is not None)
                return constant_type(given.value)
            case Kind.UNION:
                return self._union(node, literals)
            case Kind.MULTIPLE:
                return self._multiple(node)
            case Kind.MAP:
                return self._with_limits(dict_of(self.value_type(node) or OBJECT), parts)
            case Kind.LIST:
                return self._with_limits(self._list(node, literals), parts)
            case Kind.STRING:
                return self._with_limits(self._string(node), parts)
            case Kind.INTEGER:
                return self._with_limits(INT, parts)
            case Kind.NUMBER:
                exact = any(p.multiple_of is not None or p.format == "decimal" for p in parts)
                return self._with_limits(DECIMAL if exact else FLOAT, parts)
            case Kind.BOOLEAN:
                return BOOL
            case Kind.NULL:
                return NONE
            case Kind.ANYTHING:
                return OBJECT

    def class_of(self, node: Schema) -> Name:
        """The class of an unnamed object; it is queued to be worked out when it is met first."""
        if id(node) not in self._own_names:
            self.pending.append((self.own_name(node), node))
        return Name(MODELS, self._own_names[id(node)])

    def value_type(self, node: Schema) -> Type | None:
        """The type of properties that are not declared, where the schema gives one."""
        found: list[Type] = []
        for part in self.shapes.parts(node):
            more = part.additional_properties
            if more is not None and (isinstance(more, Ref) or is_substantial(more)):
                found.append(self.use(more).full)
            found.extend(self.use(schema).full for schema in part.pattern_properties.values())
        return union(*found) if found else None

    def _string(self, node: Schema) -> Type:
        formats = [part.format for part in self.shapes.parts(node) if part.format is not None]
        if "binary" in formats:
            return FILE_INPUT if Direction.FORM in self.way(node) else STR
        return next((_STRINGS[f] for f in formats if f in _STRINGS), STR)

    def _list(self, node: Schema, literals: bool) -> Type:
        parts = self.shapes.parts(node)
        items = next((part.items for part in parts if part.items is not None), None)
        tuple_part = next((part for part in parts if part.prefix_items), None)
        if tuple_part is None:
            return list_of(self.use(items, literals=literals).full if items is not None else OBJECT)
        places = [self.use(item, literals=literals).full for item in tuple_part.prefix_items]
        closed = isinstance(items, Schema) and items.nothing
        if (closed or tuple_part.max_items == len(places)) and (
            tuple_part.min_items in (None, len(places))
        ):
            return Generic(TUPLE, tuple(places))
        rest = [] if closed else [self.use(items).full if items is not None else OBJECT]
        return list_of(union(*places, *rest))

    def _multiple(self, node: Schema) -> Type:
        parts = self.shapes.parts(node)
        types = next(part.types for part in parts if part.types)
        has_properties = any(part.properties for part in parts)
        found: list[Type] = []
        for word in types:
            match word:
                case "object":
                    values = dict_of(self.value_type(node) or OBJECT)
                    found.append(self.class_of(node) if has_properties else values)
                case "array":
                    found.append(self._list(node, False))
                case "string":
                    found.append(self._string(node))
                case _:
                    found.append({"integer": INT, "number": FLOAT, "boolean": BOOL}[word])
        return self._with_limits(union(*found), parts)

    def _union(self, node: Schema, literals: bool) -> Type:
        holder, alternatives = self.shapes.union_of(node)
        if holder.discriminator is not None:
            tagged = self.tagged(holder.discriminator, alternatives)
            if tagged is not None:
                return tagged
            self.note(
                "discriminator-not-used",
                "the alternatives are not all objects, so they are told apart by their form alone",
                holder.discriminator.origin,
            )
        found = [self.use(b, literals=literals).type for b in alternatives if not _is_nothing(b)]
        return union(*(t for t in found if t != NONE)) if found else OBJECT

    def tagged(
        self, discriminator: Discriminator, alternatives: Sequence[SchemaLike]
    ) -> Type | None:
        """A union told apart by a property, with a variant for values not known yet; None when the
        alternatives are not all classes."""
        order = [self.class_behind(a.target) for a in alternatives if isinstance(a, Ref)]
        classes = [found for found in order if found is not None]
        if len(classes) < len(alternatives):
            return None
        default = discriminator.default and self.class_behind(discriminator.default)
        fallback = Name(MODELS, default) if default else UNKNOWN_VARIANT
        return self._tagged(discriminator, classes, fallback)

    def family(self, name: str) -> Type | None:
        """A base with a discriminator as the union of what inherits from it, itself as the fallback."""
        schema = self.contract.resolve(Ref(name))
        if schema.discriminator is None:
            return None
        order = [self.class_behind(target) for target in schema.discriminator.mapping.values()]
        classes = [found for found in order if found is not None]
        return self._tagged(schema.discriminator, classes, Name(MODELS, self.class_names[name]))

    def _tagged(
        self, discriminator: Discriminator, classes: Sequence[str], fallback: Name
    ) -> Type | None:
        pieces: list[str | Type] = [f"{quote(discriminator.property_name)}, {{"]
        for value, target in discriminator.mapping.items():
            found = self.class_behind(target)
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

    def class_behind(self, name: str) -> str | None:
        """The class that a named schema is, or is an alias of."""
        node: SchemaLike = Ref(name)
        seen: set[str] = set()
        while isinstance(node, Ref) and node.target not in seen:
            seen.add(node.target)
            if self.shapes.is_class(node.target):
                return self.class_names[node.target]
            inner = self.contract.schemas.get(node.target)
            node = (
                inner if isinstance(inner, Ref) else (essence(inner) if inner else None) or Schema()
            )
        return None

    # enums

    def _enum(self, node: Schema, literals: bool) -> Type:
        part = next(part for part in self.shapes.parts(node) if part.enum)
        values = [value for value in part.enum or () if value is not None]
        base = _enum_base(values)
        if literals and id(node) not in self._own_names and base is not None:
            return Literal(tuple(literal(value) for value in values))
        if base is None:
            self.note(
                "enum-mixed",
                "an enum of values that are not all text or all integers is not an enum class",
                node.origin,
                "its values have their JSON types; a request is checked against the list",
            )
            types = union(*(constant_type(value, widened=True) for value in values))
            given = ", ".join(literal(value) for value in values) + (
                "," if len(values) == 1 else ""
            )
            return Marked(types, Call(Name(RUNTIME_MODELS, "Limits"), (f"enum=({given})",)))
        return Name(MODELS, self.enum_class(part if part is not node else node, base))

    def enum_class(self, part: Schema, base: Name, source: str = "") -> str:
        name = self.own_name(part)
        if name not in self.enums:
            values = list(dict.fromkeys(v for v in part.enum or () if v is not None))
            given = part.extensions.get("x-enum-varnames") or part.extensions.get("x-enumNames")
            texts = [str(v) for v in given] if isinstance(given, list) else []
            if len(texts) != len(part.enum or ()):
                texts = []
            members = self.names.members(values, texts)
            self.enums[name] = EnumDef(
                name=name,
                base=base,
                members=tuple((m, literal(v), v) for m, v in zip(members, values, strict=True)),
                schema=part,
                source=source or f"`#{part.origin.pointer}`",
            )
        return name

    def member(self, type_: Type, value: JsonValue) -> tuple[str, str] | None:
        """(enum class, member) that a value is, where the type is an enum of ours."""
        if isinstance(type_, Marked):
            return self.member(type_.base, value)
        if isinstance(type_, Name) and type_.module == MODELS and type_.name in self.enums:
            for member, _, known in self.enums[type_.name].members:
                if known == value and type(known) is type(value):
                    return type_.name, member
        return None

    # limits

    def _with_limits(self, type_: Type, parts: Sequence[Schema]) -> Type:
        given = self._limits(parts)
        if not given or type_ in (OBJECT, NONE):
            return type_
        return Marked(type_, Call(Name(RUNTIME_MODELS, "Limits"), (", ".join(given),)))

    def _limits(self, parts: Sequence[Schema]) -> list[str]:
        found: dict[str, str] = {}
        for part in parts:
            for word in _LIMITS:
                value = getattr(part, word)
                if value is None or value is False or word in found:
                    continue
                if word == "pattern" and not self._is_python_pattern(part):
                    continue
                found[word] = literal(value)
        return [f"{word}={value}" for word, value in found.items()]

    def _is_python_pattern(self, part: Schema) -> bool:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                re.compile(part.pattern or "")
        except (re.error, RecursionError, OverflowError, Warning):
            self.note(
                "pattern-not-python",
                f"pattern {part.pattern!r} is not a regular expression of Python and is not checked",
                part.origin,
            )
            return False
        return True

    def _tell_not_expressed(self, node: Schema) -> None:
        for word, said in _NOT_EXPRESSED.items():
            if getattr(node, word):
                self.note(
                    "not-expressed",
                    f"{said} is not expressed by the Python type and not checked by the client",
                    node.origin,
                )


def constant_type(value: JsonValue, *, widened: bool = False) -> Type:
    """The type of one JSON value: a Literal where Python has one for it."""
    match value:
        case None:
            return NONE
        case bool():
            return BOOL if widened else Literal((repr(value),))
        case int():
            return INT if widened else Literal((repr(value),))
        case str():
            return STR if widened else Literal((quote(value),))
        case float():
            return FLOAT
        case list():
            return list_of(OBJECT)
        case dict():
            return dict_of(OBJECT)


def _enum_base(values: Sequence[JsonValue]) -> Name | None:
    if all(isinstance(value, str) for value in values):
        return Name(RUNTIME_MODELS, "OpenEnum")
    if all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        return Name(RUNTIME_MODELS, "OpenIntEnum")
    return None


def _schema_named(class_names: Mapping[str, str], class_name: str) -> str:
    return next(name for name, found in class_names.items() if found == class_name)


def _is_nothing(node: SchemaLike) -> bool:
    return isinstance(node, Schema) and node.nothing


def _tags(contract: Contract) -> dict[str, dict[str, tuple[str, ...]]]:
    """schema -> property -> the values by which discriminators tell it; a base is not its own variant."""
    found: dict[str, dict[str, dict[str, None]]] = {}
    for holder, discriminator in discriminators(contract):
        for value, name in discriminator.mapping.items():
            if name != holder:
                at = found.setdefault(name, {}).setdefault(discriminator.property_name, {})
                at[value] = None
    return {n: {p: tuple(v) for p, v in props.items()} for n, props in found.items()}
