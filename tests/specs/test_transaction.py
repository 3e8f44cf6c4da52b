"""A change happens as a whole or not at all, wherever it is killed, whatever fails, whoever else is writing."""

from __future__ import annotations

import errno
import fcntl
import os
import resource
import sys
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.diagnostics import InputError
from generator.specs import transaction
from generator.specs.transaction import Change, commit, strays

FILES = {"person/2.yaml": b"two" * 100, "sag/1.yaml": b"one"}
CHANGE = Change(before=b"before", after=b"after", added=FILES)
REMOVAL = Change(before=b"before", after=b"after", removed=("person/1.yaml",))
TOUCHING = ("open", "os.mkdir", "os.chmod", "os.rename", "os.remove", "os.rmdir", "os.listdir")


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return laid_out(tmp_path / "specs")


def laid_out(folder: Path) -> Path:
    (folder / "person").mkdir(parents=True)
    (folder / "manifest.toml").write_bytes(b"before")
    (folder / "person" / "1.yaml").write_bytes(b"one")
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


BEFORE = {"manifest.toml": b"before", "person/1.yaml": b"one"}
AFTER = {"manifest.toml": b"after", "person/1.yaml": b"one", **FILES}


def in_a_child(work: Callable[[], None]) -> int:
    """The exit code of a forked process that does the work; 0 when it comes to its end."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = 70
    try:
        work()
        code = 0
    except InputError as refusal:
        code = {"cannot-write": 71, "manifest-changed": 72, "specs-busy": 73}[
            refusal.diagnostics[0].code
        ]
    finally:
        os._exit(code)


def killed_at(step: int, specs: Path, change: Change) -> bool:
    """Whether a process that commits was killed right before its `step`-th touch of the files."""

    def work() -> None:
        left = step
        real_sync = os.fsync

        def touch() -> None:
            nonlocal left
            left -= 1
            if left == 0:
                os._exit(9)

        def hook(event: str, arguments: tuple[object, ...]) -> None:
            if event in TOUCHING and str(specs) in str(arguments[0]):
                touch()

        def sync(handle: int) -> None:
            touch()
            real_sync(handle)

        os.fsync = sync
        sys.addaudithook(hook)
        commit(specs, change)

    code = in_a_child(work)
    assert code in (0, 9)
    return code == 9


@pytest.mark.parametrize("change", [CHANGE, REMOVAL], ids=["adding", "removing"])
def test_killed_between_any_two_steps_it_leaves_the_old_state_or_the_new_one(
    change: Change, tmp_path: Path
) -> None:
    step = 0
    committed = 0
    while True:
        step += 1
        specs = laid_out(tmp_path / str(step))
        if not killed_at(step, specs, change):
            break
        left = tree(specs)
        assert left["manifest.toml"] in (b"before", b"after")
        listed = (
            {**change.added} if left["manifest.toml"] == b"after" else {"person/1.yaml": b"one"}
        )
        assert listed.items() <= left.items()
        again = Change(
            before=left["manifest.toml"], after=b"after", added=change.added, removed=change.removed
        )
        commit(specs, again)
        wanted = {**BEFORE, **change.added, "manifest.toml": b"after"}
        for name in change.removed:
            del wanted[name]
        assert tree(specs) == wanted
        committed += left["manifest.toml"] == b"after"
    assert step > 10
    assert committed


@pytest.mark.parametrize(
    "failure",
    [OSError(errno.ENOSPC, "No space left on device"), OSError(errno.EROFS, "Read-only file system"), KeyboardInterrupt()],
    ids=["full disk", "read-only", "interrupted"],
)  # fmt: skip
@pytest.mark.parametrize("change", [CHANGE, REMOVAL], ids=["adding", "removing"])
def test_whatever_fails_everything_is_as_it_was_or_as_it_should_be(
    change: Change, failure: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = 0
    while True:
        step += 1
        specs = laid_out(tmp_path / str(step))
        left = step

        def failing(real: Callable[..., object]) -> Callable[..., object]:
            def call(*arguments: object, **named: object) -> object:
                nonlocal left
                left -= 1
                if left == 0:
                    raise failure
                return real(*arguments, **named)

            return call

        with monkeypatch.context() as patch:
            for name in ("mkdir", "fsync", "replace", "chmod", "unlink", "rmdir"):
                patch.setattr(os, name, failing(getattr(os, name)))
            patch.setattr(transaction.tempfile, "mkstemp", failing(transaction.tempfile.mkstemp))
            try:
                commit(specs, change)
                ended = True
            except (InputError, KeyboardInterrupt):
                ended = False
        after = {**BEFORE, **change.added, "manifest.toml": b"after"}
        for name in change.removed:
            after.pop(name)
        found = tree(specs)
        if ended:
            # What cannot be removed any more stays behind, and is told by `strays`.
            assert after.items() <= found.items()
        else:
            assert found in (BEFORE, {**found, **after})
            assert not list(specs.rglob(".new-*"))
        if left > 0:
            break
    assert step > 3


def test_a_write_that_really_fails_is_one_clear_message(specs: Path) -> None:
    """The size of files is limited as that of a full disk is: by the system, in the middle of a write."""

    def work() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
        commit(specs, CHANGE)

    assert in_a_child(work) == 71
    assert tree(specs) == BEFORE
    assert not (specs / "sag").exists()


def test_the_message_names_the_file_and_the_next_step(
    specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError) as caught:
        commit(specs, CHANGE)
    (one,) = caught.value.diagnostics
    assert one.location.file == (specs / "person" / "2.yaml").as_posix()
    assert one.message == "cannot write: No space left on device; nothing was stored"
    assert one.hint == "make room on the disk, and run the command again"


def refused(specs: Path, change: Change) -> str:
    before = tree(specs)
    with pytest.raises(InputError) as caught:
        commit(specs, change)
    assert tree(specs) == before
    (one,) = caught.value.diagnostics
    return one.code


def test_another_run_that_is_writing_is_waited_for_but_not_for_ever(
    specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transaction, "_PATIENCE", 0.05)
    handle = os.open(specs, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        assert refused(specs, CHANGE) == "specs-busy"
    finally:
        os.close(handle)
    commit(specs, CHANGE)
    assert tree(specs) == AFTER


def test_a_manifest_that_was_changed_meanwhile_is_not_overwritten(specs: Path) -> None:
    (specs / "manifest.toml").write_bytes(b"edited")
    assert refused(specs, CHANGE) == "manifest-changed"


def test_of_runs_at_the_same_time_one_wins_and_the_others_say_so(specs: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        children = [os.fork() or _race(specs, number) for number in range(6)]
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    assert sorted(codes) == [0, 72, 72, 72, 72, 72]
    winner = codes.index(0)
    assert tree(specs) == {
        **BEFORE,
        "manifest.toml": f"after {winner}".encode(),
        f"person/{winner}.txt": b"new",
    }


def _race(specs: Path, number: int) -> int:
    added: Mapping[str, bytes] = {f"person/{number}.txt": b"new"}
    change = Change(before=b"before", after=f"after {number}".encode(), added=added)
    code = 70
    try:
        commit(specs, change)
        code = 0
    except InputError as refusal:
        code = 72 if refusal.diagnostics[0].code == "manifest-changed" else 70
    finally:
        os._exit(code)


def test_a_file_in_the_way_is_not_overwritten(specs: Path) -> None:
    (specs / "person" / "2.yaml").write_bytes(b"somebody's")
    assert refused(specs, CHANGE) == "file-in-the-way"


def test_pieces_of_a_killed_run_are_removed(specs: Path) -> None:
    (specs / ".new-manifest").write_bytes(b"aft")
    (specs / "person" / ".new-2").write_bytes(b"tw")
    commit(specs, CHANGE)
    assert tree(specs) == AFTER


def test_the_manifest_keeps_its_permissions_and_its_link(tmp_path: Path) -> None:
    specs = laid_out(tmp_path / "specs")
    real = tmp_path / "real.toml"
    (specs / "manifest.toml").rename(real)
    real.chmod(0o640)
    (specs / "manifest.toml").symlink_to(real)
    commit(specs, CHANGE)
    assert (specs / "manifest.toml").is_symlink()
    assert real.read_bytes() == b"after"
    assert real.stat().st_mode & 0o777 == 0o640
    assert (specs / "person" / "2.yaml").stat().st_mode & 0o044


def test_what_nothing_lists_is_found(specs: Path) -> None:
    (specs / "sag").mkdir()
    (specs / "sag" / "0.json").write_bytes(b"{}")
    (specs / "sag" / "notes.md").write_bytes(b"")
    assert strays(specs, {"person/1.yaml"}) == ["sag/0.json"]
