"""Examples of a spec as Python source: arguments and models as a person would write them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.contract import JsonValue
from generator.pyview.classes import ClassDef, Classes
from generator.pyview.fields import Field
from generator.pyview.layout import Bracket, Item, call, mapping
from generator.pyview.operations import ContentDef, OperationDef, ParameterDef
from generator.pyview.resolve import DECIMAL, FILE_INPUT
from generator.pyview.text import literal, quote
from generator.pyview.types import (
    BOOL,
    DICT,
    FLOAT,
    INT,
    LIST,
    MODELS,
    NONE,
    OBJECT,
    STR,
    Generic,
    Imports,
    Literal,
    Marked,
    Name,
    Type,
    Union,
)

_PARSED = {
    Name("uuid", "UUID"): "{}({})",
    Name("datetime", "date"): "{}.fromisoformat({})",
    Name("datetime", "datetime"): "{}.fromisoformat({})",
    Name("datetime", "time"): "{}.fromisoformat({})",
}
_FILE = "dokument.pdf"


@dataclass(slots=True)
class Examples:
    """The examples of one API; `values` is the first example value of each property, by its wire name."""

    classes: Classes
    values: Mapping[str, JsonValue] = field(init=False)

    def __post_init__(self) -> None:
        found: dict[str, JsonValue] = {}
        for value in _examples(self.classes):
            for name, inner in _scalars(value):
                found.setdefault(name, inner)
        self.values = found

    def argument(self, parameter: ParameterDef, imports: Imports) -> Item | None:
        """A value for a parameter: its own example, one of its type's, or one of a property of its name."""
        if parameter.parameter.name.lower() == "idempotency-key":
            return f"{imports.name(Name('uuid', 'uuid4'))}()"
        tried = [*parameter.parameter.doc.examples.values()]
        if parameter.parameter.schema is not None:
            schema = self.classes.api.contract.resolve(parameter.parameter.schema)
            tried += [*(schema.enum or ())[:1], *schema.doc.examples.values()]
        if parameter.parameter.name in self.values:
            tried.append(self.values[parameter.parameter.name])
        written = (self.source(parameter.full, value, imports) for value in tried)
        return next((item for item in written if item is not None), None)

    def body(self, operation: OperationDef, imports: Imports) -> Item | None:
        """The first body that can be written down; of a form only what has to be given."""
        for content in operation.body:
            for value in self._bodies(operation, content):
                form = content.kind in ("form", "multipart")
                written = self.source(content.type, value, imports, least=form)
                if written is not None:
                    return written
        return None

    def _bodies(self, operation: OperationDef, content: ContentDef) -> Iterator[JsonValue]:
        body = operation.operation.body
        media_type = body.content[content.media_type] if body is not None else None
        yield from media_type.doc.examples.values() if media_type is not None else ()
        if content.kind == "binary":
            yield _FILE

    def source(
        self, type_: Type, value: JsonValue, imports: Imports, *, least: bool = False
    ) -> Item | None:
        """The source of a value of this type; None where it does not fit or cannot be said.

        `least` leaves out the optional fields of a model.
        """
        api = self.classes.api
        match type_:
            case Marked(base, _):
                return self.source(base, value, imports, least=least)
            case Name(module, name) if module == MODELS and name in api.aliases:
                return self.source(api.aliases[name].type, value, imports, least=least)
            case Name(module, name) if module == MODELS and name in self.classes.found:
                defined = self.classes.found[name]
                return self._model(defined, value, imports, least)
            case Name(module, _) if module == MODELS:
                member = api.member(type_, value)
                return f"{imports.module(MODELS)}.{member[0]}.{member[1]}" if member else None
            case Union(members):
                tried = (self.source(m, value, imports, least=least) for m in members)
                return next((item for item in tried if item is not None), None)
            case Generic(base, args):
                return self._container(base, args, value, imports)
            case Literal(values):
                return literal(value) if literal(value) in values else None
            case _:
                return _scalar(type_, value, imports)

    def _model(
        self, defined: ClassDef, value: JsonValue, imports: Imports, least: bool
    ) -> Item | None:
        """The call of the class with every property that the caller chooses."""
        fields = defined.all_fields
        if not isinstance(value, dict) or value.keys() - fields.keys() - defined.left_out:
            return None
        arguments: list[tuple[str, Item]] = []
        for wire, known in fields.items():
            written = known.written
            if written.marker == "Constant":
                if wire in value and not self._is_default(known, value[wire]):
                    return None
            elif wire in value or (known.required and written.bare == FILE_INPUT):
                if known.required or not least:
                    argument = self.source(written.bare, value.get(wire), imports)
                    if argument is None:
                        return None
                    arguments.append((known.name, argument))
            elif known.required and not written.has_default:
                return None
        return call(f"{imports.module(MODELS)}.{defined.name}", arguments)

    def _is_default(self, known: Field, value: JsonValue) -> bool:
        """Whether a constant has this value: a union's example belongs to the variant that it names."""
        member = self.classes.api.member(known.written.bare, value)
        said = {literal(value)} | ({".".join(member)} if member else set())
        return known.written.default is None or known.written.default[0] in said

    def _container(
        self, base: Name, args: tuple[Type, ...], value: JsonValue, imports: Imports
    ) -> Item | None:
        if base == LIST and isinstance(value, list):
            items = [self.source(args[0], item, imports) for item in value]
            known = [item for item in items if item is not None]
            fits = len(known) == len(items)
            return Bracket("[", tuple(("", item) for item in known), "]") if fits else None
        if base == DICT and isinstance(value, dict):
            entries = {quote(k): self.source(args[1], v, imports) for k, v in value.items()}
            said = {k: item for k, item in entries.items() if item is not None}
            return mapping(said) if len(said) == len(entries) else None
        return None


def _scalar(type_: Type, value: JsonValue, imports: Imports) -> Item | None:
    if type_ == FILE_INPUT:
        return f"{imports.name(Name('pathlib', 'Path'))}({quote(_FILE)})"
    if isinstance(type_, Name) and type_ in _PARSED and isinstance(value, str):
        return _PARSED[type_].format(imports.name(type_), literal(value))
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if type_ == DECIMAL and number:
        return f"{imports.name(DECIMAL)}({quote(str(value))})"
    fits = (
        (type_ == STR and isinstance(value, str))
        or (type_ == BOOL and isinstance(value, bool))
        or (type_ == INT and number and isinstance(value, int))
        or (type_ == FLOAT and number)
        or (type_ == NONE and value is None)
        or type_ == OBJECT
    )
    return literal(value) if fits else None


def _examples(classes: Classes) -> Iterator[JsonValue]:
    """The examples of answers and bodies, in the order of the operations."""
    for operation in classes.api.contract.operations:
        contents = [r.content for s, r in operation.responses.items() if s.startswith("2")]
        contents += [operation.body.content] if operation.body is not None else []
        for content in contents:
            for media_type in content.values():
                yield from media_type.doc.examples.values()


def _scalars(value: JsonValue) -> Iterator[tuple[str, JsonValue]]:
    """Every text, number and flag in a value by the name of its property, the outer ones first."""
    queue: list[tuple[str, JsonValue]] = [("", value)]
    while queue:
        name, inner = queue.pop(0)
        if isinstance(inner, dict):
            queue.extend(inner.items())
        elif isinstance(inner, list):
            queue.extend((name, item) for item in inner)
        elif inner is not None:
            yield name, inner
