"""The eight APIs: every difference of the generated code has its cause among the findings, and the reverse."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from generator.contract import Contract
from generator.diff.compare import compare
from generator.impact.compare import Compared, compare_surfaces
from generator.impact.link import Linked, link
from generator.impact.surface import surface
from generator.impact.symbols import Kind
from generator.lower.document import lower
from generator.rules.finding import Level
from generator.rules.judge import judge
from generator.specs.load import load

SPECS = Path(__file__).parents[2] / "specs"
APIS = sorted(path.name for path in SPECS.iterdir() if path.is_dir())
VERSIONS = ("0.1.0", "0.2.0", "1.0.0-rc")
PAIRS = [
    (api, old, new)
    for api in APIS
    for old, new in (VERSIONS[:2], VERSIONS[1:], (VERSIONS[0], VERSIONS[2]))
]


@cache
def contract(api: str, version: str) -> Contract:
    (path,) = SPECS.glob(f"{api}/{version}.*")
    found, _ = lower(load(path, shown_as=path.name), api=api)
    return found


@cache
def linked(api: str, old: str, new: str) -> tuple[Compared, Linked]:
    before, after = contract(api, old), contract(api, new)
    comparison = compare(before, after)
    package = api.replace("-", "_")
    surfaces = (surface(c, module=f"portal.{package}", package=package) for c in (before, after))
    compared = compare_surfaces(*surfaces, comparison, before, after)
    return compared, link(compared, judge(comparison, before, after))


def test_all_24_versions_are_compared() -> None:
    assert len({(api, version) for api, *versions in PAIRS for version in versions}) == 24


@pytest.mark.parametrize(("api", "old", "new"), PAIRS)
def test_every_difference_of_the_code_has_a_finding(api: str, old: str, new: str) -> None:
    compared, found = linked(api, old, new)
    assert found.unexplained == ()
    told = {s.name for f in found.findings for s in f.symbols if not _stays(s.change)}
    assert told == {difference.symbol.name for difference in compared.differences}


@pytest.mark.parametrize(("api", "old", "new"), PAIRS)
def test_a_source_verdict_is_that_of_the_code_which_it_changes(
    api: str, old: str, new: str
) -> None:
    for finding in linked(api, old, new)[1].findings:
        levels = [symbol.level for symbol in finding.symbols if not _stays(symbol.change)]
        worst = min(levels, key=lambda level: level.rank, default=Level.SAFE)
        assert finding.verdicts.source is worst, finding.message


@pytest.mark.parametrize("api", APIS)
def test_a_version_has_the_same_surface_as_itself(api: str) -> None:
    one = contract(api, VERSIONS[-1])
    surfaces = [surface(one, module="x", package="x") for _ in range(2)]
    compared = compare_surfaces(surfaces[0], surfaces[1], compare(one, one), one, one)
    assert compared.differences == ()


def _stays(change: str) -> bool:
    return change in ("affected", "reached")


def breaking(api: str, old: str, new: str) -> Iterator[tuple[str, str, str]]:
    """(kind, short name, change) of what breaks code."""
    for difference in linked(api, old, new)[0].differences:
        if difference.level is Level.BREAKING and difference.symbol.kind is not Kind.CONSTANT:
            name = difference.symbol.name.split(".", 2)[2]
            yield difference.symbol.kind, name, difference.change


def test_what_breaks_in_person_is_told_by_name() -> None:
    assert sorted(breaking("person", "0.2.0", "1.0.0-rc")) == [
        ("class", "operations.FindPersonHeaders", "renamed"),
        ("enum", "models.PersonCivilstand", "removed"),
        ("field", "models.GenericError.fejltekst", "removed"),
        ("field", "models.Person.civilstand", "removed"),
        ("field", "models.Person.cpr_nummer", "removed"),
        ("field", "models.Person.foedselsdato", "type-changed"),
        ("field", "models.PersonQueryNavn.foedselsdato", "type-changed"),
        ("member", "models.Personstatus.UKENDT", "removed"),
        ("method", "PersonClient.person.find_person", "renamed"),
        ("method", "PersonClient.person.iter_find_person", "renamed"),
        ("method", "client.FindPersonLinks.hent_person", "renamed"),
    ]
