"""What the SDK costs: `python -m tests.bench.sdk [SRC]`, SRC being the folder of the package `skifteportal`.

Calls are timed in processor seconds of this process against a server in another, in turns within one run: by the
SDK, by httpx2 and by httpx 0.28, both with json.loads. Imports and first calls are timed the same way
in processes of their own. Each ratio is that of the best times and the median of the ratios in each turn.

A list is timed three times: the call, the call and one property of every item, and the call and all of every item.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[2]
SRC = ROOT / "generated" / "src"
TURNS, CALLS = 150, 5
PROCESSES = 7
LIST = 100
SINGLE = ("aggregator", "getSag")
LISTS = (
    ("retskreds", "listRetskredse"),
    ("tvangsoploesning-dirigent-likvidator", "listHistorik"),
    ("aggregator", "searchSager"),
)
BARS = {"list": 1.0, "import": 60.0, "first": 400.0}


@dataclass(frozen=True)
class Case:
    """An operation, its answer, and the request that the SDK makes of it."""

    name: str
    operation: Any
    body: bytes
    request: Any

    @property
    def path(self) -> str:
        return urlsplit(self.request.url).path


class ToldError(Exception):
    """Carries the request out of the transport that only looks at it."""


class _Looking:
    def send(self, request: Any) -> Any:
        raise ToldError(request)

    def close(self) -> None: ...


def case(api: str, operation_id: str, times: int | None = None) -> Case:
    """The case of an operation; `times` is how many items its answer lists."""
    from skifteportal import Bearer
    from tests.e2e import driver
    from tests.e2e.answers import encode
    from tests.e2e.operations import find
    from tests.e2e.state import example

    operation = find(api, operation_id)
    answer = example(operation)
    if times is not None:
        answer = [answer[number % len(answer)] for number in range(times)]
    settings = {"base_url": "http://127.0.0.1", "auth": Bearer("x"), "transport": _Looking()}
    try:
        typed(driver.client_class(operation.api)(**settings), operation)()
    except ToldError as told:
        return Case(f"{operation_id} ({api})", operation, encode(answer), told.args[0])
    raise AssertionError("no request was made")


def typed(client: Any, operation: Any) -> Callable[[], object]:
    """The call with the arguments that it needs, out of the spec's examples."""
    from tests.e2e import driver

    method, arguments = driver.method_of(client, operation), driver.arguments(operation)[0]
    return lambda: method(*arguments.positional, **arguments.keyword)


@contextmanager
def canned(cases: list[Case]) -> Iterator[str]:
    """The URL of a server that gives each case its answer."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, one in enumerate(cases):
            (folder / str(number)).write_bytes(one.body)
        paths = {one.path: str(number) for number, one in enumerate(cases)}
        (folder / "paths.json").write_text(json.dumps(paths), "utf-8")
        command = [sys.executable, "-m", "tests.bench.canned", name]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as server:
            assert server.stdout is not None
            try:
                yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
            finally:
                server.kill()


def ways(one: Case, url: str, stack: ExitStack) -> dict[str, Callable[[], object]]:
    """The same call by each library; the plain ones send what the SDK sends."""
    import httpx
    import httpx2

    from skifteportal import Bearer
    from tests.e2e import driver

    client = driver.client_class(one.operation.api)(base_url=url, auth=Bearer("x"))
    request = one.request
    address = url + request.url.removeprefix("http://127.0.0.1")

    def plain(library: Any) -> Callable[[], object]:
        caller = stack.enter_context(library.Client())
        return lambda: json.loads(
            caller.request(
                request.method, address, content=request.body, headers=request.headers
            ).content
        )

    return {
        "httpx": plain(httpx),
        "httpx2": plain(httpx2),
        "sdk": typed(stack.enter_context(client), one.operation),
    }


def timed(calls: Mapping[str, Callable[[], object]], turns: int = TURNS) -> dict[str, list[float]]:
    """Processor milliseconds of a call, turn by turn."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for call in calls.values():
        call()
    for _ in range(turns):
        for name, call in calls.items():
            start = time.process_time()
            for _ in range(CALLS):
                call()
            times[name].append((time.process_time() - start) / CALLS * 1000)
    return times


