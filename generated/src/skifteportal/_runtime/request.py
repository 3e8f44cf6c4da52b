"""The request of a call, out of its arguments; no network here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from urllib.parse import urljoin, urlsplit
from uuid import uuid4

from .body import EncodedBody, encode_body, fitted
from .encode import cookie_pieces, header_text, header_value, path_value, query_pieces
from .errors import ConfigurationError, RequestValidationError
from .operation import AnyOperation, ParameterSpec
from .options import RequestOptions, Timeout
from .outgoing import Outgoing
from .redact import is_secret
from .settings import Settings, hold_private, origin
from .transport import Request

_MADE = frozenset({"idempotency-key", "x-correlation-id", "correlation-id"})


def prepare(
    settings: Settings,
    spec: AnyOperation,
    values: Mapping[str, object],
    body: object,
    accept: str | None,
    content_type: str | None,
    options: RequestOptions,
    files: Outgoing,
) -> Request:
    """The request of a call, its files in `files`.

    Raises RequestValidationError when an argument does not fit the spec.
    """
    try:
        encoded = encode_body(spec.body, body, content_type, files) if spec.body else None
        placed = _placed(spec.parameters, values)
        path = spec.path
        for parameter, value in placed["path"]:
            path = path.replace(f"{{{parameter.name}}}", path_value(parameter, value))
        query = [piece for pair in placed["query"] for piece in query_pieces(*pair)]
        url = _base(settings, spec.servers) + path
        if query:
            url += ("&" if "?" in url else "?") + "&".join(query)
        headers = _headers(settings, spec, placed, encoded, accept, url, options)
    except UnicodeEncodeError:
        raise RequestValidationError(
            "a text holds half of a character (a lone surrogate), which cannot be sent"
        ) from None
    timeout = settings.timeout if options.timeout is None else Timeout.of(options.timeout)
    payload = encoded.payload if encoded else None
    return Request(
        method=spec.method,
        url=url,
        headers=headers,
        body=payload,
        timeout=timeout,
        security=spec.security,
    )


def sends_files(spec: AnyOperation) -> bool:
    """Whether files may be in the body: they are looked at first, and disks can be slow."""
    contents = spec.body.content.values() if spec.body else ()
    return any(content.kind in ("binary", "multipart") for content in contents)


def rest_of(request: Request, lines: Mapping[str, str]) -> Request:
    """The same request for what is missing of its answer; `lines` say what that is."""
    others = ("range", "if-range", "if-none-match", "if-modified-since")
    kept = {name: text for name, text in request.headers.items() if name.lower() not in others}
    return replace(request, headers={**kept, **lines})


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
            if parameter.required and parameter.name.lower() not in _MADE:
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
        *_made(spec),
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
    lines += _own_headers(settings, url, options)
    return {name: header_text(name, text) for name, text in _last_of_each(lines)}


def _made(spec: AnyOperation) -> Iterator[tuple[str, str]]:
    """The ids that the operation takes, for a caller who gives none: one for the call, kept over its attempts."""
    for parameter in spec.parameters:
        if parameter.place == "header" and parameter.name.lower() in _MADE:
            yield parameter.name, str(uuid4())


def _own_headers(
    settings: Settings, url: str, options: RequestOptions
) -> Iterable[tuple[str, str]]:
    """Those of this call. Raises ConfigurationError for secrets that would leave home or travel in the clear."""
    secret = next((name for name in options.headers if is_secret(name)), None)
    if secret is not None:
        hold_private(url)
        if origin(url) != origin(settings.base_url):
            raise ConfigurationError(
                f"the header {secret} would go to a server of the operation's own, which is not the base URL's"
            )
    return options.headers.items()


def _body_headers(encoded: EncodedBody) -> list[tuple[str, str]]:
    payload = encoded.payload
    length = len(payload) if isinstance(payload, bytes) else payload.length
    size = ("Transfer-Encoding", "chunked") if length is None else ("Content-Length", str(length))
    return [("Content-Type", encoded.content_type), size]


def _last_of_each(lines: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return list({name.lower(): (name, text) for name, text in lines}.values())


@cache
def _answers_binary(spec: AnyOperation) -> bool:
    return any(
        content.kind == "binary"
        for response in spec.responses
        if response.status.startswith("2")
        for content in response.content.values()
    )
