"""`python -m tests.spector WORK [--write]`: compile, generate, play and report; see docs/spector.md."""

from __future__ import annotations

import shutil
import socket
import sys
import time
from pathlib import Path

from tests.spector.prepare import HERE, SPECS, documents, generate, type_check
from tests.spector.report import MARK, Outcome, page, summary
from tests.spector.server import mock_server, verdicts

PAGE = HERE.parent.parent / "docs" / "spector.md"


def main(work: Path, write: bool) -> int:
    """The exit code: 0 when all is as docs/spector.md says; with `write` the page is brought up to date."""
    shutil.rmtree(work, ignore_errors=True)
    began = time.monotonic()
    files = documents(work / "documents")
    _tell(f"compiled to {len(files)} documents", began)
    generate(files, work / "project", work / "sdk")
    _tell("generated", began)
    said = type_check(work / "sdk", work / "mypy")
    _tell("type-checked", began)
    print(said, end="\n" if said else "")
    outcome = _play(work, len(files))
    _tell("played", began)
    print(summary(outcome))
    found = outcome.problems()
    text = page(outcome, PAGE.read_text("utf-8").partition(MARK)[0])
    if write:
        PAGE.write_text(text, "utf-8")
    elif text != PAGE.read_text("utf-8"):
        found.append("docs/spector.md is not what came out: `nox -s spector -- --write`")
    for problem in found:
        print(problem)
    return 1 if found or said else 0


def _play(work: Path, documents: int) -> Outcome:
    sys.path.insert(0, str(work / "sdk" / "src"))
    from tests.spector.play import play

    with mock_server(_free_port(), work / "coverage.json", work / "server.log") as url:
        played = play(url)
    modules = sum(1 for _ in SPECS.rglob("main.tsp"))
    return Outcome(verdicts(work / "coverage.json"), played, modules, documents)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("localhost", 0))
        port: int = found.getsockname()[1]
    return port


def _tell(what: str, began: float) -> None:
    print(f"{time.monotonic() - began:5.1f} s  {what}", flush=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), "--write" in sys.argv[2:]))
