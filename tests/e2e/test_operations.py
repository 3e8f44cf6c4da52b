"""Every operation and every documented error, through the generated sync and async clients."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import pytest

import skifteportal
from skifteportal import AsyncBinaryBody, BinaryBody, RequestOptions, SkifteError
from skifteportal.errors import StatusError

from . import driver, results
from .answers import encode
from .checking import parse_json
from .operations import Operation, apis, operations
from .portal import Portal
from .state import example

pytestmark = pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
ERRORS = {
    "304": "NotModified",
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "Conflict",
    "412": "PreconditionFailed",
    "413": "PayloadTooLarge",
    "415": "UnsupportedMediaType",
    "416": "RangeNotSatisfiable",
    "422": "UnprocessableContent",
    "428": "PreconditionRequired",
    "429": "TooManyRequests",
    "500": "InternalServerError",
    "503": "ServiceUnavailable",
    "default": "DefaultError",
}
DOCUMENTED = sorted({(o.api.package, status) for o in operations() for status in o.errors})


def documenting(package: str, status: str) -> list[Operation]:
    """The operations of an API that document an error."""
    return [o for o in operations() if o.api.package == package and status in o.errors]


def check(
    operation: Operation, call: driver.Arguments, portal: Portal, body: Any, hint: Any
) -> None:
    """Nothing against the contract, nothing lost on the way there or back, and the documented type."""
    if call.sent is not None:
        assert portal.received[-1] == parse_json(encode(call.sent)), call.name
    assert results.conforms(body, hint), f"{call.name}: {body!r} is no {hint}"
    assert results.deviations(body) == [], call.name
    if portal.answered:
        assert results.as_json(body) == parse_json(encode(portal.answered[-1])), call.name
        content = operation.responses[operation.success]["content"]
        schema = next(media["schema"] for kind, media in content.items() if kind.endswith("json"))
        assert [*results.wrong_types(operation.api, schema, body)] == []


@pytest.fixture(scope="module")
def clients(running_portal: Portal) -> Iterator[Mapping[str, Any]]:
    """One sync client for each API."""
    with ExitStack() as stack:
        made = {
            api.package: driver.client_class(api)(**driver.settings(running_portal.url))
            for api in apis()
        }
        for client in made.values():
            stack.enter_context(client)
        yield made


@dataclass(frozen=True)
class Asynchronous:
    """One async client for each API, and the event loop that they live in."""

    clients: Mapping[str, Any]
    run: Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture(scope="module")
def asynchronous(running_portal: Portal) -> Iterator[Asynchronous]:
    with asyncio.Runner() as runner:
        made = {
            api.package: driver.client_class(api, asynchronous=True)(
                **driver.settings(running_portal.url)
            )
            for api in apis()
        }
        yield Asynchronous(made, runner.run)
        for client in made.values():
            runner.run(client.close())


@pytest.mark.parametrize("operation", operations(), ids=str)
def test_every_operation_can_be_called(
    operation: Operation, portal: Portal, clients: Mapping[str, Any]
) -> None:
    method = driver.method_of(clients[operation.api.package], operation)
    hint = driver.hints_of(method)["return"]
    for call in driver.arguments(operation):
        for accept in driver.media_types(method):
            portal.reset()
            chosen = {"accept": accept} if accept else {}
            body = method(*call.positional, **call.keyword, **chosen)
            if isinstance(body, BinaryBody):
                with body:
                    assert body.read()
                assert BinaryBody in results.plain_classes(hint)
            else:
                check(operation, call, portal, body, hint)
            assert portal.calls == [str(operation)]
            assert portal.violations == []


@pytest.mark.parametrize("operation", operations(), ids=str)
def test_every_operation_can_be_called_asynchronously(
    operation: Operation, portal: Portal, asynchronous: Asynchronous
) -> None:
    async def main() -> None:
        method = driver.method_of(asynchronous.clients[operation.api.package], operation)
        hint = driver.hints_of(method)["return"]
        for call in driver.arguments(operation):
            for accept in driver.media_types(method):
                portal.reset()
                chosen = {"accept": accept} if accept else {}
                body = await method(*call.positional, **call.keyword, **chosen)
                if isinstance(body, AsyncBinaryBody):
                    async with body:
                        assert await body.read()
                    assert AsyncBinaryBody in results.plain_classes(hint)
                else:
                    check(operation, call, portal, body, hint)
                assert portal.calls == [str(operation)]
                assert portal.violations == []

    asynchronous.run(main())


@pytest.mark.parametrize("operation", operations(), ids=str)
def test_every_documented_header_can_be_read(
    operation: Operation, portal: Portal, clients: Mapping[str, Any]
) -> None:
    method = driver.method_with_response(clients[operation.api.package], operation)
    call = driver.arguments(operation)[0]
    answer = method(*call.positional, **call.keyword)
    if isinstance(answer.body, BinaryBody):
        answer.body.close()
    assert answer.status == int(operation.success)
    for name in operation.responses[operation.success]["headers"]:
        value = getattr(answer.headers, driver.snake(name))
        assert value is not None, name
        assert str(value) == answer.raw_headers[name]


def check_error(operation: Operation, status: str, error: Any, **changed: str) -> None:
    """The exception is the API's own for the status, with the problem of the spec's example in its type."""
    package = importlib.import_module(f"skifteportal.{operation.api.package}")
    assert type(error) is getattr(package.errors, ERRORS[status]), operation
    general: type[StatusError] = getattr(skifteportal.errors, ERRORS[status], StatusError)
    assert general in type(error).__mro__
    assert error.status == (418 if status == "default" else int(status))
    if operation.method == "HEAD" or status == "304":
        assert error.problem is None
        return
    value = {**example(operation, status), "status": error.status, **changed}
    assert isinstance(error.problem, package.models.GenericError)
    assert results.as_json(error.problem) == parse_json(encode(value))
    assert error.problem.fejlkode.is_known
    assert error.headers["x-correlation-id"]
    assert error.operation == operation.id


@pytest.mark.parametrize(("package", "status"), DOCUMENTED)
def test_each_documented_error_is_its_own_exception(
    package: str, status: str, portal: Portal, clients: Mapping[str, Any]
) -> None:
    options = RequestOptions(headers={"X-Provoke": status})
    for operation in documenting(package, status):
        method = driver.method_of(clients[package], operation)
        call = driver.arguments(operation)[0]
        with pytest.raises(SkifteError) as caught:
            method(*call.positional, **call.keyword, options=options)
        check_error(operation, status, caught.value)
    assert portal.violations == []


@pytest.mark.parametrize(("package", "status"), DOCUMENTED)
def test_each_documented_error_is_its_own_exception_asynchronously(
    package: str, status: str, portal: Portal, asynchronous: Asynchronous
) -> None:
    options = RequestOptions(headers={"X-Provoke": status})

    async def main() -> None:
        for operation in documenting(package, status):
            method = driver.method_of(asynchronous.clients[package], operation)
            call = driver.arguments(operation)[0]
            with pytest.raises(SkifteError) as caught:
                await method(*call.positional, **call.keyword, options=options)
            check_error(operation, status, caught.value)

    asynchronous.run(main())
    assert portal.violations == []


@pytest.mark.filterwarnings("default")
def test_a_deprecated_operation_warns_with_its_end(
    portal: Portal, clients: Mapping[str, Any]
) -> None:
    with pytest.warns(
        DeprecationWarning, match="listRegnskaber is deprecated .* 2024-06-30"
    ) as told:
        clients["virksomhed"].regnskab.list_regnskaber("99000163")
    assert told[0].filename == __file__


@pytest.mark.parametrize("package", sorted(api.package for api in apis()))
def test_a_call_without_a_token_is_unauthorized(package: str, portal: Portal) -> None:
    operation = next(o for o in operations() if o.api.package == package)
    call = driver.arguments(operation)[0]
    client = driver.client_class(operation.api)(base_url=portal.url)
    with client, pytest.raises(StatusError) as caught:
        driver.method_of(client, operation)(*call.positional, **call.keyword)
    check_error(operation, "401", caught.value, detail="Authorization: no bearer token")
