"""The home of black: source in, the same source in canonical form out, remembered by content.

black is imported when something unseen has to be formatted, never before.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from generator.diagnostics import Diagnostic, InputError, Location

LINE_LENGTH = 100
TARGET = "py311"


def black_version() -> str:
    return metadata.version("black")


@dataclass(slots=True)
class Formatter:
    """Formats Python modules; `calls` counts those that black really had to look at."""

    cache_dir: Path | None
    calls: int = 0
    _version: str = field(default_factory=black_version)

    def format(self, source: str, name: str) -> str:
        """The module as black writes it.

        Raises InputError when the source is not Python: the last proof that a template's output parses.
        """
        kept = self._kept(source)
        if kept is not None:
            try:
                return kept.read_text(encoding="utf-8")
            except OSError:
                pass
        try:
            compile(source, name, "exec", dont_inherit=True)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as problem:
            line = problem.lineno or 0 if isinstance(problem, SyntaxError) else 0
            raise InputError(
                Diagnostic(
                    code="output-not-python",
                    message=f"the rendered module is not valid Python: {problem}",
                    location=Location(name, line, 1 if line else 0),
                    hint="a template writes it so, or a name of the spec; see the line of the rendered file",
                )
            ) from problem
        formatted = self._black(source)
        if kept is not None:
            _store(kept, formatted)
        return formatted

    def _kept(self, source: str) -> Path | None:
        if self.cache_dir is None:
            return None
        seed = f"{self._version} {LINE_LENGTH} {TARGET}\n{source}"
        key = hashlib.sha256(seed.encode("utf-8", "surrogatepass")).hexdigest()
        return self.cache_dir / "black" / key[:2] / f"{key}.py"

    def _black(self, source: str) -> str:
        from black import Mode, format_str
        from black.mode import TargetVersion

        self.calls += 1
        mode = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
        return format_str(source, mode=mode)


@dataclass(slots=True)
class AsIs(Formatter):
    """Leaves modules as the templates wrote them, for a package that only a program reads."""

    cache_dir: Path | None = None

    def format(self, source: str, name: str) -> str:
        return source


def _store(path: Path, text: str) -> None:
    """Keeps a result; a cache that cannot be written costs time, not the run."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        Path(temporary).replace(path)
    except OSError:
        pass
