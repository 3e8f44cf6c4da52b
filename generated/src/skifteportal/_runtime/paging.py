"""Lists that come page by page: all their items one after the other, or the pages themselves."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Generic, Self, TypeVar, cast
from urllib.parse import parse_qs

from .asked import count
from .errors import DecodeError
from .operation import OperationSpec
from .options import RequestOptions
from .redact import Redacted
from .response import Response, ResponseHeaders
from .session import AsyncSession, Session
from .threads import in_background

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

T = TypeVar("T")

_LINK = re.compile(r"<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:\"[^\"]*\"|[^\s;,\"]*))?)*)")
_REL = re.compile(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\s;,\"]+))", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Page(Redacted, Generic[T]):
    """One page: its number as the API counts, its items, how many there are in all where the API tells."""

    number: int
    items: list[T]
    total: int | None
    response: Response[list[T], ResponseHeaders]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """How an operation is paged: the Python name of its page parameter, and the number of the first page."""

    page: str = "page"
    first: int = 0


class _Walk(Generic[T]):
    """Where a walk through the pages of one body stands; which page comes next, no network here."""

    def __init__(
        self,
        spec: OperationSpec[object, ResponseHeaders, object],
        paging: Paging,
        values: Mapping[str, object],
    ) -> None:
        self._spec = spec
        self._paging = paging
        self._values = values
        given = values.get(paging.page)
        self.number = given if isinstance(given, int) else paging.first
        self._skipped = self.number - paging.first
        self._size = 0
        self._seen = 0
        self._is_over = False

    @property
    def values(self) -> dict[str, object]:
        """The arguments that ask for the page."""
        return {**self._values, self._paging.page: self.number}

    def arrived(self, response: Response[list[T], ResponseHeaders]) -> Page[T]:
        """The page that was asked for; goes on to the next. Raises DecodeError when that leads nowhere."""
        items = response.body
        total = _total(response)
        page = Page(number=self.number, items=items, total=total, response=response)
        self._seen += len(items)
        # What was asked for may be more than the server gives in a page.
        self._size = self._size or len(items)
        linked = response.raw_headers.all("link")
        following = _next_link(linked)
        if following is not None:
            self._go(self._number_in(following), response)
        elif not items or _tells_relations(linked):
            self._is_over = True
        elif total is not None:
            self._is_over = self._skipped * self._size + self._seen >= total
            self.number += 1
        else:
            # A short page proves nothing, for servers cap sizes and filter pages; an empty one does.
            self.number += 1
        return page

    @property
    def is_over(self) -> bool:
        """Whether no page is left."""
        return self._is_over

    def _number_in(self, url: str) -> int:
        name = next(p.name for p in self._spec.parameters if p.python_name == self._paging.page)
        query = url.partition("?")[2].partition("#")[0]
        told = parse_qs(query).get(name, [""])[0]
        number = count(told)
        return self.number + 1 if number is None else number

    def _go(self, number: int, response: Response[list[T], ResponseHeaders]) -> None:
        if number <= self.number:
            raise DecodeError(
                "the link to the next page leads back",
                field="Link",
                status=response.status,
                headers=response.raw_headers,
                operation=response.operation,
                correlation_id=response.correlation_id,
            )
        self.number = number


def _total(response: Response[object, ResponseHeaders]) -> int | None:
    return count(response.raw_headers.get("x-total-count", ""))


def _next_link(lines: Iterable[str]) -> str | None:
    """The target of the link whose relation is `next` (RFC 8288)."""
    for target, relations in _links(lines):
        if "next" in relations:
            return target
    return None


def _tells_relations(lines: Iterable[str]) -> bool:
    """Whether the answer links other pages, so that no link to a next one means that there is none."""
    pages = {"first", "prev", "previous", "last"}
    return any(pages & set(relations) for _, relations in _links(lines))


def _links(lines: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    for line in lines:
        for target, parameters in cast("list[tuple[str, str]]", _LINK.findall(line)):
            found = _REL.search(parameters)
            if found:
                yield target, (found[1] or found[2] or "").lower().split()


class Paged(Iterator[T]):
    """The items of all pages, fetched as they are needed; `pages()` gives page by page instead.

    Several bodies are walked through one after the other; `accept` asks for the media type of the list. `prefetch` fetches the next page in a thread of its own
    while the items of one are worked on.
    """

    def __init__(
        self,
        session: Session,
        spec: OperationSpec[object, ResponseHeaders, object],
        values: Mapping[str, object],
        bodies: Iterable[object] = (None,),
        *,
        paging: Paging,
        prefetch: bool = False,
        accept: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        self._session = session
        self._spec = spec
        self._values = values
        self._bodies = bodies
        self._paging = paging
        self._prefetch = prefetch
        self._accept = accept
        self._options = options
        self._pages = self._walk()
        self._items = (item for page in self._pages for item in page.items)

    def pages(self) -> Iterator[Page[T]]:
        """The pages, from where the items have come to."""
        return self._pages

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        return next(self._items)

    def _walk(self) -> Generator[Page[T]]:
        for body in self._bodies:
            walk = _Walk[T](self._spec, self._paging, self._values)
            ahead: Future[object] | None = None
            while not walk.is_over:
                response = self._fetch(walk.values, body) if ahead is None else ahead.result()
                page = walk.arrived(cast("Response[list[T], ResponseHeaders]", response))
                if self._prefetch and not walk.is_over:
                    ahead = self._start(walk.values, body)
                yield page

    def _start(self, values: Mapping[str, object], body: object) -> Future[object]:
        return in_background(lambda: self._fetch(values, body))

    def _fetch(
        self, values: Mapping[str, object], body: object
    ) -> Response[list[T], ResponseHeaders]:
        response = self._session.call(
            self._spec, values, body, accept=self._accept, options=self._options
        )
        return cast("Response[list[T], ResponseHeaders]", response)


class AsyncPaged(AsyncIterator[T]):
    """The same for async; `aclose` drops what was fetched ahead."""

    def __init__(
        self,
        session: AsyncSession,
        spec: OperationSpec[object, ResponseHeaders, object],
        values: Mapping[str, object],
        bodies: Iterable[object] = (None,),
        *,
        paging: Paging,
        prefetch: bool = False,
        accept: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        self._session = session
        self._spec = spec
        self._values = values
        self._bodies = bodies
        self._paging = paging
        self._prefetch = prefetch
        self._accept = accept
        self._options = options
        self._pages = self._walk()
        self._items = self._walk_items()

    def pages(self) -> AsyncIterator[Page[T]]:
        """The pages, from where the items have come to."""
        return self._pages

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        return await anext(self._items)

    async def aclose(self) -> None:
        """Ends the walk."""
        await self._items.aclose()
        await self._pages.aclose()

    async def _walk_items(self) -> AsyncGenerator[T]:
        async for page in self._pages:
            for item in page.items:
                yield item

    async def _walk(self) -> AsyncGenerator[Page[T]]:
        for body in self._bodies:
            walk = _Walk[T](self._spec, self._paging, self._values)
            ahead: asyncio.Task[Response[list[T], ResponseHeaders]] | None = None
            try:
                while not walk.is_over:
                    response = await (ahead or self._fetch(walk.values, body))
                    page = walk.arrived(response)
                    if self._prefetch and not walk.is_over:
                        ahead = self._start(walk.values, body)
                    yield page
            finally:
                if ahead is not None:
                    ahead.cancel()

    def _start(
        self, values: Mapping[str, object], body: object
    ) -> asyncio.Task[Response[list[T], ResponseHeaders]]:
        import asyncio

        task = asyncio.create_task(self._fetch(values, body))
        # Nobody may come to ask for it; asyncio is not to complain then.
        task.add_done_callback(lambda done: done.cancelled() or done.exception())
        return task

    async def _fetch(
        self, values: Mapping[str, object], body: object
    ) -> Response[list[T], ResponseHeaders]:
        response = await self._session.call(
            self._spec, values, body, accept=self._accept, options=self._options
        )
        return cast("Response[list[T], ResponseHeaders]", response)


def chunks(values: Iterable[T], size: int) -> Iterator[list[T]]:
    """The values in lists of at most that many."""
    rest = iter(values)
    while some := list(islice(rest, size)):
        yield some
