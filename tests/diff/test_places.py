"""Places of what the API calls itself: callbacks and webhooks say their names."""

from __future__ import annotations

from typing import Any

from tests.diff.build import contract, findings

Raw = dict[str, Any]


def taking(limit: int) -> Raw:
    schema = {"type": "object", "properties": {"navn": {"type": "string", "maxLength": limit}}}
    content = {"application/json": {"schema": schema}}
    return {"requestBody": {"content": content}, "responses": {"204": {}}}


def calling(**callbacks: Raw) -> Raw:
    return {"/sager": {"post": {"responses": {"204": {}}, "callbacks": callbacks}}}


def test_a_place_in_a_callback_names_it() -> None:
    old, new = (contract(calling(afgjort={"{$url}": {"post": taking(n)}})) for n in (5, 9))
    (finding,) = findings(old, new)
    assert finding.place == "POST /sager callback afgjort POST request body > navn"
    assert (finding.level, finding.operations) == ("breaking", ("POST /sager",))


def test_a_callback_of_a_callback_names_both() -> None:
    def nested(limit: int) -> Raw:
        inner = {"kvittering": {"{$url}": {"put": taking(limit)}}}
        return calling(afgjort={"{$url}": {"post": {"responses": {"204": {}}, "callbacks": inner}}})

    old, new = (contract(nested(n)) for n in (5, 9))
    (finding,) = findings(old, new)
    start = "POST /sager callback afgjort POST callback kvittering PUT"
    assert finding.place == f"{start} request body > navn"
    assert finding.level == "safe"


def test_two_expressions_of_one_callback_are_both_compared() -> None:
    def both(limit: int) -> Raw:
        return calling(afgjort={"{$a}": {"post": taking(5)}, "{$b}": {"post": taking(limit)}})

    assert len(findings(contract(both(5)), contract(both(9)))) == 1


def test_a_place_in_a_webhook_names_it() -> None:
    old, new = (contract(webhooks={"afgjort": {"post": taking(n)}}) for n in (5, 9))
    (finding,) = findings(old, new)
    assert finding.place == "webhook afgjort request body > navn"


def test_what_is_harmless_both_ways_is_one_entry_with_all_operations() -> None:
    def both(*names: str) -> Raw:
        schema = {"$ref": "#/components/schemas/Sag"}
        content = {"application/json": {"schema": schema}}
        answer = {"200": {"description": "", "content": content}}
        post = {"requestBody": {"content": content}, "responses": {"204": {}}}
        sag = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
        return {
            "paths": {"/s": {"get": {"responses": answer}, "post": post}},
            "schemas": {"Sag": sag},
        }

    (finding,) = findings(contract(**both("a")), contract(**both("a", "b")))
    assert finding.level == "safe"
    assert finding.operations == ("GET /s", "POST /s")
