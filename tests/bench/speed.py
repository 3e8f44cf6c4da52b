"""How long comparing takes beside reading: `python -m tests.bench.speed SPEC...`.

Each spec is compared with itself and with a copy that has fifty edits, in processor seconds of one run. Where
oasdiff is on the path, its wall-clock time on the same pair of files stands beside the whole of ours.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from generator.contract import Contract
from generator.diff.compare import compare
from generator.lower.document import lower
from generator.rules import judge
from generator.specs.load import load
from generator.specs.validate import validate
from generator.witness.find import with_witnesses
from tests.bench.edits import edited

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Measure:
    """Processor seconds; `reading` is loading, validating and lowering both files."""

    reading: float
    unvalidated: float
    comparing: float
    equal: float
    witnesses: float
    findings: int

    @property
    def share(self) -> float:
        return self.comparing / self.reading

    @property
    def share_when_validated_before(self) -> float:
        """Of a reading that finds the validator's verdict in the cache."""
        return self.comparing / self.unvalidated


def measure(old: Path, new: Path) -> Measure:
    reads = [_read(path) for path in (old, new, old)]
    (before, *_), (after, *_), (again, *_) = reads
    comparison, comparing = _timed(lambda: compare(before, after))
    found, judging = _timed(lambda: judge(comparison, before, after))
    _, equal = _timed(lambda: judge(compare(before, again), before, again))
    _, witnesses = _timed(lambda: with_witnesses(found, comparison, before, after))
    unvalidated = sum(once for _, once, _ in reads[:2])
    return Measure(
        reading=unvalidated + sum(checking for _, _, checking in reads[:2]),
        unvalidated=unvalidated,
        comparing=comparing + judging,
        equal=equal,
        witnesses=witnesses,
        findings=len(found),
    )


def _read(path: Path) -> tuple[Contract, float, float]:
    """The contract, and the seconds for loading and lowering, and for validating."""
    document, loading = _timed(lambda: load(path))
    _, checking = _timed(lambda: validate(document))
    (contract, _), lowering = _timed(lambda: lower(document, api="api"))
    return contract, loading + lowering, checking


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    start = time.process_time()
    result = work()
    return result, time.process_time() - start


def _line(spec: Path, folder: Path) -> str:
    revision = folder / "revision.json"
    revision.write_text(json.dumps(edited(load(spec).data), default=str), "utf-8")
    m = measure(spec, revision)
    return (
        f"{spec.name[:40]:40}  {m.reading:7.2f}  {m.unvalidated:7.2f}  {m.comparing:7.3f}"
        f"  {m.share:6.1%}  {m.share_when_validated_before:6.1%}  {m.equal:7.3f}  {m.witnesses:7.3f}"
        f"  {m.findings:5}{_other(spec, revision)}"
    )


def _other(old: Path, new: Path) -> str:
    tool = shutil.which("oasdiff")
    if tool is None:
        return ""
    start = time.perf_counter()
    command = [tool, "changelog", str(old), str(new), "-f", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - start
    count = len(json.loads(done.stdout)) if done.returncode == 0 and done.stdout else 0
    return f"  {seconds:7.2f}  {count:5}" if count else f"  {seconds:7.2f}  {'-':>5}"


HEAD = (
    f"{'spec':40}  reading  no val.  compare  share   share    equal  witness  found"
    "  oasdiff  found"
)


def main(specs: list[str]) -> None:
    print(HEAD)
    for spec in specs:
        with tempfile.TemporaryDirectory() as folder:
            print(_line(Path(spec), Path(folder)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
