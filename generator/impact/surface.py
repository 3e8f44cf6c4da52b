"""The surface of one version of one API: what its package offers, each symbol with what it is made of."""

from __future__ import annotations

from collections.abc import Iterator

from generator.contract import Contract
from generator.diagnostics import Severity
from generator.impact.calls import Calls
from generator.impact.classes import class_symbols
from generator.impact.symbols import Kind, Node, Surface, Symbol, Way
from generator.pyview.define import Defined, define
from generator.pyview.errors import problem_types
from generator.pyview.names import pascal
from generator.pyview.rename import AS_THE_SPEC_SAYS, Rename
from generator.pyview.statuses import RUNTIME_ERRORS, status_class
from generator.pyview.types import OBJECT, union


def surface(
    contract: Contract, *, module: str, package: str, rename: Rename = AS_THE_SPEC_SAYS
) -> Surface:
    """The symbols of the package `module`; `package` is what its client is named after.

    Names that collide are numbered, as they are in a loose spec.
    """
    defined = define(contract, rename=rename, collisions=Severity.WARNING)
    client = f"{pascal(package)}Client"
    found = [
        *class_symbols(defined, module),
        *Calls(defined, module, client).symbols(),
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
