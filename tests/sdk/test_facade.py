"""The facade of the eight APIs against the stand-in of the portal."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest

from tests.e2e.operations import Operation, apis, operations
from tests.e2e.portal import Portal

from .checkers import GENERATED

STALE = not (GENERATED / "skifteportal" / "facade.py").exists()
pytestmark = pytest.mark.skipif(STALE, reason="generated/ is older than the templates: generate")

CASE = UUID("00000000-0000-4000-8000-000000000001")
NEEDS = {"ressourcetype", "id", "href", "api"}


def _references(node: Any) -> Iterator[dict[str, str]]:
    """Every reference in the examples of a document, wherever it stands."""
    if isinstance(node, dict):
        if node.keys() >= NEEDS and all(isinstance(node[name], str) for name in NEEDS):
            yield node
        for inner in node.values():
            yield from _references(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _references(inner)


EXAMPLES = [
    *{
        (one["api"], one["ressourcetype"], one["href"]): one
        for api in apis()
        for one in _references(api.document)
    }.values()
]


def _portal(portal: Portal, **more: Any) -> Any:
    import skifteportal

    auth = skifteportal.Bearer("test")
    return skifteportal.Skifteportal(base_url=portal.url, auth=auth, **more)


def test_the_specs_have_references_to_follow() -> None:
    assert len(EXAMPLES) > 15
    assert len({one["ressourcetype"] for one in EXAMPLES}) == 6


@pytest.mark.parametrize("told", EXAMPLES, ids=lambda one: one["href"])
def test_every_reference_of_every_spec_leads_to_its_resource(
    told: dict[str, str], portal: Portal
) -> None:
    """Where it names the bytes of a document, to what is known of the document."""
    import skifteportal

    with _portal(portal) as sdk, contextlib.suppress(skifteportal.errors.NotFound):
        found = sdk.resolve(told)
        assert type(found).__module__ == f"skifteportal.{told['api'].replace('-', '_')}.models"
    assert portal.violations == []
    assert [path for _, path, _ in portal.requests] == [told["href"].removesuffix("/indhold")]


def test_the_typical_way_through_the_apis(portal: Portal) -> None:
    from skifteportal.aggregator import models

    query = models.SagQuery(rolle=models.SagQueryRolle.LIKVIDATOR)
    with _portal(portal) as sdk:
        sag = next(sdk.aggregator.sag.iter_search_sager(query))
        overview = sdk.resolve(sag.referencer[0], "SAG")
        company = sdk.resolve(sag.selskab, "VIRKSOMHED")
        district = sdk.resolve(sag.retskreds, "RETSKREDS")
    assert overview.sagsnummer == sag.sagsnummer
    assert company.cvr_nummer == sag.cvr_nummer
    assert district.navn
    assert portal.violations == []
    assert portal.connections == 1


def test_the_same_for_async_and_many_at_once(portal: Portal) -> None:
    import skifteportal

    async def run() -> list[Any]:
        auth = skifteportal.Bearer("test")
        async with skifteportal.AsyncSkifteportal(base_url=portal.url, auth=auth) as sdk:
            sag = await sdk.aggregator.sag.get_sag(CASE)
            return await sdk.resolve_many([sag.selskab, sag.retskreds, sag.selskab])

    company, district, again = asyncio.run(run())
    assert company is again
    assert company.cvr_nummer == "99000163"
    assert len(portal.calls) == 3
    assert district.navn


def test_every_api_is_reached_by_the_environment() -> None:
    import skifteportal

    for environment in skifteportal.Environment:
        with skifteportal.Skifteportal(environment=environment) as sdk:
            for api in apis():
                assert sdk.base_url(api.slug) == environment.value
                assert getattr(sdk, api.package).base_url == environment.value


def test_credentials_of_the_test_environment_do_not_go_to_production(monkeypatch: Any) -> None:
    import skifteportal

    settings = {"access": "client_secret_basic", "client_id": "me", "client_secret": "s"}
    of_test = skifteportal.Configuration.load(environ={}, environment="test", **settings)
    with (
        skifteportal.Skifteportal.configured(
            of_test, base_urls={"retskreds": "https://api.domstol.dk"}
        ) as sdk,
        pytest.raises(skifteportal.errors.ConfigurationError, match="TEST are not sent to PROD"),
    ):
        sdk.retskreds.retskreds.list_retskredse()


def test_a_key_is_made_for_a_call_that_needs_one(portal: Portal) -> None:
    from skifteportal.tvangsoploesning_dirigent_kreditor import models

    krav = models.KravInput.from_json(
        b'{"kravtype":"VARELEVERANCE","beloeb":12500.75,"stiftelsesdato":"2023-05-01","forfaldsdato":null,'
        b'"anmelder":{"parttype":"VIRKSOMHED","cvrNummer":"99000961"}}'
    )
    with _portal(portal) as sdk:
        sdk.tvangsoploesning_dirigent_kreditor.krav.create_krav(CASE, krav)
    ((_, _, headers),) = portal.requests
    assert UUID({name.lower(): text for name, text in headers.items()}["idempotency-key"])
    assert portal.violations == []


def _takes(operation: Operation, *names: str) -> bool:
    return {p["name"] for p in operation.parameters if p["in"] == "query"} >= {*names}


PAGED = [operation for operation in operations() if _takes(operation, "page", "size")]


@pytest.mark.parametrize("operation", PAGED, ids=str)
@pytest.mark.parametrize("prefix", ["", "Async"])
def test_every_operation_with_pages_can_be_walked_through(
    operation: Operation, prefix: str
) -> None:
    import skifteportal

    kind = getattr(skifteportal, f"{prefix}Skifteportal")
    sdk = kind(base_url="http://127.0.0.1:9")
    client = getattr(sdk, operation.api.package)
    groups = [getattr(client, tag) for tag in operation.tags]
    name = "".join(f"_{c.lower()}" if c.isupper() else c for c in operation.id)
    assert any(hasattr(group, f"iter_{name}") for group in groups)
    if operation.template.endswith("/aendringer"):
        assert any(hasattr(group, "changes_since") for group in groups)


def test_there_are_pages_and_feeds() -> None:
    assert len(PAGED) > 15
    assert sum(operation.template.endswith("/aendringer") for operation in PAGED) >= 3


def test_the_ledger_counts_all_104(portal: Portal, tmp_path: Any) -> None:
    import skifteportal
    from skifteportal import catalogue

    ledger = skifteportal.Ledger(tmp_path / "l", catalogue.APIS, environment=portal.url)
    with _portal(portal, ledger=ledger) as sdk:
        sdk.virksomhed.virksomhed.get_virksomhed("99000163")
    assert [one.operation for one in ledger.exercised] == ["getVirksomhed"]
    assert len(ledger.missing) == 103
    text = (tmp_path / "l.md").read_text("utf-8")
    for operation in operations():
        assert f"| {operation.id} | {operation.method} {operation.template}".split("{")[0] in text
