"""Large files hold little memory and do not hold up the event loop; `nox -s large` says the same of 3 GiB."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.bench import large
from tests.runtime.file_server import FileServer, Rules, sha256_of

SIZE = 256 * 1024**2


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads the kernel's own peak in /proc")
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("way", large.WAYS)
def test_a_large_file_holds_little_memory(way: str, is_async: bool, tmp_path: Path) -> None:
    with FileServer().running() as server, large.sparse(tmp_path, SIZE) as path:
        server.rules = Rules(size=SIZE)
        measured = large.measure(server.url, way, is_async=is_async, size=SIZE, path=path)
        if way == "download":
            assert measured.sha256 == sha256_of(SIZE)
            assert path.stat().st_size == SIZE
        elif way != "upload-multipart":
            assert server.received[-1] == (SIZE, measured.sha256)
    assert measured.above_idle < large.MOST_MEMORY
    assert measured.held < large.LONGEST_BLOCK
