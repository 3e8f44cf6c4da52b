"""A file is recognised by three signs; it is certain when two agree and none disagrees."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.contract.schema import JsonValue
from generator.specs.load import load
from generator.specs.manifest import read_manifest
from generator.specs.recognise import Evidence, Known, known_from, paths_of, recognise

KNOWN = [
    Known("person", "Person-oas", frozenset({"/personer", "/personer/{}"})),
    Known("virksomhed", "Virksomhed-oas", frozenset({"/virksomheder", "/virksomheder/{}"})),
    Known("sag-kreditor", "Sag-kreditor-oas", frozenset({"/sager", "/sager/{}", "/krav"})),
    Known("sag-likvidator", "Sag-likvidator-oas", frozenset({"/sager", "/sager/{}", "/frister"})),
]


def spec(title: str, *paths: str) -> JsonValue:
    return {"info": {"title": title}, "paths": {path: {} for path in paths}}


@pytest.mark.parametrize(
    ("data", "stem", "api", "sure"),
    [
        (spec("Person-oas", "/personer"), "person-oas-version-110", "person", True),
        (spec("Person-oas", "/personer/{personId}"), "openapi", "person", True),
        (spec("Api til Person", "/ny"), "person-dist-oas-version-020", "person", True),
        (spec("Virksomhed-pas", "/virksomheder/{cvr}"), "download", "virksomhed", True),
        (spec("Sag-likvidator", "/sager", "/frister"), "x", "sag-likvidator", True),
        (spec("Person-oas", "/ny"), "openapi", "person", False),
        (spec("Ny", "/personer"), "openapi", "person", False),
        (spec("Person-oas", "/virksomheder"), "person", "person", False),
        (spec("Sag", "/sager"), "sag", None, False),
        (spec("Ny", "/nyt"), "openapi", None, False),
        ({}, "", None, False),
        ({"info": 3, "paths": [1]}, "x", None, False),
    ],
)
def test_signs_are_weighed(data: JsonValue, stem: str, api: str | None, sure: bool) -> None:
    found = recognise(data, stem, KNOWN)
    assert (found.api, found.sure) == (api, sure)


def test_it_says_why() -> None:
    data = spec("Person-oas", "/personer/{id}", "/ny")
    assert recognise(data, "person-oas-version-110", KNOWN) == Evidence(
        "person",
        True,
        (
            "the title 'Person-oas' says person",
            "the file's name says person",
            "1 of its 2 paths are those of person",
        ),
    )


def test_names_of_parameters_do_not_matter() -> None:
    assert paths_of(spec("", "/a/{b}/{c}")) == {"/a/{}/{}"}


def test_danish_letters_are_those_of_the_slug() -> None:
    known = [Known("opgoerelse", "", frozenset())]
    assert recognise(spec("Opgørelse"), "opgørelse-oas", known).sure


def test_every_version_of_the_eight_is_recognised_by_any_two_signs() -> None:
    manifest = read_manifest(Path(__file__).parent.parent.parent / "specs")
    files = {
        (api.slug, one.version): load(manifest.root / one.file).data
        for api in manifest.apis
        for one in api.versions
    }
    known = [
        known_from(api.slug, [files[api.slug, one.version] for one in api.versions])
        for api in manifest.apis
    ]
    for (slug, version), data in files.items():
        assert isinstance(data, dict)
        name = f"{slug}-oas-version-{version[:5].replace('.', '')}"
        nameless = {**data, "info": {"title": "Api"}}
        pathless = {**data, "paths": {}}
        for document, stem in ((data, name), (data, "openapi"), (nameless, name), (pathless, name)):
            found = recognise(document, stem, known)
            assert (found.api, found.sure) == (slug, True), (slug, version, stem)
        assert not recognise(pathless, "openapi", known).sure
