"""A call without its network: the request out of the arguments, the result out of the answer.

Both sessions share all of this; what they add is sending and waiting.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import cast
from urllib.parse import urljoin, urlsplit

from pydantic import BaseModel

from . import json
from .auth import Auth, Flow
from .body import EncodedBody, encode_body, essence, fitted
from .decode import from_json
from .encode import cookie_pieces, header_text, header_value, path_value, query_pieces
from .errors import ConfigurationError, DecodeError, RequestValidationError, class_for, reason
from .headers import Headers
from .operation import AnyOperation, Content, ParameterSpec, ResponseSpec
from .options import RequestOptions, Timeout
from .transport import Request
from .wire import wire_items

ERROR_BODY_LIMIT = 1024 * 1024
_NO_BODY = frozenset({204, 205, 304})
_CORRELATION_HEADERS = ("x-correlation-id", "correlation-id", "x-request-id", "request-id")
_CORRELATION_FIELDS = ("korrelationsId", "correlationId", "requestId", "traceId")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a client sends all its calls with. `fixed_base` says that the caller chose the base URL."""

    base_url: str
    fixed_base: bool = True
    auth: Auth | None = field(default=None, repr=False)
    timeout: Timeout = field(default_factory=Timeout)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    user_agent: str = "skifteportal"

    def __post_init__(self) -> None:
        parts = urlsplit(self.base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ConfigurationError("the base URL must begin with http:// or https:// and a host")
        if parts.username or parts.password or parts.query or parts.fragment:
            raise ConfigurationError("the base URL must hold no user, query or fragment")
        if self.auth is not None and not is_private(self.base_url):
            raise ConfigurationError(
                f"credentials are only sent over https, and {parts.scheme}://{parts.hostname} is not"
            )


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port: what decides where credentials may go."""
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname or "", port


def is_private(url: str) -> bool:
    """Whether nobody between here and the server can read along: https, or this very machine."""
    scheme, host, _ = origin(url)
    if scheme == "https" or host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def signed(settings: Settings, request: Request) -> Flow:
    """The requests that make up the call: with credentials at home, without them anywhere else."""
    at_home = origin(request.url) == origin(settings.base_url) and is_private(request.url)
    if settings.auth is None or not at_home:
        return _unsigned(request)
    return _guarded(settings.auth.flow(request), request)


def _unsigned(request: Request) -> Flow:
    yield request


def _guarded(flow: Flow, call: Request) -> Flow:
    """The flow, kept from leading the call elsewhere or from sending secrets in the clear."""
    outgoing = next(flow)
    while True:
        astray = not outgoing.for_auth and origin(outgoing.url) != origin(call.url)
        if astray or not is_private(outgoing.url):
            raise ConfigurationError("an auth flow must stay with the server, and off plain http")
        reply = yield outgoing
        try:
            outgoing = flow.send(reply)
        except StopIteration:
            return


def prepare(
    settings: Settings,
    spec: AnyOperation,
    values: Mapping[str, object],
    body: object,
    accept: str | None,
    content_type: str | None,
    options: RequestOptions,
) -> Request:
    """The request of a call. Raises RequestValidationError when an argument does not fit the spec."""
    encoded = encode_body(spec.body, body, content_type) if spec.body else None
    placed = _placed(spec.parameters, values)
    path = spec.path
    for parameter, value in placed["path"]:
        path = path.replace(f"{{{parameter.name}}}", path_value(parameter, value))
    query = [piece for pair in placed["query"] for piece in query_pieces(*pair)]
    url = _base(settings, spec.servers) + path
    if query:
        url += ("&" if "?" in url else "?") + "&".join(query)
    headers = _headers(settings, spec, placed, encoded, accept, url, options)
    timeout = settings.timeout if options.timeout is None else Timeout.of(options.timeout)
    payload = encoded.payload if encoded else None
    return Request(method=spec.method, url=url, headers=headers, body=payload, timeout=timeout)


def _placed(
    parameters: Sequence[ParameterSpec], values: Mapping[str, object]
) -> dict[str, list[tuple[ParameterSpec, object]]]:
    """The arguments by place, each in its type. None means: not given."""
    placed: dict[str, list[tuple[ParameterSpec, object]]] = {
        "path": [],
        "query": [],
        "header": [],
        "cookie": [],
    }
    for parameter in parameters:
        value = values.get(parameter.python_name)
        if value is None:
            if parameter.required:
                raise RequestValidationError(f"the parameter {parameter.python_name} is required")
            continue
        fit = fitted(parameter.type, value, f"the parameter {parameter.python_name}")
        place = "query" if parameter.place == "querystring" else parameter.place
        placed[place].append((parameter, fit))
    return placed


def _base(settings: Settings, servers: tuple[str, ...]) -> str:
    """Where the operation lives. Its own server counts, but a base URL that the caller chose keeps the host."""
    if not servers:
        return settings.base_url.rstrip("/")
    target = urljoin(settings.base_url.rstrip("/") + "/", servers[0])
    if settings.fixed_base:
        parts = urlsplit(settings.base_url)
        target = f"{parts.scheme}://{parts.netloc}{urlsplit(target).path}"
    return target.rstrip("/")


def _headers(
    settings: Settings,
    spec: AnyOperation,
    placed: Mapping[str, list[tuple[ParameterSpec, object]]],
    encoded: EncodedBody | None,
    accept: str | None,
    url: str,
    options: RequestOptions,
) -> dict[str, str]:
    """Ours first, then the client's, the parameters', the call's: the later wins, whatever its case."""
    lines: list[tuple[str, str]] = [
        ("User-Agent", settings.user_agent),
        ("Accept", accept or ", ".join(spec.accept) or "*/*"),
    ]
    if _answers_binary(spec):
        # A range, a length and a checksum speak of the bytes as stored.
        lines.append(("Accept-Encoding", "identity"))
    if encoded is not None:
        lines += _body_headers(encoded)
    if origin(url) == origin(settings.base_url):
        lines += settings.headers.items()
    lines += [
        (parameter.name, header_value(parameter, value)) for parameter, value in placed["header"]
    ]
    cookies = [piece for pair in placed["cookie"] for piece in cookie_pieces(*pair)]
    if cookies:
        lines.append(("Cookie", "; ".join(cookies)))
    if options.correlation_id is not None:
        lines.append(("X-Correlation-Id", options.correlation_id))
    lines += options.headers.items()
    return {name: header_text(name, text) for name, text in _last_of_each(lines)}


def _body_headers(encoded: EncodedBody) -> list[tuple[str, str]]:
    payload = encoded.payload
    length = len(payload) if isinstance(payload, bytes) else payload.length
    size = ("Transfer-Encoding", "chunked") if length is None else ("Content-Length", str(length))
    return [("Content-Type", encoded.content_type), size]


def _last_of_each(lines: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return list({name.lower(): (name, text) for name, text in lines}.values())


def _answers_binary(spec: AnyOperation) -> bool:
    return any(
        content.kind == "binary"
        for response in spec.responses
        if response.status.startswith("2")
        for content in response.content.values()
    )


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
    response = spec.response_for(status)
    success = 200 <= status < 300
    if success and (response is None or not response.status.startswith("2")):
        usual = [other for other in spec.responses if other.status.startswith("2")]
        response = usual[0] if usual else response
    elif not success and status < 400 and status != 304:
        success = response is not None and spec.error_for(status) is None
    content = _content(response, headers) if response else None
    bodiless = status in _NO_BODY or spec.method.upper() == "HEAD"
    return Outlook(success, response, None if bodiless else content, bodiless)


def _content(response: ResponseSpec, headers: Headers) -> Content | None:
    """The documented content that the answer's media type is, or comes nearest to."""
    offered = list(response.content.values())
    actual = essence(headers.get("content-type", ""))
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
    if view.bodiless or view.response is None or not view.response.content:
        return None
    try:
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
    for name in _CORRELATION_HEADERS:
        if name in headers:
            return headers[name]
    fields = _fields(problem)
    return next((str(fields[name]) for name in _CORRELATION_FIELDS if fields.get(name)), None)


def _fields(problem: object) -> Mapping[str, object]:
    """The top level of a problem document; what lies deeper may be too deep to walk."""
    if isinstance(problem, BaseModel):
        return dict(wire_items(problem))
    return cast("Mapping[str, object]", problem) if isinstance(problem, dict) else {}
