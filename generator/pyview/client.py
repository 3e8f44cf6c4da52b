"""Operations as the views of `client.py` and `async_client.py`: one group class per tag, one method each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.contract import Contract
from generator.pyview.api import Api
from generator.pyview.layout import Item, call, lines, mapping
from generator.pyview.links import LinkDef
from generator.pyview.method_doc import group_doc, method_doc, response_view_doc
from generator.pyview.names import pascal
from generator.pyview.operations import (
    PROGRESS,
    OperationDef,
    asynchronous,
    plain,
    server_urls,
)
from generator.pyview.paging import paged_methods
from generator.pyview.sessions import UploadSession, sessions_of, upload_method
from generator.pyview.signature import accept_of, accepted, choices, deprecated, signature
from generator.pyview.specs import header_type
from generator.pyview.text import docstring, one_line, quote
from generator.pyview.types import OPERATIONS, Generic, Imports, Name, Type
from generator.pyview.views import (
    ClientView,
    GroupRefView,
    GroupView,
    Lines,
    MethodView,
)


@dataclass(frozen=True, slots=True)
class Side:
    """What differs between the sync and the async client."""

    prefix: str
    define: str
    is_async: bool

    def class_name(self, stem: str) -> str:
        return f"{self.prefix}{stem}"

    def answer(self, type_: Type) -> Type:
        return asynchronous(type_) if self.is_async else type_


SYNC = Side("", "def", False)
ASYNC = Side("Async", "async def", True)


@dataclass(frozen=True, slots=True)
class Module:
    """The module that is being written: one side of one API."""

    api: Api
    side: Side
    label: str
    links: Mapping[str, tuple[LinkDef, ...]]
    sessions: Mapping[str, UploadSession]
    imports: Imports

    def name(self, module: str, name: str) -> str:
        """A class of the runtime that both sides have, this side's imported."""
        return self.imports.name(Name(module, self.side.class_name(name)))

    def links_class(self, defined: OperationDef) -> str:
        return self.side.class_name(f"{defined.class_name}Links")


def client_view(
    api: Api, operations: Sequence[OperationDef], links: Mapping[str, tuple[LinkDef, ...]],
    package: str, label: str, agent: str, doc: Lines, slug: str, side: Side,
) -> ClientView:  # fmt: skip
    """The module of one side."""
    by_group: dict[str, list[OperationDef]] = {}
    for operation in operations:
        by_group.setdefault(operation.group, []).append(operation)
    groups = {attribute: _stem(api, members) for attribute, members in by_group.items()}
    arguments = {p.name for o in operations for p in o.parameters} & {OPERATIONS}
    followed = {link.target.method for found in links.values() for link in found}
    imports = Imports(
        {o.method for o in operations} | followed | by_group.keys() | arguments, up=api.up
    )
    module = Module(api, side, label, links, sessions_of(api, operations), imports)
    classes = [_links(module, o) for o in operations if o.constant in links]
    for attribute, members in by_group.items():
        if attribute:
            classes.extend(_pair(module, groups[attribute], members))
    root = by_group.get("", [])
    stem = pascal(package)
    if root:
        classes.append(_responses(module, f"{stem}Client", root))
    imports.name(Name("typing", "ClassVar"))
    if by_group:
        imports.name(Name("functools", "cached_property"))
    contract = api.contract
    return ClientView(
        doc=doc,
        groups=tuple(classes),
        client=GroupView(
            name=side.class_name(f"{stem}Client"),
            base=module.name("_runtime.client", "Client"),
            doc=_client_doc(contract, label),
            has_response_view=bool(root),
            response_view=side.class_name(f"{stem}ClientWithResponse"),
            methods=_methods(module, root),
        ),
        attributes=tuple(
            GroupRefView(
                attribute=attribute,
                class_name=side.class_name(groups[attribute]),
                doc=group_doc(contract, members, 8),
            )
            for attribute, members in by_group.items()
            if attribute
        ),
        api=quote(slug),
        api_version=quote(one_line(contract.info.version)),
        servers=_servers(contract),
        user_agent=quote(agent),
        imports=imports.lines(),
    )


def _stem(api: Api, members: Sequence[OperationDef]) -> str:
    tags = members[0].operation.tags
    return f"{api.names.group(tags[0])[1]}Group" if tags else ""


def _servers(contract: Contract) -> str:
    urls = [quote(url) for url in server_urls(contract.servers)]
    return f"({', '.join(urls)}{',' if len(urls) == 1 else ''})"


def _client_doc(contract: Contract, label: str) -> Lines:
    title = one_line(contract.info.title)
    blocks = [[title]] if title else []
    return docstring([*blocks, [one_line(f"Source: {label}")]], 4)


