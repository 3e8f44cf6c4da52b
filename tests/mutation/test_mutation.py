"""A sample of the mutation harness, and the page that tells the whole of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutation import laws
from tests.mutation.bases import bases
from tests.mutation.edits import EDITS
from tests.mutation.operations import OPERATION_EDITS
from tests.mutation.run import run, table, total

PAGE = Path(__file__).parents[2] / "docs" / "mutation.md"
EACH = 6
SYNTHETIC = ("synthetic 3.1", "synthetic 3.0")


@pytest.mark.parametrize("base", SYNTHETIC)
def test_edits_of_a_synthetic_spec_get_the_level_of_the_oracle(base: str) -> None:
    tallies = run(1, (base,))
    assert [miss for tally in tallies.values() for miss in tally.misses] == []
    numbers = total(tallies)
    assert numbers["caught"] == numbers["breaking"] > 50
    assert numbers["alarms"] == numbers["silent"] == 0


def test_every_edit_fits_somewhere_in_a_synthetic_spec() -> None:
    tried = {name for base in SYNTHETIC for name in run_names(base)}
    assert {edit.name for edit in EDITS} - tried == set()


def run_names(base: str) -> set[str]:
    from tests.mutation.sites import sites

    data = bases()[base]
    modern = not data["openapi"].startswith("3.0")
    return {e.name for e in EDITS if any(e.fits(site, modern) for site in sites(data))}


@pytest.mark.parametrize("base", SYNTHETIC)
def test_the_laws_hold_for_a_synthetic_spec(base: str) -> None:
    assert laws.identity(bases()[base]) == ()
    assert laws.order(bases()[base]) == ()
    assert laws.composition(base, 12)[1] == []


def test_the_page_tells_of_every_kind_of_edit_and_owns_up_to_no_miss() -> None:
    text = PAGE.read_text("utf-8")
    told = [
        line.split(" | ")[0].removeprefix("| ")
        for line in text.splitlines()
        if line.startswith("| ")
    ]
    assert {e.name for e in (*EDITS, *OPERATION_EDITS)} <= set(told)
    assert "## Where the level differs" not in text


@pytest.mark.slow
def test_the_page_is_what_a_run_says() -> None:
    assert PAGE.read_text("utf-8") == table(run(EACH), EACH), "`nox -s mutation` writes it"
