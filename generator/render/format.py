"""The home of black: source in, the same source in canonical form out, remembered by content.

black is imported when something unseen has to be formatted, never before.
"""

from __future__ import annotations

import ast
import hashlib
import os
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from importlib import metadata
from multiprocessing import get_context
from pathlib import Path

from generator.diagnostics import Diagnostic, InputError, Location
from generator.render.pieces import cut

LINE_LENGTH = 100
TARGET = "py311"
_MUCH = 200_000


def black_version() -> str:
    return metadata.version("black")


@dataclass(slots=True)
class Formatter:
    """Formats Python modules; `calls` counts those that black really had to look at."""

    cache_dir: Path | None
    calls: int = 0
    _version: str = field(default_factory=black_version)

    def format(self, source: str, name: str) -> str:
        """The module as black writes it; see format_all."""
        return self.format_all({name: source})[name]

    def format_all(self, modules: Mapping[str, str]) -> dict[str, str]:
        """Modules by their paths, as black writes them; large ones in several processes.

        Raises InputError when one is not Python: the last proof that a template's output parses.
        """
        found = {name: self._remembered(source) for name, source in modules.items()}
        new = {name: modules[name] for name, text in found.items() if text is None}
        pieces = {name: cut(source, _parsed(source, name)) for name, source in new.items()}
        texts = [text for one in pieces.values() for text in one.texts]
        formatted = iter(_in_processes(texts) if _is_worth_it(texts) else map(_black, texts))
        for name, one in pieces.items():
            self.calls += 1
            text = found[name] = one.together([next(formatted) for _ in one.texts])
            kept = self._kept(new[name])
            if kept is not None:
                _store(kept, text)
        return {name: text for name, text in found.items() if text is not None}

    def _remembered(self, source: str) -> str | None:
        kept = self._kept(source)
        if kept is None:
            return None
        try:
            return kept.read_text(encoding="utf-8")
        except OSError:
            return None

    def _kept(self, source: str) -> Path | None:
        if self.cache_dir is None:
            return None
        seed = f"{self._version} {LINE_LENGTH} {TARGET}\n{source}"
        key = hashlib.sha256(seed.encode("utf-8", "surrogatepass")).hexdigest()
        return self.cache_dir / "black" / key[:2] / f"{key}.py"


def _parsed(source: str, name: str) -> ast.Module:
    try:
        tree = ast.parse(source, name)
        compile(tree, name, "exec", dont_inherit=True)
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
    return tree


def _black(source: str) -> str:
    from black import Mode, format_str
    from black.mode import TargetVersion

    mode = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
    return format_str(source, mode=mode)


def _is_worth_it(texts: Sequence[str]) -> bool:
    """Whether other processes would be done sooner, and can be had: a fork wants a process of one thread."""
    forks = sys.platform == "linux" and threading.active_count() == 1
    return forks and (os.cpu_count() or 1) > 1 and sum(map(len, texts)) > _MUCH


def _in_processes(texts: Sequence[str]) -> list[str]:
    """Each text formatted, the largest begun first; the order of the results is that of the texts."""
    import black  # noqa: F401  (once, before the processes part)

    by_size = sorted(range(len(texts)), key=lambda index: -len(texts[index]))
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("fork")) as pool:
        formatted = list(pool.map(_black, (texts[index] for index in by_size)))
    found = dict(zip(by_size, formatted, strict=True))
    return [found[index] for index in range(len(texts))]


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
