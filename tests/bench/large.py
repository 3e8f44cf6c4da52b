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

    `blocked` is the longest that the event loop was in one callback, the time left out in which the machine gave the
    thread no core; `late` how late a task was that wanted to run every millisecond, 99 times in 100.
    """

    way: str
    is_async: bool
    size: int
    seconds: float
    above_idle: int
    blocked: float = 0.0
    late: float = 0.0
    sha256: str = ""

    def __str__(self) -> str:
        side = "async" if self.is_async else "sync"
        rate = self.size / self.seconds / 1024**2
        loop = f", loop held {self.blocked * 1000:.1f} ms at most" if self.is_async else ""
        loop += f", late {self.late * 1000:.1f} ms in 99 of 100" if self.is_async else ""
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

    late: list[float] = []
    held = [0.0]

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
            ticker = asyncio.create_task(_tick(late))
            await asyncio.sleep(0.2)
            late.clear()
            _watch_callbacks(held)
            _reset()
            answer = await client._session.call(spec, {}, body)
            found = (await answer.body.save(path)) if body is None else answer.sent[0]
            ticker.cancel()
            return str(found.sha256)

    begun = time.perf_counter()
    sha256 = asyncio.run(run()) if is_async else sync()
    late.sort()
    return Measured(
        way=way,
        is_async=is_async,
        size=size,
        seconds=time.perf_counter() - begun,
        above_idle=resident("VmHWM") - _idle[0],
        blocked=held[0],
        late=late[len(late) * 99 // 100] if late else 0.0,
        sha256=sha256,
    )


_idle = [0]


def _reset() -> None:
    """From here on the kernel's peak is that of the transfer alone."""
    Path("/proc/self/clear_refs").write_text("5")
    _idle[0] = resident("VmRSS")


def _watch_callbacks(held: list[float]) -> None:
    """Notes the longest callback from here on: its time less that in which the machine ran something else."""
    import threading

    run: Callable[[Any], None] = asyncio.Handle._run
    waits = os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)

    def waited() -> float:
        return int(os.pread(waits, 64, 0).split()[1]) / 1e9

    def timed(self: Any) -> None:
        before, paused = time.perf_counter(), waited()
        run(self)
        held[0] = max(held[0], time.perf_counter() - before - (waited() - paused))

    asyncio.Handle._run = timed  # type: ignore[method-assign]


async def _tick(late: list[float]) -> None:
    loop = asyncio.get_running_loop()
    while True:
        before = loop.time()
        await asyncio.sleep(0.001)
        late.append(loop.time() - before - 0.001)


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
    slow = [m for m in found if m.blocked > LONGEST_BLOCK]
    return 1 if greedy or slow else 0


if __name__ == "__main__":
    sys.exit(main())
