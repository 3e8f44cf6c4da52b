"""One contract as what its Python package will hold, before any of it is text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.contract import Contract
from generator.diagnostics import Severity
from generator.pyview.api import Api
from generator.pyview.classes import Classes
from generator.pyview.links import LinkDef, define_links
from generator.pyview.models import define_models, finish
from generator.pyview.names import Names
from generator.pyview.operations import OperationDef, define_operations
from generator.pyview.rename import AS_THE_SPEC_SAYS, Rename, problems


@dataclass(frozen=True, slots=True)
class Defined:
    """The classes, enums and aliases of one API, its operations, and the links of each by its constant."""

    api: Api
    classes: Classes
    operations: tuple[OperationDef, ...]
    links: Mapping[str, tuple[LinkDef, ...]]


def define(
    contract: Contract,
    *,
    rename: Rename = AS_THE_SPEC_SAYS,
    collisions: Severity = Severity.ERROR,
    up: str = "..",
) -> Defined:
    """Everything named and typed; what could not be said stands in the diagnostics of `api`."""
    api = Api(contract, Names(rename), collisions, up)
    api.diagnostics.extend(problems(rename, contract))
    classes = define_models(api)
    operations = define_operations(api)
    links = define_links(api, operations)
    finish(classes)
    return Defined(api, classes, operations, links)
