"""Bytes as text, and places in that text."""

from __future__ import annotations

import codecs

from generator.diagnostics import Diagnostic, InputError, Location
from generator.document import unpack

# Every later stage walks the data by recursion; no spec met so far nests deeper than 60.
MAX_DEPTH = 200

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an Office file"),
    (b"\x1f\x8b", "gzip-compressed"),
    (b"\x89PNG", "a PNG image"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
)


def problem(
    code: str, message: str, file: str, line: int = 0, column: int = 0, hint: str = ""
) -> InputError:
    """One diagnostic, ready to be raised."""
    at = Location(file, line, column)
    return InputError(Diagnostic(code=code, message=message, location=at, hint=hint))


def place_of(text: str, offset: int) -> tuple[int, int]:
    """The 1-based line and column of an offset; a line ends with LF."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def short(text: str, limit: int = 60) -> str:
    """A text in quotes, cut to a readable length."""
    return repr(text if len(text) <= limit else text[: limit - 3] + "...")


def duplicate_key(key: str, file: str, at: tuple[int, int], first: int) -> InputError:
    """A key that its mapping holds already, at the packed place `first`."""
    first_line, first_column = unpack(first)
    message = f"the key {short(key)} is here twice, first at {first_line}:{first_column}"
    hint = "keep one of the two; most readers would silently drop the first"
    return problem("duplicate-key", message, file, *at, hint)


def too_deep(file: str, at: tuple[int, int]) -> InputError:
    message = f"nested more than {MAX_DEPTH} levels deep"
    return problem("nesting-too-deep", message, file, *at, "move inner parts into components")


def decode(data: bytes, file: str) -> str:
    """The text of a file in UTF-8 (with or without BOM), UTF-16 or UTF-32, without its BOM.

    Raises InputError for an empty file, a binary one, and for bytes that are not text in its encoding.
    """
    if not data.strip():
        raise problem(
            "file-empty", "the file is empty", file, 1, 1, "put an OpenAPI document there"
        )
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            hint = "give the OpenAPI document itself, as YAML or JSON text"
            raise problem("file-binary", f"the file is {kind}, not text", file, hint=hint)
    encoding = _encoding_of(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _undecodable(data, error, file, encoding) from None
    if "\0" in text:
        line, column = place_of(text, text.index("\0"))
        hint = "give the OpenAPI document itself, as YAML or JSON text"
        message = "the file is binary: it holds a NUL byte"
        raise problem("file-binary", message, file, line, column, hint)
    return text.removeprefix("\ufeff")


def _encoding_of(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    # Every OpenAPI document starts with an ASCII character, whose other UTF-16 byte is zero.
    if data[1:2] == b"\0" != data[:1] and data[2:4] != b"\0\0":
        return "utf-16-le"
    if data[:1] == b"\0" != data[1:2]:
        return "utf-16-be"
    return "utf-8"


def _undecodable(data: bytes, error: UnicodeDecodeError, file: str, encoding: str) -> InputError:
    before = data[: error.start].decode(encoding, "replace").removeprefix("\ufeff")
    line, column = place_of(before, len(before))
    byte = data[error.start : error.start + 1]
    if encoding == "utf-8" and b"\0" in data[:8192]:
        hint = "give the OpenAPI document itself, as YAML or JSON text"
        message = f"the file is binary (byte 0x{byte.hex()})"
        return problem("file-binary", message, file, line, column, hint)
    hint = "save the file as UTF-8"
    guess = byte.decode("cp1252", "ignore")
    if encoding == "utf-8" and guess.isalpha():
        hint += f"; in Windows-1252 the byte would be {guess!r}"
    message = f"byte 0x{byte.hex()} is not valid {encoding.upper()}"
    return problem("encoding-invalid", message, file, line, column, hint)
