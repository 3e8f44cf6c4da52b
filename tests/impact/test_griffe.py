"""griffe, which compares the rendered packages, sees the same breaks as the comparison of the surfaces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import griffe
import pytest

from generator.diagnostics import Severity
from generator.impact.compare import Compared, Difference
from generator.impact.symbols import Kind
from generator.pipeline.workspace import templates_dir
from generator.pyview.package import ApiInput, package_view
from generator.render.format import AsIs
from generator.render.plan import render
from generator.render.write import write
from generator.rules.finding import Level
from tests.impact.test_specs import PAIRS, contract, linked

pytestmark = pytest.mark.slow

# What griffe alone says, and why that is no difference of its own.
SAID_OTHERWISE = {
    r"\.(client|async_client)\.\w+Links$": "a class of links; its methods are told",
    r"\.(client|async_client)\.\w+(Group|GroupWithResponse)$": "a class of methods; these are told",
    r"\.operations\.[A-Z0-9_]+$": "a constant goes with its method, and is told as one where it is renamed",
}
# What only the surfaces tell: griffe reads neither annotations nor the constructors that they make.
UNSEEN = {"type-changed", "became-optional", "bases-changed"}


def package(api: str, version: str, folder: Path) -> griffe.Module:
    """The package of one version as griffe reads it."""
    name = api.replace("-", "_")
    source = ApiInput(
        slug=api, package=name, contract=contract(api, version), spec_file="x", sha256=""
    )
    view, _ = package_view([source], package="portal", version="0", collisions=Severity.WARNING)
    write(folder / version, render(view, templates_dir(), AsIs()))
    loaded = griffe.load("portal", search_paths=[folder / version / "src"], resolve_aliases=True)
    assert isinstance(loaded, griffe.Module)
    return loaded


def breaks(old: griffe.Module, new: griffe.Module) -> Iterator[str]:
    """`path` or `path(argument)` of every breakage."""
    for found in griffe.find_breaking_changes(old, new):
        parameter = next(
            (v for v in (found.old_value, found.new_value) if isinstance(v, griffe.Parameter)), None
        )
        yield f"{found.obj.path}({parameter.name})" if parameter else found.obj.path


def told(differences: tuple[Difference, ...]) -> Iterator[tuple[Difference, str]]:
    for difference in differences:
        if difference.level is Level.BREAKING:
            for path in difference.symbol.paths:
                yield difference, path


@pytest.mark.parametrize(
    ("api", "old", "new"), [p for p in PAIRS if p[1:] != ("0.1.0", "1.0.0-rc")]
)
def test_griffe_agrees(api: str, old: str, new: str, tmp_path: Path) -> None:
    compared, _ = linked(api, old, new)
    ours = list(told(compared.differences))
    theirs = set(breaks(package(api, old, tmp_path), package(api, new, tmp_path)))

    known = {path for _, path in ours} | {
        path for d, _ in ours if d.change == "renamed" and d.new is not None for path in d.new.paths
    }
    alone = {p for p in theirs - known if not any(re.search(r, p) for r in SAID_OTHERWISE)}
    alone -= {path for path in alone if _of_a_base(path, compared) & known}
    assert alone == set()

    missing = {path for difference, path in ours if not _is_unseen(difference, path, theirs)}
    assert missing - theirs == set()


def _of_a_base(path: str, compared: Compared) -> set[str]:
    """The same field at the classes that its class inherits from: it is told where it is declared."""
    *module, owner, field = path.split(".")
    return {".".join([*module, base, field]) for base in compared.old.bases.get(owner, ())}


def _is_unseen(difference: Difference, path: str, theirs: set[str]) -> bool:
    """Whether griffe cannot know: a type, a field that has to be given, an argument of a method that is gone."""
    is_asked = difference.symbol.kind is Kind.FIELD and difference.change in (
        "added",
        "became-required",
    )
    is_within = path.rpartition("(")[0] in theirs or path.rpartition(".")[0] in theirs
    return difference.change in UNSEEN or is_asked or is_within
