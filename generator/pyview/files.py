"""What a spec says of the files that an operation takes: how large they may be, where their checksums stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.contract import MediaType, Operation, Schema, SchemaLike
from generator.pyview.api import Api
from generator.pyview.resolve import FILE_INPUT, use
from generator.pyview.statuses import is_success
from generator.pyview.types import Marked

_LIMITS = ("x-max-bytes", "x-max-size", "x-maxbytes", "x-maxsize", "x-max-file-size")
_SIZES = ("bytes", "size", "stoerrelse", "filelength", "contentlength")
_HEX = re.compile(r"\^?\(?\[(?:a-f0-9|0-9a-f|A-Fa-f0-9|0-9a-fA-F|a-fA-F0-9)\]\{64\}\)?\$?")
# A limit in words, Danish or English. A unit of 1000 is read as 1024: what the server would take is not refused.
_WORDS = re.compile(
    r"\b(?:højst|maks\w*\.?|op til|større end|max\w*\.?|at most|up to|larger than|no more than|exceeds?)"
    r"[\s:(]+(\d+(?:[.,]\d+)?)\s*([KMG])i?B\b",
    re.IGNORECASE,
)
_UNITS = {"K": 1024, "M": 1024**2, "G": 1024**3}


@dataclass(frozen=True, slots=True)
class FilePart:
    """A part of a multipart body; see `PartSpec` of the runtime."""

    max_bytes: int | None = None
    sha256_of: str | None = None


@dataclass(frozen=True, slots=True)
class Files:
    """The files of one body: `parts` by property, or the body itself where `is_whole`."""

    is_whole: bool = False
    max_bytes: int | None = None
    parts: Mapping[str, FilePart] = field(default_factory=dict[str, FilePart])

    def __bool__(self) -> bool:
        return self.is_whole or any(part.sha256_of is None for part in self.parts.values())


NO_FILES = Files()


def files_of(api: Api, operation: Operation, media_type: MediaType, kind: str) -> Files:
    """The files that a body of that media type holds."""
    if kind == "binary":
        return Files(is_whole=True, max_bytes=_limit(api, operation, media_type.schema))
    if kind != "multipart" or media_type.schema is None:
        return NO_FILES
    properties = dict(properties_of(api, media_type.schema))
    found = {
        name: FilePart(max_bytes=_limit(api, operation, node))
        for name, node in properties.items()
        if _is_file(api, node)
    }
    sums = [name for name, node in properties.items() if is_sha256(api, name, node)]
    if len(found) == 1 and len(sums) == 1:
        found[sums[0]] = FilePart(sha256_of=next(iter(found)))
    return Files(parts=found)


def _is_file(api: Api, node: SchemaLike) -> bool:
    found = use(api, node).type
    return (found.base if isinstance(found, Marked) else found) == FILE_INPUT


def checksum_of(api: Api, media_type: MediaType) -> str | None:
    """The property of an answer that tells the SHA-256 of the file it speaks of."""
    if media_type.schema is None:
        return None
    found = [n for n, node in properties_of(api, media_type.schema) if is_sha256(api, n, node)]
    return found[0] if len(found) == 1 else None


def properties_of(api: Api, node: SchemaLike) -> Iterator[tuple[str, SchemaLike]]:
    """The properties of an object, those that its allOf merges in included."""
    for part in api.shapes.parts(api.contract.resolve(node)):
        yield from part.properties.items()


def is_sha256(api: Api, name: str, node: SchemaLike) -> bool:
    """Whether a property is a SHA-256 in hex, by its name or its pattern."""
    schema = api.contract.resolve(node)
    if schema.types != ("string",) or schema.format is not None:
        return False
    return _squeezed(name).endswith("sha256") or bool(_HEX.fullmatch(schema.pattern or ""))


def is_size(api: Api, name: str, node: SchemaLike) -> bool:
    """Whether a property tells a number of bytes."""
    is_number = api.contract.resolve(node).types == ("integer",)
    return is_number and any(word in _squeezed(name) for word in _SIZES)


def _squeezed(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _limit(api: Api, operation: Operation, node: SchemaLike | None) -> int | None:
    """The largest file, from the nearest place that says so: the file itself, the sizes told of it, words."""
    schema = api.contract.resolve(node) if node is not None else Schema()
    if schema.max_length is not None:
        return schema.max_length
    for extensions in (schema.extensions, operation.extensions):
        for name in _LIMITS:
            if isinstance(told := extensions.get(name), int):
                return told
    sizes = _told_sizes(api, operation)
    if sizes:
        return max(sizes)
    found = [
        int(float(number.replace(",", ".")) * _UNITS[unit.upper()])
        for text in _texts(operation, schema)
        for number, unit in _WORDS.findall(text)
    ]
    return max(found, default=None)


def _told_sizes(api: Api, operation: Operation) -> list[int]:
    """The most that the answer can say of the file's size."""
    found: list[int] = []
    for status, response in operation.responses.items():
        if is_success(status, operation.responses):
            for media_type in response.content.values():
                if media_type.schema is not None:
                    found += _maxima(api, media_type.schema)
    return found


def _maxima(api: Api, node: SchemaLike) -> Iterator[int]:
    for name, inner in properties_of(api, node):
        most = api.contract.resolve(inner).maximum
        if is_size(api, name, inner) and most is not None:
            yield int(most)


def _texts(operation: Operation, schema: Schema) -> Iterator[str]:
    yield from (schema.doc.description, operation.doc.description, operation.doc.summary)
    if operation.body is not None:
        yield operation.body.doc.description
    if "413" in operation.responses:
        yield operation.responses["413"].doc.description
