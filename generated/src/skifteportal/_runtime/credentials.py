"""The security schemes of OpenAPI that need no server of tokens: an API key, HTTP basic, and several at once."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import Literal
from urllib.parse import quote

from .auth import Auth, Flow, header_text, resume, with_headers
from .errors import ConfigurationError, TransportError
from .transport import Request


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key under the name and in the place that the spec gives (`type: apiKey`)."""

    key: str = field(repr=False)
    name: str = "X-API-Key"
    place: Literal["header", "query", "cookie"] = "header"

    def __post_init__(self) -> None:
        header_text(self.key, "key")
        header_text(self.name, "name")

    def flow(self, request: Request, /) -> Flow:
        if self.place == "header":
            yield with_headers(request, {self.name: self.key})
        elif self.place == "query":
            url, mark, fragment = request.url.partition("#")
            joint = "&" if "?" in url else "?"
            pair = f"{quote(self.name, safe='')}={quote(self.key, safe='')}"
            yield replace(request, url=f"{url}{joint}{pair}{mark}{fragment}")
        else:
            sent = [text for name, text in request.headers.items() if name.lower() == "cookie"]
            pair = f"{self.name}={quote(self.key, safe='')}"
            yield with_headers(request, {"Cookie": "; ".join([*sent, pair])})


@dataclass(frozen=True, slots=True)
class Basic:
    """A user and a password (`scheme: basic`, RFC 7617), in UTF-8."""

    username: str
    password: str = field(repr=False)

    def __post_init__(self) -> None:
        if ":" in self.username:
            raise ConfigurationError("username holds a colon, which HTTP basic cannot carry")

    def flow(self, request: Request, /) -> Flow:
        pair = base64.b64encode(f"{self.username}:{self.password}".encode()).decode("ascii")
        yield with_headers(request, {"Authorization": f"Basic {pair}"})


@dataclass(frozen=True, slots=True)
class Schemes:
    """What to sign with, by the names of the spec's security schemes; each call takes what it demands.

    Of the alternatives that an operation lists, the first whose schemes are all known here; a call that
    demands nothing goes unsigned. Several together sign one after the other, and only the last of them sees
    the answer.
    """

    known: Mapping[str, Auth]

    def flow(self, request: Request, /) -> Flow:
        yield from _one_after_the_other(self._chosen(request), request)

    def _chosen(self, request: Request) -> Sequence[Auth]:
        demanded = [tuple(schemes) for schemes in request.security]
        for names in demanded:
            if all(name in self.known for name in names):
                return [self.known[name] for name in names]
        if not demanded:
            return []
        listed = ", or ".join(" with ".join(names) for names in demanded)
        raise ConfigurationError(f"the call has to be signed by {listed}, which are not all known")


def _one_after_the_other(auths: Sequence[Auth], request: Request) -> Flow:
    for auth in auths[:-1]:
        flow = auth.flow(request)
        step = next(flow)
        while isinstance(step, Future) or step.for_auth:
            try:
                step = resume(flow, (yield step))
            except TransportError as problem:
                step = resume(flow, problem)
        flow.close()
        request = step
    if auths:
        yield from auths[-1].flow(request)
    else:
        yield request
