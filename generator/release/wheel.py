"""A rendered project -> sdist and wheel, the same bytes each time, and the proof that they can be used."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from build import BuildBackendException, ProjectBuilder

from generator.diagnostics import Diagnostic, InputError, Location

_IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    found = importlib.import_module(module.name)
    for name in getattr(found, "__all__", ()):
        getattr(found, name)
print(package.__file__)
"""


@dataclass(frozen=True, slots=True)
class Artifact:
    """One file to publish."""

    path: Path
    sha256: str
    size: int


def epoch(day: date) -> int:
    """The time that every file of a release bears: midnight UTC of its day, in seconds."""
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())


def build(project: Path, out: Path, day: date) -> list[Artifact]:
    """sdist and wheel of a rendered project. Raises InputError with the backend's words when it refuses."""
    out.mkdir(parents=True, exist_ok=True)
    given = {"SOURCE_DATE_EPOCH": str(epoch(day)), "PYTHONHASHSEED": "0"}

    def run(
        cmd: Sequence[str],
        cwd: str | None = None,
        extra_environ: Mapping[str, str] | None = None,
    ) -> None:
        _run(cmd, cwd=Path(cwd) if cwd else None, env={**given, **(extra_environ or {})})

    builder = ProjectBuilder(project, runner=run)
    try:
        paths = [Path(builder.build(kind, out)) for kind in ("sdist", "wheel")]
    except BuildBackendException as problem:
        raise _failed("building", str(problem)) from problem
    return [_artifact(path) for path in paths]


def _artifact(path: Path) -> Artifact:
    content = path.read_bytes()
    return Artifact(path, hashlib.sha256(content).hexdigest(), len(content))


def check_metadata(artifacts: Sequence[Artifact]) -> None:
    """twine's check, warnings as errors. Raises InputError with what it said."""
    files = [str(artifact.path) for artifact in artifacts]
    _run([sys.executable, "-m", "twine", "check", "--strict", *files])


def try_out(
    wheel: Path, package: str, consumers: Sequence[Path], work: Path, constraints: Path | None
) -> None:
    """Installs the wheel into a new environment, imports all of it with warnings as errors, runs `consumers`.

    Needs the package index for what the wheel depends on. Raises InputError with the output of what failed.
    """
    folder = work / "environment"
    venv.create(folder, with_pip=True)
    python = str(folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python"))
    limits = ["-c", str(constraints)] if constraints is not None else []
    _run([python, "-m", "pip", "install", "-q", "--no-input", *limits, f"{wheel}[oces]"])
    _run([python, "-W", "error", "-c", _IMPORT_ALL, package], cwd=work)
    for program in consumers:
        _run([python, "-W", "error", str(program.resolve())], cwd=work)


def _run(
    command: Sequence[str], *, cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> None:
    """One program in a plain environment: nothing of the caller's PYTHON settings leaks in."""
    plain = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    done = subprocess.run(
        [*command],
        cwd=cwd,
        env={**plain, **(env or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise _failed(" ".join(command[1:4]), (done.stdout + done.stderr).strip())


def _failed(what: str, output: str) -> InputError:
    last = "\n".join(output.splitlines()[-15:])
    return InputError(
        Diagnostic(
            code="release-failed",
            message=f"{what} failed:\n{last}",
            location=Location("release"),
            hint="nothing was released",
        )
    )
