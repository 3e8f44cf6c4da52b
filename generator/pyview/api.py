"""One API while its Python view is worked out: which names are taken, what was found, what has to be told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.contract import Contract, JsonValue, Origin, Ref, Schema, SchemaLike
from generator.diagnostics import Diagnostic, Severity
from generator.pyview.direction import Direction, directions
from generator.pyview.hints import hints
from generator.pyview.names import Names, distinct
from generator.pyview.shape import Kind, Shapes, chain, discriminators, essence
from generator.pyview.split import free_name, split
from generator.pyview.types import MODELS, Marked, Name, Type


@dataclass(frozen=True, slots=True)
class EnumDef:
    """An open enum: `members` are (member, source of the value, the value)."""

    name: str
    base: Name
    members: tuple[tuple[str, str, JsonValue], ...]
    schema: Schema
    source: str


@dataclass(frozen=True, slots=True)
class AliasDef:
    """A name for a type; `schema` has its texts, None where there are none."""

    type: Type
    schema: Schema | None
    source: str


@dataclass(slots=True)
class Api:
    """What one API's schemas are in Python; filled while its classes and operations are worked out.

    The contract is taken apart first (see split.py), hence `made` and `inputs`. `pending` holds unnamed
    classes that were met and are still to be worked out: (class name, schema); `named_nodes` the class name
    of each node that is a named schema itself. `up` leads from the API's modules to the package that holds
    the runtime.
    """

    contract: Contract
    names: Names
    collisions: Severity
    up: str = ".."
    made: Mapping[str, tuple[str, Direction]] = field(init=False)
    inputs: Mapping[str, str] = field(init=False)
    shapes: Shapes = field(init=False)
    class_names: Mapping[str, str] = field(init=False)
    named_nodes: Mapping[int, str] = field(init=False)
    tags: Mapping[str, Mapping[str, tuple[str, ...]]] = field(init=False)
    enums: dict[str, EnumDef] = field(default_factory=dict[str, EnumDef])
    aliases: dict[str, AliasDef] = field(default_factory=dict[str, AliasDef])
    pending: list[tuple[str, Schema]] = field(default_factory=list[tuple[str, Schema]])
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    using: set[int] = field(default_factory=set[int])
    _ways: Mapping[int, Direction] = field(init=False)
    _input_nodes: Mapping[int, Schema] = field(init=False)
    _hints: Mapping[int, str] = field(init=False)
    _own_names: dict[int, str] = field(default_factory=dict[int, str])
    _used: set[str] = field(default_factory=set[str])
    _said: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def __post_init__(self) -> None:
        parted = split(self.contract)
        self.contract, self.made, self.inputs = parted.contract, parted.made, parted.inputs
        self._input_nodes = parted.nodes
        self.shapes = Shapes(self.contract, self.inputs)
        self.class_names = self._name_schemas()
        schemas = self.contract.schemas
        self.named_nodes = {id(s): self.class_names[n] for n, s in schemas.items()}
        self.tags = _tags(self.contract)
        self._ways = directions(self.contract)
        self._used |= set(self.class_names.values())
        self._used |= {f"Any{self.class_names[name]}" for name in self.families()}
        self._hints = hints(self.contract, self.names, self.class_names, self.made)

    def _name_schemas(self) -> dict[str, str]:
        """The class name of every schema; that of a version follows the schema's own."""
        schemas = self.contract.schemas
        wanted = [(name, self.names.schema(name)) for name in schemas if name not in self.made]
        first: dict[str, str] = {}
        for name, plain in wanted:
            other = first.setdefault(plain, name)
            if other != name:
                origins = schemas[other].origin, schemas[name].origin
                self.collision("schema", other, name, plain, *origins)
        found = distinct([(name, plain, plain) for name, plain in wanted])
        for name, (spec, way) in self.made.items():
            found[name] = free_name(found[spec].rstrip("_"), way, found.values())
        return {name: found[name] for name in schemas}

    def source(self, schema: SchemaLike, name: str | None) -> str:
        """Where a schema is in the spec, for docstrings."""
        if name is None:
            return f"`#{schema.origin.pointer}`"
        return f"schema `{self.made[name][0] if name in self.made else name}`"

    # names of unnamed schemas

    def own_name(self, schema: Schema) -> str:
        """The name of an unnamed schema, the same at every place where the node is met."""
        known = self._own_names.get(id(schema))
        if known is None:
            base = self._hints.get(id(schema)) or "Anonymous"
            known, number = base, 2
            while known in self._used:
                known, number = f"{base}{number}", number + 1
            self._used.add(known)
            self._own_names[id(schema)] = known
        return known

    def known_name(self, schema: Schema) -> str | None:
        """The name that a node has already."""
        return self._own_names.get(id(schema))

    def claim(self, schema: Schema, name: str) -> None:
        """Gives a node the name of the named schema that it belongs to."""
        self._own_names[id(schema)] = name

    def is_unnamed(self, class_name: str) -> bool:
        return class_name not in self.class_names.values()

    # named schemas

    def families(self) -> list[str]:
        """Named schemas whose discriminator tells apart the schemas that inherit from them."""
        return [name for name in self.contract.schemas if self.is_family(name)]

    def is_family(self, name: str) -> bool:
        schema = self.contract.schemas[name]
        if isinstance(schema, Ref) or schema.discriminator is None:
            return False
        if not self.shapes.is_class(name):
            return False
        others = set(schema.discriminator.mapping.values()) - {name}
        return any(self.shapes.is_class(other) for other in others)

    def class_behind(self, name: str) -> str | None:
        """The class that a named schema is, or is an alias of."""
        node: SchemaLike | None = Ref(name)
        seen: set[str] = set()
        while isinstance(node, Ref) and node.target not in seen:
            seen.add(node.target)
            if self.shapes.is_class(node.target):
                return self.class_names[node.target]
            inner = self.contract.schemas[node.target]
            node = inner if isinstance(inner, Ref) else essence(inner)
        return None

    # questions about one schema

    def way(self, schema: Schema) -> Direction:
        return self._ways.get(id(schema), Direction.NONE)

    def input_of(self, schema: Schema, name: str | None) -> tuple[Schema, str | None] | None:
        """What requests hold instead of a class of answers: the schema and its name. None where requests
        do not hold it themselves."""
        request: str | None = None
        node: Schema | None = None
        if name is None:
            node = self._input_nodes.get(id(schema))
        else:
            request = next((r for r, answer in self.inputs.items() if answer == name), None)
            if request is not None and self.shapes.is_class(request):
                node = self.contract.resolve(Ref(request))
        if node is None or Direction.SENT not in self.way(node):
            return None
        return node, request

    def chain(self, node: SchemaLike) -> Iterator[Schema]:
        """A schema, what it wraps, what that wraps, and so on; each once."""
        return chain(self.contract, node)

    def is_nullable(self, node: SchemaLike) -> bool:
        """Whether null is to be expected: said by the schema itself, by what it wraps, or by an alternative.

        Half said counts: many specs list the values without null and mean that `nullable` lets it pass.
        """
        seen: set[int] = set()
        stack = [node]
        while stack:
            for schema in self.chain(stack.pop()):
                if id(schema) in seen:
                    break
                seen.add(id(schema))
                if schema.nullable or schema.half_null:
                    return True
                if schema.types == ("null",) or schema.enum == ():
                    return True
                if essence(schema) is None and self.shapes.kind(schema) is Kind.UNION:
                    stack.extend(self.shapes.union_of(schema)[1])
        return False

    def member(self, type_: Type, value: JsonValue) -> tuple[str, str] | None:
        """(enum class, member) that a value is, where the type is an enum of ours."""
        if isinstance(type_, Marked):
            return self.member(type_.base, value)
        if isinstance(type_, Name) and type_.module == MODELS and type_.name in self.enums:
            for member, _, known in self.enums[type_.name].members:
                if known == value and type(known) is type(value):
                    return type_.name, member
        return None

    # what has to be told

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


def _tags(contract: Contract) -> dict[str, dict[str, tuple[str, ...]]]:
    """schema -> property -> the values by which discriminators tell it; a base is not its own variant."""
    found: dict[str, dict[str, dict[str, None]]] = {}
    for holder, discriminator in discriminators(contract):
        for value, name in discriminator.mapping.items():
            if name != holder:
                at = found.setdefault(name, {}).setdefault(discriminator.property_name, {})
                at[value] = None
    return {n: {p: tuple(v) for p, v in props.items()} for n, props in found.items()}
