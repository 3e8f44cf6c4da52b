"""Where an answer leads: the links of a response, followed by calling their operations (OAS 3.x, Link Object)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, Self, cast
from urllib.parse import unquote

from pydantic import BaseModel
from typing_extensions import TypeVar

from . import json
from .client import AsyncGroup, Group
from .errors import RequestValidationError
from .operation import AnyOperation, OperationSpec
from .options import RequestOptions
from .outgoing import Progress
from .redact import Redacted
from .response import Response, ResponseHeaders
from .session import AsyncSession, Session
from .wire import as_it_came, plain, wire_items

B_co = TypeVar("B_co", covariant=True, default=object)
H_co = TypeVar("H_co", covariant=True, bound=ResponseHeaders, default=ResponseHeaders)
L_co = TypeVar("L_co", covariant=True, default=object)
B = TypeVar("B")
A = TypeVar("A")
H = TypeVar("H", bound=ResponseHeaders)
L = TypeVar("L")

_IN_MESSAGE = re.compile(
    r"\$(request|response)\.(?:(body)(?:#(.*))?|(path|query|header)\.(.+))", re.S
)
_EMBEDDED = re.compile(r"\{(\$[^{}]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LinkedResponse(Response[B_co, H_co], Generic[B_co, H_co, L_co]):
    """A success from which the spec leads on: `links` has a method for each link."""

    links: L_co


@dataclass(frozen=True, slots=True, repr=False)
class Source(Redacted):
    """The call that was made and its answer: what runtime expressions speak of."""

    spec: AnyOperation
    values: Mapping[str, object]
    body: object
    answer: Response[object, ResponseHeaders]

    def value(self, text: str) -> object:
        """What a runtime expression, or a text with expressions in braces, yields as JSON; None for nothing."""
        if text.startswith("$"):
            found = self._found(text)
            return None if found is None else json.loads(json.dumps(as_it_came(plain(found))))
        parts = _EMBEDDED.split(text)
        found_parts = [self.value(part) if i % 2 else part for i, part in enumerate(parts)]
        if any(part is None for part in found_parts):
            return None
        return "".join(map(str, found_parts))

    def given(self, link: str, text: str) -> object:
        """The same for an argument that has to be there. Raises RequestValidationError for nothing."""
        found = self.value(text)
        if found is None:
            raise RequestValidationError(
                f"the link {link} cannot be followed: {text} yields nothing", operation=self.spec.id
            )
        return found

    def _found(self, expression: str) -> object:
        if expression == "$method":
            return self.spec.method
        if expression == "$statusCode":
            return self.answer.status
        read = _IN_MESSAGE.fullmatch(expression)
        if read is None:
            return None
        message, body, pointer, place, name = read.groups()
        if body:
            value = self.body if message == "request" else self.answer.body
            return _at(value, pointer or "")
        if message == "response":
            return self.answer.raw_headers.get(name) if place == "header" else None
        for parameter in self.spec.parameters:
            known, wanted = parameter.name, name
            if place == "header":
                known, wanted = known.lower(), wanted.lower()
            if (parameter.place, known) == (place, wanted):
                return self.values.get(parameter.python_name)
        return None


def _at(value: object, pointer: str) -> object:
    """The value at a JSON pointer (RFC 6901, as a URI fragment); None where there is none."""
    for token in unquote(pointer).split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        if isinstance(value, BaseModel):
            value = dict(wire_items(value)).get(name)
        elif isinstance(value, Mapping):
            value = cast("Mapping[object, object]", value).get(name)
        elif isinstance(value, list | tuple) and name.isascii() and name.isdecimal():
            items = cast("list[object]", value)
            value = items[int(name)] if int(name) < len(items) else None
        else:
            return None
    return value


class Links(Group):
    """The links of one operation; a generated class has a method for each."""

    def __init__(self, session: Session, source: Source) -> None:
        super().__init__(session)
        self._source = source

    @classmethod
    def call(
        cls,
        session: Session,
        spec: OperationSpec[B, H, object],
        values: Mapping[str, object],
        body: object = None,
        *,
        accept: str | None = None,
        content_type: str | None = None,
        options: RequestOptions | None = None,
        progress: Progress | None = None,
    ) -> LinkedResponse[B, H, Self]:
        """Makes the call of `Session.call`; the answer has these links."""
        answer = session.call(
            spec,
            values,
            body,
            accept=accept,
            content_type=content_type,
            options=options,
            progress=progress,
        )
        return _linked(answer, cls(session, Source(spec, values, body, answer)))


class AsyncLinks(AsyncGroup):
    """The same for async."""

    def __init__(self, session: AsyncSession, source: Source) -> None:
        super().__init__(session)
        self._source = source

    @classmethod
    async def call(
        cls,
        session: AsyncSession,
        spec: OperationSpec[object, H, A],
        values: Mapping[str, object],
        body: object = None,
        *,
        accept: str | None = None,
        content_type: str | None = None,
        options: RequestOptions | None = None,
        progress: Progress | None = None,
    ) -> LinkedResponse[A, H, Self]:
        """Makes the call of `AsyncSession.call`; the answer has these links."""
        answer = await session.call(
            spec,
            values,
            body,
            accept=accept,
            content_type=content_type,
            options=options,
            progress=progress,
        )
        return _linked(answer, cls(session, Source(spec, values, body, answer)))


def _linked(answer: Response[B, H], links: L) -> LinkedResponse[B, H, L]:
    return LinkedResponse(
        status=answer.status,
        headers=answer.headers,
        body=answer.body,
        raw_headers=answer.raw_headers,
        operation=answer.operation,
        correlation_id=answer.correlation_id,
        sent=answer.sent,
        links=links,
    )
