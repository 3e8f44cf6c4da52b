"""Files that appear whole or not at all: written under another name beside their place."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Literal

from .errors import RequestValidationError
from .streams import CHUNK

# What happens to a file that is there already: it is replaced, it stays and the call fails, or both are kept.
Existing = Literal["replace", "refuse", "keep_both"]


class Draft:
    """A file in the making; `key` says which bytes it is to hold.

    Without a key it is gone when something fails. With one it stays, under a name made of the key, and whoever
    next fetches the same bytes to the same place goes on where it ends, in whichever process.
    """

    _is_over = True

    def __init__(self, target: Path, key: str | None, existing: Existing) -> None:
        self._target = target
        self._existing: Existing = existing
        if existing == "replace" and target.exists() and not target.is_file():
            # A device or a folder would give way to the file.
            raise RequestValidationError(f"{target.name} is there already, and is no file")
        if existing == "refuse" and target.exists():
            raise _taken(target)
        self._path, self._file = self._opened(key)
        self._keeps = self._path.name == _name(target, key) if key else False
        self.size = self._file.seek(0, os.SEEK_END)
        self._is_over = False

    def _opened(self, key: str | None) -> tuple[Path, IO[bytes]]:
        if key is not None:
            path = self._target.with_name(_name(self._target, key))
            file = _open(path, os.O_CREAT)
            if _locked(file) and _is_at(path, file):
                return path, file
            # Another process is at it: both may go on, each by itself.
            file.close()
        path = self._target.with_name(_name(self._target, secrets.token_hex(16)))
        file = _open(path, os.O_CREAT | os.O_EXCL)
        _locked(file)
        return path, file

    def held(self) -> Iterator[bytes]:
        """The bytes that are there already."""
        self._file.seek(0)
        while chunk := self._file.read(CHUNK):
            yield chunk

    def empty(self) -> None:
        """Begins anew."""
        self._file.truncate(0)
        self.size = 0

    def write(self, chunk: bytes) -> None:
        self._file.write(chunk)
        self.size += len(chunk)

    def land(self) -> Path:
        """Puts the file in its place and tells where that is."""
        self._file.flush()
        os.fsync(self._file.fileno())
        if sys.platform == "win32":
            self._file.close()
        target = self._target
        if self._existing == "replace":
            self._path.replace(target)
        else:
            target = self._claimed()
            self._path.unlink(missing_ok=True)
        self._file.close()
        self._is_over = True
        self._sweep()
        return target

    def _claimed(self) -> Path:
        """The first free name, taken in one step: nobody's file is overwritten."""
        for number in range(10_000):
            name = self._target
            if number:
                name = name.with_name(f"{name.stem} ({number}){name.suffix}")
            try:
                os.link(self._path, name)
            except FileExistsError:
                if self._existing == "refuse":
                    raise _taken(name) from None
            except OSError:
                # No hard links here.
                if not name.exists():
                    self._path.replace(name)
                    return name
                if self._existing == "refuse":
                    raise _taken(name) from None
            else:
                return name
        raise _taken(self._target)

    def _sweep(self) -> None:
        """Takes away what is left of earlier versions that nobody is fetching any more."""
        own = re.compile(re.escape(_name(self._target, "\0")).replace("\0", "[0-9a-f]{24}"))
        with suppress(OSError):
            found = [path for path in self._target.parent.iterdir() if own.fullmatch(path.name)]
            for path in found if sys.platform != "win32" else ():
                with suppress(OSError), path.open("r+b") as file:
                    # An empty one may have been made just now: its owner takes the lock before it writes.
                    if path.stat().st_size and _locked(file):
                        path.unlink()

    def leave(self, *, useless: bool = False) -> None:
        """Closes what did not come to an end; it is kept for later if it can be of use then."""
        if self._is_over:
            # The place may be another's by now.
            return
        self._is_over = True
        with suppress(OSError):
            self._file.close()
        if useless or not self._keeps or not self.size:
            self._path.unlink(missing_ok=True)

    def __del__(self) -> None:
        # Made in a thread for a task that was cancelled meanwhile.
        self.leave()


def _name(target: Path, key: str) -> str:
    digest = key if key == "\0" else hashlib.sha256(key.encode()).hexdigest()[:24]
    stem = target.name.encode()[:200].decode(errors="ignore")
    return f".{stem}.{digest}.part"


def _open(path: Path, flags: int) -> IO[bytes]:
    """The file for reading and appending; a link in its place is not followed to where it leads."""
    flags |= os.O_RDWR | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o666), "a+b")


if sys.platform == "win32":

    def _locked(file: IO[bytes]) -> bool:
        """A file that is open cannot be taken away there, nor opened for a rename."""
        return True

else:
    import fcntl

    def _locked(file: IO[bytes]) -> bool:
        """Takes the file for this process alone, until it is closed."""
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


def _is_at(path: Path, file: IO[bytes]) -> bool:
    """Whether the path still leads to the open file, which its last owner may have moved away."""
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except OSError:
        return False


def _taken(target: Path) -> RequestValidationError:
    return RequestValidationError(
        f"there is a file {target.name} already: choose another name, or existing='replace' or 'keep_both'"
    )
