"""Following the links of answers against the portal."""

from __future__ import annotations

import asyncio
from uuid import UUID, uuid4

import pytest

from skifteportal import Bearer, SkifteError
from skifteportal import tvangsoploesning_dirigent_kreditor as kreditor

from .answers import encode
from .portal import Portal
from .state import CASE_A

SAG = UUID(CASE_A)
TOKEN = Bearer("test")
NEW = {
    "kravtype": "VARELEVERANCE",
    "beloeb": 125,
    "stiftelsesdato": "2023-05-01",
    "forfaldsdato": "2023-06-01",
    "anmelder": {"parttype": "VIRKSOMHED", "cvrNummer": "99000961"},
}


def test_a_new_krav_is_fetched_by_its_link(portal: Portal) -> None:
    krav = kreditor.models.KravInput.from_json(encode(NEW))
    with kreditor.TvangsoploesningDirigentKreditorClient(base_url=portal.url, auth=TOKEN) as client:
        answer = client.krav.with_response.create_krav(SAG, krav, idempotency_key=uuid4())
        again = answer.links.get_krav(if_none_match='"andet"')
    assert again.krav_id == answer.body.krav_id
    assert again.beloeb == 125
    assert portal.requests[1][1].endswith(f"{SAG}/krav/{answer.body.krav_id}")
    assert portal.violations == []


def test_a_new_krav_is_fetched_by_its_link_asynchronously(portal: Portal) -> None:
    krav = kreditor.models.KravInput.from_json(encode(NEW))

    async def run() -> tuple[UUID | None, UUID | None]:
        client = kreditor.AsyncTvangsoploesningDirigentKreditorClient(
            base_url=portal.url, auth=TOKEN
        )
        async with client:
            answer = await client.krav.with_response.create_krav(SAG, krav, idempotency_key=uuid4())
            again = await answer.links.get_krav()
            return answer.body.krav_id, again.krav_id

    made, found = asyncio.run(run())
    assert made == found is not None
    assert portal.violations == []


def test_a_link_out_of_an_empty_list_says_what_is_missing(portal: Portal) -> None:
    with kreditor.TvangsoploesningDirigentKreditorClient(base_url=portal.url, auth=TOKEN) as client:
        empty = client.krav.with_response.list_krav(SAG, page=50)
        assert empty.body == []
        with pytest.raises(SkifteError, match=r"link getKrav .* \$response\.body#/0/kravId"):
            empty.links.get_krav()