def ratio(times: Mapping[str, list[float]], other: str) -> tuple[float, float]:
    """The SDK's time by another's: of the best, and the median of each turn's."""
    pairs = zip(times["sdk"], times[other], strict=True)
    return min(times["sdk"]) / min(times[other]), median(own / its for own, its in pairs)


def fresh(code: str, src: Path) -> list[float]:
    """What the code prints in processes of their own, in milliseconds."""
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(src)!r})\n{code}"]
    runs = [
        subprocess.run(command, capture_output=True, text=True, check=True)
        for _ in range(PROCESSES)
    ]
    return [float(run.stdout) * 1000 for run in runs]


IMPORT = """
import httpx2, time
start = time.process_time()
{}
print(time.process_time() - start)
"""
FIRST = """
import httpx2, time, warnings
warnings.simplefilter("ignore")
start = time.process_time()
from skifteportal import Bearer, Skifteportal
with Skifteportal(base_url={url!r}, auth=Bearer("x")) as portal:
    portal.{api}.{call}
print(time.process_time() - start)
"""


def imports(src: Path) -> Iterator[str]:
    for what in ("import skifteportal", "from skifteportal import Skifteportal"):
        yield _line(what, fresh(IMPORT.format(what), src), BARS["import"])


def firsts(src: Path, cases: list[Case], url: str) -> Iterator[str]:
    from tests.e2e.driver import snake

    for one in cases:
        needed = one.request.url.removeprefix("http://127.0.0.1")
        if one.request.method != "GET" or "?" in needed:
            continue
        parts = dict(zip(one.operation.template.split("/"), one.path.split("/"), strict=True))
        arguments = ", ".join(repr(v) for k, v in parts.items() if k.startswith("{"))
        call = f"{snake(one.operation.tags[0])}.{snake(one.operation.id)}({arguments})"
        code = FIRST.format(url=url, api=one.operation.api.package, call=call)
        yield _line(f"first call: {one.name}", fresh(code, src), BARS["first"])


@cache
def _first(kind: Any) -> str:
    return next(iter(kind.model_fields))


LOOKS: Mapping[str, Callable[[Any], object]] = {
    "  and one property of every item": lambda item: getattr(item, _first(type(item))),
    "  and all of every item": vars,
}


def _row(title: str, times: Mapping[str, list[float]]) -> str:
    best = " ".join(f"{min(times[name]):7.3f}" for name in ("httpx", "httpx2", "sdk"))
    ratios = [ratio(times, other) for other in ("httpx", "httpx2")]
    return f"{title:52} {best}" + "".join(f"{a:18.2f} {b:6.2f}" for a, b in ratios)


def _looking(call: Callable[[], Any], look: Callable[[Any], object]) -> Callable[[], object]:
    """The call, and a look at each item of its answer."""
    return lambda: [look(item) for item in call()]


def _line(what: str, times: list[float], bar: float) -> str:
    met = "" if min(times) <= bar else "  OVER"
    return f"{what:64} {min(times):8.1f} {median(times):8.1f}   bar {bar:.0f} ms{met}"


def main(src: Path) -> None:
    sys.path.insert(0, str(src))
    warnings.simplefilter("ignore", DeprecationWarning)
    lists = [case(*name, times=LIST) for name in LISTS]
    cases = [case(*SINGLE), *lists]
    print(f"{'a call, processor ms (best)':52} {'httpx':>7} {'httpx2':>7} {'sdk':>7}", end="")
    print(f"{'sdk/httpx best, median':>25} {'sdk/httpx2 best, median':>25}")
    with canned(cases) as url, ExitStack() as stack:
        for one in cases:
            calls = ways(one, url, stack)
            times = timed(calls)
            title = f"{LIST} x {one.name}" if one in lists else one.name
            over = one in lists and ratio(times, "httpx")[0] > BARS["list"]
            print(_row(title, times) + ("  OVER 1.0" if over else ""), flush=True)
            # In this order: a class of which everything was read once is read at once from then on.
            for more, look in LOOKS.items() if one in lists else ():
                times = timed({**calls, "sdk": _looking(calls["sdk"], look)})
                print(_row(more, times), flush=True)
        print(f"\n{'after importing httpx2, processor ms':64} {'best':>8} {'median':>8}")
        for line in (*imports(src), *firsts(src, cases, url)):
            print(line, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else SRC)
