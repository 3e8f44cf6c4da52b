"""Clients, groups, methods and their arguments as symbols."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.contract import Operation
from generator.impact.classes import field_symbol
from generator.impact.symbols import Kind, Node, Symbol, Way
from generator.pyview.define import Defined
from generator.pyview.direction import Direction
from generator.pyview.operations import OperationDef, plain
from generator.pyview.paging import CHANGES, feed_of, paged_of
from generator.pyview.signature import accept_of, arguments, choices
from generator.pyview.types import Generic, Name

_SIDES = (("client", ""), ("async_client", "Async"))


@dataclass(frozen=True, slots=True)
class Calls:
    """The clients of one API: `client` is the class, `module` the package."""

    defined: Defined
    module: str
    client: str

    def symbols(self) -> Iterator[Symbol]:
        groups: dict[str, list[OperationDef]] = {}
        for operation in self.defined.operations:
            groups.setdefault(operation.group, []).append(operation)
            yield Symbol(
                name=f"{self.module}.operations.{operation.constant}",
                kind=Kind.CONSTANT,
                within=(operation.operation,),
            )
            yield from self._headers(operation)
        for attribute, members in groups.items():
            name, stem = f"{self.module}.{self.client}", self.client
            if attribute:
                tag = members[0].operation.tags[0]
                name, stem = f"{name}.{attribute}", f"{self.defined.api.names.group(tag)[1]}Group"
                yield Symbol(
                    name=name,
                    kind=Kind.GROUP,
                    within=tuple(member.operation for member in members),
                    holders=tuple(self._classes(self.client)),
                )
            holders = tuple(self._classes(stem))
            answering = tuple(self._classes(f"{stem}WithResponse"))
            taken = {member.method for member in members}
            for member in members:
                walks = [w for w in self._walks(member) if w not in taken]
                taken |= {*walks}
                yield from self._method(member, name, (holders, answering), walks)
        for constant, links in self.defined.links.items():
            source = next(o for o in self.defined.operations if o.constant == constant)
            stem = f"{source.class_name}Links"
            for link in links:
                holders = tuple(self._classes(stem))
                yield from self._method(
                    link.target, holders[0], (holders, ()), (), source.operation
                )

    def _classes(self, stem: str) -> Iterator[str]:
        """The class of both sides, where the modules define it."""
        for file, prefix in _SIDES:
            yield f"{self.module}.{file}.{prefix}{stem}"

    def _headers(self, operation: OperationDef) -> Iterator[Symbol]:
        if operation.headers is not None:
            name = f"{self.module}.operations.{operation.headers}"
            responses = tuple(r.response for r in operation.successes)
            yield Symbol(
                name=name,
                kind=Kind.CLASS,
                nodes=(operation.operation, *responses),
                way=Way.RECEIVED,
            )
            for field in operation.header_fields:
                headers = [r.headers[field.wire] for r in responses if field.wire in r.headers]
                made = field_symbol(field, name, Direction.RESPONSE, None)
                yield Symbol(
                    name=made.name,
                    kind=Kind.FIELD,
                    type=made.type,
                    default=made.default,
                    deprecated=made.deprecated,
                    nodes=(*headers, *responses),
                    within=(operation.operation,),
                    wire=field.wire,
                    way=Way.RECEIVED,
                )

    def _walks(self, operation: OperationDef) -> Iterator[str]:
        """The methods that go through all pages of an operation."""
        if paged_of(operation) is not None:
            yield f"iter_{operation.method}"
            if feed_of(self.defined.api, operation) is not None:
                yield CHANGES

    def _method(
        self,
        operation: OperationDef,
        under: str,
        holders: tuple[tuple[str, ...], tuple[str, ...]],
        walks: Sequence[str],
        *sources: Operation,
    ) -> Iterator[Symbol]:
        """The method with its arguments; `holders` are the classes that have it, and those that have it alone,
        without the `walks` through its pages."""
        name = f"{under}.{operation.method}"
        answer = next(iter(choices(operation)), plain(operation.answer))
        answers = tuple(response.response for response in operation.successes)
        within = (operation.operation, *sources)
        deprecated = operation.operation.deprecated
        for method in (operation.method, *walks):
            yield Symbol(
                name=f"{under}.{method}",
                kind=Kind.METHOD,
                type=answer if method == operation.method else _pages(operation),
                way=Way.RECEIVED,
                deprecated=deprecated,
                nodes=answers,
                within=within,
                holders=sum(holders, ()) if method == operation.method else holders[0],
            )
        methods = tuple(f"{h}.{operation.method}" for h in sum(holders, ()))
        methods += tuple(f"{h}.{walk}" for h in holders[0] for walk in walks)
        known = {p.name: p for p in operation.parameters}
        body = operation.operation.body
        for place, argument in enumerate(arguments(operation, accept_of(operation))):
            parameter = known.get(argument.name)
            own: tuple[Node, ...] = ()
            if parameter is not None:
                own = (parameter.parameter,)
            elif argument.name in ("body", "content_type") and body is not None:
                own = (body,)
            elif argument.name == "accept":
                own = answers
            yield Symbol(
                name=f"{name}({argument.name})",
                kind=Kind.PARAMETER,
                type=argument.type,
                default=argument.default,
                place=None if argument.by_keyword else place,
                way=Way.GIVEN,
                deprecated=parameter is not None and parameter.parameter.deprecated,
                nodes=own,
                within=within,
                wire=parameter.parameter.name if parameter is not None else "",
                holders=methods,
            )


def _pages(operation: OperationDef) -> Generic:
    paged = paged_of(operation)
    assert paged is not None, "only a paged operation is walked through"
    return Generic(Name("_runtime.paging", "Paged"), (plain(paged.item),))
