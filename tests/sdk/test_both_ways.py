"""What an answer held, changed and sent back: classes for answers turn into classes for requests."""

from __future__ import annotations

import pytest

from skifteportal import UnknownVariant
from skifteportal.tvangsoploesning_dirigent_kreditor import models

from .consumer_kreditor import guarantee

pytestmark = pytest.mark.slow
REPORTER = """{"parttype": "VIRKSOMHED", "cvrNummer": "99000961", "pNummer": null, "nyt": {"a": [1.10]},
    "virksomhed": {"id": "1", "href": "https://example.com"}}"""


def test_what_is_only_received_is_left_behind_and_all_else_is_kept() -> None:
    answer = models.VirksomhedAnmelder.from_json(REPORTER)
    sent = answer.to_input()
    assert type(sent) is models.VirksomhedAnmelderInput
    assert sent.to_json() == (
        '{"parttype":"VIRKSOMHED","cvrNummer":"99000961","pNummer":null,"nyt":{"a":[1.10]}}'
    )


def test_a_change_of_what_is_sent_leaves_the_answer_as_it_was() -> None:
    answer = models.VirksomhedAnmelder.from_json(REPORTER)
    sent = answer.to_input()
    sent.cvr_nummer = "99000962"
    (sent.model_extra or {})["nyt"]["a"].append(2)
    assert answer.cvr_nummer == "99000961"
    assert '"nyt":{"a":[1.10]}' in answer.to_json()


def test_everything_inside_turns_too() -> None:
    held = f'{{"sikkerhedstype": "KAUTION", "kautionist": {REPORTER}}}'
    sent = models.KautionSikkerhed.from_json(held).to_input()
    assert type(sent.kautionist) is models.VirksomhedAnmelderInput


def test_a_variant_that_is_not_known_is_sent_back_as_it_came() -> None:
    held = '{"sikkerhedstype":"KAUTION","kautionist":{"parttype":"FOND","x":1}}'
    answer = models.KautionSikkerhed.from_json(held)
    assert type(answer.kautionist) is UnknownVariant
    assert answer.to_input().to_json() == held


def test_what_only_requests_carry_may_come_from_a_careless_server_and_is_still_one_property() -> (
    None
):
    answer = models.PersonAnmelder.from_json('{"navn": "Test Testesen", "cprNummer": "x"}')
    assert [d.kind for d in answer.deviations] == ["unknown-property"]
    sent = answer.to_input()
    sent.cpr_nummer = "y"
    assert sent.to_dict() == {"navn": "Test Testesen", "cprNummer": "y", "parttype": "PERSON"}


def test_a_claim_is_secured_by_its_reporter() -> None:
    found = models.Krav.from_json(f'{{"anmelder": {REPORTER}}}')
    assert guarantee(found).to_dict()["sikkerhedstype"] == "KAUTION"
