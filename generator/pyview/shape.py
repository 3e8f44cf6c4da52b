"""What a schema is in Python's terms: a class, an enum, a union, a map, a list or a scalar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from generator.contract import Contract, Discriminator, Ref, Schema, SchemaLike


class Kind(Enum):
    """The Python form of a schema, allOf taken into account."""

    CLASS = auto()
    ENUM = auto()
    CONST = auto()
    UNION = auto()
    MULTIPLE = auto()
    MAP = auto()
    LIST = auto()
    STRING = auto()
    INTEGER = auto()
    NUMBER = auto()
    BOOLEAN = auto()
    NULL = auto()
    ANYTHING = auto()


_BY_TYPE = {
    "object": Kind.MAP,
    "array": Kind.LIST,
    "string": Kind.STRING,
    "integer": Kind.INTEGER,
    "number": Kind.NUMBER,
    "boolean": Kind.BOOLEAN,
    "null": Kind.NULL,
}


def branches(schema: Schema) -> tuple[SchemaLike, ...]:
    """The alternatives that oneOf or anyOf offers; none where they only constrain (`required`, `not`)."""
    for alternatives in (schema.one_of, schema.any_of):
        if any(is_substantial(branch, required=False) for branch in alternatives):
            return alternatives
    return ()


def is_substantial(schema: SchemaLike, *, required: bool = True) -> bool:
    """Whether it says more than limits: a type, properties, values, alternatives or (if asked) `required`."""
    if isinstance(schema, Ref):
        return True
    bare_object = schema.types == ("object",) and not required
    return bool(
        (schema.types and not bare_object)
        or schema.enum is not None
        or schema.const is not None
        or schema.properties
        or (required and schema.required)
        or schema.items is not None
        or schema.prefix_items
        or any(is_substantial(part, required=required) for part in schema.all_of)
        or branches(schema)
        or unnamed_properties(schema)
    )


def unnamed_properties(schema: Schema) -> tuple[SchemaLike, ...]:
    """What properties that the schema does not name may hold, where it says more of them than yes or no.

    unevaluatedProperties is additionalProperties to which the properties of allOf are named too, as they are
    in a class.
    """
    rest = (schema.additional_properties, schema.unevaluated_properties)
    given = (s for s in rest if s is not None and not _is_boolean(s))
    return (*given, *schema.pattern_properties.values())


def _is_boolean(schema: SchemaLike) -> bool:
    """`true` or `false` where a schema may stand."""
    return isinstance(schema, Schema) and (schema.nothing or not is_substantial(schema))


def essence(schema: Schema) -> SchemaLike | None:
    """The one schema that this one wraps to add limits, texts or `nullable`; None when it says more."""
    inner = [part for part in schema.all_of if is_substantial(part)]
    if len(inner) != 1:
        return None
    own = (
        schema.enum is not None
        or schema.const is not None
        or schema.properties
        or schema.required
        or schema.items is not None
        or schema.prefix_items
        or branches(schema)
        or schema.discriminator is not None
        or unnamed_properties(schema)
    )
    return None if own else inner[0]


def chain(contract: Contract, node: SchemaLike) -> Iterator[Schema]:
    """A schema, what it wraps, what that wraps, and so on; each once."""
    seen: set[int] = set()
    inner: SchemaLike | None = node
    while inner is not None:
        schema = contract.resolve(inner)
        if id(schema) in seen:
            return
        seen.add(id(schema))
        yield schema
        inner = essence(schema)


@dataclass(slots=True)
class Shapes:
    """The shapes of one contract's schemas, each worked out once (by identity of the node).

    `inputs` are pairs of schemas that have one shape: see Split.
    """

    contract: Contract
    inputs: Mapping[str, str] = field(default_factory=dict[str, str])
    forced: frozenset[str] = frozenset()
    _parts: dict[int, tuple[Schema, ...]] = field(default_factory=dict[int, tuple[Schema, ...]])
    _kinds: dict[int, Kind] = field(default_factory=dict[int, Kind])
    _keep: list[Schema] = field(default_factory=list[Schema])

    def __post_init__(self) -> None:
        forced: set[str] = set()
        for _, schema in named(self.contract):
            if schema.discriminator is not None:
                forced.update(schema.discriminator.mapping.values())
            if schema.properties or len(schema.all_of) > 1:
                forced.update(p.target for p in schema.all_of if isinstance(p, Ref))
        for request, answer in self.inputs.items():
            if {request, answer} & forced:
                forced |= {request, answer}
        self.forced = frozenset(forced)

    def parts(self, schema: Schema) -> tuple[Schema, ...]:
        """The schema and everything that its allOf merges in, outermost first, each once."""
        known = self._parts.get(id(schema))
        if known is None:
            seen: dict[int, Schema] = {}
            stack = [schema]
            while stack:
                part = stack.pop(0)
                if id(part) not in seen:
                    seen[id(part)] = part
                    stack[:0] = [self.contract.resolve(inner) for inner in part.all_of]
            known = self._parts[id(schema)] = tuple(seen.values())
            self._keep.append(schema)
        return known

    def kind(self, schema: Schema) -> Kind:
        known = self._kinds.get(id(schema))
        if known is None:
            self._keep.append(schema)
            self._kinds[id(schema)] = Kind.UNION
            known = self._kinds[id(schema)] = self._kind(schema)
        return known

    def _kind(self, schema: Schema) -> Kind:
        parts = self.parts(schema)
        if any(part.const is not None for part in parts):
            return Kind.CONST
        values = [part.enum for part in parts if part.enum is not None]
        if values:
            return Kind.ENUM if values[0] else Kind.NULL
        types = next((part.types for part in parts if part.types), ())
        if any(part.properties for part in parts) and (not types or types == ("object",)):
            return Kind.CLASS
        alternatives = next((found for part in parts if (found := branches(part))), ())
        if _open_words([self.contract.resolve(branch) for branch in alternatives]) is not None:
            return Kind.ENUM
        if alternatives:
            kinds = {self.kind(self.contract.resolve(branch)) for branch in alternatives}
            return Kind.NULL if kinds == {Kind.NULL} else Kind.UNION
        if len(types) > 1:
            return Kind.MULTIPLE
        return _BY_TYPE[types[0]] if types else _implied(parts)

    def named_kind(self, name: str) -> Kind:
        """The kind of a named schema; a variant or base without properties of its own is a class too."""
        schema = self.contract.resolve(Ref(name))
        kind = self.kind(schema)
        bare = isinstance(self.contract.schemas[name], Schema)
        if kind in (Kind.MAP, Kind.ANYTHING) and bare and name in self.forced:
            return Kind.CLASS
        return kind

    def is_class(self, name: str) -> bool:
        """Whether a class of its own is rendered for a named schema (not an alias of another one)."""
        schema = self.contract.schemas[name]
        if isinstance(schema, Ref) or self.named_kind(name) is not Kind.CLASS:
            return False
        return not isinstance(essence(schema), Ref) or name in self.forced

    def enum_of(self, schema: Schema) -> Schema | None:
        """The part that has the values of an enum: its own, or the one that stands beside plain text."""
        own = next((part for part in self.parts(schema) if part.enum), None)
        _, alternatives = self.union_of(schema)
        return own or _open_words([self.contract.resolve(branch) for branch in alternatives])

    def union_of(self, schema: Schema) -> tuple[Schema, tuple[SchemaLike, ...]]:
        """The part that holds the alternatives, and these."""
        for part in self.parts(schema):
            found = branches(part)
            if found:
                return part, found
        return schema, ()


def _open_words(alternatives: Sequence[Schema]) -> Schema | None:
    """The enum of `anyOf: [string, enum]`, which says of a list of words that it is open; our enums all are."""
    plain = [schema for schema in alternatives if schema == Schema(types=("string",))]
    words = [schema for schema in alternatives if schema.enum and not schema.nullable]
    if len(alternatives) != 2 or len(plain) != 1 or len(words) != 1:
        return None
    return words[0] if all(isinstance(value, str) for value in words[0].enum or ()) else None


def _implied(parts: tuple[Schema, ...]) -> Kind:
    """What a schema without a type is about, told by the keywords that it uses."""
    for part in parts:
        if part.items is not None or part.prefix_items:
            return Kind.LIST
        rest = (part.additional_properties, part.unevaluated_properties)
        if rest != (None, None) or part.pattern_properties or part.required:
            return Kind.MAP
        if part.pattern is not None or part.min_length is not None or part.max_length is not None:
            return Kind.STRING
        if part.format in _FORMATS:
            return _FORMATS[part.format]
        if part.multiple_of is not None or part.minimum is not None or part.maximum is not None:
            return Kind.NUMBER
    return Kind.ANYTHING


_TEXTS = "date date-time time duration uuid uri email byte base64url binary password".split()
_FORMATS = {
    **dict.fromkeys(_TEXTS, Kind.STRING),
    **dict.fromkeys(("int32", "int64"), Kind.INTEGER),
    **dict.fromkeys(("float", "double", "decimal"), Kind.NUMBER),
}


def named(contract: Contract) -> Iterator[tuple[str, Schema]]:
    """The named schemas that are not mere references."""
    for name, schema in contract.schemas.items():
        if isinstance(schema, Schema):
            yield name, schema


def children(schema: Schema) -> Iterator[tuple[tuple[str, ...], SchemaLike]]:
    """Every subschema that can become a type, with the words that its place adds to a name."""
    for name, child in schema.properties.items():
        yield (name,), child
    if schema.items is not None:
        yield ("item",), schema.items
    for index, child in enumerate(schema.prefix_items, 1):
        yield ("item", str(index)), child
    for rest in (schema.additional_properties, schema.unevaluated_properties):
        if rest is not None:
            yield ("value",), rest
    for index, (_, child) in enumerate(schema.pattern_properties.items(), 1):
        yield ("value", str(index) if index > 1 else ""), child
    for part in schema.all_of:
        yield (), part
    for alternatives in filter(None, (schema.one_of, schema.any_of)):
        for words, child in zip(_branch_words(alternatives), alternatives, strict=True):
            yield words, child


def _branch_words(alternatives: tuple[SchemaLike, ...]) -> list[tuple[str, ...]]:
    """Inline alternatives are named by their titles where all have different ones, else by number."""
    inline = [branch for branch in alternatives if isinstance(branch, Schema)]
    if len(inline) == len(alternatives) and _open_words(inline) is not None:
        return [()] * len(alternatives)
    titles = {branch.doc.title for branch in inline if 0 < len(branch.doc.title) <= 60}
    if len(titles) == len(inline):
        return [(b.doc.title if isinstance(b, Schema) else "",) for b in alternatives]
    return [("option", str(index)) for index, _ in enumerate(alternatives, 1)]


def discriminators(contract: Contract) -> Iterator[tuple[str | None, Discriminator]]:
    """Every discriminator, with the name of the schema that holds it (None inside an unnamed one)."""
    seen: set[int] = set()
    for name, schema in named(contract):
        stack: list[tuple[str | None, SchemaLike]] = [(name, schema)]
        while stack:
            holder, node = stack.pop()
            if isinstance(node, Schema) and id(node) not in seen:
                seen.add(id(node))
                if node.discriminator is not None:
                    yield holder, node.discriminator
                stack.extend((None, child) for _, child in children(node))
