"""Following references: from what a reference says to the operation that answers it, and many at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, cast
from urllib.parse import parse_qsl, unquote, urlsplit

from pydantic import BaseModel

from .catalogue import ApiEntry, ReferenceTable
from .errors import UnknownReference
from .operation import AnyOperation
from .options import RequestOptions
from .redact import Redacted
from .wire import wire_items

if TYPE_CHECKING:
    from .session import AsyncSession, Session

_PARAMETER = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True, repr=False)
class Call(Redacted):
    """The call that a reference leads to; two references to one resource lead to equal calls."""

    api: str
    spec: AnyOperation
    values: tuple[tuple[str, str], ...]


class ReferenceCache:
    """What references led to, so that it is fetched once; made by the caller, for as long as it may be old.

    The objects are handed out as they are: who changes one changes it for all who get it. For one facade only.
    """

    def __init__(self) -> None:
        self._found: dict[Call, object] = {}

    def __len__(self) -> int:
        return len(self._found)

    def __contains__(self, call: Call) -> bool:
        return call in self._found

    def __getitem__(self, call: Call) -> object:
        return self._found[call]

    def __setitem__(self, call: Call, answer: object) -> None:
        self._found[call] = answer


@dataclass(frozen=True, slots=True)
class Search:
    """Where the references of a package lead."""

    package: str
    apis: Sequence[ApiEntry]
    table: ReferenceTable

    def calls(self, references: Iterable[object], kind: str | None) -> list[Call]:
        """The call of each. Raises UnknownReference for one that leads nowhere, or is not of the `kind`."""
        return [self.call(reference, kind) for reference in references]

    def call(self, reference: object, kind: str | None) -> Call:
        told = _told(reference)
        named = str(told.get(self.table.type, ""))
        if kind is not None and named != kind:
            raise UnknownReference(f"the reference is to a {named or 'nothing'}, not to a {kind}")
        targets = self._targets(named, str(told.get(self.table.api) or ""))
        href, key = told.get(self.table.href), told.get(self.table.id)
        for api, spec in targets:
            values = None if href is None else _matched(spec, str(href))
            if values is not None:
                return Call(api.slug, spec, values)
        # Without an address that fits, the id is enough where nothing else is asked for.
        known = [(api, spec, _needed(spec)) for api, spec in targets]
        by_id = [(api, spec, names) for api, spec, names in known if len(names) == 1]
        if len(by_id) == 1 and key is not None:
            api, spec, (name,) = by_id[0]
            return Call(api.slug, spec, ((name, str(key)),))
        ways = " or ".join(f"{spec.method} {spec.path} of {api.slug}" for api, spec in targets)
        raise UnknownReference(
            f"the reference to a {named} does not tell all that is needed: {ways}"
        )

    def _targets(self, named: str, slug: str) -> list[tuple[ApiEntry, AnyOperation]]:
        targets = self.table.targets.get(named)
        if targets is None:
            known = ", ".join(self.table.targets)
            raise UnknownReference(
                f"nothing is known of references to {named or 'nothing'!r}; known are {known}"
            )
        apis = {api.slug: api for api in self.apis}
        if slug:
            targets = tuple(target for target in targets if target[0] == slug)
            if not targets:
                raise UnknownReference(f"no operation of {slug} answers references to {named}")
        return [(apis[api], _operation(self.package, apis[api], name)) for api, name in targets]


def fetch(
    sessions: Mapping[str, Session],
    calls: Sequence[Call],
    cache: ReferenceCache | None,
    options: RequestOptions | None,
    at_once: int,
) -> list[object]:
    """The answers in the order of the calls, each fetched once. Raises the first error there is.

    `sessions` are those of the APIs, by their slugs.
    """
    cache = ReferenceCache() if cache is None else cache
    wanted = [call for call in dict.fromkeys(calls) if call not in cache]

    def answer(call: Call) -> object:
        session = sessions[call.api]
        return session.call(call.spec, dict(call.values), options=options).body

    if min(at_once, len(wanted)) < 2:
        for call in wanted:
            cache[call] = answer(call)
    else:
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(at_once, "skifteportal-resolve") as workers:
            pending = [(call, workers.submit(answer, call)) for call in wanted]
            try:
                for call, outcome in pending:
                    cache[call] = outcome.result()
            except BaseException:
                workers.shutdown(wait=False, cancel_futures=True)
                raise
    return [cache[call] for call in calls]


async def fetch_async(
    sessions: Mapping[str, AsyncSession],
    calls: Sequence[Call],
    cache: ReferenceCache | None,
    options: RequestOptions | None,
    at_once: int,
) -> list[object]:
    """The same for async."""
    import asyncio

    cache = ReferenceCache() if cache is None else cache
    wanted = [call for call in dict.fromkeys(calls) if call not in cache]
    room = asyncio.Semaphore(max(1, at_once))

    async def answer(call: Call) -> None:
        async with room:
            session = sessions[call.api]
            cache[call] = (await session.call(call.spec, dict(call.values), options=options)).body

    pending = [asyncio.ensure_future(answer(call)) for call in wanted]
    try:
        await asyncio.gather(*pending)
    finally:
        for task in pending:
            task.cancel()
    return [cache[call] for call in calls]


def _told(reference: object) -> Mapping[str, object]:
    if isinstance(reference, BaseModel):
        return dict(wire_items(reference))
    if isinstance(reference, Mapping):
        return cast("Mapping[str, object]", reference)
    raise UnknownReference(f"a {type(reference).__name__} is no reference")


def _operation(package: str, api: ApiEntry, constant: str) -> AnyOperation:
    module = import_module(f"{package}.{api.package}.operations")
    return cast("AnyOperation", getattr(module, constant))


def _matched(spec: AnyOperation, href: str) -> tuple[tuple[str, str], ...] | None:
    """The arguments in an address that ends as the operation's path does; None where one is not told."""
    try:
        address = urlsplit(href)
    except ValueError:
        return None
    found = _pattern(spec.path).search(address.path)
    if found is None:
        return None
    names = _PARAMETER.findall(spec.path)
    told = {("path", name): unquote(text) for name, text in zip(names, found.groups(), strict=True)}
    told |= {("query", name): text for name, text in parse_qsl(address.query)}
    values = {
        parameter.python_name: told[parameter.place, parameter.name]
        for parameter in spec.parameters
        if (parameter.place, parameter.name) in told
    }
    return tuple(values.items()) if values.keys() >= _needed(spec) else None


@lru_cache(maxsize=256)
def _pattern(path: str) -> re.Pattern[str]:
    pieces = _PARAMETER.split(path)
    return re.compile(
        "".join("([^/]+)" if at % 2 else re.escape(text) for at, text in enumerate(pieces)) + "/?$"
    )


def _needed(spec: AnyOperation) -> set[str]:
    """The arguments that the operation cannot do without."""
    return {p.python_name for p in spec.parameters if p.required or p.place == "path"}
