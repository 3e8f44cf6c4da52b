"""The server may grow before the client does: four kinds of news decode, and three go back unchanged."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.specs.load import load

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def sag() -> dict[str, object]:
    """The spec's own example of a case of the aggregator."""
    document = load(ROOT / "specs" / "aggregator" / "1.0.0-rc.txt")
    example = document.resolve(
        "/paths/~1sager~1{sagId}/get/responses/200/content/application~1json/example"
    )
    assert isinstance(example, dict)
    return json.loads(json.dumps(example))


def read(value: object) -> object:
    """A case out of JSON, as the client reads an answer."""
    from skifteportal.aggregator import models

    return models.Tvangsoploesningssag.from_json(json.dumps(value, ensure_ascii=False))


def kinds(model: object) -> Iterator[str]:
    return (problem.kind for problem in model.deviations)  # type: ignore[attr-defined]


def dumped(model: object) -> object:
    return json.loads(model.to_json())  # type: ignore[attr-defined]


def test_an_example_of_the_spec_has_no_deviation(sag: dict[str, object]) -> None:
    model = read(sag)
    assert list(kinds(model)) == []
    assert dumped(model) == sag


def test_an_unknown_enum_value_is_kept(sag: dict[str, object]) -> None:
    sag["status"] = "HOS_MYNDIGHEDEN"
    model = read(sag)
    assert model.status == "HOS_MYNDIGHEDEN"  # type: ignore[attr-defined]
    assert not model.status.is_known  # type: ignore[attr-defined]
    assert list(kinds(model)) == ["unknown-value"]
    assert dumped(model) == sag


def test_an_unknown_property_is_kept(sag: dict[str, object]) -> None:
    sag["nyEgenskab"] = {"a": [1, None, "æ"]}
    model = read(sag)
    assert list(kinds(model)) == ["unknown-property"]
    assert dumped(model) == sag


def test_a_missing_required_property_is_told_and_does_not_raise(sag: dict[str, object]) -> None:
    del sag["sagsnummer"]
    model = read(sag)
    assert model.sagsnummer is None  # type: ignore[attr-defined]
    assert list(kinds(model)) == ["missing"]
    assert dumped(model) == sag


def test_an_unknown_variant_of_a_union_is_kept() -> None:
    from skifteportal import UnknownVariant
    from skifteportal.tvangsoploesning_dirigent_likvidator import models

    part = {"partId": "00000000-0000-4000-8000-000000000081", "parttype": "FOND", "navn": "Fonden"}
    besked = {
        "beskedId": "00000000-0000-4000-8000-000000000051",
        "traadId": "00000000-0000-4000-8000-000000000051",
        "emne": "Emne",
        "tekst": "Tekst",
        "afsender": part,
        "modtagere": [],
        "sendt": "2023-10-02T08:15:00+02:00",
        "svar": [],
        "antalSvar": 0,
    }
    model = models.Besked.from_json(json.dumps(besked))
    assert isinstance(model.afsender, UnknownVariant)
    assert list(kinds(model)) == ["unknown-variant"]
    assert json.loads(model.to_json()) == besked


def test_requests_stay_strict() -> None:
    from skifteportal.aggregator import AggregatorClient, errors, models

    with (
        AggregatorClient(base_url="http://127.0.0.1:9") as client,
        pytest.raises(errors.RequestValidationError, match="selskabsnavn"),
    ):
        client.sag.search_sager(
            models.SagQuery(rolle=models.SagQueryRolle.LIKVIDATOR, selskabsnavn="x")
        )
