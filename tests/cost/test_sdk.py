"""What using the SDK costs, as counts: what an import loads, what a call builds, how often an answer is read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

LIBRARIES = ("pydantic", "pydantic_core", "httpx2", "httpcore2", "ssl", "asyncio", "cryptography")


def run(package: Path, code: str) -> object:
    """The JSON that a fresh interpreter prints which knows the package."""
    done = subprocess.run(
        [sys.executable, "-c", f"import json, sys\n{code}"],
        env={**os.environ, "PYTHONPATH": str(package)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_importing_the_facade_loads_no_library_and_no_api(package: Path) -> None:
    code = "from bibliotek import {}\nprint(json.dumps(list(sys.modules)))"
    loaded = run(package, code.format("Bibliotek"))
    assert isinstance(loaded, list)
    assert not set(LIBRARIES) & set(loaded)
    own = [name for name in loaded if name.startswith("bibliotek.")]
    assert all(name.split(".")[1] in ("_runtime", "catalogue", "facade") for name in own)
    assert len(own) <= 32
