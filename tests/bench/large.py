"""Large files both ways: how much memory above the idle process, and how long the event loop was held up.

`python -m tests.bench.large [SIZE]`, such as 3GiB or 256MiB. The server runs here, each transfer in a process of its
own that measures itself; Linux only, for the peak is the kernel's own.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import subprocess
import sys
import tempfile
import time
from array import array
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

UNITS = {"KiB": 1024, "MiB": 1024**2, "GiB": 1024**3}
WAYS = ("upload", "upload-multipart", "upload-iterator", "download")
MOST_MEMORY = 16 * 1024**2
LONGEST_BLOCK = 0.010
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Measured:
    """Bytes and seconds.

    Of the callbacks of the event loop: `busy` is the most that one computed, `held` how long one took 999 times in
    1000 and `longest` the longest, less the time in which the machine gave the thread no core. The last also tells
    how loaded the machine is: whoever holds the interpreter's lock may be waiting for a core.
    """

    way: str
    is_async: bool
    size: int
    seconds: float
    above_idle: int
    busy: float = 0.0
    held: float = 0.0
    longest: float = 0.0
    sha256: str = ""

    def __str__(self) -> str:
        side = "async" if self.is_async else "sync"
        rate = self.size / self.seconds / 1024**2
        times = [f"{seconds * 1000:.1f}" for seconds in (self.busy, self.held, self.longest)]
        loop = ", loop: {} ms computing, held {} ms in 999 of 1000, {} at most".format(*times)
        loop = loop if self.is_async else ""
        return (
            f"{self.way:16} {side:5} {self.size / 1024**3:6.2f} GiB  {self.seconds:6.1f} s "
            f"{rate:6.0f} MiB/s  {self.above_idle / 1024**2:5.1f} MiB above idle{loop}"
        )


def size_of(text: str) -> int:
    return int(float(text[:-3]) * UNITS[text[-3:]])


def measure(url: str, way: str, *, is_async: bool, size: int, path: Path) -> Measured:
    """One transfer in a process of its own."""
    given = json.dumps([url, way, is_async, size, str(path)])
    run = subprocess.run(
        [sys.executable, "-m", "tests.bench.large", "--child", given],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if run.returncode:
        raise RuntimeError(run.stderr)
    return Measured(**json.loads(run.stdout))


@contextmanager
def sparse(folder: Path, size: int) -> Iterator[Path]:
    """A PDF of that size that takes no room on disk."""
    from tests.runtime.file_server import HEAD

    path = folder / "stor.pdf"
    with path.open("wb") as file:
        file.write(HEAD)
        file.truncate(size)
    yield path
    path.unlink()


def resident(what: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(what))


def _child(url: str, way: str, is_async: bool, size: int, path: str) -> Measured:
    importlib.import_module("tests.runtime.conftest")
    from skifteportal_runtime.client import AsyncClient, Client
    from skifteportal_runtime.sources import FilePart

    from tests.runtime.samples import DokumentUpload, Person, returning, taking

    pdf = "application/pdf"
    upload = taking(DokumentUpload, "multipart/form-data", "multipart")
    bodies: dict[str, Callable[[], tuple[Any, Any]]] = {
        "upload": lambda: (taking(None, pdf, "binary"), Path(path)),
        "upload-multipart": lambda: (
            upload,
            DokumentUpload(fil=Path(path), metadata=Person(navn="Åse")),
        ),
        "upload-iterator": lambda: (
            taking(None, pdf, "binary"),
            FilePart(_pieces_async(size) if is_async else _pieces(size), size=size),
        ),
        "download": lambda: (returning(None, pdf, "binary"), None),
    }
    spec, body = bodies[way]()

    def _small() -> Any:
        return DokumentUpload(fil=b"%PDF-1.7", metadata=Person(navn="Åse"))

    held = array("d")
    busy = [0.0]

    def sync() -> str:
        with Client(base_url=url) as client:
            client._session.call(taking(None, pdf, "binary"), {}, b"%PDF-1.7")
            _reset()
            answer = client._session.call(spec, {}, body)
            return answer.body.save(path).sha256 if body is None else answer.sent[0].sha256

    async def run() -> str:
        async with AsyncClient(base_url=url) as client:
            # The first call of a process reads the trusted certificates and builds what checks the types.
            await client._session.call(taking(None, pdf, "binary"), {}, b"%PDF-1.7")
            await client._session.call(upload, {}, _small())
            _watch_callbacks(held, busy)
            _reset()
            answer = await client._session.call(spec, {}, body)
            found = (await answer.body.save(path)) if body is None else answer.sent[0]
            return str(found.sha256)

    begun = time.perf_counter()
    sha256 = asyncio.run(run()) if is_async else sync()
    above_idle = resident("VmHWM") - _idle[0]
    waits = sorted(held)
    return Measured(
        way=way,
        is_async=is_async,
        size=size,
        seconds=time.perf_counter() - begun,
        above_idle=above_idle,
        busy=busy[0],
        held=waits[len(waits) * 999 // 1000] if waits else 0.0,
        longest=waits[-1] if waits else 0.0,
        sha256=sha256,
    )


_idle = [0]


def _reset() -> None:
    """From here on the kernel's peak is that of the transfer alone."""
    Path("/proc/self/clear_refs").write_text("5")
    _idle[0] = resident("VmRSS")


def _watch_callbacks(held: array[float], busy: list[float]) -> None:
    """Notes how long each callback takes from here on, less the time in which the machine ran something else."""
    import threading

    run: Callable[[Any], None] = asyncio.Handle._run
    waits = os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)

    def waited() -> float:
        return int(os.pread(waits, 64, 0).split()[1]) / 1e9

    def timed(self: Any) -> None:
        before, paused, computed = time.perf_counter(), waited(), time.thread_time()
        run(self)
        busy[0] = max(busy[0], time.thread_time() - computed)
        held.append(time.perf_counter() - before - (waited() - paused))

    asyncio.Handle._run = timed  # type: ignore[method-assign]  # to time every callback


def _pieces(size: int) -> Iterator[bytes]:
    from tests.runtime.file_server import HEAD

    block = bytes(64 * 1024)
    yield HEAD
    left = size - len(HEAD)
    while left:
        yield block[: min(left, len(block))]
        left -= min(left, len(block))


async def _pieces_async(size: int) -> AsyncIterator[bytes]:
    for piece in _pieces(size):
        yield piece


def run(size: int) -> list[Measured]:
    """Every way, sync and async; the files are thrown away."""
    from tests.runtime.file_server import FileServer, Rules

    found: list[Measured] = []
    with tempfile.TemporaryDirectory() as name, FileServer().running() as server:
        folder = Path(name)
        server.rules = Rules(size=size)
        for way in WAYS:
            for is_async in (False, True):
                with sparse(folder, size) as path:
                    measured = measure(server.url, way, is_async=is_async, size=size, path=path)
                print(measured, flush=True)
                found.append(measured)
    return found


def main() -> int:
    if sys.argv[1:2] == ["--child"]:
        print(json.dumps(asdict(_child(*json.loads(sys.argv[2])))))
        return 0
    found = run(size_of(sys.argv[1] if len(sys.argv) > 1 else "3GiB"))
    greedy = [m for m in found if m.above_idle > MOST_MEMORY]
    slow = [m for m in found if max(m.busy, m.held) > LONGEST_BLOCK]
    return 1 if greedy or slow else 0


if __name__ == "__main__":
    sys.exit(main())
