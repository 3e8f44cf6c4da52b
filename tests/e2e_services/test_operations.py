"""Every operation through nginx, with certificate and token, to a Prism that knows nothing but the spec."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from typing import Any

import pytest

from tests.e2e import driver, results
from tests.e2e.operations import Api, Operation, apis, operations

from . import tally
from .running import PAIR, Services

pytestmark = [
    pytest.mark.services,
    pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning"),
]


def settings(running: Services, api: Api, said: list[Any]) -> dict[str, Any]:
    """A client that signs in at the authorization server with its certificate, and makes one attempt at a call."""
    from skifteportal import Certificate, Hooks, OAuth2, RetryPolicy, TlsClientAuth

    certificate = Certificate(running.ec.pem())
    return {
        "base_url": running.base("token", api.slug),
        "auth": OAuth2(
            running.token_url, TlsClientAuth("mtls"), certificate=certificate, bound=True
        ),
        "certificate": certificate,
        "ca_file": running.ca_file,
        "retry": RetryPolicy(attempts=1),
        "hooks": (Hooks(after=said.append),),
    }


@pytest.fixture(scope="module")
def said() -> list[Any]:
    """What every attempt came to."""
    return []


@pytest.fixture(scope="module")
def clients(running: Services, said: list[Any]) -> Iterator[Mapping[str, Any]]:
    with ExitStack() as stack:
        yield {
            api.slug: stack.enter_context(driver.client_class(api)(**settings(running, api, said)))
            for api in apis()
        }


@pytest.fixture(scope="module")
def asynchronous(
    running: Services, said: list[Any]
) -> Iterator[tuple[Mapping[str, Any], Callable[..., Any]]]:
    with asyncio.Runner() as runner:
        made = {
            api.slug: driver.client_class(api, asynchronous=True)(**settings(running, api, said))
            for api in apis()
        }
        yield made, runner.run
        for client in made.values():
            runner.run(client.close())


def calls(operation: Operation, method: Callable[..., Any]) -> Iterator[tuple[Any, Any]]:
    """Every way to call an operation: positional and keyword arguments."""
    for call in driver.arguments(operation):
        for accept in driver.media_types(method):
            yield call.positional, {**call.keyword, **({"accept": accept} if accept else {})}


def judge(operation: Operation, body: Any, hint: Any, said: list[Any], *, is_async: bool) -> None:
    """Prism found nothing wrong, and what it answered came out in its documented type."""
    outcome = said[-1]
    violations = outcome.headers.get("sl-violations")
    assert tally.count(operation, asynchronous=is_async, said=violations) == []
    assert results.conforms(body, hint), f"{body!r} is no {hint}"


@pytest.mark.parametrize("operation", operations(), ids=str)
def test_every_operation_keeps_to_its_spec(
    operation: Operation, clients: Mapping[str, Any], said: list[Any]
) -> None:
    method = driver.method_of(clients[operation.api.slug], operation)
    hint = driver.hints_of(method)["return"]
    for positional, keyword in calls(operation, method):
        body = method(*positional, **keyword)
        if hasattr(body, "close"):
            with body:
                body.read()
        judge(operation, body, hint, said, is_async=False)


@pytest.mark.parametrize("operation", operations(), ids=str)
def test_every_operation_keeps_to_its_spec_asynchronously(
    operation: Operation,
    asynchronous: tuple[Mapping[str, Any], Callable[..., Any]],
    said: list[Any],
) -> None:
    clients, run = asynchronous
    method = driver.method_of(clients[operation.api.slug], operation)
    hint = driver.hints_of(method)["return"]

    async def main() -> None:
        for positional, keyword in calls(operation, method):
            body = await method(*positional, **keyword)
            if hasattr(body, "close"):
                async with body:
                    await body.read()
            judge(operation, body, hint, said, is_async=True)

    run(main())


KNOWN = {"X-Client-Id": PAIR[0], "X-Client-Secret": PAIR[1]}


@pytest.mark.parametrize(
    ("call", "wrong"),
    [
        ("/retskredse?size=101", "size"),
        ("/retskredse?rettype=INGEN", "rettype"),
        ("/retskredse?page=x", "page"),
    ],
)
def test_prism_tells_of_a_call_that_is_not_as_the_spec_says(
    call: str, wrong: str, running: Services
) -> None:
    """What the tests above rely on: silence means something."""
    headers, _ = running.get(f"/pair/retskreds{call}", **KNOWN)
    assert json.loads(headers["sl-violations"])[0]["location"][:3] == ["request", "query", wrong]


def test_prism_looks_into_the_json_part_of_a_form(running: Services) -> None:
    """Which it does only since it was put right (corrected.cjs)."""
    part = b'--x\r\nContent-Disposition: form-data; name="%b"\r\n%b\r\n\r\n%b\r\n'
    form = (
        part % (b"metadata", b"Content-Type: application/json", b'{"titel": 1}')
        + part % (b"fil", b"Content-Type: application/pdf", b"%PDF-1.7")
        + b"--x--\r\n"
    )
    said = {**KNOWN, "Content-Type": "multipart/form-data; boundary=x"}
    said["Idempotency-Key"] = "00000000-0000-4000-8000-000000000001"
    headers, _ = running.get("/pair/dokumentlager/dokumenter", form, **said)
    found = [violation["location"][1:] for violation in json.loads(headers["sl-violations"])]
    assert ["body", "metadata"] in found
