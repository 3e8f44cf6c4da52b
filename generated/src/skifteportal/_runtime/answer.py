"""The result of a call, or its exception, out of the answer; no network here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from pydantic import BaseModel

from . import json
from .body import essence
from .complaints import problem_fields
from .errors import DecodeError, class_for, reason
from .headers import Headers
from .operation import AnyOperation, Content, ResponseSpec
from .unread import from_json
from .wire import wire_items

ERROR_BODY_LIMIT = 1024 * 1024
_NO_BODY = frozenset({204, 205, 304})
CORRELATION_HEADERS = ("x-correlation-id", "correlation-id", "x-request-id", "request-id")
_CORRELATION_FIELDS = ("korrelationsId", "correlationId", "requestId", "traceId")


@dataclass(frozen=True, slots=True)
class Outlook:
    """What the headers of an answer tell before its body is read."""

    success: bool
    response: ResponseSpec | None
    content: Content | None
    bodiless: bool

    @property
    def streamed(self) -> bool:
        """Whether the body goes to the caller unread."""
        return self.success and self.content is not None and self.content.kind == "binary"


def outlook(spec: AnyOperation, status: int, headers: Headers) -> Outlook:
    """Success is any 2XX, and any other status that the spec documents and lists no error for."""
    return _outlook(spec, status, essence(headers.get("content-type", "")))


@lru_cache(maxsize=1024)
def _outlook(spec: AnyOperation, status: int, media_type: str) -> Outlook:
    response = spec.response_for(status)
    success = 200 <= status < 300
    if success and (response is None or not response.status.startswith("2")):
        usual = [other for other in spec.responses if other.status.startswith("2")]
        response = usual[0] if usual else response
    elif not success and status < 400 and status != 304:
        success = response is not None and spec.error_for(status) is None
    content = _content(response, media_type) if response else None
    bodiless = status in _NO_BODY or spec.method.upper() == "HEAD"
    return Outlook(success, response, None if bodiless else content, bodiless)


def _content(response: ResponseSpec, actual: str) -> Content | None:
    """The documented content that the answer's media type is, or comes nearest to."""
    offered = list(response.content.values())
    if not actual:
        return offered[0] if offered else None
    exact = [content for content in offered if essence(content.media_type) == actual]
    ranges = [content for content in offered if _in_range(actual, essence(content.media_type))]
    return (exact + ranges + [content for content in offered if _akin(actual, content)] + [None])[0]


def _in_range(actual: str, allowed: str) -> bool:
    kind, _, sub = allowed.partition("/")
    if kind != "*" and kind != actual.partition("/")[0]:
        return False
    return sub == "*" or (sub.startswith("*+") and actual.endswith(sub[1:]))


def _akin(actual: str, content: Content) -> bool:
    """Servers are loose with labels: any JSON is JSON, any text is text, any file is bytes; HTML is a page."""
    if content.kind == "json":
        return is_json(actual)
    if content.kind == "text":
        return actual.startswith("text/") and actual != "text/html"
    return content.kind == "binary" and actual != "text/html"


def is_json(media_type: str) -> bool:
    """Whether a media type (without parameters) is JSON, by RFC 6839 also `+json`."""
    return media_type in ("application/json", "text/json") or media_type.endswith("+json")


def success_body(
    spec: AnyOperation,
    view: Outlook,
    status: int,
    headers: Headers,
    body: bytes,
) -> object:
    """The typed body of a success that is not streamed. Raises DecodeError."""
    if view.response is None or not view.response.content:
        return None
    if view.bodiless and (spec.method.upper() == "HEAD" or str(status) == view.response.status):
        return None
    try:
        if view.bodiless:
            expected = ", ".join(view.response.content)
            raise DecodeError(
                f"answered {status}, which has no body, where the spec has {expected}"
            )
        if view.content is None:
            told = essence(headers.get("content-type", ""))
            expected = ", ".join(view.response.content)
            raise DecodeError(f"answered {status} with {told}, where the spec has {expected}")
        return _decoded(view.content, headers, body)
    except (DecodeError, ValueError, LookupError, RecursionError) as problem:
        raise DecodeError(
            (
                problem.message
                if isinstance(problem, DecodeError)
                else f"the body of {status}: {problem}"
            ),
            field=problem.field if isinstance(problem, DecodeError) else "",
            status=status,
            headers=headers,
            body=body,
            operation=spec.id,
            correlation_id=correlation_id(headers, None),
        ) from problem


def told_checksum(view: Outlook, body: object) -> object:
    """What a success tells as the checksum of the file that was sent; None where it tells none."""
    name = view.content.sha256 if view.content is not None else None
    return _fields(body).get(name) if name is not None else None


def _decoded(content: Content, headers: Headers, body: bytes) -> object:
    """Raises ValueError, LookupError (an unknown charset) or DecodeError."""
    charset = _charset(headers)
    if content.kind == "text":
        return body.decode(charset or "utf-8")
    if charset not in (None, "utf-8", "utf8"):
        body = body.decode(charset or "utf-8").encode("utf-8")
    if not body.strip():
        raise ValueError("is empty")
    return from_json(content.python_type(), body)


def _charset(headers: Headers) -> str | None:
    for parameter in headers.get("content-type", "").split(";")[1:]:
        name, _, text = parameter.partition("=")
        if name.strip().lower() == "charset":
            return text.strip().strip('"').lower() or None
    return None


def status_error(
    spec: AnyOperation,
    view: Outlook,
    status: int,
    headers: Headers,
    body: bytes,
) -> Exception:
    """The exception for an answer that is no success; whatever the body is, it comes to nothing worse."""
    problem = _problem(view, headers, body)
    kind = spec.error_for(status) or class_for(status)
    return kind(
        status=status,
        problem=problem,
        body=body,
        headers=headers,
        operation=spec.id,
        correlation_id=correlation_id(headers, problem),
        message=_message(status, problem),
        fields=problem_fields(_fields(problem)),
    )


def _problem(view: Outlook, headers: Headers, body: bytes) -> object:
    """The body in its documented type; the parsed JSON where none is documented; None when it is neither."""
    try:
        if view.content is not None and view.content.kind in ("json", "text"):
            return _decoded(view.content, headers, body)
        documented = view.response is not None and view.response.content
        if not documented and is_json(essence(headers.get("content-type", ""))):
            return json.loads(body)
    except (DecodeError, ValueError, LookupError, RecursionError):
        pass
    return None


def _message(status: int, problem: object) -> str:
    """Status and, from a problem document (RFC 9457), what it says in its own words."""
    fields = _fields(problem)
    said = [fields[name] for name in ("title", "detail") if isinstance(fields.get(name), str)]
    return ": ".join([f"{status} {reason(status)}", *cast("list[str]", said)])


def correlation_id(headers: Headers, problem: object) -> str | None:
    """The id by which the server's staff can find the call, from the headers or the problem body."""
    for name in CORRELATION_HEADERS:
        if name in headers:
            return headers[name]
    fields = _fields(problem)
    return next((str(fields[name]) for name in _CORRELATION_FIELDS if fields.get(name)), None)


def sent_correlation_id(headers: Mapping[str, str]) -> str | None:
    """The id that a request carries."""
    held = {name.lower(): text for name, text in headers.items()}
    return next((held[name] for name in CORRELATION_HEADERS if name in held), None)


def _fields(problem: object) -> Mapping[str, object]:
    """The top level of a problem document; what lies deeper may be too deep to walk."""
    if isinstance(problem, BaseModel):
        return dict(wire_items(problem))
    return cast("Mapping[str, object]", problem) if isinstance(problem, dict) else {}
