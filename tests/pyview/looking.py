"""Shorthand for what the views of a contract say."""

from __future__ import annotations

from collections.abc import Mapping

from generator.contract import Contract, Operation
from generator.diagnostics import Diagnostic, Severity
from generator.pyview.package import ApiInput, package_view
from generator.pyview.views import ApiView, ClassView, MethodView, PackageView, SignatureView
from tests.factories import Word, contract, schema


def package_of(
    *contracts: Contract, collisions: Severity = Severity.WARNING
) -> tuple[PackageView, tuple[Diagnostic, ...]]:
    inputs = [
        ApiInput(slug=c.api, package=c.api, contract=c, spec_file=f"{c.api}.yaml", sha256="0")
        for c in contracts
    ]
    return package_view(inputs, package="prover", version="1.2.3", collisions=collisions)


def view_of(given: Contract) -> ApiView:
    return package_of(given)[0].apis[0]


def models_of(schemas: Mapping[str, Word], *operations: Operation) -> ApiView:
    return view_of(contract(schemas=schemas, operations=operations))


def class_of(view: ApiView, name: str) -> ClassView:
    found = {c.name: c for c in view.models.classes}
    assert name in found, sorted(found)
    return found[name]


def fields(view: ApiView, name: str) -> dict[str, str]:
    """field -> `annotation` or `annotation = value`."""
    return {
        f.name: f"{f.annotation} = {f.value}" if f.has_value else f.annotation
        for f in class_of(view, name).fields
    }


def field(word: Word, *, required: bool = True, name: str = "felt", **schemas: Word) -> str:
    """How one property of a class `X` is written."""
    holder = schema("object", properties={name: word}, required=[name] if required else [])
    (text,) = fields(models_of({"x": holder, **schemas}), "X").values()
    return text


def aliases(view: ApiView) -> dict[str, str]:
    return {a.name: a.value for a in view.models.aliases}


def enums(view: ApiView) -> dict[str, dict[str, str]]:
    return {e.name: {m.name: m.value for m in e.members} for e in view.models.enums}


def method(view: ApiView, name: str) -> MethodView:
    for group in (*view.client.groups, view.client.client):
        for found in group.methods:
            if found.name == name and not group.name.endswith("WithResponse"):
                return found
    raise AssertionError(f"no method {name}")


def signature(found: SignatureView) -> str:
    return f"({', '.join(found.parameters)}) -> {found.returns}"
