"""The scenarios as OpenAPI documents, and the package `spector` that our generator makes of them."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SPECS = HERE / "node_modules" / "@typespec" / "http-specs" / "specs"
PACKAGE = "spector"

ASSETS = SPECS.parent / "assets"
PNG = (ASSETS / "image.png").read_bytes()
JPEG = (ASSETS / "image.jpg").read_bytes()


def documents(folder: Path) -> list[Path]:
    """Compile every module of the scenarios; raises CalledProcessError where the compiler fails."""
    subprocess.run(["node", str(HERE / "compile.mjs"), str(folder)], check=True)
    return sorted(folder.glob("*.json"))


def generate(files: list[Path], project: Path, out: Path) -> None:
    """One project that has a package for each document: `type-array.json` is `spector.type_array`.

    Raises RuntimeError with the generator's words where it refuses a document.
    """
    specs = project / "specs"
    specs.mkdir(parents=True, exist_ok=True)
    manifest = [f'[sdk]\npackage = "{PACKAGE}"\nversion = "0.1.0"\n']
    for file in files:
        (specs / file.name).write_bytes(file.read_bytes())
        manifest.append(_entry(file))
    (specs / "manifest.toml").write_text("\n".join(manifest), "utf-8")
    command = [sys.executable, "-m", "generator", "generate", "--root", str(project)]
    command += ["--out", str(out)]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    (project / "diagnostics.txt").write_text(made.stderr, "utf-8")
    if made.returncode:
        raise RuntimeError(made.stderr)


def type_check(out: Path, cache: Path) -> str:
    """What `mypy --strict` has to say about the calls, and about the packages they are made with."""
    command = [sys.executable, "-m", "mypy", "--strict", "--explicit-package-bases"]
    command += ["--no-error-summary", "--cache-dir", str(cache), str(HERE)]
    environment = {**os.environ, "MYPYPATH": str(out / "src")}
    found = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return (found.stdout + found.stderr).strip()


def _entry(file: Path) -> str:
    slug = re.sub(r"[^a-z0-9]+", "-", file.stem.lower())
    return f"""\
[[api]]
slug = "{slug}"
package = "{slug.replace('-', '_')}"

[[api.version]]
version = "0"
file = "{file.name}"
released = 2026-01-01
source = "@typespec/http-specs"
retrieved = 2026-01-01
sha256 = "{hashlib.sha256(file.read_bytes()).hexdigest()}"
provenance = "official"
"""
