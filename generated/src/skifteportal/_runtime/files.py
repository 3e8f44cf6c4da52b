"""What can be known of a file: whether it is still the same, and what it is called elsewhere."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Self
from urllib.parse import unquote_to_bytes

from .errors import FileChangedError

# What no common file system takes in a name, and what would lead to another folder.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069]')
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?$", re.IGNORECASE)
_PARAMETER = re.compile(r';\s*([\w!#$&+^`|~.-]+\*?)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)')
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Stamp:
    """By what a change of a file is noticed: its size, its time of change, and which file it is at all."""

    size: int
    changed_ns: int
    inode: int

    @classmethod
    def of(cls, stat: os.stat_result) -> Self:
        return cls(stat.st_size, stat.st_mtime_ns, stat.st_ino)

    @classmethod
    def of_open(cls, file: IO[bytes]) -> Self | None:
        """None for what is no file of the operating system."""
        try:
            return cls.of(os.fstat(file.fileno()))
        except (AttributeError, OSError, ValueError):
            return None

    def hold(self, now: Stamp | None) -> None:
        """Raises FileChangedError when the file is another now."""
        if now != self:
            raise FileChangedError(
                "the body changed while it was sent: send it again when nothing writes to the file"
            )


def file_name(headers: Mapping[str, str]) -> str | None:
    """The name that `Content-Disposition` gives a file (RFC 6266), safe to be used in any folder."""
    given = {
        name.lower(): value
        for name, value in _PARAMETER.findall(";" + headers.get("content-disposition", ""))
    }
    for text in (_extended(given.get("filename*", "")), _plain(given.get("filename", ""))):
        if text is not None and (name := safe_name(text)):
            return name
    return None


def _extended(value: str) -> str | None:
    """`UTF-8''%C3%A6.pdf` (RFC 8187); None when it is not that."""
    charset, quote, rest = value.strip().strip('"').partition("'")
    _, second, text = rest.partition("'")
    if not quote or not second:
        return None
    try:
        return unquote_to_bytes(text).decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return None


def _plain(value: str) -> str | None:
    value = value.strip()
    if len(value) > 1 and value.startswith('"') and value.endswith('"'):
        return re.sub(r"\\(.)", r"\1", value[1:-1])
    return value or None


def safe_name(text: str) -> str:
    """The last part of what may be a path, without what file systems do not take; empty when nothing is left."""
    name = _UNSAFE.sub("_", re.split(r"[/\\]", text)[-1]).strip(" .")
    if _DEVICE.match(name):
        name = f"_{name}"
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending.encode()) > 20:
        stem, ending = name, ""
    room = _LONGEST - len(ending.encode()) - 1
    stem = stem.encode()[:room].decode(errors="ignore")
    return f"{stem}.{ending}" if ending else stem
