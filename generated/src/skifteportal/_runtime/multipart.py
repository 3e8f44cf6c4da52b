"""multipart/form-data as a stream of known size.

httpx2 reads multipart files inside the event loop, so this is our own: file parts are read in a worker
thread when sent by an async client, and never held whole.
"""

from __future__ import annotations

import mimetypes
import secrets
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import cast
from urllib.parse import quote

from pydantic import BaseModel

from . import json
from .encode import deep_pairs, flatten, header_text, is_nested
from .errors import RequestValidationError
from .operation import PartSpec
from .outgoing import LateChecksum, Outgoing
from .redact import Redacted
from .sources import BytesSource, ByteStream, FilePart, filename_of, is_file
from .wire import plain

_DEFAULT = PartSpec()
_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}


@dataclass(frozen=True, slots=True, repr=False)
class Part(Redacted):
    """One part: the header lines that come before it, and its bytes."""

    headers: Mapping[str, str]
    source: ByteStream

    def head(self, boundary: str) -> bytes:
        lines = "".join(f"{name}: {text}\r\n" for name, text in self.headers.items())
        return f"--{boundary}\r\n{lines}\r\n".encode()


class MultipartStream:
    """The whole body; its `length` is known when that of every part is."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self.boundary = f"skifte-{secrets.token_hex(16)}"
        self._parts = [(part.head(self.boundary), part.source) for part in parts]
        self._end = f"--{self.boundary}--\r\n".encode()
        self.replayable = all(source.replayable for _, source in self._parts)
        self.length = self._length()

    @property
    def content_type(self) -> str:
        return f"multipart/form-data; boundary={self.boundary}"

    def _length(self) -> int | None:
        total = len(self._end)
        for head, source in self._parts:
            if source.length is None:
                return None
            total += len(head) + source.length + 2
        return total

    def __iter__(self) -> Iterator[bytes]:
        for head, source in self._parts:
            yield head
            yield from source
            yield b"\r\n"
        yield self._end

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for head, source in self._parts:
            yield head
            async for chunk in source:
                yield chunk
            yield b"\r\n"
        yield self._end


def parts_of(
    items: Iterable[tuple[str, object]], specs: Mapping[str, PartSpec], files: Outgoing
) -> Iterator[Part]:
    """The parts of a body, one or more per property, in the order of the properties.

    A checksum that the spec has a part for, and the caller no value, is taken while its file is sent and
    follows it.
    """
    given: set[str] = set()
    for name, value in items:
        if value is not None:
            given.add(name)
        spec = specs.get(name, _DEFAULT)
        if isinstance(value, list | tuple):
            yield from _list_parts(name, cast("list[object]", value), spec, files)
        else:
            yield from _parts(name, value, spec, files)
    for name, spec in specs.items():
        summed = [file for file in files.files if file.part == spec.sha256_of]
        if name not in given and len(summed) == 1:
            yield Part(_disposition(name), LateChecksum(summed[0]))


def _list_parts(name: str, values: list[object], spec: PartSpec, files: Outgoing) -> Iterator[Part]:
    """A list is one part per item, unless the spec wants it as one JSON or delimited text."""
    if _is_json(spec.content_type):
        yield _json_part(name, values, spec)
    elif spec.style is not None and spec.explode is False and not any(map(is_file, values)):
        text = _DELIMITERS.get(spec.style, ",").join(cast("list[str]", flatten(values)))
        yield _text_part(name, text, spec)
    else:
        for value in values:
            yield from _parts(name, value, spec, files)


def _parts(name: str, value: object, spec: PartSpec, files: Outgoing) -> Iterator[Part]:
    if value is None:
        return
    if is_file(value) and not isinstance(value, BaseModel):
        yield _file_part(name, value, spec, files)
    elif spec.style == "deepObject":
        for key, text in deep_pairs(name, plain(value, request=True)):
            yield _text_part(key, text, spec)
    elif is_nested(plain(value)) or _is_json(spec.content_type):
        yield _json_part(name, value, spec)
    else:
        yield _text_part(name, cast("str", flatten(value)), spec)


def _text_part(name: str, text: str, spec: PartSpec) -> Part:
    content_type = {"Content-Type": spec.content_type} if spec.content_type else {}
    return Part({**_disposition(name), **content_type}, BytesSource(text.encode("utf-8")))


def _json_part(name: str, value: object, spec: PartSpec) -> Part:
    media_type = spec.content_type if _is_json(spec.content_type) else None
    try:
        text = json.dumps(plain(value, request=True))
    except ValueError as problem:
        raise RequestValidationError(f"{name}: {problem}") from problem
    headers = {**_disposition(name), "Content-Type": media_type or "application/json"}
    return Part(headers, BytesSource(text))


def _file_part(name: str, value: object, spec: PartSpec, files: Outgoing) -> Part:
    filename = filename_of(value) or name
    media_type = media_type_of(value, filename, spec.content_type)
    own: Mapping[str, str] = value.headers if isinstance(value, FilePart) else {}
    headers = {
        **_disposition(name, filename),
        "Content-Type": media_type,
        **{header: header_text(header, text) for header, text in own.items()},
    }
    stream = files.add(
        name, value, media_type, max_bytes=spec.max_bytes, pdf=asks_for_pdf(spec.content_type)
    )
    return Part(headers, stream)


def asks_for_pdf(allowed: str | None) -> bool:
    """Whether a list of media types names PDF; `*/*` does not ask for one."""
    return "application/pdf" in [item.strip().lower() for item in (allowed or "").split(",")]


def media_type_of(value: object, filename: str | None, allowed: str | None) -> str:
    """A file's media type: the caller's, else what its name tells if the spec allows that, else the spec's.

    `allowed` is a media type, a range or a comma separated list of them (Encoding Object).
    """
    if isinstance(value, FilePart) and value.content_type:
        return header_text("Content-Type", value.content_type)
    ranges = [item.strip() for item in (allowed or "*/*").split(",")]
    guess = mimetypes.guess_type(filename)[0] if filename else None
    if guess and any(_in_range(guess, item) for item in ranges):
        return guess
    exact = [item for item in ranges if "*" not in item]
    return exact[0] if exact else "application/octet-stream"


def _in_range(media_type: str, allowed: str) -> bool:
    return allowed in ("*/*", media_type) or (
        allowed.endswith("/*") and media_type.startswith(allowed[:-1])
    )


def _disposition(name: str, filename: str | None = None) -> dict[str, str]:
    """Names are quoted as browsers do (WHATWG, multipart/form-data encoding).

    A filename beyond ASCII comes twice: raw, as browsers send it, and as `filename*` (RFC 8187) for servers
    and proxies that read the first as Latin-1.
    """
    text = f'form-data; name="{_quoted(name)}"'
    if filename is not None:
        text += f'; filename="{_quoted(filename)}"'
        if not filename.isascii():
            text += f"; filename*=UTF-8''{quote(filename, safe='')}"
    return {"Content-Disposition": text}


def _quoted(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _is_json(content_type: str | None) -> bool:
    media_type = (content_type or "").partition(";")[0].strip().lower()
    return media_type == "application/json" or media_type.endswith("+json")
