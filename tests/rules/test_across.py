"""Several APIs at once: names that drift apart, references that lead nowhere, one change in many."""

from __future__ import annotations

from dataclasses import replace

from generator.contract import Contract
from generator.rules import Finding, Level
from generator.rules.across import drifts, lost_references, new_drifts, with_reach
from tests.diff.build import Raw, contract, findings

LIST: Raw = {"type": "string", "enum": ["MODTAGET", "AFSLUTTET"]}
LONGER: Raw = {"type": "string", "enum": ["MODTAGET", "AFSLUTTET", "UDSAT"]}
RECORD: Raw = {"type": "object", "properties": {"nummer": {"type": "string"}}}


def apis(**schemas: Raw) -> dict[str, Contract]:
    """API -> a contract with one schema `status` each."""
    return {api: contract(schemas={"status": schema}) for api, schema in schemas.items()}


def told(found: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return [(finding.id, finding.api, str(finding.level)) for finding in found]


def test_a_code_list_that_one_api_changes_alone_has_drifted() -> None:
    old, new = apis(a=LIST, b=LIST, c=LIST), apis(a=LIST, b=LONGER, c=LIST)
    (finding,) = new_drifts(old, new)
    assert (finding.id, finding.api, finding.level) == ("cross-api-enum-drift", "b", "potential")
    assert finding.message == (
        'status was the same in a, c and is not any more: only b has "UDSAT"'
    )
    assert finding.apis == ("a", "b", "c")


def test_a_list_that_all_change_alike_has_not() -> None:
    assert new_drifts(apis(a=LIST, b=LIST), apis(a=LONGER, b=LONGER)) == ()


def test_order_and_texts_are_no_drift() -> None:
    turned = {**LIST, "enum": LIST["enum"][::-1], "description": "andet"}
    assert drifts(apis(a=LIST, b=turned)) == ()


def test_what_differed_before_is_not_told_again_but_listed() -> None:
    old = new = apis(a=LIST, b=LONGER)
    assert new_drifts(old, new) == ()
    (drift,) = drifts(new)
    assert (drift.name, drift.groups, drift.is_enum) == ("status", (("a",), ("b",)), True)


def test_a_new_api_with_a_list_of_its_own_is_no_drift_of_the_others() -> None:
    assert new_drifts(apis(a=LIST), apis(a=LIST, b=LONGER)) == ()


def test_a_schema_that_drifts_is_told_and_harmless() -> None:
    wider = {**RECORD, "required": ["nummer"]}
    found = new_drifts(apis(a=RECORD, b=RECORD), apis(a=wider, b=RECORD))
    assert told(found) == [("cross-api-schema-drift", "a", "safe")]


def operations(*ids: str) -> Raw:
    return {f"/{n}": {"get": {"operationId": name}} for n, name in enumerate(ids) if name}


def referring() -> Contract:
    kinds = {"type": "string", "enum": ["SAG", "PERSON"]}
    return contract(schemas={"reference": {"type": "object", "properties": {"type": kinds}}})


def test_a_reference_to_an_operation_that_went_away_is_told_in_every_api_that_gives_it() -> None:
    old = {"sager": contract(operations("getSag")), "a": referring(), "b": referring()}
    new = {**old, "sager": contract(operations())}
    found = lost_references(old, new, {"SAG": ["sager.getSag"], "KRAV": ["sager.getSag"]})
    assert told(found) == [
        ("cross-api-reference-lost", "a", "breaking"),
        ("cross-api-reference-lost", "b", "breaking"),
    ]
    assert found[0].operations == ("sager: GET /0",)
    assert found[0].apis == ("a", "b", "sager")


def test_an_operation_that_is_only_called_otherwise_breaks_no_reference() -> None:
    old = {"sager": contract(operations("getSag")), "a": referring()}
    new = {**old, "sager": contract(operations("hentSag"))}
    (finding,) = lost_references(old, new, {"SAG": ["sager.getSag"]})
    assert (finding.level, finding.breaks_source) == (Level.SAFE, True)
    assert finding.message.endswith("which is called hentSag now")


def test_a_reference_that_still_leads_somewhere_is_quiet() -> None:
    old = {"sager": contract(operations("getSag")), "a": referring()}
    assert lost_references(old, old, {"SAG": ["sager.getSag", "andet.getSag"]}) == ()


def test_one_change_in_a_component_of_many_lists_them_all() -> None:
    def versions(api: str, schema: Raw) -> tuple[Contract, Contract]:
        answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/s"}}}}
        paths = {f"/{api}": {"get": {"responses": {"200": answer}}}}
        return contract(paths, {"s": LIST}), contract(paths, {"s": schema})

    found = [
        replace(finding, api=api)
        for api, schema in (("a", LONGER), ("b", LONGER), ("c", {"type": "string"}))
        for finding in findings(*versions(api, schema))
    ]
    reach = {finding.api: finding.apis for finding in with_reach(found)}
    assert reach == {"a": ("a", "b"), "b": ("a", "b"), "c": ()}
