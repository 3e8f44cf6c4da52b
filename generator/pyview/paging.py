"""Operations that answer page by page as methods that walk through all pages, and through a feed of changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.contract import Ref, Schema
from generator.pyview.api import Api
from generator.pyview.layout import Item, call, lines, mapping
from generator.pyview.names import snake
from generator.pyview.operations import OperationDef, ParameterDef, plain
from generator.pyview.resolve import use
from generator.pyview.signature import deprecated, signature
from generator.pyview.text import docstring, quote
from generator.pyview.types import (
    LIST,
    MODELS,
    OPERATIONS,
    Generic,
    Imports,
    Name,
    Type,
)
from generator.pyview.views import Lines, MethodView, SignatureView

CHANGES = "changes_since"
_PAGES = frozenset({"page", "pagenumber", "side", "sidenummer"})
_SIZES = frozenset({"size", "pagesize", "perpage", "limit", "antal"})
_PREFETCH = "prefetch"


@dataclass(frozen=True, slots=True)
class Paged:
    """An operation with a page and a size in the query whose answer is a list of `item`; `first` is its first page.

    `accept` is the media type to ask for, where it answers in several.
    """

    defined: OperationDef
    item: Type
    page: str
    first: int
    accept: str


@dataclass(frozen=True, slots=True)
class Feed:
    """A body that asks which of many things have changed since a time: the wire names, and how many fit in one."""

    model: Name
    ids: str
    id_type: Type
    since: str
    since_type: Type
    most: int | None


def paged_methods(
    api: Api, imports: Imports, paged: str, defined: OperationDef
) -> list[MethodView]:
    """`iter_<name>` for an operation that is paged, and `changes_since` where it is a feed; `paged` is their class."""
    found = paged_of(defined)
    if found is None:
        return []
    feed = feed_of(api, defined)
    methods = [_walk(imports, paged, found)]
    return methods if feed is None else [*methods, _changes(imports, paged, found, feed)]


def paged_of(defined: OperationDef) -> Paged | None:
    """How an operation is paged; None when it is not."""
    numbers = {
        p.parameter.name.lower().replace("_", "").replace("-", ""): p for p in _numbers(defined)
    }
    page = next((numbers[name] for name in numbers if name in _PAGES), None)
    if page is None or not numbers.keys() & _SIZES:
        return None
    if any(p.name == _PREFETCH for p in defined.parameters):
        return None
    several = len(defined.answers) > 1
    for media_type, type_ in defined.answers.items():
        answer = plain(type_)
        if media_type and isinstance(answer, Generic) and answer.base == LIST:
            accept = media_type if several else ""
            return Paged(defined, answer.args[0], page.name, _first(page), accept)
    return None


def _numbers(defined: OperationDef) -> Iterator[ParameterDef]:
    for parameter in defined.parameters:
        schema = parameter.parameter.schema
        is_number = isinstance(schema, Schema) and schema.types == ("integer",)
        if is_number and parameter.parameter.place.value == "query" and not parameter.required:
            yield parameter


def _first(page: ParameterDef) -> int:
    """The page that comes when none is asked for, else the lowest there is."""
    schema = page.parameter.schema
    assert isinstance(schema, Schema)
    told = schema.default.value if schema.default is not None else schema.minimum
    return int(told) if isinstance(told, int | float) else 0


def feed_of(api: Api, defined: OperationDef) -> Feed | None:
    """The feed that an operation is: its body holds nothing but a list of ids and a time, both required."""
    body = defined.operation.body
    if body is None or len(defined.body) != 1 or defined.body[0].kind != "json":
        return None
    model = plain(defined.body[0].type)
    node = next(iter(body.content.values())).schema
    node = api.contract.schemas[node.target] if isinstance(node, Ref) else node
    if not isinstance(model, Name) or model.module != MODELS or not isinstance(node, Schema):
        return None
    lists = {n: s for n, s in node.properties.items() if isinstance(s, Schema) and s.items}
    times = {
        n: s
        for n, s in node.properties.items()
        if isinstance(s, Schema) and s.format == "date-time"
    }
    if (
        len(node.properties) != 2
        or node.required != node.properties.keys()
        or not lists
        or not times
    ):
        return None
    (ids, listed), (since, time) = *lists.items(), *times.items()
    assert listed.items is not None
    arguments = {snake(ids, "ids"), snake(since, "since")}
    if len(arguments) < 2 or arguments & {p.name for p in defined.parameters}:
        return None
    return Feed(
        model=model,
        ids=ids,
        id_type=plain(use(api, listed.items).type),
        since=since,
        since_type=plain(use(api, time).type),
        most=listed.max_items,
    )


def _walk(imports: Imports, paged: str, found: Paged) -> MethodView:
    defined = found.defined
    bodies: tuple[str, ...] = ("[body]",) if defined.body else ()
    plainer = replace(defined, body=defined.body[:1])
    return MethodView(
        name=f"iter_{defined.method}",
        define="def",
        signature=_signature(plainer, imports, paged, found),
        overloads=(),
        decorators=(deprecated(defined, imports),) if defined.operation.deprecated else (),
        doc=docstring(
            [
                [f"The items of all pages of `{defined.method}`, fetched as they are needed."],
                [
                    f"`{found.page}` is where to begin; `pages()` of the result gives page by page; with"
                ],
                ["`prefetch` the next page is fetched while the items of one are worked on."],
            ],
            8,
        ),
        call=_call(imports, paged, found, bodies),
    )


def _changes(imports: Imports, paged: str, found: Paged, feed: Feed) -> MethodView:
    """The feed by its ids, however many."""
    ids, since = snake(feed.ids, "ids"), snake(feed.since, "since")
    iterable = Generic(Name("collections.abc", "Iterable"), (feed.id_type,))
    rest = replace(found.defined, body=())
    wanted = _signature(rest, imports, paged, found)
    arguments = (
        f"{ids}: {imports.render(iterable)}",
        f"{since}: {imports.render(feed.since_type)}",
    )
    page = f"{found.page}: "
    kept = [p for p in wanted.parameters if not p.startswith(page)]
    at = kept.index("*")
    model = imports.render(feed.model)
    chunks = imports.name(Name("_runtime.paging", "chunks"))
    some = f"{chunks}({ids}, {feed.most})" if feed.most else f"[list({ids})]"
    entry = f"{{{quote(feed.since)}: {since}, {quote(feed.ids)}: some}}"
    bodies = f"({model}.model_validate({entry}) for some in {some})"
    told = f", {feed.most} at a time" if feed.most else ""
    return MethodView(
        name=CHANGES,
        define="def",
        signature=SignatureView(
            parameters=(*kept[:at], *arguments, *kept[at:]), returns=wanted.returns
        ),
        overloads=(),
        decorators=(
            (deprecated(found.defined, imports),) if found.defined.operation.deprecated else ()
        ),
        doc=docstring(
            [
                [f"What has changed since a time, by `{found.defined.method}`."],
                [f"All pages, for any number of ids{told}."],
            ],
            8,
        ),
        call=_call(imports, paged, found, (bodies,), without=found.page),
    )


def _signature(defined: OperationDef, imports: Imports, paged: str, found: Paged) -> SignatureView:
    returns = Generic(Name("_runtime.paging", paged), (found.item,))
    wanted = signature(defined, imports, None, returns)
    *others, options = wanted.parameters
    return replace(wanted, parameters=(*others, f"{_PREFETCH}: bool = False", options))


def _call(
    imports: Imports, paged: str, found: Paged, bodies: tuple[str, ...], without: str = ""
) -> Lines:
    values = {quote(p.name): p.name for p in found.defined.parameters if p.name != without}
    paging = imports.name(Name("_runtime.paging", "Paging"))
    arguments: list[tuple[str, Item]] = [
        ("", "self._session"),
        ("", f"{imports.module(OPERATIONS)}.{found.defined.constant}"),
        ("", mapping(values)),
        *(("", body) for body in bodies),
        ("paging", f"{paging}(page={quote(found.page)}, first={found.first})"),
        (_PREFETCH, _PREFETCH),
        *([("accept", quote(found.accept))] if found.accept else []),
        ("options", "options"),
    ]
    name = imports.name(Name("_runtime.paging", paged))
    return tuple(lines("return ", call(name, arguments), "", 8))
