"""The two type checkers in strict mode, as a set of complaints."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
GENERATED = ROOT / "generated" / "src"
SUPPRESSION = re.compile(
    r"#\s*(type:\s*ignore|pyright:|mypy:|noqa)|\bno_type_check\b|\bcast\(\s*Any\b"
)


@dataclass(frozen=True, order=True)
class Complaint:
    file: str
    line: int
    text: str


def mypy(paths: Iterable[Path], folder: Path) -> list[Complaint]:
    """What `mypy --strict` says; its cache and its configuration are in `folder`."""
    config = folder / "mypy.ini"
    config.write_text(f"[mypy]\nstrict = True\nmypy_path = {GENERATED}\npython_version = 3.11\n")
    command = [sys.executable, "-m", "mypy", "--config-file", str(config)]
    command += ["--cache-dir", str(folder / "mypy"), "--show-absolute-path"]
    done = subprocess.run(
        [*command, *map(str, paths)], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found = [re.match(r"(.+?):(\d+): error: (.+)", line) for line in done.stdout.splitlines()]
    complaints = [Complaint(m[1], int(m[2]), m[3]) for m in found if m]
    assert bool(complaints) == bool(done.returncode), done.stdout + done.stderr
    checked = re.search(r"(?:checked|no issues found in) (\d+) source file", done.stdout)
    assert checked, done.stdout
    assert int(checked[1]) == _modules(paths)
    return complaints


def basedpyright(paths: Iterable[Path], folder: Path) -> list[Complaint]:
    """What pyright in strict mode says, by the engine that basedpyright's wheel carries."""
    config = folder / "pyrightconfig.json"
    settings = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": [str(path) for path in paths],
        "extraPaths": [str(GENERATED)],
        "enableTypeIgnoreComments": False,
    }
    config.write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "basedpyright", "--project", str(config), "--outputjson"]
    command += ["--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == _modules(paths)
    return [
        Complaint(d["file"], d["range"]["start"]["line"] + 1, d["message"])
        for d in report["generalDiagnostics"]
        if d["severity"] in ("error", "warning")
    ]


def _modules(paths: Iterable[Path]) -> int:
    """How many modules a checker has to have read for its word to count."""
    return sum(len([*path.rglob("*.py")]) if path.is_dir() else 1 for path in paths)


CHECKERS = {"mypy": mypy, "basedpyright": basedpyright}
