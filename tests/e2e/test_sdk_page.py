"""Every Python block of docs/sdk.md does what it says, and both type checkers agree."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.specs.sdk import Sdk
from tests.runtime.access.authority import PASSWORD, Authority
from tests.sdk.checkers import basedpyright, mypy

from .conftest import GENERATED
from .portal import Portal

STALE = not (GENERATED / "skifteportal" / "facade.py").exists()
pytestmark = pytest.mark.skipif(STALE, reason="generated/ is older than the templates: generate")

PAGE = (GENERATED.parent.parent / "docs" / "sdk.md").read_text("utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.S)
(TOML,) = re.findall(r"```toml\n(.*?)```", PAGE, re.S)
HEADINGS = re.findall(r"^## (.+)$", PAGE, re.M)


@pytest.fixture(scope="module")
def p12() -> bytes:
    return Authority().organisation().p12()


@pytest.fixture
def folder(tmp_path: Path, p12: bytes) -> Path:
    """Where a reader of the page works, with a certificate."""
    (tmp_path / "oces3-test.p12").write_bytes(p12)
    (tmp_path / "oces3.p12").write_bytes(p12)
    return tmp_path


def _run(program: str, folder: Path, **settings: str) -> str:
    env = {k: v for k, v in os.environ.items() if not k.startswith("SKIFTEPORTAL_")}
    own = {f"SKIFTEPORTAL_{name.upper()}": text for name, text in settings.items()}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=folder,
        env={**env, **own, "PYTHONPATH": str(GENERATED), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _at(portal: Portal) -> dict[str, str]:
    return {
        "access": "self_signed_jwt",
        "client_id": "me",
        "certificate": "oces3-test.p12",
        "certificate_password": PASSWORD,
        "base_url": portal.url,
    }


@pytest.mark.parametrize("number", range(len(BLOCKS)))
def test_a_block_runs(number: int, portal: Portal, folder: Path) -> None:
    """As it stands, but for the address of the stand-in and the password of the certificate."""
    program = BLOCKS[number].replace("http://127.0.0.1:8000", portal.url)
    program = program.replace('certificate_password="..."', f"certificate_password={PASSWORD!r}")
    settings = {} if "Configuration.load" in program else _at(portal)
    assert _run(program, folder, **settings).strip()
    assert portal.violations == []
    assert bool(portal.calls) == bool(settings)


def test_the_profiles_are_what_is_read(folder: Path) -> None:
    (folder / "config.toml").write_text(TOML, "utf-8")
    program = (
        "from skifteportal import Skifteportal\n"
        "with Skifteportal.configured() as portal:\n    print(portal.base_url('person'))"
    )
    for profile, base_url in (
        ("test", "https://api.test-minskiftesag.net"),
        ("production", "https://api.domstol.dk"),
    ):
        settings = {
            "config": str(folder / "config.toml"),
            "profile": profile,
            "certificate_password": PASSWORD,
        }
        assert _run(program, folder, **settings).strip() == base_url


def test_what_the_error_block_says_is_redacted_and_saved(portal: Portal, folder: Path) -> None:
    (program,) = [block for block in BLOCKS if "error_report" in block]
    said = _run(program, folder, **_at(portal))
    assert "| operation | getTvangsoploesning |" in said
    assert {file.suffix for file in (folder / "errors").iterdir()} == {".md", ".json"}


def test_the_ledger_block_finds_all_operations(portal: Portal, folder: Path) -> None:
    (program,) = [block for block in BLOCKS if "Ledger(" in block]
    program = program.replace("http://127.0.0.1:8000", portal.url)
    assert _run(program, folder, **_at(portal)) == "1 exercised, 103 to go\n"
    assert (folder / "exercised.md").exists()


def test_every_setting_is_listed() -> None:
    from skifteportal._runtime.layers import SETTINGS  # type: ignore[import-untyped]

    table = PAGE.partition("| setting |")[2].partition("\n\n")[0]
    assert [name for name in SETTINGS if f"`{name}`" not in table] == []


def test_the_manifest_names_what_the_page_promises() -> None:
    assert Sdk().package == "skifteportal"
    assert len(BLOCKS) >= len(HEADINGS) - 2


@pytest.mark.slow
def test_both_checkers_take_every_block(tmp_path: Path) -> None:
    files = []
    for number, block in enumerate(BLOCKS):
        files.append(tmp_path / f"block_{number}.py")
        files[-1].write_text(block, "utf-8")
    assert mypy(files, tmp_path) == []
    assert basedpyright(files, tmp_path) == []
