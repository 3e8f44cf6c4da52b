"""What an upload in parts has to remember, so that another process can go on with it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from . import json
from .drafts import Draft
from .rereadable import RereadableFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """A session of the server and what it has: `etags` by the number of the part.

    `where` says which server and operation it belongs to, `size` and `sha256` which file.
    """

    where: str = ""
    upload_id: str = ""
    part_size: int = 0
    size: int = 0
    sha256: str = ""
    etags: Mapping[int, str] = field(default_factory=dict[int, str])

    def having(self, number: int, etag: str) -> Memory:
        """The same with one part more."""
        return replace(self, etags={**self.etags, number: etag})

    def keep(self, path: Path | None) -> None:
        """Writes it down, whole or not at all."""
        if path is None:
            return
        draft = Draft(path, None, "replace")
        try:
            draft.write(json.dumps(asdict(self)))
            draft.land()
        except BaseException:
            draft.leave()
            raise

    def forget(self, path: Path | None) -> None:
        """The session is over."""
        if path is not None:
            path.unlink(missing_ok=True)


NO_MEMORY = Memory()


def recall(path: Path | None, where: str, file: RereadableFile) -> Memory:
    """What was written down, if it is of this file and of this server; else nothing."""
    if path is None:
        return NO_MEMORY
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        told = cast("dict[str, Any]", json.loads(path.read_bytes()))
        etags = cast("dict[str, str]", told.pop("etags"))
        found = Memory(**told, etags={int(n): e for n, e in etags.items()})
        if found.where == where and found.size == file.size and found.sha256 == file.sha256:
            return found
    return NO_MEMORY
