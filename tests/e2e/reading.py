"""A request read off the socket: routed already, its body taken in, checked against the spec."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from email.message import Message
from pathlib import Path

from .bodies import BadBodyError, Part, parts_of
from .checking import (
    check_json,
    check_media_type,
    check_parameters,
    check_parts,
    check_security,
    parse_json,
)
from .exchange import Call, Json
from .operations import Operation


def read(
    operation: Operation,
    path: Mapping[str, str],
    target: str,
    query: str,
    headers: Message,
    body: Iterator[bytes],
    folder: Path,
) -> tuple[Call, list[str]]:
    """The request as a call, and everything in it that contradicts the spec."""
    found = [*check_security(operation, headers)]
    found += check_parameters(operation, path, query, headers)
    kind = headers.get_content_type() if "Content-Type" in headers else None
    length = 1 if "Transfer-Encoding" in headers else int(headers.get("Content-Length", 0))
    wrong = [*check_media_type(operation, kind, length)]
    found += wrong
    value: Json = None
    parts: list[Part] = []
    if not wrong and operation.body is not None and kind is not None:
        try:
            if kind.startswith("multipart/"):
                inside = Path(tempfile.mkdtemp(dir=folder))
                parts = list(parts_of(body, str(headers.get_param("boundary")), inside))
                found += check_parts(operation, kind, parts)
            elif kind.endswith("json"):
                data = b"".join(body)
                found += (problems := [*check_json(operation, kind, data)])
                value = None if problems else parse_json(data)
        except BadBodyError as error:
            found.append(f"body: {error}")
    return Call(operation, path, target, query, headers, value, tuple(parts)), found


def status_of(problems: list[str], operation: Operation) -> str:
    """The error that fits what is wrong with a request."""
    text = " ".join(problems)
    if "Authorization" in text:
        return "401"
    if "If-Match: required" in text and "428" in operation.responses:
        return "428"
    if "media type" in text and "415" in operation.responses:
        return "415"
    return "400"
