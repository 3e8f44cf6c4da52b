"""Small files that are there whole or as they were before."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path


def write_text(path: Path, text: str) -> None:
    """Puts the text in place in one step, readable by whoever may read new files here."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}-") as folder:
        draft = Path(folder) / path.name
        with draft.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)


if sys.platform == "win32":

    @contextmanager
    def alone(folder: Path) -> Generator[None]:
        """Nobody is kept out there: a folder cannot be locked."""
        yield

else:
    import fcntl

    @contextmanager
    def alone(folder: Path) -> Generator[None]:
        """Keeps others out who write to the folder by this too, in whichever thread or process."""
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            # Some network drives have no locks; there it is as it is on Windows.
            with suppress(OSError):
                fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)


def table(head: tuple[str, ...], rows: list[tuple[object, ...]]) -> list[str]:
    """A Markdown table; what would end a cell or begin another element is escaped."""
    lines = [_row(head), _row(("---",) * len(head))]
    return [*lines, *(_row(tuple(map(cell, row))) for row in rows)]


def cell(value: object) -> str:
    """A value as the text of a Markdown cell."""
    text = "" if value is None else " ".join(str(value).split())
    for mark in "\\`*_|<>[]":
        text = text.replace(mark, f"\\{mark}")
    return text


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
