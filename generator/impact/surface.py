"""The surface of one version of one API: what its package offers, each symbol with what it is made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.contract import Contract, Operation, Schema
from generator.diagnostics import Severity
from generator.impact.symbols import Kind, Node, Surface, Symbol, Way
from generator.pyview.classes import ClassDef
from generator.pyview.define import Defined, define
from generator.pyview.direction import Direction
from generator.pyview.errors import problem_types
from generator.pyview.fields import Field
from generator.pyview.names import pascal
from generator.pyview.operations import OperationDef, plain
from generator.pyview.paging import CHANGES, feed_of, paged_of
from generator.pyview.rename import AS_THE_SPEC_SAYS, Rename
from generator.pyview.signature import accept_of, arguments, choices
from generator.pyview.statuses import RUNTIME_ERRORS, status_class
from generator.pyview.types import OBJECT, Generic, Imports, Name, union

_SIDES = (("client", ""), ("async_client", "Async"))


def surface(
    contract: Contract, *, module: str, package: str, rename: Rename = AS_THE_SPEC_SAYS
) -> Surface:
    """The symbols of the package `module`; `package` is what its client is named after.

    Names that collide are numbered, as they are in a loose spec.
    """
    defined = define(contract, rename=rename, collisions=Severity.WARNING)
    client = f"{pascal(package)}Client"
    found = [
        *_models(defined, module),
        *_Methods(defined, module, client).symbols(),
        *_errors(defined, module),
    ]
    api = defined.api
    bases = {name: c.lineage for name, c in defined.classes.found.items()}
    bases |= {name: (name, _ENUM_TYPES[e.base.name]) for name, e in api.enums.items()}
    return Surface(
        contract=api.contract,
        symbols={symbol.name: symbol for symbol in found},
        aliases={name: alias.type for name, alias in api.aliases.items()},
        bases=bases,
    )


_ENUM_TYPES = {"OpenEnum": "str", "OpenIntEnum": "int"}


def _models(defined: Defined, module: str) -> Iterator[Symbol]:
    api = defined.api
    for found in defined.classes.found.values():
        yield from _class(found, f"{module}.models.{found.name}", api.way(found.schema), defined)
    for enum in api.enums.values():
        name, way = f"{module}.models.{enum.name}", api.way(enum.schema)
        yield Symbol(name=name, kind=Kind.ENUM, nodes=(enum.schema,), way=_way(way))
        for member, source, _ in enum.members:
            yield Symbol(
                name=f"{name}.{member}",
                kind=Kind.MEMBER,
                default=source,
                nodes=(enum.schema,),
                way=_way(way),
            )
    for name, alias in api.aliases.items():
        nodes = () if alias.schema is None else (alias.schema,)
        way = api.way(alias.schema) if alias.schema is not None else Direction.NONE
        yield Symbol(
            name=f"{module}.models.{name}",
            kind=Kind.ALIAS,
            type=alias.type,
            nodes=nodes,
            way=_way(way),
        )


def _way(way: Direction) -> Way:
    """What no operation reaches may be used in any way."""
    given = Way.GIVEN if Direction.REQUEST in way else Way(0)
    received = Way.RECEIVED if Direction.RESPONSE in way else Way(0)
    return given | received or Way.BOTH


def _class(found: ClassDef, name: str, way: Direction, defined: Defined) -> Iterator[Symbol]:
    parts = defined.api.shapes.parts(found.schema)
    bases = ", ".join(found.bases)
    yield Symbol(name=name, kind=Kind.CLASS, default=bases, nodes=parts, way=_way(way))
    for field in found.fields:
        yield _field(field, name, way, found.schema)


def _field(field: Field, name: str, way: Direction, owner: Schema | None) -> Symbol:
    written = field.written
    default = written.factory or ""
    if written.default is not None:
        pieces = (p if isinstance(p, str) else Imports().render(p) for p in written.default)
        default = "".join(pieces)
    return Symbol(
        name=f"{name}.{field.name}",
        kind=Kind.FIELD,
        type=written.bare,
        default=default,
        deprecated=field.deprecated,
        nodes=field.nodes,
        owner=owner,
        wire=field.wire,
        way=_way(way),
    )


@dataclass(frozen=True, slots=True)
class _Methods:
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
            holders = tuple(h for w in ("", "WithResponse") for h in self._classes(f"{stem}{w}"))
            taken = {member.method for member in members}
            for member in members:
                walks = [w for w in self._walks(member) if w not in taken]
                taken |= {*walks}
                yield from self._method(member, name, holders, walks)
        for constant, links in self.defined.links.items():
            source = next(o for o in self.defined.operations if o.constant == constant)
            stem = f"{source.class_name}Links"
            for link in links:
                holders = tuple(self._classes(stem))
                yield from self._method(link.target, holders[0], holders, (), source.operation)

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
                made = _field(field, name, Direction.RESPONSE, None)
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
        holders: tuple[str, ...],
        walks: Sequence[str],
        *sources: Operation,
    ) -> Iterator[Symbol]:
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
                holders=holders,
            )
        methods = tuple(f"{h}.{m}" for h in holders for m in (operation.method, *walks))
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


def _errors(defined: Defined, module: str) -> Iterator[Symbol]:
    """The exceptions of the API's statuses, and those of the runtime that it passes on."""
    responses: dict[str, list[Node]] = {}
    for operation in defined.operations:
        for response in operation.errors:
            responses.setdefault(response.status, []).append(response.response)
    passed = set(RUNTIME_ERRORS)
    for status, types in problem_types(defined.operations).items():
        name = status_class(status).name
        passed.discard(name)
        parts = {id(node): node for node in responses[status]}.values()
        operations = tuple(
            o.operation for o in defined.operations if status in o.operation.responses
        )
        yield Symbol(
            name=f"{module}.errors.{name}",
            kind=Kind.EXCEPTION,
            type=union(*types) if types else OBJECT,
            way=Way.RECEIVED,
            nodes=tuple(parts),
            within=operations,
        )
    runtime = f"{module.rpartition('.')[0] or module}._runtime.errors"
    for name in sorted(passed):
        yield Symbol(
            name=f"{module}.errors.{name}",
            kind=Kind.EXCEPTION,
            type=OBJECT,
            way=Way.RECEIVED,
            holders=(runtime,),
        )
