"""A folder of results that cost much and follow from their input alone, found by the input's hash.

Losing it costs time only: entries that cannot be read, are cut off or were changed count as absent, and a
folder that cannot be written to is no error. Runs may share it at the same time, since an entry appears as a
whole (`os.replace`) and any writer of a key writes the same bytes.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

MAX_ENTRIES = 4_000
MAX_BYTES = 256 * 1024 * 1024


def key_of(*parts: str | bytes) -> str:
    """The key for an input: a hash over its parts in order, each kept apart from the next."""
    whole = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        whole.update(len(data).to_bytes(8, "big"))
        whole.update(data)
    return whole.hexdigest()


@dataclass(frozen=True, slots=True)
class Cache:
    """Results by kind (a plain word, one folder each) and key (from `key_of`)."""

    folder: Path
    _pruned: set[str] = field(default_factory=set[str], repr=False, compare=False)

    def get(self, kind: str, key: str) -> bytes | None:
        """The bytes stored under a key, exactly; None when there are none."""
        path = self.folder / kind / key
        try:
            digest, _, content = path.read_bytes().partition(b"\n")
        except OSError:
            return None
        if digest.decode("ascii", "replace") != hashlib.sha256(content).hexdigest():
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # what is used stays when old entries are pruned
        return content

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Stores bytes under a key, or does nothing where the folder cannot be written to."""
        with contextlib.suppress(OSError):
            folder = self.folder / kind
            folder.mkdir(parents=True, exist_ok=True)
            digest = hashlib.sha256(content).hexdigest().encode()
            _write(folder / key, digest + b"\n" + content)
            if kind not in self._pruned:
                self._pruned.add(kind)
                prune(folder)


def _write(path: Path, content: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise


def prune(folder: Path, max_entries: int = MAX_ENTRIES, max_bytes: int = MAX_BYTES) -> None:
    """Removes the entries used longest ago until a quarter of the room is free, once a limit is passed."""
    entries: list[tuple[float, int, str]] = []
    with os.scandir(folder) as found:
        for entry in found:
            with contextlib.suppress(OSError):
                about = entry.stat()
                entries.append((about.st_mtime, about.st_size, entry.path))
    total = sum(size for _, size, _ in entries)
    count = len(entries)
    if count <= max_entries and total <= max_bytes:
        return
    for _, size, path in sorted(entries):
        if count <= max_entries * 3 // 4 and total <= max_bytes * 3 // 4:
            return
        with contextlib.suppress(OSError):
            Path(path).unlink()
        count -= 1
        total -= size