def _pair(module: Module, stem: str, members: Sequence[OperationDef]) -> list[GroupView]:
    """The group's class and its `with_response` form, which has to be known to it."""
    return [
        _responses(module, stem, members),
        GroupView(
            name=module.side.class_name(stem),
            base=module.name("_runtime.client", "Group"),
            doc=group_doc(module.api.contract, members, 4),
            has_response_view=True,
            response_view=module.side.class_name(f"{stem}WithResponse"),
            methods=_methods(module, members),
        ),
    ]


def _responses(module: Module, stem: str, members: Sequence[OperationDef]) -> GroupView:
    return GroupView(
        name=module.side.class_name(f"{stem}WithResponse"),
        base=module.name("_runtime.client", "Group"),
        doc=docstring(
            [["The same operations; each returns status and headers beside the body."]], 4
        ),
        has_response_view=False,
        response_view="",
        methods=tuple(_method(module, o, with_response=True) for o in members),
    )


def _links(module: Module, defined: OperationDef) -> GroupView:
    """The operations that an answer leads to."""
    return GroupView(
        name=module.links_class(defined),
        base=module.name("_runtime.links", "Links"),
        doc=docstring([[f"Where the answer of `{defined.method}` leads."]], 4),
        has_response_view=False,
        response_view="",
        methods=tuple(
            _method(module, link.target, link=link) for link in module.links[defined.constant]
        ),
    )


def _methods(module: Module, members: Sequence[OperationDef]) -> tuple[MethodView, ...]:
    """A method for each operation, after one that answers page by page those that walk through the pages,
    after one that begins an upload session the one that goes through with it."""
    taken = {o.method for o in members}
    found: list[MethodView] = []
    for operation in members:
        found.append(_method(module, operation))
        paged = paged_methods(
            module.api, module.imports, module.side.class_name("Paged"), operation
        )
        found += [method for method in paged if method.name not in taken]
        taken |= {method.name for method in paged}
        session = module.sessions.get(operation.constant)
        if session is not None:
            returns = module.side.answer(plain(session.complete.answer))
            found.append(
                upload_method(
                    module.imports, session, taken, is_async=module.side.is_async, returns=returns
                )
            )
            taken.add(found[-1].name)
    return tuple(found)


def _method(
    module: Module,
    defined: OperationDef,
    *,
    with_response: bool = False,
    link: LinkDef | None = None,
) -> MethodView:
    imports = module.imports
    links = (
        module.links_class(defined) if with_response and defined.constant in module.links else ""
    )

    def returned(type_: Type) -> Type:
        body = module.side.answer(plain(type_))
        if not with_response:
            return body
        if links:
            linked = Name("_runtime.links", "LinkedResponse")
            return Generic(linked, (body, header_type(defined), Name("", links)))
        response = Name("_runtime.response", "Response")
        return Generic(
            response, (body,) if defined.headers is None else (body, header_type(defined))
        )

    overloads = tuple(
        signature(defined, imports, accepted(found, is_default=index == 0), returned(type_))
        for index, (type_, found) in enumerate(choices(defined).items())
    )
    accept = accept_of(defined)
    decorators: list[str] = []
    if overloads:
        imports.name(Name("typing", "overload"))
    if defined.operation.deprecated:
        decorators.append(deprecated(defined, imports))
    if with_response:
        doc = response_view_doc(defined, has_links=bool(links))
    else:
        doc = method_doc(defined, imports, module.label, 8)
    return MethodView(
        name=defined.method,
        define=module.side.define,
        signature=signature(defined, imports, accept, returned(defined.answer)),
        overloads=overloads,
        decorators=tuple(decorators),
        doc=doc,
        call=_call(module, defined, accept is not None, links, with_response, link),
    )


def _call(
    module: Module,
    defined: OperationDef,
    has_accept: bool,
    links: str,
    with_response: bool,
    link: LinkDef | None,
) -> Lines:
    """The statement that makes the call; what a link gives goes before what the caller gives."""
    values = {quote(name): source for name, source in link.given.items()} if link else {}
    values |= {quote(p.name): p.name for p in defined.parameters}
    arguments: list[tuple[str, Item]] = [
        ("", f"{module.imports.module('operations')}.{defined.constant}"),
        ("", mapping(values)),
    ]
    if link and link.body:
        arguments.append(("", link.body))
    elif defined.body:
        arguments.append(("", "body"))
    if has_accept:
        arguments.append(("accept", "accept"))
    if len(defined.body) > 1:
        arguments.append(("content_type", "content_type"))
    if defined.sends_files:
        arguments.append((PROGRESS, PROGRESS))
    arguments.append(("options", "options"))
    if links:
        made = call(f"{links}.call", [("", "self._session"), *arguments])
    else:
        made = call("self._session.call", arguments)
    if not module.side.is_async:
        return tuple(lines("return ", made, "" if with_response else ".body", 8))
    if with_response:
        return tuple(lines("return await ", made, "", 8))
    return (*lines("_answer = await ", made, "", 8), "        return _answer.body")
