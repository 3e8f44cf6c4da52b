"""Generate a package for every spec of a folder and see whether it is whole.

`nox -s corpus -- FOLDER...` prints one line per spec: generated, compiles, imports, operations with a
callable (sync and async), complaints of mypy --strict and of pyright in strict mode, seconds. A spec that
the validator refuses counts as refused, with its first message. Exit code 1 when an accepted one is not whole.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from generator import pipeline
from generator.pipeline import Workspace

PACKAGE = "corpus_sdk"
PROBE = """
import importlib, inspect, json, pathlib, pkgutil, re, sys
package = importlib.import_module(sys.argv[1])
failed, callables = [], {"client": set(), "async_client": set()}
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    try:
        loaded = importlib.import_module(module.name)
    except BaseException as problem:
        failed.append(f"{module.name}: {type(problem).__name__}: {problem}")
        continue
    kind = module.name.rpartition(".")[2]
    if kind in callables and "_runtime" not in module.name:
        runtime = importlib.import_module(sys.argv[1] + "._runtime.client")
        for _, cls in inspect.getmembers(loaded, inspect.isclass):
            if cls.__module__ != module.name or cls.__name__.endswith("Links"):
                continue
            for name, value in vars(cls).items():
                if inspect.isfunction(value) and not name.startswith("_"):
                    callables[kind].update(re.findall("operation `.+`", value.__doc__ or ""))
print(json.dumps({"failed": failed, **{kind: len(found) for kind, found in callables.items()}}))
"""


@dataclass(slots=True)
class Line:
    """What became of one spec; `problem` is the first thing that went wrong."""

    name: str
    accepted: bool = True
    generated: bool = False
    compiles: bool = False
    imports: bool = False
    operations: int = 0
    callables: tuple[int, int] = (0, 0)
    mypy: int = -1
    pyright: int = -1
    seconds: float = 0.0
    problem: str = ""

    @property
    def whole(self) -> bool:
        return not self.accepted or (
            self.generated
            and self.compiles
            and self.imports
            and self.callables == (self.operations, self.operations)
            and self.mypy == self.pyright == 0
        )

    def __str__(self) -> str:
        if not self.accepted:
            return f"{self.name[:58]:<58} refused: {self.problem[:90]}"
        marks = " ".join(
            "yes" if ok else "NO " for ok in (self.generated, self.compiles, self.imports)
        )
        called = f"{self.callables[0]}/{self.operations}"
        return (
            f"{self.name[:58]:<58} {marks} {called:>9} {self.mypy:>5} {self.pyright:>7}"
            f" {self.seconds:>6.1f}  {self.problem[:90]}"
        )


def measure(spec: Path, folder: Path) -> Line:
    """One spec, through `skiftegen generate --spec`."""
    line = Line(spec.name)
    workspace = Workspace(Path(), folder / "cache", lambda _: None)
    read = pipeline.read_spec(workspace, spec, api=spec.stem)
    if read.contract is None:
        line.accepted = False
        line.problem = next(str(d).partition("error: ")[2] for d in read.diagnostics)
        return line
    line.operations = len(read.contract.operations)
    out = folder / spec.name
    command = [sys.executable, "-m", "generator", "generate", "--spec", str(spec)]
    command += ["--out", str(out), "--package", PACKAGE, "--cache-dir", str(folder / "cache")]
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    line.seconds = time.monotonic() - start
    if done.returncode:
        line.problem = next((x for x in done.stderr.splitlines() if "rror:" in x), done.stderr)
        return line
    line.generated = True
    for path in sorted(out.rglob("*.py")):
        try:
            compile(path.read_bytes(), str(path), "exec")
        except SyntaxError as problem:
            line.problem = f"{path.name}: {problem}"
            return line
    line.compiles = True
    _probe(line, out / "src")
    line.mypy, said = _mypy(out / "src", folder)
    line.pyright, more = _pyright(out / "src", folder / f"{spec.name}.pyright.json")
    line.problem = line.problem or said or more
    return line


def _probe(line: Line, src: Path) -> None:
    """Import every module with warnings as errors, and count the operations' callables."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROBE, PACKAGE],
        cwd=src,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        line.problem = done.stderr.strip().rpartition("\n")[2]
        return
    found = json.loads(done.stdout)
    line.callables = (found["client"], found["async_client"])
    line.imports = not found["failed"]
    line.problem = next(iter(found["failed"]), "")


def _mypy(src: Path, folder: Path) -> tuple[int, str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "-p", PACKAGE]
    done = subprocess.run(
        [*command, "--cache-dir", str(folder / "mypy" / src.parent.name)],
        cwd=src,
        capture_output=True,
        text=True,
        check=False,
    )
    said = [one for one in done.stdout.splitlines() if ": error:" in one]
    if done.returncode not in (0, 1):
        return 1, (done.stderr or done.stdout).strip()[-90:]
    return len(said), next(iter(said), "")


def _pyright(src: Path, config: Path) -> tuple[int, str]:
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": [str(src)]}
    config.write_text(json.dumps({**settings, "extraPaths": [str(src)]}), "utf-8")
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run(
        [*command, "--project", str(config)], capture_output=True, text=True, check=False
    )
    said = json.loads(done.stdout)["generalDiagnostics"]
    return len(said), next((str(one["message"]) for one in said), "")


def specs(folders: list[str]) -> Iterator[Path]:
    """Files named, and every YAML or JSON file of the folders named; a list (an index) is not a spec."""
    for name in folders:
        path = Path(name)
        found = [path] if path.is_file() else sorted(path.rglob("*"))
        for file in found:
            if file.suffix in (".json", ".yaml", ".yml", ".txt") and file.name != "index.json":
                yield file


def main(folders: list[str]) -> int:
    found = list(specs(folders))
    if not found:
        print("no specs: give a folder that holds some, as in `nox -s corpus -- FOLDER`")
        return 2
    print(f"{'spec':<58} gen cmp imp  callable  mypy pyright seconds")
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        lines = []
        for line in pool.map(lambda spec: measure(spec, Path(folder)), found):
            print(line, flush=True)
            lines.append(line)
    accepted = [line for line in lines if line.accepted]
    whole = sum(line.whole for line in accepted)
    refused = len(lines) - len(accepted)
    print(f"{len(lines)} specs: {whole} of {len(accepted)} accepted ones whole, {refused} refused")
    return 0 if whole == len(accepted) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
