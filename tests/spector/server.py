"""`tsp-spector serve`: the mock server that says whether each call was right on the wire."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.spector.prepare import HERE, SPECS

PATIENCE = 60.0
"""Seconds until the server has to listen."""


@contextmanager
def mock_server(port: int, coverage: Path, log: Path) -> Iterator[str]:
    """The URL of a running server; it writes `coverage` when it is stopped, which is at the end of the block.

    It asks git for the commit of the folder it serves, so this has to be a git checkout.
    """
    command = [str(HERE / "node_modules" / ".bin" / "tsp-spector"), "serve", str(SPECS)]
    command += ["--port", str(port), "--coverageFile", str(coverage)]
    with log.open("w") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, cwd=HERE)
        try:
            _wait(process, log)
            yield f"http://localhost:{port}"
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=PATIENCE)


def _wait(process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while "Started server" not in (said := log.read_text("utf-8")):
        if process.poll() is not None or time.monotonic() > end:
            raise RuntimeError(f"the mock server does not start:\n{said}")
        time.sleep(0.1)


def verdicts(coverage: Path) -> Mapping[str, str]:
    """Scenario -> pass, fail or not-implemented, as the server wrote it."""
    return {
        name: verdict
        for report in json.loads(coverage.read_text("utf-8"))
        for name, verdict in report["results"].items()
    }
