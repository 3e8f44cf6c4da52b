"""The base of every generated model, and the marks that say what a type alone cannot.

A model keeps apart what is absent, null and set; keeps properties it does not know; holds exact numbers; and
shows no secret. Out of an answer it is built whatever the answer holds (decode.py), and `deviations` tells how
it differs from its spec; before it is sent the same check refuses it (check.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import EnumType, IntEnum, StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, ValidationError
from pydantic_core import CoreSchema, core_schema
from typing_extensions import override

from . import json
from .check import pointer, problems
from .encoded import Base64, Base64Url
from .errors import DecodeError, FieldProblem, RequestValidationError
from .redact import MASK, is_secret, masked
from .renamed import attribute, fields, names_of
from .shape import (
    ADDITIONAL,
    CONSTANT,
    NULLABLE,
    READ_ONLY,
    AdditionalProperties,
    Choice,
    Constant,
    Limits,
    Nullable,
    ReadOnly,
    properties,
)
from .unread import NOTHING, from_json, hold, read, state
from .wire import as_it_came, plain

__all__ = [
    "ADDITIONAL",
    "CONSTANT",
    "NULLABLE",
    "READ_ONLY",
    "AdditionalProperties",
    "Base64",
    "Base64Url",
    "Constant",
    "Limits",
    "Model",
    "Nullable",
    "OpenEnum",
    "OpenIntEnum",
    "ReadOnly",
    "Tagged",
    "UnknownVariant",
]

F = TypeVar("F", bound=Callable[..., object])


class _OpenType(EnumType):
    """The type of open enums: old names of members stand for today's."""

    if not TYPE_CHECKING:

        def __getattr__(cls, name):
            if name.startswith("_"):
                raise AttributeError(name)
            return attribute(cls, names_of(cls), name)


class OpenEnum(StrEnum, metaclass=_OpenType):
    """Known words of a list that may grow: an unknown one becomes a value too, equal to its text."""

    @property
    def is_known(self) -> bool:
        """Whether the spec this package was made from lists the value."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    @override
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        # Not remembered: words that a server makes up must not fill the memory.
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
        return member


class OpenIntEnum(IntEnum, metaclass=_OpenType):
    """Known numbers of a list that may grow; see OpenEnum."""

    @property
    def is_known(self) -> bool:
        """Whether the spec this package was made from lists the value."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    @override
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member


def _adds_nothing_to_validation(init: F) -> F:
    """Lets pydantic build nested models without calling this __init__ for each (its own base has that mark)."""
    init.__dict__["__pydantic_base_init__"] = True
    return init


class Model(BaseModel):
    """One object of an API."""

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        hide_input_in_errors=True,
        # JSON has no other numbers; a text such as "NaN" stays one.
        allow_inf_nan=False,
        protected_namespaces=(),
    )

    @_adds_nothing_to_validation
    def __init__(self, /, **data: Any) -> None:
        try:
            super().__init__(**fields(type(self), data))
        except ValidationError as problem:
            name = type(self).__name__
            raise RequestValidationError(
                f"{name} does not fit the spec", fields=field_problems(problem)
            ) from None

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            """What was not read yet, an unknown property that came along, or what an old name stands for."""
            found = read(self, name)
            if found is not NOTHING:
                return found
            try:
                return super().__getattr__(name)
            except AttributeError:
                if name not in names_of(type(self)):
                    raise
            return attribute(self, names_of(type(self)), name)

        def __delattr__(self, name):
            # What is deleted before it was read would come back when it is.
            state(self)
            super().__delattr__(name)

        # Whoever wants all properties finds them read (unread.py).
        __dict__ = property(state, hold)

    @property
    def deviations(self) -> tuple[FieldProblem, ...]:
        """How this object differs from its spec: what is missing, unknown, of another type or beyond a limit."""
        return tuple(problems(type(self), self, answer=True))

    def to_dict(self) -> dict[str, object]:
        """What was set or received, under wire names, with Python values (Decimal, datetime, ...)."""
        return cast("dict[str, object]", plain(self))

    def to_json(self) -> str:
        """What was set or received, as JSON with exact numbers."""
        return json.dumps(as_it_came(plain(self))).decode("utf-8")

    @classmethod
    def from_json(cls, text: bytes | str) -> Self:
        """The object of a JSON text, built leniently as out of an answer.

        Raises DecodeError when the text is not a JSON object.
        """
        try:
            return cast("Self", from_json(cls, text.encode() if isinstance(text, str) else text))
        except (ValueError, RecursionError) as problem:
            raise DecodeError(f"{cls.__name__}: {problem}") from problem

    @override
    def __repr_args__(self) -> Iterator[tuple[str | None, object]]:
        for name, value in super().__repr_args__():
            yield name, MASK if name is not None and is_secret(name) else masked(value)

    @classmethod
    @override
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        schema = handler(source)
        if any(ADDITIONAL in field.metadata for field in cls.__pydantic_fields__.values()):
            gather = partial(_gather_additional, cls)
            return core_schema.no_info_before_validator_function(gather, schema)
        return schema


def _gather_additional(model: type[Model], value: object) -> object:
    """The object with its undeclared properties moved into the property that holds them."""
    if not isinstance(value, dict):
        return value
    raw = cast("dict[str, object]", value)
    declared = properties(model)
    holder = next(prop.name for prop in declared if prop.additional)
    if holder in raw:
        return raw
    names = {name for prop in declared for name in (prop.wire, prop.name)}
    kept = {name: inner for name, inner in raw.items() if name in names}
    return {**kept, holder: {name: inner for name, inner in raw.items() if name not in names}}


class UnknownVariant(Model):
    """One variant of a union that this package does not know; everything it came with is kept."""

    @property
    def raw(self) -> Mapping[str, object]:
        """The object as it came."""
        return self.model_extra or {}

    def to_input(self) -> Self:
        """A copy to be sent back, as every variant with two classes makes one."""
        return self.model_copy(deep=True)


@dataclass(frozen=True, eq=False)
class Tagged(Choice):
    """A union told apart by one property; see Choice. A value without a class gives an UnknownVariant."""

    fallback: type[BaseModel] = UnknownVariant


def field_problems(problem: ValidationError) -> tuple[FieldProblem, ...]:
    """What pydantic found, without the values it found."""
    return tuple(
        FieldProblem(_pointer(error["loc"]), error["type"].replace("_", "-"), error["msg"])
        for error in problem.errors(include_url=False, include_context=False, include_input=False)
        if error["type"] not in ("is_instance_of", "known_variant")
    )


def _pointer(steps: tuple[int | str, ...]) -> str:
    at = ""
    for step in steps:
        at = pointer(at, str(step))
    return at
