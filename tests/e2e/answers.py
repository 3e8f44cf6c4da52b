"""Answers made from a spec: the example of the chosen media type and every documented header."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from email.message import Message
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

from .exchange import Answer, Call, Json, RefusalError
from .files import sample_file
from .operations import Operation

CORRELATION = "00000000-0000-4000-8000-000000000901"
CONSTANT = {
    "Accept-Ranges": "bytes",
    "WWW-Authenticate": 'Bearer realm="skifteportalen"',
    "Content-Disposition": 'attachment; filename="Sagens_akt.pdf"',
    "Retry-After": "2",
    "Last-Modified": "Mon, 09 Oct 2023 12:03:12 GMT",
    "Deprecation": "@1704931200",
    "Sunset": "Sun, 30 Jun 2024 23:59:59 GMT",
}


def encode(value: Json) -> bytes:
    """JSON in which a Decimal is a number with exactly its digits."""
    text = json.dumps(value, ensure_ascii=False, default=lambda d: f"\0{d}\0")
    return re.sub(r'"\\u0000(.*?)\\u0000"', r"\1", text).encode()


def from_example(call: Call, folder: Path) -> Answer:
    """The documented success, paged when it counts; the version of every example is 3."""
    operation = call.operation
    if (given := call.headers.get("If-Match", "*")) not in ('"3"', "*"):
        raise RefusalError("412", f'{given} is not "3"')
    response = operation.responses[operation.success]
    content = response.get("content", {})
    kind = acceptable(call.headers.get("Accept", "*/*"), list(content))
    if content and kind is None:
        raise RefusalError("406" if "406" in operation.responses else "400", "Accept")
    if kind is None:
        return Answer(operation.success)
    if not kind.endswith("json"):
        return Answer(operation.success, file=sample_file(kind, folder))
    value = example_of(content[kind])
    if isinstance(value, list) and "X-Total-Count" in response["headers"]:
        start = call.page * call.size
        return Answer(operation.success, json=value[start : start + call.size], total=len(value))
    return Answer(operation.success, json=value)


def example_of(media: Mapping[str, Any]) -> Json:
    return (
        media["example"] if "example" in media else next(iter(media["examples"].values()))["value"]
    )


def acceptable(accept: str, offered: list[str]) -> str | None:
    """The first offered media type that the Accept header prefers (RFC 9110, section 12.5.1)."""
    best: tuple[float, int, str] | None = None
    for item in accept.split(","):
        range_, *options = [part.strip() for part in item.split(";")]
        weight = next((float(o[2:]) for o in options if o.startswith("q=")), 1.0)
        pattern = re.escape(range_.lower()).replace(r"\*", "[^/]+")
        for place, kind in enumerate(offered):
            if weight and re.fullmatch(pattern, kind):
                best = max(best or (0.0, 0, ""), (weight, -place, kind))
    return best[2] if best else None


def documented(
    operation: Operation, answer: Answer, headers: Message, target: str, query: str
) -> dict[str, str]:
    """A value for every header that the spec documents for an answer."""
    values = {
        **CONSTANT,
        "ETag": answer.etag,
        "Location": f"{target}/00000000-0000-4000-8000-000000000001",
        "X-Correlation-ID": headers.get("X-Correlation-ID", CORRELATION),
        "X-Total-Count": str(answer.total or 0),
        "Link": _links(target, query, answer.total or 0),
        "Digest": "",
        **answer.headers,
    }
    names = operation.responses[answer.status]["headers"]
    return {name: values[name] for name in names if values.get(name) is not None and name in values}


def _links(target: str, query: str, total: int) -> str:
    """Web links to the neighbouring pages (RFC 8288)."""
    others = [(k, v) for k, v in parse_qsl(query) if k not in ("page", "size")]
    given = dict(parse_qsl(query))
    page, size = int(given.get("page", 0)), int(given.get("size", 20))
    last = max(0, (total - 1) // size)
    links = {"first": 0, "last": last}
    if page > 0:
        links["prev"] = page - 1
    if page < last:
        links["next"] = page + 1

    def url(number: int) -> str:
        return f"{target}?{urlencode([*others, ('page', number), ('size', size)])}"

    return ", ".join(f'<{url(number)}>; rel="{rel}"' for rel, number in sorted(links.items()))
