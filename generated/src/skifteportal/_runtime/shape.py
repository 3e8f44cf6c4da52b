"""What the annotations of a model say beyond the Python type, and how they are taken apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, partial
from types import UnionType
from typing import Annotated, Literal, TypeAlias, TypeVar, Union, cast, get_args, get_origin

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, TypeAdapter
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

T = TypeVar("T")

# JSON has no other numbers; a text such as "NaN" stays one.
_FINITE = ConfigDict(allow_inf_nan=False)


# Marks sit inside Annotated and are compared by identity, because typing hashes them.
@dataclass(frozen=True, eq=False)
class _Mark:
    meaning: str


NULLABLE = _Mark("an optional property that may be sent as null")
CONSTANT = _Mark("sent although the caller did not set it")
READ_ONLY = _Mark("received, never sent")
ADDITIONAL = _Mark("holds the properties that have no name of their own")

Nullable: TypeAlias = Annotated[T | None, NULLABLE]
Constant: TypeAlias = Annotated[T, CONSTANT]
ReadOnly: TypeAlias = Annotated[T, READ_ONLY]
AdditionalProperties: TypeAlias = Annotated[dict[str, T], ADDITIONAL]


@dataclass(frozen=True, eq=False, kw_only=True)
class Limits:
    """JSON Schema's assertions on a value, by the names they have there; checked before sending only."""

    multiple_of: Decimal | float | None = None
    minimum: Decimal | float | None = None
    maximum: Decimal | float | None = None
    exclusive_minimum: Decimal | float | None = None
    exclusive_maximum: Decimal | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None
    enum: tuple[object, ...] | None = None


@dataclass(frozen=True, eq=False)
class Choice:
    """A union told apart by the value of one property (its wire name); any other value gives `fallback`."""

    property: str
    mapping: Mapping[str, type[BaseModel]]
    fallback: type[BaseModel]

    def kinds(self) -> tuple[type[BaseModel], ...]:
        """Every class that a value may get."""
        return tuple(dict.fromkeys((*self.mapping.values(), self.fallback)))

    def variant(self, raw: Mapping[str, object]) -> type[BaseModel]:
        """The class for a JSON object."""
        tag = raw.get(self.property)
        return self.mapping.get(str(tag), self.fallback)

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """The tagged union of pydantic's core, which reads the tag without a call into Python.

        It has no fallback of its own, so that comes second and refuses the tags that are known.
        """
        choices = {tag: handler.generate_schema(kind) for tag, kind in self.mapping.items()}
        tagged = core_schema.tagged_union_schema(choices, self.property, from_attributes=False)
        other = core_schema.no_info_before_validator_function(
            self._refuse_known, handler.generate_schema(self.fallback)
        )
        by_tag = core_schema.union_schema([tagged, other], mode="left_to_right")
        instances = [core_schema.is_instance_schema(kind) for kind in self.kinds()]
        instance: CoreSchema = core_schema.union_schema([*instances], mode="left_to_right")
        if untold := self._untold():
            told = partial(self._tell, untold)
            instance = core_schema.no_info_after_validator_function(told, instance)
        from_python = core_schema.union_schema([instance, by_tag], mode="left_to_right")
        return core_schema.json_or_python_schema(by_tag, from_python)

    def _untold(self) -> Mapping[type[BaseModel], str]:
        """The classes that have no property for the tag, and theirs where it is only one."""
        tags: dict[type[BaseModel], list[str]] = {}
        for tag, kind in self.mapping.items():
            wires = (field.serialization_alias or name for name, field in kind.model_fields.items())
            if self.property not in wires:
                tags.setdefault(kind, []).append(tag)
        return {kind: found[0] for kind, found in tags.items() if len(found) == 1}

    def _tell(self, untold: Mapping[type[BaseModel], str], value: BaseModel) -> BaseModel:
        """The value with its tag: a class without a property for it cannot hold it by itself."""
        tag = untold.get(type(value))
        if tag is None or self.property in (value.model_extra or {}):
            return value
        return value.model_copy(update={self.property: tag})

    def _refuse_known(self, value: object) -> object:
        if (
            isinstance(value, dict)
            and self.variant(cast("dict[str, object]", value)) is self.fallback
        ):
            return cast("object", value)
        raise PydanticCustomError("known_variant", "not an unknown variant")


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """An annotation taken apart: the type without its marks, what they say, and the types inside.

    `origin` is Union for both ways to write one, and None for a type that has none inside.
    """

    base: object
    origin: object
    inside: tuple[Form, ...]
    limits: tuple[Limits, ...]
    choice: Choice | None

    @property
    def model(self) -> type[BaseModel] | None:
        """The class, where it is one of models."""
        return cast("type[BaseModel]", self.base) if is_model(self.base) else None


@cache
def form(annotation: object) -> Form:
    """An annotation taken apart."""
    base, marks = _peel(annotation)
    origin = get_origin(base)
    return Form(
        base=base,
        origin=Union if origin is UnionType else origin,
        inside=() if origin is Literal else tuple(map(form, get_args(base))),
        limits=tuple(mark for mark in marks if isinstance(mark, Limits)),
        choice=next((mark for mark in marks if isinstance(mark, Choice)), None),
    )


@dataclass(frozen=True, slots=True)
class Property:
    """One declared property of a model: its names, its type, and how it travels."""

    name: str
    wire: str
    annotation: object
    form: Form
    required: bool
    nullable: bool
    constant: bool
    read_only: bool
    additional: bool


@cache
def properties(model: type[BaseModel]) -> tuple[Property, ...]:
    """The declared properties of a model class in the order of the class."""
    model.model_rebuild()
    return tuple(_property(name, field) for name, field in model.model_fields.items())


def _property(name: str, field: FieldInfo) -> Property:
    marks: list[object] = list(field.metadata)
    annotation: object = field.annotation
    for mark in marks:
        annotation = Annotated[annotation, mark]
    alias = field.serialization_alias or field.validation_alias or field.alias
    required = field.is_required()
    return Property(
        name=name,
        wire=alias if isinstance(alias, str) else name,
        annotation=annotation,
        form=form(annotation),
        required=required,
        nullable=required or NULLABLE in marks,
        constant=CONSTANT in marks,
        read_only=READ_ONLY in marks,
        additional=ADDITIONAL in marks,
    )


def _peel(annotation: object) -> tuple[object, tuple[object, ...]]:
    """The type inside Annotated, and its metadata from the inside out."""
    marks: tuple[object, ...] = ()
    while get_origin(annotation) is Annotated:
        annotation, *own = get_args(annotation)
        marks = (*own, *marks)
    return annotation, marks


def is_model(kind: object) -> bool:
    """Whether the type is a class of models."""
    return isinstance(kind, type) and issubclass(kind, BaseModel)


@cache
def adapter(annotation: object) -> TypeAdapter[object]:
    """Pydantic's validator of a type, built once."""
    base, _ = _peel(annotation)
    config = None if is_model(base) else _FINITE
    return TypeAdapter(cast("type[object]", annotation), config=config)
