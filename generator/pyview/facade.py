"""All APIs of a package behind one object: the modules `facade` and `catalogue`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from generator.pyview.api import Api
from generator.pyview.layout import Item, call, lines, mapping, sequence
from generator.pyview.names import distinct
from generator.pyview.operations import OperationDef, server_urls
from generator.pyview.references import References, Target
from generator.pyview.text import docstring, quote
from generator.pyview.types import MODELS, Generic, Imports, Literal, Marked, Name, Type, Union
from generator.pyview.views import (
    ApiView,
    CatalogueView,
    FacadeApiView,
    FacadesView,
    FacadeView,
    Lines,
    ReferenceView,
)

FACADE_ATTRIBUTES = frozenset(
    "base_url close configured error_report ledger resolve resolve_many with_options".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One API of the facade: its view, and what that was made of."""

    view: ApiView
    api: Api
    operations: Sequence[OperationDef]


def facades_view(name: str, parts: Sequence[Part], references: References) -> FacadesView:
    """The module with the class `name` and its async twin, which hold these APIs."""
    attributes = attribute_names(parts)

    def side(prefix: str, define: str, wait: str) -> FacadeView:
        return FacadeView(
            name=f"{prefix}{name}",
            base=f"{prefix}Facade",
            kind=prefix.lower() or "sync",
            doc=_doc(len(parts), prefix),
            define=define,
            wait=wait,
            apis=tuple(
                FacadeApiView(
                    attribute=attributes[api.package],
                    client_class=api.async_client_class if prefix else api.client_class,
                    module=f".{api.package}.{'async_client' if prefix else 'client'}",
                    slug=quote(api.slug),
                    doc=docstring([[f"{api.title or api.slug} {api.version}"]], 8),
                )
                for api in (part.view for part in parts)
            ),
            has_references=bool(references.targets),
        )

    imports = Imports()
    packages = {part.view.slug: part.view.package for part in parts}
    kinds = {
        kind: dict.fromkeys(_text(target, packages, imports) for target in targets)
        for kind, targets in references.targets.items()
    }
    every = dict.fromkeys(text for texts in kinds.values() for text in texts)
    return FacadesView(
        classes=(side("", "def", ""), side("Async", "async def", "await ")) if parts else (),
        has_classes=bool(parts),
        imports=(*_type_imports(imports, references, packages), *_client_imports(parts)),
        has_references=bool(references.targets),
        reference=" | ".join(_reference_classes(parts, references)),
        resource=" | ".join(every),
        references=tuple(
            ReferenceView(kind=quote(kind), answer=" | ".join(texts))
            for kind, texts in kinds.items()
        ),
    )


def attribute_names(parts: Sequence[Part]) -> dict[str, str]:
    """package of an API -> the attribute that holds it; names that every facade has are avoided."""
    names = [part.view.package for part in parts]
    return distinct([(name, name, name) for name in names], FACADE_ATTRIBUTES)


def catalogue_view(parts: Sequence[Part], references: References) -> CatalogueView:
    """What is known of the APIs without importing one."""
    attributes = attribute_names(parts)
    entries: list[str] = []
    for part in parts:
        contract = part.api.contract
        arguments: list[tuple[str, Item]] = [
            ("slug", quote(part.view.slug)),
            ("package", quote(part.view.package)),
            ("attribute", quote(attributes[part.view.package])),
            ("title", _quoted(contract.info.title)),
            ("version", _quoted(contract.info.version)),
            ("servers", sequence([quote(url) for url in server_urls(contract.servers)])),
            ("operations", sequence([_operation(defined) for defined in part.operations])),
        ]
        entries += lines("", call("ApiEntry", arguments), ",", 4)
    shape = references.shape
    table = call(
        "ReferenceTable",
        [
            ("type", quote(shape.type)),
            ("id", quote(shape.id)),
            ("href", quote(shape.href)),
            ("api", quote(shape.api)),
            ("targets", mapping({quote(k): _targets(t) for k, t in references.targets.items()})),
        ],
    )
    return CatalogueView(
        apis=tuple(entries),
        references=tuple(lines("REFERENCES = ", table)),
        has_references=bool(references.targets),
    )


def _text(target: Target, packages: Mapping[str, str], imports: Imports) -> str:
    return imports.render(_elsewhere(target.answer, packages[target.slug]))


def _reference_classes(parts: Sequence[Part], references: References) -> list[str]:
    found = {part.view.slug: part for part in parts}
    return [
        f"_{found[slug].view.package}.models.{found[slug].api.class_names[name]}"
        for slug, name in references.schemas
    ]


def _type_imports(imports: Imports, references: References, packages: Mapping[str, str]) -> Lines:
    """What the types of references and of their answers need."""
    used = {slug for slug, _ in references.schemas}
    used |= {target.slug for targets in references.targets.values() for target in targets}
    modules = [f"from . import {packages[s]} as _{packages[s]}" for s in packages if s in used]
    return (*(line for line in imports.lines() if line), *modules)


def _client_imports(parts: Sequence[Part]) -> Lines:
    return tuple(
        f"from .{part.view.package}.{module} import {name}"
        for part in parts
        for module, name in (
            ("async_client", part.view.async_client_class),
            ("client", part.view.client_class),
        )
    )


def _doc(count: int, prefix: str) -> Lines:
    kind = "async, " if prefix else ""
    return docstring(
        [
            [f"All {count} APIs, {kind}with one set of connections, tokens and limits."],
            ["Each API is imported when it is first used."],
        ],
        4,
    )


def _quoted(text: str) -> str:
    return quote(" ".join(text.split()))


def _operation(defined: OperationDef) -> Item:
    operation = defined.operation
    texts = [
        operation.id or str(operation.key),
        operation.key.method.upper(),
        operation.key.path,
        defined.constant,
        operation.doc.summary,
    ]
    return call("OperationEntry", [("", _quoted(text)) for text in texts])


def _targets(targets: Sequence[Target]) -> Item:
    return sequence(
        [sequence([quote(target.slug), quote(target.operation.constant)]) for target in targets]
    )


def _elsewhere(type_: Type, package: str) -> Type:
    """The type as a module beside the API's package says it."""
    match type_:
        case Name(module, name) if module == MODELS:
            return Name("", f"_{package}.models.{name}")
        case Generic(base, args):
            return Generic(base, tuple(_elsewhere(arg, package) for arg in args))
        case Union(members):
            return Union(tuple(_elsewhere(member, package) for member in members))
        case Marked(base, _):
            return _elsewhere(base, package)
        case Name() | Literal():
            return type_
    assert_never(type_)
